package io.github.attain.path;

import io.github.attain.value.Exact;
import io.github.attain.value.Rounding;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * A number given as a root, mostly irrational: compared exactly by powers, and rounded once, from as many digits as that takes.
 * With degree 1 it is any number as it stands; otherwise it is not negative.
 */
record Root(Exact radicand, int degree) {

    Root {
        if (degree < 1 || (degree > 1 && radicand.signum() < 0)) {
            throw new IllegalArgumentException("no root of degree " + degree + " of " + radicand);
        }
    }

    static Root of(Exact number) {
        return new Root(number, 1);
    }

    /** The number itself, where it is a decimal or a fraction. */
    Optional<Exact> exact() {
        if (degree == 1) {
            return Optional.of(radicand);
        }
        BigInteger numerator = floorRoot(radicand.numerator(), degree);
        BigInteger denominator = floorRoot(radicand.denominator(), degree);
        boolean perfect = numerator.pow(degree).equals(radicand.numerator())
                && denominator.pow(degree).equals(radicand.denominator());
        return perfect
                ? Optional.of(written(number(numerator, 0).dividedBy(number(denominator, 0))))
                : Optional.empty();
    }

    int compareTo(Exact other) {
        return degree > 1 && other.signum() < 0 ? 1 : radicand.compareTo(other.pow(degree));
    }

    Exact rounded(Rounding rounding) {
        return exact().map(rounding::round).orElseGet(() -> settle(rounding, Exact.ZERO, false));
    }

    /** Rounds what is left of another number after the root is taken from it. */
    Exact roundedRest(Exact other, Rounding rounding) {
        return exact().map(x -> rounding.round(other.minus(x))).orElseGet(() -> settle(rounding, other, true));
    }

    /** An irrational number never lies half way, so enough digits always settle how it rounds. */
    private Exact settle(Rounding rounding, Exact offset, boolean taken) {
        for (int digits = Math.max(rounding.step().decimals(), 0) + 8; ; digits *= 2) {
            BigInteger below = floor(digits);
            Exact low = rounding.round(shifted(offset, number(below, digits), taken));
            Exact high = rounding.round(shifted(offset, number(below.add(BigInteger.ONE), digits), taken));
            if (low.equals(high)) {
                return low;
            }
        }
    }

    private static Exact shifted(Exact offset, Exact root, boolean taken) {
        return taken ? offset.minus(root) : offset.plus(root);
    }

    /** The root times a power of ten, rounded down; not for negative numbers. */
    BigInteger floor(int digits) {
        BigInteger scaled = radicand.numerator().multiply(BigInteger.TEN.pow(digits * degree));
        return floorRoot(scaled.divide(radicand.denominator()), degree);
    }

    /** Newton's method on whole numbers, from above. */
    static BigInteger floorRoot(BigInteger number, int degree) {
        if (number.signum() == 0 || degree == 1) {
            return number;
        }
        BigInteger n = BigInteger.valueOf(degree);
        BigInteger next = BigInteger.ONE.shiftLeft(number.bitLength() / degree + 1);
        BigInteger root;
        do {
            root = next;
            BigInteger quotient = number.divide(root.pow(degree - 1));
            next = root.multiply(n.subtract(BigInteger.ONE)).add(quotient).divide(n);
        } while (next.compareTo(root) < 0);
        return root;
    }

    /** A computed number as a decimal where a short one says all of it: 32.9 and not 329/10. */
    static Exact written(Exact computed) {
        String shown = computed.display();
        return shown.startsWith("≈") ? computed : Exact.parse(shown);
    }

    static Exact number(BigInteger unscaled, int decimals) {
        return Exact.of(new BigDecimal(unscaled, decimals));
    }
}
