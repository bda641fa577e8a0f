package io.github.attain.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.testing.Given;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundingProperties {
    private static final Exact HALF = Exact.parse("0.5");

    @Provide
    Arbitrary<Exact> numbers() {
        return Given.numbers();
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Given.decimals();
    }

    @Provide
    Arbitrary<Rounding> roundings() {
        Arbitrary<Integer> digits = Arbitraries.integers().between(-4, 4);
        return Arbitraries.oneOf(
                digits.map(Rounding::toDecimals),
                digits.map(Rounding::toHalves),
                digits.map(Rounding::toFifths),
                Given.positive().map(Rounding::new));
    }

    /** Numbers that lie exactly half way between two neighbours, or a hair beside. */
    @Provide
    Arbitrary<Object[]> ties() {
        return Combinators.combine(
                        roundings(),
                        Arbitraries.longs().between(-1_000_000, 1_000_000),
                        Arbitraries.of("0", "1/1000000007", "-1/1000000007"))
                .as((rounding, n, hair) -> new Object[] {
                    rounding, n, rounding.step().times(Exact.of(n).plus(HALF).plus(Exact.parse(hair)))
                });
    }

    @Property
    void aDecimalIsRoundedHalfToEven(
            @ForAll("decimals") BigDecimal value,
            @ForAll @net.jqwik.api.constraints.IntRange(min = -4, max = 6) int digits) {
        BigDecimal expected = value.setScale(digits, RoundingMode.HALF_EVEN);
        assertThat(Rounding.toDecimals(digits).round(Exact.of(value)).toDecimal(8))
                .isEqualByComparingTo(expected);
    }

    @Property
    void noMultipleLiesNearer(@ForAll("numbers") Exact value, @ForAll("roundings") Rounding rounding) {
        Exact rounded = rounding.round(value);
        Exact multiple = rounded.dividedBy(rounding.step());
        Exact off = value.minus(rounded).abs().dividedBy(rounding.step());
        assertThat(multiple.denominator()).isEqualTo(BigInteger.ONE);
        assertThat(off).isLessThanOrEqualTo(HALF);
        assertThat(off.compareTo(HALF) < 0 || !multiple.numerator().testBit(0)).isTrue();
    }

    @Property
    void halfWayGoesToTheEvenNeighbourAndAHairBesideGoesToTheNearer(@ForAll("ties") Object[] tie) {
        Rounding rounding = (Rounding) tie[0];
        long below = (Long) tie[1];
        Exact value = (Exact) tie[2];
        int hair = value.compareTo(rounding.step().times(Exact.of(below).plus(HALF)));
        long expected = hair < 0 || (hair == 0 && below % 2 == 0) ? below : below + 1;
        assertThat(rounding.round(value)).isEqualByComparingTo(rounding.step().times(Exact.of(expected)));
    }

    @Property
    void roundingTwiceIsRoundingOnce(@ForAll("numbers") Exact value, @ForAll("roundings") Rounding rounding) {
        Exact once = rounding.round(value);
        assertThat(rounding.round(once)).isEqualTo(once);
    }

    @Property
    void theSignIsRoundedByItself(@ForAll("numbers") Exact value, @ForAll("roundings") Rounding rounding) {
        assertThat(rounding.round(value.negate()))
                .isEqualTo(rounding.round(value).negate());
    }

    @Property
    void theOrderIsKept(
            @ForAll("numbers") Exact one, @ForAll("numbers") Exact other, @ForAll("roundings") Rounding rounding) {
        int before = one.compareTo(other);
        int after = rounding.round(one).compareTo(rounding.round(other));
        assertThat(after == 0 || Integer.signum(after) == Integer.signum(before))
                .isTrue();
    }

    @Property
    void theResultIsWrittenWithTheDecimalsOfTheStep(
            @ForAll("numbers") Exact value, @ForAll("roundings") Rounding rounding) {
        assertThat(rounding.round(value).decimals()).isEqualTo(rounding.step().decimals());
    }
}
