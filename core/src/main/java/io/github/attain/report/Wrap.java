package io.github.attain.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines for a narrow column: at blanks, beside wide characters, which stand without
 * blanks, and between the dates of a period. Punctuation
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

    /** The columns that the widest word of a text takes. */
    static int widest(String text) {
        return pieces(text).stream()
                .mapToInt(piece -> Width.of(piece.stripTrailing()))
                .max()
                .orElse(0);
    }

    /** What must stay together, with the blanks behind it. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        int i = text.isEmpty() ? 0 : Character.charCount(text.codePointAt(0));
        while (i < text.length()) {
            if (mayBreak(text.codePointBefore(i), text.codePointAt(i)) || isBetweenDates(text, i)) {
                pieces.add(text.substring(from, i));
                from = i;
            }
            i += Character.charCount(text.codePointAt(i));
        }
        pieces.add(text.substring(from));
        return pieces;
    }

    /** Whether a new line may begin with the second date of a period. */
    private static boolean isBetweenDates(String text, int i) {
        return text.charAt(i - 1) == '/'
                && text.startsWith("-", Math.min(i + 4, text.length()))
                && i > 10
                && text.charAt(i - 4) == '-'
                && text.charAt(i - 7) == '-';
    }

    private static boolean mayBreak(int before, int after) {
        if (after == ' ' || OPENING.indexOf(before) >= 0 || CLOSING.indexOf(after) >= 0) {
            return false;
        }
        return before == ' ' || Width.isWide(before) || Width.isWide(after);
    }
}
