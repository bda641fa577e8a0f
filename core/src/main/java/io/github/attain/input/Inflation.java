package io.github.attain.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Bounds what comes out of a packed file, so that a small file made to grow without end costs little time. Tables of digits
 * shrink to between a fifth and a fiftieth.
 */
final class Inflation {
    static final long FREE = 64L << 20;
    static final long MOST_TIMES = 250;

    private final long allowed;
    private long left;

    /** Starts to count for a file of some bytes; all entries of an archive share one count. */
    Inflation(long packed) {
        this.allowed = FREE + MOST_TIMES * packed;
        this.left = allowed;
    }

    /** More came out than a table of this size would give. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;

        private final long allowed;

        TooLargeException(long allowed) {
            this.allowed = allowed;
        }

        /** How many bytes may come out. */
        long allowed() {
            return allowed;
        }
    }

    /** The same bytes, counted. */
    InputStream bounded(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int next = super.read();
                spend(next < 0 ? 0 : 1);
                return next;
            }

            @Override
            public int read(byte[] to, int from, int most) throws IOException {
                int read = super.read(to, from, most);
                spend(read);
                return read;
            }
        };
    }

    private void spend(int bytes) throws TooLargeException {
        left -= Math.max(0, bytes);
        if (left < 0) {
            throw new TooLargeException(allowed);
        }
    }
}
