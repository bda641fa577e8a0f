package io.github.attain.rule;

import io.github.attain.indicator.Indicator;
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

    /**
     * Returns the indicator that the arm speaks of.
     *
     * @param own the target's own
     * @return the arm's, or else the target's own
     */
    public Indicator on(Indicator own) {
        return indicator.orElse(own);
    }

    /**
     * Says the arm in plain words, with its indicator where that is another one.
     *
     * @param own the target's own indicator
     * @return the words in both languages
     */
    public Text describe(Indicator own) {
        Text words = rule.describe(on(own));
        return indicator.map(i -> i.name().and(new Text("", " ")).and(words)).orElse(words);
    }

    static Text describe(List<Arm> arms, Indicator own, Text between) {
        return arms.stream()
                .map(a -> a.describe(own))
                .reduce((a, b) -> a.and(between).and(b))
                .orElseThrow();
    }

    /** All arms with the other strictness, where at least one has one. */
    static Optional<List<Arm>> otherStrictness(List<Arm> arms, Indicator own) {
        List<Arm> others = arms.stream()
                .map(a -> a.rule()
                        .otherStrictness(a.on(own))
                        .map(other -> new Arm(a.indicator(), other))
                        .orElse(a))
                .toList();
        return others.equals(arms) ? Optional.empty() : Optional.of(others);
    }
}
