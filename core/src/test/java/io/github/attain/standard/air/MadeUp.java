package io.github.attain.standard.air;

import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Made-up hours and days. */
final class MadeUp {
    static final LocalDate DAY = LocalDate.of(2019, 7, 1);
    static final AirStandards STANDARDS = AirStandards.SINCE_2018_09;

    private MadeUp() {}

    /** Hours of one station from slot 0 on, in whole units; a negative one is missing. */
    static StationHours hours(Pollutant pollutant, int... values) {
        StationHours.Builder hours = StationHours.builder();
        put(hours, "1001A", pollutant, values);
        return hours.build().orThrow();
    }

    static void put(StationHours.Builder hours, String code, Pollutant pollutant, int... values) {
        int station = hours.station(code);
        for (int slot = 0; slot < values.length; slot++) {
            if (values[slot] >= 0) {
                hours.put(station, (int) DAY.toEpochDay(), slot, pollutant, values[slot] * 1000);
            }
        }
    }

    static int[] hoursOf(int value, int count) {
        int[] hours = new int[24];
        for (int slot = 0; slot < 24; slot++) {
            hours[slot] = slot < count ? value : -1;
        }
        return hours;
    }

    /** A day with PM2.5 as given and everything else low. */
    static CityDay day(LocalDate date, String pm25) {
        Map<Pollutant, Exact> values = new EnumMap<>(Pollutant.class);
        for (Pollutant pollutant : Pollutant.values()) {
            values.put(
                    pollutant,
                    Exact.parse(pollutant == Pollutant.PM25 ? pm25 : pollutant == Pollutant.CO ? "0.5" : "10"));
        }
        return CityDay.of(date, values);
    }

    /** The days of a period that a condition admits, all with the same PM2.5. */
    static CityDays days(ReportingPeriod period, String pm25, Predicate<LocalDate> admitted) {
        List<CityDay> days = new ArrayList<>();
        for (LocalDate date = period.first(); !date.isAfter(period.last()); date = date.plusDays(1)) {
            if (admitted.test(date)) {
                days.add(day(date, pm25));
            }
        }
        return CityDays.of(days).orThrow();
    }
}
