package io.github.attain.assessment;

import static io.github.attain.testing.Facts.GOOD_DAYS;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.assess;
import static io.github.attain.testing.Facts.measured;
import static io.github.attain.testing.Facts.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.measurement.Basis;
import io.github.attain.measurement.Dust;
import io.github.attain.measurement.GasState;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.measurement.Status;
import io.github.attain.rule.FindingRequired;
import io.github.attain.rule.Limit;
import io.github.attain.target.Target;
import io.github.attain.value.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The choices on which a standing hangs while the term is running. */
class StandingChoiceTest {
    private static final Target MEAN =
            target(PM25, "2025", Limit.atMost("46 ug/m3")).build();
    private static final Target DAYS =
            target(GOOD_DAYS, "2025", Limit.atLeast("215 d")).build();

    private static Measurement on(Dust dust, Measurement.Builder value) {
        return value.basis(new Basis(dust, Status.UNSTATED, GasState.UNSTATED)).build();
    }

    private static Result judge(String asOf, Target target, Measurement... measured) {
        return assess(asOf, target, measured).results().get(0);
    }

    private static List<String> turning(Result result) {
        return result.turningChoices().stream()
                .map(s -> s.choice() + " " + s.otherwise().en() + ": "
                        + s.answer().en())
                .toList();
    }

    /** A number read in the place of a finding is as strict before the year is over as it is anywhere. */
    @Test
    void theStrictnessOfAReadingIsAChoice() {
        Target target = target(GOOD_DAYS, "2025", new FindingRequired(Finding.YES, Optional.of(Limit.atLeast("181 d"))))
                .build();
        Result result = judge(
                "2025-07-10",
                target,
                measured(GOOD_DAYS, "2025-01-01/2025-06-30", "181 d").build());
        assertThat(result.standing().orElseThrow().state()).isEqualTo(Standing.State.SECURED);
        assertThat(turning(result)).containsExactly("STRICTNESS above 181 d: possible");
        assertThat(result.promise().en()).isEqualTo("at least 181 d (read as a number)");
    }

    /** With the whole year at 46.4 the limit of 46 is kept by rounded value and by no other. */
    @Test
    void theMethodAndTheStrictnessAreTriedOnTheLastDay() {
        Result result =
                judge("2025-12-31", MEAN, measured(PM25, "2025", "46.4 ug/m3").build());
        assertThat(result.standing().orElseThrow().state()).isEqualTo(Standing.State.SECURED);
        assertThat(turning(result))
                .containsExactly(
                        "METHOD full-value comparison: out of reach", "STRICTNESS below 46 µg/m³: out of reach");
        assertThat(result.sentence().en())
                .contains("this hangs on a choice: by full-value comparison it would be out of reach");
        assertThat(result.sentence().zh()).contains("若按全数值比较法，则已无法完成");
    }

    /** At most 51 of 365 days may be lost; with dust 60 are lost until June, without it 40. */
    @Test
    void theDustIsTried() {
        Target most = target(GOOD_DAYS, "2025", Limit.atLeast("314 d")).build();
        Measurement deducted = on(Dust.DEDUCTED, measured(GOOD_DAYS, "2025-H1", "141 d"));
        Measurement included = on(Dust.INCLUDED, measured(GOOD_DAYS, "2025-H1", "121 d"));
        Result result = judge("2025-07-01", most, deducted, included);
        assertThat(result.standing().orElseThrow().state()).isEqualTo(Standing.State.POSSIBLE);
        assertThat(turning(result)).containsExactly("BASIS dust included: out of reach");
        Target asked = target(GOOD_DAYS, "2025", Limit.atLeast("314 d"))
                .dust(Dust.INCLUDED)
                .build();
        assertThat(turning(judge("2025-07-01", asked, deducted, included)))
                .containsExactly("BASIS dust deducted: possible");
    }

    @Test
    void theEditionIsTried() {
        Measurement old =
                measured(GOOD_DAYS, "2025-H1", "170 d").edition("HJ 633-2012").build();
        Measurement now =
                measured(GOOD_DAYS, "2025-H1", "30 d").edition("HJ 633-2026").build();
        Result result = Assessor.of(List.of(DAYS))
                .withEditions("HJ 633-2012")
                .assess(Measurements.of(List.of(old, now)), LocalDate.of(2025, 7, 1))
                .results()
                .get(0);
        assertThat(turning(result)).containsExactly("EDITION HJ 633-2026: out of reach");
    }

    @Test
    void whatIsTheSameOtherwiseIsToldAndTurnsNothing() {
        Result result =
                judge("2025-07-01", MEAN, measured(PM25, "2025-H1", "45 ug/m3").build());
        assertThat(result.turningChoices()).isEmpty();
        assertThat(result.sensitivities())
                .extracting(Sensitivity::choice)
                .containsExactly(Sensitivity.Choice.METHOD, Sensitivity.Choice.STRICTNESS);
    }

    @Test
    void whatIsNotKnownHangsOnNothingAndNobodyCanAddToTheAnswer() {
        Result unknown = judge("2025-07-01", MEAN);
        assertThat(unknown.sensitivities()).isEmpty();
        assertThat(unknown.sensitivities()).isUnmodifiable();
        Result known =
                judge("2025-07-01", MEAN, measured(PM25, "2025-H1", "45 ug/m3").build());
        assertThat(known.sensitivities()).isUnmodifiable();
    }
}
