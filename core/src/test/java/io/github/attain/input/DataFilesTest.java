package io.github.attain.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.attain.csv.MeasurementCsv;
import io.github.attain.json.PackReader;
import io.github.attain.monitoring.NationalHourJson;
import io.github.attain.monitoring.WaterSectionsCsv;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.problem.Severity;
import io.github.attain.testing.ChineseWording;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.FileSystemException;
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
    void aWorkbookBesideTheFilesOfAFolderIsNoted() throws IOException {
        write("h.csv", "1".getBytes(UTF_8));
        write("b.XLS", "no".getBytes(UTF_8));
        write("a.xlsx", "no".getBytes(UTF_8));
        write("~$a.xlsx", "no".getBytes(UTF_8));
        Files.createDirectory(folder.resolve("below.xlsx"));

        read(folder);

        assertThat(read).containsExactly("h.csv=1");
        assertThat(problems.all()).extracting(Problem::severity).containsOnly(Severity.NOTE);
        assertThat(messages())
                .satisfiesExactly(
                        first -> assertThat(first).endsWith(": a workbook is passed over: \"a.xlsx\""),
                        second -> assertThat(second).endsWith(": a workbook is passed over: \"b.XLS\""));
        ChineseWording.isChinese(problems.all());
    }

    @Test
    void whatStaysClosedInsideAnArchiveIsNoted() throws IOException {
        byte[] archive =
                zip(UTF_8, "h.csv", "b.xlsx", "dir/a.XLS", "more.csv.gz", "in.zip", "__MACOSX/._b.xlsx", "note.txt");
        read(write("h.zip", archive));

        assertThat(read).hasSize(1);
        assertThat(messages())
                .containsExactly(
                        "h.zip: a workbook is passed over: \"b.xlsx\"",
                        "h.zip: a workbook is passed over: \"dir/a.XLS\"",
                        "h.zip: a packed file is passed over: \"in.zip\"",
                        "h.zip: a packed file is passed over: \"more.csv.gz\"");
        ChineseWording.isChinese(problems.all());
    }

    @Test
    void emptinessIsSaid() throws IOException {
        read(folder);
        read(write("x.zip", zip(UTF_8)));

        assertThat(read).isEmpty();
        assertThat(problems.all())
                .extracting(Problem::code)
                .containsOnly(ProblemCode.MISSING)
                .hasSize(2);
        assertThat(messages()).allMatch(message -> message.contains("*.csv is missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Content_Types].xml", "xl/workbook.xml", "content.xml"})
    void aWorkbookIsNamed(String part) throws IOException {
        byte[] book = zip(UTF_8, part);
        read(write("book.xlsx", book));

        assertThat(read).isEmpty();
        assertThat(messages())
                .singleElement()
                .asString()
                .contains("book.xlsx", "XLSX", "a workbook", "save its sheet as CSV");
        ChineseWording.isChinese(problems.all());
        assertThat(PhysicalLines.of(new ByteArrayInputStream(book)).problems().toString())
                .contains("a workbook");
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
        assertThat(PhysicalLines.of(new ByteArrayInputStream(old)).problems().toString())
                .contains("a workbook");
    }

    /** What is asked for is held: a megabyte for each of an archive's 60,000 empty entries would be 60 GB. */
    @Test
    void anEmptyFileCostsNoMoreThanItHolds() throws IOException {
        int[] largest = new int[1];
        InputStream empty = new InputStream() {
            @Override
            public int read() {
                return -1;
            }

            @Override
            public int read(byte[] to, int from, int most) {
                largest[0] = Math.max(largest[0], to.length);
                return -1;
            }
        };

        assertThat(PhysicalLines.of(empty).orThrow().advance()).isFalse();
        assertThat(largest[0]).isLessThan(5_000);
    }

    @Test
    void aPipeIsRefusedAtOnce() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.csv");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "skipped: there is no mkfifo");
        assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString())
                        .start()
                        .waitFor())
                .isZero();
        read(pipe);

        assertThat(read).isEmpty();
        assertThat(messages()).singleElement().asString().contains("pipe.csv", "not a regular file");
        ChineseWording.isChinese(problems.all());
        assertThatThrownBy(() -> Unreadable.open(pipe)).isInstanceOf(FileSystemException.class);
        assertThat(MeasurementCsv.of(List.of(), List.of()).read(pipe).problems().toString())
                .contains("not a regular file");
        assertThat(PackReader.read(pipe).problems().toString()).contains("not a regular file");
        assertThat(NationalHourJson.asNamed().read(pipe).problems().toString()).contains("not a regular file");
        assertThat(WaterSectionsCsv.read(pipe).problems().toString()).contains("not a regular file");
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

    /** Two bytes tell a file packed by gzip (RFC 1952, 2.3.1); the first alone may begin anything. */
    @Test
    void halfOfTheMarkOfAPackedFileIsNone() throws IOException {
        read(write("a.csv", new byte[] {0x1F}));
        read(write("b.csv", new byte[] {0x1F, 0x20}));
        read(write("c.csv", new byte[] {'P', 'K', 5}));

        assertThat(read).containsExactly("a.csv=\u001f", "b.csv=\u001f ", "c.csv=PK\u0005");
        assertThat(messages()).isEmpty();
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
