package io.github.attain.rule;

import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Problem;
import io.github.attain.text.Text;
import io.github.attain.time.Term;
import io.github.attain.value.Grade;
import java.util.List;

/**
 * A class that must be reached: class Ⅲ or better.
 *
 * <p>Immutable and thread-safe.
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
        return new Text("达到或好于" + worst.text().zh(), worst.text().en() + " or better");
    }

    @Override
    public List<Problem> misfits(Indicator indicator, Term term) {
        return new Misfits().limit(worst, indicator).list();
    }
}
