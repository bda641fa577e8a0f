package io.github.attain.standard;

import com.google.common.collect.ImmutableSortedMap;
import io.github.attain.measurement.Completeness;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.SubPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Values of calendar years, in one unit: for totals of a plan's five years and for average growth. A year that is not there
 * is missing, never 0.
 *
 * <p>Immutable and thread-safe.
 *
 * @param values the value of each year that is known
 */
public record YearlyValues(Map<Integer, Exact> values) {
    private static final int MOST_YEARS = 100;
    private static final int MOST_DECIMALS = 6;
    private static final Exact TWO = Exact.of(2);

    /** Creates yearly values; the map is copied. */
    public YearlyValues {
        values = ImmutableSortedMap.copyOf(values);
    }

    /**
     * Adds up the years of a period that are known.
     *
     * @param period whole calendar years
     * @return the exact sum, which is the total only where {@link #completeness} says so; empty where no year is known
     * @throws IllegalArgumentException if the period does not consist of whole years
     */
    public Optional<Exact> sum(ReportingPeriod period) {
        Exact sum = Exact.ZERO;
        boolean known = false;
        for (int year : years(period)) {
            Exact value = values.get(year);
            known |= value != null;
            sum = value == null ? sum : sum.plus(value);
        }
        return known ? Optional.of(sum) : Optional.empty();
    }

    /**
     * Returns how complete a sum is.
     *
     * @param period whole calendar years
     * @return the years known, of those of the period, all of which are required
     * @throws IllegalArgumentException if the period does not consist of whole years
     */
    public Completeness completeness(ReportingPeriod period) {
        int all = years(period).size();
        return Completeness.withMinimum(all - missing(period).size(), all, all);
    }

    /**
     * Returns the years of a period without a value.
     *
     * @param period whole calendar years
     * @return the years in order, possibly none
     * @throws IllegalArgumentException if the period does not consist of whole years
     */
    public List<Integer> missing(ReportingPeriod period) {
        List<Integer> missing = new ArrayList<>(years(period));
        missing.removeAll(values.keySet());
        return List.copyOf(missing);
    }

    private static List<Integer> years(ReportingPeriod period) {
        List<Integer> years = new ArrayList<>();
        period.split(SubPeriod.YEAR).forEach(year -> years.add(year.first().getYear()));
        if (years.isEmpty()) {
            throw new IllegalArgumentException("not a period of whole years: " + period);
        }
        return years;
    }

    /**
     * The compound average growth a year (年均增长): the rate at which the value of the first year becomes that of the last.
     * Years between do not matter. The root is found exactly to the digit asked for and rounded once, half to even.
     *
     * @param from the first year, the baseline
     * @param to the last year, 1 to 100 years later
     * @param decimals the decimals of the percentage, 0 to 6
     * @return the growth in percent, negative for a decline; empty where one of both values is missing or not above 0
     * @throws IllegalArgumentException if the years or decimals are outside these limits
     */
    public Optional<Exact> compoundGrowth(int from, int to, int decimals) {
        checkYears(from, to);
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException("decimals lie between 0 and " + MOST_DECIMALS + ": " + decimals);
        }
        Exact first = values.get(from);
        Exact last = values.get(to);
        if (first == null || last == null || first.signum() <= 0 || last.signum() <= 0) {
            return Optional.empty();
        }
        Exact ratio = last.dividedBy(first);
        int years = to - from;
        // A step is the last digit of the factor 1 + g; low steps are not above the root, high steps are above it.
        Exact step = Rounding.toDecimals(decimals + 2).step();
        Exact low = Exact.ZERO;
        Exact high = Exact.ONE.dividedBy(step);
        while (high.times(step).pow(years).compareTo(ratio) <= 0) {
            low = high;
            high = high.times(TWO);
        }
        while (high.minus(low).compareTo(Exact.ONE) > 0) {
            Exact middle = Exact.of(low.plus(high).dividedBy(TWO).toDecimal(0));
            if (middle.times(step).pow(years).compareTo(ratio) <= 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        // The root lies between two neighbouring steps: half a step decides, and from exactly half way the even one.
        Exact half = low.plus(high).dividedBy(TWO);
        int order = half.times(step).pow(years).compareTo(ratio);
        Exact nearest = order > 0 ? low : order < 0 ? high : half;
        Exact percent = nearest.times(step).minus(Exact.ONE).times(Exact.HUNDRED);
        return Optional.of(Rounding.toDecimals(decimals).round(percent));
    }

    /**
     * The arithmetic mean of the yearly growth rates. It is not the compound growth and is never below it.
     *
     * @param from the first year, the baseline
     * @param to the last year, 1 to 100 years later
     * @return the exact mean in percent; empty where a year is missing, or one before the last is not above 0
     * @throws IllegalArgumentException if the years are outside these limits
     */
    public Optional<Exact> arithmeticGrowth(int from, int to) {
        checkYears(from, to);
        Exact sum = Exact.ZERO;
        for (int year = from; year < to; year++) {
            Exact before = values.get(year);
            Exact after = values.get(year + 1);
            if (before == null || after == null || before.signum() <= 0) {
                return Optional.empty();
            }
            sum = sum.plus(after.dividedBy(before).minus(Exact.ONE));
        }
        return Optional.of(sum.times(Exact.HUNDRED).dividedBy(Exact.of((long) to - from)));
    }

    private static void checkYears(int from, int to) {
        if (to <= from || (long) to - from > MOST_YEARS) {
            throw new IllegalArgumentException("growth takes 1 to " + MOST_YEARS + " years: " + from + " to " + to);
        }
    }
}
