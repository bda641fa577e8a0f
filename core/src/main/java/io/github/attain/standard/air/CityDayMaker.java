package io.github.attain.standard.air;

import io.github.attain.value.Exact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** Makes the day of a city from the hours of its stations. */
final class CityDayMaker {
    private final StationHours hours;
    private final SortedSet<String> stations;
    private final AirStandards standards;
    private final ExcludedHours excluded;
    /** Takes the days on which rounding decides whether a short day of O3 counts. */
    private final Set<LocalDate> shortOzone;

    CityDayMaker(
            StationHours hours,
            SortedSet<String> stations,
            AirStandards standards,
            ExcludedHours excluded,
            Set<LocalDate> shortOzone) {
        this.hours = hours;
        this.stations = stations;
        this.standards = standards;
        this.excluded = excluded;
        this.shortOzone = shortOzone;
    }

    CityDay day(LocalDate day) {
        Map<AirItem, Exact> values = new EnumMap<>(AirItem.class);
        for (Pollutant pollutant : Pollutant.values()) {
            List<DayHours> series = series(day, pollutant);
            for (DayHours each : series) {
                if (pollutant == Pollutant.O3 && each.hangsOnRounding(standards.evaluation(), ozoneLimit())) {
                    shortOzone.add(day);
                }
            }
            for (AirItem item : AirItem.values()) {
                if (item.pollutant() == pollutant && (item.averaging() != Averaging.HOUR || item == AirItem.O3_HOUR)) {
                    mean(item, series).ifPresent(value -> values.put(item, value));
                }
            }
        }
        return new CityDay(day, values);
    }

    /** The hours of the city, or of each station. */
    private List<DayHours> series(LocalDate day, Pollutant pollutant) {
        boolean ofCity = standards.evaluation().cityValue() == AirEvaluation.CityValue.CITY_HOURS;
        boolean[] out = excluded(day, pollutant);
        List<DayHours> series = new ArrayList<>();
        DayHours city = new DayHours();
        DayGrid grid = hours.grid(day, pollutant);
        for (String station : stations) {
            int number = hours.number(station);
            DayHours target = ofCity ? city : new DayHours();
            for (int slot = 0; grid != null && slot < 24; slot++) {
                int value = grid.get(number, slot);
                if (value != DayGrid.MISSING && !out[slot]) {
                    target.add(slot, value);
                }
            }
            if (!ofCity) {
                series.add(target);
            }
        }
        if (ofCity) {
            city.requireStations(leastStations());
            series.add(city);
        }
        return series;
    }

    private boolean[] excluded(LocalDate day, Pollutant pollutant) {
        boolean[] out = new boolean[24];
        boolean touched = excluded.touches(day, pollutant);
        for (int slot = 0; touched && slot < 24; slot++) {
            out[slot] = excluded.excludes(day, slot, pollutant);
        }
        return out;
    }

    /** The share of the stations, rounded up, and at least one. */
    private int leastStations() {
        return Math.max(1, (stations.size() * standards.evaluation().stationPercent() + 99) / 100);
    }

    /** The mean of the series that have a value, where enough have. */
    private Optional<Exact> mean(AirItem item, List<DayHours> series) {
        Exact sum = Exact.ZERO;
        int valid = 0;
        for (DayHours day : series) {
            Optional<Exact> value = value(item, day);
            sum = value.isPresent() ? sum.plus(value.get()) : sum;
            valid += value.isPresent() ? 1 : 0;
        }
        boolean ofCity = standards.evaluation().cityValue() == AirEvaluation.CityValue.CITY_HOURS;
        return valid < (ofCity ? 1 : leastStations()) ? Optional.empty() : Optional.of(sum.dividedBy(Exact.of(valid)));
    }

    private Optional<Exact> value(AirItem item, DayHours day) {
        AirEvaluation evaluation = standards.evaluation();
        if (item.averaging() == Averaging.DAY) {
            return day.mean(evaluation);
        }
        return item.averaging() == Averaging.HOUR
                ? day.largestHour(evaluation)
                : day.largestEightHours(evaluation, ozoneLimit());
    }

    private Optional<Exact> ozoneLimit() {
        return standards
                .limits()
                .limit(
                        Pollutant.O3,
                        Averaging.EIGHT_HOURS,
                        standards.evaluation().area());
    }
}
