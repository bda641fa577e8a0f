package io.github.attain.monitoring;

import static io.github.attain.monitoring.SampleHours.bytes;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.problem.Checked;
import io.github.attain.standard.air.HourLabel;
import io.github.attain.standard.air.Pollutant;
import io.github.attain.standard.air.StationHours;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class StationHoursCsvProperties {
    private static final String[] TYPES = {"PM2.5", "PM10", "SO2", "NO2", "O3", "CO"};
    private static final String[] CELLS = {
        "0",
        "7",
        "42",
        "305",
        "1999",
        "31415.9",
        "12.5",
        "1.25",
        "0.125",
        "99999.999",
        "",
        "-;",
        "NaN",
        "—",
        "x",
        "-3",
        "1e9",
        "1.0625",
        "123456",
        "\"8\"",
        " 9 "
    };
    private static final LocalDate FIRST = LocalDate.of(2019, 12, 30);
    private static final int DAYS = 3;

    /** A header and rows without duplicates, in some order; every number of stations, every kind of cell. */
    private static List<String> table(Random random, int stations) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < DAYS * 24 * TYPES.length; i++) {
            if (random.nextInt(8) > 0) {
                continue;
            }
            StringBuilder row =
                    new StringBuilder(FIRST.plusDays(i % DAYS).format(DateTimeFormatter.BASIC_ISO_DATE) + ",");
            row.append(i / DAYS % 24).append(',').append(TYPES[i / DAYS / 24]);
            for (int s = 0; s < stations; s++) {
                row.append(',').append(CELLS[random.nextInt(CELLS.length)]);
            }
            rows.add(row.toString());
        }
        Collections.shuffle(rows, random);
        StringBuilder header = new StringBuilder("date,hour,type");
        for (int s = 0; s < stations; s++) {
            header.append(",S").append(s);
        }
        rows.add(0, header.toString());
        return rows;
    }

    private static Checked<StationHours> read(InputStream in) {
        return StationHoursCsv.of(HourLabel.END_OF_HOUR).read("h.csv", in);
    }

    /** All values, by station, day, hour and pollutant. */
    private static Map<String, Integer> values(StationHours hours) {
        Map<String, Integer> values = new LinkedHashMap<>();
        for (String station : hours.stations()) {
            for (int slot = -24; slot < DAYS * 24; slot++) {
                for (Pollutant pollutant : Pollutant.values()) {
                    LocalDate day = FIRST.plusDays(Math.floorDiv(slot, 24));
                    int hour = Math.floorMod(slot, 24);
                    hours.thousandths(station, day, hour, pollutant)
                            .ifPresent(
                                    v -> values.put(station + " " + day + " " + hour + " " + pollutant.formula(), v));
                }
            }
        }
        return values;
    }

    /** What a slower program, with other means, makes of the same table. */
    private static Map<String, Integer> expected(List<String> table) {
        Map<String, Integer> values = new LinkedHashMap<>();
        for (String row : table.subList(1, table.size())) {
            String[] cells = row.split(",", -1);
            int slot = Integer.parseInt(cells[1]) - 1;
            LocalDate day =
                    LocalDate.parse(cells[0], DateTimeFormatter.BASIC_ISO_DATE).plusDays(slot < 0 ? -1 : 0);
            for (int i = 3; i < cells.length; i++) {
                String cell = cells[i].replace("\"", "").strip();
                if (cell.matches("[0-9]{1,5}(\\.[0-9]{1,3})?")) {
                    int value = new BigDecimal(cell).movePointRight(3).intValueExact();
                    values.put("S" + (i - 3) + " " + day + " " + (slot + 24) % 24 + " " + cells[2], value);
                }
            }
        }
        return values;
    }

    @Property(tries = 60)
    void everyCellIsReadAsASlowerProgramReadsIt(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 30) int stations) {
        List<String> table = table(random, stations);

        assertThat(values(read(bytes(String.join("\n", table))).value().orElseThrow()))
                .containsExactlyInAnyOrderEntriesOf(expected(table));
    }

    @Property(tries = 60)
    void theOrderOfRowsDoesNotMatterNorDoRepeatedOnes(@ForAll Random random) {
        List<String> table = table(random, 4);
        // The same hour with other values, too: whichever comes first, what differs is missing.
        List<String> again = new ArrayList<>(table.subList(1, table.size()));
        again.replaceAll(row -> random.nextBoolean() ? row : row.replace(",7", ",8"));
        List<String> rows = new ArrayList<>(table.subList(1, table.size()));
        rows.addAll(again);
        List<String> other = new ArrayList<>(rows);
        Collections.shuffle(other, random);
        StationHours a = read(bytes(table.get(0) + "\n" + String.join("\n", rows)))
                .value()
                .orElseThrow();
        StationHours b = read(bytes(table.get(0) + "\n" + String.join("\n", other)))
                .value()
                .orElseThrow();

        assertThat(values(b)).isEqualTo(values(a));
    }

    @Property(tries = 25)
    void inManyFilesOrInPiecesOfAnySizeItIsTheSame(@ForAll Random random) throws IOException {
        List<String> table = table(random, 5);
        byte[] whole = String.join("\r\n", table).getBytes(UTF_8);
        Checked<StationHours> expected = read(new ByteArrayInputStream(whole));
        Checked<StationHours> dripping = read(new ByteArrayInputStream(whole) {
            @Override
            public synchronized int read(byte[] to, int from, int most) {
                return super.read(to, from, Math.min(most, 1 + random.nextInt(50)));
            }
        });
        assertThat(dripping.problems()).isEqualTo(expected.problems());
        assertThat(values(dripping.value().orElseThrow()))
                .isEqualTo(values(expected.value().orElseThrow()));

        Path folder = Files.createTempDirectory("hours");
        int cut = 1 + random.nextInt(table.size());
        Path a = Files.write(folder.resolve("a.csv"), table.subList(0, cut));
        List<String> rest = new ArrayList<>(table.subList(cut, table.size()));
        rest.add(0, table.get(0));
        Path b = Files.write(folder.resolve("b.csv"), rest);
        Checked<StationHours> apart = StationHoursCsv.of(HourLabel.END_OF_HOUR).read(folder);
        Files.delete(a);
        Files.delete(b);
        Files.delete(folder);
        assertThat(apart.problems()).hasSameSizeAs(expected.problems());
        assertThat(values(apart.value().orElseThrow()))
                .isEqualTo(values(expected.value().orElseThrow()));
    }

    @Property(tries = 150)
    void bytesOfAnyKindGiveAnAnswer(@ForAll Random random) {
        byte[] table = String.join("\n", table(random, 6)).getBytes(UTF_8);
        for (int i = random.nextInt(20); i >= 0; i--) {
            int at = 18 + random.nextInt(table.length - 18);
            table[at] = (byte) (random.nextBoolean() ? "\n,\".\r-\0".charAt(random.nextInt(7)) : random.nextInt(256));
        }
        Checked<StationHours> read = read(new ByteArrayInputStream(table));

        assertThat(read.value().isPresent() || read.hasErrors()).isTrue();
        assertThat(read.problems()).allMatch(problem -> !problem.toString().isBlank());
    }
}
