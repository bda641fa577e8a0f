package io.github.attain.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.standard.water.WaterBody;
import io.github.attain.standard.water.WaterItem;
import io.github.attain.standard.water.WaterSample;
import io.github.attain.testing.ChineseWording;
import io.github.attain.testing.Torn;
import io.github.attain.value.Exact;
import io.github.attain.value.GradeScale;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All tables are made up. */
class WaterSectionsCsvTest {
    private static final String HEADER = "省份,流域,断面名称,监测时间,水质类别,水温(℃),pH(无量纲),溶解氧(mg/L),浊度(NTU),总磷(mg/L)\n";

    private static Checked<List<WaterSectionRow>> read(String text) {
        return WaterSectionsCsv.read("t.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aRowIsReadAsItStands() {
        WaterSectionRow row = read(HEADER + "甲省,乙流域,丙桥,02-04 11:00,Ⅲ,-0.5,8.01,7.07,3.2,0.102\n")
                .orThrow()
                .get(0);
        assertThat(row.line()).isEqualTo(2);
        assertThat(row.province()).isEqualTo("甲省");
        assertThat(row.basin()).isEqualTo("乙流域");
        assertThat(row.section()).isEqualTo("丙桥");
        assertThat(row.time()).isEqualTo("02-04 11:00");
        assertThat(row.published()).hasValue(GradeScale.SURFACE_WATER.grade("Ⅲ"));
        assertThat(row.sample().readings().keySet())
                .containsExactly(
                        WaterItem.WATER_TEMPERATURE,
                        WaterItem.PH,
                        WaterItem.DISSOLVED_OXYGEN,
                        WaterItem.TOTAL_PHOSPHORUS);
        assertThat(row.sample().counted(WaterItem.TOTAL_PHOSPHORUS)).hasValue(Exact.parse("0.102"));
        assertThat(row.others()).containsExactly(Map.entry("浊度(NTU)", "3.2"));
    }

    @Test
    void columnsStandInAnyOrderAndMostMayBeAbsent() {
        WaterSectionRow row = read("NH3-N,Section\r\n<0.05,丙桥\r\n").orThrow().get(0);
        assertThat(row.section()).isEqualTo("丙桥");
        assertThat(row.province()).isEmpty();
        assertThat(row.published()).isEmpty();
        assertThat(row.sample().counted(WaterItem.AMMONIA_NITROGEN))
                .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(Exact.parse("0.025")));
    }

    /** What is wanted, or was, is no class that was published. */
    @ParameterizedTest
    @CsvSource({
        "2025年水质类别, true",
        "水质类别（2025年）, true",
        "现状类别, true",
        "水质状况, true",
        "水质现状, true",
        "水质目标类别, false",
        "上年水质类别, false",
        "上季度水质类别, false",
        "水质功能类别, false",
        "所属类别, false"
    })
    void aClassByAnotherNameIsToldWhereNoColumnHasIt(String name, boolean isTold) {
        List<Problem> told = read("断面名称," + name + ",总磷(mg/L)\n丙桥,Ⅲ,0.1\n").problems();
        assertThat(told)
                .extracting(Problem::code)
                .containsExactlyElementsOf(isTold ? List.of(ProblemCode.UNKNOWN_KEY) : List.of());
        assertThat(told)
                .allMatch(problem -> problem.message()
                        .en()
                        .equals("t.csv: line 1, column " + name + ": unknown key \"" + name + "\"; allowed: 水质类别"));
        assertThat(read("断面名称,水质类别," + name + ",总磷(mg/L)\n丙桥,Ⅲ,Ⅲ,0.1\n").problems())
                .isEmpty();
        // Words such as 良好 could not be read as a class by any name.
        assertThat(read("断面名称," + name + ",总磷(mg/L)\n丙桥,良好,0.1\n丁桥,,0.1\n").problems())
                .isEmpty();
    }

    @Test
    void aClassByAnotherNameIsToldOnceWhereverItStands() {
        assertThat(read("断面名称,水质现状,总磷(mg/L)\n甲桥,--,0.1\n乙桥,Ⅲ类,0.1\n丙桥,Ⅱ,0.1\n").problems())
                .extracting(p -> p.location().path())
                .containsExactly("line 1, column 水质现状");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "--", "---", "—", "——", "–", "－", "/", " -- "})
    void anEmptyCellOrADashIsNotMeasuredAndNotPublished(String nothing) {
        Checked<List<WaterSectionRow>> read =
                read(HEADER + "甲,乙,丙," + nothing + "," + nothing + ",1,7," + nothing + ",,\n");
        assertThat(read.problems()).isEmpty();
        WaterSectionRow row = read.orThrow().get(0);
        assertThat(row.published()).isEmpty();
        assertThat(row.sample().reading(WaterItem.DISSOLVED_OXYGEN)).isEmpty();
    }

    @Test
    void unitsInTheHeaderAreConverted() {
        WaterSectionRow row = read("断面,总磷(μg/L),砷（ug/L）,粪大肠菌群(个/L),氟化物(以F-计)\n甲,102,<3,200,0.5\n")
                .orThrow()
                .get(0);
        assertThat(row.sample().counted(WaterItem.TOTAL_PHOSPHORUS))
                .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(Exact.parse("0.102")));
        assertThat(row.sample().counted(WaterItem.ARSENIC))
                .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(Exact.parse("0.0015")));
        assertThat(row.sample().counted(WaterItem.FAECAL_COLIFORM)).hasValue(Exact.of(200));
        assertThat(row.sample().counted(WaterItem.FLUORIDE)).hasValue(Exact.parse("0.5"));
    }

    @ParameterizedTest
    @CsvSource({"总磷(mg/kg), UNIT_MISMATCH", "总磷(mg/升升), UNKNOWN_UNIT", "总磷(kg), UNIT_MISMATCH"})
    void aColumnInAnotherUnitIsRefusedAndTheOthersAreRead(String column, ProblemCode code) {
        Checked<List<WaterSectionRow>> read = read("断面," + column + ",pH\n甲,0.1,7\n");
        assertThat(read.problems()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(code);
            assertThat(p.location().path()).isEqualTo("line 1, column " + column);
        });
        ChineseWording.isChinese(read.problems(), column);
        assertThat(read.value().orElseThrow().get(0).sample().readings()).containsOnlyKeys(WaterItem.PH);
    }

    @Test
    void anItemThatStandsThereTwiceIsUnread() {
        Checked<List<WaterSectionRow>> read = read("断面,COD,化学需氧量(mg/L)\n甲,1,2\n");
        assertThat(read.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.code()).isEqualTo(ProblemCode.DUPLICATE));
        WaterSample sample = read.value().orElseThrow().get(0).sample();
        assertThat(sample.readings()).isEmpty();
        assertThat(sample.unread()).containsExactly(WaterItem.COD);
    }

    @Test
    void aBadCellCostsNoOtherCell() {
        Checked<List<WaterSectionRow>> read = read(HEADER + "甲,乙,丙,t,Ⅶ,abc,15,7.07,3.2,-1\n甲,乙,丁,t,Ⅱ,1,7,8,1,0.01\n");
        assertThat(read.problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(
                        ProblemCode.UNKNOWN_CLASS,
                        ProblemCode.NOT_A_NUMBER,
                        ProblemCode.IMPOSSIBLE_VALUE,
                        ProblemCode.IMPOSSIBLE_VALUE);
        assertThat(read.problems())
                .extracting(p -> p.location().toString())
                .containsExactlyInAnyOrder(
                        "t.csv: line 2, column 水质类别",
                        "t.csv: line 2, column 水温(℃)",
                        "t.csv: line 2, column pH(无量纲)",
                        "t.csv: line 2, column 总磷(mg/L)");
        assertThat(read.problems())
                .noneSatisfy(p -> assertThat(p.message().zh()).contains("?"));
        ChineseWording.isChinese(read.problems(), HEADER);
        List<WaterSectionRow> rows = read.value().orElseThrow();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).sample().readings()).containsOnlyKeys(WaterItem.DISSOLVED_OXYGEN);
        assertThat(rows.get(1).sample().readings()).hasSize(4);
    }

    /** The same name in two provinces is of two sections, and a section is sampled at many times. */
    @Test
    void rowsOfOneSectionAreToldWhereNeitherPlaceNorTimePartsThem() {
        Checked<List<WaterSectionRow>> read = read("省份,断面名称,监测时间,pH\n甲省,桥,1月,7\n乙省,桥,1月,8\n甲省,桥,2月,8\n甲省,桥,1月,9\n");
        assertThat(read.value().orElseThrow()).hasSize(4);
        assertThat(read.problems()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(ProblemCode.ROWS_DIFFER);
            assertThat(p.location().path()).isEqualTo("line 5, column 断面名称");
        });
        ChineseWording.isChinese(read.problems(), "断面名称");
    }

    /** Monthly tables have a column of months, and a name such as 入河口 is that of sections in many rivers. */
    @ParameterizedTest
    @ValueSource(strings = {"月份", "采样日期", "监测时段", "年", "季度", "水期", "Month", "河流名称", "所在城市", "县区", "断面编码", "采样深度(m)"})
    void whatElseSaysWhenOrWhereARowIsOfPartsThemToo(String column) {
        assertThat(read("断面名称," + column + ",pH\n桥,1,7\n桥,2,8\n").problems()).isEmpty();
        assertThat(read("断面名称," + column + ",pH\n桥,1,7\n桥,1,8\n").problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.ROWS_DIFFER);
    }

    @Test
    void aSectionOfManyRowsThatDifferIsToldOnce() {
        assertThat(read("断面名称,浊度(NTU),pH\n桥,1,7\n桥,2,8\n桥,3,9\n口,1,7\n").problems())
                .extracting(p -> p.location().path())
                .containsExactly("line 3, column 断面名称");
    }

    /** Printed twice it would count twice among the sections; sampled twice it has two rows that differ. */
    @Test
    void theSameRowOnceMoreIsToldAndCountsOnce() {
        Checked<List<WaterSectionRow>> read = read("断面名称,pH,溶解氧\n甲,7,8\n乙,7,8\n甲,7,8\n甲,7,9\n");
        assertThat(read.value().orElseThrow()).extracting(WaterSectionRow::line).containsExactly(2L, 3L, 5L);
        assertThat(read.problems())
                .extracting(p -> p.message().en())
                .containsExactly(
                        "t.csv: line 4, column 断面名称: the row \"甲\" stands there twice",
                        "t.csv: line 5, column 断面名称: rows of the section \"甲\" differ, of one time or none stated;"
                                + " all are kept");
    }

    @Test
    void aBadRowCostsNoOtherRow() {
        Checked<List<WaterSectionRow>> read = read(HEADER
                + "甲,乙,丙,t,Ⅱ,1,7,8,1\n"
                + "甲,乙,,t,Ⅱ,1,7,8,1,0.01\n"
                + "甲,乙,\"丁,t,Ⅱ,1,7,8,1,0.01\n"
                + "甲,乙,戊,t,Ⅱ,1,7,8,1,0.01,,\n");
        assertThat(read.problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.ROW_WIDTH, ProblemCode.MISSING, ProblemCode.MISQUOTED);
        assertThat(read.value().orElseThrow())
                .extracting(WaterSectionRow::section)
                .containsExactly("戊");
    }

    @ParameterizedTest
    @CsvSource({"'', EMPTY_FILE", "'断面,浊度\n甲,1\n', MISSING", "'pH,溶解氧\n7,8\n', MISSING", "'a,b\n1,2\n', MISSING"})
    void withoutSectionsOrItemsThereIsNothingToRead(String text, ProblemCode code) {
        Checked<List<WaterSectionRow>> read = read(text);
        assertThat(read.value()).isEmpty();
        assertThat(read.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.code()).isEqualTo(code));
    }

    @Test
    void chineseEncodingsAreToldApart() {
        byte[] bytes = (HEADER + "甲省,乙流域,丙桥,t,Ⅲ,1,8.01,7.07,3.2,0.102\n").getBytes(Charset.forName("GB18030"));
        assertThat(WaterSectionsCsv.read("t.csv", new ByteArrayInputStream(bytes))
                        .orThrow()
                        .get(0)
                        .section())
                .isEqualTo("丙桥");
    }

    @Test
    void aFileThatIsNotThereOrBreaksOffIsAProblem(@TempDir Path folder) {
        Checked<List<WaterSectionRow>> none = WaterSectionsCsv.read(folder.resolve("none.csv"));
        assertThat(none.value()).isEmpty();
        assertThat(none.problems().get(0).code()).isEqualTo(ProblemCode.UNREADABLE);
        assertThat(WaterSectionsCsv.read(folder).problems().get(0).code()).isEqualTo(ProblemCode.MISSING);
        String start = HEADER + "甲,乙,丙,t,Ⅱ,1,7,8,1,0.01\n" + "# x\n".repeat(300_000);
        Checked<List<WaterSectionRow>> read = WaterSectionsCsv.read("t.csv", Torn.after(start));
        assertThat(read.value().orElseThrow()).hasSize(1);
        assertThat(read.problems().get(0).code()).isEqualTo(ProblemCode.UNREADABLE);
    }

    @Test
    void rubbishIsCountedAndNotKept() {
        String rows = IntStream.range(0, 3_000).mapToObj(i -> "甲,x" + i + "\n").collect(Collectors.joining());
        Checked<List<WaterSectionRow>> read = read("断面,pH\n" + rows);
        assertThat(read.problems()).hasSize(1_001);
        assertThat(read.value().orElseThrow()).hasSize(3_000);
    }

    /** The name alone decides only where no table of algae is kept, and chlorophyll only together with it. */
    @ParameterizedTest
    @CsvSource({
        "某水库, , , LAKE",
        "某湖心, , , LAKE",
        "滇池南, , , LAKE",
        "某桥, , , RIVER",
        "芜湖东, , , RIVER",
        "湖州城北, , , RIVER",
        "库尔勒, , , RIVER",
        "库车, , , RIVER",
        "湖北荆州, , , RIVER",
        "水库坝下, , , RIVER",
        "洱海, , , LAKE",
        "湖心, , , LAKE",
        "太湖南, , , LAKE",
        "某河入湖口, , , RIVER",
        "湖边桥, , , RIVER",
        "某水库, --, --, RIVER",
        "某水库, 0.003, --, LAKE",
        "某水库, 0.003, 120000, LAKE",
        "某岛, 0.003, --, RIVER",
        "某湾, 0.003, , RIVER",
        "某岛, 0.003, 120000, LAKE",
        "某岛, --, 120000, LAKE",
        "某河入湖口, 0.003, 120000, RIVER"
    })
    void theKindOfWaterCanBeGuessed(String section, String chlorophyll, String algae, WaterBody body) {
        Map<String, String> others = new HashMap<>();
        if (chlorophyll != null) {
            others.put("叶绿素α(mg/L)", chlorophyll);
        }
        if (algae != null) {
            others.put("藻密度(cells/L)", algae);
        }
        WaterSectionRow row = new WaterSectionRow(
                2, "", "", section, "", Optional.empty(), WaterSample.builder().build(), others);
        assertThat(row.likelyBody()).isEqualTo(body);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WaterSectionRow(2, "", "", " ", "", Optional.empty(), row.sample(), others));
    }
}
