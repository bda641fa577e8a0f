package io.github.attain.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A prefix and an elementary unit, such as km.
 *
 * <p>Immutable and thread-safe.
 *
 * @param prefix the prefix, {@link UnitPrefix#NONE} for atoms that take none
 * @param atom the elementary unit
 */
record UnitTerm(UnitPrefix prefix, UnitAtom atom) implements Comparable<UnitTerm> {
    static final UnitTerm KILOMETRE = new UnitTerm(UnitPrefix.KILO, UnitAtom.METRE);
    static final UnitTerm HECTARE = new UnitTerm(UnitPrefix.HECTO, UnitAtom.ARE);

    /** A unit without prefix. */
    static UnitTerm of(UnitAtom atom) {
        return new UnitTerm(UnitPrefix.NONE, atom);
    }

    String code() {
        return prefix.code() + atom.code();
    }

    String zh() {
        if (equals(HECTARE)) {
            return "公顷";
        }
        return equals(KILOMETRE) ? "公里" : prefix.zh() + atom.zh();
    }

    String en() {
        return equals(HECTARE) ? "ha" : prefix.en() + atom.en();
    }

    boolean isVolume(int exponent) {
        return atom == UnitAtom.LITRE || (atom == UnitAtom.METRE && exponent == 3);
    }

    /**
     * The unit that is meant: a tonne has no small prefixes and a metre no large ones, and areas and volumes are not made of
     * nanometres or micrometres.
     */
    UnitTerm sensible(int exponent) {
        int power = prefix.power();
        boolean mega = power >= UnitPrefix.MEGA.power();
        boolean senseless = (atom == UnitAtom.TONNE && power < 0)
                || (atom == UnitAtom.METRE && (mega || (exponent > 1 && power <= UnitPrefix.MICRO.power())));
        boolean milli = senseless && prefix == UnitPrefix.MEGA && exponent == 1;
        return senseless ? new UnitTerm(milli ? UnitPrefix.MILLI : UnitPrefix.NONE, atom) : this;
    }

    /**
     * The unit that is meant of what is counted in a volume: no megagram; and of a mass, no kilogram and no tonne.
     *
     * @param ofMass whether a mass in a volume is all that it is
     * @param isDense whether it is as dense as water
     */
    UnitTerm inVolume(boolean ofMass, boolean isDense) {
        boolean large = prefix.power() >= (ofMass ? UnitPrefix.KILO : UnitPrefix.MEGA).power();
        if (atom == UnitAtom.GRAM && (large || isDense || (ofMass && isRare(prefix)))) {
            return new UnitTerm(prefix == UnitPrefix.GIGA ? UnitPrefix.NONE : UnitPrefix.MILLI, UnitAtom.GRAM);
        }
        return atom == UnitAtom.TONNE && ofMass ? new UnitTerm(UnitPrefix.MILLI, UnitAtom.GRAM) : this;
    }

    private static boolean isRare(UnitPrefix prefix) {
        return prefix == UnitPrefix.HECTO || prefix == UnitPrefix.DECI || prefix == UnitPrefix.CENTI;
    }

    /** The volume that is meant of a concentration: of litres and millilitres, cubic metres and what makes these two. */
    UnitTerm asVolume(boolean isDense) {
        boolean litres = atom == UnitAtom.LITRE;
        boolean usual = prefix == UnitPrefix.NONE
                || prefix == UnitPrefix.DECI
                || prefix == (litres ? UnitPrefix.MILLI : UnitPrefix.CENTI);
        return usual && !isDense ? this : new UnitTerm(UnitPrefix.NONE, atom);
    }

    /** How many of the base units of its dimension the unit is. */
    Exact factor() {
        return atom.factor().times(Exact.of(BigDecimal.ONE.scaleByPowerOfTen(prefix.power())));
    }

    // What a record would generate, without the time that linking it takes.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnitTerm that && prefix == that.prefix && atom == that.atom;
    }

    @Override
    public int hashCode() {
        return 31 * prefix.hashCode() + atom.hashCode();
    }

    /** Compares in the order of a canonical code. */
    @Override
    public int compareTo(UnitTerm other) {
        int atoms = atom.compareTo(other.atom);
        return atoms == 0 ? prefix.compareTo(other.prefix) : atoms;
    }
}
