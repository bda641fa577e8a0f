package io.github.attain.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.standard.air.AirIndex;
import io.github.attain.standard.air.AirItem;
import io.github.attain.standard.air.HourLabel;
import io.github.attain.standard.air.Pollutant;
import io.github.attain.standard.air.StationHours;
import io.github.attain.testing.RealData;
import io.github.attain.text.RowSource;
import io.github.attain.value.Exact;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Files as their users have them, counted by other programs. */
class PublishedAirDataTest {
    private static final String HOURS = "air-stations-hourly-2019/";
    private static final Map<String, AirItem> ITEMS = Map.of(
            "PM2.5", AirItem.PM25_DAY,
            "PM10", AirItem.PM10_DAY,
            "SO2", AirItem.SO2_HOUR,
            "NO2", AirItem.NO2_HOUR,
            "CO", AirItem.CO_HOUR,
            "O3", AirItem.O3_HOUR);

    private final StationHoursCsv reader = StationHoursCsv.of(HourLabel.END_OF_HOUR);

    private static int cells(HourRow row) {
        int cells = 0;
        for (int i = 0; i < row.codes().size(); i++) {
            cells += row.thousandths(i) == HourRow.MISSING ? 0 : 1;
        }
        return cells;
    }

    @Test
    void aYearOfTwoCitiesIsReadWhole() {
        Path file = RealData.file(HOURS + "zhengzhou-jiaozuo-2019.csv");
        long[] counted = new long[2];
        List<Problem> problems = reader.visit(file, row -> {
            counted[0]++;
            counted[1] += cells(row);
        });
        StationHours hours = reader.read(file).orThrow();

        assertThat(problems).isEmpty();
        assertThat(counted).containsExactly(59_259, 732_817);
        assertThat(hours.stations()).hasSize(14).contains("1316A", "1827A");
        assertThat(hours.thousandths("1316A", LocalDate.of(2018, 12, 31), 23, Pollutant.PM25))
                .hasValue(116_000);
        assertThat(hours.thousandths("1316A", LocalDate.of(2019, 1, 1), 0, Pollutant.CO))
                .hasValue(1600);
    }

    @Test
    void aDayOfTheNationIsReadWhole() {
        Path file = RealData.file(HOURS + "china_sites_20190115.csv");
        long[] counted = new long[2];
        List<Problem> problems = reader.visit(file, row -> {
            counted[0]++;
            counted[1] += cells(row);
        });

        assertThat(problems).isEmpty();
        assertThat(counted).containsExactly(360, 515_567);
        assertThat(reader.read(file).orThrow().stations()).hasSize(1605);
    }

    @Test
    void aDayOfTheNationIsTheSameAsASheet() throws IOException {
        Path file = RealData.file(HOURS + "china_sites_20190115.csv");
        List<List<String>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            rows.add(List.of(line.replace("\uFEFF", "").split(",", -1)));
        }
        StationHours hours = reader.read(file).orThrow();
        StationHours sheet = reader.read("sheet", RowSource.of(rows)).orThrow();

        assertThat(sheet.stations()).isEqualTo(hours.stations());
        for (String station : hours.stations()) {
            for (Pollutant pollutant : Pollutant.values()) {
                for (int slot = 0; slot < 24; slot++) {
                    LocalDate day = slot < 23 ? LocalDate.of(2019, 1, 15) : LocalDate.of(2019, 1, 14);
                    assertThat(sheet.thousandths(station, day, slot, pollutant))
                            .isEqualTo(hours.thousandths(station, day, slot, pollutant));
                }
            }
        }
    }

    /** The hours that have all six values and a published index: how many, and which of them come out otherwise. */
    private List<String> differences(Path file, long[] whole) {
        Map<String, Map<String, Integer>> hours = new HashMap<>();
        reader.visit(file, row -> {
            if (row.type().equals("AQI") || ITEMS.containsKey(row.type())) {
                for (int i = 0; i < row.codes().size(); i++) {
                    if (row.thousandths(i) != HourRow.MISSING) {
                        hours.computeIfAbsent(
                                        row.codes().get(i) + " " + row.date() + " " + row.hour(),
                                        any -> new HashMap<>())
                                .put(row.type(), row.thousandths(i));
                    }
                }
            }
        });
        List<String> different = new ArrayList<>();
        hours.forEach((hour, values) -> {
            if (values.size() == ITEMS.size() + 1) {
                whole[0]++;
                int published = values.getOrDefault("AQI", -1) / 1000;
                if (AirIndex.HJ_633_2012.hourly(concentrations(values)).index().orElse(-1) != published) {
                    different.add(hour + " " + values);
                }
            }
        });
        return different;
    }

    private static Map<AirItem, Exact> concentrations(Map<String, Integer> values) {
        Map<AirItem, Exact> concentrations = new EnumMap<>(AirItem.class);
        values.forEach((type, value) -> {
            AirItem item = ITEMS.get(type);
            if (item != null) {
                concentrations.put(item, Exact.of(BigDecimal.valueOf(value, 3)));
            }
        });
        return concentrations;
    }

    @Test
    void thePublishedHourlyIndexOfAYearComesOut() {
        long[] whole = new long[1];

        assertThat(differences(RealData.file(HOURS + "zhengzhou-jiaozuo-2019.csv"), whole))
                .isEmpty();
        assertThat(whole[0]).isEqualTo(98_158);
    }

    @Test
    void thePublishedHourlyIndexOfTheNationComesOut() {
        long[] whole = new long[1];

        assertThat(differences(RealData.file(HOURS + "china_sites_20190115.csv"), whole))
                .isEmpty();
        assertThat(whole[0]).isEqualTo(29_122);
    }

    @Test
    void theListOfStationsIsReadWithItsFlaws() {
        Checked<Stations> read = StationListCsv.read(RealData.file("air-stations-list/stations-2020-01-01.csv"));
        Stations stations = read.value().orElseThrow();

        assertThat(read.problems()).extracting(Problem::code).containsExactly(ProblemCode.DUPLICATE);
        assertThat(stations.all()).hasSize(1640);
        assertThat(stations.codesOf("焦作市")).containsExactly("1827A", "1828A", "1829A", "1830A", "3169A");
        assertThat(stations.withoutControls().codesOf("焦作")).containsExactly("1827A", "1828A", "1829A", "3169A");
        assertThat(stations.withoutControls().codesOf("郑州")).hasSize(8).doesNotContain("1324A");
        assertThat(stations.codesOf("济源")).isEmpty();
        assertThat(stations.find("1028A").orElseThrow().longitude()).isEmpty();
    }

    @Test
    void theDaysOfTwoCitiesAreRead() {
        List<CityDayRow> days =
                CityDaysCsv.read(RealData.file("air-city-daily-2013-2017")).orThrow();

        assertThat(days).filteredOn(day -> day.city().equals("焦作")).hasSize(1128);
        assertThat(days).filteredOn(day -> day.city().equals("郑州")).hasSize(1157);
        assertThat(days)
                .allMatch(day -> day.values().size() == 5
                        && day.ozone().isPresent()
                        && day.aqi().isPresent());
    }
}
