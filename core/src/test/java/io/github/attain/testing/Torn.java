package io.github.attain.testing;

import io.github.attain.text.RowSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

/** What can be read up to some point, and behind it fails with the word "torn". */
public final class Torn {
    private Torn() {}

    /** A stream of a text in UTF-8, which may be empty. */
    public static InputStream after(String text) {
        InputStream torn = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("torn");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return length == 0 ? 0 : read();
            }
        };
        return new SequenceInputStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), torn);
    }

    /** The rows of a sheet. */
    public static RowSource after(List<List<String>> rows) {
        Iterator<List<String>> good = rows.iterator();
        return RowSource.of(() -> new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public List<String> next() {
                if (!good.hasNext()) {
                    throw new UncheckedIOException(new IOException("torn"));
                }
                return good.next();
            }
        });
    }
}
