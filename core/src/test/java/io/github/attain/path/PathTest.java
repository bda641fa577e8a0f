package io.github.attain.path;

import static io.github.attain.testing.Facts.GOOD_SHARE;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.attain.indicator.Direction;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.rule.AllOf;
import io.github.attain.rule.Arm;
import io.github.attain.rule.AverageGrowth;
import io.github.attain.rule.Change;
import io.github.attain.rule.CountedShare;
import io.github.attain.rule.Limit;
import io.github.attain.rule.NoWorse;
import io.github.attain.rule.Rule;
import io.github.attain.rule.Total;
import io.github.attain.target.Baseline;
import io.github.attain.target.Relation;
import io.github.attain.target.Strength;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.Exact;
import io.github.attain.value.Finding;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rounding;
import io.github.attain.value.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PathTest {
    private static final ReportingPeriod Y2020 = ReportingPeriod.ofYear(2020);
    private static final Trajectory PM =
            Trajectory.linear(Point.of(2020, "35.0 ug/m3"), Point.of(2025, "31.5 ug/m3"), Direction.LOWER);
    private static final Trajectory DAYS =
            Trajectory.linear(Point.of(2020, "84.3 %"), Point.of(2025, "87.5 %"), Direction.HIGHER);

    private static List<String> shown(Trajectory path, int from, int to) {
        List<String> figures = new ArrayList<>();
        for (int year = from; year <= to; year++) {
            figures.add(path.at(year).map(q -> q.amount().display()).orElse("-"));
        }
        return figures;
    }

    /** The line that the official progress statements of PM2.5 are consistent with. */
    @Test
    void aLineFrom35InFiveYearsTo31AndAHalf() {
        assertThat(shown(PM, 2019, 2026)).containsExactly("-", "35.0", "34.3", "33.6", "32.9", "32.2", "31.5", "-");
    }

    /** The same for good days: 84.94, 85.58, 86.22, 86.86 before rounding. */
    @Test
    void aLineRoundedAsSchedulesArePublished() {
        assertThat(shown(DAYS, 2021, 2025)).containsExactly("84.94", "85.58", "86.22", "86.86", "87.5");
        assertThat(shown(DAYS.rounded(Rounding.toDecimals(1)), 2021, 2025))
                .containsExactly("84.9", "85.6", "86.2", "86.9", "87.5");
    }

    @Test
    void anEqualRateIsExactWhereTheRootIsAndShownRoundedWhereItIsNot() {
        Trajectory exact = Trajectory.equalRate(Point.of(2020, "100 t"), Point.of(2022, "64 t"), Direction.LOWER);
        assertThat(exact.at(2021)).contains(Quantity.parse("80 t"));
        // 100·√½ = 70.7106781…
        Trajectory root = Trajectory.equalRate(Point.of(2020, "100 t"), Point.of(2022, "50 t"), Direction.LOWER);
        assertThat(shown(root, 2020, 2022)).containsExactly("100", "70.71", "50");
        assertThat(shown(root.rounded(Rounding.toDecimals(5)), 2021, 2021)).containsExactly("70.71068");
    }

    @Test
    void figuresAndMilestonesAreStatedForTheirYearsAndForNoOther() {
        Trajectory own = Trajectory.yearly(
                Point.of(2020, "35.0 ug/m3"),
                List.of(Point.of(2021, "34 ug/m3"), Point.of(2023, "0.033 mg/m3"), Point.of(2025, "31.5 ug/m3")),
                Direction.LOWER);
        assertThat(shown(own, 2020, 2025)).containsExactly("35.0", "34", "-", "33.000", "-", "31.5");
        assertThat(shown(own.rounded(Rounding.toDecimals(0)), 2025, 2025)).containsExactly("31.5");
    }

    /** 受污染耕地安全利用率: 100 % at the start, at least 95 % promised. */
    @Test
    void whereTheBaselineIsBetterAlreadyNothingLeadsBackToTheTarget() {
        Point base = Point.of(2020, "100 %");
        Point target = Point.of(2025, "95 %");
        for (Trajectory path : List.of(
                Trajectory.linear(base, target, Direction.HIGHER),
                Trajectory.equalRate(base, target, Direction.HIGHER))) {
            assertThat(path.isBaseAtTargetLevel()).isTrue();
            assertThat(shown(path, 2020, 2025)).containsExactly("100", "95", "95", "95", "95", "95");
        }
    }

    @Test
    void whatMakesNoPathIsRefused() {
        Point base = Point.of(2020, "35.0 ug/m3");
        assertThatThrownBy(() -> Trajectory.linear(base, Point.of(2020, "31 ug/m3"), Direction.LOWER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2020");
        assertThatThrownBy(() -> Trajectory.linear(base, Point.of(2121, "31 ug/m3"), Direction.LOWER))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Trajectory.linear(base, Point.of(2025, "31 t"), Direction.LOWER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ug/m3");
        assertThatThrownBy(() -> Trajectory.linear(base, Point.of(2025, "31 ug/m3"), Direction.NONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Trajectory.equalRate(base, Point.of(2025, "0 ug/m3"), Direction.LOWER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("positive");
        assertThatThrownBy(() -> Trajectory.yearly(base, List.of(), Direction.LOWER))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Trajectory.towards(
                        target(PM25, "2025", Limit.atMost("31.5 ug/m3")).build(),
                        Baseline.unknown(Y2020),
                        Trajectory.Shape.MILESTONES))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Checked<Trajectory> towards(Rule rule, String base) {
        return Trajectory.towards(
                target(PM25, "2025", rule).build(),
                Baseline.stated(Y2020, Quantity.parse(base)),
                Trajectory.Shape.LINEAR);
    }

    @Test
    void aTargetWithOneLevelGivesThePath() {
        assertThat(towards(Limit.atMost("31.5 ug/m3"), "35.0 ug/m3").value()).contains(PM);
        // 较2020年下降10 %: 35.0 × 0.9 = 31.5
        Trajectory change =
                towards(new Change(Limit.atMost("-10 %"), Y2020), "35.0 ug/m3").orThrow();
        assertThat(shown(change, 2021, 2025)).containsExactly("34.3", "33.6", "32.9", "32.2", "31.5");
        Trajectory fall = towards(new Change(Limit.atMost("-3.5 ug/m3"), Y2020), "35.0 ug/m3")
                .orThrow();
        assertThat(shown(fall, 2023, 2023)).containsExactly("32.9");
        Trajectory same = towards(new NoWorse(Y2020), "35.0 ug/m3").orThrow();
        assertThat(shown(same, 2023, 2025)).containsExactly("35.0", "35.0", "35.0");
        // −10 % a year, compound: 100 × 0.9^5 = 59.049
        Trajectory growth = towards(new AverageGrowth(Limit.atMost("-10 %"), Y2020), "100 ug/m3")
                .orThrow();
        assertThat(shown(growth, 2025, 2025)).containsExactly("59.049");
        Trajectory share = Trajectory.towards(
                        target(GOOD_SHARE, "2024", new CountedShare(Limit.atLeast("64.2 %"), 235, 366))
                                .build(),
                        Baseline.stated(Y2020, Share.ofPercent(Exact.parse("60.2"))),
                        Trajectory.Shape.LINEAR)
                .orThrow();
        assertThat(shown(share, 2021, 2024)).containsExactly("61.2", "62.2", "63.2", "64.2");
        Trajectory points = Trajectory.towards(
                        target(GOOD_SHARE, "2024", new Change(Limit.atLeast("5 {pp}"), Y2020))
                                .build(),
                        Baseline.stated(Y2020, Share.ofPercent(Exact.parse("60"))),
                        Trajectory.Shape.LINEAR)
                .orThrow();
        assertThat(points.target()).isEqualTo(Point.of(2024, "65 %"));
    }

    @Test
    void whyThereIsNoPathIsSaidInBothLanguages() {
        Target limit = target(PM25, "2025", Limit.atMost("31.5 ug/m3")).id("t1").build();
        assertThat(why(Trajectory.towards(limit, Baseline.unknown(Y2020), Trajectory.Shape.LINEAR)))
                .isEqualTo(new Text("缺少2020基准值：t1", "baseline 2020 is missing: t1"));
        assertThat(why(Trajectory.towards(
                        limit, Baseline.stated(Y2020, Quantity.parse("0 ug/m3")), Trajectory.Shape.EQUAL_RATE)))
                .isEqualTo(new Text(
                        "规则不成立：2020年0微克/立方米 → 2025年31.5微克/立方米；逐年等比推进时两端均须大于0",
                        "the rule makes no sense: 0 µg/m³ in 2020 → 31.5 µg/m³ in 2025; equal yearly rate: both > 0"));
        Target half =
                target(PM25, "2025-H1", Limit.atMost("31.5 ug/m3")).id("t1").build();
        assertThat(why(Trajectory.towards(
                                half, Baseline.stated(Y2020, Quantity.parse("35 ug/m3")), Trajectory.Shape.LINEAR))
                        .zh())
                .isEqualTo("规则不成立：t1：不高于31.5微克/立方米（2025年上半年）；须为2020之后某年年底的单一数值");
    }

    private static Text why(Checked<Trajectory> none) {
        assertThat(none.problems()).hasSize(1);
        return none.problems().get(0).message();
    }

    @Test
    void whatHasNoLevelIsAProblemAndNotAPath() {
        assertThat(towards(new Total(Limit.atMost("1 ug/m3")), "35 ug/m3").problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.SENSELESS_RULE);
        Rule both = new AllOf(List.of(Arm.of(Limit.atMost("1 ug/m3")), Arm.of(Limit.atLeast("0 ug/m3"))));
        assertThat(towards(both, "35 ug/m3").hasErrors()).isTrue();
        // A change from another year says nothing about this baseline.
        assertThat(towards(new Change(Limit.atMost("-10 %"), ReportingPeriod.ofYear(2015)), "35 ug/m3")
                        .hasErrors())
                .isTrue();
        Target limit = target(PM25, "2025", Limit.atMost("31.5 ug/m3")).build();
        assertThat(Trajectory.towards(limit, Baseline.unknown(Y2020), Trajectory.Shape.LINEAR)
                        .problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.MISSING);
        assertThat(Trajectory.towards(limit, Baseline.stated(Y2020, Quantity.parse("35 t")), Trajectory.Shape.LINEAR)
                        .problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNIT_MISMATCH);
        assertThat(Trajectory.towards(limit, Baseline.stated(Y2020, Finding.YES), Trajectory.Shape.LINEAR)
                        .hasErrors())
                .isTrue();
        assertThat(Trajectory.towards(
                                limit,
                                Baseline.stated(ReportingPeriod.parse("2020-H1"), Quantity.parse("35 ug/m3")),
                                Trajectory.Shape.LINEAR)
                        .problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.NOT_A_PERIOD);
        assertThat(Trajectory.towards(
                                limit, Baseline.stated(Y2020, Quantity.parse("0 ug/m3")), Trajectory.Shape.EQUAL_RATE)
                        .problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.SENSELESS_RULE);
        assertThat(Trajectory.towards(
                                limit,
                                Baseline.stated(ReportingPeriod.ofYear(2025), Quantity.parse("35 ug/m3")),
                                Trajectory.Shape.LINEAR)
                        .hasErrors())
                .isTrue();
        Target half = target(PM25, "2025-H1", Limit.atMost("31.5 ug/m3")).build();
        assertThat(Trajectory.towards(half, Baseline.stated(Y2020, Quantity.parse("35 ug/m3")), Trajectory.Shape.LINEAR)
                        .hasErrors())
                .isTrue();
    }

    private static Target step(String id, int year, String limit, String of) {
        Target.Builder step =
                target(GOOD_SHARE, "2025", Limit.atLeast(limit)).id(id).term(Term.by(LocalDate.of(year, 12, 31)));
        return of.isEmpty()
                ? step.build()
                : step.addRelations(new Relation(Relation.Kind.MILESTONE_OF, of, Optional.empty()))
                        .build();
    }

    /** Outfalls fixed: 30 % by the end of 2023, 70 % by 2024, all by 2025; 2023 is tied through 2024. */
    @Test
    void milestonesTiedByRelationsMakeALadder() {
        Target last = step("c", 2025, "100 %", "");
        List<Target> all = List.of(
                step("b", 2024, "70 %", "c"),
                last,
                step("a", 2023, "30 %", "b"),
                step("other", 2022, "10 %", ""),
                Target.builder()
                        .from(step("strive", 2024, "80 %", "c"))
                        .strength(Strength.STRIVE)
                        .build());
        Baseline none = Baseline.stated(ReportingPeriod.ofYear(2022), Share.of(0, 4));
        Trajectory ladder = Trajectory.ladder(last, all, none).orThrow();
        assertThat(shown(ladder, 2021, 2026)).containsExactly("-", "0", "30", "70", "100", "-");
        assertThat(ladder.text().zh()).startsWith("阶段目标，2022年0 %（基准）→2023年30 %→");
        assertThat(Trajectory.ladder(last, List.of(step("b", 2025, "70 %", "c")), none)
                        .hasErrors())
                .isTrue();
        assertThat(Trajectory.ladder(last, List.of(), none).orThrow().target().year())
                .isEqualTo(2025);
    }

    @Test
    void aPathSaysWhatWentIntoIt() {
        assertThat(PM.text().zh()).isEqualTo("线性，2020年35.0微克/立方米（基准）→2025年31.5微克/立方米（目标）");
        assertThat(PM.text().en())
                .isEqualTo("linear, from 35.0 µg/m³ in 2020 (baseline) to 31.5 µg/m³ in 2025 (target)");
        assertThat(PM.rounded(Rounding.toDecimals(1)).text().en()).endsWith(", rounded to steps of 0.1");
    }
}
