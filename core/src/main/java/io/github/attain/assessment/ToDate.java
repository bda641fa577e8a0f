package io.github.attain.assessment;

import io.github.attain.measurement.Measurement;
import io.github.attain.rule.Outcome;
import io.github.attain.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a running term with the data up to a day.
 *
 * @param through the last day that was measured
 * @param measurements what it comes from
 * @param rest the value so far and what is open
 * @param counting what the observations are
 * @param missing the years before that nobody measured
 * @param problem why it cannot be judged; empty where it can
 */
record ToDate(
        LocalDate through,
        List<Measurement> measurements,
        Rest rest,
        Counting counting,
        List<ReportingPeriod> missing,
        Optional<Outcome.Open> problem) {

    /** What the single observations behind a value are. */
    enum Counting {
        /** Days, and how many were valid is stated. */
        DAYS,
        /** Days, and nobody says how many were valid: all of them are taken for it. */
        DAYS_ASSUMED_VALID,
        /** Months. */
        MONTHS,
        /** They do not matter, or are not known. */
        NONE
    }

    boolean isFinal(ReportingPeriod term) {
        return through.equals(term.last()) && missing.isEmpty();
    }
}
