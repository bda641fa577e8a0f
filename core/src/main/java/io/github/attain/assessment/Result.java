package io.github.attain.assessment;

import io.github.attain.measurement.Measurement;
import io.github.attain.rule.Margin;
import io.github.attain.rule.Reason;
import io.github.attain.rule.Step;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer for one target: the verdict and everything needed to check it by hand. The arithmetic ({@link #steps}), the
 * {@link #sensitivities} and the sentence are worked out when asked for.
 *
 * <p>Immutable and thread-safe.
 */
public final class Result {
    private final Judge judge;
    private final List<Target> contradictions;
    private final LocalDate asOf;
    private final Verdict verdict;
    private final @Nullable Reason reason;
    private final @Nullable Text detail;
    private final List<Measurement> measurements;
    private final @Nullable Margin margin;
    private final @Nullable Gap gap;
    private final @Nullable Distance distance;

    Result(
            Judge judge,
            List<Target> contradictions,
            LocalDate asOf,
            Verdict verdict,
            @Nullable Reason reason,
            @Nullable Text detail,
            List<Measurement> measurements,
            @Nullable Margin margin,
            @Nullable Gap gap,
            @Nullable Distance distance) {
        this.judge = judge;
        this.contradictions = contradictions;
        this.asOf = asOf;
        this.verdict = verdict;
        this.reason = reason;
        this.detail = detail;
        this.measurements = measurements;
        this.margin = margin;
        this.gap = gap;
        this.distance = distance;
    }

    /**
     * Returns the target with its clause.
     *
     * @return the target
     */
    public Target target() {
        return judge.target();
    }

    /**
     * Says what was judged: the promise of the target or, where the value is set elsewhere and was bound, the assigned one.
     *
     * @return the promise in both languages
     */
    public Text promise() {
        return judge.rule().describe(target().indicator());
    }

    /**
     * Returns what a superior assigned, where the caller bound it.
     *
     * @return the assignment with its document; empty where none
     */
    public Optional<Assignment> assignment() {
        return judge.supplied().assignment();
    }

    /**
     * Returns the targets that cannot be meant together with this one, so that a reader knows that the source disagrees with
     * itself. Each side is judged as it stands.
     *
     * @return those among all targets of the assessor that this one contradicts or is contradicted by; mostly none
     */
    public List<Target> contradictions() {
        return contradictions;
    }

    /**
     * Returns the value of the term: what was measured for it as such, or what its parts add up to.
     *
     * @return the value; empty where there is none, and where a promise for each part or a trend is about several
     */
    public Optional<Value> value() {
        Optional<Value> own = own().map(Measurement::value);
        return own.isPresent() ? own : judge.sum();
    }

    /** What was measured for the term as such. */
    Optional<Measurement> own() {
        return measurements.stream()
                .filter(m -> m.indicator().equals(target().indicator().id())
                        && target().term().isAnsweredBy(m.period()))
                .findFirst();
    }

    /**
     * Returns the date of assessment.
     *
     * @return the date
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Returns the verdict.
     *
     * @return one of the five
     */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * Returns why the target is not assessable.
     *
     * @return the reason; empty for every other verdict
     */
    public Optional<Reason> reason() {
        return Optional.ofNullable(reason);
    }

    /**
     * Returns what exactly is missing where the target is not assessable.
     *
     * @return the detail; empty for every other verdict
     */
    public Optional<Text> detail() {
        return Optional.ofNullable(detail);
    }

    /**
     * Returns the measurements that the answer rests on, with their sources.
     *
     * @return the measurements, the target's own first; empty where nothing that the rule asks for was measured
     */
    public List<Measurement> measurements() {
        return measurements;
    }

    /**
     * Returns how far the value lies from the limit.
     *
     * @return the margin, positive on the good side; empty where nothing was decided or the rule has no single limit
     */
    public Optional<Margin> margin() {
        return Optional.ofNullable(margin);
    }

    /**
     * Returns what is missing where the verdict is undecided.
     *
     * @return the gap; empty for every other verdict
     */
    public Optional<Gap> gap() {
        return Optional.ofNullable(gap);
    }

    /**
     * Returns how far the latest earlier value lies from the target, where the term itself has no value yet.
     *
     * @return the distance; empty where the term has a value, or no earlier one is known or can be compared
     */
    public Optional<Distance> distance() {
        return Optional.ofNullable(distance);
    }

    /**
     * Works out where the promise stands while its term is still running.
     *
     * @return the standing; empty for every verdict but {@link Verdict#PENDING}
     */
    public Optional<Standing> standing() {
        return verdict == Verdict.PENDING ? Optional.of(judge.standing()) : Optional.empty();
    }

    /**
     * Works out where the promise stood as the term went on, by all data known on the date of assessment; also of a term that
     * is over, so that one can see when it was lost. Much faster than an assessment for each day.
     *
     * @return the standing with the data up to every day up to which there is a value, in order of days; none where nothing
     *     was measured
     */
    public List<Standing> standings() {
        return judge.standings();
    }

    /**
     * Works out the arithmetic: what was measured, converted, computed, rounded and compared; while the term is running, that
     * of the {@linkplain #standing standing}, if it is known.
     *
     * @return the steps in order
     */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>(judge.steps());
        for (Step step : standing()
                .filter(s -> s.state() != Standing.State.UNKNOWN)
                .map(Standing::steps)
                .orElse(List.of())) {
            if (!steps.contains(step)) {
                steps.add(step);
            }
        }
        return List.copyOf(steps);
    }

    /**
     * Works out every choice behind the answer, tried the other way: for what is {@linkplain Verdict#MET met}, {@linkplain
     * Verdict#NOT_MET not met} or {@linkplain Verdict#UNDECIDED undecided}; for the {@linkplain #standing standing} of a running
     * term (method, strictness, dust, edition); and for what is ambiguous only because it was measured by several editions of a
     * standard, the edition.
     *
     * @return the choices with the answer that each would give, also where it is the same
     */
    public List<Sensitivity> sensitivities() {
        Sensitivities sensitivities = new Sensitivities(judge);
        boolean judged = verdict == Verdict.MET || verdict == Verdict.NOT_MET || verdict == Verdict.UNDECIDED;
        if (verdict == Verdict.PENDING) {
            return sensitivities.ofStanding();
        }
        if (reason == Reason.AMBIGUOUS) {
            return sensitivities.otherEditions();
        }
        return judged ? sensitivities.ofVerdict() : List.of();
    }

    /**
     * Works out the choices on which the answer hangs.
     *
     * @return those of {@link #sensitivities} that give another verdict, or for a running term another standing; possibly none
     */
    public List<Sensitivity> turningChoices() {
        Optional<Standing.State> state = standing().map(Standing::state);
        return sensitivities().stream()
                .filter(s -> s.verdict() != verdict || !s.standing().equals(state))
                .toList();
    }

    /**
     * Works out the smallest change of the measured value that turns the verdict: for limits, ranges, changes, growth, shares,
     * totals, classes and ranks, and for either-of and all-of as far as their arms are of these kinds and speak of the target's own
     * indicator; with the comparison method, the strictness and the baseline as they are. A total of measured years is taken as
     * one value.
     *
     * @return the nearest value with the other verdict; empty where the verdict is neither {@linkplain Verdict#MET met} nor
     *     {@linkplain Verdict#NOT_MET not met}, the data are incomplete, the rule does not hang on one value (trends, parts,
     *     findings), or no possible value turns it
     */
    public Optional<TurningValue> turningValue() {
        return verdict == Verdict.MET || verdict == Verdict.NOT_MET
                ? Turning.of(judge, verdict == Verdict.MET)
                : Optional.empty();
    }

    /**
     * Says the answer in one plain sentence, the turning choices and the clause included.
     *
     * @return the sentence in both languages
     */
    public Text sentence() {
        return Wording.sentence(this);
    }

    /**
     * Says the answer in one plain sentence.
     *
     * @param locale the reader's locale
     * @return the sentence
     */
    public String sentence(Locale locale) {
        return sentence().in(locale);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Result that
                && target().equals(that.target())
                && contradictions.equals(that.contradictions)
                && asOf.equals(that.asOf)
                && verdict == that.verdict
                && Objects.equals(reason, that.reason)
                && Objects.equals(detail, that.detail)
                && measurements.equals(that.measurements)
                && Objects.equals(margin, that.margin)
                && Objects.equals(gap, that.gap)
                && Objects.equals(distance, that.distance)
                && judge.supplied().equals(that.judge.supplied())
                && standsLike(that);
    }

    /** Whether the running values are the same: while the term is running, the verdict says nothing of them. */
    private boolean standsLike(Result other) {
        Optional<Standing> mine = standing();
        Optional<Standing> theirs = other.standing();
        return mine.map(Standing::state).equals(theirs.map(Standing::state))
                && mine.map(Standing::measurements).equals(theirs.map(Standing::measurements));
    }

    @Override
    public int hashCode() {
        return Objects.hash(target().id(), asOf, verdict, reason, measurements);
    }

    /**
     * Returns the English sentence.
     *
     * @return {@code sentence(Locale.ENGLISH)}
     */
    @Override
    public String toString() {
        return sentence(Locale.ENGLISH);
    }
}
