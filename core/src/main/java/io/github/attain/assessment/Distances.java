package io.github.attain.assessment;

import io.github.attain.indicator.Direction;
import io.github.attain.judging.Judgement;
import io.github.attain.judging.Line;
import io.github.attain.judging.Open;
import io.github.attain.judging.Precedence.Choice;
import io.github.attain.judging.Promise;
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
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Measures how far the latest earlier value lies from a target whose own term has no value. */
final class Distances {
    private final Judgement judgement;
    private final Target target;

    Distances(Judgement judgement) {
        this.judgement = judgement;
        this.target = judgement.target();
    }

    /** Every earlier measurement that could have spoken. */
    List<Measurement> seen() {
        return isAsked() ? choose(this::isEarlier).known() : List.of();
    }

    Optional<Distance> find() {
        return isAsked() ? latest().flatMap(this::distance) : Optional.empty();
    }

    /** A year's value says nothing about a total of years, a series or the parts of another year. */
    private boolean isAsked() {
        Open open = judgement.answer().open();
        boolean unmeasured = open != null
                && (open.reason() == Reason.NO_MEASUREMENT || open.reason() == Reason.FINDING_MISSING)
                && judgement.own().measurements().isEmpty();
        return unmeasured
                && judgement.promise().parts().stream()
                        .noneMatch(p -> p.isCumulative() || p.subject().isPart() || p.series() != null);
    }

    private Choice choose(Predicate<ReportingPeriod> answers) {
        return judgement.precedence().choose(target, target.indicator().id(), answers);
    }

    /** The latest earlier value; of one period, what was measured goes before what the plan states. */
    private Optional<Measurement> latest() {
        Choice all = choose(this::isEarlier);
        Optional<Measurement> stated =
                target.baseline().filter(b -> isEarlier(b.period())).flatMap(this::asMeasured);
        Optional<LocalDate> last = Stream.concat(all.known().stream(), stated.stream())
                .map(m -> m.period().last())
                .max(Comparator.naturalOrder());
        if (last.isEmpty()) {
            return Optional.empty();
        }
        Choice choice = choose(p -> isEarlier(p) && p.last().equals(last.get()));
        if (choice.known().isEmpty()) {
            return stated;
        }
        return choice.rival() == null ? Optional.ofNullable(choice.chosen()) : Optional.empty();
    }

    private Optional<Measurement> asMeasured(Baseline baseline) {
        return baseline.value()
                .map(value -> Measurement.builder()
                        .place(target.place().code())
                        .indicator(target.indicator().id())
                        .period(baseline.period())
                        .value(value)
                        .source(target.clause())
                        .build());
    }

    private boolean isEarlier(ReportingPeriod period) {
        Term term = target.term();
        boolean sameLength = Math.abs(period.days() - term.period().days()) <= 1;
        return period.last().isBefore(term.period().first()) && (sameLength || term.kind() == Term.Kind.BY);
    }

    private Optional<Distance> distance(Measurement earlier) {
        // How far it lies is said of the value as it stands, thin or not.
        Judgement then = judgement.with(Measurement.builder()
                .from(earlier)
                .completeness(Optional.empty())
                .build());
        Verdict verdict = Assessor.verdict(then);
        if (verdict != Verdict.MET && verdict != Verdict.NOT_MET) {
            return Optional.empty();
        }
        boolean met = verdict == Verdict.MET;
        Arithmetic arithmetic = new Arithmetic(then);
        Optional<Margin> margin = arithmetic.margin();
        Distance.Builder distance = Distance.builder()
                .earlier(earlier)
                .isAtTargetLevel(met)
                .gap(margin)
                .years(Math.max(
                        1,
                        target.term().due().getYear() - earlier.period().last().getYear()));
        Optional<Quantity> value = earlier.value().asQuantity();
        Direction better = target.indicator().better();
        boolean isChange = then.promise() instanceof Promise.Within only
                && only.lines().stream().anyMatch(Line::isChange);
        if (value.isPresent() && margin.isPresent() && !isChange && better != Direction.NONE) {
            change(value.get(), met, margin.get(), better).ifPresent(change -> {
                distance.changeNeeded(change);
                if (value.get().amount().signum() > 0) {
                    distance.changeNeededPercent(change.amount()
                            .times(Exact.HUNDRED)
                            .dividedBy(value.get().amount()));
                }
            });
        }
        return Optional.of(distance.build());
    }

    /** The signed change of the value that closes the gap; nothing to speak of where the gap is in another unit. */
    private static Optional<Quantity> change(Quantity value, boolean met, Margin margin, Direction better) {
        boolean points = value.unit().equals(Unit.PERCENT) && margin.unit().equals(Unit.PERCENTAGE_POINT);
        if (!points && !value.fits(margin.unit())) {
            return Optional.empty();
        }
        Exact gap =
                better == Direction.LOWER ? margin.amount() : margin.amount().negate();
        Quantity change = new Quantity(met ? Exact.ZERO : gap, margin.unit());
        return Optional.of(points ? change : change.in(value.unit()));
    }
}
