package io.github.attain.examples.commandline.city;

import io.github.attain.examples.commandline.input.Reading;
import io.github.attain.monitoring.Progress;
import io.github.attain.monitoring.StationHoursCsv;
import io.github.attain.monitoring.StationListCsv;
import io.github.attain.monitoring.Stations;
import io.github.attain.problem.Checked;
import io.github.attain.standard.air.StationHours;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Opens the files of a city's year, or those that come with the program, and keeps what is wrong with them. */
public final class CityInputs {
    private static final String HOURS = "made-up-hours-2025.csv.gz";
    private static final String STATIONS = "made-up-stations.csv";

    private final CityRequest asked;
    private final Progress progress;
    private final Reading reading;

    /** Nothing is opened yet. */
    public CityInputs(CityRequest asked, Reading reading, Progress progress) {
        this.asked = asked;
        this.reading = reading;
        this.progress = progress;
    }

    /** The stations of the network. */
    public Stations stations() {
        return reading.good(asked.stations().map(StationListCsv::read).orElseGet(CityInputs::madeUpStations));
    }

    /** The hours of some stations. */
    public StationHours hours(Collection<String> codes) {
        StationHoursCsv reader = StationHoursCsv.of(asked.label()).only(codes).reporting(progress);
        return reading.good(asked.hours().map(reader::read).orElseGet(() -> madeUpHours(reader)));
    }

    /** What the file of the hours is called. */
    public String hoursName() {
        return name(asked.hours(), HOURS);
    }

    /** What the list of stations is called. */
    public String stationsName() {
        return name(asked.stations(), STATIONS);
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
        InputStream in = CityInputs.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    }

    private static String name(Optional<Path> path, String otherwise) {
        return path.map(Path::getFileName).map(Path::toString).orElse(otherwise);
    }
}
