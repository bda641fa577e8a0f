package io.github.attain.assessment;

import io.github.attain.measurement.Basis;
import io.github.attain.measurement.Dust;
import io.github.attain.measurement.Measurement;
import io.github.attain.rule.EachPart;
import io.github.attain.rule.Fact;
import io.github.attain.rule.Outcome;
import io.github.attain.rule.Rule;
import io.github.attain.rule.Step;
import io.github.attain.rule.Trace;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
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
        // rule
        // on parts never looks at the whole.
        if (!(rule instanceof EachPart)) {
            evidence.value();
        }
        return new Answer(rule.judge(evidence, trace), evidence);
    }

    /** The same question with an edition that is preferred to all others. */
    Judge preferring(String edition) {
        return new Judge(target, selection.preferring(edition), supplied);
    }

    /** The same question with a basis that is preferred to all others, whatever dust the target asks for. */
    Judge on(Basis basis) {
        boolean clashes = target.dust().isPresent()
                && basis.dust() != Dust.UNSTATED
                && basis.dust() != target.dust().get();
        Judge asked = clashes ? on(basis.dust()) : this;
        return new Judge(asked.target, selection.preferring(basis), supplied);
    }

    /** The same question, asked of values with or without dust. */
    Judge on(Dust dust) {
        return new Judge(Target.builder().from(target).dust(dust).build(), selection, supplied);
    }

    Answer answer() {
        return answer(rule(), Variation.NONE, Trace.NONE);
    }

    /** What a finished term comes to, whatever fills the gaps where the data are too incomplete to count. */
    Decision decision() {
        return decision(rule(), Variation.NONE);
    }

    private Decision decision(Rule rule, Variation variation) {
        return Decision.of(rule, new Lookup(target, selection, supplied, variation));
    }

    Verdict verdict() {
        return decision().verdict();
    }

    Verdict verdict(Rule rule, Variation variation) {
        return decision(rule, variation).verdict();
    }

    static Verdict verdictOf(Outcome outcome) {
        if (outcome instanceof Outcome.Decided decided) {
            return decided.met() ? Verdict.MET : Verdict.NOT_MET;
        }
        return Verdict.NOT_ASSESSABLE;
    }

    /** What the parts of the term add up to; empty where it was measured as such, or cannot be added up. */
    Optional<Value> sum() {
        Fact value = new Lookup(target, selection, supplied, Variation.NONE).value();
        return value instanceof Fact.Known known && known.sum().isPresent()
                ? Optional.of(known.value())
                : Optional.empty();
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
