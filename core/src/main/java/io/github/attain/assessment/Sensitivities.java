package io.github.attain.assessment;

import io.github.attain.assessment.Sensitivity.Choice;
import io.github.attain.judging.Judgement;
import io.github.attain.judging.Line;
import io.github.attain.judging.Options;
import io.github.attain.judging.Precedence;
import io.github.attain.judging.Promise;
import io.github.attain.measurement.Basis;
import io.github.attain.measurement.Dust;
import io.github.attain.measurement.Measurement;
import io.github.attain.rule.Reason;
import io.github.attain.rule.Rule;
import io.github.attain.target.OtherReading;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.Margin;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rounding;
import io.github.attain.value.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** Tries every choice behind an answer the other way: the same promise, resolved and judged under other options. */
final class Sensitivities {
    private final Result result;
    private final Judgement judgement;
    private final Target target;
    private final Options options;
    private final Verdict verdict;
    private final Optional<Standing> standing;
    private final List<Sensitivity> all = new ArrayList<>();

    Sensitivities(Result result) {
        this.result = result;
        this.judgement = result.judgement();
        this.target = judgement.target();
        this.options = judgement.options();
        this.verdict = result.verdict();
        this.standing = result.standing();
    }

    List<Sensitivity> all() {
        boolean isAmbiguous = result.reason().filter(r -> r == Reason.AMBIGUOUS).isPresent();
        if (result.knownState().isPresent()) {
            methods();
            strictness();
            dust();
            editions();
        } else if (verdict.isDecided() || verdict == Verdict.UNDECIDED) {
            methods();
            strictness();
            count();
            reading();
            bases();
            editions();
            arms();
            tolerance();
            stage();
        } else if (isAmbiguous) {
            editions();
        }
        otherReadings();
        return List.copyOf(all);
    }

    /** Notes what the answer would be: the verdict or, while the term is running, the standing, if it is then known. */
    private void add(Choice choice, Text otherwise, Judgement other) {
        if (standing.isEmpty()) {
            add(choice, otherwise, Assessor.verdict(other));
            return;
        }
        Standing.State state = Standing.latest(other).state();
        if (state != Standing.State.UNKNOWN) {
            all.add(new Sensitivity(choice, otherwise, verdict, Optional.of(state)));
        }
    }

    private void add(Choice choice, Text otherwise, Verdict other) {
        all.add(new Sensitivity(choice, otherwise, other, Optional.empty()));
    }

    /** Whether other measurements would speak than do now. */
    private boolean isOfOthers(Judgement other) {
        return standing.isEmpty()
                ? !other.used().equals(judgement.used())
                : !Standing.latest(other).measurements().equals(standing.get().measurements());
    }

    /** The methods that are not that of every line of the promise. */
    private void methods() {
        Set<ComparisonMethod> inUse = EnumSet.noneOf(ComparisonMethod.class);
        for (Promise.Within part : judgement.promise().parts()) {
            part.lines().forEach(line -> inUse.add(line.stated()));
        }
        for (ComparisonMethod other : ComparisonMethod.values()) {
            if (!inUse.equals(EnumSet.of(other))) {
                add(Choice.METHOD, other.label(), judgement.with(options.by(other)));
            }
        }
    }

    /**
     * The other strictness, also of what is assigned for a part of the promise; of the reading, where a number was read in the place of
     * a finding.
     */
    private void strictness() {
        Rule rule = judgement.rule();
        Optional<Rule> other = rule.otherStrictness(target.indicator(), target.term());
        // What is assigned for the whole is the rule itself.
        Optional<Rule> assigned = Optional.ofNullable(options.assigned())
                .filter(whole -> !whole.equals(rule))
                .flatMap(inside -> inside.otherStrictness(target.indicator(), target.term()));
        if (other.isEmpty() && assigned.isEmpty()) {
            return;
        }
        Judgement asked = judgement.with(other.orElse(rule));
        asked = assigned.isPresent() ? asked.with(options.assigning(assigned.get())) : asked;
        boolean isSaidByParts = assigned.isPresent() || judgement.isInterpreted();
        Text words = isSaidByParts ? Wording.parts(asked) : other.orElse(rule).describe(target.indicator());
        add(Choice.STRICTNESS, words, asked);
    }

    private void count() {
        Judgement counted = judgement.with(options.counting());
        Optional<Line> line = counted.promise().parts().stream()
                .filter(Promise.Within::isOfCounts)
                .flatMap(p -> p.lines().stream())
                .findFirst();
        if (line.isPresent() && Assessor.verdict(counted).isDecided()) {
            Exact n = ((Quantity) line.get().limit()).amount();
            add(Choice.COUNT, Text.of("所附数量{}", "the count of {} written beside it", n), counted);
        }
    }

    /** Where a number was read in the place of a finding: without that interpretation only a finding decides. */
    private void reading() {
        if (judgement.isInterpreted()) {
            Text words = new Text("须有结论性材料", "decided by a finding alone");
            add(Choice.READING, words, Verdict.of(judgement.byFindingsAlone()));
        }
    }

    /** The clause as it can be read otherwise: another rule, indicator or term, so that each has a verdict of its own. */
    private void otherReadings() {
        for (OtherReading reading : target.otherReadings()) {
            Result other = new Result(judgement.on(reading.of(target)), List.of(), null);
            Optional<Standing.State> state = other.standing().map(Standing::state);
            all.add(new Sensitivity(Choice.OTHER_READING, reading.words(), other.verdict(), state));
        }
    }

    private void bases() {
        Precedence.Choice choice = judgement.choose(target.term()::isAnsweredBy);
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
                Text basis = Wording.basis(m.basis()).and(m.value().text().asRemark());
                Judgement other = judgement.on(m.basis());
                // What is added up for an earlier period goes with the dust alone.
                boolean mixes = isMixed(other) && !isMixed(judgement);
                add(Choice.BASIS, basis, mixes ? judgement.on(m.basis().dust()) : other);
            }
        }
        Set<Dust> alone = EnumSet.noneOf(Dust.class);
        judgement.seen().stream()
                .map(Measurement::basis)
                .filter(tried::add)
                .sorted(Comparator.comparing(Basis::dust)
                        .thenComparing(Basis::status)
                        .thenComparing(Basis::gasState))
                .forEach(basis -> basisOfParts(basis, alone));
    }

    /**
     * Another basis of what was added up, of single parts of the term, of what other arms speak of, or of earlier values; and the dust
     * alone, once, where only all values of it together can speak.
     */
    private void basisOfParts(Basis basis, Set<Dust> alone) {
        Judgement preferring = judgement.on(basis);
        Judgement ofDust = judgement.on(basis.dust());
        if (canSpeak(preferring)) {
            add(Choice.BASIS, Wording.basis(basis), preferring);
        } else if (basis.dust() != Dust.UNSTATED && canSpeak(ofDust) && alone.add(basis.dust())) {
            add(Choice.BASIS, basis.dust().label(), ofDust);
        }
    }

    /** Whether other measurements would speak, which say with one voice whether dust is in them. */
    private boolean canSpeak(Judgement other) {
        return isOfOthers(other)
                && (isMixed(judgement) || !isMixed(other))
                && Assessor.verdict(other) != Verdict.NOT_ASSESSABLE;
    }

    /** Whether values of one indicator speak together that were measured with dust and without. */
    private static boolean isMixed(Judgement judgement) {
        Map<String, Dust> stated = new HashMap<>();
        for (Measurement m : judgement.used()) {
            Dust dust = m.basis().dust();
            Dust before = dust == Dust.UNSTATED ? null : stated.put(m.indicator(), dust);
            if (before != null && before != dust) {
                return true;
            }
        }
        return false;
    }

    /** With and without dust, as far as the values to date were measured so. */
    private void dust() {
        Set<Dust> measured = EnumSet.noneOf(Dust.class);
        judgement.seen().forEach(m -> measured.add(m.basis().dust()));
        measured.remove(Dust.UNSTATED);
        for (Dust dust : measured) {
            Judgement other = judgement.on(dust);
            if (isOfOthers(other)) {
                add(Choice.BASIS, dust.label(), other);
            }
        }
    }

    /** Every edition by which something was measured that would then speak, and does not speak now. */
    private void editions() {
        Set<String> editions = new TreeSet<>();
        judgement.seen().forEach(m -> m.edition().ifPresent(editions::add));
        for (String edition : editions) {
            Judgement other = judgement.preferring(edition);
            if (verdict == Verdict.NOT_ASSESSABLE || isOfOthers(other)) {
                add(Choice.EDITION, Measurement.editionName(edition).and(value(other)), other);
            }
        }
    }

    /** The value of a term that is over. */
    private Text value(Judgement other) {
        return other.used().stream()
                .filter(m -> standing.isEmpty()
                        && m.indicator().equals(target.indicator().id())
                        && target.term().isAnsweredBy(m.period()))
                .findFirst()
                .map(m -> m.value().text().asRemark())
                .orElse(Text.none());
    }

    /** Each arm of an either-of that decides, as if it stood there alone. */
    private void arms() {
        if (!(judgement.promise() instanceof Promise.Joined either) || either.all()) {
            return;
        }
        Rule rule = judgement.rule();
        Rule judged = judgement.isReadAsNumber() ? rule.arms().get(0).rule() : rule;
        judged.arms().forEach(arm -> {
            Verdict alone = Assessor.verdict(judgement.withArm(arm));
            if (alone != Verdict.NOT_ASSESSABLE) {
                add(Choice.ARM, Text.of("只看{}", "nothing but {}", arm.describe(target.indicator())), alone);
            }
        });
    }

    /** The nearest tolerance of an "about" with which the verdict turns. */
    private void tolerance() {
        Optional<Margin> margin = result.margin();
        if (options.tolerance() == null
                || margin.isEmpty()
                || !(judgement.promise() instanceof Promise.Within part)
                || part.lines().size() != 2) {
            return;
        }
        Quantity low = (Quantity) part.lines().get(0).limit();
        Quantity high = (Quantity) part.lines().get(1).limit();
        Exact band = high.amount().minus(low.amount()).dividedBy(Exact.of(2));
        // Inside the band the margin is what is left of the tolerance; outside, what it lacks.
        Exact off = band.minus(margin.get().amount());
        int decimals =
                Math.max(0, Math.max(low.amount().decimals(), high.amount().decimals()));
        // A value off by as much as the tolerance is met.
        boolean met = verdict == Verdict.MET;
        Exact other = new Turning.Crossing(off, !met, !met).first(decimals);
        if (other.signum() >= 0) {
            Quantity turned = new Quantity(other, margin.get().unit());
            Text words = Text.of("允许偏差±{}", "a tolerance of ±{}", turned.text());
            Verdict then = Assessor.verdict(judgement.with(options.tolerating(turned)));
            // A range that is no "about" stays as it is.
            if (then != verdict) {
                add(Choice.TOLERANCE, words, then);
            }
        }
    }

    /** Rounding in two stages, where the value has more decimals than the indicator is reported in. */
    private void stage() {
        Measurement own = judgement.choose(target.term()::isAnsweredBy).chosen();
        OptionalInt decimals = target.indicator().decimals();
        Unit unit = target.indicator().unit().orElse(Unit.PERCENT);
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
            Text words = new Text("先修约为报告位数", "the value rounded as it is reported");
            Measurement rounded = Measurement.builder().from(own).value(first).build();
            add(Choice.ROUNDING_STAGE, words.and(first.text().asRemark()), judgement.with(rounded));
        }
    }
}
