package io.github.attain.oracle;

import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.indicator.Statistic;
import io.github.attain.text.Text;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.GradeScale;
import io.github.attain.value.Unit;
import java.util.Optional;

/**
 * What is measured on the grid of the oracle.
 *
 * @param lowest the lowest value; empty where there is none, and for what is no number with a unit
 * @param highest the highest value; empty where there is none, and for what is no number with a unit
 */
record Thing(
        String id,
        Kind kind,
        Direction better,
        ComparisonMethod method,
        Optional<Integer> lowest,
        Optional<Integer> highest) {

    /** How values come about. */
    enum Kind {
        MEAN("ug/m3", Statistic.MEAN),
        DAYS("d", Statistic.COUNT),
        SHARE("%", Statistic.SHARE),
        TOTAL("t", Statistic.TOTAL),
        INDEX("1", Statistic.OTHER),
        SITES("%", Statistic.OTHER),
        CLASS("", Statistic.OTHER),
        RANK("", Statistic.OTHER),
        FINDING("", Statistic.OTHER);

        final String unit;
        final Statistic statistic;

        Kind(String unit, Statistic statistic) {
            this.unit = unit;
            this.statistic = statistic;
        }

        boolean isNumber() {
            return !unit.isEmpty();
        }

        boolean isShare() {
            return this == SHARE || this == SITES;
        }

        /** Values of periods that follow one another add up. */
        boolean adds() {
            return this == DAYS || this == TOTAL;
        }
    }

    /** A sum that never becomes less. */
    boolean grows() {
        return kind == Kind.DAYS || lowest.map(low -> low >= 0).orElse(false);
    }

    /** The lowest that a single value can be; null where nothing bounds it. */
    Optional<Fraction> floor() {
        return kind.isShare() ? Optional.of(Fraction.ZERO) : lowest.map(Fraction::of);
    }

    Optional<Fraction> ceiling() {
        return kind.isShare() ? Optional.of(Fraction.HUNDRED) : highest.map(Fraction::of);
    }

    Indicator indicator() {
        Indicator.Builder builder =
                Indicator.builder().id(id).name(Text.same(id)).better(better).method(method);
        builder.statistic(kind.statistic);
        return switch (kind) {
            case CLASS ->
                builder.scale(Indicator.Scale.CLASS)
                        .grades(GradeScale.SURFACE_WATER)
                        .build();
            case RANK -> builder.scale(Indicator.Scale.RANK).build();
            case FINDING -> builder.scale(Indicator.Scale.FINDING).build();
            case SHARE, SITES -> builder.scale(Indicator.Scale.SHARE).build();
            default ->
                builder.scale(Indicator.Scale.QUANTITY)
                        .unit(Unit.parse(kind.unit))
                        .lowest(lowest.map(low -> Exact.of(low)))
                        .highest(highest.map(high -> Exact.of(high)))
                        .build();
        };
    }
}
