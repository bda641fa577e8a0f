package io.github.attain.assessment;

import io.github.attain.judging.Case;
import io.github.attain.problem.Severity;
import io.github.attain.rule.Reason;
import io.github.attain.rule.Rule;
import io.github.attain.target.Relation;
import io.github.attain.target.Target;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What superiors assigned, each for a target under its id. It holds too for the clauses that say the same promise, tied by "restates" on
 * one indicator at one place, as far as they wait for a value and were given none of their own.
 */
final class Assignments {
    static final Assignments NONE = new Assignments(Map.of());

    /** By the ids of the targets, in the order in which they were given. */
    private final Map<String, Assignment> given;

    private Assignments(Map<String, Assignment> given) {
        this.given = Collections.unmodifiableMap(given);
    }

    /** These and one more, the last, in the place of what was given for the same target before. */
    Assignments with(Assignment assignment) {
        Map<String, Assignment> all = new LinkedHashMap<>(given);
        all.remove(assignment.target());
        all.put(assignment.target(), assignment);
        return new Assignments(all);
    }

    /** These without those of which it is known that their document was issued later. */
    Assignments issuedBy(LocalDate date) {
        Map<String, Assignment> issued = new LinkedHashMap<>(given);
        issued.values()
                .removeIf(a ->
                        a.clause().document().issued().filter(date::isBefore).isPresent());
        return new Assignments(issued);
    }

    /** What holds for which of some cases, by their ids. */
    Map<String, Assignment> holding(Map<String, Case> cases) {
        Map<String, Assignment> holding = new HashMap<>();
        for (Assignment each : given.values()) {
            Case known = cases.get(each.target());
            for (Case same : known == null ? Set.<Case>of() : saying(known, cases.values())) {
                Target target = same.target();
                boolean hasNoOther = same == known || !given.containsKey(target.id());
                if (hasNoOther && waits(same) && fits(each.rule(), target)) {
                    holding.put(target.id(), new Assignment(target.id(), each.rule(), each.clause()));
                }
            }
        }
        return holding;
    }

    /** Some cases, each with the rule that holds for it, or without one. */
    static Map<String, Case> bind(Map<String, Assignment> holding, Map<String, Case> cases) {
        Map<String, Case> bound = new LinkedHashMap<>(cases);
        for (Case one : cases.values()) {
            String id = one.target().id();
            Assignment its = holding.get(id);
            Rule rule = its == null ? null : its.rule();
            if (!Objects.equals(rule, one.options().assigned())) {
                bound.put(id, one.with(one.options().assigning(rule)));
            }
        }
        return bound;
    }

    static boolean waits(Case one) {
        return one.with(one.options().assigning(null)).isOpenFor(Reason.NOT_ASSIGNED);
    }

    private static boolean fits(Rule rule, Target target) {
        return rule.misfits(target.indicator(), target.term()).stream()
                .noneMatch(misfit -> misfit.severity() == Severity.ERROR);
    }

    /** The case and all that say the same, whichever of them names the other, over as many steps as there are. */
    private static Set<Case> saying(Case one, Collection<Case> all) {
        List<Case> alike = all.stream()
                .filter(c -> c.target().indicator().equals(one.target().indicator())
                        && c.target().place().equals(one.target().place()))
                .toList();
        Set<Case> found = new LinkedHashSet<>(List.of(one));
        Deque<Case> next = new ArrayDeque<>(found);
        while (!next.isEmpty()) {
            Target known = next.remove().target();
            for (Case other : alike) {
                boolean isTied = restates(known, other.target()) || restates(other.target(), known);
                if (isTied && found.add(other)) {
                    next.add(other);
                }
            }
        }
        return found;
    }

    private static boolean restates(Target one, Target other) {
        return one.relations().stream()
                .anyMatch(r -> r.kind() == Relation.Kind.RESTATES && r.target().equals(other.id()));
    }
}
