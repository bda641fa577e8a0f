package io.github.attain.report;

import io.github.attain.report.Content.Detail;
import io.github.attain.report.Content.Item;
import io.github.attain.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a report as plain text with aligned columns. */
final class TextForm {
    private static final String BETWEEN = "  ";
    /** From here on, place, period and indicator have columns of their own. */
    private static final int WIDE = 100;

    private static final Text SUBJECT = new Text("目标对象", "target");

    private final Locale locale;
    private final int columns;
    private final StringBuilder out = new StringBuilder();

    TextForm(Locale locale, int columns) {
        this.locale = locale;
        this.columns = columns;
    }

    String write(Content content) {
        line("", content.asOf()).line("", content.summary());
        if (!content.items().isEmpty()) {
            line("", "");
            table(content.items());
            line("", "");
            content.legend().forEach(note -> line("", note));
            if (!content.legend().isEmpty()) {
                line("", "");
            }
            sentences(content.items());
        }
        list(Content.SOURCES, content.sources());
        list(Content.UNUSED, content.unused());
        list(Content.PROBLEMS, content.problems());
        return out.toString();
    }

    /** Writes a text behind a beginning, under the end of which its further lines stand. */
    private TextForm line(String beginning, String text) {
        String before = beginning;
        int indent = Width.of(beginning);
        for (String line : Wrap.lines(text, columns - indent)) {
            out.append((before + line).stripTrailing()).append('\n');
            before = " ".repeat(indent);
        }
        return this;
    }

    private void table(List<Item> items) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("", Line.HEADINGS.stream().map(h -> h.in(locale)).toList(), true));
        for (int i = 0; i < items.size(); i++) {
            rows.add(row(String.valueOf(i + 1), items.get(i).cells(), false));
        }
        out.append(new Grid(rows, BETWEEN, columns));
    }

    /** The cells behind a number; on a narrow terminal what the promise is about in one, and no clause. */
    private List<String> row(String number, List<String> cells, boolean heading) {
        List<String> row = new ArrayList<>(List.of(number));
        if (columns >= WIDE) {
            row.addAll(cells);
            return row;
        }
        String comma = new Text("，", ", ").in(locale);
        row.add(cells.get(0));
        row.add(heading ? SUBJECT.in(locale) : String.join(comma, cells.subList(1, 4)));
        row.addAll(cells.subList(4, cells.size() - 1));
        return row;
    }

    private void sentences(List<Item> items) {
        for (int i = 0; i < items.size(); i++) {
            String number = i + 1 + ". ";
            line(number, items.get(i).sentence());
            details(items.get(i).details(), " ".repeat(number.length()));
        }
    }

    private void details(List<Detail> details, String indent) {
        int width = details.stream().mapToInt(d -> Width.of(d.label())).max().orElse(0);
        for (Detail detail : details) {
            line(indent + Width.padded(detail.label(), width) + BETWEEN, detail.text());
        }
    }

    private void list(Text title, List<String> entries) {
        if (!entries.isEmpty()) {
            line("", "").line("", Content.counted(title, entries.size()).in(locale));
            entries.forEach(entry -> line(BETWEEN, entry));
        }
    }
}
