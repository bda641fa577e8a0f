package io.github.attain.target;

import io.github.attain.text.Text;
import java.util.Optional;

/**
 * How one target stands to another.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind the kind of relation, read from the target that carries it
 * @param target the id of the other target
 * @param note what a reader should know; empty where nothing
 */
public record Relation(Kind kind, String target, Optional<Text> note) {

    /** The kinds of relation. */
    public enum Kind {
        /** Says again what the other says. */
        RESTATES,
        /** Cannot be meant together with the other. */
        CONTRADICTS,
        /** Takes the place of the other. */
        SUPERSEDES,
        /** Is an earlier step towards the other. */
        MILESTONE_OF,
        /** Is one component of the other. */
        PART_OF,
        /** Is the other tier on the same indicator, such as 争取44 beside 46. */
        TIER_OF
    }
}
