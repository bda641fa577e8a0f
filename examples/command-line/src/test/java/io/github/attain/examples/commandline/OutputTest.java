package io.github.attain.examples.commandline;

import static io.github.attain.examples.commandline.Run.attain;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The form of an answer is that of its name or of the file that it goes to. */
class OutputTest {
    @TempDir
    Path folder;

    private Map<String, List<Row>> sheets(Path file) throws IOException {
        Map<String, List<Row>> sheets = new HashMap<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheets.put(sheet.getName(), sheet.read());
            }
        }
        return sheets;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        report.txt  | as of 2026-01-20
        report.md   | as of
        report.csv  | target-id,place-code
        report.json | {
        report.JSON | {
        report.html | <!doctype html>
        """)
    void theExtensionSaysTheForm(String name, String begin) throws IOException {
        Path file = folder.resolve(name);
        Run run = attain("assess", "--out", file.toString());

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(file).substring(0, 60).toLowerCase(Locale.ROOT))
                .contains(begin);
    }

    @Test
    void theNameOfAFormGoesBeforeTheExtension() throws IOException {
        Path file = folder.resolve("report.txt");

        attain("assess", "--format", "json", "-o", file.toString());

        assertThat(Files.readString(file)).startsWith("{");
    }

    /** Five sheets; of 郑州 in 2019: 98 µg/m³ of PM10 against 107, 177 good days against 215. */
    @Test
    void aWorkbookHasASheetForEachQuestionAndNumbersAreNumbers() throws IOException {
        Path file = folder.resolve("report.xlsx");
        Run run = attain("assess", "--place", "郑州", "--out", file.toString());
        Map<String, List<Row>> sheets = sheets(file);

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(sheets.keySet())
                .containsExactlyInAnyOrder("verdicts", "standing", "sources", "problems", "unused", "columns");
        List<Row> verdicts = sheets.getOrDefault("verdicts", List.of());
        Row header = verdicts.get(0);
        Row pm10 = row(verdicts, "zhengzhou-2019.pm10");
        assertThat(cell(header, pm10, "verdict").getText()).isEqualTo("met");
        assertThat(cell(header, pm10, "value").getType()).isEqualTo(CellType.NUMBER);
        assertThat(cell(header, pm10, "value").asNumber()).isEqualByComparingTo("98");
        assertThat(cell(header, pm10, "unit").getText()).isEqualTo("ug/m3");
        assertThat(cell(header, pm10, "margin").asNumber()).isEqualByComparingTo("9");
        assertThat(cell(header, pm10, "period-from").asDate().toLocalDate()).isEqualTo(LocalDate.of(2019, 1, 1));
        Row good = row(verdicts, "zhengzhou-2019.good-days");
        assertThat(cell(header, good, "verdict").getText()).isEqualTo("not-met");
        assertThat(cell(header, good, "verdict-label").getText()).isEqualTo("not met");
        assertThat(cell(header, good, "margin").asNumber()).isEqualByComparingTo("-38");
        assertThat(sheets.getOrDefault("sources", List.of())).hasSizeGreaterThan(1);
    }

    private static Row row(List<Row> rows, String target) {
        return rows.stream()
                .filter(row -> row.getCellText(0).equals(target))
                .findFirst()
                .orElseThrow();
    }

    private static Cell cell(Row header, Row row, String name) {
        return row.getCell(header.stream().map(Cell::getText).toList().indexOf(name));
    }

    /** The columns are those of the table as CSV, in their order, and so is what stands in them. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aWorkbookSaysWhatTheTableSays(String language) throws IOException {
        Path book = folder.resolve("report.xlsx");
        Path table = folder.resolve("report.csv");
        for (Path file : List.of(book, table)) {
            attain("assess", "--all", "--language", language, "--out", file.toString());
        }
        List<Row> rows = sheets(book).getOrDefault(language.equals("en") ? "verdicts" : "结论", List.of());
        List<List<String>> written = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(Files.readString(table))) {
            csv.forEach(row -> written.add(row.getFields()));
        }

        assertThat(rows).hasSameSizeAs(written).hasSizeGreaterThan(100);
        assertThat(rows.get(0).stream().map(Cell::getText)).containsExactlyElementsOf(written.get(0));
        for (int i = 1; i < rows.size(); i++) {
            for (int c = 0; c < written.get(0).size(); c++) {
                Cell cell = rows.get(i).getCell(c);
                String text = written.get(i).get(c);
                switch (cell.getType()) {
                    case NUMBER -> {
                        boolean isDate = text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
                        assertThat(
                                        isDate
                                                ? cell.asDate().toLocalDate().toString()
                                                : cell.asNumber().toPlainString())
                                .isEqualTo(text);
                    }
                    case BOOLEAN -> assertThat(cell.asBoolean()).isEqualTo(Boolean.valueOf(text));
                    default -> assertThat(cell.getText()).isEqualTo(text);
                }
            }
        }
    }

    /** Each thing that the rest of the term may bring has a row, of which the table has the first. */
    @Test
    void theStandingOfARunningTargetHasARowForEachAllowance() throws IOException {
        Path book = folder.resolve("watch.xlsx");
        Path json = folder.resolve("watch.json");
        for (Path file : List.of(book, json)) {
            attain("city-year", "--as-of", "2025-07-01", "--out", file.toString());
        }
        List<Row> rows = sheets(book).getOrDefault("standing", List.of());
        List<String> names = rows.get(0).stream().map(Cell::getText).toList();

        assertThat(names).startsWith("target-id", "place-code").endsWith("allowance", "allowance-unit", "promise");
        List<String> allowances = new ArrayList<>();
        int standings = 0;
        for (JsonNode result :
                new ObjectMapper().readTree(Files.readString(json)).get("results")) {
            JsonNode standing = result.path("standing");
            standings += standing.isMissingNode() ? 0 : 1;
            for (JsonNode allowance : standing.path("allowances")) {
                allowances.add(result.get("target").asText() + " "
                        + allowance.get("kind").asText());
            }
        }
        assertThat(standings).isPositive();
        assertThat(rows.stream()
                        .skip(1)
                        .filter(row -> !row.getCellText(names.indexOf("allowance-kind"))
                                .isEmpty())
                        .map(row -> row.getCellText(0) + " " + row.getCellText(names.indexOf("allowance-kind"))))
                .containsExactlyElementsOf(allowances);
    }

    @Test
    void everyColumnIsExplainedInBothLanguages() throws IOException {
        for (String language : List.of("en", "zh")) {
            Path book = folder.resolve("report.xlsx");
            attain("assess", "--language", language, "--out", book.toString());
            Map<String, List<Row>> sheets = sheets(book);
            List<Row> columns = sheets.getOrDefault(language.equals("en") ? "columns" : "列说明", List.of());
            Row header = sheets.getOrDefault(language.equals("en") ? "verdicts" : "结论", List.of())
                    .get(0);

            assertThat(columns.stream().skip(1).map(row -> row.getCellText(0)))
                    .containsExactlyElementsOf(
                            header.stream().map(Cell::getText).toList());
            assertThat(columns.stream().skip(1).map(row -> row.getCellText(1)))
                    .allMatch(meaning -> language.equals("en")
                            ? meaning.length() > 5
                            : meaning.codePoints().anyMatch(Character::isIdeographic));
        }
    }

    @Test
    void aWorkbookSpeaksChinese() throws IOException {
        Path file = folder.resolve("report.xlsx");
        attain("assess", "--place", "郑州", "--language", "zh", "--out", file.toString());

        assertThat(sheets(file).keySet()).containsExactlyInAnyOrder("结论", "进展", "来源", "数据问题", "未用实测值", "列说明");
    }

    /** What a table says of its source, what a pack calls a place: none of it may run in a spreadsheet. */
    @Test
    void noCellOfAWorkbookIsAFormulaWhateverTheDataSay() throws IOException {
        String evil = "=HYPERLINK(\"\"http://example.org\"\")";
        Path values = Files.writeString(
                folder.resolve("values.csv"),
                "place,indicator,period,value,source,locator\n焦作,air.pm25.annual-mean,2025,42.6 ug/m3,\"" + evil
                        + "\",=1+1\n焦作,=cmd|' /C calc'!A0,2025,+1,,\n@SUM(1),air.pm25.annual-mean,2025,-1,,\n");
        Path report = folder.resolve("report.xlsx");
        attain("assess", values.toString(), "--as-of", "2026-01-31", "--out", report.toString());
        List<Cell> cells = new ArrayList<>();
        sheets(report).values().forEach(rows -> rows.forEach(row -> row.forEach(cells::add)));

        assertThat(cells).anyMatch(cell -> cell != null && cell.getText().contains("=HYPERLINK"));
        assertThat(cells).anyMatch(cell -> cell != null && cell.getText().contains("=cmd|"));
        assertThat(cells)
                .noneMatch(cell -> cell != null && (cell.getType() == CellType.FORMULA || cell.getFormula() != null));
    }

    /** 42.6 against 43; from 56 in 2020 to 43 in 2025 it is 53.4 in 2021; a name from a file stays text. */
    @Test
    void aPageShowsValuesAndPaths() throws IOException {
        Path values = Files.writeString(folder.resolve("values.csv"), """
            place,indicator,period,value,source
            焦作,air.pm25.annual-mean,2025,42.6 ug/m3,<script>alert(1)</script>
            焦作,air.pm25.annual-mean,2021,50 ug/m3,
            """);
        Path page = folder.resolve("page.html");
        Run run = attain("page", values.toString(), "--as-of", "2026-01-31", "--out", page.toString());

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(page))
                .contains("42.6", "53.4", "jiaozuo-2022-77.box1-01", "<svg")
                .doesNotContain("<script>alert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"city-year", "watch"})
    void aPageOfAYearShowsItsDays(String command) throws IOException {
        Path page = folder.resolve("page.html");
        Run run = attain(command, "--out", page.toString());

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(page))
                .contains("air quality index (AQI) of the day", "MADE-UP DATA", "虚构数据", "<svg");
    }

    @Test
    void tablesOfOtherCommandsAreWorkbooksToo() throws IOException {
        Path file = folder.resolve("indicators.xlsx");
        attain("indicators", "pm2.5", "--out", file.toString());
        List<Row> rows = sheets(file).values().iterator().next();

        assertThat(rows.get(1).getCellText(0)).isEqualTo("air.pm25.annual-mean");
        assertThat(rows.get(1).getCell(5).getType()).isEqualTo(CellType.NUMBER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        assess --format xlsx              | xlsx goes to a file: --out report.xlsx
        assess --out report.pdf           | --out cannot be "report.pdf": its extension is one of txt, md, csv, json, xlsx, html, geojson
        assess --out report               | --out cannot be "report"
        assess --out no/such/folder/a.txt | cannot write no/such/folder/a.txt
        list --format html                | this command has no html
        list --format geojson             | this command has no geojson
        assess --format geojson           | geojson takes assess --places, where the places lie
        assess --places x.geojson         | --places goes with html or geojson: --out report.html
        page --format csv                 | a page is html: assess has the other forms
        list --format xlsx --language zh  | xlsx须以--out写入文件
        """)
    void whatCannotBeWrittenFailsInOneSentence(String args, String message) {
        Run run = attain(args.split(" ", -1));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().toList()).hasSize(1);
        assertThat(run.err()).contains(message);
    }

    /** 郑州 missed its good days of 2019; nothing of it is pending. */
    @ParameterizedTest
    @CsvSource({"not-met, 1", "'pending,not-met', 1", "pending, 0"})
    void aScriptIsToldByTheStatus(String verdicts, int status) {
        String[] args = {"assess", "--place", "郑州", "--as-of", "2026-02-04", "--fail-on", verdicts};

        assertThat(attain(args).status()).isEqualTo(status);
        assertThat(attain(args).out())
                .isEqualTo(attain("assess", "--place", "郑州", "--as-of", "2026-02-04")
                        .out());
    }
}
