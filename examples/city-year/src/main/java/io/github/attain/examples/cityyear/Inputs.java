package io.github.attain.examples.cityyear;

import io.github.attain.examples.terminal.Reading;
import io.github.attain.json.PackReader;
import io.github.attain.monitoring.Progress;
import io.github.attain.monitoring.StationHoursCsv;
import io.github.attain.monitoring.StationListCsv;
import io.github.attain.monitoring.Stations;
import io.github.attain.pack.RulePack;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.standard.air.StationHours;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Opens the files that the options name, or those that come with the example, and keeps what is wrong with them. */
final class Inputs {
    private static final String HOURS = "made-up-hours-2025.csv.gz";
    private static final String STATIONS = "made-up-stations.csv";
    private static final String PACK = "made-up-pack.json";

    private final Options options;
    private final Progress progress;
    private final Reading reading = new Reading();

    Inputs(Options options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /** The packs in which targets are looked for. */
    List<RulePack> packs() {
        return options.isMadeUp() && options.pack().isEmpty()
                ? List.of(PackReader.read(Inputs.class, PACK).orThrow())
                : reading.packs(options.pack());
    }

    /** The stations of the network. */
    Stations stations() {
        return reading.good(options.stations().map(StationListCsv::read).orElseGet(Inputs::madeUpStations));
    }

    /** The hours of some stations. */
    StationHours hours(Collection<String> codes) {
        StationHoursCsv reader = StationHoursCsv.of(options.label()).only(codes).reporting(progress);
        return reading.good(options.hours().map(reader::read).orElseGet(() -> madeUpHours(reader)));
    }

    /** What the file of the hours is called. */
    String hoursName() {
        return name(options.hours(), HOURS);
    }

    /** What the list of stations is called. */
    String stationsName() {
        return name(options.stations(), STATIONS);
    }

    /** What was wrong with the files so far. */
    List<Problem> problems() {
        return reading.problems();
    }

    private static Checked<Stations> madeUpStations() {
        try (InputStream in = resource(STATIONS)) {
            return StationListCsv.read(STATIONS, in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Checked<StationHours> madeUpHours(StationHoursCsv reader) {
        try (InputStream in = new GZIPInputStream(resource(HOURS))) {
            return reader.read(HOURS, in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = Inputs.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    }

    private static String name(Optional<Path> path, String otherwise) {
        return path.map(Path::toString).orElse(otherwise);
    }
}
