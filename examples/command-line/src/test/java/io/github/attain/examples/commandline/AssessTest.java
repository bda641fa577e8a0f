package io.github.attain.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssessTest {
    private static Run assess(String... args) {
        return Run.of("assess", args);
    }

    private static final String HEADER = "place,indicator,period,value\n";

    @TempDir
    Path folder;

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("values.csv"), text).toString();
    }

    @Test
    void theDefaultReportIsTheGoldenOne() throws IOException {
        Run run = assess();

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo(Files.readString(Path.of("../quickstart/src/test/golden/report.txt")));
    }

    @Test
    void beforeTheLastDateOnlyWhatWasRunningIsShown() {
        String out = assess("--as-of", "2026-02-04", "--as-of=2026-01-20").out();

        assertThat(out).isEqualTo(assess().out());
        assertThat(out.substring(0, out.indexOf("As of 2026-02-04")))
                .startsWith("As of 2026-01-20")
                .doesNotContain("2019");
        assertThat(assess("--as-of", "2026-02-04").out()).isEqualTo(out.substring(out.indexOf("As of 2026-02-04")));
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
    void thePublishedFiguresGiveWhatAHandGives(String subject, String answer) {
        assertThat(assess().sentences())
                .anySatisfy(
                        line -> assertThat(line).containsPattern("^[0-9]+\\. ").contains(subject, answer));
    }

    @Test
    void everyFigureOfTheExampleIsCitedAndUsed() {
        Run run = assess("--format", "json");

        assertThat(run.err()).isEmpty();
        assertThat(assess().out()).doesNotContain("no target looked at");
        assertThat(assess("--explain").out()).contains("https://news.dahe.cn/2020/01-16/579732.html", "焦政办〔2022〕77号");
    }

    /** The one value of the table stands third in the plan's own order. */
    @Test
    void whatWasMeasuredStandsBeforeWhatWasNot() throws IOException {
        String values = file(HEADER + "焦作,water.surface.class-1-3-share,2025,40 %\n");

        assertThat(assess(values, "--place", "焦作", "--as-of", "2026-01-31").sentences())
                .filteredOn(line -> line.startsWith("1. "))
                .singleElement()
                .asString()
                .contains("measured 40 %");
    }

    @ParameterizedTest
    @ValueSource(strings = {"郑州", "郑州市", "Zhengzhou", "410100"})
    void onePlaceIsShown(String place) {
        Run run = assess("--place", place);

        assertThat(run.out()).contains("Zhengzhou").doesNotContain("Jiaozuo").doesNotContain("Huiji");
        assertThat(run.status()).isZero();
    }

    @Test
    void severalPlacesAreShownInTheOrderAskedFor() {
        String out = assess("--place=焦作", "--place=惠济", "--as-of=2024-06-30").out();

        assertThat(out.indexOf("Jiaozuo")).isPositive().isLessThan(out.indexOf("Huiji District"));
        // Huiji's targets that Zhengzhou sets may name it; no line may be about it.
        assertThat(out).contains("As of 2024-06-30", "pending").doesNotContain(". Zhengzhou, 20");
    }

    @Test
    void targetsWithoutAValueAreCountedAndShownOnDemand() {
        assertThat(assess().out()).doesNotContain("NOx").contains("more targets of these places have no value");
        assertThat(assess("--all").out()).contains("NOx").doesNotContain("more targets of these places");
    }

    @Test
    void whatBecameKnownLaterIsNotSeen() {
        assertThat(assess("--place", "郑州", "--as-of", "2020-01-15").out())
                .contains("2019, annual mean of PM2.5: not assessable: no measurement; the target is at most 58 µg/m³");
        assertThat(assess("--place", "郑州", "--as-of", "2020-01-16").out()).contains("measured 58 µg/m³");
    }

    @Test
    void bothLanguagesAndAllFormatsAreWritten() {
        assertThat(assess("--language", "zh").lines().get(0)).isEqualTo("评估日期：2026-01-20");
        assertThat(assess("--format", "markdown").out())
                .contains("| # | verdict | place |")
                .contains("| 10 | met\\* |");
        assertThat(assess("--format", "markdown", "--language", "zh").out()).contains("| # | 结论 | 地区 |");
        assertThat(assess("--format", "csv").out())
                .startsWith("target-id,place-code,place-name,")
                .contains(",not-met,not met,,");
        assertThat(assess("--format", "csv", "--language", "zh").out())
                .startsWith("target-id,place-code,place-name,")
                .contains(",not-met,未达到,,");
        assertThat(assess("--format", "json").out())
                .startsWith("{")
                .endsWith("}\n")
                .contains("\"zhengzhou-2019.pm25\"");
        assertThat(assess("--format", "json", "--language", "zh").out()).contains("未达到");
    }

    @Test
    void theArithmeticIsShownOnDemand() {
        assertThat(assess("--explain").out())
                .containsPattern("\n +compared +177 ≥ 215 d: false")
                .containsPattern("\n +a year +-2 µg/m³ / 4 = -0\\.5 µg/m³");
        assertThat(assess("--explain", "--format", "markdown", "--language", "zh")
                        .out())
                .contains("   - 比较：177 ≥ 215天：不成立");
    }

    @Test
    void anotherFileIsRead() throws IOException {
        Run run = assess(file(HEADER + "焦作,air.pm25.annual-mean,2025,42.6 ug/m3\n"));

        assertThat(run.err()).isEmpty();
        // By rounded value 42.6 is 43, the limit itself.
        assertThat(String.join("\n", run.sentences()))
                .contains("the target is met; measured 42.6 µg/m³, rounded to 43 µg/m³; the target is at most 43 µg/m³,"
                        + " exactly at")
                .doesNotContain("Zhengzhou");
    }

    @Test
    void aFileFromAChineseSpreadsheetIsRead() throws IOException {
        Path file = folder.resolve("数据.csv");
        String text = "地区,指标,时段,数值,单位\r\n焦作市,细颗粒物（PM2.5）年平均浓度,2025年,44,微克/立方米\r\n";
        Files.write(file, text.getBytes(Charset.forName("GB18030")));

        assertThat(assess(file.toString(), "--language", "zh").out()).contains("目标未达到；实测44微克/立方米");
    }

    @Test
    void badRowsAreToldOneALineAndGoodRowsAreAssessed() throws IOException {
        Run run = assess(file(HEADER
                + "焦作,air.pm25.annual-mean,2025,42\n"
                + "焦作,air.good-day-share,2025,0.61\n"
                + "焦作,rural.sewage-treatment-rate,2025,46 %\n"));

        assertThat(run.status()).isZero();
        assertThat(run.err().lines().toList()).hasSize(2).allMatch(line -> line.contains("values.csv: line "));
        assertThat(run.out()).contains("the target is met; measured 46 %");
    }

    /** Whatever was wrong, in reading or between files, is told on the terminal as it is in the report, and as often. */
    @Test
    void asManyProblemsAreToldAsTheReportNames() throws IOException {
        String header = "place,indicator,period,value\n焦作,";
        Path one = Files.writeString(
                folder.resolve("one.csv"),
                header
                        + "air.pm25.annual-mean,2025,42.6 ug/m3\n焦作,air.pm25.annual-mean,2025,44 ug/m3\n焦作,,2025,61 %\n");
        Path other = Files.writeString(folder.resolve("other.csv"), header + "air.pm25.annual-mean,2025,45 ug/m3\n");
        for (List<Path> files : List.of(List.of(one), List.of(one, other))) {
            List<String> args = new ArrayList<>(List.of("--as-of", "2026-01-31"));
            files.forEach(file -> args.add(file.toString()));
            Run run = assess(args.toArray(new String[0]));
            List<String> told = run.err().lines().toList();

            assertThat(told).hasSizeGreaterThanOrEqualTo(2);
            assertThat(run.lines()).contains("Problems in the data (" + told.size() + "):");
            args.add("--format");
            args.add("csv");
            assertThat(assess(args.toArray(new String[0])).err().lines()).containsExactlyElementsOf(told);
        }
    }

    @Test
    void problemsOfReadingStandInEveryAnswerAndStrictRefusesThem() throws IOException {
        String rows = HEADER + "焦作,air.pm25.annual-mean,2025,42.6 ug/m3\n焦作,air.pm10.annual-mean,2025,seventy\n";
        // A tidy table holds results alone: its problems are told beside it.
        assertThat(assess(file(rows), "--format", "csv").err()).contains("seventy");
        for (String format : new String[] {"text", "markdown", "json"}) {
            assertThat(assess(file(rows), "--format", format).out()).as(format).contains("seventy");
        }
        Run strict = assess(file(rows), "--strict");
        assertThat(strict.status()).isEqualTo(2);
        assertThat(strict.out()).isEmpty();
        assertThat(strict.err()).contains("values.csv: line 3", "seventy");
        String good = HEADER + "焦作,air.pm25.annual-mean,2025,42.6 ug/m3\n";
        assertThat(assess(file(good), "--strict").status()).isZero();
    }

    @Test
    void twoValuesOfOneMeasurementAreToldOnce() throws IOException {
        String rows = HEADER + "焦作,air.pm25.annual-mean,2025,42 ug/m3\n焦作,air.pm25.annual-mean,2025,43 ug/m3\n";
        Run table = assess(file(rows));
        Run csv = assess(file(rows), "--format", "csv");

        String told = "is stated twice with different values";
        assertThat(table.out()).contains("ambiguous in the source").containsOnlyOnce(told);
        assertThat(table.err()).containsOnlyOnce(told);
        assertThat(csv.err()).isEqualTo(table.err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        --place Nowhere            | unknown place "Nowhere" | 410800 焦作市 Jiaozuo
        --as-of 2026-02-30         | --as-of cannot be "2026-02-30" | a date such as 2026-01-31
        --format xml               | --format cannot be "xml" | allowed are text, markdown, csv, json, xlsx
        nowhere.csv                | nowhere.csv: cannot be read | no such file
        src                        | cannot be read | directory
        --language zh --place 火星 | 未知地区“火星” | 410800 焦作市
        --language zh --format xml | --format不能是“xml” | 允许text、markdown、csv、json、xlsx
        """)
    void wrongArgumentsFailInOneClearSentence(String args, String words, String allowed) {
        Run run = assess(args.split(" ", -1));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().toList()).hasSize(1);
        assertThat(run.err()).contains(words, allowed).doesNotContain("Exception");
    }

    @Test
    void aFileWithoutTheColumnsFails() throws IOException {
        Run run = assess(file("city;year\nZhengzhou;2019\n"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("values.csv: line 1: the header is missing: place/地区, indicator/指标");
    }

    @Test
    void helpIsGivenInBothLanguages() {
        assertThat(assess("--help").out()).contains("--as-of=DATE", "Examples:");
        assertThat(assess("--help", "--language", "zh").out()).contains("--as-of=DATE", "示例：");
    }

    /** 40 MB in lines of 100 bytes: told at 16 and at 32 MB, where somebody looks. */
    @Test
    void aLongFileShowsThatItIsBeingRead() throws IOException {
        Path file = folder.resolve("long.csv");
        String remark = "#" + "-".repeat(98) + "\n";
        Files.writeString(file, HEADER + remark.repeat(400_000) + "焦作,air.pm25.annual-mean,2025,42.6 ug/m3\n");

        assertThat(Run.watched("assess", file.toString(), "--as-of", "2026-01-31")
                        .err()
                        .lines())
                .hasSize(2)
                .allMatch(line -> line.matches("[0-9]+ MB, [0-9]+ …"));
        assertThat(assess(file.toString(), "--as-of", "2026-01-31").err()).isEmpty();
    }
}
