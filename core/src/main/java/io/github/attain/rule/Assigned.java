package io.github.attain.rule;

import io.github.attain.indicator.Indicator;
import io.github.attain.text.Text;

/**
 * A value that a superior sets (按省下达目标, 完成市定目标). Until the caller supplies the assigned rule together with the
 * document that sets it, the answer is {@link Reason#NOT_ASSIGNED}.
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
        return Text.of("按{}下达的目标", "the value set by {}", by);
    }
}
