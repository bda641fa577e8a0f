package io.github.attain.indicator;

/** How an indicator's value comes from single observations; it says what a gap in the data can do to the value. */
public enum Statistic {
    /** The arithmetic mean of equally weighted observations. */
    MEAN,
    /** The number of observations that have a property, such as days. */
    COUNT,
    /** The part of the valid observations that has a property. */
    SHARE,
    /** A sum over the period to which every part adds nothing or something. */
    TOTAL,
    /** Anything else: a percentile, a state on a date, an index, a rank, a finding. A gap can do anything to it. */
    OTHER
}
