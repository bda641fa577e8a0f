package io.github.attain.rule;

import com.google.common.collect.ImmutableList;
import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Problem;
import io.github.attain.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * Kept where any arm is kept (70 %以上或较2020年提高5个百分点以上). Broken where all are broken; otherwise open, for the
 * reason of the first arm that is. The margin is that
 * of the best arm among those that decide, where their margins are in one unit.
 *
 * <p>Immutable and thread-safe.
 *
 * @param arms the arms, two or more
 */
public record EitherOf(List<Arm> arms) implements Rule {

    /**
     * Creates an either-of.
     *
     * @throws IllegalArgumentException if there are fewer than two arms
     */
    public EitherOf {
        arms = ImmutableList.copyOf(arms);
        if (arms.size() < 2) {
            throw new IllegalArgumentException("an either-of needs at least two arms");
        }
    }

    @Override
    public Outcome judge(Evidence evidence, Trace trace) {
        List<Outcome> outcomes =
                arms.stream().map(a -> a.judge(evidence, trace)).toList();
        List<Outcome> met = outcomes.stream().filter(Outcome::isMet).toList();
        if (!met.isEmpty()) {
            return new Outcome.Decided(true, Margin.largest(met));
        }
        return outcomes.stream()
                .filter(o -> o instanceof Outcome.Open)
                .findFirst()
                .orElseGet(() -> new Outcome.Decided(false, Margin.largest(outcomes)));
    }

    @Override
    public Text describe(Indicator indicator) {
        return arms.stream()
                .map(a -> a.describe(indicator))
                .reduce((a, b) -> a.and(new Text("，或", ", or ")).and(b))
                .orElseThrow();
    }

    @Override
    public Optional<Rule> otherStrictness() {
        return Arm.otherStrictness(arms).map(EitherOf::new);
    }

    @Override
    public List<Problem> misfits(Indicator indicator) {
        return arms.stream().flatMap(a -> a.misfits(indicator).stream()).toList();
    }
}
