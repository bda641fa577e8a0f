package io.github.attain.rule;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import io.github.attain.time.SubPeriod;
import io.github.attain.time.Term;
import java.util.Optional;

/** Counts what a rule is made of, and no further than to what is allowed: a rule may hold another one very often. */
final class RuleSize {
    private static final int DEEPEST = 8;
    private static final int MOST_PARTS = 240;

    private long parts;
    private boolean deep;

    private RuleSize() {}

    static Optional<Problem> check(Rule rule, Term term) {
        RuleSize size = new RuleSize();
        size.count(rule, 12L * term.period().years(), 1, 1);
        if (size.deep) {
            return Optional.of(tooLarge(new Text("规则的嵌套", "the nesting of rules"), DEEPEST, new Text("层", " levels")));
        }
        return size.parts <= MOST_PARTS
                ? Optional.empty()
                : Optional.of(tooLarge(
                        new Text("规则", "the rule"),
                        MOST_PARTS,
                        new Text(
                                "项（各单项规则乘以其月数、季数或年数）",
                                " parts (single rules, times their months, quarters or years)")));
    }

    private void count(Rule rule, long months, long times, int level) {
        deep |= level > DEEPEST;
        if (deep || parts > MOST_PARTS) {
            return;
        }
        Optional<SubPeriod> part = rule.inEach();
        long length = part.isPresent() ? part.get().months() : months;
        long each = times * Math.max(1, months / length);
        for (Arm arm : rule.arms()) {
            count(arm.rule(), length, each, level + 1);
        }
        parts += rule.arms().isEmpty() ? each : 0;
    }

    private static Problem tooLarge(Text subject, int most, Text unit) {
        return Problem.of(ProblemCode.TOO_LARGE)
                .with("subject", subject)
                .with("value", "> " + most)
                .with("allowed", Text.same(String.valueOf(most)).and(unit));
    }
}
