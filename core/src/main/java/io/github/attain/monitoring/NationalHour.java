package io.github.attain.monitoring;

import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.standard.air.HourLabel;
import io.github.attain.standard.air.Pollutant;
import io.github.attain.standard.air.StationHours;
import io.github.attain.value.Exact;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the national centre publishes of one station at one hour. Concentrations are in mg/m³ for CO and in µg/m³ for the others;
 * one that is missing is not there.
 *
 * <p>Immutable and thread-safe.
 *
 * @param station the code of the station, such as {@code 1001A}
 * @param name its name
 * @param city its city as written, such as 北京市
 * @param time the hour as labelled: the end of the hour that was averaged
 * @param hourly means of the hour
 * @param daily running means of 24 hours; for O3, the largest hourly mean of 24 hours
 * @param ozoneEightHours running mean of O3 over 8 hours
 * @param ozoneEightHoursLargest the largest of these within 24 hours
 * @param aqi the index as published
 * @param quality the category as published, such as 良; readers warn where it is not that of the index
 * @param primary the primary pollutants as published; none where the index is at most 50
 */
public record NationalHour(
        String station,
        String name,
        String city,
        LocalDateTime time,
        Map<Pollutant, Exact> hourly,
        Map<Pollutant, Exact> daily,
        Optional<Exact> ozoneEightHours,
        Optional<Exact> ozoneEightHoursLargest,
        OptionalInt aqi,
        Optional<String> quality,
        Set<Pollutant> primary) {
    /** Copies the collections. */
    public NationalHour {
        hourly = Maps.immutableEnumMap(hourly);
        daily = Maps.immutableEnumMap(daily);
        primary = Sets.immutableEnumSet(primary);
    }

    /**
     * Puts hours of stations into a grid, each into the hour of the day that ends at its time.
     *
     * @param all the hours
     * @return the grid of the hourly means, with a problem for each hour whose time is no whole hour and each value of more than three
     *     decimals, which are left out, and for what {@link StationHours.Builder#build} finds
     */
    public static Checked<StationHours> stationHours(Collection<NationalHour> all) {
        StationHours.Builder grid = StationHours.builder();
        List<Problem> problems = new ArrayList<>();
        for (NationalHour hour : all) {
            int label = hour.time.getHour();
            int day = (int)
                    HourLabel.END_OF_HOUR.day(hour.time.toLocalDate(), label).toEpochDay();
            int station = grid.station(hour.station);
            for (Map.Entry<Pollutant, Exact> value : hour.hourly.entrySet()) {
                Exact exact = value.getValue();
                boolean fits = exact.isWritten() && exact.decimals() <= 3;
                if (fits && hour.time.getMinute() + hour.time.getSecond() == 0) {
                    int thousandths = exact.toDecimal(3).unscaledValue().intValueExact();
                    grid.put(station, day, HourLabel.END_OF_HOUR.slot(label), value.getKey(), thousandths);
                } else {
                    problems.add(Problem.of(ProblemCode.IMPOSSIBLE_VALUE)
                            .with("subject", hour.station + " " + hour.time + " " + value.getKey())
                            .with("value", exact)
                            .with("allowed", "7:00, 0.001"));
                }
            }
        }
        Checked<StationHours> built = grid.build();
        problems.addAll(built.problems());
        return Checked.of(built.value().orElseThrow(), problems);
    }

    /** The same hour, with the two values of O3 in each other's place. */
    NationalHour withOzoneSwapped() {
        Map<Pollutant, Exact> hours = with(hourly, daily.get(Pollutant.O3));
        Map<Pollutant, Exact> days = with(daily, hourly.get(Pollutant.O3));
        return new NationalHour(
                station, name, city, time, hours, days, ozoneEightHours, ozoneEightHoursLargest, aqi, quality, primary);
    }

    /** The same hour without the concentrations of some pollutants. */
    NationalHour without(Set<Pollutant> some) {
        boolean isOzone = some.contains(Pollutant.O3);
        return new NationalHour(
                station,
                name,
                city,
                time,
                Maps.filterKeys(hourly, pollutant -> !some.contains(pollutant)),
                Maps.filterKeys(daily, pollutant -> !some.contains(pollutant)),
                isOzone ? Optional.empty() : ozoneEightHours,
                isOzone ? Optional.empty() : ozoneEightHoursLargest,
                aqi,
                quality,
                primary);
    }

    /** The pollutants of which it has any concentration. */
    Set<Pollutant> measured() {
        Set<Pollutant> measured = EnumSet.noneOf(Pollutant.class);
        measured.addAll(hourly.keySet());
        measured.addAll(daily.keySet());
        if (ozoneEightHours.isPresent() || ozoneEightHoursLargest.isPresent()) {
            measured.add(Pollutant.O3);
        }
        return measured;
    }

    private static Map<Pollutant, Exact> with(Map<Pollutant, Exact> values, @Nullable Exact ozone) {
        Map<Pollutant, Exact> all = new EnumMap<>(Pollutant.class);
        all.putAll(values);
        all.remove(Pollutant.O3);
        if (ozone != null) {
            all.put(Pollutant.O3, ozone);
        }
        return all;
    }
}
