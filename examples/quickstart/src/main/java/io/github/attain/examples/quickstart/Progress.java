package io.github.attain.examples.quickstart;

import io.github.attain.examples.terminal.Terminal;
import io.github.attain.text.Text;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Passes bytes on and says now and then how many lines went by, so that nobody waits in the dark for a long file. */
final class Progress extends FilterInputStream {
    /** After how many lines something is said. */
    static final int EVERY = 1_000_000;

    private final Terminal terminal;
    private long lines;

    Progress(InputStream in, Terminal terminal) {
        super(in);
        this.terminal = terminal;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b);
        return b;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        for (int i = from; i < from + read; i++) {
            count(bytes[i]);
        }
        return read;
    }

    private void count(int b) {
        if (b == '\n' && ++lines % EVERY == 0) {
            terminal.tell(Text.same(lines + " …"));
        }
    }
}
