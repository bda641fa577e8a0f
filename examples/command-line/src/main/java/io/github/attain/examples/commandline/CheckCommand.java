package io.github.attain.examples.commandline;

import io.github.attain.examples.commandline.output.Format;
import io.github.attain.examples.commandline.output.Grid;
import io.github.attain.examples.commandline.output.Manifest;
import io.github.attain.examples.commandline.terminal.Terminal;
import io.github.attain.pack.PackChecker;
import io.github.attain.pack.RulePack;
import io.github.attain.pack.RulePackProvider;
import io.github.attain.pack.RulePacks;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemsException;
import io.github.attain.problem.Severity;
import io.github.attain.text.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks packs and prints all that is wrong with them; or holds the text of a document against the targets taken from it. */
@CommandLine.Command(sortOptions = false)
final class CheckCommand implements Command {
    @Parameters(arity = "0..*", paramLabel = "PACK", descriptionKey = "packs")
    private List<String> named = new ArrayList<>();

    @Option(names = "--strict", descriptionKey = "strict-check")
    private boolean strict;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of-check")
    private Optional<LocalDate> asOf = Optional.empty();

    @Mixin
    private CoverageOptions coverage = new CoverageOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public int run(Terminal terminal) {
        List<String> names = named.isEmpty()
                ? RulePacks.discover().stream().map(RulePackProvider::id).toList()
                : named;
        List<RulePack> packs = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String name : names) {
            Checked<RulePack> read = PackOptions.read(name);
            if (read.value().isEmpty() && !Files.isReadable(PackOptions.file(name))) {
                throw new ProblemsException(read.problems());
            }
            read.value().ifPresent(packs::add);
            problems.addAll(read.problems());
        }
        if (coverage.isAsked()) {
            return coverage.run(packs, output, terminal);
        }
        // Those that come with the program were checked by its build, and are checked again.
        packs.stream()
                .filter(pack -> RulePacks.discover().stream()
                        .anyMatch(provider -> provider.id().equals(pack.id())))
                .flatMap(pack -> PackChecker.check(pack).stream())
                .filter(problem -> !problems.contains(problem))
                .forEach(problems::add);
        asOf.ifPresent(day -> packs.forEach(pack -> problems.addAll(PackChecker.stale(pack, day))));
        write(names, packs, problems, terminal);
        boolean bad = problems.stream()
                .anyMatch(problem ->
                        problem.severity() == Severity.ERROR || (strict && problem.severity() == Severity.WARNING));
        return bad ? FOUND : WORKED;
    }

    private void write(List<String> names, List<RulePack> packs, List<Problem> problems, Terminal terminal) {
        Grid grid = new Grid(
                List.of(
                        Grid.Column.of("程度", "severity", 10),
                        Grid.Column.of("位置", "where", 50),
                        Grid.Column.of("类型", "code", 26),
                        Grid.Column.of("说明", "message", 100)),
                problems.stream()
                        .map(problem -> List.of(
                                severity(problem.severity()),
                                problem.location().text(),
                                Text.same(problem.code()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-')),
                                problem.message()))
                        .toList());
        if (output.format() != Format.TEXT) {
            output.write(grid, packs, asOf.stream().toList(), terminal);
            return;
        }
        StringBuilder text = new StringBuilder();
        for (Problem problem : problems) {
            text.append(severity(problem.severity()).in(terminal.locale()))
                    .append("  ")
                    .append(problem.message(terminal.locale()))
                    .append('\n');
        }
        text.append(summary(names, packs, problems).in(terminal.locale())).append('\n');
        output.write(text.toString(), packs, asOf.stream().toList(), terminal);
    }

    private static Text severity(Severity severity) {
        return switch (severity) {
            case ERROR -> new Text("错误", "error");
            case WARNING -> new Text("警告", "warning");
            case NOTE -> new Text("提示", "note");
        };
    }

    private static Text summary(List<String> names, List<RulePack> packs, List<Problem> problems) {
        int targets = packs.stream().mapToInt(pack -> pack.targets().size()).sum();
        return Text.of(
                "{}：{}条目标；错误{}、警告{}、提示{}",
                "{}: {} targets; {} errors, {} warnings, {} notes",
                Text.same(names.stream().map(Path::of).map(Manifest::nameOf).collect(Collectors.joining(", "))),
                targets,
                count(problems, Severity.ERROR),
                count(problems, Severity.WARNING),
                count(problems, Severity.NOTE));
    }

    private static int count(List<Problem> problems, Severity severity) {
        return (int) problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
