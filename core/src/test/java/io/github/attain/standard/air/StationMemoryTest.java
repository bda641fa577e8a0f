package io.github.attain.standard.air;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What becomes of hours where there is little memory, and where they come in rows. A day of a pollutant takes 80 bytes and 48 for
 * each station with room; 96 in the wide form.
 */
class StationMemoryTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final int FIRST = (int) DAY.toEpochDay();

    private static StationHours.Builder named(int megabytes, int stations) {
        StationHours.Builder hours = StationHours.builder(megabytes);
        for (int i = 0; i < stations; i++) {
            hours.station("S" + i);
        }
        return hours;
    }

    private static String leftOut(Checked<StationHours> built) {
        for (Problem problem : built.problems()) {
            if (problem.code() == ProblemCode.TOO_LARGE) {
                return problem.attributes().getOrDefault("value", "");
            }
        }
        return "";
    }

    /** 80 + 48 × 4165 = 200,000: five of them are a megabyte, to the byte. */
    @Test
    void aMegabyteIsFilledToItsLastByteAndNoFurther() {
        StationHours.Builder hours = named(1, 4165);
        for (Pollutant pollutant : Pollutant.values()) {
            hours.put(0, FIRST, 0, pollutant, 7000);
        }
        Checked<StationHours> built = hours.build();
        assertThat(leftOut(built)).isEqualTo("+1 h");
        assertThat(built.problems().get(0).message().en()).contains("1 MB");
    }

    /** 80 + 96 × 10,000 = 960,080, and 80 + 96 × 11,000 = 1,056,080. */
    @ParameterizedTest
    @CsvSource({"10000, ''", "11000, +1 h"})
    void aValueThatNeedsTheWideFormIsKeptWhereThereIsMemoryForIt(int stations, String leftOut) {
        StationHours.Builder hours = named(1, stations);
        hours.put(0, FIRST, 0, Pollutant.O3, 7000);
        hours.put(1, FIRST, 0, Pollutant.O3, 7001);
        Checked<StationHours> built = hours.build();
        StationHours good = built.value().orElseThrow();
        assertThat(leftOut(built)).isEqualTo(leftOut);
        assertThat(good.thousandths("S0", DAY, 0, Pollutant.O3)).hasValue(7000);
        assertThat(good.thousandths("S1", DAY, 0, Pollutant.O3).isPresent()).isEqualTo(leftOut.isEmpty());
    }

    /**
     * Where stations come one by one, room grows by half: 1, 2, 3, 4, 6, 9, 13, 19, 28, 42, 63, 94, 141, 211, 316, 474, 711, 1066,
     * 1599, 2398, 3597, 5395, 8092, 12138, 18207. The next, of 27,310, takes more than a megabyte.
     */
    @Test
    void roomForStationsGrowsByHalf() {
        StationHours.Builder hours = StationHours.builder(1);
        for (int i = 0; i < 20_000; i++) {
            hours.put(hours.station("S" + i), FIRST, i % 24, Pollutant.SO2, 7000);
        }
        Checked<StationHours> built = hours.build();
        assertThat(leftOut(built)).isEqualTo("+" + (20_000 - 18_207) + " h");
        StationHours good = built.value().orElseThrow();
        assertThat(good.thousandths("S18206", DAY, 18_206 % 24, Pollutant.SO2)).hasValue(7000);
        assertThat(good.thousandths("S18207", DAY, 18_207 % 24, Pollutant.SO2)).isEmpty();
    }

    @Test
    void withoutAnyMemoryEveryHourIsLeftOutHoweverItComes() {
        StationHours.Builder one = named(0, 2);
        one.put(0, FIRST, 0, Pollutant.CO, 1000);
        one.put(1, FIRST, 0, Pollutant.CO, 1000);
        assertThat(leftOut(one.build())).isEqualTo("+2 h");
        StationHours.Builder many = named(0, 3);
        many.put(new int[] {0, 1, 2}, FIRST, 0, Pollutant.CO, new int[] {1000, -1, 1000});
        assertThat(leftOut(many.build())).isEqualTo("+2 h");
    }

    /** The first station has no value there, so that nothing opens the other day before the second. */
    @Test
    void aRowGoesToItsOwnDayAndPollutant() {
        StationHours.Builder hours = named(1, 2);
        int[] both = {0, 1};
        hours.put(both, FIRST, 0, Pollutant.NO2, new int[] {1000, 2000});
        hours.put(both, FIRST + 1, 1, Pollutant.NO2, new int[] {-1, 3000});
        hours.put(both, FIRST + 1, 2, Pollutant.SO2, new int[] {-1, 4000});
        StationHours built = hours.build().orThrow();
        assertThat(built.thousandths("S1", DAY, 0, Pollutant.NO2)).hasValue(2000);
        assertThat(built.thousandths("S1", DAY, 1, Pollutant.NO2)).isEmpty();
        assertThat(built.thousandths("S1", DAY.plusDays(1), 1, Pollutant.NO2)).hasValue(3000);
        assertThat(built.thousandths("S1", DAY.plusDays(1), 2, Pollutant.NO2)).isEmpty();
        assertThat(built.thousandths("S1", DAY.plusDays(1), 2, Pollutant.SO2)).hasValue(4000);
    }

    @Test
    void numbersJustOutsideAreRefusedAndThoseJustInsideAreNot() {
        StationHours.Builder hours = named(1, 1);
        hours.put(0, FIRST, 23, Pollutant.PM10, Integer.MAX_VALUE - 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hours.put(0, FIRST, 22, Pollutant.PM10, Integer.MAX_VALUE - 1));
        assertThatIllegalArgumentException().isThrownBy(() -> hours.put(1, FIRST, 0, Pollutant.PM10, 1000));
        assertThatIllegalArgumentException().isThrownBy(() -> hours.put(-1, FIRST, 0, Pollutant.PM10, 1000));
        // A row without any value is looked at all the same.
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hours.put(new int[] {0}, FIRST, 24, Pollutant.PM10, new int[] {-1}));
        assertThat(hours.build().value().orElseThrow().thousandths("S0", DAY, 23, Pollutant.PM10))
                .hasValue(Integer.MAX_VALUE - 2);
    }
}
