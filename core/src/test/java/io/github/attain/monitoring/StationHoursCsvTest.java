package io.github.attain.monitoring;

import static io.github.attain.monitoring.SampleHours.DAY;
import static io.github.attain.monitoring.SampleHours.HEADER;
import static io.github.attain.monitoring.SampleHours.bytes;
import static io.github.attain.monitoring.SampleHours.first;
import static io.github.attain.monitoring.SampleHours.messages;
import static io.github.attain.monitoring.SampleHours.read;
import static io.github.attain.monitoring.SampleHours.rows;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.standard.air.HourCheck;
import io.github.attain.standard.air.HourLabel;
import io.github.attain.standard.air.Pollutant;
import io.github.attain.standard.air.StationHours;
import io.github.attain.testing.ChineseWording;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StationHoursCsvTest {

    @Test
    void theSixHourlyMeansAreReadInThousandths() {
        StationHours hours = read(HEADER
                        + "20190115,1,PM2.5,8,11,\n"
                        + "20190115,1,PM10,144,0,1\n"
                        + "20190115,1,SO2,3,,\n"
                        + "20190115,1,NO2,12.5,,\n"
                        + "20190115,1,O3,59.125,,\n"
                        + "20190115,1,CO,0.4,1.25,2\n")
                .orThrow();

        assertThat(hours.stations()).containsExactly("1001A", "1002A", "1003A");
        assertThat(first(hours, "1001A", Pollutant.PM25)).isEqualTo(8000);
        assertThat(first(hours, "1002A", Pollutant.PM25)).isEqualTo(11_000);
        assertThat(first(hours, "1003A", Pollutant.PM25)).isEqualTo(HourRow.MISSING);
        assertThat(first(hours, "1002A", Pollutant.PM10)).isZero();
        assertThat(first(hours, "1001A", Pollutant.SO2)).isEqualTo(3000);
        assertThat(first(hours, "1001A", Pollutant.NO2)).isEqualTo(12_500);
        assertThat(first(hours, "1001A", Pollutant.O3)).isEqualTo(59_125);
        assertThat(first(hours, "1001A", Pollutant.CO)).isEqualTo(400);
        assertThat(first(hours, "1002A", Pollutant.CO)).isEqualTo(1250);
    }

    @Test
    void theLabelSaysWhichHourOfWhichDayItIs() {
        String table = HEADER + "20190115,0,CO,1,1,1\n20190115,23,CO,2,2,2\n20190115,1,CO,3,3,3\n";
        StationHours ends = read(table).orThrow();
        StationHours starts = StationHoursCsv.of(HourLabel.START_OF_HOUR)
                .read("h.csv", bytes(table))
                .orThrow();

        assertThat(ends.thousandths("1001A", DAY.minusDays(1), 23, Pollutant.CO))
                .hasValue(1000);
        assertThat(ends.thousandths("1001A", DAY, 22, Pollutant.CO)).hasValue(2000);
        assertThat(ends.thousandths("1001A", DAY, 0, Pollutant.CO)).hasValue(3000);
        assertThat(ends.thousandths("1001A", DAY, 23, Pollutant.CO)).isEmpty();
        assertThat(starts.thousandths("1001A", DAY, 0, Pollutant.CO)).hasValue(1000);
        assertThat(starts.thousandths("1001A", DAY, 23, Pollutant.CO)).hasValue(2000);
        assertThat(starts.thousandths("1001A", DAY, 1, Pollutant.CO)).hasValue(3000);
    }

    @Test
    void whatIsComputedFromTheHoursIsPassedOverAndCanBeSeen() {
        String table =
                HEADER + "20190115,0,AQI,97,,500\n20190115,0,O3_8h_24h,44,x,45\n2019-01-15,00,CO_24h,2.2,0.7,2\n";
        Checked<StationHours> hours = read(table);

        assertThat(hours.problems()).isEmpty();
        assertThat(hours.orThrow().thousandths("1001A", DAY.minusDays(1), 23, Pollutant.CO))
                .isEmpty();
        assertThat(rows(table))
                .containsExactly(
                        "2019-01-15 0 AQI [97000, -1, 500000]",
                        "2019-01-15 0 O3_8h_24h [44000, -1, 45000]",
                        "2019-01-15 0 CO_24h [2200, 700, 2000]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "--", "—", "-;", "NaN", "-999", "\"\"", " ", "NA", "null", "\"--\""})
    void aMarkOfAMissingValueIsNothingWrong(String mark) {
        Checked<StationHours> hours = read(HEADER + "20190115,1,CO,1," + mark + ",3\n20190115,2,CO,1,2," + mark + "\n");

        assertThat(hours.problems()).isEmpty();
        assertThat(first(hours.orThrow(), "1002A", Pollutant.CO)).isEqualTo(HourRow.MISSING);
        assertThat(first(hours.orThrow(), "1003A", Pollutant.CO)).isEqualTo(3000);
    }

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "00012,12000",
        "99999.999,99999999",
        "1.5,1500",
        "1.50,1500",
        "1.5000,1500",
        "0.001,1",
        "' 7 ',7000",
        "99999,99999000"
    })
    void aPlainDecimalIsReadExactly(String cell, int thousandths) {
        assertThat(first(read(HEADER + "20190115,1,CO," + cell + ",,\n").orThrow(), "1001A", Pollutant.CO))
                .isEqualTo(thousandths);
    }

    @Test
    void onlySomeStationsAreReadWhateverStandsBesideThem() {
        Checked<StationHours> hours = StationHoursCsv.of(HourLabel.END_OF_HOUR)
                .only(List.of("1003A", "1001A", "9999A"))
                .read("h.csv", bytes(HEADER + "20190115,1,CO,1,rubbish,3\n"));

        assertThat(hours.value().orElseThrow().stations()).containsExactly("1001A", "1003A");
        assertThat(first(hours.value().orElseThrow(), "1003A", Pollutant.CO)).isEqualTo(3000);
        assertThat(messages(hours.problems())).singleElement().asString().contains("station 9999A is missing");
    }

    /** Another city's columns: twice, without a name, with text, a quote that is never closed, bytes of no encoding. */
    @Test
    void whatStandsInAndAboveTheColumnsOfOtherStationsIsNotSaid() {
        String header = "date,hour,type,1001A,,9001A,9001A,1003A\n";
        String rows = "20190115,1,CO,1,x,-5,5,3\n20190115,2,CO,1,\"x,7,\"8,3\n20190115,3,CO,1,,\u0000,ÿ,3\n";
        StationHoursCsv reader = StationHoursCsv.of(HourLabel.END_OF_HOUR);
        InputStream latin = new ByteArrayInputStream((header + rows).getBytes(StandardCharsets.ISO_8859_1));
        Checked<StationHours> hours = reader.only(List.of("1003A", "1001A")).read("h.csv", latin);

        assertThat(hours.problems()).isEmpty();
        for (int slot = 0; slot < 3; slot++) {
            assertThat(hours.orThrow().thousandths("1001A", DAY, slot, Pollutant.CO))
                    .hasValue(1000);
            assertThat(hours.orThrow().thousandths("1003A", DAY, slot, Pollutant.CO))
                    .hasValue(3000);
        }
        assertThat(reader.only(List.of("9001A"))
                        .read("h.csv", bytes(header + rows))
                        .problems())
                .extracting(Problem::code)
                .contains(ProblemCode.DUPLICATE, ProblemCode.MISQUOTED, ProblemCode.IMPOSSIBLE_VALUE);
    }

    @Test
    void anUnreadableHeaderIsOneProblemHoweverManyStationsWereAskedFor() {
        Checked<StationHours> hours = StationHoursCsv.of(HourLabel.END_OF_HOUR)
                .only(List.of("1001A", "1002A", "1003A"))
                .read("h.csv", bytes("when,what,1001A,1002A,1003A\n20190115,CO,1,2,3\n"));

        assertThat(hours.value()).isEmpty();
        assertThat(messages(hours.problems())).singleElement().asString().startsWith("h.csv: line 1: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"type,value", "parameter,value,unit", "item,value"})
    void aTableWithoutAColumnOfAPollutantIsNoTable(String columns) {
        String cells = columns.replace("unit", "ug/m3").replaceAll("^\\w+,value", "PM2.5,35");
        Checked<StationHours> hours =
                read("timepoint,stationcode," + columns + "\n2019-01-15T01:00:00,1001A," + cells + "\n");

        assertThat(hours.value()).isEmpty();
        assertThat(messages(hours.problems()))
                .containsExactly("h.csv: line 1: a pollutant column is missing: PM2.5, PM10, SO2, NO2, O3, CO, AQI, "
                        + "PM2.5_24h, PM10_24h, SO2_24h, NO2_24h, O3_24h, O3_8h, O3_8h_24h, CO_24h");
        ChineseWording.isChinese(hours.problems(), "h.csv");
    }

    @Test
    void carbonMonoxideWithSomethingBehindItIsUnderstoodOrSaid() {
        String table = "timepoint,stationcode,PM2.5,%s\n2019-01-15T01:00:00,1001A,35,0.9\n";

        assertThat(first(read(table.formatted("CO mg/m3")).orThrow(), "1001A", Pollutant.CO))
                .isEqualTo(900);
        for (String column : List.of("CO_mg", "COppm", "CO95per")) {
            assertThat(messages(read(table.formatted(column)).problems()))
                    .singleElement()
                    .asString()
                    .startsWith("h.csv: line 1, column " + column + ": unknown key");
        }
    }

    /** Hour 24 of a day is hour 0 of the next: the last hour of the day, where labels are the ends of hours. */
    @Test
    void hourTwentyFourIsHourZeroOfTheNextDay() {
        Checked<StationHours> hours = read(HEADER + "20190115,24,CO,1,2,3\n20190115,23,CO,4,5,6\n");
        Checked<StationHours> both = read(HEADER + "20190115,24,CO,1,2,3\n20190116,0,CO,1,2,3.5\n");

        assertThat(hours.orThrow().thousandths("1001A", DAY, 23, Pollutant.CO)).hasValue(1000);
        assertThat(hours.orThrow().thousandths("1001A", DAY, 22, Pollutant.CO)).hasValue(4000);
        assertThat(both.problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.DUPLICATE, ProblemCode.CONFLICTING_MEASUREMENTS);
        assertThat(both.value().orElseThrow().thousandths("1002A", DAY, 23, Pollutant.CO))
                .hasValue(2000);
    }

    @Test
    void hoursThatCanHardlyHaveBeenMeasuredAreToldWithTheNameOfTheFile() {
        String table = HEADER + "20190115,1,SO2,9999,5,6\n20190115,2,SO2,99999,5,6\n";
        Checked<StationHours> hours = read(table);

        assertThat(messages(hours.problems()))
                .containsExactly("h.csv: 1001A SO2 is doubtful: 9999 for 2 h (2019-01-15 0:00 – 2019-01-15 1:00); "
                        + "less than 9999 is expected; they count all the same");
        ChineseWording.isChinese(hours.problems(), "h.csv");
        assertThat(first(hours.orThrow(), "1001A", Pollutant.SO2)).isEqualTo(9_999_000);
        StationHoursCsv reader = StationHoursCsv.of(HourLabel.END_OF_HOUR);
        Checked<StationHours> without =
                reader.checking(HourCheck.USUAL.leavingOut()).read("h.csv", bytes(table));
        assertThat(without.problems()).hasSize(1);
        assertThat(first(without.orThrow(), "1001A", Pollutant.SO2)).isEqualTo(HourRow.MISSING);
        assertThat(first(without.orThrow(), "1002A", Pollutant.SO2)).isEqualTo(5000);
        assertThat(reader.checking(HourCheck.NONE).read("h.csv", bytes(table)).problems())
                .isEmpty();
    }

    @Test
    void encodingsQuotesAndEndsOfLinesDoNotMatter() {
        String plain = "date,hour,type,焦作,郑州\n20190115,1,PM2.5,8,—\n20190115,1,CO,0.4,1\n";
        List<String> expected = rows(plain);

        assertThat(expected).containsExactly("2019-01-15 1 PM2.5 [8000, -1]", "2019-01-15 1 CO [400, 1000]");
        assertThat(rows("\uFEFF" + plain)).isEqualTo(expected);
        assertThat(rows(plain.replace("\n", "\r\n"))).isEqualTo(expected);
        assertThat(rows(plain.replace("\n", "\r").strip())).isEqualTo(expected);
        assertThat(rows("# made up\n\n" + plain.replace("CO", " CO ") + ",,,,\n \n"))
                .isEqualTo(expected);
        assertThat(rows("\"" + plain.strip().replace(",", "\",\"").replace("\n", "\"\n\"") + "\"\n"))
                .isEqualTo(expected);
        List<String> fromGb18030 = new ArrayList<>();
        StationHoursCsv.of(HourLabel.END_OF_HOUR)
                .visit(
                        "h.csv",
                        new ByteArrayInputStream(plain.getBytes(Charset.forName("GB18030"))),
                        row -> fromGb18030.add(row.codes() + SampleHours.shown(row)));
        assertThat(fromGb18030).first().asString().isEqualTo("[焦作, 郑州]" + expected.get(0));
    }

    @Test
    void equalValuesOfADuplicateRowCountOnceAndDifferentOnesAreMissing() {
        Checked<StationHours> hours = read(HEADER + "20190115,1,CO,1,2,3\n20190115,1,CO,1,2.5,\n");

        assertThat(hours.problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.DUPLICATE, ProblemCode.CONFLICTING_MEASUREMENTS);
        StationHours good = hours.value().orElseThrow();
        assertThat(first(good, "1001A", Pollutant.CO)).isEqualTo(1000);
        assertThat(first(good, "1002A", Pollutant.CO)).isEqualTo(HourRow.MISSING);
        assertThat(first(good, "1003A", Pollutant.CO)).isEqualTo(3000);
    }

    @Test
    void theFilesOfAFolderAreOneTableAlthoughTheirStationsDiffer(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("20190115.csv"), "date,hour,type,A\n20190115,1,CO,1\n");
        Files.writeString(folder.resolve("20190116.csv"), "date,hour,type,B,A\n20190116,1,CO,2,3\n");
        Files.write(folder.resolve("20190117.csv"), "no table".getBytes(UTF_8));
        Checked<StationHours> hours = StationHoursCsv.of(HourLabel.END_OF_HOUR).read(folder);

        StationHours good = hours.value().orElseThrow();
        assertThat(good.thousandths("A", DAY, 0, Pollutant.CO)).hasValue(1000);
        assertThat(good.thousandths("A", DAY.plusDays(1), 0, Pollutant.CO)).hasValue(3000);
        assertThat(good.thousandths("B", DAY.plusDays(1), 0, Pollutant.CO)).hasValue(2000);
        assertThat(messages(hours.problems())).singleElement().asString().startsWith("20190117.csv: line 1: ");
    }

    @Test
    void progressIsToldInBytesAndLinesOfAllFilesAndMayEndTheReading(@TempDir Path folder) throws IOException {
        String row = "20190115,1,CO,1,2,3\n";
        Files.writeString(folder.resolve("a.csv"), HEADER + row.repeat(500_000));
        Files.writeString(folder.resolve("b.csv"), HEADER);
        List<String> told = new ArrayList<>();
        StationHoursCsv reader = StationHoursCsv.of(HourLabel.END_OF_HOUR);
        reader.reporting((bytes, rows) -> told.add(bytes + " " + rows)).visit(folder, any -> {});

        long all = HEADER.length() + 500_000L * row.length();
        assertThat(told).hasSize(4).endsWith(all + " 500001", (all + HEADER.length()) + " 500002");
        StationHoursCsv impatient = reader.reporting((bytes, rows) -> {
            throw new IllegalStateException("enough");
        });
        assertThatThrownBy(() -> impatient.read(folder)).hasMessage("enough");
    }
}
