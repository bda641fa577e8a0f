package io.github.attain.pack;

import io.github.attain.problem.Location;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.rule.Limit;
import io.github.attain.target.Relation;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be wrong between two targets of a pack. */
final class RelationCheck {
    private final RulePack pack;
    private final Map<String, Target> byId = new HashMap<>();
    private final Map<String, String> group = new HashMap<>();

    RelationCheck(RulePack pack) {
        this.pack = pack;
        for (Target target : pack.targets()) {
            byId.putIfAbsent(target.id(), target);
            target.relations().forEach(relation -> group.put(root(target.id()), root(relation.target())));
        }
    }

    /** Targets tied by relations, directly or through others, have one root. */
    private String root(String id) {
        String root = id;
        for (String next = group.get(root); next != null && !next.equals(root); next = group.get(root)) {
            root = next;
        }
        return root;
    }

    List<Problem> check(Target target) {
        List<Problem> problems = new ArrayList<>();
        for (Relation relation : target.relations()) {
            Target other = byId.get(relation.target());
            if (other == null || other.equals(target)) {
                problems.add(Problem.of(ProblemCode.UNKNOWN_TARGET)
                        .with("value", relation.target())
                        .with("subject", new Text(target.id() + "的关系", "a relation of " + target.id())));
            } else {
                check(target, relation.kind(), other).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private static Optional<Problem> check(Target target, Relation.Kind kind, Target other) {
        boolean sameThing = target.indicator().id().equals(other.indicator().id())
                && target.place().code().equals(other.place().code());
        boolean earlier = target.term().due().isBefore(other.term().due());
        boolean sameTerm = target.term().due().equals(other.term().due());
        return switch (kind) {
            case CONTRADICTS -> problem(ProblemCode.CONTRADICTION, target, other);
            case MILESTONE_OF ->
                sameThing && earlier
                        ? backwards(target, other)
                        : senseless(
                                target,
                                other,
                                new Text(
                                        "milestone-of：地区、指标相同，时限更早",
                                        "milestone-of: same place, same indicator, earlier term"));
            case TIER_OF ->
                sameThing && sameTerm
                        ? Optional.empty()
                        : senseless(
                                target,
                                other,
                                new Text("tier-of：地区、指标、时限相同", "tier-of: same place, same indicator, same term"));
            case RESTATES, SUPERSEDES, PART_OF -> Optional.empty();
        };
    }

    private static Optional<Problem> backwards(Target milestone, Target later) {
        Optional<Limit> first = milestone.rule().ownLimit();
        Optional<Limit> then = later.rule().ownLimit();
        if (first.isEmpty()
                || then.isEmpty()
                || !first.get().limit().fits(then.get().limit().unit())) {
            return Optional.empty();
        }
        int order = first.get()
                .limit()
                .in(then.get().limit().unit())
                .amount()
                .compareTo(then.get().limit().amount());
        boolean upper = then.get().comparison().isUpper();
        boolean backwards = upper ? order < 0 : order > 0;
        return backwards ? problem(ProblemCode.MILESTONE_BACKWARDS, milestone, later) : Optional.empty();
    }

    private static Optional<Problem> problem(ProblemCode code, Target target, Target other) {
        return Optional.of(Problem.of(code).with("value", target.id()).with("other", other.id()));
    }

    private static Optional<Problem> senseless(Target target, Target other, Text allowed) {
        return Optional.of(Problem.of(ProblemCode.SENSELESS_RULE)
                .with("value", target.id() + " → " + other.id())
                .with("allowed", allowed));
    }

    /** Pairs that speak of the same thing at the same time without a relation that says how they stand to each other. */
    List<Problem> overlaps() {
        Map<String, List<Target>> byTopic = new LinkedHashMap<>();
        for (Target target : pack.targets()) {
            // What two targets share that ought to be tied by a relation.
            // Not the scope: a measurement has none, and one value would decide all of them.
            String topic = String.join(
                    "\n",
                    target.place().code(),
                    target.indicator().id(),
                    target.term().toString());
            byTopic.computeIfAbsent(topic, t -> new ArrayList<>()).add(target);
        }
        List<Problem> overlaps = new ArrayList<>();
        for (List<Target> together : byTopic.values()) {
            for (int i = 1; i < together.size(); i++) {
                Target one = together.get(0);
                Target other = together.get(i);
                if (!root(one.id()).equals(root(other.id()))) {
                    problem(ProblemCode.OVERLAP, one, other)
                            .ifPresent(p -> overlaps.add(p.at(new Location(pack.id(), one.id()))));
                }
            }
        }
        return overlaps;
    }
}
