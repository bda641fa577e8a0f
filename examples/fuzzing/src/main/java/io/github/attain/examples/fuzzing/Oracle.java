package io.github.attain.examples.fuzzing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What several targets ask. */
final class Oracle {
    private Oracle() {}

    /** The bytes of texts and of other bytes, one after the other. */
    static byte[] join(Object... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (Object part : parts) {
            joined.writeBytes(part instanceof byte[] bytes ? bytes : utf8((String) part));
        }
        return joined.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    /** Whether a word of ASCII stands anywhere in bytes, in whatever capitals. */
    static boolean contains(byte[] bytes, String word) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .contains(word);
    }

    static void equal(String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError(what + ":\n  expected " + expected + "\n  but was  " + actual);
        }
    }

    /** Nothing good was lost or changed. */
    static void allIn(String what, Collection<?> good, Collection<?> all) {
        Set<Object> lost = new HashSet<>(good);
        lost.removeAll(all);
        if (!lost.isEmpty()) {
            throw new AssertionError(what + ": lost or changed " + lost + "\n  is there: " + all);
        }
    }
}
