package io.github.attain.examples.commandline.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YearWatchMadeUpDaysTest {
    private static final Path COMMITTED =
            Path.of("src/main/resources/io/github/attain/examples/commandline/watch/made-up-days-2025.csv");

    @TempDir
    Path folder;

    private static List<String> lines() {
        return MadeUpDays.text().lines().toList();
    }

    @Test
    void theProgramWritesTheCommittedFileAgain() throws IOException {
        Path again = folder.resolve("again.csv");

        MadeUpDays.main(new String[] {again.toString()});

        assertThat(Files.readString(again)).isEqualTo(Files.readString(COMMITTED));
    }

    /**
     * 1 January: winter 6, week 0, no smog, summer 0. 12 January: week 1, smog 2: 14 + 42 + 4 + 120 = 180. 20 July: winter 0,
     * week 2, summer 6.
     */
    @Test
    void daysFollowTheRule() {
        assertThat(lines())
                .hasSize(1 + 365)
                .startsWith("date,PM2.5,PM10,SO2,NO2,CO,O3", "2025-01-01,56,94,15,34,1.1,60");
        assertThat(lines()).contains("2025-01-12,180,219,15,45,1.8,64", "2025-07-20,22,44,9,18,0.7,164");
    }

    @Test
    void gapsAreWhereTheRulePutsThem() {
        assertThat(lines())
                .contains(
                        "2025-04-08,,,,,,",
                        "2025-06-20,29,54,10,21,,148",
                        "2025-08-11,,49,10,20,0.7,144",
                        "2025-08-15,,54,10,21,0.8,148");
        assertThat(lines().stream().filter(line -> line.contains(",,") || line.endsWith(",")))
                .hasSize(7);
    }
}
