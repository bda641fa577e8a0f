package io.github.attain.rule;

import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Problem;
import io.github.attain.text.Text;
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
 * <p>Immutable and thread-safe.
 *
 * @param value the value that is meant
 */
public record About(Quantity value) implements Rule {

    @Override
    public Outcome judge(Evidence evidence, Trace trace) {
        Optional<Quantity> tolerance = evidence.tolerance();
        if (tolerance.isEmpty()) {
            return new Outcome.Open(
                    Reason.TOLERANCE_NOT_STATED,
                    describe(evidence.indicator()).and(new Text("：须给出允许偏差", ": a tolerance is needed")));
        }
        Optional<Quantity> by = inUnitOfValue(tolerance.get());
        if (by.isEmpty()) {
            return Holding.mismatch(tolerance.get().unit(), value.unit());
        }
        Exact band = by.get().amount().abs();
        trace.step(
                Step.Kind.NOTED,
                () -> new Text("允许偏差 ±", "tolerance ±").and(tolerance.get().text()));
        return new Between(
                        new Quantity(value.amount().minus(band), value.unit()),
                        new Quantity(value.amount().plus(band), value.unit()))
                .judge(evidence, trace);
    }

    /**
     * Expresses a tolerance in the unit of the value: in the same unit, in percentage points where the value is a percentage,
     * or in percent of the value where it is none.
     *
     * @param tolerance the tolerance
     * @return the tolerance in the unit of the value; empty where it cannot be expressed so, as "2 %" of "20 %" cannot: it
     *     could mean two percentage points or two hundredths of the value
     */
    public Optional<Quantity> inUnitOfValue(Quantity tolerance) {
        boolean percentage = value.unit().equals(Unit.PERCENT);
        if (percentage) {
            return tolerance.unit().equals(Unit.PERCENTAGE_POINT)
                    ? Optional.of(new Quantity(tolerance.amount(), value.unit()))
                    : Optional.empty();
        }
        if (tolerance.unit().equals(Unit.PERCENT)) {
            Exact part = value.amount().times(tolerance.amount()).dividedBy(Exact.HUNDRED);
            // Written, so that the ends of the band have a last digit to which values are rounded.
            return Optional.of(new Quantity(part.asDecimal(), value.unit()));
        }
        return tolerance.fits(value.unit()) ? Optional.of(tolerance.in(value.unit())) : Optional.empty();
    }

    @Override
    public Text describe(Indicator indicator) {
        return new Text(value.text().zh() + "左右", "about " + value.text().en());
    }

    @Override
    public List<Problem> misfits(Indicator indicator) {
        return Holding.misfits(value, indicator);
    }
}
