package io.github.attain.rule;

import com.google.common.collect.ImmutableList;
import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Problem;
import io.github.attain.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * Kept where every arm is kept. Broken where any is broken, whatever is known of the others; otherwise open, for the reason
 * of the first arm that is. The margin is that of the worst
 * arm among those that decide, where their margins are in one unit.
 *
 * <p>Immutable and thread-safe.
 *
 * @param arms the arms, two or more
 */
public record AllOf(List<Arm> arms) implements Rule {

    /**
     * Creates an all-of.
     *
     * @throws IllegalArgumentException if there are fewer than two arms
     */
    public AllOf {
        arms = ImmutableList.copyOf(arms);
        if (arms.size() < 2) {
            throw new IllegalArgumentException("an all-of needs at least two arms");
        }
    }

    @Override
    public Outcome judge(Evidence evidence, Trace trace) {
        return join(arms.stream().map(a -> a.judge(evidence, trace)).toList());
    }

    /** Joins the outcomes of parts that must all hold; there is at least one. */
    static Outcome join(List<Outcome> outcomes) {
        List<Outcome> broken = outcomes.stream().filter(Outcome::isNotMet).toList();
        if (!broken.isEmpty()) {
            return new Outcome.Decided(false, Margin.smallest(broken));
        }
        return outcomes.stream()
                .filter(o -> o instanceof Outcome.Open)
                .findFirst()
                .orElseGet(() -> new Outcome.Decided(true, Margin.smallest(outcomes)));
    }

    @Override
    public Text describe(Indicator indicator) {
        return arms.stream()
                .map(a -> a.describe(indicator))
                .reduce((a, b) -> a.and(new Text("，且", ", and ")).and(b))
                .orElseThrow();
    }

    @Override
    public Optional<Rule> otherStrictness() {
        return Arm.otherStrictness(arms).map(AllOf::new);
    }

    @Override
    public List<Problem> misfits(Indicator indicator) {
        return arms.stream().flatMap(a -> a.misfits(indicator).stream()).toList();
    }
}
