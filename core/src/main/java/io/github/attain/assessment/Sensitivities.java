package io.github.attain.assessment;

import io.github.attain.assessment.Selection.Choice;
import io.github.attain.measurement.Basis;
import io.github.attain.measurement.Dust;
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
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rounding;
import io.github.attain.value.Unit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** Tries every choice behind an answer the other way. */
record Sensitivities(Judge judge) {

    /** The choices behind a verdict. */
    List<Sensitivity> ofVerdict() {
        List<Sensitivity> all = new ArrayList<>();
        Lookup lookup = lookup();
        for (ComparisonMethod other : otherMethods()) {
            add(all, Sensitivity.Choice.METHOD, other.label(), judge.verdict(rule(), Variation.by(other)));
        }
        rule().otherStrictness()
                .ifPresent(other -> add(
                        all,
                        Sensitivity.Choice.STRICTNESS,
                        other.describe(target().indicator()),
                        judge.verdict(other, Variation.NONE)));
        if (rule() instanceof CountedShare share
                && share.byCount(lookup) instanceof Outcome.Decided byCount
                && lookup.incomplete().isEmpty()) {
            Text count = new Text("所附数量" + share.count(), "the count of " + share.count() + " written beside it");
            add(all, Sensitivity.Choice.COUNT, count, Judge.verdictOf(byCount));
        }
        all.addAll(otherBases());
        all.addAll(otherEditions());
        all.addAll(arms());
        otherTolerance().ifPresent(all::add);
        otherStage().ifPresent(all::add);
        return List.copyOf(all);
    }

    /** The choices behind a standing that is known, as far as they lead to one that is. */
    List<Sensitivity> ofStanding() {
        Standing now = judge.standing();
        List<Sensitivity> all = new ArrayList<>();
        if (now.state() == Standing.State.UNKNOWN) {
            return List.of();
        }
        for (ComparisonMethod other : otherMethods()) {
            add(all, Sensitivity.Choice.METHOD, other.label(), judge.standing(rule(), Variation.by(other)));
        }
        rule().otherStrictness()
                .ifPresent(other -> add(
                        all,
                        Sensitivity.Choice.STRICTNESS,
                        other.describe(target().indicator()),
                        judge.standing(other, Variation.NONE)));
        Set<Measurement> running = new LinkedHashSet<>();
        judge.selection().addRunning(target(), rule(), running);
        for (Dust dust : Dust.values()) {
            if (dust != Dust.UNSTATED
                    && running.stream().anyMatch(m -> m.basis().dust() == dust)) {
                Standing other = judge.on(dust).standing();
                addIfOther(all, Sensitivity.Choice.BASIS, dust.label(), now, other);
            }
        }
        for (String edition : editions(running)) {
            Standing other = judge.preferring(edition).standing();
            addIfOther(all, Sensitivity.Choice.EDITION, Text.same(edition), now, other);
        }
        return List.copyOf(all);
    }

    private static void add(List<Sensitivity> all, Sensitivity.Choice choice, Text otherwise, Verdict verdict) {
        all.add(new Sensitivity(choice, otherwise, verdict, Optional.empty()));
    }

    private static void add(List<Sensitivity> all, Sensitivity.Choice choice, Text otherwise, Standing other) {
        if (other.state() != Standing.State.UNKNOWN) {
            all.add(new Sensitivity(choice, otherwise, Verdict.PENDING, Optional.of(other.state())));
        }
    }

    private static void addIfOther(
            List<Sensitivity> all, Sensitivity.Choice choice, Text otherwise, Standing now, Standing other) {
        if (!other.measurements().equals(now.measurements())) {
            add(all, choice, otherwise, other);
        }
    }

    private Target target() {
        return judge.target();
    }

    private Rule rule() {
        return judge.rule();
    }

    private Lookup lookup() {
        return new Lookup(target(), judge.selection(), judge.supplied(), Variation.NONE);
    }

    private Choice own() {
        return judge.selection().choose(target(), target().indicator().id(), target().term()::isAnsweredBy);
    }

    /** The methods that are not that of every part of the rule. */
    private List<ComparisonMethod> otherMethods() {
        Set<ComparisonMethod> inUse = EnumSet.noneOf(ComparisonMethod.class);
        addMethods(rule(), lookup(), inUse);
        List<ComparisonMethod> others = new ArrayList<>();
        for (ComparisonMethod method : ComparisonMethod.values()) {
            if (!inUse.equals(EnumSet.of(method))) {
                others.add(method);
            }
        }
        return others;
    }

    private static void addMethods(Rule rule, Lookup evidence, Set<ComparisonMethod> inUse) {
        for (Arm arm : rule.arms()) {
            addMethods(arm.rule(), arm.indicator().map(evidence::of).orElse(evidence), inUse);
        }
        if (rule.arms().isEmpty()) {
            boolean change = rule instanceof Change || rule instanceof AverageGrowth;
            inUse.add(change ? evidence.methodForChanges() : evidence.method());
        }
    }

    /** Each arm of an either-of that decides, as if it stood there alone: as an either-of of itself. */
    private List<Sensitivity> arms() {
        List<Sensitivity> alone = new ArrayList<>();
        if (rule() instanceof EitherOf either) {
            for (Arm arm : either.arms()) {
                Verdict verdict = judge.verdict(new EitherOf(List.of(arm, arm)), Variation.NONE);
                if (verdict != Verdict.NOT_ASSESSABLE) {
                    Text words = new Text("只看", "nothing but ").and(Wording.of(arm, target()));
                    add(alone, Sensitivity.Choice.ARM, words, verdict);
                }
            }
        }
        return alone;
    }

    private Optional<Sensitivity> otherTolerance() {
        Optional<Quantity> tolerance = judge.supplied().tolerance();
        if (!(rule() instanceof About about)
                || tolerance.isEmpty()
                || !(judge.answer().outcome() instanceof Outcome.Decided decided)
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
        Supplied supplied = new Supplied(Optional.of(turned), judge.supplied().assignment());
        return Optional.of(new Sensitivity(
                Sensitivity.Choice.TOLERANCE,
                new Text("允许偏差±", "a tolerance of ±").and(turned.text()),
                new Judge(target(), judge.selection(), supplied).verdict(),
                Optional.empty()));
    }

    /** Rounding in two stages, where the value has more decimals than the indicator is reported in. */
    private Optional<Sensitivity> otherStage() {
        Optional<Measurement> own = own().chosen();
        Optional<Quantity> value = own.flatMap(m -> m.value().asQuantity());
        OptionalInt decimals = target().indicator().decimals();
        Unit unit = target().indicator().unit().orElse(Unit.PERCENT);
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
                judge.verdict(rule(), Variation.insteadOf(instead)),
                Optional.empty()));
    }

    private List<Sensitivity> otherBases() {
        Choice choice = own();
        Set<Basis> tried = new HashSet<>();
        choice.chosen().ifPresent(m -> tried.add(m.basis()));
        List<Sensitivity> others = new ArrayList<>();
        for (Measurement m : choice.known()) {
            if (!isOnlyOfAnotherEdition(m, choice) && tried.add(m.basis())) {
                Text basis = Wording.basis(m).and(m.value().text().asRemark());
                add(others, Sensitivity.Choice.BASIS, basis, judge.on(m.basis()).verdict());
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
        Judge.Answer now = judge.answer();
        List<Sensitivity> others = new ArrayList<>();
        for (String edition : editions(now.evidence().seen())) {
            Judge other = judge.preferring(edition);
            List<Measurement> used = other.answer().evidence().used();
            if (now.outcome() instanceof Outcome.Open
                    || !used.equals(now.evidence().used())) {
                add(others, Sensitivity.Choice.EDITION, Text.same(edition).and(value(used)), other.verdict());
            }
        }
        return List.copyOf(others);
    }

    private static Set<String> editions(Set<Measurement> measured) {
        Set<String> editions = new TreeSet<>();
        measured.forEach(m -> m.edition().ifPresent(editions::add));
        return editions;
    }

    private Text value(List<Measurement> used) {
        return used.stream()
                .filter(m -> m.indicator().equals(target().indicator().id())
                        && target().term().isAnsweredBy(m.period()))
                .findFirst()
                .map(m -> m.value().text().asRemark())
                .orElse(Text.none());
    }
}
