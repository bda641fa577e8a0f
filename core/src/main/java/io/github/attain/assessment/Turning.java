package io.github.attain.assessment;

import io.github.attain.measurement.Measurement;
import io.github.attain.rule.Arm;
import io.github.attain.rule.Bound;
import io.github.attain.rule.ClassLimit;
import io.github.attain.rule.Fact;
import io.github.attain.rule.NoWorse;
import io.github.attain.rule.RankLimit;
import io.github.attain.rule.Rule;
import io.github.attain.rule.Trace;
import io.github.attain.value.Exact;
import io.github.attain.value.Grade;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rank;
import io.github.attain.value.Share;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the nearest value that turns a verdict, and lets the judge confirm it before it is said. */
final class Turning {
    /** Far smaller than anybody measures: what lies just beyond a line. */
    private static final Exact HAIR = Exact.of(BigDecimal.ONE.movePointLeft(12));

    private final Judge judge;
    private final boolean met;
    private final Lookup evidence;
    private final Rule rule;

    private Turning(Judge judge, boolean met) {
        this.judge = judge;
        this.met = met;
        this.rule = judge.rule();
        this.evidence = judge.answer(rule, Variation.NONE, Trace.NONE).evidence();
    }

    static Optional<TurningValue> of(Judge judge, boolean met) {
        Turning turning = new Turning(judge, met);
        // With a gap the verdict hangs on what fills it, and not on the value alone.
        return turning.evidence.incomplete().isEmpty() ? turning.measured().flatMap(turning::find) : Optional.empty();
    }

    private Optional<Measurement> measured() {
        List<Measurement> used = evidence.used();
        Optional<Measurement> own = used.stream()
                .filter(m -> m.indicator().equals(judge.target().indicator().id())
                        && judge.target().term().isAnsweredBy(m.period()))
                .findFirst();
        return own.isEmpty() ? sum(used) : own;
    }

    /** What was added up, as if it were measured as such. */
    private Optional<Measurement> sum(List<Measurement> pieces) {
        return evidence.value() instanceof Fact.Known known && known.sum().isPresent()
                ? Optional.of(Measurement.builder()
                        .from(pieces.get(0))
                        .period(evidence.period())
                        .value(known.value())
                        .build())
                : Optional.empty();
    }

    private Unit unit() {
        return judge.target().indicator().unit().orElse(Unit.PERCENT);
    }

    private Optional<TurningValue> find(Measurement measured) {
        Value value = measured.value();
        if (value instanceof Grade grade) {
            int last = grade.scale().labels().size() - 1;
            return nearestStep(measured, grade.index(), i -> new Grade(grade.scale(), i), last);
        }
        if (value instanceof Rank rank) {
            return nearestStep(measured, rank.place(), i -> new Rank(i, rank.of()), rank.of());
        }
        Optional<Quantity> number = value.asQuantity().filter(q -> q.fits(unit()));
        return number.flatMap(q -> nearest(measured, q.in(unit()).amount()));
    }

    /** The worst classes or places that a rule still takes, one for each of its arms on the same indicator. */
    private List<Integer> worst(Rule of) {
        if (of instanceof ClassLimit limit) {
            return List.of(limit.worst().index());
        }
        if (of instanceof RankLimit limit) {
            return List.of(limit.worst());
        }
        if (of instanceof NoWorse same && evidence.baseline(same.from()) instanceof Fact.Known known) {
            Value before = known.value();
            return before instanceof Grade g
                    ? List.of(g.index())
                    : before instanceof Rank r ? List.of(r.place()) : List.of();
        }
        List<Integer> ofArms = new ArrayList<>();
        for (Arm arm : of.arms()) {
            if (arm.indicator().isEmpty()) {
                ofArms.addAll(worst(arm.rule()));
            }
        }
        return ofArms;
    }

    private interface Steps {
        Value at(int index);
    }

    private Optional<TurningValue> nearestStep(Measurement measured, int now, Steps steps, int last) {
        Optional<TurningValue> nearest = Optional.empty();
        for (int worst : worst(rule)) {
            int turned = met ? worst + 1 : worst;
            if (turned <= last && (now <= worst) == met) {
                nearest = nearer(nearest, step(measured, now, turned, steps.at(turned)));
            }
        }
        return nearest;
    }

    private Optional<TurningValue> step(Measurement measured, int now, int turned, Value value) {
        Quantity difference = new Quantity(Exact.of((long) turned - now), Unit.COUNT);
        return confirmed(measured, new TurningValue(value, true, turned > now, difference), value);
    }

    private Optional<TurningValue> nearest(Measurement measured, Exact now) {
        Optional<TurningValue> nearest = Optional.empty();
        for (Bound bound : new Edges(evidence, unit()).of(rule)) {
            if (bound.accepts(now) == met) {
                nearest = nearer(nearest, beyond(measured, now, bound));
            }
        }
        return nearest;
    }

    /** The first where both are as near. */
    private static Optional<TurningValue> nearer(Optional<TurningValue> one, Optional<TurningValue> other) {
        return one.isEmpty() || (other.isPresent() && size(other.get()).compareTo(size(one.get())) < 0) ? other : one;
    }

    private static Exact size(TurningValue value) {
        return value.difference().amount().abs();
    }

    /** The first value on the other side of a line. */
    private Optional<TurningValue> beyond(Measurement measured, Exact now, Bound bound) {
        boolean upwards = bound.comparator().isUpper() == met;
        boolean included = bound.comparator().isStrict() == met;
        if (measured.value() instanceof Share share && share.isCounted()) {
            long total = share.total().orElseThrow();
            Exact count = bound.value().times(Exact.of(total)).dividedBy(Exact.HUNDRED);
            Exact turned = first(new Grid(0), count, upwards, included);
            if (turned.signum() < 0 || turned.compareTo(Exact.of(total)) > 0) {
                return Optional.empty();
            }
            Share value = Share.of(turned.numerator().longValueExact(), total);
            Exact difference = turned.minus(Exact.of(share.count().orElseThrow()));
            return confirmed(
                    measured, new TurningValue(value, true, upwards, new Quantity(difference, Unit.COUNT)), value);
        }
        boolean reported = judge.target().indicator().decimals().isPresent();
        Exact turned = reported
                ? first(new Grid(judge.target().indicator().decimals().getAsInt()), bound.value(), upwards, included)
                : bound.value().asDecimal();
        boolean exact = reported || included;
        Exact probe = exact ? turned : upwards ? turned.plus(HAIR) : turned.minus(HAIR);
        Unit unit = unit().equals(Unit.PERCENT) ? Unit.PERCENTAGE_POINT : unit();
        TurningValue found =
                new TurningValue(new Quantity(turned, unit()), exact, upwards, new Quantity(turned.minus(now), unit));
        return confirmed(measured, found, new Quantity(probe, unit()));
    }

    private static Exact first(Grid grid, Exact line, boolean upwards, boolean included) {
        if (upwards) {
            return included ? grid.atOrAbove(line) : grid.above(line);
        }
        return included ? grid.atOrBelow(line) : grid.below(line);
    }

    private Optional<TurningValue> confirmed(Measurement measured, TurningValue found, Value probe) {
        return turns(measured, probe) ? Optional.of(found) : Optional.empty();
    }

    /** A value that is impossible, such as a share above 100 %, turns nothing. */
    private boolean turns(Measurement measured, Value value) {
        Measurement instead = Measurement.builder().from(measured).value(value).build();
        return judge.verdict(rule, Variation.insteadOf(instead)) == (met ? Verdict.NOT_MET : Verdict.MET);
    }
}
