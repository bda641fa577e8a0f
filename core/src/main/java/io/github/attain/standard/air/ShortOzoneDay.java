package io.github.attain.standard.air;

/**
 * How the largest 8-hour mean of O3 on a day with too few of them is held against the daily limit: the day counts only where the
 * limit is exceeded (HJ 663, 6.1.2), and the clause does not say whether the mean is rounded before. 160.4 µg/m³ exceeds 160 and is 160
 * when rounded.
 */
public enum ShortOzoneDay {
    /** Rounded as a daily value is, so that a day counts only where the value it is given exceeds the limit. The default. */
    ROUNDED,
    /** As it is. */
    EXACT
}
