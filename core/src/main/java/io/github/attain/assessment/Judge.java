package io.github.attain.assessment;

import io.github.attain.indicator.Direction;
import io.github.attain.measurement.Measurement;
import io.github.attain.rule.EachPart;
import io.github.attain.rule.Outcome;
import io.github.attain.rule.Rule;
import io.github.attain.rule.Step;
import io.github.attain.rule.Trace;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Holds one target against the measurements, in as many ways as somebody asks. Pure: the same question, the same answer. */
record Judge(Target target, Selection selection, Supplied supplied) {

    /** An outcome with the evidence that it rests on. */
    record Answer(Outcome outcome, Lookup evidence) {}

    Rule rule() {
        return supplied.ruleOf(target);
    }

    Answer answer(Rule rule, Variation variation, Trace trace) {
        Lookup evidence = new Lookup(target, selection, supplied, variation);
        // The target's own measurement comes first among those used, whether or not the rule gets as far as to it; a
        // rule on
        // parts never looks at the whole.
        if (!(rule instanceof EachPart)) {
            evidence.value();
        }
        return new Answer(rule.judge(evidence, trace), evidence);
    }

    /** The same question with an edition that is preferred to all others. */
    Judge preferring(String edition) {
        return new Judge(target, selection.preferring(edition), supplied);
    }

    Answer answer() {
        return answer(rule(), Variation.NONE, Trace.NONE);
    }

    Verdict verdict() {
        return verdict(rule(), Variation.NONE);
    }

    /** The verdict for a finished term, with gaps filled both ways where the data are too incomplete to count. */
    Verdict verdict(Rule rule, Variation variation) {
        Answer answer = answer(rule, variation, Trace.NONE);
        if (answer.evidence().incomplete().isEmpty() || answer.outcome() instanceof Outcome.Open) {
            return verdictOf(answer.outcome());
        }
        Outcome best = answer(rule, variation.filled(Fill.BEST), Trace.NONE).outcome();
        Outcome worst = answer(rule, variation.filled(Fill.WORST), Trace.NONE).outcome();
        if (best.isMet() && worst.isMet()) {
            return Verdict.MET;
        }
        // Inside a band both ends can miss and the middle meet; only where one direction is better do two misses
        // decide.
        boolean oneSided = target.indicator().better() != Direction.NONE;
        return oneSided && best.isNotMet() && worst.isNotMet() ? Verdict.NOT_MET : Verdict.UNDECIDED;
    }

    static Verdict verdictOf(Outcome outcome) {
        if (outcome instanceof Outcome.Decided decided) {
            return decided.met() ? Verdict.MET : Verdict.NOT_MET;
        }
        return Verdict.NOT_ASSESSABLE;
    }

    /** Where the promise stands with the last data. */
    Standing standing() {
        return standing(rule(), Variation.NONE);
    }

    Standing standing(Rule rule, Variation variation) {
        Course course = Courses.of(this, rule, variation);
        NavigableSet<LocalDate> days = days(course);
        return new Standing(this, course, days, days.isEmpty() ? selection.asOf() : days.last());
    }

    /** Where the promise stood with the data up to every day on which something became known. */
    List<Standing> standings() {
        Course course = Courses.of(this, rule(), Variation.NONE);
        NavigableSet<LocalDate> days = days(course);
        List<Standing> all = new ArrayList<>(days.size());
        for (LocalDate day : days) {
            all.add(new Standing(this, course, days, day));
        }
        return all;
    }

    private static NavigableSet<LocalDate> days(Course course) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        course.days(days);
        return days;
    }

    /** The arithmetic as it was done. */
    List<Step> steps() {
        Trace trace = Trace.recording();
        Answer answer = answer(rule(), Variation.NONE, trace);
        List<Step> steps = new ArrayList<>();
        for (Measurement m : answer.evidence().used()) {
            steps.add(new Step(Step.Kind.MEASURED, Wording.measured(m, target)));
        }
        supplied.assignment()
                .ifPresent(a -> steps.add(new Step(
                        Step.Kind.NOTED,
                        new Text("下达依据：", "assigned by: ").and(a.clause().citation()))));
        steps.addAll(trace.steps());
        return List.copyOf(steps);
    }
}
