package io.github.attain.examples.fuzzing;

import static io.github.attain.examples.fuzzing.Oracle.join;
import static io.github.attain.examples.fuzzing.Oracle.stream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.attain.exchange.MeasurementJson;
import io.github.attain.json.PackReader;
import io.github.attain.json.PackWriter;
import io.github.attain.measurement.Measurements;
import io.github.attain.monitoring.NationalHour;
import io.github.attain.monitoring.NationalHourJson;
import io.github.attain.pack.RulePack;
import io.github.attain.problem.Checked;
import io.github.attain.problem.ProblemCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The readers of JSON: given the input as it is, and as one more entry of a list that is well otherwise. */
final class Documents {
    private static final MeasurementJson MEASUREMENTS = MeasurementJson.of(World.INDICATORS, World.PLACES);
    private static final String MEASURED_ONE =
            "{\"place\": \"990100\", \"indicator\": \"pm25\", \"period\": \"1987\", \"value\": \"41 ug/m3\"}";
    private static final String MEASURED_TWO =
            "{\"place\": \"990200\", \"indicator\": \"rail\", \"period\": \"1988\", \"value\": \"2 of 5\"}";
    private static final String HOUR =
            "{\"stationcode\": \"GOOD1\", \"timepoint\": \"1987-01-02T07:00:00\", \"pm2_5\": \"38\"}";
    private static final String HOUR_TOO =
            "{\"stationcode\": \"GOOD2\", \"timepoint\": \"1987-01-02T07:00:00\", \"pm2_5\": \"39\"}";
    private static final JsonFactory STRICT = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final String TARGETS;
    private static final String BEFORE_TARGETS;

    static {
        String list = "\"targets\": [";
        String world = PackWriter.write(World.PACK);
        int targets = world.indexOf(list) + list.length();
        BEFORE_TARGETS = world.substring(0, targets);
        TARGETS = world.substring(targets);
    }

    private Documents() {}

    static Map<String, Target> all() {
        return Map.of(
                "measurements-json", Documents::measurements,
                "national-hour", Documents::nationalHour,
                "pack", Documents::pack);
    }

    private static void measurements(byte[] input) {
        Checked<Measurements> read = MEASUREMENTS.read("m.json", stream(input));
        read.value().ifPresent(Answers::hold);
        Checked<Measurements> around =
                MEASUREMENTS.read("m.json", stream(join("[" + MEASURED_ONE + ",", input, "," + MEASURED_TWO + "]")));
        if (isOneValue(input) && !isRefusedWhole(around) && !Oracle.contains(input, "198")) {
            Measurements good = MEASUREMENTS
                    .read("m.json", stream(join("[" + MEASURED_ONE + "," + MEASURED_TWO + "]")))
                    .strictly();
            Oracle.allIn(
                    "good values around",
                    good.all(),
                    around.value().map(Measurements::all).orElse(List.of()));
        }
    }

    private static void nationalHour(byte[] input) {
        NationalHourJson reader = NationalHourJson.asNamed();
        Oracle.equal("read twice", reader.read("n.json", stream(input)), reader.read("n.json", stream(input)));
        NationalHourJson.recognising().read("n.json", stream(input)).value().ifPresent(NationalHour::stationHours);
        Checked<List<NationalHour>> around =
                reader.read("n.json", stream(join("[" + HOUR + ",", input, "," + HOUR_TOO + "]")));
        if (!isOneValue(input) || isRefusedWhole(around) || Oracle.contains(input, "good")) {
            return;
        }
        List<NationalHour> good = reader.read("n.json", stream(join("[" + HOUR + "," + HOUR_TOO + "]")))
                .strictly();
        Oracle.allIn("good hours around", good, around.value().orElse(List.of()));
    }

    private static void pack(byte[] input) {
        Checked<RulePack> read = PackReader.read("p.json", stream(input));
        read.value().ifPresent(pack -> {
            Checked<RulePack> back = PackReader.read("p.json", stream(Oracle.utf8(PackWriter.write(pack))));
            if (!read.hasErrors()) {
                Oracle.equal("written and read again", pack, back.orThrow());
            }
        });
        // One more target before the others, in a pack that is well otherwise.
        Checked<RulePack> more = PackReader.read("p.json", stream(join(BEFORE_TARGETS, input, ", ", TARGETS)));
        if (!isOneValue(input) || isRefusedWhole(more)) {
            return;
        }
        Optional<RulePack> value = more.value();
        if (value.isEmpty()) {
            throw new AssertionError("no pack because of one target: " + more.problems());
        }
        if (!Oracle.contains(input, "\"p") && !Oracle.contains(input, "\\u")) {
            Oracle.allIn(
                    "good targets around", World.PACK.targets(), value.get().targets());
        }
    }

    /** Beyond the sizes that are documented nothing of a file is read. */
    private static boolean isRefusedWhole(Checked<?> read) {
        return read.problems().stream().anyMatch(problem -> problem.code() == ProblemCode.TOO_LARGE);
    }

    /** Whether the bytes are one value of JSON and nothing else, so that they can stand in a list. */
    private static boolean isOneValue(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        try (JsonParser parser = STRICT.createParser(text)) {
            if (parser.nextToken() == null || !Arrays.equals(input, Oracle.utf8(text))) {
                return false;
            }
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (IOException noJson) {
            return false;
        }
    }
}
