package io.github.attain.judging;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import io.github.attain.rule.Comparison;
import io.github.attain.value.Exact;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The final, unrounded values that keep a promise, as stretches of the number line that do not touch. Rounding, strictness, unit,
 * baseline and growth are worked into the ends.
 */
public final class Acceptance {
    /** No value keeps the promise. */
    static final Acceptance NOTHING = new Acceptance(List.of());

    private final Stretch[] stretches;

    private Acceptance(List<Stretch> stretches) {
        this.stretches = stretches.toArray(new Stretch[0]);
    }

    /** Everything on the accepted side of one end. */
    static Acceptance of(Bound bound) {
        boolean upper = bound.comparison().isUpper();
        return new Acceptance(List.of(new Stretch(upper ? null : bound, upper ? bound : null)));
    }

    /** Whether a value is accepted; allocates nothing while the numbers fit in 64 bits. */
    public boolean contains(Exact value) {
        for (Stretch stretch : stretches) {
            if (stretch.contains(value)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one end alone bounds what is accepted. */
    boolean isHalfLine() {
        return stretches.length == 1 && (stretches[0].low == null || stretches[0].high == null);
    }

    List<Stretch> stretches() {
        return List.of(stretches);
    }

    /** Every end, from the lowest to the highest. */
    public List<Bound> ends() {
        List<Bound> ends = new ArrayList<>(2);
        for (Stretch stretch : stretches) {
            if (stretch.low != null) {
                ends.add(stretch.low);
            }
            if (stretch.high != null) {
                ends.add(stretch.high);
            }
        }
        return ends;
    }

    /** What both accept, or what either accepts. */
    Acceptance join(boolean all, Acceptance other) {
        RangeSet<Exact> joined = TreeRangeSet.create();
        if (all) {
            other.ranges()
                    .forEach(range ->
                            joined.addAll(ImmutableRangeSet.unionOf(ranges()).subRangeSet(range)));
        } else {
            joined.addAll(ranges());
            joined.addAll(other.ranges());
        }
        return of(joined);
    }

    private static Acceptance of(RangeSet<Exact> set) {
        List<Stretch> stretches = new ArrayList<>();
        for (Range<Exact> range : set.asRanges()) {
            Bound low = range.hasLowerBound()
                    ? new Bound(
                            range.lowerEndpoint(),
                            range.lowerBoundType() == BoundType.OPEN ? Comparison.ABOVE : Comparison.AT_LEAST)
                    : null;
            Bound high = range.hasUpperBound()
                    ? new Bound(
                            range.upperEndpoint(),
                            range.upperBoundType() == BoundType.OPEN ? Comparison.BELOW : Comparison.AT_MOST)
                    : null;
            stretches.add(new Stretch(low, high));
        }
        return new Acceptance(stretches);
    }

    private List<Range<Exact>> ranges() {
        List<Range<Exact>> ranges = new ArrayList<>();
        for (Stretch stretch : stretches) {
            ranges.add(stretch.range());
        }
        return ranges;
    }

    /**
     * One stretch of accepted values.
     *
     * @param low its lower end; null where it has none
     * @param high its upper end; null where it has none
     */
    record Stretch(@Nullable Bound low, @Nullable Bound high) {
        boolean contains(Exact value) {
            return (low == null || low.accepts(value)) && (high == null || high.accepts(value));
        }

        private Range<Exact> range() {
            if (low != null && high != null) {
                return Range.range(low.value(), type(low), high.value(), type(high));
            }
            if (low != null) {
                return Range.downTo(low.value(), type(low));
            }
            return high == null ? Range.all() : Range.upTo(high.value(), type(high));
        }

        private static BoundType type(Bound bound) {
            return bound.comparison().isStrict() ? BoundType.OPEN : BoundType.CLOSED;
        }
    }
}
