package io.github.attain.rule;

import io.github.attain.indicator.Indicator;
import io.github.attain.text.Text;
import io.github.attain.time.Term;
import java.util.List;
import java.util.Optional;

/**
 * One arm of an {@link EitherOf} or {@link AllOf}. Immutable and thread-safe.
 *
 * @param indicator the indicator that the arm speaks of; empty where it is the target's own
 * @param rule what must hold
 */
public record Arm(Optional<Indicator> indicator, Rule rule) {

    /**
     * {@return an arm on the target's own indicator}
     *
     * @param rule what must hold
     */
    public static Arm of(Rule rule) {
        return new Arm(Optional.empty(), rule);
    }

    /**
     * {@return the indicator that the arm speaks of}
     *
     * @param own the target's own
     */
    public Indicator on(Indicator own) {
        return indicator.orElse(own);
    }

    /**
     * {@return the arm in plain words, with its indicator where that is another one}
     *
     * @param own the target's own indicator
     */
    public Text describe(Indicator own) {
        Text words = rule.describe(on(own));
        return indicator.map(i -> Text.of("{}{}", "{} {}", i.name(), words)).orElse(words);
    }

    static List<Arm> several(List<Arm> arms) {
        if (arms.size() < 2) {
            throw new IllegalArgumentException("at least two arms are needed: " + arms);
        }
        return List.copyOf(arms);
    }

    static Text describe(List<Arm> arms, Indicator own, Text between) {
        return Text.join(arms.stream().map(a -> a.bracketed(own)).toList(), between);
    }

    /** In brackets where it is made of several itself. */
    private Text bracketed(Indicator own) {
        Text words = describe(own);
        return rule.arms().size() > 1 ? Text.of("（{}）", "({})", words) : words;
    }

    /** All arms with the other strictness, where at least one has one. */
    static Optional<List<Arm>> otherStrictness(List<Arm> arms, Indicator own, Term term) {
        List<Arm> others = arms.stream().map(a -> a.otherStrictness(own, term)).toList();
        return others.equals(arms) ? Optional.empty() : Optional.of(others);
    }

    private Arm otherStrictness(Indicator own, Term term) {
        return new Arm(indicator, rule.otherStrictness(on(own), term).orElse(rule));
    }
}
