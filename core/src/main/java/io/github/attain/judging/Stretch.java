package io.github.attain.judging;

import io.github.attain.rule.Comparison;
import io.github.attain.value.Exact;
import org.jspecify.annotations.Nullable;

/**
 * The values between two ends, each of which will do itself or will not: (−∞, 46.5], [1, 2], (40, 65).
 *
 * @param low the lower end; null where nothing bounds it
 * @param high the upper end; null where nothing bounds it
 */
record Stretch(@Nullable Bound low, @Nullable Bound high) {
    static final Stretch ALL = new Stretch(null, null);

    Stretch {
        if (!leaveSomething(low, high)) {
            throw new IllegalArgumentException("nothing lies between " + low + " and " + high);
        }
    }

    /** Between two ends that will do themselves; null bounds nothing. */
    static Stretch closed(@Nullable Exact low, @Nullable Exact high) {
        return new Stretch(
                low == null ? null : new Bound(low, Comparison.AT_LEAST),
                high == null ? null : new Bound(high, Comparison.AT_MOST));
    }

    /** Allocates nothing while the numbers fit in 64 bits. */
    boolean contains(Exact value) {
        return (low == null || low.accepts(value)) && (high == null || high.accepts(value));
    }

    boolean encloses(Stretch other) {
        return covers(low, other.low) && covers(high, other.high);
    }

    /** Whether the two have a value in common. */
    boolean intersects(Stretch other) {
        return leaveSomething(other.low, high) && leaveSomething(low, other.high);
    }

    /** What they have in common; only of two that intersect. */
    Stretch intersection(Stretch other) {
        return new Stretch(covers(low, other.low) ? other.low : low, covers(high, other.high) ? other.high : high);
    }

    /** Whether no value lies between the two that is in neither. */
    boolean touches(Stretch other) {
        return meet(other.low, high) && meet(low, other.high);
    }

    /** Both together; only of two that touch. */
    Stretch union(Stretch other) {
        return new Stretch(covers(low, other.low) ? low : other.low, covers(high, other.high) ? high : other.high);
    }

    /** Whether this one lies below another, and some value between them is in neither. */
    boolean isBelow(Stretch other) {
        return !touches(other)
                && high != null
                && other.low != null
                && high.value().compareTo(other.low.value()) <= 0;
    }

    /** Whether an end lets through whatever another on the same side does. */
    private static boolean covers(@Nullable Bound outer, @Nullable Bound inner) {
        if (outer == null || inner == null) {
            return outer == null;
        }
        int order = inner.value().compareTo(outer.value());
        return order == 0
                ? !outer.comparison().isStrict() || inner.comparison().isStrict()
                : (order < 0) == outer.comparison().isUpper();
    }

    /** Whether some value keeps to both ends. */
    private static boolean leaveSomething(@Nullable Bound low, @Nullable Bound high) {
        return low == null || high == null || (low.accepts(high.value()) && high.accepts(low.value()));
    }

    /** Whether every value keeps to one of the ends. */
    private static boolean meet(@Nullable Bound low, @Nullable Bound high) {
        return low == null || high == null || low.accepts(high.value()) || high.accepts(low.value());
    }
}
