package io.github.attain.examples.fuzzing;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is kept is given to every reader, without changing anything of it. */
class CorpusTest {
    static Set<String> names() {
        return Targets.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everythingKeptHolds(String name) throws IOException {
        List<byte[]> inputs = Corpus.read(Path.of("corpus", name + ".txt"));
        Target target = requireNonNull(Targets.all().get(name));

        assertFalse(inputs.isEmpty());
        inputs.forEach(target::feed);
    }

    @Test
    void everyByteIsKept() {
        byte[] bytes = new byte[256];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        assertArrayEquals(bytes, Corpus.bytes(Corpus.line(bytes)));
        assertEquals("a\\n\\\\\\x00", Corpus.line(new byte[] {'a', '\n', '\\', 0}));
    }
}
