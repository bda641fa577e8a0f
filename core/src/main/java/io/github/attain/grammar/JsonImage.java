package io.github.attain.grammar;

import io.github.attain.input.JsonFile;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Trees of JSON values in a form from which they are made again without a character being looked at: for programs that start often,
 * in whose JVM a parser is slow at first. A cell of four bytes for each value says what it is, and which text it says or how many
 * values stand inside it; these follow, a member of an object behind a cell for its key. Each text stands once. All is big-endian:
 *
 * <pre>
 * the CRC-32 of what follows, and the edition of this form
 * the number of trees, of cells, of texts and of characters
 * where in the cells each tree begins; the cells
 * where in the characters each text ends; the characters in UTF-16
 * </pre>
 *
 * <p>An image is written and read by the same library; one of another edition is none. Used by one thread.
 */
public final class JsonImage {
    private static final int EDITION = 1;
    private static final int HEAD = 6;
    /** What a cell says that a value is, by its turn among the kinds: in another order it is another edition. */
    private static final List<Json.Kind> KINDS = List.of(Json.Kind.values());

    private static final int KIND_BITS = 3;
    private static final int KIND_MASK = (1 << KIND_BITS) - 1;

    private final int[] starts;
    private final int[] cells;
    private final String[] texts;

    private JsonImage(ByteBuffer image, int[] sizes) {
        starts = take(sizes[0], image);
        cells = take(sizes[1], image);
        int[] ends = take(sizes[2], image);
        char[] characters = new char[sizes[3]];
        image.asCharBuffer().get(characters);
        texts = new String[ends.length];
        int start = 0;
        for (int i = 0; i < ends.length; i++) {
            texts[i] = new String(characters, start, ends[i] - start);
            start = ends[i];
        }
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
     */
    public static @Nullable JsonImage read(byte[] bytes) {
        if (bytes.length < HEAD * Integer.BYTES) {
            return null;
        }
        ByteBuffer image = ByteBuffer.wrap(bytes);
        if (image.getInt() != hash(bytes) || image.getInt() != EDITION) {
            return null;
        }
        int[] sizes = take(HEAD - 2, image);
        long ints = (long) sizes[0] + sizes[1] + sizes[2];
        boolean fits = Math.min(Math.min(sizes[0], sizes[1]), Math.min(sizes[2], sizes[3])) >= 0
                && image.remaining() == ints * Integer.BYTES + (long) sizes[3] * Character.BYTES;
        return fits ? new JsonImage(image, sizes) : null;
    }

    private static int hash(byte[] image) {
        CRC32 hash = new CRC32();
        hash.update(image, Integer.BYTES, image.length - Integer.BYTES);
        return (int) hash.getValue();
    }

    /**
     * Makes a tree again, of a root of which nothing is known yet. In one loop: a method that calls itself for each of many thousand
     * values would be compiled on the way, which takes longer than it saves.
     */
    public void read(int tree, Json root, Reading in) {
        int at = starts[tree];
        // The values that are not complete yet, each inside the one before it, and how many are still to come in each.
        Json[] open = new Json[JsonFile.DEEPEST + 1];
        int[] left = new int[open.length];
        int depth = 0;
        open[depth] = root;
        left[depth] = begin(root, cells[at++]);
        while (depth >= 0) {
            if (left[depth] == 0) {
                depth--;
                continue;
            }
            left[depth]--;
            Json around = open[depth];
            String key = around.kind == Json.Kind.OBJECT ? texts[cells[at++]] : "";
            Json inside = new Json(around, key, in.nextTurn());
            around.add(inside);
            int size = begin(inside, cells[at++]);
            if (size > 0) {
                depth++;
                open[depth] = inside;
                left[depth] = size;
            }
        }
    }

    /** Says what a value is by its cell; gives how many stand inside it. */
    private int begin(Json value, int cell) {
        value.kind = KINDS.get(cell & KIND_MASK);
        int rest = cell >>> KIND_BITS;
        if (value.kind.holdsOthers()) {
            return rest;
        }
        value.said = texts[rest];
        return 0;
    }

    /** The image of trees, in none of which a key stands twice in an object. */
    public static byte[] of(List<Json> trees) {
        Map<String, Integer> texts = new LinkedHashMap<>();
        List<Integer> starts = new ArrayList<>();
        List<Integer> cells = new ArrayList<>();
        for (Json tree : trees) {
            starts.add(cells.size());
            put(tree, cells, texts);
        }
        List<Integer> ends = new ArrayList<>();
        StringBuilder characters = new StringBuilder();
        for (String text : texts.keySet()) {
            ends.add(characters.append(text).length());
        }
        List<Integer> head = List.of(0, EDITION, starts.size(), cells.size(), ends.size(), characters.length());
        int numbers = head.size() + starts.size() + cells.size() + ends.size();
        ByteBuffer image = ByteBuffer.allocate(numbers * Integer.BYTES + characters.length() * Character.BYTES);
        head.forEach(image::putInt);
        starts.forEach(image::putInt);
        cells.forEach(image::putInt);
        ends.forEach(image::putInt);
        image.asCharBuffer().put(characters.toString());
        return image.putInt(0, hash(image.array())).array();
    }

    private static void put(Json json, List<Integer> cells, Map<String, Integer> texts) {
        List<Json> inside = json.inside();
        int rest = json.kind.holdsOthers() ? inside.size() : index(json.said, texts);
        cells.add(rest << KIND_BITS | KINDS.indexOf(json.kind));
        for (Json each : inside) {
            if (json.kind == Json.Kind.OBJECT) {
                cells.add(index(each.key, texts));
            }
            put(each, cells, texts);
        }
    }

    private static int index(String text, Map<String, Integer> texts) {
        Integer known = texts.putIfAbsent(text, texts.size());
        return known == null ? texts.size() - 1 : known;
    }
}
