package io.github.attain.rule;

import io.github.attain.text.Text;
import java.util.Optional;

/** What a rule answers. All are immutable and thread-safe. */
public sealed interface Outcome {

    /**
     * The evidence decides.
     *
     * @param met true where the promise is kept
     * @param margin how far from the limit; empty where there is no single limit
     */
    record Decided(boolean met, Optional<Margin> margin) implements Outcome {}

    /**
     * The evidence does not decide.
     *
     * @param reason why, one of the closed list
     * @param detail what exactly is missing, in both languages
     */
    record Open(Reason reason, Text detail) implements Outcome {}

    /**
     * Decides without a margin.
     *
     * @param met true where the promise is kept
     * @return the outcome
     */
    static Outcome of(boolean met) {
        return new Decided(met, Optional.empty());
    }

    /**
     * Tells whether the promise is kept for certain.
     *
     * @return true where decided and met
     */
    default boolean isMet() {
        return this instanceof Decided d && d.met();
    }

    /**
     * Tells whether the promise is broken for certain.
     *
     * @return true where decided and not met
     */
    default boolean isNotMet() {
        return this instanceof Decided d && !d.met();
    }
}
