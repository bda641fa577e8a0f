package io.github.attain.assessment;

import io.github.attain.indicator.Indicator;
import io.github.attain.judging.Case;
import io.github.attain.judging.Judgement;
import io.github.attain.judging.Open;
import io.github.attain.judging.Options;
import io.github.attain.judging.Precedence;
import io.github.attain.measurement.Measurements;
import io.github.attain.place.Place;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Location;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.problem.ProblemsException;
import io.github.attain.problem.Severity;
import io.github.attain.rule.Reason;
import io.github.attain.spelling.StandardNumber;
import io.github.attain.target.KnownTargets;
import io.github.attain.target.Relation;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.value.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds measurements against targets. Has no clock, no locale and no global settings: the date of assessment is an argument,
 * and the same input always gives the same answer.
 *
 * <p>The value of a term is the one that was measured for it. Totals and numbers of days that nobody measured as such are
 * added up from periods inside the term that do not overlap, such as its months, each taken as complete or incomplete as it
 * is; what nobody measured may have been anything, and the sum decides where that could not turn the answer. A share or a
 * finding over several years that nobody stated as such is decided by its years where these decide.
 *
 * <p>Immutable and thread-safe.
 */
public final class Assessor {
    /** By the ids of the targets, in the order in which these were given. */
    private final Map<String, Case> cases;

    private final Assignments assignments;
    private final List<String> editions;
    private final Map<String, Assignment> assigned;
    /** The cases of every place and of what lies inside it. */
    private final Map<String, List<Case>> byPlace = new HashMap<>();
    /** The targets that cannot be meant together with one. */
    private final Map<String, List<Target>> contradictions;

    private final Map<String, Indicator> indicators;

    /** Binds the cases to what was assigned. */
    private Assessor(Map<String, Case> targets, Assignments assignments, List<String> editions) {
        this.assignments = assignments;
        this.assigned = assignments.holding(targets);
        this.cases = Collections.unmodifiableMap(Assignments.bind(assigned, targets));
        this.editions = List.copyOf(editions);
        Map<String, Indicator> known = new HashMap<>();
        Map<String, List<Target>> contradicting = new HashMap<>();
        for (Case one : cases.values()) {
            for (Place p = one.target().place(); p != null; p = p.parent().orElse(null)) {
                List<Case> there = byPlace.get(p.code());
                if (there == null) {
                    there = new ArrayList<>();
                    byPlace.put(p.code(), there);
                }
                there.add(one);
            }
            for (Indicator indicator : one.target().indicators()) {
                known.put(indicator.id(), indicator);
            }
            contradict(one.target(), contradicting);
        }
        this.contradictions = Map.copyOf(contradicting);
        this.indicators = Map.copyOf(known);
    }

    /** The data name a contradiction on one side; both sides have to know of it. */
    private void contradict(Target one, Map<String, List<Target>> known) {
        for (Relation relation : one.relations()) {
            Case other = cases.get(relation.target());
            if (relation.kind() == Relation.Kind.CONTRADICTS && other != null && other.target() != one) {
                contradict(one, other.target(), known);
                contradict(other.target(), one, known);
            }
        }
    }

    private static void contradict(Target one, Target other, Map<String, List<Target>> known) {
        List<Target> others = new ArrayList<>(known.getOrDefault(one.id(), List.of()));
        if (!others.contains(other)) {
            others.add(other);
            known.put(one.id(), List.copyOf(others));
        }
    }

    /**
     * {@return an assessor of these targets}
     *
     * @param targets the targets, loaded or written in code
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
        Map<String, Case> cases = new LinkedHashMap<>();
        for (Target target : targets) {
            cases.put(target.id(), Case.of(target));
        }
        return new Assessor(cases, Assignments.NONE, List.of());
    }

    /**
     * {@return an assessor with what a superior assigned for a target whose value is set elsewhere, replacing what was before}
     * It holds too for every target that waits for a value and is tied to this one by {@link
     * io.github.attain.target.Relation.Kind#RESTATES}, either way and over several steps, with the same indicator and place, as far
     * as the rule fits its term; one whose term it does not fit goes on waiting ({@link #awaits}), and one that was given a rule under
     * its own id keeps that, in whatever order they are given.
     *
     * @param assignment the assigned rule with its document
     * @throws ProblemsException if there is no such target, if it waits for no assigned value, or if the rule does not fit its
     *     indicator or waits for an assigned value itself
     */
    public Assessor withAssignment(Assignment assignment) {
        Case known = known(assignment.target());
        Target target = known.target();
        assignment.rule().tooLarge(target.term()).ifPresent(p -> {
            throw new ProblemsException(p);
        });
        List<Problem> misfits = new ArrayList<>(assignment.rule().misfits(target.indicator(), target.term()));
        Case alone =
                Case.of(Target.builder().from(target).rule(assignment.rule()).build());
        if (!Assignments.waits(known) || alone.isOpenFor(Reason.NOT_ASSIGNED)) {
            Text rule = assignment.rule().describe(target.indicator());
            Text allowed = new Text("只能向数值另行下达的目标下达普通规则", "a plain rule for a target whose value is set elsewhere");
            misfits.add(Problem.of(ProblemCode.SENSELESS_RULE)
                    .with("value", Text.same(target.id() + " ← ").and(rule))
                    .with("allowed", allowed));
        }
        misfits.removeIf(misfit -> misfit.severity() != Severity.ERROR);
        if (!misfits.isEmpty()) {
            throw new ProblemsException(misfits);
        }
        return new Assessor(cases, assignments.with(assignment), editions);
    }

    /**
     * {@return what the caller still has to supply before a target can be judged: {@link Reason#NOT_ASSIGNED}, {@link
     * Reason#TOLERANCE_NOT_STATED}, both or neither}
     *
     * @param target the id of the target
     * @throws ProblemsException if there is no such target
     */
    public Set<Reason> awaits(String target) {
        Set<Reason> awaited = EnumSet.of(Reason.NOT_ASSIGNED, Reason.TOLERANCE_NOT_STATED);
        awaited.removeIf(reason -> !known(target).isOpenFor(reason));
        return awaited;
    }

    /**
     * {@return an assessor with how far from an "about" still counts, replacing an earlier tolerance for the same target}
     *
     * @param target the id of the target
     * @param tolerance the tolerance, included on both sides: in the unit of the value, in percentage points of a percentage,
     *     or in percent of anything else
     * @throws ProblemsException if there is no such target, or its rule says "about" something that the tolerance does not fit
     */
    public Assessor withTolerance(String target, Quantity tolerance) {
        Case known = known(target);
        Options options = known.options().tolerating(tolerance);
        List<Open> misfits = known.with(options).unresolved(Reason.NOT_COMPARABLE);
        // What cannot be compared without a tolerance either has nothing to do with it.
        misfits.removeAll(known.unresolved(Reason.NOT_COMPARABLE));
        if (!misfits.isEmpty()) {
            throw new ProblemsException(Problem.of(ProblemCode.UNIT_MISMATCH)
                    .with("subject", target)
                    .with("value", tolerance)
                    .with("allowed", misfits.get(0).detail()));
        }
        Map<String, Case> others = new LinkedHashMap<>(cases);
        others.put(target, known.with(options));
        return new Assessor(others, assignments, editions);
    }

    /**
     * {@return an assessor that takes values by these editions of standards, in the place of those named before, where the
     * same was computed by several} Values that differ by editions of which none is named here are ambiguous: no edition
     * speaks in silence. What was not computed by a named edition is taken as it is.
     *
     * @param preferred the editions as the measurements name them, however they are spelled (GB3095—2012), the
     *     preferred first
     */
    public Assessor withEditions(String... preferred) {
        return new Assessor(
                cases,
                assignments,
                Stream.of(preferred).map(StandardNumber::plain).toList());
    }

    /**
     * {@return an assessor of the targets that were in force on a date: without those issued later and those superseded by
     * then; without assigned values from later documents too} With {@link #assess} as of the same date, a report of that
     * date comes out as it did then, whatever was issued or measured since. {@link KnownTargets} lists what is left out, and
     * why.
     *
     * @param date the date of knowing
     */
    public Assessor asKnownOn(LocalDate date) {
        Map<String, Case> known = new LinkedHashMap<>();
        KnownTargets.on(date, targets()).inForce().forEach(target -> known.put(target.id(), known(target.id())));
        return new Assessor(known, assignments.issuedBy(date), editions);
    }

    /** {@return the targets in the order in which they were given} */
    public List<Target> targets() {
        return cases.values().stream().map(Case::target).toList();
    }

    private Case known(String id) {
        Case known = cases.get(id);
        if (known == null) {
            throw new ProblemsException(Problem.of(ProblemCode.UNKNOWN_TARGET)
                    .with("value", id)
                    .with("subject", new Text("评估所用目标之外", "not among the assessed targets")));
        }
        return known;
    }

    /**
     * {@return one result for every target}
     *
     * @param measurements what was measured
     * @param asOf the date of assessment: a term that has not passed by then is pending, and what became known later is not
     *     seen, nor listed as unused
     */
    public Assessment assess(Measurements measurements, LocalDate asOf) {
        return assessment(cases.values(), measurements, asOf, null);
    }

    /**
     * {@return one result for every target by what a reader made of a file, the problems of reading among its {@linkplain
     * Assessment#problems problems}}
     *
     * @param read what was read; {@link Checked#strictly} refuses it where anything was wrong
     * @param asOf the date of assessment
     * @throws ProblemsException if nothing could be read
     */
    public Assessment assess(Checked<Measurements> read, LocalDate asOf) {
        return assess(read.value().orElseThrow(() -> new ProblemsException(read.problems())), asOf)
                .withProblems(read.problems());
    }

    /**
     * {@return one result for every target of a place and of the places inside it} Costs what these targets cost, however
     * many others there are.
     *
     * @param place the place
     * @param measurements what was measured, there and elsewhere; only what was measured there and at the places of targets inside
     *     it can be listed as unused
     * @param asOf the date of assessment
     */
    public Assessment assess(Place place, Measurements measurements, LocalDate asOf) {
        List<Case> own = byPlace.getOrDefault(place.code(), List.of());
        Set<String> codes = new LinkedHashSet<>(Set.of(place.code()));
        for (Case one : own) {
            codes.add(one.target().place().code());
        }
        return assessment(own, measurements, asOf, codes);
    }

    private Assessment assessment(
            Collection<Case> of, Measurements measurements, LocalDate asOf, @Nullable Set<String> places) {
        Measurements measured = measurements.requiring(indicators);
        Precedence precedence = new Precedence(measured, asOf, editions, null);
        List<Result> results = new ArrayList<>(of.size());
        for (Case one : of) {
            results.add(result(one, precedence));
        }
        return new Assessment(results, measured, asOf, places, indicators, List.of());
    }

    /**
     * {@return the results in the order of the targets, each worked out when asked for, so that nobody has to hold all}
     *
     * @param measurements what was measured
     * @param asOf the date of assessment
     */
    public Stream<Result> results(Measurements measurements, LocalDate asOf) {
        Precedence precedence = new Precedence(measurements.requiring(indicators), asOf, editions, null);
        return cases.values().stream().map(one -> result(one, precedence));
    }

    /**
     * Prepares the targets for values that come in columns.
     *
     * @param decimals how many decimals the values have, 0 to 12
     * @return the targets by their places in {@link #targets}, with what was assigned and tolerated here
     * @throws IllegalArgumentException if the number of decimals lies beyond
     */
    public VerdictColumns columns(int decimals) {
        return new VerdictColumns(List.copyOf(cases.values()), decimals);
    }

    private Result result(Case one, Precedence precedence) {
        String id = one.target().id();
        return new Result(one.judge(precedence), contradictions.getOrDefault(id, List.of()), assigned.get(id));
    }

    /** The verdict of another judgement on a term that is over. */
    static Verdict verdict(Judgement judgement) {
        return Verdict.of(judgement.answer().certainty());
    }
}
