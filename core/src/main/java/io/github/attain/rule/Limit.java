package io.github.attain.rule;

import io.github.attain.indicator.Indicator;
import io.github.attain.text.Text;
import io.github.attain.time.Term;
import io.github.attain.value.Quantity;
import java.util.Optional;

/**
 * A single limit, such as at most 46 µg/m³ (inclusive) or below 41 µg/m³ (strict). By rounded value the measured value is
 * first rounded to the last digit that the limit writes: {@code 46} and {@code 46.0} are different limits.
 *
 * @param comparison the side and the strictness
 * @param limit the limit with its unit
 */
public record Limit(Comparison comparison, Quantity limit) implements Rule {

    /**
     * {@return the rule: at most the limit, which is included}
     *
     * @param limit the limit, such as {@code 46 ug/m3}
     * @throws io.github.attain.problem.ProblemsException if the text is not a quantity
     */
    public static Limit atMost(String limit) {
        return new Limit(Comparison.AT_MOST, Quantity.parse(limit));
    }

    /**
     * {@return the rule: at least the limit, which is included}
     *
     * @param limit the limit, such as {@code 66.5 %}
     * @throws io.github.attain.problem.ProblemsException if the text is not a quantity
     */
    public static Limit atLeast(String limit) {
        return new Limit(Comparison.AT_LEAST, Quantity.parse(limit));
    }

    /**
     * {@return the rule: below the limit, which is excluded}
     *
     * @param limit the limit
     * @throws io.github.attain.problem.ProblemsException if the text is not a quantity
     */
    public static Limit below(String limit) {
        return new Limit(Comparison.BELOW, Quantity.parse(limit));
    }

    /**
     * {@return the rule: above the limit, which is excluded}
     *
     * @param limit the limit
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
        return words();
    }

    /** The same in words, whatever it limits. */
    Text words() {
        return Text.of("{}{}", "{} {}", comparison.words(limit.unit()), limit.text());
    }

    @Override
    public Optional<Rule> otherStrictness(Indicator indicator, Term term) {
        return Misfits.otherStrictness(this, Extremes.of(indicator, term)).map(other -> other);
    }

    /** Whether it speaks of a fall, as a change of at most −4 % does. */
    boolean isOfFall() {
        return limit.amount().signum() < 0;
    }

    /** The same in words, as the size of a rise or a fall: 5 %以上, 不少于800万吨; at most −4 % is a fall of at least 4 %. */
    Text ofChange() {
        if (isOfFall()) {
            return new Limit(comparison.mirrored(), new Quantity(limit.amount().negate(), limit.unit())).ofChange();
        }
        Text size = limit.text();
        return switch (comparison) {
            case AT_LEAST -> limit.unit().isAmount() ? words() : new Text(size.zh() + "以上", words().en());
            case AT_MOST -> Text.of("不超过{}", "at most {}", size);
            case ABOVE -> Text.of("超过{}", "more than {}", size);
            case BELOW -> Text.of("不足{}", "less than {}", size);
        };
    }
}
