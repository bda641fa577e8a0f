package io.github.attain.assessment;

import static io.github.attain.testing.Facts.BLACK_WATER;
import static io.github.attain.testing.Facts.FIRMS;
import static io.github.attain.testing.Facts.GOOD_DAYS;
import static io.github.attain.testing.Facts.GOOD_SECTIONS;
import static io.github.attain.testing.Facts.NOX_CUT;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.RANKING;
import static io.github.attain.testing.Facts.WATER_CLASS;
import static io.github.attain.testing.Facts.assess;
import static io.github.attain.testing.Facts.incomplete;
import static io.github.attain.testing.Facts.measured;
import static io.github.attain.testing.Facts.target;
import static io.github.attain.testing.Facts.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Basis;
import io.github.attain.measurement.Dust;
import io.github.attain.measurement.GasState;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.measurement.Status;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.rule.ClassLimit;
import io.github.attain.rule.EachPart;
import io.github.attain.rule.FindingRequired;
import io.github.attain.rule.Limit;
import io.github.attain.rule.RankLimit;
import io.github.attain.rule.Total;
import io.github.attain.target.Baseline;
import io.github.attain.target.Target;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.SubPeriod;
import io.github.attain.value.Finding;
import io.github.attain.value.GradeScale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What contradicts a measured value is told beside the answer, which stays as it was. */
class DisagreementsTest {
    private static final Target CUT =
            target(NOX_CUT, "2021/2025", new Total(Limit.atLeast("9700 t"))).build();
    private static final Target GOOD =
            target(GOOD_DAYS, "2025", Limit.atLeast("215 d")).build();

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

    private static List<Measurement> quarters(String whole, String... parts) {
        return whole(GOOD_DAYS, "2025", SubPeriod.QUARTER, whole, parts);
    }

    private static Measurement with(Status status, Measurement m) {
        return Measurement.builder()
                .from(m)
                .basis(new Basis(Dust.UNSTATED, status, GasState.UNSTATED))
                .build();
    }

    private static List<ProblemCode> told(Target target, List<Measurement> measured) {
        return assessed(target, measured).problems().stream().map(Problem::code).toList();
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
                    .isEqualTo("410800 emission.nox.cut 2021/2025 is 9600 t, and its parts come to 9700 t");
            assertThat(told.message().zh()).isEqualTo("410800 emission.nox.cut 2021/2025的值为9600 t，而其各部分得出9700 t");
        });
        Collections.reverse(measured);
        assertThat(assessed(CUT, measured).problems()).isEqualTo(assessment.problems());
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

    /** Days and things are counted, and a count is not rounded; a mean of days is: 4 × 0.05 and the half of a tenth. */
    @Test
    void whatIsCountedAgreesToTheLast() {
        assertThat(told(GOOD, quarters("220 d", "50 d", "50 d", "60 d", "60 d")))
                .isEmpty();
        assertThat(told(GOOD, quarters("221 d", "50 d", "50 d", "60 d", "60 d")))
                .containsExactly(ProblemCode.PARTS_DISAGREE);
        assertThat(told(GOOD, quarters("220.2 d", "50.0 d", "50.0 d", "60.0 d", "60.0 d")))
                .doesNotContain(ProblemCode.PARTS_DISAGREE);
        assertThat(told(GOOD, quarters("220.3 d", "50.0 d", "50.0 d", "60.0 d", "60.0 d")))
                .contains(ProblemCode.PARTS_DISAGREE);
        Target closed =
                target(FIRMS, "2021/2022", new Total(Limit.atLeast("3 {firm}"))).build();
        assertThat(told(closed, whole(FIRMS, "2021/2022", SubPeriod.YEAR, "5 {firm}", "2 {firm}", "2 {firm}")))
                .containsExactly(ProblemCode.PARTS_DISAGREE);
    }

    /** 50 + 50 + 20 + 20 + 20 + 60 = 220, of quarters and months. */
    @Test
    void partsOfSeveralKindsAreAddedUp() {
        List<Measurement> measured = quarters("230 d", "50 d", "50 d");
        for (String month : List.of("2025-07", "2025-08", "2025-09")) {
            measured.add(measured(GOOD_DAYS, month, "20 d").build());
        }
        measured.add(measured(GOOD_DAYS, "2025-10-01/2025-12-31", "60 d").build());

        assertThat(told(GOOD, measured)).containsExactly(ProblemCode.PARTS_DISAGREE);
    }

    /** What may still be anything contradicts nothing that is said here; the verdict says what is missing. */
    @Test
    void partsThatAreNotCompleteAreNotHeldAgainstTheWhole() {
        assertThat(told(GOOD, quarters("253 d", "50 d", "50 d", "60 d"))).isEmpty();
        List<Measurement> gap = quarters("219 d", "50 d", "50 d", "60 d");
        gap.add(incomplete(GOOD_DAYS, "2025-10-01/2025-12-31", "60 d", 80, 92, 90));
        assertThat(told(GOOD, gap)).isEmpty();
    }

    /** 6010 + 6010 = 12,020 t, and 1.2 万吨 is 12,000 t by 500; 0.60 + 0.62 is 1.22 by 0.06; 60 + 60 t are not 12,000 kg. */
    @ParameterizedTest
    @CsvSource({
        "1.2 10*4.t, 6010 t, 6010 t, true",
        "1.2 10*4.t, 0.60 10*4.t, 0.62 10*4.t, true",
        "12000 kg, 60 t, 60 t, false",
        "120000 kg, 60 t, 60 t, true"
    })
    void unitsAreConvertedBeforeTheyAreHeldAgainstEachOther(String whole, String first, String second, boolean agrees) {
        Target target =
                target(NOX_CUT, "2024/2025", new Total(Limit.atLeast("1 t"))).build();

        assertThat(told(target, whole(NOX_CUT, "2024/2025", SubPeriod.YEAR, whole, first, second)))
                .isEqualTo(agrees ? List.of() : List.of(ProblemCode.PARTS_DISAGREE));
    }

    private static Measurement with(Dust dust, Measurement m) {
        return Measurement.builder()
                .from(m)
                .basis(new Basis(dust, Status.UNSTATED, GasState.UNSTATED))
                .build();
    }

    /** Only parts like the whole: 4 × 51 = 204 with dust, and 4 × 54 = 216 without. */
    @Test
    void whatIsOnAnotherBasisIsNotHeldAgainstTheWhole() {
        List<Measurement> included = new ArrayList<>();
        quarters("204 d", "51 d", "51 d", "51 d", "51 d").forEach(m -> included.add(with(Dust.INCLUDED, m)));
        List<Measurement> deducted = new ArrayList<>();
        quarters("216 d", "54 d", "54 d", "54 d", "54 d").forEach(m -> deducted.add(with(Dust.DEDUCTED, m)));
        List<Measurement> both = new ArrayList<>(included);
        both.addAll(deducted.subList(1, 5));
        assertThat(told(GOOD, both)).isEmpty();

        List<Measurement> otherParts = new ArrayList<>(deducted.subList(1, 5));
        otherParts.add(included.get(0));
        assertThat(told(GOOD, otherParts)).isEmpty();

        List<Measurement> wrong = new ArrayList<>(both);
        wrong.set(0, with(Dust.INCLUDED, measured(GOOD_DAYS, "2025", "210 d").build()));
        assertThat(assessed(GOOD, wrong).problems())
                .singleElement()
                .satisfies(told -> assertThat(told.message().en()).endsWith("is 210 d, and its parts come to 204 d"));

        List<Measurement> editions = new ArrayList<>();
        for (Measurement m : quarters("200 d", "54 d", "54 d", "54 d", "54 d")) {
            String edition = m.period().isYear() ? "GB 3095-2012" : "GB 3095-2026";
            editions.add(Measurement.builder().from(m).edition(edition).build());
        }
        assertThat(told(GOOD, editions)).isEmpty();
    }

    /** A mean is not the sum of its parts; where the parts decide, nothing is asked of the whole. */
    @Test
    void whatDoesNotAddUpIsNotAdded() {
        Target mean = target(PM25, "2025", Limit.atMost("46 ug/m3")).build();
        String low = "40 ug/m3";
        assertThat(told(mean, whole(PM25, "2025", SubPeriod.QUARTER, "44 ug/m3", low, low, low, low)))
                .isEmpty();
        Target each = target(GOOD_DAYS, "2025", new EachPart(SubPeriod.QUARTER, Limit.atLeast("50 d")))
                .build();
        assertThat(told(each, quarters("250 d", "50 d", "50 d", "60 d", "60 d")))
                .isEmpty();
    }

    /** The months are as provisional as months are, one of them was revised: 50 + 50 + 60 + 60 is what speaks. */
    @Test
    void whatSpeaksIsAddedUp() {
        List<Measurement> measured = new ArrayList<>();
        for (Measurement m : quarters("220 d", "50 d", "50 d", "60 d", "55 d")) {
            boolean isWhole = m.period().isYear();
            measured.add(with(isWhole ? Status.FINAL : Status.PROVISIONAL, m));
        }
        assertThat(told(GOOD, measured)).containsExactly(ProblemCode.PARTS_DISAGREE);
        measured.add(measured(GOOD_DAYS, "2025-10-01/2025-12-31", "60 d")
                .basis(new Basis(Dust.UNSTATED, Status.FINAL, GasState.UNSTATED))
                .knownFrom(LocalDate.of(2026, 3, 1))
                .build());
        assertThat(told(GOOD, measured)).isEmpty();
    }

    /** Of findings the weakest year is that of the whole. */
    @Test
    void aFindingIsHeldAgainstThoseOfItsYears() {
        Target held = target(BLACK_WATER, "2024/2025", FindingRequired.of(Finding.YES))
                .build();
        assertThat(told(held, whole(BLACK_WATER, "2024/2025", SubPeriod.YEAR, "yes", "yes", "yes")))
                .isEmpty();
        assertThat(told(held, whole(BLACK_WATER, "2024/2025", SubPeriod.YEAR, "yes", "yes", "no")))
                .containsExactly(ProblemCode.PARTS_DISAGREE);
    }

    private static Target.Builder since2020(Indicator indicator, String stated, Limit limit) {
        return target(indicator, "2025", limit)
                .baseline(new Baseline(ReportingPeriod.ofYear(2020), Optional.of(value(indicator, stated))));
    }

    private static final Target SINCE_2020 =
            since2020(PM25, "56 ug/m3", Limit.atMost("46 ug/m3")).build();

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
        assertThat(told(SINCE_2020, List.of(measured(PM25, "2020", measured).build())))
                .isEqualTo(agrees ? List.of() : List.of(ProblemCode.BASELINE_DISAGREES));
    }

    @Test
    void whatIsToldOfABaselineNamesBothAndThePlan() {
        Measurement measured = measured(PM25, "2020", "58 ug/m3").build();

        assertThat(assessed(SINCE_2020, List.of(measured)).problems())
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.message().en())
                            .isEqualTo(
                                    "410800 air.pm25.annual-mean 2020 was measured as 58 ug/m3, and the plan states"
                                            + " as its baseline 56 ug/m3 (%s)",
                                    SINCE_2020.clause().document().citation().en());
                    assertThat(told.message().zh())
                            .startsWith("410800 air.pm25.annual-mean 2020的实测值为58 ug/m3，规划写明的基准值为56 ug/m3（");
                });
    }

    /** As many targets of a plan as state it. */
    @Test
    void aBaselineOfSeveralTargetsIsToldOnce() {
        Target striven = Target.builder()
                .from(SINCE_2020)
                .id("striven")
                .rule(Limit.atMost("44 ug/m3"))
                .build();
        Measurements measured =
                Measurements.of(List.of(measured(PM25, "2020", "58 ug/m3").build()));

        assertThat(Assessor.of(List.of(SINCE_2020, striven))
                        .assess(measured, LocalDate.of(2026, 6, 30))
                        .problems())
                .hasSize(1);
    }

    @Test
    void whatDoesNotSpeakIsNotHeldAgainstTheBaseline() {
        Measurement later = measured(PM25, "2020", "58 ug/m3")
                .knownFrom(LocalDate.of(2027, 1, 1))
                .build();
        Measurement other = measured(PM25, "2019", "58 ug/m3").build();
        Measurement tooFew = incomplete(PM25, "2020", "58 ug/m3", 200, 366, 324);
        assertThat(told(SINCE_2020, List.of(later, other, tooFew))).isEmpty();

        Target deducted = Target.builder().from(SINCE_2020).dust(Dust.DEDUCTED).build();
        Measurement included = measured(PM25, "2020", "61 ug/m3")
                .basis(new Basis(Dust.INCLUDED, Status.UNSTATED, GasState.UNSTATED))
                .build();
        Measurement without = measured(PM25, "2020", "56 ug/m3")
                .basis(new Basis(Dust.DEDUCTED, Status.UNSTATED, GasState.UNSTATED))
                .build();
        assertThat(told(deducted, List.of(included, without))).isEmpty();

        Measurement twice = measured(PM25, "2020", "56 ug/m3").build();
        Measurement otherwise = measured(PM25, "2020", "54 ug/m3").build();
        assertThat(told(SINCE_2020, List.of(twice, otherwise))).containsExactly(ProblemCode.CONFLICTING_MEASUREMENTS);

        Measurement provisional =
                with(Status.PROVISIONAL, measured(PM25, "2020", "54 ug/m3").build());
        Measurement settled =
                with(Status.FINAL, measured(PM25, "2020", "56 ug/m3").build());
        assertThat(told(SINCE_2020, List.of(provisional, settled))).isEmpty();
    }

    @Test
    void whatCannotBeComparedDoesNotDisagree() {
        assertThat(told(
                        SINCE_2020,
                        List.of(measured(NOX_CUT, "2020", "58 t")
                                .indicator(PM25.id())
                                .build())))
                .containsExactly(ProblemCode.UNIT_MISMATCH);
        Target rank = target(RANKING, "2025", RankLimit.outOfLast(20, 168))
                .baseline(new Baseline(ReportingPeriod.ofYear(2020), Optional.of(value(RANKING, "148 of 168"))))
                .build();
        assertThat(told(rank, List.of(measured(RANKING, "2020", "148 of 169").build())))
                .isEmpty();
        assertThat(told(rank, List.of(measured(RANKING, "2020", "149 of 168").build())))
                .containsExactly(ProblemCode.BASELINE_DISAGREES);
        Target grade = target(WATER_CLASS, "2025", new ClassLimit(GradeScale.SURFACE_WATER.grade("Ⅲ")))
                .baseline(new Baseline(ReportingPeriod.ofYear(2020), Optional.of(value(WATER_CLASS, "Ⅳ"))))
                .build();
        assertThat(told(grade, List.of(measured(WATER_CLASS, "2020", "Ⅳ").build())))
                .isEmpty();
        assertThat(told(grade, List.of(measured(WATER_CLASS, "2020", "Ⅲ").build())))
                .containsExactly(ProblemCode.BASELINE_DISAGREES);
    }

    @Test
    void countsOfABaselineAreHeldAgainstItsPercentage() {
        Target target =
                since2020(GOOD_SECTIONS, "77.8 %", Limit.atLeast("70 %")).build();

        assertThat(told(
                        target,
                        List.of(measured(GOOD_SECTIONS, "2020", "7 of 9").build())))
                .isEmpty();
        assertThat(told(
                        target,
                        List.of(measured(GOOD_SECTIONS, "2020", "8 of 9").build())))
                .containsExactly(ProblemCode.BASELINE_DISAGREES);
    }

    private static List<Measurement> baseline(Indicator indicator, SubPeriod unit, String... parts) {
        return whole(indicator, "2020", unit, "0 t", parts).subList(1, parts.length + 1);
    }

    /** 2424 to 2426 t of four quarters, of which each was rounded by up to half a ton, as the baseline was. */
    @ParameterizedTest
    @CsvSource({
        "600 t, 600 t, 600 t, 624 t, true",
        "600 t, 600 t, 600 t, 622 t, false",
        "0.6 10*3.t, 600 t, 600 t, 676 t, true"
    })
    void theStatedBaselineIsHeldAgainstTheSumOfItsParts(
            String first, String second, String third, String fourth, boolean agrees) {
        Target target = since2020(NOX_CUT, "2426 t", Limit.atLeast("9700 t")).build();
        List<Measurement> quarters = baseline(NOX_CUT, SubPeriod.QUARTER, first, second, third, fourth);

        assertThat(told(target, quarters)).isEqualTo(agrees ? List.of() : List.of(ProblemCode.BASELINE_DISAGREES));
        assertThat(told(target, quarters.subList(0, 3))).isEmpty();
    }

    @Test
    void aSumThatTheBaselineContradictsIsNamedByTheYear() {
        Target target = since2020(NOX_CUT, "2000 t", Limit.atLeast("9700 t")).build();

        assertThat(assessed(target, baseline(NOX_CUT, SubPeriod.QUARTER, "600 t", "600 t", "600 t", "624 t"))
                        .problems())
                .singleElement()
                .satisfies(told -> assertThat(told.message().en())
                        .startsWith("410800 " + NOX_CUT.id() + " 2020 was measured as 2424 t"));
    }

    @Test
    void aFindingIsHeldAgainstAFindingAndAgainstNoNumber() {
        Target number = target(NOX_CUT, "2025", Limit.atLeast("9700 t"))
                .baseline(new Baseline(ReportingPeriod.ofYear(2020), Optional.of(Finding.YES)))
                .build();
        assertThat(told(number, List.of(measured(NOX_CUT, "2020", "21 t").build())))
                .isEmpty();
        Target finding = target(BLACK_WATER, "2025", FindingRequired.of(Finding.YES))
                .baseline(new Baseline(ReportingPeriod.ofYear(2020), Optional.of(Finding.YES)))
                .build();
        assertThat(told(finding, List.of(measured(BLACK_WATER, "2020", "no").build())))
                .containsExactly(ProblemCode.BASELINE_DISAGREES);
        assertThat(told(finding, List.of(measured(BLACK_WATER, "2020", "yes").build())))
                .isEmpty();
    }

    /** The percentages of two years say nothing of both together, of which one was stated too. */
    @Test
    void yearsWithoutAValueTogetherContradictNothing() {
        Target target =
                target(GOOD_SECTIONS, "2024/2025", Limit.atLeast("70 %")).build();
        List<Measurement> measured = List.of(
                measured(GOOD_SECTIONS, "2024/2025", "85 %").build(),
                measured(GOOD_SECTIONS, "2024", "80 %").build(),
                measured(GOOD_SECTIONS, "2025", "90 %").build());

        assertThat(told(target, measured)).isEmpty();
    }

    /** It was looked at, whether it says the same or not, and whether or not the rule asks for it. */
    @ParameterizedTest
    @CsvSource({"56 ug/m3", "58 ug/m3"})
    void aMeasuredBaselineIsNoUnusedValue(String measured) {
        Measurement base = measured(PM25, "2020", measured).build();
        Measurement other = measured(PM25, "2019", measured).build();
        Measurement own = measured(PM25, "2025", "44 ug/m3").build();

        assertThat(assessed(SINCE_2020, List.of(base, other, own)).unused()).containsExactly(other);
    }
}
