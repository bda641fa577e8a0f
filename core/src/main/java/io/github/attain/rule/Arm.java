package io.github.attain.rule;

import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Problem;
import io.github.attain.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * One arm of an {@link EitherOf} or {@link AllOf}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param indicator the indicator that the arm speaks of; empty where it is the target's own
 * @param rule what must hold
 */
public record Arm(Optional<Indicator> indicator, Rule rule) {

    /**
     * An arm on the target's own indicator.
     *
     * @param rule what must hold
     * @return the arm
     */
    public static Arm of(Rule rule) {
        return new Arm(Optional.empty(), rule);
    }

    Outcome judge(Evidence evidence, Trace trace) {
        trace.step(Step.Kind.NOTED, () -> describe(evidence.indicator()));
        return rule.judge(indicator.map(evidence::of).orElse(evidence), trace);
    }

    Text describe(Indicator own) {
        Text words = rule.describe(indicator.orElse(own));
        return indicator.map(i -> i.name().and(new Text("", " ")).and(words)).orElse(words);
    }

    Optional<Arm> otherStrictness() {
        return rule.otherStrictness().map(other -> new Arm(indicator, other));
    }

    List<Problem> misfits(Indicator own) {
        return rule.misfits(indicator.orElse(own));
    }

    /** All arms with the other strictness, where at least one has one. */
    static Optional<List<Arm>> otherStrictness(List<Arm> arms) {
        List<Arm> others = arms.stream().map(a -> a.otherStrictness().orElse(a)).toList();
        return others.equals(arms) ? Optional.empty() : Optional.of(others);
    }
}
