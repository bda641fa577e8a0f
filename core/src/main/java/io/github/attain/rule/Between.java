package io.github.attain.rule;

import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import java.util.ArrayList;
import java.util.List;

/**
 * A range with both ends included, such as 1—2家. Where the indicator is better in one direction, only the end on the bad
 * side can be missed: three enterprises against "one to two" keep the promise, and the result says that they lie beyond the
 * stated range. Where neither direction is better, the value must lie inside.
 *
 * <p>Immutable and thread-safe.
 *
 * @param low the lower end, included
 * @param high the upper end, included, in a commensurable unit and not below the lower
 */
public record Between(Quantity low, Quantity high) implements Rule {

    /**
     * Creates a range.
     *
     * @throws IllegalArgumentException if the ends are incommensurable or in the wrong order
     */
    public Between {
        if (low.amount().compareTo(high.in(low.unit()).amount()) > 0) {
            throw new IllegalArgumentException("the range ends below its beginning: " + low + " to " + high);
        }
    }

    @Override
    public Outcome judge(Evidence evidence, Trace trace) {
        Direction better = evidence.indicator().better();
        Comparison bad = better == Direction.LOWER ? Comparison.AT_MOST : Comparison.AT_LEAST;
        return Holding.withQuantity(evidence, bad, low.unit(), trace, measured -> {
            Outcome aboveLow = Holding.hold(measured, Comparison.AT_LEAST, low, evidence.method(), trace);
            Outcome belowHigh = Holding.hold(measured, Comparison.AT_MOST, high, evidence.method(), trace);
            Outcome deciding = switch (better) {
                case HIGHER -> aboveLow;
                case LOWER -> belowHigh;
                case NONE -> nearer(aboveLow, belowHigh);
            };
            if (deciding.isMet() && !(aboveLow.isMet() && belowHigh.isMet())) {
                trace.step(
                        Step.Kind.NOTED, () -> new Text("优于所述范围，视为达到", "better than the stated range: counts as met"));
            }
            return deciding;
        });
    }

    /** Inside a band the nearer end gives the margin; outside, the end that is missed decides. */
    private static Outcome nearer(Outcome aboveLow, Outcome belowHigh) {
        return margin(aboveLow).compareTo(margin(belowHigh)) <= 0 ? aboveLow : belowHigh;
    }

    private static Exact margin(Outcome outcome) {
        return ((Outcome.Decided) outcome).margin().orElseThrow().amount();
    }

    @Override
    public Text describe(Indicator indicator) {
        return new Text(
                low.amount().display() + "至" + high.text().zh(),
                low.amount().display() + " to " + high.text().en());
    }

    @Override
    public List<Problem> misfits(Indicator indicator) {
        List<Problem> problems = new ArrayList<>(Holding.misfits(low, indicator));
        problems.addAll(Holding.misfits(high, indicator));
        if (low.fits(high.unit()) && low.amount().compareTo(high.in(low.unit()).amount()) == 0) {
            problems.add(Problem.of(ProblemCode.SENSELESS_RULE)
                    .with("value", low + " = " + high)
                    .with("allowed", new Text("下限须小于上限", "low < high")));
        }
        return List.copyOf(problems);
    }
}
