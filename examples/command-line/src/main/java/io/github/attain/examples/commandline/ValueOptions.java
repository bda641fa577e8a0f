package io.github.attain.examples.commandline;

import io.github.attain.examples.commandline.input.Catalogue;
import io.github.attain.examples.commandline.input.ValueFile;
import io.github.attain.examples.commandline.terminal.Terminal;
import io.github.attain.examples.quickstart.Quickstart;
import io.github.attain.measurement.Measurements;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemsException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The files of measured values. */
final class ValueOptions {
    private static final String EXAMPLE = "measured.csv";

    /** While a month of its figures was running, and after the end of that month. */
    private static final List<LocalDate> EXAMPLE_DATES = List.of(LocalDate.of(2026, 1, 20), LocalDate.of(2026, 2, 4));

    @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "values")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "sheet")
    private Optional<String> sheet = Optional.empty();

    @Option(names = "--strict", descriptionKey = "strict")
    private boolean strict;

    /** The dates of assessment that fit the values: today in China, or those of the published figures of the program. */
    List<LocalDate> dates() {
        return files.isEmpty() ? EXAMPLE_DATES : List.of(LocalDate.now(ZoneId.of("Asia/Shanghai")));
    }

    /** The values of all files, with what was wrong with them. */
    Checked<Measurements> read(Catalogue catalogue, Terminal terminal) {
        ValueFile reader = new ValueFile(catalogue, terminal.progress());
        List<Checked<Measurements>> read = files.isEmpty()
                ? List.of(example(catalogue))
                : files.stream().map(file -> reader.read(file, sheet)).toList();
        List<Problem> problems = new ArrayList<>();
        Measurements.Builder all = Measurements.builder();
        for (Checked<Measurements> each : read) {
            Measurements good =
                    strict ? each.strictly() : each.value().orElseThrow(() -> new ProblemsException(each.problems()));
            good.all().forEach(all::add);
            problems.addAll(each.problems());
        }
        return Checked.of(all.build(), problems);
    }

    private static Checked<Measurements> example(Catalogue catalogue) {
        try (InputStream in = Quickstart.class.getResourceAsStream(EXAMPLE)) {
            return catalogue.csv().read(EXAMPLE, in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
