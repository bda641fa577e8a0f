package io.github.attain.standard.air;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Dust;
import io.github.attain.measurement.Measurements;
import io.github.attain.measurement.Status;
import io.github.attain.place.Place;
import io.github.attain.source.Clause;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The air of a city over a month, a year or any other days, by one set of editions. The same days can be held under several.
 *
 * <p>The good-day share is taken over the days with a valid index, never over the days of the calendar.
 *
 * <p>Immutable and thread-safe.
 */
public final class AirStatistics {
    private final ReportingPeriod period;
    private final AirStandards standards;
    private final Optional<AirEvaluation> daysMadeBy;
    private final Dust dust;
    private final ImmutableSortedSet<LocalDate> excludedDays;
    private final ImmutableSortedSet<LocalDate> shortOzoneDays;
    private final ImmutableMap<Pollutant, PollutantStatistics> pollutants;
    private final ImmutableSortedMap<LocalDate, AirQuality> qualities;
    private final Completeness indexDays;
    private final int goodDays;
    private final int heavyDays;

    /**
     * Counts what was evaluated.
     *
     * @param excluded the days that the ledger touches, at least those of the period
     */
    private AirStatistics(
            CityDays days,
            List<EvaluatedDay> evaluated,
            SortedSet<LocalDate> excluded,
            ReportingPeriod period,
            AirStandards standards) {
        this.period = period;
        this.standards = standards;
        this.daysMadeBy = days.madeBy().map(AirStandards::evaluation);
        this.dust = days.dust();
        this.excludedDays =
                ImmutableSortedSet.copyOfSorted(excluded.headSet(period.last().plusDays(1)));
        this.shortOzoneDays = ImmutableSortedSet.copyOfSorted(
                days.shortOzoneDays().subSet(period.first(), period.last().plusDays(1)));
        Map<Pollutant, PollutantStatistics> each = new EnumMap<>(Pollutant.class);
        for (Pollutant pollutant : Pollutant.values()) {
            each.put(pollutant, new PollutantStatistics(pollutant, evaluated, period, standards));
        }
        this.pollutants = Maps.immutableEnumMap(each);
        Map<LocalDate, AirQuality> qualityOfDay = new TreeMap<>();
        List<LocalDate> counted = new ArrayList<>();
        int good = 0;
        int heavy = 0;
        for (EvaluatedDay day : evaluated) {
            qualityOfDay.put(day.date(), day.quality());
            if (day.counts()) {
                counted.add(day.date());
            }
            good += day.isGood() ? 1 : 0;
            heavy += day.isHeavy() ? 1 : 0;
        }
        this.qualities = ImmutableSortedMap.copyOf(qualityOfDay);
        this.indexDays = DataMinima.of(standards.evaluation(), period, counted);
        this.goodDays = good;
        this.heavyDays = heavy;
    }

    /**
     * Evaluates the days of a period.
     *
     * @param days the days of the city; those outside the period are not looked at
     * @param period a month, a year or any other days
     * @param standards the editions
     * @return the statistics
     */
    public static AirStatistics of(CityDays days, ReportingPeriod period, AirStandards standards) {
        return new AirStatistics(
                days, evaluated(days, period, standards), days.excludedDays(period), period, standards);
    }

    /**
     * Evaluates the days of a period as it goes on: the year to date, on every day. Gives the same as evaluating each part on
     * its own, and takes far less time.
     *
     * @param days the days of the city; those outside the period are not looked at
     * @param period a month, a year or any other days
     * @param standards the editions
     * @return the statistics from the first day of the period up to each of its days, in order, so the last is that of the whole
     *     period; also up to a day without values
     */
    public static List<AirStatistics> toDate(CityDays days, ReportingPeriod period, AirStandards standards) {
        List<EvaluatedDay> all = evaluated(days, period, standards);
        SortedSet<LocalDate> excluded = days.excludedDays(period);
        List<AirStatistics> toDate = new ArrayList<>(period.days());
        int count = 0;
        for (LocalDate day = period.first(); !day.isAfter(period.last()); day = day.plusDays(1)) {
            while (count < all.size() && !all.get(count).date().isAfter(day)) {
                count++;
            }
            ReportingPeriod until = new ReportingPeriod(period.first(), day);
            toDate.add(new AirStatistics(days, all.subList(0, count), excluded, until, standards));
        }
        return List.copyOf(toDate);
    }

    private static List<EvaluatedDay> evaluated(CityDays days, ReportingPeriod period, AirStandards standards) {
        List<EvaluatedDay> evaluated = new ArrayList<>();
        for (CityDay day : days.in(period)) {
            evaluated.add(EvaluatedDay.of(day, days.excluded(), standards));
        }
        return evaluated;
    }

    /**
     * Makes the days of a city from the hours of its stations and evaluates them, nothing excluded.
     *
     * @param hours the hours
     * @param stations the codes of the stations that are assessed; control and background stations are left out of the list,
     *     and one without any value belongs in it
     * @param period a month, a year or any other days
     * @param standards the editions, for the days as for the period
     * @return the statistics
     */
    public static AirStatistics of(
            StationHours hours, Collection<String> stations, ReportingPeriod period, AirStandards standards) {
        return of(CityDays.of(hours, stations, period, standards), period, standards);
    }

    /**
     * Returns for when.
     *
     * @return the period
     */
    public ReportingPeriod period() {
        return period;
    }

    /**
     * Returns by what.
     *
     * @return the editions that made every figure here
     */
    public AirStandards standards() {
        return standards;
    }

    /**
     * Returns by which edition the days were made from hours, for the same days can be held under another.
     *
     * @return the edition; empty where the days were given as they are
     */
    public Optional<AirEvaluation> daysMadeBy() {
        return daysMadeBy;
    }

    /**
     * Tells whether dust is in the figures.
     *
     * @return included or deducted
     */
    public Dust dust() {
        return dust;
    }

    /**
     * Returns on which days something was left out.
     *
     * @return the days of the period that the ledger touches
     */
    public SortedSet<LocalDate> excludedDays() {
        return excludedDays;
    }

    /**
     * Returns the statistics of a pollutant.
     *
     * @param pollutant the pollutant
     * @return its statistics, also where it has no valid day
     */
    public PollutantStatistics of(Pollutant pollutant) {
        return Objects.requireNonNull(pollutants.get(pollutant));
    }

    /**
     * Returns the index of each day that has any value, valid or not.
     *
     * @return the indices by day
     */
    public SortedMap<LocalDate, AirQuality> qualities() {
        return qualities;
    }

    /**
     * Returns on which days the largest hour of O3 {@linkplain AirQuality#isDecidedByOzoneHour decided} the index.
     *
     * @return the days of the period
     */
    public SortedSet<LocalDate> ozoneHourDays() {
        SortedSet<LocalDate> decided = new TreeSet<>(qualities.keySet());
        decided.removeIf(day -> !Objects.requireNonNull(qualities.get(day)).isDecidedByOzoneHour());
        return decided;
    }

    /**
     * Returns on which days O3 has a value, or none, only because of {@link AirEvaluation#roundsShortOzone}.
     *
     * @return the days of the period; none where the days were given as they are
     */
    public SortedSet<LocalDate> shortOzoneDays() {
        return shortOzoneDays;
    }

    /**
     * Returns how many days have a valid index, and whether they suffice.
     *
     * @return the days with a valid index, of the days of the period; required are the minima of daily values, which is not
     *     confirmed for the index
     */
    public Completeness indexDays() {
        return indexDays;
    }

    /**
     * Counts the good days (优良天数): index at most 100.
     *
     * @return the number among the days with a valid index
     */
    public int goodDays() {
        return goodDays;
    }

    /**
     * Counts the days of heavy pollution (重度及以上): index above 200.
     *
     * @return the number among the days with a valid index
     */
    public int heavyDays() {
        return heavyDays;
    }

    /**
     * Returns the share of good days.
     *
     * @return good days of days with a valid index; empty where no day has one
     */
    public Optional<Share> goodDayShare() {
        return share(goodDays);
    }

    /**
     * Returns the share of days of heavy pollution.
     *
     * @return such days of days with a valid index; empty where no day has one
     */
    public Optional<Share> heavyDayShare() {
        return share(heavyDays);
    }

    private Optional<Share> share(int count) {
        return indexDays.valid() == 0 ? Optional.empty() : Optional.of(Share.of(count, indexDays.valid()));
    }

    /**
     * Tells whether the city meets the standard: all six pollutants do.
     *
     * @return false where a pollutant with enough days does not; otherwise empty where one has too few, and true where none
     */
    public Optional<Boolean> meets() {
        boolean open = false;
        for (PollutantStatistics each : pollutants.values()) {
            Optional<Boolean> meets = each.meets();
            if (meets.isPresent() && !meets.get()) {
                return meets;
            }
            open |= meets.isEmpty();
        }
        return open ? Optional.empty() : Optional.of(true);
    }

    /**
     * Returns what the composite index is made of: the means of SO2, NO2, PM10 and PM2.5, the 95th
     * percentile of CO and the 90th of O3.
     *
     * @return the values as reported; a pollutant without a valid day is not there
     */
    public Map<Pollutant, Exact> compositeValues() {
        Map<Pollutant, Exact> values = new EnumMap<>(Pollutant.class);
        pollutants.forEach((pollutant, each) -> {
            AirIndicators.valueOfYear(each).ifPresent(value -> values.put(pollutant, each.reported(value)));
        });
        return Maps.immutableEnumMap(values);
    }

    /**
     * Returns the figures as measurements, under the ids of {@link #indicators}, with unstated status and without a source.
     *
     * @param place the city
     * @return the measurements; one that has no value is not there
     */
    public Measurements measurements(Place place) {
        return measurements(place, Map.of(), Status.UNSTATED, Optional.empty());
    }

    /**
     * Returns the figures as measurements: exact values with completeness, basis, and a note that names the editions. A
     * period with too few days arrives as incomplete, so that an assessment knows.
     *
     * @param place the city
     * @param ids other ids by those of {@link #indicators}; one that is not there stays
     * @param status how settled the data are
     * @param source who published the data; empty where nobody is named
     * @return the measurements; one that has no value is not there
     */
    public Measurements measurements(Place place, Map<String, String> ids, Status status, Optional<Clause> source) {
        return AirMeasurements.of(this, place, ids, status, source);
    }

    /**
     * Returns the indicators of a year that {@link #measurements} gives values of.
     *
     * @return the definitions
     */
    public static List<Indicator> indicators() {
        return AirIndicators.ALL;
    }
}
