package io.github.attain.judging;

import io.github.attain.measurement.Measurement;
import io.github.attain.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is not known of a term: worked out when it is asked for, because a term has a reading for each of its days and a gap may lie
 * behind every other.
 */
final class Gaps {
    static final Gaps NONE = new Gaps(List.of());

    /** Null where it is to be worked out of the others. */
    private final @Nullable List<ReportingPeriod> known;

    private final List<Measurement> pieces;
    private final LocalDate first;
    private final LocalDate next;
    private final List<Unusable> unusable;

    /** A measurement that cannot speak. */
    record Unusable(Measurement measurement, Open why) {}

    Gaps(List<ReportingPeriod> known) {
        this.known = known;
        this.pieces = List.of();
        this.first = LocalDate.MIN;
        this.next = LocalDate.MIN;
        this.unusable = List.of();
    }

    /**
     * What lies before, between and behind pieces that follow one another from a day on.
     *
     * @param next the first day that is not asked for
     * @param unusable what was measured and cannot speak
     */
    Gaps(List<Measurement> pieces, LocalDate first, LocalDate next, List<Unusable> unusable) {
        this.known = null;
        this.pieces = pieces;
        this.first = first;
        this.next = next;
        this.unusable = unusable;
    }

    /** What is missing, of each year for itself. */
    List<ReportingPeriod> missing() {
        if (known != null) {
            return known;
        }
        List<ReportingPeriod> missing = new ArrayList<>();
        LocalDate from = first;
        for (Measurement each : pieces) {
            addYears(from, each.period().first(), missing);
            from = each.period().last().plusDays(1);
        }
        addYears(from, next, missing);
        return missing;
    }

    private static void addYears(LocalDate first, LocalDate until, List<ReportingPeriod> into) {
        for (LocalDate from = first; from.isBefore(until); ) {
            LocalDate year = LocalDate.of(from.getYear() + 1, 1, 1);
            LocalDate end = year.isBefore(until) ? year : until;
            into.add(new ReportingPeriod(from, end.minusDays(1)));
            from = end;
        }
    }

    /** Why something that was measured in a gap cannot speak; null where nothing was. */
    @Nullable
    Open doubt() {
        if (unusable.isEmpty()) {
            return null;
        }
        List<ReportingPeriod> missing = missing();
        for (Unusable each : unusable) {
            for (ReportingPeriod gap : missing) {
                if (gap.contains(each.measurement().period())) {
                    return each.why();
                }
            }
        }
        return null;
    }
}
