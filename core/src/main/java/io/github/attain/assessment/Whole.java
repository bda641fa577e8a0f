package io.github.attain.assessment;

import io.github.attain.value.Exact;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Whole numbers beside an exact one: how many days fit below it, how many are needed to reach it. */
final class Whole {
    private Whole() {}

    /** The largest whole number that is not above; below it where it has to be strictly so. */
    static Exact atMost(Exact value, boolean strict) {
        return strict ? ceiling(value).minus(Exact.ONE) : floor(value);
    }

    /** The smallest whole number that is not below; above it where it has to be strictly so. */
    static Exact atLeast(Exact value, boolean strict) {
        return strict ? floor(value).plus(Exact.ONE) : ceiling(value);
    }

    /** Cuts off behind some decimals, downwards or upwards; a number that needs no more stays as it is. */
    static Exact cut(Exact value, int decimals, boolean down) {
        Exact scale = Exact.of(BigDecimal.TEN.pow(decimals));
        Exact whole = down ? floor(value.times(scale)) : ceiling(value.times(scale));
        return Exact.of(new BigDecimal(whole.numerator(), decimals));
    }

    static Exact floor(Exact value) {
        BigInteger[] parts = value.numerator().divideAndRemainder(value.denominator());
        return Exact.of(new BigDecimal(parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0]));
    }

    static Exact ceiling(Exact value) {
        return floor(value.negate()).negate();
    }
}
