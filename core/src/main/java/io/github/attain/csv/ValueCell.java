package io.github.attain.csv;

import com.google.common.collect.ImmutableSet;
import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.spelling.Blanks;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import io.github.attain.value.Finding;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a value with its unit inside the cell or in a cell of its own. Words for yes, basically and no are read for every
 * indicator, because a source may state an outcome in words whatever the scale.
 *
 * <p>It remembers the units of a file, which are few; one thread uses it.
 */
final class ValueCell {
    private static final ImmutableSet<String> NOTHING =
            ImmutableSet.of("", "-", "--", "---", "–", "——", "—", "−", "－", "－－");
    /** What stands in a column of units where a value has none. */
    private static final ImmutableSet<String> NO_UNIT = ImmutableSet.of("/", "／", "无", "无量纲");

    private static final Pattern DECIMAL = Pattern.compile("[+\\-−]?[0-9.]+(?:[eE][+-]?[0-9]+)?");
    private static final int MOST_UNITS = 1000;

    private final Map<String, Checked<Unit>> units = new HashMap<>();

    /** Whether the cell says that no value was obtained. Never zero. */
    static boolean isNothing(String value) {
        return NOTHING.contains(value);
    }

    private static boolean saysNoUnit(String unit) {
        return isNothing(unit) || NO_UNIT.contains(unit);
    }

    /** Reads a value; {@code unit} may be empty, or say that there is none. */
    Checked<? extends Value> read(Indicator indicator, String value, String unit) {
        boolean decimal = DECIMAL.matcher(Blanks.plain(value)).matches();
        Optional<Finding> finding =
                decimal ? Optional.empty() : Finding.read(value).value();
        if (finding.isPresent()) {
            return finding(indicator, finding.get(), unit);
        }
        if (saysNoUnit(unit)) {
            return decimal && needsUnit(indicator) ? unitMissing(indicator) : indicator.read(value);
        }
        Checked<Unit> column = unit(unit);
        if (column.hasErrors()) {
            return Checked.failed(column.problems());
        }
        if (decimal) {
            return number(indicator, value, column.orThrow());
        }
        Checked<? extends Value> read = indicator.read(value);
        return read.value()
                .flatMap(v -> disagreement(indicator, v, column.orThrow()))
                .<Checked<? extends Value>>map(Checked::failed)
                .orElse(read);
    }

    /** A column of units may have that of the indicator beside words too, and no other. */
    private Checked<? extends Value> finding(Indicator indicator, Finding finding, String unit) {
        if (saysNoUnit(unit)) {
            return Checked.of(finding);
        }
        Checked<Unit> column = unit(unit);
        return column.value().isEmpty()
                        || column.orThrow().isCommensurableWith(own(indicator).orElse(Unit.ONE))
                ? column.map(same -> finding)
                : Checked.failed(noUnitOf(indicator, column.orThrow()));
    }

    private Checked<Unit> unit(String text) {
        if (units.size() > MOST_UNITS) {
            units.clear();
        }
        return units.computeIfAbsent(text, Unit::read);
    }

    private static Checked<? extends Value> number(Indicator indicator, String value, Unit unit) {
        boolean share = indicator.scale() == Indicator.Scale.SHARE;
        if (unit.equals(Unit.ONE) || (share && unit.equals(Unit.PERCENT))) {
            return indicator.read(unit.equals(Unit.ONE) ? value : value + " %");
        }
        Checked<Exact> amount = Exact.read(value);
        if (amount.hasErrors()) {
            return Checked.failed(amount.problems());
        }
        Quantity quantity = new Quantity(amount.orThrow(), unit);
        return indicator
                .misfit(quantity)
                .<Checked<? extends Value>>map(Checked::failed)
                .orElse(Checked.of(quantity));
    }

    private static boolean needsUnit(Indicator indicator) {
        return indicator.scale() == Indicator.Scale.QUANTITY
                && indicator
                        .unit()
                        .filter(u -> !u.equals(Unit.ONE) && !u.equals(Unit.PERCENT))
                        .isPresent();
    }

    private static Checked<Value> unitMissing(Indicator indicator) {
        return Checked.failed(Problem.of(ProblemCode.MISSING)
                .with("subject", new Text("单位", "the unit"))
                .with("allowed", indicator.unit().orElseThrow()));
    }

    /** The value names its own unit, or has none: the other cell must not say otherwise. */
    private static Optional<Problem> disagreement(Indicator indicator, Value value, Unit column) {
        Optional<Unit> own = value.asQuantity().map(Quantity::unit);
        if (own.isPresent()) {
            boolean same = own.get().isCommensurableWith(column)
                    && own.get().factorTo(column).compareTo(Exact.ONE) == 0;
            return same
                    ? Optional.empty()
                    : Optional.of(Problem.of(ProblemCode.UNITS_DISAGREE)
                            .with("value", own.get())
                            .with("other", column));
        }
        return Optional.of(noUnitOf(indicator, column));
    }

    private static Problem noUnitOf(Indicator indicator, Unit column) {
        return Problem.of(ProblemCode.UNIT_MISMATCH)
                .with("subject", indicator.id())
                .with("value", column)
                .with("allowed", own(indicator).map(Unit::toString).orElse("-"));
    }

    private static Optional<Unit> own(Indicator indicator) {
        return indicator.scale() == Indicator.Scale.SHARE ? Optional.of(Unit.PERCENT) : indicator.unit();
    }
}
