package io.github.attain.rule;

import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Problem;
import io.github.attain.text.Text;
import io.github.attain.value.Grade;
import java.util.List;
import java.util.Optional;

/**
 * A class that must be reached: class Ⅲ or better.
 *
 * <p>Immutable and thread-safe.
 *
 * @param worst the worst class that still keeps the promise
 */
public record ClassLimit(Grade worst) implements Rule {

    @Override
    public Outcome judge(Evidence evidence, Trace trace) {
        return Holding.withValue(evidence.value(), value -> {
            if (!(value instanceof Grade grade) || !grade.scale().equals(worst.scale())) {
                return Holding.notComparable(value.text()
                        .and(new Text("不是", " is no class of "))
                        .and(Text.same(worst.scale().id())));
            }
            boolean met = grade.isAtLeast(worst);
            trace.step(
                    Step.Kind.COMPARED,
                    () -> grade.text()
                            .and(met ? new Text("达到或好于", " reaches ") : new Text("差于", " is worse than "))
                            .and(worst.text()));
            return new Outcome.Decided(met, Optional.of(Margin.ofSteps(worst.index() - grade.index())));
        });
    }

    @Override
    public Text describe(Indicator indicator) {
        return new Text("达到或好于" + worst.text().zh(), worst.text().en() + " or better");
    }

    @Override
    public List<Problem> misfits(Indicator indicator) {
        return Holding.misfits(worst, indicator);
    }
}
