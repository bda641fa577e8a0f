package io.github.attain.rule;

import io.github.attain.indicator.Indicator;
import io.github.attain.text.Text;
import io.github.attain.time.Term;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a value, or a change in it, can be at the least and at the most.
 *
 * @param lowest the least; null where nothing bounds it
 * @param highest the most; null where nothing bounds it
 * @param unit the unit of both
 */
record Extremes(@Nullable Exact lowest, @Nullable Exact highest, Unit unit) {
    private static final Exact ALL = Exact.of(-100);

    /** Of the value for a term: as scale and nature allow. */
    static Extremes of(Indicator indicator, Term term) {
        Unit unit = indicator.unit().orElse(Unit.PERCENT);
        if (indicator.scale() == Indicator.Scale.SHARE) {
            return new Extremes(Exact.ZERO, Exact.HUNDRED, unit);
        }
        Indicator over = indicator.over(term);
        return new Extremes(over.lowest().orElse(null), over.highest().orElse(null), unit);
    }

    /** Of a change: what is never negative falls by no more than all of it, and within two ends by no more than lies between. */
    static Extremes ofChange(Indicator indicator, Unit unit) {
        boolean share = indicator.scale() == Indicator.Scale.SHARE;
        Exact lowest = share ? Exact.ZERO : indicator.lowest().orElse(null);
        Exact highest = share ? Exact.HUNDRED : indicator.highest().orElse(null);
        if (unit.equals(Unit.PERCENT)) {
            return new Extremes(lowest != null && lowest.signum() >= 0 ? ALL : null, null, unit);
        }
        Unit own = share ? unit : indicator.unit().orElse(unit);
        if (lowest == null || highest == null) {
            return new Extremes(null, null, own);
        }
        Exact most = highest.minus(lowest);
        return new Extremes(most.negate(), most, own);
    }

    /** Whether some value between them keeps a limit; a limit in another unit is nothing to tell of here. */
    boolean allow(Limit limit) {
        Exact best = limit.comparison().isUpper() ? lowest : highest;
        return best == null
                || !limit.limit().fits(unit)
                || limit.comparison()
                        .holds(best.compareTo(limit.limit().in(unit).amount()));
    }

    /** The end that a limit lies beyond, in words. */
    Text end(Comparison side) {
        Comparison bound = side.isUpper() ? Comparison.AT_LEAST : Comparison.AT_MOST;
        Exact end = Objects.requireNonNull(side.isUpper() ? lowest : highest);
        return new Limit(bound, new Quantity(end, unit)).words();
    }
}
