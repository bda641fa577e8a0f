package io.github.attain.monitoring;

import io.github.attain.spelling.Blanks;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines whose cells are cut at commas and nothing else: bytes of UTF-8, followed by a LF. */
final class PlainLine {
    private static final VarHandle FOUR = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int ZEROS = 0x30303030;
    private static final int ABOVE_NINE = 0x76767676;
    private static final int HIGH = 0x80808080;
    private static final int FOURTH = 0x80000000;

    private PlainLine() {}

    /** Whether nothing stands on a line but commas. */
    static boolean isBlank(byte[] line) {
        int at = 0;
        while (line[at] == ',' || line[at] == ' ' || line[at] == '\t') {
            at++;
        }
        return line[at] == '\n';
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

    /**
     * How many digits stand at a place, as far as the next three bytes tell; none where the array ends there. Most values are that
     * short, and of different lengths, which a loop over them cannot foresee.
     */
    static int digits(byte[] line, int from) {
        if (from > line.length - Integer.BYTES) {
            return 0;
        }
        int four = (int) FOUR.get(line, from) ^ ZEROS;
        // The highest bit of a byte is set, at first or after the addition, where it is no digit. What is carried
        // reaches only what lies behind the first such byte.
        int others = (four | (four + ABOVE_NINE)) & HIGH;
        return Integer.numberOfTrailingZeros(others | FOURTH) / Byte.SIZE;
    }

    /** The number that one to three {@link #digits digits} are. */
    static int number(byte[] line, int from, int digits) {
        int four = (int) FOUR.get(line, from) ^ ZEROS;
        int last = four << ((Integer.BYTES - digits) * Byte.SIZE);
        return (last >>> 24) + ((last >>> 16) & 0xff) * 10 + ((last >>> 8) & 0xff) * 100;
    }

    /** The text of a cell, without blanks around it. */
    static String text(byte[] line, int from, int to) {
        return new String(line, from, to - from, StandardCharsets.UTF_8).strip();
    }
}
