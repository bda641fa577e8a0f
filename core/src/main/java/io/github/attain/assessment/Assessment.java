package io.github.attain.assessment;

import io.github.attain.measurement.Measurement;
import io.github.attain.problem.Problem;
import java.util.List;
import java.util.Optional;

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
}
