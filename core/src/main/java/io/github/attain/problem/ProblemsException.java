package io.github.attain.problem;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown where a caller asked for a value outright and the data behind it are bad. It carries every problem found, not
 * only the first.
 */
public final class ProblemsException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    private final transient List<Problem> problems;

    /**
     * Creates the exception; its message lists the problems in English, one a line.
     *
     * @param problems the problems, at least one
     */
    public ProblemsException(List<Problem> problems) {
        super(messageOf(problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * Creates the exception for a single problem.
     *
     * @param problem the problem
     */
    public ProblemsException(Problem problem) {
        this(List.of(problem));
    }

    /**
     * Returns all problems found.
     *
     * @return the problems, in the order of the data
     */
    public List<Problem> problems() {
        return problems;
    }

    private static String messageOf(List<Problem> problems) {
        String shown = problems.stream().limit(SHOWN).map(Problem::toString).collect(Collectors.joining("\n"));
        int rest = problems.size() - SHOWN;
        return rest > 0 ? shown + "\n… and " + rest + " more" : shown;
    }
}
