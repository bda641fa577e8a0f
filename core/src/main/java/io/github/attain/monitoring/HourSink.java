package io.github.attain.monitoring;

import com.google.common.collect.ImmutableList;

/** Takes the rows of station hours one after the other. */
interface HourSink {
    /** Whether the values of a type are wanted; those of the others are not even looked at. */
    boolean wants(HourType type);

    /** Whether the values of a station are wanted; what is wrong with the others is not said. */
    boolean wants(String code);

    /** Begins a file; says for each column whether its values are wanted. */
    boolean[] begin(ImmutableList<String> codes);

    /** Takes a row: a day since 1970, the hour as written, and a value for each column, which the next row will overwrite. */
    void row(int epochDay, int hour, HourType type, int[] thousandths);
}
