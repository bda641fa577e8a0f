package io.github.attain.monitoring;

import io.github.attain.text.Blanks;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines whose cells are cut at commas and nothing else: bytes of UTF-8, followed by a LF. */
final class PlainLine {
    private PlainLine() {}

    /** Whether nothing stands on a line but commas. */
    static boolean isBlank(byte[] line) {
        int at = 0;
        while (line[at] == ',' || line[at] == ' ' || line[at] == '\t') {
            at++;
        }
        return line[at] == '\n';
    }

    /** Whether all characters are ASCII, and none is a NUL or a quote: the sign of some term is minus where one is. */
    static boolean isPlain(byte[] line, int length) {
        int signs = 0;
        for (int i = 0; i < length; i++) {
            int b = line[i];
            signs |= (b - 1) | ((b ^ '"') - 1);
        }
        return signs >= 0;
    }

    /** A line of cells that had quotes or stood in another encoding. */
    static byte[] of(List<String> cells) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            // A comma inside a cell is no digit: it needs to be seen, and not to be kept.
            plain.append(i == 0 ? "" : ",").append(Blanks.plain(cells.get(i)).replace(',', '，'));
        }
        return plain.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    /** How many cells a line has. */
    static int cells(byte[] line) {
        int cells = 1;
        for (int at = 0; line[at] != '\n'; at++) {
            cells += line[at] == ',' ? 1 : 0;
        }
        return cells;
    }

    /** Where a line ends. */
    static int end(byte[] line) {
        int at = 0;
        while (line[at] != '\n') {
            at++;
        }
        return at;
    }

    /** Where the cell ends that begins, or goes on, at a place. */
    static int endOfCell(byte[] line, int from) {
        int at = from;
        while (line[at] != ',' && line[at] != '\n') {
            at++;
        }
        return at;
    }

    /** The text of a cell, without blanks around it. */
    static String text(byte[] line, int from, int to) {
        return new String(line, from, to - from, StandardCharsets.UTF_8).strip();
    }
}
