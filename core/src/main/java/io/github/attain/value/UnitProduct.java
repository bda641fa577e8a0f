package io.github.attain.value;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A product of units while it is read: a power of ten, what is multiplied and what is divided by. The two sides are not
 * cancelled against each other, so that cases per ten thousand sources stay a rate.
 *
 * <p>Mutable, used by one thread while one text is read.
 */
final class UnitProduct {
    private static final int LARGEST_SCALE = 30;
    private static final UnitDimension CONCENTRATION = UnitDimension.MASS.over(UnitDimension.VOLUME);
    /** Kilograms in a cubic metre of water. */
    private static final Exact WATER = Exact.of(1000);

    private final SortedMap<UnitTerm, Integer> numerator = new TreeMap<>();
    private final SortedMap<UnitTerm, Integer> denominator = new TreeMap<>();
    private int scale;

    /** Multiplies by a power of ten. */
    void scale(int power) {
        scale += power;
    }

    /** Multiplies by a power of a unit; a negative exponent divides. */
    void multiply(UnitTerm term, int exponent) {
        SortedMap<UnitTerm, Integer> side = exponent > 0 ? numerator : denominator;
        side.put(term, side.getOrDefault(term, 0) + Math.abs(exponent));
    }

    /** Whether an exponent is larger than any unit of measurement needs. */
    boolean isTooLarge() {
        return Math.abs(scale) > LARGEST_SCALE || isTooLarge(numerator) || isTooLarge(denominator);
    }

    private static boolean isTooLarge(SortedMap<UnitTerm, Integer> side) {
        for (Map.Entry<UnitTerm, Integer> power : side.entrySet()) {
            if (power.getValue() > power.getKey().atom().largestExponent()) {
                return true;
            }
        }
        return false;
    }

    /**
     * The product without prefixes that nobody means where they stand, such as the megagram of Mg/m3, the kilogram of kg/m3 or the
     * cubic nanometre of nm3; the same where there is none.
     */
    UnitProduct sensible() {
        boolean perVolume = false;
        for (Map.Entry<UnitTerm, Integer> power : denominator.entrySet()) {
            perVolume |= power.getKey().isVolume(power.getValue());
        }
        boolean ofMass = perVolume && dimension().equals(CONCENTRATION);
        // What has as much in it as water weighs is no concentration.
        boolean isDense = ofMass && factor().compareTo(WATER) >= 0;
        UnitProduct sensible = new UnitProduct();
        sensible.scale = scale;
        for (Map.Entry<UnitTerm, Integer> power : numerator.entrySet()) {
            UnitTerm term = power.getKey().sensible(power.getValue());
            sensible.multiply(perVolume ? term.inVolume(ofMass, isDense) : term, power.getValue());
        }
        for (Map.Entry<UnitTerm, Integer> power : denominator.entrySet()) {
            UnitTerm term = power.getKey();
            boolean isVolume = ofMass && term.isVolume(power.getValue());
            sensible.multiply(isVolume ? term.asVolume(isDense) : term.sensible(power.getValue()), -power.getValue());
        }
        return sensible.numerator.equals(numerator) && sensible.denominator.equals(denominator) ? this : sensible;
    }

    UnitDimension dimension() {
        return dimension(numerator).over(dimension(denominator));
    }

    private static UnitDimension dimension(SortedMap<UnitTerm, Integer> side) {
        UnitDimension dimension = UnitDimension.NONE;
        for (Map.Entry<UnitTerm, Integer> power : side.entrySet()) {
            dimension = dimension.times(power.getKey().atom().dimension(), power.getValue());
        }
        return dimension;
    }

    /** How many of the base units of its dimension the product is. */
    Exact factor() {
        Exact power = Exact.of(BigDecimal.ONE.scaleByPowerOfTen(scale));
        return power.times(factor(numerator)).dividedBy(factor(denominator));
    }

    private static Exact factor(SortedMap<UnitTerm, Integer> side) {
        Exact factor = Exact.ONE;
        for (Map.Entry<UnitTerm, Integer> power : side.entrySet()) {
            factor = factor.times(power.getKey().factor().pow(power.getValue()));
        }
        return factor;
    }

    /** Writes the product: equal products are written the same way. */
    String write(UnitNotation notation) {
        String above = notation.side(Math.max(scale, 0), numerator);
        String below = notation.side(Math.max(-scale, 0), denominator);
        if (below.isEmpty()) {
            return above;
        }
        String divisor = notation.isProduct(below) ? "(" + below + ")" : below;
        return (above.isEmpty() ? "1" : above) + "/" + divisor;
    }
}
