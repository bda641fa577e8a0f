package io.github.attain.oracle;

import io.github.attain.measurement.Measurement;
import io.github.attain.rule.Rule;
import io.github.attain.target.Baseline;
import io.github.attain.target.Target;
import io.github.attain.testing.Facts;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A promise, what was measured, and the day of asking.
 *
 * @param own what the promise is about
 * @param others what its arms may speak of
 * @param asOf the day of asking; after the last day for a verdict
 * @param baseline the value that the plan states for an earlier year
 */
record Scene(
        Thing own,
        List<Thing> others,
        LocalDate first,
        LocalDate last,
        LocalDate asOf,
        Rule rule,
        Optional<ComparisonMethod> method,
        Optional<Quantity> tolerance,
        Optional<Rule> assigned,
        Optional<Datum> baseline,
        List<Datum> data) {

    Scene {
        others = List.copyOf(others);
        data = List.copyOf(data);
    }

    boolean isOver() {
        return asOf.isAfter(last);
    }

    /** What was known with the data up to a day. */
    Scene through(LocalDate day) {
        List<Datum> known = data.stream().filter(d -> !d.last().isAfter(day)).toList();
        return with(rule, known, day);
    }

    Scene with(Rule another) {
        return with(another, data, asOf);
    }

    Scene withData(List<Datum> others) {
        return with(rule, others, asOf);
    }

    Scene withAssigned(Optional<Rule> rule) {
        return new Scene(own, others, first, last, asOf, this.rule, method, tolerance, rule, baseline, data);
    }

    /** Without a method and a baseline of its own. */
    Scene plain() {
        return new Scene(
                own, others, first, last, asOf, rule, Optional.empty(), tolerance, assigned, Optional.empty(), data);
    }

    private Scene with(Rule another, List<Datum> known, LocalDate day) {
        return new Scene(own, others, first, last, day, another, method, tolerance, assigned, baseline, known);
    }

    Thing thing(String id) {
        return others.stream().filter(t -> t.id().equals(id)).findFirst().orElse(own);
    }

    Target target() {
        Target.Builder target = Target.builder()
                .id("target")
                .place(Facts.CITY)
                .indicator(own.indicator())
                .term(Term.during(new ReportingPeriod(first, last)))
                .rule(rule)
                .clause(Facts.CLAUSE)
                .method(method);
        baseline.ifPresent(b -> target.baseline(Baseline.stated(
                new ReportingPeriod(b.first(), b.last()), b.said().value(own))));
        return target.build();
    }

    Asked asked() {
        return new Asked(target(), tolerance, assigned);
    }

    List<Measurement> measured() {
        List<Measurement> all = new ArrayList<>();
        data.forEach(d -> all.add(d.measurement()));
        return all;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(300);
        text.append("term ")
                .append(first)
                .append('/')
                .append(last)
                .append(", as of ")
                .append(asOf);
        text.append("\n  own ").append(own).append("\n  others ").append(others);
        text.append("\n  rule ").append(rule).append("\n  method ").append(method);
        text.append(" tolerance ").append(tolerance).append(" assigned ").append(assigned);
        text.append(" baseline ").append(baseline);
        data.forEach(d -> text.append("\n  ").append(d));
        return text.toString();
    }
}
