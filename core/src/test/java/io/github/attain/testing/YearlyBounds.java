package io.github.attain.testing;

import static io.github.attain.testing.Facts.quantity;

import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.indicator.Statistic;
import io.github.attain.value.Exact;

/** Indicators whose values add up and are bounded in each year. */
public final class YearlyBounds {
    /** Five years, of 1826 days. */
    public static final String YEARS = "2021/2025";

    /** Emissions less what is bound: from −100 t to 100 t in a year. */
    public static final Indicator BALANCE = quantity("balance", "t", Direction.LOWER)
            .statistic(Statistic.TOTAL)
            .lowest(Exact.of(-100))
            .highest(Exact.of(100))
            .build();

    /** A number of days, of at most 366 in a year. */
    public static final Indicator DAYS = quantity("days", "d", Direction.HIGHER)
            .statistic(Statistic.COUNT)
            .highest(Exact.of(366))
            .build();

    /** A tonnage of 0 t to 100 t in a year. */
    public static final Indicator CUT = quantity("cut", "t", Direction.HIGHER)
            .statistic(Statistic.TOTAL)
            .highest(Exact.of(100))
            .build();

    private YearlyBounds() {}
}
