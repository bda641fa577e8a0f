package io.github.attain.examples.yearwatch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Plain text with aligned columns; a Chinese character takes two. */
final class Table {
    private static final String BETWEEN = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    Table row(List<String> cells) {
        rows.add(cells);
        return this;
    }

    /** The rows as lines, without blanks at their ends. */
    String text() {
        return rows.stream().map(this::line).collect(Collectors.joining());
    }

    private String line(List<String> row) {
        List<String> padded = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            int column = i;
            int widest = rows.stream()
                    .mapToInt(each -> width(each.get(column)))
                    .max()
                    .orElse(0);
            padded.add(row.get(i) + " ".repeat(widest - width(row.get(i))));
        }
        return String.join(BETWEEN, padded).stripTrailing() + "\n";
    }

    private static int width(String text) {
        return text.codePoints().map(c -> c >= 0x2E80 && c <= 0xFFE6 ? 2 : 1).sum();
    }
}
