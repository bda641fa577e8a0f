package io.github.attain.monitoring;

import io.github.attain.input.DataFiles;
import io.github.attain.input.PhysicalLines;
import io.github.attain.input.ProblemList;
import io.github.attain.input.Records;
import io.github.attain.input.Unreadable;
import io.github.attain.problem.Checked;
import io.github.attain.text.RowSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Opens tables of some thousand rows and hands their rows to one who reads them. */
abstract class TableRows implements DataFiles.Reading {
    /** Where whoever reads the rows notes what is wrong. */
    final ProblemList problems = new ProblemList("");

    /** Reads all rows of one file. */
    abstract void read(Records rows, String name) throws IOException;

    final void read(Path path) {
        DataFiles.read(path, ".csv", problems, this);
    }

    @Override
    public final void read(String name, InputStream in) throws IOException {
        Checked<PhysicalLines> lines = PhysicalLines.of(in);
        lines.problems().forEach(problems::add);
        if (!lines.hasErrors()) {
            read(new Records(lines.orThrow(), problems), name);
        }
    }

    /** Reads rows that are cut already. */
    final void readOnly(String name, RowSource rows) {
        problems.enter(name);
        try {
            read(new Records(rows, problems), name);
        } catch (IOException broken) {
            problems.add(Unreadable.because(broken));
        }
    }

    /** Reads one stream and leaves it open. */
    final void readOnly(String name, InputStream in) {
        problems.enter(name);
        try {
            read(name, in);
        } catch (IOException broken) {
            problems.add(Unreadable.because(broken));
        }
    }
}
