package io.github.attain.standard.air;

import com.google.common.collect.Maps;
import io.github.attain.value.Exact;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The values of a city on a natural day: 24-hour means, for O3 the largest mean of eight hours and, where known, of one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param date the day
 * @param values the concentrations in the {@linkplain Pollutant#unit units} of the pollutants, 0 or more, not rounded where
 *     they were computed; an item that is not there has no valid value
 */
public record CityDay(LocalDate date, Map<AirItem, Exact> values) {

    /**
     * Creates a day.
     *
     * @throws IllegalArgumentException if a concentration is negative
     */
    public CityDay {
        values.forEach((item, value) -> {
            if (value.signum() < 0) {
                throw new IllegalArgumentException("a concentration is at least 0: " + date + " " + item + " " + value);
            }
        });
        values = Maps.immutableEnumMap(values);
    }

    /**
     * A day from one value a pollutant, as bulletins have it.
     *
     * @param date the day
     * @param values the daily means, and the largest 8-hour mean of O3
     * @return the day
     * @throws IllegalArgumentException if a concentration is negative
     */
    public static CityDay of(LocalDate date, Map<Pollutant, Exact> values) {
        Map<AirItem, Exact> items = new EnumMap<>(AirItem.class);
        values.forEach((pollutant, value) -> items.put(item(pollutant), value));
        return new CityDay(date, items);
    }

    /**
     * Looks up the daily value of a pollutant.
     *
     * @param pollutant the pollutant
     * @return the 24-hour mean, for O3 the largest mean of eight hours; empty where the day has no valid one
     */
    public Optional<Exact> value(Pollutant pollutant) {
        return Optional.ofNullable(values.get(item(pollutant)));
    }

    static AirItem item(Pollutant pollutant) {
        for (AirItem item : AirItem.values()) {
            if (item.pollutant() == pollutant && item.averaging() == dailyAveraging(pollutant)) {
                return item;
            }
        }
        throw new IllegalArgumentException("no daily value of " + pollutant);
    }

    static Averaging dailyAveraging(Pollutant pollutant) {
        return pollutant == Pollutant.O3 ? Averaging.EIGHT_HOURS : Averaging.DAY;
    }

    CityDay without(ExcludedHours excluded) {
        Map<AirItem, Exact> kept = new EnumMap<>(AirItem.class);
        values.forEach((item, value) -> {
            if (!excluded.touches(date, item.pollutant())) {
                kept.put(item, value);
            }
        });
        return new CityDay(date, kept);
    }
}
