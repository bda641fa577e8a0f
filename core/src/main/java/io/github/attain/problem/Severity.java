package io.github.attain.problem;

/** How much a problem weighs. */
public enum Severity {
    /** The thing cannot be used; it is left out or refused. */
    ERROR,
    /** The thing is used and somebody should look at it. */
    WARNING,
    /** Worth knowing; nothing is wrong. */
    NOTE
}
