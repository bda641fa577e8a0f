package io.github.attain.indicator;

/** Which way an indicator is better. */
public enum Direction {
    /** Less is better: a concentration, a share of bad sections, a class or a rank counted from the best. */
    LOWER,
    /** More is better: a share of good days, a tonnage reduced. */
    HIGHER,
    /** Neither: a value that belongs inside a band. */
    NONE
}
