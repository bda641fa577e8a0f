package io.github.attain.rule;

import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Problem;
import io.github.attain.text.Text;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Quantity;
import java.util.List;
import java.util.Optional;

/**
 * A single limit, such as at most 46 µg/m³ (inclusive) or below 41 µg/m³ (strict). By rounded value the measured value is
 * first rounded to the last digit that the limit writes: {@code 46} and {@code 46.0} are different limits.
 *
 * <p>Immutable and thread-safe.
 *
 * @param comparator the side and the strictness
 * @param limit the limit with its unit
 */
public record Limit(Comparison comparator, Quantity limit) implements Rule {

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

    /**
     * Works out the line for unrounded values, for comparing many of them without explanations.
     *
     * @param method the comparison method
     * @return the line, in the unit of the limit
     */
    public Bound bound(ComparisonMethod method) {
        return Bound.of(comparator, limit.amount(), method);
    }

    @Override
    public Outcome judge(Evidence evidence, Trace trace) {
        return Holding.withQuantity(
                evidence,
                comparator,
                limit.unit(),
                trace,
                measured -> Holding.hold(measured, comparator, limit, evidence.method(), trace));
    }

    @Override
    public Text describe(Indicator indicator) {
        return comparator.words().and(new Text("", " ")).and(limit.text());
    }

    @Override
    public Optional<Rule> otherStrictness() {
        return Optional.of(new Limit(comparator.otherStrictness(), limit));
    }

    @Override
    public List<Problem> misfits(Indicator indicator) {
        return Holding.misfits(limit, indicator);
    }
}
