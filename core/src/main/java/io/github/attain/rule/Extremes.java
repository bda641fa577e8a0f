package io.github.attain.rule;

import io.github.attain.indicator.Indicator;
import io.github.attain.indicator.Statistic;
import io.github.attain.text.Text;
import io.github.attain.time.Term;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import java.util.Optional;

/**
 * What a value, or a change in it, can be at the least and at the most.
 *
 * @param lowest the least; empty where nothing bounds it
 * @param highest the most; empty where nothing bounds it
 * @param unit the unit of both
 */
record Extremes(Optional<Exact> lowest, Optional<Exact> highest, Unit unit) {

    /** Of the value for a term: as scale and nature allow, and of days no more than the term has. */
    static Extremes of(Indicator indicator, Term term) {
        Unit unit = indicator.unit().orElse(Unit.PERCENT);
        if (indicator.scale() == Indicator.Scale.SHARE) {
            return new Extremes(Optional.of(Exact.ZERO), Optional.of(Exact.HUNDRED), unit);
        }
        boolean ofDays =
                indicator.statistic() == Statistic.COUNT && unit.equals(Unit.DAY) && term.kind() == Term.Kind.DURING;
        Optional<Exact> days = Optional.of(Exact.of(term.period().days()));
        return new Extremes(indicator.lowest(), ofDays ? days : indicator.highest(), unit);
    }

    /** Of a change: what is never negative falls by no more than all of it, and within two ends by no more than lies between. */
    static Extremes ofChange(Indicator indicator, Unit unit) {
        boolean share = indicator.scale() == Indicator.Scale.SHARE;
        Optional<Exact> lowest = share ? Optional.of(Exact.ZERO) : indicator.lowest();
        Optional<Exact> highest = share ? Optional.of(Exact.HUNDRED) : indicator.highest();
        if (unit.equals(Unit.PERCENT)) {
            Optional<Exact> all = lowest.filter(l -> l.signum() >= 0).map(l -> Exact.of(-100));
            return new Extremes(all, Optional.empty(), unit);
        }
        Optional<Exact> most = lowest.flatMap(l -> highest.map(h -> h.minus(l)));
        return new Extremes(
                most.map(Exact::negate), most, share ? unit : indicator.unit().orElse(unit));
    }

    /** Whether some value between them keeps a limit; a limit in another unit is nothing to tell of here. */
    boolean allow(Limit limit) {
        Optional<Exact> best = limit.comparison().isUpper() ? lowest : highest;
        return best.isEmpty()
                || !limit.limit().fits(unit)
                || limit.comparison()
                        .holds(best.get().compareTo(limit.limit().in(unit).amount()));
    }

    /** The end that a limit lies beyond, in words. */
    Text end(Comparison side) {
        Comparison bound = side.isUpper() ? Comparison.AT_LEAST : Comparison.AT_MOST;
        return new Limit(bound, new Quantity((side.isUpper() ? lowest : highest).orElseThrow(), unit)).words();
    }
}
