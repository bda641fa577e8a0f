package io.github.attain.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** A fraction of whole numbers, in lowest terms and with a positive denominator; the oracle's own arithmetic. */
record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {
    static final Fraction ZERO = of(0);
    static final Fraction ONE = of(1);
    static final Fraction HUNDRED = of(100);

    Fraction {
        if (under.signum() <= 0) {
            throw new IllegalArgumentException(over + "/" + under);
        }
    }

    static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    static Fraction of(long over, long under) {
        return reduced(BigInteger.valueOf(over), BigInteger.valueOf(under));
    }

    static Fraction of(BigDecimal decimal) {
        BigDecimal plain = decimal.scale() < 0 ? decimal.setScale(0) : decimal;
        return reduced(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    private static Fraction reduced(BigInteger over, BigInteger under) {
        BigInteger common = over.gcd(under);
        BigInteger divisor = under.signum() < 0 ? common.negate() : common;
        return new Fraction(over.divide(divisor), under.divide(divisor));
    }

    Fraction plus(Fraction other) {
        return reduced(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.over.negate(), other.under));
    }

    Fraction times(Fraction other) {
        return reduced(over.multiply(other.over), under.multiply(other.under));
    }

    Fraction by(Fraction divisor) {
        return reduced(over.multiply(divisor.under), under.multiply(divisor.over));
    }

    Fraction power(int exponent) {
        Fraction power = ONE;
        for (int i = 0; i < exponent; i++) {
            power = power.times(this);
        }
        return power;
    }

    /** Half to even, by asking whether twice the remainder is more than the divisor. */
    BigInteger nearestWhole() {
        BigInteger[] parts = over.divideAndRemainder(under);
        BigInteger floor = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        BigInteger twice = over.subtract(floor.multiply(under)).shiftLeft(1);
        int order = twice.compareTo(under);
        boolean up = order > 0 || (order == 0 && floor.testBit(0));
        return up ? floor.add(BigInteger.ONE) : floor;
    }

    Fraction rounded(int decimals) {
        Fraction scale = new Fraction(BigInteger.TEN.pow(decimals), BigInteger.ONE);
        return new Fraction(times(scale).nearestWhole(), BigInteger.ONE).by(scale);
    }

    double asDouble() {
        return new BigDecimal(over)
                .divide(new BigDecimal(under), 20, RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    @Override
    public int compareTo(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }

    @Override
    public String toString() {
        return under.equals(BigInteger.ONE) ? over.toString() : over + "/" + under;
    }
}
