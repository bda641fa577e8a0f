package io.github.attain.standard.air;

import static io.github.attain.standard.air.MadeUp.DAY;
import static io.github.attain.standard.air.MadeUp.STANDARDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.measurement.Completeness;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class AirDaysProperties {
    private static final Set<String> STATIONS = Set.of("1001A", "1002A", "1003A");
    private static final ReportingPeriod ONE_DAY = ReportingPeriod.ofDay(DAY);

    /** One hour of one station. */
    record Hour(int station, int slot, Pollutant pollutant, int thousandths) {}

    @Provide
    Arbitrary<List<Hour>> hours() {
        Arbitrary<Integer> values = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 300).map(v -> v * 1000),
                Arbitraries.integers().between(0, 300_000));
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 23),
                        Arbitraries.of(Pollutant.class),
                        values)
                .as(Hour::new)
                .list()
                .ofMinSize(100)
                .ofMaxSize(600);
    }

    private static CityDays days(List<Hour> hours, AirStandards standards) {
        StationHours.Builder builder = StationHours.builder();
        for (Hour hour : hours) {
            int station = builder.station("100" + hour.station() + "A");
            builder.put(station, (int) DAY.toEpochDay(), hour.slot(), hour.pollutant(), hour.thousandths());
        }
        return CityDays.of(builder.build().value().orElseThrow(), STATIONS, ONE_DAY, standards);
    }

    private static AirStandards byStationDays() {
        AirEvaluation days = AirEvaluation.HJ_663_2013
                .derived("days", STANDARDS.evaluation().title())
                .cityValue(AirEvaluation.CityValue.STATION_DAYS)
                .minimumHours(5)
                .build();
        return new AirStandards(STANDARDS.limits(), STANDARDS.index(), days);
    }

    @Property(tries = 200)
    void theOrderOfHoursDoesNotMatter(@ForAll("hours") List<Hour> hours, @ForAll Random random) {
        List<Hour> shuffled = new ArrayList<>(hours);
        Collections.shuffle(shuffled, random);
        for (AirStandards standards : List.of(STANDARDS, byStationDays())) {
            assertThat(days(shuffled, standards).all().toString())
                    .isEqualTo(days(hours, standards).all().toString());
        }
    }

    @Property(tries = 200)
    void aDayLiesBetweenItsSmallestAndItsLargestHour(@ForAll("hours") List<Hour> hours) {
        for (AirStandards standards : List.of(STANDARDS, byStationDays())) {
            for (CityDay day : days(hours, standards).all()) {
                day.values().forEach((item, value) -> {
                    int least = Integer.MAX_VALUE;
                    int most = 0;
                    for (Hour hour : hours) {
                        if (hour.pollutant() == item.pollutant()) {
                            least = Math.min(least, hour.thousandths());
                            most = Math.max(most, hour.thousandths());
                        }
                    }
                    assertThat(value).isBetween(Exact.ratio(least, 1000), Exact.ratio(most, 1000));
                });
            }
        }
    }

    /** O3 is left out: a low hour can bring a short day back under the limit, and then it no longer counts. */
    @Property(tries = 200)
    void anotherHourTakesNoDailyMeanAway(
            @ForAll("hours") List<Hour> hours, @ForAll @IntRange(min = 0, max = 23) int slot) {
        // Distinct hours only: a second value for one hour is a conflict, not another hour.
        TreeSet<String> seen = new TreeSet<>();
        List<Hour> distinct = new ArrayList<>();
        for (Hour hour : hours) {
            if (hour.pollutant() != Pollutant.O3 && seen.add(hour.station() + "/" + hour.slot() + hour.pollutant())) {
                distinct.add(hour);
            }
        }
        List<Hour> fewer = new ArrayList<>(distinct);
        fewer.removeIf(hour -> hour.slot() == slot);
        Set<AirItem> before = items(days(fewer, byStationDays()));
        assertThat(items(days(distinct, byStationDays()))).containsAll(before);
        assertThat(items(days(distinct, STANDARDS))).containsAll(items(days(fewer, STANDARDS)));
    }

    private static Set<AirItem> items(CityDays days) {
        return days.on(DAY).map(day -> day.values().keySet()).orElse(Set.of());
    }

    @Property(tries = 300)
    void anotherDayMakesNoPeriodLessComplete(
            @ForAll @Size(max = 366) Set<@IntRange(min = 0, max = 365) Integer> valid,
            @ForAll @IntRange(min = 0, max = 365) int another) {
        ReportingPeriod year = ReportingPeriod.ofYear(2020);
        Set<LocalDate> days = new TreeSet<>();
        valid.forEach(i -> days.add(year.first().plusDays(i)));
        Completeness before = DataMinima.of(AirEvaluation.HJ_663_2013, year, days);
        days.add(year.first().plusDays(another));
        Completeness after = DataMinima.of(AirEvaluation.HJ_663_2013, year, days);
        assertThat(after.stillRequired()).isLessThanOrEqualTo(before.stillRequired());
        assertThat(after.valid()).isGreaterThanOrEqualTo(before.valid());
    }

    /** The months' minima are the gap of the year, or the 324 days are. */
    @Property(tries = 60)
    void whatIsStillRequiredSufficesAndLessDoesNot(
            @ForAll Random random, @ForAll @IntRange(min = 0, max = 100) int percent) {
        ReportingPeriod year = ReportingPeriod.ofYear(2019);
        Set<LocalDate> days = new TreeSet<>();
        List<LocalDate> missing = new ArrayList<>();
        for (LocalDate day = year.first(); !day.isAfter(year.last()); day = day.plusDays(1)) {
            (random.nextInt(100) < percent ? days : missing).add(day);
        }
        int required = DataMinima.of(AirEvaluation.HJ_663_2013, year, days).stillRequired();
        // Fill the days that help most: those that lower what is required.
        int added = 0;
        for (LocalDate day : missing) {
            int before = DataMinima.of(AirEvaluation.HJ_663_2013, year, days).stillRequired();
            days.add(day);
            if (DataMinima.of(AirEvaluation.HJ_663_2013, year, days).stillRequired() < before) {
                added++;
            } else {
                days.remove(day);
            }
        }
        assertThat(DataMinima.of(AirEvaluation.HJ_663_2013, year, days).isSufficient())
                .isTrue();
        assertThat(added).isEqualTo(required);
    }
}
