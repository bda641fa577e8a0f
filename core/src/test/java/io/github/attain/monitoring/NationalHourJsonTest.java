package io.github.attain.monitoring;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.standard.air.AirIndex;
import io.github.attain.standard.air.AirItem;
import io.github.attain.standard.air.AirQuality;
import io.github.attain.standard.air.Pollutant;
import io.github.attain.standard.air.StationHours;
import io.github.attain.testing.ChineseWording;
import io.github.attain.testing.RealData;
import io.github.attain.value.Exact;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The features are made up. */
class NationalHourJsonTest {
    private static final String GOOD = feature("\"stationcode\": \"9001A\"", "\"pm2_5\": \"38\"");

    private static String feature(String... more) {
        String all = "\"timepoint\": \"2018-02-20T07:00:00\", \"pm10\": \"-;\", " + String.join(", ", more);
        return "{\"type\": \"Feature\", \"geometry\": {\"coordinates\": [1, [2]]}, \"properties\": {" + all + "}}";
    }

    private static String file(String... features) {
        return "{\"type\": \"FeatureCollection\", \"features\": [" + String.join(", ", features) + "]}";
    }

    private static Checked<List<NationalHour>> read(String json) {
        return NationalHourJson.asNamed().read("n.json", new ByteArrayInputStream(json.getBytes(UTF_8)));
    }

    @Test
    void aCategoryThatIsNotThatOfTheIndexIsTold() {
        String station = "\"stationcode\": \"9001A\", \"aqi\": \"180\", \"quality\": ";
        assertThat(read(file(feature(station + "\"中度污染\""))).problems()).isEmpty();
        assertThat(read(file(feature(station + "\"良\""))).problems())
                .extracting(Problem::toString)
                .containsExactly("n.json: /features/0/properties/quality: the level \"良\" of 9001A 2018-02-20T07:00"
                        + " is not that of the index 180");
    }

    /** Analysers of CO measure some tens of mg/m³; 700 was written in µg/m³, or is a mark. */
    @ParameterizedTest
    @CsvSource({
        "co, 99.9, ''",
        "co, 700, CO is doubtful: 700 for 1 h (9001A 2018-02-20T07:00); less than 100 is expected",
        "co_24h, 700, CO is doubtful: 700 for 24 h (9001A 2018-02-20T07:00); less than 100 is expected",
        "pm2_5, 9999, PM2.5 is doubtful: 9999 for 1 h (9001A 2018-02-20T07:00); less than 9999 is expected",
        "o3_24h, 9999, O3 is doubtful: 9999 for 1 h (9001A 2018-02-20T07:00); less than 9999 is expected",
        "o3_8h, 9999, O3 is doubtful: 9999 for 8 h (9001A 2018-02-20T07:00); less than 9999 is expected",
        "o3_8h_24h, 9998.9, ''"
    })
    void aConcentrationThatNoHourHasIsToldAndKept(String field, String value, String doubt) {
        Checked<List<NationalHour>> read =
                read(file(feature("\"stationcode\": \"9001A\"", "\"" + field + "\": \"" + value + "\"")));
        assertThat(read.orThrow().get(0).measured()).isNotEmpty();
        assertThat(read.problems())
                .extracting(Problem::toString)
                .isEqualTo(
                        doubt.isEmpty()
                                ? List.of()
                                : List.of("n.json: /features/0/properties/" + field + ": " + doubt
                                        + "; it counts all the same"));
    }

    @Test
    void aFeatureIsReadByTheNamesOfItsFields() {
        NationalHour hour = read("\uFEFF"
                        + file(feature(
                                "\"stationcode\": \"9001A\", \"positionname\": \"东街\", \"area\": \"某市\", \"aqi\":"
                                        + " \"54\"",
                                "\"pm2_5\": 38, \"pm2_5_24h\": \"134\", \"co\": \"0.7\", \"o3\": \"37\", \"o3_24h\":"
                                        + " \"84\"",
                                "\"o3_8h\": \"62\", \"o3_8h_24h\": null, \"quality\": \"良\", \"measure\": {\"a\": [1]}",
                                "\"primarypollutant\": \"颗粒物(PM10),细颗粒物(PM2.5)\"")))
                .orThrow()
                .get(0);

        assertThat(hour.station()).isEqualTo("9001A");
        assertThat(hour.name()).isEqualTo("东街");
        assertThat(hour.city()).isEqualTo("某市");
        assertThat(hour.time()).isEqualTo(LocalDateTime.of(2018, 2, 20, 7, 0));
        assertThat(hour.hourly())
                .isEqualTo(Map.of(
                        Pollutant.PM25, Exact.of(38), Pollutant.CO, Exact.parse("0.7"), Pollutant.O3, Exact.of(37)));
        assertThat(hour.daily()).isEqualTo(Map.of(Pollutant.PM25, Exact.of(134), Pollutant.O3, Exact.of(84)));
        assertThat(hour.ozoneEightHours()).contains(Exact.of(62));
        assertThat(hour.ozoneEightHoursLargest()).isEmpty();
        assertThat(hour.aqi()).hasValue(54);
        assertThat(hour.quality()).contains("良");
        assertThat(hour.primary()).isEqualTo(Set.of(Pollutant.PM10, Pollutant.PM25));
    }

    @Test
    void swappedOzoneIsPutRightOnlyWhereTheCallerSaysSo() {
        byte[] json = file(feature("\"stationcode\": \"9001A\", \"o3\": \"84\", \"o3_24h\": \"62\""))
                .getBytes(UTF_8);
        NationalHour named = NationalHourJson.asNamed()
                .read("n", new ByteArrayInputStream(json))
                .orThrow()
                .get(0);
        NationalHour swapped = NationalHourJson.withOzoneSwapped()
                .read("n", new ByteArrayInputStream(json))
                .orThrow()
                .get(0);

        assertThat(named.hourly()).containsEntry(Pollutant.O3, Exact.of(84));
        assertThat(swapped.hourly()).containsEntry(Pollutant.O3, Exact.of(62));
        assertThat(swapped.daily()).containsEntry(Pollutant.O3, Exact.of(84));
    }

    @Test
    void swappedOzoneIsRecognisedFileByFile(@TempDir Path folder) throws IOException {
        String first = "\"stationcode\": \"9001A\", \"o3\": \"84\", \"o3_24h\": \"62\"";
        Files.writeString(
                folder.resolve("swapped.json"),
                file(feature(first), feature(first.replace("9001A", "9003A").replace("\"62\"", "\"\""))));
        Files.writeString(
                folder.resolve("named.json"),
                file(feature(first.replace("9001A", "9002A").replace("84", "50"))));
        Checked<List<NationalHour>> read = NationalHourJson.recognising().read(folder);
        Checked<List<NationalHour>> named = NationalHourJson.asNamed().read(folder);

        assertThat(read.problems())
                .extracting(Problem::toString)
                .containsExactly("swapped.json: o3 and o3_24h hold each other's values, for the former is the larger; "
                        + "they are read as what they are");
        ChineseWording.isChinese(read.problems());
        assertThat(read.orThrow())
                .extracting(hour -> hour.hourly().get(Pollutant.O3))
                .containsExactly(Exact.of(62), Exact.of(50), null);
        assertThat(read.orThrow())
                .extracting(hour -> hour.daily().get(Pollutant.O3))
                .containsExactly(Exact.of(84), Exact.of(62), Exact.of(84));
        assertThat(named.problems())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .endsWith("by their names all the same");
        assertThat(named.orThrow().get(0).hourly()).containsEntry(Pollutant.O3, Exact.of(84));
    }

    /** The two forms in which the hour is passed on: the names differ by capitals and underscores. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"StationCode\": \"9001A\", \"TimePoint\": \"2018-02-20T07:00:00\", \"PositionName\": \"东街\","
                        + " \"Area\": \"某市\", \"PM2_5\": \"38\", \"PM2_5_24h\": \"134\", \"O3_8h_24h\": 60, \"AQI\":"
                        + " \"54\", \"PrimaryPollutant\": \"细颗粒物(PM2.5)\", \"Quality\": \"良\", \"IsPublish\": true, \"x\":"
                        + " {\"a\": [1]}}]",
                "[{\"station_code\": \"9001A\", \"time_point\": \"2018-02-20 07:00:00\", \"position_name\": \"东街\","
                        + " \"area\": \"某市\", \"pm2_5\": 38, \"pm2_5_24h\": 134, \"o3_8h_24h\": 60, \"aqi\": 54,"
                        + " \"primary_pollutant\": \"细颗粒物(PM2.5)\", \"quality\": \"良\"}]"
            })
    void bareListsAreReadUnderTheNamesOfBothForms(String json) {
        NationalHour expected = new NationalHour(
                "9001A",
                "东街",
                "某市",
                LocalDateTime.of(2018, 2, 20, 7, 0),
                Map.of(Pollutant.PM25, Exact.of(38)),
                Map.of(Pollutant.PM25, Exact.of(134)),
                Optional.empty(),
                Optional.of(Exact.of(60)),
                OptionalInt.of(54),
                Optional.of("良"),
                Set.of(Pollutant.PM25));

        assertThat(read(json).orThrow()).containsExactly(expected);
        assertThat(read("{\"status\": 0, \"data\": " + json + "}").orThrow()).containsExactly(expected);
        assertThat(read(json.replaceAll("\"?38\"?", "\"x\"")).problems())
                .extracting(p -> p.location().toString())
                .containsExactly("n.json: /0/" + (json.contains("PM2_5") ? "PM2_5" : "pm2_5"));
    }

    @Test
    void aPointInANameAndOneHourBehindItSayNothingNew() {
        assertThat(read(file(feature("\"stationcode\": \"9001A\", \"PM2.5\": 36, \"PM2.5_24h\": 40, \"o3_1h\": 90"))
                                .replace("\"pm10\"", "\"coordinates\": [1, 2], \"pm10_1h\""))
                        .orThrow()
                        .get(0))
                .satisfies(hour -> {
                    assertThat(hour.hourly())
                            .isEqualTo(Map.of(Pollutant.PM25, Exact.of(36), Pollutant.O3, Exact.of(90)));
                    assertThat(hour.daily()).isEqualTo(Map.of(Pollutant.PM25, Exact.of(40)));
                });
    }

    @Test
    void anUnknownFieldOfAllFeaturesIsToldOnce() {
        String feature = feature("\"stationcode\": \"9001A\", \"o3_8h_max\": 60, \"code\": 1, \"pm2_5_iaqi\": 2");
        Checked<List<NationalHour>> hours = read(file(feature, feature.replace("9001A", "9002A")));

        assertThat(hours.problems())
                .extracting(Problem::toString)
                .containsExactly("n.json: /features/0/properties/o3_8h_max: unknown key \"o3_8h_max\"; allowed: pm2_5, "
                        + "pm2_5_24h, …, o3, o3_24h, o3_8h, o3_8h_24h");
        assertThat(hours.value().orElseThrow()).hasSize(2);
    }

    /** The hour that ends at 0:00 is the last of the day before. */
    @Test
    void hoursBecomeAGridWithTheirLabelAtTheEnd() {
        String feature = "\"stationcode\": \"9001A\", \"co\": \"0.7\", \"pm2_5\": \"38\"";
        List<NationalHour> all = new ArrayList<>(read(file(feature(feature))).orThrow());
        all.addAll(read("[{\"timepoint\": \"2018-02-20T00:00:00\", \"stationcode\": \"9001A\", \"co\": 1.25},"
                        + "{\"timepoint\": \"2018-02-20T08:30:00\", \"stationcode\": \"9001A\", \"co\": 9},"
                        + "{\"timepoint\": \"2018-02-20T09:00:00\", \"stationcode\": \"9001A\", \"co\": 0.1234}]")
                .orThrow());
        Checked<StationHours> hours = NationalHour.stationHours(all);
        StationHours good = hours.value().orElseThrow();

        assertThat(good.thousandths("9001A", LocalDate.of(2018, 2, 20), 6, Pollutant.CO))
                .hasValue(700);
        assertThat(good.thousandths("9001A", LocalDate.of(2018, 2, 20), 6, Pollutant.PM25))
                .hasValue(38_000);
        assertThat(good.thousandths("9001A", LocalDate.of(2018, 2, 19), 23, Pollutant.CO))
                .hasValue(1250);
        assertThat(good.thousandths("9001A", LocalDate.of(2018, 2, 20), 8, Pollutant.CO))
                .isEmpty();
        assertThat(hours.problems())
                .extracting(Problem::toString)
                .satisfiesExactly(
                        time -> assertThat(time).contains("9001A 2018-02-20T08:30 CO"),
                        value -> assertThat(value).contains("9001A 2018-02-20T09:00 CO", "0.1234"));
        ChineseWording.isChinese(hours.problems());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "stationcode": "9002A", "co": "x"             | NOT_A_NUMBER        | /properties/co               | 2
        "stationcode": "9002A", "co": "-1"            | IMPOSSIBLE_VALUE    | /properties/co               | 2
        "stationcode": "9002A", "co": "1e999999999"   | NUMBER_OUT_OF_RANGE | /properties/co               | 2
        "stationcode": "9002A", "co": 1e50            | IMPOSSIBLE_VALUE    | /properties/co               | 2
        "stationcode": "9002A", "co": true            | NOT_A_NUMBER        | /properties/co               | 2
        "stationcode": "9002A", "co": {"value": 1}    | NOT_A_NUMBER        | /properties/co               | 2
        "stationcode": "9002A", "pm2_5": [60, [1]]    | NOT_A_NUMBER        | /properties/pm2_5            | 2
        "stationcode": "9002A", "o3_8h_max": 60       | UNKNOWN_KEY         | /properties/o3_8h_max        | 2
        "stationcode": "9002A", "co_ppm": {"a": 1}    | UNKNOWN_KEY         | /properties/co_ppm           | 2
        "stationcode": "9002A", "aqi": "54.5"         | IMPOSSIBLE_VALUE    | /properties/aqi              | 2
        "stationcode": "9002A", "aqi": "501"          | IMPOSSIBLE_VALUE    | /properties/aqi              | 2
        "stationcode": "9002A", "co": 1, "co": 2      | DUPLICATE           | /properties                  | 2
        "stationcode": "9002A", "primarypollutant": "氡" | UNKNOWN_WORD     | /properties/primarypollutant | 2
        "stationcode": " "                            | MISSING             | /properties/stationcode      | 1
        "co": "1"                                     | MISSING             | /properties/stationcode      | 1
        """)
    void whatIsWrongInAFeatureIsSaidAndTheOthersAreRead(String fields, ProblemCode code, String where, int kept) {
        Checked<List<NationalHour>> hours = read(file(feature(fields), GOOD));

        assertThat(hours.problems()).extracting(Problem::code).containsExactly(code);
        assertThat(hours.problems().get(0).location().toString()).isEqualTo("n.json: /features/0" + where);
        ChineseWording.isChinese(hours.problems(), fields, "features properties stationcode");
        assertThat(hours.value().orElseThrow()).hasSize(kept);
    }

    @Test
    void whatIsNoFeatureIsSaid() {
        Checked<List<NationalHour>> hours =
                read(file("1", "null", "[[1], {\"properties\": {}}]", "{}", "{\"properties\": [1]}", GOOD));

        assertThat(hours.problems()).hasSize(5).allMatch(p -> p.code() == ProblemCode.MISSING);
        assertThat(hours.value().orElseThrow()).hasSize(1);
    }

    @Test
    void aTimeThatIsNoneLeavesTheFeatureOut() {
        Checked<List<NationalHour>> hours = read(file(
                "{\"properties\": {\"stationcode\": \"9001A\", \"timepoint\": \"2018-02-30T07:00:00\"}}",
                "{\"properties\": {\"stationcode\": \"9001A\", \"timepoint\": \"2018-02-20 07:00:00\"}}"));

        assertThat(hours.problems()).extracting(Problem::code).containsExactly(ProblemCode.NOT_A_DATE);
        assertThat(hours.value().orElseThrow()).hasSize(1);
    }

    @Test
    void theOrderOfFeaturesDoesNotMatterAndDifferentOnesOfOneStationAreLeftOut() {
        String other = GOOD.replace("38", "39");
        String next = GOOD.replace("9001A", "9002A");

        assertThat(read(file(next, GOOD, GOOD)).value())
                .isEqualTo(read(file(GOOD, next)).value());
        assertThat(read(file(GOOD, next, other)).value())
                .isEqualTo(read(file(other, GOOD, GOOD, next)).value())
                .isEqualTo(read(file(next)).value());
        assertThat(read(file(GOOD, next, other)).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.CONFLICTING_MEASUREMENTS);
    }

    @Test
    void whatComesBeforeABreakIsKept() {
        String json = file(GOOD, GOOD.replace("9001A", "9002A"));
        Checked<List<NationalHour>> cut = read(json.substring(0, json.length() - 30));

        assertThat(cut.problems()).extracting(Problem::code).containsExactly(ProblemCode.BROKEN_JSON);
        assertThat(cut.value().orElseThrow()).extracting(NationalHour::station).containsExactly("9001A");
        assertThat(read(json + "]").problems()).extracting(Problem::code).containsExactly(ProblemCode.BROKEN_JSON);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                     | EMPTY_FILE
        []                     | MISSING
        {}                     | MISSING
        {"features": 1}        | MISSING
        {"features": {"a": []}} | MISSING
        nonsense               | BROKEN_JSON
        """)
    void aFileWithoutFeaturesIsNone(String json, ProblemCode code) {
        assertThat(read(json).value()).isEmpty();
        assertThat(read(json).problems()).extracting(Problem::code).containsExactly(code);
    }

    @Test
    void otherEncodingsAndEndlessNestingAreRefused() {
        byte[] gb18030 =
                file(feature("\"stationcode\": \"9001A\", \"area\": \"焦作市\"")).getBytes(Charset.forName("GB18030"));
        NationalHourJson reader = NationalHourJson.asNamed();

        assertThat(reader.read("n", new ByteArrayInputStream(gb18030)).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.WRONG_ENCODING);
        assertThat(reader.read("n", new ByteArrayInputStream(file(GOOD).getBytes(UTF_16)))
                        .problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.WRONG_ENCODING);
        assertThat(read(file("[".repeat(100_000))).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TOO_LARGE);
    }

    @Test
    void aPackedFileIsRead(@TempDir Path folder) throws IOException {
        Path packed = folder.resolve("n.json.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(file(GOOD).getBytes(UTF_8));
        }

        assertThat(NationalHourJson.asNamed().read(folder).value())
                .isEqualTo(read(file(GOOD)).value());
    }

    @Test
    void thePublishedIndexLevelAndPrimaryPollutantOfOneHourComeOut() {
        Path airnow = RealData.file("cnemc-json-2018-02-20/airnow.json");
        List<NationalHour> hours =
                NationalHourJson.withOzoneSwapped().read(airnow).orThrow();
        Checked<List<NationalHour>> recognised = NationalHourJson.recognising().read(airnow);
        assertThat(recognised.orThrow()).isEqualTo(hours);
        assertThat(recognised.problems()).extracting(Problem::code).containsExactly(ProblemCode.SWAPPED);
        assertThat(NationalHour.stationHours(hours).orThrow().stations()).hasSize(1495);
        int published = 0;
        int primary = 0;
        for (NationalHour hour : hours) {
            if (hour.aqi().isPresent()) {
                AirQuality quality = AirIndex.HJ_633_2012.hourly(concentrations(hour.hourly()));
                assertThat(quality.index()).as(hour.station()).isEqualTo(hour.aqi());
                assertThat(quality.level().orElseThrow().category().zh())
                        .as(hour.station())
                        .startsWith(hour.quality().orElseThrow());
                published++;
                assertThat(quality.primary()).as(hour.station()).containsExactlyInAnyOrderElementsOf(hour.primary());
                primary += hour.primary().isEmpty() ? 0 : 1;
            }
        }

        assertThat(hours).hasSize(1495);
        assertThat(published).isEqualTo(1475);
        assertThat(primary).isEqualTo(947);
    }

    private static Map<AirItem, Exact> concentrations(Map<Pollutant, Exact> hourly) {
        Map<AirItem, Exact> concentrations = new EnumMap<>(AirItem.class);
        hourly.forEach((pollutant, value) -> concentrations.put(item(pollutant), value));
        return concentrations;
    }

    private static AirItem item(Pollutant pollutant) {
        return switch (pollutant) {
            case PM25 -> AirItem.PM25_DAY;
            case PM10 -> AirItem.PM10_DAY;
            case SO2 -> AirItem.SO2_HOUR;
            case NO2 -> AirItem.NO2_HOUR;
            case CO -> AirItem.CO_HOUR;
            case O3 -> AirItem.O3_HOUR;
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2022-02-04T13:00:00\"",
                "\"2022-02-04T13:00:00.000\"",
                "\"2022/2/4 13:00\"",
                "\"2022-02-04 13\"",
                "\"2022-02-04 13:00:00+08:00\"",
                "\"2022-02-04 13:00:00 +0800\"",
                "\"2022-02-04T05:00:00Z\"",
                "\"20220204130000\"",
                "\"2022020413\"",
                "2022020413",
                "\"2022年2月4日13时\"",
                "\"２０２２-02-04\u00A013:00\"",
                "1643950800000",
                "1643950800",
                "\"/Date(1643950800000)/\""
            })
    void theUsualPointsOfTimeAreRead(String time) {
        Checked<List<NationalHour>> read =
                read("[{\"stationcode\": \"1A\", \"timepoint\": " + time + ", \"pm10\": 3}]");
        assertThat(read.problems()).isEmpty();
        assertThat(read.orThrow().get(0).time()).isEqualTo(LocalDateTime.of(2022, 2, 4, 13, 0));
    }

    @Test
    void hour24IsTheBeginningOfTheNextDay() {
        Checked<List<NationalHour>> read =
                read("[{\"stationcode\": \"1A\", \"timepoint\": \"2022-02-28T24:00:00\", \"pm10\": 3}]");
        assertThat(read.orThrow().get(0).time()).isEqualTo(LocalDateTime.of(2022, 3, 1, 0, 0));
        StationHours hours = NationalHour.stationHours(read.orThrow()).orThrow();
        assertThat(hours.thousandths("1A", LocalDate.of(2022, 2, 28), 23, Pollutant.PM10))
                .hasValue(3000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2022-02-04\"",
                "\"2022-02-30 13:00\"",
                "\"2022-02-04T25:00:00\"",
                "\"2022-02-04T24:30:00\"",
                "\"2/4/2022 13:00\"",
                "\"2022-02-04 1:00 PM\"",
                "1.6439508E12",
                "null"
            })
    void anotherPointOfTimeIsTold(String time) {
        Checked<List<NationalHour>> read =
                read("[{\"stationcode\": \"1A\", \"timepoint\": " + time + ", \"pm10\": 3}]");
        assertThat(read.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message().en()).contains("/0/timepoint", "2018/2/20 7:00"));
        assertThat(read.value().orElse(List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PM 2.5", "ＰＭ2_5", "PM₂.₅", "pm2_5_1h", "PM2.5"})
    void aNameIsOneHoweverItIsSpelled(String name) {
        assertThat(read("[{\"Station Code\": \"1\u200BA\", \"timepoint\": \"2022020413\", \"" + name + "\": 3}]")
                        .orThrow())
                .singleElement()
                .satisfies(hour -> {
                    assertThat(hour.station()).isEqualTo("1A");
                    assertThat(hour.hourly()).containsOnly(Map.entry(Pollutant.PM25, Exact.of(3)));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ozone", "细颗粒物", "pm2_5_avg", "o3_8", "CO(mg)", "PM2_5(mg/m3)"})
    void aFieldOfAPollutantThatIsNotKnownIsTold(String name) {
        assertThat(read("[{\"stationcode\": \"1A\", \"timepoint\": \"2022020413\", \"" + name + "\": 3}]")
                        .problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNKNOWN_KEY);
    }
}
