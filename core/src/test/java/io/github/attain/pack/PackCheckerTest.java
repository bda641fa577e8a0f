package io.github.attain.pack;

import static io.github.attain.testing.Facts.BAD_SECTIONS;
import static io.github.attain.testing.Facts.CITY;
import static io.github.attain.testing.Facts.CLAUSE;
import static io.github.attain.testing.Facts.GOOD_DAYS;
import static io.github.attain.testing.Facts.GOOD_SHARE;
import static io.github.attain.testing.Facts.INDEX;
import static io.github.attain.testing.Facts.NOX_CUT;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.quantity;
import static io.github.attain.testing.Facts.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.indicator.Statistic;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.problem.Severity;
import io.github.attain.rule.About;
import io.github.attain.rule.AllOf;
import io.github.attain.rule.Arm;
import io.github.attain.rule.Change;
import io.github.attain.rule.CountedShare;
import io.github.attain.rule.EachPart;
import io.github.attain.rule.EitherOf;
import io.github.attain.rule.FindingRequired;
import io.github.attain.rule.Limit;
import io.github.attain.rule.Rule;
import io.github.attain.rule.Total;
import io.github.attain.rule.Trend;
import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.target.Baseline;
import io.github.attain.target.Plan;
import io.github.attain.target.Target;
import io.github.attain.testing.ChineseWording;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.SubPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.Finding;
import io.github.attain.value.Quantity;
import io.github.attain.value.Share;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PackCheckerTest {
    private static final Target GOOD =
            of("good", "2025", Limit.atMost("46 ug/m3")).build();

    private static Target.Builder of(String id, String period, Rule rule) {
        return target(PM25, period, rule).id(id);
    }

    private static RulePack.Builder pack(Target... targets) {
        RulePack.Builder pack = RulePack.builder()
                .id("pack")
                .version("1")
                .title(Text.same("pack"))
                .addPlaces(CITY)
                .addTargets(targets);
        List.of(targets).stream().map(Target::indicator).distinct().forEach(pack::addIndicators);
        return pack;
    }

    private static List<ProblemCode> codes(Target... targets) {
        List<Problem> problems = PackChecker.check(pack(targets).build());
        ChineseWording.isChinese(problems, "bad good");
        return problems.stream().map(Problem::code).toList();
    }

    @Test
    void nothingIsWrongWithAGoodPack() {
        assertThat(codes(GOOD)).isEmpty();
        assertThat(PackChecker.check(pack().build())).isEmpty();
    }

    @Test
    void problemsSayInWhichPackAndTarget() {
        Target bad = of("bad", "2025", Limit.atMost("46 t")).build();
        Problem problem = PackChecker.check(pack(bad).build()).get(0);
        assertThat(problem.location().file()).isEqualTo("pack");
        assertThat(problem.location().path()).contains("bad");
        assertThat(problem.message().en()).contains("pack", "bad", "t", "ug/m3").doesNotContain("?");
    }

    @Test
    void idsStandOnce() {
        Plan plan = Plan.builder()
                .id("plan")
                .document(CLAUSE.document())
                .place(CITY)
                .period(ReportingPeriod.ofYear(2025))
                .build();
        RulePack twice = pack(GOOD, GOOD)
                .addPlaces(CITY)
                .addIndicators(PM25)
                .addPlans(plan, plan)
                .build();
        assertThat(PackChecker.check(twice))
                .filteredOn(p -> p.code() == ProblemCode.DUPLICATE)
                .extracting(p -> p.attributes().get("subject"))
                .containsExactlyInAnyOrder("indicator", "plan", "place", "target");
    }

    @Test
    void aClauseNeedsItsPlaceInTheDocument() {
        assertThat(codes(Target.builder()
                        .from(GOOD)
                        .clause(Clause.of(CLAUSE.document()))
                        .build()))
                .containsExactly(ProblemCode.MISSING);
        assertThat(codes(Target.builder()
                        .from(GOOD)
                        .clause(new Clause(CLAUSE.document(), " "))
                        .build()))
                .containsExactly(ProblemCode.MISSING);
    }

    @Test
    void rulesAndBaselinesFitTheirIndicator() {
        assertThat(codes(of("x", "2025", Limit.atMost("46 t")).build())).containsExactly(ProblemCode.UNIT_MISMATCH);
        assertThat(codes(target(GOOD_SHARE, "2025", Limit.atLeast("0.665")).build()))
                .containsExactly(ProblemCode.FRACTION_FOR_PERCENT);
        assertThat(codes(target(GOOD_SHARE, "2025", Limit.atLeast("101 %")).build()))
                .containsExactly(ProblemCode.IMPOSSIBLE_VALUE);
        Target wrongBaseline = Target.builder()
                .from(GOOD)
                .baseline(Baseline.stated(ReportingPeriod.ofYear(2020), Share.of(1, 2)))
                .build();
        assertThat(codes(wrongBaseline)).containsExactly(ProblemCode.WRONG_SCALE);
    }

    @Test
    void nothingLeadsOutOfThePack() {
        RulePack empty = RulePack.builder()
                .id("pack")
                .version("1")
                .title(Text.same("pack"))
                .addTargets(GOOD)
                .build();
        assertThat(PackChecker.check(empty))
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(ProblemCode.UNKNOWN_INDICATOR, ProblemCode.UNKNOWN_PLACE);
    }

    /** 5 km² of 2024 and 3 km² of 2025 are the 8 km² of two years; a due date would see the 3 alone. */
    @Test
    void aSumRunsOverATermAndNotToADueDate() {
        Indicator restored = quantity("x", "km2", Direction.HIGHER)
                .statistic(Statistic.TOTAL)
                .build();
        Target over = target(restored, "2024/2025", new Total(Limit.atLeast("8 km2")))
                .id("over")
                .build();
        Term due = Term.by(LocalDate.of(2025, 12, 31));
        assertThat(codes(over)).isEmpty();
        assertThat(codes(Target.builder().from(over).term(due).build())).containsExactly(ProblemCode.SENSELESS_RULE);
        for (Rule rule : List.of(
                Limit.atLeast("8 km2"),
                new About(Quantity.parse("8 km2")),
                new AllOf(List.of(Arm.of(Limit.atLeast("8 km2")), Arm.of(Limit.atMost("9 km2")))))) {
            Target.Builder one = Target.builder().from(over).rule(rule);
            assertThat(codes(one.build())).doesNotContain(ProblemCode.SENSELESS_RULE);
            assertThat(codes(one.term(due).build())).contains(ProblemCode.SENSELESS_RULE);
        }
        // A finding holds no amount against anything.
        assertThat(codes(Target.builder()
                        .from(over)
                        .rule(FindingRequired.of(Finding.YES))
                        .term(due)
                        .build()))
                .isEmpty();
        Indicator standing = quantity("y", "{count}", Direction.HIGHER)
                .statistic(Statistic.COUNT)
                .build();
        assertThat(codes(target(standing, "2025", Limit.atLeast("28 {count}"))
                        .term(due)
                        .build()))
                .isEmpty();
    }

    @Test
    void aPercentageThatNoNumberOfSitesGivesIsNoticed() {
        Target third =
                target(BAD_SECTIONS, "2025", Limit.atMost("33.3 %")).outOf(5).build();
        assertThat(codes(third)).containsExactly(ProblemCode.UNREACHABLE_SHARE);
        assertThat(codes(Target.builder().from(third).outOf(9).build())).isEmpty();
        assertThat(codes(target(BAD_SECTIONS, "2025", Limit.atMost("22.22 %"))
                        .outOf(9)
                        .build()))
                .isEmpty();
        assertThat(codes(target(BAD_SECTIONS, "2025", Limit.atMost("40 %"))
                        .outOf(5)
                        .build()))
                .isEmpty();
    }

    @Test
    void anAbsurdNumberOfSitesDoesNotHangTheChecker() {
        Target absurd = target(BAD_SECTIONS, "2025", Limit.atMost("33.333333333 %"))
                .outOf(Integer.MAX_VALUE)
                .build();
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> codes(absurd));
    }

    @Test
    void limitsAreNoFinerThanTheirIndicatorIsReported() {
        Indicator whole = quantity("x", "ug/m3", Direction.LOWER).decimals(0).build();
        assertThat(codes(target(whole, "2025", Limit.atMost("46.5 ug/m3")).build()))
                .containsExactly(ProblemCode.FINER_THAN_INDICATOR);
        assertThat(codes(target(whole, "2025", Limit.atMost("46 ug/m3")).build()))
                .isEmpty();
    }

    @Test
    void aLimitOnTheBetterSideIsMeantSoOrASlip() {
        Target.Builder atMost = target(GOOD_DAYS, "2025", Limit.atMost("280 d"));
        assertThat(codes(atMost.build())).containsExactly(ProblemCode.BETTER_SIDE_LIMITED);
        assertThat(codes(atMost.limitsBetterSide(true).build())).isEmpty();
        assertThat(codes(target(BAD_SECTIONS, "2025", Limit.atLeast("20 %")).build()))
                .containsExactly(ProblemCode.BETTER_SIDE_LIMITED);
        assertThat(codes(target(GOOD_DAYS, "2025", Limit.atLeast("280 d")).build()))
                .isEmpty();
    }

    /** A sum and a change are limited on the same sides as the value itself. */
    @Test
    void aSumOrAChangeOnTheBetterSideIsMeantSoOrASlip() {
        Rule total = new Total(Limit.atMost("9700 t"));
        Rule change = new Change(Limit.atMost("5 {pp}"), ReportingPeriod.ofYear(2020));
        assertThat(codes(target(NOX_CUT, "2021/2025", total).build())).containsExactly(ProblemCode.BETTER_SIDE_LIMITED);
        assertThat(codes(target(GOOD_SHARE, "2025", change).build())).containsExactly(ProblemCode.BETTER_SIDE_LIMITED);
    }

    /** January has 31 days, nothing lies above 100 % or below nothing, and a percentage rises by 100 points at most. */
    @Test
    void aLimitThatNothingPossibleKeepsIsNamed() {
        ReportingPeriod before = ReportingPeriod.ofYear(2020);
        Map<Target.Builder, String> senseless = Map.of(
                target(GOOD_DAYS, "2025", Limit.atLeast("366 d")), "at least 366 d",
                target(GOOD_DAYS, "2025-01", Limit.atLeast("40 d")), "at least 40 d",
                target(GOOD_DAYS, "2025", new EachPart(SubPeriod.MONTH, Limit.above("31 d"))), "above 31 d",
                target(GOOD_SHARE, "2025", Limit.above("100 %")), "above 100 %",
                target(BAD_SECTIONS, "2025", Limit.below("0 %")), "below 0 %",
                target(PM25, "2025", Limit.below("0 ug/m3")), "below 0 µg/m³",
                target(GOOD_SHARE, "2025", new Change(Limit.atLeast("120 {pp}"), before)),
                        "at least 120 percentage points",
                target(PM25, "2025", new Change(Limit.below("-100 %"), before)), "below -100 %");
        senseless.forEach((target, words) -> assertThat(
                        PackChecker.check(pack(target.build()).build()))
                .filteredOn(p -> p.code() == ProblemCode.LIMIT_OUT_OF_REACH)
                .singleElement()
                .satisfies(p -> assertThat(p.message().en()).contains("\"" + words + "\"")));
        assertThat(codes(target(GOOD_DAYS, "2024", Limit.atLeast("366 d")).build()))
                .isEmpty();
        assertThat(codes(target(GOOD_SHARE, "2025", Limit.atLeast("100 %")).build()))
                .isEmpty();
    }

    @Test
    void aShareIsOneOfSomething() {
        Target none =
                target(BAD_SECTIONS, "2025", Limit.atMost("20 %")).outOf(-1).build();
        assertThat(none.misfits()).extracting(Problem::code).containsExactly(ProblemCode.SENSELESS_RULE);
    }

    @Test
    void aTrendBeginsWithAYearNotLongBefore() {
        for (String from : List.of("0001", "2021/2022", "2023-05", "2025")) {
            Trend trend = new Trend(Trend.Reading.EVERY_YEAR_BETTER, ReportingPeriod.parse(from));
            assertThat(codes(target(PM25, "2025", trend).build())).containsExactly(ProblemCode.SENSELESS_RULE);
        }
    }

    @Test
    void countsProduceTheirPercentageInTheDaysOfTheYear() {
        CountedShare of2024 = new CountedShare(Limit.atLeast("64.2 %"), 235, 366);
        assertThat(codes(target(GOOD_SHARE, "2024", of2024).build())).isEmpty();
        assertThat(codes(target(GOOD_SHARE, "2025", of2024).build())).containsExactly(ProblemCode.SHARE_COUNT_MISMATCH);
    }

    /** 受污染耕地安全利用率: 100 % in 2020, at least 95 % in 2025. */
    @Test
    void aBaselineBetterThanTheLimitIsWorthKnowing() {
        Target target = target(GOOD_SHARE, "2025", Limit.atLeast("95 %"))
                .baseline(Baseline.stated(ReportingPeriod.ofYear(2020), Quantity.parse("100 %")))
                .build();
        List<Problem> problems = PackChecker.check(pack(target).build());
        assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.BASELINE_BETTER);
        assertThat(problems.get(0).severity()).isEqualTo(Severity.NOTE);
        Target equal = Target.builder()
                .from(target)
                .baseline(Baseline.stated(ReportingPeriod.ofYear(2020), Quantity.parse("95 %")))
                .build();
        assertThat(codes(equal)).isEmpty();
    }

    @Test
    void indicatorsThatNobodyUsesAreNotedAndThoseOfArmsAreUsed() {
        RulePack unused = pack(GOOD).addIndicators(INDEX).build();
        assertThat(PackChecker.check(unused)).extracting(Problem::code).containsExactly(ProblemCode.UNUSED_INDICATOR);
        Arm own = Arm.of(Limit.atMost("46 ug/m3"));
        Arm other = new Arm(Optional.of(INDEX), Limit.atLeast("1"));
        Rule either = new EitherOf(List.of(own, other));
        for (Rule rule : List.of(
                either,
                new AllOf(List.of(own, Arm.of(either))),
                new EachPart(SubPeriod.QUARTER, either),
                new FindingRequired(Finding.YES, Optional.of(either)))) {
            assertThat(PackChecker.check(pack(of("x", "2025", rule).build())
                            .addIndicators(INDEX)
                            .build()))
                    .isEmpty();
        }
    }

    @Test
    void sourcesGoStaleAfterAYear() {
        Document looked = Document.builder()
                .title(Text.same("x"))
                .verified(LocalDate.of(2025, 6, 1))
                .build();
        Plan plan = Plan.builder()
                .id("plan")
                .document(looked)
                .place(CITY)
                .period(ReportingPeriod.ofYear(2025))
                .build();
        RulePack pack = pack(GOOD).addPlans(plan).build();
        assertThat(PackChecker.stale(pack, LocalDate.of(2026, 6, 1))).isEmpty();
        assertThat(PackChecker.stale(pack, LocalDate.of(2026, 6, 2)))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.STALE_SOURCE);
        Plan never = Plan.builder().from(plan).document(CLAUSE.document()).build();
        assertThat(PackChecker.stale(pack(GOOD).addPlans(never).build(), LocalDate.of(2026, 6, 1)))
                .hasSize(1);
    }
}
