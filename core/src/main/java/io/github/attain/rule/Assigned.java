package io.github.attain.rule;

import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Problem;
import io.github.attain.text.Text;
import io.github.attain.time.Term;
import java.util.List;

/**
 * A value that a superior sets (按省下达目标, 完成市定目标). Until the caller supplies the assigned rule together with the
 * document that sets it, the answer is {@link Reason#NOT_ASSIGNED}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param by who sets the value, in both languages
 */
public record Assigned(Text by) implements Rule {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.assigned(this);
    }

    @Override
    public Text describe(Indicator indicator) {
        return new Text("按" + by.zh() + "下达的目标", "the value set by " + by.en());
    }

    @Override
    public List<Problem> misfits(Indicator indicator, Term term) {
        return List.of();
    }
}
