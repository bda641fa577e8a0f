package io.github.attain.rule;

import io.github.attain.text.Text;
import io.github.attain.value.Value;
import java.util.Optional;

/** What evidence can say about one value. All are immutable and thread-safe. */
public sealed interface Fact {

    /**
     * A value is known.
     *
     * @param value the value
     * @param sum what it is the sum of, such as 各年之和; empty where it was measured as such
     */
    record Known(Value value, Optional<Text> sum) implements Fact {

        /**
         * A value that was measured as such.
         *
         * @param value the value
         */
        public Known(Value value) {
            this(value, Optional.empty());
        }
    }

    /**
     * The value has no bound: the data are incomplete, and nothing limits what the missing part can do.
     *
     * @param better true where it may be better than any limit, false where it may be worse than any
     */
    record Boundless(boolean better) implements Fact {}

    /**
     * No value is known.
     *
     * @param reason why, one of the closed list
     * @param detail what exactly is missing, in both languages
     */
    record Unknown(Reason reason, Text detail) implements Fact {}
}
