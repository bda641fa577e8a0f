package io.github.attain.standard.water;

import com.google.common.collect.Maps;
import io.github.attain.measurement.Completeness;
import io.github.attain.place.Place;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.SubPeriod;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The mean of a section over a period: of each item, the arithmetic mean of its months. The class of the section is the class
 * of these means, neither the commonest class of its months nor their mean (环办〔2011〕22号, which asks for the mean of twelve
 * months in a year, or of at least eight where the water freezes).
 *
 * <p>Immutable and thread-safe.
 *
 * @param place the section
 * @param body the kind of water in which it lies
 * @param period the period
 * @param mean the means, exact; an item that was never measured is not there
 * @param months how many months each mean comes from
 * @param validMonths how many months have an {@linkplain WaterItem#isAssessed assessed} item
 * @param required how many months the period needs before its class counts
 */
public record SectionMean(
        Place place,
        WaterBody body,
        ReportingPeriod period,
        WaterSample mean,
        Map<WaterItem, Integer> months,
        int validMonths,
        int required) {
    /** How many months a year needs. */
    public static final int MONTHS_OF_A_YEAR = 12;
    /** How many months a year needs where the water freezes. */
    public static final int MONTHS_WHERE_FROZEN = 8;

    /**
     * Creates a mean; the map is copied.
     *
     * @throws IllegalArgumentException if the period does not consist of whole months, or a number of months lies outside it
     */
    public SectionMean {
        months = Maps.immutableEnumMap(months);
        int all = period.split(SubPeriod.MONTH).size();
        if (all == 0) {
            throw new IllegalArgumentException("a section is averaged over whole months: " + period);
        }
        if (required < 1 || required > all || validMonths < 0 || validMonths > all) {
            throw new IllegalArgumentException(
                    period + " has " + all + " months: valid " + validMonths + ", required " + required);
        }
    }

    /**
     * Averages the months of a period. Several samples of one month are averaged before: see {@link WaterSample#mean}.
     *
     * @param place the section
     * @param body the kind of water in which it lies
     * @param period whole months: a month, a quarter, a year
     * @param samples the sample of each month; months outside the period do not count, and a month without an assessed item
     *     is a missing one
     * @param required how many months the period needs before its class counts, such as {@link #MONTHS_OF_A_YEAR}; of a
     *     quarter two are asked for
     * @return the mean with its completeness; without any item where there is no month
     * @throws IllegalArgumentException if the period does not consist of whole months, or more months are required than it has
     */
    public static SectionMean of(
            Place place, WaterBody body, ReportingPeriod period, Map<YearMonth, WaterSample> samples, int required) {
        List<WaterSample> valid = new ArrayList<>();
        for (ReportingPeriod part : period.split(SubPeriod.MONTH)) {
            WaterSample sample = samples.get(YearMonth.from(part.first()));
            if (sample != null && sample.hasAssessedItem()) {
                valid.add(sample);
            }
        }
        Map<WaterItem, Integer> months = new EnumMap<>(WaterItem.class);
        for (WaterSample sample : valid) {
            sample.readings().keySet().forEach(item -> months.merge(item, 1, Integer::sum));
        }
        return new SectionMean(place, body, period, WaterSample.mean(valid), months, valid.size(), required);
    }

    /**
     * Classifies the section by the means of the period.
     *
     * @param standard the edition
     * @return the class, whether or not the months suffice: see {@link #completeness}
     */
    public WaterClass<WaterItem> classify(SurfaceWaterStandard standard) {
        return standard.classify(mean, body);
    }

    /**
     * Returns how complete the section is.
     *
     * @return the months with an assessed item, of those that the period has
     */
    public Completeness completeness() {
        return completeness(validMonths);
    }

    /**
     * Returns how complete one item is.
     *
     * @param item the item
     * @return the months in which it was measured, of those that the period has, with the same requirement
     */
    public Completeness completeness(WaterItem item) {
        return completeness(months.getOrDefault(item, 0));
    }

    private Completeness completeness(int valid) {
        return Completeness.withMinimum(valid, period.split(SubPeriod.MONTH).size(), required);
    }

    /**
     * Tells whether the section counts among those evaluated.
     *
     * @return true where the months suffice; a section that was dry or has no data does not count
     */
    public boolean isEvaluated() {
        return validMonths >= required;
    }
}
