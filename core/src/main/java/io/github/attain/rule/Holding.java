package io.github.attain.rule;

import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Problem;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rounding;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Holds one number against one limit: convert, round once, compare. Every rule with a number does it here. */
final class Holding {
    private Holding() {}

    /** Takes the number out of the evidence and hands it on; everything that is no number is answered here. */
    static Outcome withQuantity(
            Evidence evidence, Comparison comparator, Unit unit, Trace trace, Function<Quantity, Outcome> judge) {
        Fact fact = evidence.value();
        if (fact instanceof Fact.Known known && known.sum().isPresent()) {
            Text sum = known.sum().get().and(Text.same(" = "));
            trace.step(Step.Kind.COMPUTED, () -> sum.and(known.value().text()));
        }
        if (fact instanceof Fact.Boundless boundless) {
            return boundless(boundless, comparator, evidence.indicator());
        }
        return withValue(fact, value -> {
            Optional<Quantity> quantity = value.asQuantity();
            if (quantity.isEmpty()) {
                return notComparable(value.text().and(new Text("不是数值", " is no number")));
            }
            return quantity.get().fits(unit)
                    ? judge.apply(quantity.get())
                    : mismatch(quantity.get().unit(), unit);
        });
    }

    /** A value without bound on one side keeps every limit on the other and none on its own. */
    static Outcome boundless(Fact.Boundless value, Comparison comparator, Indicator indicator) {
        if (indicator.better() == Direction.NONE) {
            return Outcome.of(value.better());
        }
        boolean upwards = value.better() == (indicator.better() == Direction.HIGHER);
        return Outcome.of(upwards != comparator.isUpper());
    }

    /** Takes the value out of a fact and hands it on; a fact without one is answered here. */
    static Outcome withValue(Fact fact, Function<Value, Outcome> judge) {
        if (fact instanceof Fact.Known known) {
            return judge.apply(known.value());
        }
        if (fact instanceof Fact.Boundless boundless) {
            return Outcome.of(boundless.better());
        }
        Fact.Unknown unknown = (Fact.Unknown) fact;
        return new Outcome.Open(unknown.reason(), unknown.detail());
    }

    /** What is known of the baseline; that nobody measured it is a reason of its own. */
    static Fact baseline(Evidence evidence, ReportingPeriod from) {
        Fact fact = evidence.baseline(from);
        if (fact instanceof Fact.Known) {
            return fact;
        }
        Text missing = from.text();
        boolean unmeasured = !(fact instanceof Fact.Unknown u) || u.reason() == Reason.NO_MEASUREMENT;
        return unmeasured ? new Fact.Unknown(Reason.BASELINE_UNKNOWN, missing) : fact;
    }

    /** Hands on the measured number and the baseline, both in the unit of the baseline. */
    static Outcome withBaseline(
            Evidence evidence,
            Comparison comparator,
            ReportingPeriod from,
            Trace trace,
            BiFunction<Quantity, Quantity, Outcome> judge) {
        if (evidence.value() instanceof Fact.Unknown own) {
            return new Outcome.Open(own.reason(), own.detail());
        }
        return withValue(baseline(evidence, from), value -> {
            if (value.asQuantity().isEmpty()) {
                return notComparable(new Text("基准值不是数值", "the baseline is no number"));
            }
            Quantity before = value.asQuantity().get();
            return withQuantity(evidence, comparator, before.unit(), trace, measured -> {
                trace.step(Step.Kind.BASELINE, () -> Text.same(from + ": ").and(before.text()));
                return judge.apply(measured.in(before.unit()), before);
            });
        });
    }

    /** Compares a measured number with a limit. */
    static Outcome hold(
            Quantity measured, Comparison comparator, Quantity limit, ComparisonMethod method, Trace trace) {
        Quantity converted = measured.in(limit.unit());
        if (!converted.unit().equals(measured.unit())) {
            trace.step(Step.Kind.CONVERTED, () -> equation(measured.text(), converted.text()));
        }
        Exact compared = rounded(converted, limit.amount(), method, trace);
        boolean met = comparator.holds(compared.compareTo(limit.amount()));
        trace.step(Step.Kind.COMPARED, () -> compared(compared, comparator, limit, method, met));
        return new Outcome.Decided(
                met, Optional.of(Margin.of(compared, limit.amount(), comparator.isUpper(), limit.unit())));
    }

    private static Exact rounded(Quantity value, Exact limit, ComparisonMethod method, Trace trace) {
        if (method == ComparisonMethod.FULL_VALUE || !limit.isWritten()) {
            return value.amount();
        }
        Exact rounded = Rounding.likeWritten(limit).round(value.amount());
        if (!rounded.equals(value.amount())) {
            trace.step(Step.Kind.ROUNDED, () -> equation(value.text(), new Quantity(rounded, value.unit()).text()));
        }
        return rounded;
    }

    static Text equation(Text from, Text to) {
        return from.and(Text.same(" → ")).and(to);
    }

    private static Text compared(
            Exact value, Comparison comparator, Quantity limit, ComparisonMethod method, boolean met) {
        Text sign = Text.same(value.display() + " " + comparator.symbol() + " ");
        Text verdict = met ? new Text("：成立", ": true") : new Text("：不成立", ": false");
        return sign.and(limit.text()).and(verdict).and(method.label().asRemark());
    }

    static Outcome notComparable(Text detail) {
        return new Outcome.Open(Reason.NOT_COMPARABLE, detail);
    }

    static Outcome mismatch(Unit measured, Unit required) {
        return notComparable(new Text(
                "单位" + measured.code() + "与" + required.code() + "不可换算",
                "the units " + measured.code() + " and " + required.code() + " cannot be converted"));
    }

    /** What is wrong with a limit of an indicator: unit, percent against fraction, impossible figures. */
    static List<Problem> misfits(Value limit, Indicator indicator) {
        return indicator.misfit(limit).map(List::of).orElse(List.of());
    }
}
