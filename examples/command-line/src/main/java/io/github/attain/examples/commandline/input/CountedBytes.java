package io.github.attain.examples.commandline.input;

import io.github.attain.monitoring.Progress;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Passes bytes on and tells how many went by, and how many lines. */
final class CountedBytes extends FilterInputStream {
    private final Progress progress;
    private long bytes;
    private long lines;

    CountedBytes(InputStream in, Progress progress) {
        super(in);
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            bytes++;
            lines += b == '\n' ? 1 : 0;
        }
        return b;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        for (int i = from; i < from + read; i++) {
            lines += into[i] == '\n' ? 1 : 0;
        }
        bytes += Math.max(0, read);
        progress.read(bytes, lines);
        return read;
    }
}
