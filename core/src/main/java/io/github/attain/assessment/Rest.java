package io.github.attain.assessment;

import io.github.attain.indicator.Indicator;
import io.github.attain.indicator.Statistic;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Measurement;
import io.github.attain.value.Exact;
import io.github.attain.value.Rounding;
import io.github.attain.value.Share;
import io.github.attain.value.Value;
import java.util.Optional;

/**
 * A value of which a part is still open: observations that are missing, or days that are still to come. Says how high and how
 * low the final value can become, by nothing but arithmetic and what is physically possible.
 *
 * @param how how the value comes from single observations
 * @param amount the value so far, in the indicator's own unit; a share in percent
 * @param valid from how many observations it comes; of no meaning for a total and for other statistics
 * @param open how many observations are still open; 0 where the value is final
 * @param low for a mean, the lowest possible observation; for a count, a total and other statistics, the lowest possible
 *     final value
 * @param high the same upwards
 */
record Rest(Statistic how, Exact amount, int valid, int open, Optional<Exact> low, Optional<Exact> high) {

    /** A value whose open observations are as free as the indicator allows. */
    static Rest of(Indicator indicator, Exact amount, int valid, int open) {
        Optional<Exact> low = lowest(indicator);
        boolean grows = indicator.statistic() == Statistic.TOTAL
                && low.filter(l -> l.signum() >= 0).isPresent();
        return new Rest(
                indicator.statistic(), amount, valid, open, grows ? Optional.of(amount) : low, highest(indicator));
    }

    /**
     * The value of a measurement whose missing observations are open. A share that was not counted of the valid observations,
     * such as 5 of 9 sections in 11 of 12 months, is not carried on by them: what is missing may have changed any of the things
     * that were counted, and nothing but 0 and 100 % bounds it.
     */
    static Rest of(Indicator indicator, Exact amount, Measurement measured, Completeness data) {
        if (indicator.statistic() != Statistic.SHARE) {
            return of(indicator, amount, data.valid(), data.missing());
        }
        Optional<Exact> exact = counted(measured.value(), amount, data.valid());
        return of(indicator, exact.orElse(amount), exact.isPresent() ? data.valid() : 0, data.missing());
    }

    /**
     * The share of observations that a value stands for: n of N is exact, and of no other number of observations than N; a
     * published percentage stands for the only whole number that rounds to it, as 9.2 % of 173 valid days can only be 16.
     *
     * @return the exact percentage; empty where the value is no share of so many observations, or could be more than one
     */
    static Optional<Exact> counted(Value value, Exact percent, int valid) {
        if (value instanceof Share share && share.isCounted()) {
            return share.total().getAsLong() == valid ? Optional.of(percent) : Optional.empty();
        }
        if (!percent.isWritten() || valid == 0) {
            return Optional.of(percent);
        }
        Rounding published = Rounding.likeWritten(percent);
        Exact below = Whole.floor(percent.times(Exact.of(valid)).dividedBy(Exact.HUNDRED));
        Optional<Exact> only = Optional.empty();
        for (int step = -1; step <= 2; step++) {
            Exact share = below.plus(Exact.of(step)).times(Exact.HUNDRED).dividedBy(Exact.of(valid));
            if (published.round(share).compareTo(percent) == 0) {
                if (only.isPresent()) {
                    return Optional.empty();
                }
                only = Optional.of(share);
            }
        }
        return only;
    }

    /** A number of days, each of which may still add one. */
    static Rest ofDays(Exact amount, int open) {
        return new Rest(Statistic.COUNT, amount, 0, open, Optional.empty(), Optional.empty());
    }

    /** The lowest value that an indicator's scale and nature allow. */
    static Optional<Exact> lowest(Indicator indicator) {
        return indicator.scale() == Indicator.Scale.SHARE ? Optional.of(Exact.ZERO) : indicator.lowest();
    }

    /** The highest value that an indicator's scale and nature allow. */
    static Optional<Exact> highest(Indicator indicator) {
        return indicator.scale() == Indicator.Scale.SHARE ? Optional.of(Exact.HUNDRED) : indicator.highest();
    }

    /** The final value after everything open came out as high, or as low, as it can; empty where it has no bound. */
    Optional<Exact> extreme(boolean upwards) {
        if (open == 0) {
            return Optional.of(amount);
        }
        Optional<Exact> bound = upwards ? high : low;
        return switch (how) {
            case MEAN -> bound.map(this::withEach);
            case COUNT -> tighter(Optional.of(upwards ? amount.plus(Exact.of(open)) : amount), bound, !upwards);
            case SHARE -> Optional.of(withEach(upwards ? Exact.HUNDRED : Exact.ZERO));
            case TOTAL, OTHER -> bound;
        };
    }

    /** The larger of two bounds, or the smaller; the one that there is. */
    static Optional<Exact> tighter(Optional<Exact> one, Optional<Exact> other, boolean larger) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        return (one.get().compareTo(other.get()) >= 0) == larger ? one : other;
    }

    /** The mean after every open observation had one value. */
    Exact withEach(Exact value) {
        Exact sofar = amount.times(Exact.ratio(valid, (long) valid + open));
        return value.signum() == 0 ? sofar : sofar.plus(value.times(Exact.ratio(open, (long) valid + open)));
    }
}
