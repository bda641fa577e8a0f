package io.github.attain.monitoring;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;

/**
 * One row of a file of station hours: what one type has at all stations in one hour.
 *
 * <p>Immutable and thread-safe.
 */
public final class HourRow {
    /** The value that stands for none. */
    public static final int MISSING = Thousandths.MISSING;

    private final LocalDate date;
    private final int hour;
    private final String type;
    private final ImmutableList<String> codes;
    private final int[] thousandths;

    HourRow(LocalDate date, int hour, String type, ImmutableList<String> codes, int[] thousandths) {
        this.date = date;
        this.hour = hour;
        this.type = type;
        this.codes = codes;
        this.thousandths = thousandths;
    }

    /**
     * Returns the day as written.
     *
     * @return the day
     */
    public LocalDate date() {
        return date;
    }

    /**
     * Returns the hour as written: a label, which by the convention of the file is the beginning or the end of the hour.
     *
     * @return 0 to 24
     */
    public int hour() {
        return hour;
    }

    /**
     * Returns what the values are.
     *
     * @return the type, such as {@code PM2.5} or {@code O3_8h_24h}
     */
    public String type() {
        return type;
    }

    /**
     * Returns the stations.
     *
     * @return their codes in the order of the columns; blank where a column has no name
     */
    public List<String> codes() {
        return codes;
    }

    /**
     * Returns the value of a station.
     *
     * @param column the index in {@link #codes}
     * @return thousandths of mg/m³ for CO, of µg/m³ for other concentrations, of 1 for the AQI; 0 or more, or {@link #MISSING}
     * @throws IndexOutOfBoundsException if there is no such column
     */
    public int thousandths(int column) {
        return thousandths[column];
    }
}
