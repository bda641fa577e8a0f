package io.github.attain.assessment;

import io.github.attain.indicator.Direction;
import io.github.attain.judging.Judgement;
import io.github.attain.judging.Line;
import io.github.attain.judging.Open;
import io.github.attain.judging.Precedence.Choice;
import io.github.attain.measurement.Measurement;
import io.github.attain.rule.Reason;
import io.github.attain.target.Baseline;
import io.github.attain.target.Target;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.Exact;
import io.github.attain.value.Margin;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far the latest value of an earlier period lies from a target whose own term has no value. It is no verdict: only the
 * value of the target's own term decides.
 *
 * <p>Immutable and thread-safe.
 */
public final class Distance {
    private final Measurement earlier;
    private final boolean met;
    private final Optional<Margin> margin;
    private final Optional<Deciding> deciding;
    private final Optional<Quantity> change;
    private final int years;

    /** The distance of an earlier value that was judged in the place of the term's own. */
    private Distance(Measurement earlier, boolean met, Judgement then) {
        this.earlier = earlier;
        this.met = met;
        Arithmetic arithmetic = new Arithmetic(then);
        this.margin = arithmetic.margin();
        this.deciding = arithmetic.deciding();
        this.change = change(then);
        int due = then.target().term().due().getYear();
        this.years = Math.max(1, due - earlier.period().last().getYear());
    }

    /** What was compared in the earlier value. */
    Optional<Deciding> deciding() {
        return deciding;
    }

    static Optional<Distance> of(Judgement judgement) {
        Measurement earlier = isAsked(judgement) ? latest(judgement).orElse(null) : null;
        if (earlier == null) {
            return Optional.empty();
        }
        // How far it lies is said of the value as it stands, thin or not.
        Judgement then = judgement.with(Measurement.builder()
                .from(earlier)
                .completeness(Optional.empty())
                .build());
        Verdict verdict = Assessor.verdict(then);
        return verdict.isDecided()
                ? Optional.of(new Distance(earlier, verdict == Verdict.MET, then))
                : Optional.empty();
    }

    /** Every earlier measurement that could have spoken. */
    static List<Measurement> seen(Judgement judgement) {
        Target target = judgement.target();
        return isAsked(judgement) ? judgement.choose(p -> isEarlier(p, target)).known() : List.of();
    }

    /** A year's value says nothing about a total of years, a series or the parts of another year. */
    private static boolean isAsked(Judgement judgement) {
        Open open = judgement.answer().open();
        boolean unmeasured = open != null
                && (open.reason() == Reason.NO_MEASUREMENT || open.reason() == Reason.FINDING_MISSING)
                && judgement.own().measurements().isEmpty();
        return unmeasured
                && judgement.promise().parts().stream()
                        .noneMatch(p -> p.isCumulative() || p.subject().isPart() || p.series() != null);
    }

    /** The latest earlier value; of one period, what was measured goes before what the plan states. */
    private static Optional<Measurement> latest(Judgement judgement) {
        Target target = judgement.target();
        Optional<Measurement> stated =
                target.baseline().filter(b -> isEarlier(b.period(), target)).flatMap(b -> asMeasured(b, target));
        List<Measurement> measured = judgement.choose(p -> isEarlier(p, target)).known();
        Optional<LocalDate> last = Stream.concat(measured.stream(), stated.stream())
                .map(m -> m.period().last())
                .max(Comparator.naturalOrder());
        if (last.isEmpty()) {
            return Optional.empty();
        }
        Choice choice = judgement.choose(p -> isEarlier(p, target) && p.last().equals(last.get()));
        if (choice.known().isEmpty()) {
            return stated;
        }
        return choice.rival() == null ? Optional.ofNullable(choice.chosen()) : Optional.empty();
    }

    private static Optional<Measurement> asMeasured(Baseline baseline, Target target) {
        return baseline.value()
                .map(value -> Measurement.builder()
                        .place(target.place().code())
                        .indicator(target.indicator().id())
                        .period(baseline.period())
                        .value(value)
                        .source(target.clause())
                        .build());
    }

    private static boolean isEarlier(ReportingPeriod period, Target target) {
        Term term = target.term();
        boolean sameLength = Math.abs(period.days() - term.period().days()) <= 1;
        return period.last().isBefore(term.period().first()) && (sameLength || term.kind() == Term.Kind.BY);
    }

    /** The change from the value as it was measured to the limit as it is written; none where the promise is a change itself. */
    private Optional<Quantity> change(Judgement then) {
        Quantity value = earlier.value().asQuantity().orElse(null);
        Line line = deciding.flatMap(Deciding::line).filter(l -> !l.isChange()).orElse(null);
        if (value == null
                || line == null
                || !(line.limit() instanceof Quantity limit)
                || !limit.fits(value.unit())
                || then.target().indicator().better() == Direction.NONE) {
            return Optional.empty();
        }
        Exact open = limit.in(value.unit()).amount().minus(value.amount());
        // 45.6 is 46 when it is compared, and not below it; nobody need rise to 46.
        boolean isOpen = open.signum() == (line.comparison().isUpper() ? -1 : 1);
        if (!met && !isOpen) {
            return Optional.empty();
        }
        Unit unit = value.unit().equals(Unit.PERCENT) ? Unit.PERCENTAGE_POINT : value.unit();
        return Optional.of(new Quantity(met ? Exact.ZERO : open, unit));
    }

    /** {@return the earlier measurement, or the baseline of the plan as one} */
    public Measurement earlier() {
        return earlier;
    }

    /** {@return whether the earlier value would keep the promise already} */
    public boolean isAtTargetLevel() {
        return met;
    }

    /** {@return how far the earlier value lies from the limit, positive on the good side; empty where the rule has no single limit} */
    public Optional<Margin> margin() {
        return margin;
    }

    /**
     * {@return the change of the value that is still needed, signed, in its unit or, of a percentage, in percentage points;
     * zero where it is at target level; empty where the value is no number or the rule has no single limit, or where the value reaches the
     * limit as it was measured and misses it only as it is compared}
     */
    public Optional<Quantity> changeNeeded() {
        return change;
    }

    /** {@return the same change in percent of the earlier value; empty where there is none or that is not above zero} */
    public Optional<Exact> changeNeededPercent() {
        Optional<Exact> from =
                earlier.value().asQuantity().map(Quantity::amount).filter(v -> v.signum() > 0);
        return change.flatMap(c -> from.map(v -> c.amount().times(Exact.HUNDRED).dividedBy(v)));
    }

    /** {@return the years from the end of the earlier period to the end of the term, at least 1} */
    public int years() {
        return years;
    }

    /** {@return the change needed a year, in equal steps; empty where there is none} */
    public Optional<Quantity> perYear() {
        return change.map(c -> new Quantity(c.amount().dividedBy(Exact.of(years)), c.unit()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Distance that
                && earlier.equals(that.earlier)
                && met == that.met
                && margin.equals(that.margin)
                && change.equals(that.change)
                && years == that.years;
    }

    @Override
    public int hashCode() {
        return Objects.hash(earlier, met, years);
    }
}
