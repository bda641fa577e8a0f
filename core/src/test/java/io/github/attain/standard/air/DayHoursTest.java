package io.github.attain.standard.air;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.value.Exact;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayHoursTest {
    private static final AirEvaluation RULES = AirEvaluation.HJ_663_2013;

    /** One station with 100 µg/m³ from an hour to the end of the day. */
    private static DayHours from(int first) {
        DayHours hours = new DayHours();
        for (int slot = first; slot < 24; slot++) {
            hours.add(slot, 100_000);
        }
        return hours;
    }

    /** HJ 663-2013: a day needs 20 hours. */
    @ParameterizedTest
    @CsvSource({"4, true", "5, false"})
    void twentyHoursSuffice(int first, boolean valid) {
        assertThat(from(first).mean(RULES).isPresent()).isEqualTo(valid);
        assertThat(from(first).largestHour(RULES).isPresent()).isEqualTo(valid);
    }

    /** Without its first five hours a day has 14 means of at least six hours: the last 14 of its 17. */
    @ParameterizedTest
    @CsvSource({"5, true", "6, false"})
    void fourteenMeansOfEightHoursSufficeTheLastOfTheDayIncluded(int first, boolean valid) {
        Optional<Exact> limit = Optional.of(Exact.of(160));
        assertThat(from(first).largestEightHours(RULES, limit).isPresent()).isEqualTo(valid);
    }

    /** Too few means count where they exceed the limit: not where they are at it, and not where there is none. */
    @Test
    void tooFewMeansCountOnlyAboveALimit() {
        DayHours evening = from(16);
        assertThat(evening.largestEightHours(RULES, Optional.of(Exact.of(99))))
                .hasValueSatisfying(mean -> assertThat(mean).isEqualByComparingTo(Exact.of(100)));
        assertThat(evening.largestEightHours(RULES, Optional.of(Exact.of(100)))).isEmpty();
        assertThat(evening.largestEightHours(RULES, Optional.empty())).isEmpty();
        assertThat(evening.hangsOnRounding(RULES, Optional.empty())).isFalse();
    }

    /** Of 17, 19, 23, 29, 31 and 37 stations: their common multiple is beyond what is counted in whole numbers. */
    @Test
    void hoursOfManyDifferentNumbersOfStationsAreComparedExactly() {
        int[] stations = {17, 19, 23, 29, 31, 37};
        DayHours hours = new DayHours();
        for (int slot = 0; slot < 24; slot++) {
            int value = slot == 0 ? 999_999 : slot == 5 ? 1_000_000 : 1;
            for (int station = 0; station < (slot < 6 ? stations[slot] : 1); station++) {
                hours.add(slot, value);
            }
        }
        assertThat(hours.largestHour(RULES))
                .hasValueSatisfying(hour -> assertThat(hour).isEqualByComparingTo(Exact.of(1000)));
    }
}
