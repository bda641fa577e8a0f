package io.github.attain.rule;

import io.github.attain.indicator.Indicator;
import io.github.attain.text.Text;
import io.github.attain.time.Term;
import java.util.List;
import java.util.Optional;

/**
 * Kept where any arm is kept (70 %以上或较2020年提高5个百分点以上). Broken where all are broken; otherwise open. Arms that
 * speak of the same indicator are taken together as one set of acceptable values.
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
        arms = Arm.several(arms);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.eitherOf(this);
    }

    @Override
    public Text describe(Indicator indicator) {
        return Arm.describe(arms, indicator, new Text("，或", ", or "));
    }

    @Override
    public Optional<Rule> otherStrictness(Indicator indicator, Term term) {
        return Arm.otherStrictness(arms, indicator, term).map(EitherOf::new);
    }
}
