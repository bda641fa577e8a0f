package io.github.attain.standard.air;

import com.google.common.base.Splitter;
import io.github.attain.problem.Checked;
import io.github.attain.testing.RealData;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The hours of 2019 of two cities, where the folder of real data is there; read with a few plain lines. */
final class RealHours {
    static final TreeSet<String> ZHENGZHOU =
            new TreeSet<>(List.of("1316A", "1317A", "1318A", "1319A", "1320A", "1321A", "1322A", "1323A"));
    static final TreeSet<String> JIAOZUO = new TreeSet<>(List.of("1827A", "1828A", "1829A", "3169A"));

    private static final Map<String, Pollutant> TYPES = Map.of(
            "PM2.5", Pollutant.PM25,
            "PM10", Pollutant.PM10,
            "SO2", Pollutant.SO2,
            "NO2", Pollutant.NO2,
            "O3", Pollutant.O3,
            "CO", Pollutant.CO);

    private RealHours() {}

    static Path file() {
        return RealData.file("air-stations-hourly-2019/zhengzhou-jiaozuo-2019.csv");
    }

    static StationHours read(HourLabel label) throws IOException {
        StationHours.Builder hours = StationHours.builder();
        List<String> lines = Files.readAllLines(file(), StandardCharsets.UTF_8);
        List<String> header = Splitter.on(',').splitToList(lines.get(0));
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = Splitter.on(',').splitToList(line);
            Pollutant pollutant = TYPES.get(cells.get(2));
            LocalDate date = LocalDate.parse(cells.get(0), DateTimeFormatter.BASIC_ISO_DATE);
            int hour = Integer.parseInt(cells.get(1));
            for (int i = 3; pollutant != null && i < cells.size(); i++) {
                int station = hours.station(header.get(i));
                if (!cells.get(i).isEmpty()) {
                    int day = Math.toIntExact(label.day(date, hour).toEpochDay());
                    int thousandths =
                            new BigDecimal(cells.get(i)).movePointRight(3).intValueExact();
                    hours.put(station, day, label.slot(hour), pollutant, thousandths);
                }
            }
        }
        Checked<StationHours> built = hours.build();
        return built.orThrow();
    }
}
