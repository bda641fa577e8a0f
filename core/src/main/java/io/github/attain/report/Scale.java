package io.github.attain.report;

import io.github.attain.value.Exact;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;

/**
 * A linear axis from round number to round number: its steps are 1, 2 or 5 times a power of ten. The values are rounded to what a
 * drawing can show; what is said of them is said beside it.
 */
final class Scale {
    private static final MathContext DIGITS = MathContext.DECIMAL64;
    private static final int[] ROUND = {1, 2, 5};
    private static final int LONGEST_LABEL = 7;

    private final BigDecimal low;
    private final BigDecimal step;
    private final int steps;
    private final double from;
    private final double to;

    /**
     * An axis on which all numbers lie.
     *
     * @param values the numbers, one at least
     * @param most about how many steps there are at most
     * @param from where the lowest number lies on the drawing
     * @param to where the highest one lies
     */
    Scale(List<Exact> values, int most, double from, double to) {
        BigDecimal lowest = decimal(Collections.min(values));
        BigDecimal highest = decimal(Collections.max(values));
        BigDecimal range = highest.subtract(lowest, DIGITS);
        BigDecimal size = lowest.abs().max(highest.abs());
        // What is that close cannot be told apart on a drawing.
        if (range.compareTo(size.scaleByPowerOfTen(-9)) <= 0) {
            range = size.signum() == 0 ? BigDecimal.ONE : size;
        }
        this.step = step(range.divide(BigDecimal.valueOf(most), DIGITS));
        BigDecimal first = lowest.divide(step, DIGITS).setScale(0, RoundingMode.FLOOR);
        BigDecimal last = highest.divide(step, DIGITS).setScale(0, RoundingMode.CEILING);
        this.steps = Math.max(1, last.subtract(first).intValue());
        this.low = first.multiply(step);
        this.from = from;
        this.to = to;
    }

    private static BigDecimal step(BigDecimal least) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
        for (int round : ROUND) {
            BigDecimal step = power.multiply(BigDecimal.valueOf(round));
            if (step.compareTo(least) >= 0) {
                return step;
            }
        }
        return power.scaleByPowerOfTen(1);
    }

    private static BigDecimal decimal(Exact value) {
        return new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator()), DIGITS);
    }

    /** Where a number lies on the drawing; on the nearer end where it lies beyond. */
    double at(Exact value) {
        return from + Math.max(0, Math.min(1, share(value))) * (to - from);
    }

    /** Whether a number lies on the axis. */
    boolean holds(Exact value) {
        return share(value) >= 0 && share(value) <= 1;
    }

    private double share(Exact value) {
        return decimal(value).subtract(low).divide(step, DIGITS).doubleValue() / steps;
    }

    /** How many steps the axis has; it has a mark more. */
    int steps() {
        return steps;
    }

    /** Where a mark lies on the drawing. */
    double at(int mark) {
        return from + (to - from) * mark / steps;
    }

    /** The number of a mark. */
    String label(int mark) {
        BigDecimal value = low.add(step.multiply(BigDecimal.valueOf(mark)));
        BigDecimal number = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        String plain = number.toPlainString();
        return (plain.length() <= LONGEST_LABEL ? plain : number.toString()).replace('-', '−');
    }

    /** How many characters the longest label has. */
    int longest() {
        int longest = 0;
        for (int i = 0; i <= steps; i++) {
            longest = Math.max(longest, label(i).length());
        }
        return longest;
    }

    /** A coordinate of a drawing, to a tenth. */
    static String xy(double coordinate) {
        long tenths = Math.round(coordinate * 10);
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : String.valueOf(tenths / 10.0);
    }
}
