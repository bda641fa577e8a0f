package io.github.attain.examples.listtargets;

import io.github.attain.target.Target;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes targets as CSV by RFC 4180, but for the end of the line, which is LF: a header, and one row for each part. */
final class CsvTable {
    private CsvTable() {}

    static String write(List<Target> targets) {
        Stream<String> header = Stream.of(row(Arrays.stream(Column.values()).map(Column::toString)));
        Stream<String> rows = targets.stream()
                .flatMap(target -> Parts.of(target).stream()
                        .map(part -> row(Arrays.stream(Column.values()).map(column -> column.cell(target, part)))));
        return Stream.concat(header, rows).collect(Collectors.joining());
    }

    private static String row(Stream<String> cells) {
        return cells.map(CsvTable::quoted).collect(Collectors.joining(",", "", "\n"));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
