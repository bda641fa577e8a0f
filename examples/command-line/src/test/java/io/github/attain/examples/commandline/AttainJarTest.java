package io.github.attain.examples.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as users start it. */
class AttainJarTest {
    private static final Path JAR = Path.of("target/attain.jar");

    @TempDir
    Path folder;

    private Run start(String... args) throws IOException, InterruptedException {
        return startWith(List.of(), args);
    }

    private Run startWith(List<String> options, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dfile.encoding=ISO-8859-1");
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toAbsolutePath().toString()));
        command.addAll(List.of(args));
        Path err = folder.resolve("err");
        Process process =
                new ProcessBuilder(command).redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), out, Files.readString(err));
    }

    @Test
    void itJudgesThePublishedFigures() throws Exception {
        assertThat(start("assess"))
                .isEqualTo(new Run(0, Files.readString(Path.of("../quickstart/src/test/golden/report.txt")), ""));
    }

    /** The three lines of the README: a usual run leaves the archive; with -Xshare:on the later start fails if it does not fit. */
    @Test
    void itStartsFromSharedClassData() throws Exception {
        boolean hasCache = Runtime.version().feature() >= 25;
        Path archive = folder.resolve("attain.jsa");
        String leave = (hasCache ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archive;
        List<String> share = hasCache
                ? List.of("-XX:AOTCache=" + archive, "-XX:AOTMode=on")
                : List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:on");

        // The JVM says on the way out that it has left the archive.
        assertThat(startWith(List.of(leave), "list").status()).isZero();
        assertThat(archive).isNotEmptyFile();
        assertThat(startWith(share, "list")).isEqualTo(start("list"));
    }

    /** Their service files lie under one name in two jars. */
    @Test
    void bothPacksAreInside() throws Exception {
        Run run = start("list", "--format", "csv");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("jiaozuo-2022-77.box1-01", "jincheng-2016-rectification.pm25-2016");
    }

    @Test
    void workbooksGoInAndOut() throws Exception {
        Path report = folder.resolve("report.xlsx");
        Path values = Files.writeString(
                folder.resolve("values.csv"),
                "place,indicator,period,value\n焦作,air.pm25.annual-mean,2025,42.6 ug/m3\n");

        assertThat(start("assess", values.toString(), "--as-of", "2026-01-31", "--out", report.toString()))
                .isEqualTo(new Run(0, "", ""));
        // A report is no table of values, and says so as a workbook that was read.
        assertThat(start("assess", report.toString(), "--as-of", "2026-01-31").err())
                .startsWith("report.xlsx: line 1: the table is one of targets or verdicts");
    }

    @Test
    void wrongArgumentsEndWithStatus2() throws Exception {
        assertThat(start("assess", "--plcae", "x").status()).isEqualTo(2);
        assertThat(start("--version").out()).startsWith("attain 0.");
    }
}
