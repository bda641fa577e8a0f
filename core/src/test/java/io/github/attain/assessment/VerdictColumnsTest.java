package io.github.attain.assessment;

import static io.github.attain.assessment.VerdictColumns.MET;
import static io.github.attain.assessment.VerdictColumns.NOT_ASSESSABLE;
import static io.github.attain.assessment.VerdictColumns.NOT_MET;
import static io.github.attain.assessment.VerdictColumns.UNDECIDED;
import static io.github.attain.testing.Facts.GOOD_DAYS;
import static io.github.attain.testing.Facts.GOOD_SHARE;
import static io.github.attain.testing.Facts.NOX_CUT;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.RANKING;
import static io.github.attain.testing.Facts.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.indicator.Statistic;
import io.github.attain.rule.AllOf;
import io.github.attain.rule.Arm;
import io.github.attain.rule.Assigned;
import io.github.attain.rule.Between;
import io.github.attain.rule.Change;
import io.github.attain.rule.EachPart;
import io.github.attain.rule.EitherOf;
import io.github.attain.rule.Limit;
import io.github.attain.rule.RankLimit;
import io.github.attain.rule.Rule;
import io.github.attain.rule.Total;
import io.github.attain.target.Baseline;
import io.github.attain.target.Target;
import io.github.attain.testing.Facts;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.SubPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Verdicts out of columns, by arithmetic that can be done by hand. */
class VerdictColumnsTest {
    private static final ReportingPeriod BEFORE = ReportingPeriod.ofYear(2020);

    private static VerdictColumns columns(int decimals, Indicator indicator, Rule rule) {
        return Assessor.of(List.of(target(indicator, "2025", rule).build())).columns(decimals);
    }

    private static byte[] judge(VerdictColumns columns, long... values) {
        byte[] verdicts = new byte[values.length];
        columns.judge(new int[values.length], values, new int[values.length], new int[values.length], verdicts);
        return verdicts;
    }

    private static byte incomplete(VerdictColumns columns, long value, int valid, int missing) {
        byte[] verdicts = new byte[1];
        columns.judge(new int[1], new long[] {value}, new int[] {valid}, new int[] {missing}, verdicts);
        return verdicts[0];
    }

    @Test
    void completeValuesAreHeldAgainstTheLimitByRoundedValue() {
        VerdictColumns columns = columns(1, PM25, Limit.atMost("46 ug/m3"));
        // 46.5 rounds half to even to 46, 46.6 to 47; there is no concentration below zero.
        assertThat(judge(columns, 0, 465, 466, -1)).containsExactly(MET, MET, NOT_MET, NOT_ASSESSABLE);
        assertThat(judge(columns, Long.MAX_VALUE - 1, Long.MAX_VALUE, Long.MIN_VALUE))
                .containsExactly(NOT_MET, NOT_ASSESSABLE, NOT_ASSESSABLE);
    }

    @Test
    void aLimitInAnotherUnitIsConverted() {
        VerdictColumns columns = columns(0, PM25, Limit.below("0.046 mg/m3"));
        // Rounded to thousandths of a milligram, 45 is below 46.
        assertThat(judge(columns, 45, 46)).containsExactly(MET, NOT_MET);
    }

    @Test
    void twoPiecesLeaveAGap() {
        Rule rule = new EitherOf(List.of(Arm.of(Limit.atMost("45 d")), Arm.of(Limit.atLeast("65 d"))));
        VerdictColumns columns = columns(0, GOOD_DAYS, rule);
        assertThat(judge(columns, 45, 46, 64, 65)).containsExactly(MET, NOT_MET, NOT_MET, MET);
        assertThat(incomplete(columns, 46, 346, 18)).isEqualTo(NOT_MET);
        assertThat(incomplete(columns, 46, 346, 19)).isEqualTo(UNDECIDED);
        assertThat(incomplete(columns, 65, 346, 19)).isEqualTo(MET);
    }

    /** All of several inside all of others is all of them; a choice between them stays one. */
    @Test
    void whatStandsInsideIsTakenTogether() {
        Arm most30 = Arm.of(Limit.atMost("30 d"));
        Rule inner = new AllOf(List.of(Arm.of(Limit.atLeast("1 d")), Arm.of(Limit.atMost("46 d"))));
        VerdictColumns all = columns(0, GOOD_DAYS, new AllOf(List.of(Arm.of(inner), most30)));
        assertThat(judge(all, 0, 1, 30, 31, 46)).containsExactly(NOT_MET, MET, MET, NOT_MET, NOT_MET);
        Rule either = new EitherOf(List.of(Arm.of(Limit.atMost("10 d")), Arm.of(Limit.atLeast("20 d"))));
        VerdictColumns mixed = columns(0, GOOD_DAYS, new AllOf(List.of(Arm.of(either), most30)));
        assertThat(judge(mixed, 10, 11, 19, 20, 30, 31)).containsExactly(MET, NOT_MET, NOT_MET, MET, MET, NOT_MET);
        VerdictColumns any =
                columns(0, GOOD_DAYS, new EitherOf(List.of(Arm.of(either), Arm.of(Limit.atLeast("15 d")))));
        assertThat(judge(any, 10, 11, 14, 15)).containsExactly(MET, NOT_MET, NOT_MET, MET);
    }

    @Test
    void missingDaysAreGoodDaysOrNot() {
        VerdictColumns columns = columns(0, GOOD_DAYS, Limit.atLeast("215 d"));
        assertThat(incomplete(columns, 194, 345, 20)).isEqualTo(NOT_MET);
        assertThat(incomplete(columns, 195, 345, 20)).isEqualTo(UNDECIDED);
        assertThat(incomplete(columns, 215, 345, 20)).isEqualTo(MET);
        VerdictColumns atMost = columns(0, GOOD_DAYS, Limit.atMost("300 d"));
        assertThat(incomplete(atMost, 280, 345, 20)).isEqualTo(MET);
        assertThat(incomplete(atMost, 281, 345, 20)).isEqualTo(UNDECIDED);
        assertThat(incomplete(atMost, 301, 345, 20)).isEqualTo(NOT_MET);
    }

    @Test
    void missingDaysOfAMeanMayBeZeroOrWithoutBound() {
        // 40 over 300 of 365 days is 32.87… where the others are 0.
        assertThat(incomplete(columns(0, PM25, Limit.above("32 ug/m3")), 40, 300, 65))
                .isEqualTo(MET);
        assertThat(incomplete(columns(0, PM25, Limit.above("33 ug/m3")), 40, 300, 65))
                .isEqualTo(UNDECIDED);
        assertThat(incomplete(columns(0, PM25, Limit.atMost("32 ug/m3")), 40, 300, 65))
                .isEqualTo(NOT_MET);
        assertThat(incomplete(columns(0, PM25, Limit.atMost("46 ug/m3")), 40, 300, 65))
                .isEqualTo(UNDECIDED);
    }

    @Test
    void aPublishedPercentageStandsForWholeDays() {
        // 9.2 % of 173 valid days are 16; with ten more days 16/183 = 8.74… % to 26/183 = 14.2… %.
        assertThat(incomplete(columns(1, GOOD_SHARE, Limit.atLeast("8.7 %")), 92, 173, 10))
                .isEqualTo(MET);
        assertThat(incomplete(columns(1, GOOD_SHARE, Limit.atLeast("8.8 %")), 92, 173, 10))
                .isEqualTo(UNDECIDED);
        assertThat(incomplete(columns(1, GOOD_SHARE, Limit.atLeast("14.2 %")), 92, 173, 10))
                .isEqualTo(UNDECIDED);
        assertThat(incomplete(columns(1, GOOD_SHARE, Limit.atLeast("14.3 %")), 92, 173, 10))
                .isEqualTo(NOT_MET);
    }

    @Test
    void aTotalOfWhatIsNotNegativeIsAtLeastWhatWasSeen() {
        VerdictColumns columns = columns(0, NOX_CUT, Limit.atLeast("9700 t"));
        assertThat(incomplete(columns, 9700, 11, 1)).isEqualTo(MET);
        assertThat(incomplete(columns, 9699, 11, 1)).isEqualTo(UNDECIDED);
    }

    @Test
    void growthThatFitsNoLongIsExactAllTheSame() {
        Indicator mean = Facts.quantity("growing", "t", Direction.HIGHER)
                .statistic(Statistic.MEAN)
                .build();
        Target target = target(mean, "2025", new Change(Limit.atLeast("3.5 %"), BEFORE))
                .baseline(Baseline.stated(BEFORE, Quantity.parse("1.234567890123456789 t")))
                .build();
        VerdictColumns columns = Assessor.of(List.of(target)).columns(3);
        // 1.234567890123456789 × 1.035 = 1.27777… at least; half the months are missing and may be 0.
        assertThat(judge(columns, 1277, 1278)).containsExactly(NOT_MET, MET);
        assertThat(incomplete(columns, 2555, 6, 6)).isEqualTo(UNDECIDED);
        assertThat(incomplete(columns, 2556, 6, 6)).isEqualTo(MET);
    }

    @Test
    void whatDoesNotHangOnOneNumberAloneIsNotPrepared() {
        Rule assigned = new Assigned(new Text("市政府", "the city"));
        assertNotPrepared(target(RANKING, "2025", new RankLimit(148, 168)).build());
        assertNotPrepared(
                target(PM25, "2025", new Change(Limit.atMost("-4 %"), BEFORE)).build());
        assertNotPrepared(target(PM25, "2025", new EachPart(SubPeriod.MONTH, Limit.atMost("46 ug/m3")))
                .build());
        assertNotPrepared(
                target(NOX_CUT, "2021/2025", new Total(Limit.atLeast("9700 t"))).build());
        assertNotPrepared(target(PM25, "2025", assigned).build());
        assertNotPrepared(target(
                        PM25,
                        "2025",
                        new EitherOf(List.of(
                                Arm.of(Limit.atMost("46 ug/m3")),
                                new Arm(Optional.of(GOOD_DAYS), Limit.atLeast("215 d")))))
                .build());
        assertNotPrepared(target(NOX_CUT, "2025", Limit.atLeast("9700 t"))
                .term(Term.by(LocalDate.of(2025, 12, 31)))
                .build());
    }

    private static void assertNotPrepared(Target target) {
        VerdictColumns columns = Assessor.of(List.of(target)).columns(0);
        assertThat(columns.isPrepared(0)).isFalse();
        assertThat(judge(columns, 0, 46, Long.MAX_VALUE)).containsOnly(NOT_ASSESSABLE);
        assertThat(incomplete(columns, 46, 300, 65)).isEqualTo(NOT_ASSESSABLE);
    }

    @Test
    void targetsStandInTheOrderOfTheAssessor() {
        Target first =
                target(PM25, "2025", Limit.atMost("46 ug/m3")).id("first").build();
        Target second =
                target(GOOD_DAYS, "2025", Limit.atLeast("215 d")).id("second").build();
        Target unprepared =
                target(RANKING, "2025", new RankLimit(148, 168)).id("third").build();
        VerdictColumns columns = Assessor.of(List.of(first, second, unprepared)).columns(0);
        byte[] verdicts = new byte[5];
        int[] complete = new int[5];
        columns.judge(new int[] {1, 0, 1, 2, 0}, new long[] {215, 47, 46, 1, 46}, complete, complete, verdicts);
        assertThat(verdicts).containsExactly(MET, NOT_MET, NOT_MET, NOT_ASSESSABLE, MET);
    }

    @Test
    void senselessColumnsAreRefused() {
        Assessor assessor = Assessor.of(
                List.of(target(PM25, "2025", Limit.atMost("46 ug/m3")).build()));
        VerdictColumns columns = assessor.columns(0);
        assertThatIllegalArgumentException().isThrownBy(() -> assessor.columns(13));
        assertThatIllegalArgumentException().isThrownBy(() -> assessor.columns(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> columns.judge(new int[1], new long[1], new int[1], new int[2], new byte[1]));
        assertThatThrownBy(() -> columns.judge(new int[] {1 << 30}, new long[1], new int[1], new int[1], new byte[1]))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatIllegalArgumentException().isThrownBy(() -> incomplete(columns, 40, 365, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> incomplete(columns, 40, -1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> incomplete(columns, 40, Integer.MAX_VALUE, 1));
    }

    /** A published 50.0 % of 100 days is 50 of them, of 2000 days it may be 1000, or 999 or 1001 rounded: then nothing is known of them. */
    @Test
    void aPercentageOfManyDaysIsOfNoOneNumberOfThem() {
        VerdictColumns half = columns(0, GOOD_SHARE, Limit.atLeast("50 %"));
        assertThat(incomplete(half, 50, 100, 1)).isEqualTo(UNDECIDED);
        assertThat(incomplete(half, 51, 100, 1)).isEqualTo(MET);
        assertThat(incomplete(half, 49, 100, 1)).isEqualTo(NOT_MET);
        assertThat(incomplete(half, 90, 2000, 1)).isEqualTo(UNDECIDED);
        assertThat(incomplete(half, 33, 2, 1)).isEqualTo(UNDECIDED);
    }

    /** 12.5 % is 1 of 8: to whole percent half to even 12, not 13. */
    @Test
    void aPublishedPercentageIsRoundedHalfToEven() {
        VerdictColumns columns = columns(0, GOOD_SHARE, Limit.atLeast("11 %"));
        assertThat(incomplete(columns, 12, 8, 1)).isEqualTo(MET);
        assertThat(incomplete(columns, 13, 8, 1)).isEqualTo(UNDECIDED);
    }

    /** 4 % of 140 days may be 5 or 6 of them, 1 % may be 1 or 2: then nothing is known of them. 3 % can only be 4 of them. */
    @Test
    void theNumberBelowAndTheNumberAboveAreTriedToo() {
        assertThat(incomplete(columns(0, GOOD_SHARE, Limit.atMost("11 %")), 4, 140, 10))
                .isEqualTo(UNDECIDED);
        assertThat(incomplete(columns(0, GOOD_SHARE, Limit.atMost("8 %")), 1, 140, 10))
                .isEqualTo(UNDECIDED);
        // With ten more 4 to 14 of 150.
        assertThat(incomplete(columns(0, GOOD_SHARE, Limit.atMost("10 %")), 3, 140, 10))
                .isEqualTo(MET);
    }

    /** 40 to 70 days are all at most 50 or at least 51; 3 to 7 of 14 are never between 29 and 31 %, which their ends lie around. */
    @Test
    void betweenWholeNumbersNothingCanFall() {
        Rule next = new EitherOf(List.of(Arm.of(Limit.atMost("50 d")), Arm.of(Limit.atLeast("51 d"))));
        assertThat(incomplete(columns(0, GOOD_DAYS, next), 40, 335, 30)).isEqualTo(MET);
        Rule narrow = new AllOf(List.of(Arm.of(Limit.above("29 %")), Arm.of(Limit.below("31 %"))));
        assertThat(incomplete(columns(0, GOOD_SHARE, narrow), 30, 10, 4)).isEqualTo(NOT_MET);
    }

    /** 40 over 300 of 365 days is 32.87… to 121.9… where the others are 0 to 500. */
    @Test
    void aMeanIsHeldAgainstBothEndsOfARange() {
        Indicator bounded = Facts.quantity("bounded", "t", Direction.NONE)
                .statistic(Statistic.MEAN)
                .highest(Exact.of(500))
                .build();
        assertThat(incomplete(columns(0, bounded, between("30 t", "122 t")), 40, 300, 65))
                .isEqualTo(MET);
        assertThat(incomplete(columns(0, bounded, between("30 t", "50 t")), 40, 300, 65))
                .isEqualTo(UNDECIDED);
        assertThat(incomplete(columns(0, bounded, between("20 t", "32 t")), 40, 300, 65))
                .isEqualTo(NOT_MET);
    }

    private static Between between(String low, String high) {
        return new Between(Quantity.parse(low), Quantity.parse(high));
    }

    /** The lowest and the highest possible value are possible themselves. */
    @Test
    void theEndsThemselvesArePossible() {
        VerdictColumns share = columns(0, GOOD_SHARE, Limit.atLeast("50 %"));
        assertThat(judge(share, 0, 100, -1, 101)).containsExactly(NOT_MET, MET, NOT_ASSESSABLE, NOT_ASSESSABLE);
        VerdictColumns none = columns(0, GOOD_SHARE, Limit.atMost("0 %"));
        assertThat(judge(none, 0, 1)).containsExactly(MET, NOT_MET);
        VerdictColumns all = columns(0, GOOD_SHARE, Limit.atLeast("100 %"));
        assertThat(judge(all, 100, 99)).containsExactly(MET, NOT_MET);
    }

    /** Limits that no long holds in the given decimals are held exactly all the same. */
    @Test
    void limitsBeyondLongAreExact() {
        Rule far = Limit.atLeast("99999999999999999999 t");
        assertThat(judge(columns(0, NOX_CUT, far), Long.MAX_VALUE - 1, 0)).containsExactly(NOT_MET, NOT_MET);
        assertThat(incomplete(columns(0, NOX_CUT, far), 9, 11, 1)).isEqualTo(UNDECIDED);
        Rule near = Limit.atMost("99999999999999999999 t");
        assertThat(judge(columns(0, NOX_CUT, near), Long.MAX_VALUE - 1, 0)).containsExactly(MET, MET);
        assertThat(incomplete(columns(0, NOX_CUT, near), 9, 11, 1)).isEqualTo(UNDECIDED);
        // 2^63 is 9 223 372 036 854 775 808.
        assertThat(judge(columns(0, NOX_CUT, Limit.atLeast("9300000000000000000 t")), Long.MAX_VALUE - 1))
                .containsExactly(NOT_MET);
        assertThat(judge(columns(0, NOX_CUT, Limit.atMost("9300000000000000000 t")), Long.MAX_VALUE - 1))
                .containsExactly(MET);
    }

    /** 1.5 years that begin in two: what a year has at most may come twice. */
    @Test
    void theHighestValueOfATermThatIsNoCalendarYearIsThatOfItsYears() {
        Indicator bounded =
                Indicator.builder().from(NOX_CUT).highest(Exact.of(100)).build();
        Target target =
                target(bounded, "2024-07-01/2025-12-31", Limit.atLeast("150 t")).build();
        VerdictColumns columns = Assessor.of(List.of(target)).columns(0);
        assertThat(judge(columns, 149, 150, 200, 201)).containsExactly(NOT_MET, MET, MET, NOT_ASSESSABLE);
        assertThat(incomplete(columns, 50, 1, 1)).isEqualTo(UNDECIDED);
        assertThat(Facts.judge(
                                target,
                                Facts.measurement(bounded, "2024-07-01/2025-12-31", Quantity.parse("150 t"))
                                        .build())
                        .verdict())
                .isEqualTo(Verdict.MET);
    }
}
