package io.github.attain.input;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Opens what a path names, one stream after the other: a file; a file packed by gzip; the matching files in a zip archive; or
 * all of these in a folder (not in the folders below it). Names decide which files of a folder or an archive match and in
 * what order they come; the first bytes, and not the name, decide how a file is packed. Hidden files are passed over,
 * and so are workbooks, and packed files other than these; each of them is noted.
 *
 * <p>What cannot be opened or breaks off is a problem and costs no other file. Names inside archives are shown and never
 * opened as paths.
 */
public final class DataFiles {
    /** The most files that a folder or an archive may hold. */
    public static final int MOST = 100_000;

    /** What may well hold a table that somebody misses; what begins with ~$ is a mark that another is open. */
    private static final Pattern WORKBOOK = Pattern.compile("[^.~].*\\.(?i:xls[xmb]?|et|ods)");

    private static final Pattern PACKED = Pattern.compile("[^.].*\\.(?i:rar|7z|tar|tgz|gz|zip|parquet)");

    private final String suffix;
    private final ProblemList problems;
    private final Reading reading;

    /** Reads one stream. */
    public interface Reading {
        /**
         * Reads a stream to its end, and leaves it open.
         *
         * @param name what to call it; the list of problems calls it so already
         * @param in the bytes
         * @throws IOException if they cannot be read
         */
        void read(String name, InputStream in) throws IOException;
    }

    private DataFiles(String suffix, ProblemList problems, Reading reading) {
        this.suffix = suffix;
        this.problems = problems;
        this.reading = reading;
    }

    /**
     * Reads all that a path names.
     *
     * @param path a file or folder
     * @param suffix how the names of matching files end, such as {@code .csv}, in small letters
     * @param problems where it is noted what could not be read
     * @param reading what to do with each stream
     */
    public static void read(Path path, String suffix, ProblemList problems, Reading reading) {
        DataFiles files = new DataFiles(suffix, problems, reading);
        if (!Files.isDirectory(path)) {
            files.file(path);
            return;
        }
        problems.enter(nameOf(path));
        List<Path> inside = files.inside(path);
        if (inside.isEmpty()) {
            problems.add(files.nothing(path.toString()));
        }
        inside.forEach(files::file);
    }

    private List<Path> inside(Path folder) {
        List<Path> inside = new ArrayList<>();
        Set<String> closed = new TreeSet<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path file : all) {
                if (matches(nameOf(file)) && Files.isRegularFile(file)) {
                    if (inside.size() == MOST) {
                        problems.add(tooMany());
                        break;
                    }
                    inside.add(file);
                } else if (isClosed(nameOf(file)) && Files.isRegularFile(file)) {
                    closed.add(nameOf(file));
                }
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException unreadable) {
            problems.add(unreadable(folder.toString(), unreadable));
        }
        passOver(closed);
        Collections.sort(inside);
        return inside;
    }

    private void file(Path path) {
        String name = nameOf(path);
        problems.enter(name);
        try (InputStream in = Unreadable.open(path)) {
            FirstBytes first = FirstBytes.of(in, 4);
            byte[] head = first.bytes();
            if (Archive.isZip(head)) {
                Archive.read(path, this);
            } else if (head.length > 1 && head[0] == 0x1F && head[1] == (byte) 0x8B) {
                InputStream unpacked = new GZIPInputStream(first.andTheRest(), 1 << 16);
                reading.read(name, new Inflation(Files.size(path)).bounded(unpacked));
            } else {
                reading.read(name, first.andTheRest());
            }
        } catch (IOException broken) {
            problems.add(unreadable(path.toString(), broken));
        }
    }

    /** Whether a file by this name may hold tables that nobody reads. */
    static boolean isClosed(String name) {
        return WORKBOOK.matcher(name).matches() || PACKED.matcher(name).matches();
    }

    /** Notes what stays closed. */
    void passOver(Set<String> closed) {
        for (String name : closed) {
            problems.add(Problem.of(ProblemCode.PASSED_OVER)
                    .with(
                            "subject",
                            PACKED.matcher(name).matches()
                                    ? new Text("压缩文件", "a packed file")
                                    : new Text("工作簿", "a workbook"))
                    .with("value", name));
        }
    }

    /** Whether a name inside a folder is one of a file that is wanted. */
    private boolean matches(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return !name.startsWith(".")
                && (small.endsWith(suffix) || small.endsWith(suffix + ".gz") || small.endsWith(".zip"));
    }

    /** Whether an entry of an archive is one that is wanted. */
    boolean wants(String entry) {
        boolean hidden = entry.startsWith(".", entry.lastIndexOf('/') + 1);
        return !hidden && entry.toLowerCase(Locale.ROOT).endsWith(suffix);
    }

    ProblemList problems() {
        return problems;
    }

    Reading reading() {
        return reading;
    }

    Problem nothing(String where) {
        return Problem.of(ProblemCode.MISSING).with("subject", "*" + suffix).with("allowed", where);
    }

    static Problem tooMany() {
        return Problem.of(ProblemCode.TOO_LARGE)
                .with("subject", new Text("文件数", "the number of files"))
                .with("value", "> " + MOST)
                .with("allowed", MOST);
    }

    static Problem unreadable(String what, Exception why) {
        if (why instanceof Inflation.TooLargeException tooLarge) {
            return Problem.of(ProblemCode.TOO_LARGE)
                    .with("subject", new Text("解压后的文件", "the unpacked file"))
                    .with("value", "> " + tooLarge.allowed() + " B")
                    .with("allowed", tooLarge.allowed() + " B");
        }
        return Unreadable.file(what, why);
    }

    private static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
