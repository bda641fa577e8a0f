package io.github.attain.assessment;

import static io.github.attain.testing.Facts.GOOD_DAYS;
import static io.github.attain.testing.Facts.GOOD_SHARE;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.assess;
import static io.github.attain.testing.Facts.incomplete;
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
import io.github.attain.rule.NoWorse;
import io.github.attain.rule.Reason;
import io.github.attain.target.Target;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which measurement speaks, where several could. */
class SelectionTest {
    private static final Limit LIMIT = Limit.atMost("46 ug/m3");

    private static Measurement on(String value, Dust dust, Status status) {
        return measured(PM25, "2025", value + " ug/m3")
                .basis(new Basis(dust, status, GasState.UNSTATED))
                .build();
    }

    private static String speaks(Target target, Measurement... measurements) {
        return judge(target, measurements).measurements().get(0).value().written();
    }

    private static Target asking(Dust dust) {
        return target(PM25, "2025", LIMIT).dust(dust).build();
    }

    /** Targets are judged on the deducted figure, 环办监测〔2016〕120号. Two bases, and which of them speaks. */
    @ParameterizedTest
    @CsvSource({
        "DEDUCTED, FINAL, INCLUDED, FINAL, first",
        "DEDUCTED, PROVISIONAL, INCLUDED, FINAL, first",
        "DEDUCTED, UNSTATED, UNSTATED, FINAL, first",
        "UNSTATED, FINAL, INCLUDED, FINAL, first",
        "UNSTATED, PROVISIONAL, INCLUDED, FINAL, first",
        "DEDUCTED, FINAL, DEDUCTED, PROVISIONAL, first",
        "DEDUCTED, FINAL, DEDUCTED, UNSTATED, first",
        "DEDUCTED, UNSTATED, DEDUCTED, PROVISIONAL, first"
    })
    void withoutAWordInTheClauseDustIsDeductedFirstAndThenTheFinalFigureSpeaks(
            Dust dust, Status status, Dust otherDust, Status otherStatus) {
        Measurement first = on("40", dust, status);
        Measurement second = on("50", otherDust, otherStatus);
        Target target = target(PM25, "2025", LIMIT).build();
        assertThat(speaks(target, first, second)).isEqualTo("40 ug/m3");
        assertThat(speaks(target, second, first)).isEqualTo("40 ug/m3");
    }

    @ParameterizedTest
    @CsvSource({
        "INCLUDED, DEDUCTED, FINAL",
        "INCLUDED, UNSTATED, FINAL",
        "DEDUCTED, UNSTATED, FINAL",
        "DEDUCTED, INCLUDED, FINAL"
    })
    void theBasisThatTheClauseAsksForSpeaksBeforeEveryOther(Dust asked, Dust other, Status status) {
        Measurement wanted = on("50", asked, Status.PROVISIONAL);
        Measurement unwanted = on("40", other, status);
        assertThat(speaks(asking(asked), wanted, unwanted)).isEqualTo("50 ug/m3");
        assertThat(speaks(asking(asked), unwanted, wanted)).isEqualTo("50 ug/m3");
    }

    @Test
    void whereNobodySaysTheBasisTheFigureIsTaken() {
        assertThat(judge(asking(Dust.DEDUCTED), on("40", Dust.UNSTATED, Status.FINAL))
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(judge(asking(Dust.DEDUCTED), on("40", Dust.INCLUDED, Status.FINAL))
                        .reason())
                .contains(Reason.NOT_COMPARABLE);
    }

    @Test
    void theOtherBasisIsNamedWhereItTurnsTheVerdict() {
        Measurement deducted = on("40", Dust.DEDUCTED, Status.FINAL);
        Measurement included = on("50", Dust.INCLUDED, Status.FINAL);
        for (Target target : new Target[] {target(PM25, "2025", LIMIT).build(), asking(Dust.DEDUCTED)}) {
            Result result = judge(target, deducted, included);
            assertThat(result.verdict()).isEqualTo(Verdict.MET);
            assertThat(result.turningChoices())
                    .extracting(Sensitivity::choice, Sensitivity::verdict)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(Sensitivity.Choice.BASIS, Verdict.NOT_MET));
            assertThat(result.sentence().en()).contains("dust included");
            assertThat(result.sentence().zh()).contains("未扣除沙尘");
        }
        Result other = judge(asking(Dust.INCLUDED), deducted, included);
        assertThat(other.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(other.turningChoices()).extracting(Sensitivity::verdict).containsExactly(Verdict.MET);
        assertThat(other.sentence().en()).contains("dust deducted");
    }

    @Test
    void theOtherBasisIsNamedWhereItDoesNotTurnTheVerdictAsWell() {
        Result result = judge(
                target(PM25, "2025", LIMIT).build(),
                on("40", Dust.DEDUCTED, Status.FINAL),
                on("41", Dust.INCLUDED, Status.FINAL));
        assertThat(result.turningChoices()).isEmpty();
        assertThat(result.sensitivities())
                .filteredOn(s -> s.choice() == Sensitivity.Choice.BASIS)
                .extracting(Sensitivity::verdict)
                .containsExactly(Verdict.MET);
    }

    @Test
    void whatWasLookedAtIsNotUnused() {
        Assessment assessment = assess(
                "2026-01-01",
                target(PM25, "2025", LIMIT).build(),
                on("40", Dust.DEDUCTED, Status.FINAL),
                on("50", Dust.INCLUDED, Status.FINAL));
        assertThat(assessment.unused()).isEmpty();
        assertThat(assessment.problems()).isEmpty();
    }

    @Test
    void ofTwoEqualFiguresTheIncompleteOneIsBelievedInEitherOrder() {
        Target target = target(GOOD_DAYS, "2025", Limit.atLeast("215 d")).build();
        Measurement thin = incomplete(GOOD_DAYS, "2025", "200 d", 347, 365, 360);
        Measurement plain = measured(GOOD_DAYS, "2025", "200 d").build();
        assertThat(judge(target, thin, plain)).isEqualTo(judge(target, plain, thin));
    }

    @Test
    void theShortestPeriodThatEndsOnADueDateSpeaks() {
        Target target = target(GOOD_SHARE, "2025", Limit.atLeast("80 %"))
                .term(Term.by(LocalDate.of(2025, 12, 31)))
                .build();
        Measurement year = measured(GOOD_SHARE, "2025", "75 %").build();
        Measurement december = measured(GOOD_SHARE, "2025-12", "85 %").build();
        assertThat(judge(target, year, december).verdict()).isEqualTo(Verdict.MET);
        assertThat(judge(target, december, year).verdict()).isEqualTo(Verdict.MET);
        assertThat(judge(target, year).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void aBaselineIsChosenByTheSameOrder() {
        Measurement own = measured(PM25, "2025", "45 ug/m3")
                .basis(new Basis(Dust.INCLUDED, Status.FINAL, GasState.UNSTATED))
                .build();
        Measurement before = measured(PM25, "2020", "50 ug/m3")
                .basis(new Basis(Dust.INCLUDED, Status.FINAL, GasState.UNSTATED))
                .build();
        Measurement thinAndDeducted = Measurement.builder()
                .from(incomplete(PM25, "2020", "40 ug/m3", 100, 366, 324))
                .basis(new Basis(Dust.DEDUCTED, Status.FINAL, GasState.UNSTATED))
                .build();
        Target target = target(PM25, "2025", new NoWorse(ReportingPeriod.ofYear(2020)))
                .dust(Dust.INCLUDED)
                .build();
        assertThat(judge(target, own, before, thinAndDeducted).verdict()).isEqualTo(Verdict.MET);
        Target deducted =
                target(PM25, "2025", new NoWorse(ReportingPeriod.ofYear(2020))).build();
        assertThat(judge(deducted, own, before, thinAndDeducted).reason()).contains(Reason.BASELINE_UNKNOWN);
    }

    @Test
    void theTargetsOwnMeasurementComesFirstAmongThoseUsed() {
        Measurement own = measured(PM25, "2025", "45 ug/m3").build();
        Measurement before = measured(PM25, "2020", "50 ug/m3").build();
        Result result = judge(
                target(PM25, "2025", new NoWorse(ReportingPeriod.ofYear(2020))).build(), before, own);
        assertThat(result.measurements()).containsExactly(own, before);
        io.github.attain.rule.Change change =
                new io.github.attain.rule.Change(Limit.atMost("-4 %"), ReportingPeriod.ofYear(2020));
        Result changed = judge(target(PM25, "2025", change).build(), before, own);
        assertThat(changed.measurements()).containsExactly(own, before);
        assertThat(changed.sentence().en()).contains("measured 45 µg/m³");
        assertThat(Optional.of(changed.verdict())).contains(Verdict.MET);
    }
}
