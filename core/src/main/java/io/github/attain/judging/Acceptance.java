package io.github.attain.judging;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import io.github.attain.rule.Comparison;
import io.github.attain.value.Exact;
import java.util.ArrayList;
import java.util.List;

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
        return ends().size() == 1;
    }

    /** Every end, from the lowest to the highest. */
    public List<Bound> ends() {
        List<Bound> ends = new ArrayList<>(2);
        for (Range<Exact> stretch : stretches) {
            if (stretch.hasLowerBound()) {
                boolean open = stretch.lowerBoundType() == BoundType.OPEN;
                ends.add(new Bound(stretch.lowerEndpoint(), open ? Comparison.ABOVE : Comparison.AT_LEAST));
            }
            if (stretch.hasUpperBound()) {
                boolean open = stretch.upperBoundType() == BoundType.OPEN;
                ends.add(new Bound(stretch.upperEndpoint(), open ? Comparison.BELOW : Comparison.AT_MOST));
            }
        }
        return ends;
    }
}
