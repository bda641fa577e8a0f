package io.github.attain.assessment;

import io.github.attain.assessment.Standing.State;
import io.github.attain.measurement.Measurement;
import io.github.attain.rule.About;
import io.github.attain.rule.AllOf;
import io.github.attain.rule.Arm;
import io.github.attain.rule.Assigned;
import io.github.attain.rule.CountedShare;
import io.github.attain.rule.EachPart;
import io.github.attain.rule.EitherOf;
import io.github.attain.rule.FindingRequired;
import io.github.attain.rule.Outcome;
import io.github.attain.rule.RankLimit;
import io.github.attain.rule.Reason;
import io.github.attain.rule.Rule;
import io.github.attain.rule.Total;
import io.github.attain.rule.Trend;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.SubPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.Exact;
import io.github.attain.value.Rank;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out how a target stands over the days of its term: its lines once, then the data against them day by day. */
final class Courses {
    private final Target target;
    private final Selection selection;

    private Courses(Judge judge) {
        this.target = judge.target();
        this.selection = judge.selection();
    }

    static Course of(Judge judge, Rule rule, Variation variation) {
        Lookup evidence = new Lookup(judge.target(), judge.selection(), judge.supplied(), variation);
        return new Courses(judge).course(rule, evidence);
    }

    private Course course(Rule rule, Lookup evidence) {
        if (rule instanceof EitherOf either) {
            return new Course.Joined(arms(either.arms(), evidence), false);
        }
        if (rule instanceof AllOf all) {
            return new Course.Joined(arms(all.arms(), evidence), true);
        }
        if (rule instanceof EachPart each) {
            List<ReportingPeriod> parts = evidence.period().split(each.part());
            List<Course> courses = new ArrayList<>();
            parts.forEach(p -> courses.add(course(each.each(), evidence.during(p))));
            return parts.isEmpty()
                    ? closed(Reason.NOT_COMPARABLE, evidence.period().text())
                    : new Course.Joined(List.copyOf(courses), true);
        }
        if (rule instanceof Assigned) {
            Optional<Rule> assigned = evidence.assigned().filter(r -> !Assigned.isAwaitedBy(r));
            return assigned.isPresent()
                    ? course(assigned.get(), evidence)
                    : closed(Reason.NOT_ASSIGNED, rule.describe(evidence.indicator()));
        }
        if (rule instanceof FindingRequired) {
            return closed(Reason.FINDING_MISSING, rule.describe(evidence.indicator()));
        }
        if (rule instanceof About about) {
            return evidence.tolerance().isEmpty()
                    ? closed(Reason.TOLERANCE_NOT_STATED, rule.describe(evidence.indicator()))
                    : Corridors.range(about, evidence)
                            .map(range -> course(range, evidence))
                            .orElseGet(() -> closed(Reason.NOT_COMPARABLE, rule.describe(evidence.indicator())));
        }
        return strand(rule, evidence);
    }

    private List<Course> arms(List<Arm> arms, Lookup evidence) {
        List<Course> courses = new ArrayList<>();
        for (Arm arm : arms) {
            courses.add(course(arm.rule(), arm.indicator().map(evidence::of).orElse(evidence)));
        }
        return List.copyOf(courses);
    }

    private static Course closed(Reason reason, Text detail) {
        return new Course.Closed(new Outcome.Open(reason, detail));
    }

    private Course strand(Rule rule, Lookup evidence) {
        Corridors corridors = new Corridors(evidence);
        if (rule instanceof Trend trend) {
            TrendLine line = new TrendLine(trend, evidence);
            Optional<Corridor> corridor = line.corridor(corridors, selection.asOf());
            if (line.broken().isPresent()) {
                return new Course.Fixed(line.broken().get(), State.OUT_OF_REACH);
            }
            if (line.waiting().isPresent()) {
                return new Course.Fixed(line.waiting().get(), State.POSSIBLE);
            }
            return strand(rule, evidence, corridors, corridor);
        }
        return strand(rule, evidence, corridors, corridors.of(rule));
    }

    private Course strand(Rule rule, Lookup evidence, Corridors corridors, Optional<Corridor> corridor) {
        if (corridor.isEmpty()) {
            return new Course.Closed(corridors.open());
        }
        ReportingPeriod term = evidence.period();
        int of =
                rule instanceof CountedShare share ? share.of() : target.outOf().orElse(0);
        boolean ofDays = rule instanceof CountedShare && of == term.days();
        int years = rule instanceof Total ? term.split(SubPeriod.YEAR).size() : 1;
        Gauge gauge = new Gauge(evidence.indicator(), ranked(rule, corridors), Math.max(1, years));
        Series series = Series.of(
                selection, target, gauge, term, ofDays, corridors.baseline().map(Measurement::basis));
        return new Strand(gauge, term, corridor.get(), ofDays ? 0 : of, series, unmeasured(gauge, term));
    }

    /** The state on a due date is reached before it: it has no days of its own that could bound it. */
    private Rest unmeasured(Gauge gauge, ReportingPeriod term) {
        return gauge.countsDays() && target.term().kind() == Term.Kind.DURING
                ? Rest.ofDays(Exact.ZERO, term.days())
                : gauge.free(Exact.ZERO, 1);
    }

    private static int ranked(Rule rule, Corridors corridors) {
        return rule instanceof RankLimit limit
                ? limit.of()
                : corridors
                        .baselineValue()
                        .filter(Rank.class::isInstance)
                        .map(v -> ((Rank) v).of())
                        .orElse(0);
    }
}
