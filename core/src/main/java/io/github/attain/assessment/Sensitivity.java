package io.github.attain.assessment;

import io.github.attain.text.Text;

/**
 * One choice behind a verdict, and what the verdict would be if it had been made the other way.
 *
 * <p>Immutable and thread-safe.
 *
 * @param choice the choice
 * @param otherwise how it would be made the other way, in words
 * @param verdict what the verdict would then be
 */
public record Sensitivity(Choice choice, Text otherwise, Verdict verdict) {

    /** The choices that are tried the other way. */
    public enum Choice {
        /** Full value or rounded value. */
        METHOD,
        /** Limit included or excluded; for a trend or a finding, the other reading. */
        STRICTNESS,
        /** The percentage or the count written beside it. */
        COUNT,
        /** The same measurement on another basis: dust deducted or not, provisional or final. */
        BASIS,
        /** Everything that was measured taken by another edition of the standard, where it was computed by several. */
        EDITION,
        /** One arm of an either-of on its own. */
        ARM,
        /** Another tolerance of an "about": the nearest, in the decimals of value and tolerance, with which the verdict turns. */
        TOLERANCE,
        /** The measured value rounded first to the decimals in which the indicator is reported, and only then compared. */
        ROUNDING_STAGE
    }
}
