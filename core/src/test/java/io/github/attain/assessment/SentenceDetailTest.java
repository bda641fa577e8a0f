package io.github.attain.assessment;

import static io.github.attain.testing.Facts.GOOD_SHARE;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.WATER_CLASS;
import static io.github.attain.testing.Facts.judge;
import static io.github.attain.testing.Facts.measured;
import static io.github.attain.testing.Facts.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Measurement;
import io.github.attain.rule.AllOf;
import io.github.attain.rule.Arm;
import io.github.attain.rule.Change;
import io.github.attain.rule.ClassLimit;
import io.github.attain.rule.EachPart;
import io.github.attain.rule.EitherOf;
import io.github.attain.rule.Limit;
import io.github.attain.rule.Rule;
import io.github.attain.rule.Trend;
import io.github.attain.target.Hedge;
import io.github.attain.target.Target;
import io.github.attain.testing.Facts;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.SubPeriod;
import io.github.attain.value.GradeScale;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a sentence says of the value as it was compared, of the part that decides, and of the words around a limit. */
class SentenceDetailTest {
    private static final Indicator COD = Facts.quantity("water.cod", "mg/L", Direction.LOWER)
            .name(new Text("化学需氧量", "COD"))
            .build();

    private static void says(Target target, String zh, String en, Measurement... measured) {
        Text sentence = judge(target, measured).sentence();
        assertThat(sentence.zh()).contains(zh);
        assertThat(sentence.en()).contains(en);
    }

    /** 平顶山: below 41 by rounded value; 40.6 is 41. */
    @Test
    void theValueAsItWasCompared() {
        says(
                target(PM25, "2025", Limit.below("41 ug/m3")).build(),
                "实测40.6微克/立方米，修约为41微克/立方米；目标为低于41微克/立方米，恰在限值上",
                "measured 40.6 µg/m³, rounded to 41 µg/m³; the target is below 41 µg/m³, exactly at the limit",
                measured(PM25, "2025", "40.6 ug/m3").build());
        says(
                target(PM25, "2025", Limit.atMost("46 ug/m3")).build(),
                "实测0.044毫克/立方米，合44微克/立方米；",
                "measured 0.044 mg/m³, that is 44 µg/m³;",
                measured(PM25, "2025", "0.044 mg/m3").build());
    }

    @Test
    void theBaselineAndTheChangeReached() {
        Rule down = new Change(Limit.atMost("-4 %"), ReportingPeriod.ofYear(2015));
        says(
                target(PM25, "2025", down).build(),
                "实测57微克/立方米，较2015年的60微克/立方米下降5 %；目标为较2015年下降4 %以上，优于目标1.00个百分点",
                "measured 57 µg/m³, a fall of 5 % from 60 µg/m³ in 2015; the target is a fall of at least 4 % since"
                        + " 2015, better than the target by 1.00 percentage points",
                measured(PM25, "2015", "60 ug/m3").build(),
                measured(PM25, "2025", "57 ug/m3").build());
    }

    /** Class Ⅳ, and COD at most 25 mg/L: with 25.1 it is COD that fails. */
    @Test
    void theArmThatDecides() {
        Rule both = new AllOf(List.of(
                Arm.of(new ClassLimit(GradeScale.SURFACE_WATER.grade("Ⅳ"))),
                new Arm(Optional.of(COD), Limit.atMost("25 mg/L"))));
        says(
                target(WATER_CLASS, "2025", both).build(),
                "实测Ⅳ类；起决定作用的是化学需氧量：25.1毫克/升（不高于25毫克/升）；",
                "measured class Ⅳ; what decides is COD: 25.1 mg/L (at most 25 mg/L);",
                measured(WATER_CLASS, "2025", "Ⅳ").build(),
                measured(COD, "2025", "25.1 mg/L").build());
    }

    @Test
    void theQuarterThatFailedAndTheYearThatBrokeATrend() {
        says(
                target(GOOD_SHARE, "2025-01-01/2025-06-30", new EachPart(SubPeriod.QUARTER, Limit.atLeast("25 %")))
                        .build(),
                "起决定作用的是2025年第二季度：24 %（不低于25 %）",
                "what decides is 2025-Q2: 24 % (at least 25 %)",
                measured(GOOD_SHARE, "2025-Q1", "30 %").build(),
                measured(GOOD_SHARE, "2025-Q2", "24 %").build());
        Rule trend = new Trend(Trend.Reading.EVERY_YEAR_BETTER, ReportingPeriod.ofYear(2022));
        says(
                target(PM25, "2025", trend).build(),
                "起决定作用的是2024年：49微克/立方米，上年为48微克/立方米（",
                "what decides is 2024: 49 µg/m³, after 48 µg/m³ in the year before (",
                measured(PM25, "2022", "50 ug/m3").build(),
                measured(PM25, "2023", "48 ug/m3").build(),
                measured(PM25, "2024", "49 ug/m3").build(),
                measured(PM25, "2025", "40 ug/m3").build());
    }

    /** Of the years between nothing is known: 60 is the value of 2020 and not that of the year before. */
    @Test
    void ofATrendWithAGapTheFirstYearIsNamed() {
        Rule trend = new Trend(Trend.Reading.NEVER_WORSE_AND_BETTER, ReportingPeriod.ofYear(2020));
        says(
                target(PM25, "2025", trend).build(),
                "实测61微克/立方米，2020年为60微克/立方米；目标为",
                "measured 61 µg/m³, after 60 µg/m³ in 2020; the target is ",
                measured(PM25, "2020", "60 ug/m3").build(),
                measured(PM25, "2025", "61 ug/m3").build());
    }

    @Test
    void whatIsOnlyInPrincipleAndWhatIsLeftOut() {
        Target.Builder target = target(PM25, "2025", Limit.atMost("46 ug/m3"));
        says(
                target.addHedges(Hedge.IN_PRINCIPLE)
                        .exception(new Text("特殊需求的车辆", "vehicles for special needs"))
                        .build(),
                "目标为原则上不高于46微克/立方米（特殊需求的车辆除外）",
                "the target is in principle at most 46 µg/m³ (except vehicles for special needs)");
    }

    /** An arm that is made of several is read as one. */
    @Test
    void nestedArmsStandInBrackets() {
        Rule nested = new EitherOf(List.of(
                Arm.of(Limit.atMost("20 ug/m3")),
                Arm.of(new AllOf(List.of(
                        Arm.of(Limit.atMost("46 ug/m3")), new Arm(Optional.of(COD), Limit.atMost("25 mg/L")))))));
        says(
                target(PM25, "2025", nested).build(),
                "目标为不高于20微克/立方米，或（不高于46微克/立方米，且化学需氧量不高于25毫克/升）",
                "the target is at most 20 µg/m³, or (at most 46 µg/m³, and COD at most 25 mg/L)");
    }

    @Test
    void oneIsNotSeveral() {
        assertThat(io.github.attain.value.Quantity.parse("1 {firm}").text().en())
                .isEqualTo("1 firm");
        assertThat(io.github.attain.value.Quantity.parse("2 {firm}").text().en())
                .isEqualTo("2 firms");
        assertThat(io.github.attain.value.Quantity.parse("1 {pp}").text().en()).isEqualTo("1 percentage point");
    }
}
