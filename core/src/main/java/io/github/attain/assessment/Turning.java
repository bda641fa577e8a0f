package io.github.attain.assessment;

import io.github.attain.measurement.Measurement;
import io.github.attain.rule.Bound;
import io.github.attain.rule.ClassLimit;
import io.github.attain.rule.Fact;
import io.github.attain.rule.NoWorse;
import io.github.attain.rule.RankLimit;
import io.github.attain.rule.Rule;
import io.github.attain.rule.Total;
import io.github.attain.rule.Trace;
import io.github.attain.time.SubPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Grade;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rank;
import io.github.attain.value.Share;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.math.BigDecimal;
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
        return own.isEmpty() && rule instanceof Total ? sum(used) : own;
    }

    /** A total of all its years, as if it were measured as such. */
    private Optional<Measurement> sum(List<Measurement> years) {
        if (years.isEmpty()
                || years.size() < evidence.period().split(SubPeriod.YEAR).size()) {
            return Optional.empty();
        }
        Exact sum = Exact.ZERO;
        for (Measurement year : years) {
            sum = sum.plus(year.value().asQuantity().orElseThrow().in(unit()).amount());
        }
        return Optional.of(Measurement.builder()
                .from(years.get(0))
                .period(evidence.period())
                .value(new Quantity(sum, unit()))
                .build());
    }

    private Unit unit() {
        return judge.target().indicator().unit().orElse(Unit.PERCENT);
    }

    private Optional<TurningValue> find(Measurement measured) {
        Value value = measured.value();
        if (value instanceof Grade grade) {
            int worst = rule instanceof ClassLimit limit ? limit.worst().index() : baselineStep();
            return step(
                    measured,
                    grade.index(),
                    worst,
                    i -> new Grade(grade.scale(), i),
                    grade.scale().labels().size() - 1);
        }
        if (value instanceof Rank rank) {
            int worst = rule instanceof RankLimit limit ? limit.worst() : baselineStep();
            return step(measured, rank.place(), worst, i -> new Rank(i, rank.of()), rank.of());
        }
        Optional<Quantity> number = value.asQuantity().filter(q -> q.fits(unit()));
        return number.flatMap(q -> nearest(measured, q.in(unit()).amount()));
    }

    /** The class or place of the baseline; −1 where there is none, which no step reaches. */
    private int baselineStep() {
        if (rule instanceof NoWorse same && evidence.baseline(same.from()) instanceof Fact.Known known) {
            Value before = known.value();
            return before instanceof Grade g ? g.index() : before instanceof Rank r ? r.place() : -1;
        }
        return -1;
    }

    private interface Steps {
        Value at(int index);
    }

    private Optional<TurningValue> step(Measurement measured, int now, int worst, Steps steps, int last) {
        int turned = met ? worst + 1 : worst;
        if (worst < 0 || turned > last) {
            return Optional.empty();
        }
        Quantity difference = new Quantity(Exact.of((long) turned - now), Unit.COUNT);
        Value value = steps.at(turned);
        return turns(measured, value)
                ? Optional.of(new TurningValue(value, true, turned > now, difference))
                : Optional.empty();
    }

    private Optional<TurningValue> nearest(Measurement measured, Exact now) {
        Optional<TurningValue> nearest = Optional.empty();
        for (Bound bound : new Edges(evidence, unit()).of(rule)) {
            if (bound.accepts(now) == met) {
                Optional<TurningValue> one = beyond(measured, now, bound);
                if (one.isPresent() && (nearest.isEmpty() || size(one.get()).compareTo(size(nearest.get())) < 0)) {
                    nearest = one;
                }
            }
        }
        return nearest;
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
                : Grid.written(bound.value());
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
