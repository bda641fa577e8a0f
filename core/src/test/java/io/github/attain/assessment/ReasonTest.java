package io.github.attain.assessment;

import static io.github.attain.testing.Facts.BLACK_WATER;
import static io.github.attain.testing.Facts.GOOD_DAYS;
import static io.github.attain.testing.Facts.GOOD_SHARE;
import static io.github.attain.testing.Facts.OTHER_CLAUSE;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.RANKING;
import static io.github.attain.testing.Facts.judge;
import static io.github.attain.testing.Facts.measured;
import static io.github.attain.testing.Facts.measurement;
import static io.github.attain.testing.Facts.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.measurement.Basis;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Dust;
import io.github.attain.measurement.GasState;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.measurement.Status;
import io.github.attain.problem.ProblemCode;
import io.github.attain.rule.About;
import io.github.attain.rule.Assigned;
import io.github.attain.rule.Change;
import io.github.attain.rule.EachPart;
import io.github.attain.rule.FindingRequired;
import io.github.attain.rule.Limit;
import io.github.attain.rule.NoWorse;
import io.github.attain.rule.RankLimit;
import io.github.attain.rule.Reason;
import io.github.attain.rule.Rule;
import io.github.attain.target.Baseline;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.SubPeriod;
import io.github.attain.value.Finding;
import io.github.attain.value.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every closed reason from a case that happens. */
class ReasonTest {
    private static final ReportingPeriod IN_2020 = ReportingPeriod.ofYear(2020);
    private static final Change DOWN_4 = new Change(Limit.atMost("-4 %"), IN_2020);
    private static final Measurement OWN = measured(PM25, "2025", "46 ug/m3").build();

    private static void assertOpen(Result result, Reason reason) {
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(result.reason()).contains(reason);
        assertThat(result.detail()).isPresent();
        assertThat(result.margin()).isEmpty();
        assertThat(result.gap()).isEmpty();
        assertThat(result.sensitivities()).isEmpty();
        assertThat(result.sentence().en()).contains(reason.label().en());
        assertThat(result.sentence().zh()).contains(reason.label().zh());
    }

    @Test
    void noMeasurementWhereTheTermHasNone() {
        assertOpen(judge(target(PM25, "2025", Limit.atMost("46 ug/m3")).build()), Reason.NO_MEASUREMENT);
        Measurement elsewhere =
                measured(PM25, "2025", "46 ug/m3").place("410801").build();
        assertOpen(judge(target(PM25, "2025", Limit.atMost("46 ug/m3")).build(), elsewhere), Reason.NO_MEASUREMENT);
        Measurement quarter = measured(PM25, "2025-Q1", "46 ug/m3").build();
        assertOpen(judge(target(PM25, "2025", Limit.atMost("46 ug/m3")).build(), quarter), Reason.NO_MEASUREMENT);
    }

    @Test
    void baselineUnknownUntilThePlanOrAMeasurementSaysIt() {
        Target target = target(PM25, "2025", DOWN_4).build();
        Result open = judge(target, OWN);
        assertOpen(open, Reason.BASELINE_UNKNOWN);
        assertThat(open.measurements()).containsExactly(OWN);
        assertThat(judge(target, OWN, measured(PM25, "2020", "48 ug/m3").build())
                        .verdict())
                .isEqualTo(Verdict.MET);
        Target stated = target(PM25, "2025", DOWN_4)
                .baseline(Baseline.stated(IN_2020, Quantity.parse("47 ug/m3")))
                .build();
        assertThat(judge(stated, OWN).verdict()).isEqualTo(Verdict.NOT_MET);
        Target unstated =
                target(PM25, "2025", DOWN_4).baseline(Baseline.unknown(IN_2020)).build();
        assertOpen(judge(unstated, OWN), Reason.BASELINE_UNKNOWN);
    }

    @Test
    void whatThePlanStatesGoesBeforeWhatWasMeasured() {
        Target stated = target(PM25, "2025", DOWN_4)
                .baseline(Baseline.stated(IN_2020, Quantity.parse("50 ug/m3")))
                .build();
        assertThat(judge(stated, OWN, measured(PM25, "2020", "46 ug/m3").build())
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void baselineUnknownWhereItsDataAreTooIncompleteToBuildOn() {
        Measurement thin = measured(PM25, "2020", "50 ug/m3")
                .completeness(Completeness.withMinimum(300, 366, 324))
                .build();
        assertOpen(judge(target(PM25, "2025", DOWN_4).build(), OWN, thin), Reason.BASELINE_UNKNOWN);
        assertOpen(judge(target(PM25, "2025", new NoWorse(IN_2020)).build(), OWN, thin), Reason.BASELINE_UNKNOWN);
    }

    /** Nobody knows which place of 2020 must be held: that is what lacks, be the place of 2025 thin, of a half year or of all. */
    @Test
    void aPlaceWithoutAnEarlierOneLacksTheEarlierOne() {
        Target target = target(RANKING, "2025", new NoWorse(IN_2020)).build();
        Measurement.Builder place = measured(RANKING, "2025", "148 of 168");
        assertOpen(judge(target, place.build()), Reason.BASELINE_UNKNOWN);
        assertOpen(
                judge(
                        target,
                        place.completeness(Completeness.withMinimum(160, 168, 168))
                                .build()),
                Reason.BASELINE_UNKNOWN);
        Measurement half = measured(RANKING, "2025-H1", "148 of 168").build();
        Result running = io.github.attain.testing.Facts.assess("2025-07-01", target, half)
                .results()
                .get(0);
        assertThat(running.standing().orElseThrow().reason()).contains(Reason.BASELINE_UNKNOWN);
    }

    @Test
    void notAssignedUntilTheCallerBindsItWithItsDocument() {
        Target target = target(PM25, "2025", new Assigned(new Text("省", "the province")))
                .build();
        Result open = judge(target, OWN);
        assertOpen(open, Reason.NOT_ASSIGNED);
        assertThat(open.measurements()).containsExactly(OWN);
        Result bound = Assessor.of(List.of(target))
                .withAssignment(new Assignment("target", Limit.atMost("45 ug/m3"), OTHER_CLAUSE))
                .assess(Measurements.of(List.of(OWN)), LocalDate.of(2026, 1, 1))
                .results()
                .get(0);
        assertThat(bound.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(bound.steps()).anyMatch(s -> s.text().en().contains("Notice of assignment"));
        assertThat(bound.sentence().en()).contains("at most 45 µg/m³", "Notice of assignment", "专栏1第1行");
        assertThat(bound.sentence().zh()).contains("不高于45微克/立方米", "下达通知");
        assertThat(bound.sensitivities()).extracting(Sensitivity::choice).contains(Sensitivity.Choice.STRICTNESS);
    }

    @Test
    void findingMissingWhereNoSourceStatesTheOutcome() {
        Target target = target(BLACK_WATER, "2025", FindingRequired.of(Finding.BASICALLY))
                .build();
        assertOpen(judge(target), Reason.FINDING_MISSING);
        assertThat(judge(target, measured(BLACK_WATER, "2025", "basically").build())
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(judge(target, measured(BLACK_WATER, "2025", "no").build()).verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void toleranceNotStatedWhereThePlanSaysAbout() {
        Target target =
                target(GOOD_SHARE, "2025", new About(Quantity.parse("20 %"))).build();
        Measurement own = measured(GOOD_SHARE, "2025", "19 %").build();
        Result open = judge(target, own);
        assertOpen(open, Reason.TOLERANCE_NOT_STATED);
        assertThat(open.measurements()).containsExactly(own);
        Assessor assessor = Assessor.of(List.of(target));
        Measurements measured = Measurements.of(List.of(own));
        assertThat(assessor.withTolerance("target", Quantity.parse("1 {pp}"))
                        .assess(measured, LocalDate.of(2026, 1, 1))
                        .with(Verdict.MET))
                .hasSize(1);
        assertThat(assessor.withTolerance("target", Quantity.parse("0.5 {pp}"))
                        .assess(measured, LocalDate.of(2026, 1, 1))
                        .with(Verdict.NOT_MET))
                .hasSize(1);
    }

    @Test
    void ambiguousWhereOneThingIsStatedTwice() {
        Target target = target(PM25, "2025", Limit.atMost("60 ug/m3")).build();
        Measurement other = measured(PM25, "2025", "47 ug/m3").build();
        // Both keep the limit, and still nobody knows what was measured.
        Assessment assessment = io.github.attain.testing.Facts.assess("2026-01-01", target, OWN, other);
        assertOpen(assessment.results().get(0), Reason.AMBIGUOUS);
        assertThat(assessment.results().get(0).sentence().en()).contains("46 µg/m³", "47 µg/m³");
        assertThat(assessment.problems())
                .extracting(p -> p.code())
                .containsExactly(ProblemCode.CONFLICTING_MEASUREMENTS);
        assertThat(assessment.unused()).isEmpty();
    }

    /** A yearly number for a promise of each month, half a year for a share of two years: told, and of no use. */
    @Test
    void aPeriodThatTheRuleCannotUseIsToldAndUnused() {
        Rule monthly = new EachPart(SubPeriod.MONTH, Limit.atLeast("20 d"));
        assertThat(assessedOnce(
                        target(GOOD_DAYS, "2025", monthly).build(),
                        measured(GOOD_DAYS, "2025", "300 d").build()))
                .contains("measured for 2025, wanted for 2025-01");
        assertThat(assessedOnce(
                        target(GOOD_SHARE, "2024/2025", Limit.atLeast("50 %")).build(),
                        measured(GOOD_SHARE, "2025-01-01/2025-06-30", "5 of 9").build()))
                .contains("measured for 2025-H1, wanted for 2024–2025");
    }

    /** What the input says first is no matter. */
    @Test
    void twoStatementsAreNamedInOneOrder() {
        Target target = target(PM25, "2025", Limit.atMost("46 ug/m3")).build();
        Measurement higher = measured(PM25, "2025", "47 ug/m3").build();
        assertThat(judge(target, OWN, higher).sentence().en()).contains("stated twice: 46 µg/m³, 47 µg/m³");
        assertThat(judge(target, higher, OWN).sentence())
                .isEqualTo(judge(target, OWN, higher).sentence());
    }

    @Test
    void aRankingOfAnotherLengthIsNamed() {
        Target target = target(RANKING, "2025", new RankLimit(148, 168)).build();
        Measurement.Builder first = measured(RANKING, "2025", "1 of 169");
        assertThat(judge(target, first.build()).sentence().en()).contains("a ranking of 169, not of 168");
        Completeness ofOthers = Completeness.withMinimum(160, 168, 168);
        assertThat(judge(target, first.completeness(ofOthers).build()).reason()).contains(Reason.NOT_COMPARABLE);
    }

    /** Three other periods are named; of more, three and that there are more. */
    @ParameterizedTest
    @CsvSource({
        "1, 'measured for 2025-01, wanted for 2025'",
        "3, 'measured for 2025-01, 2025-02, 2025-03, wanted for 2025'",
        "4, 'measured for 2025-01, 2025-02, 2025-03, …, wanted for 2025'",
        "12, 'measured for 2025-01, 2025-02, 2025-03, …, wanted for 2025'"
    })
    void monthsForAYearAreNamed(int months, String told) {
        Measurement[] measured = new Measurement[months];
        for (int i = 0; i < months; i++) {
            measured[i] = measured(PM25, (i < 9 ? "2025-0" : "2025-") + (i + 1), "46 ug/m3")
                    .build();
        }
        assertThat(judge(target(PM25, "2025", Limit.atMost("46 ug/m3")).build(), measured)
                        .sentence()
                        .en())
                .contains(told);
    }

    private static String assessedOnce(Target target, Measurement useless) {
        Assessment assessment = io.github.attain.testing.Facts.assess("2026-01-01", target, useless);
        assertThat(assessment.unused()).containsExactly(useless);
        return assessment.results().get(0).sentence().en();
    }

    @Test
    void anotherSpellingOfTheSameValueIsNotAmbiguous() {
        Target target = target(PM25, "2025", Limit.atMost("60 ug/m3")).build();
        Measurement same = measured(PM25, "2025", "0.046 mg/m3").build();
        assertThat(judge(target, OWN, same).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void notComparableWhereTheUnitOrTheScaleIsAnother() {
        Target target = target(PM25, "2025", Limit.atMost("46 ug/m3")).build();
        Measurement tonnes = measurement(PM25, "2025", Quantity.parse("46 t")).build();
        Result result = judge(target, tonnes);
        assertOpen(result, Reason.NOT_COMPARABLE);
        assertThat(result.sentence().en()).contains("ug/m3");
        Measurement fraction =
                measurement(GOOD_SHARE, "2025", Quantity.parse("0.66")).build();
        assertOpen(judge(target(GOOD_SHARE, "2025", Limit.atLeast("66 %")).build(), fraction), Reason.NOT_COMPARABLE);
        Measurement negative =
                measurement(PM25, "2025", Quantity.parse("-1 ug/m3")).build();
        assertOpen(judge(target, negative), Reason.NOT_COMPARABLE);
    }

    @Test
    void notComparableWhereTheDustOrTheStateOfTheGasIsAnother() {
        Measurement dusty = measured(PM25, "2025", "46 ug/m3")
                .basis(new Basis(Dust.INCLUDED, Status.FINAL, GasState.UNSTATED))
                .build();
        Target deducted = target(PM25, "2025", Limit.atMost("46 ug/m3"))
                .dust(Dust.DEDUCTED)
                .build();
        assertOpen(judge(deducted, dusty), Reason.NOT_COMPARABLE);
        Measurement before = gas("2020", GasState.STANDARD);
        Measurement now = gas("2025", GasState.REFERENCE);
        assertOpen(judge(target(PM25, "2025", DOWN_4).build(), before, now), Reason.NOT_COMPARABLE);
        assertThat(judge(target(PM25, "2025", DOWN_4).build(), before, gas("2025", GasState.STANDARD))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
        Limit limit = Limit.atMost("46 ug/m3");
        Measurement restated = measured(PM25, "2025", "44 ug/m3")
                .basis(new Basis(Dust.UNSTATED, Status.UNSTATED, GasState.STANDARD))
                .build();
        assertOpen(judge(target(PM25, "2025", limit).build(), now, restated), Reason.NOT_COMPARABLE);
    }

    private static Measurement gas(String year, GasState state) {
        return measured(PM25, year, "50 ug/m3")
                .basis(new Basis(Dust.UNSTATED, Status.UNSTATED, state))
                .build();
    }
}
