package io.github.attain.rule;

import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Problem;
import io.github.attain.text.Text;
import io.github.attain.time.Term;
import io.github.attain.value.Quantity;
import java.util.List;
import java.util.Optional;

/**
 * A single limit, such as at most 46 µg/m³ (inclusive) or below 41 µg/m³ (strict). By rounded value the measured value is
 * first rounded to the last digit that the limit writes: {@code 46} and {@code 46.0} are different limits.
 *
 * <p>Immutable and thread-safe.
 *
 * @param comparison the side and the strictness
 * @param limit the limit with its unit
 */
public record Limit(Comparison comparison, Quantity limit) implements Rule {

    /**
     * At most, the limit included.
     *
     * @param limit the limit, such as {@code 46 ug/m3}
     * @return the rule
     * @throws io.github.attain.problem.ProblemsException if the text is not a quantity
     */
    public static Limit atMost(String limit) {
        return new Limit(Comparison.AT_MOST, Quantity.parse(limit));
    }

    /**
     * At least, the limit included.
     *
     * @param limit the limit, such as {@code 66.5 %}
     * @return the rule
     * @throws io.github.attain.problem.ProblemsException if the text is not a quantity
     */
    public static Limit atLeast(String limit) {
        return new Limit(Comparison.AT_LEAST, Quantity.parse(limit));
    }

    /**
     * Below, the limit excluded.
     *
     * @param limit the limit
     * @return the rule
     * @throws io.github.attain.problem.ProblemsException if the text is not a quantity
     */
    public static Limit below(String limit) {
        return new Limit(Comparison.BELOW, Quantity.parse(limit));
    }

    /**
     * Above, the limit excluded.
     *
     * @param limit the limit
     * @return the rule
     * @throws io.github.attain.problem.ProblemsException if the text is not a quantity
     */
    public static Limit above(String limit) {
        return new Limit(Comparison.ABOVE, Quantity.parse(limit));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.limit(this);
    }

    @Override
    public Optional<Limit> ownLimit() {
        return Optional.of(this);
    }

    @Override
    public Text describe(Indicator indicator) {
        return comparison.words().and(new Text("", " ")).and(limit.text());
    }

    @Override
    public Optional<Rule> otherStrictness(Indicator indicator) {
        return Misfits.otherStrictness(this, indicator).map(other -> other);
    }

    @Override
    public List<Problem> misfits(Indicator indicator, Term term) {
        return new Misfits().limit(limit, indicator).list();
    }
}
