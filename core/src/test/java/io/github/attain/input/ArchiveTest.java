package io.github.attain.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.testing.ChineseWording;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    @TempDir
    private Path folder;

    private final ProblemList problems = new ProblemList("");
    private final List<String> read = new ArrayList<>();

    private void read(Path path) {
        DataFiles.read(path, ".csv", problems, (name, in) -> {
            in.readAllBytes();
            read.add(name);
        });
    }

    private List<String> messages() {
        return problems.all().stream().map(Problem::toString).toList();
    }

    private static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes, UTF_8)) {
            for (String entry : entries) {
                out.putNextEntry(new ZipEntry(entry));
                out.write("1,2\n".repeat(100).getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** The signatures of APPNOTE.TXT, 4.3.7 and 4.3.16: of the first file, or of the end where there is none. */
    @Test
    void anArchiveIsKnownByFourBytes() {
        assertThat(Archive.isZip(new byte[] {'P', 'K', 3, 4})).isTrue();
        assertThat(Archive.isZip(new byte[] {'P', 'K', 5, 6})).isTrue();
        for (byte[] other : new byte[][] {
            {},
            {'P'},
            {'P', 'K'},
            {'P', 'K', 3},
            {'P', 'K', 5},
            {'P', 'K', 3, 6},
            {'P', 'K', 5, 4},
            {'P', 'A', 3, 4},
            {'p', 'K', 3, 4}
        }) {
            assertThat(Archive.isZip(other)).as(Arrays.toString(other)).isFalse();
        }
    }

    /** What a broken archive lacks says the library that opens it; the names of its entries are not the reason. */
    @Test
    void whyAnArchiveCannotBeOpenedIsSaid() throws IOException {
        Path broken = Files.write(folder.resolve("x.zip"), Arrays.copyOf(zip("a.csv"), 50));
        ZipException reason = catchThrowableOfType(ZipException.class, () -> new ZipFile(broken.toFile()).close());

        read(broken);

        assertThat(messages()).containsExactly("x.zip: cannot be read: " + broken + " (" + reason.getMessage() + ")");
        ChineseWording.isChinese(problems.all(), broken.toString());
    }

    /**
     * A local header has 30 bytes, the last four of which say how long the name and an addition are that come before the bytes
     * (APPNOTE.TXT, 4.3.7). A block of type 3 is an error (RFC 1951, 3.2.3).
     */
    @Test
    void aBrokenEntryCostsNoOther() throws IOException {
        byte[] archive = zip("a.csv", "b.csv");
        archive[30 + archive[26] + archive[28]] = 7;
        read(Files.write(folder.resolve("x.zip"), archive));

        assertThat(read).containsExactly("x.zip!b.csv");
        assertThat(messages()).singleElement().asString().startsWith("x.zip!a.csv: cannot be read: x.zip!a.csv (");
        assertThat(problems.all().get(0).code()).isEqualTo(ProblemCode.UNREADABLE);
        ChineseWording.isChinese(problems.all(), "x.zip!a.csv");
    }

    @Test
    void anArchiveInsideAnotherFileSystemIsRefusedAndCostsNoOtherFile() throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(folder.resolve("outer.zip"), Map.of("create", "true"))) {
            Files.write(inside.getPath("/a.zip"), zip("a.csv"));
            Files.write(inside.getPath("/b.csv"), "1\n".getBytes(UTF_8));
            read(inside.getPath("/"));
        }

        assertThat(read).containsExactly("b.csv");
        assertThat(messages())
                .containsExactly(
                        "a.zip: cannot be read: /a.zip (a zip archive outside the file system of the machine)");
        ChineseWording.isChinese(problems.all(), "/a.zip");
    }

    @Test
    void foldersInsideAnArchiveAreNoFiles() throws IOException {
        read(Files.write(folder.resolve("x.zip"), zip("a.csv", "b.xlsx/", "c.csv/", "c.csv/d.csv")));

        assertThat(read).containsExactly("x.zip!a.csv", "x.zip!c.csv/d.csv");
        assertThat(messages()).isEmpty();
    }

    /** Reads no further than the first file, for what is too much is said before. */
    private void begin(Path path) {
        assertThatThrownBy(() -> DataFiles.read(path, ".csv", problems, (name, in) -> {
                    throw new UnsupportedOperationException(name);
                }))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    /** The same files, in the archive as it is and in the folder that Java makes of it. */
    @Test
    void itIsSaidWhereThereAreMoreThanAHundredThousandFiles() throws IOException {
        Path archive = folder.resolve("x.zip");
        OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(archive));
        try (ZipOutputStream out = new ZipOutputStream(bytes, UTF_8)) {
            for (int i = 0; i <= 100_000; i++) {
                ZipEntry empty = new ZipEntry(i + ".csv");
                empty.setMethod(ZipEntry.STORED);
                empty.setSize(0);
                empty.setCrc(0);
                out.putNextEntry(empty);
            }
        }

        begin(archive);
        try (FileSystem inside = FileSystems.newFileSystem(archive, Map.of())) {
            begin(inside.getPath("/"));
        }
        assertThat(messages())
                .containsExactly(
                        "x.zip: the number of files is too large (> 100000): the limit is 100000",
                        "/: the number of files is too large (> 100000): the limit is 100000");
        ChineseWording.isChinese(problems.all());
    }
}
