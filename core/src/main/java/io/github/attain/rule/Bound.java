package io.github.attain.rule;

import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.Rounding;

/**
 * The line that an exact value must not cross, with the rounding of the comparison already worked in: "at most 46 by rounded
 * value" is "at most 46.5" for the unrounded value, because 46.5 rounds half to even to 46; "below 41 by rounded value" is
 * "at most 40.5"; "at most 47" is "below 47.5".
 *
 * <p>{@link #accepts} allocates nothing while the numbers fit in 64 bits. Immutable and thread-safe.
 *
 * @param value the line
 * @param comparator the side to keep to, and whether the line itself will do
 */
public record Bound(Exact value, Comparison comparator) {

    /**
     * Works out the line for a limit.
     *
     * @param comparator the comparator of the limit
     * @param limit the limit; its written decimals are the digit to which values are rounded
     * @param method the comparison method; a limit that was never written as a decimal is always compared in full
     * @return the line
     */
    public static Bound of(Comparison comparator, Exact limit, ComparisonMethod method) {
        if (method == ComparisonMethod.FULL_VALUE || !limit.isWritten()) {
            return new Bound(limit, comparator);
        }
        Exact step = Rounding.likeWritten(limit).step();
        Exact half = step.dividedBy(Exact.of(2));
        // The last rounded value that is still accepted, and the half step beyond it that still rounds to it.
        if (comparator.isUpper()) {
            Exact last = comparator.isStrict() ? limit.minus(step) : limit;
            return new Bound(last.plus(half), isEven(last, step) ? Comparison.AT_MOST : Comparison.BELOW);
        }
        Exact first = comparator.isStrict() ? limit.plus(step) : limit;
        return new Bound(first.minus(half), isEven(first, step) ? Comparison.AT_LEAST : Comparison.ABOVE);
    }

    /**
     * Tells whether an unrounded value keeps the limit.
     *
     * @param exact the exact value in the unit of the limit
     * @return true where it does
     */
    public boolean accepts(Exact exact) {
        return comparator.holds(exact.compareTo(value));
    }

    private static boolean isEven(Exact multiple, Exact step) {
        return !multiple.dividedBy(step).numerator().testBit(0);
    }
}
