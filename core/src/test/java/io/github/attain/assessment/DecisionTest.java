package io.github.attain.assessment;

import static io.github.attain.testing.Facts.GOOD_DAYS;
import static io.github.attain.testing.Facts.NOX_CUT;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.incomplete;
import static io.github.attain.testing.Facts.judge;
import static io.github.attain.testing.Facts.measured;
import static io.github.attain.testing.Facts.quantity;
import static io.github.attain.testing.Facts.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.indicator.Statistic;
import io.github.attain.measurement.Measurement;
import io.github.attain.rule.AllOf;
import io.github.attain.rule.Arm;
import io.github.attain.rule.Between;
import io.github.attain.rule.EachPart;
import io.github.attain.rule.EitherOf;
import io.github.attain.rule.Limit;
import io.github.attain.rule.Reason;
import io.github.attain.rule.Rule;
import io.github.attain.rule.Trend;
import io.github.attain.target.Target;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.SubPeriod;
import io.github.attain.value.Quantity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Incomplete data against promises of several parts: an end of the gap never speaks for what lies between. */
class DecisionTest {
    private static final Indicator DAYS =
            quantity("days", "d", Direction.NONE).statistic(Statistic.COUNT).build();

    private static Rule both(String least, String most) {
        return new AllOf(List.of(Arm.of(Limit.atLeast(least)), Arm.of(Limit.atMost(most))));
    }

    /** 40 days and 30 missing ones: between 40 and 70. */
    @ParameterizedTest
    @CsvSource({"50 d, 60 d, UNDECIDED", "40 d, 70 d, MET", "10 d, 39 d, NOT_MET", "71 d, 90 d, NOT_MET"})
    void aBandOfTwoLimitsIsDecidedByWhatLiesBetweenTheEnds(String least, String most, Verdict verdict) {
        for (Indicator indicator : List.of(GOOD_DAYS, DAYS)) {
            Measurement thin = incomplete(indicator, "2025", "40 d", 335, 365, 360);
            assertThat(judge(target(indicator, "2025", both(least, most)).build(), thin)
                            .verdict())
                    .isEqualTo(verdict);
        }
        Between band = new Between(Quantity.parse(least), Quantity.parse(most));
        assertThat(judge(target(DAYS, "2025", band).build(), incomplete(DAYS, "2025", "40 d", 335, 365, 360))
                        .verdict())
                .isEqualTo(verdict);
    }

    /** At most 45 or at least 65: 40 to 70 days can miss in between, and 40 to 45 cannot. */
    @ParameterizedTest
    @CsvSource({"30, UNDECIDED", "5, MET"})
    void twoStretchesOfAnEitherOfAreNotDecidedByTheirEnds(int missing, Verdict verdict) {
        Rule either = new EitherOf(List.of(Arm.of(Limit.atMost("45 d")), Arm.of(Limit.atLeast("65 d"))));
        Measurement thin = incomplete(GOOD_DAYS, "2025", "40 d", 365 - missing, 365, 365);
        assertThat(judge(target(GOOD_DAYS, "2025", either).build(), thin).verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"3 d, NOT_MET", "4 d, NOT_MET", "5 d, UNDECIDED", "34 d, UNDECIDED", "35 d, MET"})
    void aLimitDecidesWithoutABetterDirection(String most, Verdict verdict) {
        Measurement thin = incomplete(DAYS, "2025", "5 d", 335, 365, 360);
        assertThat(judge(target(DAYS, "2025", Limit.atMost(most)).build(), thin).verdict())
                .isEqualTo(verdict);
    }

    /** Days good enough and a mean that nobody can bring down: each indicator has an end of its own. */
    @Test
    void everyIndicatorOfAJunctionIsFilledOnItsOwn() {
        Rule rule =
                new AllOf(List.of(Arm.of(Limit.atMost("60 d")), new Arm(Optional.of(PM25), Limit.atMost("46 ug/m3"))));
        // 40 days may become 70, which misses; they may also stay. The mean of 60 may come down to 30.
        Measurement days = incomplete(GOOD_DAYS, "2025", "40 d", 335, 365, 360);
        Target target = target(GOOD_DAYS, "2025", rule).build();
        assertThat(judge(target, days, incomplete(PM25, "2025", "60 ug/m3", 180, 360, 324))
                        .verdict())
                .isEqualTo(Verdict.UNDECIDED);
        assertThat(judge(target, days, incomplete(PM25, "2025", "60 ug/m3", 300, 360, 324))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    /** At least 23 days in each quarter. */
    @Test
    void aMissingPartIsNotSettledByTheThinOnes() {
        Target target = target(GOOD_DAYS, "2025", new EachPart(SubPeriod.QUARTER, Limit.atLeast("23 d")))
                .build();
        Measurement first = measured(GOOD_DAYS, "2025-Q1", "81 d").build();
        Measurement third = measured(GOOD_DAYS, "2025-Q3", "81 d").build();
        Measurement fourth = measured(GOOD_DAYS, "2025-Q4", "81 d").build();
        Measurement thin = incomplete(GOOD_DAYS, "2025-Q2", "1 d", 11, 91, 91);
        Result open = judge(target, first, thin, third);
        assertThat(open.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(open.reason()).contains(Reason.NO_MEASUREMENT);
        assertThat(open.sentence().en()).contains("2025-Q4");
        Result undecided = judge(target, first, thin, third, fourth);
        assertThat(undecided.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(undecided.sentence().zh()).contains("缺80个有效值（2025年第二季度）");
        // Eleven valid days of 22 missing ones cannot make 23.
        Measurement lost = incomplete(GOOD_DAYS, "2025-Q2", "1 d", 80, 91, 91);
        assertThat(judge(target, first, lost, third).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    /** 40 t in 2024 and 50 t in half of 2025: what was cut stays cut, so the trend is kept; of 40 t in 2023 it is broken before. */
    @ParameterizedTest
    @CsvSource({"30 t, 50 t, MET", "30 t, 35 t, UNDECIDED", "40 t, 50 t, NOT_MET"})
    void aThinLastYearOfATrendIsFilledToo(String first, String last, Verdict verdict) {
        Target target = target(
                        NOX_CUT, "2025", new Trend(Trend.Reading.EVERY_YEAR_BETTER, ReportingPeriod.ofYear(2023)))
                .build();
        Result result = judge(
                target,
                measured(NOX_CUT, "2023", first).build(),
                measured(NOX_CUT, "2024", "40 t").build(),
                incomplete(NOX_CUT, "2025", last, 6, 12, 12));
        assertThat(result.verdict()).isEqualTo(verdict);
    }
}
