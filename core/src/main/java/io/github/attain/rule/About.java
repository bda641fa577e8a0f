package io.github.attain.rule;

import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Problem;
import io.github.attain.text.Text;
import io.github.attain.time.Term;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import java.util.List;
import java.util.Optional;

/**
 * About a value (左右, 约). The plans state no tolerance, so without one from the caller the answer is
 * {@link Reason#TOLERANCE_NOT_STATED}; with one, both ends of value ± tolerance are included, and where the indicator is
 * better in one direction only the end on the bad side can be missed.
 *
 * @param value the value that is meant
 */
public record About(Quantity value) implements Rule {

    /**
     * {@return the range value ± tolerance, both ends included; empty where the tolerance cannot be expressed in the unit of the
     * value, as "2 %" of "20 %" cannot: it could mean two percentage points or two hundredths of the value}
     *
     * @param tolerance the tolerance: in the same unit, in percentage points where the value is a percentage, or in percent of
     *     the value where it is none
     */
    public Optional<Between> within(Quantity tolerance) {
        return inUnitOfValue(tolerance)
                .map(Exact::abs)
                .map(band -> new Between(
                        new Quantity(value.amount().minus(band), value.unit()),
                        new Quantity(value.amount().plus(band), value.unit())));
    }

    private Optional<Exact> inUnitOfValue(Quantity tolerance) {
        Unit unit = tolerance.unit();
        if (value.unit().equals(Unit.PERCENT)) {
            return unit.equals(Unit.PERCENTAGE_POINT) ? Optional.of(tolerance.amount()) : Optional.empty();
        }
        if (unit.equals(Unit.PERCENT)) {
            // Written, so that the ends of the band have a last digit to which values are rounded.
            Exact band = value.amount().times(tolerance.amount()).dividedBy(Exact.HUNDRED);
            return Optional.of(band.asDecimal());
        }
        return tolerance.fits(value.unit())
                ? Optional.of(tolerance.in(value.unit()).amount())
                : Optional.empty();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.about(this);
    }

    @Override
    public Text describe(Indicator indicator) {
        return Text.of("{}左右", "about {}", value.text());
    }

    @Override
    public List<Problem> misfits(Indicator indicator, Term term) {
        return new Misfits()
                .limit(new Limit(Comparison.AT_LEAST, value), indicator, term)
                .list();
    }
}
