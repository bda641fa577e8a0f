package io.github.attain.rule;

import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import java.util.List;
import java.util.Optional;

/**
 * An average growth a year (年均增长15 %以上; 零增长 is at most 0 %): compound, from the baseline year to the year of the
 * period. No root is taken: over n years, growth of at least g means a value of at least baseline × (1 + g)ⁿ, which is exact.
 * By rounded value, g is first moved by the half step that still rounds to it. The margin is the distance from that value.
 *
 * <p>Immutable and thread-safe.
 *
 * @param limit the limit on the yearly growth, in percent and above −100 %
 * @param from the period of the baseline; it ends at least a year before the period judged
 */
public record AverageGrowth(Limit limit, ReportingPeriod from) implements Rule {
    private static final int MOST_YEARS = 100;

    /**
     * Creates a rule on growth.
     *
     * @throws IllegalArgumentException if the limit is not in percent or not above −100 %
     */
    public AverageGrowth {
        Quantity growth = limit.limit();
        if (!growth.unit().equals(Unit.PERCENT) || growth.amount().compareTo(Exact.of(-100)) <= 0) {
            throw new IllegalArgumentException("growth is a percentage above −100 %: " + growth);
        }
    }

    @Override
    public Outcome judge(Evidence evidence, Trace trace) {
        int years = evidence.period().last().getYear() - from.last().getYear();
        if (years < 1 || years > MOST_YEARS) {
            return Holding.notComparable(new Text(
                    "基准年" + from + "须早于" + evidence.period() + "1至" + MOST_YEARS + "年",
                    "the baseline " + from + " must lie 1 to " + MOST_YEARS + " years before " + evidence.period()));
        }
        return Holding.withBaseline(evidence, limit.comparator(), from, trace, (measured, baseline) -> {
            if (baseline.amount().signum() <= 0) {
                return Holding.notComparable(new Text("基准值不为正", "the baseline is not positive"));
            }
            Bound bound = limit.bound(evidence.methodForChanges());
            Exact factor =
                    Exact.ONE.plus(bound.value().dividedBy(Exact.HUNDRED)).pow(years);
            Quantity line = new Quantity(baseline.amount().times(factor), baseline.unit());
            trace.step(
                    Step.Kind.COMPUTED,
                    () -> Text.same(baseline.amount().display() + " × (1 + "
                                    + bound.value().display() + " %)^" + years + " = ")
                            .and(line.text()));
            // The rounding is in the line already: the value itself is compared in full.
            return Holding.hold(measured, bound.comparator(), line, ComparisonMethod.FULL_VALUE, trace);
        });
    }

    @Override
    public Text describe(Indicator indicator) {
        return new Text("自" + from.text().zh() + "起年均增长", "an average yearly growth since " + from + " of ")
                .and(limit.describe(indicator));
    }

    @Override
    public Optional<Rule> otherStrictness() {
        return Optional.of(new AverageGrowth(new Limit(limit.comparator().otherStrictness(), limit.limit()), from));
    }

    @Override
    public List<Problem> misfits(Indicator indicator) {
        boolean number = indicator.scale() == Indicator.Scale.QUANTITY || indicator.scale() == Indicator.Scale.SHARE;
        return number
                ? List.of()
                : List.of(Problem.of(ProblemCode.WRONG_SCALE)
                        .with("subject", indicator.id())
                        .with("value", limit.limit())
                        .with("allowed", new Text("平均增速须有数量或比例", "growth needs a quantity or a share")));
    }
}
