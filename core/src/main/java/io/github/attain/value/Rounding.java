package io.github.attain.value;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Rounding by GB/T 8170-2008 (四舍六入五成双): to the nearest multiple of a step, and from exactly half way to the even
 * multiple; on the exact value, once. Steps are powers of ten (a digit), 0.5 and 0.2 units at a digit, or any other
 * positive decimal.
 *
 * <p>Immutable and thread-safe.
 *
 * @param step the distance of two neighbouring results, a positive decimal
 */
public record Rounding(Exact step) {
    private static final int FARTHEST_DIGIT = 1000;

    /**
     * Creates a rounding.
     *
     * @throws IllegalArgumentException if the step is not a positive decimal
     */
    public Rounding {
        if (step.signum() <= 0 || !step.isWritten()) {
            throw new IllegalArgumentException("the step must be a positive decimal: " + step);
        }
    }

    /**
     * Rounds to a digit.
     *
     * @param decimals the last digit kept: 1 for tenths, 0 for ones, −2 for hundreds; between ±1000
     * @return the rounding
     * @throws IllegalArgumentException if the digit lies beyond
     */
    public static Rounding toDecimals(int decimals) {
        return new Rounding(tenths(10, decimals));
    }

    /**
     * Rounds to the last digit in which a number is written, such as ones for 46 and tenths for 46.0.
     *
     * @param written a written number
     * @return the rounding
     * @throws IllegalArgumentException if the number is a fraction that was never written
     */
    public static Rounding likeWritten(Exact written) {
        if (!written.isWritten()) {
            throw new IllegalArgumentException("not a written decimal: " + written);
        }
        return toDecimals(written.decimals());
    }

    /**
     * Rounds to halves of a digit: GB/T 8170's 0.5-unit rounding.
     *
     * @param decimals the digit: 0 gives 60.0, 60.5, 61.0; between ±1000
     * @return the rounding
     * @throws IllegalArgumentException if the digit lies beyond
     */
    public static Rounding toHalves(int decimals) {
        return new Rounding(tenths(5, decimals));
    }

    /**
     * Rounds to fifths of a digit: GB/T 8170's 0.2-unit rounding.
     *
     * @param decimals the digit: −2 gives 820, 840, 860; between ±1000
     * @return the rounding
     * @throws IllegalArgumentException if the digit lies beyond
     */
    public static Rounding toFifths(int decimals) {
        return new Rounding(tenths(2, decimals));
    }

    /** So many tenths of a digit: ten are the digit itself. */
    private static Exact tenths(int tenths, int decimals) {
        if (Math.abs((long) decimals) > FARTHEST_DIGIT) {
            throw new IllegalArgumentException("a digit lies between ±" + FARTHEST_DIGIT + ": " + decimals);
        }
        BigDecimal step = tenths == 10 ? BigDecimal.valueOf(1, decimals) : BigDecimal.valueOf(tenths, decimals + 1);
        return Exact.written(step);
    }

    /**
     * Rounds a number.
     *
     * @param value the exact value, never one that was rounded before
     * @return the nearest multiple of the step, written with the step's decimals
     */
    public Exact round(Exact value) {
        Exact small = value.inSteps(step);
        if (small != null) {
            return small;
        }
        Exact multiples = value.dividedBy(step);
        BigDecimal whole = new BigDecimal(halfToEven(multiples.numerator(), multiples.denominator()));
        BigDecimal rounded =
                whole.multiply(new BigDecimal(step.numerator())).divide(new BigDecimal(step.denominator()));
        return Exact.written(rounded.setScale(step.decimals()));
    }

    private static BigInteger halfToEven(BigInteger numerator, BigInteger denominator) {
        BigInteger[] parts = numerator.abs().divideAndRemainder(denominator);
        int half = parts[1].shiftLeft(1).compareTo(denominator);
        boolean up = half > 0 || (half == 0 && parts[0].testBit(0));
        BigInteger rounded = up ? parts[0].add(BigInteger.ONE) : parts[0];
        return numerator.signum() < 0 ? rounded.negate() : rounded;
    }
}
