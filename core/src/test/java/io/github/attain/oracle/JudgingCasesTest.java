package io.github.attain.oracle;

import static io.github.attain.testing.Facts.BAD_SECTIONS;
import static io.github.attain.testing.Facts.GOOD_DAYS;
import static io.github.attain.testing.Facts.GOOD_SECTIONS;
import static io.github.attain.testing.Facts.GOOD_SHARE;
import static io.github.attain.testing.Facts.NOX_CUT;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.incomplete;
import static io.github.attain.testing.Facts.measured;
import static io.github.attain.testing.Facts.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Result;
import io.github.attain.assessment.Sensitivity;
import io.github.attain.assessment.Standing.State;
import io.github.attain.assessment.TurningValue;
import io.github.attain.assessment.Verdict;
import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.indicator.Statistic;
import io.github.attain.measurement.Basis;
import io.github.attain.measurement.Dust;
import io.github.attain.measurement.GasState;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Status;
import io.github.attain.rule.AllOf;
import io.github.attain.rule.Arm;
import io.github.attain.rule.Assigned;
import io.github.attain.rule.Between;
import io.github.attain.rule.EitherOf;
import io.github.attain.rule.FindingRequired;
import io.github.attain.rule.Limit;
import io.github.attain.rule.Reason;
import io.github.attain.rule.Rule;
import io.github.attain.rule.Total;
import io.github.attain.testing.Facts;
import io.github.attain.text.Text;
import io.github.attain.value.Finding;
import io.github.attain.value.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is accepted against what is possible, in cases worked out by hand. */
class JudgingCasesTest {
    private static final Indicator DAYS_IN_A_BAND = Facts.quantity("days", "d", Direction.NONE)
            .statistic(Statistic.COUNT)
            .build();
    private static final Indicator PM10 = Facts.quantity("air.pm10.annual-mean", "ug/m3", Direction.LOWER)
            .statistic(Statistic.MEAN)
            .build();

    private static Rule either(Rule... arms) {
        return new EitherOf(Stream.of(arms).map(Arm::of).toList());
    }

    private static Rule all(Rule... arms) {
        return new AllOf(Stream.of(arms).map(Arm::of).toList());
    }

    private static Rule reading(Rule number) {
        return new FindingRequired(Finding.YES, Optional.of(number));
    }

    /** 40 days counted, 30 more may have been: 40 to 70 are possible. */
    private static Result of40To70(Indicator indicator, Rule rule) {
        Measurement thin = incomplete(indicator, "2025", "40 d", 335, 365, 365);
        return Asked.of(target(indicator, "2025", rule).build()).judge(thin);
    }

    private static Result of40To70(Rule rule) {
        return of40To70(GOOD_DAYS, rule);
    }

    /** 55 is possible, and so is 40. */
    @Test
    void aBandInsideWhatIsPossibleIsUndecided() {
        Rule band = all(Limit.atLeast("50 d"), Limit.atMost("60 d"));
        assertThat(of40To70(band).verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(of40To70(reading(band)).verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    /** 40 and 70 are accepted, 50 between them is not. */
    @Test
    void aHoleInsideWhatIsPossibleIsUndecided() {
        Rule hole = either(Limit.atMost("45 d"), Limit.atLeast("65 d"));
        assertThat(of40To70(hole).verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(of40To70(reading(hole)).verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void aBandAroundAllThatIsPossibleIsMet() {
        Rule band = new Between(Quantity.parse("10 d"), Quantity.parse("100 d"));
        assertThat(of40To70(DAYS_IN_A_BAND, band).verdict()).isEqualTo(Verdict.MET);
        assertThat(of40To70(DAYS_IN_A_BAND, reading(band)).verdict()).isEqualTo(Verdict.MET);
        Rule beside = new Between(Quantity.parse("71 d"), Quantity.parse("100 d"));
        assertThat(of40To70(DAYS_IN_A_BAND, reading(beside)).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    /** Every number is at most 50 or at least 45, and none is at most 45 and at least 65. */
    @Test
    void armsOnOneValueAreJoinedBeforeItIsAskedWhatIsPossible() {
        assertThat(of40To70(either(Limit.atMost("50 d"), Limit.atLeast("45 d"))).verdict())
                .isEqualTo(Verdict.MET);
        assertThat(of40To70(all(Limit.atMost("45 d"), Limit.atLeast("65 d"))).verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(of40To70(either(Limit.atMost("50 d"), reading(Limit.atLeast("45 d"))))
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(of40To70(either(Limit.atMost("50 d"), Limit.atLeast("51 d"))).verdict())
                .as("days are whole")
                .isEqualTo(Verdict.MET);
        assertThat(of40To70(all(Limit.above("50 d"), Limit.below("51 d"))).verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void armsOnOneValueAreJoinedWhileTheTermRuns() {
        Asked certain = Asked.of(target(GOOD_DAYS, "2025", either(Limit.atMost("50 d"), Limit.atLeast("45 d")))
                .build());
        Asked impossible = Asked.of(target(GOOD_DAYS, "2025", all(Limit.atMost("45 d"), Limit.atLeast("65 d")))
                .build());
        Measurement june = measured(GOOD_DAYS, "2025-01-01/2025-06-30", "30 d").build();
        assertThat(certain.standing("2025-07-10", june).state()).isEqualTo(State.SECURED);
        assertThat(impossible.standing("2025-07-10", june).state()).isEqualTo(State.OUT_OF_REACH);
    }

    /**
     * 3 of 10 valid days of 14 are 30 %. Filled they are 3 to 7 of 14: 21.4, 28.6, 35.7, 42.9 or 50 %, and never 30 %. While the
     * term runs, the four days may turn out invalid, and 30 % may stay.
     */
    @Test
    void aGapInAShareIsFilledWhollyAndTheRestOfATermMayBeInvalid() {
        Rule nothing = all(Limit.above("29 %"), Limit.below("31 %"));
        Rule some = all(Limit.above("29 %"), Limit.below("37 %"));
        Measurement thin = incomplete(GOOD_SHARE, "2025-01-01/2025-01-14", "3 of 10", 10, 14, 12);
        Asked ofNothing =
                Asked.of(target(GOOD_SHARE, "2025-01-01/2025-01-14", nothing).build());
        Asked ofSome =
                Asked.of(target(GOOD_SHARE, "2025-01-01/2025-01-14", some).build());
        assertThat(ofNothing.judge(thin).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(ofSome.judge(thin).verdict()).isEqualTo(Verdict.UNDECIDED);
        Measurement tenDays = incomplete(GOOD_SHARE, "2025-01-01/2025-01-10", "3 of 10", 10, 10, 10);
        assertThat(ofNothing.standing("2025-01-11", tenDays).state()).isEqualTo(State.POSSIBLE);
    }

    /** A percentage alone may have been rounded to 100 and is no finding; but with it something is measured. */
    @Test
    void whatCannotSpeakForOneArmIsMeasuredAllTheSame() {
        Rule rule = new EitherOf(List.of(
                Arm.of(FindingRequired.of(Finding.BASICALLY)), new Arm(Optional.of(PM10), Limit.atMost("70 ug/m3"))));
        Asked asked = Asked.of(target(GOOD_SECTIONS, "2025", rule).build());
        Measurement published =
                measured(GOOD_SECTIONS, "2025-01-01/2025-06-30", "100 %").build();
        assertThat(asked.standing("2025-07-10", published).state()).isEqualTo(State.POSSIBLE);
        assertThat(asked.standing("2025-07-10").state()).isEqualTo(State.UNKNOWN);
    }

    /** 48 is turned by 46.5, which rounds half to even to 46. */
    @Test
    void theNearestEdgeOfAnAssignedArmTurnsTheVerdict() {
        Rule rule = either(Limit.atMost("20 ug/m3"), new Assigned(new Text("省", "the province")));
        TurningValue turning = Asked.of(target(PM25, "2025", rule).build())
                .withAssigned(Limit.atMost("46 ug/m3"))
                .judge(measured(PM25, "2025", "48 ug/m3").build())
                .turningValue()
                .orElseThrow();
        assertThat(turning.value()).isEqualTo(Quantity.parse("46.5 ug/m3"));
        assertThat(turning.isIncluded()).isTrue();
        assertThat(turning.isUpwards()).isFalse();
    }

    @Test
    void whatANestedArmUsesIsNotUnused() {
        Rule nested = new EitherOf(
                List.of(Arm.of(Limit.atMost("20 ug/m3")), new Arm(Optional.of(PM10), Limit.atMost("70 ug/m3"))));
        Rule rule = all(Limit.atMost("46 ug/m3"), nested);
        Measurement fine = measured(PM25, "2025-01-01/2025-06-30", "40 ug/m3").build();
        Measurement coarse =
                measured(PM10, "2025-01-01/2025-06-30", "200 ug/m3").build();
        Assessment assessment =
                Asked.of(target(PM25, "2025", rule).build()).assess(LocalDate.of(2025, 7, 10), List.of(fine, coarse));
        assertThat(assessment.unused()).isEmpty();
        assertThat(assessment.results().get(0).standing().orElseThrow().measurements())
                .containsExactlyInAnyOrder(fine, coarse);
    }

    @Test
    void theStrictnessOfAReadingTurnsTheVerdictAndIsTold() {
        Result result = Asked.of(
                        target(PM25, "2025", reading(Limit.atMost("46 ug/m3"))).build())
                .judge(measured(PM25, "2025", "46 ug/m3").build());
        assertThat(result.verdict()).isEqualTo(Verdict.MET);
        assertThat(result.turningChoices())
                .anyMatch(s -> s.choice() == Sensitivity.Choice.STRICTNESS && s.verdict() == Verdict.NOT_MET);
        // Without the reading only a finding would decide.
        assertThat(result.turningChoices()).anyMatch(s -> s.verdict() == Verdict.NOT_ASSESSABLE);
        assertThat(result.sentence(Locale.CHINESE)).doesNotContain("依结论性材料");
    }

    @Test
    void aRunningReadingIsNoMoreUnknownThanTheBareLimit() {
        Measurement half =
                measured(GOOD_SHARE, "2025-01-01/2025-06-30", "80 of 181").build();
        for (String limit : List.of("100 %", "99 %")) {
            Asked bare =
                    Asked.of(target(GOOD_SHARE, "2025", Limit.atMost(limit)).build());
            Asked read = Asked.of(
                    target(GOOD_SHARE, "2025", reading(Limit.atMost(limit))).build());
            assertThat(read.standing("2025-07-10", half).state())
                    .isEqualTo(bare.standing("2025-07-10", half).state())
                    .isNotEqualTo(State.UNKNOWN);
        }
        assertThat(Asked.of(target(GOOD_SHARE, "2025", reading(Limit.atMost("100 %")))
                                .build())
                        .standing("2025-07-10", half)
                        .state())
                .isEqualTo(State.SECURED);
    }

    @Test
    void aTotalWithinAJunctionHasNoDistance() {
        Rule rule = all(new Total(Limit.atLeast("9700 t")), Limit.atLeast("100 t"));
        Measurement earlier = measured(NOX_CUT, "2024", "900 t").build();
        assertThat(Asked.of(target(NOX_CUT, "2025", rule).build())
                        .judge(earlier)
                        .distance())
                .isEmpty();
    }

    @Test
    void resultsWhoseChoicesDifferAreNotEqual() {
        Asked asked = Asked.of(target(PM25, "2025", Limit.atMost("46 ug/m3")).build());
        Measurement deducted = measured(PM25, "2025", "45 ug/m3")
                .basis(new Basis(Dust.DEDUCTED, Status.UNSTATED, GasState.UNSTATED))
                .build();
        Measurement included = measured(PM25, "2025", "49 ug/m3")
                .basis(new Basis(Dust.INCLUDED, Status.UNSTATED, GasState.UNSTATED))
                .build();
        Result alone = asked.judge(deducted);
        Result both = asked.judge(deducted, included);
        assertThat(both.turningChoices()).extracting(Sensitivity::choice).containsExactly(Sensitivity.Choice.BASIS);
        assertThat(alone.turningChoices()).isEmpty();
        assertThat(both).isNotEqualTo(alone);
        assertThat(asked.judge(deducted)).isEqualTo(alone);
    }

    @Test
    void standingsAreEqualWhereTheySayTheSame() {
        Asked asked = Asked.of(target(PM25, "2025", Limit.atMost("46 ug/m3")).build());
        Measurement half = measured(PM25, "2025-01-01/2025-06-30", "40 ug/m3").build();
        Measurement other = measured(PM25, "2025-01-01/2025-06-30", "41 ug/m3").build();
        assertThat(asked.standing("2025-07-10", half))
                .isEqualTo(asked.standing("2025-07-10", half))
                .hasSameHashCodeAs(asked.standing("2025-07-10", half))
                .isNotEqualTo(asked.standing("2025-07-10", other));
    }

    @ParameterizedTest
    @CsvSource({
        "good, 50 of 50, MET",
        "good, 49 of 50, NOT_ASSESSABLE",
        "bad, 0 of 5, MET",
        "bad, 1 of 5, NOT_ASSESSABLE"
    })
    void whatIsCompleteToTheLastNeedsNoFinding(String which, String share, Verdict verdict) {
        Indicator indicator = which.equals("good") ? GOOD_SECTIONS : BAD_SECTIONS;
        Result result = Asked.of(target(indicator, "2025", FindingRequired.of(Finding.BASICALLY))
                        .build())
                .judge(measured(indicator, "2025", share).build());
        assertThat(result.verdict()).isEqualTo(verdict);
    }

    /** A share cannot be above 100 % nor below 0 %, and no number of days below 0. */
    @ParameterizedTest
    @MethodSource("limitsAtTheEnd")
    void aChoiceThatCannotOccurIsNone(Indicator indicator, Rule rule, String value) {
        Result result = Asked.of(target(indicator, "2025", rule).build())
                .judge(measured(indicator, "2025", value).build());
        assertThat(result.verdict()).isEqualTo(Verdict.MET);
        assertThat(result.sensitivities())
                .extracting(Sensitivity::choice)
                .doesNotContain(Sensitivity.Choice.STRICTNESS);
    }

    static Stream<Object[]> limitsAtTheEnd() {
        return Stream.of(
                new Object[] {GOOD_SHARE, Limit.atLeast("100 %"), "50 of 50"},
                new Object[] {BAD_SECTIONS, Limit.atMost("0 %"), "0 of 5"},
                new Object[] {GOOD_DAYS, Limit.atMost("0 d"), "0 d"});
    }

    @Test
    void reasonsOfNothingAtAllAreKept() {
        Result result = Asked.of(
                        target(PM25, "2025", reading(Limit.atMost("46 ug/m3"))).build())
                .judge();
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(result.reason()).contains(Reason.FINDING_MISSING);
    }
}
