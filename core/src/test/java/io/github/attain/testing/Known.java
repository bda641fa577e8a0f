package io.github.attain.testing;

import io.github.attain.indicator.Indicator;
import io.github.attain.rule.Evidence;
import io.github.attain.rule.Fact;
import io.github.attain.rule.Margin;
import io.github.attain.rule.Outcome;
import io.github.attain.rule.Reason;
import io.github.attain.rule.Rule;
import io.github.attain.rule.Trace;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Quantity;
import io.github.attain.value.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Evidence stated by hand, for testing rules alone. Immutable.
 *
 * @param indicator the indicator
 * @param period the period of the promise
 * @param method the comparison method, for changes as well
 * @param facts what is known of which period
 * @param others evidence of other indicators, by id
 * @param tolerance the tolerance
 * @param assigned the assigned rule
 */
public record Known(
        Indicator indicator,
        ReportingPeriod period,
        ComparisonMethod method,
        Map<ReportingPeriod, Fact> facts,
        Map<String, Known> others,
        Optional<Quantity> tolerance,
        Optional<Rule> assigned)
        implements Evidence {

    /** Nothing is known yet of an indicator in a period; full-value comparison. */
    public static Known nothing(Indicator indicator, String period) {
        return new Known(
                indicator,
                ReportingPeriod.parse(period),
                ComparisonMethod.FULL_VALUE,
                Map.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** One value is known of an indicator in 2025. */
    public static Known of(Indicator indicator, String value) {
        return nothing(indicator, "2025").and("2025", value);
    }

    /** One value is known of an indicator in 2025. */
    public static Known of(Indicator indicator, Value value) {
        return nothing(indicator, "2025").and("2025", new Fact.Known(value));
    }

    /** Adds what is known of a period. */
    public Known and(String when, String value) {
        return and(when, new Fact.Known(Facts.value(indicator, value)));
    }

    /** Adds what is known of a period. */
    public Known and(String when, Fact fact) {
        Map<ReportingPeriod, Fact> more = new HashMap<>(facts);
        more.put(ReportingPeriod.parse(when), fact);
        return new Known(indicator, period, method, Map.copyOf(more), others, tolerance, assigned);
    }

    /** Chooses the comparison method. */
    public Known by(ComparisonMethod other) {
        return new Known(indicator, period, other, facts, others, tolerance, assigned);
    }

    /** Compares by rounded value. */
    public Known rounded() {
        return by(ComparisonMethod.ROUNDED_VALUE);
    }

    /** Adds another indicator. */
    public Known beside(Known other) {
        Map<String, Known> more = new HashMap<>(others);
        more.put(other.indicator.id(), other);
        return new Known(indicator, period, method, facts, Map.copyOf(more), tolerance, assigned);
    }

    /** Supplies a tolerance. */
    public Known tolerating(String quantity) {
        return new Known(indicator, period, method, facts, others, Optional.of(Quantity.parse(quantity)), assigned);
    }

    /** Supplies an assigned rule. */
    public Known assigning(Rule rule) {
        return new Known(indicator, period, method, facts, others, tolerance, Optional.of(rule));
    }

    /** Judges by a rule: {@code met}, {@code not met} or the name of the reason. */
    public String by(Rule rule) {
        return said(rule.judge(this));
    }

    /** Judges by a rule and takes the margin. */
    public Margin margin(Rule rule) {
        return ((Outcome.Decided) rule.judge(this)).margin().orElseThrow();
    }

    /** Judges by a rule and takes the steps, in English. */
    public List<String> steps(Rule rule) {
        Trace trace = Trace.recording();
        Outcome outcome = rule.judge(this, trace);
        if (!outcome.equals(rule.judge(this))) {
            throw new IllegalStateException("the answer depends on being traced: " + outcome);
        }
        return trace.steps().stream().map(s -> s.text().en()).toList();
    }

    /** Names an outcome: {@code met}, {@code not met} or the name of the reason. */
    public static String said(Outcome outcome) {
        if (outcome instanceof Outcome.Decided decided) {
            return decided.met() ? "met" : "not met";
        }
        return ((Outcome.Open) outcome).reason().name();
    }

    @Override
    public ComparisonMethod methodForChanges() {
        return method;
    }

    @Override
    public Fact value() {
        return at(period);
    }

    @Override
    public Fact at(ReportingPeriod part) {
        Fact fact = facts.get(part);
        return fact == null ? new Fact.Unknown(Reason.NO_MEASUREMENT, Text.same(part.toString())) : fact;
    }

    @Override
    public Fact baseline(ReportingPeriod earlier) {
        return at(earlier);
    }

    @Override
    public Evidence of(Indicator other) {
        Known known = others.get(other.id());
        return known == null
                ? new Known(other, period, method, Map.of(), others, tolerance, assigned)
                : new Known(other, period, method, known.facts, others, tolerance, assigned);
    }

    @Override
    public Evidence during(ReportingPeriod part) {
        return new Known(indicator, part, method, facts, others, tolerance, assigned);
    }
}
