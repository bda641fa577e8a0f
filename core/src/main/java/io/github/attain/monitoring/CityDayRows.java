package io.github.attain.monitoring;

import com.google.common.collect.ImmutableList;
import io.github.attain.input.Records;
import io.github.attain.input.Records.Row;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.spelling.Blanks;
import io.github.attain.standard.air.AirItem;
import io.github.attain.standard.air.Averaging;
import io.github.attain.standard.air.Pollutant;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** Reads the rows of tables of city days. */
final class CityDayRows extends TableRows {
    private static final String FORM =
            "日期,AQI,PM2.5,PM10,SO2,CO,NO2,O3_8h,…; city,2013-12-31,AQI,min~max,level,PM2.5,PM10,SO2,CO,NO2,O3,rank";
    private static final int LARGEST_AQI = 500;
    /** How many rows may stand before the first that is a header or a day. */
    private static final int MOST_TITLES = 20;

    private final Map<String, CityDayRow> days = new TreeMap<>();
    private final Set<String> conflicts = new HashSet<>();
    private final Set<String> cities = new HashSet<>();
    /** The days that are known from the table that is being read, and those that it contradicts. */
    private final List<String> ofTable = new ArrayList<>();

    private final List<String> contradicted = new ArrayList<>();

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
        List<Row> before = new ArrayList<>();
        Row first = rows.next();
        while (first != null && before.size() < MOST_TITLES && !CityDayColumns.isHeader(first) && !holdsDay(first)) {
            before.add(first);
            first = rows.next();
        }
        Row header = first != null && CityDayColumns.isHeader(first) ? first : null;
        CityDayColumns columns = header != null
                ? CityDayColumns.read(new TableHeader(header, problems), problems)
                : CityDayColumns.WITHOUT_HEADER;
        if (columns == null) {
            return;
        }
        // A city that no column names is what the file is called.
        String city = name.replaceFirst("^.*[/\\\\!]", "").replaceFirst("(?i)(\\.(csv|txt|gz|xlsx?))+$", "");
        rows.expect(columns.width());
        ofTable.clear();
        contradicted.clear();
        if (header != null) {
            if (AirUnits.contradict(before, problems) || AirUnits.contradict(rows.remarks(), problems)) {
                return;
            }
            rows.passOver(before);
        } else if (before.stream().anyMatch(CityDayColumns::isMeantAsHeader)) {
            noteHeader(before);
            return;
        } else {
            if (first != null) {
                List<Row> titles =
                        before.stream().filter(row -> row.cells().size() == 1).toList();
                rows.passOver(titles);
                before.removeAll(titles);
                before.add(first);
            }
            rows.giveBack(before);
        }
        for (Row row = rows.next(); row != null; row = rows.next()) {
            CityDayColumns checked = columns.checkedBy(row, problems);
            if (checked == null) {
                read(row, columns, city);
            } else {
                columns = checked;
            }
        }
        if (AirUnits.contradict(rows.remarks(), problems)) {
            // The unit stands under the table: nothing of it was in the one in which it was read.
            ofTable.forEach(days::remove);
            contradicted.forEach(conflicts::remove);
        }
    }

    /** Says what is wrong with the first row that names columns, of which none can be used or none is the day. */
    private void noteHeader(List<Row> before) {
        Row meant = before.stream()
                .filter(CityDayColumns::isMeantAsHeader)
                .findFirst()
                .orElseThrow();
        TableHeader header = new TableHeader(meant, problems);
        int told = problems.all().size();
        CityDayColumns columns = CityDayColumns.read(header, problems);
        boolean isWithoutDay = columns == null && header.isGood();
        if (isWithoutDay || problems.all().size() == told) {
            Text day = new Text("日期列", "a column of the day");
            Text values = new Text("污染物或`AQI`的列", "a column of a pollutant or of the AQI");
            problems.add(
                    meant.line(),
                    Problem.of(ProblemCode.MISSING)
                            .with("subject", isWithoutDay ? day : values)
                            .with("allowed", FORM));
        }
    }

    private static boolean holdsDay(Row row) {
        return row.cells().stream().anyMatch(cell -> DayCell.of(Blanks.plain(cell)) != DayCell.NONE);
    }

    private void read(Row row, CityDayColumns columns, String file) {
        String city = columns.city() < 0 ? file : TableHeader.seen(row.cells().get(columns.city()));
        String date = Blanks.plain(row.cells().get(columns.date()));
        int epochDay = DayCell.atMidnight(date);
        if (columns.city() >= 0 && Summary.isNamed(city)) {
            problems.add(row.line(), Summary.note(city));
            return;
        }
        if (city.isEmpty()) {
            problems.add(
                    row.line(),
                    Problem.of(ProblemCode.MISSING)
                            .with("subject", new Text("城市", "city"))
                            .with("allowed", FORM));
        }
        if (epochDay == DayCell.NONE) {
            problems.add(row.line(), columns.name(columns.date()), DayCell.problem(date));
        }
        if (city.isEmpty() || epochDay == DayCell.NONE) {
            return;
        }
        if (cities.add(city)) {
            noteOtherName(row, city);
        }
        Map<AirItem, Exact> values = new EnumMap<>(AirItem.class);
        String day = city + " " + LocalDate.ofEpochDay(epochDay);
        Set<Pollutant> refused = columns.units().refused(row, columns::name, problems);
        columns.items().forEach((position, item) -> {
            int value = refused.contains(item.pollutant()) ? Thousandths.MISSING : value(row, position, columns);
            if (value > 0) {
                values.put(item, doubted(row, columns.name(position), day, item, value));
            }
        });
        int ozone = refused.contains(Pollutant.O3) ? Thousandths.MISSING : value(row, columns.ozone(), columns);
        int aqi = value(row, columns.aqi(), columns);
        if (aqi % 1000 > 0 || aqi > LARGEST_AQI * 1000) {
            String name = columns.name(columns.aqi());
            problems.add(
                    row.line(),
                    name,
                    Problem.of(ProblemCode.IMPOSSIBLE_VALUE)
                            .with("subject", name)
                            .with("value", row.cells().get(columns.aqi()))
                            .with("allowed", "1 – " + LARGEST_AQI));
            aqi = 0;
        }
        if (aqi > 0 && columns.level() >= 0) {
            LevelWord.check(
                            row.cells().get(columns.level()),
                            aqi / 1000,
                            columns.equals(CityDayColumns.WITHOUT_HEADER),
                            day)
                    .ifPresent(misfit -> problems.add(row.line(), columns.name(columns.level()), misfit));
        }
        add(
                row,
                new CityDayRow(
                        city,
                        LocalDate.ofEpochDay(epochDay),
                        values,
                        ozone > 0
                                ? Optional.of(
                                        doubted(row, columns.name(columns.ozone()), day, AirItem.O3_EIGHT_HOURS, ozone))
                                : Optional.empty(),
                        aqi > 0 ? OptionalInt.of(aqi / 1000) : OptionalInt.empty()));
    }

    /** Says where a city was written without 市 before and has it now, or the reverse. */
    private void noteOtherName(Row row, String city) {
        String other = city.endsWith("市") ? city.substring(0, city.length() - 1) : city + "市";
        if (cities.contains(other)) {
            problems.add(
                    row.line(),
                    Problem.of(ProblemCode.TWO_NAMES)
                            .with("subject", new Text("城市", "cities"))
                            .with("value", other)
                            .with("other", city));
        }
    }

    private int value(Row row, int column, CityDayColumns columns) {
        if (column < 0) {
            return Thousandths.MISSING;
        }
        String cell = row.cells().get(column);
        int value = Thousandths.of(cell);
        if (value == Thousandths.WRONG) {
            String name = columns.name(column);
            problems.add(row.line(), name, Thousandths.problem(cell, name));
        }
        return value;
    }

    /** The value with the decimals that are not zero, for 12.50 and 12.5 are one; it is told where it is doubtful. */
    private Exact doubted(Row row, String column, String day, AirItem item, int thousandths) {
        Exact value = Exact.of(BigDecimal.valueOf(thousandths, 3).stripTrailingZeros());
        Averaging over = item.averaging();
        int hours = over == Averaging.DAY ? 24 : over == Averaging.HOUR ? 1 : 8;
        DoubtfulValue.of(item.pollutant(), hours, value, day)
                .ifPresent(doubt -> problems.add(row.line(), column, doubt));
        return value;
    }

    private void add(Row row, CityDayRow day) {
        String key = day.city() + " " + day.date();
        CityDayRow before = days.putIfAbsent(key, day);
        if (before == null) {
            ofTable.add(key);
            return;
        }
        boolean same = before.equals(day);
        problems.add(
                row.line(),
                Problem.of(same ? ProblemCode.DUPLICATE : ProblemCode.CONFLICTING_MEASUREMENTS)
                        .with("subject", same ? new Text("行", "row") : Text.same(key))
                        .with("value", same ? key : values(before))
                        .with("other", values(day)));
        if (!same && conflicts.add(key)) {
            contradicted.add(key);
        }
    }

    private static String values(CityDayRow day) {
        return (day.aqi().isPresent() ? "AQI=" + day.aqi().getAsInt() + " " : "")
                + day.values()
                + day.ozone().map(ozone -> " O3=" + ozone).orElse("");
    }
}
