package io.github.attain.csv;

import io.github.attain.value.Exact;
import io.github.attain.value.Finding;
import io.github.attain.value.Grade;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rank;
import io.github.attain.value.Share;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.util.Optional;

/** The cells that a value takes in a tidy table: a number with its unit, or a word; a counted share what it was counted of. */
final class ValueCells {
    private static final int DECIMALS = 6;

    private ValueCells() {}

    /** The number: an amount, a percentage, a place; none of a class and a finding. */
    static Optional<Exact> number(Value value) {
        if (value instanceof Rank rank) {
            return Optional.of(Exact.of(rank.place()));
        }
        return value.asQuantity().map(Quantity::amount);
    }

    /** The label of a class, or what a finding says; none of numbers. */
    static Optional<String> word(Value value) {
        return value instanceof Grade || value instanceof Finding ? Optional.of(value.written()) : Optional.empty();
    }

    /** The UCUM code of the unit of the number; none of places. */
    static Optional<String> unit(Value value) {
        return value.asQuantity().map(Quantity::unit).map(Unit::code);
    }

    /** Of a counted share, how many it counts. */
    static Optional<Long> count(Value value) {
        return value instanceof Share share && share.isCounted()
                ? Optional.of(share.count().getAsLong())
                : Optional.empty();
    }

    /** Of a counted share and of a place, of how many it is one. */
    static Optional<Long> total(Value value) {
        if (value instanceof Rank rank) {
            return Optional.of((long) rank.of());
        }
        return value instanceof Share share && share.isCounted()
                ? Optional.of(share.total().getAsLong())
                : Optional.empty();
    }

    /** A decimal as it is, a fraction in six decimals. */
    static String plain(Exact number) {
        if (number.isWritten()) {
            return number.toString();
        }
        var decimal = number.toDecimal(DECIMALS).stripTrailingZeros();
        return decimal.signum() == 0 ? "0" : decimal.toPlainString();
    }
}
