package io.github.attain.judging;

import com.google.common.collect.ImmutableList;
import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Basis;
import io.github.attain.measurement.Dust;
import io.github.attain.measurement.Measurement;
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

    /** The same question, asked of one arm alone. */
    public Judgement withArm(Arm arm) {
        return with(new AllOf(List.of(arm, arm)));
    }

    /** The same question with another measurement in the place of the term's own. */
    public Judgement with(Measurement instead) {
        return new Judgement(asked, new Evidence(target(), precedence(), instead));
    }

    /** The same question with an edition that is preferred to all others. */
    public Judgement preferring(String edition) {
        return new Judgement(asked, new Evidence(target(), precedence().preferring(edition), evidence.instead()));
    }

    /** The same question with a basis that is preferred to all others, whatever dust the target asks for. */
    public Judgement on(Basis basis) {
        boolean clashes = target().dust().isPresent()
                && basis.dust() != Dust.UNSTATED
                && basis.dust() != target().dust().get();
        Judgement other = clashes ? on(basis.dust()) : this;
        return new Judgement(
                other.asked, new Evidence(other.target(), precedence().preferring(basis), evidence.instead()));
    }

    /** The same question, asked of values with or without dust. */
    public Judgement on(Dust dust) {
        Target other = Target.builder().from(target()).dust(dust).build();
        return new Judgement(asked.with(other), new Evidence(other, precedence(), evidence.instead()));
    }

    /** The rule resolved, with each choice between a finding and its reading made by what was measured. */
    public Promise promise() {
        return resolved()
                .chosen(stated -> evidence.isFinding(stated.finding().subject()) ? stated.finding() : stated.reading());
    }

    private Promise resolved() {
        return asked.promise(evidence);
    }

    /** Whether a number was read where a finding is asked for. */
    public boolean isInterpreted() {
        boolean[] interpreted = new boolean[1];
        resolved().chosen(stated -> {
            boolean finding = evidence.isFinding(stated.finding().subject());
            interpreted[0] |= !finding && stated.isInterpretation() && isMeasured(stated);
            return finding ? stated.finding() : stated.reading();
        });
        return interpreted[0];
    }

    /** What the term comes to when it is over. */
    public Answer answer() {
        Promise promise = resolved();
        if (promise instanceof Promise.Within within) {
            return within(within);
        }
        return answer(promise.chosen(this::spoken).merged());
    }

    /** A finding decides where one is stated, a number by the reading; where nothing was measured it is the finding that lacks. */
    private Promise spoken(Promise.Stated stated) {
        Subject subject = stated.finding().subject();
        if (evidence.isFinding(subject)) {
            return stated.finding();
        }
        if (!stated.isInterpretation() || isMeasured(stated)) {
            return stated.reading();
        }
        Open missing = Objects.requireNonNull(evidence.whole(subject).problem());
        return new Promise.Unresolved(new Open(Reason.FINDING_MISSING, missing.detail()));
    }

    private boolean isMeasured(Promise.Stated stated) {
        return stated.reading().parts().stream()
                .anyMatch(part -> !evidence.whole(part.subject()).isUnmeasured());
    }

    private Answer answer(Promise promise) {
        if (promise instanceof Promise.Within within) {
            return within(within);
        }
        if (promise instanceof Promise.Joined joined) {
            List<Answer> arms = new ArrayList<>();
            joined.arms().forEach(arm -> arms.add(answer(arm)));
            return Answer.join(joined.all(), arms);
        }
        if (promise instanceof Promise.Settled settled) {
            return Answer.of(settled.certainty(), settled.by());
        }
        return Answer.unknown(((Promise.Unresolved) promise).open());
    }

    private Answer within(Promise.Within part) {
        Reading reading = evidence.whole(part.subject());
        Answer answer = held(part, reading);
        if (answer.certainty() == Certainty.CONTINGENT && !reading.missing().isEmpty()) {
            return Answer.unknown(lacking(part.subject(), reading));
        }
        return answer;
    }

    private static Open lacking(Subject subject, Reading reading) {
        if (subject.term().kind() == Term.Kind.BY) {
            ReportingPeriod only = reading.measurements().get(0).period();
            return Open.unmeasured(new Text(
                    "只有" + only.text().zh() + "的数，此前的累计未知", "only " + only + " is known, and nothing of before"));
        }
        return Open.missing(reading.missing());
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
        for (Measurement earlier : part.measured()) {
            if (earlier.basis().clashesWith(reading.measurements().get(0).basis())) {
                return Answer.unknown(Open.notComparable(
                        earlier.period().text().and(new Text("的气体状态不同", ": the gas state is another"))));
            }
        }
        Certainty certainty = Objects.requireNonNull(reading.possible()).within(accepted);
        return part.open() != null && certainty != Certainty.CERTAIN
                ? Answer.unknown(part.open())
                : Answer.of(certainty, part);
    }

    /** The reading of a part of the promise, when the term is over. */
    public Reading reading(Promise.Within part) {
        return evidence.whole(part.subject());
    }

    /** How the promise stands over the days of its term. */
    public Running running() {
        return new Running(evidence, resolved());
    }

    /** What speaks for the term as such; nothing does where the promise is about its parts alone. */
    public Reading own() {
        return isOfParts() ? Reading.unmeasured(Open.unmeasured(target().term().text())) : evidence.whole(ownSubject());
    }

    private boolean isOfParts() {
        List<Promise.Within> parts = promise().parts();
        return !parts.isEmpty() && parts.stream().allMatch(p -> p.subject().isPart());
    }

    private Subject ownSubject() {
        for (Promise.Within part : promise().parts()) {
            boolean own = part.subject().measure().indicator().equals(target().indicator());
            if (own && !part.subject().isPart()) {
                return part.subject();
            }
        }
        return new Subject(Measure.of(target().indicator()), target().term(), false, false, false);
    }

    /** The measurements that the answer rests on, the target's own first. */
    public List<Measurement> used() {
        Set<Measurement> used = new LinkedHashSet<>();
        Promise promise = promise();
        List<Promise.Within> parts = promise.parts();
        boolean ofParts =
                !parts.isEmpty() && parts.stream().allMatch(p -> p.subject().isPart());
        if (!ofParts) {
            used.addAll(own().measurements());
        }
        for (Promise.Within part : parts) {
            Reading reading = reading(part);
            used.addAll(reading.measurements());
            if (!reading.measurements().isEmpty() || promise instanceof Promise.Settled) {
                used.addAll(part.measured());
            }
        }
        return ImmutableList.copyOf(used);
    }

    /** Every measurement that the rule could have used, known by the date of assessment. */
    public Set<Measurement> seen() {
        Set<Measurement> seen = new LinkedHashSet<>();
        boolean over = evidence.isOver(target().term().period());
        Promise resolved = resolved();
        addSeen(ownSubject(), over, seen);
        resolved.each(part -> {
            addSeen(part.subject(), over, seen);
            seen.addAll(part.measured());
        });
        asked.baselines().forEach((indicator, period) -> addAnswering(indicator, period, seen));
        return seen;
    }

    private void addAnswering(Indicator indicator, ReportingPeriod period, Set<Measurement> seen) {
        seen.addAll(
                precedence().choose(target(), indicator.id(), period::equals).known());
    }

    private void addSeen(Subject subject, boolean over, Set<Measurement> seen) {
        ReportingPeriod period = subject.period();
        boolean adds = subject.measure().adds() || subject.isTotal();
        boolean answered =
                !evidence.choose(subject, subject.term()::isAnsweredBy).known().isEmpty();
        for (Measurement m : precedence()
                .measurements()
                .of(target().place().code(), subject.measure().indicator().id())) {
            ReportingPeriod p = m.period();
            boolean toDate = p.first().equals(period.first()) && (!over || answered);
            boolean inside = period.contains(p) && (adds || toDate || (subject.isOfYears() && p.years() == 1));
            if (m.isKnownOn(precedence().asOf()) && (inside || subject.term().isAnsweredBy(p))) {
                seen.add(m);
            }
        }
    }
}
