package io.github.attain.examples.cityyear;

import io.github.attain.json.PackReader;
import io.github.attain.monitoring.StationHoursCsv;
import io.github.attain.monitoring.StationListCsv;
import io.github.attain.monitoring.Stations;
import io.github.attain.pack.RulePack;
import io.github.attain.pack.RulePackProvider;
import io.github.attain.pack.RulePacks;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemsException;
import io.github.attain.standard.air.StationHours;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
    private final Told told;
    private final List<Problem> problems = new ArrayList<>();

    Inputs(Options options, Told told) {
        this.options = options;
        this.told = told;
    }

    /** The packs in which targets are looked for. */
    List<RulePack> packs() {
        if (options.pack().isPresent()) {
            return List.of(good(PackReader.read(options.pack().get())));
        }
        if (options.isMadeUp()) {
            return List.of(PackReader.read(Inputs.class, PACK).orThrow());
        }
        return RulePacks.discover().stream().map(RulePackProvider::load).toList();
    }

    /** The stations of the network. */
    Stations stations() {
        return good(options.stations().map(StationListCsv::read).orElseGet(Inputs::madeUpStations));
    }

    /** The hours of some stations. */
    StationHours hours(Collection<String> codes) {
        StationHoursCsv reader = StationHoursCsv.of(options.label()).only(codes).reporting(told);
        return good(options.hours().map(reader::read).orElseGet(() -> madeUpHours(reader)));
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
        return List.copyOf(problems);
    }

    /** What was good of a file; what was not is kept for later, and where nothing was, the program ends. */
    private <T> T good(Checked<T> read) {
        T value = read.value().orElseThrow(() -> new ProblemsException(read.problems()));
        problems.addAll(read.problems());
        return value;
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
