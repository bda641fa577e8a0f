package io.github.attain.examples.commandline;

import io.github.attain.examples.commandline.input.Catalogue;
import io.github.attain.examples.commandline.input.Reading;
import io.github.attain.examples.commandline.output.Format;
import io.github.attain.examples.commandline.output.Grid;
import io.github.attain.examples.commandline.terminal.Refusal;
import io.github.attain.examples.commandline.terminal.Terminal;
import io.github.attain.measurement.Measurements;
import io.github.attain.path.Position;
import io.github.attain.path.Trajectory;
import io.github.attain.path.Trajectory.Shape;
import io.github.attain.place.Place;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import io.github.attain.value.Margin;
import io.github.attain.value.Quantity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds measured years against the path from baseline to target. */
@CommandLine.Command(sortOptions = false)
final class PathCommand implements Command {
    @Mixin
    private ValueOptions values = new ValueOptions();

    @Mixin
    private PlaceOptions places = new PlaceOptions();

    @Mixin
    private IndicatorOptions indicators = new IndicatorOptions();

    @Option(names = "--target", paramLabel = "ID", descriptionKey = "target")
    private Optional<String> named = Optional.empty();

    @Option(
            names = "--shape",
            paramLabel = "SHAPE",
            descriptionKey = "shape",
            converter = ShapeWord.class,
            completionCandidates = ShapeWord.class)
    private Shape shape = Shape.LINEAR;

    @Option(
            names = "--base-year",
            paramLabel = "YEAR",
            descriptionKey = "base-year",
            converter = CityOptions.YearWord.class)
    private Optional<Integer> baseYear = Optional.empty();

    @Mixin
    private PackOptions packs = new PackOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public int run(Terminal terminal) {
        Format format = output.format();
        Reading reading = new Reading();
        Catalogue catalogue = packs.catalogue(reading);
        Measurements measured = reading.good(values.read(catalogue, terminal));
        terminal.report(reading.problems());
        Way.Drawing drawing = new Way.Drawing(shape, baseYear);
        List<Way> ways = named.isPresent()
                ? List.of(Way.to(catalogue.target(named.get()), catalogue, measured, drawing))
                : Way.toAll(asked(catalogue), catalogue, measured, drawing);
        if (ways.isEmpty()) {
            throw new Refusal(new Text(
                    "没有可作路径的目标：须有年末的一个数值、基准年的数值（或以--base-year指定实测的基准年）和实测值",
                    "no target here has a path: it takes one number at the end of a year, the value of a baseline (or"
                            + " --base-year, measured) and measured years"));
        }
        byte[] answer = answer(ways, format, terminal);
        output.write(answer, catalogue.packs(), List.of(), terminal);
        return WORKED;
    }

    private static byte[] answer(List<Way> ways, Format format, Terminal terminal) {
        if (format.isForReaders()) {
            StringBuilder text = new StringBuilder();
            for (Way way : ways) {
                text.append(text.isEmpty() ? "" : "\n").append(pageOf(way, format, terminal));
            }
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }
        return grid(ways).bytes(format, terminal.locale());
    }

    private List<Target> asked(Catalogue catalogue) {
        List<Place> of = places.of(catalogue);
        Set<String> about = indicators.of(catalogue);
        return catalogue
                .targets()
                .filter(target -> about.contains(target.indicator().id()))
                .filter(target -> of.isEmpty()
                        || of.stream()
                                .anyMatch(place ->
                                        Catalogue.isOf(place, target.place().code())))
                .toList();
    }

    private static String pageOf(Way way, Format format, Terminal terminal) {
        Target target = way.target();
        Text title = Text.of(
                "{}  {}，{}：{}",
                "{}  {}, {}: {}",
                Text.same(target.id()),
                target.place().name(),
                target.indicator().name(),
                way.path().text());
        StringBuilder page = new StringBuilder();
        boolean markdown = format == Format.MARKDOWN;
        String words = title.in(terminal.locale());
        page.append(markdown ? "## " + Grid.escaped(words) : words).append("\n\n");
        page.append(new String(
                new Grid(yearColumns(), years(way)).bytes(format, terminal.locale()), StandardCharsets.UTF_8));
        way.positions().stream()
                .reduce((earlier, later) -> later)
                .ifPresent(last -> page.append('\n')
                        .append(last.text().in(terminal.locale()))
                        .append('\n'));
        return page.toString();
    }

    private static List<Grid.Column> yearColumns() {
        return List.of(
                Grid.Column.ofNumbers("年份", "year"),
                Grid.Column.ofNumbers("路径", "path"),
                Grid.Column.ofNumbers("实测", "measured"),
                Grid.Column.of("单位", "unit", 12),
                Grid.Column.of("位置", "side", 24),
                Grid.Column.ofNumbers("差距", "gap"));
    }

    private static List<List<Text>> years(Way way) {
        List<List<Text>> rows = new ArrayList<>();
        Trajectory path = way.path();
        List<Position> positions = way.positions();
        for (int year = path.base().year(); year <= path.target().year(); year++) {
            int each = year;
            Optional<Position> now =
                    positions.stream().filter(p -> p.now().year() == each).reduce((one, other) -> other);
            Optional<Quantity> figure = path.at(year);
            if (figure.isPresent() || now.isPresent()) {
                rows.add(List.of(
                        Text.same(String.valueOf(year)),
                        number(figure),
                        number(now.map(p -> p.now().value())),
                        Text.same(path.target().value().unit().code()),
                        now.flatMap(Position::side).map(Position.Side::label).orElse(Text.none()),
                        now.flatMap(Position::margin)
                                .map(Margin::amount)
                                .map(gap -> Text.same(gap.isWritten() ? gap.toString() : decimals(gap)))
                                .orElse(Text.none())));
            }
        }
        return rows;
    }

    private static Text number(Optional<Quantity> quantity) {
        return Text.same(quantity.map(Quantity::amount)
                .map(amount -> amount.isWritten() ? amount.toString() : decimals(amount))
                .orElse(""));
    }

    private static String decimals(Exact fraction) {
        return fraction.toDecimal(4).stripTrailingZeros().toPlainString();
    }

    private static Grid grid(List<Way> ways) {
        List<Grid.Column> columns =
                new ArrayList<>(List.of(Grid.Column.of("目标", "target", 44), Grid.Column.of("地区", "place", 20)));
        columns.add(Grid.Column.of("指标", "indicator", 40));
        columns.addAll(yearColumns());
        List<List<Text>> rows = new ArrayList<>();
        for (Way way : ways) {
            for (List<Text> year : years(way)) {
                List<Text> row = new ArrayList<>(List.of(
                        Text.same(way.target().id()),
                        way.target().place().name(),
                        way.target().indicator().name()));
                row.addAll(year);
                rows.add(row);
            }
        }
        return new Grid(columns, rows);
    }
}
