package io.github.attain.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.attain.assessment.Lookup.Supplied;
import io.github.attain.assessment.Lookup.Variation;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.place.Place;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.problem.ProblemsException;
import io.github.attain.rule.Outcome;
import io.github.attain.target.Target;
import io.github.attain.value.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Holds measurements against targets. Has no clock, no locale and no global settings: the date of assessment is an argument,
 * and the same input always gives the same answer.
 *
 * <p>Immutable and thread-safe.
 */
public final class Assessor {
    private final ImmutableList<Target> targets;
    private final ImmutableMap<String, Quantity> tolerances;
    private final ImmutableMap<String, Assignment> assignments;

    private Assessor(
            ImmutableList<Target> targets,
            ImmutableMap<String, Quantity> tolerances,
            ImmutableMap<String, Assignment> assignments) {
        this.targets = targets;
        this.tolerances = tolerances;
        this.assignments = assignments;
    }

    /**
     * Creates an assessor.
     *
     * @param targets the targets, loaded or written in code
     * @return the assessor
     * @throws ProblemsException if two targets have the same id
     */
    public static Assessor of(List<Target> targets) {
        Set<String> seen = new HashSet<>();
        List<Problem> twice = new ArrayList<>();
        for (Target target : targets) {
            if (!seen.add(target.id())) {
                twice.add(Problem.of(ProblemCode.DUPLICATE)
                        .with("subject", "target")
                        .with("value", target.id()));
            }
        }
        if (!twice.isEmpty()) {
            throw new ProblemsException(twice);
        }
        return new Assessor(ImmutableList.copyOf(targets), ImmutableMap.of(), ImmutableMap.of());
    }

    /**
     * Supplies what a superior assigned for a target whose value is set elsewhere.
     *
     * @param assignment the assigned rule with its document
     * @return an assessor with it, replacing an earlier one for the same target
     * @throws ProblemsException if there is no such target or the rule does not fit its indicator
     */
    public Assessor bind(Assignment assignment) {
        Target target = known(assignment.target());
        List<Problem> misfits = assignment.rule().misfits(target.indicator());
        if (!misfits.isEmpty()) {
            throw new ProblemsException(misfits);
        }
        return new Assessor(targets, tolerances, with(assignments, target.id(), assignment));
    }

    /**
     * Supplies how far from an "about" still counts.
     *
     * @param target the id of the target
     * @param tolerance the tolerance, included on both sides
     * @return an assessor with it, replacing an earlier one for the same target
     * @throws ProblemsException if there is no such target
     */
    public Assessor tolerate(String target, Quantity tolerance) {
        return new Assessor(targets, with(tolerances, known(target).id(), tolerance), assignments);
    }

    private Target known(String id) {
        return targets.stream()
                .filter(t -> t.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemsException(
                        Problem.of(ProblemCode.UNKNOWN_TARGET).with("value", id).with("subject", "Assessor")));
    }

    private static <V> ImmutableMap<String, V> with(ImmutableMap<String, V> map, String key, V value) {
        Map<String, V> copy = new HashMap<>(map);
        copy.put(key, value);
        return ImmutableMap.copyOf(copy);
    }

    /**
     * Assesses every target.
     *
     * @param measurements what was measured
     * @param asOf the date of assessment: a term that has not passed by then is pending, and what became known later is not
     *     seen
     * @return one result for every target
     */
    public Assessment assess(Measurements measurements, LocalDate asOf) {
        return assess(target -> true, measurements, asOf);
    }

    /**
     * Assesses the targets of a place and of the places inside it.
     *
     * @param place the place
     * @param measurements what was measured, there and elsewhere
     * @param asOf the date of assessment
     * @return one result for every target of the place
     */
    public Assessment assess(Place place, Measurements measurements, LocalDate asOf) {
        return assess(target -> target.place().isWithin(place), measurements, asOf);
    }

    private Assessment assess(Predicate<Target> wanted, Measurements measurements, LocalDate asOf) {
        Selection selection = new Selection(measurements, asOf);
        List<Result> results = new ArrayList<>();
        Set<Measurement> used = new LinkedHashSet<>();
        for (Target target : targets) {
            if (wanted.test(target)) {
                Result result = assess(target, selection);
                results.add(result);
                used.addAll(result.measurements());
                result.distance().ifPresent(d -> used.add(d.earlier()));
            }
        }
        List<Measurement> unused =
                measurements.all().stream().filter(m -> !used.contains(m)).toList();
        return new Assessment(results, unused, measurements.conflicts());
    }

    private Result assess(Target target, Selection selection) {
        Supplied supplied = new Supplied(
                Optional.ofNullable(tolerances.get(target.id())), Optional.ofNullable(assignments.get(target.id())));
        Judge judge = new Judge(target, selection, supplied);
        Judge.Answer answer = judge.answer();
        LocalDate asOf = selection.asOf();
        Distance distance = Distances.find(judge, answer).orElse(null);
        if (!target.term().period().isOverOn(asOf)) {
            return new Result(judge, asOf, Verdict.PENDING, null, null, answer.used(), null, null, distance);
        }
        Verdict verdict = judge.verdict(target.rule(), Variation.NONE);
        if (answer.outcome() instanceof Outcome.Open open) {
            return new Result(
                    judge,
                    asOf,
                    Verdict.NOT_ASSESSABLE,
                    open.reason(),
                    open.detail(),
                    answer.used(),
                    null,
                    null,
                    distance);
        }
        Outcome.Decided decided = (Outcome.Decided) answer.outcome();
        Gap gap = verdict != Verdict.UNDECIDED
                ? null
                : answer.gap().map(c -> new Gap(c.missing(), c.stillRequired())).orElse(null);
        return new Result(
                judge,
                asOf,
                verdict,
                null,
                null,
                answer.used(),
                decided.margin().orElse(null),
                gap,
                null);
    }
}
