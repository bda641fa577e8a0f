package io.github.attain.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Published monitoring data, which are not part of the project: tests that run on them are skipped where they are not there. */
public final class RealData {
    private RealData() {}

    /**
     * A file of that folder.
     *
     * @param name its path within the folder
     * @return the file; the test is skipped where the system property {@code attain.data} names no folder
     */
    public static Path file(String name) {
        String folder = System.getProperty("attain.data", "");
        assumeTrue(
                !folder.isEmpty() && Files.isDirectory(Path.of(folder)),
                "skipped: the system property attain.data names no folder with published monitoring data");
        return Path.of(folder, name);
    }
}
