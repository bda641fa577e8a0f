package io.github.attain.monitoring;

import com.google.common.collect.ImmutableList;
import io.github.attain.input.Records;
import io.github.attain.input.Records.Row;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.standard.air.Pollutant;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** Reads the rows of tables of city days. */
final class CityDayRows extends TableRows {
    private static final String FORM = "city,2013-12-31,AQI,min~max,level,PM2.5,PM10,SO2,CO,NO2,O3,rank";
    private static final int WIDTH = 12;
    private static final int AQI = 2;
    private static final int FIRST_VALUE = 5;
    private static final int LARGEST_AQI = 500;
    private static final List<Pollutant> ORDER =
            List.of(Pollutant.PM25, Pollutant.PM10, Pollutant.SO2, Pollutant.CO, Pollutant.NO2, Pollutant.O3);

    private final Map<String, CityDayRow> days = new TreeMap<>();
    private final Set<String> conflicts = new HashSet<>();

    /** What was read. */
    Checked<List<CityDayRow>> days() {
        if (days.isEmpty() && problems.all().isEmpty()) {
            problems.add(Problem.of(ProblemCode.EMPTY_FILE).with("allowed", FORM));
        }
        boolean nothing = days.isEmpty();
        days.keySet().removeAll(conflicts);
        return nothing
                ? Checked.failed(problems.all())
                : Checked.of(ImmutableList.copyOf(days.values()), problems.all());
    }

    @Override
    void read(Records rows, String name) throws IOException {
        rows.expect(WIDTH);
        for (Row row = rows.next(); row != null; row = rows.next()) {
            if (row.cells().size() == WIDTH) {
                read(row);
            } else {
                problems.add(row.line(), Records.misfit(row.cells().size(), WIDTH));
            }
        }
    }

    private void read(Row row) {
        String city = row.cells().get(0).strip();
        String date = row.cells().get(1).strip();
        int epochDay = DayCell.of(date);
        if (city.isEmpty()) {
            problems.add(
                    row.line(),
                    Problem.of(ProblemCode.MISSING)
                            .with("subject", new Text("城市", "city"))
                            .with("allowed", FORM));
        }
        if (epochDay == DayCell.NONE) {
            problems.add(row.line(), "date", DayCell.problem(date));
        }
        if (city.isEmpty() || epochDay == DayCell.NONE) {
            return;
        }
        Map<Pollutant, Exact> values = new EnumMap<>(Pollutant.class);
        for (int i = 0; i < ORDER.size(); i++) {
            Pollutant pollutant = ORDER.get(i);
            int value = value(row, FIRST_VALUE + i, pollutant.formula());
            if (value > 0) {
                values.put(pollutant, exact(value));
            }
        }
        int aqi = value(row, AQI, "AQI");
        if (aqi % 1000 > 0 || aqi > LARGEST_AQI * 1000) {
            problems.add(
                    row.line(),
                    "AQI",
                    Problem.of(ProblemCode.IMPOSSIBLE_VALUE)
                            .with("subject", "AQI")
                            .with("value", row.cells().get(AQI))
                            .with("allowed", "1 – " + LARGEST_AQI));
            aqi = 0;
        }
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        add(row, new CityDayRow(city, day, values, aqi > 0 ? OptionalInt.of(aqi / 1000) : OptionalInt.empty()));
    }

    private int value(Row row, int column, String name) {
        String cell = row.cells().get(column);
        int value = Thousandths.of(cell);
        if (value == Thousandths.WRONG) {
            problems.add(row.line(), name, Thousandths.problem(cell, name));
        }
        return value;
    }

    /** With the decimals that are not zero: 12.50 and 12.5 are one value. */
    private static Exact exact(int thousandths) {
        return Exact.of(BigDecimal.valueOf(thousandths, 3).stripTrailingZeros());
    }

    private void add(Row row, CityDayRow day) {
        String key = day.city() + " " + day.date();
        CityDayRow before = days.putIfAbsent(key, day);
        if (before == null) {
            return;
        }
        boolean same = before.equals(day);
        problems.add(
                row.line(),
                Problem.of(same ? ProblemCode.DUPLICATE : ProblemCode.CONFLICTING_MEASUREMENTS)
                        .with("subject", same ? new Text("行", "row") : Text.same(key))
                        .with("value", same ? key : before.values())
                        .with("other", day.values()));
        if (!same) {
            conflicts.add(key);
        }
    }
}
