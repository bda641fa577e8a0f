package io.github.attain.assessment;

import io.github.attain.value.Exact;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The decimals with so many digits behind the point, as steps up and down from any number. */
record Grid(int decimals) {

    Exact atOrAbove(Exact number) {
        return cut(number, RoundingMode.CEILING);
    }

    Exact atOrBelow(Exact number) {
        return cut(number, RoundingMode.FLOOR);
    }

    Exact above(Exact number) {
        return atOrBelow(number).plus(step());
    }

    Exact below(Exact number) {
        return atOrAbove(number).minus(step());
    }

    private Exact step() {
        return Exact.of(BigDecimal.ONE.movePointLeft(decimals).setScale(decimals));
    }

    private Exact cut(Exact number, RoundingMode mode) {
        return Exact.of(
                new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator()), decimals, mode));
    }
}
