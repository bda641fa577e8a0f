package io.github.attain.monitoring;

/** Told from time to time how far a long reading has come. What it throws ends the reading. */
@FunctionalInterface
public interface Progress {
    /**
     * Called after some megabytes, and at the end of each file.
     *
     * @param bytes how many bytes of text were read so far, unpacked, in all files together
     * @param rows how many lines they had
     */
    void read(long bytes, long rows);
}
