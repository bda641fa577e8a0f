package io.github.attain.target;

import io.github.attain.rule.Arm;
import io.github.attain.text.Text;
import io.github.attain.time.Term;
import java.util.List;
import java.util.Optional;

/**
 * Another way in which a clause can be read than the one that its target takes: tried beside it, it decides nothing.
 *
 * <p>Immutable and thread-safe.
 *
 * @param words how the clause is then read, in a few words
 * @param arm the rule that it then gives, with the indicator where that is another one
 * @param term the term that it then gives; empty for that of the target
 */
public record OtherReading(Text words, Arm arm, Optional<Term> term) {

    /**
     * Reads a target so.
     *
     * @param target the target
     * @return the same with this indicator, rule and term, and no other reading
     */
    public Target of(Target target) {
        return Target.builder()
                .from(target)
                .indicator(arm.on(target.indicator()))
                .rule(arm.rule())
                .term(term.orElse(target.term()))
                .otherReadings(List.of())
                .build();
    }
}
