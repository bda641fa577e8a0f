package io.github.attain.examples.commandline.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.attain.examples.commandline.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Published hours of 2019, which nobody here wrote. What is expected was worked out by another program from the same hours; the
 * targets are those that 郑州 announced for the year.
 */
class CityYearRealDataTest {
    private static Run cityYear(String... args) {
        return Run.of("city-year", args);
    }

    private static Run run(String... more) {
        String folder = System.getProperty("attain.data", "");
        Path hours = Path.of(folder, "air-stations-hourly-2019", "zhengzhou-jiaozuo-2019.csv");
        Path stations = Path.of(folder, "air-stations-list", "stations-2020-01-01.csv");
        assumeTrue(
                Files.exists(hours) && Files.exists(stations),
                () -> "SKIPPED, published data not found (attain.data): " + hours + ", " + stations);
        String[] args = {"--hours", hours.toString(), "--stations", stations.toString(), "--year", "2019"};
        String[] all = Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        Run run = cityYear(all);
        assertThat(run.status()).isZero();
        return run;
    }

    @ParameterizedTest
    @CsvSource({"郑州, 1324A, 59.27, 105.29, 347, 176, 25, 6.07", "焦作, 1830A, 64.00, 115.17, 348, 156, 26, 6.44"})
    void theYear2019IsThatOfAnotherProgram(
            String city, String control, String pm25, String pm10, int days, int good, int heavy, String index) {
        String ends = days + " of 365 +2019-08: 25 of 27; 2019-09: 25 of 27 +no, 4 more required\n";

        assertThat(run("--city", city, "--without", control).out())
                .containsPattern("PM2.5 annual mean +[0-9]+ µg/m³ +" + pm25 + " +" + ends)
                .containsPattern("PM10 annual mean +[0-9]+ µg/m³ +" + pm10 + " +" + ends)
                .containsPattern("good days +" + good + " d +— +" + ends)
                .containsPattern("heavily polluted days +" + heavy + " d +— +" + ends)
                .containsPattern("composite index +" + index)
                .contains("stations left out   " + control + "\n");
    }

    /** The list calls them control stations, so that nobody has to name them. */
    @Test
    void controlStationsAreLeftOutUnnamed() {
        assertThat(run("--city", "郑州市").out().lines().skip(1))
                .containsExactlyElementsOf(run("--city", "郑州", "--without", "1324A").lines().stream()
                        .skip(1)
                        .toList());
    }

    @Test
    void aStationWithoutAnyValueIsSaid() {
        assertThat(run("--city", "焦作").out())
                .contains("stations evaluated  1827A, 1828A, 1829A, 3169A\n", "without any value   1827A\n");
    }

    /** The lines of a page with each sentence on one. */
    private static List<String> sentences(Run run) {
        return run.out().replaceAll("\n {3,4}(?=\\S)", " ").lines().toList();
    }

    /**
     * 18 days are missing and 4 of them are required. 176 + 18 good days are still fewer than 215; a mean of PM2.5 or PM10 can
     * fall to either side of its target.
     */
    @Test
    void zhengzhouMissesItsGoodDaysWhateverTheGapsHide() {
        assertThat(sentences(run("--city", "郑州")))
                .anySatisfy(line -> assertThat(line)
                        .contains("number of days with good air: the target is not met (the data are incomplete; no"
                                + " filling of")
                        .contains("; measured 176 d; the target is at least 215 d"))
                .anySatisfy(line -> assertThat(line)
                        .contains("annual mean of PM2.5: undecided; measured ≈59.2651 µg/m³; the target is at most 58"
                                + " µg/m³")
                        .contains("; 18 valid values are missing, and 4 more would settle it"))
                .anySatisfy(line -> assertThat(line)
                        .contains("annual mean of PM10: undecided; measured ≈105.2853 µg/m³; the target is at most 107"
                                + " µg/m³")
                        .contains("; 18 valid values are missing, and 4 more would settle it"));
    }

    @Test
    void underTheEditionsOf2026ZhengzhouHasFewerGoodDays() {
        assertThat(run("--city", "郑州", "--compare", "2026-03-01").out())
                .containsPattern("share of good days +≈50.7205 % \\(176/347\\) +≈40.7932 % \\(144/353\\)");
    }
}
