package io.github.attain.judging;

import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Measurement;
import io.github.attain.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
        Map<LocalDate, List<Measurement>> byFirst = chosen.values().stream()
                .collect(Collectors.groupingBy(m -> m.period().first()));
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
            if (yearly && !chain.next.isAfter(term.last())) {
                Chain without = chain.withoutTheRestOfTheYear();
                reached.merge(without.next, without, Chain::better);
            }
            step = reached.higherEntry(chain.next);
        }
    }

    /** The chains that end with a value, in order of days. */
    Collection<Chain> all() {
        return measured.values();
    }

    /** The chain that leads furthest, years that are missing included; it has no piece where nothing was measured. */
    Chain furthest() {
        return reached.lastEntry().getValue();
    }

    /**
     * Values that follow one another: the last one, and what comes before it.
     *
     * @param before what comes before; null at the beginning
     * @param piece the last value; null at the beginning, and for the rest of a year that is missing
     * @param next the first day that is not reached
     * @param missingYears how many years are missing, wholly or from some day on
     * @param unsure how many values cannot speak
     * @param lacking the days without a value, and the observations that were invalid
     * @param length how many values there are
     */
    record Chain(
            @Nullable Chain before,
            @Nullable Measurement piece,
            LocalDate next,
            int missingYears,
            int unsure,
            int lacking,
            int length) {
        /** The fewer years are missing, then values that cannot speak, observations and pieces, the better. */
        private static final Comparator<Chain> BETTER_FIRST = Comparator.comparingInt(Chain::missingYears)
                .thenComparingInt(Chain::unsure)
                .thenComparingInt(Chain::lacking)
                .thenComparingInt(Chain::length);

        /** Of two that are as good the first stays, which is the one with the longer last piece. */
        private static Chain better(Chain first, Chain later) {
            return BETTER_FIRST.compare(later, first) < 0 ? later : first;
        }

        private Chain with(Measurement m, boolean isUnsure, int invalid) {
            LocalDate after = m.period().last().plusDays(1);
            return new Chain(this, m, after, missingYears, unsure + (isUnsure ? 1 : 0), lacking + invalid, length + 1);
        }

        private Chain withoutTheRestOfTheYear() {
            ReportingPeriod rest = new ReportingPeriod(next, LocalDate.of(next.getYear(), 12, 31));
            LocalDate after = rest.last().plusDays(1);
            return new Chain(this, null, after, missingYears + 1, unsure, lacking + rest.days(), length);
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
