package io.github.attain.time;

import io.github.attain.text.Text;

/** The calendar units into which a period can be split. */
public enum SubPeriod {
    /** A calendar month, 月. */
    MONTH(1, new Text("月", "month")),
    /** A calendar quarter, 季度. */
    QUARTER(3, new Text("季度", "quarter")),
    /** A calendar half-year, 半年. */
    HALF_YEAR(6, new Text("半年", "half-year")),
    /** A calendar year, 年. */
    YEAR(12, new Text("年", "year"));

    private final int months;
    private final Text label;

    SubPeriod(int months, Text label) {
        this.months = months;
        this.label = label;
    }

    /**
     * Returns the length.
     *
     * @return the number of months: 1, 3, 6 or 12
     */
    public int months() {
        return months;
    }

    /**
     * Returns the name.
     *
     * @return the name in both languages
     */
    public Text label() {
        return label;
    }
}
