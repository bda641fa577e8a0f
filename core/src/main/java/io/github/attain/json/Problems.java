package io.github.attain.json;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.problem.Severity;
import io.github.attain.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the problems of one reading; used by one thread. Something is left out where an error was met inside it. */
final class Problems {
    private static final int MOST = 10_000;
    private static final Comparator<Found> IN_ORDER = Comparator.comparingLong(Found::turn);

    private final List<Found> found = new ArrayList<>();
    private int errors;
    private int all;
    private boolean incomplete;

    private record Found(long turn, Problem problem) {}

    void add(Spot spot, Problem problem) {
        errors += problem.severity() == Severity.ERROR ? 1 : 0;
        all++;
        if (found.size() < MOST) {
            found.add(new Found(spot.turn(), problem.at(spot.location())));
        }
    }

    void addAll(Spot spot, List<Problem> problems) {
        problems.forEach(p -> add(spot, p));
    }

    /** Leaves out what is being read, for a reason reported elsewhere. */
    void spoil() {
        errors++;
    }

    /** Notes that a file or a list is missing as a whole: what refers to nothing may refer to what stands there. */
    void miss() {
        incomplete = true;
    }

    /** Whether a file or a list is missing as a whole. */
    boolean isIncomplete() {
        return incomplete;
    }

    /** The number of errors so far: where it grew while something was read, that something is left out. */
    int errors() {
        return errors;
    }

    /** The problems in the order of the files. */
    List<Problem> inOrder() {
        List<Problem> inOrder = new ArrayList<>(
                found.stream().sorted(IN_ORDER).map(Found::problem).toList());
        if (all > MOST) {
            inOrder.add(Problem.of(ProblemCode.TOO_LARGE)
                    .with("subject", new Text("问题清单", "the list of problems"))
                    .with("value", all)
                    .with("allowed", MOST));
        }
        return List.copyOf(inOrder);
    }
}
