package io.github.attain.examples.commandline;

import io.github.attain.examples.commandline.input.Catalogue;
import io.github.attain.examples.commandline.input.ValueFile;
import io.github.attain.examples.commandline.terminal.Refusal;
import io.github.attain.examples.commandline.terminal.Terminal;
import io.github.attain.examples.quickstart.Quickstart;
import io.github.attain.measurement.Measurements;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemsException;
import io.github.attain.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
        List<Path> empty = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            Checked<Measurements> each = read.get(i);
            Measurements good =
                    strict ? each.strictly() : each.value().orElseThrow(() -> new ProblemsException(each.problems()));
            good.all().forEach(all::add);
            problems.addAll(each.problems());
            if (good.all().isEmpty()) {
                empty.add(files.get(i));
            }
        }
        if (empty.size() == read.size()) {
            terminal.report(problems);
            throw new Refusal(none(empty));
        }
        if (!empty.isEmpty()) {
            terminal.tell(none(empty));
        }
        return Checked.of(all.build(), problems);
    }

    /** Nothing can be said by a table of which no row counts. */
    static Text none(List<Path> files) {
        String names = files.stream().map(ValueFile::name).map(Refusal::shown).collect(Collectors.joining(", "));
        return new Text("没有可用的实测值：" + names, "there is no value that can be used in " + names);
    }

    private static Checked<Measurements> example(Catalogue catalogue) {
        try (InputStream in = Quickstart.class.getResourceAsStream(EXAMPLE)) {
            return catalogue.csv().read(EXAMPLE, in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
