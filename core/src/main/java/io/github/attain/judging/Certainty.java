package io.github.attain.judging;

import java.util.List;

/** How what is possible lies to what is accepted. */
public enum Certainty {
    /** Everything possible is accepted. */
    CERTAIN,
    /** Nothing possible is accepted. */
    IMPOSSIBLE,
    /** Some of what is possible is accepted, and some is not. */
    CONTINGENT,
    /** Nothing is known that could be compared. */
    UNKNOWN;

    /**
     * Joins the arms of a promise: one decides against all, or for any. Else what is not known leaves "all of" not known; of "any
     * of" an open arm can still decide.
     *
     * @param all true where every arm must hold, false where any will do
     */
    public static Certainty join(boolean all, List<Certainty> arms) {
        Certainty deciding = all ? IMPOSSIBLE : CERTAIN;
        if (arms.contains(deciding)) {
            return deciding;
        }
        boolean contingent = arms.contains(CONTINGENT);
        if (arms.contains(UNKNOWN) && (all || !contingent)) {
            return UNKNOWN;
        }
        return contingent ? CONTINGENT : all ? CERTAIN : IMPOSSIBLE;
    }
}
