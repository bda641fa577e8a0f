package io.github.attain.examples.commandline.watch;

import io.github.attain.examples.commandline.city.CityInputs;
import io.github.attain.examples.commandline.city.CityRequest;
import io.github.attain.examples.commandline.city.CityStations;
import io.github.attain.standard.air.AirStandards;
import io.github.attain.standard.air.CityDays;
import io.github.attain.standard.air.StationHours;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The days of a city: made up, or made from the hours of its stations. */
public final class WatchedDays {
    private static final String DAYS = "made-up-days-2025.csv";

    private WatchedDays() {}

    /** The days of the year that was asked for. */
    public static CityDays of(CityRequest asked, CityInputs inputs, AirStandards standards) {
        if (asked.isMadeUp()) {
            return madeUp();
        }
        List<String> evaluated = CityStations.of(inputs.stations(), asked.city(), asked.without())
                .evaluated();
        StationHours hours = inputs.hours(evaluated);
        return CityDays.of(hours, evaluated, asked.period(), standards);
    }

    private static CityDays madeUp() {
        try (InputStream in = WatchedDays.class.getResourceAsStream(DAYS)) {
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
