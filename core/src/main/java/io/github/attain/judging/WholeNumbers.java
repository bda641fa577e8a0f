package io.github.attain.judging;

import io.github.attain.value.Exact;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Whole numbers and decimals beside an exact one: how many days fit below it, how many are needed to reach it. */
public final class WholeNumbers {
    private WholeNumbers() {}

    /** The largest whole number that is not above; below it where it has to be strictly so. */
    public static Exact atMost(Exact value, boolean strict) {
        return strict ? atLeast(value, false).minus(Exact.ONE) : floor(value);
    }

    /** The smallest whole number that is not below; above it where it has to be strictly so. */
    public static Exact atLeast(Exact value, boolean strict) {
        return strict ? floor(value).plus(Exact.ONE) : floor(value.negate()).negate();
    }

    /** Cuts off behind some decimals, downwards or upwards; a number that needs no more stays as it is. */
    public static Exact cut(Exact value, int decimals, boolean down) {
        BigDecimal numerator = new BigDecimal(value.numerator());
        RoundingMode side = down ? RoundingMode.FLOOR : RoundingMode.CEILING;
        return Exact.of(numerator.divide(new BigDecimal(value.denominator()), decimals, side));
    }

    static Exact floor(Exact value) {
        BigInteger[] parts = value.numerator().divideAndRemainder(value.denominator());
        return Exact.of(new BigDecimal(parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0]));
    }
}
