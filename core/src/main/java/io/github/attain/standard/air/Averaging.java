package io.github.attain.standard.air;

/** Over what time a concentration is averaged (GB 3095-2026, 3.9–3.13). */
public enum Averaging {
    /** One hour, 1小时平均. */
    HOUR,
    /** The largest mean of eight consecutive hours within a day, 日最大8小时平均. */
    EIGHT_HOURS,
    /** A natural day, 24小时平均. */
    DAY,
    /** A calendar year: the mean of its daily means, 年平均. */
    YEAR
}
