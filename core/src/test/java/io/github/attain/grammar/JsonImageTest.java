package io.github.attain.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonImageTest {
    private static @Nullable JsonImage read(byte[] image) {
        try {
            return JsonImage.read(new ByteArrayInputStream(image));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Json again(Json tree) {
        JsonImage image = Objects.requireNonNull(read(JsonImageWriter.write(List.of(Json.text("before"), tree))));
        Json again = new Json(null, tree.key, 0);
        image.read(1, again, new Reading());
        return again;
    }

    /** Everything that a tree says, and where. */
    private static String all(Json json) {
        StringBuilder all = new StringBuilder();
        all.append(json.location()).append(' ').append(json.kind).append(' ').append(json.said);
        json.inside().forEach(inside -> all.append('\n').append(all(inside)));
        return all.toString();
    }

    @Property
    void aTreeIsMadeAgainAsItWas(@ForAll("trees") Json tree) {
        Json again = again(tree);

        assertThat(all(again)).isEqualTo(all(tree));
        // By their turns problems are told in the order of the files.
        assertThat(turns(again)).isSorted().doesNotHaveDuplicates();
    }

    private static List<Integer> turns(Json json) {
        List<Integer> turns = new ArrayList<>(List.of(json.turn));
        json.inside().forEach(inside -> turns.addAll(turns(inside)));
        return turns;
    }

    @Provide
    Arbitrary<Json> trees() {
        Arbitrary<String> texts = Arbitraries.of("", "a", "焦作", "\ud800", "\ud83d\ude00", "a\u0000b", "at-most");
        Arbitrary<Json> leaves = texts.map(Json::text);
        Arbitrary<Json> others = Arbitraries.of("46", "true", "null")
                .map(said -> Json.of(said.equals("46") ? Json.Kind.NUMBER : Json.Kind.WORD, said));
        return Arbitraries.recursive(
                () -> Arbitraries.oneOf(leaves, others),
                inside -> Arbitraries.oneOf(
                        inside.list().ofMaxSize(4).map(Json::list),
                        inside.list().ofMaxSize(4).map(members -> {
                            Json object = Json.object();
                            for (Json member : members) {
                                object.put("k" + object.inside().size(), member);
                            }
                            return object;
                        })),
                0,
                3);
    }

    /** Worked out by hand from the form that the class describes. */
    @Test
    void anImageIsWhatItsFormSays() {
        byte[] image = JsonImageWriter.write(List.of(Json.object().put("分", Json.of(Json.Kind.NUMBER, "46"))));

        ByteBuffer form = ByteBuffer.allocate(50);
        form.putInt(0).putInt(2);
        // One tree, three cells, two texts, two characters of Latin, one other.
        form.putInt(1).putInt(3).putInt(2).putInt(2).putInt(1);
        form.putInt(0);
        form.putInt(2).putInt(3);
        // An object with one member; its key is the second text; a number that says the first.
        form.putChar((char) 0b1_000).putChar((char) 1).putChar((char) 0b0_011);
        form.putChar('分');
        form.put((byte) '4').put((byte) '6');
        byte[] expected = form.array();
        CRC32 hash = new CRC32();
        hash.update(expected, 4, expected.length - 4);
        form.putInt(0, (int) hash.getValue());
        assertThat(image).isEqualTo(expected);
    }

    /** From 4,096 on a number with its kind does not fit into one cell, from 32,768 on no number does. */
    @Test
    void aTreeOfManyTextsIsMadeAgain() {
        Json tree = Json.object();
        for (int i = 0; i < 40_000; i++) {
            tree.put("k" + i, "第" + i);
        }

        assertThat(all(again(tree))).isEqualTo(all(tree));
    }

    /** Of more than a million bytes, for which no room is made before they are there. */
    @Test
    void aLargeImageIsReadAndOneThatIsCutOffIsNone() {
        byte[] image = JsonImageWriter.write(List.of(Json.text("第".repeat(600_000))));

        Json again = new Json(null, "", 0);
        Objects.requireNonNull(read(image)).read(0, again, new Reading());
        assertThat(again.said).isEqualTo("第".repeat(600_000));
        assertThat(read(Arrays.copyOf(image, image.length - 1))).isNull();
        ByteBuffer.wrap(image).putInt(24, 40_000_000);
        assertThat(read(image)).isNull();
    }

    /** The image with another number in its head, at a place in bytes, and the hash that goes with it. */
    private static byte[] with(int number, int at) {
        byte[] image = JsonImageWriter.write(List.of(Json.object().put("a", "分")));
        ByteBuffer.wrap(image).putInt(at, number);
        CRC32 hash = new CRC32();
        hash.update(image, 4, image.length - 4);
        ByteBuffer.wrap(image).putInt((int) hash.getValue());
        return image;
    }

    @Test
    void anImageOfAnotherEditionIsNone() {
        assertThat(read(with(2, 4))).isNotNull();
        assertThat(read(with(1, 4))).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 4, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void anImageWhoseSizesAreNotItsOwnIsNone(int size) {
        for (int at = 8; at < 28; at += 4) {
            assertThat(read(with(size, at))).as("at %d", at).isNull();
        }
    }
}
