package io.github.attain.report;

import io.github.attain.text.Text;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML that is well-formed XML too. Every text and every value of an attribute is escaped here and nowhere else, so that
 * what comes from elsewhere stays text. What differs between the languages is written in both; the page shows one.
 */
final class Html {
    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Deque<String> open = new ArrayDeque<>();
    private int drawings;

    /**
     * Opens an element.
     *
     * @param tag its name and its attributes as they are written, single-quoted, with <code>{}</code> for each value
     * @param values what is filled in
     */
    Html open(String tag, Object... values) {
        int end = tag.indexOf(' ');
        String name = end < 0 ? tag : tag.substring(0, end);
        open.push(name);
        drawings += name.equals("svg") ? 1 : 0;
        return own("<").own(tag, values).own(">");
    }

    /** Closes the element that was opened last. */
    Html close() {
        String name = open.pop();
        drawings -= name.equals("svg") ? 1 : 0;
        out.append("</").append(name).append('>');
        return this;
    }

    /** Closes the element that was opened last, and ends the line. */
    Html closeLine() {
        return close().own("\n");
    }

    /** An element that holds a text. */
    Html element(String tag, Text text, Object... values) {
        return open(tag, values).text(text).close();
    }

    /** An element that holds a text without a language. */
    Html element(String tag, String text, Object... values) {
        return open(tag, values).text(text).close();
    }

    /** A line of a drawing. */
    Html path(String style, String way, Object... values) {
        return own("<path class='" + style + "' d='" + way + "'/>", values);
    }

    /** A box of a drawing. */
    Html box(String style, double x, double y, double width, double height) {
        return own("<rect class='{}' x='{}' y='{}' width='{}' height='{}'/>", style, x, y, width, height);
    }

    /** A text of a drawing; anchored at its start, middle or end. */
    Html label(String style, double x, double y, String anchor, Text text) {
        return element("text class='{}' x='{}' y='{}' text-anchor='{}'", text, style, x, y, anchor);
    }

    /** A word with its sign: a form and a colour that go with it and never stand for it. */
    Html sign(Enum<?> sign, Text word) {
        open("span class='sign {}'", sign).open("svg viewBox='0 0 16 16' aria-hidden='true'");
        return own("<use href='#{}'/>", sign).close().text(word).close();
    }

    /** A text in both languages; once where they do not differ. */
    Html text(Text text) {
        if (text.zh().equals(text.en())) {
            return text(text.zh());
        }
        String part = drawings > 0 ? "tspan" : "span";
        return element(part + " lang='zh'", text.zh()).element(part + " lang='en'", text.en());
    }

    /** A text without a language. */
    Html text(String text) {
        return own("{}", text);
    }

    /**
     * What is ours and stands as it is.
     *
     * @param markup well-formed where it is put, with <code>{}</code> for each value
     * @param values what is filled in: a {@link Text} in both languages, a number of a drawing to a tenth, anything else as its text;
     *     all of it escaped
     */
    Html own(String markup, Object... values) {
        int from = 0;
        for (Object value : values) {
            int part = markup.indexOf("{}", from);
            out.append(markup, from, part);
            if (value instanceof Text text) {
                text(text);
            } else {
                escape(value instanceof Double number ? Scale.xy(number) : value.toString());
            }
            from = part + 2;
        }
        out.append(markup, from, markup.length());
        return this;
    }

    private void escape(String text) {
        String plain = Plain.text(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
