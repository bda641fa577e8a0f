package io.github.attain.testing;

import io.github.attain.assessment.Assessor;
import io.github.attain.assessment.Assignment;
import io.github.attain.assessment.Result;
import io.github.attain.assessment.Sensitivity;
import io.github.attain.assessment.Step;
import io.github.attain.assessment.Verdict;
import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.problem.ProblemsException;
import io.github.attain.rule.Rule;
import io.github.attain.target.Target;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Margin;
import io.github.attain.value.Quantity;
import io.github.attain.value.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of one city, to be judged by one rule after another: each makes a target that is assessed long after its
 * term. Immutable.
 *
 * @param indicator the indicator
 * @param period the period of the promise
 * @param method the comparison method of the target, for changes as well
 * @param measured what was measured, of this indicator and of others
 * @param tolerance the tolerance
 * @param assigned the assigned rule
 */
public record Known(
        Indicator indicator,
        ReportingPeriod period,
        ComparisonMethod method,
        List<Measurement> measured,
        Optional<Quantity> tolerance,
        Optional<Rule> assigned) {
    private static final LocalDate LONG_AFTER = LocalDate.of(2040, 1, 1);

    /** Nothing is known yet of an indicator in a period; full-value comparison. */
    public static Known nothing(Indicator indicator, String period) {
        return new Known(
                indicator,
                ReportingPeriod.parse(period),
                ComparisonMethod.FULL_VALUE,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** One value is known of an indicator in 2025. */
    public static Known of(Indicator indicator, String value) {
        return nothing(indicator, "2025").and("2025", value);
    }

    /** One value is known of an indicator in 2025. */
    public static Known of(Indicator indicator, Value value) {
        return nothing(indicator, "2025").and("2025", value);
    }

    /** Adds what was measured in a period, in the place of what was there. */
    public Known and(String when, String value) {
        return and(when, Facts.value(indicator, value));
    }

    /** Adds what was measured in a period, in the place of what was there. */
    public Known and(String when, Value value) {
        return and(Facts.measurement(indicator, when, value).build());
    }

    /** Adds a measurement, in the place of those of the same indicator and period. */
    public Known and(Measurement measurement) {
        Stream<Measurement> others = measured.stream()
                .filter(m -> !m.indicator().equals(measurement.indicator())
                        || !m.period().equals(measurement.period()));
        return with(Stream.concat(others, Stream.of(measurement)));
    }

    /** Adds two values of one period, of which neither stands before the other. */
    public Known disputed(String when, String one, String other) {
        Measurement rival = Facts.measured(indicator, when, other).build();
        return with(Stream.concat(and(when, one).measured.stream(), Stream.of(rival)));
    }

    /** Adds what is known of another indicator. */
    public Known beside(Known other) {
        return with(Stream.concat(measured.stream(), other.measured.stream()));
    }

    private Known with(Stream<Measurement> all) {
        return new Known(indicator, period, method, all.toList(), tolerance, assigned);
    }

    /** Chooses the comparison method. */
    public Known by(ComparisonMethod other) {
        return new Known(indicator, period, other, measured, tolerance, assigned);
    }

    /** Compares by rounded value. */
    public Known rounded() {
        return by(ComparisonMethod.ROUNDED_VALUE);
    }

    /** Supplies a tolerance. */
    public Known tolerating(String quantity) {
        return new Known(indicator, period, method, measured, Optional.of(Quantity.parse(quantity)), assigned);
    }

    /** Supplies an assigned rule. */
    public Known assigning(Rule rule) {
        return new Known(indicator, period, method, measured, tolerance, Optional.of(rule));
    }

    /** Judges by a rule: {@code met}, {@code not met}, {@code undecided}, the name of the reason, or {@code REFUSED}. */
    public String by(Rule rule) {
        Result result;
        try {
            result = result(rule);
        } catch (ProblemsException senseless) {
            return "REFUSED";
        }
        return result.reason()
                .map(Enum::name)
                .orElseGet(() -> result.verdict().label().en());
    }

    /** Judges by a rule and takes the margin. */
    public Margin margin(Rule rule) {
        return result(rule).margin().orElseThrow();
    }

    /** Judges by a rule and takes the steps, in English, but for those that only repeat what was measured. */
    public List<String> steps(Rule rule) {
        return result(rule).steps().stream()
                .filter(s -> s.kind() != Step.Kind.MEASURED)
                .map(s -> s.text().en())
                .toList();
    }

    /** Judges by a rule with one choice made the other way; empty where it cannot be made so. */
    public Optional<Verdict> otherwise(Sensitivity.Choice choice, Rule rule) {
        return result(rule).sensitivities().stream()
                .filter(s -> s.choice() == choice)
                .findFirst()
                .map(Sensitivity::verdict);
    }

    /** Judges by a rule. */
    public Result result(Rule rule) {
        Target target =
                Facts.target(indicator, period.toString(), rule).method(method).build();
        Assessor assessor = Assessor.of(List.of(target));
        if (tolerance.isPresent()) {
            assessor = assessor.withTolerance(target.id(), tolerance.get());
        }
        if (assigned.isPresent()) {
            assessor = assessor.withAssignment(new Assignment(target.id(), assigned.get(), Facts.OTHER_CLAUSE));
        }
        return assessor.assess(Measurements.of(measured), LONG_AFTER).results().get(0);
    }
}
