package io.github.attain.judging;

import io.github.attain.indicator.Indicator;
import io.github.attain.indicator.Statistic;
import io.github.attain.value.Exact;
import io.github.attain.value.Rounding;
import io.github.attain.value.Share;
import io.github.attain.value.Value;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The final values that the evidence leaves open: a value so far, and observations that are missing or still to come. Says how
 * high and how low the final value can become, by nothing but arithmetic and what is physically possible. Days, classes, places
 * and findings are whole steps, everything else is a stretch.
 *
 * @param how how the final value comes from single observations
 * @param amount the value so far, as a number of the measure; a share in percent
 * @param valid from how many observations it comes; of no meaning for a total and for other statistics
 * @param open how many observations are still open; 0 where the value is final
 * @param low for a mean the lowest possible observation, else the lowest possible final value; null where nothing bounds it
 * @param high the same upwards
 * @param isWhole for other statistics, whether only whole steps from the lowest value on are possible
 * @param withoutLow whether the lowest value itself cannot come about
 * @param withoutHigh the same upwards
 */
public record Possible(
        Statistic how,
        Exact amount,
        int valid,
        int open,
        @Nullable Exact low,
        @Nullable Exact high,
        boolean isWhole,
        boolean withoutLow,
        boolean withoutHigh) {

    static Possible of(Statistic how, Exact amount, int valid, int open, @Nullable Exact low, @Nullable Exact high) {
        return new Possible(how, amount, valid, open, low, high, false, false, false);
    }

    /** One value and no other. */
    static Possible only(Exact amount) {
        return of(Statistic.OTHER, amount, 0, 0, null, null);
    }

    /** Anything between two ends. */
    static Possible between(Exact amount, @Nullable Exact low, @Nullable Exact high) {
        return of(Statistic.OTHER, amount, 0, 1, low, high);
    }

    /** Any of the whole steps between two ends, both included. */
    static Possible steps(Exact amount, int low, int high) {
        return new Possible(Statistic.OTHER, amount, 0, 1, Exact.of(low), Exact.of(high), true, false, false);
    }

    /** The value of observations of which some are missing, each as free as the indicator allows. */
    static Possible incomplete(Measure measure, Value value, Exact amount, int valid, int missing) {
        Indicator indicator = measure.indicator();
        if (missing == 0 || indicator.statistic() == Statistic.OTHER || measure.unit() == null) {
            return measure.free(amount, Math.max(missing, 1), 1);
        }
        if (indicator.statistic() == Statistic.SHARE) {
            // 5 of 9 sections in 11 of 12 months are not carried on by months: nothing but 0 and 100 % bounds them.
            Exact exact = counted(value, amount, valid);
            return exact == null
                    ? between(amount, Exact.ZERO, Exact.HUNDRED)
                    : of(Statistic.SHARE, exact, valid, missing, null, null);
        }
        Exact low = measure.lowest();
        boolean grows = indicator.statistic() == Statistic.TOTAL && low != null && low.signum() >= 0;
        return of(indicator.statistic(), amount, valid, missing, grows ? amount : low, measure.highest());
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
        Exact below = Whole.floor(percent.times(Exact.of(valid)).dividedBy(Exact.HUNDRED));
        Exact only = null;
        for (int step = -1; step <= 2; step++) {
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

    /** The final value after everything open came out as high, or as low, as it can; null where it has no bound. */
    public @Nullable Exact extreme(boolean upwards) {
        if (open == 0) {
            return amount;
        }
        Exact bound = upwards ? high : low;
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
        if (inSteps && !accepted.isHalfLine()) {
            return ofSteps(accepted.stretches());
        }
        Exact least = extreme(false);
        Exact most = extreme(true);
        boolean met = false;
        for (Acceptance.Stretch stretch : accepted.stretches()) {
            if (isInside(stretch, least, most)) {
                return Certainty.CERTAIN;
            }
            met |= meets(stretch, least, most);
        }
        return met ? Certainty.CONTINGENT : Certainty.IMPOSSIBLE;
    }

    private boolean isInside(Acceptance.Stretch stretch, @Nullable Exact least, @Nullable Exact most) {
        Bound from = stretch.low();
        Bound to = stretch.high();
        boolean aboveLow = from == null
                || (least != null && (from.accepts(least) || (withoutLow && least.compareTo(from.value()) == 0)));
        boolean belowHigh =
                to == null || (most != null && (to.accepts(most) || (withoutHigh && most.compareTo(to.value()) == 0)));
        return aboveLow && belowHigh;
    }

    private boolean meets(Acceptance.Stretch stretch, @Nullable Exact least, @Nullable Exact most) {
        Bound from = stretch.low();
        Bound to = stretch.high();
        boolean reachesLow = from == null
                || most == null
                || (from.accepts(most) && !(withoutHigh && most.compareTo(from.value()) == 0));
        boolean reachesHigh =
                to == null || least == null || (to.accepts(least) && !(withoutLow && least.compareTo(to.value()) == 0));
        return reachesLow && reachesHigh;
    }

    /** Counts the steps that are accepted. */
    private Certainty ofSteps(List<Acceptance.Stretch> stretches) {
        Exact accepted = Exact.ZERO;
        Exact all = Exact.ZERO;
        if (how == Statistic.SHARE) {
            Exact count = amount.times(Exact.of(valid)).dividedBy(Exact.HUNDRED);
            for (int more = valid == 0 ? 1 : 0; more <= open; more++) {
                Exact each = Exact.ratio(100, (long) valid + more);
                accepted = accepted.plus(steps(stretches, count, each, Exact.of(more)));
                all = all.plus(Exact.of(more + 1L));
            }
        } else {
            Exact least = Objects.requireNonNull(extreme(false));
            Exact span = Whole.floor(Objects.requireNonNull(extreme(true)).minus(least));
            accepted = steps(stretches, least, Exact.ONE, span);
            all = span.plus(Exact.ONE);
        }
        if (accepted.signum() == 0) {
            return Certainty.IMPOSSIBLE;
        }
        return accepted.compareTo(all) == 0 ? Certainty.CERTAIN : Certainty.CONTINGENT;
    }

    /** How many of (there + 0…most) × each are accepted. */
    private static Exact steps(List<Acceptance.Stretch> stretches, Exact there, Exact each, Exact most) {
        Exact accepted = Exact.ZERO;
        for (Acceptance.Stretch stretch : stretches) {
            Bound low = stretch.low();
            Bound high = stretch.high();
            Exact from = low == null
                    ? Exact.ZERO
                    : Whole.atLeast(
                            low.value().dividedBy(each).minus(there),
                            low.comparison().isStrict());
            Exact to = high == null
                    ? most
                    : Whole.atMost(
                            high.value().dividedBy(each).minus(there),
                            high.comparison().isStrict());
            Exact first = from.signum() < 0 ? Exact.ZERO : from;
            Exact last = to.compareTo(most) > 0 ? most : to;
            if (first.compareTo(last) <= 0) {
                accepted = accepted.plus(last.minus(first)).plus(Exact.ONE);
            }
        }
        return accepted;
    }
}
