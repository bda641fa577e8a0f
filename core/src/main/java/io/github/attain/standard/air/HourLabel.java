package io.github.attain.standard.air;

import java.time.LocalDate;

/** Whether the hour that a table writes beside a value is the end or the beginning of the hour that was averaged. */
public enum HourLabel {
    /**
     * Label h is the hour that ends at h: label 1 is the first hour of the day, label 0 (or 24) the last hour of the day
     * before. The national network labels so.
     */
    END_OF_HOUR,
    /** Label h is the hour that begins at h: label 0 is the first hour of the day, label 23 its last. */
    START_OF_HOUR;

    /**
     * Returns on which natural day an hour lies.
     *
     * @param date the date written beside the hour
     * @param label the hour as written, 0 to 24
     * @return the day; the day before or after the written one where the label says so
     */
    public LocalDate day(LocalDate date, int label) {
        return date.plusDays(Math.floorDiv(start(label), 24));
    }

    /**
     * Returns which hour of its natural day it is.
     *
     * @param label the hour as written, 0 to 24
     * @return the hour at which it begins, 0 to 23
     */
    public int slot(int label) {
        return Math.floorMod(start(label), 24);
    }

    private int start(int label) {
        if (label < 0 || label > 24) {
            throw new IllegalArgumentException("an hour is written as 0 to 24: " + label);
        }
        return this == END_OF_HOUR ? label - 1 : label;
    }
}
