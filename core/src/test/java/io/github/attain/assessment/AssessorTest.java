package io.github.attain.assessment;

import static io.github.attain.testing.Facts.CITY;
import static io.github.attain.testing.Facts.GOOD_DAYS;
import static io.github.attain.testing.Facts.GOOD_SHARE;
import static io.github.attain.testing.Facts.NOX_CUT;
import static io.github.attain.testing.Facts.OTHER_CLAUSE;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.assess;
import static io.github.attain.testing.Facts.judge;
import static io.github.attain.testing.Facts.measured;
import static io.github.attain.testing.Facts.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.place.Place;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.problem.ProblemsException;
import io.github.attain.rule.About;
import io.github.attain.rule.AllOf;
import io.github.attain.rule.Arm;
import io.github.attain.rule.Assigned;
import io.github.attain.rule.EachPart;
import io.github.attain.rule.EitherOf;
import io.github.attain.rule.Limit;
import io.github.attain.rule.Rule;
import io.github.attain.rule.Total;
import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.target.OtherReading;
import io.github.attain.target.Strength;
import io.github.attain.target.Target;
import io.github.attain.testing.ChineseWording;
import io.github.attain.text.Text;
import io.github.attain.time.SubPeriod;
import io.github.attain.value.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AssessorTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);
    private static final Assigned BY_PROVINCE = new Assigned(new Text("省", "the province"));
    private static final Target MUST =
            target(PM25, "2025", Limit.atMost("46 ug/m3")).id("must").build();
    private static final Target STRIVE = target(PM25, "2025", Limit.atMost("44 ug/m3"))
            .id("strive")
            .strength(Strength.STRIVE)
            .build();
    private static final Target ASSIGNED =
            target(PM25, "2025", BY_PROVINCE).id("assigned").build();

    private static void assertProblem(ProblemCode code, ThrowingCallable call) {
        assertThatExceptionOfType(ProblemsException.class).isThrownBy(call).satisfies(e -> {
            assertThat(e.problems()).extracting(Problem::code).containsOnly(code);
            ChineseWording.isChinese(e.problems(), "assigned must strive");
        });
    }

    @Test
    void everyTargetHasAResultInTheOrderOfTheTargets() {
        Measurements measured =
                Measurements.of(List.of(measured(PM25, "2025", "45 ug/m3").build()));
        Assessment assessment = Assessor.of(List.of(STRIVE, ASSIGNED, MUST)).assess(measured, AS_OF);
        assertThat(assessment.results()).extracting(r -> r.target().id()).containsExactly("strive", "assigned", "must");
        assertThat(assessment.results())
                .extracting(Result::verdict)
                .containsExactly(Verdict.NOT_MET, Verdict.NOT_ASSESSABLE, Verdict.MET);
        assertThat(assessment.of("must").map(Result::verdict)).contains(Verdict.MET);
        assertThat(assessment.of("nobody")).isEmpty();
        assertThat(assessment.with(Verdict.NOT_MET)).hasSize(1);
        assertThat(assessment.with(Verdict.PENDING)).isEmpty();
    }

    @Test
    void idsThatStandTwiceAreRefusedTogether() {
        Target other = Target.builder().from(STRIVE).id("must").build();
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> Assessor.of(List.of(MUST, STRIVE, other, STRIVE)))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(p -> p.attributes().get("value"))
                        .containsExactly("must", "strive"));
    }

    @Test
    void nothingAssessedGivesNothing() {
        Assessment assessment = Assessor.of(List.of()).assess(Measurements.of(List.of()), AS_OF);
        assertThat(assessment.results()).isEmpty();
        assertThat(assessment.unused()).isEmpty();
        assertThat(assessment.problems()).isEmpty();
    }

    @Test
    void aPlaceBringsThePlacesInsideIt() {
        Place county = CITY.inside("410822", "博爱县", "Bo'ai");
        Target inside = Target.builder().from(MUST).id("inside").place(county).build();
        Target elsewhere = Target.builder()
                .from(MUST)
                .id("elsewhere")
                .place(Place.of("410100", "郑州市", "Zhengzhou"))
                .build();
        Assessor assessor = Assessor.of(List.of(MUST, inside, elsewhere));
        Measurements none = Measurements.of(List.of());
        assertThat(assessor.assess(CITY, none, AS_OF).results())
                .extracting(r -> r.target().id())
                .containsExactly("must", "inside");
        assertThat(assessor.assess(county, none, AS_OF).results())
                .extracting(r -> r.target().id())
                .containsExactly("inside");
    }

    @Test
    void whatNoTargetLooksAtIsUnused() {
        Measurement mistyped = measured(PM25, "2025", "45 ug/m3")
                .indicator("air.pm25.anual-mean")
                .build();
        Measurement own = measured(PM25, "2025", "45 ug/m3").build();
        assertThat(assess("2026-01-31", MUST, own, mistyped).unused()).containsExactly(mistyped);
        assertThat(assess("2026-01-31", ASSIGNED, own).unused()).isEmpty();
        assertThat(assess("2025-06-01", MUST, own).unused()).isEmpty();
        assertThat(assess("2025-06-01", MUST, measured(PM25, "2020", "45 ug/m3").build())
                        .unused())
                .isEmpty();
    }

    @Test
    void bindingNeedsATargetThatWaitsAndARuleThatFits() {
        Assessor assessor = Assessor.of(List.of(MUST, ASSIGNED));
        assertProblem(
                ProblemCode.UNKNOWN_TARGET,
                () -> assessor.withAssignment(new Assignment("nobody", MUST.rule(), OTHER_CLAUSE)));
        assertProblem(
                ProblemCode.UNIT_MISMATCH,
                () -> assessor.withAssignment(new Assignment("assigned", Limit.atMost("46 t"), OTHER_CLAUSE)));
        assertProblem(
                ProblemCode.SENSELESS_RULE,
                () -> assessor.withAssignment(new Assignment("must", MUST.rule(), OTHER_CLAUSE)));
        assertProblem(
                ProblemCode.SENSELESS_RULE,
                () -> assessor.withAssignment(new Assignment("assigned", BY_PROVINCE, OTHER_CLAUSE)));
        Rule circle = new EitherOf(List.of(Arm.of(BY_PROVINCE), Arm.of(MUST.rule())));
        assertProblem(
                ProblemCode.SENSELESS_RULE,
                () -> assessor.withAssignment(new Assignment("assigned", circle, OTHER_CLAUSE)));
    }

    @Test
    void aLaterBindingReplacesAnEarlierOneAndLeavesTheOldAssessorAlone() {
        Measurements measured =
                Measurements.of(List.of(measured(PM25, "2025", "45 ug/m3").build()));
        Assessor unbound = Assessor.of(List.of(ASSIGNED));
        Assessor strict = unbound.withAssignment(new Assignment("assigned", Limit.atMost("44 ug/m3"), OTHER_CLAUSE));
        Assessor mild = strict.withAssignment(new Assignment("assigned", Limit.atMost("46 ug/m3"), OTHER_CLAUSE));
        assertThat(unbound.assess(measured, AS_OF).results().get(0).verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(strict.assess(measured, AS_OF).results().get(0).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(mild.assess(measured, AS_OF).results().get(0).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void anAssignedArmIsBoundAsWell() {
        Target either = target(
                        PM25, "2025", new EitherOf(List.of(Arm.of(BY_PROVINCE), Arm.of(Limit.atMost("40 ug/m3")))))
                .build();
        Result result = Assessor.of(List.of(either))
                .withAssignment(new Assignment("target", Limit.atMost("46 ug/m3"), OTHER_CLAUSE))
                .assess(
                        Measurements.of(
                                List.of(measured(PM25, "2025", "45 ug/m3").build())),
                        AS_OF)
                .results()
                .get(0);
        assertThat(result.verdict()).isEqualTo(Verdict.MET);
        assertThat(result.sentence().en()).contains("Notice of assignment");
    }

    @Test
    void aToleranceNeedsATargetAndAUnitThatFits() {
        Target about = target(GOOD_SHARE, "2025", new About(Quantity.parse("20 %")))
                .id("about")
                .build();
        Assessor assessor = Assessor.of(List.of(about));
        assertProblem(ProblemCode.UNKNOWN_TARGET, () -> assessor.withTolerance("nobody", Quantity.parse("1 {pp}")));
        assertProblem(ProblemCode.UNIT_MISMATCH, () -> assessor.withTolerance("about", Quantity.parse("1 t")));
        // Two percent of twenty or two points? It must be said.
        assertProblem(ProblemCode.UNIT_MISMATCH, () -> assessor.withTolerance("about", Quantity.parse("2 %")));
        // What waits for something else before it changes nothing.
        Arm waits = Arm.of(new Assigned(new Text("省", "the province")));
        Arm aboutTwenty = Arm.of(new About(Quantity.parse("20 %")));
        Target both = target(GOOD_SHARE, "2025", new AllOf(List.of(waits, aboutTwenty)))
                .build();
        assertProblem(
                ProblemCode.UNIT_MISMATCH,
                () -> Assessor.of(List.of(both)).withTolerance(both.id(), Quantity.parse("1 t")));
    }

    /** No month has a whole quarter, which is no matter of the tolerance. */
    @Test
    void aToleranceIsNotRefusedForWhatHasNothingToDoWithIt() {
        Arm waits = Arm.of(new EachPart(SubPeriod.MONTH, new Assigned(new Text("省", "the province"))));
        Arm aboutTwenty = Arm.of(new About(Quantity.parse("20 %")));
        Target both = target(GOOD_SHARE, "2025", new AllOf(List.of(waits, aboutTwenty)))
                .build();
        EachPart quarterly = new EachPart(SubPeriod.QUARTER, Limit.atLeast("30 %"));
        Assessor assigned =
                Assessor.of(List.of(both)).withAssignment(new Assignment(both.id(), quarterly, OTHER_CLAUSE));
        assertThat(assigned.withTolerance(both.id(), Quantity.parse("2 {pp}")).awaits(both.id()))
                .isEmpty();
        assertProblem(ProblemCode.UNIT_MISMATCH, () -> assigned.withTolerance(both.id(), Quantity.parse("1 t")));
    }

    /** Read as "about 20 %" the clause needs a tolerance, though by its rule it says "at least". */
    @Test
    void aToleranceIsForAnotherReadingToo() {
        Target read = target(GOOD_SHARE, "2025", Limit.atLeast("20 %"))
                .addOtherReadings(new OtherReading(
                        new Text("约20 %", "about 20 %"), Arm.of(new About(Quantity.parse("20 %"))), Optional.empty()))
                .build();
        Result result = Assessor.of(List.of(read))
                .withTolerance(read.id(), Quantity.parse("2 {pp}"))
                .assess(
                        Measurements.of(
                                List.of(measured(GOOD_SHARE, "2025", "19 %").build())),
                        AS_OF)
                .results()
                .get(0);
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(result.sensitivities())
                .filteredOn(s -> s.choice() == Sensitivity.Choice.OTHER_READING)
                .extracting(Sensitivity::verdict)
                .containsExactly(Verdict.MET);
    }

    @Test
    void theStepsCanBeCheckedByHand() {
        Measurement own =
                measured(PM25, "2025", "0.0465 mg/m3").source(OTHER_CLAUSE).build();
        assertThat(judge(MUST, own).steps())
                .extracting(Step::kind, s -> s.text().en())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Step.Kind.MEASURED, "2025: 0.0465 mg/m³ (Notice of assignment 附件)"),
                        org.assertj.core.groups.Tuple.tuple(Step.Kind.CONVERTED, "0.0465 mg/m³ → 46.5000 µg/m³"),
                        org.assertj.core.groups.Tuple.tuple(Step.Kind.ROUNDED, "46.5000 µg/m³ → 46 µg/m³"),
                        org.assertj.core.groups.Tuple.tuple(
                                Step.Kind.COMPARED, "46 ≤ 46 µg/m³: true (rounded-value comparison)"));
    }

    @Test
    void aTotalShowsItsYearsAndItsSum() {
        Target total =
                target(NOX_CUT, "2024/2025", new Total(Limit.atLeast("9700 t"))).build();
        Result result = judge(
                total,
                measured(NOX_CUT, "2024", "5000 t").build(),
                measured(NOX_CUT, "2025", "4600 t").build());
        assertThat(result.measurements()).hasSize(2);
        assertThat(result.steps()).extracting(s -> s.text().en()).contains("sum of the years = 9600 t");
        assertThat(result.sentence().en()).contains("9600 t").doesNotContain("5000", "4600");
        assertThat(result.sentence().zh()).contains("9600吨");
    }

    @Test
    void anArmOnAnotherIndicatorUsesItsMeasurement() {
        Target both = target(
                        PM25,
                        "2025",
                        new AllOf(List.of(
                                Arm.of(Limit.atMost("46 ug/m3")),
                                new Arm(Optional.of(GOOD_DAYS), Limit.atLeast("215 d")))))
                .build();
        Measurement dust = measured(PM25, "2025", "45 ug/m3").build();
        Measurement days = measured(GOOD_DAYS, "2025", "214 d").build();
        Assessment assessment = assess("2026-01-31", both, days, dust);
        assertThat(assessment.results().get(0).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(assessment.results().get(0).measurements()).containsExactly(dust, days);
        assertThat(assessment.unused()).isEmpty();
        assertThat(assessment.results().get(0).steps())
                .anyMatch(s -> s.text().en().contains(GOOD_DAYS.id()));
    }

    @Test
    void assignedValuesOfLaterDocumentsAreNotSeen() {
        Clause later = Clause.of(Document.builder()
                .title(Text.same("notice"))
                .issued(LocalDate.of(2024, 3, 1))
                .build());
        Assessor assessor = Assessor.of(List.of(ASSIGNED))
                .withAssignment(new Assignment("assigned", Limit.atMost("46 ug/m3"), later));
        Measurements measured =
                Measurements.of(List.of(measured(PM25, "2025", "45 ug/m3").build()));
        assertThat(assessor.asKnownOn(LocalDate.of(2024, 2, 29))
                        .assess(measured, AS_OF)
                        .results())
                .extracting(Result::verdict)
                .containsExactly(Verdict.NOT_ASSESSABLE);
        assertThat(assessor.asKnownOn(LocalDate.of(2024, 3, 1))
                        .assess(measured, AS_OF)
                        .results())
                .extracting(Result::verdict)
                .containsExactly(Verdict.MET);
    }
}
