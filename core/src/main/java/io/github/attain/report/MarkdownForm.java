package io.github.attain.report;

import io.github.attain.report.Content.Item;
import io.github.attain.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a report in Markdown. What comes from elsewhere is escaped, so that it cannot become a link or a heading. */
final class MarkdownForm {
    private static final String SPECIAL = "\\`*_{}[]<>#|~&$";
    /** What would begin a list of its own. */
    private static final Pattern LIST = Pattern.compile("(\\s*(?:\\d{1,9})?)([-+.)](?:\\s|$))");
    /** Where addresses are found that nobody marked as links: after the scheme, the first label, before the at sign. */
    private static final Pattern BARE =
            Pattern.compile("(?<=:)(?=//)|(?<=www)(?=\\.)|(?<=\\S)(?=@)", Pattern.CASE_INSENSITIVE);
    /** Shows nothing and breaks an address in two. A backslash would not: addresses are looked for in the text without it. */
    private static final String BREAK = "<!-- -->";

    private static final Text COLON = new Text("：", ": ");

    private final Locale locale;
    private final StringBuilder out = new StringBuilder();

    MarkdownForm(Locale locale) {
        this.locale = locale;
    }

    String write(Content content) {
        line("**" + content.asOf() + "**").line("").line(entry(content.summary()));
        if (!content.items().isEmpty()) {
            line("");
            table(content.items());
            content.legend().forEach(note -> line("").line(escaped(note)));
            line("");
            sentences(content.items());
        }
        list(Content.SOURCES, content.sources());
        list(Content.UNUSED, content.unused());
        list(Content.PROBLEMS, content.problems());
        return out.toString();
    }

    private MarkdownForm line(String text) {
        out.append(text).append('\n');
        return this;
    }

    private void table(List<Item> items) {
        row("#", Line.HEADINGS.stream().map(h -> h.in(locale)).toList());
        line("|--:|" + "---|".repeat(Line.HEADINGS.size()));
        for (int i = 0; i < items.size(); i++) {
            row(String.valueOf(i + 1), items.get(i).cells());
        }
    }

    private void row(String number, List<String> cells) {
        line("| " + number + " | " + cells.stream().map(MarkdownForm::escaped).collect(Collectors.joining(" | "))
                + " |");
    }

    private void sentences(List<Item> items) {
        for (int i = 0; i < items.size(); i++) {
            String number = i + 1 + ". ";
            line(number + entry(items.get(i).sentence()));
            items.get(i)
                    .details()
                    .forEach(d -> line(
                            " ".repeat(number.length()) + "- " + d.label() + COLON.in(locale) + escaped(d.text())));
        }
    }

    private void list(Text title, List<String> entries) {
        if (!entries.isEmpty()) {
            line("").line(Content.counted(title, entries.size()).in(locale)).line("");
            entries.forEach(entry -> line("- " + entry(entry)));
        }
    }

    /** An entry of a list that begins none itself. */
    private static String entry(String words) {
        // Blanks in front of it would make it a block of code.
        String text = words.stripLeading();
        Matcher list = LIST.matcher(text);
        String escaped = escaped(text);
        return list.lookingAt() ? escaped.substring(0, list.end(1)) + '\\' + escaped.substring(list.end(1)) : escaped;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            escaped.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return BARE.matcher(escaped).replaceAll(BREAK);
    }
}
