package io.github.attain.judging;

import io.github.attain.rule.Comparison;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.Rounding;

/**
 * One end of what is accepted, with the rounding of the comparison worked in: "at most 46 by rounded value" is "at most 46.5"
 * for the unrounded value, because 46.5 rounds half to even to 46; "below 41 by rounded value" is "at most 40.5"; "at most 47"
 * is "below 47.5".
 *
 * @param value the end
 * @param comparison the side to keep to, and whether the end itself will do
 */
public record Bound(Exact value, Comparison comparison) {

    /**
     * Works out the end for a limit.
     *
     * @param limit the limit; its written decimals are the digit to which values are rounded
     * @param method the comparison method; a limit that was never written as a decimal is always compared in full
     */
    static Bound of(Comparison comparison, Exact limit, ComparisonMethod method) {
        if (method == ComparisonMethod.FULL_VALUE || !limit.isWritten()) {
            return new Bound(limit, comparison);
        }
        Exact step = Rounding.likeWritten(limit).step();
        Exact half = step.dividedBy(Exact.of(2));
        // The last rounded value that is still accepted, and the half step beyond it that still rounds to it.
        if (comparison.isUpper()) {
            Exact last = comparison.isStrict() ? limit.minus(step) : limit;
            return new Bound(last.plus(half), isEven(last, step) ? Comparison.AT_MOST : Comparison.BELOW);
        }
        Exact first = comparison.isStrict() ? limit.plus(step) : limit;
        return new Bound(first.minus(half), isEven(first, step) ? Comparison.AT_LEAST : Comparison.ABOVE);
    }

    /** Whether an unrounded value lies on the accepted side; allocates nothing while the numbers fit in 64 bits. */
    public boolean accepts(Exact exact) {
        return comparison.holds(exact.compareTo(value));
    }

    private static boolean isEven(Exact multiple, Exact step) {
        return !multiple.dividedBy(step).numerator().testBit(0);
    }
}
