package io.github.attain.examples.commandline.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Plain text with aligned columns; a Chinese character takes two. */
public final class Table {
    private static final String BETWEEN = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /** There are no rows yet. */
    public Table() {}

    /** Adds a row; every row has as many cells. */
    public Table row(List<String> cells) {
        rows.add(cells);
        return this;
    }

    /** The rows as lines, without blanks at their ends. */
    public String text() {
        return rows.stream().map(row -> line(row, " ")).collect(Collectors.joining());
    }

    /** The rows as lines, with a rule below the first. */
    public String textWithHeadings() {
        String ruled = line(rows.get(0).stream().map(cell -> "").toList(), "-");
        String lines = text();
        int below = lines.indexOf('\n') + 1;
        return lines.substring(0, below) + ruled + lines.substring(below);
    }

    private String line(List<String> row, String fill) {
        List<String> padded = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            int column = i;
            int widest = rows.stream()
                    .mapToInt(each -> width(each.get(column)))
                    .max()
                    .orElse(0);
            padded.add(row.get(i) + fill.repeat(widest - width(row.get(i))));
        }
        return String.join(BETWEEN, padded).stripTrailing() + "\n";
    }

    private static int width(String text) {
        return text.codePoints().map(c -> c >= 0x2E80 && c <= 0xFFE6 ? 2 : 1).sum();
    }
}
