package io.github.attain.examples.terminal;

import io.github.attain.json.PackReader;
import io.github.attain.pack.RulePack;
import io.github.attain.pack.RulePackProvider;
import io.github.attain.pack.RulePacks;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one file after the other and keeps what is wrong with them. */
public final class Reading {
    private final List<Problem> problems = new ArrayList<>();

    /** Nothing is read yet. */
    public Reading() {}

    /** What was good of a file; what was not is kept for later, and where nothing was, the program ends. */
    public <T> T good(Checked<T> read) {
        T value = read.value().orElseThrow(() -> new ProblemsException(read.problems()));
        problems.addAll(read.problems());
        return value;
    }

    /** The pack of a file; where none is named, those that are found. */
    public List<RulePack> packs(Optional<Path> file) {
        return file.map(named -> List.of(good(PackReader.read(named))))
                .orElseGet(() -> RulePacks.discover().stream()
                        .map(RulePackProvider::load)
                        .toList());
    }

    /** What was wrong with the files so far. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
