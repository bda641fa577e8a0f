package io.github.attain.assessment;

import io.github.attain.indicator.Indicator;
import io.github.attain.judging.Answer;
import io.github.attain.judging.Judgement;
import io.github.attain.judging.Line;
import io.github.attain.judging.Open;
import io.github.attain.judging.Promise;
import io.github.attain.judging.Reading;
import io.github.attain.measurement.Measurement;
import io.github.attain.rule.Comparison;
import io.github.attain.rule.Reason;
import io.github.attain.rule.Rule;
import io.github.attain.source.Clause;
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
import java.util.function.Function;
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

    Result(Judgement judgement, List<Target> contradictions, @Nullable Assignment assignment) {
        this.judgement = judgement;
        this.contradictions = contradictions;
        this.assignment = assignment;
        boolean over = target().term().period().isOverOn(asOf());
        Answer answer = over ? judgement.answer() : null;
        this.verdict = answer == null ? Verdict.PENDING : Verdict.of(answer.certainty());
        this.open = answer == null ? null : answer.open();
    }

    Judgement judgement() {
        return judgement;
    }

    /** Every measurement that could have spoken. */
    Set<Measurement> seen() {
        Set<Measurement> seen = judgement.seen();
        seen.addAll(Distance.seen(judgement));
        target().otherReadings()
                .forEach(other -> seen.addAll(judgement.on(other.of(target())).seen()));
        return seen;
    }

    /**
     * {@return whether anything that was measured speaks of the target: the value of its term or of a part of it, what it is
     * compared with, or an earlier value that shows how far there is to go} What is not so was not asked.
     */
    public boolean isAnswered() {
        return !seen().isEmpty();
    }

    /** {@return the target with its clause} */
    public Target target() {
        return judgement.target();
    }

    /** {@return what was judged: the promise of the target or, where the value is set elsewhere, the assigned one} */
    public Text promise() {
        Rule rule = judgement.rule();
        Indicator own = target().indicator();
        boolean read = judgement.isReadAsNumber();
        Text remark = new Text("按数值解读", "read as a number").asRemark();
        return read ? rule.arms().get(0).describe(own).and(remark) : rule.describe(own);
    }

    /** {@return what a superior assigned, with its document; empty where the caller bound nothing} */
    public Optional<Assignment> assignment() {
        return Optional.ofNullable(assignment);
    }

    /**
     * {@return those among all targets of the assessor that cannot be meant together with this one, whichever of the two
     * says so; mostly none} The source then disagrees with itself; each side is judged as it stands.
     */
    public List<Target> contradictions() {
        return contradictions;
    }

    /**
     * {@return the value of the term, measured for it as such or added up from its parts; empty where there is none, and
     * where a promise for each part or a trend is about several}
     */
    public Optional<Value> value() {
        Reading own = judgement.own();
        boolean ofParts =
                own.measurements().isEmpty() || (own.isSum() && !own.missing().isEmpty());
        return ofParts ? Optional.empty() : Optional.ofNullable(own.value());
    }

    /**
     * {@return what was compared in the part of the promise that decides, or the only one: of an either-of, an all-of and a
     * promise for every month the one that decides alone; of several limits to one value the nearest; of a duty over years that
     * their values decide, the year; of a trend the year that broke it, or the last; empty where nothing is decided or no single
     * part decides}
     */
    public Optional<Deciding> deciding() {
        return verdict.isDecided() ? new Arithmetic(judgement).deciding() : Optional.empty();
    }

    /**
     * {@return the limit against which the value is held: that of the part which {@linkplain #deciding decides} or, where nothing is
     * decided, the only one of the promise; empty where there are several or none} A quantity in its own unit, a class or a place.
     */
    public Optional<Value> limit() {
        return line().map(Line::limit);
    }

    /**
     * {@return on which side of the {@link #limit} the value must lie; empty where that is} Of classes and places {@link
     * Comparison#AT_MOST} is the same or better.
     */
    public Optional<Comparison> comparison() {
        return line().map(Line::comparison);
    }

    private Optional<Line> line() {
        Optional<Deciding> deciding = deciding();
        if (deciding.isPresent()) {
            return deciding.get().line();
        }
        List<Line> lines = judgement.promise() instanceof Promise.Within only
                ? only.lines().stream().filter(Line::isDeciding).toList()
                : List.of();
        return lines.size() == 1 ? Optional.of(lines.get(0)) : Optional.empty();
    }

    /** {@return the date of assessment} */
    public LocalDate asOf() {
        return judgement.precedence().asOf();
    }

    /** {@return one of the five verdicts} */
    public Verdict verdict() {
        return verdict;
    }

    /** {@return why the target is not assessable; empty for every other verdict} */
    public Optional<Reason> reason() {
        return Optional.ofNullable(open).map(Open::reason);
    }

    /** {@return what exactly is missing where the target is not assessable; empty for every other verdict} */
    public Optional<Text> detail() {
        return Optional.ofNullable(open).map(Open::detail);
    }

    /** {@return what the answer rests on, the target's own first; empty where nothing that the rule asks for was measured} */
    public List<Measurement> measurements() {
        return judgement.used();
    }

    /**
     * {@return the margin, positive on the good side; empty where nothing was decided, the rule has no single limit, or what decides is
     * known in part alone}
     */
    public Optional<Margin> margin() {
        return verdict.isDecided() ? new Arithmetic(judgement).margin() : Optional.empty();
    }

    /** {@return what is missing where the verdict is undecided; empty for every other verdict} */
    public Optional<Gap> gap() {
        return verdict == Verdict.UNDECIDED ? Optional.of(new Gap(judgement)) : Optional.empty();
    }

    /**
     * {@return how far the latest earlier value lies from the target, where the term itself has no value yet; empty where it
     * has, or no earlier value is known or can be compared}
     */
    public Optional<Distance> distance() {
        boolean unanswered = verdict == Verdict.PENDING || verdict == Verdict.NOT_ASSESSABLE;
        return unanswered ? Distance.of(judgement) : Optional.empty();
    }

    /** {@return where the promise stands while its term is running; empty for every verdict but pending} */
    public Optional<Standing> standing() {
        return verdict == Verdict.PENDING ? Optional.of(Standing.latest(judgement)) : Optional.empty();
    }

    /** The state of the standing; empty too where nothing can be said. */
    Optional<Standing.State> knownState() {
        return standing().map(Standing::state).filter(s -> s != Standing.State.UNKNOWN);
    }

    /**
     * {@return where the promise stood with the data up to every day up to which there is a value, in order of days and by
     * all data known on the date of assessment; none where nothing was measured} Also of a term that is over, so that one
     * can see when it was lost. Much faster than an assessment for each day.
     */
    public List<Standing> standings() {
        return Standing.all(judgement);
    }

    /**
     * {@return the arithmetic in order: what was measured, converted, computed, rounded and compared; while the term is
     * running, that of the {@linkplain #standing standing}, if it is known}
     */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>(Steps.of(judgement, assignment()));
        standing().filter(s -> s.state() != Standing.State.UNKNOWN).stream()
                .flatMap(s -> s.steps().stream())
                .filter(step -> !steps.contains(step))
                .forEach(steps::add);
        return List.copyOf(steps);
    }

    /**
     * {@return every choice behind the answer, tried the other way, with the answer that it would give, also where that is
     * the same} Of what is {@linkplain Verdict#MET met}, {@linkplain Verdict#NOT_MET not met} or {@linkplain
     * Verdict#UNDECIDED undecided}; of the {@linkplain #standing standing} of a running term, where it is known (method,
     * strictness, dust, edition); and of what is ambiguous only because it was measured by several editions of a standard,
     * the edition. Where a clause can be read otherwise, that reading of every target, assessable or not.
     */
    public List<Sensitivity> sensitivities() {
        return new Sensitivities(this).all();
    }

    /**
     * {@return those {@link #sensitivities} that give another verdict or, of a running term, another standing} Another
     * reading of the clause of which nothing is known turns nothing.
     */
    public List<Sensitivity> turningChoices() {
        Optional<Standing.State> state = standing().map(Standing::state);
        return sensitivities().stream()
                .filter(s -> s.verdict() != verdict || !s.standing().equals(state))
                .filter(s -> s.choice() != Sensitivity.Choice.OTHER_READING || s.isKnown())
                .toList();
    }

    /**
     * {@return the nearest value with the other verdict; empty where the verdict is neither {@linkplain Verdict#MET met} nor
     * {@linkplain Verdict#NOT_MET not met}, the data are incomplete, the rule does not hang on one value (trends, parts,
     * findings), or no possible value turns it} Found for limits, ranges, changes, growth, shares, totals, classes and
     * ranks, and for either-of and all-of as far as their arms are of these kinds and speak of the target's own indicator;
     * with the comparison method, the strictness and the baseline as they are. A total of measured years is taken as one
     * value.
     */
    public Optional<TurningValue> turningValue() {
        return verdict.isDecided() ? Turning.of(judgement, verdict == Verdict.MET) : Optional.empty();
    }

    /** {@return the answer in one plain sentence, the turning choices and the clause included} */
    public Text sentence() {
        return sentence(Clause::citation);
    }

    /**
     * {@return the same sentence with its clauses cited in another way, such as in short where the titles stand below}
     *
     * @param citing how a clause is cited
     */
    public Text sentence(Function<Clause, Text> citing) {
        return Wording.sentence(this, citing);
    }

    /**
     * {@return the same sentence in one language}
     *
     * @param locale the reader's locale
     */
    public String sentence(Locale locale) {
        return sentence().in(locale);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Result that
                && target().equals(that.target())
                && contradictions.equals(that.contradictions)
                && judgement.options().equals(that.judgement.options())
                && asOf().equals(that.asOf())
                && verdict == that.verdict
                && Objects.equals(open, that.open)
                && judgement.own().lacking().equals(that.judgement.own().lacking())
                && distance().equals(that.distance())
                && standing().equals(that.standing())
                && sensitivities().equals(that.sensitivities())
                && steps().equals(that.steps());
    }

    @Override
    public int hashCode() {
        return Objects.hash(target().id(), asOf(), verdict, open);
    }

    /** {@return the id of the target and the verdict, such as {@code jiaozuo.pm25-2025: MET}} */
    @Override
    public String toString() {
        return target().id() + ": " + verdict;
    }
}
