package io.github.attain.standard.air;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.attain.measurement.Dust;
import io.github.attain.problem.Checked;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The days of a city, made from the hours of its stations or given as they are, with or without the hours of dust and other
 * exceptional events.
 *
 * <p>Immutable and thread-safe.
 */
public final class CityDays {
    private final ImmutableSortedMap<LocalDate, CityDay> days;
    private final ExcludedHours excluded;
    private final Optional<AirStandards> madeBy;
    private final ImmutableSortedSet<LocalDate> shortOzone;

    private CityDays(
            Map<LocalDate, CityDay> days,
            ExcludedHours excluded,
            Optional<AirStandards> madeBy,
            Collection<LocalDate> shortOzone) {
        this.shortOzone = ImmutableSortedSet.copyOf(shortOzone);
        this.days = ImmutableSortedMap.copyOf(days);
        this.excluded = excluded;
        this.madeBy = madeBy;
    }

    /**
     * Collects days that somebody made. Their order does not matter.
     *
     * @param all the days; a day twice with the same values counts once
     * @return the days; a value that stands twice and differs is missing, and is a problem (the first hundred are listed and
     *     the rest counted)
     */
    public static Checked<CityDays> of(Collection<CityDay> all) {
        Map<LocalDate, CityDay> days = new TreeMap<>();
        Map<LocalDate, Set<AirItem>> disputed = new TreeMap<>();
        Conflicts conflicts = new Conflicts();
        for (CityDay day : all) {
            Set<AirItem> inDispute = disputed.computeIfAbsent(day.date(), d -> EnumSet.noneOf(AirItem.class));
            CityDay before = days.get(day.date());
            days.put(day.date(), before == null ? day : merged(before, day, inDispute, conflicts));
        }
        return Checked.of(new CityDays(days, ExcludedHours.NONE, Optional.empty(), Set.of()), conflicts.problems());
    }

    private static CityDay merged(CityDay before, CityDay now, Set<AirItem> disputed, Conflicts conflicts) {
        Map<AirItem, Exact> values = new EnumMap<>(AirItem.class);
        values.putAll(before.values());
        now.values().forEach((item, value) -> {
            Exact known = values.get(item);
            if (known != null && known.compareTo(value) != 0) {
                disputed.add(item);
                conflicts.add(now.date() + " " + item.pollutant().formula(), known, value);
            }
            values.put(item, value);
        });
        values.keySet().removeAll(disputed);
        return new CityDay(before.date(), values);
    }

    /**
     * Makes the days of a city from the hours of its stations, with all hours.
     *
     * @param hours the hours
     * @param stations the codes of the stations that are assessed; control and background stations are left out of the list,
     *     and one without any value belongs in it
     * @param period which days
     * @param standards how: the minima of the evaluation and, for a short day of O3, the daily limit
     * @return the days of the period that have any valid value
     */
    public static CityDays of(
            StationHours hours, Collection<String> stations, ReportingPeriod period, AirStandards standards) {
        return of(hours, stations, period, standards, ExcludedHours.NONE);
    }

    /**
     * Makes the days of a city from the hours of its stations, without the excluded hours. A day keeps its value where enough
     * hours are left.
     *
     * @param hours the hours
     * @param stations the codes of the stations that are assessed
     * @param period which days
     * @param standards how
     * @param excluded the hours left out
     * @return the days of the period that have any valid value
     */
    public static CityDays of(
            StationHours hours,
            Collection<String> stations,
            ReportingPeriod period,
            AirStandards standards,
            ExcludedHours excluded) {
        Set<LocalDate> shortOzone = new TreeSet<>();
        CityDayMaker maker = new CityDayMaker(hours, new TreeSet<>(stations), standards, excluded, shortOzone);
        Map<LocalDate, CityDay> days = new TreeMap<>();
        for (LocalDate day = period.first(); !day.isAfter(period.last()); day = day.plusDays(1)) {
            CityDay made = maker.day(day);
            if (!made.values().isEmpty()) {
                days.put(day, made);
            }
        }
        return new CityDays(days, excluded, Optional.of(standards), shortOzone);
    }

    /**
     * Leaves out the excluded pollutants on every day that an entry touches, as is done where the hours are not at hand.
     *
     * @param more what is excluded beside what already was
     * @return the remaining values, under the ledger of both
     */
    public CityDays without(ExcludedHours more) {
        Map<LocalDate, CityDay> kept = new TreeMap<>();
        days.forEach((date, day) -> kept.put(date, day.without(more)));
        return new CityDays(kept, excluded.and(more), madeBy, shortOzone);
    }

    /**
     * Returns the days.
     *
     * @return the days in order; one that is not there has no value
     */
    public Collection<CityDay> all() {
        return days.values();
    }

    /**
     * Looks up a day.
     *
     * @param date the day
     * @return its values; empty where it has none
     */
    public Optional<CityDay> on(LocalDate date) {
        return Optional.ofNullable(days.get(date));
    }

    Collection<CityDay> in(ReportingPeriod period) {
        return days.subMap(period.first(), true, period.last(), true).values();
    }

    /**
     * Returns by which editions the days were made from hours.
     *
     * @return the editions; empty where the days were given as they are
     */
    public Optional<AirStandards> madeBy() {
        return madeBy;
    }

    /**
     * Returns on which days O3 has a value, or none, only because of {@link AirEvaluation#roundsShortOzone}.
     *
     * @return the days; none where the days were given as they are
     */
    public SortedSet<LocalDate> shortOzoneDays() {
        return shortOzone;
    }

    /**
     * Returns what was left out.
     *
     * @return the ledger, {@link ExcludedHours#NONE} where all hours are in
     */
    public ExcludedHours excluded() {
        return excluded;
    }

    /**
     * Returns on which days something was left out.
     *
     * @param period the days looked at
     * @return the days of the period that an entry touches, whether or not they had values
     */
    public SortedSet<LocalDate> excludedDays(ReportingPeriod period) {
        SortedSet<LocalDate> touched = new TreeSet<>();
        for (LocalDate day = period.first(); !day.isAfter(period.last()); day = day.plusDays(1)) {
            for (Pollutant pollutant : Pollutant.values()) {
                if (excluded.touches(day, pollutant)) {
                    touched.add(day);
                }
            }
        }
        return touched;
    }

    /**
     * Tells whether dust is in the values.
     *
     * @return deducted where the ledger names dust, included otherwise
     */
    public Dust dust() {
        return excluded.deductsDust() ? Dust.DEDUCTED : Dust.INCLUDED;
    }
}
