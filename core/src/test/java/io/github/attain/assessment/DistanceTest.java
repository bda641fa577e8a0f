package io.github.attain.assessment;

import static io.github.attain.testing.Facts.GOOD_SHARE;
import static io.github.attain.testing.Facts.NOX_CUT;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.assess;
import static io.github.attain.testing.Facts.judge;
import static io.github.attain.testing.Facts.measured;
import static io.github.attain.testing.Facts.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.measurement.Basis;
import io.github.attain.measurement.Dust;
import io.github.attain.measurement.GasState;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Status;
import io.github.attain.rule.Limit;
import io.github.attain.rule.Reason;
import io.github.attain.target.Baseline;
import io.github.attain.target.Target;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 焦作's figures of 2020 held against its targets for 2025. */
class DistanceTest {
    private static final Target AT_MOST_43 =
            target(PM25, "2025", Limit.atMost("43 ug/m3")).build();
    private static final Measurement IN_2020 =
            measured(PM25, "2020", "56 ug/m3").build();

    private static Distance distance(Target target, Measurement... measurements) {
        return judge(target, measurements).distance().orElseThrow();
    }

    @Test
    void farFromTheTargetSaysHowFarAndHowMuchAYear() {
        Result result = assess("2022-06-01", AT_MOST_43, IN_2020).results().get(0);
        assertThat(result.verdict()).isEqualTo(Verdict.PENDING);
        Distance distance = result.distance().orElseThrow();
        assertThat(distance.earlier()).isEqualTo(IN_2020);
        assertThat(distance.isAtTargetLevel()).isFalse();
        assertThat(distance.margin().orElseThrow().amount()).isEqualByComparingTo(Exact.of(-13));
        assertThat(distance.years()).isEqualTo(5);
        assertThat(distance.changeNeeded()).contains(Quantity.parse("-13 ug/m3"));
        assertThat(distance.changeNeededPercent().orElseThrow().toDecimal(2)).isEqualTo("-23.21");
        assertThat(distance.perYear().orElseThrow().amount()).isEqualByComparingTo(Exact.parse("-2.6"));
        assertThat(result.sentence().en())
                .contains("in 2020 it was 56 µg/m³", "a fall of 13 µg/m³ (23.21 %), that is 2.6 µg/m³ a year");
        assertThat(result.sentence().zh()).contains("2020年为56微克/立方米", "下降13微克/立方米（23.21 %），平均每年2.6微克/立方米");
    }

    /** 受污染耕地安全利用率: 100 % in 2020 against at least 95 %. */
    @Test
    void betterThanTheTargetAlreadyIsAtTargetLevelAndNeedsNothing() {
        Distance distance = distance(
                target(GOOD_SHARE, "2025", Limit.atLeast("95 %")).build(),
                measured(GOOD_SHARE, "2020", "100 %").build());
        assertThat(distance.isAtTargetLevel()).isTrue();
        assertThat(distance.margin().orElseThrow().amount()).isEqualByComparingTo(Exact.of(5));
        assertThat(distance.changeNeeded().orElseThrow().amount().signum()).isZero();
        assertThat(distance.perYear().orElseThrow().amount().signum()).isZero();
    }

    @Test
    void aDistanceIsNoVerdict() {
        Result after = judge(AT_MOST_43, IN_2020);
        assertThat(after.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(after.reason()).contains(Reason.NO_MEASUREMENT);
        assertThat(after.distance()).isPresent();
        assertThat(after.measurements()).isEmpty();
        assertThat(after.margin()).isEmpty();
    }

    @Test
    void theValueOfTheTermItselfLeavesNoDistance() {
        Measurement own = measured(PM25, "2025", "44 ug/m3").build();
        assertThat(judge(AT_MOST_43, IN_2020, own).distance()).isEmpty();
        assertThat(assess("2025-06-01", AT_MOST_43, IN_2020, own)
                        .results()
                        .get(0)
                        .distance())
                .isEmpty();
    }

    @Test
    void theLatestEarlierValueSpeaks() {
        Measurement in2023 = measured(PM25, "2023", "47 ug/m3").build();
        for (Distance distance :
                new Distance[] {distance(AT_MOST_43, IN_2020, in2023), distance(AT_MOST_43, in2023, IN_2020)}) {
            assertThat(distance.earlier()).isEqualTo(in2023);
            assertThat(distance.years()).isEqualTo(2);
            assertThat(distance.perYear().orElseThrow().amount()).isEqualByComparingTo(Exact.of(-2));
        }
    }

    @Test
    void valuesOfAnotherLengthOrOfLaterTimesSayNothing() {
        Measurement month = measured(PM25, "2024-12", "30 ug/m3").build();
        Measurement plan = measured(PM25, "2016/2020", "60 ug/m3").build();
        Measurement later = measured(PM25, "2026", "40 ug/m3").build();
        assertThat(judge(AT_MOST_43, month, plan, later).distance()).isEmpty();
        assertThat(assess("2026-06-01", AT_MOST_43, month, plan, later).unused())
                .containsExactly(month, plan, later);
    }

    @Test
    void whatWasNotKnownYetSaysNothing() {
        Measurement published = measured(PM25, "2024", "40 ug/m3")
                .knownFrom(LocalDate.of(2025, 2, 1))
                .build();
        assertThat(assess("2025-01-31", AT_MOST_43, published).results().get(0).distance())
                .isEmpty();
        assertThat(assess("2025-02-01", AT_MOST_43, published).results().get(0).distance())
                .isPresent();
    }

    @Test
    void theBaselineOfThePlanSpeaksWhereNothingWasMeasured() {
        Target target = target(PM25, "2025", Limit.atMost("43 ug/m3"))
                .baseline(Baseline.stated(ReportingPeriod.ofYear(2020), Quantity.parse("56 ug/m3")))
                .build();
        assertThat(distance(target).changeNeeded()).contains(Quantity.parse("-13 ug/m3"));
        assertThat(distance(target).earlier().source()).contains(target.clause());
        Measurement measured = measured(PM25, "2020", "55 ug/m3").build();
        assertThat(distance(target, measured).earlier()).isEqualTo(measured);
        Measurement later = measured(PM25, "2021", "50 ug/m3").build();
        assertThat(distance(target, later).earlier()).isEqualTo(later);
    }

    @Test
    void sharesNeedPercentagePoints() {
        Distance distance = distance(
                target(GOOD_SHARE, "2025", Limit.atLeast("66.5 %")).build(),
                measured(GOOD_SHARE, "2020", "60 %").build());
        assertThat(distance.changeNeeded()).contains(Quantity.parse("6.5 {pp}"));
        assertThat(distance.perYear().orElseThrow().amount()).isEqualByComparingTo(Exact.parse("1.3"));
    }

    @Test
    void theChangeIsInTheUnitOfTheValue() {
        Distance distance =
                distance(AT_MOST_43, measured(PM25, "2020", "0.056 mg/m3").build());
        Quantity change = distance.changeNeeded().orElseThrow();
        assertThat(change.in(io.github.attain.value.Unit.parse("ug/m3")).amount())
                .isEqualByComparingTo(Exact.of(-13));
        assertThat(distance.changeNeededPercent().orElseThrow().toDecimal(2)).isEqualTo("-23.21");
    }

    /** 49.5 − 43 = 6.5, of 49.5 that is 13.13 %, though 49.5 is compared as 50. */
    @Test
    void theChangeIsNotRoundedAsTheValueIsWhenItIsCompared() {
        Result result = judge(AT_MOST_43, measured(PM25, "2020", "49.5 ug/m3").build());
        Distance distance = result.distance().orElseThrow();

        assertThat(distance.changeNeeded()).contains(Quantity.parse("-6.5 ug/m3"));
        assertThat(distance.changeNeededPercent().orElseThrow().toDecimal(2)).isEqualTo("-13.13");
        assertThat(distance.perYear().orElseThrow().amount()).isEqualByComparingTo(Exact.parse("-1.3"));
        assertThat(result.sentence().en()).contains("a fall of 6.5 µg/m³ (13.13 %), that is 1.3 µg/m³ a year");
    }

    /** 45.6 is compared as 46, which is not below 46: no rise by 0.4 would help. */
    @ParameterizedTest
    @ValueSource(strings = {"45.6 ug/m3", "46 ug/m3"})
    void whatMissesTheLimitOnlyAsItIsComparedNeedNotMoveTowardsIt(String value) {
        Result result = judge(
                target(PM25, "2025", Limit.below("46 ug/m3")).build(),
                measured(PM25, "2020", value).build());
        Distance distance = result.distance().orElseThrow();

        assertThat(distance.isAtTargetLevel()).isFalse();
        assertThat(distance.changeNeeded()).isEmpty();
        assertThat(distance.changeNeededPercent()).isEmpty();
        assertThat(distance.perYear()).isEmpty();
        assertThat(result.sentence().en())
                .contains("not at target level, exactly at the limit")
                .doesNotContain("rise");
    }

    @Test
    void fromZeroThereIsNoPercentage() {
        Result result = judge(
                target(NOX_CUT, "2025", Limit.atLeast("5 t")).build(),
                measured(NOX_CUT, "2020", "0 t").build());
        assertThat(result.distance().orElseThrow().changeNeeded()).contains(Quantity.parse("5 t"));
        assertThat(result.distance().orElseThrow().changeNeededPercent()).isEmpty();
        assertThat(result.sentence().en()).doesNotContain(" ,", "  ");
    }

    @Test
    void contradictingOrUnfittingEarlierValuesDoNotSpeak() {
        Measurement other = measured(PM25, "2020", "40 ug/m3").build();
        assertThat(judge(AT_MOST_43, IN_2020, other).distance()).isEmpty();
        Measurement deducted = measured(PM25, "2020", "40 ug/m3")
                .basis(new Basis(Dust.DEDUCTED, Status.FINAL, GasState.UNSTATED))
                .build();
        Measurement included = measured(PM25, "2020", "56 ug/m3")
                .basis(new Basis(Dust.INCLUDED, Status.FINAL, GasState.UNSTATED))
                .build();
        Target dusty = target(PM25, "2025", Limit.atMost("43 ug/m3"))
                .dust(Dust.INCLUDED)
                .build();
        assertThat(distance(dusty, deducted, included).earlier()).isEqualTo(included);
        assertThat(judge(dusty, deducted).distance()).isEmpty();
    }
}
