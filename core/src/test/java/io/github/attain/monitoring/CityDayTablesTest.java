package io.github.attain.monitoring;

import static io.github.attain.monitoring.SampleHours.bytes;
import static io.github.attain.monitoring.SampleHours.messages;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.standard.air.AirItem;
import io.github.attain.testing.Torn;
import io.github.attain.value.Exact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers, titles and edges of tables of city days: a column is one wherever it stands. The days are made up. */
class CityDayTablesTest {
    private static final String GOOD = "焦作,2014-01-02,87,75~124,良,71.3,150,102,2.257,57,21,35\n";

    private static Checked<List<CityDayRow>> read(String table) {
        return CityDaysCsv.read("d.csv", bytes(table));
    }

    private static CityDayRow only(Checked<List<CityDayRow>> read) {
        assertThat(read.value().orElseThrow()).hasSize(1);
        return read.value().orElseThrow().get(0);
    }

    @Test
    void ozoneInTheFirstColumnIsReadAndDoubtedUnderItsName() {
        Checked<List<CityDayRow>> read = read("O3,日期,城市\n9999,2014-01-02,焦作\n");

        assertThat(messages(read.problems()))
                .containsExactly(
                        "d.csv: line 1, column O3: \"O3\" does not say over what time it was averaged and is not taken"
                                + " for O3_8h; allowed: O3_8h, O3_1h",
                        "d.csv: line 2, column O3: O3 is doubtful: 9999 for 8 h (焦作 2014-01-02); less than 9999 is"
                                + " expected; it counts all the same");
        assertThat(only(read).ozone()).hasValue(Exact.of(9999));
    }

    @Test
    void ofTwoColumnsOfOzoneTheFirstHolds() {
        Checked<List<CityDayRow>> read = read("O3,日期,城市,o3\n21,2014-01-02,焦作,22\n");
        assertThat(read.problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.AVERAGING_UNSTATED, ProblemCode.DUPLICATE);
        assertThat(only(read).ozone()).hasValue(Exact.of(21));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        日期,天气   | 2024-01-01,晴 | a column of a pollutant or of the AQI
        天气,日期   | 晴,2024-01-01 | a column of a pollutant or of the AQI
        AQI,城市    | 50,甲         | a column of the day
        城市,AQI    | 甲,50         | a column of the day
        PM2.5,城市  | 50,甲         | a column of the day
        """)
    void aHeaderOfWhichNothingCanBeUsedIsOneWhereverItsNamesStand(String header, String row, String missing) {
        Checked<List<CityDayRow>> read = read(header + "\n" + row + "\n");
        assertThat(read.value()).isEmpty();
        assertThat(messages(read.problems()))
                .singleElement()
                .asString()
                .startsWith("d.csv: line 1: " + missing + " is missing: ");
    }

    @Test
    void whatStandsBeforeTheDaysIsToldAndPassedOver() {
        for (String table : List.of(GOOD, "城市,日期,AQI\n焦作,2014-01-02,87\n")) {
            for (String title : List.of("PM2.5", "日期", "某市空气质量日报")) {
                Checked<List<CityDayRow>> read = read(title + "\n" + table);
                assertThat(messages(read.problems()))
                        .containsExactly("d.csv: line 1: a line before the header is passed over: \"" + title + "\"");
                assertThat(only(read).aqi()).hasValue(87);
            }
        }
    }

    @Test
    void twentyLinesMayStandBeforeAHeader() {
        String table = "城市,日期,AQI\n焦作,2014-01-02,87\n";
        Checked<List<CityDayRow>> twenty = read("说明文字\n".repeat(20) + table);
        Checked<List<CityDayRow>> more = read("说明文字\n".repeat(21) + table);

        assertThat(twenty.problems()).hasSize(20).allMatch(p -> p.code() == ProblemCode.PASSED_OVER);
        assertThat(only(twenty).aqi()).hasValue(87);
        assertThat(more.value()).isEmpty();
        assertThat(more.problems()).extracting(Problem::code).contains(ProblemCode.ROW_WIDTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "单位", "计量单位", "unit"})
    void aRowOfUnitsIsOneWhereTheDayIsTheFirstColumn(String what) {
        Checked<List<CityDayRow>> read = read("日期,城市,PM2.5,CO\n" + what + ",,mg/m3,mg/m3\n2019-01-01,甲,0.03,0.8\n");
        assertThat(messages(read.problems()))
                .containsExactly("d.csv: line 2, column PM2.5: unknown unit \"mg/m3\": ug/m3");
        assertThat(only(read).values()).isEqualTo(Map.of(AirItem.CO_DAY, Exact.parse("0.8")));
    }

    /** A tenth of a milligram is no tenth of a microgram, whatever time ozone was averaged over. */
    @Test
    void aRowOfUnitsIsHeldAgainstOzoneOfUnstatedHoursToo() {
        Checked<List<CityDayRow>> read = read("日期,城市,O3,CO\n单位,,mg/m3,mg/m3\n2019-01-01,甲,0.1,0.8\n");
        assertThat(messages(read.problems()))
                .hasSize(2)
                .contains("d.csv: line 2, column O3: unknown unit \"mg/m3\": ug/m3");
        assertThat(only(read).ozone()).isEmpty();
        assertThat(only(read("日期,城市,O3\n单位,,ug/m3\n2019-01-01,甲,100\n")).ozone())
                .hasValue(Exact.of(100));
    }

    /** Levels by HJ 633, Table 2: 180 is of level 4, 500 of level 6. 0 is missing, and so has no level. */
    @ParameterizedTest
    @CsvSource({
        "0, 严重污染, true",
        "'', 严重污染, true",
        "500, 严重污染, true",
        "500, 重度污染, false",
        "180, 中度污染, true",
        "180, 优, false"
    })
    void aLevelInTheFirstColumnIsHeldAgainstTheIndex(String aqi, String level, boolean fits) {
        Checked<List<CityDayRow>> read = read("质量等级,日期,城市,AQI\n" + level + ",2019-01-01,甲," + aqi + "\n");
        assertThat(read.problems())
                .extracting(Problem::code)
                .containsExactlyElementsOf(fits ? List.of() : List.of(ProblemCode.LEVEL_MISMATCH));
        int index = aqi.isEmpty() ? 0 : Integer.parseInt(aqi);
        assertThat(only(read).aqi().orElse(0)).isEqualTo(index);
    }

    @Test
    void ozoneOfZeroIsMissingAsOtherValuesAre() {
        CityDayRow day = only(read("日期,城市,O3,CO,AQI\n2019-01-01,甲,0,0,0\n"));
        assertThat(day.ozone()).isEmpty();
        assertThat(day.values()).isEmpty();
        assertThat(day.aqi()).isEmpty();
    }

    @Test
    void whoeverKnowsWhatOzoneIsKeepsTheOtherValues() {
        CityDayRow day = only(read("日期,城市,O3,CO,O3_1h\n2019-01-01,甲,21,0.8,30\n"));
        assertThat(day.day(AirItem.O3_EIGHT_HOURS).values())
                .isEqualTo(Map.of(
                        AirItem.CO_DAY, Exact.parse("0.8"),
                        AirItem.O3_HOUR, Exact.of(30),
                        AirItem.O3_EIGHT_HOURS, Exact.of(21)));
        // A value of the item that the table has goes before.
        assertThat(day.day(AirItem.O3_HOUR).values()).containsEntry(AirItem.O3_HOUR, Exact.of(30));
    }

    @Test
    void rowsOfOneDayAreNamedWithWhatTheyHold() {
        String table = "城市,日期,AQI,PM2.5,O3_8h,O3\n甲,2019-01-01,50,30,,7\n";
        assertThat(messages(read(table + "甲,2019-01-01,50,30,,7\n").problems()))
                .contains("d.csv: line 3: the row \"甲 2019-01-01\" stands there twice");
        assertThat(messages(read(table + "甲,2019-01-01,,31,,\n").problems()))
                .contains("d.csv: line 3: 甲 2019-01-01 is stated twice with different values:"
                        + " AQI=50 {PM25_DAY=30} O3=7 and {PM25_DAY=31}");
    }

    /** A half year under each name is of two cities, and neither has a whole one. */
    @Test
    void aCityWithItsWordAndWithoutItIsTold() {
        Checked<List<CityDayRow>> read = read("城市,日期,AQI\n焦作,2019-01-01,50\n焦作市,2019-01-02,60\n济源,2019-01-01,50\n");
        assertThat(messages(read.problems()))
                .containsExactly(
                        "d.csv: line 3: \"焦作\" and \"焦作市\" are read as two cities; where they are one, write it alike");
        assertThat(read.value().orElseThrow()).hasSize(3);
    }

    /** Where the second name stands first, and not the file that was read last. */
    @Test
    void twoNamesOfACityInTwoFilesAreToldOnceAndWhereTheyMeet(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("1.csv"), "城市,日期,AQI\n焦作市,2019-01-01,50\n");
        Files.writeString(folder.resolve("2.csv"), "城市,日期,AQI\n焦作,2019-01-02,60\n焦作,2019-01-03,60\n");
        Files.writeString(folder.resolve("3.csv"), "城市,日期,AQI\n济源,2019-01-01,50\n");
        assertThat(CityDaysCsv.read(folder).problems()).singleElement().satisfies(p -> {
            assertThat(p.location().file()).endsWith("2.csv");
            assertThat(p.location().path()).isEqualTo("line 2");
        });
    }

    @Test
    void whatAPathNamesIsRead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("d.csv"), GOOD);
        assertThat(CityDaysCsv.read(file)).isEqualTo(read(GOOD));
        assertThat(CityDaysCsv.read(folder).value()).isEqualTo(read(GOOD).value());
    }

    @Test
    void daysBeforeASheetBrokeAreKept() {
        Checked<List<CityDayRow>> read = CityDaysCsv.read(
                "d", Torn.after(List.of(List.of("日期", "城市", "AQI"), List.of("2019-01-01", "甲", "50"))));
        assertThat(messages(read.problems())).containsExactly("d: cannot be read: torn");
        assertThat(only(read).aqi()).hasValue(50);
    }
}
