package io.github.attain.json;

import io.github.attain.indicator.Indicator;
import io.github.attain.pack.PackChecker;
import io.github.attain.pack.RulePack;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.problem.Severity;
import io.github.attain.target.Target;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks a pack that was read, and says of what the check finds where in the files it stands. */
final class PackFindings {
    private static final String ARROW = " → ";

    private final Spot file;
    private final Map<String, Json> targetNodes;
    private final Register<Target> targets;
    private final Register<Indicator> indicators;
    private final Problems problems;
    private final Set<String> refused = new HashSet<>();

    PackFindings(
            Spot file,
            Map<String, Json> targetNodes,
            Register<Target> targets,
            Register<Indicator> indicators,
            Problems problems) {
        this.file = file;
        this.targetNodes = targetNodes;
        this.targets = targets;
        this.indicators = indicators;
        this.problems = problems;
    }

    /** Adds what the check finds; returns the ids of the targets that it refuses. */
    Set<String> add(RulePack pack) {
        PackChecker.check(pack).stream().filter(p -> !isEcho(p)).forEach(this::add);
        return refused;
    }

    private void add(Problem problem) {
        String id = problem.location().path();
        Json target = targetNodes.get(id);
        if (target == null) {
            String value = problem.attributes().getOrDefault("value", "");
            boolean unused = problem.code() == ProblemCode.UNUSED_INDICATOR;
            problems.add(unused ? indicators.spot(value, file) : file, problem);
            return;
        }
        if (problem.severity() == Severity.ERROR) {
            refused.add(id);
        }
        problems.add(spot(problem, target), problem);
    }

    /** Whether a problem only follows from another one: what is left out is not there, but it was declared. */
    private boolean isEcho(Problem problem) {
        String value = problem.attributes().getOrDefault("value", "");
        return switch (problem.code()) {
            case UNKNOWN_TARGET -> problems.isIncomplete() || (targets.isDeclared(value) && !isOwn(problem, value));
            case UNUSED_INDICATOR -> problems.isIncomplete() || indicators.isWanted(value);
            case OVERLAP ->
                refused.contains(problem.location().path())
                        || refused.contains(problem.attributes().getOrDefault("other", ""));
            default -> false;
        };
    }

    private static boolean isOwn(Problem problem, String target) {
        return problem.location().path().equals(target);
    }

    private static Spot spot(Problem problem, Json target) {
        Json there = switch (problem.code()) {
            case UNKNOWN_TARGET ->
                relation(target, problem.attributes().get("value")).orElse(target);
            case OVERLAP -> target;
            case CONTRADICTION, MILESTONE_BACKWARDS ->
                relation(target, problem.attributes().get("other")).orElse(target);
            case BASELINE_BETTER -> member(target, "baseline").orElse(target);
            case UNKNOWN_PLACE -> member(target, "place").orElse(target);
            case SENSELESS_RULE ->
                relationOf(problem, target).or(() -> member(target, "rule")).orElse(target);
            default -> member(target, "rule").orElse(target);
        };
        return there.spot();
    }

    /** Two targets that cannot be tied are shown as one → other. */
    private static Optional<Json> relationOf(Problem problem, Json target) {
        String value = problem.attributes().getOrDefault("value", "");
        int arrow = value.indexOf(ARROW);
        return arrow < 0 ? Optional.empty() : relation(target, value.substring(arrow + ARROW.length()));
    }

    private static Optional<Json> relation(Json target, @Nullable String other) {
        if (!(member(target, "relations").orElse(target) instanceof Json.Items relations)) {
            return Optional.empty();
        }
        return relations.items().stream()
                .flatMap(r -> member(r, "target").stream())
                .filter(t -> t instanceof Json.Text id && id.value().equals(other))
                .findFirst();
    }

    private static Optional<Json> member(Json json, String key) {
        return json instanceof Json.Members object
                ? Optional.ofNullable(object.members().get(key))
                : Optional.empty();
    }
}
