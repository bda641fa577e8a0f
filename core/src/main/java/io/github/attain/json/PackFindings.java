package io.github.attain.json;

import io.github.attain.grammar.Json;
import io.github.attain.grammar.Reading;
import io.github.attain.pack.PackChecker;
import io.github.attain.pack.RulePack;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.problem.Severity;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks a pack that was read, and says of what the check finds where in the files it stands. */
final class PackFindings {
    private static final String ARROW = " → ";

    private final Json file;
    private final Reading in;
    private final Set<String> refused = new HashSet<>();

    PackFindings(Json file, Reading in) {
        this.file = file;
        this.in = in;
    }

    /** Adds what the check finds; returns the ids of the targets that it refuses. */
    Set<String> add(RulePack pack) {
        for (Problem problem : PackChecker.check(pack)) {
            if (!isEcho(problem)) {
                add(problem);
            }
        }
        return refused;
    }

    private void add(Problem problem) {
        String id = problem.location().path();
        Json target = in.targets.declaration(id);
        if (target == null) {
            boolean unused = problem.code() == ProblemCode.UNUSED_INDICATOR;
            Json indicator =
                    unused ? in.indicators.declaration(problem.attributes().getOrDefault("value", "")) : null;
            in.add(indicator == null ? file : indicator, problem);
            return;
        }
        if (problem.severity() == Severity.ERROR) {
            refused.add(id);
        }
        in.add(where(problem, target), problem);
    }

    /** Whether a problem only follows from another one: what is left out is not there, but it was declared. */
    private boolean isEcho(Problem problem) {
        String value = problem.attributes().getOrDefault("value", "");
        return switch (problem.code()) {
            case UNKNOWN_TARGET -> in.isIncomplete() || (in.targets.isDeclared(value) && !isOwn(problem, value));
            case UNUSED_INDICATOR -> in.isIncomplete() || in.indicators.isWanted(value);
            case OVERLAP ->
                refused.contains(problem.location().path())
                        || refused.contains(problem.attributes().getOrDefault("other", ""));
            default -> false;
        };
    }

    private static boolean isOwn(Problem problem, String target) {
        return problem.location().path().equals(target);
    }

    private static Json where(Problem problem, Json target) {
        String other = problem.attributes().getOrDefault("other", "");
        String value = problem.attributes().getOrDefault("value", "");
        Json there = switch (problem.code()) {
            case UNKNOWN_TARGET -> relation(target, value);
            case OVERLAP -> target;
            case CONTRADICTION, MILESTONE_BACKWARDS -> relation(target, other);
            case BASELINE_BETTER -> target.get("baseline");
            case UNKNOWN_PLACE -> target.get("place");
            case SENSELESS_RULE -> {
                // Two targets that cannot be tied are shown as one → other.
                int arrow = value.indexOf(ARROW);
                Json tie = arrow < 0 ? null : relation(target, value.substring(arrow + ARROW.length()));
                yield tie == null ? target.get("rule") : tie;
            }
            default -> target.get("rule");
        };
        return there == null ? target : there;
    }

    /** Where a target refers to another; null where it does not. */
    private static @Nullable Json relation(Json target, String other) {
        Json relations = target.get("relations");
        Json relation = relations == null ? null : relations.first;
        for (; relation != null; relation = relation.next) {
            Json its = relation.get("target");
            if (its != null && its.said.equals(other)) {
                return its;
            }
        }
        return null;
    }
}
