package io.github.attain.assessment;

import io.github.attain.assessment.Selection.Choice;
import io.github.attain.indicator.Direction;
import io.github.attain.measurement.Basis;
import io.github.attain.measurement.Measurement;
import io.github.attain.rule.About;
import io.github.attain.rule.Arm;
import io.github.attain.rule.AverageGrowth;
import io.github.attain.rule.Change;
import io.github.attain.rule.CountedShare;
import io.github.attain.rule.EachPart;
import io.github.attain.rule.EitherOf;
import io.github.attain.rule.Outcome;
import io.github.attain.rule.Rule;
import io.github.attain.rule.Step;
import io.github.attain.rule.Trace;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rounding;
import io.github.attain.value.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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

    private static Verdict verdictOf(Outcome outcome) {
        if (outcome instanceof Outcome.Decided decided) {
            return decided.met() ? Verdict.MET : Verdict.NOT_MET;
        }
        return Verdict.NOT_ASSESSABLE;
    }

    /** Where the promise stands with the last data. */
    Standing standing() {
        Course course = Courses.of(this);
        NavigableSet<LocalDate> days = days(course);
        return new Standing(this, course, days, days.isEmpty() ? selection.asOf() : days.last());
    }

    /** Where the promise stood with the data up to every day on which something became known. */
    List<Standing> standings() {
        Course course = Courses.of(this);
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

    /** Every choice behind a verdict, tried the other way. */
    List<Sensitivity> sensitivities() {
        List<Sensitivity> all = new ArrayList<>();
        Lookup lookup = new Lookup(target, selection, supplied, Variation.NONE);
        boolean change = rule() instanceof Change || rule() instanceof AverageGrowth;
        ComparisonMethod method = change ? lookup.methodForChanges() : lookup.method();
        all.add(new Sensitivity(
                Sensitivity.Choice.METHOD, method.other().label(), verdict(rule(), Variation.OTHER_METHOD)));
        rule().otherStrictness()
                .ifPresent(other -> all.add(new Sensitivity(
                        Sensitivity.Choice.STRICTNESS,
                        other.describe(target.indicator()),
                        verdict(other, Variation.NONE))));
        if (rule() instanceof CountedShare share
                && share.byCount(lookup) instanceof Outcome.Decided byCount
                && lookup.incomplete().isEmpty()) {
            all.add(new Sensitivity(
                    Sensitivity.Choice.COUNT,
                    new Text("所附数量" + share.count(), "the count of " + share.count() + " written beside it"),
                    verdictOf(byCount)));
        }
        all.addAll(otherBases());
        all.addAll(otherEditions());
        all.addAll(arms());
        otherTolerance().ifPresent(all::add);
        otherStage().ifPresent(all::add);
        return List.copyOf(all);
    }

    /** Each arm of an either-of that decides, as if it stood there alone: as an either-of of itself. */
    private List<Sensitivity> arms() {
        List<Sensitivity> alone = new ArrayList<>();
        if (rule() instanceof EitherOf either) {
            for (Arm arm : either.arms()) {
                Verdict verdict = verdict(new EitherOf(List.of(arm, arm)), Variation.NONE);
                if (verdict != Verdict.NOT_ASSESSABLE) {
                    alone.add(new Sensitivity(
                            Sensitivity.Choice.ARM,
                            new Text("只看", "nothing but ").and(Wording.of(arm, target)),
                            verdict));
                }
            }
        }
        return alone;
    }

    private Optional<Sensitivity> otherTolerance() {
        Optional<Quantity> tolerance = supplied.tolerance();
        if (!(rule() instanceof About about)
                || tolerance.isEmpty()
                || !(answer().outcome() instanceof Outcome.Decided decided)
                || decided.margin().isEmpty()) {
            return Optional.empty();
        }
        Exact given =
                about.inUnitOfValue(tolerance.get()).orElseThrow().amount().abs();
        // Inside the band the margin is what is left of the tolerance; outside, what it lacks.
        Exact off = given.minus(decided.margin().get().amount());
        Grid grid = new Grid(Math.max(Math.max(about.value().amount().decimals(), given.decimals()), 0));
        Exact other = decided.met() ? grid.below(off) : grid.atOrAbove(off);
        if (other.signum() < 0) {
            return Optional.empty();
        }
        Quantity turned = new Quantity(other, decided.margin().get().unit());
        Judge judge = new Judge(target, selection, new Supplied(Optional.of(turned), supplied.assignment()));
        return Optional.of(new Sensitivity(
                Sensitivity.Choice.TOLERANCE,
                new Text("允许偏差±", "a tolerance of ±").and(turned.text()),
                judge.verdict()));
    }

    /** Rounding in two stages, where the value has more decimals than the indicator is reported in. */
    private Optional<Sensitivity> otherStage() {
        Choice choice = selection.choose(target, target.indicator().id(), target.term()::isAnsweredBy);
        Optional<Measurement> own = choice.chosen();
        Optional<Quantity> value = own.flatMap(m -> m.value().asQuantity());
        OptionalInt decimals = target.indicator().decimals();
        Unit unit = target.indicator().unit().orElse(Unit.PERCENT);
        if (decimals.isEmpty() || value.isEmpty() || !value.get().fits(unit) || rule() instanceof EachPart) {
            return Optional.empty();
        }
        Exact full = value.get().in(unit).amount();
        Exact reported = Rounding.toDecimals(decimals.getAsInt()).round(full);
        if (reported.compareTo(full) == 0) {
            return Optional.empty();
        }
        Quantity first = new Quantity(reported, unit);
        Measurement instead = Measurement.builder().from(own.get()).value(first).build();
        return Optional.of(new Sensitivity(
                Sensitivity.Choice.ROUNDING_STAGE,
                new Text("先修约为报告位数", "the value rounded as it is reported")
                        .and(first.text().asRemark()),
                verdict(rule(), Variation.insteadOf(instead))));
    }

    private List<Sensitivity> otherBases() {
        Choice choice = selection.choose(target, target.indicator().id(), target.term()::isAnsweredBy);
        Set<Basis> tried = new HashSet<>();
        choice.chosen().ifPresent(m -> tried.add(m.basis()));
        List<Sensitivity> others = new ArrayList<>();
        for (Measurement m : choice.known()) {
            if (!isOnlyOfAnotherEdition(m, choice) && tried.add(m.basis())) {
                others.add(new Sensitivity(
                        Sensitivity.Choice.BASIS,
                        Wording.basis(m).and(m.value().text().asRemark()),
                        verdict(rule(), Variation.insteadOf(m))));
            }
        }
        return others;
    }

    /** Whether the edition and not the dust tells it from what speaks: then the question is that of the edition. */
    private static boolean isOnlyOfAnotherEdition(Measurement m, Choice choice) {
        return choice.chosen()
                .filter(c -> Selection.areOfDifferentEditions(c, m)
                        && c.basis().dust() == m.basis().dust())
                .isPresent();
    }

    /** Every edition by which something was measured that would then speak, and does not speak now. */
    List<Sensitivity> otherEditions() {
        Answer now = answer();
        Set<String> editions = new TreeSet<>();
        now.evidence().seen().forEach(m -> m.edition().ifPresent(editions::add));
        List<Sensitivity> others = new ArrayList<>();
        for (String edition : editions) {
            Judge judge = new Judge(target, selection.preferring(edition), supplied);
            List<Measurement> used = judge.answer().evidence().used();
            if (now.outcome() instanceof Outcome.Open
                    || !used.equals(now.evidence().used())) {
                Text value = used.stream()
                        .filter(m -> m.indicator().equals(target.indicator().id())
                                && target.term().isAnsweredBy(m.period()))
                        .findFirst()
                        .map(m -> m.value().text().asRemark())
                        .orElse(Text.none());
                others.add(new Sensitivity(
                        Sensitivity.Choice.EDITION, Text.same(edition).and(value), judge.verdict()));
            }
        }
        return others;
    }
}
