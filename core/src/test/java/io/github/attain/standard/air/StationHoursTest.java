package io.github.attain.standard.air;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.attain.problem.Checked;
import io.github.attain.problem.ProblemCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StationHoursTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final int EPOCH_DAY = (int) DAY.toEpochDay();

    private final StationHours.Builder hours = StationHours.builder();
    private final int station = hours.station("1316A");

    @Test
    void valuesComeBackAsTheyWentInHoweverFineOrLarge() {
        hours.put(station, EPOCH_DAY, 0, Pollutant.PM25, 35_000);
        hours.put(station, EPOCH_DAY, 1, Pollutant.PM25, 0);
        hours.put(station, EPOCH_DAY, 2, Pollutant.PM25, 65_533_000);
        hours.put(station, EPOCH_DAY, 23, Pollutant.CO, 1_100);
        assertThat(value(Pollutant.PM25, 0)).hasValue(35_000);
        // From here on the month is held in thousandths.
        hours.put(station, EPOCH_DAY, 3, Pollutant.PM25, 35_001);
        hours.put(station, EPOCH_DAY, 4, Pollutant.PM25, 2_000_000_000);
        hours.put(station, EPOCH_DAY, 22, Pollutant.CO, 1_150);
        StationHours built = hours.build().orThrow();
        assertThat(built.thousandths("1316A", DAY, 0, Pollutant.PM25)).hasValue(35_000);
        assertThat(built.thousandths("1316A", DAY, 1, Pollutant.PM25)).hasValue(0);
        assertThat(built.thousandths("1316A", DAY, 2, Pollutant.PM25)).hasValue(65_533_000);
        assertThat(built.thousandths("1316A", DAY, 3, Pollutant.PM25)).hasValue(35_001);
        assertThat(built.thousandths("1316A", DAY, 4, Pollutant.PM25)).hasValue(2_000_000_000);
        assertThat(built.thousandths("1316A", DAY, 22, Pollutant.CO)).hasValue(1_150);
        assertThat(built.thousandths("1316A", DAY, 23, Pollutant.CO)).hasValue(1_100);
        assertThat(built.thousandths("1316A", DAY, 5, Pollutant.PM25)).isEmpty();
        assertThat(built.thousandths("9999A", DAY, 0, Pollutant.PM25)).isEmpty();
    }

    private static java.util.OptionalInt value(Pollutant pollutant, int slot) {
        StationHours.Builder one = StationHours.builder();
        one.put(one.station("1316A"), EPOCH_DAY, slot, pollutant, 35_000);
        return one.build().orThrow().thousandths("1316A", DAY, slot, pollutant);
    }

    @Test
    void anHourGivenTwiceWithOneValueCountsOnce() {
        hours.put(station, EPOCH_DAY, 5, Pollutant.O3, 120_000);
        hours.put(station, EPOCH_DAY, 5, Pollutant.O3, 120_000);
        Checked<StationHours> built = hours.build();
        assertThat(built.problems()).isEmpty();
        assertThat(built.orThrow().thousandths("1316A", DAY, 5, Pollutant.O3)).hasValue(120_000);
    }

    @Test
    void anHourGivenWithDifferentValuesIsMissingForGoodAndReported() {
        hours.put(station, EPOCH_DAY, 5, Pollutant.O3, 120_000);
        hours.put(station, EPOCH_DAY, 5, Pollutant.O3, 121_500);
        hours.put(station, EPOCH_DAY, 5, Pollutant.O3, 120_000);
        Checked<StationHours> built = hours.build();
        assertThat(built.problems()).hasSize(1);
        assertThat(built.problems().get(0).code()).isEqualTo(ProblemCode.CONFLICTING_MEASUREMENTS);
        assertThat(built.problems().get(0).message().en())
                .contains("1316A O3 2024-02-29 5:00")
                .contains("120 and 121.5");
        assertThat(built.value().orElseThrow().thousandths("1316A", DAY, 5, Pollutant.O3))
                .isEmpty();
    }

    @Test
    void ofManyConflictsTheFirstHundredAreListedAndTheRestCounted() {
        for (int i = 0; i < 240; i++) {
            hours.put(station, EPOCH_DAY + i / 24, i % 24, Pollutant.NO2, 1_000);
            hours.put(station, EPOCH_DAY + i / 24, i % 24, Pollutant.NO2, 2_000);
        }
        Checked<StationHours> built = hours.build();
        assertThat(built.problems()).hasSize(101);
        assertThat(built.problems().get(100).message().en()).contains("240");
    }

    @Test
    void hoursBeyondTheMemoryAreLeftOutAndReportedAndTheOthersStay() {
        StationHours.Builder small = StationHours.builder(1);
        int number = small.station("1316A");
        // A day of one station takes 24 values of 2 bytes and 80 bytes around them: one megabyte holds 7,812 days.
        for (int day = 0; day < 8_000; day++) {
            small.put(number, EPOCH_DAY + day, 0, Pollutant.SO2, 9_000);
        }
        Checked<StationHours> built = small.build();
        assertThat(built.problems()).extracting(p -> p.code()).isEqualTo(List.of(ProblemCode.TOO_LARGE));
        assertThat(built.problems().get(0).message().en()).contains("+188 h");
        StationHours good = built.value().orElseThrow();
        assertThat(good.thousandths("1316A", DAY, 0, Pollutant.SO2)).hasValue(9_000);
    }

    @Test
    void stationsAreListedInOrderAlsoWithoutValues() {
        hours.station("1001A");
        assertThat(hours.station("1316A")).isEqualTo(station);
        assertThat(hours.build().orThrow().stations()).containsExactly("1001A", "1316A");
    }

    @Test
    void anHourOfManyStationsIsWhatTheHoursOfEachAre() {
        Random random = new Random(5);
        // Some twice, some too fine or too large for two bytes, some of stations that were named when the day was open
        // already.
        int[] values = {-1, 0, 7_000, 7_000, 8_000, 35_001, 65_533_000, 70_000_000};
        for (int round = 0; round < 200; round++) {
            StationHours.Builder one = StationHours.builder();
            StationHours.Builder many = StationHours.builder();
            for (int row = 0; row < 6; row++) {
                int[] stations = new int[1 + random.nextInt(5)];
                int[] thousandths = new int[stations.length];
                int slot = random.nextInt(2);
                for (int i = 0; i < stations.length; i++) {
                    String code = "S" + random.nextInt(2 + 3 * row);
                    stations[i] = one.station(code);
                    assertThat(many.station(code)).isEqualTo(stations[i]);
                    thousandths[i] = values[random.nextInt(values.length)];
                    if (thousandths[i] >= 0) {
                        one.put(stations[i], EPOCH_DAY, slot, Pollutant.PM25, thousandths[i]);
                    }
                }
                many.put(stations, EPOCH_DAY, slot, Pollutant.PM25, thousandths);
            }
            Checked<StationHours> a = one.build();
            Checked<StationHours> b = many.build();
            assertThat(b.problems()).isEqualTo(a.problems());
            StationHours expected = a.value().orElseThrow();
            StationHours actual = b.value().orElseThrow();
            for (String code : expected.stations()) {
                for (int slot = 0; slot < 2; slot++) {
                    assertThat(actual.thousandths(code, DAY, slot, Pollutant.PM25))
                            .isEqualTo(expected.thousandths(code, DAY, slot, Pollutant.PM25));
                }
            }
        }
        assertThatThrownBy(() -> hours.put(new int[] {station}, EPOCH_DAY, 0, Pollutant.CO, new int[2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 stations and 2 values");
        assertThatThrownBy(() -> hours.put(new int[] {-1}, EPOCH_DAY, 0, Pollutant.CO, new int[1]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatNoTableCanMeanIsAnError() {
        assertThatThrownBy(() -> hours.put(station, EPOCH_DAY, 24, Pollutant.CO, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 to 23");
        assertThatThrownBy(() -> hours.put(station, EPOCH_DAY, 0, Pollutant.CO, -1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> hours.put(7, EPOCH_DAY, 0, Pollutant.CO, 1))
                .isInstanceOf(IllegalArgumentException.class);
        StationHours.Builder spent = StationHours.builder();
        int number = spent.station("1316A");
        spent.build();
        assertThatThrownBy(() -> spent.put(number, EPOCH_DAY, 0, Pollutant.CO, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("after the grid was built");
    }

    @Test
    void aLabelAtTheEndOfTheHourPutsHourZeroOnTheDayBefore() {
        assertThat(HourLabel.END_OF_HOUR.day(DAY, 0)).isEqualTo("2024-02-28");
        assertThat(HourLabel.END_OF_HOUR.slot(0)).isEqualTo(23);
        assertThat(HourLabel.END_OF_HOUR.day(DAY, 1)).isEqualTo(DAY);
        assertThat(HourLabel.END_OF_HOUR.slot(1)).isZero();
        assertThat(HourLabel.END_OF_HOUR.day(DAY, 24)).isEqualTo(DAY);
        assertThat(HourLabel.END_OF_HOUR.slot(24)).isEqualTo(23);
        assertThat(HourLabel.START_OF_HOUR.slot(0)).isZero();
        assertThat(HourLabel.START_OF_HOUR.day(DAY, 24)).isEqualTo("2024-03-01");
        assertThatThrownBy(() -> HourLabel.END_OF_HOUR.slot(25)).isInstanceOf(IllegalArgumentException.class);
    }
}
