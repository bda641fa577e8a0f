package io.github.attain.rule;

import io.github.attain.text.Text;

/**
 * One step of the arithmetic, for a reader who checks by hand.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what was done
 * @param text the step in words and figures
 */
public record Step(Kind kind, Text text) {

    /** What a step does. */
    public enum Kind {
        /** A measured value was taken. */
        MEASURED,
        /** A baseline was taken. */
        BASELINE,
        /** A unit was converted, exactly. */
        CONVERTED,
        /** A figure was computed, exactly. */
        COMPUTED,
        /** A figure was rounded, by GB/T 8170, once. */
        ROUNDED,
        /** Two figures were compared. */
        COMPARED,
        /** A reading was chosen or something stands beside the arithmetic. */
        NOTED
    }
}
