package io.github.attain.assessment;

import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.problem.Problem;
import io.github.attain.target.Relation;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Measurements held against targets as of a date.
 *
 * <p>Immutable and thread-safe.
 */
public final class Assessment {
    private final List<Result> results;
    private final Measurements measurements;
    private final LocalDate asOf;
    private final Optional<Set<String>> places;

    Assessment(List<Result> results, Measurements measurements, LocalDate asOf, Optional<Set<String>> places) {
        this.results = results;
        this.measurements = measurements;
        this.asOf = asOf;
        this.places = places;
    }

    /**
     * Returns the answers.
     *
     * @return one result for every target, in the order of the targets
     */
    public List<Result> results() {
        return results;
    }

    /**
     * Leaves out results.
     *
     * @param wanted which results to keep
     * @return an assessment with these alone; what is unused and wrong is of the same measurements
     */
    public Assessment only(Predicate<Result> wanted) {
        return new Assessment(results.stream().filter(wanted).toList(), measurements, asOf, places);
    }

    /**
     * Leaves out what is unused, for those who know that more is measured than anybody promised.
     *
     * @return the same results and problems, nothing listed as unused
     */
    public Assessment withoutUnused() {
        return new Assessment(results, measurements, asOf, Optional.of(Set.of()));
    }

    /**
     * Finds the measurements that no target looked at, so that a mistyped id and a period that no rule can use are seen.
     *
     * @return those known on the date of assessment, in their order; of a place that was assessed alone, those of that place
     *     and of the places of targets inside it
     */
    public List<Measurement> unused() {
        // The same objects come back: comparing them would take longer than everything else.
        Set<Measurement> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        results.forEach(r -> seen.addAll(r.seen()));
        return measurements.all().stream()
                .filter(m -> !seen.contains(m) && m.isKnownOn(asOf) && isHere(m))
                .toList();
    }

    private boolean isHere(Measurement m) {
        return places.isEmpty() || places.get().contains(m.place());
    }

    /**
     * Finds what is wrong with the measurements.
     *
     * @return a problem for each pair that states the same thing differently, of those known on the date of assessment
     */
    public List<Problem> problems() {
        return measurements.knownOn(asOf).conflicts();
    }

    /**
     * Finds the result of a target.
     *
     * @param target the id of the target
     * @return the result; empty where the target was not assessed
     */
    public Optional<Result> of(String target) {
        return results.stream().filter(r -> r.target().id().equals(target)).findFirst();
    }

    /**
     * Returns the results with a verdict.
     *
     * @param verdict the verdict
     * @return the results in order, possibly none
     */
    public List<Result> with(Verdict verdict) {
        return results.stream().filter(r -> r.verdict() == verdict).toList();
    }

    /**
     * Returns a ladder of milestones: the target, those that it is a milestone of, and their other milestones.
     *
     * @param target the id of any of them
     * @return their results by due date; only the target's own where it has no milestones, none where it was not assessed
     */
    public List<Result> ladder(String target) {
        return related(target, Relation.Kind.MILESTONE_OF).stream()
                .sorted(Comparator.comparing(r -> r.target().term().due()))
                .toList();
    }

    /**
     * Returns the tiers of a target, such as 46 and the 44 striven for. They are judged apart and never merged.
     *
     * @param target the id of any of them
     * @return their results, what must be reached first; only the target's own where it has one tier, none where it was not
     *     assessed
     */
    public List<Result> tiers(String target) {
        return related(target, Relation.Kind.TIER_OF).stream()
                .sorted(Comparator.comparing(r -> r.target().strength()))
                .toList();
    }

    private List<Result> related(String target, Relation.Kind kind) {
        Set<String> group = new HashSet<>(Set.of(target));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Result result : results) {
                for (Relation relation : result.target().relations()) {
                    String id = result.target().id();
                    if (relation.kind() == kind && (group.contains(id) || group.contains(relation.target()))) {
                        grown |= group.addAll(List.of(id, relation.target()));
                    }
                }
            }
        }
        return results.stream().filter(r -> group.contains(r.target().id())).toList();
    }
}
