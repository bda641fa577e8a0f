package io.github.attain.assessment;

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

    /** What every, some or no continuation can do. The acceptable values are one stretch, so its ends and the extremes decide. */
    Standing.State state(Rest rest) {
        boolean lost = (low.isPresent() && isMissed(low.get(), rest.extreme(true)))
                || (high.isPresent() && isMissed(high.get(), rest.extreme(false)));
        if (lost) {
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
}
