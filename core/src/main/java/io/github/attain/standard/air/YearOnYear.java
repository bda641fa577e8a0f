package io.github.attain.standard.air;

import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import io.github.attain.value.Rounding;
import java.util.Optional;

/**
 * The change of a published figure on the same period of the year before (同比). Communiqués compute it from the figures as
 * they were published in their time, not from what lies behind them: 28.0 after 29.3 is −4.4 %, where 28 after 29 would be
 * −3.4 %. Concentrations change in percent, shares of days or sections in percentage points.
 *
 * <p>Immutable and thread-safe.
 *
 * @param now the figure, with the decimals published
 * @param before the figure of the year before, with the decimals published then
 * @param inPoints whether both are shares in percent, whose change is a difference in percentage points
 */
public record YearOnYear(Exact now, Exact before, boolean inPoints) {
    private static final Rounding ONE_DECIMAL = Rounding.toDecimals(1);

    /**
     * Creates a comparison.
     *
     * @throws IllegalArgumentException if a figure is a fraction that was never written, or negative
     */
    public YearOnYear {
        for (Exact figure : new Exact[] {now, before}) {
            if (!figure.isWritten() || figure.signum() < 0) {
                throw new IllegalArgumentException(
                        "a published figure is a decimal of at least 0: " + figure.display());
            }
        }
    }

    /**
     * Compares concentrations.
     *
     * @param now the figure, with the decimals published
     * @param before the figure of the year before, in the same unit, with the decimals published then
     * @return the comparison, in percent
     * @throws IllegalArgumentException if a figure is a fraction that was never written, or negative
     */
    public static YearOnYear ofConcentrations(Exact now, Exact before) {
        return new YearOnYear(now, before, false);
    }

    /**
     * Compares shares.
     *
     * @param now the share in percent, with the decimals published
     * @param before the share of the year before in percent, with the decimals published then
     * @return the comparison, in percentage points
     * @throws IllegalArgumentException if a figure is a fraction that was never written, or negative
     */
    public static YearOnYear ofShares(Exact now, Exact before) {
        return new YearOnYear(now, before, true);
    }

    /**
     * Computes the change.
     *
     * @return the change, negative where the figure fell: in percent with one decimal, rounded half to even; for shares
     *     the exact difference in percentage points. Empty where a percentage of 0 would be needed
     */
    public Optional<Exact> change() {
        Exact difference = now.minus(before);
        if (inPoints) {
            return Optional.of(difference);
        }
        return before.signum() == 0
                ? Optional.empty()
                : Optional.of(ONE_DECIMAL.round(difference.times(Exact.HUNDRED).dividedBy(before)));
    }

    /**
     * Says the change.
     *
     * @return such as 同比下降4.4%
     */
    public Text text() {
        Optional<Exact> change = change();
        if (change.isEmpty()) {
            return new Text("上年同期为0，无法计算同比", "no change in percent from 0");
        }
        int sign = change.get().signum();
        if (sign == 0) {
            return new Text("同比持平", "unchanged on the year before");
        }
        String amount = change.get().abs().toString();
        return new Text(
                "同比" + (sign < 0 ? "下降" : "上升") + amount + (inPoints ? "个百分点" : "%"),
                (sign < 0 ? "down " : "up ") + amount + (inPoints ? " percentage points" : " %")
                        + " on the year before");
    }
}
