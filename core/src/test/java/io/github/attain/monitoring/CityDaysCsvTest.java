package io.github.attain.monitoring;

import static io.github.attain.monitoring.SampleHours.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.standard.air.AirItem;
import io.github.attain.standard.air.Pollutant;
import io.github.attain.testing.ChineseWording;
import io.github.attain.value.Exact;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The days are made up. */
class CityDaysCsvTest {
    private static final String GOOD = "焦作,2014-01-02,87,75~124,良,71.3,150,102,2.257,57,21,35\n";

    private static Checked<List<CityDayRow>> read(String table) {
        return CityDaysCsv.read("d.csv", bytes(table));
    }

    @Test
    void aDayIsReadByThePlacesOfItsColumns() {
        assertThat(read("\uFEFF" + GOOD).orThrow())
                .containsExactly(new CityDayRow(
                        "焦作",
                        LocalDate.of(2014, 1, 2),
                        Map.of(
                                AirItem.PM25_DAY, Exact.parse("71.3"),
                                AirItem.PM10_DAY, Exact.parse("150"),
                                AirItem.SO2_DAY, Exact.parse("102"),
                                AirItem.CO_DAY, Exact.parse("2.257"),
                                AirItem.NO2_DAY, Exact.parse("57")),
                        Optional.of(Exact.parse("21")),
                        OptionalInt.of(87)));
    }

    @Test
    void zeroIsMissingInThisFormat() {
        CityDayRow day =
                read("焦作,2014-01-02,0,0~0,,0,0.0,-,--,,21,0\n").orThrow().get(0);

        assertThat(day.aqi()).isEmpty();
        assertThat(day.values()).isEmpty();
        assertThat(day.ozone()).hasValue(Exact.of(21));
    }

    @Test
    void gb18030IsRead() {
        assertThat(CityDaysCsv.read("d.csv", new ByteArrayInputStream(GOOD.getBytes(Charset.forName("GB18030")))))
                .isEqualTo(read(GOOD));
    }

    @Test
    void theOrderOfRowsDoesNotMatterAndDifferentOnesOfOneDayAreLeftOut() {
        String other = GOOD.replace("71.3", "71.4");
        String next = GOOD.replace("01-02", "01-03");
        Checked<List<CityDayRow>> equal = read(next + GOOD + GOOD);
        Checked<List<CityDayRow>> different = read(GOOD + next + other + GOOD);

        assertThat(equal.problems()).extracting(Problem::code).containsExactly(ProblemCode.DUPLICATE);
        assertThat(equal.value().orElseThrow()).isEqualTo(read(GOOD + next).orThrow());
        assertThat(different.problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.CONFLICTING_MEASUREMENTS, ProblemCode.DUPLICATE);
        assertThat(different.value())
                .isEqualTo(read(next).value())
                .isEqualTo(read(other + GOOD + next).value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ,2014-01-01,87,75~124,良,71.3,150,102,2.257,57,21,35           | MISSING             | 0
        焦作,2014-02-30,87,75~124,良,71.3,150,102,2.257,57,21,35       | NOT_A_DATE          | 0
        焦作,2014-01-01,87,75~124,良,71.3,150,102,2.257,57,21          | ROW_WIDTH           | 0
        焦作,2014-01-01,87,75~124,良,71.3,150,102,2.257,57,21,35,1     | ROW_WIDTH           | 0
        焦作,2014-01-01,87.5,75~124,良,71.3,150,102,2.257,57,21,35     | IMPOSSIBLE_VALUE    | 1
        焦作,2014-01-01,501,75~124,良,71.3,150,102,2.257,57,21,35      | IMPOSSIBLE_VALUE    | 1
        焦作,2014-01-01,87,75~124,良,-71.3,150,102,2.257,57,21,35      | IMPOSSIBLE_VALUE    | 1
        焦作,2014-01-01,87,75~124,良,71.3,x,102,2.257,57,21,35         | NOT_A_NUMBER        | 1
        焦作,2014-01-01,87,75~124,良,71.3,1e999999999,102,2.257,57,21,35 | NOT_A_NUMBER      | 1
        焦作,2014-01-01,87,75~124,良,71.3,150,102,2.2571,57,21,35      | NUMBER_OUT_OF_RANGE | 1
        "焦作,2014-01-01,87,75~124,良,71.3,150,102,2.257,57,21,35      | MISQUOTED           | 0
        """)
    void whatIsWrongInARowIsSaid(String row, ProblemCode code, int kept) {
        Checked<List<CityDayRow>> days = read(row + "\n" + GOOD);

        assertThat(days.problems()).extracting(Problem::code).containsExactly(code);
        assertThat(days.problems().get(0).location().path()).startsWith("line 1");
        ChineseWording.isChinese(days.problems(), row, "city,date,min,max,level,rank");
        assertThat(days.value().orElseThrow()).hasSize(kept + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "城市,日期,AQI,PM2.5,CO,O3_8h\n焦作,2014-01-02,87,71.3,2.257,21\n",
                "日期,质量等级,AQI,当天AQI排名,PM2.5,CO,O3_8h\n2014-01-02,良,87,35,71.3,2.257,21\n",
                "O3_8h;CO;PM2.5;空气质量指数(AQI);日期\n21;2.257;71.3;87;2014/1/2\n",
                "某市空气质量日报\n,date,AQI,PM₂.₅（μg/m³）,CO(mg/m³),O₃-8h(μg/m³)\n0,2014-01-02 00:00:00,87,71.3,2.257,21\n",
                "city,time,aqi,pm2_5_24h,co_24h,o3_8h_24h\n焦作,2014-01-02T00:00,87,71.30,2.257,21\n",
                "日期,AQI,PM2.5日均值,CO浓度,O3日最大8小时滑动平均\n2014年1月2日,87,71.3,2.257,21\n"
            })
    void columnsUnderAHeaderAreFoundByTheirNames(String table) {
        Checked<List<CityDayRow>> days = CityDaysCsv.read("焦作.csv", bytes(table));

        assertThat(days.orThrow())
                .containsExactly(new CityDayRow(
                        "焦作",
                        LocalDate.of(2014, 1, 2),
                        Map.of(
                                AirItem.PM25_DAY, Exact.parse("71.3"),
                                AirItem.CO_DAY, Exact.parse("2.257"),
                                AirItem.O3_EIGHT_HOURS, Exact.parse("21")),
                        Optional.empty(),
                        OptionalInt.of(87)));
    }

    /** 21 over one hour would be 21 over eight to a program that does not ask. */
    @Test
    void ozoneOverAnUnknownTimeIsNoValueOfEightHours() {
        Checked<List<CityDayRow>> days = read("日期,城市,O3,PM2.5\n2014-01-02,焦作,21,71.3\n");
        CityDayRow day = days.orThrow().get(0);

        assertThat(days.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "d.csv: line 1, column O3: \"O3\" does not say over what time it was averaged and is not taken "
                                + "for O3_8h; allowed: O3_8h, O3_1h");
        ChineseWording.isChinese(days.problems(), "d.csv");
        assertThat(day.ozone()).hasValue(Exact.of(21));
        assertThat(day.day().values()).containsOnlyKeys(AirItem.PM25_DAY);
        assertThat(day.day(AirItem.O3_EIGHT_HOURS).value(Pollutant.O3)).hasValue(Exact.of(21));
        assertThat(day.day(AirItem.O3_HOUR).values()).containsEntry(AirItem.O3_HOUR, Exact.of(21));
        assertThatIllegalArgumentException().isThrownBy(() -> day.day(AirItem.CO_DAY));
    }

    @Test
    void theLargestHourOfOzoneIsWhatItSays() {
        assertThat(read("日期,城市,O3_1h,O3_8h\n2014-01-02,焦作,90,71.3\n")
                        .orThrow()
                        .get(0)
                        .values())
                .isEqualTo(Map.of(AirItem.O3_HOUR, Exact.of(90), AirItem.O3_EIGHT_HOURS, Exact.parse("71.3")));
    }

    @ParameterizedTest
    @CsvSource({
        "PM10(mg/m3), UNKNOWN_UNIT",
        "PM10等级, UNKNOWN_KEY",
        "PM10_1h, UNKNOWN_KEY",
        "PM2.5最大值, UNKNOWN_KEY",
        "PM2.5日最大, UNKNOWN_KEY",
        "PM2.5最大小时值, UNKNOWN_KEY",
        "SO2小时值, UNKNOWN_KEY",
        "NO2小时值, UNKNOWN_KEY",
        "pm2_5, DUPLICATE",
        "CO_mg, UNKNOWN_KEY",
        "CO95per, UNKNOWN_KEY",
        "CO_95per, UNKNOWN_KEY",
        "COppm, UNKNOWN_KEY",
        "coμg/m3, UNKNOWN_UNIT",
        "CO日最大8小时, UNKNOWN_KEY",
        "O3_8h_90per, UNKNOWN_KEY"
    })
    void aColumnThatBeginsWithAPollutantIsUnderstoodOrSaid(String column, ProblemCode code) {
        Checked<List<CityDayRow>> days = read("日期,城市,PM2.5," + column + "\n2014-01-02,焦作,21,71.3\n");

        assertThat(days.problems()).extracting(Problem::code).containsExactly(code);
        assertThat(days.problems().get(0).toString())
                .startsWith("d.csv: line 1")
                .contains(column);
        ChineseWording.isChinese(days.problems(), column);
        assertThat(days.value().orElseThrow().get(0).values()).isEqualTo(Map.of(AirItem.PM25_DAY, Exact.of(21)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CO mg/m3", "COmg/m3", "CO浓度mg/m3", "CO(mg/m³)", "co mg/m³"})
    void aUnitNeedsNoBrackets(String column) {
        assertThat(read("日期,城市," + column + "\n2014-01-02,焦作,2.257\n")
                        .orThrow()
                        .get(0)
                        .values())
                .isEqualTo(Map.of(AirItem.CO_DAY, Exact.parse("2.257")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"code", "Country", "COUNTY", "CO2", "CO_2", "COD", "COIAQI", "comment"})
    void whatOnlyBeginsWithTheSameLettersIsPassedOver(String column) {
        assertThat(read("日期,城市,PM2.5," + column + "\n2014-01-02,焦作,21,1\n").problems())
                .isEmpty();
    }

    /** No analyser of CO shows 900 mg/m³: it is 0.9 mg/m³ in µg/m³. */
    @ParameterizedTest
    @CsvSource({
        "CO, 100, 'CO is doubtful: 100 for 24 h (焦作 2014-01-02); less than 100 is expected'",
        "CO, 900, 'CO is doubtful: 900 for 24 h (焦作 2014-01-02); less than 100 is expected'",
        "PM2.5, 9999, 'PM2.5 is doubtful: 9999 for 24 h (焦作 2014-01-02); less than 9999 is expected'",
        "O3_8h, 99999, 'O3 is doubtful: 99999 for 8 h (焦作 2014-01-02); less than 9999 is expected'"
    })
    void aDayThatCanHardlyHaveBeenMeasuredIsToldAndCounts(String column, String value, String said) {
        Checked<List<CityDayRow>> days = read("日期,城市," + column + "\n2014-01-02,焦作," + value + "\n");

        assertThat(days.problems())
                .extracting(Problem::toString)
                .containsExactly("d.csv: line 2, column " + column + ": " + said + "; it counts all the same");
        ChineseWording.isChinese(days.problems(), "d.csv", column);
        assertThat(days.orThrow().get(0).values()).containsValue(Exact.parse(value));
        assertThat(read("日期,城市,CO,O3\n2014-01-02,焦作,99.999,9998\n").problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.AVERAGING_UNSTATED);
    }

    @Test
    void aBadRowUnderAHeaderCostsNoOther() {
        Checked<List<CityDayRow>> days = read("AQI,日期\nx,2014-01-01\n5,2014-02-30\n6\n7,2014-01-04\n");

        assertThat(days.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "d.csv: line 2, column AQI: \"x\" is not a number: 0, 35, 1.25",
                        "d.csv: line 3, column 日期: \"2014-02-30\" is not a date: 20190115, 2019-01-15, 1970–2199",
                        "d.csv: line 4: the row has 1 cells and the header has 2: the row breaks off");
        assertThat(days.value().orElseThrow())
                .extracting(CityDayRow::city, day -> day.aqi().orElse(0))
                .containsExactly(tuple("d", 0), tuple("d", 7));
    }

    @Test
    void aTableOfWhichNothingCanBeReadIsNone() {
        assertThat(read("").value()).isEmpty();
        assertThat(read("").problems()).extracting(Problem::code).containsExactly(ProblemCode.EMPTY_FILE);
        assertThat(read("date,hour,type,1001A\n20190115,0,AQI,97\n").value()).isEmpty();
        assertThat(read("焦作,\0,87\n").problems()).extracting(Problem::code).containsExactly(ProblemCode.WRONG_ENCODING);
    }

    @ParameterizedTest
    @CsvSource({
        "O3_8h, O3_EIGHT_HOURS",
        "O₃-8h(μg/m³), O3_EIGHT_HOURS",
        "O3_8h_24h, O3_EIGHT_HOURS",
        "O3_1h, O3_HOUR",
        "O3日最大1小时, O3_HOUR",
        "ＣＯ_24h, CO_DAY",
        "PM2.5日均值, PM25_DAY",
        "P M2.5, PM25_DAY",
        "'PM2.5\n(μg/m³)', PM25_DAY"
    })
    void whatAColumnIsCalledMayDiffer(String column, AirItem item) {
        Checked<List<CityDayRow>> read = read("城市,日期,AQI,\"" + column + "\"\n甲,2019-01-01,50,6\n");
        assertThat(read.problems()).as(column).isEmpty();
        assertThat(read.orThrow().get(0).values()).containsOnly(Map.entry(item, Exact.of(6)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O3最大值",
                "O3小时值",
                "O3均值",
                "O3_24h",
                "臭氧日最大8小时",
                "臭氧8小时滑动平均",
                "O3_8H_MAX",
                "MDA8 O3",
                "Ozone",
                "O3(8h)",
                "细颗粒物(PM2.5)",
                "二氧化硫",
                "日均PM2.5",
                "PM10(去沙尘)",
                "NO2小时",
                "CO(ppm)",
                "CO(ug/m3)",
                "PM2.5(mg/m3)",
                "particulate matter"
            })
    void aColumnOfAPollutantIsUnderstoodOrTold(String column) {
        Checked<List<CityDayRow>> read = read("城市,日期,AQI," + column + "\n甲,2019-01-01,50,6\n");
        assertThat(read.problems()).as(column).hasSize(1);
        assertThat(read.problems().get(0).message().en()).contains("line 1, column " + column);
        ChineseWording.isChinese(read.problems(), column, HourType.NAMES);
        assertThat(read.value().orElseThrow().get(0).values()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"IPM2.5", "SO2_IAQI", "PM2.5分指数", "首要污染物", "AQI排名", "AQI级别", "质量等级", "温度"})
    void otherColumnsAreNobodysBusiness(String column) {
        assertThat(read("城市,日期,AQI," + column + "\n甲,2019-01-01,50,1\n").problems())
                .isEmpty();
    }

    /** Levels by HJ 633, Table 2: 84 is of level 2 (良), 180 of level 4, 100 the last of level 2. */
    @ParameterizedTest
    @CsvSource({
        "84, 良, true",
        "84, 二级, true",
        "84, Ⅱ级, true",
        "84, II, true",
        "84, 2, true",
        "84, 良（二级）, true",
        "84, '良​', true",
        "84, —, true",
        "84, Moderate, true",
        "84, Good, true",
        "84, Level II, true",
        "84, Grade 2, true",
        "45, Excellent, true",
        "45, Level Ⅰ, true",
        "120, Lightly Polluted, true",
        "120, light pollution, true",
        "180, Moderately polluted, true",
        "250, HEAVY POLLUTION, true",
        "350, severely polluted, true",
        "350, Hazardous, true",
        "84, Excellent, false",
        "180, Good, false",
        "45, Good, false",
        "45, Moderate, false",
        "84, Lightly Polluted, false",
        "120, Moderately Polluted, false",
        "84, Heavily_Polluted, false",
        "250, Severely Polluted, false",
        "45, Level VI, false",
        "120, Level Ⅱ, false",
        "120, Grade 2, false",
        "84, 第三级, false",
        "180, 中度污染, true",
        "180, 中度, true",
        "180, 良, false",
        "180, 三级, false",
        "84, 优, false",
        "84, 一级, false",
        "100, 轻度污染, false",
        "-, 轻度污染, true"
    })
    void aLevelBesideAnIndexIsThatOfTheIndexOrTold(String aqi, String level, boolean fits) {
        for (String column : List.of("质量等级", "空气质量类别", "AQI级别")) {
            Checked<List<CityDayRow>> read = read("城市,日期," + column + ",AQI\n甲,2019-01-01," + level + "," + aqi + "\n");
            assertThat(read.problems())
                    .extracting(Problem::code)
                    .containsExactlyElementsOf(fits ? List.of() : List.of(ProblemCode.LEVEL_MISMATCH));
            ChineseWording.isChinese(read.problems(), column, level);
            assertThat(read.value().orElseThrow()).hasSize(1);
        }
    }

    /** Without a header the index is a rounded mean: 100 may have been 100.4, which is of level 3. No mean of 84 is. */
    @Test
    void theLevelOfARoundedMeanMayBeTheNextAtItsEdge() {
        assertThat(read(GOOD.replace(",87,", ",100,").replace("良", "轻度污染")).problems())
                .isEmpty();
        assertThat(read(GOOD.replace("良", "轻度污染")).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "d.csv: line 1, column level: the level \"轻度污染\" of 焦作 2014-01-02 is not that of the index 87");
    }

    /** Whatever the table calls its cities, they are not what the file is called; where it has two such columns, it is the city. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "日期,地区,PM2.5     | 2019-01-01,甲,6",
                "日期,区县,PM2.5     | 2019-01-01,甲,6",
                "日期,县市区名称,PM2.5 | 2019-01-01,甲,6",
                "date,Region,PM2.5 | 2019-01-01,甲,6",
                "地区,日期,城市,PM2.5  | 乙,2019-01-01,甲,6",
                "市,区县,日期,PM2.5   | 乙,甲,2019-01-01,6",
                "place,日期,County,PM2.5 | 乙,2019-01-01,甲,6"
            })
    void theCityHasManyNames(String header, String row) {
        Checked<List<CityDayRow>> read = read(header + "\n" + row + "\n");
        assertThat(read.problems()).isEmpty();
        assertThat(read.orThrow()).extracting(CityDayRow::city).containsExactly("甲");
    }

    @ParameterizedTest
    @CsvSource({"当日AQI", "AQI（日报）", "城市AQI值1"})
    void anIndexByAnotherNameIsTold(String column) {
        assertThat(read("城市,日期,PM2.5," + column + "\n甲,2019-01-01,50,6\n").problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNKNOWN_KEY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "单位：mg/m3\n城市,日期,AQI,PM2.5\n甲,2019-01-01,50,0.03\n",
                "# unit: mg/m³\n城市,日期,AQI,PM2.5\n甲,2019-01-01,50,0.03\n",
                "城市,日期,AQI,PM2.5\n,,,mg/m3\n甲,2019-01-01,50,0.03\n",
                "城市,日期,AQI,PM2.5\n甲,2019-01-01,50,0.03\n注：浓度单位为mg/m³,,,\n",
                "城市,日期,AQI,PM2.5\n甲,2019-01-01,50,0.03\n# mg/m3\n"
            })
    void aUnitBesideTheTableThatIsNotItsOwnIsRefused(String table) {
        Checked<List<CityDayRow>> read = read(table);
        assertThat(read.problems())
                .filteredOn(p -> p.code() == ProblemCode.UNKNOWN_UNIT)
                .hasSize(1);
        assertThat(read.value().orElse(List.of())).allMatch(day -> day.values().isEmpty());
    }

    /** What the second table says of the first day of the first is no contradiction, for nothing of it counts. */
    @Test
    void aTableThatIsRefusedCostsNoDayOfAnother(@TempDir Path folder) throws IOException {
        String header = "城市,日期,AQI,PM2.5\n";
        Files.writeString(folder.resolve("1.csv"), header + "甲,2019-01-01,50,30\n");
        Files.writeString(
                folder.resolve("2.csv"), header + "甲,2019-01-01,50,0.03\n甲,2019-01-02,60,0.04\n注：浓度单位为mg/m³,,,\n");

        assertThat(CityDaysCsv.read(folder).value().orElseThrow())
                .singleElement()
                .satisfies(day -> assertThat(day.values()).containsEntry(AirItem.PM25_DAY, Exact.of(30)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "单位：μg/m³（CO为mg/m³）\n城市,日期,AQI,PM2.5\n甲,2019-01-01,50,30\n",
                "CO单位：mg/m³\n城市,日期,AQI,PM2.5\n甲,2019-01-01,50,30\n",
                "城市,日期,AQI,PM2.5\n,,无量纲,μg/m³\n甲,2019-01-01,50,30\n",
                "城市,日期,AQI,PM2.5\n甲,２０１９-01-01,５０,３０\n",
                "城市,日期,AQI,PM2.5\n甲\u200B,2019-01-01\u2060,50\u00AD,\u200E30\n"
            })
    void itsOwnUnitAndWhatIsNotSeenChangeNothing(String table) {
        Checked<List<CityDayRow>> read = read(table);
        assertThat(read.problems()).as(table).allMatch(p -> p.code() == ProblemCode.PASSED_OVER);
        assertThat(read.value().orElseThrow())
                .containsExactly(new CityDayRow(
                        "甲",
                        LocalDate.of(2019, 1, 1),
                        Map.of(AirItem.PM25_DAY, Exact.of(30)),
                        Optional.empty(),
                        OptionalInt.of(50)));
    }

    @ParameterizedTest
    @CsvSource({"'30,5', written as a point: 30.5", "'1,200', thousands mark is left out: 1200"})
    void commasAreExplained(String cell, String words) {
        assertThat(read("城市,日期,AQI,PM2.5\n甲,2019-01-01,50,\"" + cell + "\"\n").problems())
                .singleElement()
                .satisfies(
                        p -> assertThat(p.message().en()).contains("line 2, column PM2.5", "\"" + cell + "\"", words));
    }
}
