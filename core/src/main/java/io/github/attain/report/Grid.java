package io.github.attain.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A table with aligned columns in so many columns of a terminal: where not all fits, the widest give way first. */
final class Grid {
    private final List<List<String>> rows;
    private final String between;
    private final int[] widths;

    /** A grid of rows of equal length, the first of them the heading. */
    Grid(List<List<String>> rows, String between, int columns) {
        this.rows = rows;
        this.between = between;
        int count = rows.get(0).size();
        this.widths = new int[count];
        int[] least = new int[count];
        for (List<String> row : rows) {
            for (int i = 0; i < count; i++) {
                widths[i] = Math.max(widths[i], Width.of(row.get(i)));
                least[i] = Math.max(least[i], Wrap.widest(row.get(i)));
            }
        }
        int room = columns - between.length() * (count - 1);
        for (int widest = widest(least); widest >= 0 && Arrays.stream(widths).sum() > room; widest = widest(least)) {
            widths[widest]--;
        }
        tighten();
    }

    /** The widest column whose words allow it to be narrower; -1 where there is none. */
    private int widest(int[] least) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        return widest;
    }

    /** Takes away what no line fills once the cells are broken. */
    private void tighten() {
        for (int i = 0; i < widths.length; i++) {
            int filled = 0;
            for (List<String> row : rows) {
                filled = Math.max(
                        filled,
                        Wrap.lines(row.get(i), widths[i]).stream()
                                .mapToInt(Width::of)
                                .max()
                                .orElse(0));
            }
            widths[i] = filled;
        }
    }

    /** {@return the lines, with a rule below the heading; each ends with LF} */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), out);
            if (i == 0) {
                out.append(Arrays.stream(widths).mapToObj("-"::repeat).collect(Collectors.joining(between)))
                        .append('\n');
            }
        }
        return out.toString();
    }

    private void row(List<String> cells, StringBuilder out) {
        List<List<String>> broken = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            broken.add(Wrap.lines(cells.get(i), widths[i]));
        }
        int height = broken.stream().mapToInt(List::size).max().orElse(1);
        for (int k = 0; k < height; k++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                List<String> lines = broken.get(i);
                line.append(i == 0 ? "" : between)
                        .append(Width.padded(k < lines.size() ? lines.get(k) : "", widths[i]));
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }
}
