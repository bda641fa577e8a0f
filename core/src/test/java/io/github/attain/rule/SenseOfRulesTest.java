package io.github.attain.rule;

import static io.github.attain.testing.Facts.BAD_SECTIONS;
import static io.github.attain.testing.Facts.BLACK_WATER;
import static io.github.attain.testing.Facts.FIRMS;
import static io.github.attain.testing.Facts.GOOD_DAYS;
import static io.github.attain.testing.Facts.GOOD_SHARE;
import static io.github.attain.testing.Facts.INDEX;
import static io.github.attain.testing.Facts.NOX_CUT;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.WATER_CLASS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.indicator.Statistic;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.testing.Facts;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.SubPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.Exact;
import io.github.attain.value.Finding;
import io.github.attain.value.Quantity;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a rule begins and ends to make sense: the last that does and the first that does not. */
class SenseOfRulesTest {
    private static final ReportingPeriod Y2020 = ReportingPeriod.ofYear(2020);

    /** 0 to 100. */
    private static final Indicator SCORE =
            Indicator.builder().from(INDEX).highest(Exact.HUNDRED).build();
    /** Degrees, say: below zero as well. */
    private static final Indicator BALANCE =
            Indicator.builder().from(NOX_CUT).lowest(Optional.empty()).build();

    private static Term during(String period) {
        return Term.during(ReportingPeriod.parse(period));
    }

    private static List<ProblemCode> codes(Rule rule, Indicator indicator, Term term) {
        return rule.misfits(indicator, term).stream().map(Problem::code).toList();
    }

    private static boolean reachable(Rule rule, Indicator indicator, Term term) {
        List<ProblemCode> codes = codes(rule, indicator, term);
        assertThat(codes).isIn(List.of(), List.of(ProblemCode.LIMIT_OUT_OF_REACH));
        return codes.isEmpty();
    }

    private static String message(Rule rule, Indicator indicator) {
        List<Problem> misfits = rule.misfits(indicator, Facts.TERM);
        assertThat(misfits).hasSize(1);
        return misfits.get(0).message().en();
    }

    /** Days are counted in a term, and no term has more of them than it has days; to a due date any number may come together. */
    @Test
    void daysOfATermAreAsManyAsItHas() {
        assertThat(reachable(Limit.atLeast("365 d"), GOOD_DAYS, during("2025"))).isTrue();
        assertThat(reachable(Limit.atLeast("366 d"), GOOD_DAYS, during("2025"))).isFalse();
        assertThat(reachable(Limit.atLeast("366 d"), GOOD_DAYS, during("2024"))).isTrue();
        assertThat(reachable(Limit.atLeast("28 d"), GOOD_DAYS, during("2025-02")))
                .isTrue();
        assertThat(reachable(Limit.atLeast("29 d"), GOOD_DAYS, during("2025-02")))
                .isFalse();
        assertThat(reachable(Limit.atLeast("366 d"), GOOD_DAYS, Term.by(LocalDate.of(2025, 12, 31))))
                .isTrue();
        Indicator days =
                Indicator.builder().from(GOOD_DAYS).statistic(Statistic.OTHER).build();
        assertThat(reachable(Limit.atLeast("366 d"), days, during("2025"))).isTrue();
        Indicator counted =
                Indicator.builder().from(NOX_CUT).statistic(Statistic.COUNT).build();
        assertThat(reachable(Limit.atLeast("366 t"), counted, during("2025"))).isTrue();
    }

    @Test
    void theEndThatALimitLiesBeyondIsNamed() {
        assertThat(message(Limit.atLeast("366 d"), GOOD_DAYS)).contains("at least 366 d", "at most 365 d");
        assertThat(message(Limit.below("0 ug/m3"), PM25)).contains("below 0 µg/m³", "at least 0 µg/m³");
        assertThat(message(Limit.above("100"), SCORE)).contains("above 100", "at most 100");
    }

    /** What is never negative falls by all of it at most; what may be negative falls further; a rise has no end. */
    @Test
    void aChangeInPercentFallsByAllOfIt() {
        assertThat(reachable(new Change(Limit.atMost("-100 %"), Y2020), PM25, Facts.TERM))
                .isTrue();
        assertThat(reachable(new Change(Limit.below("-100 %"), Y2020), PM25, Facts.TERM))
                .isFalse();
        assertThat(reachable(new Change(Limit.below("-100 %"), Y2020), BALANCE, Facts.TERM))
                .isTrue();
        Indicator debt = Indicator.builder().from(NOX_CUT).lowest(Exact.of(-5)).build();
        assertThat(reachable(new Change(Limit.below("-100 %"), Y2020), debt, Facts.TERM))
                .isTrue();
        assertThat(reachable(new Change(Limit.atLeast("100000 %"), Y2020), PM25, Facts.TERM))
                .isTrue();
        assertThat(reachable(new Change(Limit.below("-100 %"), Y2020), GOOD_SHARE, Facts.TERM))
                .isFalse();
    }

    /** Between two ends a change is as large as what lies between, either way. */
    @Test
    void aChangeLiesBetweenTwoEnds() {
        assertThat(reachable(new Change(Limit.atLeast("100 {pp}"), Y2020), GOOD_SHARE, Facts.TERM))
                .isTrue();
        assertThat(reachable(new Change(Limit.atLeast("100.1 {pp}"), Y2020), GOOD_SHARE, Facts.TERM))
                .isFalse();
        assertThat(reachable(new Change(Limit.atMost("-100 {pp}"), Y2020), GOOD_SHARE, Facts.TERM))
                .isTrue();
        assertThat(reachable(new Change(Limit.atMost("-100.1 {pp}"), Y2020), GOOD_SHARE, Facts.TERM))
                .isFalse();
        assertThat(reachable(new Change(Limit.atLeast("100"), Y2020), SCORE, Facts.TERM))
                .isTrue();
        assertThat(reachable(new Change(Limit.atLeast("101"), Y2020), SCORE, Facts.TERM))
                .isFalse();
        assertThat(reachable(new Change(Limit.atMost("-101"), Y2020), SCORE, Facts.TERM))
                .isFalse();
        assertThat(reachable(new Change(Limit.atLeast("101"), Y2020), INDEX, Facts.TERM))
                .isTrue();
        assertThat(reachable(new Change(Limit.atMost("-101 t"), Y2020), NOX_CUT, Facts.TERM))
                .isTrue();
        assertThat(reachable(new Change(Limit.atMost("-1000 ug/m3"), Y2020), PM25, Facts.TERM))
                .isTrue();
    }

    @Test
    void aFallIsAtMostAllOfIt() {
        assertThat(new Change(Limit.atMost("-100 %"), Y2020).side()).contains(Comparison.AT_MOST);
        assertThat(new Change(Limit.atMost("-101 t"), Y2020).side()).contains(Comparison.AT_MOST);
        assertThatIllegalArgumentException().isThrownBy(() -> new Change(Limit.atMost("-100.1 %"), Y2020));
        assertThat(new AverageGrowth(Limit.atLeast("-99.9 %"), Y2020).side()).contains(Comparison.AT_LEAST);
        assertThatIllegalArgumentException().isThrownBy(() -> new AverageGrowth(Limit.atLeast("-100 %"), Y2020));
    }

    @Test
    void aChangeSaysWhichWayItGoes() {
        assertThat(new Change(Limit.atMost("0 %"), Y2020).describe(PM25).en())
                .isEqualTo("a rise of at most 0 % since 2020");
        assertThat(new Change(Limit.atMost("-4 %"), Y2020).describe(PM25).en())
                .isEqualTo("a fall of at least 4 % since 2020");
        assertThat(new Change(Limit.atMost("-4 %"), Y2020).describe(PM25).zh()).contains("下降");
        assertThat(new Change(Limit.atLeast("4 %"), Y2020).describe(PM25).zh()).contains("增长");
        assertThat(new Change(Limit.atLeast("4 {pp}"), Y2020)
                        .describe(GOOD_SHARE)
                        .zh())
                .contains("提高");
        assertThat(new Change(Limit.atMost("-800 t"), Y2020).describe(NOX_CUT).zh())
                .contains("减少");
        assertThat(new Change(Limit.atLeast("800 t"), Y2020).describe(NOX_CUT).zh())
                .contains("增加");
    }

    @Test
    void theUnitsOfAChangeAreNamed() {
        assertThat(message(new Change(Limit.atMost("-4 t"), Y2020), PM25)).contains("%, ug/m3");
        assertThat(message(new Change(Limit.atMost("-4 t"), Y2020), GOOD_SHARE)).contains("%, {pp}");
        assertThat(message(new Change(Limit.atMost("-4 t"), Y2020), BLACK_WATER))
                .contains("%, ?");
    }

    @Test
    void sharesWithCountsAreThoseOfSomething() {
        assertThat(new CountedShare(Limit.atLeast("100 %"), 1, 1).ownLimit()).contains(Limit.atLeast("100 %"));
        assertThat(new CountedShare(Limit.atMost("0 %"), 0, 9).count()).isZero();
        assertThat(new CountedShare(Limit.atLeast("100 %"), 9, 9).count()).isEqualTo(9);
        assertThatIllegalArgumentException().isThrownBy(() -> new CountedShare(Limit.atMost("0 %"), 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new CountedShare(Limit.atMost("0 %"), -1, 9));
        assertThatIllegalArgumentException().isThrownBy(() -> new CountedShare(Limit.atMost("112 %"), 10, 9));
        assertThatIllegalArgumentException().isThrownBy(() -> new CountedShare(Limit.atMost("9 t"), 9, 100));
    }

    /** 365 and 366 are the days of a year, and of one of the two kinds; any other number counts something else. */
    @ParameterizedTest
    @CsvSource({
        "2025, 365, true",
        "2025, 366, false",
        "2024, 365, false",
        "2024, 366, true",
        "2025, 364, true",
        "2025, 367, true"
    })
    void daysOfAYearAreThoseOfThatYear(int year, int of, boolean fits) {
        CountedShare all = new CountedShare(Limit.atLeast("100 %"), of, of);
        List<ProblemCode> expected = fits ? List.of() : List.of(ProblemCode.SHARE_COUNT_MISMATCH);
        assertThat(codes(all, GOOD_SHARE, during(String.valueOf(year)))).isEqualTo(expected);
        assertThat(codes(all, GOOD_SHARE, Term.by(LocalDate.of(year, 6, 30)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2024, true", "1925, true", "2025, false", "1924, false"})
    void aSeriesAndAGrowthBeginAYearToAHundredBefore(int from, boolean fits) {
        List<ProblemCode> expected = fits ? List.of() : List.of(ProblemCode.SENSELESS_RULE);
        Trend trend = new Trend(Trend.Reading.EVERY_YEAR_BETTER, ReportingPeriod.ofYear(from));
        AverageGrowth growth = new AverageGrowth(Limit.atLeast("3 %"), ReportingPeriod.ofYear(from));
        assertThat(codes(trend, PM25, Facts.TERM)).isEqualTo(expected);
        assertThat(codes(growth, PM25, Facts.TERM)).isEqualTo(expected);
        assertThat(growth.yearsTo(ReportingPeriod.ofYear(2025))).isEqualTo(fits ? 2025 - from : 0);
    }

    /** The year before the last of the term lies in the term. */
    @Test
    void aGrowthBeginsBeforeItsTerm() {
        AverageGrowth growth = new AverageGrowth(Limit.atLeast("3 %"), ReportingPeriod.ofYear(2024));
        assertThat(codes(growth, PM25, during("2024/2025"))).containsExactly(ProblemCode.SENSELESS_RULE);
        assertThat(codes(growth, WATER_CLASS, Facts.TERM)).containsExactly(ProblemCode.WRONG_SCALE);
    }

    /** A baseline ends before its term begins, on the day before at the latest. */
    @ParameterizedTest
    @CsvSource({"2025, true", "2024, true", "2026, false", "2025/2026, false"})
    void aBaselineEndsBeforeItsTermBegins(String from, boolean fits) {
        List<ProblemCode> expected = fits ? List.of() : List.of(ProblemCode.SENSELESS_RULE);
        Term term = during("2026");
        assertThat(codes(new NoWorse(ReportingPeriod.parse(from)), PM25, term)).isEqualTo(expected);
        assertThat(codes(new Change(Limit.atMost("-4 %"), ReportingPeriod.parse(from)), PM25, term))
                .isEqualTo(expected);
    }

    @Test
    void aTrendNeedsABetterDirection() {
        Trend trend = new Trend(Trend.Reading.EVERY_YEAR_BETTER, Y2020);
        assertThat(codes(trend, FIRMS, Facts.TERM)).containsExactly(ProblemCode.SENSELESS_RULE);
        assertThat(codes(trend, WATER_CLASS, Facts.TERM)).containsExactly(ProblemCode.SENSELESS_RULE);
        assertThat(codes(trend, BLACK_WATER, Facts.TERM)).isEmpty();
        assertThat(FIRMS.better()).isEqualTo(Direction.NONE);
        assertThat(codes(new NoWorse(Y2020), FIRMS, Facts.TERM)).containsExactly(ProblemCode.SENSELESS_RULE);
        assertThat(codes(new NoWorse(Y2020), BLACK_WATER, Facts.TERM)).isEmpty();
    }

    private static Rule arms(int count) {
        return new AllOf(Collections.nCopies(count, Arm.of(Limit.atMost("46 ug/m3"))));
    }

    private static Rule nested(int levels) {
        Rule rule = Limit.atMost("46 ug/m3");
        for (int level = 1; level < levels; level++) {
            rule = new EitherOf(List.of(Arm.of(rule), Arm.of(Limit.atMost("46 ug/m3"))));
        }
        return rule;
    }

    /** Eight levels and 240 parts: 20 years have 240 months, and twenty arms in each month of a year are as many. */
    @Test
    void aRuleIsNoLargerThanIsJudged() {
        assertThat(nested(8).tooLarge(Facts.TERM)).isEmpty();
        assertThat(nested(9).tooLarge(Facts.TERM))
                .get()
                .extracting(p -> p.message().en())
                .asString()
                .contains("8 levels");
        assertThat(arms(240).tooLarge(Facts.TERM)).isEmpty();
        assertThat(arms(241).tooLarge(Facts.TERM))
                .get()
                .extracting(p -> p.message().en())
                .asString()
                .contains("240 parts");
        EachPart eachMonth = new EachPart(SubPeriod.MONTH, Limit.atMost("46 ug/m3"));
        assertThat(eachMonth.tooLarge(during("2006/2025"))).isEmpty();
        assertThat(eachMonth.tooLarge(during("2005/2025"))).isPresent();
        assertThat(new EachPart(SubPeriod.MONTH, arms(20)).tooLarge(Facts.TERM)).isEmpty();
        assertThat(new EachPart(SubPeriod.MONTH, arms(21)).tooLarge(Facts.TERM)).isPresent();
        assertThat(new EachPart(SubPeriod.QUARTER, arms(60)).tooLarge(Facts.TERM))
                .isEmpty();
        assertThat(new EachPart(SubPeriod.QUARTER, arms(61)).tooLarge(Facts.TERM))
                .isPresent();
        EachPart eachYear = new EachPart(SubPeriod.YEAR, eachMonth);
        assertThat(eachYear.tooLarge(during("2006/2025"))).isEmpty();
        assertThat(eachYear.tooLarge(during("2005/2025"))).isPresent();
        assertThat(new FindingRequired(Finding.YES, Optional.of(arms(241))).tooLarge(Facts.TERM))
                .isPresent();
    }

    @Test
    void aPlaceIsOneOfTheList() {
        assertThat(new RankLimit(1, 168).worst()).isEqualTo(1);
        assertThat(new RankLimit(168, 168).worst()).isEqualTo(168);
        assertThat(new RankLimit(1, 1).of()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new RankLimit(0, 168));
        assertThatIllegalArgumentException().isThrownBy(() -> new RankLimit(169, 168));
    }

    /** A limit in a foreign unit is told as that and not as one that nothing keeps. */
    @Test
    void aForeignUnitIsOneProblem() {
        assertThat(codes(Limit.below("0 t"), PM25, Facts.TERM)).containsExactly(ProblemCode.UNIT_MISMATCH);
        assertThat(codes(Limit.atLeast("400 t"), GOOD_DAYS, Facts.TERM)).containsExactly(ProblemCode.UNIT_MISMATCH);
    }

    @Test
    void whatARuleIsMadeOf() {
        Limit limit = Limit.atMost("46 ug/m3");
        EachPart each = new EachPart(SubPeriod.MONTH, limit);
        assertThat(each.arms()).containsExactly(Arm.of(limit));
        assertThat(each.inEach()).contains(SubPeriod.MONTH);
        assertThat(limit.inEach()).isEmpty();
        assertThat(limit.isOnlyFound()).isFalse();
        assertThat(limit.side()).contains(Comparison.AT_MOST);
        assertThat(new Total(limit).side()).contains(Comparison.AT_MOST);
        assertThat(FindingRequired.of(Finding.YES).isOnlyFound()).isTrue();
        assertThat(new FindingRequired(Finding.YES, Optional.of(limit)).isOnlyFound())
                .isFalse();
        assertThat(new About(limit.limit()).within(Quantity.parse("10 %")))
                .contains(new Between(Quantity.parse("41.4 ug/m3"), Quantity.parse("50.6 ug/m3")));
    }

    @Test
    void theOtherStrictnessOfSeveralIsThatOfEach() {
        List<Arm> two = List.of(Arm.of(Limit.atMost("46 ug/m3")), Arm.of(Limit.atMost("-4 ug/m3")));
        List<Arm> others = List.of(Arm.of(Limit.below("46 ug/m3")), Arm.of(Limit.below("-4 ug/m3")));
        Indicator below =
                Indicator.builder().from(PM25).lowest(Optional.empty()).build();
        assertThat(new EitherOf(two).otherStrictness(below, Facts.TERM)).contains(new EitherOf(others));
        assertThat(new AllOf(two).otherStrictness(below, Facts.TERM)).contains(new AllOf(others));
    }

    /** What is better the lower is promised away; a promise without a number names what is to come about itself. */
    @Test
    void aFindingIsDescribed() {
        assertThat(FindingRequired.of(Finding.BASICALLY).describe(BAD_SECTIONS).en())
                .isEqualTo("a finding that it is basically eliminated");
        assertThat(FindingRequired.of(Finding.YES).describe(BAD_SECTIONS).en())
                .isEqualTo("a finding that it is eliminated");
        assertThat(FindingRequired.of(Finding.YES).describe(GOOD_SHARE).zh())
                .contains("实现")
                .doesNotContain("基本");
        Indicator away =
                Indicator.builder().from(BLACK_WATER).better(Direction.LOWER).build();
        assertThat(FindingRequired.of(Finding.YES).describe(away).en()).isEqualTo("a finding that it is achieved");
    }

    /** One arm inside another is bracketed where it has several of its own. */
    @Test
    void severalArmsStandInBrackets() {
        Rule two = new AllOf(List.of(Arm.of(Limit.atMost("46 ug/m3")), Arm.of(Limit.atLeast("1 ug/m3"))));
        Rule either = new EitherOf(List.of(Arm.of(two), Arm.of(Limit.atMost("9 ug/m3"))));
        assertThat(either.describe(PM25).en())
                .contains("(at most 46 µg/m³")
                .contains("at least 1 µg/m³)")
                .endsWith("at most 9 µg/m³");
        Rule monthly = new EitherOf(List.of(
                Arm.of(new EachPart(SubPeriod.MONTH, Limit.atMost("46 ug/m3"))), Arm.of(Limit.atMost("9 ug/m3"))));
        assertThat(monthly.describe(PM25).en()).doesNotContain("(").startsWith("at most 46 µg/m³ in each month");
        assertThat(new EachPart(SubPeriod.MONTH, two).describe(PM25).en()).startsWith("in each month");
    }
}
