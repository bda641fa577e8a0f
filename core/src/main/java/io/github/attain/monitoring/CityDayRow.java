package io.github.attain.monitoring;

import com.google.common.collect.Maps;
import io.github.attain.standard.air.Pollutant;
import io.github.attain.value.Exact;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What a table says of one city on one day.
 *
 * <p>Immutable and thread-safe.
 *
 * @param city the city as written
 * @param date the natural day
 * @param values the concentrations, in mg/m³ for CO and in µg/m³ for the others; a pollutant that is missing is not there
 * @param aqi the index as written, whoever computed it; empty where it is missing
 */
public record CityDayRow(String city, LocalDate date, Map<Pollutant, Exact> values, OptionalInt aqi) {
    /** Copies the concentrations. */
    public CityDayRow {
        values = Maps.immutableEnumMap(values);
    }
}
