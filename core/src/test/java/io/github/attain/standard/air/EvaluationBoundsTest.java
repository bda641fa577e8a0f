package io.github.attain.standard.air;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.attain.text.Text;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the numbers of an evaluation can mean: a day has 24 hours and 17 means of eight, February 28 days. */
class EvaluationBoundsTest {
    private static final Map<String, BiFunction<AirEvaluation.Builder, Integer, AirEvaluation.Builder>> CHOICES =
            Map.ofEntries(
                    Map.entry("stationPercent", EvaluationChoices::stationPercent),
                    Map.entry("minimumHours", EvaluationChoices::minimumHours),
                    Map.entry("minimumHoursOfEight", EvaluationChoices::minimumHoursOfEight),
                    Map.entry("minimumEightHourMeans", EvaluationChoices::minimumEightHourMeans),
                    Map.entry("minimumDaysOfYear", EvaluationChoices::minimumDaysOfYear),
                    Map.entry("minimumDaysOfMonth", EvaluationChoices::minimumDaysOfMonth),
                    Map.entry("minimumDaysOfFebruary", EvaluationChoices::minimumDaysOfFebruary),
                    Map.entry("extraDecimalsOfDay", EvaluationChoices::extraDecimalsOfDay),
                    Map.entry("extraDecimalsOfStatistic", EvaluationChoices::extraDecimalsOfStatistic),
                    Map.entry("extraDecimalsOfJudgement", EvaluationChoices::extraDecimalsOfJudgement),
                    Map.entry("a percentile", (own, percent) -> own.percentiles(Map.of(Pollutant.O3, percent))));

    private static AirEvaluation.Builder own() {
        return AirEvaluation.HJ_663_2013.derived("own", Text.same("own"));
    }

    @ParameterizedTest
    @CsvSource({
        "stationPercent, 0, 100",
        "minimumHours, 1, 24",
        "minimumHoursOfEight, 1, 8",
        "minimumEightHourMeans, 1, 17",
        "minimumDaysOfYear, 0, 365",
        "minimumDaysOfMonth, 0, 30",
        "minimumDaysOfFebruary, 0, 28",
        "extraDecimalsOfDay, 0, 9",
        "extraDecimalsOfStatistic, 0, 9",
        "extraDecimalsOfJudgement, 0, 9",
        "a percentile, 0, 100"
    })
    void numbersWithinTheirBoundsAreTakenAndOthersRefused(String name, int least, int most) {
        BiFunction<AirEvaluation.Builder, Integer, AirEvaluation.Builder> choice =
                Objects.requireNonNull(CHOICES.get(name));
        assertThat(choice.apply(own(), least).build().id()).isEqualTo("own");
        assertThat(choice.apply(own(), most).build().id()).isEqualTo("own");
        for (int beyond : new int[] {least - 1, most + 1}) {
            AirEvaluation.Builder builder = choice.apply(own(), beyond);
            assertThatIllegalArgumentException()
                    .isThrownBy(builder::build)
                    .withMessage(name + " lies between " + least + " and " + most + ": " + beyond);
        }
    }

    @Test
    void choicesAreReadBack() {
        AirEvaluation evaluation = own().extraDecimalsOfDay(1)
                .extraDecimalsOfStatistic(2)
                .extraDecimalsOfJudgement(3)
                .build();
        assertThat(evaluation.extraDecimalsOfDay()).isEqualTo(1);
        assertThat(evaluation.extraDecimalsOfStatistic()).isEqualTo(2);
        assertThat(evaluation.extraDecimalsOfJudgement()).isEqualTo(3);
        assertThat(evaluation).hasToString("own");
    }

    /** HJ 663-2026 is in force from 2026-03-01. */
    @Test
    void oneEditionEndsWhereTheNextBegins() {
        assertThat(AirEvaluation.HJ_663_2013.until()).hasValue(LocalDate.of(2026, 2, 28));
        assertThat(AirEvaluation.HJ_663_2026.from()).isEqualTo("2026-03-01");
        assertThat(AirEvaluation.HJ_663_2026.until()).isEmpty();
    }
}
