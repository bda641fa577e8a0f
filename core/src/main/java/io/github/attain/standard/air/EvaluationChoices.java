package io.github.attain.standard.air;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.attain.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The choices of an {@link AirEvaluation}, with those of HJ 663-2013 where nobody makes another. */
abstract class EvaluationChoices implements Cloneable {
    String id = "HJ 663-2013";
    Text title = new Text(
            "《环境空气质量评价技术规范（试行）》（HJ 663—2013）",
            "Technical regulation for ambient air quality assessment (on trial) (HJ 663-2013)");
    LocalDate firstDay = LocalDate.of(2013, 10, 1);
    Optional<LocalDate> lastDay = Optional.of(LocalDate.of(2026, 2, 28));
    AreaClass area = AreaClass.II;
    AirEvaluation.CityValue cityValue = AirEvaluation.CityValue.CITY_HOURS;
    int stationPercent = 0;
    int minimumHours = 20;
    int minimumHoursOfEight = 6;
    int minimumEightHourMeans = 14;
    int minimumDaysOfYear = 324;
    int minimumDaysOfMonth = 27;
    int minimumDaysOfFebruary = 25;
    int extraDecimalsOfDay = 0;
    int extraDecimalsOfStatistic = 0;
    int extraDecimalsOfJudgement = 0;
    Map<Pollutant, Integer> percentiles = ImmutableMap.of(
            Pollutant.SO2,
            98,
            Pollutant.NO2,
            98,
            Pollutant.PM10,
            95,
            Pollutant.PM25,
            95,
            Pollutant.CO,
            95,
            Pollutant.O3,
            90);
    boolean judgesPercentileBesideMean = true;
    boolean indexNeedsAllPollutants = true;
    AirEvaluation.DustDay dustDay = AirEvaluation.DustDay.LEAVES;
    boolean roundsShortOzone = true;

    /** All of them: who makes the same choices makes the same evaluation. */
    final List<Object> all() {
        return List.of(
                id,
                title,
                firstDay,
                lastDay,
                area,
                cityValue,
                stationPercent,
                minimumHours,
                minimumHoursOfEight,
                minimumEightHourMeans,
                minimumDaysOfYear,
                minimumDaysOfMonth,
                minimumDaysOfFebruary,
                extraDecimalsOfDay,
                extraDecimalsOfStatistic,
                extraDecimalsOfJudgement,
                percentiles,
                judgesPercentileBesideMean,
                indexNeedsAllPollutants,
                dustDay,
                roundsShortOzone);
    }

    /** A copy of one's own. */
    final AirEvaluation.Builder copy() {
        try {
            return (AirEvaluation.Builder) clone();
        } catch (CloneNotSupportedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /**
     * Chooses {@code id}.
     *
     * @param value the name of the edition
     * @return this builder
     */
    public final AirEvaluation.Builder id(String value) {
        id = value;
        return self();
    }

    /**
     * Chooses {@code title}.
     *
     * @param value how it is cited
     * @return this builder
     */
    public final AirEvaluation.Builder title(Text value) {
        title = value;
        return self();
    }

    /**
     * Chooses {@code firstDay}.
     *
     * @param value the first day in force
     * @return this builder
     */
    public final AirEvaluation.Builder firstDay(LocalDate value) {
        firstDay = value;
        return self();
    }

    /**
     * Chooses {@code lastDay}.
     *
     * @param value the last day in force; empty where no end is known
     * @return this builder
     */
    public final AirEvaluation.Builder lastDay(Optional<LocalDate> value) {
        lastDay = value;
        return self();
    }

    /**
     * Chooses {@code area}.
     *
     * @param value see {@link AirEvaluation#area}
     * @return this builder
     */
    public final AirEvaluation.Builder area(AreaClass value) {
        area = value;
        return self();
    }

    /**
     * Chooses {@code cityValue}.
     *
     * @param value see {@link AirEvaluation#cityValue}
     * @return this builder
     */
    public final AirEvaluation.Builder cityValue(AirEvaluation.CityValue value) {
        cityValue = value;
        return self();
    }

    /**
     * Chooses {@code stationPercent}.
     *
     * @param value see {@link AirEvaluation#stationPercent}
     * @return this builder
     */
    public final AirEvaluation.Builder stationPercent(int value) {
        stationPercent = value;
        return self();
    }

    /**
     * Chooses {@code minimumHours}.
     *
     * @param value see {@link AirEvaluation#minimumHours}
     * @return this builder
     */
    public final AirEvaluation.Builder minimumHours(int value) {
        minimumHours = value;
        return self();
    }

    /**
     * Chooses {@code minimumHoursOfEight}.
     *
     * @param value see {@link AirEvaluation#minimumHoursOfEight}
     * @return this builder
     */
    public final AirEvaluation.Builder minimumHoursOfEight(int value) {
        minimumHoursOfEight = value;
        return self();
    }

    /**
     * Chooses {@code minimumEightHourMeans}.
     *
     * @param value see {@link AirEvaluation#minimumEightHourMeans}
     * @return this builder
     */
    public final AirEvaluation.Builder minimumEightHourMeans(int value) {
        minimumEightHourMeans = value;
        return self();
    }

    /**
     * Chooses {@code minimumDaysOfYear}.
     *
     * @param value see {@link AirEvaluation#minimumDaysOfYear}
     * @return this builder
     */
    public final AirEvaluation.Builder minimumDaysOfYear(int value) {
        minimumDaysOfYear = value;
        return self();
    }

    /**
     * Chooses {@code minimumDaysOfMonth}.
     *
     * @param value see {@link AirEvaluation#minimumDaysOfMonth}
     * @return this builder
     */
    public final AirEvaluation.Builder minimumDaysOfMonth(int value) {
        minimumDaysOfMonth = value;
        return self();
    }

    /**
     * Chooses {@code minimumDaysOfFebruary}.
     *
     * @param value see {@link AirEvaluation#minimumDaysOfFebruary}
     * @return this builder
     */
    public final AirEvaluation.Builder minimumDaysOfFebruary(int value) {
        minimumDaysOfFebruary = value;
        return self();
    }

    /**
     * Chooses {@code extraDecimalsOfDay}.
     *
     * @param value see {@link AirEvaluation#extraDecimalsOfDay}
     * @return this builder
     */
    public final AirEvaluation.Builder extraDecimalsOfDay(int value) {
        extraDecimalsOfDay = value;
        return self();
    }

    /**
     * Chooses {@code extraDecimalsOfStatistic}.
     *
     * @param value see {@link AirEvaluation#extraDecimalsOfStatistic}
     * @return this builder
     */
    public final AirEvaluation.Builder extraDecimalsOfStatistic(int value) {
        extraDecimalsOfStatistic = value;
        return self();
    }

    /**
     * Chooses {@code extraDecimalsOfJudgement}.
     *
     * @param value see {@link AirEvaluation#extraDecimalsOfJudgement}
     * @return this builder
     */
    public final AirEvaluation.Builder extraDecimalsOfJudgement(int value) {
        extraDecimalsOfJudgement = value;
        return self();
    }

    /**
     * Chooses {@code percentiles}.
     *
     * @param value see {@link AirEvaluation#percentiles}
     * @return this builder
     */
    public final AirEvaluation.Builder percentiles(Map<Pollutant, Integer> value) {
        percentiles = Maps.immutableEnumMap(value);
        return self();
    }

    /**
     * Chooses {@code judgesPercentileBesideMean}.
     *
     * @param value see {@link AirEvaluation#judgesPercentileBesideMean}
     * @return this builder
     */
    public final AirEvaluation.Builder judgesPercentileBesideMean(boolean value) {
        judgesPercentileBesideMean = value;
        return self();
    }

    /**
     * Chooses {@code indexNeedsAllPollutants}.
     *
     * @param value see {@link AirEvaluation#indexNeedsAllPollutants}
     * @return this builder
     */
    public final AirEvaluation.Builder indexNeedsAllPollutants(boolean value) {
        indexNeedsAllPollutants = value;
        return self();
    }

    /**
     * Chooses {@code dustDay}.
     *
     * @param value see {@link AirEvaluation#dustDay}
     * @return this builder
     */
    public final AirEvaluation.Builder dustDay(AirEvaluation.DustDay value) {
        dustDay = value;
        return self();
    }

    /**
     * Chooses {@code roundsShortOzone}.
     *
     * @param value see {@link AirEvaluation#roundsShortOzone}
     * @return this builder
     */
    public final AirEvaluation.Builder roundsShortOzone(boolean value) {
        roundsShortOzone = value;
        return self();
    }

    abstract AirEvaluation.Builder self();

    /** Refuses what no evaluation can mean. */
    final void check() {
        within("stationPercent", stationPercent, 0, 100);
        within("minimumHours", minimumHours, 1, 24);
        within("minimumHoursOfEight", minimumHoursOfEight, 1, 8);
        within("minimumEightHourMeans", minimumEightHourMeans, 1, 17);
        within("minimumDaysOfYear", minimumDaysOfYear, 0, 365);
        within("minimumDaysOfMonth", minimumDaysOfMonth, 0, 30);
        within("minimumDaysOfFebruary", minimumDaysOfFebruary, 0, 28);
        within("extraDecimalsOfDay", extraDecimalsOfDay, 0, 9);
        within("extraDecimalsOfStatistic", extraDecimalsOfStatistic, 0, 9);
        within("extraDecimalsOfJudgement", extraDecimalsOfJudgement, 0, 9);
        for (int percent : percentiles.values()) {
            within("a percentile", percent, 0, 100);
        }
    }

    private static void within(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " lies between " + least + " and " + most + ": " + value);
        }
    }
}
