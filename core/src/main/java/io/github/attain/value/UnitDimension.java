package io.github.attain.value;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a unit measures, as exponents of base dimensions. Length, mass and time are physical; percent, percentage points,
 * counts, money and coal equivalent are dimensions of their own, so that none of them converts to another one or to a
 * plain number.
 *
 * <p>Immutable and thread-safe.
 *
 * <p>Held are the exponents of the eight bases in the order above; in a {@linkplain #over ratio} whose dimensions
 *     cancel, the exponents of the dividend follow
 */
final class UnitDimension {
    private static final int BASES = 8;

    static final UnitDimension NONE = of();
    static final UnitDimension LENGTH = of(1);
    static final UnitDimension AREA = of(2);
    static final UnitDimension VOLUME = of(3);
    static final UnitDimension MASS = of(0, 1);
    static final UnitDimension TIME = of(0, 0, 1);
    static final UnitDimension ENERGY = of(2, 1, -2);
    static final UnitDimension POWER = of(2, 1, -3);
    static final UnitDimension PERCENT = of(0, 0, 0, 1);
    static final UnitDimension PERCENTAGE_POINT = of(0, 0, 0, 0, 1);
    static final UnitDimension COUNT = of(0, 0, 0, 0, 0, 1);
    static final UnitDimension MONEY = of(0, 0, 0, 0, 0, 0, 1);
    static final UnitDimension COAL_EQUIVALENT = of(0, 0, 0, 0, 0, 0, 0, 1);

    private final int[] exponents;

    private UnitDimension(int[] exponents) {
        this.exponents = exponents;
    }

    private static UnitDimension of(int... exponents) {
        return new UnitDimension(Arrays.copyOf(exponents, BASES));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnitDimension that && Arrays.equals(exponents, that.exponents);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(exponents);
    }

    /** Multiplies by a power of another dimension; neither of them a ratio that cancels. */
    UnitDimension times(UnitDimension other, int power) {
        int[] product = exponents.clone();
        for (int i = 0; i < BASES; i++) {
            product[i] += power * other.exponents[i];
        }
        return of(product);
    }

    /**
     * Divides. Where the dimensions cancel, as in mg/kg or in cases per ten thousand sources, the ratio remembers what
     * was divided: it is no plain number, and shares of mass are not shares of counts.
     */
    UnitDimension over(UnitDimension divisor) {
        UnitDimension quotient = times(divisor, -1);
        if (!quotient.equals(NONE) || equals(NONE)) {
            return quotient;
        }
        int[] both = Arrays.copyOf(NONE.exponents, 2 * BASES);
        System.arraycopy(exponents, 0, both, BASES, BASES);
        return new UnitDimension(both);
    }
}
