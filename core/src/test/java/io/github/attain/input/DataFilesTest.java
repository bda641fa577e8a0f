package io.github.attain.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.testing.ChineseWording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataFilesTest {
    @TempDir
    private Path folder;

    private final ProblemList problems = new ProblemList("");
    private final List<String> read = new ArrayList<>();

    private void read(Path path) {
        DataFiles.read(path, ".csv", problems, (name, in) -> {
            StringBuilder text = new StringBuilder();
            for (int b = in.read(); b >= 0; b = in.read()) {
                text.append((char) b);
            }
            read.add(name + "=" + text);
        });
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(Charset names, String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes, names)) {
            for (String entry : entries) {
                out.putNextEntry(new ZipEntry(entry));
                out.write(("in " + entry.length()).getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private List<String> messages() {
        return problems.all().stream().map(Problem::toString).toList();
    }

    @Test
    void aFileIsReadWhateverItIsCalled() throws IOException {
        read(write("hours.txt", "abc".getBytes(UTF_8)));

        assertThat(read).containsExactly("hours.txt=abc");
        assertThat(messages()).isEmpty();
    }

    @Test
    void theFirstBytesAndNotTheNameSayHowAFileIsPacked() throws IOException {
        read(write("a.csv", gzip("packed")));
        read(write("b.gz", "not packed".getBytes(UTF_8)));

        assertThat(read).containsExactly("a.csv=packed", "b.gz=not packed");
    }

    @Test
    void aFolderGivesItsMatchingFilesInTheOrderOfTheirNames() throws IOException {
        write("c.CSV", "3".getBytes(UTF_8));
        write("a.csv.gz", gzip("1"));
        write("b.zip", zip(UTF_8, "z.csv", "dir/y.csv", "readme.txt", "__MACOSX/._z.csv"));
        write("notes.txt", "no".getBytes(UTF_8));
        write(".hidden.csv", "no".getBytes(UTF_8));
        Files.createDirectory(folder.resolve("below.csv"));

        read(folder);

        assertThat(read).containsExactly("a.csv.gz=1", "b.zip!dir/y.csv=in 9", "b.zip!z.csv=in 5", "c.CSV=3");
        assertThat(messages()).isEmpty();
    }

    @Test
    void emptinessIsSaid() throws IOException {
        read(folder);
        read(write("x.zip", zip(UTF_8)));
        read(write("book.xlsx", zip(UTF_8, "xl/workbook.xml")));

        assertThat(read).isEmpty();
        assertThat(problems.all())
                .extracting(Problem::code)
                .containsOnly(ProblemCode.MISSING)
                .hasSize(3);
        assertThat(messages()).allMatch(message -> message.contains("*.csv is missing"));
    }

    @Test
    void whatCannotBeOpenedCostsNoOtherFile() throws IOException {
        write("a.csv", "1".getBytes(UTF_8));
        byte[] packed = gzip("0123456789".repeat(1000));
        write("b.csv.gz", Arrays.copyOf(packed, packed.length / 2));
        write("c.zip", Arrays.copyOf(zip(UTF_8, "z.csv"), 40));
        write("d.csv.gz", new byte[] {0x1F, (byte) 0x8B, 0, 0});
        write("e.csv", "5".getBytes(UTF_8));

        read(folder);

        assertThat(read).containsExactly("a.csv=1", "e.csv=5");
        assertThat(problems.all())
                .extracting(Problem::code)
                .containsOnly(ProblemCode.UNREADABLE)
                .hasSize(3);
        assertThat(problems.all())
                .extracting(problem -> problem.location().file())
                .containsExactly("b.csv.gz", "c.zip", "d.csv.gz");
        assertThat(messages().get(0)).contains("breaks off");
        ChineseWording.isChinese(problems.all());
    }

    @Test
    void whatIsNoFileIsSaid() {
        read(folder.resolve("none.csv"));
        read(Path.of("/dev/null"));

        assertThat(read).isEmpty();
        assertThat(problems.all()).hasSize(2).allMatch(problem -> problem.code() == ProblemCode.UNREADABLE);
        assertThat(messages().get(0)).contains("no such file");
        ChineseWording.isChinese(problems.all());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd.csv",
                "/etc/passwd.csv",
                "C:\\x.csv",
                "a\u0000b.csv",
                "\u001b[2J.csv",
                "con.csv"
            })
    void hostileNamesInsideAnArchiveAreOnlyShown(String entry) throws IOException {
        read(write("x.zip", zip(UTF_8, entry)));

        assertThat(read).containsExactly("x.zip!" + entry + "=in " + entry.length());
        assertThat(folder.toFile().list()).hasSize(1);
        problems.add(3, Problem.of(ProblemCode.MISQUOTED).with("value", ""));
        assertThat(messages().get(0)).doesNotContain("\u0000", "\u001b").contains(": line 3: ");
    }

    @Test
    void namesInGb18030AreShownAsTheyAre() throws IOException {
        read(write("x.zip", zip(Charset.forName("GB18030"), "站点_2019.csv")));

        assertThat(read).containsExactly("x.zip!站点_2019.csv=in 11");
    }

    @Test
    void aPackedFileThatGrowsWithoutEndIsLeft() throws IOException {
        byte[] block = new byte[1 << 20];
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(folder.resolve("bomb.zip")))) {
            out.putNextEntry(new ZipEntry("a.csv"));
            for (int i = 0; i < 128; i++) {
                out.write(block);
            }
            out.putNextEntry(new ZipEntry("b.csv"));
        }
        long[] bytes = new long[1];
        DataFiles.read(folder, ".csv", problems, (name, in) -> {
            for (int n = in.read(block); n > 0; n = in.read(block)) {
                bytes[0] += n;
            }
        });

        assertThat(bytes[0]).isLessThan(Inflation.FREE + Inflation.MOST_TIMES * Files.size(folder.resolve("bomb.zip")));
        assertThat(problems.all()).extracting(Problem::code).containsExactly(ProblemCode.TOO_LARGE);
        assertThat(problems.all().get(0).location().file()).isEqualTo("bomb.zip!a.csv");
    }
}
