package io.github.attain.assessment;

import io.github.attain.assessment.Sensitivity.Choice;
import io.github.attain.judging.Certainty;
import io.github.attain.judging.Judgement;
import io.github.attain.judging.Options;
import io.github.attain.judging.Precedence;
import io.github.attain.judging.Promise;
import io.github.attain.judging.Whole;
import io.github.attain.measurement.Basis;
import io.github.attain.measurement.Dust;
import io.github.attain.measurement.Measurement;
import io.github.attain.rule.Rule;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.Margin;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rounding;
import io.github.attain.value.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** Tries every choice behind an answer the other way: the same promise, resolved and judged under other options. */
final class Sensitivities {
    private final Judgement judgement;
    private final List<Sensitivity> all = new ArrayList<>();

    Sensitivities(Judgement judgement) {
        this.judgement = judgement;
    }

    private Target target() {
        return judgement.target();
    }

    private Options options() {
        return judgement.options();
    }

    /** The choices behind a verdict. */
    List<Sensitivity> ofVerdict() {
        for (ComparisonMethod other : otherMethods()) {
            add(Choice.METHOD, other.label(), judgement.with(options().by(other)));
        }
        strictness()
                .ifPresent(
                        other -> add(Choice.STRICTNESS, other.describe(target().indicator()), judgement.with(other)));
        count();
        reading();
        bases();
        all.addAll(otherEditions());
        arms();
        tolerance();
        stage();
        return List.copyOf(all);
    }

    private void add(Choice choice, Text otherwise, Judgement other) {
        add(choice, otherwise, Assessor.verdict(other));
    }

    private void add(Choice choice, Text otherwise, Verdict verdict) {
        all.add(new Sensitivity(choice, otherwise, verdict, Optional.empty()));
    }

    /** The choices behind a standing that is known, as far as they lead to one that is. */
    List<Sensitivity> ofStanding() {
        Standing now = Standing.latest(judgement);
        if (now.state() == Standing.State.UNKNOWN) {
            return List.of();
        }
        for (ComparisonMethod other : otherMethods()) {
            standing(
                    Choice.METHOD,
                    other.label(),
                    Standing.latest(judgement.with(options().by(other))));
        }
        strictness()
                .ifPresent(other -> standing(
                        Choice.STRICTNESS,
                        other.describe(target().indicator()),
                        Standing.latest(judgement.with(other))));
        Set<Measurement> running = judgement.seen();
        for (Dust dust : Dust.values()) {
            boolean measured = running.stream().anyMatch(m -> m.basis().dust() == dust);
            if (dust != Dust.UNSTATED && measured) {
                standingOfOthers(Choice.BASIS, dust.label(), now, Standing.latest(judgement.on(dust)));
            }
        }
        for (String edition : editions(running)) {
            Standing other = Standing.latest(judgement.preferring(edition));
            standingOfOthers(Choice.EDITION, Text.same(edition), now, other);
        }
        return List.copyOf(all);
    }

    private void standing(Choice choice, Text otherwise, Standing other) {
        if (other.state() != Standing.State.UNKNOWN) {
            all.add(new Sensitivity(choice, otherwise, Verdict.PENDING, Optional.of(other.state())));
        }
    }

    private void standingOfOthers(Choice choice, Text otherwise, Standing now, Standing other) {
        if (!other.measurements().equals(now.measurements())) {
            standing(choice, otherwise, other);
        }
    }

    /** The methods that are not that of every line of the promise. */
    private List<ComparisonMethod> otherMethods() {
        Set<ComparisonMethod> inUse = EnumSet.noneOf(ComparisonMethod.class);
        for (Promise.Within part : judgement.promise().parts()) {
            part.lines().forEach(line -> inUse.add(line.stated()));
        }
        return Arrays.stream(ComparisonMethod.values())
                .filter(method -> !inUse.equals(EnumSet.of(method)))
                .toList();
    }

    /** The other strictness of what was judged: of the reading where a number was read in the place of a finding. */
    private Optional<Rule> strictness() {
        Rule rule = judgement.rule();
        boolean read = judgement.isInterpreted() && rule.arms().size() == 1;
        Rule judged = read ? rule.arms().get(0).rule() : rule;
        return judged.otherStrictness(target().indicator());
    }

    private void count() {
        Promise counted = judgement.with(options().counting()).promise();
        boolean same = counted.parts().stream().noneMatch(p -> p.isOfCounts());
        Verdict verdict = same
                ? Verdict.NOT_ASSESSABLE
                : Assessor.verdict(judgement.with(options().counting()));
        if (verdict == Verdict.MET || verdict == Verdict.NOT_MET) {
            counted.parts().stream()
                    .filter(Promise.Within::isOfCounts)
                    .flatMap(p -> p.lines().stream())
                    .findFirst()
                    .map(line -> ((Quantity) line.limit()).amount())
                    .ifPresent(n -> add(
                            Choice.COUNT, new Text("所附数量" + n, "the count of " + n + " written beside it"), verdict));
        }
    }

    /** Where a number was read in the place of a finding: without that interpretation only a finding decides. */
    private void reading() {
        if (judgement.isInterpreted()) {
            add(Choice.READING, new Text("须有结论性材料", "decided by a finding alone"), Verdict.NOT_ASSESSABLE);
        }
    }

    private Precedence.Choice own() {
        return judgement.precedence().choose(target(), target().indicator().id(), target().term()::isAnsweredBy);
    }

    private void bases() {
        Precedence.Choice choice = own();
        Set<Basis> tried = new HashSet<>();
        Measurement chosen = choice.chosen();
        if (chosen != null) {
            tried.add(chosen.basis());
        }
        for (Measurement m : choice.known()) {
            // Where the edition and not the dust tells it from what speaks, the question is that of the edition.
            boolean onlyEdition = chosen != null
                    && Precedence.areOfDifferentEditions(chosen, m)
                    && chosen.basis().dust() == m.basis().dust();
            if (!onlyEdition && tried.add(m.basis())) {
                Text basis = Wording.basis(m).and(m.value().text().asRemark());
                add(Choice.BASIS, basis, judgement.on(m.basis()));
            }
        }
    }

    /** Every edition by which something was measured that would then speak, and does not speak now. */
    List<Sensitivity> otherEditions() {
        boolean open = judgement.answer().certainty() == Certainty.UNKNOWN;
        List<Sensitivity> others = new ArrayList<>();
        for (String edition : editions(judgement.seen())) {
            Judgement other = judgement.preferring(edition);
            List<Measurement> used = other.used();
            if (open || !used.equals(judgement.used())) {
                Text words = Text.same(edition).and(value(used));
                others.add(new Sensitivity(Choice.EDITION, words, Assessor.verdict(other), Optional.empty()));
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

    /** Each arm of an either-of that decides, as if it stood there alone. */
    private void arms() {
        if (!(judgement.promise() instanceof Promise.Joined either) || either.all()) {
            return;
        }
        judgement.rule().arms().forEach(arm -> {
            Judgement alone = judgement.withArm(arm);
            Verdict verdict = Assessor.verdict(alone);
            if (verdict != Verdict.NOT_ASSESSABLE) {
                Text words = new Text("只看", "nothing but ").and(arm.describe(target().indicator()));
                add(Choice.ARM, words, verdict);
            }
        });
    }

    /** The nearest tolerance of an "about" with which the verdict turns. */
    private void tolerance() {
        Quantity given = options().tolerance();
        Verdict now = Assessor.verdict(judgement);
        if (given == null
                || !(judgement.promise() instanceof Promise.Within part)
                || part.lines().size() != 2
                || (now != Verdict.MET && now != Verdict.NOT_MET)) {
            return;
        }
        Quantity low = (Quantity) part.lines().get(0).limit();
        Quantity high = (Quantity) part.lines().get(1).limit();
        Exact band = high.amount().minus(low.amount()).dividedBy(Exact.of(2));
        Optional<Margin> margin = new Arithmetic(judgement).margin();
        if (margin.isEmpty()) {
            return;
        }
        // Inside the band the margin is what is left of the tolerance; outside, what it lacks.
        Exact off = band.minus(margin.get().amount());
        int decimals =
                Math.max(0, Math.max(low.amount().decimals(), high.amount().decimals()));
        boolean met = now == Verdict.MET;
        Exact cut = Whole.cut(off, decimals, met);
        Exact step = Exact.of(BigDecimal.ONE.movePointLeft(decimals).setScale(decimals));
        Exact other = met && cut.compareTo(off) == 0 ? cut.minus(step) : cut;
        if (other.signum() >= 0) {
            Quantity turned = new Quantity(other, margin.get().unit());
            add(
                    Choice.TOLERANCE,
                    new Text("允许偏差±", "a tolerance of ±").and(turned.text()),
                    judgement.with(options().tolerating(turned)));
        }
    }

    /** Rounding in two stages, where the value has more decimals than the indicator is reported in. */
    private void stage() {
        Measurement own = own().chosen();
        OptionalInt decimals = target().indicator().decimals();
        Unit unit = target().indicator().unit().orElse(Unit.PERCENT);
        Quantity value = own == null ? null : own.value().asQuantity().orElse(null);
        boolean ofParts =
                judgement.promise().parts().stream().allMatch(p -> p.subject().isPart());
        if (own == null || decimals.isEmpty() || value == null || !value.fits(unit) || ofParts) {
            return;
        }
        Exact full = value.in(unit).amount();
        Exact reported = Rounding.toDecimals(decimals.getAsInt()).round(full);
        if (reported.compareTo(full) != 0) {
            Quantity first = new Quantity(reported, unit);
            add(
                    Choice.ROUNDING_STAGE,
                    new Text("先修约为报告位数", "the value rounded as it is reported")
                            .and(first.text().asRemark()),
                    judgement.with(Measurement.builder().from(own).value(first).build()));
        }
    }
}
