package io.github.attain.grammar;

import java.nio.ByteBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Writes a {@link JsonImage}, in the form that is described there. */
public final class JsonImageWriter {
    private final CharsetEncoder encoder = StandardCharsets.ISO_8859_1.newEncoder();
    /** The texts of ISO 8859-1 alone. */
    private final Set<String> latin = new LinkedHashSet<>();

    private final Set<String> others = new LinkedHashSet<>();
    /** The turn of each text. */
    private final Map<String, Integer> texts = new LinkedHashMap<>();

    private final StringBuilder cells = new StringBuilder();

    private JsonImageWriter() {}

    /** The image of trees, in none of which a key stands twice in an object. */
    public static byte[] write(List<Json> trees) {
        return new JsonImageWriter().image(trees);
    }

    private byte[] image(List<Json> trees) {
        for (Json tree : trees) {
            collect(tree);
        }
        for (Set<String> all : List.of(latin, others)) {
            for (String text : all) {
                texts.put(text, texts.size());
            }
        }
        int[] starts = new int[trees.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = cells.length();
            put(trees.get(i));
        }
        String ofLatin = String.join("", latin);
        String ofOthers = String.join("", others);

        ByteBuffer head = ByteBuffer.allocate((2 + JsonImage.SIZES) * Integer.BYTES);
        head.putInt(0).putInt(JsonImage.EDITION);
        head.putInt(starts.length).putInt(cells.length()).putInt(texts.size());
        head.putInt(ofLatin.length()).putInt(ofOthers.length());

        cells.append(ofOthers);
        int numbers = starts.length + texts.size();
        ByteBuffer body =
                ByteBuffer.allocate(numbers * Integer.BYTES + cells.length() * Character.BYTES + ofLatin.length());
        for (int start : starts) {
            body.putInt(start);
        }
        int end = 0;
        for (String text : texts.keySet()) {
            end += text.length();
            body.putInt(end);
        }
        for (int i = 0; i < cells.length(); i++) {
            body.putChar(cells.charAt(i));
        }
        body.put(ofLatin.getBytes(StandardCharsets.ISO_8859_1));

        head.putInt(0, JsonImage.hash(head.array(), body.array()));
        byte[] image = Arrays.copyOf(head.array(), head.capacity() + body.capacity());
        System.arraycopy(body.array(), 0, image, head.capacity(), body.capacity());
        return image;
    }

    private void collect(Json json) {
        if (!json.kind.holdsOthers()) {
            collect(json.said);
        }
        for (Json inside : json.inside()) {
            if (json.kind == Json.Kind.OBJECT) {
                collect(inside.key);
            }
            collect(inside);
        }
    }

    private void collect(String text) {
        (encoder.canEncode(text) ? latin : others).add(text);
    }

    private void put(Json json) {
        List<Json> inside = json.inside();
        int rest = json.kind.holdsOthers() ? inside.size() : turn(json.said);
        put(rest << JsonImage.KIND_BITS | JsonImage.KINDS.indexOf(json.kind));
        for (Json each : inside) {
            if (json.kind == Json.Kind.OBJECT) {
                put(turn(each.key));
            }
            put(each);
        }
    }

    private int turn(String text) {
        return Objects.requireNonNull(texts.get(text));
    }

    private void put(int number) {
        if (number > JsonImage.MOST_IN_A_CELL) {
            cells.append((char) (number >>> Character.SIZE | JsonImage.MOST_IN_A_CELL + 1));
        }
        cells.append((char) number);
    }
}
