package io.github.attain.rule;

import io.github.attain.indicator.Indicator;
import io.github.attain.text.Text;
import io.github.attain.time.Term;
import java.util.List;
import java.util.Optional;

/**
 * Kept where every arm is kept. Broken where any is broken, whatever is known of the others; otherwise open. Arms that
 * speak of the same indicator are taken together as one set of acceptable values.
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
        arms = Arm.several(arms);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.allOf(this);
    }

    @Override
    public Text describe(Indicator indicator) {
        return Arm.describe(arms, indicator, new Text("，且", ", and "));
    }

    @Override
    public Optional<Rule> otherStrictness(Indicator indicator, Term term) {
        return Arm.otherStrictness(arms, indicator, term).map(AllOf::new);
    }
}
