package io.github.attain.examples.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A made-up table of station hours, in the form in which the hours of the national network are passed on. The same
 * arguments always give the same bytes.
 *
 * <p>The rule: a row for each hour, 0 to 23, of each day from 2019-01-01 on and each of the fifteen types, in this
 * order; the stations are 1001A, 1002A and so on. Each cell is one of a thousand texts, drawn by {@code new
 * SplittableRandom(1)}: text n is empty where n is below 40, otherwise n / 8 as a whole number, 5 to 124; for CO n /
 * 500, a point and the last digit of n, 0.0 to 1.9.
 */
public final class HourFile {
    private static final List<String> TYPES = List.of(
            "AQI",
            "PM2.5",
            "PM2.5_24h",
            "PM10",
            "PM10_24h",
            "SO2",
            "SO2_24h",
            "NO2",
            "NO2_24h",
            "O3",
            "O3_24h",
            "O3_8h",
            "O3_8h_24h",
            "CO",
            "CO_24h");

    private static final int TEXTS = 1000;
    private static final int EMPTY = 40;

    private HourFile() {}

    /**
     * Writes the table, over a file that is there.
     *
     * @param file the file
     * @param stations how many stations
     * @param days how many days
     * @throws IOException if it cannot be written
     */
    public static void write(Path file, int stations, int days) throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        byte[][] whole = texts(false);
        byte[][] carbonMonoxide = texts(true);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            StringBuilder header = new StringBuilder("date,hour,type");
            for (int station = 1; station <= stations; station++) {
                header.append(',').append(1000 + station).append('A');
            }
            out.write(ascii(header.append('\n').toString()));
            for (int day = 0; day < days; day++) {
                String date = LocalDate.of(2019, 1, 1).plusDays(day).format(DateTimeFormatter.BASIC_ISO_DATE);
                for (int hour = 0; hour < 24; hour++) {
                    for (String type : TYPES) {
                        out.write(ascii(date + "," + hour + "," + type));
                        byte[][] texts = type.startsWith("CO") ? carbonMonoxide : whole;
                        for (int station = 0; station < stations; station++) {
                            out.write(texts[random.nextInt(TEXTS)]);
                        }
                        out.write('\n');
                    }
                }
            }
        }
    }

    /** The texts of the cells, each behind its comma. */
    private static byte[][] texts(boolean hasDecimal) {
        byte[][] texts = new byte[TEXTS][];
        for (int n = 0; n < TEXTS; n++) {
            String value = hasDecimal ? n / 500 + "." + n % 10 : String.valueOf(n / 8);
            texts[n] = ascii(n < EMPTY ? "," : "," + value);
        }
        return texts;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
