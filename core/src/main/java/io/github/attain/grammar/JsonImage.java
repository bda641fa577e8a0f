package io.github.attain.grammar;

import io.github.attain.input.JsonFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Trees of JSON values in a form from which they are made again without a character being looked at: for programs that start often,
 * in whose JVM a parser is slow at first. A number for each value says what it is, and which text it says or how many values stand
 * inside it; these follow, a member of an object behind a number for its key. Each text stands once, and is made when it is first
 * asked for. All is big-endian:
 *
 * <pre>
 * the CRC-32 of what follows, and the edition of this form, in four bytes each as is what follows
 * how many trees there are, cells, texts, characters in texts of ISO 8859-1, and characters in other texts
 * in which cell each tree begins
 * behind how many characters each text ends, those of ISO 8859-1 being the first
 * the cells, of two bytes each: a number, or, with the highest bit set, the first half of one
 * the characters of other texts, in UTF-16; those of texts of ISO 8859-1
 * </pre>
 *
 * <p>An image is written and read by the same library; one of another edition is none. Used by one thread.
 */
public final class JsonImage {
    static final int EDITION = 2;
    /** How many numbers in the head follow hash and edition. */
    static final int SIZES = 5;
    /** In bytes; of what says that it is larger, nothing is read. */
    private static final int LARGEST = 100_000_000;
    /** In bytes; up to here room is made as the head says, and for more only as it comes. */
    private static final int USUAL = 1_000_000;

    static final int MOST_IN_A_CELL = 0x7fff;

    /** What a value is, by its turn among the kinds: in another order it is another edition. */
    static final List<Json.Kind> KINDS = List.of(Json.Kind.values());

    static final int KIND_BITS = 3;
    private static final int KIND_MASK = (1 << KIND_BITS) - 1;

    private static final byte[] NONE = {};

    private final int[] starts;
    private final int[] ends;
    private final char[] cells;
    private final CharBuffer others;
    private final byte[] body;
    private final int latinBegins;
    private final int latin;
    private final @Nullable String[] texts;
    /** The characters of one text. */
    private char[] characters = {};
    /** The cell that is read next. */
    private int at;

    private JsonImage(byte[] body, int[] sizes) {
        ByteBuffer image = ByteBuffer.wrap(body);
        this.body = body;
        starts = take(sizes[0], image);
        ends = take(sizes[2], image);
        texts = new String[ends.length];
        cells = new char[sizes[1]];
        CharBuffer all = image.asCharBuffer();
        all.get(cells);
        others = all.slice();
        latin = sizes[3];
        latinBegins = body.length - latin;
    }

    private static int[] take(int size, ByteBuffer from) {
        int[] taken = new int[size];
        from.asIntBuffer().get(taken);
        from.position(from.position() + size * Integer.BYTES);
        return taken;
    }

    /**
     * Opens an image; null where the bytes were damaged or cut off, or are of another edition. Whoever makes such bytes up is not found
     * out: what comes of them then is anything, or an {@link IndexOutOfBoundsException}.
     *
     * @throws IOException if they cannot be read
     */
    public static @Nullable JsonImage read(InputStream bytes) throws IOException {
        byte[] head = bytes.readNBytes((2 + SIZES) * Integer.BYTES);
        ByteBuffer numbers = ByteBuffer.wrap(head);
        if (numbers.remaining() < (2 + SIZES) * Integer.BYTES) {
            return null;
        }
        int hash = numbers.getInt();
        int edition = numbers.getInt();
        int[] sizes = take(SIZES, numbers);
        long length = length(sizes);
        if (edition != EDITION || length > LARGEST) {
            return null;
        }
        byte[] body = read((int) length, bytes);
        return body.length == length && hash == hash(head, body) ? new JsonImage(body, sizes) : null;
    }

    /** In bytes, of what follows the head; more than is possible where a size is none. */
    private static long length(int[] sizes) {
        for (int size : sizes) {
            if (size < 0) {
                return Long.MAX_VALUE;
            }
        }
        return (sizes[0] + (long) sizes[2]) * Integer.BYTES + (sizes[1] + (long) sizes[4]) * Character.BYTES + sizes[3];
    }

    private static byte[] read(int length, InputStream from) throws IOException {
        if (length > USUAL) {
            return from.readNBytes(length);
        }
        byte[] bytes = new byte[length];
        return from.readNBytes(bytes, 0, length) == length ? bytes : NONE;
    }

    static int hash(byte[] head, byte[] body) {
        CRC32 hash = new CRC32();
        hash.update(head, Integer.BYTES, head.length - Integer.BYTES);
        hash.update(body);
        return (int) hash.getValue();
    }

    /**
     * Makes a tree again, of a root of which nothing is known yet. In one loop: a method that calls itself for each of many thousand
     * values would be compiled on the way, which takes longer than it saves.
     */
    public void read(int tree, Json root, Reading in) {
        at = starts[tree];
        // The values that are not complete yet, each inside the one before it, and how many are still to come in each.
        Json[] open = new Json[JsonFile.DEEPEST + 1];
        int[] left = new int[open.length];
        int depth = 0;
        open[depth] = root;
        left[depth] = begin(root);
        while (depth >= 0) {
            if (left[depth] == 0) {
                depth--;
                continue;
            }
            left[depth]--;
            Json around = open[depth];
            String key = around.kind == Json.Kind.OBJECT ? text(number()) : "";
            Json inside = new Json(around, key, in.nextTurn());
            around.add(inside);
            int size = begin(inside);
            if (size > 0) {
                depth++;
                open[depth] = inside;
                left[depth] = size;
            }
        }
    }

    /** Says what a value is; gives how many stand inside it. */
    private int begin(Json value) {
        int number = number();
        value.kind = KINDS.get(number & KIND_MASK);
        int rest = number >>> KIND_BITS;
        if (value.kind.holdsOthers()) {
            return rest;
        }
        value.said = text(rest);
        return 0;
    }

    private int number() {
        int cell = cells[at++];
        return cell <= MOST_IN_A_CELL ? cell : (cell & MOST_IN_A_CELL) << Character.SIZE | cells[at++];
    }

    private String text(int index) {
        String known = texts[index];
        return known == null ? make(index) : known;
    }

    private String make(int index) {
        int start = index == 0 ? 0 : ends[index - 1];
        int length = ends[index] - start;
        String made = ends[index] <= latin
                ? new String(body, latinBegins + start, length, StandardCharsets.ISO_8859_1)
                : other(start - latin, length);
        texts[index] = made;
        return made;
    }

    private String other(int start, int length) {
        if (length > characters.length) {
            characters = new char[length];
        }
        others.position(start);
        others.get(characters, 0, length);
        return new String(characters, 0, length);
    }
}
