package io.github.attain.time;

import io.github.attain.text.Text;
import java.time.LocalDate;

/**
 * The time for which a target speaks: {@linkplain #during during} a period, such as the annual mean of 2025 or the total
 * of 2021–2025, or {@linkplain #by by} a due date, such as a state reached before the end of 2023.
 *
 * <p>Immutable and thread-safe.
 *
 * @param period the period; for a due date, that single day
 * @param kind how the period is meant
 */
public record Term(ReportingPeriod period, Kind kind) {

    /** How a period is meant. */
    public enum Kind {
        /** The value of the whole period counts. */
        DURING,
        /** The state on the due date counts. */
        BY
    }

    /**
     * The value of a period counts.
     *
     * @param period the period
     * @return the term
     */
    public static Term during(ReportingPeriod period) {
        return new Term(period, Kind.DURING);
    }

    /**
     * The state on a date counts.
     *
     * @param dueDate the due date, included
     * @return the term
     */
    public static Term by(LocalDate dueDate) {
        return new Term(ReportingPeriod.ofDay(dueDate), Kind.BY);
    }

    /**
     * Returns the last day on which the promise can be kept.
     *
     * @return the last day of the period, or the due date
     */
    public LocalDate due() {
        return period.last();
    }

    /**
     * Tells whether a value measured for a period speaks for this term.
     *
     * @param measured the period of the measured value
     * @return during: true where the periods are equal; by: true where the measured period ends on the due date
     */
    public boolean isAnsweredBy(ReportingPeriod measured) {
        return kind == Kind.DURING ? measured.equals(period) : measured.last().equals(due());
    }

    /**
     * Names the term as people do.
     *
     * @return the period, or 截至 and by with the due date
     */
    public Text text() {
        return kind == Kind.DURING
                ? period.text()
                : new Text("截至" + period.text().zh(), "by " + due());
    }

    /**
     * Writes the term.
     *
     * @return the period, or {@code by} and the due date
     */
    @Override
    public String toString() {
        return kind == Kind.DURING ? period.toString() : "by " + due();
    }
}
