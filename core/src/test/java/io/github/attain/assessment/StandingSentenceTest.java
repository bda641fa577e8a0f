package io.github.attain.assessment;

import static io.github.attain.assessment.RunningTerms.HALF;
import static io.github.attain.assessment.RunningTerms.standing;
import static io.github.attain.testing.Facts.GOOD_DAYS;
import static io.github.attain.testing.Facts.GOOD_SHARE;
import static io.github.attain.testing.Facts.NOX_CUT;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.WATER_CLASS;
import static io.github.attain.testing.Facts.assess;
import static io.github.attain.testing.Facts.incomplete;
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
import io.github.attain.rule.Between;
import io.github.attain.rule.Change;
import io.github.attain.rule.EitherOf;
import io.github.attain.rule.Limit;
import io.github.attain.rule.NoWorse;
import io.github.attain.rule.Rule;
import io.github.attain.rule.Total;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a standing says where the promise has several parts or two sides. */
class StandingSentenceTest {
    private static final Indicator BAND_DAYS =
            quantity("days", "d", Direction.NONE).statistic(Statistic.COUNT).build();

    @Test
    void aThinValueOfTheWholeTermIsNotSaidToMissWhatItKeeps() {
        Indicator heavy = quantity("heavy", "d", Direction.LOWER)
                .statistic(Statistic.COUNT)
                .build();
        Target target = target(heavy, "2025", Limit.atMost("8 d")).build();
        Standing standing = standing("2025-12-31", target, incomplete(heavy, "2025", "5 d", 340, 365, 360));
        assertThat(standing.sentence().en()).doesNotContain("not met");
        assertThat(standing.sentence().zh()).doesNotContain("未达到");
    }

    /** One arm is measured to the end; of the other December is missing, in which 15 of 31 days must be good. */
    @Test
    void onTheLastDayAnArmMayStillBeOpen() {
        Rule rule = new AllOf(
                List.of(Arm.of(Limit.atMost("46 ug/m3")), new Arm(Optional.of(GOOD_DAYS), Limit.atLeast("215 d"))));
        Standing standing = standing(
                "2025-12-31",
                target(PM25, "2025", rule).build(),
                measured(PM25, "2025", "40 ug/m3").build(),
                measured(GOOD_DAYS, "2025-01-01/2025-11-30", "200 d").build());
        assertThat(standing.state()).isEqualTo(State.POSSIBLE);
        assertThat(standing.sentence().en())
                .contains("of the remaining 31 days at most 16 may fail", "at least 15 must pass")
                .doesNotContain("the whole term is measured");
    }

    @Test
    void theLastDayIsOne() {
        Standing standing = standing(
                "2025-12-31",
                target(GOOD_DAYS, "2025", Limit.atLeast("215 d")).build(),
                measured(GOOD_DAYS, "2025-01-01/2025-12-30", "214 d").build());
        assertThat(standing.sentence().en()).contains("possible: the last day may not fail", "at least 1 must pass");
        assertThat(standing.sentence().zh()).contains("仍可完成：剩余1天不得再超标", "至少还须达标1天");
    }

    /** 3 of 4 valid days are 75 %: one valid day without makes it 3 of 5; 11 of 16 are 68.75 %, and 12 of 16 are 75 %. */
    @Test
    void badDaysThatAreTooManyByNowNeedValidDaysToCome() {
        Indicator bad = share("air.bad-day-share", Direction.LOWER)
                .statistic(Statistic.SHARE)
                .build();
        Standing standing = standing(
                "2025-03-06",
                target(bad, "2025-03-01/2025-03-18", Limit.below("73 %")).build(),
                incomplete(bad, "2025-03-01/2025-03-06", "3 of 4", 4, 6, 4));
        assertThat(standing.sentence().en())
                .endsWith(
                        "the remaining 12 days may bring 8 more (fewer if days turn out invalid, and at least 1 of them must be valid)");
        assertThat(standing.sentence().zh()).endsWith("剩余12天中还可再出现8天（有效天减少时相应减少，其中至少1天须有效）");
    }

    /** 4 of 7 are 57.1 %, but 4 of 6 stay 66.7 %: there is no fewer than none. */
    @Test
    void whereNoBadDayMayComeItMustBeValid() {
        Indicator bad = share("air.bad-day-share", Direction.LOWER)
                .statistic(Statistic.SHARE)
                .build();
        Standing standing = standing(
                "2025-03-08",
                target(bad, "2025-03-01/2025-03-09", Limit.atMost("62.6 %")).build(),
                incomplete(bad, "2025-03-01/2025-03-08", "4 of 6", 6, 8, 6));
        assertThat(standing.sentence().en())
                .endsWith("the last day may bring no more (at least 1 of them must be valid)");
        assertThat(standing.sentence().zh()).endsWith("剩余1天中不得再出现（其中至少1天须有效）");
    }

    @Test
    void whatIsMeasuredSoFarIsToldOnceHoweverManyArmsSpeakOfIt() {
        Rule rule = new EitherOf(List.of(
                Arm.of(new NoWorse(ReportingPeriod.ofYear(2023))), Arm.of(new NoWorse(ReportingPeriod.ofYear(2024)))));
        Standing standing = standing(
                "2025-07-01",
                target(WATER_CLASS, "2025", rule).build(),
                measured(WATER_CLASS, "2023", "Ⅱ").build(),
                measured(WATER_CLASS, "2024", "Ⅱ").build(),
                measured(WATER_CLASS, HALF, "Ⅳ").build());
        assertThat(standing.state()).isEqualTo(State.POSSIBLE);
        assertThat(standing.sentence().zh()).startsWith("截至2025年6月30日为Ⅳ类，");
    }

    /** 70 % or five points more than the 60 % of 2020: two ways, and each has days of its own. */
    @Test
    void theArmsOfAnEitherOfAreNamedAndJoinedByOr() {
        Rule rule = new EitherOf(List.of(
                Arm.of(Limit.atLeast("70 %")),
                Arm.of(new Change(Limit.atLeast("5 {pp}"), ReportingPeriod.ofYear(2020)))));
        Measurement before = measured(GOOD_SHARE, "2020", "60 %").build();
        Measurement half = incomplete(GOOD_SHARE, HALF, "100 of 181", 181, 181, 0);
        Text sentence = standing(GOOD_SHARE, rule, before, half).sentence();
        // 70 % of 365 are 255.5 days, 65 % are 237.25: of the 184 that remain 156 or 138 must be good.
        assertThat(sentence.en())
                .contains("share of good days ≥ 70 %: of the remaining 184 days at most 28 may fail")
                .contains("; or share of good days ≥ 65 %: of the remaining 184 days at most 46 may fail")
                .contains("at least 156 must pass", "at least 138 must pass");
        assertThat(sentence.zh()).contains("优良天数比例 ≥ 70 %：", "；或优良天数比例 ≥ 65 %：");
    }

    @Test
    void monthsThatMustBeValidAreCalledMonths() {
        // (40 × 6 + 0 × n) / (6 + n) ≤ 30.5 where n ≥ 1.87: two of the six months.
        Standing standing = standing(
                "2025-07-10",
                target(PM25, "2025", Limit.atMost("30 ug/m3")).build(),
                incomplete(PM25, HALF, "40 ug/m3", 6, 6, 6));
        assertThat(standing.sentence().zh()).contains("剩余6个月", "其中至少2个月须有效");
        assertThat(standing.sentence().en()).contains("the remaining 6 months", "at least 2 of them must be valid");
    }

    /** 12 of 10 to 20 days, 16 days left: 8 more may come and none has to; with 9 of them one has to. */
    @ParameterizedTest
    @CsvSource({"12, DAYS_TO_COME, 8, 1", "9, DAYS_NEEDED, 1, 3", "9, DAYS_TO_COME, 11, 3"})
    void aBandAllowsOnlyWhatTheRemainingDaysCanBring(int days, Allowance.Kind kind, int allowed, int kinds) {
        Target target = target(BAND_DAYS, "2025", new Between(Quantity.parse("10 d"), Quantity.parse("20 d")))
                .build();
        Standing standing = standing(
                "2025-12-30",
                target,
                measured(BAND_DAYS, "2025-01-01/2025-12-15", days + " d").build());
        assertThat(standing.allowances()).hasSize(kinds);
        assertThat(RunningTerms.only(standing, kind)).isEqualByComparingTo(Exact.of(allowed));
        assertThat(standing.allowances())
                .allSatisfy(a ->
                        assertThat(a.quantity().amount()).isBetween(Exact.ZERO, Exact.of(standing.remainingDays())));
    }

    /** 1 of 2 days; the last can bring 1/2 (invalid), 1/3 or 2/3. */
    @ParameterizedTest
    @CsvSource({
        "39.6, 48.6, OUT_OF_REACH",
        "30, 40, POSSIBLE",
        "45, 55, POSSIBLE",
        "60, 70, POSSIBLE",
        "30, 70, SECURED"
    })
    void aBandBetweenTwoWholeNumbersOfDaysIsOutOfReach(String low, String high, State state) {
        Indicator share = share("x", Direction.NONE).statistic(Statistic.SHARE).build();
        Between band = new Between(Quantity.parse(low + " %"), Quantity.parse(high + " %"));
        Target target = target(share, "2025-12-29/2025-12-31", band).build();
        Measurement two = incomplete(share, "2025-12-29/2025-12-30", "1 of 2", 2, 2, 0);
        assertThat(standing("2025-12-31", target, two).state()).isEqualTo(state);
    }

    @Test
    void missingYearsAreListedInWords() {
        Target target =
                target(NOX_CUT, "2021/2025", new Total(Limit.atLeast("9700 t"))).build();
        Standing standing = standing(
                "2024-02-01",
                target,
                measured(NOX_CUT, "2021", "2000 t").build(),
                measured(NOX_CUT, "2023", "1000 t").build());
        assertThat(standing.steps()).extracting(s -> s.text().en()).contains("missing: 2022");
    }

    @Test
    void twoRunningResultsAreEqualOnlyWhereTheyStandAlike() {
        Target target = target(PM25, "2025", Limit.atMost("46 ug/m3")).build();
        Result low = running(target, "40");
        assertThat(low).isEqualTo(running(target, "40")).hasSameHashCodeAs(running(target, "40"));
        assertThat(low).isNotEqualTo(running(target, "99")).isNotEqualTo(running(target, "41"));
    }

    private static Result running(Target target, String value) {
        return assess("2025-07-10", target, RunningTerms.pm25(value)).results().get(0);
    }
}
