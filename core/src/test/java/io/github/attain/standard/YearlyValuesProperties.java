package io.github.attain.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.value.Exact;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class YearlyValuesProperties {

    /** The rounded growth is within half a digit of the true one: the powers of its two half steps enclose the ratio. */
    @Property(tries = 150)
    void compoundGrowthIsTheNearestRate(
            @ForAll @LongRange(min = 1, max = 1_000_000) long first,
            @ForAll @LongRange(min = 1, max = 1_000_000) long last,
            @ForAll @IntRange(min = 1, max = 12) int years,
            @ForAll @IntRange(min = 0, max = 3) int decimals) {
        YearlyValues values = new YearlyValues(Map.of(2000, Exact.of(first), 2000 + years, Exact.of(last)));
        Exact growth = values.compoundGrowth(2000, 2000 + years, decimals).orElseThrow();
        Exact half = Exact.ratio(1, 2).dividedBy(Exact.of(10).pow(decimals));
        assertThat(growth.decimals()).isEqualTo(decimals);
        Exact ratio = Exact.ratio(last, first);
        assertThat(factor(growth.minus(half), years)).isLessThanOrEqualTo(ratio);
        assertThat(factor(growth.plus(half), years)).isGreaterThanOrEqualTo(ratio);
    }

    private static Exact factor(Exact percent, int years) {
        Exact factor = Exact.ONE.plus(percent.dividedBy(Exact.HUNDRED));
        return factor.signum() < 0 ? Exact.ZERO : factor.pow(years);
    }

    @Property(tries = 150)
    void theMeanOfYearlyRatesIsNeverBelowTheCompoundRate(
            @ForAll @LongRange(min = 1, max = 100_000) long a,
            @ForAll @LongRange(min = 1, max = 100_000) long b,
            @ForAll @LongRange(min = 1, max = 100_000) long c) {
        YearlyValues values = new YearlyValues(Map.of(1, Exact.of(a), 2, Exact.of(b), 3, Exact.of(c)));
        Exact arithmetic = values.arithmeticGrowth(1, 3).orElseThrow();
        Exact compound = values.compoundGrowth(1, 3, 6).orElseThrow();
        assertThat(arithmetic.plus(Exact.parse("0.000001"))).isGreaterThanOrEqualTo(compound);
    }
}
