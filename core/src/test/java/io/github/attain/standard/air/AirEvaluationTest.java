package io.github.attain.standard.air;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Evaluations are the choices that they make. */
class AirEvaluationTest {
    private static AirEvaluation.Builder own() {
        return AirEvaluation.HJ_663_2013.derived("own", AirEvaluation.HJ_663_2013.title());
    }

    @Test
    void whoMakesTheSameChoicesIsEqual() {
        assertThat(own().build()).isEqualTo(own().build()).hasSameHashCodeAs(own().build());
        assertThat(own().minimumHours(18).minimumHours(20).build()).isEqualTo(own().build());
        assertThat(AirEvaluation.HJ_663_2013
                        .derived("HJ 663-2013", AirEvaluation.HJ_663_2013.title())
                        .build())
                .isEqualTo(AirEvaluation.HJ_663_2013);
    }

    @Test
    void anyOtherChoiceIsAnother() {
        AirEvaluation one = own().build();
        assertThat(one)
                .isNotEqualTo(AirEvaluation.HJ_663_2013)
                .isNotEqualTo(own().minimumHours(18).build())
                .isNotEqualTo(own().roundsShortOzone(false).build())
                .isNotEqualTo(
                        own().cityValue(AirEvaluation.CityValue.STATION_DAYS).build())
                .isNotEqualTo(own().percentiles(Map.of(Pollutant.O3, 90)).build())
                .isNotEqualTo(null)
                .isNotEqualTo("own");
        assertThat(AirEvaluation.HJ_663_2013).isNotEqualTo(AirEvaluation.HJ_663_2026);
    }
}
