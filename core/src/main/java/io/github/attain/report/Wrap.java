package io.github.attain.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines for a narrow column: at blanks, and beside wide characters, which stand without blanks. Punctuation
 * stays with what it belongs to, and no word is cut, so that a very long one is wider than the column.
 */
final class Wrap {
    private static final String OPENING = "（《〔“‘【";
    private static final String CLOSING = "）》〕”’】，。；：、！？%";

    private Wrap() {}

    /** The lines of a text, each at most so many columns wide where its words allow it; at least one line. */
    static List<String> lines(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text)) {
            if (!line.isEmpty() && Width.of(line + piece.stripTrailing()) > columns) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** What must stay together, with the blanks behind it. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        int i = text.isEmpty() ? 0 : Character.charCount(text.codePointAt(0));
        while (i < text.length()) {
            if (mayBreak(text.codePointBefore(i), text.codePointAt(i))) {
                pieces.add(text.substring(from, i));
                from = i;
            }
            i += Character.charCount(text.codePointAt(i));
        }
        pieces.add(text.substring(from));
        return pieces;
    }

    private static boolean mayBreak(int before, int after) {
        if (after == ' ' || OPENING.indexOf(before) >= 0 || CLOSING.indexOf(after) >= 0) {
            return false;
        }
        return before == ' ' || Width.isWide(before) || Width.isWide(after);
    }
}
