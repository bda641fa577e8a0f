package io.github.attain.judging;

import io.github.attain.measurement.Basis;
import io.github.attain.measurement.Dust;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.target.Target;
import io.github.attain.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which measurement speaks, where several could: what was known on the date of assessment; on the dust basis that the target
 * asks for, and else deducted before not stated before included; by the edition of the standard that the caller prefers; final
 * before not stated before provisional; the shortest period; what became known last. Where two of equal standing disagree, or
 * two editions of which the caller prefers neither, none speaks.
 *
 * @param editions the preferred editions, the first before the second
 * @param basis a basis that goes before every other; null for the order above
 * @param wholes what a term that is over was last added up to by this order
 * @param days what the days of a term were last added up to
 */
public record Precedence(
        Measurements measurements,
        LocalDate asOf,
        List<String> editions,
        @Nullable Basis basis,
        Recent<Optional<Reading>> wholes,
        Recent<NavigableMap<LocalDate, Reading>> days) {

    public Precedence(Measurements measurements, LocalDate asOf, List<String> editions, @Nullable Basis basis) {
        this(measurements, asOf, editions, basis, new Recent<>(), new Recent<>());
    }

    /**
     * What was found.
     *
     * @param known what answers and was known, best standing first
     * @param chosen what speaks; null where nothing is known or nothing fits the basis that the target asks for
     * @param rival what has the same standing and disagrees; null where nothing does
     */
    public record Choice(
            List<Measurement> known,
            @Nullable Measurement chosen,
            @Nullable Measurement rival) {
        private static final Choice NOTHING = new Choice(List.of(), null, null);

        /** What speaks, as a list. */
        List<Measurement> speaking() {
            boolean isOnly = known.size() == 1 && chosen != null;
            return isOnly ? known : chosen == null ? List.of() : List.of(chosen);
        }
    }

    /** The same with an edition that is preferred to all others. */
    public Precedence preferring(String edition) {
        List<String> first = new ArrayList<>(List.of(edition));
        first.addAll(editions);
        return new Precedence(measurements, asOf, List.copyOf(first), basis);
    }

    /** The same with a basis that is preferred to all others. */
    public Precedence preferring(Basis first) {
        return new Precedence(measurements, asOf, editions, first);
    }

    /** Periods that answer as they are written. */
    record OneOf(List<ReportingPeriod> periods) implements Predicate<ReportingPeriod> {
        @Override
        public boolean test(ReportingPeriod measured) {
            return periods.contains(measured);
        }
    }

    /** What speaks of an indicator at the place of a target, for one period. */
    public Choice choose(Target target, String indicator, ReportingPeriod period) {
        return choose(target, indicator, new OneOf(List.of(period)));
    }

    /** What speaks of an indicator at the place of a target, for the periods that answer. */
    public Choice choose(Target target, String indicator, Predicate<ReportingPeriod> answers) {
        List<Measurement> several = null;
        Measurement only = null;
        List<Measurement> all = measurements.of(target.place().code(), indicator);
        for (int i = 0; i < all.size(); i++) {
            Measurement m = all.get(i);
            if (answers.test(m.period()) && m.isKnownOn(asOf)) {
                if (only == null) {
                    only = m;
                } else {
                    several = several == null ? new ArrayList<>(List.of(only)) : several;
                    several.add(m);
                }
            }
        }
        if (only == null) {
            return Choice.NOTHING;
        }
        if (several == null) {
            return new Choice(all.size() == 1 ? all : List.of(only), fitsDust(target, only) ? only : null, null);
        }
        Seniority seniority = new Seniority(target, editions, basis);
        several.sort(seniority.andTieBreak());
        List<Measurement> fitting =
                several.stream().filter(m -> fitsDust(target, m)).toList();
        return fitting.isEmpty()
                ? new Choice(List.copyOf(several), null, null)
                : new Choice(List.copyOf(several), fitting.get(0), rival(seniority, fitting));
    }

    /** What disagrees with the first of all that fit, best standing first, and does not stand behind it; null where nothing does. */
    private static @Nullable Measurement rival(Seniority seniority, List<Measurement> fitting) {
        Measurement first = fitting.get(0);
        Comparator<Measurement> order = seniority.order();
        // An edition is no older state of another: the best figure by each counts, even a provisional one.
        Set<String> seen = new HashSet<>();
        for (Measurement m : fitting) {
            boolean bestOfEdition = m.edition().filter(seen::add).isPresent();
            boolean otherEdition = bestOfEdition
                    && areOfDifferentEditions(first, m)
                    && m.period().equals(first.period())
                    && seniority.dust(m) == seniority.dust(first)
                    && seniority.edition(m) == seniority.edition(first);
            if ((otherEdition || order.compare(first, m) == 0) && !first.agreesWith(m)) {
                return m;
            }
        }
        return null;
    }

    /** Whether both name the edition by which they were computed, and not the same. */
    public static boolean areOfDifferentEditions(Measurement one, Measurement other) {
        return one.edition().isPresent()
                && other.edition().isPresent()
                && !one.edition().equals(other.edition());
    }

    /**
     * What speaks for each period inside a term that has passed on the date of assessment. Values with and without dust are
     * never mixed; where nobody says how it is, a value goes with either.
     *
     * @param candidate which of these periods count
     * @param disputed receives the periods of which two of equal standing say different things
     */
    Map<ReportingPeriod, Measurement> series(
            Target target,
            String indicator,
            ReportingPeriod term,
            Predicate<ReportingPeriod> candidate,
            Set<ReportingPeriod> disputed) {
        List<Measurement> known = new ArrayList<>();
        for (Measurement m : measurements.of(target.place().code(), indicator)) {
            boolean passed = !m.period().last().isAfter(asOf) && m.isKnownOn(asOf);
            if (passed && term.contains(m.period()) && candidate.test(m.period()) && fitsDust(target, m)) {
                known.add(m);
            }
        }
        Dust dust = dust(term, known);
        Map<ReportingPeriod, List<Measurement>> byPeriod = new HashMap<>();
        for (Measurement m : known) {
            if (m.basis().dust() == dust || m.basis().dust() == Dust.UNSTATED) {
                byPeriod.computeIfAbsent(m.period(), p -> new ArrayList<>(1)).add(m);
            }
        }
        Map<ReportingPeriod, Measurement> chosen = new HashMap<>();
        byPeriod.forEach((period, all) -> {
            if (all.size() > 1) {
                Seniority seniority = new Seniority(target, editions, basis);
                all.sort(seniority.andTieBreak());
                if (rival(seniority, all) != null) {
                    disputed.add(period);
                }
            }
            chosen.put(period, all.get(0));
        });
        return chosen;
    }

    /**
     * The stated dust basis of a series: that of what answers the term itself, so that the last day rests on what the verdict will
     * rest on; as long as nothing answers, or does not say how it is, dust deducted where there is any such value.
     */
    private static Dust dust(ReportingPeriod term, List<Measurement> known) {
        boolean deducted = known.stream().anyMatch(m -> m.basis().dust() == Dust.DEDUCTED);
        return known.stream()
                .filter(m -> m.period().equals(term))
                .map(m -> m.basis().dust())
                .min(Comparator.comparingInt(Seniority.DUST::indexOf))
                .filter(dust -> dust != Dust.UNSTATED)
                .orElse(deducted ? Dust.DEDUCTED : Dust.INCLUDED);
    }

    private static boolean fitsDust(Target target, Measurement m) {
        return target.dust().isEmpty()
                || m.basis().dust() == Dust.UNSTATED
                || m.basis().dust() == target.dust().get();
    }
}
