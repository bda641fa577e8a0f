package io.github.attain.judging;

import io.github.attain.rule.Comparison;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rounding;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A limit as it is written, and how a measured value is held against it: converted to its unit, turned into a change, rounded
 * once to its last digit, compared. What is accepted follows from the same limit by {@link Bound}.
 *
 * @param comparison the side
 * @param limit the limit: a quantity, a class or a place
 * @param method how values are held against it
 * @param base the earlier value that it refers to; null where it refers to none
 * @param isDeciding whether it can be missed; a range is missed on the bad side alone
 * @param stated the method by which the promise is held, where the rounding is worked into the limit already
 */
public record Line(
        Comparison comparison,
        Value limit,
        ComparisonMethod method,
        @Nullable Base base,
        boolean isDeciding,
        ComparisonMethod stated) {

    Line(Comparison comparison, Value limit, ComparisonMethod method, @Nullable Base base) {
        this(comparison, limit, method, base, true, method);
    }

    /** How a limit refers to an earlier value: the change in percent of it, the difference, growth over years, or it itself. */
    public enum Kind {
        PERCENT,
        DIFFERENCE,
        GROWTH,
        SAME
    }

    /**
     * The earlier value.
     *
     * @param from its period
     * @param value the value
     * @param kind how the limit refers to it
     * @param words for growth, the arithmetic that gives the limit; else none
     */
    public record Base(ReportingPeriod from, Value value, Kind kind, Text words) {
        /** Of growth by so many percent a year over so many years, which comes to an end. */
        static Base growing(ReportingPeriod from, Quantity value, Exact percent, int years, Quantity end) {
            String formula = "{} × (1 + {} %)^{} = {}";
            Text words = Text.of(formula, formula, value.amount().display(), percent.display(), years, end.text());
            return new Base(from, value, Kind.GROWTH, words);
        }

        /** The earlier value as a number, where it is one. */
        public @Nullable Quantity quantity() {
            return value.asQuantity().orElse(null);
        }

        private boolean isChange() {
            return kind == Kind.PERCENT || kind == Kind.DIFFERENCE;
        }

        /** The change of a value in the unit of the earlier one; null where none is compared. */
        private @Nullable Quantity change(Quantity now, Unit limitUnit) {
            Quantity before = quantity();
            if (before == null || !isChange()) {
                return null;
            }
            Exact difference = now.amount().minus(before.amount());
            if (kind == Kind.PERCENT) {
                return new Quantity(difference.times(Exact.HUNDRED).dividedBy(before.amount()), Unit.PERCENT);
            }
            return new Quantity(difference, limitUnit.equals(Unit.PERCENTAGE_POINT) ? limitUnit : before.unit());
        }
    }

    /**
     * A measured value held against the line.
     *
     * @param converted the value in the unit in which it is compared, or of the baseline; null for classes and places
     * @param change the change; null where no change is compared
     * @param compared the number that was compared, after rounding
     * @param kept whether it keeps the line
     * @param difference how far it lies on the good side, negative on the other
     */
    public record Held(
            @Nullable Quantity converted, @Nullable Quantity change, Exact compared, boolean kept, Exact difference) {}

    /** Holds a value against the line; null where that cannot be done. */
    public @Nullable Held hold(Value value, Measure measure) {
        Quantity written = limit instanceof Quantity quantity ? quantity : null;
        if (written == null || measure.reading() == Measure.Reading.COUNT) {
            Exact number = measure.amount(value);
            Exact line = written == null ? measure.amount(limit) : written.amount();
            return number == null || line == null ? null : held(null, null, number, line);
        }
        Quantity own = value.asQuantity().orElse(null);
        Quantity before = base == null ? null : base.quantity();
        Unit unit = before == null ? written.unit() : before.unit();
        if (own == null || !own.fits(unit)) {
            return null;
        }
        Quantity converted = own.in(unit);
        Quantity change = base == null ? null : base.change(converted, written.unit());
        Exact full = (change == null ? converted : change).in(written.unit()).amount();
        boolean rounds =
                method != ComparisonMethod.FULL_VALUE && written.amount().isWritten();
        Exact compared = rounds ? Rounding.likeWritten(written.amount()).round(full) : full;
        return held(converted, change, compared, written.amount());
    }

    private Held held(@Nullable Quantity converted, @Nullable Quantity change, Exact compared, Exact line) {
        boolean kept = comparison.holds(compared.compareTo(line));
        Exact difference = comparison.isUpper() ? line.minus(compared) : compared.minus(line);
        return new Held(converted, change, compared, kept, difference);
    }

    /** Whether a change from an earlier value is compared. */
    public boolean isChange() {
        return base != null && base.isChange();
    }
}
