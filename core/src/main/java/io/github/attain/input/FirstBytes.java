package io.github.attain.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;

/** The beginning of a stream, looked at before the rest. Where the stream breaks there, that is told when its turn comes. */
final class FirstBytes {
    /** An archive of thousands of small files must not cost the largest head for each of them. */
    private static final int FIRST = 1 << 12;

    private final byte[] bytes;
    private final InputStream rest;

    private FirstBytes(byte[] bytes, InputStream rest) {
        this.bytes = bytes;
        this.rest = rest;
    }

    static FirstBytes of(InputStream in, int most) throws IOException {
        byte[] head = new byte[Math.min(most, FIRST)];
        int count = 0;
        try {
            for (int n = in.read(head); n > 0; n = in.read(head, count, head.length - count)) {
                count += n;
                if (count == head.length) {
                    head = Arrays.copyOf(head, Math.min(most, 2 * count));
                }
            }
        } catch (IOException broken) {
            if (count == 0) {
                throw broken;
            }
            return new FirstBytes(Arrays.copyOf(head, count), new Broken(broken));
        }
        return new FirstBytes(Arrays.copyOf(head, count), in);
    }

    byte[] bytes() {
        return bytes;
    }

    InputStream andTheRest() {
        return new SequenceInputStream(new ByteArrayInputStream(bytes), rest);
    }

    /** Where a stream could be read no further. */
    private static final class Broken extends InputStream {
        private final IOException why;

        Broken(IOException why) {
            this.why = why;
        }

        @Override
        public int read() throws IOException {
            throw why;
        }

        @Override
        public int read(byte[] to, int from, int most) throws IOException {
            throw why;
        }
    }
}
