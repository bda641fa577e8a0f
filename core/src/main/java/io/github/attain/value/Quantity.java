package io.github.attain.value;

import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.spelling.Blanks;
import io.github.attain.text.Text;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit, such as 42.6 µg/m³.
 *
 * <p>Immutable and thread-safe.
 *
 * @param amount the exact number
 * @param unit the unit
 */
public record Quantity(Exact amount, Unit unit) implements Value {
    private static final int LONGEST = 160;

    /** Prepared for the first text that is not written as nearly all are: a program that meets none starts sooner. */
    private static final class Unusual {
        static final Pattern NUMBER_THEN_UNIT = Pattern.compile(
                "([+\\-−]?[0-9.]+(?:[,'’_][0-9.]+| [0-9]{3}(?![0-9*^/]))*(?:[eE][+-]?[0-9]+)?(?:/[0-9]+)?)(.*)",
                Pattern.DOTALL);
        static final Pattern SECOND_NUMBER = Pattern.compile("(?!10[*^\u2070-\u209f\u00b9\u00b2\u00b3]|1/)[0-9]");
    }

    /**
     * A decimal with its unit.
     *
     * @param amount the decimal
     * @param unit the unit, as {@link Unit#parse} reads it
     * @return the quantity
     * @throws io.github.attain.problem.ProblemsException if the unit is unknown
     */
    public static Quantity of(BigDecimal amount, String unit) {
        return new Quantity(Exact.of(amount), Unit.parse(unit));
    }

    /**
     * Parses a quantity; see {@link #read}.
     *
     * @param text the text
     * @return the quantity
     * @throws io.github.attain.problem.ProblemsException if the text is not a quantity
     */
    public static Quantity parse(String text) {
        return read(text).orThrow();
    }

    /**
     * Reads a number followed by its unit, such as {@code 42.6 ug/m3} or {@code 58微克/立方米}. A number without a unit is
     * a plain number ({@link Unit#ONE}).
     *
     * @param text the text
     * @return the quantity, or the problem
     */
    public static Checked<Quantity> read(String text) {
        Quantity usual = usual(text);
        if (usual != null) {
            return Checked.of(usual);
        }
        String plain = Blanks.plain(text);
        Matcher m = Unusual.NUMBER_THEN_UNIT.matcher(plain);
        if (text.length() > LONGEST || !m.matches()) {
            return Checked.failed(Problem.of(ProblemCode.NOT_A_NUMBER)
                    .with("value", text)
                    .with("allowed", "42.6 ug/m3, 66.5 %, 9700 t"));
        }
        Checked<Exact> amount = Exact.read(m.group(1));
        String unitText = m.group(2).strip();
        Checked<Unit> unit = unitText.isEmpty() ? Checked.of(Unit.ONE) : readUnit(unitText);
        if (amount.hasErrors() || unit.hasErrors()) {
            Problem problem = (amount.hasErrors() ? amount.problems() : unit.problems()).get(0);
            // What cannot be seen is part of what was written.
            return Checked.failed(plain.equals(text.strip()) ? problem : problem.with("value", text));
        }
        return Checked.of(new Quantity(amount.orThrow(), unit.orThrow()));
    }

    /** Plain digits, a blank and a unit that begins with a letter, a bracket, % or a power of ten, as nearly all are; null for anything else. */
    private static @Nullable Quantity usual(String text) {
        int blank = text.indexOf(' ');
        char next = blank < 0 || blank > LONGEST || blank == text.length() - 1 ? 0 : text.charAt(blank + 1);
        boolean isUsual = (next >= 'a' && next <= 'z')
                || (next >= 'A' && next <= 'Z')
                || "{[%".indexOf(next) >= 0
                || (next == '1' && text.startsWith("10*", blank + 1));
        for (int i = text.startsWith("-") ? 1 : 0; i < blank && isUsual; i++) {
            char c = text.charAt(i);
            isUsual = c == '.' || (c >= '0' && c <= '9');
        }
        if (!isUsual || text.length() > LONGEST) {
            return null;
        }
        Checked<Exact> amount = Exact.read(text.substring(0, blank));
        Checked<Unit> unit = Unit.read(text.substring(blank + 1));
        return amount.hasErrors() || unit.hasErrors() ? null : new Quantity(amount.orThrow(), unit.orThrow());
    }

    /** A unit may begin with a power of ten ({@code 10*4.t}), but 12 100 is not twelve hundreds: it is a mistake. */
    private static Checked<Unit> readUnit(String text) {
        return Unusual.SECOND_NUMBER.matcher(text).lookingAt()
                ? Checked.failed(
                        Problem.of(ProblemCode.UNKNOWN_UNIT).with("value", text).with("allowed", "ug/m3, %, t, 10*4.t"))
                : Unit.read(text);
    }

    /**
     * Converts exactly to another unit.
     *
     * @param other the unit to express the quantity in
     * @return the same quantity in that unit
     * @throws IllegalArgumentException if the units are incommensurable; the message names both
     */
    public Quantity in(Unit other) {
        return unit.equals(other) ? this : new Quantity(amount.times(unit.factorTo(other)), other);
    }

    /**
     * Tells whether the quantity can be expressed in a unit.
     *
     * @param other the unit
     * @return true where the units are commensurable
     */
    public boolean fits(Unit other) {
        return unit.isCommensurableWith(other);
    }

    @Override
    public Optional<Quantity> asQuantity() {
        return Optional.of(this);
    }

    @Override
    public Text text() {
        String number = amount.display();
        if (unit.equals(Unit.ONE)) {
            return Text.same(number);
        }
        // English counts without a measure word: 2, not "2 count".
        Text symbol = unit.behind(number);
        return Text.same(number).and(unit.equals(Unit.COUNT) ? new Text(symbol.zh(), "") : symbol);
    }

    @Override
    public String written() {
        return unit.equals(Unit.ONE) ? amount.toString() : amount + " " + unit.code();
    }

    /**
     * Returns the written form.
     *
     * @return as {@link #written}
     */
    @Override
    public String toString() {
        return written();
    }

    // What a record would generate, without the time that linking it takes.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Quantity that && amount.equals(that.amount) && unit.equals(that.unit);
    }

    @Override
    public int hashCode() {
        return 31 * amount.hashCode() + unit.hashCode();
    }
}
