package io.github.attain.standard.air;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HourCheckTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final int FIRST = (int) DAY.toEpochDay() * 24;

    private final StationHours.Builder hours = StationHours.builder();
    private final int station = hours.station("1316A");

    private void put(int hour, Pollutant pollutant, int value) {
        hours.put(station, (FIRST + hour) / 24, (FIRST + hour) % 24, pollutant, value * 1000);
    }

    private static List<String> messages(Checked<StationHours> built) {
        return built.problems().stream().map(Problem::toString).toList();
    }

    @ParameterizedTest
    @EnumSource(Pollutant.class)
    void asManyHoursOfOneValueAsTheCheckSaysAreToldAndOneFewerAreNot(Pollutant pollutant) {
        int most = HourCheck.USUAL.sameHours().getOrDefault(pollutant, 0);
        for (int hour = 0; hour < most; hour++) {
            put(hour, pollutant, 7);
        }
        put(most, pollutant, 8);
        for (int hour = most + 1; hour < 2 * most; hour++) {
            put(hour, pollutant, 7);
        }
        Checked<StationHours> built = hours.build();

        assertThat(messages(built)).hasSize(1);
        assertThat(messages(built).get(0))
                .startsWith("1316A " + pollutant.formula() + " is doubtful: 7 for " + most + " h (2024-02-29 0:00 – ")
                .endsWith("fewer than " + most + " hours of one value are expected; they count all the same");
        // A warning refuses nothing.
        assertThat(built.orThrow().thousandths("1316A", DAY, 0, pollutant)).hasValue(7000);
    }

    @Test
    void aValueThatStandsStillInTheLastHoursOfTheTableIsToldToo() {
        for (int hour = 0; hour < 24; hour++) {
            put(hour, Pollutant.O3, 0);
        }
        assertThat(messages(hours.build())).singleElement().asString().contains("0 for 24 h");
    }

    /** Sixteen hours, six without a value, eight: twenty-four. With seven missing there are two rows, neither long. */
    @Test
    void aShortGapIsPassedOverAndALongOneIsNot() {
        for (int gap = 6; gap <= 7; gap++) {
            StationHours.Builder other = StationHours.builder();
            int number = other.station("A");
            for (int hour = 0; hour < 24 + gap; hour++) {
                if (hour < 16 || hour >= 16 + gap) {
                    other.put(number, (FIRST + hour) / 24, (FIRST + hour) % 24, Pollutant.PM25, 7000);
                }
            }
            assertThat(other.build().problems()).hasSize(gap == 6 ? 1 : 0);
        }
    }

    @Test
    void severalRowsOfHoursAreOneProblemWithAllTheirHoursWhateverTheOrderOfTheRows() {
        for (int hour = 100; hour >= 0; hour--) {
            put(hour, Pollutant.NO2, hour == 50 ? 9 : 7);
        }
        put(101, Pollutant.NO2, 99_999);
        assertThat(messages(hours.build()))
                .satisfiesExactly(
                        mark -> assertThat(mark).contains("99999 for 1 h"),
                        still -> assertThat(still).contains("7 for 100 h (2024-02-29 0:00 – 2024-03-04 4:00)"));
    }

    @Test
    void whatIsLeftOutIsMissingAndNothingElseIs() {
        for (int hour = 0; hour < 30; hour++) {
            put(hour, Pollutant.PM10, 7);
            put(hour, Pollutant.PM25, hour);
        }
        put(30, Pollutant.PM10, 8);
        put(31, Pollutant.PM10, 9999);
        put(32, Pollutant.PM10, 9998);
        Checked<StationHours> built =
                hours.checking(HourCheck.USUAL.leavingOut()).build();

        assertThat(built.problems()).hasSize(2).allMatch(p -> p.code() == ProblemCode.DOUBTFUL_HOURS);
        assertThat(messages(built)).allMatch(message -> message.endsWith("left out"));
        StationHours good = built.orThrow();
        assertThat(good.thousandths("1316A", DAY, 0, Pollutant.PM10)).isEmpty();
        assertThat(good.thousandths("1316A", DAY.plusDays(1), 5, Pollutant.PM10))
                .isEmpty();
        assertThat(good.thousandths("1316A", DAY.plusDays(1), 6, Pollutant.PM10))
                .hasValue(8000);
        assertThat(good.thousandths("1316A", DAY.plusDays(1), 7, Pollutant.PM10))
                .isEmpty();
        assertThat(good.thousandths("1316A", DAY.plusDays(1), 8, Pollutant.PM10))
                .hasValue(9_998_000);
        assertThat(good.thousandths("1316A", DAY, 23, Pollutant.PM25)).hasValue(23_000);
    }

    /** Analysers of CO end at 50 ppm, which is 62.5 mg/m³ at 0 °C. */
    @Test
    void carbonMonoxideInMicrogramsIsDoubted() {
        put(0, Pollutant.CO, 99);
        put(1, Pollutant.CO, 100);
        put(2, Pollutant.CO, 900);
        assertThat(messages(hours.build()))
                .singleElement()
                .asString()
                .contains("CO is doubtful: 100 for 2 h", "less than 100 is expected");
    }

    @Test
    void everyBoundIsTheCallers() {
        put(0, Pollutant.PM10, 12_000);
        put(1, Pollutant.PM10, 12_000);
        HourCheck desert = new HourCheck(Map.of(Pollutant.PM10, 20_000), Map.of(), false);
        HourCheck strict = new HourCheck(Map.of(Pollutant.PM10, 500), Map.of(Pollutant.PM10, 2), false);
        assertThat(hours.checking(desert).build().problems()).isEmpty();
        StationHours.Builder other = StationHours.builder().checking(strict);
        int number = other.station("A");
        other.put(number, FIRST / 24, 0, Pollutant.PM10, 499_999);
        other.put(number, FIRST / 24, 1, Pollutant.PM10, 499_999);
        other.put(number, FIRST / 24, 2, Pollutant.PM10, 500_000);
        assertThat(other.build().problems()).hasSize(2);
        assertThatThrownBy(() -> new HourCheck(Map.of(Pollutant.CO, 0), Map.of(), false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HourCheck(Map.of(), Map.of(Pollutant.CO, 1), false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ofManyStationsTheFirstHundredAreListedAndTheRestCounted() {
        for (int i = 0; i < 130; i++) {
            hours.put(hours.station("S" + i), FIRST / 24, 0, Pollutant.SO2, 9_999_000);
        }
        Checked<StationHours> built = hours.build();
        assertThat(built.problems()).hasSize(101);
        assertThat(messages(built))
                .filteredOn(message -> message.startsWith("… is doubtful: 9999 for 30 h"))
                .hasSize(1);
        assertThat(built.hasErrors()).isFalse();
    }

    /** What a slower program finds: hour by hour, station by station. */
    @Property(tries = 200)
    void everyRowOfHoursIsFoundWhateverItsGaps(@ForAll Random random) {
        StationHours.Builder other = StationHours.builder()
                .checking(new HourCheck(Map.of(Pollutant.PM10, 50), Map.of(Pollutant.PM10, 10), false));
        int[] values = new int[240];
        int value = 1;
        for (int hour = 0; hour < values.length; hour++) {
            value = random.nextInt(14) == 0 ? random.nextInt(3) : value;
            values[hour] = random.nextInt(3) == 0 ? -1 : random.nextInt(60) == 0 ? 50 + random.nextInt(9) : value;
            if (random.nextInt(40) == 0) {
                int end = Math.min(values.length, hour + 4 + random.nextInt(30));
                while (hour + 1 < end) {
                    values[hour++] = -1;
                }
            }
        }
        int station = other.station("A");
        long still = 0;
        long large = 0;
        int last = -100;
        int same = 0;
        int now = -1;
        for (int hour = 0; hour <= values.length; hour++) {
            int next = hour < values.length ? values[hour] : -2;
            if (next >= 0) {
                other.put(station, (FIRST + hour) / 24, (FIRST + hour) % 24, Pollutant.PM10, next * 1000);
            }
            large += next >= 50 ? 1 : 0;
            if (next == -2 || (next >= 0 && next < 50 && (next != now || hour - last > 7))) {
                still += same >= 10 ? same : 0;
                same = 0;
                now = next;
            }
            if (next >= 0 && next < 50) {
                same++;
                last = hour;
            }
        }
        Map<String, String> found = new HashMap<>();
        for (Problem problem : other.build().problems()) {
            boolean isLarge = problem.toString().contains("less than 50");
            found.put(
                    isLarge ? "large" : "still",
                    String.valueOf(problem.attributes().get("hours")));
        }

        assertThat(found.getOrDefault("still", "0")).isEqualTo(String.valueOf(still));
        assertThat(found.getOrDefault("large", "0")).isEqualTo(String.valueOf(large));
    }
}
