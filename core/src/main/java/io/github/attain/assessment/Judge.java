package io.github.attain.assessment;

import io.github.attain.assessment.Lookup.Supplied;
import io.github.attain.assessment.Lookup.Variation;
import io.github.attain.indicator.Direction;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Measurement;
import io.github.attain.rule.AverageGrowth;
import io.github.attain.rule.Change;
import io.github.attain.rule.CountedShare;
import io.github.attain.rule.Outcome;
import io.github.attain.rule.Rule;
import io.github.attain.rule.Step;
import io.github.attain.rule.Trace;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.value.ComparisonMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds one target against the measurements, in as many ways as somebody asks. Pure: the same question, the same answer. */
record Judge(Target target, Selection selection, Supplied supplied) {

    /** An outcome with the measurements that it rests on. */
    record Answer(Outcome outcome, List<Measurement> used) {

        /** The gap of the first measurement that is too incomplete to count. */
        Optional<Completeness> gap() {
            return used.stream()
                    .flatMap(m -> m.completeness().stream())
                    .filter(c -> !c.isSufficient())
                    .findFirst();
        }
    }

    Answer answer(Rule rule, Variation variation, Trace trace) {
        Lookup evidence = new Lookup(target, selection, supplied, variation);
        Outcome outcome = rule.judge(evidence, trace);
        return new Answer(outcome, evidence.used());
    }

    Answer answer() {
        return answer(target.rule(), Variation.NONE, Trace.NONE);
    }

    /** The verdict for a finished term, with gaps filled both ways where the data are too incomplete to count. */
    Verdict verdict(Rule rule, Variation variation) {
        Answer answer = answer(rule, variation, Trace.NONE);
        if (answer.gap().isEmpty() || answer.outcome() instanceof Outcome.Open) {
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

    private static Verdict verdictOf(Outcome outcome) {
        if (outcome instanceof Outcome.Decided decided) {
            return decided.met() ? Verdict.MET : Verdict.NOT_MET;
        }
        return Verdict.NOT_ASSESSABLE;
    }

    /** The arithmetic as it was done. */
    List<Step> steps() {
        Trace trace = Trace.recording();
        Answer answer = answer(target.rule(), Variation.NONE, trace);
        List<Step> steps = new ArrayList<>();
        for (Measurement m : answer.used()) {
            steps.add(new Step(Step.Kind.MEASURED, Wording.measured(m)));
        }
        supplied.assignment()
                .ifPresent(a -> steps.add(new Step(
                        Step.Kind.NOTED,
                        new Text("下达依据：", "assigned by: ").and(a.clause().citation()))));
        steps.addAll(trace.steps());
        return List.copyOf(steps);
    }

    /** Every choice behind a verdict, tried the other way. */
    List<Sensitivity> sensitivities() {
        List<Sensitivity> all = new ArrayList<>();
        Lookup lookup = new Lookup(target, selection, supplied, Variation.NONE);
        boolean change = target.rule() instanceof Change || target.rule() instanceof AverageGrowth;
        ComparisonMethod method = change ? lookup.methodForChanges() : lookup.method();
        all.add(new Sensitivity(
                Sensitivity.Choice.METHOD, method.other().label(), verdict(target.rule(), Variation.OTHER_METHOD)));
        target.rule()
                .otherStrictness()
                .ifPresent(rule -> all.add(new Sensitivity(
                        Sensitivity.Choice.STRICTNESS,
                        rule.describe(target.indicator()),
                        verdict(rule, Variation.NONE))));
        if (target.rule() instanceof CountedShare share && share.byCount(lookup) instanceof Outcome.Decided byCount) {
            all.add(new Sensitivity(
                    Sensitivity.Choice.COUNT,
                    new Text("按所附数量" + share.count(), "by the count of " + share.count() + " written beside it"),
                    verdictOf(byCount)));
        }
        all.addAll(otherBases());
        return List.copyOf(all);
    }

    private List<Sensitivity> otherBases() {
        List<Measurement> candidates =
                selection.candidates(target, target.indicator().id(), target.term()::isAnsweredBy);
        return candidates.stream()
                .filter(m -> !m.basis().equals(candidates.get(0).basis()))
                .map(m -> new Sensitivity(
                        Sensitivity.Choice.BASIS, Wording.basis(m), verdict(target.rule(), Variation.insteadOf(m))))
                .toList();
    }
}
