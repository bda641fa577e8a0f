package io.github.attain.oracle;

import java.time.LocalDate;
import java.util.List;

/** A promise as the oracle understands it. */
sealed interface Node {

    /** One value: of something, for some time. A sum over years is another value than the one measured. */
    record Subject(Thing thing, LocalDate first, LocalDate last, boolean ofYears) {}

    /** The value must pass a line. */
    record Within(Subject subject, Line line) implements Node {}

    /** Decided without a number, or never known. */
    record Known(Certainty certainty) implements Node {}

    /**
     * Decided by what happened before the term; nobody is bound to say so while the term itself has no value, nor where
     * another year is missing.
     */
    record Broken(Subject subject, boolean hasHoles) implements Node {}

    /** A finding that nobody stated, of something complete to the last: basically so. */
    record Complete(Subject subject, Fraction last, boolean isCounted) implements Node {}

    /** All or any of several. */
    record Joined(boolean all, List<Node> parts) implements Node {
        public Joined {
            parts = List.copyOf(parts);
        }
    }

    /** How certain a promise is kept, in ascending order. */
    enum Certainty {
        IMPOSSIBLE,
        UNKNOWN,
        CONTINGENT,
        CERTAIN
    }
}
