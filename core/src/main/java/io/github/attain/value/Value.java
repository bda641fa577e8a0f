package io.github.attain.value;

import io.github.attain.text.Text;
import java.util.Optional;

/**
 * A value of an indicator, measured or promised: a {@link Quantity}, a {@link Share}, a {@link Grade}, a {@link Rank} or a
 * {@link Finding}. All are immutable and thread-safe.
 */
public sealed interface Value permits Quantity, Share, Grade, Rank, Finding {

    /**
     * Returns the value as people read it.
     *
     * @return the text in both languages, such as {@code 58微克/立方米} and {@code 58 µg/m³}
     */
    Text text();

    /**
     * Returns the value as a number with a unit, where it is one.
     *
     * @return a quantity as it is, a share in percent; empty for classes, ranks and findings
     */
    default Optional<Quantity> asQuantity() {
        return Optional.empty();
    }

    /**
     * Returns the written form, which an indicator of the same scale reads back as an equal value.
     *
     * @return such as {@code 58 ug/m3}, {@code 7 of 9}, {@code Ⅲ}, {@code 148 of 168}, {@code basically}
     */
    String written();
}
