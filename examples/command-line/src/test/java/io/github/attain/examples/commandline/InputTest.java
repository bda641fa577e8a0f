package io.github.attain.examples.commandline;

import static io.github.attain.examples.commandline.Run.attain;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is, its extension says; the same values give the same answer whatever they stand in. */
class InputTest {
    private static final String CSV = """
        place,indicator,period,value,unit
        焦作,air.pm25.annual-mean,2025,42.6,ug/m3
        焦作,air.good-day-share,2025,61,%
        """;

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Run assess(Path file, String... more) {
        String[] args = new String[more.length + 4];
        args[0] = "assess";
        args[1] = file.toString();
        args[2] = "--as-of";
        args[3] = "2026-01-31";
        System.arraycopy(more, 0, args, 4, more.length);
        return attain(args);
    }

    /** A number as a number, a year as a number, 61 % as 0.61 shown in percent, as people type them; a note before the table. */
    private Path workbook(String name) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet notes = workbook.newWorksheet("notes");
            notes.value(0, 0, "nothing to read here");
            Worksheet sheet = workbook.newWorksheet("2025");
            List<String> header = List.of("地区", "指标", "时段", "数值", "单位", "发布日期");
            for (int i = 0; i < header.size(); i++) {
                sheet.value(0, i, header.get(i));
            }
            sheet.value(1, 0, "焦作");
            sheet.value(1, 1, "air.pm25.annual-mean");
            sheet.value(1, 2, 2025);
            sheet.value(1, 3, new BigDecimal("42.600000000000001"));
            sheet.value(1, 4, "微克/立方米");
            sheet.value(1, 5, LocalDate.of(2026, 1, 15));
            sheet.style(1, 5).format("yyyy-mm-dd").set();
            sheet.value(3, 0, "焦作市");
            sheet.value(3, 1, "air.good-day-share");
            sheet.value(3, 2, 2025);
            sheet.value(3, 3, 0.61);
            sheet.style(3, 3).format("0.0%").set();
        }
        return file;
    }

    @Test
    void tableTabsWorkbookAndJsonGiveTheSameVerdicts() throws IOException {
        Path json = file("values.json", """
            [
              {"place": "焦作", "indicator": "air.pm25.annual-mean", "period": 2025, "value": 42.6, "unit": "ug/m3"},
              {"indicator": "air.good-day-share", "place": "410800", "value": "61 %", "period": "2025", "unit": null}
            ]
            """);
        Path whole = file("whole.json", """
            {"measurements": [
              {"place": "410800", "indicator": "air.pm25.annual-mean", "period": "2025", "value": "42.6 ug/m3"},
              {"place": "410800", "indicator": "air.good-day-share", "period": "2025", "value": "61 %",
                "source": {"title": "公报"}}]}
            """);
        List<Run> runs = List.of(
                assess(whole),
                assess(file("values.csv", CSV)),
                assess(file("values.tsv", CSV.replace(',', '\t'))),
                assess(file("VALUES.CSV", CSV)),
                assess(file("values", CSV)),
                assess(json),
                assess(workbook("values.xlsx"), "--sheet", "2025"));

        // 42.6 is reported as 43, the limit; 61 ≥ 60.5.
        assertThat(runs).allSatisfy(run -> {
            assertThat(run.err()).isEmpty();
            assertThat(run.status()).isZero();
            assertThat(String.join("\n", run.sentences()))
                    .contains("the target is met; measured 42.6 µg/m³, rounded to 43 µg/m³; the target is at most 43")
                    .contains("the target is met; measured 61 %; the target is at least 60.5 %");
        });
    }

    @Test
    void whatASheetSaysOfDatesIsRead() throws IOException {
        Path file = workbook("values.xlsx");

        assertThat(attain("assess", file.toString(), "--sheet", "2025", "--as-of", "2026-01-14", "--place", "焦作")
                        .out())
                .doesNotContain("measured 42.6");
        assertThat(attain("assess", file.toString(), "--sheet", "2025", "--as-of", "2026-01-15")
                        .out())
                .contains("measured 42.6 µg/m³");
    }

    @Test
    void problemsOfASheetNameItsRow() throws IOException {
        Path file = folder.resolve("values.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("a");
            List<List<String>> rows = List.of(
                    List.of("place", "indicator", "period", "value"),
                    List.of("焦作", "air.pm25.annual-mean", "2025", "42.6 ug/m3"),
                    List.of("焦作", "air.pm10.annual-mean", "2025", "seventy"));
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < 4; column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        }

        assertThat(assess(file).err()).startsWith("values.xlsx: line 3").contains("seventy");
        assertThat(assess(file, "--strict").status()).isEqualTo(2);
    }

    @Test
    void aFirstSheetThatIsNoTableFailsAndTheOthersAreNamed() throws IOException {
        Path file = workbook("values.xlsx");
        Run run = assess(file);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("values.xlsx: every other sheet (--sheet chooses one) is passed over: \"2025\"\n")
                .contains("the header is missing");
        assertThat(run.err().lines()).hasSize(2);
        assertThat(assess(file, "--language", "zh").err()).contains("values.xlsx：其他工作表（可用--sheet指定其一）未读取：“2025”");
        // Who chose a sheet knows that there are several.
        assertThat(assess(file, "--sheet", "notes").err())
                .contains("the header is missing")
                .doesNotContain("other sheet");
    }

    @Test
    void severalFilesAreOneSetOfValues() throws IOException {
        Path one = file("one.csv", CSV.lines().limit(2).reduce("", (a, b) -> a + b + "\n"));
        Path other = file("other.csv", "place,indicator,period,value\n焦作,air.good-day-share,2025,61 %\n");
        Run run = attain("assess", one.toString(), other.toString(), "--as-of", "2026-01-31");

        assertThat(run.out()).contains("measured 42.6", "measured 61 %");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        values.pdf  | %PDF-1.4 | is of a kind that is not read: its extension may be csv, tsv, txt, xlsx, json
        values.xls  | x        | is of a kind that is not read
        values.xlsx | x        | values.xlsx: cannot be read
        values.json | {}       | values.json: the file is an object without `measurements` (a pack is given with --pack) and must be
        values.json | {"a": 1  | values.json: not valid JSON
        values.json | [1]      | values.json: line 1: an entry of the list is 1 and must be {"place": …
        values.json | [{"place": ["焦作"]}] | values.json: line 1: place is […] and must be text, a number
        values.json | [        | values.json: line 1: not valid JSON: Unexpected end-of-input
        values.json | []       | values.json: the file is empty
        values.csv  | x        | values.csv: line 1: the header is missing
        """)
    void aFileThatIsNotWhatItsNameSaysFailsInOneSentence(String name, String text, String message) throws IOException {
        Run run = assess(file(name, text));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().toList()).hasSize(1);
        assertThat(run.err()).contains(message).doesNotContain("Exception");
    }

    /** The answer of a run is no table of values for the next one, and is told so in one sentence. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        out.csv  | en | out.csv: line 1: the table is one of targets or verdicts and must be one of measured values: place/地区,
        out.xlsx | en | out.xlsx: line 1: the table is one of targets or verdicts and must be one of measured values: place/地区,
        out.json | en | out.json: the file is an answer of assess and must be measured values: {"measurements": […]}, [{"place"
        out.json | zh | out.json：本文件为评估的答案，须为实测值：{"measurements": […]}, [{"place"
        """)
    void anAnswerGivenBackIsKnownForWhatItIs(String name, String language, String told) throws IOException {
        Path answer = folder.resolve(name);
        assertThat(assess(file("values.csv", CSV), "--out", answer.toString()).status())
                .isZero();
        Run run = assess(answer, "--language", language);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(told);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(attain("diff", answer.toString(), answer.toString(), "--language", language)
                        .err())
                .isEqualTo(run.err());
    }

    @Test
    void aListOfTargetsGivenBackIsKnownForWhatItIs() throws IOException {
        Path list = folder.resolve("list.csv");
        assertThat(attain("list", "--place", "焦作", "--out", list.toString()).status())
                .isZero();

        assertThat(assess(list).err()).startsWith("list.csv: line 1: the table is one of targets or verdicts");
        // Not every target has every key, and yet it is one list.
        Path json = folder.resolve("list.json");
        assertThat(attain("list", "--place", "焦作", "--out", json.toString()).status())
                .isZero();
        assertThat(assess(json).err())
                .startsWith("list.json: line 1: the table is one of targets or verdicts")
                .hasLineCount(1);
    }

    /** No target looked at it, and no table shows it. */
    @ParameterizedTest
    @ValueSource(strings = {"u.csv", "u.xlsx"})
    void aValueThatNoTargetUsesIsTold(String out) throws IOException {
        Path values = file("values.csv", "place,indicator,period,value\n焦作,air.pm10.annual-mean,2025,70 ug/m3\n");
        Run run = assess(values, "--out", folder.resolve(out).toString());

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEqualTo("no target used: 410800 air.pm10.annual-mean 2025 70 µg/m³\n");
    }

    /** Nothing is judged, and nothing said, by a table of which no row counts. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "values.csv  | place,indicator,period,value | 1",
                "values.csv  | place,indicator,period,value;焦作,air.pm25.annual-mean,2025,many | 2",
                "values.json | {\"measurements\": []} | 1",
            })
    void aTableWithoutValuesIsNoSuccess(String name, String text, int lines) throws IOException {
        Path empty = file(name, text.replace(";", "\n"));
        Run run = assess(empty);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(lines);
        assertThat(run.err()).endsWith("there is no value that can be used in " + name + "\n");
        Path good = file("good.csv", "place,indicator,period,value\n焦作,air.pm25.annual-mean,2025,42.6 ug/m3\n");
        Run both = attain("assess", empty.toString(), good.toString(), "--as-of", "2026-01-31");
        assertThat(both.out()).contains("measured 42.6");
        assertThat(both.err()).contains("there is no value that can be used in " + name);
    }

    /** An object is found by the line in which it begins. */
    @Test
    void problemsOfAListNameTheLine() throws IOException {
        Run run = assess(file("values.json", """
            [
              {"place": "焦作", "indicator": "air.pm25.annual-mean", "period": 2025, "value": "42.6 ug/m3"},

              {"place": "焦作",
               "indicator": "air.pm10.annual-mean", "period": 2025, "value": "seventy"}
            ]
            """));

        assertThat(run.err()).startsWith("values.json: line 4").contains("seventy");
    }

    /** What is clear in an object counts, whatever the others call it; what is not is told with its line. */
    @Test
    void objectsOfAListMayNameTheSameThingsDifferently() throws IOException {
        Run run = assess(file("values.json", """
            [
              {"place": "焦作", "indicator": "air.pm25.annual-mean", "period": 2025, "value": 42.6, "unit": "ug/m3"},
              {"地区": "焦作", "指标": "air.good-day-share", "时段": 2025, "数值": "61 %"},
              {},
              {"place": "焦作", "indicator": "air.pm10.annual-mean", "period": 2025, "valeu": "70 ug/m3"},
              {"place": "焦作", "地区": "济源", "indicator": "air.pm10.annual-mean", "period": 2025, "value": "70 ug/m3"},
              {"place": "焦作", "indicator": "air.pm10.annual-mean", "period": 2025, "value": "seventy"}
            ]
            """));

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("measured 42.6 µg/m³", "measured 61 %");
        assertThat(run.err().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("values.json: line 5: unknown key \"valeu\"; allowed: "),
                        line -> assertThat(line).startsWith("values.json: line 5: column value/数值 is missing"),
                        line -> assertThat(line)
                                .isEqualTo("values.json: line 6: the column \"place/地区\" stands there twice"),
                        line -> assertThat(line)
                                .startsWith("values.json: line 7, column value: ")
                                .contains("seventy"));
    }

    /** Two objects that disagree do so whatever each calls its place; and what breaks off is told as well. */
    @Test
    void objectsThatNameThingsDifferentlyMayContradictEachOther() throws IOException {
        Path list = file("values.json", """
            [
              {"place": "焦作", "indicator": "air.pm25.annual-mean", "period": 2025, "value": "42.6 ug/m3"},
              {"地区": "焦作", "indicator": "air.pm25.annual-mean", "period": 2025, "value": "44 ug/m3"},
            """);

        // The answer as a table names no problems; standard error has to.
        assertThat(assess(list, "--format", "csv").err().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .isEqualTo(
                                        "values.json: 410800 air.pm25.annual-mean 2025 is stated twice with different"
                                                + " values: 42.6 ug/m3 and 44 ug/m3"),
                        line -> assertThat(line).startsWith("values.json: line 4: not valid JSON: "));
    }

    /** A nested value, a thing said twice and what is no object are told, and cost nothing that stands behind them. */
    @Test
    void anObjectThatCannotBeReadCostsNoOther() throws IOException {
        Run run = assess(file("values.json", """
            [
              {"place": "焦作", "indicator": "air.pm10.annual-mean", "period": 2025, "value": {"of": [70, {"unit": "ug/m3"}]}, "note": []},
              {"place": "焦作", "indicator": "air.pm25.annual-mean", "period": 2024, "value": "42 ug/m3", "value": "52 ug/m3"},
              [[{"place": "焦作"}]],
              null,
              {"place": "焦作", "indicator": "air.pm25.annual-mean", "period": 2025, "value": "42.6 ug/m3"}
            ]
            """));

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("measured 42.6 µg/m³").doesNotContain("52", "70 µg/m³");
        assertThat(run.err().lines().toList())
                .containsExactly(
                        "values.json: line 2: value is {…} and must be text, a number, true, false or null",
                        "values.json: line 2: note is […] and must be text, a number, true, false or null",
                        "values.json: line 3: the key \"value\" stands there twice",
                        "values.json: line 4: an entry of the list is […] and must be"
                                + " {\"place\": …, \"indicator\": …, \"period\": …, \"value\": …}",
                        "values.json: line 5: an entry of the list is null and must be"
                                + " {\"place\": …, \"indicator\": …, \"period\": …, \"value\": …}");
    }

    @Test
    void ofAListWithoutOneObjectThatCanBeReadEveryEntryIsTold() throws IOException {
        Run run = assess(file("values.json", "[42,\n null]"));

        assertThat(run.status()).isNotZero();
        assertThat(run.err())
                .contains("values.json: line 1: an entry of the list is 42 and", "values.json: line 2: an entry of");
    }

    @Test
    void ofManyObjectsThatAreWrongEachInItsWayTheFirstThousandAreKept() throws IOException {
        StringBuilder list = new StringBuilder(
                "[{\"place\": \"焦作\", \"indicator\": \"air.good-day-share\", \"period\": 2025, \"value\": \"61 %\"}");
        for (int i = 0; i < 700; i++) {
            list.append(",\n{\"key-").append(i).append("\": 1, \"place\": \"焦作\"}");
        }
        Run run = assess(file("values.json", list.append(']').toString()));

        // An unknown key and three columns that are missing, 700 times.
        assertThat(run.out()).contains("measured 61 %");
        assertThat(run.err()).endsWith("\n2800 problems, of which the first 5 are listed\n");
    }

    /** What is refused is counted and not kept: a list of nothing else has as many entries as it has characters. */
    @Test
    void ofManyEntriesThatAreNoObjectsAllAreCounted() throws IOException {
        String good =
                "{\"place\": \"焦作\", \"indicator\": \"air.good-day-share\", \"period\": 2025, \"value\": \"61 %\"}";
        Run run = assess(file("values.json", "[" + good + ",\n1".repeat(30_000) + "]"));

        assertThat(run.out()).contains("measured 61 %");
        assertThat(run.err()).endsWith("\n30000 problems, of which the first 5 are listed\n");
    }

    /** Where all objects have the same keys, a wrong one is told once, where the first stands. */
    @Test
    void aKeyThatIsWrongInAllObjectsIsToldOnce() throws IOException {
        String object =
                "{\"place\": \"焦作\", \"indicator\": \"air.good-day-share\", \"period\": 2025, \"value\": \"61 %\", \"typo\": 1}";
        Run run = assess(file("values.json", "[\n" + object + ",\n" + object + "\n]"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("values.json: line 2: unknown key \"typo\"");
        assertThat(run.err().lines()).hasSize(1);
    }

    /** Java makes this character of bytes that the encoding of the terminal does not know. */
    @Test
    void whatTheTerminalGarbledIsSaid() {
        Run run = attain("list", "--place", "\uFFFD\uFFFD");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("LC_ALL=C.UTF-8").doesNotContain("unknown place");
    }

    /** What breaks, or says a thing twice, is told, and costs nothing that stands before it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ]x                     | line 1: not valid JSON: Unrecognized token 'x'
        ] []                   | line 1: not valid JSON: the list is [{"place"
        ,]                     | line 1: not valid JSON: Unexpected character (']' (code 93))
        , {"value": 1, "value": 2}] | line 1: the key "value" stands there twice
        , {"place": ["焦作"]}]  | line 1: place is […] and must be text, a number
        , {"place":            | line 1: not valid JSON: Unexpected end-of-input
        """)
    void aListOfJsonThatBreaksKeepsWhatStandsBefore(String rest, String told) throws IOException {
        Run run = assess(file(
                "values.json",
                "[{\"place\": \"焦作\", \"indicator\": \"air.pm25.annual-mean\", \"period\": 2025, \"value\": \"42.6 ug/m3\"}"
                        + rest));

        assertThat(run.out()).contains("measured 42.6");
        assertThat(run.err()).startsWith("values.json").contains(told);
        assertThat(run.err().lines()).hasSize(1);
    }

    /** As programs write what they do not have: it costs its own object and no other. */
    @Test
    void whatIsNoNumberInJsonIsAValueThatWasNotObtained() throws IOException {
        Run run = assess(file("values.json", """
            [{"place": "焦作", "indicator": "air.good-day-share", "period": 2025, "value": NaN, "unit": "%"},
             {"place": "焦作", "indicator": "air.pm25.annual-mean", "period": 2025, "value": 42.6, "unit": "ug/m3", "edition": NaN},
             {"place": "焦作", "indicator": "air.pm10.annual-mean", "period": 2025, "value": -Infinity, "unit": "ug/m3"}]
            """));

        assertThat(run.out()).contains("measured 42.6");
        assertThat(run.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("values.json: line 1, column value: ")
                                .contains("not obtained"),
                        line -> assertThat(line).startsWith("values.json: line 3, column value: \"-Infinity\" is not"));
    }

    /** GB18030 is read of tables; JSON is UTF-8. */
    @Test
    void jsonInAnotherEncodingIsToldInBothLanguages() throws IOException {
        Path list = folder.resolve("values.json");
        Files.write(list, "[\n{\"place\": \"焦作\"}]".getBytes(Charset.forName("GB18030")));

        assertThat(assess(list).err()).isEqualTo("values.json: line 2: wrong encoding: not UTF-8; supported: UTF-8\n");
        assertThat(assess(list, "--language", "zh").err()).isEqualTo("values.json：第2行：编码错误：不是UTF-8；支持：UTF-8\n");
    }

    @Test
    void aMarkOfTheByteOrderIsNoPartOfJson() throws IOException {
        Path list = file(
                "list.json",
                "\uFEFF[{\"place\": \"焦作\", \"indicator\": \"air.pm25.annual-mean\", \"period\": 2025, \"value\": \"42.6 ug/m3\"}]");
        Path whole = file(
                "whole.json",
                "\uFEFF{\"measurements\": [{\"place\": \"410800\", \"indicator\": \"air.pm25.annual-mean\", \"period\": \"2025\", \"value\": \"42.6 ug/m3\"}]}");

        assertThat(List.of(assess(list), assess(whole)))
                .allSatisfy(run -> assertThat(run.err()).isEmpty())
                .allSatisfy(run -> assertThat(run.out()).contains("measured 42.6"));
    }

    /** What was typed as 2025-01 a spreadsheet keeps as the first of January, and shows as the format says. */
    @ParameterizedTest
    @CsvSource({
        "yyyy-mm, 2025-01",
        "mmm-yy, 2025-01",
        "'yyyy\\年m\\月', 2025-01",
        "yyyy, 2025",
        "yyyy-mm-dd, 2025-01-01",
    })
    void aDateIsThePeriodThatIsShown(String format, String period) throws IOException {
        Path file = folder.resolve("values.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("a");
            List<String> header = List.of("place", "indicator", "value", "period");
            for (int column = 0; column < 4; column++) {
                sheet.value(0, column, header.get(column));
            }
            sheet.value(1, 0, "焦作");
            sheet.value(1, 1, "air.pm25.annual-mean");
            sheet.value(1, 2, "42.6 ug/m3");
            sheet.value(1, 3, LocalDate.of(2025, 1, 1));
            sheet.style(1, 3).format(format).set();
        }

        assertThat(assess(file, "--format", "json").out()).contains("\"period\": \"" + period + "\"");
    }

    /** As a person sees it: the words of the format belong to the number, and what is divided by a thousand is told. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        air.heavy-pollution-day-share | 0.8     | 0.0"%"      |          | measured 0.8 %;
        air.heavy-pollution-day-share | 0.8     | 0.0\\%       |          | measured 0.8 %;
        air.heavy-pollution-day-share | 0.008   | 0.0%        |          | measured 0.8 %;
        air.pm25.annual-mean          | 42.6    | 0.0"ug/m3"  |          | measured 42.6 µg/m³
        air.pm25.annual-mean          | 42.6    | #,##0.0     | ug/m3    | measured 42.6 µg/m³
        air.pm25.annual-mean          | 42.6    | 0.0_);[Red]\\(0.0\\) | ug/m3 | measured 42.6 µg/m³
        air.pm25.annual-mean          | 42.6    | _ * #,##0.0_ ;_ * \\-#,##0.0_ ;_ * "-"??_ ;_ @_ | ug/m3 | measured 42.6 µg/m³
        air.pm25.annual-mean          | 42.6    | \\+0.0"ug/m3";\\-0.0"ug/m3" | | measured 42.6 µg/m³
        air.pm25.annual-mean          | -42.6   | \\+0.0"ug/m3";\\-0.0"ug/m3" | | cannot be -42.6 ug/m3;
        air.pm25.annual-mean          | -42.6   | #,##0.0_);[Red]\\(#,##0.0\\) | ug/m3 | cannot be -42.6 ug/m3;
        air.pm25.annual-mean          | 42.6    | 0.0_%       | ug/m3    | measured 42.6 µg/m³
        water.use.total               | 131000  | 0"万"       | 立方米   | the unit 10*4
        water.use.total               | 131000  | 0万         | 立方米   | the unit 10*4
        air.pm25.annual-mean          | 42.6    | G/通用格式    | ug/m3    | measured 42.6 µg/m³
        water.use.total               | 1310000 | 0.0,        | 立方米   | [0.0,]
        water.use.total               | 1310000 | 0\\.0,      | 立方米   | [0\\.0,]
        air.pm25.annual-mean          | 20250101 | yyyy-mm-dd | ug/m3    | 20250101 µg/m³ lies outside
        air.pm25.annual-mean          | 202501010700 | yyyy-mm-dd | ug/m3 | 202501010700 µg/m³ lies outside
        air.pm25.annual-mean          | -1      | yyyy-mm-dd  | ug/m3    | cannot be -1 ug/m3
        air.heavy-pollution-day-share | 0       | 0.0;-0.0;"未检出" | %   | column value: "未检出" is not a number
        air.heavy-pollution-day-share | 0       | 0.0;-0.0;无  | %        | column value: "无" is not a number
        air.heavy-pollution-day-share | 0       | 0.0;-0.0;"-" | %       | measured 0 %
        air.heavy-pollution-day-share | 0       | 0"%";-0"%";0"%" |      | measured 0 %
        air.heavy-pollution-day-share | 0.8     | 0.0;-0.0;"未检出" | %   | measured 0.8 %
        air.pm25.annual-mean          | 42.6    | h:mm        | ug/m3    | column value: unknown unit ":24"
        """)
    void aNumberOfAWorkbookIsTheOneThatIsShown(
            String indicator, BigDecimal number, String format, String unit, String told) throws IOException {
        Path file = folder.resolve("shown.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("2025");
            List<String> header = List.of("place", "indicator", "period", "value", "unit");
            for (int column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
            }
            sheet.value(1, 0, "焦作");
            sheet.value(1, 1, indicator);
            sheet.value(1, 2, 2025);
            sheet.value(1, 3, number);
            // The writer does not escape it.
            sheet.style(1, 3).format(format.replace("\"", "&quot;")).set();
            sheet.value(1, 4, unit);
        }
        Run run = assess(file, "--format", "json");

        assertThat(run.out() + run.err()).contains(told);
    }

    @Test
    void theSheetThatIsNotThereIsAskedBack() throws IOException {
        Run run = assess(workbook("values.xlsx"), "--sheet", "2024");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("--sheet cannot be \"2024\": did you mean 2025?\n");
    }

    /** A hundred million digits, were they written out. */
    @Test
    void aNumberThatWouldFillTheMemoryIsAProblem() throws IOException {
        Path json = file(
                "values.json",
                "[{\"place\":\"焦作\",\"indicator\":\"air.pm25.annual-mean\",\"period\":2025,\"value\":1e100000000,\"unit\":\"ug/m3\"}]");
        Run run = assess(json);

        assertThat(run.err()).contains("too large or too long");
    }
}
