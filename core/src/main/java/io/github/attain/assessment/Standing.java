package io.github.attain.assessment;

import io.github.attain.judging.Answer;
import io.github.attain.judging.Judgement;
import io.github.attain.judging.Open;
import io.github.attain.judging.Running;
import io.github.attain.measurement.Measurement;
import io.github.attain.rule.Reason;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a promise stands while its term is still running: whether anything that the rest can bring decides it, and what the
 * rest may bring.
 *
 * <p>What counts is measured for a period that begins with the term and ends by the date of assessment (the year to date);
 * of totals and numbers of days also periods that do not overlap, such as months, and what was left out between them may
 * have been anything; of a promise for each month or
 * quarter, the values of those. Nothing is said of the rest but what is physically possible: concentrations are not negative
 * where the indicator says so, shares lie between 0 and 100 %, days that count are no more than those that remain. Days of
 * the past that were invalid stay so; every remaining day may turn out valid or not. If in the end too few days are valid,
 * what is secured is not missed and what is out of reach is not met, but the verdict may be undecided; and what was measured
 * may be restated. The allowance, the steps and the sentence are worked out when asked for.
 *
 * <p>Periods may overlap: of all ways to add up to a day the one speaks that lacks the fewest values, past what is disputed
 * or impossible where that can be. Values with and without dust are never mixed; one that does not say which goes with
 * either. Once the term itself has a value, its basis is that of all; until then dust deducted goes before dust included,
 * and a final value on the other basis may decide otherwise. Where two of equal standing disagree about the latest day,
 * nothing is known, be it decided before: one of the sources is wrong, and nobody knows since when.
 *
 * <p>Where nobody states how many days were valid, all of them are taken for it, and the sentence says so. A share is
 * carried on by days only where its completeness counts the days of its period, or the promise names the days that it stands
 * for: shares are taken of sections and of enterprises too. 9 of 9 with 364 valid days is no share of days, and 9 % of 173
 * days could be 15 or 16 of them: where it is not known how many of the valid days they are, the rest of the term can bring
 * anything from 0 to 100 %.
 *
 * <p>Immutable and thread-safe.
 */
public final class Standing {

    /** The answers. */
    public enum State {
        /** Kept whatever the rest of the term brings. */
        SECURED(new Text("提前锁定", "secured")),
        /** The rest of the term decides. */
        POSSIBLE(new Text("仍可完成", "possible")),
        /** Missed whatever the rest of the term brings. */
        OUT_OF_REACH(new Text("已无法完成", "out of reach")),
        /** Cannot be said; the {@linkplain Standing#reason reason} says why. */
        UNKNOWN(new Text("尚不能判断", "not known"));

        private final Text label;

        State(Text label) {
            this.label = label;
        }

        /** {@return the state in words} */
        public Text label() {
            return label;
        }
    }

    private final Judgement judgement;
    private final Running running;
    private final LocalDate day;
    private final Answer answer;

    /** The standing with the data up to a day, which is one of the days unless there are none. */
    private Standing(Judgement judgement, Running running, LocalDate day) {
        this.judgement = judgement;
        this.running = running;
        this.day = day;
        this.answer = running.at(day);
    }

    /** Where the promise stands with the last data. */
    static Standing latest(Judgement judgement) {
        Running running = judgement.running();
        LocalDate day = running.days().isEmpty()
                ? judgement.precedence().asOf()
                : running.days().last();
        return new Standing(judgement, running, day);
    }

    /** Where the promise stood with the data up to every day on which something became known. */
    static List<Standing> all(Judgement judgement) {
        Running running = judgement.running();
        return running.days().stream()
                .map(day -> new Standing(judgement, running, day))
                .toList();
    }

    Judgement judgement() {
        return judgement;
    }

    Running running() {
        return running;
    }

    LocalDate day() {
        return day;
    }

    /** {@return where the promise stands} */
    public State state() {
        return switch (answer.certainty()) {
            case CERTAIN -> State.SECURED;
            case IMPOSSIBLE -> State.OUT_OF_REACH;
            case CONTINGENT -> State.POSSIBLE;
            case UNKNOWN -> State.UNKNOWN;
        };
    }

    /**
     * {@return why nothing can be said: {@link Reason#NO_MEASUREMENT} where nothing of the term is measured yet, {@link
     * Reason#FINDING_MISSING} where only a finding will decide; empty for every other state}
     */
    public Optional<Reason> reason() {
        return Optional.ofNullable(answer.open()).map(Open::reason);
    }

    /** {@return what exactly is missing where nothing can be said; empty for every other state} */
    public Optional<Text> detail() {
        return Optional.ofNullable(answer.open()).map(Open::detail);
    }

    /** {@return the last day up to which there are data; empty where nothing of the term is measured} */
    public Optional<LocalDate> through() {
        return running.days().isEmpty() ? Optional.empty() : Optional.of(day);
    }

    /**
     * {@return the first day with whose data the promise became secured or out of reach and stayed so, by all data known on
     * the date of assessment; empty where nothing is decided}
     */
    public Optional<LocalDate> since() {
        if (state() != State.SECURED && state() != State.OUT_OF_REACH) {
            return Optional.empty();
        }
        LocalDate since = day;
        for (LocalDate earlier : running.days().headSet(day, false).descendingSet()) {
            if (running.at(earlier).certainty() != answer.certainty()) {
                break;
            }
            since = earlier;
        }
        return Optional.of(since);
    }

    /**
     * {@return the days from after the last day measured, or else from the date of assessment on, to the last of the term;
     * all days of a term that has not begun}
     */
    public int remainingDays() {
        ReportingPeriod term = judgement.target().term().period();
        LocalDate next = running.days().isEmpty() ? day : day.plusDays(1);
        LocalDate first = next.isBefore(term.first()) ? term.first() : next;
        return first.isAfter(term.last()) ? 0 : new ReportingPeriod(first, term.last()).days();
    }

    /** {@return the values to date on which the answer rests, possibly none} */
    public List<Measurement> measurements() {
        return new Allowances(this).measurements();
    }

    /**
     * {@return what the rest may bring, or must bring, for a promise that is still {@linkplain State#POSSIBLE possible}, of
     * an either-of and an all-of for every arm that is; empty for every other state, and where the rest is not made of days
     * or amounts, as for classes and ranks}
     */
    public List<Allowance> allowances() {
        return state() == State.POSSIBLE ? new Allowances(this).all() : List.of();
    }

    /**
     * {@return the arithmetic in order: what was measured, how many days are valid and remain, what the best and the worst
     * end would be by what is physically possible, and the allowance}
     */
    public List<Step> steps() {
        return Steps.of(this);
    }

    /** {@return a clause without a full stop, such as 截至2025年6月30日，剩余184天的平均浓度须控制在43微克/立方米以下} */
    public Text sentence() {
        return StandingWording.sentence(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Standing that
                && judgement.target().equals(that.judgement.target())
                && judgement.options().equals(that.judgement.options())
                && through().equals(that.through())
                && state() == that.state()
                && Objects.equals(answer.open(), that.answer.open())
                && remainingDays() == that.remainingDays()
                && since().equals(that.since())
                && measurements().equals(that.measurements())
                && sentence().equals(that.sentence())
                && allowances().equals(that.allowances());
    }

    @Override
    public int hashCode() {
        return Objects.hash(judgement.target().id(), through(), state());
    }

    /** {@return the state and the day, such as {@code POSSIBLE through 2025-06-30}} */
    @Override
    public String toString() {
        return state() + through().map(d -> " through " + d).orElse("");
    }
}
