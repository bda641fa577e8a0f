package io.github.attain.standard.air;

import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import io.github.attain.value.Rounding;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How hours become days, months and years of a city, by HJ 663 in one edition. Every choice is a parameter, because neither
 * edition could be read for this library: what is said to be <em>not confirmed</em> below is a documented choice, and
 * {@code HJ_663_2013.derived("75 % of stations", title).stationPercent(75).build()} makes another.
 *
 * <p>The minima of hours and days are those of GB 3095 (2026: Table 4). They do not change in leap years, which have 366
 * days to be measured.
 *
 * <p>Immutable and thread-safe. Two that make the same choices under one name are equal.
 */
public final class AirEvaluation {
    /** HJ 663-2013, from 2013-10-01 to 2026-02-28. */
    public static final AirEvaluation HJ_663_2013 = new Builder().build();
    /** HJ 663-2026, from 2026-03-01. Its digits of statistics are not confirmed. */
    public static final AirEvaluation HJ_663_2026 = HJ_663_2013
            .derived(
                    "HJ 663-2026",
                    new Text(
                            "《环境空气质量评价技术规范》（HJ 663—2026）",
                            "Technical regulation for ambient air quality assessment (HJ 663-2026)"))
            .firstDay(LocalDate.of(2026, 3, 1))
            .lastDay(Optional.empty())
            .extraDecimalsOfStatistic(1)
            .indexNeedsAllPollutants(false)
            .build();

    /** A builder of one's own, which nobody changes. */
    private final EvaluationChoices choices;

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

    private AirEvaluation(EvaluationChoices choices) {
        this.choices = choices;
    }

    /**
     * Starts a copy under another name, in which any choice can be changed.
     *
     * @param newId the id of the copy, which every figure made by it shows
     * @param newTitle its title
     * @return a builder that holds everything else of this edition
     */
    public Builder derived(String newId, Text newTitle) {
        return choices.copy().id(newId).title(newTitle);
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
    public String id() {
        return choices.id;
    }

    /**
     * Returns how the edition is cited.
     *
     * @return the title in both languages
     */
    public Text title() {
        return choices.title;
    }

    /**
     * Returns the first day in force.
     *
     * @return the first day, included
     */
    public LocalDate from() {
        return choices.firstDay;
    }

    /**
     * Returns the last day in force.
     *
     * @return the last day, included; empty where no end is known
     */
    public Optional<LocalDate> until() {
        return choices.lastDay;
    }

    /**
     * Returns the class of area whose limits the city is held against.
     *
     * @return the class; II in the editions, as for all cities
     */
    public AreaClass area() {
        return choices.area;
    }

    /**
     * Returns from what the day of a city is made. Not confirmed; figures of 2019 made elsewhere from the hours of two
     * cities come out to all their digits by the hours of the city.
     *
     * @return the way; {@link CityValue#CITY_HOURS} in the editions
     */
    public CityValue cityValue() {
        return choices.cityValue;
    }

    /**
     * Returns how many of the assessed stations, in percent, must have a value for the city to have one, in each hour or on
     * each day after {@link #cityValue}. Some read HJ 663 as 75; not confirmed.
     *
     * @return the percentage, 0 to 100; 0 in the editions: any one station serves
     */
    public int stationPercent() {
        return choices.stationPercent;
    }

    /**
     * Returns how many hourly means a daily mean needs (GB 3095, minimum data); the largest hour of O3, which only the index
     * of 2012 looks at, is taken to need as many.
     *
     * @return the hours; 20 in both editions
     */
    public int minimumHours() {
        return choices.minimumHours;
    }

    /**
     * Returns how many hourly means an 8-hour mean of O3 needs (GB 3095, minimum data).
     *
     * @return the hours; 6 in both editions
     */
    public int minimumHoursOfEight() {
        return choices.minimumHoursOfEight;
    }

    /**
     * Returns how many of the seventeen 8-hour means that end at 8:00 to 24:00 a daily maximum of O3 needs (6.1.2). With
     * fewer, the day counts where the maximum exceeds the daily limit, see {@link #roundsShortOzone}.
     *
     * @return the number; 14 in both editions
     */
    public int minimumEightHourMeans() {
        return choices.minimumEightHourMeans;
    }

    /**
     * Tells whether the largest 8-hour mean of O3 on a day with too few of them is rounded as a daily value before it is held
     * against the daily limit, or held against it as it is: 160.4 µg/m³ exceeds 160, and is 160 when rounded. The clause (6.1.2) is said not to
     * decide it; not confirmed.
     *
     * @return true in both editions, so that a day counts only where the value that it is given exceeds the limit
     */
    public boolean roundsShortOzone() {
        return choices.roundsShortOzone;
    }

    /**
     * Returns how many daily values a year needs (GB 3095, minimum data; that it holds for CO, O3, percentiles and days
     * with an index too is not confirmed).
     *
     * @return the days; 324 in both editions, in leap years too
     */
    public int minimumDaysOfYear() {
        return choices.minimumDaysOfYear;
    }

    /**
     * Returns how many daily values a month other than February needs, by itself and in a year.
     *
     * @return the days; 27 in both editions
     */
    public int minimumDaysOfMonth() {
        return choices.minimumDaysOfMonth;
    }

    /**
     * Returns how many daily values a February needs.
     *
     * @return the days; 25 in both editions, in leap years too
     */
    public int minimumDaysOfFebruary() {
        return choices.minimumDaysOfFebruary;
    }

    /**
     * Returns with how many decimals beyond the {@linkplain Pollutant#decimals pollutant's own} a daily value is used.
     *
     * @return the extra decimals, 0 to 9; 0 in both editions
     */
    public int extraDecimalsOfDay() {
        return choices.extraDecimalsOfDay;
    }

    /**
     * Returns with how many decimals beyond the pollutant's own the mean or percentile of a month or year is reported.
     *
     * @return the extra decimals, 0 to 9; 0 in the edition of 2013, 1 in that of 2026, which is not confirmed
     */
    public int extraDecimalsOfStatistic() {
        return choices.extraDecimalsOfStatistic;
    }

    /**
     * Returns with how many decimals beyond the pollutant's own a statistic is held against its limit, rounded once from
     * the exact value.
     *
     * @return the extra decimals, 0 to 9; 0 in both editions; not confirmed for 2026
     */
    public int extraDecimalsOfJudgement() {
        return choices.extraDecimalsOfJudgement;
    }

    /**
     * Returns which percentile of the daily values is held against the daily limit (Table 1).
     *
     * @return the percentage of each pollutant, 0 to 100, without those that are not judged so
     */
    public Map<Pollutant, Integer> percentiles() {
        return choices.percentiles;
    }

    /**
     * Tells whether a pollutant that has a limit for its annual mean must keep the daily limit with its percentile too.
     * Lists of cities that meet the standard are said to go by means alone there; not confirmed.
     *
     * @return true where both must be kept, as in both editions
     */
    public boolean judgesPercentileBesideMean() {
        return choices.judgesPercentileBesideMean;
    }

    /**
     * Tells whether a day counts among the days with a valid index only where no pollutant is missing, whatever HJ 633
     * publishes.
     *
     * @return true in the edition of 2013; false in that of 2026, under whose index an incomplete day
     *     above 100 is published; not confirmed
     */
    public boolean indexNeedsAllPollutants() {
        return choices.indexNeedsAllPollutants;
    }

    /**
     * Returns what becomes of a day that has no index because of what was excluded. Not confirmed: announced shares fit
     * both.
     *
     * @return the treatment; {@link DustDay#LEAVES} in the editions
     */
    public DustDay dustDay() {
        return choices.dustDay;
    }

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

    /**
     * Compares all choices, the id and the title among them.
     *
     * @param other the object to compare with
     * @return true where it is an evaluation of the same choices
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AirEvaluation that && choices.all().equals(that.choices.all());
    }

    @Override
    public int hashCode() {
        return choices.all().hashCode();
    }

    @Override
    public String toString() {
        return id();
    }

    /** Builds an {@link AirEvaluation}; not thread-safe. */
    public static final class Builder extends EvaluationChoices {
        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Makes the evaluation.
         *
         * @return an evaluation by these choices
         * @throws IllegalArgumentException if a number is outside of what it can mean
         */
        public AirEvaluation build() {
            check();
            return new AirEvaluation(copy());
        }
    }
}
