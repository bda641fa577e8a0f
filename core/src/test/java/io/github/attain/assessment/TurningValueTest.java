package io.github.attain.assessment;

import static io.github.attain.testing.Facts.BAD_SECTIONS;
import static io.github.attain.testing.Facts.FIRMS;
import static io.github.attain.testing.Facts.GOOD_SECTIONS;
import static io.github.attain.testing.Facts.GOOD_SHARE;
import static io.github.attain.testing.Facts.NOX_CUT;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.RANKING;
import static io.github.attain.testing.Facts.WATER_CLASS;
import static io.github.attain.testing.Facts.assess;
import static io.github.attain.testing.Facts.incomplete;
import static io.github.attain.testing.Facts.judge;
import static io.github.attain.testing.Facts.measured;
import static io.github.attain.testing.Facts.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.rule.About;
import io.github.attain.rule.AllOf;
import io.github.attain.rule.Arm;
import io.github.attain.rule.AverageGrowth;
import io.github.attain.rule.Between;
import io.github.attain.rule.Change;
import io.github.attain.rule.ClassLimit;
import io.github.attain.rule.Comparison;
import io.github.attain.rule.CountedShare;
import io.github.attain.rule.EitherOf;
import io.github.attain.rule.Limit;
import io.github.attain.rule.NoWorse;
import io.github.attain.rule.RankLimit;
import io.github.attain.rule.Rule;
import io.github.attain.rule.Total;
import io.github.attain.rule.Trend;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.GradeScale;
import io.github.attain.value.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurningValueTest {
    private static final ReportingPeriod BASE = ReportingPeriod.ofYear(2020);
    private static final Indicator TENTHS =
            Indicator.builder().from(PM25).decimals(1).build();

    private static Optional<TurningValue> turning(Indicator indicator, Rule rule, String value, Measurement... others) {
        Measurement[] all = java.util.Arrays.copyOf(others, others.length + 1);
        all[others.length] = measured(indicator, "2025", value).build();
        return judge(target(indicator, "2025", rule).build(), all).turningValue();
    }

    private static String said(Optional<TurningValue> turning) {
        return turning.map(t -> (t.isIncluded() ? "at " : t.isUpwards() ? "above " : "below ")
                        + t.value().written() + " by " + t.difference().written())
                .orElse("-");
    }

    /** 46 by rounded value ends at 46.5, which rounds half to even to 46; 47 ends before 47.5; 40.5 is the edge of below 41. */
    @ParameterizedTest
    @CsvSource({
        "AT_MOST, 46, 45.0, above 46.5 ug/m3 by 1.5 ug/m3, at 46.6 ug/m3 by 1.6 ug/m3",
        "AT_MOST, 46, 46.6, at 46.5 ug/m3 by -0.1 ug/m3, at 46.5 ug/m3 by -0.1 ug/m3",
        "AT_MOST, 47, 45.0, at 47.5 ug/m3 by 2.5 ug/m3, at 47.5 ug/m3 by 2.5 ug/m3",
        "AT_MOST, 47, 48.0, below 47.5 ug/m3 by -0.5 ug/m3, at 47.4 ug/m3 by -0.6 ug/m3",
        "BELOW, 41, 40.5, above 40.5 ug/m3 by 0.0 ug/m3, at 40.6 ug/m3 by 0.1 ug/m3",
        "BELOW, 41, 40.6, at 40.5 ug/m3 by -0.1 ug/m3, at 40.5 ug/m3 by -0.1 ug/m3",
        "AT_LEAST, 46, 50.0, below 45.5 ug/m3 by -4.5 ug/m3, at 45.4 ug/m3 by -4.6 ug/m3",
        "ABOVE, 46, 46.0, above 46.5 ug/m3 by 0.5 ug/m3, at 46.6 ug/m3 by 0.6 ug/m3"
    })
    void aLimitByRoundedValueTurnsAtTheEdgeOfItsRounding(
            Comparison side, String limit, String value, String unlimited, String inTenths) {
        Rule rule = new Limit(side, Quantity.parse(limit + " ug/m3"));
        assertThat(said(turning(PM25, rule, value + " ug/m3"))).isEqualTo(unlimited);
        assertThat(said(turning(TENTHS, rule, value + " ug/m3"))).isEqualTo(inTenths);
    }

    @Test
    void theUnitOfTheLimitDoesNotMatter() {
        assertThat(said(turning(TENTHS, Limit.atMost("0.046 mg/m3"), "45 ug/m3")))
                .isEqualTo("at 46.6 ug/m3 by 1.6 ug/m3");
        assertThat(said(turning(TENTHS, Limit.atMost("46 ug/m3"), "0.0466 mg/m3")))
                .isEqualTo("at 46.5 ug/m3 by -0.1000 ug/m3");
    }

    /** Of 9 sections at most 22.22 %, which is 2: three turn it. Of 366 days at least 64.2 %: 234.972, so 235 and 234. */
    @Test
    void countedSharesTurnAtACount() {
        CountedShare two = new CountedShare(Limit.atMost("22.22 %"), 2, 9);
        assertThat(said(turning(BAD_SECTIONS, two, "2 of 9"))).isEqualTo("at 3 of 9 by 1 {count}");
        assertThat(said(turning(BAD_SECTIONS, two, "5 of 9"))).isEqualTo("at 2 of 9 by -3 {count}");
        CountedShare days = new CountedShare(Limit.atLeast("64.2 %"), 235, 366);
        assertThat(said(turning(GOOD_SHARE, days, "240 of 366"))).isEqualTo("at 234 of 366 by -6 {count}");
        assertThat(said(turning(GOOD_SHARE, days, "200 of 366"))).isEqualTo("at 235 of 366 by 35 {count}");
        assertThat(said(turning(GOOD_SHARE, Limit.atLeast("80 %"), "75 %"))).isEqualTo("at 80 % by 5 {pp}");
    }

    @Test
    void whatNothingPossibleTurnsHasNoTurningValue() {
        assertThat(turning(GOOD_SECTIONS, Limit.atMost("100 %"), "4 of 5")).isEmpty();
        assertThat(turning(GOOD_SHARE, Limit.atLeast("0 %"), "40 %")).isEmpty();
        assertThat(turning(PM25, Limit.atLeast("0 ug/m3"), "40 ug/m3")).isEmpty();
        assertThat(turning(GOOD_SHARE, Limit.above("100 %"), "100 %")).isEmpty();
        assertThat(turning(RANKING, new RankLimit(168, 168), "168 of 168")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2 {firm}, below 1 {firm} by -1 {firm}",
        "3 {firm}, above 4 {firm} by 1 {firm}",
        "1 {firm}, below 1 {firm} by 0 {firm}",
        "4 {firm}, above 4 {firm} by 0 {firm}",
        "0 {firm}, at 1 {firm} by 1 {firm}",
        "9 {firm}, at 4 {firm} by -5 {firm}"
    })
    void aBandTurnsAtTheNearerEnd(String value, String expected) {
        Between band = new Between(Quantity.parse("1 {firm}"), Quantity.parse("4 {firm}"));
        assertThat(said(turning(FIRMS, band, value))).isEqualTo(expected);
    }

    @Test
    void anAboutTurnsWithItsTolerance() {
        Assessor assessor = Assessor.of(List.of(target(FIRMS, "2025", new About(Quantity.parse("300 {firm}")))
                        .build()))
                .withTolerance("target", Quantity.parse("20 {firm}"));
        Result result = assessor.assess(
                        Measurements.of(
                                List.of(measured(FIRMS, "2025", "310 {firm}").build())),
                        LocalDate.of(2030, 1, 1))
                .results()
                .get(0);
        assertThat(said(result.turningValue())).isEqualTo("above 320 {firm} by 10 {firm}");
    }

    /** 较2020年下降4 % from 50 is 48.0; by 2 µg/m³ the same; growth of −10 % a year leads to 50 × 0.9⁵ = 29.5245. */
    @Test
    void changesAndGrowthTurnAtTheValueThatTheyMean() {
        Measurement base = measured(PM25, "2020", "50 ug/m3").build();
        Rule percent = new Change(Limit.atMost("-4 %"), BASE);
        assertThat(said(turning(TENTHS, percent, "48 ug/m3", base))).isEqualTo("at 48.1 ug/m3 by 0.1 ug/m3");
        assertThat(said(turning(TENTHS, percent, "49 ug/m3", base))).isEqualTo("at 48.0 ug/m3 by -1.0 ug/m3");
        Rule amount = new Change(Limit.atMost("-0.002 mg/m3"), BASE);
        assertThat(said(turning(TENTHS, amount, "49 ug/m3", base))).isEqualTo("at 48.0 ug/m3 by -1.0 ug/m3");
        Rule growth = new AverageGrowth(Limit.atMost("-10 %"), BASE);
        assertThat(said(turning(TENTHS, growth, "20 ug/m3", base))).isEqualTo("at 29.6 ug/m3 by 9.6 ug/m3");
        assertThat(said(turning(TENTHS, growth, "40 ug/m3", base))).isEqualTo("at 29.5 ug/m3 by -10.5 ug/m3");
        Measurement share = measured(GOOD_SHARE, "2020", "60 %").build();
        assertThat(said(turning(GOOD_SHARE, new Change(Limit.atLeast("5 {pp}"), BASE), "63 %", share)))
                .isEqualTo("at 65 % by 2 {pp}");
        // By rounded value 50 is kept up to 50.5.
        assertThat(said(turning(TENTHS, new NoWorse(BASE), "50 ug/m3", base))).isEqualTo("at 50.6 ug/m3 by 0.6 ug/m3");
    }

    @Test
    void classesAndPlacesTurnAtTheNextOne() {
        Rule three = new ClassLimit(GradeScale.SURFACE_WATER.grade("Ⅲ"));
        assertThat(said(turning(WATER_CLASS, three, "Ⅱ"))).isEqualTo("at Ⅳ by 2 {count}");
        assertThat(said(turning(WATER_CLASS, three, "劣Ⅴ"))).isEqualTo("at Ⅲ by -3 {count}");
        assertThat(said(turning(RANKING, RankLimit.outOfLast(20, 168), "148 of 168")))
                .isEqualTo("at 149 of 168 by 1 {count}");
        assertThat(said(turning(RANKING, RankLimit.outOfLast(20, 168), "160 of 168")))
                .isEqualTo("at 148 of 168 by -12 {count}");
        Measurement before = measured(WATER_CLASS, "2020", "Ⅳ").build();
        assertThat(said(turning(WATER_CLASS, new NoWorse(BASE), "Ⅱ", before))).isEqualTo("at Ⅴ by 3 {count}");
    }

    /** 70 % or five points more than 2020, which was 60 %: 65 % will do. Both together: 70 %. */
    @Test
    void aJunctionTurnsWhereItsArmsTurnTogether() {
        Measurement base = measured(GOOD_SHARE, "2020", "60 %").build();
        List<Arm> arms = List.of(Arm.of(Limit.atLeast("70 %")), Arm.of(new Change(Limit.atLeast("5 {pp}"), BASE)));
        assertThat(said(turning(GOOD_SHARE, new EitherOf(arms), "72 %", base))).isEqualTo("below 65 % by -7 {pp}");
        assertThat(said(turning(GOOD_SHARE, new EitherOf(arms), "62 %", base))).isEqualTo("at 65 % by 3 {pp}");
        assertThat(said(turning(GOOD_SHARE, new AllOf(arms), "72 %", base))).isEqualTo("below 70 % by -2 {pp}");
        assertThat(said(turning(GOOD_SHARE, new AllOf(arms), "62 %", base))).isEqualTo("at 70 % by 8 {pp}");
    }

    /** Class Ⅳ and at most 46 µg/m³ of something else: that decides whether the class can turn it. */
    @Test
    void theOtherIndicatorOfAJunctionStaysAsItIs() {
        Rule both = new AllOf(List.of(
                Arm.of(new ClassLimit(GradeScale.SURFACE_WATER.grade("Ⅳ"))),
                new Arm(Optional.of(PM25), Limit.atMost("46 ug/m3"))));
        Measurement kept = measured(PM25, "2025", "45 ug/m3").build();
        Measurement broken = measured(PM25, "2025", "50 ug/m3").build();
        assertThat(said(turning(WATER_CLASS, both, "Ⅱ", kept))).isEqualTo("at Ⅴ by 3 {count}");
        assertThat(said(turning(WATER_CLASS, both, "劣Ⅴ", kept))).isEqualTo("at Ⅳ by -2 {count}");
        assertThat(turning(WATER_CLASS, both, "劣Ⅴ", broken)).isEmpty();
        assertThat(turning(WATER_CLASS, both, "Ⅱ", broken)).isEmpty();
    }

    @Test
    void aTotalOfItsYearsTurnsAsOneValue() {
        Result result = judge(
                target(NOX_CUT, "2024/2025", new Total(Limit.atLeast("100 t"))).build(),
                measured(NOX_CUT, "2024", "40 t").build(),
                measured(NOX_CUT, "2025", "45 t").build());
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(said(result.turningValue())).isEqualTo("at 100 t by 15 t");
        Result half = judge(
                target(NOX_CUT, "2024/2025", new Total(Limit.atLeast("30 t"))).build(),
                measured(NOX_CUT, "2024", "40 t").build());
        assertThat(half.verdict()).isEqualTo(Verdict.MET);
        assertThat(half.turningValue()).isEmpty();
    }

    @Test
    void whereNothingIsDecidedByOneValueThereIsNone() {
        assertThat(judge(
                                target(PM25, "2025", Limit.atMost("46 ug/m3")).build(),
                                incomplete(PM25, "2025", "5 ug/m3", 300, 365, 324))
                        .turningValue())
                .isEmpty();
        assertThat(assess(
                                "2025-06-30",
                                target(PM25, "2025", Limit.atMost("46 ug/m3")).build(),
                                measured(PM25, "2025", "45 ug/m3").build())
                        .results()
                        .get(0)
                        .turningValue())
                .isEmpty();
        assertThat(judge(target(PM25, "2025", Limit.atMost("46 ug/m3")).build()).turningValue())
                .isEmpty();
        assertThat(turning(
                        PM25,
                        new Trend(Trend.Reading.EVERY_YEAR_BETTER, ReportingPeriod.ofYear(2024)),
                        "45 ug/m3",
                        measured(PM25, "2024", "46 ug/m3").build()))
                .isEmpty();
    }

    @Test
    void itSaysWhereTheVerdictTurns() {
        TurningValue at =
                turning(TENTHS, Limit.atMost("46 ug/m3"), "45.0 ug/m3").orElseThrow();
        assertThat(at.text().zh()).isEqualTo("实测值为46.6微克/立方米时结论改变（+1.6微克/立方米）");
        assertThat(at.text().en()).isEqualTo("the verdict turns at 46.6 µg/m³ (+1.6 µg/m³)");
        TurningValue above =
                turning(PM25, Limit.atMost("46 ug/m3"), "46.5 ug/m3").orElseThrow();
        assertThat(above.text().zh()).startsWith("实测值超过46.5微克/立方米时结论改变");
        assertThat(above.text().en()).startsWith("the verdict turns above 46.5");
        TurningValue below =
                turning(PM25, Limit.atLeast("46 ug/m3"), "50 ug/m3").orElseThrow();
        assertThat(below.text().zh()).startsWith("实测值低于45.5");
    }

    /** Of all 5 billion, 70 % are 3.5 billion. */
    @Test
    void aShareOfMoreThingsThanAnIntCountsTurnsAtACount() {
        assertThat(said(turning(GOOD_SECTIONS, Limit.atLeast("70.0000000000 %"), "3000000000 of 5000000000")))
                .isEqualTo("at 3500000000 of 5000000000 by 500000000 {count}");
    }
}
