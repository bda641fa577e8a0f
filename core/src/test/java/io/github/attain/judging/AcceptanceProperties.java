package io.github.attain.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import io.github.attain.rule.Comparison;
import io.github.attain.value.Exact;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** Sets of values joined in every way are what Guava's sets of ranges are; few numbers, so that ends often meet. */
class AcceptanceProperties {
    /** A set built here and by Guava. */
    private record Both(Acceptance ours, ImmutableRangeSet<Exact> guava) {
        Both join(boolean all, Both other) {
            return new Both(
                    ours.join(all, other.ours), all ? guava.intersection(other.guava) : guava.union(other.guava));
        }
    }

    private static final Both NOTHING = new Both(Acceptance.NOTHING, ImmutableRangeSet.of());

    @Provide
    static Arbitrary<Both> sets() {
        return halfLines().list().ofMinSize(1).ofMaxSize(6).map(AcceptanceProperties::joined);
    }

    /** Joined one after the other, by turns with all and with either, which the numbers choose. */
    private static Both joined(List<Both> some) {
        Both set = some.get(0);
        for (int i = 1; i < some.size(); i++) {
            Both other = i + 1 < some.size() ? some.get(i).join(true, some.get(i + 1)) : some.get(i);
            set = set.join(i % 3 == 2, other);
        }
        return set;
    }

    private static Arbitrary<Both> halfLines() {
        Arbitrary<Both> line = Combinators.combine(
                        Arbitraries.integers().between(0, 4), Arbitraries.of(Comparison.values()))
                .as((value, side) -> {
                    Exact end = Exact.of(value);
                    BoundType type = side.isStrict() ? BoundType.OPEN : BoundType.CLOSED;
                    return new Both(
                            Acceptance.of(new Bound(end, side)),
                            ImmutableRangeSet.of(side.isUpper() ? Range.upTo(end, type) : Range.downTo(end, type)));
                });
        return Arbitraries.frequencyOf(Tuple.of(9, line), Tuple.of(1, Arbitraries.just(NOTHING)));
    }

    /** What may be possible: two ends that leave something between them, or one, or none. */
    @Provide
    static Arbitrary<Stretch> stretches() {
        Arbitrary<Bound> low = Combinators.combine(
                        Arbitraries.integers().between(0, 4), Arbitraries.of(Comparison.AT_LEAST, Comparison.ABOVE))
                .as((value, side) -> new Bound(Exact.of(value), side));
        Arbitrary<Bound> high = Combinators.combine(
                        Arbitraries.integers().between(0, 4), Arbitraries.of(Comparison.AT_MOST, Comparison.BELOW))
                .as((value, side) -> new Bound(Exact.of(value), side));
        return Combinators.combine(low.injectNull(0.2), high.injectNull(0.2))
                .filter((from, to) ->
                        from == null || to == null || (from.accepts(to.value()) && to.accepts(from.value())))
                .as(Stretch::new);
    }

    @Property
    void aStretchHoldsSomething(@ForAll @IntRange(max = 4) int low, @ForAll @IntRange(max = 4) int high) {
        Bound above = new Bound(Exact.of(low), Comparison.ABOVE);
        Bound atLeast = new Bound(Exact.of(low), Comparison.AT_LEAST);
        Bound below = new Bound(Exact.of(high), Comparison.BELOW);
        Bound atMost = new Bound(Exact.of(high), Comparison.AT_MOST);

        assertThat(isOne(above, below)).isEqualTo(low < high);
        assertThat(isOne(atLeast, below)).isEqualTo(low < high);
        assertThat(isOne(above, atMost)).isEqualTo(low < high);
        assertThat(isOne(atLeast, atMost)).isEqualTo(low <= high);
    }

    private static boolean isOne(Bound low, Bound high) {
        return catchThrowable(() -> new Stretch(low, high)) == null;
    }

    private static Range<Exact> guava(Stretch stretch) {
        Range<Exact> range = Range.all();
        for (Bound end : new Bound[] {stretch.low(), stretch.high()}) {
            if (end != null) {
                BoundType type = end.comparison().isStrict() ? BoundType.OPEN : BoundType.CLOSED;
                range = range.intersection(
                        end.comparison().isUpper() ? Range.upTo(end.value(), type) : Range.downTo(end.value(), type));
            }
        }
        return range;
    }

    @Property
    void theSameStretchesAreAccepted(@ForAll("sets") Both set) {
        List<Range<Exact>> stretches = new ArrayList<>();
        set.ours.stretches().forEach(stretch -> stretches.add(guava(stretch)));
        assertThat(stretches).containsExactlyElementsOf(set.guava.asRanges());
    }

    @Property
    void theSameValuesAreAccepted(@ForAll("sets") Both set) {
        for (int halves = -2; halves <= 10; halves++) {
            Exact value = Exact.ratio(halves, 2);
            assertThat(set.ours.contains(value)).as("%s", value).isEqualTo(set.guava.contains(value));
        }
    }

    @Property
    void whatIsPossibleLiesTheSameToIt(@ForAll("sets") Both set, @ForAll("stretches") Stretch possible) {
        Range<Exact> range = guava(possible);
        Certainty expected = set.guava.encloses(range)
                ? Certainty.CERTAIN
                : set.guava.intersects(range) ? Certainty.CONTINGENT : Certainty.IMPOSSIBLE;

        assertThat(set.ours.of(possible)).isEqualTo(expected);
    }
}
