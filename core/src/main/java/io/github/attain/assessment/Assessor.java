package io.github.attain.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.github.attain.judging.Answer;
import io.github.attain.judging.Case;
import io.github.attain.judging.Certainty;
import io.github.attain.judging.Judgement;
import io.github.attain.judging.Open;
import io.github.attain.judging.Options;
import io.github.attain.judging.Precedence;
import io.github.attain.measurement.Measurements;
import io.github.attain.place.Place;
import io.github.attain.problem.Location;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.problem.ProblemsException;
import io.github.attain.problem.Severity;
import io.github.attain.rule.Reason;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.value.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds measurements against targets. Has no clock, no locale and no global settings: the date of assessment is an argument,
 * and the same input always gives the same answer.
 *
 * <p>The value of a term is the one that was measured for it. Totals and numbers of days that nobody measured as such are added
 * up from periods that cover the term without a gap and an overlap, such as its months, each taken as complete or incomplete as
 * it is. A share or a finding over several years that nobody stated as such is decided by its years where these decide.
 *
 * <p>Immutable and thread-safe.
 */
public final class Assessor {
    private final ImmutableList<Case> cases;
    private final Contradictions contradictions;
    private final ImmutableMap<String, Assignment> assignments;
    private final ImmutableList<String> editions;
    /** The cases of every place and of what lies inside it. */
    private final ImmutableListMultimap<String, Case> byPlace;

    private Assessor(List<Case> cases, Map<String, Assignment> assignments, List<String> editions) {
        this.cases = ImmutableList.copyOf(cases);
        this.contradictions = Contradictions.among(targets());
        this.assignments = ImmutableMap.copyOf(assignments);
        this.editions = ImmutableList.copyOf(editions);
        ImmutableListMultimap.Builder<String, Case> places = ImmutableListMultimap.builder();
        for (Case one : this.cases) {
            for (Place p = one.target().place(); p != null; p = p.parent().orElse(null)) {
                places.put(p.code(), one);
            }
        }
        this.byPlace = places.build();
    }

    /**
     * Creates an assessor.
     *
     * @param targets the targets, loaded or written in code
     * @return the assessor
     * @throws ProblemsException if two targets have the same id, or a target makes no sense ({@link Target#misfits}): a unit that
     *     does not fit, a baseline that does not lie before the term, a total without a term
     */
    public static Assessor of(List<Target> targets) {
        Set<String> seen = new HashSet<>();
        List<Problem> problems = new ArrayList<>();
        for (Target target : targets) {
            if (!seen.add(target.id())) {
                problems.add(Problem.of(ProblemCode.DUPLICATE)
                        .with("subject", new Text("目标", "target"))
                        .with("value", target.id()));
            }
            for (Problem misfit : target.misfits()) {
                if (misfit.severity() == Severity.ERROR) {
                    problems.add(misfit.at(new Location("", target.id())));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        return new Assessor(targets.stream().map(Case::of).toList(), Map.of(), List.of());
    }

    /**
     * Supplies what a superior assigned for a target whose value is set elsewhere.
     *
     * @param assignment the assigned rule with its document
     * @return an assessor with it, replacing an earlier one for the same target
     * @throws ProblemsException if there is no such target, if it waits for no assigned value, or if the rule does not fit its
     *     indicator or waits for an assigned value itself
     */
    public Assessor withAssignment(Assignment assignment) {
        Case known = known(assignment.target());
        Target target = known.target();
        List<Problem> misfits = new ArrayList<>(assignment.rule().misfits(target.indicator(), target.term()));
        Case without = known.with(known.options().assigning(null));
        Case alone =
                Case.of(Target.builder().from(target).rule(assignment.rule()).build());
        if (!awaits(without) || awaits(alone)) {
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
        Map<String, Assignment> all = new HashMap<>(assignments);
        all.put(target.id(), assignment);
        return with(known, known.options().assigning(assignment.rule()), all);
    }

    private static boolean awaits(Case one) {
        return one.isOpenFor(Reason.NOT_ASSIGNED);
    }

    /**
     * Says what the caller has to supply before a target can be judged.
     *
     * @param target the id of the target
     * @return {@link Reason#NOT_ASSIGNED}, {@link Reason#TOLERANCE_NOT_STATED}, both or neither; what was supplied is not listed
     * @throws ProblemsException if there is no such target
     */
    public Set<Reason> awaits(String target) {
        Set<Reason> awaited = EnumSet.noneOf(Reason.class);
        for (Reason reason : List.of(Reason.NOT_ASSIGNED, Reason.TOLERANCE_NOT_STATED)) {
            if (known(target).isOpenFor(reason)) {
                awaited.add(reason);
            }
        }
        return awaited;
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
    public Assessor withTolerance(String target, Quantity tolerance) {
        Case known = known(target);
        Options options = known.options().tolerating(tolerance);
        Open open = known.with(options).unresolved();
        if (open != null && open.reason() == Reason.NOT_COMPARABLE) {
            throw new ProblemsException(Problem.of(ProblemCode.UNIT_MISMATCH)
                    .with("subject", target)
                    .with("value", tolerance)
                    .with("allowed", open.detail()));
        }
        return with(known, options, assignments);
    }

    private Assessor with(Case known, Options options, Map<String, Assignment> assigned) {
        List<Case> others =
                cases.stream().map(c -> c == known ? c.with(options) : c).toList();
        return new Assessor(others, assigned, editions);
    }

    /**
     * Says by which editions of standards values are to be taken, where the same was computed by several. Values that differ by
     * editions of which none is named here are ambiguous: no edition speaks in silence. What was not computed by a named
     * edition is taken as it is.
     *
     * @param preferred the editions as the measurements name them, the preferred first
     * @return an assessor with them, in the place of those named before
     */
    public Assessor withEditions(String... preferred) {
        return new Assessor(cases, assignments, List.of(preferred));
    }

    /**
     * Goes back to the targets that were in force on a date: without those issued later and those superseded by then; without
     * assigned values from later documents too. With {@link #assess} as of the same date, a report of that date comes out as it
     * did then, whatever was issued or measured since. {@link KnownTargets} lists what is left out, and why.
     *
     * @param date the date of knowing
     * @return an assessor with what was known then
     */
    public Assessor asKnownOn(LocalDate date) {
        Set<Target> then = new HashSet<>(KnownTargets.on(date, targets()).inForce());
        Map<String, Assignment> assigned = new HashMap<>();
        assignments.forEach((target, assignment) -> {
            if (!KnownTargets.isLater(assignment.clause().document(), date)) {
                assigned.put(target, assignment);
            }
        });
        List<Case> known = new ArrayList<>();
        for (Case one : cases) {
            if (then.contains(one.target())) {
                boolean kept = assigned.containsKey(one.target().id());
                known.add(kept ? one : one.with(one.options().assigning(null)));
            }
        }
        return new Assessor(known, assigned, editions);
    }

    /**
     * Returns the targets.
     *
     * @return the targets in the order in which they were given
     */
    public List<Target> targets() {
        return cases.stream().map(Case::target).toList();
    }

    private Case known(String id) {
        return cases.stream()
                .filter(c -> c.target().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemsException(Problem.of(ProblemCode.UNKNOWN_TARGET)
                        .with("value", id)
                        .with("subject", new Text("评估所用目标之外", "not among the assessed targets"))));
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
        return assessment(cases, measurements, asOf, null);
    }

    /**
     * Assesses the targets of a place and of the places inside it. Costs what these targets cost, however many others there are.
     *
     * @param place the place
     * @param measurements what was measured, there and elsewhere; only what was measured there and at the places of targets inside
     *     it can be listed as unused
     * @param asOf the date of assessment
     * @return one result for every target of the place
     */
    public Assessment assess(Place place, Measurements measurements, LocalDate asOf) {
        List<Case> own = byPlace.get(place.code());
        Set<String> codes = new LinkedHashSet<>(Set.of(place.code()));
        own.forEach(c -> codes.add(c.target().place().code()));
        return assessment(own, measurements, asOf, codes);
    }

    private Assessment assessment(
            List<Case> wanted, Measurements measurements, LocalDate asOf, @Nullable Set<String> places) {
        Precedence precedence = new Precedence(measurements, asOf, editions, null);
        ImmutableList.Builder<Result> results = ImmutableList.builderWithExpectedSize(wanted.size());
        for (Case one : wanted) {
            results.add(result(one, precedence));
        }
        return new Assessment(results.build(), measurements, asOf, Optional.ofNullable(places));
    }

    /**
     * Assesses one target after another, for those who do not want to hold all results.
     *
     * @param measurements what was measured
     * @param asOf the date of assessment
     * @return the results in the order of the targets, each worked out when it is asked for
     */
    public Stream<Result> results(Measurements measurements, LocalDate asOf) {
        Precedence precedence = new Precedence(measurements, asOf, editions, null);
        return cases.stream().map(one -> result(one, precedence));
    }

    /**
     * Prepares the targets for values that come in columns.
     *
     * @param decimals how many decimals the values have, 0 to 12
     * @return the targets by their places in {@link #targets}, with what was assigned and tolerated here
     * @throws IllegalArgumentException if the number of decimals lies beyond
     */
    public VerdictColumns columns(int decimals) {
        return new VerdictColumns(cases, decimals);
    }

    private Result result(Case one, Precedence precedence) {
        Target target = one.target();
        Judgement judgement = one.judge(precedence);
        List<Target> against = contradictions.of(target);
        @Nullable Assignment assignment = assignments.get(target.id());
        if (!target.term().period().isOverOn(precedence.asOf())) {
            return new Result(judgement, against, assignment, Verdict.PENDING, null);
        }
        Answer answer = judgement.answer();
        return new Result(judgement, against, assignment, Verdict.of(answer.certainty()), answer.open());
    }

    /** The verdict of another judgement on a term that is over. */
    static Verdict verdict(Judgement judgement) {
        Certainty certainty = judgement.answer().certainty();
        return Verdict.of(certainty);
    }
}
