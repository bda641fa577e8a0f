package io.github.attain.value;

import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.spelling.Blanks;
import io.github.attain.text.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An exact number: a decimal as it was written, or a fraction. 7/9 stays 7/9; {@code 46} and {@code 46.0} have the same
 * value and differ in {@link #decimals}, because a limit's last written digit matters when values are rounded to it.
 *
 * <p>{@link #compareTo} compares by value and does not allocate while numerators and denominators fit in 64 bits;
 * {@link #equals} also compares the written decimals, as {@link BigDecimal} does.
 *
 * <p>Immutable and thread-safe.
 */
public final class Exact implements Comparable<Exact> {
    /** Zero. */
    public static final Exact ZERO = of(0);
    /** One. */
    public static final Exact ONE = of(1);
    /** One hundred. */
    public static final Exact HUNDRED = of(100);

    private static final int MOST_DIGITS = 60;
    private static final int LARGEST_EXPONENT = 60;
    private static final int LARGEST_SCALE = 1000;
    private static final double LARGEST_DOUBLE = 1e20;
    private static final int NOT_WRITTEN = -1;
    private static final long LARGEST_LONG = 1L << 62;
    /** So many digits fit into a long whatever they are. */
    private static final int LONG_DIGITS = 18;

    private static final long[] TENS = tens();

    /** Prepared for the first text that is not written as nearly all are: a program that meets none starts sooner. */
    private static final class Unusual {
        static final Pattern DECIMAL = Pattern.compile("[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?");

        /** Digits with marks between them that are not written here. */
        static final Pattern MARKED =
                Pattern.compile("[+-]?[0-9]+(?:,[0-9]+|(?:[ ,'’_][0-9]{3})+(?:\\.[0-9]+)?|(?:\\.[0-9]{3})+,[0-9]+)");

        static final Pattern FRACTION = Pattern.compile("[+-]?[0-9]+/0*[1-9][0-9]*");
    }

    // Lowest terms, denominator positive. The longs hold them where they fit; else the big ones do.
    private final long num;
    private final long den;
    private final @Nullable BigInteger bigNum;
    private final @Nullable BigInteger bigDen;
    private final int decimals;

    private Exact(long num, long den, int decimals) {
        this.num = num;
        this.den = den;
        this.bigNum = null;
        this.bigDen = null;
        this.decimals = decimals;
    }

    /** A fraction of longs, the denominator positive, in lowest terms. */
    private static Exact reduced(long numerator, long denominator, int decimals) {
        long gcd = denominator;
        for (long rest = Math.abs(numerator); rest != 0; ) {
            long smaller = gcd % rest;
            gcd = rest;
            rest = smaller;
        }
        return new Exact(numerator / gcd, denominator / gcd, decimals);
    }

    private static long[] tens() {
        long[] tens = new long[LONG_DIGITS + 1];
        tens[0] = 1;
        for (int i = 1; i < tens.length; i++) {
            tens[i] = 10 * tens[i - 1];
        }
        return tens;
    }

    private Exact(BigInteger numerator, BigInteger denominator, int decimals) {
        BigInteger gcd = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? gcd.negate() : gcd;
        BigInteger n = numerator.divide(divisor);
        BigInteger d = denominator.divide(divisor);
        boolean compact = n.bitLength() < Long.SIZE - 1 && d.bitLength() < Long.SIZE - 1;
        this.num = compact ? n.longValue() : 0;
        this.den = compact ? d.longValue() : 1;
        this.bigNum = compact ? null : n;
        this.bigDen = compact ? null : d;
        this.decimals = decimals;
    }

    /**
     * A whole number, written without decimals.
     *
     * @param value the number
     * @return the exact number
     */
    public static Exact of(long value) {
        return fits(value, 1) ? new Exact(value, 1, 0) : new Exact(BigInteger.valueOf(value), BigInteger.ONE, 0);
    }

    /**
     * A decimal, with its scale as the written decimals (none where the scale is negative).
     *
     * @param value the decimal, with at most a thousand digits before and behind the point
     * @return the exact number
     * @throws IllegalArgumentException if the decimal is longer
     */
    public static Exact of(BigDecimal value) {
        if (Math.abs(value.scale()) > LARGEST_SCALE || value.precision() > LARGEST_SCALE) {
            throw new IllegalArgumentException("a decimal of more than " + LARGEST_SCALE + " digits");
        }
        return written(value);
    }

    /** A decimal of any length, for results of our own arithmetic. */
    static Exact written(BigDecimal value) {
        BigDecimal plain = value.scale() < 0 ? value.setScale(0, RoundingMode.UNNECESSARY) : value;
        return plain.precision() <= LONG_DIGITS && plain.scale() <= LONG_DIGITS
                ? reduced(plain.unscaledValue().longValueExact(), TENS[plain.scale()], plain.scale())
                : new Exact(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()), plain.scale());
    }

    /**
     * A fraction, without written decimals.
     *
     * @param numerator the numerator
     * @param denominator the denominator, not zero
     * @return the exact number in lowest terms
     * @throws ArithmeticException if the denominator is zero
     */
    public static Exact ratio(long numerator, long denominator) {
        return fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * The one door for binary floating point: the shortest decimal that reads back as the same {@code double}, as
     * {@link Double#toString} prints it, without trailing zeros. 0.35 becomes 0.35, not the binary 0.34999…; 46.0 becomes
     * 46, for a binary number knows nothing of written decimals: limits are better given as text.
     *
     * @param value the binary number, between ±1e20
     * @return the exact decimal
     * @throws IllegalArgumentException if the value is NaN, infinite or larger
     */
    public static Exact fromDouble(double value) {
        if (!(Math.abs(value) <= LARGEST_DOUBLE)) {
            throw new IllegalArgumentException("not a number between ±1e20: " + value);
        }
        return of(BigDecimal.valueOf(value).stripTrailingZeros());
    }

    /**
     * Reads a decimal such as {@code 42.6}, {@code -0.5} or {@code 1.2e3}, or a fraction of whole numbers such as
     * {@code 7/9}; one that comes out whole is that whole number. At most 60 digits when written out, above and below a fraction bar each; no thousands separators, no NaN,
     * no infinity.
     *
     * @param text the text; blanks around it do not matter
     * @return the number, or the problem
     */
    public static Checked<Exact> read(String text) {
        Exact usual = usual(text);
        if (usual != null) {
            return Checked.of(usual);
        }
        String plain = Blanks.plain(text).replace('−', '-');
        if (Unusual.FRACTION.matcher(plain).matches()) {
            int slash = plain.indexOf('/');
            boolean small = slash - signs(plain) <= MOST_DIGITS && plain.length() - slash - 1 <= MOST_DIGITS;
            if (!small) {
                return Checked.failed(tooLarge(text));
            }
            Exact read =
                    fraction(new BigInteger(plain.substring(0, slash)), new BigInteger(plain.substring(slash + 1)));
            // What comes out whole is written as a whole number, and reads back as one.
            return Checked.of(read.denominator().equals(BigInteger.ONE) ? of(new BigDecimal(read.numerator())) : read);
        }
        if (!Unusual.DECIMAL.matcher(plain).matches()) {
            return Checked.failed(
                    Problem.of(ProblemCode.NOT_A_NUMBER).with("value", text).with("allowed", meant(plain)));
        }
        if (plain.length() > MOST_DIGITS + 10) {
            return Checked.failed(tooLarge(text));
        }
        int e = Math.max(plain.indexOf('e'), plain.indexOf('E'));
        String exponent = e < 0 ? "0" : plain.substring(e + 1);
        if (exponent.length() - signs(exponent) > 4 || Math.abs(Integer.parseInt(exponent)) > LARGEST_EXPONENT) {
            return Checked.failed(tooLarge(text));
        }
        BigDecimal value = new BigDecimal(plain);
        // Written out: 1e3 has four digits, 1e-3 three decimals.
        int digits = Math.max(value.precision() - Math.min(value.scale(), 0), value.scale());
        return digits <= MOST_DIGITS ? Checked.of(of(value)) : Checked.failed(tooLarge(text));
    }

    /** A decimal of up to 18 plain digits, as nearly all are; null for anything else. */
    private static @Nullable Exact usual(String text) {
        int from = text.startsWith("-") ? 1 : 0;
        int length = text.length();
        long digits = 0;
        int point = length;
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            if (c == '.' && point == length && i > from) {
                point = i;
            } else if (c >= '0' && c <= '9' && length - from <= LONG_DIGITS) {
                digits = 10 * digits + c - '0';
            } else {
                return null;
            }
        }
        if (length == from || point == length - 1) {
            return null;
        }
        int decimals = Math.max(length - point - 1, 0);
        return reduced(from == 1 ? -digits : digits, TENS[decimals], decimals);
    }

    /** A sign is no digit: 1 where a number begins with one. */
    private static int signs(String number) {
        return number.startsWith("-") || number.startsWith("+") ? 1 : 0;
    }

    /**
     * Parses a decimal; see {@link #read}.
     *
     * @param text the text
     * @return the number
     * @throws io.github.attain.problem.ProblemsException if the text is not a number
     */
    public static Exact parse(String text) {
        return read(text).orThrow();
    }

    /**
     * Adds.
     *
     * @param other the number to add
     * @return the exact sum, written with the larger number of decimals where both are written decimals
     */
    public Exact plus(Exact other) {
        if (fits(num, other.den) && fits(other.num, den) && fits(den, other.den) && areSmall(other)) {
            return reduced(num * other.den + other.num * den, den * other.den, commonDecimals(other));
        }
        return new Exact(
                numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
                denominator().multiply(other.denominator()),
                commonDecimals(other));
    }

    /**
     * Subtracts.
     *
     * @param other the number to subtract
     * @return the exact difference, written with the larger number of decimals where both are written decimals
     */
    public Exact minus(Exact other) {
        return plus(other.negate());
    }

    /**
     * Multiplies.
     *
     * @param other the factor
     * @return the exact product; its written decimals are the sum of both, where both are written decimals
     */
    public Exact times(Exact other) {
        boolean written = isWritten() && other.isWritten();
        int decimals = written ? this.decimals + other.decimals : NOT_WRITTEN;
        return fits(num, other.num) && fits(den, other.den) && areSmall(other)
                ? reduced(num * other.num, den * other.den, decimals)
                : new Exact(
                        numerator().multiply(other.numerator()), denominator().multiply(other.denominator()), decimals);
    }

    /**
     * Divides.
     *
     * @param other the divisor, not zero
     * @return the exact quotient, as a fraction
     * @throws ArithmeticException if the divisor is zero
     */
    public Exact dividedBy(Exact other) {
        if (fits(num, other.den) && fits(den, other.num) && areSmall(other) && other.num != 0) {
            int sign = Long.signum(other.num);
            return reduced(sign * num * other.den, sign * den * other.num, NOT_WRITTEN);
        }
        return fraction(numerator().multiply(other.denominator()), denominator().multiply(other.numerator()));
    }

    /**
     * Raises to a whole power.
     *
     * @param exponent the exponent, 0 to 200
     * @return the exact power, as a fraction
     * @throws IllegalArgumentException if the exponent is outside 0 to 200
     */
    public Exact pow(int exponent) {
        if (exponent < 0 || exponent > 200) {
            throw new IllegalArgumentException("exponent " + exponent + " is outside 0 to 200");
        }
        return fraction(numerator().pow(exponent), denominator().pow(exponent));
    }

    /**
     * Changes the sign.
     *
     * @return the negated number with the same written decimals
     */
    public Exact negate() {
        return bigNum == null ? new Exact(-num, den, decimals) : new Exact(bigNum.negate(), denominator(), decimals);
    }

    /**
     * Removes the sign.
     *
     * @return the absolute value with the same written decimals
     */
    public Exact abs() {
        return signum() < 0 ? negate() : this;
    }

    /**
     * Returns the sign.
     *
     * @return −1, 0 or 1
     */
    public int signum() {
        return bigNum != null ? bigNum.signum() : Long.signum(num);
    }

    /**
     * Returns the decimals in which the number was written.
     *
     * @return the number of decimals, 0 or more; −1 where the number is the result of a division and was never written
     */
    public int decimals() {
        return decimals;
    }

    /**
     * Tells whether the number was written as a decimal.
     *
     * @return true where {@link #decimals} is 0 or more
     */
    public boolean isWritten() {
        return decimals != NOT_WRITTEN;
    }

    /**
     * Returns the numerator in lowest terms.
     *
     * @return the numerator; it carries the sign
     */
    public BigInteger numerator() {
        return bigNum != null ? bigNum : BigInteger.valueOf(num);
    }

    /**
     * Returns the denominator in lowest terms.
     *
     * @return the denominator, positive
     */
    public BigInteger denominator() {
        return bigDen != null ? bigDen : BigInteger.valueOf(den);
    }

    /**
     * Returns the number as a decimal, half to even where it has no finite one.
     *
     * @param scale the decimals wanted, 0 to 1000
     * @return the decimal, rounded once from the exact value
     * @throws IllegalArgumentException if the scale lies beyond
     */
    public BigDecimal toDecimal(int scale) {
        if (bigNum == null && scale >= 0 && scale <= LONG_DIGITS && fits(num, TENS[scale])) {
            return BigDecimal.valueOf(halfToEven(num * TENS[scale], den), scale);
        }
        Exact rounded = Rounding.toDecimals(scale).round(this);
        return new BigDecimal(rounded.numerator())
                .divide(new BigDecimal(rounded.denominator()))
                .setScale(scale);
    }

    /**
     * Compares by value: 46 and 46.0 are equal here.
     *
     * @param other the number to compare with
     * @return negative, zero or positive
     */
    @Override
    public int compareTo(Exact other) {
        if (bigNum == null && other.bigNum == null) {
            if (den == other.den) {
                return Long.compare(num, other.num);
            }
            // Cross products in 128 bits: the high words are signed, the low words are not.
            long left = Math.multiplyHigh(num, other.den);
            long right = Math.multiplyHigh(other.num, den);
            return left != right ? Long.compare(left, right) : Long.compareUnsigned(num * other.den, other.num * den);
        }
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    /**
     * Compares value and written decimals.
     *
     * @param other the object to compare with
     * @return true where both agree
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Exact that && decimals == that.decimals && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * numerator().hashCode() + denominator().hashCode()) + decimals;
    }

    /**
     * Writes the number: as it was written ({@code 46.0}), or as a fraction in lowest terms ({@code 7/9}).
     *
     * @return the exact text
     */
    @Override
    public String toString() {
        if (isWritten()) {
            return toDecimal(decimals).toPlainString();
        }
        return denominator().equals(BigInteger.ONE) ? numerator().toString() : numerator() + "/" + denominator();
    }

    /**
     * Returns a computed number as if it had been written: 46.5 and not 93/2, with no more decimals than it needs.
     *
     * @return the same number, written where at most six decimals suffice
     */
    public Exact asDecimal() {
        if (isWritten()) {
            return this;
        }
        Exact decimal = parse(withoutTrailingZeros(toDecimal(6)));
        return decimal.compareTo(this) == 0 ? decimal : this;
    }

    /**
     * Writes the number for people: as it was written; a computed number in full where at most six decimals suffice, and
     * otherwise rounded to four decimals behind {@code ≈}.
     *
     * @return the text to show
     */
    public String display() {
        if (isWritten()) {
            return toString();
        }
        BigDecimal short6 = toDecimal(6);
        return written(short6).compareTo(this) == 0
                ? withoutTrailingZeros(short6)
                : "≈" + withoutTrailingZeros(toDecimal(4));
    }

    private static String withoutTrailingZeros(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static Exact fraction(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        return new Exact(numerator, denominator, NOT_WRITTEN);
    }

    /** This in whole steps, half to even, where longs can hold it; else null. */
    @Nullable
    Exact inSteps(Exact step) {
        if (fits(num, step.den) && fits(den, step.num) && areSmall(step)) {
            long whole = halfToEven(num * step.den, den * step.num);
            return fits(whole, step.num) ? reduced(whole * step.num, step.den, step.decimals) : null;
        }
        return null;
    }

    private static long halfToEven(long numerator, long denominator) {
        long down = Math.floorDiv(numerator, denominator);
        long rest = Math.floorMod(numerator, denominator);
        int half = Long.compare(rest, denominator - rest);
        return half > 0 || (half == 0 && (down & 1) == 1) ? down + 1 : down;
    }

    private boolean areSmall(Exact other) {
        return bigNum == null && other.bigNum == null;
    }

    /** Whether a product has so few bits that the sum of two such is a long too. */
    private static boolean fits(long one, long other) {
        long product = one * other;
        return Math.multiplyHigh(one, other) == product >> (Long.SIZE - 1)
                && product < LARGEST_LONG
                && product > -LARGEST_LONG;
    }

    private int commonDecimals(Exact other) {
        return isWritten() && other.isWritten() ? Math.max(decimals, other.decimals) : NOT_WRITTEN;
    }

    /** What is allowed instead of a text that is no number: its digits, where it has a decimal comma or marks of thousands. */
    private static Text meant(String plain) {
        if (!Unusual.MARKED.matcher(plain).matches()) {
            return Text.same("42.6, -0.5, 1200");
        }
        int comma = plain.lastIndexOf(',');
        boolean decimal = comma >= 0 && comma == plain.indexOf(',') && plain.indexOf('.', comma) < 0;
        boolean thousands =
                !decimal || (plain.length() - comma == 4 && plain.charAt(0) != '0' && plain.indexOf('.') < 0);
        String digits = plain.replaceAll("[^0-9.+-]", "");
        String whole = decimal ? plain.substring(0, comma).replaceAll("[^0-9+-]", "") : "";
        String point = whole + "." + plain.substring(comma + 1);
        Text both = Text.none();
        if (thousands) {
            both = new Text("千位分隔符不写，即" + digits, "a thousands mark is left out: " + digits);
        }
        if (decimal) {
            Text or = thousands ? new Text("；", "; ") : Text.none();
            both = both.and(or).and(new Text("小数逗号写作点，即" + point, "a decimal comma is written as a point: " + point));
        }
        return both;
    }

    private static Problem tooLarge(String text) {
        return Problem.of(ProblemCode.NUMBER_OUT_OF_RANGE)
                .with("value", text)
                .with(
                        "allowed",
                        new Text(
                                "不超过" + MOST_DIGITS + "位，指数不超过" + LARGEST_EXPONENT,
                                "≤ " + MOST_DIGITS + " digits, exponent ≤ " + LARGEST_EXPONENT));
    }
}
