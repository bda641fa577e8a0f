package io.github.attain.judging;

import io.github.attain.indicator.Statistic;
import io.github.attain.value.Exact;
import io.github.attain.value.Rounding;
import io.github.attain.value.Share;
import io.github.attain.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The final values that the evidence leaves open: a value so far, and observations that are missing or still to come. Says how
 * high and how low the final value can become, by nothing but arithmetic and what is physically possible. Days, classes, places
 * and findings are whole steps, everything else is a stretch.
 */
public final class Possible {
    private final Statistic how;
    private final Exact amount;
    private final int valid;
    private final int open;
    /** For a mean where single observations can lie, else where the final value can. */
    private final Stretch bounds;
    /**
     * Of a share, whether all that is open counts in the end, as it does in a gap; of other statistics, whether only whole steps from
     * the lowest value on are possible.
     */
    private final boolean isWhole;

    private Possible(Statistic how, Exact amount, int valid, int open, Stretch bounds, boolean isWhole) {
        this.how = how;
        this.amount = amount;
        this.valid = valid;
        this.open = open;
        this.bounds = bounds;
        this.isWhole = isWhole;
    }

    static Possible of(Statistic how, Exact amount, int valid, int open, Stretch bounds) {
        return new Possible(how, amount, valid, open, bounds, false);
    }

    /** One value and no other. */
    static Possible only(Exact amount) {
        return of(Statistic.OTHER, amount, 0, 0, Stretch.ALL);
    }

    /** Anything between two ends. */
    static Possible between(Exact amount, Stretch bounds) {
        return of(Statistic.OTHER, amount, 0, 1, bounds);
    }

    /** Any of the whole steps between two ends, both included. */
    static Possible steps(Exact amount, int low, int high) {
        return new Possible(Statistic.OTHER, amount, 0, 1, Stretch.closed(Exact.of(low), Exact.of(high)), true);
    }

    /** Everything between two ends, both included; null bounds nothing, nor does a highest value that is surpassed already. */
    static Stretch range(@Nullable Exact low, @Nullable Exact high) {
        return Stretch.closed(low, low != null && high != null && high.compareTo(low) < 0 ? null : high);
    }

    /** The value of observations of which some are missing, each as free as the indicator allows. */
    static Possible incomplete(Measure measure, Value value, Exact amount, int valid, int missing) {
        Statistic how = measure.indicator().statistic();
        if (missing == 0
                || how == Statistic.OTHER
                || measure.unit() == null
                || measure.reading() == Measure.Reading.COUNT) {
            return measure.free(amount, Math.max(missing, 1));
        }
        if (how == Statistic.SHARE) {
            // 5 of 9 sections in 11 of 12 months are not carried on by months: nothing but 0 and 100 % bounds them.
            Exact exact = counted(value, amount, valid);
            return exact == null
                    ? between(amount, Stretch.closed(Exact.ZERO, Exact.HUNDRED))
                    : new Possible(Statistic.SHARE, exact, valid, missing, Stretch.ALL, true);
        }
        boolean grows = how == Statistic.TOTAL && measure.grows();
        return of(how, amount, valid, missing, range(grows ? amount : measure.lowest(), measure.highest()));
    }

    /**
     * The share of observations that a value stands for: n of N is exact, and of no other number of observations than N; a
     * published percentage stands for the only whole number that rounds to it, as 9.2 % of 173 valid days can only be 16. Null
     * where the value is no share of so many observations, or could be more than one.
     */
    static @Nullable Exact counted(Value value, Exact percent, int valid) {
        if (value instanceof Share share && share.isCounted()) {
            return share.total().getAsLong() == valid ? percent : null;
        }
        if (!percent.isWritten() || valid == 0) {
            return percent;
        }
        Rounding published = Rounding.likeWritten(percent);
        Exact below = WholeNumbers.floor(percent.times(Exact.of(valid)).dividedBy(Exact.HUNDRED));
        Exact only = null;
        // Where any other number rounds to it, both of these do.
        for (int step = 0; step <= 1; step++) {
            Exact share = below.plus(Exact.of(step)).times(Exact.HUNDRED).dividedBy(Exact.of(valid));
            if (published.round(share).compareTo(percent) == 0) {
                if (only != null) {
                    return null;
                }
                only = share;
            }
        }
        return only;
    }

    /** How the final value comes from single observations. */
    public Statistic how() {
        return how;
    }

    /** The value so far, as a number of the measure; a share in percent. */
    public Exact amount() {
        return amount;
    }

    /** From how many observations it comes; of no meaning for a total and for other statistics. */
    public int valid() {
        return valid;
    }

    /** How many observations are still open; 0 where the value is final. */
    public int open() {
        return open;
    }

    public @Nullable Exact low() {
        return bounds.low() == null ? null : bounds.low().value();
    }

    public @Nullable Exact high() {
        return bounds.high() == null ? null : bounds.high().value();
    }

    /** The final value after everything open came out as high, or as low, as it can; null where it has no bound. */
    public @Nullable Exact extreme(boolean upwards) {
        if (open == 0) {
            return amount;
        }
        Exact bound = upwards ? high() : low();
        return switch (how) {
            case MEAN -> bound == null ? null : withEach(bound);
            case COUNT -> tighter(upwards ? amount.plus(Exact.of(open)) : amount, bound, !upwards);
            case SHARE -> withEach(upwards ? Exact.HUNDRED : Exact.ZERO);
            case TOTAL, OTHER -> bound;
        };
    }

    /** The larger of two bounds, or the smaller; the one that there is. */
    static @Nullable Exact tighter(@Nullable Exact one, @Nullable Exact other, boolean larger) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return (one.compareTo(other) >= 0) == larger ? one : other;
    }

    /** The mean after every open observation had one value. */
    private Exact withEach(Exact value) {
        Exact sofar = amount.times(Exact.ratio(valid, (long) valid + open));
        return value.signum() == 0 ? sofar : sofar.plus(value.times(Exact.ratio(open, (long) valid + open)));
    }

    /** How what is possible lies to what is accepted: wholly inside, wholly outside, or neither. */
    public Certainty within(Acceptance accepted) {
        if (open == 0) {
            return accepted.contains(amount) ? Certainty.CERTAIN : Certainty.IMPOSSIBLE;
        }
        boolean inSteps = isWhole || how == Statistic.COUNT || how == Statistic.SHARE;
        if (!inSteps || accepted.isHalfLine()) {
            return accepted.of(how == Statistic.OTHER ? bounds : range(extreme(false), extreme(true)));
        }
        Exact there = Exact.ZERO;
        Exact all = Exact.ZERO;
        for (Steps steps : how == Statistic.SHARE ? shares() : List.of(steps())) {
            there = there.plus(steps.accepted(accepted));
            all = all.plus(steps.most).plus(Exact.ONE);
        }
        if (there.signum() == 0) {
            return Certainty.IMPOSSIBLE;
        }
        return there.compareTo(all) == 0 ? Certainty.CERTAIN : Certainty.CONTINGENT;
    }

    /** A share of valid days: of every number of days that may turn out valid, every number that may count. */
    private List<Steps> shares() {
        Exact count = amount.times(Exact.of(valid)).dividedBy(Exact.HUNDRED);
        List<Steps> shares = new ArrayList<>();
        for (int more = isWhole ? open : valid == 0 ? 1 : 0; more <= open; more++) {
            shares.add(new Steps(count, Exact.ratio(100, (long) valid + more), Exact.of(more)));
        }
        return shares;
    }

    private Steps steps() {
        Exact least = Objects.requireNonNull(extreme(false));
        Exact most = Objects.requireNonNull(extreme(true)).minus(least);
        return new Steps(least, Exact.ONE, WholeNumbers.floor(most));
    }

    /** The values (there + 0…most) × each. */
    private record Steps(Exact there, Exact each, Exact most) {
        /** How many of them are accepted. */
        Exact accepted(Acceptance by) {
            Exact accepted = Exact.ZERO;
            for (Stretch stretch : by.stretches()) {
                Bound low = stretch.low();
                Bound high = stretch.high();
                Exact from = low == null ? Exact.ZERO : outermost(low);
                Exact to = high == null ? most : outermost(high);
                Exact first = from.signum() < 0 ? Exact.ZERO : from;
                Exact last = to.compareTo(most) > 0 ? most : to;
                if (first.compareTo(last) <= 0) {
                    accepted = accepted.plus(last.minus(first)).plus(Exact.ONE);
                }
            }
            return accepted;
        }

        /** The last step that an end accepts. */
        private Exact outermost(Bound end) {
            Exact step = end.value().dividedBy(each).minus(there);
            boolean strict = end.comparison().isStrict();
            return end.comparison().isUpper() ? WholeNumbers.atMost(step, strict) : WholeNumbers.atLeast(step, strict);
        }
    }
}
