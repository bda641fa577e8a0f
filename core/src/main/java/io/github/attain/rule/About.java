package io.github.attain.rule;

import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Problem;
import io.github.attain.text.Text;
import io.github.attain.value.Quantity;
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
        if (!tolerance.get().fits(value.unit())) {
            return Comparison.mismatch(tolerance.get().unit(), value.unit());
        }
        Quantity by = tolerance.get().in(value.unit());
        trace.step(Step.Kind.NOTED, () -> new Text("允许偏差 ±", "tolerance ±").and(by.text()));
        return new Range(
                        new Quantity(value.amount().minus(by.amount().abs()), value.unit()),
                        new Quantity(value.amount().plus(by.amount().abs()), value.unit()))
                .judge(evidence, trace);
    }

    @Override
    public Text describe(Indicator indicator) {
        return new Text(value.text().zh() + "左右", "about " + value.text().en());
    }

    @Override
    public List<Problem> misfits(Indicator indicator) {
        return Comparison.misfits(value, indicator);
    }
}
