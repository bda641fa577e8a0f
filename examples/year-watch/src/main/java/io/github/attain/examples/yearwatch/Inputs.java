package io.github.attain.examples.yearwatch;

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
import io.github.attain.standard.air.AirStandards;
import io.github.attain.standard.air.CityDays;
import io.github.attain.standard.air.HourLabel;
import io.github.attain.standard.air.StationHours;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Opens the files that the options name, or those that come with the example, and keeps what is wrong with them. */
final class Inputs {
    private static final String DAYS = "made-up-days-2025.csv";
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

    /** The days of the city: made up, or made from the hours of its stations, which the network labels by their end. */
    CityDays days(AirStandards standards) {
        if (options.hours().isEmpty()) {
            return madeUpDays();
        }
        Stations network = good(StationListCsv.read(options.stations().orElseThrow()));
        List<String> evaluated = CityStations.of(network, options).evaluated();
        StationHoursCsv reader =
                StationHoursCsv.of(HourLabel.END_OF_HOUR).only(evaluated).reporting(told);
        StationHours hours = good(reader.read(options.hours().get()));
        return CityDays.of(hours, evaluated, options.period(), standards);
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
