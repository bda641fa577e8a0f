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
import io.github.attain.value.Value;
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
    Misfits limit(Value limit, Indicator indicator) {
        indicator.misfit(limit).ifPresent(problems::add);
        return this;
    }

    /** A baseline that does not lie before the term. */
    Misfits baseline(ReportingPeriod from, Term term) {
        return senseless(
                !from.last().isBefore(term.period().first()),
                new Text("基准时段" + from + "不在" + term + "之前", "the baseline " + from + " does not lie before " + term),
                new Text("基准时段须在目标时段之前结束", "a baseline that ends before the term begins"));
    }

    /** A promise that only something with a better direction can keep. */
    Misfits ordered(boolean ordered, Indicator indicator) {
        return senseless(
                !ordered,
                new Text(indicator.id() + "未说明优劣方向", indicator.id() + " has no better direction"),
                Text.same("\"better\": lower, higher"));
    }

    Misfits senseless(boolean wrong, Text value, Text allowed) {
        if (wrong) {
            problems.add(
                    Problem.of(ProblemCode.SENSELESS_RULE).with("value", value).with("allowed", allowed));
        }
        return this;
    }

    Misfits scale(boolean fits, Indicator indicator, Object value, Text allowed) {
        if (!fits) {
            problems.add(Problem.of(ProblemCode.WRONG_SCALE)
                    .with("subject", indicator.id())
                    .with("value", String.valueOf(value))
                    .with("allowed", allowed));
        }
        return this;
    }

    Misfits unit(boolean fits, Indicator indicator, Unit unit, String allowed) {
        if (!fits) {
            problems.add(Problem.of(ProblemCode.UNIT_MISMATCH)
                    .with("subject", indicator.id())
                    .with("value", unit.code())
                    .with("allowed", allowed));
        }
        return this;
    }

    static boolean isNumber(Indicator indicator) {
        return indicator.scale() == Indicator.Scale.QUANTITY || indicator.scale() == Indicator.Scale.SHARE;
    }

    /** The same limit with the other strictness, unless no possible value of the indicator could keep it. */
    static Optional<Limit> otherStrictness(Limit limit, Indicator indicator) {
        Limit other = new Limit(limit.comparison().otherStrictness(), limit.limit());
        boolean share = indicator.scale() == Indicator.Scale.SHARE;
        boolean upper = other.comparison().isUpper();
        Optional<Exact> end = upper
                ? indicator.lowest().or(() -> share ? Optional.of(Exact.ZERO) : Optional.empty())
                : indicator.highest().or(() -> share ? Optional.of(Exact.HUNDRED) : Optional.empty());
        Unit unit = indicator.unit().orElse(Unit.PERCENT);
        boolean possible = end.isEmpty()
                || !limit.limit().fits(unit)
                || other.comparison()
                        .holds(end.get().compareTo(limit.limit().in(unit).amount()));
        return possible ? Optional.of(other) : Optional.empty();
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
