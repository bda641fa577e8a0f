package io.github.attain.assessment;

import io.github.attain.assessment.Selection.Choice;
import io.github.attain.indicator.Direction;
import io.github.attain.measurement.Measurement;
import io.github.attain.rule.Change;
import io.github.attain.rule.EachPart;
import io.github.attain.rule.Margin;
import io.github.attain.rule.Outcome;
import io.github.attain.rule.Reason;
import io.github.attain.rule.Rule;
import io.github.attain.rule.Total;
import io.github.attain.rule.Trace;
import io.github.attain.rule.Trend;
import io.github.attain.target.Baseline;
import io.github.attain.target.Target;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Measures how far the latest earlier value lies from a target whose own term has no value. */
final class Distances {
    private final Judge judge;
    private final Target target;
    private final Set<Measurement> seen = new LinkedHashSet<>();

    Distances(Judge judge) {
        this.judge = judge;
        this.target = judge.target();
    }

    /** Every earlier measurement that could have spoken. */
    Set<Measurement> seen() {
        return seen;
    }

    Optional<Distance> find(Outcome outcome) {
        boolean unmeasured = outcome instanceof Outcome.Open open
                && (open.reason() == Reason.NO_MEASUREMENT || open.reason() == Reason.FINDING_MISSING);
        return unmeasured && isComparable(judge.rule()) ? latest().flatMap(this::distance) : Optional.empty();
    }

    /** A year's value says nothing about a total of years, a series or the parts of another year. */
    private static boolean isComparable(Rule rule) {
        return !(rule instanceof Total || rule instanceof Trend || rule instanceof EachPart);
    }

    /** The latest earlier value; of one period, what was measured goes before what the plan states. */
    private Optional<Measurement> latest() {
        String indicator = target.indicator().id();
        Choice all = judge.selection().choose(target, indicator, this::isEarlier);
        seen.addAll(all.known());
        Optional<Measurement> stated =
                target.baseline().filter(b -> isEarlier(b.period())).flatMap(this::asMeasured);
        Optional<LocalDate> last = Stream.concat(all.known().stream(), stated.stream())
                .map(m -> m.period().last())
                .max(Comparator.naturalOrder());
        if (last.isEmpty()) {
            return Optional.empty();
        }
        Choice choice = judge.selection()
                .choose(target, indicator, p -> isEarlier(p) && p.last().equals(last.get()));
        return choice.known().isEmpty()
                ? stated
                : choice.chosen().filter(m -> choice.rival().isEmpty());
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
        Outcome outcome = judge.answer(judge.rule(), Variation.insteadOf(earlier), Trace.NONE)
                .outcome();
        if (!(outcome instanceof Outcome.Decided decided)) {
            return Optional.empty();
        }
        Term term = target.term();
        Distance.Builder distance = Distance.builder()
                .earlier(earlier)
                .isAtTargetLevel(decided.met())
                .gap(decided.margin())
                .years(Math.max(
                        1, term.due().getYear() - earlier.period().last().getYear()));
        Optional<Quantity> value = earlier.value().asQuantity();
        Direction better = target.indicator().better();
        boolean level = !(judge.rule() instanceof Change) && better != Direction.NONE;
        if (value.isPresent() && decided.margin().isPresent() && level) {
            change(value.get(), decided, decided.margin().get(), better).ifPresent(change -> {
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
    private static Optional<Quantity> change(Quantity value, Outcome.Decided decided, Margin margin, Direction better) {
        boolean points = value.unit().equals(Unit.PERCENT) && margin.unit().equals(Unit.PERCENTAGE_POINT);
        if (!points && !value.fits(margin.unit())) {
            return Optional.empty();
        }
        Exact gap =
                better == Direction.LOWER ? margin.amount() : margin.amount().negate();
        Quantity change = new Quantity(decided.met() ? Exact.ZERO : gap, margin.unit());
        return Optional.of(points ? change : change.in(value.unit()));
    }
}
