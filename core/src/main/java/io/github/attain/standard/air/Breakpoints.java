package io.github.attain.standard.air;

import io.github.attain.value.Exact;
import java.math.BigInteger;

/**
 * One column of the breakpoint table of HJ 633 (Table 1): which concentration gives which sub-index, and straight lines
 * between. Neighbouring segments share their end points, so it does not matter on which side a breakpoint is put.
 */
final class Breakpoints {
    private static final int[] INDEX = {0, 50, 100, 150, 200, 300, 400, 500};
    private static final int PARTS = 1000;
    private static final BigInteger THOUSAND = BigInteger.valueOf(PARTS);
    private static final long BEYOND_ALL_ROWS = 1_000_000_000_000L;

    /** The concentrations for the sub-indices above; shorter where the column ends before 500. */
    private final int[] concentrations;

    Breakpoints(int... concentrations) {
        this.concentrations = concentrations;
    }

    /** Whether the column goes up to 500. */
    boolean isComplete() {
        return concentrations.length == INDEX.length;
    }

    /** The sub-index of the last row. */
    int last() {
        return INDEX[concentrations.length - 1];
    }

    /** Whether a concentration in thousandths lies above the last row. */
    boolean endsBelow(long thousandths) {
        return thousandths > (long) concentrations[concentrations.length - 1] * PARTS;
    }

    /** The sub-index of a concentration in thousandths that is no higher than the last row, rounded up. */
    int subIndex(long thousandths) {
        int row = 1;
        while (thousandths > (long) concentrations[row] * PARTS) {
            row++;
        }
        int rise = INDEX[row] - INDEX[row - 1];
        long run = (concentrations[row] - concentrations[row - 1]) * (long) PARTS;
        long above = thousandths - (long) concentrations[row - 1] * PARTS;
        return INDEX[row - 1] + (int) ((above * rise + run - 1) / run);
    }

    /**
     * A concentration in thousandths, away from zero where they do not suffice. A sub-index is itself rounded up and
     * breakpoints and indices are whole, so that this changes none: ⌈x/m⌉ = ⌈⌈x⌉/m⌉ for a whole m.
     */
    static long thousandths(Exact concentration) {
        BigInteger[] parts =
                concentration.numerator().multiply(THOUSAND).divideAndRemainder(concentration.denominator());
        boolean fits = parts[0].bitLength() < Long.SIZE - 1;
        return (fits ? parts[0].longValue() : concentration.signum() * BEYOND_ALL_ROWS) + parts[1].signum();
    }

    /** Half to even, as GB/T 8170. */
    static long rounded(long thousandths, int decimals) {
        long step = decimals == 0 ? 1000 : 100;
        long whole = thousandths / step;
        long twiceTheRest = 2 * (thousandths % step);
        boolean up = twiceTheRest > step || (twiceTheRest == step && whole % 2 != 0);
        return thousandths < 0 || thousandths >= BEYOND_ALL_ROWS ? thousandths : (up ? whole + 1 : whole) * step;
    }
}
