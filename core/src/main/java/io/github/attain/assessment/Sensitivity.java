package io.github.attain.assessment;

import io.github.attain.text.Text;
import java.util.Optional;

/**
 * One choice behind an answer, and what the answer would be if it had been made the other way.
 *
 * <p>Immutable and thread-safe.
 *
 * @param choice the choice
 * @param otherwise how it would be made the other way, in words
 * @param verdict what the verdict would then be
 * @param standing where the promise would then stand while its term is running; empty for every other verdict
 */
public record Sensitivity(Choice choice, Text otherwise, Verdict verdict, Optional<Standing.State> standing) {

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
        /** The nearest tolerance of an "about", in the decimals of value and tolerance, with which the verdict turns. */
        TOLERANCE,
        /** Only a finding would decide, where a number was read in its place. */
        READING,
        /** The clause read otherwise, as the target's {@linkplain io.github.attain.target.OtherReading data} say. */
        OTHER_READING,
        /** The measured value rounded first to the decimals in which the indicator is reported, and only then compared. */
        ROUNDING_STAGE
    }

    /** Whether the other way gives an answer at all. */
    boolean isKnown() {
        return verdict != Verdict.NOT_ASSESSABLE
                && standing.filter(Standing.State.UNKNOWN::equals).isEmpty();
    }

    /** {@return the label of the standing where there is one, or else of the verdict} */
    public Text answer() {
        return standing.map(Standing.State::label).orElse(verdict.label());
    }
}
