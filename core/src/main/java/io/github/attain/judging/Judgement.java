package io.github.attain.judging;

import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Basis;
import io.github.attain.measurement.Dust;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.rule.AllOf;
import io.github.attain.rule.Arm;
import io.github.attain.rule.Reason;
import io.github.attain.rule.Rule;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One target held against the measurements: the sets of accepted values against those that are possible. The same question always
 * has the same answer; asked otherwise, it is another judgement.
 */
public final class Judgement {
    private final Case asked;
    private final Evidence evidence;

    Judgement(Case asked, Evidence evidence) {
        this.asked = asked;
        this.evidence = evidence;
    }

    public Target target() {
        return asked.target();
    }

    public Options options() {
        return asked.options();
    }

    /** The rule that is judged: the assigned one where the whole target is set elsewhere. */
    public Rule rule() {
        return asked.rule();
    }

    public Precedence precedence() {
        return evidence.precedence();
    }

    public Judgement with(Options options) {
        return new Judgement(asked.with(options), evidence);
    }

    public Judgement with(Rule rule) {
        return new Judgement(asked.with(rule), evidence);
    }

    /** The same question, asked of one arm alone; a rule of arms has two at the least. */
    public Judgement withArm(Arm arm) {
        return with(new AllOf(List.of(arm, arm)));
    }

    /** The same question with another measurement in the place of the term's own. */
    public Judgement with(Measurement instead) {
        return new Judgement(asked, new Evidence(target(), precedence(), instead));
    }

    private Judgement with(Precedence precedence) {
        return new Judgement(asked, new Evidence(target(), precedence, evidence.instead()));
    }

    /** The same question with an edition that is preferred to all others. */
    public Judgement preferring(String edition) {
        return with(precedence().preferring(edition));
    }

    /** The same question with a basis that is preferred to all others, whatever dust the target asks for. */
    public Judgement on(Basis basis) {
        boolean asksForDust = basis.dust() != Dust.UNSTATED && target().dust().isPresent();
        Judgement other = asksForDust ? on(basis.dust()) : this;
        return other.with(precedence().preferring(basis));
    }

    /** The same question, asked of values with or without dust. */
    public Judgement on(Dust dust) {
        Target other = Target.builder().from(target()).dust(dust).build();
        return new Judgement(asked.with(other), new Evidence(other, precedence(), evidence.instead()));
    }

    /** The same question, asked of the target as it can be read otherwise. */
    public Judgement on(Target read) {
        return new Judgement(Case.of(read).with(options()), new Evidence(read, precedence(), null));
    }

    /** What speaks of the target's own indicator, for the periods that answer. */
    public Precedence.Choice choose(Predicate<ReportingPeriod> answers) {
        return precedence().choose(target(), target().indicator().id(), answers);
    }

    private Promise resolved() {
        return asked.promise(evidence);
    }

    /** The rule resolved, with each choice between a finding and its reading made by what was measured. */
    public Promise promise() {
        return resolved().chosen(new StatedFirst());
    }

    /** A finding where one is stated, else the number. */
    private final class StatedFirst implements Promise.Choosing {
        @Override
        public Promise spoken(Promise.Stated stated) {
            return isStated(stated) ? stated.finding() : stated.reading();
        }
    }

    private boolean isStated(Promise.Stated stated) {
        return evidence.isFinding(stated.finding().subject());
    }

    private boolean isMeasured(Promise.Stated stated) {
        for (Promise.Within part : stated.reading().parts()) {
            if (evidence.isMeasured(part.subject())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number was read where a finding is asked for. */
    public boolean isInterpreted() {
        boolean[] interpreted = new boolean[1];
        resolved().chosen(stated -> {
            interpreted[0] |= !isStated(stated) && stated.isInterpretation() && isMeasured(stated);
            // What stands inside its reading is measured with it.
            return stated.finding();
        });
        return interpreted[0];
    }

    /** What the term comes to where no number is read in the place of a finding. */
    public Certainty byFindingsAlone() {
        Promise.Unresolved missing = new Promise.Unresolved(new Open(Reason.FINDING_MISSING, Text.none()));
        Promise findings =
                resolved().chosen(stated -> stated.isInterpretation() && !isStated(stated) ? missing : spoken(stated));
        return answerTo(findings).certainty();
    }

    /** Whether the whole promise is a finding, in the place of which a number was read by the reading that stands beside it. */
    public boolean isReadAsNumber() {
        return resolved() instanceof Promise.Stated && !rule().arms().isEmpty() && isInterpreted();
    }

    /** What the term comes to when it is over. */
    public Answer answer() {
        Promise promise = resolved();
        if (promise instanceof Promise.Within part) {
            return within(part);
        }
        return answerTo(promise.chosen(new AtTheEnd()));
    }

    private Answer answerTo(Promise chosen) {
        return Answer.of(chosen.merged(), new AtTheEnd());
    }

    /** The answers, and what speaks, when the term is over. */
    private final class AtTheEnd implements Answer.Parts, Promise.Choosing {
        @Override
        public Answer answer(Promise.Within part) {
            return within(part);
        }

        @Override
        public Answer answer(Promise.Settled before) {
            return Answer.of(before.certainty());
        }

        @Override
        public Promise spoken(Promise.Stated stated) {
            return Judgement.this.spoken(stated);
        }
    }

    /** A finding decides where one is stated, a number by the reading; where nothing was measured it is the finding that lacks. */
    private Promise spoken(Promise.Stated stated) {
        if (isStated(stated)) {
            return stated.finding();
        }
        if (!stated.isInterpretation() || isMeasured(stated)) {
            return stated.reading();
        }
        Open missing = Objects.requireNonNull(reading(stated.finding()).problem());
        return new Promise.Unresolved(missing.because(Reason.FINDING_MISSING));
    }

    /** How what is possible of one part lies to what it accepts. */
    public Certainty certainty(Promise.Within part) {
        return within(part).certainty();
    }

    private Answer within(Promise.Within part) {
        Reading reading = reading(part);
        Answer answer = held(part, reading);
        if (answer.certainty() != Certainty.CONTINGENT || reading.missing().isEmpty()) {
            return answer;
        }
        Open doubt = reading.gaps().doubt();
        if (doubt != null) {
            return Answer.unknown(doubt);
        }
        ReportingPeriod only = reading.measurements().get(0).period();
        return Answer.unknown(Open.unmeasured(
                part.subject().term().kind() == Term.Kind.BY
                        ? Text.of("只有{0}的数，此前的累计未知", "only {1} is known, and nothing of before", only.text(), only)
                        : reading.lacking()));
    }

    /** The one relation: what a reading leaves possible against what a part accepts. */
    static Answer held(Promise.Within part, Reading reading) {
        if (reading.problem() != null) {
            return Answer.unknown(reading.problem());
        }
        Acceptance accepted = part.accepted();
        if (accepted == null) {
            return Answer.unknown(Objects.requireNonNull(part.open()));
        }
        for (int i = 0; i < part.measured().size(); i++) {
            Measurement earlier = part.measured().get(i);
            if (earlier.basis().clashesWith(reading.measurements().get(0).basis())) {
                Text clash = earlier.period().text().and(new Text("的气体状态不同", ": the gas state is another"));
                return Answer.unknown(Open.notComparable(clash));
            }
        }
        Certainty certainty = Objects.requireNonNull(reading.possible()).within(accepted);
        return part.open() != null && certainty != Certainty.CERTAIN
                ? Answer.unknown(part.open())
                : Answer.of(certainty);
    }

    /** The reading of a part of the promise, when the term is over. */
    public Reading reading(Promise.Within part) {
        return evidence.whole(part.subject());
    }

    /** Whether there is a value to hold against a part. */
    public boolean isMeasured(Promise.Within part) {
        Reading reading = reading(part);
        return reading.value() != null && reading.problem() == null;
    }

    /** How the promise stands over the days of its term. */
    public Running running() {
        return new Running(evidence, resolved());
    }

    /** What speaks for the term as such; nothing does where the promise is about its parts alone. */
    public Reading own() {
        Promise promise = promise();
        return isOfParts(promise)
                ? Reading.problem(List.of(), null, Open.unmeasured(target().term(), null))
                : evidence.whole(ownSubject(promise));
    }

    /**
     * What the parts of a term come to that was measured as such too, on the same basis and by the same edition; null where it was not,
     * or the parts are not complete.
     */
    public @Nullable Reading parts() {
        Promise promise = promise();
        Subject subject = ownSubject(promise);
        Precedence.Choice whole = evidence.choose(subject, subject);
        Measurement speaks = whole.rival() == null ? whole.chosen() : null;
        if (isOfParts(promise) || speaks == null) {
            return null;
        }
        List<Measurement> parts = new ArrayList<>(evidence.measured(subject));
        parts.removeIf(m -> subject.test(m.period()) || !isLike(speaks, m));
        Precedence order = precedence();
        Precedence ofParts = new Precedence(Measurements.of(parts), order.asOf(), order.editions(), order.basis());
        Reading reading = new Evidence(target(), ofParts, null).whole(subject);
        return reading.isComplete() ? reading : null;
    }

    /** What was measured of the target's indicator in an earlier period, as a term is read. */
    public Reading measured(ReportingPeriod earlier) {
        return evidence.whole(Evidence.earlier(target().indicator(), earlier));
    }

    private static boolean isLike(Measurement whole, Measurement part) {
        return part.basis().dust() == whole.basis().dust()
                && part.edition().equals(whole.edition())
                && !part.basis().clashesWith(whole.basis());
    }

    private static boolean isOfParts(Promise promise) {
        List<Promise.Within> parts = promise.parts();
        boolean isOfParts = !parts.isEmpty();
        for (Promise.Within part : parts) {
            isOfParts &= part.subject().isPart();
        }
        return isOfParts;
    }

    private Subject ownSubject(Promise promise) {
        Indicator indicator = target().indicator();
        for (Promise.Within part : promise.parts()) {
            Subject subject = part.subject();
            if (subject.measure().indicator().equals(indicator) && !subject.isPart()) {
                return subject;
            }
        }
        return new Subject(Measure.of(indicator), target().term(), false, false, false);
    }

    /** The measurements that the answer rests on, the target's own first. */
    public List<Measurement> used() {
        Promise promise = promise();
        Set<Measurement> used = new LinkedHashSet<>(own().measurements());
        for (Promise.Within part : promise.parts()) {
            List<Measurement> own = reading(part).measurements();
            used.addAll(own);
            if (!own.isEmpty() || promise instanceof Promise.Settled) {
                used.addAll(part.measured());
            }
        }
        return List.copyOf(used);
    }

    /** Every measurement that the rule could have used, known by the date of assessment. */
    public Set<Measurement> seen() {
        Promise promise = resolved();
        Set<Measurement> seen = new LinkedHashSet<>();
        Promise chosen = promise();
        if (!isOfParts(chosen)) {
            addSeen(ownSubject(chosen), seen);
        }
        for (Promise.Within part : promise.parts()) {
            addSeen(part.subject(), seen);
            seen.addAll(part.measured());
        }
        for (Earlier.Asked earlier : asked.baselines()) {
            addSeenEarlier(earlier.indicator(), earlier.period(), seen);
        }
        target().baseline().ifPresent(base -> addSeenEarlier(target().indicator(), base.period(), seen));
        return seen;
    }

    private void addSeenEarlier(Indicator indicator, ReportingPeriod period, Set<Measurement> seen) {
        seen.addAll(precedence().choose(target(), indicator.id(), period).known());
        Subject earlier = Evidence.earlier(indicator, period);
        if (earlier.adds() || earlier.isOfYears()) {
            addSeen(earlier, seen);
        }
    }

    private void addSeen(Subject subject, Set<Measurement> seen) {
        ReportingPeriod period = subject.period();
        boolean toDate = !evidence.isOver(target().term().period())
                || !evidence.choose(subject, subject).known().isEmpty();
        for (Measurement m : evidence.measured(subject)) {
            ReportingPeriod p = m.period();
            boolean inside = subject.adds()
                    || (toDate && p.first().equals(period.first()))
                    || (subject.isOfYears() && p.isYear());
            if (m.isKnownOn(precedence().asOf()) && (subject.test(p) || (inside && period.contains(p)))) {
                seen.add(m);
            }
        }
    }
}
