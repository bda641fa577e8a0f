package io.github.attain.standard.air;

import static io.github.attain.standard.air.MadeUp.DAY;
import static io.github.attain.standard.air.MadeUp.STANDARDS;
import static io.github.attain.standard.air.MadeUp.hoursOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.attain.problem.Checked;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CityDaysTest {
    private static final Set<String> ONE = Set.of("1001A");

    private static Optional<Exact> day(StationHours hours, Set<String> stations, AirItem item, AirStandards standards) {
        return CityDays.of(hours, stations, ReportingPeriod.ofDay(DAY), standards)
                .on(DAY)
                .map(day -> day.values().get(item));
    }

    private static Optional<Exact> ozone(int... values) {
        return day(MadeUp.hours(Pollutant.O3, values), ONE, AirItem.O3_EIGHT_HOURS, STANDARDS);
    }

    private static AirStandards by(AirEvaluation evaluation) {
        return new AirStandards(STANDARDS.limits(), STANDARDS.index(), evaluation);
    }

    @Test
    void aDayOfNineteenHoursIsNotValidAndOneOfTwentyIs() {
        StationHours nineteen = MadeUp.hours(Pollutant.PM25, hoursOf(50, 19));
        StationHours twenty = MadeUp.hours(Pollutant.PM25, hoursOf(50, 20));
        assertThat(day(nineteen, ONE, AirItem.PM25_DAY, STANDARDS)).isEmpty();
        assertThat(day(twenty, ONE, AirItem.PM25_DAY, STANDARDS).orElseThrow()).isEqualByComparingTo(Exact.of(50));
    }

    @Test
    void theMeanOfADayIsAnExactFraction() {
        int[] hours = hoursOf(50, 21);
        hours[0] = 51;
        assertThat(day(MadeUp.hours(Pollutant.PM10, hours), ONE, AirItem.PM10_DAY, STANDARDS)
                        .orElseThrow())
                .isEqualByComparingTo(Exact.ratio(50 * 21 + 1, 21));
    }

    @Test
    void theOzoneOfADayIsTheLargestMeanOfEightHoursInsideTheDay() {
        int[] hours = hoursOf(20, 24);
        for (int slot = 12; slot < 20; slot++) {
            hours[slot] = 100 + slot;
        }
        assertThat(ozone(hours).orElseThrow()).isEqualByComparingTo(Exact.parse("115.5"));
    }

    @Test
    void aMeanOfEightHoursNeedsSixOfThem() {
        int[] hours = hoursOf(20, 24);
        hours[0] = 400;
        hours[1] = -1;
        hours[2] = -1;
        // The first mean has six hours; with one fewer the high hour is in none.
        assertThat(ozone(hours).orElseThrow()).isEqualByComparingTo(Exact.ratio(400 + 5 * 20, 6));
        hours[3] = -1;
        assertThat(ozone(hours).orElseThrow()).isEqualByComparingTo(Exact.of(20));
    }

    @Test
    void fourteenMeansOfEightHoursSuffice() {
        // Hours 0 to 18: the means that end at 8 to 19, and at 20 and 21 with seven and six hours.
        assertThat(ozone(hoursOf(60, 19)).orElseThrow()).isEqualByComparingTo(Exact.of(60));
        assertThat(ozone(hoursOf(60, 18))).isEmpty();
    }

    /** 160.5 exceeds 160 and is 160 when rounded to the even digit; 160.5 on a whole day hangs on nothing. */
    @Test
    void whetherAShortDayIsRoundedBeforeItIsHeldAgainstTheLimitIsAChoiceAndTold() {
        int[] half = hoursOf(160, 8);
        for (int slot = 0; slot < 8; slot += 2) {
            half[slot] = 161;
        }
        AirStandards exact = by(AirEvaluation.HJ_663_2013
                .derived("exact", Text.same("exact"))
                .roundsShortOzone(false)
                .build());
        StationHours hours = MadeUp.hours(Pollutant.O3, half);

        assertThat(day(hours, ONE, AirItem.O3_EIGHT_HOURS, STANDARDS)).isEmpty();
        assertThat(day(hours, ONE, AirItem.O3_EIGHT_HOURS, exact).orElseThrow())
                .isEqualByComparingTo(Exact.parse("160.5"));
        for (AirStandards standards : List.of(STANDARDS, exact)) {
            CityDays days = CityDays.of(hours, ONE, ReportingPeriod.ofDay(DAY), standards);
            assertThat(days.shortOzoneDays()).containsExactly(DAY);
            AirStatistics month = AirStatistics.of(days, ReportingPeriod.of(YearMonth.from(DAY)), standards);
            assertThat(month.shortOzoneDays()).containsExactly(DAY);
            assertThat(shortDays(hoursOf(160, 18), standards)).isEmpty();
            assertThat(shortDays(hoursOf(161, 18), standards)).isEmpty();
            int[] whole = half.clone();
            Arrays.fill(whole, 8, 24, 100);
            assertThat(shortDays(whole, standards)).isEmpty();
        }
    }

    private static Collection<LocalDate> shortDays(int[] ozone, AirStandards standards) {
        return CityDays.of(MadeUp.hours(Pollutant.O3, ozone), ONE, ReportingPeriod.ofDay(DAY), standards)
                .shortOzoneDays();
    }

    @Test
    void aShortDayOfOzoneCountsOnlyWhereItExceedsTheLimit() {
        assertThat(ozone(hoursOf(160, 18))).isEmpty();
        assertThat(ozone(hoursOf(161, 18)).orElseThrow()).isEqualByComparingTo(Exact.of(161));
        // 160.5 is rounded to the even 160, which keeps the limit.
        int[] half = hoursOf(160, 8);
        for (int slot = 0; slot < 8; slot += 2) {
            half[slot] = 161;
        }
        assertThat(ozone(half)).isEmpty();
        assertThat(ozone(hoursOf(161, 6)).orElseThrow()).isEqualByComparingTo(Exact.of(161));
        assertThat(ozone(hoursOf(500, 5))).isEmpty();
    }

    @Test
    void stationsThatAreNotListedDoNotCount() {
        StationHours.Builder hours = StationHours.builder();
        MadeUp.put(hours, "1001A", Pollutant.SO2, hoursOf(10, 24));
        MadeUp.put(hours, "1009A", Pollutant.SO2, hoursOf(90, 24));
        StationHours both = hours.build().orThrow();
        assertThat(day(both, ONE, AirItem.SO2_DAY, STANDARDS).orElseThrow()).isEqualByComparingTo(Exact.of(10));
        assertThat(day(both, Set.of("1001A", "1009A"), AirItem.SO2_DAY, STANDARDS)
                        .orElseThrow())
                .isEqualByComparingTo(Exact.of(50));
    }

    /** Station 1 has all hours at 10, station 2 only the first twelve at 40. */
    @Test
    void theTwoWaysToTheDayOfACityDiffer() {
        StationHours.Builder hours = StationHours.builder();
        MadeUp.put(hours, "1001A", Pollutant.NO2, hoursOf(10, 24));
        MadeUp.put(hours, "1002A", Pollutant.NO2, hoursOf(40, 12));
        StationHours both = hours.build().orThrow();
        Set<String> stations = Set.of("1001A", "1002A");
        AirEvaluation byDays = AirEvaluation.HJ_663_2013
                .derived("days", Text.same("days"))
                .cityValue(AirEvaluation.CityValue.STATION_DAYS)
                .build();
        // Twelve hours at 25 and twelve at 10.
        assertThat(day(both, stations, AirItem.NO2_DAY, STANDARDS).orElseThrow())
                .isEqualByComparingTo(Exact.parse("17.5"));
        assertThat(day(both, stations, AirItem.NO2_DAY, by(byDays)).orElseThrow())
                .isEqualByComparingTo(Exact.of(10));
    }

    @Test
    void theShareOfStationsIsRoundedUp() {
        StationHours.Builder hours = StationHours.builder();
        for (int i = 1; i <= 5; i++) {
            MadeUp.put(hours, "100" + i + "A", Pollutant.CO, hoursOf(1, 24));
        }
        StationHours five = hours.build().orThrow();
        Set<String> six = Set.of("1001A", "1002A", "1003A", "1004A", "1005A", "1006A");
        Set<String> seven = Set.of("1001A", "1002A", "1003A", "1004A", "1005A", "1006A", "1007A");
        for (AirEvaluation.CityValue way : AirEvaluation.CityValue.values()) {
            AirStandards strict = by(AirEvaluation.HJ_663_2013
                    .derived("75", Text.same("75 %"))
                    .cityValue(way)
                    .stationPercent(75)
                    .build());
            assertThat(day(five, six, AirItem.CO_DAY, strict)).isPresent();
            assertThat(day(five, seven, AirItem.CO_DAY, strict)).isEmpty();
        }
    }

    @Test
    void aDayGivenTwiceWithDifferentValuesLosesTheDisputedOnes() {
        CityDay one = CityDay.of(DAY, Map.of(Pollutant.PM25, Exact.of(40), Pollutant.PM10, Exact.of(80)));
        CityDay two = CityDay.of(DAY, Map.of(Pollutant.PM25, Exact.of(41), Pollutant.PM10, Exact.parse("80.0")));
        Checked<CityDays> days = CityDays.of(List.of(one, two, one));
        assertThat(days.problems()).hasSize(1);
        assertThat(days.problems().get(0).message().en())
                .contains("2019-07-01 PM2.5")
                .contains("40 and 41");
        CityDay kept = days.value().orElseThrow().on(DAY).orElseThrow();
        assertThat(kept.value(Pollutant.PM25)).isEmpty();
        assertThat(kept.value(Pollutant.PM10)).isPresent();
    }

    @Test
    void aNegativeConcentrationIsRefused() {
        assertThatThrownBy(() -> CityDay.of(DAY, Map.of(Pollutant.SO2, Exact.of(-1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least 0");
    }
}
