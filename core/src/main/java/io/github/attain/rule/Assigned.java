package io.github.attain.rule;

import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Problem;
import io.github.attain.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * A value that a superior sets (按省下达目标, 完成市定目标). Until the caller binds the assigned rule together with the document
 * that sets it, the answer is {@link Reason#NOT_ASSIGNED}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param by who sets the value, in both languages
 */
public record Assigned(Text by) implements Rule {

    @Override
    public Outcome judge(Evidence evidence, Trace trace) {
        Optional<Rule> assigned = evidence.assigned();
        if (assigned.isEmpty() || isAwaitedBy(assigned.get())) {
            return new Outcome.Open(Reason.NOT_ASSIGNED, new Text("须由" + by.zh() + "下达", "to be set by " + by.en()));
        }
        Rule rule = assigned.get();
        trace.step(Step.Kind.NOTED, () -> new Text("下达的目标：", "assigned: ").and(rule.describe(evidence.indicator())));
        return rule.judge(evidence, trace);
    }

    /**
     * Tells whether a rule waits for an assigned value, itself or in one of its arms.
     *
     * @param rule the rule
     * @return true where it does
     */
    public static boolean isAwaitedBy(Rule rule) {
        return rule instanceof Assigned || rule.arms().stream().anyMatch(arm -> isAwaitedBy(arm.rule()));
    }

    @Override
    public Text describe(Indicator indicator) {
        return new Text("按" + by.zh() + "下达的目标", "the value set by " + by.en());
    }

    @Override
    public List<Problem> misfits(Indicator indicator) {
        return List.of();
    }
}
