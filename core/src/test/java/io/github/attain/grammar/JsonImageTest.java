package io.github.attain.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonImageTest {

    private static Json again(Json tree) {
        JsonImage image = Objects.requireNonNull(JsonImage.read(JsonImage.of(List.of(Json.text("before"), tree))));
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
        byte[] image = JsonImage.of(List.of(Json.object().put("a", 46)));

        ByteBuffer form = ByteBuffer.allocate(48);
        form.putInt(0).putInt(1);
        form.putInt(1).putInt(3).putInt(2).putInt(3);
        form.putInt(0);
        // An object with one member; its key is the first text; a number that says the second.
        form.putInt(0b1_000).putInt(0).putInt(0b1_011);
        form.putInt(1).putInt(3);
        byte[] expected = (new String(form.array(), StandardCharsets.ISO_8859_1) + "\0a\0" + "4\0" + "6")
                .getBytes(StandardCharsets.ISO_8859_1);
        CRC32 hash = new CRC32();
        hash.update(expected, 4, expected.length - 4);
        ByteBuffer.wrap(expected).putInt((int) hash.getValue());
        assertThat(image).isEqualTo(expected);
    }

    /** The image with another number in its head, at a place in bytes, and the hash that goes with it. */
    private static byte[] with(int number, int at) {
        byte[] image = JsonImage.of(List.of(Json.text("a")));
        ByteBuffer.wrap(image).putInt(at, number);
        CRC32 hash = new CRC32();
        hash.update(image, 4, image.length - 4);
        ByteBuffer.wrap(image).putInt((int) hash.getValue());
        return image;
    }

    @Test
    void anImageOfAnotherEditionIsNone() {
        assertThat(JsonImage.read(with(1, 4))).isNotNull();
        assertThat(JsonImage.read(with(2, 4))).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 2, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void anImageWhoseSizesAreNotItsOwnIsNone(int size) {
        for (int at = 8; at < 24; at += 4) {
            assertThat(JsonImage.read(with(size, at))).as("at %d", at).isNull();
        }
    }
}
