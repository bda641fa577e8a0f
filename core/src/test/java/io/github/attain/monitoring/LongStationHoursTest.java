package io.github.attain.monitoring;

import static io.github.attain.monitoring.SampleHours.DAY;
import static io.github.attain.monitoring.SampleHours.bytes;
import static io.github.attain.monitoring.SampleHours.messages;
import static io.github.attain.monitoring.SampleHours.read;
import static io.github.attain.monitoring.SampleHours.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.standard.air.HourLabel;
import io.github.attain.standard.air.Pollutant;
import io.github.attain.standard.air.StationHours;
import io.github.attain.testing.ChineseWording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A row for each station and hour, as copies of what the national centre publishes have it. The values are made up. */
class LongStationHoursTest {
    private static final String NATIONAL =
            "timepoint,stationcode,longitude,latitude,area,positionname,primarypollutant,aqi,"
                    + "pm10,pm10_24h,pm2_5,pm2_5_24h,o3,o3_24h,o3_8h,o3_8h_24h,no2,no2_24h,so2,so2_24h,co,co_24h\n";

    /** The hour that ends at 1 o'clock. */
    private static int first(Checked<StationHours> hours, String station, Pollutant pollutant) {
        return hours.value()
                .orElseThrow()
                .thousandths(station, DAY, 0, pollutant)
                .orElse(HourRow.MISSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date,hour,type,1316A,1316a\n20190115,1,PM2.5,10,20\n",
                "date,hour,stationcode,pm2_5\n20190115,1,1316A,10\n20190115,1,1316a,20\n"
            })
    void stationsThatDifferInCapitalsOnlyAreTwoAndTold(String table) {
        Checked<StationHours> read = StationHoursCsv.of(HourLabel.END_OF_HOUR).read("h.csv", SampleHours.bytes(table));
        assertThat(read.value().orElseThrow().stations()).containsExactly("1316A", "1316a");
        assertThat(read.problems()).extracting(Problem::code).containsExactly(ProblemCode.CAPITALS);
        assertThat(read.problems().get(0).message().en()).contains("\"1316a\" differs from \"1316A\" in capitals only");
    }

    @Test
    void theColumnsOfTheNationalCentreAreFoundByTheirNames() {
        Checked<StationHours> hours = read(NATIONAL
                + "2019-01-15T01:00:00,1001A,1,2,某市,东街,,50,49,9,18,9,51,60,28,28,25,9,5,9,0.5,9\n"
                + "2019-01-15T01:00:00,1002A,1,2,某市,\"西街,南\",\"颗粒物(PM10),细颗粒物(PM2.5)\",,,,,,66,70,,,,,,,,\n");

        assertThat(hours.problems()).isEmpty();
        assertThat(hours.orThrow().stations()).containsExactly("1001A", "1002A");
        assertThat(first(hours, "1001A", Pollutant.PM10)).isEqualTo(49_000);
        assertThat(first(hours, "1001A", Pollutant.PM25)).isEqualTo(18_000);
        assertThat(first(hours, "1001A", Pollutant.O3)).isEqualTo(51_000);
        assertThat(first(hours, "1001A", Pollutant.NO2)).isEqualTo(25_000);
        assertThat(first(hours, "1001A", Pollutant.SO2)).isEqualTo(5_000);
        assertThat(first(hours, "1001A", Pollutant.CO)).isEqualTo(500);
        assertThat(first(hours, "1002A", Pollutant.O3)).isEqualTo(66_000);
        assertThat(first(hours, "1002A", Pollutant.CO)).isEqualTo(HourRow.MISSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date,Hour,WatchPoint,PM2.5,CO\n20190115,1,1001A,8,0.4\n",
                ",Date,Hour,WatchPoint,PM2.5,CO\n0,2019-01-15,01,1001A,8,0.4\n",
                "date;hour;watch point;PM2.5;CO\n20190115;1;1001A;8;0.4\n",
                "全国站点小时值\ntime\tstation\tstationcode\tPM2.5\tCO\n2019-01-15 1:00\t东街\t1001A\t8\t0.4\t\n",
                "date,station,PM2.5,CO,,\n2019-01-15 01:00,1001A,8,0.4,,\n",
                "date;hour;type;1001A\n20190115;1;PM2.5;8\n20190115;1;CO;0.4\n",
                "CO(mg/m³),PM₂.₅（μg/m³）,station code,hour,date\n0.4,8,1001A,1:00,2019/1/15\n",
                "监测时间,站点编号,PM2.5浓度(ug/m3),CO浓度\n2019年1月15日 1时,1001A,8,0.4\n",
                "station_id,time,pm25,co,co2,county,PM2.5_IAQI,SO2分指数\n1001A,2019-01-15 01:00:00+08:00,8,0.4,x,y,z,w\n",
                "Unnamed: 0,TimePoint,StationCode,PM2_5,CO\n7,2019-01-15T01:00:00.000,1001A,8,0.40\n"
            })
    void theFormsThatPeopleHaveSayTheSame(String table) {
        Checked<StationHours> hours = read(table);

        assertThat(hours.problems()).allMatch(problem -> problem.code() == ProblemCode.PASSED_OVER);
        assertThat(first(hours, "1001A", Pollutant.PM25)).isEqualTo(8_000);
        assertThat(first(hours, "1001A", Pollutant.CO)).isEqualTo(400);
    }

    @Test
    void rowsOfAllTypesAreShown() {
        assertThat(rows("Date,Hour,WatchPoint,AQI,PM2.5,O3_8h_24h\n20190115,24,1001A,37,8,\n"))
                .containsExactly(
                        "2019-01-15 24 AQI [37000]", "2019-01-15 24 PM2.5 [8000]", "2019-01-15 24 O3_8h_24h [-1]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        20190115,1,1001A,x,0.4       | NOT_A_NUMBER     | line 2, column PM2.5
        20190115,1,1001A,8,-1        | IMPOSSIBLE_VALUE | line 2, column CO
        20190230,1,1001A,8,0.4       | NOT_A_DATE       | line 2, column Date
        20190115,7:30,1001A,8,0.4    | UNKNOWN_WORD     | line 2, column Hour
        20190115,25,1001A,8,0.4      | UNKNOWN_WORD     | line 2, column Hour
        20190115,1,,8,0.4            | MISSING          | line 2, column WatchPoint
        20190115,1,1001A,8           | ROW_WIDTH        | line 2
        20190115,2,1002A,8,0.4       | DUPLICATE        | line 3, column WatchPoint
        """)
    void whatIsWrongInARowIsPointedAtAndTheOthersAreRead(String row, ProblemCode code, String where) {
        Checked<StationHours> hours = read("Date,Hour,WatchPoint,PM2.5,CO\n" + row + "\n20190115,2,1002A,8,0.4\n");

        assertThat(hours.problems()).extracting(Problem::code).containsExactly(code);
        assertThat(hours.problems().get(0).location().toString()).isEqualTo("h.csv: " + where);
        ChineseWording.isChinese(hours.problems(), row);
        assertThat(hours.value().orElseThrow().thousandths("1002A", DAY, 1, Pollutant.CO))
                .hasValue(400);
    }

    @ParameterizedTest
    @CsvSource({
        "PM2.5(mg/m3), UNKNOWN_UNIT",
        "CO(ug/m3), UNKNOWN_UNIT",
        "PM2.5等级, UNKNOWN_KEY",
        "二氧化硫, UNKNOWN_KEY",
        "O3_max, UNKNOWN_KEY",
        "pm2_5, DUPLICATE"
    })
    void aColumnThatBeginsWithAPollutantIsUnderstoodOrSaid(String column, ProblemCode code) {
        Checked<StationHours> hours = read("Date,Hour,WatchPoint,pm25," + column + "\n20190115,1,1001A,8,9\n");

        assertThat(hours.problems()).extracting(Problem::code).containsExactly(code);
        assertThat(messages(hours.problems()).get(0))
                .startsWith("h.csv: line 1")
                .contains(column);
        ChineseWording.isChinese(hours.problems(), column);
        assertThat(first(hours, "1001A", Pollutant.PM25)).isEqualTo(8_000);
        assertThat(first(hours, "1001A", Pollutant.CO)).isEqualTo(HourRow.MISSING);
    }

    /** 1546300800 s after the beginning of 1970 are 2019-01-01 00:00 of Greenwich, 8 o'clock in China. */
    @ParameterizedTest
    @CsvSource({
        "20190115010000, 2019-01-15 1",
        "201901150100, 2019-01-15 1",
        "2019011501, 2019-01-15 1",
        "'2019年1月15日1时', 2019-01-15 1",
        "2019-01-15T01:00:00Z, 2019-01-15 9",
        "2019-01-15 01:00:00+08:00, 2019-01-15 1",
        "20190115240000, 2019-01-16 0",
        "1546300800, 2019-01-01 8",
        "1546300800000, 2019-01-01 8"
    })
    void aPointOfTimeIsReadInEveryFormOfPrograms(String written, String hour) {
        String table = "timepoint,stationcode,pm2_5\n" + written + ",1001A,58\n";
        assertThat(read(table).problems()).isEmpty();
        assertThat(rows(table)).containsExactly(hour + " PM2.5 [58000]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20190230010000",
                "20190115250000",
                "20190115013000",
                "2019-01-15T01:30:00",
                "99990115010000",
                "43480.04",
                "01/02/2019 1:00",
                "2019-01-15 1:00 PM"
            })
    void whatIsNoHourOfTheCalendarIsTold(String written) {
        Checked<StationHours> hours = read("timepoint,stationcode,pm2_5\n" + written + ",1001A,58\n");
        assertThat(hours.problems()).hasSize(1);
        assertThat(hours.problems().get(0).message().en()).contains(written);
        ChineseWording.isChinese(hours.problems(), written, "timepoint", PointOfTime.FORMS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "timepoint,stationcode,pm2_5\n2019-01-15T01:00:00,1001A,58\n",
                "date,hour,type,1001A\n20190115,1,PM2.5,58\n"
            })
    void aUnitUnderATableIsThatInWhichItIsReadOrTold(String table) {
        for (String last : List.of("单位：mg/m3", "# mg/m3", "注：单位为毫克/立方米")) {
            Checked<StationHours> hours = read(table + last + "\n");
            assertThat(hours.problems()).extracting(Problem::code).contains(ProblemCode.UNKNOWN_UNIT);
            ChineseWording.isChinese(hours.problems(), last);
        }
        assertThat(read(table + "# ug/m3; CO mg/m3\n").problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stationcode,timepoint,pm2_5,CO\n单位,,mg/m3,mg/m3\n1001A,2019-01-15T01:00:00,0.03,0.8\n",
                "stationcode,timepoint,pm2_5,CO\n单位,-,mg/m3,mg/m3\n1001A,2019-01-15T01:00:00,0.03,0.8\n",
                "stationcode,timepoint,pm2_5,CO\n/,/,mg/m3,mg/m3\n1001A,2019-01-15T01:00:00,0.03,0.8\n",
                "timepoint,stationcode,pm2_5,CO\n单位,,mg/m3,mg/m3\n2019-01-15T01:00:00,1001A,0.03,0.8\n"
            })
    void aRowOfUnitsMaySayThatItIsOneInEitherColumn(String table) {
        Checked<StationHours> hours = read(table);
        assertThat(messages(hours.problems()))
                .containsExactly("h.csv: line 2, column pm2_5: unknown unit \"mg/m3\": ug/m3");
        StationHours good = hours.value().orElseThrow();
        assertThat(SampleHours.first(good, "1001A", Pollutant.PM25)).isNegative();
        assertThat(SampleHours.first(good, "1001A", Pollutant.CO)).isEqualTo(800);
    }

    @Test
    void rowsOfOtherStationsAreNotJudged() {
        Checked<StationHours> hours = StationHoursCsv.of(HourLabel.END_OF_HOUR)
                .only(List.of("1001A"))
                .read(
                        "h.csv",
                        bytes("Date,Hour,WatchPoint,CO\nx,y,9001A,z\n20190115,1,1001A,0.4\n20190115,1,9001A,-1\n"));

        assertThat(hours.problems()).isEmpty();
        assertThat(hours.orThrow().stations()).containsExactly("1001A");
    }

    /** The mean of an hour cannot exceed the largest of 24 hours: 172 and 141 are the largest, 170 and 123 the hours. */
    @Test
    void swappedOzoneIsRecognisedWhereTheHourExceedsTheLargest() {
        String header = "timepoint,stationcode,o3,o3_24h\n";
        String rows = """
            2019-01-15T01:00:00,1001A,172,170
            2019-01-15T01:00:00,1002A,141,123
            2019-01-15T01:00:00,1003A,90,90
            2019-01-15T01:00:00,1004A,76,
            2019-01-15T01:00:00,1005A,,
            """;
        Checked<StationHours> swapped = read(header + rows);
        Checked<StationHours> named = read("timepoint,stationcode,o3_24h,o3\n" + rows);

        assertThat(messages(swapped.problems()))
                .containsExactly("h.csv: line 1: O3 and O3_24h hold each other's values, for the former is the larger; "
                        + "they are read as what they are");
        ChineseWording.isChinese(swapped.problems(), "h.csv");
        assertThat(named.problems()).isEmpty();
        for (Checked<StationHours> hours : List.of(swapped, named)) {
            assertThat(first(hours, "1001A", Pollutant.O3)).isEqualTo(170_000);
            assertThat(first(hours, "1002A", Pollutant.O3)).isEqualTo(123_000);
            assertThat(first(hours, "1003A", Pollutant.O3)).isEqualTo(90_000);
            // The largest is known and the hour is not.
            assertThat(first(hours, "1004A", Pollutant.O3)).isEqualTo(HourRow.MISSING);
        }
    }

    @Test
    void oneCorrectionThatCameLateIsNoSwap() {
        StringBuilder table = new StringBuilder("timepoint,stationcode,o3,o3_24h\n2019-01-15T01:00:00,1000A,91,90\n");
        for (int i = 1; i < 150; i++) {
            table.append("2019-01-15T01:00:00,").append(1000 + i).append("A,80,90\n");
        }
        Checked<StationHours> hours = read(table.toString());

        assertThat(hours.problems()).isEmpty();
        assertThat(first(hours, "1000A", Pollutant.O3)).isEqualTo(91_000);
        assertThat(first(hours, "1149A", Pollutant.O3)).isEqualTo(80_000);
    }

    /** One table with its stations in columns, and the same with a row for each of them. */
    @Property(tries = 40)
    void bothFormsOfOneTableSayTheSame(@ForAll Random random) {
        List<String> wide = new ArrayList<>();
        List<String> tall = new ArrayList<>();
        String[] cells = {"0", "7", "12.5", "0.125", "", "-;", "—", "x", "-3", "123456"};
        String[] types = {"PM2.5", "SO2", "CO"};
        for (int hour = 0; hour < 24; hour++) {
            String[][] values = new String[types.length][3];
            for (int type = 0; type < types.length; type++) {
                StringBuilder row = new StringBuilder("20190115," + hour + "," + types[type]);
                for (int station = 0; station < 3; station++) {
                    values[type][station] = cells[random.nextInt(cells.length)];
                    row.append(',').append(values[type][station]);
                }
                wide.add(row.toString());
            }
            for (int station = 0; station < 3; station++) {
                tall.add("S" + station + "," + values[2][station] + ",2019-01-15 " + hour + ":00," + values[0][station]
                        + "," + values[1][station]);
            }
        }
        Collections.shuffle(tall, random);
        Checked<StationHours> a = read("date,hour,type,S0,S1,S2\n" + String.join("\n", wide));
        Checked<StationHours> b = read("stationcode,co,timepoint,pm2_5,so2\n" + String.join("\n", tall));

        assertThat(b.problems()).hasSameSizeAs(a.problems());
        for (int station = 0; station < 3; station++) {
            for (int slot = 0; slot < 24; slot++) {
                for (Pollutant pollutant : Pollutant.values()) {
                    assertThat(b.value().orElseThrow().thousandths("S" + station, DAY, slot, pollutant))
                            .isEqualTo(a.value().orElseThrow().thousandths("S" + station, DAY, slot, pollutant));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "timepoint,stationcode,\"pm2_5\n(ug/m3)\"\n2019-01-15 01:00,1001A,9\n",
                "\"time\npoint\",\"station\ncode\",pm2_5\n2019-01-15 01:00,1001A,9\n",
                "timepoint,stationcode,pm2_5\n,,μg/m³\n2019-01-15 01:00,10\u200B01A,９\n",
                "date,hour,type,\"1001A\n东街\"\n20190115,1,PM2.5,9\n",
                "\"date\n\",\"hour\",type,\"1001\nA\"\n20190115,1,PM2.5,9\n",
                ",date,hour,type,1001A\n0,20190115,1,PM2.5,9\n",
                "Unnamed: 0,date,hour,type,1001A\n0,20190115,1,PM2.5,9\n"
            })
    void headersOfSeveralLinesAndIndicesAreRead(String table) {
        Checked<StationHours> hours = read(table);
        assertThat(hours.problems()).as(table).allMatch(p -> p.code() == ProblemCode.PASSED_OVER);
        assertThat(first(hours, "1001A", Pollutant.PM25)).isEqualTo(9_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "timepoint,stationcode,pm2_5,co\n,,mg/m3,mg/m3\n2019-01-15 01:00,1001A,9,1\n",
                "单位：mg/m3\ntimepoint,stationcode,pm2_5\n2019-01-15 01:00,1001A,9\n",
                "# 单位：mg/m3\ndate,hour,type,1001A\n20190115,1,PM2.5,9\n",
                "timepoint,stationcode,ozone,co\n2019-01-15 01:00,1001A,9,1\n",
                "date,hour,type,1001A\n#20190115,1,PM2.5,9\n"
            })
    void whatIsNotReadIsTold(String table) {
        Checked<StationHours> hours = read(table);
        assertThat(hours.problems()).as(table).hasSize(1);
        ChineseWording.isChinese(hours.problems(), table, HourType.NAMES);
        hours.value()
                .filter(read -> read.stations().contains("1001A"))
                .ifPresent(read -> assertThat(read.thousandths("1001A", DAY, 0, Pollutant.PM25))
                        .isEmpty());
    }
}
