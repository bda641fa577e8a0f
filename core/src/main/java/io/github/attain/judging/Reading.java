package io.github.attain.judging;

import io.github.attain.measurement.Measurement;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the measurements say of a subject: of the whole term, or of a running one with the data up to a day.
 *
 * @param measurements what speaks, in order of time
 * @param value the value as measured or added up; null where there is none
 * @param isSum whether it was added up
 * @param possible the final values that are left open; null where there is a problem
 * @param problem why nothing can be said; null where something can
 * @param counting what the observations are
 * @param gaps what of the past is not known
 */
public record Reading(
        List<Measurement> measurements,
        @Nullable Value value,
        boolean isSum,
        @Nullable Possible possible,
        @Nullable Open problem,
        Counting counting,
        Gaps gaps) {

    /** What the single observations behind a value are. */
    public enum Counting {
        /** Days, and how many were valid is stated. */
        DAYS,
        /** Days, and nobody says how many were valid: all of them are taken for it. */
        DAYS_ASSUMED_VALID,
        /** Months. */
        MONTHS,
        /** They do not matter, or are not known. */
        NONE
    }

    static Reading of(Measurement m, Possible possible, Counting counting) {
        return of(List.of(m), possible, counting);
    }

    /** The same of a list of one. */
    static Reading of(List<Measurement> only, Possible possible, Counting counting) {
        return new Reading(only, only.get(0).value(), false, possible, null, counting, Gaps.NONE);
    }

    static Reading problem(List<Measurement> measurements, @Nullable Value value, Open problem) {
        return new Reading(measurements, value, false, null, problem, Counting.NONE, Gaps.NONE);
    }

    boolean isUnmeasured() {
        return problem != null && problem.isUnmeasured() && measurements.isEmpty();
    }

    /** The last day that was measured; null where nothing was. */
    public @Nullable LocalDate through() {
        return measurements.isEmpty()
                ? null
                : measurements.get(measurements.size() - 1).period().last();
    }

    /** The periods of the past of which nothing is known. */
    public List<ReportingPeriod> missing() {
        return gaps.missing();
    }

    /** What of the past is not known, in words: what is missing or cannot speak, and the parts that are too incomplete. */
    public Text lacking() {
        List<ReportingPeriod> lacking = new ArrayList<>(missing());
        int missing = lacking.size();
        for (Measurement m : measurements) {
            if (isSum && Sums.gap(m) > 0) {
                lacking.add(m.period());
            }
        }
        Text periods = Open.names(lacking);
        if (gaps.doubt() != null) {
            return Text.of("缺或不能采用{}", "missing or of no use: {}", periods);
        }
        return lacking.size() == missing
                ? Text.of("缺{}", "missing: {}", periods)
                : Text.of("缺或不全{}", "missing or incomplete: {}", periods);
    }

    /** Whether all is known of a term that is over. */
    public boolean isComplete() {
        boolean isComplete = problem == null && value != null && missing().isEmpty();
        for (Measurement m : measurements) {
            isComplete &= Sums.gap(m) == 0;
        }
        return isComplete;
    }

    /** Whether the last day of a term is reached with nothing missing on the way. */
    public boolean isFinal(ReportingPeriod term) {
        return term.last().equals(through()) && missing().isEmpty();
    }
}
