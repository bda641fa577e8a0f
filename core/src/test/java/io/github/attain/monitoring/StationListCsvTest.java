package io.github.attain.monitoring;

import static io.github.attain.monitoring.SampleHours.bytes;
import static io.github.attain.monitoring.SampleHours.messages;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.testing.ChineseWording;
import io.github.attain.value.Exact;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The stations are made up. */
class StationListCsvTest {
    private static final String HEADER = "监测点编码,监测点名称,城市,经度,纬度\n";

    private static Checked<Stations> read(String list) {
        return StationListCsv.read("s.csv", bytes(list));
    }

    @Test
    void stationsAreReadAsWritten() {
        Stations stations = read("\uFEFF" + HEADER
                        + "9002A,东街,郑州,113.50,34.7\n9001A,西街(对照点),郑州,,-\n9003A,\"南,街\",焦作市,113,35\n")
                .orThrow();

        assertThat(stations.all()).extracting(Station::code).containsExactly("9001A", "9002A", "9003A");
        Station east = stations.find("9002A").orElseThrow();
        assertThat(east)
                .isEqualTo(new Station(
                        "9002A",
                        "东街",
                        "郑州",
                        Optional.of(Exact.parse("113.50")),
                        Optional.of(Exact.parse("34.7")),
                        false));
        assertThat(stations.find("9003A").orElseThrow().name()).isEqualTo("南,街");
        assertThat(stations.find("9004A")).isEmpty();
    }

    @Test
    void stationsThatDifferInCapitalsOnlyAreTwoAndTold() {
        Checked<Stations> read = read(HEADER + "9002A,东街,郑州,1,2\n9002a,西街,郑州,1,2\n9002A,东街,郑州,1,2\n");

        assertThat(read.value().orElseThrow().all()).hasSize(2);
        assertThat(read.problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.CAPITALS, ProblemCode.DUPLICATE);
    }

    @Test
    void theStationsOfACityAreFoundWithOrWithoutTheWordForCity() {
        Stations stations = read(HEADER + "9002A,东街,郑州,1,2\n9001A,西街(对照点),郑州,1,2\n9003A,南街,焦作市,1,2\n")
                .orThrow();

        assertThat(stations.codesOf("郑州")).containsExactly("9001A", "9002A");
        assertThat(stations.codesOf("郑州市")).containsExactly("9001A", "9002A");
        assertThat(stations.codesOf("焦作")).containsExactly("9003A");
        assertThat(stations.codesOf("济源")).isEmpty();
        assertThat(stations.withoutControls().codesOf("郑州")).containsExactly("9002A");
        assertThat(stations.without(List.of("9002A", "none")).codesOf("郑州")).containsExactly("9001A");
    }

    @Test
    void englishHeadersOtherOrdersAndTheColumnOfControlsAreRead() {
        Stations stations = read("""
                        Latitude,lon,City,remark,Control,Name,Code
                        34.7,113.5,Jiaozuo,x,Y,East,9001A
                        34.7,113.5,Jiaozuo,x,N,West,9002A
                        """).orThrow();

        assertThat(stations.codesOf("Jiaozuo")).containsExactly("9001A", "9002A");
        assertThat(stations.withoutControls().codesOf("Jiaozuo")).containsExactly("9002A");
        assertThat(stations.find("9001A").orElseThrow().latitude()).contains(Exact.parse("34.7"));
    }

    @Test
    void gb18030IsRead() {
        String list = HEADER + "9001A,环境监测站,鲁山,113.5,34.7\n";

        assertThat(StationListCsv.read("s.csv", new ByteArrayInputStream(list.getBytes(Charset.forName("GB18030")))))
                .isEqualTo(read(list));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a,b,c\n1,2,3\n",
                "监测点编码,经度,纬度\n9001A,1,2\n",
                "code,code,city\n1,2,3\n",
                "1001A,万寿西宫,北京,1,2\n"
            })
    void aListWithoutItsHeaderIsRefused(String list) {
        assertThat(read(list).value()).isEmpty();
        assertThat(read(list).problems()).isNotEmpty();
        ChineseWording.isChinese(read(list).problems(), list, StationRows.FORM);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ,东街,郑州,1,2        | MISSING          | 0
        9001A,东街,,1,2       | MISSING          | 1
        9001A,东街,郑州,x,2   | NOT_A_NUMBER     | 1
        9001A,东街,郑州,1,91  | IMPOSSIBLE_VALUE | 1
        9001A,东街,郑州,1e999999999,2 | NUMBER_OUT_OF_RANGE | 1
        9001A,东街,郑州,1     | ROW_WIDTH        | 0
        9001A,东街,郑州,1,2,3 | ROW_WIDTH        | 0
        """)
    void whatIsWrongInARowIsSaid(String row, ProblemCode code, int kept) {
        Checked<Stations> stations = read(HEADER + row + "\n9002A,西街,郑州,1,2\n");

        assertThat(stations.problems()).extracting(Problem::code).containsExactly(code);
        assertThat(stations.problems().get(0).location().path()).startsWith("line 2");
        ChineseWording.isChinese(stations.problems(), HEADER, row, StationRows.FORM);
        assertThat(stations.value().orElseThrow().all()).hasSize(kept + 1);
    }

    @Test
    void aCodeThatStandsThereTwiceKeepsWhatItsRowsAgreeOn() {
        Checked<Stations> stations = read(HEADER + "9001A,东街二,郑州,1,2\n9001A,东街一,郑州,1,3\n9002A,x,郑州,,\n9002A,x,焦作,,\n");

        assertThat(messages(stations.problems()))
                .satisfiesExactly(
                        twice -> assertThat(twice).endsWith("line 3: the station \"9001A\" stands there twice"),
                        elsewhere -> assertThat(elsewhere)
                                .endsWith("line 5: 9002A is stated twice with different values: 郑州 and 焦作"));
        assertThat(stations.value().orElseThrow().find("9001A"))
                .contains(new Station("9001A", "东街一", "郑州", Optional.of(Exact.of(1)), Optional.empty(), false));
        assertThat(stations.value().orElseThrow().codesOf("郑州")).containsExactly("9001A");
    }

    @Test
    void aTitleBeforeTheHeaderIsToldAndPassedOver() {
        Checked<Stations> stations = read("国控站点一览\n" + HEADER + "9001A,东街,郑州,1,2\n");
        assertThat(messages(stations.problems()))
                .containsExactly("s.csv: line 1: a line before the header is passed over: \"国控站点一览\"");
        assertThat(stations.orThrow().codesOf("郑州")).containsExactly("9001A");
    }

    /** The ends of the earth are places: 180° and the poles. */
    @ParameterizedTest
    @CsvSource({
        "180, 90, true",
        "-180, -90, true",
        "180.01, 90, false",
        "-180.01, 90, false",
        "180, 90.01, false",
        "180, -90.01, false"
    })
    void degreesEndWhereTheEarthDoes(String longitude, String latitude, boolean isPlace) {
        Checked<Stations> read = read(HEADER + "9001A,东街,郑州," + longitude + "," + latitude + "\n");
        Station station = read.value().orElseThrow().find("9001A").orElseThrow();
        assertThat(read.problems())
                .extracting(Problem::code)
                .containsExactlyElementsOf(isPlace ? List.of() : List.of(ProblemCode.IMPOSSIBLE_VALUE));
        assertThat(station.longitude().isPresent() && station.latitude().isPresent())
                .isEqualTo(isPlace);
    }

    /** One that is a control station counts in no mean of the city, however its list says so. */
    @ParameterizedTest
    @CsvSource({
        "水库（对照）, '', '', true",
        "水库-清洁对照, '', '', true",
        "水库, 对照点, '', true",
        "水库, '', 清洁对照点, true",
        "水库, '', 国控评价点, false",
        "水库（非对照点）, '', 非对照点, false",
        "水库, 非对照点, '', false",
        "是否非, 对照点, '', true"
    })
    void aControlStationIsKnownByItsNameAndItsType(String name, String control, String type, boolean isControl) {
        for (String column : List.of("点位类型", "站点类别", "监测点类型", "type", "Station_Type,type", "点位类型,点位类别")) {
            Checked<Stations> read = read(
                    "code,name,city,control," + column + "\n9001A," + name + ",郑州," + control + "," + type + ",\n");
            assertThat(read.problems()).isEmpty();
            assertThat(read.orThrow().find("9001A").orElseThrow().isControl()).isEqualTo(isControl);
        }
    }

    /** Whatever its name says, a word that nobody knows is told. */
    @Test
    void anUnknownWordIsToldOfAControlStationToo() {
        Checked<Stations> read = read("code,name,city,control\n9001A,水库（对照）,郑州,也许\n");
        assertThat(read.problems()).extracting(Problem::code).containsExactly(ProblemCode.UNKNOWN_WORD);
        assertThat(read.value().orElseThrow().find("9001A").orElseThrow().isControl())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"是, true, 0", "YES, true, 0", "1, true, 0", "否, false, 0", "'', false, 0", "也许, false, 1", "2, false, 1"
    })
    void whatIsNeitherYesNorNoIsTold(String control, boolean isControl, int told) {
        Checked<Stations> read = read("code,city,control\n9001A,郑州," + control + "\n");
        assertThat(messages(read.problems()))
                .hasSize(told)
                .allMatch(m -> m.equals(
                        "s.csv: line 2, column 对照点: 对照点 cannot be \"" + control + "\"; allowed: Y, N, 是, 否, 1, 0"));
        ChineseWording.isChinese(read.problems(), "s.csv", "Y, N");
        assertThat(read.value().orElseThrow().find("9001A").orElseThrow().isControl())
                .isEqualTo(isControl);
    }

    /** 沙市 is called so; it is no 沙 with the word for city behind it. */
    @Test
    void aNameOfTwoCharactersIsWhole() {
        Stations stations = read(HEADER + "9001A,东街,沙市,1,2\n").orThrow();
        assertThat(stations.codesOf("沙市")).containsExactly("9001A");
        assertThat(stations.codesOf("沙市市")).containsExactly("9001A");
        assertThat(stations.codesOf("沙")).isEmpty();
    }

    @Test
    void listsOfOtherStationsDiffer() {
        Stations stations = read(HEADER + "9001A,东街,郑州,1,2\n").orThrow();
        assertThat(stations)
                .isEqualTo(Stations.of(stations.all()))
                .hasSameHashCodeAs(Stations.of(stations.all()))
                .isNotEqualTo(stations.without(List.of("9001A")))
                .isNotEqualTo(stations.all());
        assertThat(stations.toString()).contains("9001A", "东街");
    }

    @Property(tries = 50)
    void theOrderOfRowsDoesNotMatter(@ForAll Random random) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            rows.add("900" + random.nextInt(4) + "A,n" + random.nextInt(3) + ",c" + random.nextInt(2) + ",1,"
                    + random.nextInt(2));
        }
        Optional<Stations> before = read(HEADER + String.join("\n", rows)).value();
        Collections.shuffle(rows, random);

        assertThat(read(HEADER + String.join("\n", rows)).value()).isEqualTo(before);
    }

    @Test
    void twoStationsOfOneCodeAreNoList() {
        Station station = new Station("9001A", "", "", Optional.empty(), Optional.empty(), false);

        assertThatThrownBy(() -> Stations.of(List.of(station, station)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two stations have the code 9001A");
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        assertThat(StationListCsv.read(Path.of("none.csv")).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNREADABLE);
    }

    @Test
    void whatIsNotSeenInANameMeansNothingAndTheRestStaysAsWritten() {
        Station station = StationListCsv.read("s.csv", bytes("监测点编码,监测点名称,城市\n13\u200B24Ａ,岗李水库（对照点）,郑\u2060州\n"))
                .orThrow()
                .all()
                .iterator()
                .next();
        assertThat(station.code()).isEqualTo("1324A");
        assertThat(station.name()).isEqualTo("岗李水库（对照点）");
        assertThat(station.city()).isEqualTo("郑州");
        assertThat(station.isControl()).isTrue();
    }
}
