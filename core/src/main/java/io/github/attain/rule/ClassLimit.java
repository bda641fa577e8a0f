package io.github.attain.rule;

import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Problem;
import io.github.attain.text.Text;
import io.github.attain.time.Term;
import io.github.attain.value.Grade;
import java.util.List;
import java.util.Optional;

/**
 * A class that must be reached: class Ⅲ or better.
 *
 * @param worst the worst class that still keeps the promise
 */
public record ClassLimit(Grade worst) implements Rule {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.classLimit(this);
    }

    @Override
    public Text describe(Indicator indicator) {
        return Text.of("达到或好于{}", "{} or better", worst.text());
    }

    @Override
    public List<Problem> misfits(Indicator indicator, Term term) {
        Optional<Problem> misfit = indicator.misfit(worst);
        return misfit.isPresent() ? List.of(misfit.get()) : List.of();
    }
}
