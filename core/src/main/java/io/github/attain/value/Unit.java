package io.github.attain.value;

import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.spelling.Blanks;
import io.github.attain.text.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A unit of measurement from a small closed table: UCUM codes ({@code ug/m3}, {@code mg/L}, {@code t/(mo.km2)},
 * {@code 10*4.t}), the usual symbols (µg/m³, ㎡, ha) and Chinese names (微克/立方米, 万吨, 亩, 起/万枚). All of them are
 * written back as one canonical code in UCUM syntax; factors between units are exact.
 *
 * <p>The table follows UCUM with three deliberate differences. Percent, percentage points and the plain number {@code 1}
 * do not convert into one another, although UCUM says that {@code %} is 0.01: the silent step from 35 % to 0.35 is a
 * mistake more often than a wish. Counts ({@code {count}}, {@code {person}}, …), money ({@code {CNY}}), percentage points
 * ({@code {pp}}) and coal equivalent ({@code {tce}}) have dimensions, whereas to UCUM they are mere annotations. And a
 * ratio of like quantities such as {@code mg/kg} is not a plain number either; it converts to other ratios of the same
 * quantity. {@code [mu]}, 亩, is added: 2000/3 m². Logarithmic and temperature units are left out.
 *
 * <p>Immutable and thread-safe.
 */
public final class Unit {
    private static final int LONGEST = 60;

    /** A plain number, such as an index. */
    public static final Unit ONE = of("1");
    /** Percent. Not a number: it does not convert to {@link #ONE}. */
    public static final Unit PERCENT = of("%");
    /** Percentage points: the difference of two percentages. */
    public static final Unit PERCENTAGE_POINT = of("{pp}");
    /** A count of anything. */
    public static final Unit COUNT = of("{count}");
    /** A day of 24 hours. */
    public static final Unit DAY = of("d");

    /** Units that were read, by hash: files name the same few again and again. A race costs no more than reading again. */
    private static final @Nullable Unit[] RECENT = new Unit[64];

    private final String code;
    private final UnitDimension dimension;
    private final Exact factor;

    /** Written when first asked for: most units are only computed with. Every thread writes the same. */
    private @Nullable Text symbol;

    private Unit(UnitProduct product) {
        String written = product.write(UnitNotation.CODE);
        this.code = written.isEmpty() ? "1" : written;
        this.dimension = product.dimension();
        this.factor = product.factor();
    }

    /** A unit by a code that is known to be one. */
    private static Unit of(String code) {
        return new Unit(product(code));
    }

    private static UnitProduct product(String code) {
        return Objects.requireNonNull(UnitParser.parse(code), code);
    }

    /**
     * Reads a unit: a UCUM code of the table, a symbol or a Chinese name, composed by {@code .} {@code ·} {@code /}
     * {@code 每} and parentheses; at most 60 characters. Case matters: {@code MW} is not {@code mW}.
     *
     * @param text the text; blanks around it and around operators do not matter
     * @return the unit, or the problem {@link ProblemCode#UNKNOWN_UNIT}
     */
    public static Checked<Unit> read(String text) {
        int slot = text.hashCode() & (RECENT.length - 1);
        Unit recent = RECENT[slot];
        if (recent != null && recent.code.equals(text)) {
            return Checked.of(recent);
        }
        UnitProduct product = understood(text);
        if (product == null || product.sensible() != product) {
            return Checked.failed(unknown(text));
        }
        Unit unit = new Unit(product);
        if (unit.code.equals(text)) {
            RECENT[slot] = unit;
        }
        return Checked.of(unit);
    }

    /**
     * Parses a unit; see {@link #read}.
     *
     * @param text the text
     * @return the unit
     * @throws io.github.attain.problem.ProblemsException if the text is not a unit of the table
     */
    public static Unit parse(String text) {
        return read(text).orThrow();
    }

    private static @Nullable UnitProduct understood(String text) {
        String plain = text.length() > 2 * LONGEST ? "" : Blanks.strip(text);
        UnitProduct product = plain.length() > LONGEST ? null : UnitParser.parse(UnitSpelling.plain(plain));
        // A code too long to be read again is none: nobody measures in a product of fifteen units.
        return product == null || product.write(UnitNotation.CODE).length() > LONGEST ? null : product;
    }

    private static Problem unknown(String text) {
        // Cubic metres of gas in the standard state, as they are often written.
        Matcher normal =
                Pattern.compile("(?:[Nn]|标准?|标况)((?:[mM]\\^?[3³]|㎥|立方米))").matcher(text);
        Text why = Text.none();
        UnitProduct near = understood(text);
        if (normal.find()) {
            String usual = normal.replaceFirst("$1");
            near = understood(usual) == null ? understood(usual.toLowerCase(Locale.ROOT)) : understood(usual);
            why = new Text(
                    "Nm³的N指标准状态，是气体状态而不是单位", "the N of Nm³ is the standard state of the gas, a basis and no unit");
        } else if (near != null) {
            Unit written = new Unit(near);
            Exact times = written.factorTo(new Unit(near.sensible()));
            why = new Text(
                    "按此写法为" + written.symbol().zh() + "，是其" + times + "倍", "as written it is " + times + " times that");
        } else {
            near = understood(text.toLowerCase(Locale.ROOT));
        }
        Text allowed = near == null
                ? Text.same("%, ug/m3, mg/L, t, 10*4.t, km2, har, {count}; 万吨, 亩, 个百分点, 起/万枚 …")
                : Text.same(new Unit(near.sensible()).code + " ?");
        return Problem.of(ProblemCode.UNKNOWN_UNIT)
                .with("value", text)
                .with("allowed", why.zh().isEmpty() ? allowed : allowed.and(why.asRemark()));
    }

    /**
     * Returns the unit as data are written.
     *
     * @return the canonical code in UCUM syntax, such as {@code t/(mo.km2)}; {@code 1} for a plain number
     */
    public String code() {
        return code;
    }

    /**
     * Returns the unit as readers know it, such as 微克/立方米 and µg/m³.
     *
     * @return the symbol; empty for a plain number
     */
    public Text symbol() {
        Text written = symbol;
        if (written == null) {
            UnitProduct product = product(code);
            written = new Text(product.write(UnitNotation.ZH), product.write(UnitNotation.EN));
            symbol = written;
        }
        return written;
    }

    /**
     * Tells whether it measures how much or how many there is of something (days, tonnes, hectares, firms), and not a level such as
     * a concentration, a percentage, an index or a loudness.
     *
     * @return false for whatever is divided by something, for percentages and their points, and for plain numbers
     */
    public boolean isAmount() {
        return code.indexOf('/') < 0 && !equals(ONE) && !equals(PERCENT) && !equals(PERCENTAGE_POINT);
    }

    /** The symbol behind a number, after a blank but for Chinese words: 13天, 13 d. */
    Text behind(String number) {
        Text symbol = symbol(number);
        boolean isWord = Character.isIdeographic(symbol.zh().codePointAt(0));
        return new Text((isWord ? "" : " ") + symbol.zh(), " " + symbol.en());
    }

    /** One firm, one percentage point, without the s of several in front of a division. */
    private Text symbol(String number) {
        String en = symbol().en();
        int end = en.indexOf('/') < 0 ? en.length() : en.indexOf('/');
        boolean several = end > 2 && en.charAt(end - 1) == 's';
        return several && (number.equals("1") || number.equals("+1") || number.equals("-1"))
                ? new Text(symbol().zh(), en.substring(0, end - 1) + en.substring(end))
                : symbol();
    }

    /**
     * Tells whether values convert from one unit to the other.
     *
     * @param other the other unit
     * @return true where both measure the same
     */
    public boolean isCommensurableWith(Unit other) {
        return dimension.equals(other.dimension);
    }

    /**
     * Returns by what to multiply a value in this unit to have it in the other one: 1000 from {@code mg/m3} to
     * {@code ug/m3}.
     *
     * @param other the unit wanted
     * @return the exact factor, positive; written with the decimals that it needs where it is a finite decimal (0.001),
     *     else a fraction (1/15 from {@code [mu]} to {@code har})
     * @throws IllegalArgumentException if the units measure different things
     */
    public Exact factorTo(Unit other) {
        if (equals(other)) {
            return Exact.ONE;
        }
        if (!isCommensurableWith(other)) {
            throw new IllegalArgumentException("the unit " + code + " cannot be converted to " + other.code);
        }
        return asDecimal(factor.dividedBy(other.factor));
    }

    private static Exact asDecimal(Exact fraction) {
        BigInteger five = BigInteger.valueOf(5);
        BigInteger rest =
                fraction.denominator().shiftRight(fraction.denominator().getLowestSetBit());
        while (rest.mod(five).signum() == 0) {
            rest = rest.divide(five);
        }
        if (!rest.equals(BigInteger.ONE)) {
            return fraction;
        }
        return Exact.of(new BigDecimal(fraction.numerator()).divide(new BigDecimal(fraction.denominator())));
    }

    /**
     * Compares the codes: {@code km2} and {@code 10*6.m2} are different units that convert by exactly 1.
     *
     * @param other the object to compare with
     * @return true where it is a unit of the same code
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Unit that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /**
     * Returns the code.
     *
     * @return {@code code()}
     */
    @Override
    public String toString() {
        return code;
    }
}
