package io.github.attain.monitoring;

import com.google.common.collect.ImmutableList;
import io.github.attain.input.ProblemList;
import io.github.attain.input.Records.Row;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.spelling.Blanks;
import io.github.attain.standard.air.Pollutant;
import io.github.attain.text.Text;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables of station hours with a row for each station and hour, columns by their names in any order: the time, or date and
 * hour, the code of the station, and a column for each pollutant.
 */
final class LongRows {
    static final String FORM = "timepoint,stationcode,pm2_5,pm10,…; date,hour,station,PM2.5,PM10,…";

    private static final int MOST_WAITING = 5000;
    private static final int ENOUGH = 100;

    private final TableHeader header;
    private final ProblemList problems;
    private final SeenHours seen;
    private final HourSink sink;
    /** The point of time, or the day where the hour has a column of its own. */
    private final int time;

    private final int hour;
    private final int station;
    private final @Nullable HourType[] types;
    private final StatedUnits units = new StatedUnits();
    /** Whether the table has both columns of O3, of which one is that of the hour. */
    private boolean isPaired;
    /** O3 that waits until it is known which it is: station, and day, label and both values. */
    private final List<String> waitingStations = new ArrayList<>();

    private final List<int[]> waiting = new ArrayList<>();
    /** How often the hour exceeds the largest of 24 hours, which it cannot, and how often it is below. */
    private int above;

    private int below;
    private boolean isDecided;
    private boolean isSwapped;
    private String current = "";

    private LongRows(TableHeader header, ProblemList problems, SeenHours seen, HourSink sink) {
        this.header = header;
        this.problems = problems;
        this.seen = seen;
        this.sink = sink;
        String days = "date|日期|监测日期";
        int day = header.column(days);
        this.hour = header.column("hour|小时|时");
        this.time = day >= 0 && hour >= 0
                ? day
                : header.column("timepoint|datetime|monitortime|time|时间|监测时间", "发布时间", days);
        this.station =
                header.column("stationcode|stationid|sitecode|siteid|监测点编码|站点编码|站点编号", "station|watchpoint|code|站点");
        this.types = new @Nullable HourType[header.width()];
    }

    /** The rows below a header, of which what cannot be used is noted; null where it is of another kind. */
    static @Nullable LongRows of(Row header, ProblemList problems, SeenHours seen, HourSink sink) {
        LongRows rows = new LongRows(new TableHeader(header, problems), problems, seen, sink);
        return rows.time < 0 || rows.station < 0 ? null : rows;
    }

    int width() {
        return types.length;
    }

    /** Notes what each column is; false where none is of a pollutant or computed from one, which is noted. */
    boolean readTypes() {
        boolean isEmpty = true;
        for (int i = 0; i < types.length; i++) {
            HourType type =
                    units.take(i, header.name(i)) ? null : HourType.column(header.name(i), header.line(), problems);
            if (type != null && type != HourType.AQI) {
                units.has(type.measured());
            }
            if (type != null && Arrays.asList(types).contains(type)) {
                header.noteTwice(header.name(i));
            } else {
                types[i] = type;
                isEmpty &= type == null;
            }
        }
        List<@Nullable HourType> all = Arrays.asList(types);
        isPaired = all.contains(HourType.O3) && all.contains(HourType.O3_24H);
        if (isEmpty) {
            problems.add(
                    header.line(),
                    Problem.of(ProblemCode.MISSING)
                            .with("subject", new Text("污染物的列", "a pollutant column"))
                            .with("allowed", HourType.NAMES));
        }
        return !isEmpty;
    }

    void read(Row row) {
        String code = Blanks.plain(row.cells().get(station));
        if ((code.isEmpty() || !beginsWithDigit(row.cells().get(time))) && isOfUnits(row)) {
            return;
        }
        if (Summary.isNamed(code)) {
            problems.add(row.line(), Summary.note(code));
        } else if (code.isEmpty()) {
            note(row, station, ProblemCode.MISSING, code, "1001A");
        } else if (sink.wants(code)) {
            String when = Blanks.plain(row.cells().get(time));
            int end = hour < 0 ? DayCell.endOfDay(when) : when.length();
            int day = hour < 0 ? DayCell.of(when.substring(0, end)) : DayCell.atMidnight(when);
            String label = hour < 0
                    ? when.substring(Math.min(end + 1, when.length())).strip()
                    : Blanks.plain(row.cells().get(hour));
            int at = DayCell.hour(label);
            LocalDateTime written = hour < 0 && at < 0 ? PointOfTime.ofHour(when) : null;
            if (written != null) {
                day = (int) written.toLocalDate().toEpochDay();
                at = written.getHour();
            }
            if (day == DayCell.NONE) {
                problems.add(
                        row.line(),
                        header.name(time),
                        hour < 0 ? DayCell.problem(when).with("allowed", PointOfTime.FORMS) : DayCell.problem(when));
            }
            if (at < 0 && (hour >= 0 || day != DayCell.NONE)) {
                note(
                        row,
                        hour < 0 ? time : hour,
                        ProblemCode.UNKNOWN_WORD,
                        hour < 0 ? when : label,
                        hour < 0 ? PointOfTime.FORMS : DayCell.HOURS);
            }
            if (day != DayCell.NONE && at >= 0) {
                if (!seen.add(day, at, code)) {
                    note(row, station, ProblemCode.DUPLICATE, code + " " + when + " " + label, "");
                }
                values(row, code, day, at);
            }
        }
    }

    /** Whether a cell may be a time: a row of units leaves it empty, or has a dash or a word there. */
    private static boolean beginsWithDigit(String cell) {
        return !cell.isEmpty() && Character.isDigit(cell.charAt(0));
    }

    /** Whether a row holds the units of the columns; a column in another unit than it is read in is noted, and read no further. */
    private boolean isOfUnits(Row row) {
        boolean isOne = false;
        for (int i = 0; i < types.length; i++) {
            HourType type = types[i];
            Optional<Boolean> own = type == null || type == HourType.AQI
                    ? Optional.empty()
                    : AirUnits.own(row, row.cells().get(i), type.measured(), header.name(i), problems);
            isOne |= own.isPresent();
            if (own.filter(is -> !is).isPresent()) {
                types[i] = null;
            }
        }
        return isOne;
    }

    private void values(Row row, String code, int day, int label) {
        int[] ozone = {day, label, Thousandths.MISSING, Thousandths.MISSING};
        Set<Pollutant> refused = units.refused(row, header::name, problems);
        for (int i = 0; i < types.length; i++) {
            HourType type = types[i];
            boolean isOzone = isPaired && (type == HourType.O3 || type == HourType.O3_24H);
            if (type == null || !(isOzone || sink.wants(type))) {
                continue;
            }
            String cell = row.cells().get(i);
            boolean isRefused = type != HourType.AQI && refused.contains(type.measured());
            int value = isRefused ? Thousandths.MISSING : Thousandths.of(cell);
            if (value == Thousandths.WRONG) {
                problems.add(row.line(), header.name(i), Thousandths.problem(cell, header.name(i)));
                value = Thousandths.MISSING;
            }
            if (isOzone) {
                ozone[type == HourType.O3 ? 2 : 3] = value;
            } else {
                put(code, day, label, type, value);
            }
        }
        if (isPaired) {
            if (ozone[2] >= 0 && ozone[3] >= 0) {
                above += ozone[2] > ozone[3] ? 1 : 0;
                below += ozone[2] < ozone[3] ? 1 : 0;
            }
            waitingStations.add(code);
            waiting.add(ozone);
            if (isDecided || above + below >= ENOUGH || waiting.size() > MOST_WAITING) {
                decide();
            }
        }
    }

    /** Hands on what waited, at the latest after the last row. */
    void decide() {
        if (!isDecided && above > 0 && below * 20 <= above + below) {
            isSwapped = true;
            problems.add(
                    header.line(),
                    Problem.of(ProblemCode.SWAPPED)
                            .with("subject", "O3")
                            .with("other", "O3_24h")
                            .with("allowed", new Text("已按实际内容读取", "they are read as what they are")));
        }
        isDecided = true;
        for (int i = 0; i < waiting.size(); i++) {
            int[] ozone = waiting.get(i);
            put(waitingStations.get(i), ozone[0], ozone[1], HourType.O3, ozone[isSwapped ? 3 : 2]);
            put(waitingStations.get(i), ozone[0], ozone[1], HourType.O3_24H, ozone[isSwapped ? 2 : 3]);
        }
        waitingStations.clear();
        waiting.clear();
    }

    private void put(String code, int day, int label, HourType type, int value) {
        if (sink.wants(type)) {
            if (!code.equals(current)) {
                sink.begin(ImmutableList.of(code));
                current = code;
            }
            sink.row(day, label, type, new int[] {value});
        }
    }

    private void note(Row row, int column, ProblemCode code, String value, String allowed) {
        problems.add(
                row.line(),
                header.name(column),
                Problem.of(code)
                        .with("subject", header.name(column))
                        .with("value", value)
                        .with("allowed", allowed));
    }
}
