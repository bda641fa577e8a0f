package io.github.attain.assessment;

import io.github.attain.indicator.Indicator;
import io.github.attain.indicator.Statistic;
import io.github.attain.value.Exact;
import io.github.attain.value.Grade;
import io.github.attain.value.Rank;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.util.Optional;

/**
 * How values of an indicator become numbers: quantities in the indicator's unit, shares in percent, classes by their position
 * on the scale and ranks by their place.
 *
 * @param indicator the indicator
 * @param ranked of how many a rank must be; 0 where the promise is about no rank
 * @param years of how many years a value may be the sum, some of them missing; 1 where it is of no years
 */
record Gauge(Indicator indicator, int ranked, int years) {

    Gauge(Indicator indicator, int ranked) {
        this(indicator, ranked, 1);
    }

    Optional<Unit> unit() {
        return indicator.scale() == Indicator.Scale.SHARE ? Optional.of(Unit.PERCENT) : indicator.unit();
    }

    /** The number; empty where the value cannot be held against the promise. */
    Optional<Exact> amount(Value value) {
        if (value instanceof Grade grade) {
            return indicator.grades().filter(grade.scale()::equals).map(s -> Exact.of(grade.index()));
        }
        if (value instanceof Rank rank) {
            return rank.of() == ranked ? Optional.of(Exact.of(rank.place())) : Optional.empty();
        }
        return unit().flatMap(u ->
                value.asQuantity().filter(q -> q.fits(u)).map(q -> q.in(u).amount()));
    }

    /** A number of days: each day adds one or nothing. */
    boolean countsDays() {
        return indicator.statistic() == Statistic.COUNT
                && indicator.unit().filter(Unit.DAY::equals).isPresent();
    }

    /** Whether values of periods that follow one another add up to the value of all of them. */
    boolean adds() {
        return (indicator.statistic() == Statistic.TOTAL && unit().isPresent()) || countsDays();
    }

    /** The value as it is, free to become anything that the scale allows. */
    Rest free(Exact amount, int open) {
        return switch (indicator.scale()) {
            case CLASS -> {
                int worst = indicator.grades().orElseThrow().labels().size() - 1;
                yield new Rest(Statistic.OTHER, amount, 0, open, Optional.of(Exact.ZERO), Optional.of(Exact.of(worst)));
            }
            case RANK ->
                new Rest(Statistic.OTHER, amount, 0, open, Optional.of(Exact.ONE), Optional.of(Exact.of(ranked)));
            default ->
                new Rest(
                        Statistic.OTHER,
                        amount,
                        0,
                        open,
                        Rest.lowest(indicator).map(this::ofAllYears),
                        Rest.highest(indicator).map(this::ofAllYears));
        };
    }

    private Exact ofAllYears(Exact bound) {
        return bound.times(Exact.of(years));
    }
}
