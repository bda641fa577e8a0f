package io.github.attain.examples.commandline.terminal;

import io.github.attain.monitoring.Progress;
import java.io.PrintStream;

/** Says now and then how far the reading has come, so that nobody waits in the dark for a long file. */
final class Told implements Progress {
    /** After how many megabytes something is said. */
    static final int EVERY = 16;

    private static final long MEGABYTE = 1_000_000;

    private final PrintStream err;
    private long next = EVERY;

    Told(PrintStream err) {
        this.err = err;
    }

    @Override
    public void read(long bytes, long rows) {
        if (bytes >= next * MEGABYTE) {
            err.print(bytes / MEGABYTE + " MB, " + rows + " …\n");
            err.flush();
            next = bytes / MEGABYTE + EVERY;
        }
    }
}
