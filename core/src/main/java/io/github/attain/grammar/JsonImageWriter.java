package io.github.attain.grammar;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Writes a {@link JsonImage}, in the form that is described there. */
public final class JsonImageWriter {
    private static final int LAST_OF_LATIN = 0xff;

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
        trees.forEach(this::collect);
        latin.forEach(text -> texts.put(text, texts.size()));
        others.forEach(text -> texts.put(text, texts.size()));
        List<Integer> starts = new ArrayList<>();
        for (Json tree : trees) {
            starts.add(cells.length());
            put(tree);
        }
        String ofLatin = String.join("", latin);
        String ofOthers = String.join("", others);

        ByteBuffer head = ByteBuffer.allocate((2 + JsonImage.SIZES) * Integer.BYTES);
        head.putInt(0).putInt(JsonImage.EDITION);
        head.putInt(starts.size()).putInt(cells.length()).putInt(texts.size());
        head.putInt(ofLatin.length()).putInt(ofOthers.length());

        int numbers = starts.size() + texts.size();
        int characters = cells.length() + ofOthers.length();
        ByteBuffer body =
                ByteBuffer.allocate(numbers * Integer.BYTES + characters * Character.BYTES + ofLatin.length());
        starts.forEach(body::putInt);
        int end = 0;
        for (String text : texts.keySet()) {
            end += text.length();
            body.putInt(end);
        }
        cells.append(ofOthers).chars().forEach(character -> body.putChar((char) character));
        body.put(ofLatin.getBytes(StandardCharsets.ISO_8859_1));

        head.putInt(0, JsonImage.hash(head.array(), body.array()));
        return ByteBuffer.allocate(head.capacity() + body.capacity())
                .put(head.array())
                .put(body.array())
                .array();
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
        (text.chars().allMatch(character -> character <= LAST_OF_LATIN) ? latin : others).add(text);
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
