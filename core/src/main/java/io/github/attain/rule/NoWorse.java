package io.github.attain.rule;

import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Finding;
import io.github.attain.value.Grade;
import io.github.attain.value.Rank;
import java.util.List;

/**
 * No worse than the baseline (不减少, 保持, 稳定); equal will do. Which way is worse is said by the indicator. Numbers are
 * compared by the method of the evidence, with the baseline as the limit; classes and ranks by their order. Where a source
 * states the outcome in words, that decides.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the period of the baseline
 */
public record NoWorse(ReportingPeriod from) implements Rule {

    @Override
    public Outcome judge(Evidence evidence, Trace trace) {
        if (evidence.value() instanceof Fact.Known known && known.value() instanceof Finding stated) {
            return FindingRequired.judge(stated, Finding.BASICALLY, trace);
        }
        Direction better = evidence.indicator().better();
        Comparison comparator = better == Direction.LOWER ? Comparison.AT_MOST : Comparison.AT_LEAST;
        if (!(Holding.baseline(evidence, from) instanceof Fact.Known baseline)) {
            return Holding.withBaseline(evidence, comparator, from, trace, (now, before) -> Outcome.of(false));
        }
        return Holding.withValue(evidence.value(), measured -> {
            if (measured instanceof Grade && baseline.value() instanceof Grade before) {
                return new ClassLimit(before).judge(evidence, trace);
            }
            if (measured instanceof Rank && baseline.value() instanceof Rank before) {
                return new RankLimit(before.place(), before.of()).judge(evidence, trace);
            }
            if (better == Direction.NONE) {
                return Holding.notComparable(new Text("指标未规定优劣方向", "the indicator does not say which way is better"));
            }
            return Holding.withBaseline(
                    evidence,
                    comparator,
                    from,
                    trace,
                    (now, before) -> Holding.hold(now, comparator, before, evidence.method(), trace));
        });
    }

    @Override
    public Text describe(Indicator indicator) {
        return new Text("不差于" + from.text().zh(), "no worse than in " + from);
    }

    @Override
    public List<Problem> misfits(Indicator indicator) {
        boolean ordered = indicator.better() != Direction.NONE
                || indicator.scale() == Indicator.Scale.CLASS
                || indicator.scale() == Indicator.Scale.RANK
                || indicator.scale() == Indicator.Scale.FINDING;
        return ordered
                ? List.of()
                : List.of(Problem.of(ProblemCode.SENSELESS_RULE)
                        .with(
                                "value",
                                new Text(indicator.id() + "未说明优劣方向", indicator.id() + " has no better direction"))
                        .with("allowed", "\"better\": lower, higher"));
    }
}
