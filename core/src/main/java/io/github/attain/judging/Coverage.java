package io.github.attain.judging;

import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Measurement;
import io.github.attain.time.ReportingPeriod;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What follows one another in a term: the first five months, or four years and the first quarter of the fifth. What nobody measured
 * is left out, up to what was measured next. Several chains may lead to one day, such as the months and a year to date; the best of
 * them is kept and goes on from there.
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
     */
    Coverage(ReportingPeriod term, Map<ReportingPeriod, Measurement> chosen, Predicate<Measurement> unsure) {
        NavigableMap<LocalDate, List<Measurement>> byFirst = chosen.values().stream()
                .collect(Collectors.groupingBy(m -> m.period().first(), TreeMap::new, Collectors.toList()));
        Chain chain = new Chain(null, null, term.first(), 0, 0, 0, 0);
        reached.put(chain.next, chain);
        for (Map.Entry<LocalDate, Chain> step = reached.firstEntry(); step != null; ) {
            chain = step.getValue();
            for (Measurement m : byFirst.getOrDefault(chain.next, List.of())) {
                // The value of the term itself has no rival: it speaks in the end, thin or disputed as it may be.
                boolean own = m.period().equals(term);
                int invalid =
                        own ? 0 : m.completeness().map(Completeness::missing).orElse(0);
                Chain with = chain.with(m, !own && unsure.test(m), invalid);
                reached.merge(with.next, with, Chain::better);
                measured.merge(with.next, with, Chain::better);
            }
            if (!chain.next.isAfter(term.last())) {
                LocalDate later = byFirst.higherKey(chain.next);
                Chain without = chain.without(later == null ? term.last().plusDays(1) : later);
                reached.merge(without.next, without, Chain::better);
            }
            step = reached.higherEntry(chain.next);
        }
    }

    /** The chains that end with a value, in order of days. */
    Collection<Chain> all() {
        return measured.values();
    }

    /** The chain that leads furthest, what is missing included; it has no piece where nothing was measured. */
    Chain furthest() {
        return reached.lastEntry().getValue();
    }

    /**
     * Values that follow one another: the last one, and what comes before it.
     *
     * @param before what comes before; null at the beginning
     * @param piece the last value; null at the beginning, and for what is missing
     * @param next the first day that is not reached
     * @param unsure how many values cannot speak
     * @param gap how many days are without a value
     * @param invalid how many observations were invalid
     * @param length how many values there are
     */
    record Chain(
            @Nullable Chain before,
            @Nullable Measurement piece,
            LocalDate next,
            int unsure,
            int gap,
            int invalid,
            int length) {
        /**
         * The fewer values cannot speak, the better; then one without a gap, for of a whole more can be said; then the fewer observations
         * are lacking, days and pieces. Of two that are as good the first stays, which is the one with the longer last piece.
         */
        private static Chain better(Chain first, Chain later) {
            int order = Integer.compare(later.unsure, first.unsure);
            order = order != 0 ? order : Boolean.compare(later.gap > 0, first.gap > 0);
            order = order != 0 ? order : Integer.compare(later.lacking(), first.lacking());
            order = order != 0 ? order : Integer.compare(later.gap, first.gap);
            order = order != 0 ? order : Integer.compare(later.length, first.length);
            return order < 0 ? later : first;
        }

        private int lacking() {
            return gap + invalid;
        }

        private Chain with(Measurement m, boolean isUnsure, int itsInvalid) {
            LocalDate after = m.period().last().plusDays(1);
            return new Chain(this, m, after, unsure + (isUnsure ? 1 : 0), gap, invalid + itsInvalid, length + 1);
        }

        /** The same with nothing up to a day. */
        private Chain without(LocalDate later) {
            int days = (int) ChronoUnit.DAYS.between(next, later);
            return new Chain(this, null, later, unsure, gap + days, invalid, length);
        }

        List<Measurement> pieces() {
            List<Measurement> pieces = new ArrayList<>(length);
            for (Chain chain = this; chain != null; chain = chain.before) {
                if (chain.piece != null) {
                    pieces.add(chain.piece);
                }
            }
            Collections.reverse(pieces);
            return Collections.unmodifiableList(pieces);
        }
    }
}
