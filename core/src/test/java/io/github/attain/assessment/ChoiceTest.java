package io.github.attain.assessment;

import static io.github.attain.testing.Facts.FIRMS;
import static io.github.attain.testing.Facts.GOOD_DAYS;
import static io.github.attain.testing.Facts.GOOD_SHARE;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.judge;
import static io.github.attain.testing.Facts.measured;
import static io.github.attain.testing.Facts.target;
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
import io.github.attain.rule.About;
import io.github.attain.rule.AllOf;
import io.github.attain.rule.Arm;
import io.github.attain.rule.Between;
import io.github.attain.rule.Change;
import io.github.attain.rule.EachPart;
import io.github.attain.rule.EitherOf;
import io.github.attain.rule.FindingRequired;
import io.github.attain.rule.Limit;
import io.github.attain.rule.NoWorse;
import io.github.attain.rule.Rule;
import io.github.attain.target.OtherReading;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.SubPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Finding;
import io.github.attain.value.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Choices that not every verdict has: an arm, a tolerance, a stage of rounding, a provisional figure. */
class ChoiceTest {
    private static final Rule EITHER = new EitherOf(List.of(
            Arm.of(Limit.atLeast("70 %")), Arm.of(new Change(Limit.atLeast("5 {pp}"), ReportingPeriod.ofYear(2020)))));

    private static List<String> tried(Result result, Sensitivity.Choice choice) {
        return result.sensitivities().stream()
                .filter(s -> s.choice() == choice)
                .map(s -> s.otherwise().en() + ": " + s.verdict())
                .toList();
    }

    /** 70 %以上或较2020年提高5个百分点以上: from 62 to 68 the second arm alone keeps the promise. */
    @Test
    void eachArmOfAnEitherOfIsTriedAlone() {
        Measurement before = measured(GOOD_SHARE, "2020", "62 %").build();
        Result result = judge(
                target(GOOD_SHARE, "2025", EITHER).build(),
                measured(GOOD_SHARE, "2025", "68 %").build(),
                before);
        assertThat(result.verdict()).isEqualTo(Verdict.MET);
        assertThat(tried(result, Sensitivity.Choice.ARM))
                .containsExactly(
                        "nothing but at least 70 %: NOT_MET",
                        "nothing but a rise of at least 5 percentage points since 2020: MET");
        assertThat(result.turningChoices()).extracting(Sensitivity::choice).containsExactly(Sensitivity.Choice.ARM);
        assertThat(result.sentence().zh()).contains("若只看不低于70 %，则未达到");
        assertThat(result.sentence().en()).contains("with nothing but at least 70 % it would be not met");
    }

    @Test
    void anArmThatCannotDecideIsNoChoice() {
        Result result = judge(
                target(GOOD_SHARE, "2025", EITHER).build(),
                measured(GOOD_SHARE, "2025", "71 %").build());
        assertThat(tried(result, Sensitivity.Choice.ARM)).containsExactly("nothing but at least 70 %: MET");
        assertThat(result.turningChoices()).isEmpty();
    }

    private static final Rule READ = new FindingRequired(Finding.YES, Optional.of(Limit.atMost("46 ug/m3")));

    /** A number read in the place of a finding is as strict as it is anywhere. */
    @Test
    void theStrictnessOfAReadingInsideAnEitherOfIsAChoice() {
        Target nested = target(PM25, "2025", new EitherOf(List.of(Arm.of(Limit.atMost("20 ug/m3")), Arm.of(READ))))
                .build();
        Result over = judge(nested, measured(PM25, "2025", "46 ug/m3").build());
        assertThat(over.verdict()).isEqualTo(Verdict.MET);
        assertThat(over.turningChoices())
                .filteredOn(s -> s.choice() == Sensitivity.Choice.STRICTNESS)
                .extracting(s -> s.otherwise().en() + ": " + s.verdict())
                .containsExactly("below 20 µg/m³; below 46 µg/m³: NOT_MET");
    }

    @Test
    void theArmsOfAReadingAreTriedAlone() {
        Rule read = new FindingRequired(Finding.YES, Optional.of(EITHER));
        Result result = judge(
                target(GOOD_SHARE, "2025", read).build(),
                measured(GOOD_SHARE, "2025", "68 %").build(),
                measured(GOOD_SHARE, "2020", "62 %").build());
        assertThat(tried(result, Sensitivity.Choice.ARM))
                .containsExactly(
                        "nothing but at least 70 %: NOT_MET",
                        "nothing but a rise of at least 5 percentage points since 2020: MET");
    }

    /** 365 good days of 365 are all there can be: "above 365 d" is no other way to read it. */
    @Test
    void nothingBeyondAllDaysIsAChoice() {
        Result result = judge(
                target(GOOD_DAYS, "2025", Limit.atLeast("365 d")).build(),
                measured(GOOD_DAYS, "2025", "365 d").build());
        assertThat(tried(result, Sensitivity.Choice.STRICTNESS)).isEmpty();
    }

    private static Target read(Rule other, String year) {
        Term term = Term.during(ReportingPeriod.ofYear(Integer.parseInt(year)));
        OtherReading reading = new OtherReading(new Text("按另一读法", "the other way"), Arm.of(other), Optional.of(term));
        return target(GOOD_SHARE, "2025", Limit.atLeast("70 %"))
                .addOtherReadings(reading)
                .build();
    }

    /** A clause that names no first year may mean 2025 or 2027: each term has its own value and its own verdict. */
    @ParameterizedTest
    @CsvSource({
        "71 %, 69 %, MET, NOT_MET, true",
        "71 %, 70 %, MET, MET, false",
        ", 70 %, NOT_ASSESSABLE, MET, true",
        "71 %, , MET, NOT_ASSESSABLE, false",
        ", , NOT_ASSESSABLE, NOT_ASSESSABLE, false"
    })
    void theOtherReadingOfAClauseHasAVerdictOfItsOwn(
            String own, String other, Verdict verdict, Verdict otherwise, boolean turns) {
        List<Measurement> measured = new ArrayList<>();
        if (own != null) {
            measured.add(measured(GOOD_SHARE, "2025", own).build());
        }
        if (other != null) {
            measured.add(measured(GOOD_SHARE, "2027", other).build());
        }
        Assessment all = Assessor.of(List.of(read(Limit.atLeast("70 %"), "2027")))
                .assess(Measurements.of(measured), LocalDate.of(2030, 1, 1));
        Result result = all.results().get(0);

        assertThat(result.verdict()).isEqualTo(verdict);
        assertThat(tried(result, Sensitivity.Choice.OTHER_READING)).containsExactly("the other way: " + otherwise);
        assertThat(result.turningChoices().stream().anyMatch(s -> s.choice() == Sensitivity.Choice.OTHER_READING))
                .isEqualTo(turns);
        assertThat(result.sentence().zh().contains("若理解为按另一读法，则")).isEqualTo(turns);
        assertThat(all.unused()).isEmpty();
    }

    /** While the other term runs, it is told only where something can be said of it. */
    @Test
    void theOtherReadingIsPendingWhileItsOwnTermRuns() {
        Result result = Assessor.of(List.of(read(Limit.atLeast("70 %"), "2027")))
                .assess(
                        Measurements.of(
                                List.of(measured(GOOD_SHARE, "2025", "71 %").build())),
                        LocalDate.of(2026, 6, 1))
                .results()
                .get(0);

        assertThat(result.verdict()).isEqualTo(Verdict.MET);
        assertThat(tried(result, Sensitivity.Choice.OTHER_READING)).containsExactly("the other way: PENDING");
        assertThat(result.turningChoices()).isEmpty();
    }

    /** What makes no sense by the other reading is refused as it is by the first. */
    @Test
    void theOtherReadingHasToFitToo() {
        assertThat(read(Limit.atLeast("70 t"), "2027").misfits())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNIT_MISMATCH);
    }

    private static Result about(Indicator indicator, String about, String value, String tolerance) {
        Assessor assessor = Assessor.of(List.of(target(indicator, "2025", new About(Quantity.parse(about)))
                        .build()))
                .withTolerance("target", Quantity.parse(tolerance));
        return assessor.assess(
                        Measurements.of(
                                List.of(measured(indicator, "2025", value).build())),
                        LocalDate.of(2030, 1, 1))
                .results()
                .get(0);
    }

    /** Given for a range that says no "about", it is none that could have been another. */
    @Test
    void aToleranceOfNoAboutTurnsNothing() {
        Target range = target(PM25, "2025", new Between(Quantity.parse("30 ug/m3"), Quantity.parse("40 ug/m3")))
                .build();
        Result result = Assessor.of(List.of(range))
                .withTolerance("target", Quantity.parse("2 ug/m3"))
                .assess(
                        Measurements.of(
                                List.of(measured(PM25, "2025", "41 ug/m3").build())),
                        LocalDate.of(2030, 1, 1))
                .results()
                .get(0);
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(result.sensitivities()).extracting(Sensitivity::choice).doesNotContain(Sensitivity.Choice.TOLERANCE);
    }

    /** 300辆左右: 315 lies 15 away. Of PM2.5 only the far side can be missed; by rounded value 46.5 is 46. */
    @ParameterizedTest
    @CsvSource({
        "firms, 300 {firm}, 315 {firm}, 20 {firm}, MET, a tolerance of ±14 {firm}: NOT_MET",
        "firms, 300 {firm}, 285 {firm}, 10 {firm}, NOT_MET, a tolerance of ±15 {firm}: MET",
        "firms, 300 {firm}, 285 {firm}, 3 %, NOT_MET, a tolerance of ±15 {firm}: MET",
        "firms, 300 {firm}, 315 {firm}, 20.0 {firm}, MET, a tolerance of ±14.9 {firm}: NOT_MET",
        "firms, 300 {firm}, 300 {firm}, 20 {firm}, MET, ",
        "pm, 40 ug/m3, 46.5 ug/m3, 6 ug/m3, MET, a tolerance of ±5 ug/m3: NOT_MET",
        "pm, 40 ug/m3, 46.6 ug/m3, 6 ug/m3, NOT_MET, a tolerance of ±7 ug/m3: MET",
        "pm, 40 ug/m3, 30 ug/m3, 6 ug/m3, MET, ",
        "share, 20 %, 17 %, 2 {pp}, NOT_MET, a tolerance of ±3 {pp}: MET"
    })
    void theToleranceOfAnAboutThatTurnsTheVerdictIsNamed(
            String of, String about, String value, String tolerance, Verdict verdict, String expected) {
        Indicator indicator = of.equals("firms") ? FIRMS : of.equals("pm") ? PM25 : GOOD_SHARE;
        Result result = about(indicator, about, value, tolerance);
        assertThat(result.verdict()).isEqualTo(verdict);
        List<Sensitivity> found = result.sensitivities().stream()
                .filter(s -> s.choice() == Sensitivity.Choice.TOLERANCE)
                .toList();
        if (expected == null) {
            assertThat(found).isEmpty();
        } else {
            String words = Quantity.parse(expected.substring(expected.indexOf('±') + 1, expected.indexOf(':')))
                    .text()
                    .en();
            assertThat(found).hasSize(1);
            assertThat(found.get(0).otherwise().en()).isEqualTo("a tolerance of ±" + words);
            assertThat(expected).endsWith(": " + found.get(0).verdict());
            assertThat(found.get(0).verdict()).isNotEqualTo(verdict);
        }
    }

    /** 46.04 is over 46 in full, and 46.0 is not; 47.46 is 47 once, and 48 by way of 47.5. */
    @ParameterizedTest
    @CsvSource({
        "46, 46.04, FULL_VALUE, NOT_MET, MET",
        "47, 47.46, ROUNDED_VALUE, MET, NOT_MET",
        "46, 46.16, ROUNDED_VALUE, MET, MET"
    })
    void roundingInTwoStagesIsTried(String limit, String value, ComparisonMethod method, Verdict once, Verdict staged) {
        Indicator tenths = Indicator.builder().from(PM25).decimals(1).build();
        Result result = judge(
                target(tenths, "2025", Limit.atMost(limit + " ug/m3"))
                        .method(method)
                        .build(),
                measured(tenths, "2025", value + " ug/m3").build());
        assertThat(result.verdict()).isEqualTo(once);
        assertThat(result.sensitivities())
                .filteredOn(s -> s.choice() == Sensitivity.Choice.ROUNDING_STAGE)
                .extracting(Sensitivity::verdict)
                .containsExactly(staged);
        if (once != staged) {
            assertThat(result.sentence().zh()).contains("若先修约为报告位数（");
        }
    }

    @Test
    void aValueInItsReportedDecimalsHasNoSecondStage() {
        Indicator tenths = Indicator.builder().from(PM25).decimals(1).build();
        Result result = judge(
                target(tenths, "2025", Limit.atMost("46 ug/m3")).build(),
                measured(tenths, "2025", "46.5 ug/m3").build());
        assertThat(tried(result, Sensitivity.Choice.ROUNDING_STAGE)).isEmpty();
        assertThat(Optional.of(result.verdict())).contains(Verdict.MET);
    }

    @Test
    void aProvisionalFigureIsTriedAsAnotherBasis() {
        Result result = judge(
                target(PM25, "2025", Limit.atMost("46 ug/m3")).build(),
                measured(PM25, "2025", "46 ug/m3")
                        .basis(new Basis(Dust.UNSTATED, Status.FINAL, GasState.UNSTATED))
                        .build(),
                measured(PM25, "2025", "47 ug/m3")
                        .basis(new Basis(Dust.UNSTATED, Status.PROVISIONAL, GasState.UNSTATED))
                        .build());
        assertThat(result.verdict()).isEqualTo(Verdict.MET);
        assertThat(tried(result, Sensitivity.Choice.BASIS)).containsExactly("provisional (47 µg/m³): NOT_MET");
    }

    /** 3.6 % less rounds to 4 %: met by rounded value only. The limit is compared by rounded value and the change in full. */
    @Test
    void aMethodIsTriedOnEveryPartOfTheRule() {
        Rule rule = new EitherOf(List.of(
                Arm.of(Limit.atMost("30 ug/m3")),
                Arm.of(new Change(Limit.atMost("-4 %"), ReportingPeriod.ofYear(2020)))));
        Measurement base = measured(PM25, "2020", "100 ug/m3").build();
        Measurement now = measured(PM25, "2025", "96.4 ug/m3").build();
        Result result = judge(target(PM25, "2025", rule).build(), base, now);
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(tried(result, Sensitivity.Choice.METHOD))
                .containsExactlyInAnyOrder("full-value comparison: NOT_MET", "rounded-value comparison: MET");
        for (ComparisonMethod method : ComparisonMethod.values()) {
            Result really = judge(target(PM25, "2025", rule).method(method).build(), base, now);
            assertThat(tried(result, Sensitivity.Choice.METHOD))
                    .contains(method.label().en() + ": " + really.verdict());
        }
    }

    /** Another basis speaks for everything, as if nothing else had been measured. */
    @Test
    void anotherBasisIsComparedLikeAnyOther() {
        Measurement base = on("2020", "50 ug/m3", Status.UNSTATED, GasState.STANDARD);
        Measurement settled = on("2025", "46 ug/m3", Status.FINAL, GasState.STANDARD);
        Measurement early = on("2025", "52 ug/m3", Status.PROVISIONAL, GasState.ACTUAL);
        Result result = judge(
                target(PM25, "2025", new NoWorse(ReportingPeriod.ofYear(2020))).build(), base, settled, early);
        assertThat(result.verdict()).isEqualTo(Verdict.MET);
        assertThat(tried(result, Sensitivity.Choice.BASIS))
                .singleElement()
                .asString()
                .endsWith(": NOT_ASSESSABLE");
        Measurement other = on("2025", "45 ug/m3", Status.PROVISIONAL, GasState.STANDARD);
        Measurement rival = on("2025", "47 ug/m3", Status.PROVISIONAL, GasState.STANDARD);
        Result two = judge(target(PM25, "2025", Limit.atMost("46 ug/m3")).build(), settled, other, rival);
        assertThat(tried(two, Sensitivity.Choice.BASIS))
                .singleElement()
                .asString()
                .endsWith(": NOT_ASSESSABLE");
    }

    private static Measurement on(String period, String value, Status status, GasState state) {
        return measured(PM25, period, value)
                .basis(new Basis(Dust.UNSTATED, status, state))
                .build();
    }

    /** By rounded value 42.3 is 42, and 5 % of 40 is 2. */
    @ParameterizedTest
    @CsvSource({"2 ug/m3", "5 %"})
    void aToleranceInPercentIsComparedLikeOneInTheUnit(String tolerance) {
        assertThat(about(PM25, "40 ug/m3", "42.3 ug/m3", tolerance).verdict()).isEqualTo(Verdict.MET);
        assertThat(about(PM25, "40 ug/m3", "42.6 ug/m3", tolerance).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    /** 70 % keep the second arm, and 10 % miss it, whatever becomes of the finding. */
    @ParameterizedTest
    @CsvSource({
        "any, 70 %, MET, MET",
        "any, 30 %, MET, NOT_ASSESSABLE",
        "any, 10 %, NOT_MET, NOT_ASSESSABLE",
        "all, 70 %, MET, NOT_ASSESSABLE",
        "all, 10 %, NOT_MET, NOT_MET"
    })
    void aFindingInThePlaceOfANumberLeavesTheOtherArmsAsTheyAre(
            String joined, String value, Verdict verdict, Verdict byFindings) {
        Rule read = new FindingRequired(Finding.BASICALLY, Optional.of(Limit.atLeast("20 %")));
        List<Arm> arms = List.of(Arm.of(read), Arm.of(Limit.atLeast("50 %")));
        Rule rule = joined.equals("any") ? new EitherOf(arms) : new AllOf(arms);
        Result result = judge(
                target(GOOD_SHARE, "2025", rule).build(),
                measured(GOOD_SHARE, "2025", value).build());
        assertThat(result.verdict()).isEqualTo(verdict);
        assertThat(tried(result, Sensitivity.Choice.READING))
                .containsExactly("decided by a finding alone: " + byFindings);
        assertThat(result.sentence().en().contains("a finding alone")).isEqualTo(byFindings == Verdict.NOT_ASSESSABLE);
    }

    private static Measurement with(Dust dust, Indicator indicator, String period, String value) {
        return measured(indicator, period, value)
                .basis(new Basis(dust, Status.UNSTATED, GasState.UNSTATED))
                .build();
    }

    /** Three months: 48 each without dust and 55 with it; 60 good days without it, and 48 with it. */
    @Test
    void theDustInPartsAndSumsIsAChoiceToo() {
        List<Measurement> measured = new ArrayList<>();
        for (String month : List.of("2025-01", "2025-02", "2025-03")) {
            measured.add(with(Dust.DEDUCTED, PM25, month, "48 ug/m3"));
            measured.add(with(Dust.INCLUDED, PM25, month, "55 ug/m3"));
            measured.add(with(Dust.DEDUCTED, GOOD_DAYS, month, "20 d"));
            measured.add(with(Dust.INCLUDED, GOOD_DAYS, month, "16 d"));
        }
        List<Target> targets = List.of(
                target(PM25, "2025-Q1", new EachPart(SubPeriod.MONTH, Limit.atMost("50 ug/m3")))
                        .build(),
                target(GOOD_DAYS, "2025-Q1", Limit.atLeast("55 d")).build());
        for (Target target : targets) {
            Result result = judge(target, measured.toArray(Measurement[]::new));
            assertThat(result.verdict()).isEqualTo(Verdict.MET);
            assertThat(tried(result, Sensitivity.Choice.BASIS)).containsExactly("dust included: NOT_MET");
            assertThat(result.sentence().zh()).contains("若取未扣除沙尘，则未达到");
        }
    }

    @Test
    void theDustInWhatAnotherArmSpeaksOfIsAChoiceToo() {
        Rule rule = new AllOf(
                List.of(Arm.of(Limit.atLeast("60 %")), new Arm(Optional.of(GOOD_DAYS), Limit.atLeast("200 d"))));
        Result result = judge(
                target(GOOD_SHARE, "2025", rule).build(),
                with(Dust.DEDUCTED, GOOD_SHARE, "2025", "66 %"),
                with(Dust.DEDUCTED, GOOD_DAYS, "2025", "210 d"),
                with(Dust.INCLUDED, GOOD_DAYS, "2025", "190 d"));
        assertThat(tried(result, Sensitivity.Choice.BASIS)).containsExactly("dust included: NOT_MET");
    }

    private static Measurement stated(boolean isFinal, Dust dust, Indicator indicator, String period, String value) {
        return measured(indicator, period, value)
                .basis(new Basis(dust, isFinal ? Status.FINAL : Status.PROVISIONAL, GasState.UNSTATED))
                .build();
    }

    /** Two months are final and the third is not: with dust is one choice and not two, and no month goes with the others' dust. */
    @Test
    void theDustOfPartsOfWhichSomeAreFinalIsOneChoice() {
        List<Measurement> measured = new ArrayList<>();
        for (String month : List.of("2025-01", "2025-02", "2025-03")) {
            boolean isFinal = !month.endsWith("03");
            measured.add(stated(isFinal, Dust.DEDUCTED, PM25, month, "48 ug/m3"));
            measured.add(stated(isFinal, Dust.INCLUDED, PM25, month, "55 ug/m3"));
            measured.add(stated(isFinal, Dust.DEDUCTED, GOOD_DAYS, month, "20 d"));
            measured.add(stated(isFinal, Dust.INCLUDED, GOOD_DAYS, month, "16 d"));
        }
        List<Target> targets = List.of(
                target(PM25, "2025-Q1", new EachPart(SubPeriod.MONTH, Limit.atMost("50 ug/m3")))
                        .build(),
                target(GOOD_DAYS, "2025-Q1", Limit.atLeast("55 d")).build());
        for (Target target : targets) {
            assertThat(tried(judge(target, measured.toArray(Measurement[]::new)), Sensitivity.Choice.BASIS))
                    .containsExactly("dust included: NOT_MET");
        }
    }

    /** 48 without dust and 60 with it are no fall by 20 %: with dust nothing is known of 2025. */
    @Test
    void noValueIsHeldAgainstAnEarlierOneOfOtherDust() {
        Rule fall = new Change(Limit.atMost("-10 %"), ReportingPeriod.ofYear(2020));
        Result result = judge(
                target(PM25, "2025", fall).build(),
                with(Dust.DEDUCTED, PM25, "2025", "48 ug/m3"),
                with(Dust.DEDUCTED, PM25, "2020", "50 ug/m3"),
                with(Dust.INCLUDED, PM25, "2020", "60 ug/m3"));
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(tried(result, Sensitivity.Choice.BASIS)).isEmpty();
    }
}
