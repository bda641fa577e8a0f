package io.github.attain.monitoring;

import static io.github.attain.monitoring.SampleHours.bytes;
import static io.github.attain.monitoring.SampleHours.messages;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.standard.air.Pollutant;
import io.github.attain.standard.air.StationHours;
import io.github.attain.testing.Torn;
import io.github.attain.value.Exact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of the national hour one after the other, broken ones, and what of an hour is kept. The features are made up. */
class NationalHourFilesTest {
    private static final String TIME = "\"timepoint\": \"2022-02-04T13:00:00\"";

    private static String entry(String code, String fields) {
        return "{\"stationcode\": \"" + code + "\", " + TIME + ", " + fields + "}";
    }

    private static Checked<List<NationalHour>> read(String json) {
        return NationalHourJson.recognising().read("n.json", bytes(json));
    }

    private static NationalHour only(Checked<List<NationalHour>> read) {
        assertThat(read.value().orElseThrow()).hasSize(1);
        return read.value().orElseThrow().get(0);
    }

    /** Nineteen of twenty features that differ say that the names are swapped; equal ones say nothing. */
    @ParameterizedTest
    @CsvSource({
        "1, 0, 0, true",
        "0, 1, 0, false",
        "0, 0, 1, false",
        "1, 1, 0, true",
        "1, 0, 1, false",
        "18, 0, 1, false",
        "19, 0, 1, true",
        "19, 5, 1, true",
        "38, 0, 2, true"
    })
    void namesAreSwappedWhereNineteenOfTwentyFeaturesSaySo(int above, int equal, int below, boolean swapped) {
        List<String> all = new ArrayList<>(Collections.nCopies(above, "\"o3\": 91, \"o3_24h\": 90"));
        all.addAll(Collections.nCopies(equal, "\"o3\": 90, \"o3_24h\": 90"));
        all.addAll(Collections.nCopies(below, "\"o3\": 80, \"o3_24h\": 90"));
        for (int i = 0; i < all.size(); i++) {
            all.set(i, entry(1001 + i + "A", all.get(i)));
        }
        Checked<List<NationalHour>> read = read(all.toString());

        assertThat(read.problems())
                .extracting(Problem::code)
                .containsExactlyElementsOf(swapped ? List.of(ProblemCode.SWAPPED) : List.of());
        int hour = above == 0 ? (equal == 0 ? 80 : 90) : (swapped ? 90 : 91);
        assertThat(read.value().orElseThrow().get(0).hourly()).containsEntry(Pollutant.O3, Exact.of(hour));
    }

    @Test
    void whereOzoneIsSwappedTheOthersStayWhereTheyAre() {
        NationalHour hour =
                only(read("[" + entry("9001A", "\"o3\": 84, \"o3_24h\": 62, \"co\": 0.7, \"so2_24h\": 9") + "]"));
        assertThat(hour.hourly())
                .containsOnly(Map.entry(Pollutant.O3, Exact.of(62)), Map.entry(Pollutant.CO, Exact.parse("0.7")));
        assertThat(hour.daily())
                .containsOnly(Map.entry(Pollutant.O3, Exact.of(84)), Map.entry(Pollutant.SO2, Exact.of(9)));
    }

    /** 0.1 mg/m³ of O3 is 100 µg/m³ and never 0.1; what is in its own unit stays. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "unit": "mg/m3", "o3_8h": 0.1                        | 1 | {}        | 0   | 0
        "unit": "mg/m3", "o3_8h_24h": 0.1                    | 1 | {}        | 0   | 0
        "unit": "mg/m3", "o3_8h": 0.1, "o3_8h_24h": 0.1      | 1 | {}        | 0   | 0
        "unit": "mg/m3", "pm2_5_24h": 0.04, "co_24h": 2      | 1 | {CO=2}    | 0   | 0
        "unit": "mg/m3", "o3_24h": 0.1, "so2_24h": 0.02      | 1 | {}        | 0   | 0
        "unit": "mg/m3", "co_24h": 2                         | 0 | {CO=2}    | 0   | 0
        "pm2_5_unit": "mg/m3", "pm2_5_24h": 0.04, "co_24h": 2, "o3_8h": 100, "o3_8h_24h": 120 | 1 | {CO=2} | 100 | 120
        "unit": "ug/m3", "pm2_5_24h": 40, "o3_8h": 100, "o3_8h_24h": 120 | 0 | {PM25=40} | 100 | 120
        """)
    void meansOfManyHoursAreInTheUnitOfTheEntryAsWell(String fields, int told, String daily, int eight, int largest) {
        Checked<List<NationalHour>> read = read("[" + entry("9001A", fields) + "]");
        NationalHour hour = only(read);

        assertThat(read.problems())
                .extracting(Problem::code)
                .containsExactlyElementsOf(Collections.nCopies(told, ProblemCode.UNKNOWN_UNIT));
        assertThat(hour.daily()).hasToString(daily);
        assertThat(hour.ozoneEightHours())
                .isEqualTo(Optional.of(Exact.of(eight)).filter(value -> eight > 0));
        assertThat(hour.ozoneEightHoursLargest())
                .isEqualTo(Optional.of(Exact.of(largest)).filter(value -> largest > 0));
    }

    @Test
    void theLeastAndTheLargestValuesAreValues() {
        Checked<List<NationalHour>> read =
                read("[" + entry("9001A", "\"aqi\": 500, \"co\": 0, \"pm10\": 100000") + "]");
        assertThat(read.problems()).extracting(Problem::code).containsExactly(ProblemCode.DOUBTFUL_HOURS);
        assertThat(only(read).aqi()).hasValue(500);
        assertThat(only(read).hourly())
                .containsOnly(Map.entry(Pollutant.CO, Exact.of(0)), Map.entry(Pollutant.PM10, Exact.of(100_000)));
        assertThat(messages(
                        read("[" + entry("9001A", "\"pm10\": 100000.1") + "]").problems()))
                .containsExactly("n.json: /0/pm10: pm10 cannot be 100000.1; allowed: 0 – 100000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"颗粒物(PM10)", ",颗粒物(PM10)", "颗粒物(PM10),", " PM10 ,—,PM10"})
    void anEmptyPlaceAmongThePrimaryPollutantsSaysNothing(String primary) {
        Checked<List<NationalHour>> read =
                read("[" + entry("9001A", "\"primarypollutant\": \"" + primary + "\"") + "]");
        assertThat(read.problems()).isEmpty();
        assertThat(only(read).primary()).containsExactly(Pollutant.PM10);
    }

    @ParameterizedTest
    @CsvSource({"13:00:00, 0.125, true", "13:00:00, 0.1255, false", "13:30:30, 0.1, false", "13:00:01, 0.1, false"})
    void aGridHasWholeHoursAndThreeDecimals(String time, String value, boolean fits) {
        Checked<List<NationalHour>> read =
                read("[" + entry("9001A", "\"co\": " + value).replace("13:00:00", time) + "]");
        Checked<StationHours> hours = NationalHour.stationHours(read.orThrow());

        assertThat(hours.problems())
                .extracting(Problem::code)
                .containsExactlyElementsOf(fits ? List.of() : List.of(ProblemCode.IMPOSSIBLE_VALUE));
        assertThat(hours.value()
                        .orElseThrow()
                        .thousandths("9001A", LocalDate.of(2022, 2, 4), 12, Pollutant.CO)
                        .isPresent())
                .isEqualTo(fits);
    }

    @Test
    void featuresOfOneStationAreNamedWithWhatTheyHold() {
        String first = entry("9001A", "\"co\": 0.7");
        assertThat(messages(read("[" + first + "," + first + "]").problems()))
                .containsExactly("n.json: /1: the station \"9001A 2022-02-04T13:00\" stands there twice");
        assertThat(messages(read("[" + first + "," + first.replace("0.7", "0.8") + "]")
                        .problems()))
                .containsExactly("n.json: /1: 9001A 2022-02-04T13:00 is stated twice with different values:"
                        + " {CO=0.7} and {CO=0.8}");
    }

    @Test
    void whatStandsBehindTheEndIsToldAndWhatCameBeforeIsKept() {
        Checked<List<NationalHour>> read = read("{\"data\": [" + entry("9001A", "\"co\": 1") + "]} {}");
        assertThat(messages(read.problems()))
                .singleElement()
                .asString()
                .startsWith("n.json: not valid JSON: line 1, column ")
                .endsWith("there is more after the end of the value");
        assertThat(only(read).station()).isEqualTo("9001A");
    }

    /** A list is one even where nothing of it can be used; of a text that breaks off it is one where something can. */
    @Test
    void aListOfFeaturesIsOneWhateverIsWrongWithThem() {
        String good = entry("9001A", "\"co\": 1");
        String bad = good.replace("2022-02-04", "2022-02-30");

        assertThat(read("[1]").value()).hasValue(List.of());
        assertThat(read("[" + bad + "]").value()).hasValue(List.of());
        assertThat(read("{\"data\": []}").value()).hasValue(List.of());
        assertThat(only(read("[" + good + ", {")).station()).isEqualTo("9001A");
        assertThat(only(read("[" + good + ", " + bad + ", {")).station()).isEqualTo("9001A");
        assertThat(read("[" + bad + ", {").value()).isEmpty();
        assertThat(read("[" + bad + ", {").problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.NOT_A_DATE, ProblemCode.BROKEN_JSON);
    }

    @Test
    void aStreamThatCannotBeReadIsSaid() {
        Checked<List<NationalHour>> read = NationalHourJson.asNamed().read("n.json", Torn.after(""));
        assertThat(read.value()).isEmpty();
        assertThat(messages(read.problems())).containsExactly("n.json: cannot be read: torn");
    }

    /** A unit in the head of a file, its unknown fields and its paths are its own. */
    @Test
    void whatAFileSaysHoldsForNoOther(@TempDir Path folder) throws IOException {
        String field = "\"o3_8h_max\": 1, \"pm2_5\": ";
        Files.writeString(
                folder.resolve("a.json"), "{\"unit\": \"mg/m3\", \"data\": [" + entry("9001A", field + "0.03") + "]}");
        Files.writeString(
                folder.resolve("b.json"), "[" + entry("9002A", field + "35") + "," + entry("9001A", "\"co\": 1") + "]");
        Files.writeString(folder.resolve("c.json"), "{}");
        Checked<List<NationalHour>> read = NationalHourJson.asNamed().read(folder);

        assertThat(messages(read.problems()).stream().map(m -> m.replaceFirst("(: [/a-z].*?):? .*", "$1")))
                .containsExactly(
                        "a.json: /data/0/o3_8h_max",
                        "a.json: /unit",
                        "b.json: /0/o3_8h_max",
                        "b.json: /1",
                        "c.json: features");
        assertThat(only(read).station()).isEqualTo("9002A");
        assertThat(only(read).hourly()).containsOnly(Map.entry(Pollutant.PM25, Exact.of(35)));
    }

    @Test
    void aHundredThousandFeaturesAreRead() {
        StringBuilder json = new StringBuilder("[");
        for (int i = 0; i <= 100_000; i++) {
            json.append(i == 0 ? "" : ",").append("{\"stationcode\":").append(i).append(",\"timepoint\":2022020413}");
        }
        Checked<List<NationalHour>> read = read(json.append(']').toString());

        assertThat(messages(read.problems()))
                .containsExactly(
                        "n.json: /100000: the number of features is too large (> 100000): the limit is 100000");
        assertThat(read.value().orElseThrow()).hasSize(100_000);
    }
}
