package io.github.attain.examples.commandline.input;

import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemsException;
import java.util.ArrayList;
import java.util.List;

/** Reads one file after the other and keeps what is wrong with them. */
public final class Reading {
    private final List<Problem> problems = new ArrayList<>();

    /** Nothing is read yet. */
    public Reading() {}

    /** What was good of a file; what was not is kept for later, and where nothing was, the command ends. */
    public <T> T good(Checked<T> read) {
        T value = read.value().orElseThrow(() -> new ProblemsException(read.problems()));
        problems.addAll(read.problems());
        return value;
    }

    /** What was wrong with the files so far. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
