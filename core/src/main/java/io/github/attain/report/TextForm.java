package io.github.attain.report;

import io.github.attain.report.Content.Detail;
import io.github.attain.report.Content.Item;
import io.github.attain.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a report as plain text with aligned columns. */
final class TextForm {
    private static final String BETWEEN = "  ";

    /** How wide the columns may grow before their cells are broken into lines, in the order of the headings. */
    private static final List<Integer> WIDEST = List.of(15, 20, 14, 28, 24, 28, 22, 32);

    private final Locale locale;
    private final StringBuilder out = new StringBuilder();

    TextForm(Locale locale) {
        this.locale = locale;
    }

    String write(Content content) {
        content.asOf()
                .ifPresent(date ->
                        line(new Text("评估日期：", "As of ").in(locale) + date).line(""));
        if (content.items().isEmpty()) {
            line(Content.NO_TARGETS.in(locale));
        } else {
            table(content.items());
            line("");
            sentences(content.items());
        }
        if (content.hangs()) {
            line("").line(Line.CHOICE + " " + Content.FOOTNOTE.in(locale));
        }
        list(Content.UNUSED, content.unused());
        list(Content.PROBLEMS, content.problems());
        return out.toString();
    }

    private TextForm line(String text) {
        out.append(text.stripTrailing()).append('\n');
        return this;
    }

    private void table(List<Item> items) {
        List<List<List<String>>> rows = new ArrayList<>();
        rows.add(wrapped("", Line.HEADINGS.stream().map(h -> h.in(locale)).toList()));
        for (int i = 0; i < items.size(); i++) {
            rows.add(wrapped(String.valueOf(i + 1), items.get(i).cells()));
        }
        int[] widths = new int[rows.get(0).size()];
        for (List<List<String>> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(
                        widths[i], row.get(i).stream().mapToInt(Width::of).max().orElse(0));
            }
        }
        row(rows.get(0), widths);
        line(Arrays.stream(widths).mapToObj("-"::repeat).collect(Collectors.joining(BETWEEN)));
        rows.subList(1, rows.size()).forEach(row -> row(row, widths));
    }

    /** The lines of each cell of a row, the number in front. */
    private static List<List<String>> wrapped(String number, List<String> cells) {
        List<List<String>> row = new ArrayList<>();
        row.add(List.of(number));
        for (int i = 0; i < cells.size(); i++) {
            row.add(Wrap.lines(cells.get(i), WIDEST.get(i)));
        }
        return row;
    }

    private void row(List<List<String>> cells, int[] widths) {
        int height = cells.stream().mapToInt(List::size).max().orElse(1);
        for (int k = 0; k < height; k++) {
            List<String> padded = new ArrayList<>();
            for (int i = 0; i < widths.length; i++) {
                List<String> cell = cells.get(i);
                padded.add(Width.padded(k < cell.size() ? cell.get(k) : "", widths[i]));
            }
            line(String.join(BETWEEN, padded));
        }
    }

    private void sentences(List<Item> items) {
        for (int i = 0; i < items.size(); i++) {
            String number = i + 1 + ". ";
            line(number + items.get(i).sentence());
            details(items.get(i).details(), " ".repeat(number.length()));
        }
    }

    private void details(List<Detail> details, String indent) {
        int width = details.stream().mapToInt(d -> Width.of(d.label())).max().orElse(0);
        for (Detail detail : details) {
            line(indent + Width.padded(detail.label(), width) + BETWEEN + detail.text());
        }
    }

    private void list(Text title, List<String> entries) {
        if (!entries.isEmpty()) {
            line("").line(Content.counted(title, entries.size()).in(locale));
            entries.forEach(entry -> line(BETWEEN + entry));
        }
    }
}
