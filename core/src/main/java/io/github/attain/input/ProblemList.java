package io.github.attain.input;

import io.github.attain.problem.Location;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;

/** The problems of one file, or of several in turn: the first of them as they are, the rest as a number, so that a file of rubbish fits in memory. */
public final class ProblemList {
    /** How many problems are kept. */
    public static final int MOST = 1000;

    private String file;
    private final List<Problem> kept = new ArrayList<>();
    private long all;

    /**
     * Starts a list.
     *
     * @param file what locations call the file
     */
    public ProblemList(String file) {
        this.file = file;
    }

    /**
     * Goes on with another file.
     *
     * @param next what locations call the file
     */
    public void enter(String next) {
        file = next;
    }

    /**
     * Tells whether the next problem would be kept, so that it is worth saying well.
     *
     * @return false where it would only be counted
     */
    public boolean hasRoom() {
        return all < MOST;
    }

    /**
     * Adds a problem of the file as a whole.
     *
     * @param problem the problem
     */
    public void add(Problem problem) {
        addAt("", problem);
    }

    /**
     * Adds a problem of a line.
     *
     * @param line the number of the line
     * @param problem the problem
     */
    public void add(long line, Problem problem) {
        addAt(hasRoom() ? "line " + line : "", problem);
    }

    /**
     * Adds a problem of one cell of a line.
     *
     * @param line the number of the line
     * @param column the name of the column
     * @param problem the problem
     */
    public void add(long line, String column, Problem problem) {
        if (hasRoom()) {
            addAt("line " + line + ", column " + column, problem.with("column", column));
        } else {
            all++;
        }
    }

    /**
     * Adds a problem of a part of the file.
     *
     * @param path where the part is, such as a line or a JSON pointer; empty for the file as a whole
     * @param problem the problem
     */
    public void addAt(String path, Problem problem) {
        if (hasRoom()) {
            kept.add(problem.at(new Location(file, path)));
        }
        all++;
    }

    /**
     * Returns the problems in the order of the file.
     *
     * @return the problems; the last one counts those that were not kept
     */
    public List<Problem> all() {
        if (all == kept.size()) {
            return List.copyOf(kept);
        }
        List<Problem> shown = new ArrayList<>(kept);
        shown.add(Problem.of(ProblemCode.MORE_PROBLEMS)
                .with("value", all)
                .with("allowed", MOST)
                .at(new Location(file, "")));
        return List.copyOf(shown);
    }
}
