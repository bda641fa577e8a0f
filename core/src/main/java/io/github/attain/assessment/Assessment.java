package io.github.attain.assessment;

import io.github.attain.measurement.Measurement;
import io.github.attain.problem.Problem;
import io.github.attain.target.Relation;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Measurements held against targets as of a date.
 *
 * <p>Immutable and thread-safe.
 *
 * @param results one result for every target, in the order of the targets
 * @param unused the measurements that no target looked at, so that a mistyped id is seen
 * @param problems what is wrong with the measurements
 */
public record Assessment(List<Result> results, List<Measurement> unused, List<Problem> problems) {

    /**
     * Creates an assessment.
     */
    public Assessment {
        results = List.copyOf(results);
        unused = List.copyOf(unused);
        problems = List.copyOf(problems);
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
