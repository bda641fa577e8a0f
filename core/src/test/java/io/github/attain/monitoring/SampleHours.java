package io.github.attain.monitoring;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.standard.air.HourLabel;
import io.github.attain.standard.air.Pollutant;
import io.github.attain.standard.air.StationHours;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Tables of station hours, made up for tests. */
final class SampleHours {
    static final String HEADER = "date,hour,type,1001A,1002A,1003A\n";
    static final LocalDate DAY = LocalDate.of(2019, 1, 15);

    private SampleHours() {}

    static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    static Checked<StationHours> read(String text) {
        return StationHoursCsv.of(HourLabel.END_OF_HOUR).read("h.csv", bytes(text));
    }

    /** The value of a station in the hour that ends at 1 o'clock of the day. */
    static int first(StationHours hours, String station, Pollutant pollutant) {
        return hours.thousandths(station, DAY, 0, pollutant).orElse(HourRow.MISSING);
    }

    /** The rows as {@code 2019-01-15 0 PM2.5 [8000, -1, 0]}. */
    static List<String> rows(String text) {
        List<String> rows = new ArrayList<>();
        StationHoursCsv.of(HourLabel.END_OF_HOUR).visit("h.csv", bytes(text), row -> rows.add(shown(row)));
        return rows;
    }

    static String shown(HourRow row) {
        List<Integer> values = new ArrayList<>();
        for (int i = 0; i < row.codes().size(); i++) {
            values.add(row.thousandths(i));
        }
        return row.date() + " " + row.hour() + " " + row.type() + " " + values;
    }

    static List<String> messages(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }
}
