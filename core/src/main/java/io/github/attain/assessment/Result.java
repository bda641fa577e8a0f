package io.github.attain.assessment;

import io.github.attain.judging.Judgement;
import io.github.attain.judging.Open;
import io.github.attain.judging.Reading;
import io.github.attain.measurement.Measurement;
import io.github.attain.rule.Reason;
import io.github.attain.rule.Rule;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.value.Margin;
import io.github.attain.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The answer for one target: the verdict and everything needed to check it by hand. The arithmetic ({@link #steps}), the
 * {@link #sensitivities} and the sentence are worked out when asked for.
 *
 * <p>Immutable and thread-safe.
 */
public final class Result {
    private final Judgement judgement;
    private final List<Target> contradictions;
    private final @Nullable Assignment assignment;
    private final Verdict verdict;
    private final @Nullable Open open;

    Result(
            Judgement judgement,
            List<Target> contradictions,
            @Nullable Assignment assignment,
            Verdict verdict,
            @Nullable Open open) {
        this.judgement = judgement;
        this.contradictions = contradictions;
        this.assignment = assignment;
        this.verdict = verdict;
        this.open = open;
    }

    Judgement judgement() {
        return judgement;
    }

    /** Every measurement that could have spoken. */
    Set<Measurement> seen() {
        Set<Measurement> seen = judgement.seen();
        seen.addAll(new Distances(judgement).seen());
        return seen;
    }

    /**
     * Returns the target with its clause.
     *
     * @return the target
     */
    public Target target() {
        return judgement.target();
    }

    /**
     * Says what was judged: the promise of the target or, where the value is set elsewhere and was bound, the assigned one.
     *
     * @return the promise in both languages
     */
    public Text promise() {
        Rule rule = judgement.rule();
        boolean read = rule.arms().size() == 1 && judgement.isInterpreted();
        return read
                ? rule.arms()
                        .get(0)
                        .describe(target().indicator())
                        .and(new Text("按数值解读", "read as a number").asRemark())
                : rule.describe(target().indicator());
    }

    /**
     * Returns what a superior assigned, where the caller bound it.
     *
     * @return the assignment with its document; empty where none
     */
    public Optional<Assignment> assignment() {
        return Optional.ofNullable(assignment);
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
        Reading own = judgement.own();
        boolean ofParts =
                own.measurements().isEmpty() || (own.isSum() && !own.missing().isEmpty());
        return ofParts ? Optional.empty() : Optional.ofNullable(own.value());
    }

    /** Whether the value is what the parts of the term add up to. */
    boolean isSum() {
        return judgement.own().isSum();
    }

    /**
     * Returns the part of the promise that decides, or the only one: of an either-of, an all-of and a promise for every month
     * the one that decides alone.
     *
     * @return what was compared there; empty where nothing is decided, no single part decides, or it is no number, class or place
     */
    public Optional<Deciding> deciding() {
        boolean judged = verdict == Verdict.MET || verdict == Verdict.NOT_MET;
        return judged ? new Arithmetic(judgement).deciding().map(Deciding::of) : Optional.empty();
    }

    /**
     * Returns the date of assessment.
     *
     * @return the date
     */
    public LocalDate asOf() {
        return judgement.precedence().asOf();
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
        return open == null ? Optional.empty() : Optional.of(open.reason());
    }

    /**
     * Returns what exactly is missing where the target is not assessable.
     *
     * @return the detail; empty for every other verdict
     */
    public Optional<Text> detail() {
        return open == null ? Optional.empty() : Optional.of(open.detail());
    }

    /**
     * Returns the measurements that the answer rests on, with their sources.
     *
     * @return the measurements, the target's own first; empty where nothing that the rule asks for was measured
     */
    public List<Measurement> measurements() {
        return judgement.used();
    }

    /**
     * Returns how far the value lies from the limit.
     *
     * @return the margin, positive on the good side; empty where nothing was decided or the rule has no single limit
     */
    public Optional<Margin> margin() {
        boolean judged = verdict == Verdict.MET || verdict == Verdict.NOT_MET;
        return judged ? new Arithmetic(judgement).margin() : Optional.empty();
    }

    /**
     * Returns what is missing where the verdict is undecided.
     *
     * @return the gap; empty for every other verdict
     */
    public Optional<Gap> gap() {
        return verdict == Verdict.UNDECIDED ? Optional.of(Gap.of(judgement)) : Optional.empty();
    }

    /**
     * Returns how far the latest earlier value lies from the target, where the term itself has no value yet.
     *
     * @return the distance; empty where the term has a value, or no earlier one is known or can be compared
     */
    public Optional<Distance> distance() {
        boolean unanswered = verdict == Verdict.PENDING || verdict == Verdict.NOT_ASSESSABLE;
        return unanswered ? new Distances(judgement).find() : Optional.empty();
    }

    /**
     * Works out where the promise stands while its term is still running.
     *
     * @return the standing; empty for every verdict but {@link Verdict#PENDING}
     */
    public Optional<Standing> standing() {
        return verdict == Verdict.PENDING ? Optional.of(Standing.latest(judgement)) : Optional.empty();
    }

    /**
     * Works out where the promise stood as the term went on, by all data known on the date of assessment; also of a term that
     * is over, so that one can see when it was lost. Much faster than an assessment for each day.
     *
     * @return the standing with the data up to every day up to which there is a value, in order of days; none where nothing
     *     was measured
     */
    public List<Standing> standings() {
        return Standing.all(judgement);
    }

    /**
     * Works out the arithmetic: what was measured, converted, computed, rounded and compared; while the term is running, that
     * of the {@linkplain #standing standing}, if it is known.
     *
     * @return the steps in order
     */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>(new Arithmetic(judgement).steps(assignment()));
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
        Sensitivities sensitivities = new Sensitivities(judgement);
        boolean judged = verdict == Verdict.MET || verdict == Verdict.NOT_MET || verdict == Verdict.UNDECIDED;
        if (verdict == Verdict.PENDING) {
            return sensitivities.ofStanding();
        }
        if (open != null && open.reason() == Reason.AMBIGUOUS) {
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
                ? Turning.of(judgement, verdict == Verdict.MET)
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
                && Objects.equals(assignment, that.assignment)
                && judgement.options().equals(that.judgement.options())
                && asOf().equals(that.asOf())
                && verdict == that.verdict
                && Objects.equals(open, that.open)
                && measurements().equals(that.measurements())
                && distance().equals(that.distance())
                && standing().equals(that.standing())
                && sensitivities().equals(that.sensitivities())
                && steps().equals(that.steps())
                && sentence().equals(that.sentence());
    }

    @Override
    public int hashCode() {
        return Objects.hash(target().id(), asOf(), verdict, open);
    }

    /**
     * Returns the id of the target and the verdict.
     *
     * @return such as {@code jiaozuo.pm25-2025: MET}
     */
    @Override
    public String toString() {
        return target().id() + ": " + verdict;
    }
}
