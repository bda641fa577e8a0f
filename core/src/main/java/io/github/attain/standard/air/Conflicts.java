package io.github.attain.standard.air;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;

/** Values that were given twice and differ: the first hundred as they are, the rest as a number. */
final class Conflicts {
    private static final int MOST_LISTED = 100;

    private final List<Problem> listed = new ArrayList<>();
    private long all;

    boolean hasRoom() {
        return all < MOST_LISTED;
    }

    /** Counts one more without naming it. */
    void count() {
        all++;
    }

    void add(String subject, Object before, Object now) {
        if (hasRoom()) {
            listed.add(Problem.of(ProblemCode.CONFLICTING_MEASUREMENTS)
                    .with("subject", subject)
                    .with("value", before)
                    .with("other", now));
        }
        count();
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(listed);
        if (all > listed.size()) {
            problems.add(
                    Problem.of(ProblemCode.MORE_PROBLEMS).with("value", all).with("allowed", listed.size()));
        }
        return problems;
    }
}
