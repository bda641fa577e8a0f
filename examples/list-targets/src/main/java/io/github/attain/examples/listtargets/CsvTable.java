package io.github.attain.examples.listtargets;

import io.github.attain.target.Target;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes targets as CSV by RFC 4180, but for the end of the line, which is LF: a header, and one row for each part. */
final class CsvTable {
    private static final String FORMULA = "=+-@＝＋－＠\t\r\n";
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9.]+(?: %)?");

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

    private static String quoted(String text) {
        // A spreadsheet would run what begins like a formula; an apostrophe stops it.
        boolean runs = !text.isEmpty()
                && FORMULA.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
        String cell = runs ? "'" + text : text;
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
