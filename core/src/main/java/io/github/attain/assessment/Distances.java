package io.github.attain.assessment;

import io.github.attain.assessment.Lookup.Variation;
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
import io.github.attain.target.Target;
import io.github.attain.time.Period;
import io.github.attain.time.Term;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Measures how far the latest earlier value lies from a target whose own term has no value. */
final class Distances {
    private Distances() {}

    static Optional<Distance> find(Judge judge, Judge.Answer answer) {
        boolean unmeasured = answer.outcome() instanceof Outcome.Open open
                && (open.reason() == Reason.NO_MEASUREMENT || open.reason() == Reason.FINDING_MISSING);
        boolean comparable = isComparable(judge.target().rule());
        return unmeasured && comparable ? latest(judge).flatMap(m -> distance(judge, m)) : Optional.empty();
    }

    /** A year's value says nothing about a total of years, a series or the parts of another year. */
    private static boolean isComparable(Rule rule) {
        return !(rule instanceof Total || rule instanceof Trend || rule instanceof EachPart);
    }

    private static Optional<Measurement> latest(Judge judge) {
        Target target = judge.target();
        List<Measurement> earlier = new ArrayList<>(
                judge.selection().candidates(target, target.indicator().id(), p -> isEarlier(p, target.term())));
        target.baseline()
                .filter(b -> isEarlier(b.period(), target.term()))
                .flatMap(b -> b.value()
                        .map(v -> Measurement.builder()
                                .place(target.place().code())
                                .indicator(target.indicator().id())
                                .period(b.period())
                                .value(v)
                                .source(target.clause())
                                .build()))
                .ifPresent(earlier::add);
        // A stable sort: of one period, what was measured goes before what the plan states.
        return earlier.stream()
                .sorted(Comparator.comparing((Measurement m) -> m.period().last())
                        .reversed())
                .findFirst();
    }

    private static boolean isEarlier(Period period, Term term) {
        boolean sameLength = Math.abs(period.days() - term.period().days()) <= 1;
        return period.last().isBefore(term.period().first()) && (sameLength || term.kind() == Term.Kind.BY);
    }

    private static Optional<Distance> distance(Judge judge, Measurement earlier) {
        Variation instead = Variation.insteadOf(earlier);
        Outcome outcome =
                judge.answer(judge.target().rule(), instead, Trace.NONE).outcome();
        if (!(outcome instanceof Outcome.Decided decided)) {
            return Optional.empty();
        }
        Term term = judge.target().term();
        Distance.Builder distance = Distance.builder()
                .earlier(earlier)
                .isAtTargetLevel(decided.met())
                .gap(decided.margin())
                .years(Math.max(
                        1, term.due().getYear() - earlier.period().last().getYear()));
        Optional<Quantity> value = earlier.value().asQuantity();
        Direction better = judge.target().indicator().better();
        boolean level = !(judge.target().rule() instanceof Change) && better != Direction.NONE;
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
