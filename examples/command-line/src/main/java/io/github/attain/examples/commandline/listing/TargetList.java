package io.github.attain.examples.commandline.listing;

import io.github.attain.examples.commandline.output.Grid;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import java.util.Arrays;
import java.util.List;

/** The table of targets: for people a row for each target, for programs a row for each promise inside. */
public final class TargetList {
    private TargetList() {}

    /** For people: what a line of a terminal has room for. */
    public static Grid forReaders(List<Target> targets) {
        return new Grid(
                List.of(
                        Grid.Column.of("编号", "id", 40),
                        Grid.Column.of("地区", "place", 20),
                        Grid.Column.of("指标", "indicator", 40),
                        Grid.Column.of("目标", "promise", 30),
                        Grid.Column.of("时段", "term", 20)),
                targets.stream()
                        .map(target -> List.of(
                                Text.same(target.id()),
                                target.place().name(),
                                target.indicator().name(),
                                target.promise(),
                                target.term().text()))
                        .toList());
    }

    /** For programs: all columns. */
    public static Grid forPrograms(List<Target> targets) {
        return new Grid(
                Arrays.stream(Column.values())
                        .map(column -> Grid.Column.of(column.toString(), column.toString(), 20))
                        .toList(),
                targets.stream()
                        .flatMap(target -> Parts.of(target).stream()
                                .map(part -> Arrays.stream(Column.values())
                                        .map(column -> Text.same(column.cell(target, part)))
                                        .toList()))
                        .toList());
    }
}
