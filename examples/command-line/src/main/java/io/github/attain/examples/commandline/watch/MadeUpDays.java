package io.github.attain.examples.commandline.watch;

import io.github.attain.standard.air.CityDay;
import io.github.attain.standard.air.CityDays;
import io.github.attain.standard.air.Pollutant;
import io.github.attain.value.Exact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The days of a city that does not exist, by a rule of whole numbers: season, week of the month, two spells of smog, and a few
 * gaps. WATCH.md spells it out. There is no chance in it, so that anybody can write the same file again.
 */
final class MadeUpDays {
    /** 乌有: "there is no such". */
    static final String CITY = "乌有";

    static final int YEAR = 2025;

    private static final List<Pollutant> ORDER =
            List.of(Pollutant.PM25, Pollutant.PM10, Pollutant.SO2, Pollutant.NO2, Pollutant.CO, Pollutant.O3);

    private MadeUpDays() {}

    /**
     * Writes the file again.
     *
     * @param args the path of the file
     * @throws IOException if it cannot be written
     */
    public static void main(String[] args) throws IOException {
        Files.writeString(Path.of(args[0]), text());
    }

    /** The whole table: a row a day; µg/m³, of CO mg/m³. */
    static String text() {
        StringBuilder out = new StringBuilder("date");
        ORDER.forEach(pollutant -> out.append(',').append(pollutant.formula()));
        out.append('\n');
        for (LocalDate day = LocalDate.of(YEAR, 1, 1); day.getYear() == YEAR; day = day.plusDays(1)) {
            out.append(day);
            for (Pollutant pollutant : ORDER) {
                out.append(',').append(isMissing(pollutant, day) ? "" : cell(pollutant, value(pollutant, day)));
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static String cell(Pollutant pollutant, int value) {
        // CO in tenths.
        return pollutant == Pollutant.CO ? value / 10 + "." + value % 10 : String.valueOf(value);
    }

    private static int value(Pollutant pollutant, LocalDate day) {
        int winter = Math.abs(day.getMonthValue() - 7);
        int summer = 6 - winter;
        int week = (day.getDayOfMonth() - 1) / 7;
        int smog = isOn(day, 1, 11, 14) || isOn(day, 12, 3, 6) ? 2 : 0;
        return switch (pollutant) {
            case PM25 -> 14 + 7 * winter + 4 * week + 60 * smog;
            case PM10 -> 34 + 10 * winter + 5 * week + 60 * smog;
            case SO2 -> 9 + winter;
            case NO2 -> 16 + 3 * winter + week + 5 * smog;
            case CO -> 5 + winter + week + 3 * smog;
            case O3 -> 60 + 16 * summer + 4 * week;
        };
    }

    private static boolean isMissing(Pollutant pollutant, LocalDate day) {
        return switch (pollutant) {
            // Five days without a value: with the month's minimum of 27, August has one too few.
            case PM25 -> isOn(day, 4, 8, 8) || isOn(day, 8, 11, 15);
            case CO -> isOn(day, 4, 8, 8) || isOn(day, 6, 20, 20);
            case PM10, SO2, NO2, O3 -> isOn(day, 4, 8, 8);
        };
    }

    private static boolean isOn(LocalDate day, int month, int first, int last) {
        MonthDay date = MonthDay.from(day);
        return !date.isBefore(MonthDay.of(month, first)) && !date.isAfter(MonthDay.of(month, last));
    }

    /** Reads the table that the example comes with, as a program makes the days that it has from elsewhere. */
    static CityDays read(List<String> lines) {
        List<CityDay> days = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<Pollutant, Exact> values = new EnumMap<>(Pollutant.class);
            for (int i = 0; i < ORDER.size(); i++) {
                if (!cells[i + 1].isEmpty()) {
                    values.put(ORDER.get(i), Exact.parse(cells[i + 1]));
                }
            }
            days.add(CityDay.of(LocalDate.parse(cells[0]), values));
        }
        return CityDays.of(days).orThrow();
    }
}
