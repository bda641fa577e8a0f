package io.github.attain.input;

import io.github.attain.problem.Location;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
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
        addAt(Text.none(), problem);
    }

    /**
     * Adds a problem of a line.
     *
     * @param line the number of the line
     * @param problem the problem
     */
    public void add(long line, Problem problem) {
        addAt(hasRoom() ? line(line) : Text.none(), problem);
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
            addAt(line(line).and(new Text("“" + column + "”列", ", column " + column)), problem.with("column", column));
        } else {
            all++;
        }
    }

    /**
     * Adds a problem of a part of the file.
     *
     * @param path where the part is: a JSON pointer
     * @param problem the problem
     */
    public void addAt(String path, Problem problem) {
        addAt(Text.same(path), problem);
    }

    private void addAt(Text part, Problem problem) {
        if (hasRoom()) {
            kept.add(problem.at(new Location(file, part)));
        }
        all++;
    }

    /**
     * Says where a line is.
     *
     * @param line the number of the line
     * @return {@code 第12行} and {@code line 12}
     */
    public static Text line(long line) {
        return new Text("第" + line + "行", "line " + line);
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
