package io.github.attain.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickstartTest {
    private static String printed(String... args) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, UTF_8));
        try {
            Quickstart.main(args);
        } finally {
            System.setOut(before);
        }
        return out.toString(UTF_8);
    }

    /** The lines of the report with each sentence on one. */
    private static List<String> sentences() throws IOException {
        return printed().replaceAll("\n {3,4}(?=\\S)", " ").lines().toList();
    }

    @Test
    void theReportIsTheGoldenOne() throws IOException {
        assertThat(printed()).isEqualTo(Files.readString(Path.of("src/test/golden/report.txt")));
    }

    /** 13 + 7 = 20 good days of 31; (66.5 × 31 − 65 × 20) / 11 = 69.2; one heavy day is more than none. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        number of days with good air   | through 2026-01-20 it is 13 d | possible: of the remaining 11 days at most 4 may fail | at least 7 must pass | the target is not met; measured 15 d
        number of heavily polluted     | through 2026-01-20 it is 1 d  | out of reach since 2026-01-20 | out of reach | the target is not met; measured 2 d
        monthly mean of PM2.5          | through 2026-01-20 it is 65 µg/m³ | possible: the remaining 11 days | at most 69.2 µg/m³ | the target is not met; measured 84 µg/m³
        monthly mean of PM10           | through 2026-01-20 it is 93 µg/m³ | possible: the remaining 11 days | at most 111.3 µg/m³ | the target is not met; measured 106 µg/m³
        """)
    void aMonthIsSeenWhileItRunsAndAfterItsEnd(String indicator, String value, String state, String rest, String end)
            throws IOException {
        List<String> lines = sentences().stream()
                .filter(line ->
                        line.matches("[0-9]+\\. Xuchang Demonstration Zone, 2026-01, .*") && line.contains(indicator))
                .toList();

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).contains(value, state, rest);
        assertThat(lines.get(1)).contains(end);
    }

    /** 58 against 58, 107 − 98 = 9, 177 − 215 = −38, 168 − 200 = −32, 43 − 45 = −2 = 4 × −0.5. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Zhengzhou, 2019, annual mean of PM2.5: | the target is met; measured 58 µg/m³; the target is at most 58 µg/m³, exactly at the limit
        Zhengzhou, 2019, annual mean of PM10:  | the target is met; measured 98 µg/m³; the target is at most 107 µg/m³, below the limit by 9 µg/m³
        Zhengzhou, 2019, number of days        | the target is not met; measured 177 d; the target is at least 215 d, below the limit by 38 d
        Zhengzhou, 2018, number of days        | the target is not met; measured 168 d; the target is at least 200 d, below the limit by 32 d
        Jiaozuo, 2025, annual mean of PM2.5:   | in 2021 it was 45 µg/m³, not at target level
        Jiaozuo, 2025, annual mean of PM2.5:   | a fall of 2 µg/m³ (4.44 %), that is 0.5 µg/m³ a year
        Jiaozuo, 2025, safe use rate           | in 2021 it was 100 %, at target level already
        """)
    void thePublishedFiguresGiveWhatAHandGives(String subject, String answer) throws IOException {
        assertThat(sentences())
                .anySatisfy(
                        line -> assertThat(line).containsPattern("^[0-9]+\\. ").contains(subject, answer));
    }

    @Test
    void itSpeaksChinese() throws IOException {
        assertThat(printed("--language", "zh")).startsWith("评估日期：2026-01-20\n");
    }

    @Test
    void targetsWithoutAValueAreShownOnDemand() throws IOException {
        assertThat(printed()).doesNotContain("NOx").contains("218 more targets of these places have no value");
        assertThat(printed("--all")).contains("NOx").doesNotContain("more targets of these places");
    }
}
