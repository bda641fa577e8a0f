package io.github.attain.monitoring;

import com.google.common.collect.Maps;
import io.github.attain.standard.air.AirItem;
import io.github.attain.standard.air.CityDay;
import io.github.attain.standard.air.Pollutant;
import io.github.attain.value.Exact;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a table says of one city on one day.
 *
 * <p>Immutable and thread-safe.
 *
 * @param city the city as written
 * @param date the natural day
 * @param values the concentrations, in mg/m³ for CO and in µg/m³ for the others; an item that is missing is not there
 * @param ozone the concentration of O3 in µg/m³ where the table does not say over what time it was averaged
 * @param aqi the index as written, whoever computed it; empty where it is missing
 */
public record CityDayRow(
        String city, LocalDate date, Map<AirItem, Exact> values, Optional<Exact> ozone, OptionalInt aqi) {
    /** Copies the concentrations. */
    public CityDayRow {
        values = Maps.immutableEnumMap(values);
    }

    /**
     * Returns the values as a day to be evaluated, without {@link #ozone}.
     *
     * @return the day
     */
    public CityDay day() {
        return new CityDay(date, values);
    }

    /**
     * Returns the values as a day to be evaluated, where the caller knows what {@link #ozone} is.
     *
     * @param item what it is; a value of that item that the table has goes before
     * @return the day
     * @throws IllegalArgumentException if the item is none of O3
     */
    public CityDay day(AirItem item) {
        if (item.pollutant() != Pollutant.O3) {
            throw new IllegalArgumentException("no item of O3: " + item);
        }
        Map<AirItem, Exact> all = new EnumMap<>(AirItem.class);
        ozone.ifPresent(value -> all.put(item, value));
        all.putAll(values);
        return new CityDay(date, all);
    }
}
