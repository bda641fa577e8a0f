package io.github.attain.rule;

import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Problem;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.SubPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A promise for every month, quarter or half-year of the period (月抽查率不低于20 %, 每季度25 %). One part that breaks it
 * breaks the whole, whatever is known of the others; a part without a value leaves the whole open.
 *
 * <p>Immutable and thread-safe.
 *
 * @param part the calendar unit
 * @param each what must hold in each of them
 */
public record EachPart(SubPeriod part, Rule each) implements Rule {

    @Override
    public Outcome judge(Evidence evidence, Trace trace) {
        List<ReportingPeriod> parts = evidence.period().split(part);
        List<Outcome> outcomes = new ArrayList<>();
        for (ReportingPeriod p : parts) {
            trace.step(Step.Kind.NOTED, () -> Text.same(p.toString()));
            outcomes.add(each.judge(evidence.during(p), trace));
        }
        return parts.isEmpty()
                ? Holding.notComparable(new Text(
                        evidence.period() + "不能按" + part.label().zh() + "划分",
                        evidence.period() + " does not consist of whole units of a "
                                + part.label().en()))
                : AllOf.join(outcomes);
    }

    @Override
    public List<Arm> arms() {
        return List.of(Arm.of(each));
    }

    @Override
    public Text describe(Indicator indicator) {
        return new Text("每" + part.label().zh(), "in each " + part.label().en() + " ").and(each.describe(indicator));
    }

    @Override
    public Optional<Rule> otherStrictness() {
        return each.otherStrictness().map(other -> new EachPart(part, other));
    }

    @Override
    public List<Problem> misfits(Indicator indicator) {
        return each.misfits(indicator);
    }
}
