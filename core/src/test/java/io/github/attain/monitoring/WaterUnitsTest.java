package io.github.attain.monitoring;

import static io.github.attain.monitoring.SampleSections.classified;
import static io.github.attain.monitoring.SampleSections.grade;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In what unit the columns of a table of sections are, and what its cells may hold. All tables are made up. */
class WaterUnitsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "断面名称,pH,总磷,单位\na,7,150,ug/L",
                "断面名称,pH,总磷,计量单位\na,7,150,微克/升",
                "断面名称,pH,总磷,总磷单位\na,7,150,μg/L",
                "断面名称,pH,总磷,TP unit\na,7,150,ug/L",
                "断面名称,pH,总磷\n,,μg/L\na,7,150",
                "断面名称,pH,总磷\n单位,无量纲,μg/L\na,7,150",
                "断面名称,pH,总磷\n,,(ug·L-1)\na,7,150",
                "断面名称,pH,总磷,粪大肠菌群\n,/,μg/L,MPN/L\na,7,150,20",
                ",,ug/L\n断面名称,pH,总磷\na,7,150",
                "监测结果（单位：μg/L）\n断面名称,pH,总磷\na,7,150",
                "单位:微克每升,,\n断面名称,pH,总磷\na,7,150",
                "Unit: ug/L\n断面名称,pH,总磷\na,7,150",
                "# 单位：ug/L\n断面名称,pH,总磷\na,7,150",
                "断面名称,pH,总磷\na,7,150\n注：总磷单位为μg/L",
                "断面名称,pH,总磷\na,7,150\n单位：μg/L,,"
            })
    void aUnitElsewhereIsTakenWhereNobodyCanMistakeIt(String text) {
        Checked<List<WaterSectionRow>> read = read(text);
        assertThat(read.problems())
                .allMatch(p -> p.code() == ProblemCode.PASSED_OVER || p.code() == ProblemCode.UNIT_TAKEN);
        // A column of units says it in every row.
        assertThat(read.problems())
                .filteredOn(p -> p.code() == ProblemCode.UNIT_TAKEN)
                .hasSize(text.contains("单位\na,") || text.contains("unit\na,") ? 0 : 1);
        ChineseWording.isChinese(read.problems(), text);
        assertThat(read.value().orElseThrow()).hasSize(1);
        assertThat(phosphorus(read)).hasValue("0.15");
        assertThat(grade(read)).isEqualTo("Ⅲ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "断面名称,pH,总磷\n,,ppb\na,7,150",
                "断面名称,pH,总磷\n,,mg/L和ug/L\na,7,150",
                "断面名称,pH,总磷,汞(ug/L)\n,,,ug/L\na,7,150,0.02",
                "单位：mg/L或μg/L\n断面名称,pH,总磷\na,7,150",
                "单位：mg/L（总磷除外）\n断面名称,pH,总磷\na,7,150",
                "单位：mg/L\n断面名称,pH,总磷\na,7,150\n单位：μg/L",
                "表1 单位：mg/L，μg/L（汞）\n断面名称,pH,总磷\na,7,150",
                "断面名称,pH,总磷(mg/L)\n,,ug/L\na,7,150",
                "断面名称,pH,总磷,单位\na,7,150,\nb,7,150,ug/L",
                "断面名称,pH,总磷,总磷单位\na,7,150,ppb"
            })
    void aUnitElsewhereThatNobodyCanPlaceLeavesItemsUnread(String text) {
        Checked<List<WaterSectionRow>> read = read(text);
        assertThat(read.problems().stream().filter(p -> p.code() != ProblemCode.PASSED_OVER))
                .as(text)
                .isNotEmpty();
        ChineseWording.isChinese(read.problems(), text);
        assertThat(row(read).sample().reading(WaterItem.TOTAL_PHOSPHORUS)).isEmpty();
        assertThat(row(read).sample().reading(WaterItem.PH)).isPresent();
        assertThat(classified(read).uncertain()).containsExactly(WaterItem.TOTAL_PHOSPHORUS);
    }

    @Test
    void aUnitThatOneItemHasInARemarkIsNotThatOfTheOthers() {
        Checked<List<WaterSectionRow>> read = read("断面名称,总磷,氨氮\na,150,0.2\n注：总磷单位为μg/L");
        assertThat(read.problems()).extracting(Problem::code).contains(ProblemCode.MISSING);
        assertThat(row(read).sample().unread()).containsExactly(WaterItem.AMMONIA_NITROGEN);
        assertThat(phosphorus(read)).hasValue("0.15");
    }

    /** 0.05 µg/L of mercury is 0.00005 mg/L, and 0.15 mg/L of phosphorus is 0.15 mg/L. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "单位：mg/L（汞：μg/L）\n{}",
                "mg/L（汞：μg/L）\n{}",
                "单位：mg/L，汞μg/L\n{}",
                "单位：mg/L；汞、镉：μg/L\n{}",
                "（mg/L，pH无量纲，汞 μg/L）\n{}",
                "单位：μg/L（pH无量纲；氨氮、总磷：mg/L）\n{}",
                "单位：μg/L（氨氮、总磷为mg/L）\n{}",
                "单位：毫克/升（汞：微克/升）\n{}",
                "除汞为μg/L外均为mg/L\n{}",
                "单位：mg/L(除汞μg/L外)\n{}",
                "mg/L (except Hg: ug/L)\n{}",
                "{}\n注：除汞为μg/L外，其余为mg/L",
                "单位：mg/L\n{}\n注：汞的单位为μg/L",
                "注：汞的单位为μg/L\n{}\n单位：mg/L",
                "汞：ug/L\n{}\n# 单位：毫克每升",
                "单位：μg/L\n{}\n注：氨氮和总磷的单位为mg/L"
            })
    void theUnitThatARemarkGivesAnItemGoesBeforeThatOfAll(String text) {
        Checked<List<WaterSectionRow>> read = read(text.replace("{}", "断面名称,pH,总磷,汞,氨氮\na,7,0.15,0.05,0.4"));
        assertThat(read.problems())
                .allMatch(p -> p.code() == ProblemCode.PASSED_OVER || p.code() == ProblemCode.UNIT_TAKEN)
                .anyMatch(p -> p.code() == ProblemCode.UNIT_TAKEN);
        assertThat(row(read).sample().unread()).isEmpty();
        assertThat(phosphorus(read)).hasValue("0.15");
        assertThat(row(read).sample().reading(WaterItem.MERCURY).orElseThrow().amount())
                .isEqualTo(Exact.parse("0.00005"));
        assertThat(row(read)
                        .sample()
                        .reading(WaterItem.AMMONIA_NITROGEN)
                        .orElseThrow()
                        .amount())
                .isEqualTo(Exact.parse("0.4"));
    }

    @Test
    void anItemThatATitleExceptsIsUnreadAndTheOthersAreRead() {
        Checked<List<WaterSectionRow>> read = read("除汞、氨氮外，单位均为μg/L\n断面名称,pH,总磷,汞,氨氮\na,7,150,0.05,0.4");
        assertThat(read.problems().stream().filter(p -> p.code() == ProblemCode.MISSING))
                .extracting(p -> p.location().toString())
                .containsExactly("t.csv: line 1, column 汞", "t.csv: line 1, column 氨氮");
        ChineseWording.isChinese(read.problems(), "除汞、氨氮外 单位均为μg/L");
        assertThat(row(read).sample().unread())
                .containsExactlyInAnyOrder(WaterItem.MERCURY, WaterItem.AMMONIA_NITROGEN);
        assertThat(phosphorus(read)).hasValue("0.15");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(ug/L)", "（单位 ug/L）", "以上数据单位均为微克每升", ",,单位 ug/L", "*单位 ug/L"})
    void aUnitAloneUnderATableIsThatOfTheTable(String last) {
        Checked<List<WaterSectionRow>> read = read("断面名称,pH,总磷\na,7,150\n" + last);
        assertThat(read.problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(ProblemCode.PASSED_OVER, ProblemCode.UNIT_TAKEN);
        assertThat(phosphorus(read)).hasValue("0.15");
    }

    @Test
    void marksThatAreNotSeenMakeNoOtherSection() {
        Checked<List<WaterSectionRow>> read =
                read("省份,流域,断面名称,pH\n甲\u200B省,乙\u00AD流域,丙\u200B桥,7\n甲省,乙流域,丙桥,7\n甲省,乙流域,平\u200B均,7");
        assertThat(read.value().orElseThrow())
                .extracting(r -> r.province() + r.basin() + r.section())
                .containsExactly("甲省乙流域丙桥", "甲省乙流域丙桥");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "注：数据来源于监测站",
                "备注：1. 甲，乙,丙",
                "数据来源：甲市监测站,,",
                "说明: 初步数据",
                "制表人：甲,,审核：乙",
                "# 甲",
                "平均值,7.1,0.2",
                "Ⅲ类标准,7,0.2",
                "合计,,",
                "断面名称,pH,总磷"
            })
    void whatStandsUnderATableIsNoSection(String last) {
        Checked<List<WaterSectionRow>> read = read("断面名称,pH,总磷\na,7,0.15\n" + last + "\nb,7,0.25\n");
        assertThat(read.problems())
                .as(last)
                .allMatch(p -> p.code() == ProblemCode.PASSED_OVER)
                .hasSize(last.startsWith("#") ? 0 : 1);
        assertThat(read.value().orElseThrow())
                .extracting(WaterSectionRow::section)
                .containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "断面名称,pH,总磷,单位\na,7,0.15,mg/L",
                "断面名称,pH,总磷,监测单位\na,7,0.15,甲市监测站",
                "断面名称,pH,总磷\n单位,无量纲,mg/L\na,7,0.15",
                "断面名称,pH,总磷,叶绿素α\n,,mg/L,μg/L\na,7,0.15,3",
                "断面名称,pH,总磷,叶绿素单位\na,7,0.15,μg/L",
                "监测结果（单位：mg/L）\n断面名称,pH,总磷\na,7,0.15",
                "监测结果（单位：μg/L）\n断面名称,pH,总磷(mg/L)\na,7,0.15",
                "断面名称,pH,总磷(ug/L),单位\na,7,150,ug/L"
            })
    void theUnitOfTheItemElsewhereChangesNothing(String text) {
        Checked<List<WaterSectionRow>> read = read(text);
        assertThat(read.problems()).allMatch(p -> p.code() == ProblemCode.PASSED_OVER);
        assertThat(read.value().orElseThrow()).hasSize(1);
        assertThat(phosphorus(read)).hasValue("0.15");
    }

    /** Less than 8 mg/L may be class Ⅰ or any worse one; half of a limit says nothing where less is worse. */
    @ParameterizedTest
    @CsvSource({"<8, Ⅰ", "<7.5, Ⅱ", "<5, Ⅳ", "6L, Ⅲ"})
    void oxygenBelowALimitIsNotHalvedAndMayBeWorse(String cell, String grade) {
        Checked<List<WaterSectionRow>> read = read("溶解氧", cell);
        assertThat(read.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.code()).isEqualTo(ProblemCode.IMPLAUSIBLE_VALUE));
        assertThat(read.problems().get(0).message().zh()).contains("不取一半");
        assertThat(grade(read)).isEqualTo(grade);
        assertThat(classified(read).canBeWorse()).isTrue();
    }

    /** At 40 °C fresh water holds 6.4 mg/L, at 0 °C 14.6: 95 % of less than 2.8 or of more than 16 is that of no water. */
    @ParameterizedTest
    @CsvSource({
        "1.5, 95, Ⅰ, true",
        "2.4, 95, Ⅰ, true",
        "2.7, 95, Ⅰ, false",
        "6.1, 95, Ⅰ, false",
        "13.9, 95, Ⅰ, false",
        "15.6, 95, Ⅰ, true",
        "7.5, 40, Ⅰ, true",
        "0.1, 2, 劣Ⅴ, false",
        "0, 0, 劣Ⅴ, false",
        "<0.5, 95, Ⅰ, true",
        ">20, 140, Ⅰ, false",
        ">20, 95, Ⅰ, true"
    })
    void oxygenAndASaturationThatNoWaterHasTogetherAreTold(String oxygen, String percent, String grade, boolean told) {
        Checked<List<WaterSectionRow>> read =
                read("断面名称,总磷(mg/L),溶解氧(mg/L),溶解氧饱和度(%)\na,0.01," + oxygen + "," + percent);
        assertThat(read.problems())
                .extracting(Problem::code)
                .containsExactlyElementsOf(told ? List.of(ProblemCode.IMPLAUSIBLE_VALUE) : List.of());
        assertThat(grade(read)).isEqualTo(grade);
        ChineseWording.isChinese(read.problems(), oxygen);
        if (told) {
            assertThat(read.problems().get(0).message().en())
                    .contains(
                            "line 2", percent + " % of saturation", oxygen + " mg/L", "2.8 … 16 mg/L where saturated");
        }
    }

    @ParameterizedTest
    @CsvSource({"总磷, 150", "溶解氧, 95", "化学需氧量, 15000", "汞(mg/L), 0.5", "pH, 1.2", "溶解氧饱和度(%), 0.95", "溶解氧饱和度(%), 9500"})
    void aValueThatIsHardlyMeantIsTold(String header, String cell) {
        assertThat(read("断面,\"" + header + "\"\n甲," + cell + "\n").problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.IMPLAUSIBLE_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/2", "1 500", "1'500", "1,500", "0.1-0.2", "≤0.01", "0.15±0.02", "#N/A", "零点一"})
    void aReadingThatIsNoNumberIsRefused(String cell) {
        assertThat(read("总磷(mg/L)", cell).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.NOT_A_NUMBER);
    }

    @Test
    void aPointBetweenSemicolonsMayMarkThousands() {
        Checked<List<WaterSectionRow>> read = read("断面;总磷(ug/L);氨氮\na;1.200;0.150\nb;12.5;0.2\n");
        assertThat(read.problems()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(ProblemCode.POINT_IN_DOUBT);
            assertThat(p.message().en())
                    .isEqualTo("t.csv: line 2: the point of \"1.200\" is read as a decimal point; where it marks"
                            + " thousands, write 1200");
        });
        assertThat(phosphorus(read)).hasValue("0.0012");
    }
}
