package io.github.attain.examples.commandline;

import io.github.attain.examples.commandline.input.Catalogue;
import io.github.attain.examples.commandline.input.Reading;
import io.github.attain.examples.commandline.listing.IndicatorReference;
import io.github.attain.examples.commandline.output.Format;
import io.github.attain.examples.commandline.output.Grid;
import io.github.attain.examples.commandline.terminal.Nearest;
import io.github.attain.examples.commandline.terminal.Refusal;
import io.github.attain.examples.commandline.terminal.Terminal;
import io.github.attain.indicator.Indicator;
import io.github.attain.text.Text;
import io.github.attain.value.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists indicators, or those that some words speak of. */
@CommandLine.Command(sortOptions = false)
final class IndicatorsCommand implements Command {
    @Parameters(arity = "0..*", paramLabel = "WORD", descriptionKey = "words")
    private List<String> words = new ArrayList<>();

    @Mixin
    private PackOptions packs = new PackOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public int run(Terminal terminal) {
        Reading reading = new Reading();
        Catalogue catalogue = packs.catalogue(reading);
        terminal.report(reading.problems());
        List<Indicator> found = catalogue.indicators().stream()
                .filter(indicator -> words.stream().allMatch(word -> speaks(indicator, word)))
                .sorted(Comparator.comparing(Indicator::id))
                .toList();
        if (found.isEmpty()) {
            throw nothing(catalogue);
        }
        if (output.format() == Format.MARKDOWN) {
            output.write(
                    new IndicatorReference(terminal.locale()).write(found), catalogue.packs(), List.of(), terminal);
            return WORKED;
        }
        List<List<Text>> rows =
                found.stream().map(indicator -> row(indicator, catalogue)).toList();
        output.write(
                new Grid(
                        List.of(
                                Grid.Column.of("编号", "id", 44),
                                Grid.Column.of("中文名称", "name zh", 40),
                                Grid.Column.of("英文名称", "name en", 44),
                                Grid.Column.of("单位", "unit", 14),
                                Grid.Column.of("何者为好", "better", 10),
                                Grid.Column.ofNumbers("目标数", "targets")),
                        rows),
                catalogue.packs(),
                List.of(),
                terminal);
        return WORKED;
    }

    private static List<Text> row(Indicator indicator, Catalogue catalogue) {
        String unit = indicator.scale() == Indicator.Scale.SHARE
                ? Unit.PERCENT.code()
                : indicator.unit().map(Unit::code).orElse("");
        long targets = catalogue
                .targets()
                .filter(target -> target.indicators().contains(indicator))
                .count();
        return List.of(
                Text.same(indicator.id()),
                Text.same(indicator.name().zh()),
                Text.same(indicator.name().en()),
                Text.same(unit),
                better(indicator),
                Text.same(String.valueOf(targets)));
    }

    private static Text better(Indicator indicator) {
        return switch (indicator.better()) {
            case LOWER -> new Text("低", "lower");
            case HIGHER -> new Text("高", "higher");
            case NONE -> Text.none();
        };
    }

    private static boolean speaks(Indicator indicator, String word) {
        String plain = Nearest.plain(word);
        return names(indicator).anyMatch(name -> Nearest.plain(name).contains(plain));
    }

    private static Stream<String> names(Indicator indicator) {
        return Stream.of(indicator.id(), indicator.name().zh(), indicator.name().en());
    }

    private Refusal nothing(Catalogue catalogue) {
        String asked = String.join(" ", words);
        List<String> known = catalogue.indicators().stream()
                .flatMap(IndicatorsCommand::names)
                .flatMap(name -> Arrays.stream(name.toLowerCase(Locale.ROOT).split("[ .,()（）]+", -1)))
                .filter(word -> word.length() > 1)
                .toList();
        List<String> near =
                words.stream().flatMap(word -> Nearest.of(word, known).stream()).toList();
        Text question = near.isEmpty()
                ? Text.none()
                : new Text("：是不是" + String.join("、", near) + "？", ": did you mean " + String.join(", ", near) + "?");
        return new Refusal(new Text(
                        "没有指标含“" + Refusal.shown(asked) + "”",
                        "no indicator speaks of \"" + Refusal.shown(asked) + "\"")
                .and(question));
    }
}
