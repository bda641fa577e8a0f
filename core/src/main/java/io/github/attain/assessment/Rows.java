package io.github.attain.assessment;

import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Measurement;
import io.github.attain.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What follows one another from the first day of a term on: the first five months, or four years and the first quarter of the
 * fifth. Several rows may lead to one day, such as the months and a year to date; the best of them is kept and goes on from
 * there. Where years may be missing, a row goes on at the beginning of any year; else it has to be without a gap.
 */
final class Rows {
    private final ReportingPeriod term;
    /** The best row up to a day, by the first day that it does not reach. */
    private final NavigableMap<LocalDate, Row> reached = new TreeMap<>();
    /** The same among those that end with a value: a better row may do without what was measured last. */
    private final NavigableMap<LocalDate, Row> measured = new TreeMap<>();

    /**
     * Lays the rows.
     *
     * @param chosen what was measured inside the term, one value of each period
     * @param unsure what cannot speak, being disputed or impossible: it is gone round where there is a way
     * @param yearly true where years may be missing
     */
    Rows(
            ReportingPeriod term,
            Map<ReportingPeriod, Measurement> chosen,
            Predicate<Measurement> unsure,
            boolean yearly) {
        this.term = term;
        Map<LocalDate, List<Measurement>> byFirst = new HashMap<>();
        for (Measurement m : chosen.values()) {
            byFirst.computeIfAbsent(m.period().first(), f -> new ArrayList<>(1)).add(m);
        }
        reached.put(term.first(), new Row(null, null, term.first()));
        Map.Entry<LocalDate, Row> step = reached.firstEntry();
        while (step != null) {
            Row row = step.getValue();
            for (Measurement m : byFirst.getOrDefault(row.next, List.of())) {
                // The value of the term itself has no rival: it speaks in the end, thin or disputed as it may be.
                boolean own = m.period().equals(term);
                reach(row.with(m, !own && unsure.test(m), own ? 0 : invalid(m)));
            }
            if (yearly && row.next.getYear() < term.last().getYear()) {
                reach(row.withoutTheRestOfTheYear());
            }
            step = reached.higherEntry(row.next);
        }
    }

    private static int invalid(Measurement m) {
        return m.completeness().map(Completeness::missing).orElse(0);
    }

    /** Of two that are as good the first stays, which is the one with the longer last piece. */
    private void reach(Row row) {
        reached.merge(row.next, row, Row::better);
        if (row.piece != null) {
            measured.merge(row.next, row, Row::better);
        }
    }

    /** The rows that end with a value, in order of days. */
    List<Row> all() {
        return List.copyOf(measured.values());
    }

    /** What covers the whole term without a gap and a doubt. */
    Optional<Row> whole() {
        return Optional.ofNullable(reached.get(term.last().plusDays(1)))
                .filter(r -> r.missingYears == 0 && r.unsure == 0);
    }

    /** Values that follow one another: the last one, and what comes before it. */
    static final class Row {
        private static final Comparator<Row> BETTER = Comparator.comparingInt((Row r) -> r.missingYears)
                .thenComparingInt(r -> r.unsure)
                .thenComparingInt(r -> r.lacking)
                .thenComparingInt(r -> r.length);

        private final @Nullable Row before;
        /** Null at the beginning, and for the rest of a year that is missing. */
        private final @Nullable Measurement piece;

        private final LocalDate next;
        private int missingYears;
        private int unsure;
        /** The days without a value, and the observations that were invalid. */
        private int lacking;

        private int length;

        private Row(@Nullable Row before, @Nullable Measurement piece, LocalDate next) {
            this.before = before;
            this.piece = piece;
            this.next = next;
            if (before != null) {
                missingYears = before.missingYears;
                unsure = before.unsure;
                lacking = before.lacking;
                length = before.length;
            }
        }

        private static Row better(Row first, Row later) {
            return BETTER.compare(later, first) < 0 ? later : first;
        }

        private Row with(Measurement m, boolean isUnsure, int invalid) {
            Row row = new Row(this, m, m.period().last().plusDays(1));
            row.unsure += isUnsure ? 1 : 0;
            row.lacking += invalid;
            row.length++;
            return row;
        }

        private Row withoutTheRestOfTheYear() {
            Row row = new Row(this, null, LocalDate.of(next.getYear() + 1, 1, 1));
            row.missingYears++;
            row.lacking += new ReportingPeriod(next, row.next.minusDays(1)).days();
            return row;
        }

        LocalDate last() {
            return next.minusDays(1);
        }

        List<Measurement> pieces() {
            List<Measurement> pieces = new ArrayList<>(length);
            for (Row row = this; row != null; row = row.before) {
                if (row.piece != null) {
                    pieces.add(row.piece);
                }
            }
            Collections.reverse(pieces);
            return pieces;
        }

        /** The years that are missing, wholly or from some day on. */
        List<ReportingPeriod> missing() {
            List<ReportingPeriod> missing = new ArrayList<>(missingYears);
            for (Row row = this; row.before != null; row = row.before) {
                if (row.piece == null) {
                    missing.add(ReportingPeriod.ofYear(row.next.getYear() - 1));
                }
            }
            Collections.reverse(missing);
            return missing;
        }
    }
}
