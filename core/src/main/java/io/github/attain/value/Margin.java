package io.github.attain.value;

import io.github.attain.text.Text;
import java.util.Optional;

/**
 * How far a value lies from the limit, as compared (after rounding, where the method rounds): positive on the good side,
 * negative on the bad side, zero exactly on the limit.
 *
 * <p>Immutable and thread-safe.
 *
 * @param amount the signed distance
 * @param unit its unit; percentage points between two percentages, {@link Unit#COUNT} for classes and places in a ranking
 * @param percent the distance in percent of the limit; empty where the limit is zero, below it or none
 */
public record Margin(Exact amount, Unit unit, Optional<Exact> percent) {

    /**
     * The distance of a number from a limit.
     *
     * @param value the value as compared, in the unit of the limit
     * @param limit the limit
     * @param upper true where the limit bounds from above
     * @param unit the unit of both
     * @return the margin
     */
    public static Margin of(Exact value, Exact limit, boolean upper, Unit unit) {
        Exact amount = upper ? limit.minus(value) : value.minus(limit);
        // Of nothing there is no part, and of a fall by 6 % none that means anything.
        Optional<Exact> percent = limit.signum() <= 0
                ? Optional.empty()
                : Optional.of(amount.times(Exact.HUNDRED).dividedBy(limit));
        return new Margin(amount, unit.equals(Unit.PERCENT) ? Unit.PERCENTAGE_POINT : unit, percent);
    }

    /**
     * Writes the size of the margin without its sign.
     *
     * @return such as {@code 9 µg/m³ (8.41 %)}
     */
    public Text size() {
        return new Margin(amount.abs(), unit, percent.map(Exact::abs)).written("");
    }

    /**
     * Writes the margin with its sign, in unit and in percent of the limit.
     *
     * @return such as {@code +9 µg/m³ (+8.41 %)}
     */
    public Text text() {
        return written("+");
    }

    private Text written(String plus) {
        Text number = Text.same(signed(amount, plus));
        Text withUnit =
                unit.equals(Unit.COUNT) || unit.equals(Unit.ONE) ? number : number.and(unit.behind(number.en()));
        return percent.map(p -> withUnit.and(Text.same(signed(p, plus) + " %").asRemark()))
                .orElse(withUnit);
    }

    private static String signed(Exact number, String plus) {
        Exact shown = number.isWritten() ? number : rounded(number);
        return number.signum() > 0 ? plus + shown : shown.toString();
    }

    /** Two decimals, and more where two would show nothing of what is not zero. */
    private static Exact rounded(Exact number) {
        if (number.signum() == 0) {
            return Exact.ZERO;
        }
        for (int decimals = 2; decimals < 12; decimals += 2) {
            Exact shown = Rounding.toDecimals(decimals).round(number);
            if (shown.signum() != 0) {
                return shown;
            }
        }
        return Rounding.toDecimals(12).round(number);
    }
}
