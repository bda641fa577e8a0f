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
import io.github.attain.standard.water.SurfaceWaterStandard;
import io.github.attain.standard.water.WaterClass;
import io.github.attain.standard.water.WaterItem;
import io.github.attain.testing.ChineseWording;
import io.github.attain.value.Exact;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the columns of a table of sections mean. All tables are made up. */
class WaterHeadersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "总磷(μg/L)(以P计)",
                "总磷(μg/L)(2025年)",
                "总磷(μg/L)（年均值）",
                "总磷(ug L-1)",
                "总磷(μg·L⁻¹)",
                "总磷(单位：微克每升)",
                "总磷（单位:μg/L）",
                "总磷(μg per L)",
                "总磷(ug/L",
                "总磷ug/L)",
                "总磷(以P计)(μg/L)",
                "总磷(以P计，μg/L)",
                "总磷μg/L（以P计，2025年1月—3月）",
                "总磷 (TP) / (ug/L)",
                "总磷(TP)[μg/L]",
                "TP_ug/L",
                "TPug/L",
                "total phosphorus (as P) [ug/L]",
                "Total Phosphorus annual mean, ug/L",
                "總磷濃度(㎍/L)",
                "总磷【μg/L】",
                "2025年总磷年均浓度（μg/L）",
                "7、总磷(μg/L)",
                "*总磷\n(μg/L)*",
                "总\u200B磷\u00A0(μg/L)",
                "总磷（微克/升）",
                "总磷（ｕｇ／Ｌ）",
                "总磷 监测值 μg/L",
                "T-P(μg/L)",
                "T.P.(μg/L)",
                "水质-总磷(ug/L)",
                "项目总磷(ug/L)"
            })
    void aColumnInMicrogramsIsConverted(String header) {
        Checked<List<WaterSectionRow>> read = read(header, "150");
        assertThat(read.problems()).as(header).isEmpty();
        assertThat(phosphorus(read)).as(header).hasValue("0.15");
        assertThat(grade(read)).isEqualTo("Ⅲ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "总磷",
                "总磷\n(mg/L)",
                "总磷mg/L",
                "总磷[mg/L]",
                "总磷浓度(mg/L)",
                "总磷含量(mg/L)",
                "總磷(mg/L)",
                "总磷(mg/l)",
                "总磷（毫克/升）",
                "总磷(以P计)",
                "总磷（2025年均值）",
                "TP",
                "tp(mg/L)",
                "年均总磷(mg/L)",
                "总磷_mg/L",
                "总磷(mg/L)(mg/L)",
                "总磷-mg/L"
            })
    void aColumnInMilligramsIsReadAsItStands(String header) {
        Checked<List<WaterSectionRow>> read = read(header, "0.250");
        assertThat(read.problems()).as(header).isEmpty();
        assertThat(phosphorus(read)).as(header).hasValue("0.25");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        高锰酸盐指数(CODMn)(mg/L)         | PERMANGANATE_INDEX
        高錳酸鹽指數(mg/L)               | PERMANGANATE_INDEX
        COD(Mn)                          | PERMANGANATE_INDEX
        CODMn mg/L                       | PERMANGANATE_INDEX
        化学需氧量（CODcr）mg/L           | COD
        COD(mg/L)                        | COD
        五日生化需氧量(BOD₅)(mg/L)        | BOD5
        5日生化需氧量(mg/L)              | BOD5
        BOD5                             | BOD5
        氨氮（NH₃-N）(mg/L)               | AMMONIA_NITROGEN
        氨氮(以N计)                       | AMMONIA_NITROGEN
        铬(六价)(mg/L)                    | CHROMIUM_6
        六价铬(Cr6+)                      | CHROMIUM_6
        铬(六价，mg/L)                    | CHROMIUM_6
        总汞(mg/L)                       | MERCURY
        挥发性酚(mg/L)                   | VOLATILE_PHENOL
        氟化物(以F⁻计)(mg/L)              | FLUORIDE
        阴离子表面活性剂(LAS)             | ANIONIC_SURFACTANT
        溶解氧(DO)(mg/L)                  | DISSOLVED_OXYGEN
        水温(℃)                          | WATER_TEMPERATURE
        水温（摄氏度）                    | WATER_TEMPERATURE
        pH值（无量纲）                    | PH
        pH (dimensionless)               | PH
        粪大肠菌群(MPN/L)                 | FAECAL_COLIFORM
        粪大肠菌群数（个/L）              | FAECAL_COLIFORM
        lead (mg/L)                      | LEAD
        Total-P (mg/L)                   | TOTAL_PHOSPHORUS
        ρ(总磷)/(mg·L-1)                  | TOTAL_PHOSPHORUS
        c(TP)/mg·L⁻¹                     | TOTAL_PHOSPHORUS
        2024年1-12月总磷(mg/L)            | TOTAL_PHOSPHORUS
        总磷（自动监测，以磷计）           | TOTAL_PHOSPHORUS
        Ammonia-N                        | AMMONIA_NITROGEN
        COD-Mn                           | PERMANGANATE_INDEX
        COD-Cr (mg/L)                    | COD
        BOD-5                            | BOD5
        铬(VI)(mg/L)                     | CHROMIUM_6
        D.O.(mg/L)                       | DISSOLVED_OXYGEN
        pH(无单位)                       | PH
        """)
    void itemsAreFoundByAllTheirNames(String header, WaterItem item) {
        Checked<List<WaterSectionRow>> read = read("断面,\"" + header + "\"\n甲,1\n");
        // A litre with a milligram of mercury in it is told, and so is a pH of 1.
        assertThat(read.problems()).as(header).allMatch(p -> p.code() == ProblemCode.IMPLAUSIBLE_VALUE);
        assertThat(row(read).sample().counted(item)).as(header).hasValue(Exact.ONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "溶解氧(饱和度)",
                "溶解氧饱和度",
                "总磷类别",
                "总磷超标倍数",
                "总磷(标准限值)",
                "总磷最大值(mg/L)",
                "总磷酸盐(mg/L)",
                "总磷(以PO4计)(mg/L)",
                "总磷(mg/L)(μg/L)",
                "总磷(溶解态)(mg/L)",
                "总磷(ppb)",
                "总磷(Mg/L)",
                "化学需氧量(CODMn)(mg/L)",
                "氨氮(mg/kg)",
                "铜绿微囊藻(mg/L)",
                "TN/TP",
                "溶解性总磷(mg/L)",
                "可溶性铜(mg/L)",
                "最大氨氮(mg/L)",
                "水温(°F)",
                "pH(mg/L)",
                "Ammonia (mg/L)",
                "化学耗氧量(mg/L)",
                "石油(mg/L)",
                "油类",
                "Cr(mg/L)",
                "氟(mg/L)",
                "阴离子合成洗涤剂(mg/L)",
                "Phenol (mg/L)",
                "总磷(μg/L)最大值",
                "高锰酸盐(mg/L)",
                "phosphorus (mg/L)",
                "总磷(‰)",
                "总磷(μmol/L)",
                "总磷(×10⁻³mg/L)",
                "总磷(kg/m3)",
                "总磷(mg/1)",
                "总磷(?)x"
            })
    void aColumnThatIsNotUnderstoodIsAProblemAndItsItemIsUnread(String header) {
        Checked<List<WaterSectionRow>> read = read(header, "95");
        assertThat(read.problems()).as(header).hasSize(1);
        assertThat(read.problems().get(0).location().path()).startsWith("line 1, column ");
        ChineseWording.isChinese(read.problems(), header);
        WaterSectionRow row = row(read);
        assertThat(row.sample().readings())
                .containsOnlyKeys(
                        header.startsWith("pH")
                                ? List.of(WaterItem.PH).toArray(new WaterItem[0])
                                : new WaterItem[] {WaterItem.PH});
        assertThat(row.others()).isEmpty();
        assertThat(row.sample().unread()).hasSize(header.startsWith("pH") ? 0 : 1);
    }

    @Test
    void aColumnThatIsNotUnderstoodNamesWhatIsAllowed() {
        Problem problem = read("溶解氧(饱和度)", "95").problems().get(0);
        assertThat(problem.message().en())
                .isEqualTo("t.csv: line 1, column 溶解氧(饱和度): what is added to the column name \"溶解氧(饱和度)\" cannot be"
                        + " \"饱和度\"; allowed: 溶解氧(mg/L), 溶解氧饱和度(%)");
        assertThat(problem.message().zh()).startsWith("t.csv：第1行“溶解氧(饱和度)”列：列名“溶解氧(饱和度)”所附的说明不能是“饱和度”");
        assertThat(read("总磷(mg/L)(μg/L)", "1").problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNITS_DISAGREE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "叶绿素α(mg/L)",
                "domain",
                "Cuba",
                "DOC(mg/L)",
                "电导率(μS/cm)",
                "season",
                "assessment",
                "总铬(mg/L)",
                "浊度(NTU)"
            })
    void anotherColumnIsKeptAsText(String header) {
        Checked<List<WaterSectionRow>> read = read(header, "95");
        assertThat(read.problems()).isEmpty();
        assertThat(row(read).others()).containsEntry(header, "95");
    }

    @ParameterizedTest
    @CsvSource({
        "溶解氧饱和度(%), 95, Ⅰ",
        "DO(%), 90, Ⅰ",
        "溶解氧（饱和度，％）, ９０％, Ⅰ",
        "DO saturation (%), 120, Ⅰ",
        "溶解氧饱和度(%), 89.9, Ⅱ"
    })
    void saturationCountsForClassOne(String header, String percent, String grade) {
        Checked<List<WaterSectionRow>> read = read("断面,溶解氧(mg/L),\"" + header + "\"\n甲,6.2," + percent + "\n");
        assertThat(read.problems()).isEmpty();
        assertThat(grade(read)).isEqualTo(grade);
    }

    /** Less than 92 % is not 90 % and more, nor is less than 90 %; more than 90 % is. */
    @ParameterizedTest
    @CsvSource({"<92, Ⅱ", "<90, Ⅱ", "90L, Ⅱ", ">90, Ⅰ", "90, Ⅰ"})
    void aSaturationBelowABoundIsNone(String percent, String grade) {
        assertThat(grade(read("断面名称,总磷(mg/L),溶解氧(mg/L),溶解氧饱和度(%)\nc,0.01,7.0," + percent)))
                .isEqualTo(grade);
    }

    @Test
    void ofTwoColumnsOfOneItemNoneIsRead() {
        Checked<List<WaterSectionRow>> read =
                read("断面名称,pH,总磷(mg/L),总磷(ug/L)\na,7,--,150\nb,7,0.01,150\nc,7,0.01,\nd,7,--,");
        assertThat(read.problems()).extracting(Problem::code).containsExactly(ProblemCode.DUPLICATE);
        assertThat(read.value().orElseThrow())
                .extracting(row -> row.sample().unread().contains(WaterItem.TOTAL_PHOSPHORUS))
                .containsExactly(true, true, true, false);
        assertThat(phosphorus(read)).isEmpty();
        assertThat(classified(read).canBeWorse()).isTrue();
    }

    @Test
    void saturationAloneIsNoMeasuredOxygenAndIsNeverNegative() {
        Checked<List<WaterSectionRow>> read = read("溶解氧饱和度(%)", "95");
        assertThat(read.problems()).isEmpty();
        assertThat(row(read).sample().oxygenSaturation()).hasValue(Exact.of(95));
        assertThat(classified(read).missing()).contains(WaterItem.DISSOLVED_OXYGEN);
        assertThat(read("溶解氧饱和度(%)", "-3").problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.IMPOSSIBLE_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"150*", "未检出", "ND", "x", "0,15", "-1"})
    void aCellThatIsRefusedMakesTheClassOneThatMayBeWorse(String cell) {
        Checked<List<WaterSectionRow>> read = read("总磷(mg/L)", cell);
        assertThat(read.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.location().path()).isEqualTo("line 2, column 总磷(mg/L)"));
        WaterClass<WaterItem> classified = classified(read);
        assertThat(classified.canBeWorse()).isTrue();
        assertThat(classified.uncertain()).containsExactly(WaterItem.TOTAL_PHOSPHORUS);
        assertThat(classified.basis().zh()).contains("可能更差", "总磷");
        assertThat(classified.basis().en()).contains("may be worse", "total phosphorus");
    }

    @ParameterizedTest
    @CsvSource({
        "化学需氧量, >200, 劣Ⅴ, false",
        "化学需氧量, ＞40, 劣Ⅴ, false",
        "化学需氧量, >15, Ⅲ, true",
        "化学需氧量, <4, Ⅰ, false",
        "化学需氧量, 4L, Ⅰ, false",
        "总磷, 0.01L, Ⅰ, false",
        "溶解氧, >7.5, Ⅰ, false",
        "溶解氧, >5, Ⅲ, false",
        "溶解氧, <2, 劣Ⅴ, false",
        "溶解氧, 0.5L, 劣Ⅴ, false"
    })
    void aReadingBeyondALimitDecidesWhereItCan(String item, String cell, String grade, boolean canBeWorse) {
        Checked<List<WaterSectionRow>> read = read(item, cell);
        assertThat(read.problems()).isEmpty();
        assertThat(grade(read)).isEqualTo(grade);
        assertThat(classified(read).canBeWorse()).isEqualTo(canBeWorse);
    }

    @Test
    void aClassOfAGuessedKindOfWaterSaysSo() {
        WaterClass<WaterItem> guessed = row(read("总磷(mg/L)", "0.03")).classify(SurfaceWaterStandard.GB_3838_2002);
        assertThat(guessed.basis().zh()).contains("河流限值", "推断");
        assertThat(guessed.basis().en()).contains("limits of rivers", "assumed");
    }

    @Provide
    Arbitrary<String> harmless() {
        return Arbitraries.of(
                        "(以P计)",
                        "（2025年）",
                        "(年均值)",
                        "浓度",
                        "含量",
                        "(TP)",
                        " ",
                        "\n",
                        "\u00A0",
                        "(as P)",
                        "[2025-03]",
                        "监测值",
                        "(单位：mg/L)",
                        "（mg/L）",
                        "(第1季度)",
                        "\u200B",
                        "*",
                        "(",
                        "】",
                        "，")
                .list()
                .ofMaxSize(5)
                .map(all -> String.join("", all));
    }

    @Property(tries = 300)
    void harmlessRemarksChangeNothing(@ForAll("harmless") String remarks) {
        Checked<List<WaterSectionRow>> read = read("总磷" + remarks, "0.25");
        assertThat(read.problems()).as(remarks).isEmpty();
        assertThat(phosphorus(read)).hasValue("0.25");
    }

    @Property(tries = 300)
    void noColumnThatBeginsWithAnItemIsDroppedWithoutAProblem(@ForAll WaterItem item, @ForAll String any) {
        String tail = any.replaceAll("[\\p{Cntrl}\"\\p{Cs}\\p{Cn}]", "");
        Checked<List<WaterSectionRow>> read = read("断面,浑浊,\"" + item.label().zh() + tail + "\",\""
                + (item == WaterItem.ZINC ? "铜" : "锌") + "\"\n甲,1,2,3\n");
        WaterSectionRow row = row(read);
        boolean used = row.sample().readings().containsKey(item)
                || row.sample().oxygenSaturation().isPresent();
        assertThat(used || !read.problems().isEmpty()).as(tail).isTrue();
        assertThat(row.others()).hasSize(1);
    }
}
