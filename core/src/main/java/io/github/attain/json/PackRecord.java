package io.github.attain.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Checks a pack once, in the build that packages it, and records that it did, so that {@link PackReader#load} need not look again
 * for what does not fit together. The record holds the edition of the checks and a hash of the data (CRC-32, which finds accidents
 * and no tampering).
 */
public final class PackRecord {
    /** What is added to the name of a pack's first file. */
    static final String ENDING = ".checked";

    private PackRecord() {}

    /**
     * Checks a pack and returns the record of it.
     *
     * @param pack the first file of a pack, such as {@code pack.json}; the files that it lists lie beside it
     * @return one line, with LF at its end
     * @throws io.github.attain.problem.ProblemsException with every problem, if there is an error
     */
    public static String of(Path pack) {
        PackFiles files = new PackFiles();
        files.read(String.valueOf(pack.getFileName()), Folder.of(pack)).orThrow();
        return files.record();
    }

    /**
     * Checks packs and writes the record of each beside it, {@code pack.json.checked} beside {@code pack.json}.
     *
     * @param packs the first file of each
     * @throws IOException if a record cannot be written
     * @throws io.github.attain.problem.ProblemsException with every problem, if there is an error
     */
    public static void main(String[] packs) throws IOException {
        for (String first : packs) {
            Path pack = Path.of(first);
            Files.writeString(pack.resolveSibling(pack.getFileName() + ENDING), of(pack));
        }
    }
}
