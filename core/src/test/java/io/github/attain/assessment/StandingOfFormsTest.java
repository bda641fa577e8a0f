package io.github.attain.assessment;

import static io.github.attain.assessment.RunningTerms.HALF;
import static io.github.attain.assessment.RunningTerms.allowance;
import static io.github.attain.assessment.RunningTerms.daily;
import static io.github.attain.assessment.RunningTerms.only;
import static io.github.attain.assessment.RunningTerms.pm25;
import static io.github.attain.assessment.RunningTerms.standing;
import static io.github.attain.testing.Facts.BLACK_WATER;
import static io.github.attain.testing.Facts.GOOD_DAYS;
import static io.github.attain.testing.Facts.GOOD_SHARE;
import static io.github.attain.testing.Facts.NOX_CUT;
import static io.github.attain.testing.Facts.OTHER_CLAUSE;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.RANKING;
import static io.github.attain.testing.Facts.WATER_CLASS;
import static io.github.attain.testing.Facts.assess;
import static io.github.attain.testing.Facts.incomplete;
import static io.github.attain.testing.Facts.measured;
import static io.github.attain.testing.Facts.quantity;
import static io.github.attain.testing.Facts.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.assessment.Allowance.Kind;
import io.github.attain.assessment.Standing.State;
import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.indicator.Statistic;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.rule.About;
import io.github.attain.rule.AllOf;
import io.github.attain.rule.Arm;
import io.github.attain.rule.Assigned;
import io.github.attain.rule.AverageGrowth;
import io.github.attain.rule.Change;
import io.github.attain.rule.ClassLimit;
import io.github.attain.rule.EachPart;
import io.github.attain.rule.EitherOf;
import io.github.attain.rule.FindingRequired;
import io.github.attain.rule.Limit;
import io.github.attain.rule.NoWorse;
import io.github.attain.rule.RankLimit;
import io.github.attain.rule.Reason;
import io.github.attain.rule.Rule;
import io.github.attain.rule.Total;
import io.github.attain.rule.Trend;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.SubPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.Exact;
import io.github.attain.value.Finding;
import io.github.attain.value.GradeScale;
import io.github.attain.value.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the other forms of promises stand; every case worked out by hand at both edges. */
class StandingOfFormsTest {
    /** 4 % below 50 is 48; by full value (48 × 365 − 50 × 181) / 184. */
    @Test
    void aChangeIsALimitOnceTheBaselineIsKnown() {
        Rule rule = new Change(Limit.atMost("-4 %"), ReportingPeriod.ofYear(2020));
        Measurement base = measured(PM25, "2020", "50 ug/m3").build();
        assertThat(only(standing(PM25, rule, base, pm25("50")), Kind.REST_MEAN))
                .isEqualByComparingTo(Exact.ratio(48 * 365 - 50 * 181, 184));
        assertThat(standing(PM25, rule, pm25("50")).reason()).contains(Reason.BASELINE_UNKNOWN);
        assertThat(standing(PM25, rule, base).reason()).contains(Reason.NO_MEASUREMENT);
        Standing points = standing(
                GOOD_SHARE,
                new Change(Limit.atLeast("5 {pp}"), ReportingPeriod.ofYear(2020)),
                measured(GOOD_SHARE, "2020", "75 %").build(),
                daily(GOOD_SHARE, HALF, "160 of 180", 180));
        assertThat(only(points, Kind.DAYS_TO_LOSE)).isEqualByComparingTo(Exact.of(52));
    }

    /** No worse than 50 by rounded value: up to 50.5. */
    @Test
    void noWorseThanABaselineIsALimitToo() {
        Rule rule = new NoWorse(ReportingPeriod.ofYear(2020));
        Measurement base = measured(PM25, "2020", "50 ug/m3").build();
        assertThat(only(standing(PM25, rule, base, pm25("50")), Kind.REST_MEAN))
                .isEqualByComparingTo(Exact.ratio(505 * 365 - 500 * 181, 1840));
        Measurement grade = measured(WATER_CLASS, "2020", "Ⅲ").build();
        assertThat(standing(
                                WATER_CLASS,
                                rule,
                                grade,
                                measured(WATER_CLASS, HALF, "Ⅴ").build())
                        .state())
                .isEqualTo(State.POSSIBLE);
    }

    /** 10 % a year on 1000 t over five years is 1610.51 t. */
    @Test
    void growthIsALimitOnTheValue() {
        Standing standing = standing(
                NOX_CUT,
                new AverageGrowth(Limit.atLeast("10 %"), ReportingPeriod.ofYear(2020)),
                measured(NOX_CUT, "2020", "1000 t").build(),
                measured(NOX_CUT, HALF, "610.51 t").build());
        Allowance amount = allowance(standing, Kind.AMOUNT);
        assertThat(amount.quantity().amount()).isEqualByComparingTo(Exact.of(1000));
        assertThat(amount.perMonth().orElseThrow().amount()).isEqualByComparingTo(Exact.ratio(1000, 6));
        assertThat(standing.sentence().zh()).contains("还须完成1000吨，平均每月166.67吨");
    }

    /** 9700 t over five years: 7000 t in three, 1200 t in the first half of the fourth; 1500 t in eighteen months. */
    @Test
    void aTotalIsAddedUpFromYearsAndAPartOfTheRunningOne() {
        Target target =
                target(NOX_CUT, "2021/2025", new Total(Limit.atLeast("9700 t"))).build();
        Measurement[] behind = {
            measured(NOX_CUT, "2021", "3000 t").build(),
            measured(NOX_CUT, "2022", "2000 t").build(),
            measured(NOX_CUT, "2023", "2000 t").build(),
            measured(NOX_CUT, "2024-01-01/2024-06-30", "1200 t").build()
        };
        Standing standing = standing("2024-07-10", target, behind);
        Allowance amount = allowance(standing, Kind.AMOUNT);
        assertThat(amount.quantity()).isEqualTo(Quantity.parse("1500 t"));
        assertThat(amount.perMonth().orElseThrow().amount()).isEqualByComparingTo(Exact.ratio(250, 3));
        assertThat(standing.sentence().zh()).contains("截至2024年6月30日累计8200吨", "还须完成1500吨，平均每月83.34吨");
        assertThat(standing("2023-12-31", target, behind).allowances().get(0).quantity())
                .isEqualTo(Quantity.parse("2700 t"));
    }

    @Test
    void aTotalIsSecuredAsSoonAsItIsReachedAndLostAsSoonAsACeilingIsPassed() {
        Measurement three = measured(NOX_CUT, "2021/2023", "9700 t").build();
        Rule floor = new Total(Limit.atLeast("9700 t"));
        Rule ceiling = new Total(Limit.atMost("9699 t"));
        assertThat(standing("2024-01-10", target(NOX_CUT, "2021/2025", floor).build(), three)
                        .state())
                .isEqualTo(State.SECURED);
        assertThat(standing("2024-01-10", target(NOX_CUT, "2021/2025", ceiling).build(), three)
                        .state())
                .isEqualTo(State.OUT_OF_REACH);
    }

    /** A missing year leaves the amount to come without a figure a month, but what is reached is reached. */
    @Test
    void aMissingYearIsLeftOpenAndSaid() {
        Target target =
                target(NOX_CUT, "2021/2025", new Total(Limit.atLeast("9700 t"))).build();
        Measurement first = measured(NOX_CUT, "2021", "3000 t").build();
        Measurement third = measured(NOX_CUT, "2023", "2000 t").build();
        Standing standing = standing("2024-01-10", target, first, third);
        assertThat(allowance(standing, Kind.AMOUNT).quantity()).isEqualTo(Quantity.parse("4700 t"));
        assertThat(allowance(standing, Kind.AMOUNT).perMonth()).isEmpty();
        assertThat(standing.sentence().zh()).contains("缺2022年");
        assertThat(standing(
                                "2024-01-10",
                                target,
                                measured(NOX_CUT, "2023", "9700 t").build())
                        .state())
                .isEqualTo(State.SECURED);
    }

    /** At most 100 t a year and 100 t in the first: 500 t can come together in five, and no more. */
    @ParameterizedTest
    @CsvSource({"500, POSSIBLE", "501, OUT_OF_REACH"})
    void theHighestPossibleYearsBoundATotal(int limit, State state) {
        Indicator capped = quantity("x", "t", Direction.HIGHER)
                .statistic(Statistic.TOTAL)
                .highest(Exact.HUNDRED)
                .build();
        Target target = target(capped, "2021/2025", new Total(Limit.atLeast(limit + " t")))
                .build();
        Measurement year = measured(capped, "2021", "100 t").build();
        assertThat(standing("2022-02-01", target, year).state()).isEqualTo(state);
        Indicator cappedWhole = quantity("x", "t", Direction.HIGHER)
                .statistic(Statistic.TOTAL)
                .highest(Exact.of(300))
                .build();
        Target longer = target(cappedWhole, "2021/2025", new Total(Limit.atLeast((limit + 400) + " t")))
                .build();
        Measurement three = measured(cappedWhole, "2021/2023", "300 t").build();
        assertThat(standing("2024-02-01", longer, three).state()).isEqualTo(state);
    }

    /** Months of a number of days and of a total are added up; a month that is missing may bring as much as those to come. */
    @Test
    void monthsAreAddedUpOverAGap() {
        Measurement jan = measured(GOOD_DAYS, "2025-01", "20 d").build();
        Measurement feb = measured(GOOD_DAYS, "2025-02", "21 d").build();
        Measurement april = measured(GOOD_DAYS, "2025-04", "30 d").build();
        Standing standing = standing(GOOD_DAYS, Limit.atLeast("215 d"), jan, feb, april);
        assertThat(standing.through()).contains(LocalDate.of(2025, 4, 30));
        assertThat(only(standing, Kind.DAYS_NEEDED)).isEqualByComparingTo(Exact.of(215 - 71));
        assertThat(only(standing, Kind.DAYS_TO_LOSE)).isEqualByComparingTo(Exact.of(245 + 31 - 144));
        assertThat(standing.measurements()).containsExactly(jan, feb, april);
        assertThat(standing.sentence().en())
                .contains(
                        "in total 71 d", "(missing: 2025-03)", "of the 276 days left or missing at most 132 may fail");
        assertThat(standing.sentence().zh()).contains("（缺2025年3月）", "剩余和缺测的276天中还可容纳超标天数132天");
        assertThat(standing.steps())
                .extracting(s -> s.text().en())
                .contains("276 days left or missing", "missing: 2025-03");
    }

    /** 11 months of 20 days are 220; a value to the middle of February changes nothing of that. */
    @Test
    void aValueThatStraddlesTheMonthsHidesNothing() {
        Target target = target(GOOD_DAYS, "2025", Limit.atLeast("215 d")).build();
        List<Measurement> months = new ArrayList<>();
        for (ReportingPeriod month :
                ReportingPeriod.parse("2025-01-01/2025-11-30").split(SubPeriod.MONTH)) {
            months.add(measured(GOOD_DAYS, month.toString(), "20 d").build());
        }
        List<Measurement> all = new ArrayList<>(months);
        all.add(measured(GOOD_DAYS, "2025-01-01/2025-02-15", "30 d").build());
        Standing standing = standing("2025-12-05", target, all.toArray(Measurement[]::new));
        assertThat(standing.through()).contains(LocalDate.of(2025, 11, 30));
        assertThat(standing.state()).isEqualTo(State.SECURED);
        assertThat(standing.measurements()).isEqualTo(months);
        Collections.reverse(all);
        assertThat(standing("2025-12-05", target, all.toArray(Measurement[]::new))
                        .measurements())
                .isEqualTo(months);
    }

    /** Of two ways to the end of March the one with fewer invalid days, then the one with fewer pieces. */
    @Test
    void theMostCompleteOfSeveralRowsIsAddedUp() {
        Measurement thin = daily(GOOD_DAYS, "2025-Q1", "60 d", 80);
        Measurement january = daily(GOOD_DAYS, "2025-01", "20 d", 30);
        Measurement february = daily(GOOD_DAYS, "2025-02", "22 d", 27);
        Measurement spring = daily(GOOD_DAYS, "2025-02-01/2025-03-31", "44 d", 58);
        Measurement march = daily(GOOD_DAYS, "2025-03", "22 d", 31);
        assertThat(standing(GOOD_DAYS, Limit.atLeast("215 d"), thin, january, february, march, spring)
                        .measurements())
                .containsExactly(january, spring);
    }

    /** The verdict will rest on the value of the year, thin as it is; so does the last day, and not on months without a gap. */
    @Test
    void theValueOfTheTermSpeaksBeforeEverySum() {
        List<Measurement> all = new ArrayList<>();
        for (ReportingPeriod month : ReportingPeriod.ofYear(2025).split(SubPeriod.MONTH)) {
            all.add(daily(GOOD_DAYS, month.toString(), "18 d", month.days()));
        }
        Measurement year = daily(GOOD_DAYS, "2025", "214 d", 340);
        all.add(year);
        Standing standing = standing(
                "2025-12-31",
                target(GOOD_DAYS, "2025", Limit.atLeast("215 d")).build(),
                all.toArray(Measurement[]::new));
        assertThat(standing.measurements()).containsExactly(year);
        assertThat(standing.state()).isEqualTo(State.OUT_OF_REACH);
    }

    /** 207 t and 347 t are over 500 t, whatever was said of five quarters. */
    @Test
    void aCumulativeValueOfFiveQuartersHidesNoYear() {
        Target target =
                target(NOX_CUT, "2021/2023", new Total(Limit.atMost("500 t"))).build();
        Measurement first = measured(NOX_CUT, "2021", "207 t").build();
        Measurement five = measured(NOX_CUT, "2021-01-01/2022-03-31", "294 t").build();
        Measurement second = measured(NOX_CUT, "2022", "347 t").build();
        Standing standing = standing("2023-01-10", target, first, five, second);
        assertThat(standing.state()).isEqualTo(State.OUT_OF_REACH);
        assertThat(standing.measurements()).containsExactly(first, second);
    }

    /** 801 t is more than two years begun may have; the year and the nine months that it is made of are possible. */
    @Test
    void whatCannotBeIsGoneRoundWhereThereIsAWay() {
        Indicator capped = quantity("x", "t", Direction.LOWER)
                .statistic(Statistic.TOTAL)
                .highest(Exact.of(400))
                .build();
        Target target =
                target(capped, "2021/2023", new Total(Limit.atMost("402 t"))).build();
        Measurement whole = Measurement.builder()
                .from(measured(capped, "2021", "204 t").build())
                .period(ReportingPeriod.parse("2021-01-01/2022-09-30"))
                .value(Quantity.parse("801 t"))
                .build();
        Measurement year = measured(capped, "2021", "204 t").build();
        Measurement months = measured(capped, "2022-01-01/2022-09-30", "199 t").build();
        Standing standing = standing("2022-10-10", target, whole, year, months);
        assertThat(standing.measurements()).containsExactly(year, months);
        assertThat(standing.state()).isEqualTo(State.OUT_OF_REACH);
    }

    /** 600 t until the middle of the second year; that the first year alone is missing brings none of them back. */
    @Test
    void whatIsKnownOfAMissingYearIsNotForgotten() {
        Target target =
                target(NOX_CUT, "2021/2025", new Total(Limit.atLeast("500 t"))).build();
        Measurement begin = measured(NOX_CUT, "2021-01-01/2022-06-30", "600 t").build();
        Measurement later = measured(NOX_CUT, "2022/2023", "90 t").build();
        Result result = assess("2024-01-10", target, begin, later).results().get(0);
        assertThat(result.standings()).extracting(Standing::state).containsExactly(State.SECURED, State.SECURED);
        assertThat(result.standing().orElseThrow().since()).contains(LocalDate.of(2022, 6, 30));
    }

    /** 10 t and 10 t in years of at most 100 t: 320 t at most, also after a sum of nine quarters that names no year. */
    @Test
    void whatTheYearsBoundStaysBounded() {
        Indicator capped = quantity("x", "t", Direction.HIGHER)
                .statistic(Statistic.TOTAL)
                .highest(Exact.HUNDRED)
                .build();
        Target target =
                target(capped, "2021/2025", new Total(Limit.atLeast("321 t"))).build();
        Result result = assess(
                        "2023-05-10",
                        target,
                        measured(capped, "2021", "10 t").build(),
                        measured(capped, "2022", "10 t").build(),
                        measured(capped, "2021-01-01/2023-03-31", "25 t").build())
                .results()
                .get(0);
        assertThat(result.standings())
                .extracting(Standing::state)
                .containsExactly(State.POSSIBLE, State.OUT_OF_REACH, State.OUT_OF_REACH);
    }

    /** 300 of 365 days in the second year; the first is not known yet and may have brought 365. */
    @ParameterizedTest
    @CsvSource({"1030, POSSIBLE", "1031, OUT_OF_REACH"})
    void theDaysOfAMissingYearMayAllCount(int limit, State state) {
        Target target = target(GOOD_DAYS, "2021/2023", new Total(Limit.atLeast(limit + " d")))
                .build();
        Measurement second = measured(GOOD_DAYS, "2022", "300 d").build();
        assertThat(standing("2023-01-10", target, second).state()).isEqualTo(state);
    }

    /** 50 t to the eve, at most 100 t by nature: secured; the thin value of the whole year takes nothing back. */
    @Test
    void aTotalThatIsSecuredStaysSoOnTheLastDay() {
        Indicator capped = quantity("x", "t", Direction.LOWER)
                .statistic(Statistic.TOTAL)
                .highest(Exact.HUNDRED)
                .build();
        Target target = target(capped, "2025", Limit.atMost("100 t")).build();
        Measurement eve = measured(capped, "2025-01-01/2025-12-30", "50 t").build();
        Measurement year = incomplete(capped, "2025", "50 t", 10, 12, 12);
        assertThat(assess("2025-12-31", target, eve, year).results().get(0).standings())
                .extracting(Standing::state)
                .containsExactly(State.SECURED, State.SECURED);
    }

    /** 22 of 60 valid days in a quarter of 90 that is over: 30 might have been good, but cannot become so. */
    @Test
    void aFinishedPartThatIsThinIsLostWhereItDoesNotKeepItsLine() {
        Target target = target(GOOD_DAYS, "2025", new EachPart(SubPeriod.QUARTER, Limit.atLeast("23 d")))
                .build();
        Measurement first = incomplete(GOOD_DAYS, "2025-Q1", "22 d", 60, 90, 85);
        assertThat(standing("2025-05-01", target, first).state()).isEqualTo(State.OUT_OF_REACH);
    }

    @Test
    void classesAndRanksStayPossibleUnlessTheScaleEnds() {
        GradeScale water = GradeScale.SURFACE_WATER;
        Measurement bad = measured(WATER_CLASS, HALF, "劣Ⅴ").build();
        Standing standing = standing(WATER_CLASS, new ClassLimit(water.grade("Ⅲ")), bad);
        assertThat(standing.state()).isEqualTo(State.POSSIBLE);
        assertThat(standing.sentence().zh()).endsWith("由剩余184天决定");
        assertThat(standing(WATER_CLASS, new ClassLimit(water.grade("劣Ⅴ")), bad).state())
                .isEqualTo(State.SECURED);
        Measurement last = measured(RANKING, HALF, "168 of 168").build();
        assertThat(standing(RANKING, RankLimit.outOfLast(20, 168), last).state())
                .isEqualTo(State.POSSIBLE);
        assertThat(standing(RANKING, new RankLimit(168, 168), last).state()).isEqualTo(State.SECURED);
        assertThat(standing(RANKING, new RankLimit(20, 100), last).reason()).contains(Reason.NOT_COMPARABLE);
    }

    @ParameterizedTest
    @CsvSource({"24 %, OUT_OF_REACH", "25 %, POSSIBLE"})
    void aMissedPartOfThePastLosesAPromiseForEach(String first, State state) {
        Rule rule = new EachPart(SubPeriod.QUARTER, Limit.atLeast("25 %"));
        Standing standing = standing(
                "2025-05-01",
                target(GOOD_SHARE, "2025", rule).build(),
                measured(GOOD_SHARE, "2025-Q1", first).build());
        assertThat(standing.state()).isEqualTo(state);
        assertThat(standing.through()).contains(LocalDate.of(2025, 3, 31));
    }

    /** The running part has an allowance of its own: 20 days in each quarter, 5 in April, 15 more in 61 days. */
    @Test
    void theRunningPartHasItsOwnAllowance() {
        Rule rule = new EachPart(SubPeriod.QUARTER, Limit.atLeast("20 d"));
        Target target = target(GOOD_DAYS, "2025", rule).build();
        Measurement first = measured(GOOD_DAYS, "2025-Q1", "20 d").build();
        Measurement april = measured(GOOD_DAYS, "2025-04", "5 d").build();
        Standing standing = standing("2025-05-01", target, first, april);
        assertThat(standing.state()).isEqualTo(State.POSSIBLE);
        assertThat(only(standing, Kind.DAYS_NEEDED)).isEqualByComparingTo(Exact.of(15));
        assertThat(only(standing, Kind.DAYS_TO_LOSE)).isEqualByComparingTo(Exact.of(46));
    }

    /** Of the first quarter only January and February came in; there is nothing left of it to allow. */
    @Test
    void aPartThatIsOverAllowsNothing() {
        Target target = target(GOOD_DAYS, "2025", new EachPart(SubPeriod.QUARTER, Limit.atLeast("50 d")))
                .build();
        Measurement winter =
                measured(GOOD_DAYS, "2025-01-01/2025-02-28", "40 d").build();
        Measurement april = measured(GOOD_DAYS, "2025-04", "5 d").build();
        assertThat(only(standing("2025-05-01", target, winter, april), Kind.DAYS_NEEDED))
                .isEqualByComparingTo(Exact.of(45));
    }

    @Test
    void armsAreJoined() {
        Arm lost = Arm.of(Limit.atLeast("400 d"));
        Arm open = Arm.of(Limit.atLeast("215 d"));
        Arm kept = Arm.of(Limit.atLeast("10 d"));
        Arm unknown = Arm.of(new NoWorse(ReportingPeriod.ofYear(2020)));
        Measurement sofar = measured(GOOD_DAYS, HALF, "150 d").build();
        assertThat(standing(GOOD_DAYS, new EitherOf(List.of(lost, kept)), sofar).state())
                .isEqualTo(State.SECURED);
        assertThat(standing(GOOD_DAYS, new EitherOf(List.of(lost, open)), sofar).state())
                .isEqualTo(State.POSSIBLE);
        assertThat(standing(GOOD_DAYS, new EitherOf(List.of(unknown, open)), sofar)
                        .state())
                .isEqualTo(State.POSSIBLE);
        assertThat(standing(GOOD_DAYS, new EitherOf(List.of(unknown, lost)), sofar)
                        .reason())
                .contains(Reason.BASELINE_UNKNOWN);
        assertThat(standing(GOOD_DAYS, new AllOf(List.of(lost, unknown)), sofar).state())
                .isEqualTo(State.OUT_OF_REACH);
        assertThat(standing(GOOD_DAYS, new AllOf(List.of(open, unknown)), sofar).reason())
                .contains(Reason.BASELINE_UNKNOWN);
        assertThat(standing(GOOD_DAYS, new AllOf(List.of(kept, kept)), sofar).state())
                .isEqualTo(State.SECURED);
        Arm elsewhere = new Arm(Optional.of(PM25), Limit.atMost("46 ug/m3"));
        assertThat(standing(GOOD_DAYS, new AllOf(List.of(kept, elsewhere)), sofar)
                        .state())
                .isEqualTo(State.POSSIBLE);
        assertThat(standing(GOOD_DAYS, new AllOf(List.of(kept, elsewhere)), sofar, pm25("94"))
                        .state())
                .isEqualTo(State.OUT_OF_REACH);
    }

    /** 400 t come together in five years of at most 100 t each; 501 t do not. A total adds up whatever its values say. */
    @ParameterizedTest
    @CsvSource({
        "400, TOTAL, POSSIBLE",
        "500, TOTAL, POSSIBLE",
        "501, TOTAL, OUT_OF_REACH",
        "500, OTHER, POSSIBLE",
        "501, OTHER, OUT_OF_REACH"
    })
    void anArmOfWhichNothingIsMeasuredIsBoundedByAllItsYears(int limit, Statistic statistic, State state) {
        Indicator capped = quantity("x", "t", Direction.HIGHER)
                .statistic(statistic)
                .highest(Exact.HUNDRED)
                .build();
        Rule rule = new AllOf(List.of(
                Arm.of(Limit.atMost("1000 d")), new Arm(Optional.of(capped), new Total(Limit.atLeast(limit + " t")))));
        Target target = target(GOOD_DAYS, "2021/2025", rule).build();
        assertThat(standing(
                                "2022-01-10",
                                target,
                                measured(GOOD_DAYS, "2021", "100 d").build())
                        .state())
                .isEqualTo(state);
    }

    /** 215 good days are no matter of the one day that is due: the value of the year ends on it, and is met. */
    @Test
    void anArmOnADueDateHasNoNumberOfDaysOfItsOwn() {
        Rule rule = new AllOf(
                List.of(Arm.of(Limit.atMost("46 ug/m3")), new Arm(Optional.of(GOOD_DAYS), Limit.atLeast("215 d"))));
        Target target = target(PM25, "2025", rule)
                .term(Term.by(LocalDate.of(2025, 12, 31)))
                .build();
        Measurement due = measured(PM25, "2025-12-31", "40 ug/m3").build();
        Measurement year = measured(GOOD_DAYS, "2025", "300 d").build();
        assertThat(standing("2025-12-31", target, due, year).state()).isEqualTo(State.POSSIBLE);
        assertThat(assess("2026-01-01", target, due, year).results().get(0).verdict())
                .isEqualTo(Verdict.MET);
    }

    /** 50, 48: the next must be below 48; 50, 51 is broken whatever comes. */
    @ParameterizedTest
    @CsvSource({"48, POSSIBLE", "50, OUT_OF_REACH", "51, OUT_OF_REACH"})
    void aYearThatBrokeATrendLosesIt(String second, State state) {
        Rule rule = new Trend(Trend.Reading.EVERY_YEAR_BETTER, ReportingPeriod.ofYear(2023));
        Measurement before = measured(PM25, "2023", "50 ug/m3").build();
        Measurement then = measured(PM25, "2024", second + " ug/m3").build();
        Standing standing = standing(PM25, rule, before, then, pm25("49"));
        assertThat(standing.state()).isEqualTo(state);
        if (state == State.POSSIBLE) {
            assertThat(allowance(standing, Kind.REST_MEAN).comparison().isStrict())
                    .isTrue();
            assertThat(only(standing, Kind.REST_MEAN)).isEqualByComparingTo(Exact.ratio(48 * 365 - 49 * 181, 184));
        } else {
            assertThat(standing.since()).contains(LocalDate.of(2024, 12, 31));
        }
        assertThat(standing(PM25, rule, before, pm25("49")).reason()).contains(Reason.NO_MEASUREMENT);
    }

    /** 50, 50: never worse so far, but the last has to be better than the first. After 50, 48 another 48 will do. */
    @ParameterizedTest
    @CsvSource({"50, true", "48, false"})
    void steadyImprovementHasToComeInTheEnd(int second, boolean strict) {
        Rule rule = new Trend(Trend.Reading.NEVER_WORSE_AND_BETTER, ReportingPeriod.ofYear(2023));
        Measurement before = measured(PM25, "2023", "50 ug/m3").build();
        Measurement then = measured(PM25, "2024", second + " ug/m3").build();
        Allowance rest = allowance(standing(PM25, rule, before, then, pm25("49")), Kind.REST_MEAN);
        assertThat(rest.comparison().isStrict()).isEqualTo(strict);
        assertThat(rest.quantity().amount()).isEqualByComparingTo(Exact.ratio(second * 365L - 49 * 181, 184));
    }

    /** A series of years of which the next to last is not over: nothing is decided, and nothing asked of a year yet. */
    @Test
    void aTrendWaitsForTheYearsBetween() {
        Rule rule = new Trend(Trend.Reading.EVERY_YEAR_BETTER, ReportingPeriod.ofYear(2020));
        Target target = target(PM25, "2021/2025", rule).build();
        Measurement first = measured(PM25, "2020", "50 ug/m3").build();
        Measurement second = measured(PM25, "2021", "48 ug/m3").build();
        assertThat(standing("2022-06-01", target, first, second).state()).isEqualTo(State.POSSIBLE);
        assertThat(standing("2023-06-01", target, first, second).reason()).contains(Reason.NO_MEASUREMENT);
        Measurement worse = measured(PM25, "2021", "51 ug/m3").build();
        assertThat(standing("2023-06-01", target, first, worse).since()).contains(LocalDate.of(2021, 12, 31));
    }

    @Test
    void whatOnlyAFindingAToleranceOrASuperiorDecidesIsNotKnown() {
        Measurement sofar = pm25("50");
        Text province = new Text("省", "the province");
        assertThat(standing(BLACK_WATER, FindingRequired.of(Finding.YES)).reason())
                .contains(Reason.FINDING_MISSING);
        assertThat(standing(PM25, new About(Quantity.parse("46 ug/m3")), sofar).reason())
                .contains(Reason.TOLERANCE_NOT_STATED);
        Target assigned = target(PM25, "2025", new Assigned(province)).build();
        assertThat(standing(assigned, sofar).reason()).contains(Reason.NOT_ASSIGNED);
        Standing bound = Assessor.of(List.of(assigned))
                .withAssignment(new Assignment("target", Limit.atMost("46 ug/m3"), OTHER_CLAUSE))
                .assess(Measurements.of(List.of(sofar)), LocalDate.of(2025, 12, 30))
                .results()
                .get(0)
                .standing()
                .orElseThrow();
        assertThat(bound.state()).isEqualTo(State.POSSIBLE);
        Standing about = Assessor.of(List.of(target(PM25, "2025", new About(Quantity.parse("46 ug/m3")))
                        .build()))
                .withTolerance("target", Quantity.parse("2 ug/m3"))
                .assess(Measurements.of(List.of(sofar)), LocalDate.of(2025, 12, 30))
                .results()
                .get(0)
                .standing()
                .orElseThrow();
        assertThat(only(about, Kind.REST_MEAN)).isEqualByComparingTo(Exact.ratio(485 * 365 - 500 * 181, 1840));
    }

    /** Nothing in five quarters and 1 t in the second year: the second year is over the limit by itself. */
    @Test
    void aYearIsNotHiddenByALongerSumThatEndsInsideIt() {
        Target target =
                target(NOX_CUT, "2021/2023", new Total(Limit.atMost("0 t"))).build();
        Measurement five = measured(NOX_CUT, "2021-01-01/2022-03-31", "0 t").build();
        Measurement second = measured(NOX_CUT, "2022", "1 t").build();
        assertThat(standing("2023-02-01", target, five, second).state()).isEqualTo(State.OUT_OF_REACH);
    }
}
