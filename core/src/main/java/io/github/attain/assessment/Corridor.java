package io.github.attain.assessment;

import io.github.attain.indicator.Statistic;
import io.github.attain.rule.Bound;
import io.github.attain.value.Exact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines between which a final value keeps a promise, with the rounding of the final comparison worked in; in the
 * indicator's own unit.
 *
 * @param low the line below; empty where the promise has none
 * @param high the line above; empty where the promise has none
 */
record Corridor(Optional<Bound> low, Optional<Bound> high) {

    static Corridor of(Bound bound) {
        return bound.comparator().isUpper()
                ? new Corridor(Optional.empty(), Optional.of(bound))
                : new Corridor(Optional.of(bound), Optional.empty());
    }

    List<Bound> bounds() {
        List<Bound> bounds = new ArrayList<>(2);
        low.ifPresent(bounds::add);
        high.ifPresent(bounds::add);
        return bounds;
    }

    /** What every, some or no continuation can do. The acceptable values are one stretch, so its ends and the extremes decide; of days, whether a whole number lies within. */
    Standing.State state(Rest rest) {
        boolean lost = (low.isPresent() && isMissed(low.get(), rest.extreme(true)))
                || (high.isPresent() && isMissed(high.get(), rest.extreme(false)));
        if (lost || fallsBetweenDays(rest)) {
            return Standing.State.OUT_OF_REACH;
        }
        boolean secured = (low.isEmpty() || isKept(low.get(), rest.extreme(false)))
                && (high.isEmpty() || isKept(high.get(), rest.extreme(true)));
        return secured ? Standing.State.SECURED : Standing.State.POSSIBLE;
    }

    private static boolean isMissed(Bound bound, Optional<Exact> best) {
        return best.isPresent() && !bound.accepts(best.get());
    }

    private static boolean isKept(Bound bound, Optional<Exact> worst) {
        return worst.isPresent() && bound.accepts(worst.get());
    }

    /** Whether no whole number of the remaining days brings a count or a share of days between both lines. */
    private boolean fallsBetweenDays(Rest rest) {
        boolean share = rest.how() == Statistic.SHARE;
        if (low.isEmpty() || high.isEmpty() || rest.open() == 0 || !(share || rest.how() == Statistic.COUNT)) {
            return false;
        }
        if (!share) {
            return !hasWhole(Exact.ONE, rest.amount(), rest.open());
        }
        Exact count = rest.amount().times(Exact.of(rest.valid())).dividedBy(Exact.HUNDRED);
        for (int more = rest.valid() == 0 ? 1 : 0; more <= rest.open(); more++) {
            Exact each = Exact.ratio((long) rest.valid() + more, 100);
            if (hasWhole(each, count, more)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a whole number of days up to some brings what is there between both lines, which count in so many days each. */
    private boolean hasWhole(Exact each, Exact there, int most) {
        Bound from = low.orElseThrow();
        Bound to = high.orElseThrow();
        Exact first = Whole.atLeast(
                from.value().times(each).minus(there), from.comparator().isStrict());
        Exact last = Whole.atMost(
                to.value().times(each).minus(there), to.comparator().isStrict());
        Exact least = first.signum() < 0 ? Exact.ZERO : first;
        Exact end = last.compareTo(Exact.of(most)) > 0 ? Exact.of(most) : last;
        return least.compareTo(end) <= 0;
    }
}
