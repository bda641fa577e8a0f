package io.github.attain.assessment;

import static io.github.attain.testing.Facts.BLACK_WATER;
import static io.github.attain.testing.Facts.GOOD_DAYS;
import static io.github.attain.testing.Facts.GOOD_SHARE;
import static io.github.attain.testing.Facts.NOX_CUT;
import static io.github.attain.testing.Facts.assess;
import static io.github.attain.testing.Facts.incomplete;
import static io.github.attain.testing.Facts.judge;
import static io.github.attain.testing.Facts.measured;
import static io.github.attain.testing.Facts.quantity;
import static io.github.attain.testing.Facts.share;
import static io.github.attain.testing.Facts.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.assessment.Standing.State;
import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.indicator.Statistic;
import io.github.attain.measurement.Measurement;
import io.github.attain.rule.AllOf;
import io.github.attain.rule.Arm;
import io.github.attain.rule.Change;
import io.github.attain.rule.FindingRequired;
import io.github.attain.rule.Limit;
import io.github.attain.rule.Reason;
import io.github.attain.rule.Rule;
import io.github.attain.rule.Total;
import io.github.attain.target.Target;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Finding;
import io.github.attain.value.Share;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What single years, and pieces across them, say of a promise for all of them; every case worked out by hand. */
class KnownOfYearsTest {
    private static final Indicator BUSES =
            share("transport.new-buses", Direction.HIGHER).build();
    /** At most 100 t in each year. */
    private static final Indicator CAPPED = quantity("x.capped", "t", Direction.HIGHER)
            .statistic(Statistic.TOTAL)
            .highest(Exact.HUNDRED)
            .build();

    private static Target none(String period) {
        return target(NOX_CUT, period, new Total(Limit.atMost("0 t"))).build();
    }

    private static Measurement tonnes(Indicator indicator, String period, int tonnes) {
        return measured(indicator, period, tonnes + " t").build();
    }

    private static State state(String asOf, Target target, Measurement... measured) {
        return assess(asOf, target, measured)
                .results()
                .get(0)
                .standing()
                .orElseThrow()
                .state();
    }

    /** The longest way through the term leaves the second year out, and with its 1 t the promise is lost all the same. */
    @Test
    void aYearThatTheLongestWayLeavesOutStillCounts() {
        Measurement five = tonnes(NOX_CUT, "2021-01-01/2022-03-31", 0);
        Measurement second = tonnes(NOX_CUT, "2022", 1);
        assertThat(judge(none("2021/2023"), five, second).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(judge(none("2021/2023"), five).reason()).contains(Reason.NO_MEASUREMENT);
    }

    /** What is stated twice says nothing of the years, not even that so far nothing was there. */
    @Test
    void whatIsStatedTwiceTakesNothingBack() {
        Measurement five = tonnes(NOX_CUT, "2021-01-01/2022-03-31", 0);
        Measurement second = tonnes(NOX_CUT, "2022", 1);
        Measurement third = tonnes(NOX_CUT, "2023", 0);
        Measurement nine = tonnes(NOX_CUT, "2021-01-01/2023-03-31", 0);
        Measurement again = tonnes(NOX_CUT, "2021-01-01/2023-03-31", 3);
        assertThat(judge(none("2021/2023"), five, second, third, nine, again).verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    /** 1 t in 2022, and then nothing in the nine quarters up to March 2023: the later figure, without a gap, is believed. */
    @Test
    void aLaterSumWithoutAGapIsBelieved() {
        Measurement second = tonnes(NOX_CUT, "2022", 1);
        Measurement nine = tonnes(NOX_CUT, "2021-01-01/2023-03-31", 0);
        assertThat(state("2023-05-01", none("2021/2023"), second)).isEqualTo(State.OUT_OF_REACH);
        assertThat(state("2023-05-01", none("2021/2023"), second, nine)).isEqualTo(State.POSSIBLE);
    }

    /** No good day in January, but 181 of them until June: the later figure is believed, and 340 days are possible. */
    @Test
    void aLaterNumberOfDaysIsBelieved() {
        Target target = target(GOOD_DAYS, "2025", Limit.atLeast("340 d")).build();
        Measurement january = measured(GOOD_DAYS, "2025-01", "0 d").build();
        Measurement half = measured(GOOD_DAYS, "2025-H1", "181 d").build();
        assertThat(state("2025-07-01", target, january)).isEqualTo(State.OUT_OF_REACH);
        assertThat(state("2025-07-01", target, january, half)).isEqualTo(State.POSSIBLE);
    }

    /**
     * 40 t in 2021, all of them in its first half, and 100 t from July 2021 to March 2022: the 100 t are of 2022, in which no more
     * can come. With 30 t in 2021 the figures contradict each other; the later one is believed, and every year may have 100 t.
     */
    @ParameterizedTest
    @CsvSource({"40, 140, MET", "40, 139, NOT_MET", "30, 200, MET", "30, 199, NOT_ASSESSABLE"})
    void whatOverlappingPiecesSayTogetherBoundsTheWhole(int first, int limit, Verdict verdict) {
        Target target = target(CAPPED, "2021/2022", new Total(Limit.atMost(limit + " t")))
                .build();
        Result result = judge(
                target,
                tonnes(CAPPED, "2021", first),
                tonnes(CAPPED, "2021-H1", 40),
                tonnes(CAPPED, "2021-07-01/2022-03-31", 100));
        assertThat(result.verdict()).isEqualTo(verdict);
    }

    /** Nothing bounds it below, 100 t a year bound it above: after 40 t in 2021 at most 140 t in both years. */
    @ParameterizedTest
    @CsvSource({"140, MET", "139, NOT_ASSESSABLE"})
    void aSumWithoutALowestValueHasAHighest(int limit, Verdict verdict) {
        Indicator balance = quantity("x.balance", "t", Direction.LOWER)
                .statistic(Statistic.TOTAL)
                .lowest(java.util.Optional.empty())
                .highest(Exact.HUNDRED)
                .build();
        Target target = target(balance, "2021/2022", new Total(Limit.atMost(limit + " t")))
                .build();
        assertThat(judge(target, tonnes(balance, "2021", 40)).verdict()).isEqualTo(verdict);
    }

    /** A thin year with all the tonnes that there can be has no more. */
    @Test
    void whatHasReachedTheHighestValueStaysThere() {
        Target target = target(CAPPED, "2025", Limit.atMost("100 t")).build();
        assertThat(judge(target, incomplete(CAPPED, "2025", "100 t", 3, 12, 12)).verdict())
                .isEqualTo(Verdict.MET);
    }

    /** At least 100 t and at most 50 t: as a total of one year or as its amount, no gap can bring both. */
    @Test
    void anAmountOfAYearIsTheSamePromisedAsATotal() {
        Rule both = new AllOf(List.of(Arm.of(new Total(Limit.atLeast("100 t"))), Arm.of(Limit.atMost("50 t"))));
        Target target = target(NOX_CUT, "2025", both).build();
        assertThat(judge(target, incomplete(NOX_CUT, "2025", "0 t", 3, 12, 12)).verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    /** On the last day of the last year its value counts already. */
    @Test
    void theLastYearIsKnownOnItsLastDay() {
        Target target = target(BUSES, "2024/2025", Limit.atLeast("100 %")).build();
        Measurement first = measured(BUSES, "2024", "50 of 50").build();
        Measurement last = measured(BUSES, "2025", "30 of 30").build();
        assertThat(state("2025-12-31", target, first, last)).isEqualTo(State.SECURED);
        assertThat(state("2025-12-30", target, first, last)).isEqualTo(State.POSSIBLE);
    }

    @Test
    void aYearThatIsStatedTwiceIsNamedAsThat() {
        Target target = target(BUSES, "2024/2025", Limit.atLeast("100 %")).build();
        Result result = judge(
                target,
                measured(BUSES, "2024", "50 of 50").build(),
                measured(BUSES, "2025", "30 of 30").build(),
                measured(BUSES, "2025", "29 of 30").build());
        assertThat(result.reason()).contains(Reason.AMBIGUOUS);
    }

    /** 100 % in each year is 100 % in all; 90 % and 80 % is something between. */
    @Test
    void theValueOfAllYearsIsSaidWhereTheYearsAgree() {
        Target target = target(BUSES, "2024/2025", Limit.atLeast("70 %")).build();
        Measurement full = measured(BUSES, "2024", "100 %").build();
        assertThat(judge(target, full, measured(BUSES, "2025", "100 %").build()).value())
                .contains(Share.ofPercent(Exact.HUNDRED));
        Result differing = judge(
                target,
                measured(BUSES, "2024", "90 %").build(),
                measured(BUSES, "2025", "80 %").build());
        assertThat(differing.verdict()).isEqualTo(Verdict.MET);
        assertThat(differing.value()).isEmpty();
        assertThat(differing.sentence().en()).contains("the target is met; what decides is 2025: 80 %");
    }

    /** No year has more than 100 t, and 2023 had 18 t, whatever of the 38 t lies in it: 118 t at most. */
    @ParameterizedTest
    @CsvSource({"118, MET", "117, NOT_ASSESSABLE", "37, NOT_MET"})
    void aYearThatIsKnownBoundsTheWholeBesideAPieceAcrossItsTurn(int limit, Verdict verdict) {
        Target target = target(CAPPED, "2022/2023", new Total(Limit.atMost(limit + " t")))
                .build();
        Result result = judge(target, tonnes(CAPPED, "2023", 18), tonnes(CAPPED, "2022-10-01/2023-12-31", 38));
        assertThat(result.verdict()).isEqualTo(verdict);
    }

    /** Of two years together nothing is known by their percentages. */
    @Test
    void aBaselineOfYearsWithoutAValueIsUnknown() {
        Change change = new Change(Limit.atLeast("1 %"), ReportingPeriod.parse("2019/2020"));
        Target target = target(BUSES, "2025", change).build();
        Result result = judge(
                target,
                measured(BUSES, "2019", "90 %").build(),
                measured(BUSES, "2020", "80 %").build(),
                measured(BUSES, "2025", "95 %").build());
        assertThat(result.reason()).contains(Reason.BASELINE_UNKNOWN);
        assertThat(result.sentence().en()).contains("2019–2020");
    }

    /** 50 of 52 buses counted are enough by the standard: the other two are not looked for. */
    @ParameterizedTest
    @CsvSource({"45, MET", "52, UNDECIDED"})
    void whatCountsAsCompleteHasNoGapToFill(int required, Verdict verdict) {
        Target target = target(BUSES, "2024/2025", Limit.atLeast("100 %")).build();
        Measurement first = incomplete(BUSES, "2024", "50 of 50", 50, 52, required);
        assertThat(judge(target, first, measured(BUSES, "2025", "30 of 30").build())
                        .verdict())
                .isEqualTo(verdict);
    }

    /** Six of twelve months are no six of fifty days: such a year may be anything, and the whole nearly anything. */
    @Test
    void aThinYearThatCountsSomethingElseIsNotFilledByItsMonths() {
        Target target = target(GOOD_SHARE, "2024/2025", Limit.atLeast("90 %")).build();
        Result result = judge(
                target,
                incomplete(GOOD_SHARE, "2024", "50 of 50", 6, 12, 12),
                measured(GOOD_SHARE, "2025", "50 of 50").build());
        assertThat(result.verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    /** A finding on half a year is none on the year. */
    @Test
    void aFindingSpeaksOfAWholeTermAlone() {
        Target target = target(BLACK_WATER, "2025", FindingRequired.of(Finding.BASICALLY))
                .build();
        Measurement half = measured(BLACK_WATER, "2025-H1", "yes").build();
        Measurement whole = measured(BLACK_WATER, "2025", "yes").build();
        assertThat(state("2025-12-31", target, half)).isEqualTo(State.UNKNOWN);
        assertThat(state("2025-12-31", target, whole)).isEqualTo(State.SECURED);
    }

    /** 10 t, 20 t in 2022 and up to 100 t in the last half year are 130 t: a year inside is no year of the term. */
    @Test
    void aYearInsideATermOfHalvesIsNoYearOfIt() {
        Target target = target(CAPPED, "2021-07-01/2023-06-30", new Total(Limit.atLeast("125 t")))
                .build();
        assertThat(state("2023-01-10", target, tonnes(CAPPED, "2021-H2", 10), tonnes(CAPPED, "2022", 20)))
                .isEqualTo(State.POSSIBLE);
    }

    /** 60 t in the second half of 2021, and up to 100 t in 2022: 120 t in the eighteen months are possible. */
    @Test
    void aTermOfAYearAndAHalfMayBringMoreThanAYear() {
        Target target = target(CAPPED, "2021-07-01/2022-12-31", new Total(Limit.atLeast("120 t")))
                .build();
        assertThat(state("2022-01-10", target, tonnes(CAPPED, "2021-H2", 60))).isEqualTo(State.POSSIBLE);
    }
}
