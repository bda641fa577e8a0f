package io.github.attain.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.place.Place;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.problem.ProblemsException;
import io.github.attain.rule.About;
import io.github.attain.rule.Assigned;
import io.github.attain.rule.Margin;
import io.github.attain.rule.Outcome;
import io.github.attain.rule.Total;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Holds measurements against targets. Has no clock, no locale and no global settings: the date of assessment is an argument,
 * and the same input always gives the same answer.
 *
 * <p>The value of a term is the one that was measured for it. Totals and numbers of days that nobody measured as such are added
 * up from periods that cover the term without a gap and an overlap, such as its months, each taken as complete or incomplete as
 * it is; where one is missing or disputed, there is no value.
 *
 * <p>Immutable and thread-safe.
 */
public final class Assessor {
    private final ImmutableList<Target> targets;
    private final Contradictions contradictions;
    private final ImmutableMap<String, Quantity> tolerances;
    private final ImmutableMap<String, Assignment> assignments;
    private final ImmutableList<String> editions;

    private Assessor(
            ImmutableList<Target> targets,
            Contradictions contradictions,
            ImmutableMap<String, Quantity> tolerances,
            ImmutableMap<String, Assignment> assignments,
            ImmutableList<String> editions) {
        this.targets = targets;
        this.contradictions = contradictions;
        this.tolerances = tolerances;
        this.assignments = assignments;
        this.editions = editions;
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
                        .with("subject", new Text("目标", "target"))
                        .with("value", target.id()));
            }
        }
        if (!twice.isEmpty()) {
            throw new ProblemsException(twice);
        }
        return new Assessor(
                ImmutableList.copyOf(targets),
                Contradictions.among(targets),
                ImmutableMap.of(),
                ImmutableMap.of(),
                ImmutableList.of());
    }

    /**
     * Supplies what a superior assigned for a target whose value is set elsewhere.
     *
     * @param assignment the assigned rule with its document
     * @return an assessor with it, replacing an earlier one for the same target
     * @throws ProblemsException if there is no such target, if it waits for no assigned value, or if the rule does not fit its
     *     indicator or waits for an assigned value itself
     */
    public Assessor bind(Assignment assignment) {
        Target target = known(assignment.target());
        List<Problem> misfits = new ArrayList<>(assignment.rule().misfits(target.indicator()));
        if (!Assigned.isAwaitedBy(target.rule()) || Assigned.isAwaitedBy(assignment.rule())) {
            misfits.add(Problem.of(ProblemCode.SENSELESS_RULE)
                    .with(
                            "value",
                            Text.same(target.id() + " ← ").and(assignment.rule().describe(target.indicator())))
                    .with(
                            "allowed",
                            new Text("只能向数值另行下达的目标下达普通规则", "a plain rule for a target whose value is set elsewhere")));
        }
        if (!misfits.isEmpty()) {
            throw new ProblemsException(misfits);
        }
        return new Assessor(targets, contradictions, tolerances, with(assignments, target.id(), assignment), editions);
    }

    /**
     * Supplies how far from an "about" still counts.
     *
     * @param target the id of the target
     * @param tolerance the tolerance, included on both sides: in the unit of the value, in percentage points of a percentage,
     *     or in percent of anything else
     * @return an assessor with it, replacing an earlier one for the same target
     * @throws ProblemsException if there is no such target, or its rule says "about" something that the tolerance does not fit
     */
    public Assessor tolerate(String target, Quantity tolerance) {
        if (known(target).rule() instanceof About about
                && about.inUnitOfValue(tolerance).isEmpty()) {
            throw new ProblemsException(Problem.of(ProblemCode.UNIT_MISMATCH)
                    .with("subject", target)
                    .with("value", tolerance)
                    .with(
                            "allowed",
                            about.value().unit().equals(Unit.PERCENT)
                                    ? "{pp}"
                                    : about.value().unit()));
        }
        return new Assessor(
                targets, contradictions, with(tolerances, known(target).id(), tolerance), assignments, editions);
    }

    /**
     * Says by which editions of standards values are to be taken, where the same was computed by several. Values that differ by
     * editions of which none is named here are ambiguous: no edition speaks in silence. What was not computed by a named
     * edition is taken as it is.
     *
     * @param editions the editions as the measurements name them, the preferred first
     * @return an assessor with them, in the place of those named before
     */
    public Assessor byEditions(String... editions) {
        return new Assessor(targets, contradictions, tolerances, assignments, ImmutableList.copyOf(editions));
    }

    /**
     * Goes back to the targets that were in force on a date: without those issued later and those superseded by then; without
     * assigned values from later documents too. With {@link #assess} as of the same date, a report of that date comes out as it
     * did then, whatever was issued or measured since. {@link KnownTargets} lists what is left out, and why.
     *
     * @param date the date of knowing
     * @return an assessor with what was known then
     */
    public Assessor knownOn(LocalDate date) {
        List<Target> then = KnownTargets.on(date, targets).inForce();
        Map<String, Assignment> assigned = new HashMap<>();
        assignments.forEach((target, assignment) -> {
            if (!KnownTargets.isLater(assignment.clause().document(), date)) {
                assigned.put(target, assignment);
            }
        });
        return new Assessor(
                ImmutableList.copyOf(then),
                Contradictions.among(then),
                tolerances,
                ImmutableMap.copyOf(assigned),
                editions);
    }

    /**
     * Returns the targets.
     *
     * @return the targets in the order in which they were given
     */
    public List<Target> targets() {
        return targets;
    }

    /** The same with another target, in the place of the one with its id or at the end. */
    Assessor with(Target target) {
        List<Target> others = new ArrayList<>();
        boolean replaced = false;
        for (Target one : targets) {
            boolean same = one.id().equals(target.id());
            others.add(same ? target : one);
            replaced |= same;
        }
        if (!replaced) {
            others.add(target);
        }
        return new Assessor(
                ImmutableList.copyOf(others), Contradictions.among(others), tolerances, assignments, editions);
    }

    private Target known(String id) {
        return targets.stream()
                .filter(t -> t.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemsException(Problem.of(ProblemCode.UNKNOWN_TARGET)
                        .with("value", id)
                        .with("subject", new Text("评估所用目标之外", "not among the assessed targets"))));
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
     *     seen, nor listed as unused
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

    private Assessment assess(Predicate<Target> wanted, Measurements all, LocalDate asOf) {
        Measurements measurements = all.knownOn(asOf);
        Selection selection = new Selection(measurements, asOf, editions, Optional.empty());
        List<Result> results = new ArrayList<>();
        // The same objects come back: comparing them would take longer than everything else.
        Set<Measurement> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Target target : targets) {
            if (wanted.test(target)) {
                results.add(assess(target, selection, seen));
            }
        }
        List<Measurement> unused =
                measurements.all().stream().filter(m -> !seen.contains(m)).toList();
        return new Assessment(results, unused, measurements.conflicts());
    }

    private Result assess(Target target, Selection selection, Set<Measurement> seen) {
        Supplied supplied = new Supplied(
                Optional.ofNullable(tolerances.get(target.id())), Optional.ofNullable(assignments.get(target.id())));
        Judge judge = new Judge(target, selection, supplied);
        Judge.Answer answer = judge.answer();
        Distances distances = new Distances(judge);
        Distance distance = distances.find(answer.outcome()).orElse(null);
        seen.addAll(answer.evidence().seen());
        seen.addAll(distances.seen());
        judge.selection().addRunning(target, judge.rule(), seen);
        List<Measurement> used = answer.evidence().used();
        LocalDate asOf = selection.asOf();
        List<Target> against = contradictions.of(target);
        if (!target.term().period().isOverOn(asOf)) {
            return new Result(judge, against, asOf, Verdict.PENDING, null, null, used, null, null, distance);
        }
        Decision decision = judge.decision();
        if (decision.open().isPresent()) {
            Outcome.Open open = decision.open().get();
            return new Result(
                    judge,
                    against,
                    asOf,
                    Verdict.NOT_ASSESSABLE,
                    open.reason(),
                    open.detail(),
                    used,
                    null,
                    null,
                    distance);
        }
        Verdict verdict = decision.verdict();
        Margin margin = verdict != Verdict.UNDECIDED && answer.outcome() instanceof Outcome.Decided decided
                ? decided.margin().orElse(null)
                : null;
        Gap gap = verdict == Verdict.UNDECIDED
                ? Gap.of(
                        used,
                        answer.evidence().incomplete(),
                        target.indicator(),
                        judge.rule() instanceof Total || judge.sum().isPresent())
                : null;
        return new Result(judge, against, asOf, verdict, null, null, used, margin, gap, null);
    }
}
