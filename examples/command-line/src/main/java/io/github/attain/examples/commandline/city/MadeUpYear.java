package io.github.attain.examples.commandline.city;

import io.github.attain.standard.air.Pollutant;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/**
 * The hours of a city that does not exist, by a rule of whole numbers: season, week of the month, hour of the day, two spells of
 * smog, and gaps in the places where evaluations stumble. CITY-YEAR.md spells it out. There is no chance in it, so
 * that anybody can write the same file again.
 */
public final class MadeUpYear {
    /** 乌有: "there is no such". */
    public static final String CITY = "乌有";

    /** The year. */
    public static final int YEAR = 2025;

    /** Two stations that are evaluated, a control station, and one that never gives a value. */
    static final List<String> STATIONS = List.of("X001", "X002", "X003", "X004");

    private static final List<Pollutant> ORDER =
            List.of(Pollutant.PM25, Pollutant.PM10, Pollutant.SO2, Pollutant.NO2, Pollutant.O3, Pollutant.CO);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final List<Integer> OFFSETS = List.of(0, 4, -8);
    private static final int CONTROL = 2;
    private static final int SILENT = 3;

    private MadeUpYear() {}

    /**
     * Writes the file again.
     *
     * @param args the path of the file, packed by gzip
     * @throws IOException if it cannot be written
     */
    public static void main(String[] args) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(Path.of(args[0])))) {
            out.write(text().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The whole table, in the wide form of the national collection: an hour is labelled by its end. */
    public static String text() {
        StringBuilder out = new StringBuilder("date,hour,type," + String.join(",", STATIONS) + "\n");
        for (LocalDate day = LocalDate.of(YEAR, 1, 1); day.getYear() == YEAR; day = day.plusDays(1)) {
            if (isOn(day, 4, 8, 8)) {
                // The collection knows days of which it has not one row.
                continue;
            }
            for (int slot = 0; slot < 24; slot++) {
                String label = slot == 23 ? DATE.format(day.plusDays(1)) + ",0" : DATE.format(day) + "," + (slot + 1);
                for (Pollutant pollutant : ORDER) {
                    out.append(label).append(',').append(pollutant.formula());
                    for (int station = 0; station < STATIONS.size(); station++) {
                        out.append(',').append(cell(pollutant, day, slot, station));
                    }
                    out.append('\n');
                }
            }
        }
        return out.toString();
    }

    private static String cell(Pollutant pollutant, LocalDate day, int slot, int station) {
        if (isMissing(pollutant, day, slot, station)) {
            return "";
        }
        int value = value(pollutant, day, slot, OFFSETS.get(station));
        // CO in tenths.
        return pollutant == Pollutant.CO ? value / 10 + "." + value % 10 : String.valueOf(value);
    }

    private static int value(Pollutant pollutant, LocalDate day, int slot, int offset) {
        int winter = Math.abs(day.getMonthValue() - 7);
        int summer = 6 - winter;
        int week = (day.getDayOfMonth() - 1) / 7;
        int traffic = (slot >= 7 && slot <= 9) || (slot >= 18 && slot <= 22) ? 1 : 0;
        int smog = isOn(day, 1, 11, 14) ? 3 : isOn(day, 12, 3, 6) ? 2 : 0;
        int sun = Math.max(0, 8 - Math.abs(slot - 15));
        return switch (pollutant) {
            case PM25 -> 10 + 7 * winter + 4 * week + 4 * traffic + 50 * smog + offset;
            case PM10 -> 30 + 9 * winter + 5 * week + 8 * traffic + 60 * smog + 2 * offset;
            case SO2 -> 9 + winter + 2 * traffic + offset / 4;
            case NO2 -> 16 + 3 * winter + week + 9 * traffic + 5 * smog + offset;
            case O3 -> 40 + 8 * summer + (summer >= 3 ? 6 : 2) * week + (5 + summer) * sun - 5 * smog - offset;
            case CO -> 5 + winter + week / 2 + 2 * traffic + 3 * smog + offset / 4;
        };
    }

    private static boolean isMissing(Pollutant pollutant, LocalDate day, int slot, int station) {
        if (station == SILENT) {
            return true;
        }
        boolean out = switch (pollutant) {
            // Five days without a value: 26 are left in August, where 27 are required.
            case PM25 -> isOn(day, 8, 11, 15);
            // 19 hours are left, where a day requires 20.
            case CO -> isOn(day, 6, 20, 20) && slot >= 10 && slot <= 14;
            // 12 means of eight hours are left, where a day requires 14 unless it exceeds the limit, as this one does.
            case O3 -> isOn(day, 7, 19, 19) && slot <= 6;
            case PM10, SO2, NO2 -> false;
        };
        // The second station is checked on the 9th of each month: those hours of the city are the first station's
        // alone.
        boolean checked = station == 1 && day.getDayOfMonth() == 9 && slot >= 3 && slot <= 8;
        return (out && station != CONTROL) || checked;
    }

    private static boolean isOn(LocalDate day, int month, int first, int last) {
        MonthDay date = MonthDay.from(day);
        return !date.isBefore(MonthDay.of(month, first)) && !date.isAfter(MonthDay.of(month, last));
    }
}
