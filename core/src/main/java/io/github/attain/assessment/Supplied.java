package io.github.attain.assessment;

import io.github.attain.rule.Assigned;
import io.github.attain.rule.Rule;
import io.github.attain.target.Target;
import io.github.attain.value.Quantity;
import java.util.Optional;

/** What the caller supplied for one target. */
record Supplied(Optional<Quantity> tolerance, Optional<Assignment> assignment) {

    /** The rule that is judged: the assigned one where the whole target is set elsewhere. */
    Rule ruleOf(Target target) {
        return target.rule() instanceof Assigned
                ? assignment.map(Assignment::rule).orElse(target.rule())
                : target.rule();
    }
}
