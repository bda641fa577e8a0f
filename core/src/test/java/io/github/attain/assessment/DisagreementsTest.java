package io.github.attain.assessment;

import static io.github.attain.testing.Facts.FIRMS;
import static io.github.attain.testing.Facts.GOOD_DAYS;
import static io.github.attain.testing.Facts.GOOD_SECTIONS;
import static io.github.attain.testing.Facts.NOX_CUT;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.assess;
import static io.github.attain.testing.Facts.incomplete;
import static io.github.attain.testing.Facts.measured;
import static io.github.attain.testing.Facts.target;
import static io.github.attain.testing.Facts.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.indicator.Indicator;
import io.github.attain.indicator.Statistic;
import io.github.attain.measurement.Basis;
import io.github.attain.measurement.Dust;
import io.github.attain.measurement.GasState;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Status;
import io.github.attain.problem.ProblemCode;
import io.github.attain.rule.Limit;
import io.github.attain.rule.Total;
import io.github.attain.target.Baseline;
import io.github.attain.target.Target;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.SubPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What contradicts a value that counts is told beside the answer, which stays as it was. */
class DisagreementsTest {
    private static final Target CUT =
            target(NOX_CUT, "2021/2025", new Total(Limit.atLeast("9700 t"))).build();

    private static Assessment assessed(Target target, List<Measurement> measured) {
        return assess("2026-06-30", target, measured.toArray(Measurement[]::new));
    }

    /** A whole and values for its parts in order, each in the unit with which it is written. */
    private static List<Measurement> whole(
            Indicator indicator, String period, SubPeriod unit, String whole, String... parts) {
        List<Measurement> all =
                new ArrayList<>(List.of(measured(indicator, period, whole).build()));
        List<ReportingPeriod> periods = ReportingPeriod.parse(period).split(unit);
        for (int i = 0; i < parts.length; i++) {
            all.add(measured(indicator, periods.get(i).toString(), parts[i]).build());
        }
        return all;
    }

    private static List<ProblemCode> told(Target target, List<Measurement> measured) {
        return assessed(target, measured).problems().stream().map(p -> p.code()).toList();
    }

    /** 1900 + 1900 + 1900 + 1900 + 2100 = 9700. */
    @Test
    void yearsThatDoNotAddUpToTheirTotalAreTold() {
        List<Measurement> measured =
                whole(NOX_CUT, "2021/2025", SubPeriod.YEAR, "9600 t", "1900 t", "1900 t", "1900 t", "1900 t", "2100 t");

        Assessment assessment = assessed(CUT, measured);

        assertThat(assessment.results().get(0).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(assessment.problems()).singleElement().satisfies(told -> {
            assertThat(told.code()).isEqualTo(ProblemCode.PARTS_DISAGREE);
            assertThat(told.message().en())
                    .isEqualTo("410800 emission.nox.cut 2021/2025 is 9600 t, and its parts add up to 9700 t;"
                            + " the value of the whole counts");
            assertThat(told.message().zh())
                    .isEqualTo("410800 emission.nox.cut 2021/2025的值为9600 t，其各部分合计为9700 t；按整体的值判定");
        });
    }

    /** Each number may have been rounded: 5 halves of a tonne from the years, and one from the total. */
    @ParameterizedTest
    @CsvSource({
        "9700 t, true",
        "9703 t, true",
        "9703.1 t, false",
        "9697 t, true",
        "9696 t, false",
        "0.97 10*4.t, true",
        "0.96 10*4.t, false"
    })
    void whatMayHaveBeenRoundedFromTheSameAgrees(String total, boolean agrees) {
        List<Measurement> measured =
                whole(NOX_CUT, "2021/2025", SubPeriod.YEAR, total, "1900 t", "1900 t", "1900 t", "1900 t", "2100 t");

        assertThat(told(CUT, measured)).isEqualTo(agrees ? List.of() : List.of(ProblemCode.PARTS_DISAGREE));
    }

    /** Days and things are counted, and a count is not rounded. */
    @Test
    void whatIsCountedAgreesToTheLast() {
        Target days = target(GOOD_DAYS, "2025", Limit.atLeast("215 d")).build();
        assertThat(told(days, whole(GOOD_DAYS, "2025", SubPeriod.QUARTER, "220 d", "50 d", "50 d", "60 d", "60 d")))
                .isEmpty();
        assertThat(told(days, whole(GOOD_DAYS, "2025", SubPeriod.QUARTER, "221 d", "50 d", "50 d", "60 d", "60 d")))
                .containsExactly(ProblemCode.PARTS_DISAGREE);
        Indicator firms =
                Indicator.builder().from(FIRMS).statistic(Statistic.TOTAL).build();
        Target closed = target(firms, "2025", Limit.atLeast("3 {firm}")).build();
        assertThat(told(
                        closed,
                        whole(
                                firms,
                                "2025",
                                SubPeriod.QUARTER,
                                "5 {firm}",
                                "1 {firm}",
                                "1 {firm}",
                                "1 {firm}",
                                "1 {firm}")))
                .containsExactly(ProblemCode.PARTS_DISAGREE);
    }

    /** A mean is not the sum of its parts, and what is not whole says nothing of the whole. */
    @Test
    void whatDoesNotAddUpIsNotAdded() {
        Target mean = target(PM25, "2025", Limit.atMost("46 ug/m3")).build();
        assertThat(told(
                        mean,
                        whole(
                                PM25,
                                "2025",
                                SubPeriod.QUARTER,
                                "44 ug/m3",
                                "40 ug/m3",
                                "40 ug/m3",
                                "40 ug/m3",
                                "40 ug/m3")))
                .isEmpty();

        Target days = target(GOOD_DAYS, "2025", Limit.atLeast("215 d")).build();
        assertThat(told(days, whole(GOOD_DAYS, "2025", SubPeriod.QUARTER, "250 d", "50 d", "50 d", "60 d")))
                .isEmpty();
        List<Measurement> gap = whole(GOOD_DAYS, "2025", SubPeriod.QUARTER, "250 d", "50 d", "50 d", "60 d");
        gap.add(incomplete(GOOD_DAYS, "2025-10-01/2025-12-31", "60 d", 80, 92, 5));
        assertThat(told(days, gap)).isEmpty();
        List<Measurement> deducted = whole(GOOD_DAYS, "2025", SubPeriod.QUARTER, "250 d", "50 d", "50 d", "60 d");
        deducted.add(measured(GOOD_DAYS, "2025-10-01/2025-12-31", "60 d")
                .basis(new Basis(Dust.DEDUCTED, Status.UNSTATED, GasState.UNSTATED))
                .build());
        assertThat(told(days, deducted)).isEmpty();
    }

    private static Target since2020(Indicator indicator, String stated, String limit) {
        return target(indicator, "2025", Limit.atMost(limit))
                .baseline(new Baseline(ReportingPeriod.ofYear(2020), Optional.of(value(indicator, stated))))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "56 ug/m3, true",
        "56.4 ug/m3, true",
        "56.56 ug/m3, false",
        "57 ug/m3, false",
        "0.056 mg/m3, true",
        "basically, true"
    })
    void aMeasuredBaselineThatThePlanStatesOtherwiseIsTold(String measured, boolean agrees) {
        Target target = since2020(PM25, "56 ug/m3", "46 ug/m3");

        assertThat(told(target, List.of(measured(PM25, "2020", measured).build())))
                .isEqualTo(agrees ? List.of() : List.of(ProblemCode.BASELINE_DISAGREES));
    }

    @Test
    void whatIsToldOfABaselineNamesBoth() {
        Measurement measured = measured(PM25, "2020", "58 ug/m3").build();
        Assessment assessment = assessed(since2020(PM25, "56 ug/m3", "46 ug/m3"), List.of(measured));

        assertThat(assessment.problems()).singleElement().satisfies(told -> {
            assertThat(told.message().en())
                    .isEqualTo("410800 air.pm25.annual-mean 2020 was measured as 58 ug/m3, and the plan states 56 ug/m3"
                            + " as the baseline, which counts");
            assertThat(told.message().zh())
                    .isEqualTo("410800 air.pm25.annual-mean 2020的实测值为58 ug/m3，规划写明的基准值为56 ug/m3；按规划的基准值判定");
        });
    }

    @Test
    void whatIsNotKnownYetOrOfAnotherYearIsNotHeldAgainstTheBaseline() {
        Target target = since2020(PM25, "56 ug/m3", "46 ug/m3");
        Measurement later = measured(PM25, "2020", "58 ug/m3")
                .knownFrom(LocalDate.of(2027, 1, 1))
                .build();
        Measurement other = measured(PM25, "2019", "58 ug/m3").build();

        assertThat(told(target, List.of(later, other))).isEmpty();
    }

    @Test
    void countsOfABaselineAreHeldAgainstItsPercentage() {
        Target target = target(GOOD_SECTIONS, "2025", Limit.atLeast("70 %"))
                .baseline(new Baseline(ReportingPeriod.ofYear(2020), Optional.of(value(GOOD_SECTIONS, "77.8 %"))))
                .build();

        assertThat(told(
                        target,
                        List.of(measured(GOOD_SECTIONS, "2020", "7 of 9").build())))
                .isEmpty();
        assertThat(told(
                        target,
                        List.of(measured(GOOD_SECTIONS, "2020", "8 of 9").build())))
                .containsExactly(ProblemCode.BASELINE_DISAGREES);
    }
}
