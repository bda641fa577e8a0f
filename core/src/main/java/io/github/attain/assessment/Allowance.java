package io.github.attain.assessment;

import io.github.attain.rule.Comparison;
import io.github.attain.text.Text;
import io.github.attain.value.Quantity;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the rest of a running term may bring, or must bring, for the promise still to be kept; exact, with the rounding, the
 * strictness and the denominators of the final comparison. If every remaining day is valid, the promise is kept exactly where
 * the rest lies on the right side of the quantity.
 *
 * <p>Immutable and thread-safe.
 */
public final class Allowance {
    private final Kind kind;
    private final Comparison comparison;
    private final Quantity quantity;
    private final Optional<Quantity> whateverIsInvalid;
    private final int validNeeded;
    private final Optional<Quantity> perMonth;

    Allowance(
            Kind kind,
            Comparison comparison,
            Quantity quantity,
            Optional<Quantity> whateverIsInvalid,
            int validNeeded,
            Optional<Quantity> perMonth) {
        this.kind = kind;
        this.comparison = comparison;
        this.quantity = quantity;
        this.whateverIsInvalid = whateverIsInvalid;
        this.validNeeded = validNeeded;
        this.perMonth = perMonth;
    }

    /** {@return of what it is an allowance} */
    public Kind kind() {
        return kind;
    }

    /** {@return on which side of the quantity the rest must lie, and whether the quantity itself will do} */
    public Comparison comparison() {
        return comparison;
    }

    /** {@return the allowance, not rounded; whole numbers of days and of sites} */
    public Quantity quantity() {
        return quantity;
    }

    /** {@return the allowance that holds however many of the remaining days turn out invalid; empty where none holds} */
    public Optional<Quantity> whateverIsInvalid() {
        return whateverIsInvalid;
    }

    /**
     * {@return the fewest of the remaining days that must be valid for the promise still to be kept; 0 where it is kept without
     * any, and where the promise does not count days}
     */
    public int validNeeded() {
        return validNeeded;
    }

    /**
     * {@return the same amount per remaining calendar month, a begun month counting by its remaining days; empty unless the kind
     * is {@link Kind#AMOUNT}, and where a part of the past is not known}
     */
    public Optional<Quantity> perMonth() {
        return perMonth;
    }

    /** Of what there is an allowance. */
    public enum Kind {
        /** The mean of the remaining observations, in the unit of the indicator. */
        REST_MEAN(new Text("剩余时段平均值", "mean of the rest")),
        /**
         * How many of the days that remain or were not measured may still be lost, where so many must be won: days that are not good;
         * in days.
         */
        DAYS_TO_LOSE(new Text("还可容纳超标天数", "days that may still be lost")),
        /** How many more days may still come of which there may be so many at most: polluted ones; in days. */
        DAYS_TO_COME(new Text("还可再出现天数", "days that may still come")),
        /** How many of the days that remain or were not measured must still be won, in days. */
        DAYS_NEEDED(new Text("还须达标天数", "days still needed")),
        /** What must still be added to a total, or may be, in the unit of the total. */
        AMOUNT(new Text("剩余量", "amount still to come")),
        /** How many of the sites may fail, of all of them; a count. */
        SITES_TO_SPARE(new Text("可不达标个数", "sites that may fail"));

        private final Text label;

        Kind(Text label) {
            this.label = label;
        }

        /** {@return the words in both languages} */
        public Text label() {
            return label;
        }
    }

    /** {@return the allowance in short, such as 还可容纳超标天数 ≤ 11天} */
    public Text text() {
        return kind.label().and(Text.same(" " + comparison.symbol() + " ")).and(quantity.text());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Allowance that
                && kind == that.kind
                && comparison == that.comparison
                && quantity.equals(that.quantity)
                && whateverIsInvalid.equals(that.whateverIsInvalid)
                && validNeeded == that.validNeeded
                && perMonth.equals(that.perMonth);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, comparison, quantity);
    }

    /** {@return the English of {@link #text}} */
    @Override
    public String toString() {
        return text().en();
    }
}
