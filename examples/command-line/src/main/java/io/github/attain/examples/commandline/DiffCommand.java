package io.github.attain.examples.commandline;

import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Assessor;
import io.github.attain.assessment.Result;
import io.github.attain.assessment.VerdictChange;
import io.github.attain.examples.commandline.input.Catalogue;
import io.github.attain.examples.commandline.input.Reading;
import io.github.attain.examples.commandline.input.ValueFile;
import io.github.attain.examples.commandline.output.Format;
import io.github.attain.examples.commandline.output.Grid;
import io.github.attain.examples.commandline.terminal.Refusal;
import io.github.attain.examples.commandline.terminal.Terminal;
import io.github.attain.measurement.Measurements;
import io.github.attain.pack.PackDiff;
import io.github.attain.pack.PackDiff.PromiseChange;
import io.github.attain.pack.RulePack;
import io.github.attain.pack.RulePackProvider;
import io.github.attain.pack.RulePacks;
import io.github.attain.text.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what moved between two packs, or between two assessments that differ in their values, dates, packs or editions. */
@CommandLine.Command(sortOptions = false)
final class DiffCommand implements Command {
    @Parameters(arity = "1..2", paramLabel = "FILE", descriptionKey = "two-files")
    private List<String> files = new ArrayList<>();

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of-twice")
    private List<LocalDate> asOf = new ArrayList<>();

    @Option(names = "--edition", paramLabel = "NAME", descriptionKey = "edition-twice")
    private List<String> editions = new ArrayList<>();

    @Option(names = "--pack", paramLabel = "FILE", descriptionKey = "pack-twice")
    private List<String> packs = new ArrayList<>();

    @Option(names = "--exit-code", descriptionKey = "exit-code")
    private boolean exitCode;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public int run(Terminal terminal) {
        refuseThird("--as-of", asOf);
        refuseThird("--edition", editions);
        refuseThird("--pack", packs);
        Format format = output.format();
        Grid grid;
        Set<RulePack> compared = new LinkedHashSet<>();
        Set<LocalDate> dates = new LinkedHashSet<>();
        Reading reading = new Reading();
        if (isPack(files.get(0))) {
            if (files.size() < 2) {
                throw nothingToCompare();
            }
            refuseWithPacks("--as-of", asOf);
            refuseWithPacks("--edition", editions);
            refuseWithPacks("--pack", packs);
            RulePack one = reading.good(PackOptions.read(files.get(0)));
            RulePack other = reading.good(PackOptions.read(files.get(1)));
            compared.addAll(List.of(one, other));
            grid = ofPacks(PackDiff.between(one, other));
        } else {
            Side one = side(0, reading, terminal);
            Side other = side(1, reading, terminal);
            compared.addAll(one.catalogue().packs());
            compared.addAll(other.catalogue().packs());
            dates.addAll(List.of(one.assessment().asOf(), other.assessment().asOf()));
            grid = ofVerdicts(VerdictChange.between(one.assessment(), other.assessment()));
        }
        boolean moved = !grid.rows().isEmpty();
        terminal.report(reading.problems());
        List<RulePack> from = List.copyOf(compared);
        List<LocalDate> on = List.copyOf(dates);
        if (format == Format.TEXT && !moved) {
            output.write(new Text("没有变化。\n", "Nothing moved.\n").in(terminal.locale()), from, on, terminal);
        } else {
            output.write(grid, from, on, terminal);
        }
        return exitCode && moved ? FOUND : WORKED;
    }

    /** Packs are compared as they are written, whatever was measured. */
    private static void refuseWithPacks(String option, List<?> given) {
        if (!given.isEmpty()) {
            throw new Refusal(new Text(option + "用于比较实测值，不用于比较规则包", option + " goes with values, and these are packs"));
        }
    }

    /** There are two sides. */
    private static void refuseThird(String option, List<?> given) {
        if (given.size() > 2) {
            throw new Refusal(Refusal.cannotBe(option, given.get(2).toString())
                    .and(new Text("比较只有两方，至多给出两次", "there are two sides, so it is given twice at most")));
        }
    }

    private record Side(Catalogue catalogue, Assessment assessment) {}

    /** The one or the other side: what was given once serves both. */
    private Side side(int side, Reading reading, Terminal terminal) {
        if (files.size() < 2 && asOf.size() < 2 && editions.size() < 2 && packs.size() < 2) {
            throw nothingToCompare();
        }
        Catalogue catalogue = new Catalogue(
                packs.isEmpty()
                        ? RulePacks.discover().stream()
                                .map(RulePackProvider::load)
                                .toList()
                        : List.of(reading.good(PackOptions.read(of(packs, side)))));
        Measurements values = reading.good(
                new ValueFile(catalogue, terminal.progress()).read(Path.of(of(files, side)), Optional.empty()));
        if (values.all().isEmpty()) {
            terminal.report(reading.problems());
            throw new Refusal(ValueOptions.none(List.of(Path.of(of(files, side)))));
        }
        if (!editions.isEmpty()) {
            refuseUnknown(of(editions, side), values);
        }
        Assessor assessor = Assessor.of(catalogue
                .targets()
                .filter(target -> target.indicators().stream()
                        .anyMatch(i -> !values.of(target.place().code(), i.id()).isEmpty()))
                .toList());
        Assessor chosen = editions.isEmpty() ? assessor : assessor.withEditions(of(editions, side));
        LocalDate date = asOf.isEmpty() ? LocalDate.now(ZoneId.of("Asia/Shanghai")) : of(asOf, side);
        return new Side(catalogue, chosen.assess(values, date));
    }

    /** An edition that no value names would choose nothing. */
    private static void refuseUnknown(String edition, Measurements values) {
        List<String> known = values.all().stream()
                .flatMap(measured -> measured.edition().stream())
                .distinct()
                .toList();
        if (known.isEmpty()) {
            throw new Refusal(Refusal.cannotBe("--edition", edition)
                    .and(new Text("没有一个实测值写明标准版本（edition列）", "no value names an edition (column edition)")));
        }
        if (!known.contains(edition)) {
            throw Refusal.of("--edition", edition, known);
        }
    }

    private static <T> T of(List<T> given, int side) {
        return given.get(Math.min(side, given.size() - 1));
    }

    private static Refusal nothingToCompare() {
        return new Refusal(new Text(
                "没有可比较的另一方：须有两个文件、两个--as-of、两个--edition或两个--pack",
                "there is no other side: it takes two files, two --as-of, two --edition or two --pack"));
    }

    /** Whether what was named is a pack and no values: the id of one, a folder, or JSON that is one. */
    private static boolean isPack(String name) {
        Path path = Path.of(name);
        if (RulePacks.discover().stream().anyMatch(provider -> provider.id().equals(name)) || Files.isDirectory(path)) {
            return true;
        }
        return ValueFile.extension(path).equals("json") && ValueFile.isPack(path);
    }

    private static Grid ofPacks(PackDiff diff) {
        return new Grid(
                List.of(Grid.Column.of("目标", "target", 44), Grid.Column.of("变化", "change", 100)),
                diff.changes().stream().map(DiffCommand::row).toList());
    }

    private static List<Text> row(PromiseChange change) {
        String head = change.id() + ": ";
        Text text = change.text();
        return List.of(Text.same(change.id()), new Text(without(head, text.zh()), without(head, text.en())));
    }

    private static String without(String head, String text) {
        return text.startsWith(head) ? text.substring(head.length()) : text;
    }

    private static Grid ofVerdicts(List<VerdictChange> changes) {
        return new Grid(
                List.of(
                        Grid.Column.of("目标", "target", 44),
                        Grid.Column.of("地区", "place", 20),
                        Grid.Column.of("时段", "period", 20),
                        Grid.Column.of("指标", "indicator", 40),
                        Grid.Column.of("变化", "change", 40)),
                changes.stream().map(DiffCommand::row).toList());
    }

    private static List<Text> row(VerdictChange change) {
        Result result = change.after().or(change::before).orElseThrow();
        String head = result.target().id() + ": ";
        Text text = change.text();
        return List.of(
                Text.same(result.target().id()),
                result.target().place().name(),
                result.target().term().text(),
                result.target().indicator().name(),
                new Text(without(head, text.zh()), without(head, text.en())));
    }
}
