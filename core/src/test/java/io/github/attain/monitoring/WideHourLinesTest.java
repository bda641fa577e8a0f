package io.github.attain.monitoring;

import static io.github.attain.monitoring.SampleHours.HEADER;
import static io.github.attain.monitoring.SampleHours.bytes;
import static io.github.attain.monitoring.SampleHours.messages;
import static io.github.attain.monitoring.SampleHours.read;
import static io.github.attain.monitoring.SampleHours.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.input.ProblemList;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.standard.air.HourLabel;
import io.github.attain.standard.air.Pollutant;
import io.github.attain.standard.air.StationHours;
import io.github.attain.testing.Torn;
import io.github.attain.text.RowSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines, headers and files of station hours. The values are made up. */
class WideHourLinesTest {
    private static final StationHoursCsv READER = StationHoursCsv.of(HourLabel.END_OF_HOUR);
    private static final StationHoursCsv ONE = READER.only(List.of("1001A"));

    private static List<String> shown(StationHoursCsv reader, String table) {
        List<String> rows = new ArrayList<>();
        reader.visit("h.csv", bytes(table), row -> rows.add(SampleHours.shown(row)));
        return rows;
    }

    @ParameterizedTest
    @CsvSource({
        "19691231, false",
        "19700101, true",
        "21991231, true",
        "22000101, false",
        "1970-01-01, true",
        "2199/12/31, true"
    })
    void daysAreOfTheYears1970To2199(String day, boolean isOne) {
        String table = "date,hour,type,1001A\n" + day + ",1,CO,2\n";
        String date = day.contains("1970") ? "1970-01-01" : "2199-12-31";

        assertThat(rows(table)).isEqualTo(isOne ? List.of(date + " 1 CO [2000]") : List.of());
        assertThat(read(table).problems())
                .extracting(Problem::code)
                .containsExactlyElementsOf(isOne ? List.of() : List.of(ProblemCode.NOT_A_DATE));
    }

    @Test
    void aRowThatStandsThereTwiceIsNamedByItsFirstCells() {
        assertThat(messages(read(HEADER + "20190115,1,CO,1,2,3\n20190115,1,CO,1,2,3\n")
                        .problems()))
                .containsExactly("h.csv: line 3: the row \"20190115,1,CO\" stands there twice");
    }

    @Test
    void aRowInAnotherUnitIsNamedWithTheUnitOfItsType() {
        String table = """
            date,hour,type,1001A,unit
            20190115,1,CO,1,mg/m3
            20190115,1,PM2.5,0.03,mg/m3
            20190115,1,AQI,50,mg/m3
            20190115,2,CO,800,ug/m3
            """;
        List<String> rows = new ArrayList<>();
        List<Problem> problems = READER.visit("h.csv", bytes(table), row -> rows.add(SampleHours.shown(row)));

        assertThat(messages(problems))
                .containsExactly(
                        "h.csv: line 3, column unit: unknown unit \"mg/m3\": ug/m3",
                        "h.csv: line 5, column unit: unknown unit \"ug/m3\": mg/m3");
        assertThat(rows).containsExactly("2019-01-15 1 CO [1000, -1]", "2019-01-15 1 AQI [50000, -1]");
    }

    /** A spreadsheet writes as many commas behind a remark as other rows have, or fewer. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        单位：mg/m3,,  | UNKNOWN_UNIT
        单位：mg/m3,   | UNKNOWN_UNIT
        单位：mg/m3    | UNKNOWN_UNIT
        单位：ug/m3,,  | ROW_WIDTH
        20190115,1,CO  | ROW_WIDTH
        """)
    void aRemarkUnderTheTableMaySpeakOfAnotherUnit(String last, ProblemCode code) {
        assertThat(read(HEADER + "20190115,1,CO,1,2,3\n" + last + "\n").problems())
                .extracting(Problem::code)
                .containsExactly(code);
    }

    @Test
    void aRowOfUnitsUnderTheHeaderMaySpeakOfAnotherUnit() {
        assertThat(messages(read(HEADER + "单位,,,mg/m3,mg/m3,mg/m3\n20190115,1,CO,1,2,3\n")
                        .problems()))
                .containsExactly("h.csv: line 2: unknown unit \"单位,,,mg/m3,mg/m3,mg/m3\": ug/m3; CO: mg/m3");
        assertThat(read(HEADER + "单位,,,ug/m3,ug/m3,ug/m3\n20190115,1,CO,1,2,3\n")
                        .problems())
                .isEmpty();
    }

    @Test
    void whatStandsBeforeAHeaderAndAColumnThatCountsRowsAreToldOnce() {
        String table = "date,hour,type,1001A\n20190115,1,PM2.5,9\n";
        Checked<StationHours> titled = read("某市小时值\n" + table);
        Checked<StationHours> counted = read("序号," + table.replace("\n2", "\n1,2"));

        assertThat(messages(titled.problems()))
                .containsExactly("h.csv: line 1: a line before the header is passed over: \"某市小时值\"");
        assertThat(messages(counted.problems()))
                .containsExactly(
                        "h.csv: line 1: column 1, which has no name or only counts rows is passed over: \"序号\"");
        for (Checked<StationHours> hours : List.of(titled, counted)) {
            assertThat(SampleHours.first(hours.orThrow(), "1001A", Pollutant.PM25))
                    .isEqualTo(9_000);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        date           | 2 |
        date,hour      | 3 |
        date,hour,kind | 3 | kind
        date,what,type | 2 | what
        when,hour,type | 1 | when
        """)
    void aHeaderThatIsNoneSaysInWhichColumnItEnds(String header, int column, String cell) {
        String value = cell == null ? "" : cell;
        List<Problem> problems = read(header + "\n20190115,1,CO\n").problems();

        assertThat(messages(problems))
                .singleElement()
                .asString()
                .startsWith(
                        "h.csv: line 1: column " + column + " cannot be \"" + value + "\"; allowed: date,hour,type");
        assertThat(problems.get(0).message().zh()).contains("第" + column + "列不能是“" + value + "”");
    }

    @Test
    void aStationWithoutANameIsCountedFromTheFirstColumn() {
        Problem problem = read("date,hour,type,1001A,,1003A\n20190115,1,CO,1,2,3\n")
                .problems()
                .get(0);
        assertThat(problem.message().zh()).contains("缺少第5列的站点");
        assertThat(problem.message().en()).contains("station of column 5 is missing");
    }

    /** Lines of a cell go together where they are of a code; what is no ASCII below it is the name of the station. */
    @ParameterizedTest
    @ValueSource(strings = {"1001A", "1001\nA", "1001A\n东街", "1001A\né", "1001A\n\u0080", " 10\n01 \nA\n东街 1"})
    void ofACellWithSeveralLinesTheCodeCounts(String cell) {
        ProblemList problems = new ProblemList("h.csv");
        assertThat(HourColumns.read(1, List.of("date", "hour", "type", cell), problems, code -> true))
                .containsExactly("1001A");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void aSheetWithoutRowsIsEmpty() {
        Checked<StationHours> hours = READER.read("h", RowSource.of(List.<List<String>>of()));
        assertThat(hours.value()).isEmpty();
        assertThat(hours.problems()).extracting(Problem::code).containsExactly(ProblemCode.EMPTY_FILE);
    }

    @Test
    void aStreamThatCannotBeReadIsSaid() {
        Checked<StationHours> hours = READER.read("h.csv", Torn.after(""));
        assertThat(hours.value()).isEmpty();
        assertThat(messages(hours.problems())).containsExactly("h.csv: cannot be read: torn");
    }

    /** A line may have 65,536 bytes; what is wrong with it where nobody looks costs nothing, as on a shorter one. */
    @Test
    void theLongestLineIsReadWhereItIsWanted() {
        String header = "date,hour,type,1001A,9001A\n";
        String begin = "20190115,1,CO,7,";
        String longest = begin + "x".repeat(65_535 - begin.length()) + "\0";
        Checked<StationHours> hours = ONE.read("h.csv", bytes(header + longest + "\n"));
        Checked<StationHours> longer = ONE.read("h.csv", bytes(header + longest + "x\n"));

        assertThat(hours.problems()).isEmpty();
        assertThat(SampleHours.first(hours.orThrow(), "1001A", Pollutant.CO)).isEqualTo(7_000);
        assertThat(longer.problems()).extracting(Problem::code).containsExactly(ProblemCode.TOO_LARGE);
    }

    @Test
    void whatIsWrongInTheFirstColumnCostsNothingWhereNobodyWantsIt() {
        Checked<StationHours> hours = ONE.read("h.csv", bytes("date,hour,type,9001A,1001A\n20190115,1,CO,\"x,7\n"));
        assertThat(hours.problems()).isEmpty();
        assertThat(SampleHours.first(hours.orThrow(), "1001A", Pollutant.CO)).isEqualTo(7_000);
    }

    @Test
    void onlyTheWantedStationsAreShown() {
        assertThat(shown(ONE, "date,hour,type,9001A,1001A\n20190115,1,CO,5,7\n"))
                .containsExactly("2019-01-15 1 CO [-1, 7000]");
        assertThat(shown(ONE, "time,station,co\n2019-01-15 1:00,9001A,5\n2019-01-15 1:00,1001A,7\n"))
                .containsExactly("2019-01-15 1 CO [7000]");
    }

    @Test
    void valuesOfTwoFilesThatDifferAreToldOfTheFolder(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.csv"), "date,hour,type,1001A\n20190115,1,CO,1\n");
        Files.writeString(folder.resolve("b.csv"), "date,hour,type,1001A\n20190115,1,CO,2\n");

        assertThat(messages(READER.read(folder).problems()))
                .satisfiesExactly(
                        twice -> assertThat(twice).startsWith("b.csv: line 2: "),
                        differ -> assertThat(differ).startsWith(folder.getFileName() + ": 1001A CO"));
    }

    /** What was read of a file counts behind all that was read of those before it. */
    @Test
    void progressNeverGoesBack(@TempDir Path folder) throws IOException {
        String row = "20190115,1,CO,1,2,3\n";
        Files.writeString(folder.resolve("a.csv"), HEADER + row);
        Files.writeString(folder.resolve("b.csv"), HEADER + row.repeat(230_000));
        List<Long> bytes = new ArrayList<>();
        List<Long> rows = new ArrayList<>();
        READER.reporting((read, lines) -> {
                    bytes.add(read);
                    rows.add(lines);
                })
                .visit(folder, any -> {});

        assertThat(bytes).hasSizeGreaterThan(2).isSorted().doesNotHaveDuplicates();
        assertThat(rows).isSorted().doesNotHaveDuplicates().endsWith(230_003L);
    }
}
