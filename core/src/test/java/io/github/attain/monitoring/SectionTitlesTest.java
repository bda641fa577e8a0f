package io.github.attain.monitoring;

import static io.github.attain.monitoring.SampleHours.messages;
import static io.github.attain.monitoring.SampleSections.phosphorus;
import static io.github.attain.monitoring.SampleSections.read;
import static io.github.attain.monitoring.SampleSections.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.standard.water.WaterItem;
import io.github.attain.testing.ChineseWording;
import io.github.attain.value.Exact;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What titles, units beside a table and the names of its columns say, and what of it is told. All tables are made up. */
class SectionTitlesTest {
    private static List<ProblemCode> codes(Checked<?> read) {
        return read.problems().stream().map(Problem::code).toList();
    }

    /** A line before the header is heard where it speaks of a unit, and told as passed over where it does not. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        监测结果                 | PASSED_OVER | 150
        某市2024年地表水监测结果 | PASSED_OVER | 150
        单位：μg/L               | UNIT_TAKEN  | 0.15
        ,,μg/L                   | UNIT_TAKEN  | 0.15
        单位：mg/L               |             | 150
        总磷单位：mg/L           |             | 150
        """)
    void aTitleIsHeardOrTold(String title, ProblemCode code, String phosphorus) {
        Checked<List<WaterSectionRow>> read = read(title + "\n省份,断面名称,总磷\n甲省,a,150\n");
        assertThat(read.problems())
                .filteredOn(p -> p.code() != ProblemCode.IMPLAUSIBLE_VALUE)
                .extracting(Problem::code)
                .containsExactlyElementsOf(code == null ? List.of() : List.of(code));
        assertThat(phosphorus(read)).hasValue(phosphorus);
    }

    @Test
    void aTitleWithoutAUnitIsNamed() {
        assertThat(messages(read("监测结果\n断面名称,总磷\na,0.1\n").problems()))
                .containsExactly("t.csv: line 1: a line before the header is passed over: \"监测结果\"");
    }

    /**
     * A title that names items and a unit in other words may mean these alone: whose the unit is nobody knows where others state none.
     * That all are in mg/L changes nothing.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        总磷监测结果一览，数据以μg/L表示 | 总磷,氨氮       | MISSING    | ''
        总磷监测结果一览，数据以μg/L表示 | 氨氮,总磷       | MISSING    | ''
        总磷监测结果一览，数据以μg/L表示 | 总磷,氨氮(mg/L) | UNIT_TAKEN | 0.15
        总磷监测结果一览，数据以μg/L表示 | 总磷,pH         | UNIT_TAKEN | 0.15
        镉监测结果一览，数据以μg/L表示   | 总磷,汞         | UNIT_TAKEN | 0.15
        地表水监测结果，数据以μg/L表示   | 总磷,氨氮       | UNIT_TAKEN | 0.15
        总磷监测结果一览，数据以mg/L表示 | 总磷,氨氮       |            | 0.15
        """)
    void aUnitBesideTheNamesOfSomeItemsIsThatOfAllOnlyWhereNoOtherLacksOne(
            String title, String items, ProblemCode code, String phosphorus) {
        boolean isConverted = code == ProblemCode.UNIT_TAKEN;
        String cells = items.startsWith("总磷") ? (isConverted ? "150" : "0.15") + ",7" : "7,0.15";
        Checked<List<WaterSectionRow>> read = read(title + "\n断面名称," + items + "\na," + cells + "\n");

        assertThat(codes(read)).containsExactlyElementsOf(code == null ? List.of() : List.of(code));
        ChineseWording.isChinese(read.problems(), title);
        assertThat(phosphorus(read).orElse("")).isEqualTo(phosphorus);
        assertThat(row(read).sample().unread())
                .isEqualTo(
                        code == ProblemCode.MISSING
                                ? Set.of(WaterItem.TOTAL_PHOSPHORUS, WaterItem.AMMONIA_NITROGEN)
                                : Set.of());
    }

    /** Milligrams are what items without a unit are read in: a row of them may leave places empty. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ,,mg/L,     | 0
        ,,毫克/升,  | 1
        ,,ug/L,     | 1
        """)
    void aRowOfUnitsWithAnEmptyPlaceIsInDoubtWhereItIsNotInMilligrams(String units, int told) {
        Checked<List<WaterSectionRow>> read = read("断面名称,pH,总磷,氨氮\n" + units + "\na,7,0.15,0.4\n");
        assertThat(read.problems()).hasSize(told);
        assertThat(row(read).sample().readings()).hasSize(told == 0 ? 3 : 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        断面名称,省份,省份,pH   | a,甲省,乙省,7 | 省份
        断面名称,浊度,浊度,pH   | a,甲省,乙省,7 | 浊度
        断面名称,断面,pH,浊度   | a,b,7,甲省    | 断面
        """)
    void ofTwoColumnsOfOneNameTheFirstHolds(String header, String cells, String name) {
        Checked<List<WaterSectionRow>> read = read(header + "\n" + cells + "\n");
        assertThat(messages(read.problems()))
                .containsExactly("t.csv: line 1, column " + name + ": the column \"" + name + "\" stands there twice");
        assertThat(row(read).section()).isEqualTo("a");
        assertThat(row(read).province() + row(read).others().getOrDefault("浊度", ""))
                .isEqualTo("甲省");
    }

    @Test
    void aColumnWithoutANameIsToldAndOneThatIsNamedAnIndexIsKept() {
        Checked<List<WaterSectionRow>> nameless = read(",断面名称,pH\n12,a,7\n");
        assertThat(messages(nameless.problems()))
                .containsExactly(
                        "t.csv: line 1, column : column 1, which has no name or only counts rows is passed over: \"\"");
        assertThat(row(nameless).others()).isEmpty();

        Checked<List<WaterSectionRow>> named = read("序号,断面名称,pH\n12,a,7\n");
        assertThat(named.problems()).isEmpty();
        assertThat(row(named).others()).isEqualTo(Map.of("序号", "12"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        断面名称,浊度 | a column of a water item is missing | 缺少水质项目列
        a,b           | a column of a water item is missing | 缺少水质项目列
        pH,溶解氧     | column 断面名称 is missing          | 缺少“断面名称”列
        """)
    void aHeaderSaysWhichColumnItLacks(String header, String en, String zh) {
        Problem problem = read(header + "\n1,2\n").problems().get(0);
        assertThat(problem.message().en()).contains(en);
        assertThat(problem.message().zh()).contains(zh);
    }

    @Test
    void problemsCallColumnsWhatTheTableDoes() {
        assertThat(messages(read("Section,Class,pH\n,Ⅲ,7\na,Ⅶ,7\n").problems()))
                .satisfiesExactly(
                        missing ->
                                assertThat(missing).startsWith("t.csv: line 2, column Section: Section is missing: "),
                        unknown ->
                                assertThat(unknown).startsWith("t.csv: line 3, column Class: there is no class \"Ⅶ\""));
    }

    /** Hyphens of six kinds and the sign of minus are dashes. */
    @ParameterizedTest
    @ValueSource(strings = {"T\u2010P", "T\u2011P", "T\u2012P", "T\u2013P", "T\u2014P", "T\u2015P", "T\u2212P", "T-P"})
    void aDashIsOneHoweverLongItIs(String header) {
        Checked<List<WaterSectionRow>> read = read(header, "0.15");
        assertThat(read.problems()).isEmpty();
        assertThat(phosphorus(read)).hasValue("0.15");
    }

    /** A place with copper in its name, rivers and devices whose names begin as symbols do, and beginnings of names. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "青铜峡水位(m)",
                "Cuando",
                "Cuzco",
                "CUA",
                "CUZ",
                "DOAS",
                "ASZ",
                "化学",
                "总",
                "t",
                "p",
                "溶解",
                "粪大肠",
                "diss"
            })
    void whatOnlyLooksLikeAnItemIsKeptAsText(String header) {
        Checked<List<WaterSectionRow>> read = read(header, "95");
        assertThat(read.problems()).isEmpty();
        assertThat(row(read).others()).containsEntry(header, "95");
    }

    @ParameterizedTest
    @CsvSource({"可溶性铜, COPPER", "可溶性铜(mg/L), COPPER", "可溶性总磷酸盐(mg/L), TOTAL_PHOSPHORUS", "水中氨氮量(mg/L), AMMONIA_NITROGEN"
    })
    void whatSpeaksOfAnItemInOtherWordsIsTold(String header, WaterItem item) {
        Checked<List<WaterSectionRow>> read = read(header, "0.5");
        assertThat(codes(read)).containsExactly(ProblemCode.UNKNOWN_WORD);
        assertThat(row(read).sample().unread()).containsExactly(item);
    }

    /** 1 may be a fraction that means 100 %; no river holds more than three times what saturates it. */
    @ParameterizedTest
    @CsvSource({"0, false", "0.01, true", "1, true", "1.01, false", "300, false", "300.1, true"})
    void aSaturationIsMoreThanOnePercentAndAtMostThreeHundred(String percent, boolean told) {
        Checked<List<WaterSectionRow>> read = read("溶解氧饱和度(%)", percent);
        assertThat(messages(read.problems()))
                .isEqualTo(
                        told
                                ? List.of(
                                        "t.csv: line 2, column 溶解氧饱和度(%): saturation with oxygen: " + percent
                                                + " lies outside the plausible range (> 1 … 300 %); check the number and its unit")
                                : List.of());
        assertThat(row(read).sample().oxygenSaturation()).hasValue(Exact.parse(percent));
    }

    /** Items that stand together share the unit behind them; what stands in other words before it has none of its own. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        汞、镉：μg/L                        | []     | {MERCURY=[μg/L], CADMIUM=[μg/L]}
        汞：μg/L，氨氮：mg/L                | []     | {AMMONIA_NITROGEN=[mg/L], MERCURY=[μg/L]}
        氨氮达标，总磷单位为μg/L            | []     | {TOTAL_PHOSPHORUS=[μg/L]}
        单位：mg/L。氨氮达标，总磷单位为μg/L | [mg/L] | {TOTAL_PHOSPHORUS=[μg/L]}
        汞：μg/L，汞：mg/L                  | []     | {MERCURY=[μg/L, mg/L]}
        汞：μg/L，汞：微克/升               | []     | {MERCURY=[μg/L]}
        氨氮合格率                          | []     | {}
        """)
    void aRemarkSaysWhoseItsUnitsAre(String line, String general, String own) {
        UnitRemark remark = UnitRemark.of(line);
        assertThat(remark.general()).hasToString(general);
        assertThat(remark.own()).hasToString(own);
    }
}
