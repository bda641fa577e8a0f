package io.github.attain.rule;

import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be wrong with a rule, in words that say what is allowed; collected by the forms that have it. */
final class Misfits {
    private final List<Problem> problems = new ArrayList<>();

    List<Problem> list() {
        return List.copyOf(problems);
    }

    /** A limit in another unit or on another scale than the indicator, or beyond what is possible. */
    Misfits limit(Quantity limit, Indicator indicator) {
        indicator.misfit(limit).ifPresent(problems::add);
        return this;
    }

    /** A baseline that does not lie before the term. */
    Misfits baseline(ReportingPeriod from, Term term) {
        return senseless(
                !from.last().isBefore(term.period().first()),
                Text.of("基准时段{}不在{}之前", "the baseline {} does not lie before {}", from, term),
                new Text("基准时段须在目标时段之前结束", "a baseline that ends before the term begins"));
    }

    /** A promise that only something with a better direction can keep. */
    Misfits ordered(boolean ordered, Indicator indicator) {
        Text value = Text.of("{}未说明优劣方向", "{} has no better direction", indicator.id());
        return senseless(!ordered, value, Text.same("\"better\": lower, higher"));
    }

    Misfits senseless(boolean wrong, Text value, Text allowed) {
        if (wrong) {
            problems.add(
                    Problem.of(ProblemCode.SENSELESS_RULE).with("value", value).with("allowed", allowed));
        }
        return this;
    }

    /** A scale or a unit that the indicator does not have. */
    Misfits unfit(boolean fits, ProblemCode code, Indicator indicator, Object value, Text allowed) {
        if (!fits) {
            problems.add(Problem.of(code)
                    .with("subject", indicator.id())
                    .with("value", value)
                    .with("allowed", allowed));
        }
        return this;
    }

    static boolean isNumber(Indicator indicator) {
        return indicator.scale() == Indicator.Scale.QUANTITY || indicator.scale() == Indicator.Scale.SHARE;
    }

    /** The same limit with the other strictness, unless no possible value of the indicator could keep it. */
    static Optional<Limit> otherStrictness(Limit limit, Indicator indicator) {
        Comparison other = limit.comparison().otherStrictness();
        Optional<Exact> end = other.isUpper() ? indicator.lowest() : indicator.highest();
        if (end.isEmpty() && indicator.scale() == Indicator.Scale.SHARE) {
            end = Optional.of(other.isUpper() ? Exact.ZERO : Exact.HUNDRED);
        }
        Unit unit = indicator.unit().orElse(Unit.PERCENT);
        boolean possible = end.isEmpty()
                || !limit.limit().fits(unit)
                || other.holds(end.get().compareTo(limit.limit().in(unit).amount()));
        return possible ? Optional.of(new Limit(other, limit.limit())) : Optional.empty();
    }

    /** The same limit on a change, unless nothing can change so much: what is never negative cannot fall by more than all. */
    static Optional<Limit> otherStrictnessOfChange(Limit limit, Indicator indicator) {
        Comparison other = limit.comparison().otherStrictness();
        Quantity by = limit.limit();
        boolean beyondAll = other == Comparison.BELOW
                && by.unit().equals(Unit.PERCENT)
                && by.amount().compareTo(Exact.of(-100)) <= 0
                && indicator.lowest().filter(l -> l.signum() >= 0).isPresent();
        return beyondAll ? Optional.empty() : Optional.of(new Limit(other, by));
    }
}
