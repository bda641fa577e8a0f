package io.github.attain.examples.yearwatch;

import io.github.attain.examples.terminal.Reading;
import io.github.attain.examples.terminal.city.CityStations;
import io.github.attain.json.PackReader;
import io.github.attain.monitoring.Progress;
import io.github.attain.monitoring.StationHoursCsv;
import io.github.attain.monitoring.StationListCsv;
import io.github.attain.monitoring.Stations;
import io.github.attain.pack.RulePack;
import io.github.attain.problem.Problem;
import io.github.attain.standard.air.AirStandards;
import io.github.attain.standard.air.CityDays;
import io.github.attain.standard.air.HourLabel;
import io.github.attain.standard.air.StationHours;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Opens the files that the options name, or those that come with the example, and keeps what is wrong with them. */
final class Inputs {
    private static final String DAYS = "made-up-days-2025.csv";
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

    /** The days of the city: made up, or made from the hours of its stations, which the network labels by their end. */
    CityDays days(AirStandards standards) {
        if (options.hours().isEmpty()) {
            return madeUpDays();
        }
        Stations network = reading.good(StationListCsv.read(options.stations().orElseThrow()));
        List<String> evaluated =
                CityStations.of(network, options.city(), options.without()).evaluated();
        StationHoursCsv reader =
                StationHoursCsv.of(HourLabel.END_OF_HOUR).only(evaluated).reporting(progress);
        StationHours hours = reading.good(reader.read(options.hours().get()));
        return CityDays.of(hours, evaluated, options.period(), standards);
    }

    /** What was wrong with the files so far. */
    List<Problem> problems() {
        return reading.problems();
    }

    private static CityDays madeUpDays() {
        try (InputStream in = Inputs.class.getResourceAsStream(DAYS)) {
            if (in == null) {
                throw new FileNotFoundException(DAYS);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return MadeUpDays.read(text.lines().toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
