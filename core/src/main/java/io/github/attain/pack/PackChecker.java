package io.github.attain.pack;

import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Location;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.rule.Rule;
import io.github.attain.target.Relation;
import io.github.attain.target.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds in a pack what reading it line by line cannot: what does not fit together. */
public final class PackChecker {
    private PackChecker() {}

    /**
     * Checks a pack.
     *
     * @param pack the pack
     * @return every problem with its weight: ids that stand twice, clauses without a locator, relations that lead nowhere
     *     or tie what cannot be tied, rules and baselines that do not fit their indicator, contradictions, indicators that nobody uses
     */
    public static List<Problem> check(RulePack pack) {
        List<Problem> problems = new ArrayList<>();
        problems.addAll(twice("indicator", pack.indicators().stream().map(Indicator::id)));
        problems.addAll(twice("plan", pack.plans().stream().map(p -> p.id())));
        problems.addAll(twice("place", pack.places().stream().map(p -> p.code())));
        problems.addAll(twice("target", pack.targets().stream().map(Target::id)));
        Map<String, Target> byId = new HashMap<>();
        pack.targets().forEach(t -> byId.putIfAbsent(t.id(), t));
        for (Target target : pack.targets()) {
            Location where = new Location(pack.id(), target.id());
            checkTarget(target, byId).forEach(p -> problems.add(p.at(where)));
            strangers(target, pack).forEach(p -> problems.add(p.at(where)));
        }
        problems.addAll(unused(pack));
        return List.copyOf(problems);
    }

    private static List<Problem> twice(String what, Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        return ids.filter(id -> !seen.add(id))
                .map(id ->
                        Problem.of(ProblemCode.DUPLICATE).with("subject", what).with("value", id))
                .toList();
    }

    private static List<Problem> checkTarget(Target target, Map<String, Target> byId) {
        List<Problem> problems = new ArrayList<>(target.rule().misfits(target.indicator()));
        if (target.clause().locator().isBlank()) {
            problems.add(
                    Problem.of(ProblemCode.MISSING).with("subject", "clause").with("allowed", "第二章第三节 专栏1 第1行"));
        }
        target.baseline()
                .flatMap(b -> b.value())
                .flatMap(v -> target.indicator().misfit(v))
                .ifPresent(problems::add);
        for (Relation relation : target.relations()) {
            Target other = byId.get(relation.target());
            if (other == null || other.equals(target)) {
                problems.add(Problem.of(ProblemCode.UNKNOWN_TARGET)
                        .with("value", relation.target())
                        .with("subject", target.id()));
            } else {
                checkRelation(target, relation.kind(), other).ifPresent(problems::add);
            }
        }
        return problems;
    }

    /** What a target refers to and the pack does not hold. */
    private static List<Problem> strangers(Target target, RulePack pack) {
        List<Problem> strangers = new ArrayList<>();
        Stream.concat(Stream.of(target.indicator()), indicators(target.rule()))
                .filter(i -> !pack.indicators().contains(i))
                .forEach(i -> strangers.add(Problem.of(ProblemCode.UNKNOWN_INDICATOR)
                        .with("value", i.id())
                        .with("allowed", "indicators of the pack")));
        if (!pack.places().contains(target.place())) {
            strangers.add(Problem.of(ProblemCode.UNKNOWN_PLACE)
                    .with("value", target.place())
                    .with("allowed", "places of the pack"));
        }
        return strangers;
    }

    private static Optional<Problem> checkRelation(Target target, Relation.Kind kind, Target other) {
        boolean sameThing = target.indicator().id().equals(other.indicator().id())
                && target.place().code().equals(other.place().code());
        boolean earlier = target.term().due().isBefore(other.term().due());
        boolean sameTerm = target.term().due().equals(other.term().due());
        return switch (kind) {
            case CONTRADICTS ->
                Optional.of(Problem.of(ProblemCode.CONTRADICTION)
                        .with("value", target.id())
                        .with("other", other.id()));
            case MILESTONE_OF ->
                senseless(
                        sameThing && earlier, target, other, "milestone-of: same place, same indicator, earlier term");
            case TIER_OF ->
                senseless(sameThing && sameTerm, target, other, "tier-of: same place, same indicator, same term");
            case RESTATES, SUPERSEDES, PART_OF -> Optional.empty();
        };
    }

    private static Optional<Problem> senseless(boolean holds, Target target, Target other, String allowed) {
        return holds
                ? Optional.empty()
                : Optional.of(Problem.of(ProblemCode.SENSELESS_RULE)
                        .with("value", target.id() + " → " + other.id())
                        .with("allowed", allowed));
    }

    private static List<Problem> unused(RulePack pack) {
        Set<String> used = new HashSet<>();
        for (Target target : pack.targets()) {
            used.add(target.indicator().id());
            indicators(target.rule()).forEach(i -> used.add(i.id()));
        }
        return pack.indicators().stream()
                .filter(i -> !used.contains(i.id()))
                .map(i -> Problem.of(ProblemCode.UNUSED_INDICATOR)
                        .with("value", i.id())
                        .at(new Location(pack.id(), "")))
                .toList();
    }

    private static Stream<Indicator> indicators(Rule rule) {
        return rule.arms().stream().flatMap(arm -> Stream.concat(arm.indicator().stream(), indicators(arm.rule())));
    }
}
