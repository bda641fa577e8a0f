package io.github.attain.examples.commandline;

import static io.github.attain.examples.commandline.Run.attain;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.examples.commandline.city.MadeUpYear;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of what an answer was made is written down; made of it again, it has the same bytes. */
class ManifestTest {
    private static final String VALUES = "place,indicator,period,value\n焦作,air.pm25.annual-mean,2025,42.6 ug/m3\n";

    /** {@code printf abc | sha256sum}: the example of FIPS 180-4. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    /** One run in a folder of its own, with the same files in it; the bytes of its answer as characters. */
    private record Made(String answer, String manifest) {}

    private Made made(String in, List<String> args, String out) throws IOException {
        Path own = Files.createDirectories(folder.resolve(in));
        Files.writeString(own.resolve("values.csv"), VALUES);
        Files.copy(
                Path.of("src/main/resources/io/github/attain/examples/commandline/city/made-up-pack.json"),
                own.resolve("pack.json"));
        Files.writeString(own.resolve("later.csv"), VALUES.replace("42.6", "48.6"));
        Files.writeString(own.resolve("words.txt"), "PM2.5 40\n");
        Files.writeString(own.resolve("stations.csv"), "code,name,city\nX001,a,虚构市\nX002,b,虚构市\n");
        Files.writeString(Files.createDirectories(own.resolve("hours")).resolve("year.csv"), MadeUpYear.text());
        List<String> all = new ArrayList<>();
        for (String arg : args) {
            all.add(Files.exists(own.resolve(arg)) ? own.resolve(arg).toString() : arg);
        }
        all.addAll(List.of(
                "--out",
                own.resolve(out).toString(),
                "--manifest",
                own.resolve("manifest.json").toString()));
        Run run = attain(all.toArray(new String[0]));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return new Made(Files.readString(own.resolve(out), ISO_8859_1), Files.readString(own.resolve("manifest.json")));
    }

    /** Twice, in two folders, at two times: same bytes, same manifest, and neither folder nor user in it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        assess values.csv --as-of 2026-01-31                         | report.txt
        assess values.csv --as-of 2026-01-31 --explain               | report.md
        assess values.csv --as-of 2026-01-31                         | report.csv
        assess values.csv --as-of 2026-01-31 --language zh           | report.json
        assess values.csv --place 焦作 --as-of 2026-01-31            | report.xlsx
        page values.csv --as-of 2026-01-31                           | report.html
        path values.csv --place 焦作                                 | path.csv
        path values.csv --place 焦作                                 | path.xlsx
        city-year                                                    | year.txt
        city-year --hours hours --stations stations.csv --city 虚构市 --year 2025 --pack pack.json | year.txt
        city-year                                                    | year.html
        watch                                                        | watch.html
        list --place 焦作                                            | list.csv
        list --pack pack.json --language zh                          | list.md
        indicators pm25                                              | indicators.json
        indicators --pack pack.json                                  | indicators.md
        check henan pack.json                                        | check.txt
        check pack.json --as-of 2030-01-01                           | check.csv
        check pack.json --text words.txt --plan made-up-2025 --all   | words.csv
        diff values.csv later.csv --as-of 2026-01-31                 | moved.txt
        diff values.csv --as-of 2024-06-30 --as-of 2026-01-31        | moved.csv
        diff henan pack.json                                         | packs.xlsx
        """)
    void theSameManifestGivesTheSameBytes(String command, String out)
            throws IOException, NoSuchAlgorithmException, InterruptedException {
        List<String> args = List.of(command.split(" ", -1));
        Made one = made("one", args, out);
        // A workbook could tell the second, the times of its parts every other second.
        Thread.sleep(out.endsWith(".xlsx") ? 2100 : 0);
        Made other = made("other", args, out);

        assertThat(other.answer()).isEqualTo(one.answer());
        assertThat(other.manifest()).isEqualTo(one.manifest());
        assertThat(one.manifest())
                .contains(
                        sha256(one.answer().getBytes(ISO_8859_1)),
                        "\"bytes\" : " + one.answer().length())
                .doesNotContain(folder.toString(), "/one", "\\")
                .doesNotContain(System.getProperty("user.name") + "/", System.getProperty("user.dir"));
    }

    @Test
    void itNamesWhatWasReadAndAsked() throws IOException, NoSuchAlgorithmException {
        String manifest = made(
                        "one",
                        List.of("assess", "values.csv", "--pack", "henan", "--place", "焦作,济源", "--as-of", "2026-01-31"),
                        "report.csv")
                .manifest();

        assertThat(manifest.lines().map(String::strip).toList())
                .containsSubsequence(
                        "\"command\" : \"assess\",",
                        "\"language\" : \"en\",",
                        "\"form\" : \"csv\",",
                        "\"2026-01-31\"",
                        "\"--place\" : [",
                        "\"焦作\",",
                        "\"济源\"",
                        "\"--as-of\" : [",
                        "\"--pack\" : [",
                        "\"henan\"",
                        "\"id\" : \"henan\",",
                        "\"name\" : \"values.csv\",",
                        "\"sha256\" : \"" + sha256(VALUES.getBytes(StandardCharsets.UTF_8)) + "\"");
        assertThat(manifest).doesNotContain("--out", "--manifest", "jincheng");
    }

    /** Another value, another date, another pack: another manifest, even where the answer reads the same. */
    @Test
    void whatMovesTheAnswerMovesTheManifest() throws IOException {
        List<String> args = List.of("city-year", "--pack", "pack.json");
        String one = made("one", args, "year.txt").manifest();
        String dated = made("two", List.of("city-year", "--pack", "pack.json", "--as-of", "2026-02-01"), "year.txt")
                .manifest();
        Path pack = folder.resolve("pack.json");
        Files.writeString(
                pack,
                Files.readString(folder.resolve("one/pack.json")).replace("\"version\": \"", "\"version\": \"9."));
        String other = made("three", List.of("city-year", "--pack", pack.toString()), "year.txt")
                .manifest();

        assertThat(List.of(one, dated, other)).doesNotHaveDuplicates();
        assertThat(other.replaceAll("\"(version|sha256)\" : \".*\"", ""))
                .isEqualTo(one.replaceAll("\"(version|sha256)\" : \".*\"", ""));
    }

    /** Every file of a folder, in the order of their names. */
    @Test
    void aFolderIsNamedByItsFiles() throws IOException {
        Path hours = Files.createDirectories(folder.resolve("one/hours/more"));
        Files.writeString(hours.resolve("a.txt"), "abc");
        String manifest = made(
                        "one",
                        List.of(
                                "city-year",
                                "--hours",
                                "hours",
                                "--stations",
                                "stations.csv",
                                "--city",
                                "虚构市",
                                "--year",
                                "2025",
                                "--pack",
                                "pack.json"),
                        "year.txt")
                .manifest();

        assertThat(manifest.lines().map(String::strip).filter(line -> line.startsWith("\"name\"")))
                .containsExactly(
                        "\"name\" : \"hours/more/a.txt\",",
                        "\"name\" : \"hours/year.csv\",",
                        "\"name\" : \"stations.csv\",",
                        "\"name\" : \"pack.json\",");
        assertThat(manifest).contains(ABC);
    }

    /** Neither the values nor the answer is lost, whatever way the same file is named. */
    @Test
    void nothingIsWrittenOver() throws IOException {
        Path values = Files.writeString(folder.resolve("values.csv"), VALUES);
        String answer = folder.resolve("report.csv").toString();
        String sameAnswer = folder.resolve("x/../report.csv").toString();
        String sameValues = folder.resolve("./values.csv").toString();
        for (List<String> args : List.of(
                List.of("--out", answer, "--manifest", sameAnswer),
                List.of("--out", sameValues),
                List.of("--out", answer, "--manifest", sameValues))) {
            List<String> all = new ArrayList<>(List.of("assess", values.toString()));
            all.addAll(args);
            Run run = attain(all.toArray(new String[0]));
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains(args.get(args.size() - 1), "the same file is read or written besides");
            assertThat(Files.readString(values)).isEqualTo(VALUES);
            assertThat(folder.resolve("report.csv")).doesNotExist();
        }
    }

    @Test
    void whereItCannotBeWrittenTheProgramSaysSo() {
        Run run = attain(
                "assess", "--manifest", folder.resolve("no/such/folder.json").toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("cannot write ").endsWith("folder.json: there is no such folder\n");
    }
}
