package io.github.attain.judging;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import io.github.attain.rule.Comparison;
import io.github.attain.value.Exact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The final, unrounded values that keep a promise. Rounding, strictness, unit, baseline and growth are worked into the ends.
 */
public final class Acceptance {
    /** No value keeps the promise. */
    static final Acceptance NOTHING = new Acceptance(ImmutableRangeSet.of());

    private final ImmutableRangeSet<Exact> set;
    /** The same as a list: looking into it allocates nothing. */
    private final ImmutableList<Range<Exact>> stretches;

    private Acceptance(ImmutableRangeSet<Exact> set) {
        this.set = set;
        this.stretches = set.asRanges().asList();
    }

    /** Everything on the accepted side of one end. */
    static Acceptance of(Bound bound) {
        BoundType type = bound.comparison().isStrict() ? BoundType.OPEN : BoundType.CLOSED;
        return new Acceptance(ImmutableRangeSet.of(
                bound.comparison().isUpper() ? Range.upTo(bound.value(), type) : Range.downTo(bound.value(), type)));
    }

    /** What both accept, or what either accepts. */
    Acceptance join(boolean all, Acceptance other) {
        return new Acceptance(all ? set.intersection(other.set) : set.union(other.set));
    }

    /** Whether a value is accepted; allocates nothing while the numbers fit in 64 bits. */
    public boolean contains(Exact value) {
        for (int i = 0; i < stretches.size(); i++) {
            if (stretches.get(i).contains(value)) {
                return true;
            }
        }
        return false;
    }

    /** How a stretch of possible values lies to what is accepted. */
    Certainty of(Range<Exact> possible) {
        return set.encloses(possible)
                ? Certainty.CERTAIN
                : set.intersects(possible) ? Certainty.CONTINGENT : Certainty.IMPOSSIBLE;
    }

    /** The stretches of accepted values, from the lowest to the highest; no two touch. */
    List<Range<Exact>> stretches() {
        return stretches;
    }

    /** Whether one end alone bounds what is accepted. */
    boolean isHalfLine() {
        return stretches.size() == 1
                && !(stretches.get(0).hasLowerBound() && stretches.get(0).hasUpperBound());
    }

    /** Every end, from the lowest to the highest. */
    public List<Bound> ends() {
        List<Bound> ends = new ArrayList<>(2);
        for (Range<Exact> stretch : stretches) {
            for (Bound end : Arrays.asList(end(stretch, false), end(stretch, true))) {
                if (end != null) {
                    ends.add(end);
                }
            }
        }
        return ends;
    }

    /** One end of a stretch; null where nothing bounds it there. */
    static @Nullable Bound end(Range<Exact> stretch, boolean upper) {
        if (upper) {
            return stretch.hasUpperBound()
                    ? new Bound(
                            stretch.upperEndpoint(),
                            stretch.upperBoundType() == BoundType.OPEN ? Comparison.BELOW : Comparison.AT_MOST)
                    : null;
        }
        return stretch.hasLowerBound()
                ? new Bound(
                        stretch.lowerEndpoint(),
                        stretch.lowerBoundType() == BoundType.OPEN ? Comparison.ABOVE : Comparison.AT_LEAST)
                : null;
    }
}
