package io.github.attain.standard.air;

import io.github.attain.AttainStyle;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import io.github.attain.value.Rounding;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How hours become days, months and years of a city, by HJ 663 in one edition. Every choice is a parameter, because neither
 * edition could be read for this library: what is said to be <em>not confirmed</em> below is a documented choice, and
 * {@code HJ_663_2013.derived("75 % of stations", title).stationPercent(75).build()} makes another.
 *
 * <p>The minima of hours and days are those of GB 3095 (2026: Table 4). They do not change in leap years, which have 366
 * days to be measured.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@AttainStyle
public abstract class AirEvaluation {
    /** HJ 663-2013, from 2013-10-01 to 2026-02-28. */
    public static final AirEvaluation HJ_663_2013 = EvaluationEditions.hj663Of2013();
    /** HJ 663-2026, from 2026-03-01. Its digits of statistics are not confirmed. */
    public static final AirEvaluation HJ_663_2026 = EvaluationEditions.hj663Of2026(HJ_663_2013);

    /** From what the value of a city on a day is made. */
    public enum CityValue {
        /** The stations' values of an hour give the hour of the city, and its hours give its day. */
        CITY_HOURS,
        /** The hours of a station give its day, and the stations' days give the day of the city. */
        STATION_DAYS
    }

    /** What becomes of a day that has no index because values of it were excluded as dust. */
    public enum DustDay {
        /** It leaves the days with a valid index: numerator and denominator. */
        LEAVES,
        /** It counts as a good day, unless what was not excluded has a sub-index above 100. */
        TURNS_GOOD
    }

    AirEvaluation() {}

    static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a copy under another name, in which any choice can be changed.
     *
     * @param newId the id of the copy, which every figure made by it shows
     * @param newTitle its title
     * @return a builder that holds everything else of this edition
     */
    public Builder derived(String newId, Text newTitle) {
        return builder().from(this).id(newId).title(newTitle);
    }

    /**
     * Finds the edition in force on a day.
     *
     * @param day the day evaluated
     * @return the edition
     * @throws IllegalArgumentException if the day lies before 2013-10-01
     */
    public static AirEvaluation on(LocalDate day) {
        if (day.isBefore(HJ_663_2013.from())) {
            throw new IllegalArgumentException(
                    "no edition of HJ 663 is in force on " + day + "; the first is from " + HJ_663_2013.from());
        }
        return day.isBefore(HJ_663_2026.from()) ? HJ_663_2013 : HJ_663_2026;
    }

    /**
     * Returns the name of the edition.
     *
     * @return such as {@code HJ 663-2013}
     */
    public abstract String id();

    /**
     * Returns how the edition is cited.
     *
     * @return the title in both languages
     */
    public abstract Text title();

    /**
     * Returns the first day in force.
     *
     * @return the first day, included
     */
    public LocalDate from() {
        return firstDay();
    }

    abstract LocalDate firstDay();

    /**
     * Returns the last day in force.
     *
     * @return the last day, included; empty where no end is known
     */
    public Optional<LocalDate> until() {
        return lastDay();
    }

    abstract Optional<LocalDate> lastDay();

    /**
     * Returns the class of area whose limits the city is held against.
     *
     * @return the class; II in the editions, as for all cities
     */
    public abstract AreaClass area();

    /**
     * Returns from what the day of a city is made. Not confirmed; figures of 2019 made elsewhere from the hours of two
     * cities come out to all their digits by the hours of the city.
     *
     * @return the way; {@link CityValue#CITY_HOURS} in the editions
     */
    public abstract CityValue cityValue();

    /**
     * Returns how many of the assessed stations, in percent, must have a value for the city to have one, in each hour or on
     * each day after {@link #cityValue}. Some read HJ 663 as 75; not confirmed.
     *
     * @return the percentage, 0 to 100; 0 in the editions: any one station serves
     */
    public abstract int stationPercent();

    /**
     * Returns how many hourly means a daily mean needs (GB 3095, minimum data); the largest hour of O3, which only the index
     * of 2012 looks at, is taken to need as many.
     *
     * @return the hours; 20 in both editions
     */
    public abstract int minimumHours();

    /**
     * Returns how many hourly means an 8-hour mean of O3 needs (GB 3095, minimum data).
     *
     * @return the hours; 6 in both editions
     */
    public abstract int minimumHoursOfEight();

    /**
     * Returns how many of the seventeen 8-hour means that end at 8:00 to 24:00 a daily maximum of O3 needs (6.1.2). With
     * fewer, the day counts where the maximum, rounded, exceeds the daily limit.
     *
     * @return the number; 14 in both editions
     */
    public abstract int minimumEightHourMeans();

    /**
     * Returns how many daily values a year needs (GB 3095, minimum data; that it holds for CO, O3, percentiles and days
     * with an index too is not confirmed).
     *
     * @return the days; 324 in both editions, in leap years too
     */
    public abstract int minimumDaysOfYear();

    /**
     * Returns how many daily values a month other than February needs, by itself and in a year.
     *
     * @return the days; 27 in both editions
     */
    public abstract int minimumDaysOfMonth();

    /**
     * Returns how many daily values a February needs.
     *
     * @return the days; 25 in both editions, in leap years too
     */
    public abstract int minimumDaysOfFebruary();

    /**
     * Returns with how many decimals beyond the {@linkplain Pollutant#decimals pollutant's own} a daily value is used.
     *
     * @return the extra decimals, 0 to 9; 0 in both editions
     */
    public abstract int extraDecimalsOfDay();

    /**
     * Returns with how many decimals beyond the pollutant's own the mean or percentile of a month or year is reported.
     *
     * @return the extra decimals, 0 to 9; 0 in the edition of 2013, 1 in that of 2026, which is not confirmed
     */
    public abstract int extraDecimalsOfStatistic();

    /**
     * Returns with how many decimals beyond the pollutant's own a statistic is held against its limit, rounded once from
     * the exact value.
     *
     * @return the extra decimals, 0 to 9; 0 in both editions; not confirmed for 2026
     */
    public abstract int extraDecimalsOfJudgement();

    /**
     * Returns which percentile of the daily values is held against the daily limit (Table 1).
     *
     * @return the percentage of each pollutant, 0 to 100, without those that are not judged so
     */
    public abstract Map<Pollutant, Integer> percentiles();

    /**
     * Tells whether a pollutant that has a limit for its annual mean must keep the daily limit with its percentile too.
     * Lists of cities that meet the standard are said to go by means alone there; not confirmed.
     *
     * @return true where both must be kept, as in both editions
     */
    public abstract boolean judgesPercentileBesideMean();

    /**
     * Tells whether a day counts among the days with a valid index only where no pollutant is missing, whatever HJ 633
     * publishes.
     *
     * @return true in the edition of 2013; false in that of 2026, under whose index an incomplete day
     *     above 100 is published; not confirmed
     */
    public abstract boolean indexNeedsAllPollutants();

    /**
     * Returns what becomes of a day that has no index because of what was excluded. Not confirmed: announced shares fit
     * both.
     *
     * @return the treatment; {@link DustDay#LEAVES} in the editions
     */
    public abstract DustDay dustDay();

    int minimumDays(YearMonth month) {
        return month.getMonth() == Month.FEBRUARY ? minimumDaysOfFebruary() : minimumDaysOfMonth();
    }

    Exact roundedDay(Pollutant pollutant, Exact value) {
        return rounded(pollutant, extraDecimalsOfDay(), value);
    }

    Exact roundedStatistic(Pollutant pollutant, Exact value) {
        return rounded(pollutant, extraDecimalsOfStatistic(), value);
    }

    Exact roundedJudgement(Pollutant pollutant, Exact value) {
        return rounded(pollutant, extraDecimalsOfJudgement(), value);
    }

    private static Exact rounded(Pollutant pollutant, int extra, Exact value) {
        return Rounding.toDecimals(pollutant.decimals() + extra).round(value);
    }

    /** Refuses what no evaluation can mean. */
    @Value.Check
    void check() {
        within("stationPercent", stationPercent(), 0, 100);
        within("minimumHours", minimumHours(), 1, 24);
        within("minimumHoursOfEight", minimumHoursOfEight(), 1, 8);
        within("minimumEightHourMeans", minimumEightHourMeans(), 1, 17);
        within("minimumDaysOfYear", minimumDaysOfYear(), 0, 365);
        within("minimumDaysOfMonth", minimumDaysOfMonth(), 0, 30);
        within("minimumDaysOfFebruary", minimumDaysOfFebruary(), 0, 28);
        within("extraDecimalsOfDay", extraDecimalsOfDay(), 0, 9);
        within("extraDecimalsOfStatistic", extraDecimalsOfStatistic(), 0, 9);
        within("extraDecimalsOfJudgement", extraDecimalsOfJudgement(), 0, 9);
        percentiles().values().forEach(percent -> within("a percentile", percent, 0, 100));
    }

    private static void within(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " lies between " + least + " and " + most + ": " + value);
        }
    }

    /** Builds an {@link AirEvaluation}. */
    public static final class Builder extends ImmutableAirEvaluation.Builder {
        Builder() {}
    }
}
