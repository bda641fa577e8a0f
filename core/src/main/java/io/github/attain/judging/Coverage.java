package io.github.attain.judging;

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
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What follows one another from the first day of a term on: the first five months, or four years and the first quarter of the
 * fifth. Several chains may lead to one day, such as the months and a year to date; the best of them is kept and goes on from
 * there. Where years may be missing, a chain goes on at the beginning of any year; else it has to be without a gap.
 */
final class Coverage {
    /** The best chain up to a day, by the first day that it does not reach. */
    private final NavigableMap<LocalDate, Chain> reached = new TreeMap<>();
    /** The same among those that end with a value: a better chain may do without what was measured last. */
    private final NavigableMap<LocalDate, Chain> measured = new TreeMap<>();

    /**
     * Lays the chains.
     *
     * @param chosen what was measured inside the term, one value of each period
     * @param unsure what cannot speak, being disputed or impossible: it is gone round where there is a way
     * @param yearly true where years may be missing
     */
    Coverage(
            ReportingPeriod term,
            Map<ReportingPeriod, Measurement> chosen,
            Predicate<Measurement> unsure,
            boolean yearly) {
        Map<LocalDate, List<Measurement>> byFirst = new HashMap<>();
        for (Measurement m : chosen.values()) {
            byFirst.computeIfAbsent(m.period().first(), f -> new ArrayList<>(1)).add(m);
        }
        reached.put(term.first(), new Chain(null, null, term.first()));
        Map.Entry<LocalDate, Chain> step = reached.firstEntry();
        while (step != null) {
            Chain chain = step.getValue();
            for (Measurement m : byFirst.getOrDefault(chain.next, List.of())) {
                // The value of the term itself has no rival: it speaks in the end, thin or disputed as it may be.
                boolean own = m.period().equals(term);
                reach(chain.with(m, !own && unsure.test(m), own ? 0 : invalid(m)));
            }
            if (yearly && !chain.next.isAfter(term.last())) {
                reach(chain.withoutTheRestOfTheYear());
            }
            step = reached.higherEntry(chain.next);
        }
    }

    private static int invalid(Measurement m) {
        return m.completeness().map(Completeness::missing).orElse(0);
    }

    /** Of two that are as good the first stays, which is the one with the longer last piece. */
    private void reach(Chain chain) {
        reached.merge(chain.next, chain, Chain::better);
        if (chain.piece != null) {
            measured.merge(chain.next, chain, Chain::better);
        }
    }

    /** The chains that end with a value, in order of days. */
    List<Chain> all() {
        return List.copyOf(measured.values());
    }

    /** The chain that leads furthest, years that are missing included; it has no piece where nothing was measured. */
    Chain furthest() {
        return reached.lastEntry().getValue();
    }

    /** Values that follow one another: the last one, and what comes before it. */
    static final class Chain {
        private static final Comparator<Chain> BETTER = Comparator.comparingInt((Chain r) -> r.missingYears)
                .thenComparingInt(r -> r.unsure)
                .thenComparingInt(r -> r.lacking)
                .thenComparingInt(r -> r.length);

        private final @Nullable Chain before;
        /** Null at the beginning, and for the rest of a year that is missing. */
        private final @Nullable Measurement piece;

        private final LocalDate next;
        private int missingYears;
        private int unsure;
        /** The days without a value, and the observations that were invalid. */
        private int lacking;

        private int length;

        private Chain(@Nullable Chain before, @Nullable Measurement piece, LocalDate next) {
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

        private static Chain better(Chain first, Chain later) {
            return BETTER.compare(later, first) < 0 ? later : first;
        }

        private Chain with(Measurement m, boolean isUnsure, int invalid) {
            Chain chain = new Chain(this, m, m.period().last().plusDays(1));
            chain.unsure += isUnsure ? 1 : 0;
            chain.lacking += invalid;
            chain.length++;
            return chain;
        }

        private Chain withoutTheRestOfTheYear() {
            Chain chain = new Chain(this, null, LocalDate.of(next.getYear() + 1, 1, 1));
            chain.missingYears++;
            chain.lacking += new ReportingPeriod(next, chain.next.minusDays(1)).days();
            return chain;
        }

        LocalDate last() {
            return next.minusDays(1);
        }

        List<Measurement> pieces() {
            List<Measurement> pieces = new ArrayList<>(length);
            for (Chain chain = this; chain != null; chain = chain.before) {
                if (chain.piece != null) {
                    pieces.add(chain.piece);
                }
            }
            Collections.reverse(pieces);
            return pieces;
        }

        /** The years that are missing, wholly or from some day on. */
        List<ReportingPeriod> missing() {
            List<ReportingPeriod> missing = new ArrayList<>(missingYears);
            for (Chain chain = this; chain.before != null; chain = chain.before) {
                if (chain.piece == null) {
                    missing.add(ReportingPeriod.ofYear(chain.next.getYear() - 1));
                }
            }
            Collections.reverse(missing);
            return missing;
        }
    }
}
