package io.github.attain.csv;

import static io.github.attain.csv.SampleTable.CSV;
import static io.github.attain.csv.SampleTable.GOOD;
import static io.github.attain.csv.SampleTable.HEADER;
import static io.github.attain.csv.SampleTable.messages;
import static io.github.attain.csv.SampleTable.read;
import static io.github.attain.csv.SampleTable.values;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.assessment.Assessor;
import io.github.attain.measurement.Measurements;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.testing.ChineseWording;
import io.github.attain.testing.Torn;
import io.github.attain.text.Text;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasurementCsvRefusalTest {

    static Stream<String> brokenFiles() throws IOException {
        return Files.readAllLines(resource("broken.txt"), StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("brokenFiles")
    void aBrokenFileIsRefusedInClearWordsAndItsGoodRowsSurvive(String row) throws IOException {
        List<String> parts =
                Arrays.stream(row.split("\\|", -1)).map(String::strip).toList();
        Checked<Measurements> read = CSV.read(resource("broken").resolve(parts.get(0)));

        int good = read.value().map(m -> m.all().size()).orElse(0);
        assertThat(good).isEqualTo(Integer.parseInt(parts.get(1)));
        boolean note = List.of("not-obtained.csv", "no-value.csv").contains(parts.get(0));
        assertThat(read.hasErrors()).isEqualTo(!note);
        assertThat(read.problems())
                .as("%s", read.problems())
                .anySatisfy(p ->
                        assertThat(p.toString()).startsWith(parts.get(0)).contains(parts.subList(2, parts.size())));
        Path file = resource("broken").resolve(parts.get(0));
        ChineseWording.isChinese(
                read.problems(), Files.readString(file, StandardCharsets.ISO_8859_1), Column.allNames());
    }

    @Test
    void everyBrokenFileStandsInTheTable() throws IOException {
        List<String> named = brokenFiles()
                .map(row -> row.substring(0, row.indexOf(' ')))
                .distinct()
                .sorted()
                .toList();
        try (Stream<Path> files = Files.list(resource("broken"))) {
            assertThat(files.map(f -> f.getFileName().toString()).sorted()).isEqualTo(named);
        }
    }

    @Test
    void problemsNameTheLocationInChineseToo() {
        Checked<Measurements> read = read("地区,指标,时段,数值\n郑州市,PM2.5年均浓度,2019-13,58 ug/m3\n");

        assertThat(read.problems()).singleElement().satisfies(p -> {
            assertThat(p.message().zh()).startsWith("values.csv：第2行“时段”列：“2019-13”不是时段：2025, ");
            assertThat(p.attributes()).containsEntry("column", "时段").containsEntry("value", "2019-13");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "--", "—", "——", "  "})
    void aValueThatWasNotObtainedIsReportedAndNeverZero(String nothing) {
        Checked<Measurements> read = read(HEADER + GOOD + "410100,air.pm25.annual-mean,2019," + nothing + "\n");

        assertThat(values(read)).containsExactly("63 ug/m3");
        assertThat(read.problems()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ,PM2.5年均浓度,2019,58 ug/m3       | 地区 | 缺少本行的地区：代码或名称 | the place of this row is missing: a code or a name
        郑州市,,2019,58 ug/m3              | 指标 | 缺少本行的指标：代码或名称 | the indicator of this row is missing: a code or a name
        郑州市,—,2019,58 ug/m3             | 指标 | 缺少本行的指标：代码或名称 | the indicator of this row is missing: a code or a name
        郑州市,PM2.5年均浓度, ,58 ug/m3    | 时段 | 缺少本行的时段：2025, 2025-03, 2021/2025 | the period of this row is missing: 2025, 2025-03, 2021/2025
        """)
    void aCellThatIsEmptyIsMissingAndNotUnknown(String row, String column, String zh, String en) {
        Checked<Measurements> read = read("地区,指标,时段,数值\n" + row + "\n");

        assertThat(read.problems()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(ProblemCode.MISSING);
            assertThat(p.message().zh()).isEqualTo("values.csv：第2行“" + column + "”列：" + zh);
            assertThat(p.message().en()).isEqualTo("values.csv: line 2, column " + column + ": " + en);
        });
    }

    /** Whoever gives back an answer of {@link AssessmentCsv} hears it once, not once a column. */
    @Test
    void aTableOfResultsIsToldFromOneOfValues() {
        String results = AssessmentCsv.write(
                Assessor.of(List.of()).assess(Measurements.of(List.of()), LocalDate.of(2026, 1, 31)), Locale.ROOT);
        Checked<Measurements> read = read(results);

        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(ProblemCode.WRONG_TYPE);
            assertThat(p.message())
                    .isEqualTo(new Text(
                            "values.csv：第1行：本表为目标或结论的表，须为实测值的表：place/地区, indicator/指标, period/时段, value/数值, …",
                            "values.csv: line 1: the table is one of targets or verdicts and must be one of measured values: place/地区,"
                                    + " indicator/指标, period/时段, value/数值, …"));
        });
    }

    /** Programs of science write headers with the mark of a comment. */
    @ParameterizedTest
    @ValueSource(strings = {"#place,indicator,period,value", "## place,indicator,period,value"})
    void aHeaderThatIsMarkedAsACommentIsToldAsOne(String header) {
        String note = "values.csv: line 1: a row that begins with # and so is a comment is passed over: \""
                + header.replaceFirst(",.*", "") + "\"";
        assertThat(messages(read(header + "\n410800,air.pm25.annual-mean,2025,42.6 ug/m3\n")))
                .hasSize(2)
                .first()
                .isEqualTo(note);
    }

    /** What is allowed is said once, however many columns a table of something else has. */
    @Test
    void unknownColumnsAreNamedInOneSentence() {
        Checked<Measurements> read =
                read("城市,place,indicator,年,period,value\n焦作,410800,air.pm25.annual-mean,2025,2025,42.6 ug/m3\n");
        assertThat(read.problems()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(ProblemCode.UNKNOWN_KEY);
            assertThat(p.message().en())
                    .startsWith("values.csv: line 1: unknown key \"城市, 年\"; allowed: place/地区, indicator/指标");
        });
    }

    @Test
    void aTableOfValuesThatNamesTargetsBesideIsToldOfThisColumnAlone() {
        Checked<Measurements> read =
                read("place,indicator,period,value,target-id\n410800,air.pm25.annual-mean,2025,42.6 ug/m3,t\n");
        assertThat(read.problems()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(ProblemCode.UNKNOWN_KEY);
            assertThat(p.attributes()).containsEntry("value", "target-id");
        });
    }

    @Test
    void aMissingFileAndAFolderAreRefused(@TempDir Path folder) {
        assertThat(CSV.read(folder.resolve("nowhere.csv")).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNREADABLE);
        assertThat(CSV.read(folder).problems()).extracting(Problem::code).containsExactly(ProblemCode.UNREADABLE);
        assertThat(CSV.read(folder).value()).isEmpty();
    }

    @Test
    void aStreamThatBreaksKeepsItsGoodRows() {
        // More than is looked at before the first row.
        String rows = HEADER + GOOD + "#".repeat(60_000).concat("\n").repeat(20);
        Checked<Measurements> read = CSV.read("values.csv", Torn.after(rows));

        assertThat(values(read)).containsExactly("63 ug/m3");
        assertThat(messages(read)).singleElement().asString().contains("torn");
    }

    private static Path resource(String name) {
        try {
            return Path.of(MeasurementCsvRefusalTest.class.getResource(name).toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
