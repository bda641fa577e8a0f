package io.github.attain.standard.air;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/** Rows of hours that a quick look, which takes one of four, could pass over. */
class StandingStillTest {
    private static final int FIRST = (int) LocalDate.of(2024, 2, 29).toEpochDay() * 24;

    /** Puts a value at the hours that a condition admits. */
    private static void put(StationHours.Builder hours, int from, int to, int value, IntPredicate admitted) {
        int station = hours.station("A");
        for (int hour = from; hour < to; hour++) {
            if (admitted.test(hour)) {
                hours.put(station, (FIRST + hour) / 24, hour % 24, Pollutant.PM10, value * 1000);
            }
        }
    }

    private static StationHours.Builder checking(Map<Pollutant, Integer> marks, Map<Pollutant, Integer> sameHours) {
        return StationHours.builder().checking(new HourCheck(marks, sameHours, false));
    }

    private static List<String> found(StationHours.Builder hours) {
        return hours.build().problems().stream().map(Problem::toString).toList();
    }

    @Test
    void fourHoursInEightAreOneRow() {
        StationHours.Builder hours = StationHours.builder();
        put(hours, 0, 44, 7, hour -> hour % 8 < 4);
        assertThat(found(hours)).singleElement().asString().contains("7 for 24 h");
    }

    @Test
    void zeroInEveryFourthHourIsARowToo() {
        StationHours.Builder hours = StationHours.builder();
        put(hours, 0, 96, 0, hour -> hour % 4 == 0);
        assertThat(found(hours)).singleElement().asString().contains("0 for 24 h");
    }

    /** Eleven hours from the second on: only two blocks of four begin with the value. */
    @Test
    void aRowThatBeginsAndEndsWithinABlockIsFound() {
        StationHours.Builder hours = checking(Map.of(), Map.of(Pollutant.PM10, 11));
        put(hours, 0, 1, 9, hour -> true);
        put(hours, 1, 12, 7, hour -> true);
        put(hours, 12, 13, 8, hour -> true);
        assertThat(found(hours)).singleElement().asString().contains("7 for 11 h");
    }

    @Test
    void aDayOnWhichEveryHourIsTooLargeIsFound() {
        StationHours.Builder hours = checking(Map.of(Pollutant.PM10, 500), Map.of());
        for (int hour = 0; hour < 24; hour++) {
            put(hours, hour, hour + 1, 500 + hour, h -> true);
        }
        assertThat(found(hours)).singleElement().asString().contains("500 for 24 h", "less than 500 is expected");
    }

    @Test
    void whatIsExpectedIsSaidInChineseToo() {
        StationHours.Builder hours = StationHours.builder();
        put(hours, 0, 24, 7, hour -> true);
        put(hours, 24, 25, 9999, hour -> true);
        assertThat(hours.build().problems())
                .extracting(p -> p.message().zh())
                .anyMatch(zh -> zh.contains("同一数值应少于24小时，仍然计入"))
                .anyMatch(zh -> zh.contains("应小于9999，仍然计入"));
    }
}
