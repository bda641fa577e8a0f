package io.github.attain.examples.commandline.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MadeUpYearTest {
    private static final Path COMMITTED =
            Path.of("src/main/resources/io/github/attain/examples/commandline/city/made-up-hours-2025.csv.gz");

    @TempDir
    Path folder;

    private static byte[] unpacked(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        }
    }

    private static List<String> lines() {
        return MadeUpYear.text().lines().toList();
    }

    /** How gzip packs depends on the JDK; what it packs does not. */
    @Test
    void theRuleWritesTheCommittedFile() throws IOException {
        assertThat(unpacked(COMMITTED)).isEqualTo(MadeUpYear.text().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theProgramWritesTheFileAgain() throws IOException {
        Path again = folder.resolve("again.csv.gz");

        MadeUpYear.main(new String[] {again.toString()});

        assertThat(unpacked(again)).isEqualTo(unpacked(COMMITTED));
    }

    @Test
    void theCommittedFileIsSmall() throws IOException {
        assertThat(Files.size(COMMITTED)).isLessThan(150_000);
    }

    /** 364 days of 24 hours of 6 pollutants, below a header; 8 April has no row. */
    @Test
    void oneDayHasNoRows() {
        assertThat(lines()).hasSize(1 + 364 * 24 * 6);
        assertThat(lines()).noneMatch(line -> line.startsWith("20250408,1,"));
        assertThat(lines().get(0)).isEqualTo("date,hour,type,X001,X002,X003,X004");
        assertThat(lines().get(lines().size() - 1)).startsWith("20260101,0,CO,");
    }

    /**
     * 1 January, first hour: winter 6, week 0, no traffic, no sun, summer 0. 12 January, 7 to 8 o'clock: week 1, traffic, smog
     * 3: 10 + 42 + 4 + 4 + 150 = 210.
     */
    @Test
    void hoursFollowTheRule() {
        assertThat(lines())
                .contains(
                        "20250101,1,PM2.5,52,56,44,",
                        "20250101,1,PM10,84,92,68,",
                        "20250101,1,SO2,15,16,13,",
                        "20250101,1,NO2,34,38,26,",
                        "20250101,1,O3,40,36,48,",
                        "20250101,1,CO,1.1,1.2,0.9,",
                        "20250112,8,PM2.5,210,214,202,");
    }

    @Test
    void gapsAreWhereTheRulePutsThem() {
        assertThat(lines())
                .contains(
                        "20250811,1,PM2.5,,,13,",
                        "20250620,11,CO,,,0.5,",
                        "20250719,1,O3,,,108,",
                        "20250109,4,SO2,15,,13,");
    }
}
