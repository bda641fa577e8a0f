package io.github.attain.monitoring;

import com.google.common.collect.ImmutableList;
import io.github.attain.input.PhysicalLines;
import io.github.attain.input.PhysicalLines.Line;
import io.github.attain.input.ProblemList;
import io.github.attain.input.Records;
import io.github.attain.input.Records.Row;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.standard.air.Pollutant;
import io.github.attain.text.Text;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of one file of station hours. A line of a year of the nation has thousands of cells and there are a hundred
 * thousand of them: digits are read from the bytes, and a line that is anything but plain ASCII is first made so.
 */
final class HourRows {
    private static final long TOLD_AFTER = 4L << 20;
    /** What is added where a problem is only counted, and need not be said. */
    private static final Problem ONE_MORE = Problem.of(ProblemCode.MORE_PROBLEMS);

    private final PhysicalLines lines;
    /** Reads rows that are cut already, or are to be cut at something else than commas; null where lines are read as bytes. */
    private final @Nullable Records records;

    private final ProblemList problems;
    private final SeenHours seen;
    private final HourSink sink;
    private final ImmutableList<String> codes;
    /** Reads a table of the other form; null where the stations are columns. */
    private final @Nullable LongRows other;

    private final boolean[] wanted;
    private final int[] values;
    // The last point of time, of the hour with its comma: a file has many rows of each.
    private byte[] date = {};
    private byte[] hour = {};
    private int epochDay = DayCell.NONE;
    private int label = DayCell.NONE;

    private long number;
    /** Where the unit of a row stands among the values; negative where no column states it. */
    private int unit = TableHeader.NONE;

    private String unitName = "";

    HourRows(
            PhysicalLines lines,
            @Nullable Records records,
            ProblemList problems,
            SeenHours seen,
            HourSink sink,
            ImmutableList<String> codes,
            @Nullable LongRows other) {
        this.other = other;
        this.lines = lines;
        this.records = records;
        this.problems = problems;
        this.seen = seen;
        this.sink = sink;
        this.codes = codes;
        this.wanted = sink.begin(codes);
        this.values = new int[wanted.length];
    }

    /** Takes the column of the units of the rows. */
    void takeUnits(int column, String name) {
        unit = column;
        wanted[column] = false;
        unitName = name;
    }

    /** Reads all rows. */
    void read(Progress progress) throws IOException {
        long next = TOLD_AFTER;
        try {
            while (records == null ? readLine() : readRow(records)) {
                if (lines.bytesRead() >= next) {
                    progress.read(lines.bytesRead(), number);
                    next = lines.bytesRead() + TOLD_AFTER;
                }
            }
            if (records != null) {
                AirUnits.contradict(records.remarks(), problems);
            }
        } finally {
            if (other != null) {
                other.decide();
            }
        }
    }

    private boolean readRow(Records from) throws IOException {
        Row row = from.next();
        if (row != null) {
            number = row.line();
            if (other != null) {
                other.read(row);
            } else {
                row(PlainLine.of(row.cells()));
            }
        }
        return row != null;
    }

    private boolean readLine() throws IOException {
        if (!lines.advance()) {
            return false;
        }
        number = lines.number();
        byte[] line = lines.bytes();
        boolean isComment = line[0] == '#';
        if (lines.length() > PhysicalLines.LONGEST || !lines.isPlain(0, (int) lines.length())) {
            Line decoded = lines.line();
            isComment = decoded.text().startsWith("#");
            line = plain(decoded);
        }
        if (line != null && isComment) {
            noteComment(line);
        } else if (line != null && !PlainLine.isBlank(line)) {
            row(line);
        }
        return true;
    }

    /** The line without quotes, in UTF-8, followed by a LF; null where it cannot be read, which is then noted. */
    private byte @Nullable [] plain(Line line) {
        Optional<Problem> problem = line.problem();
        List<String> cells = problem.isPresent() ? null : Records.cells(line.text());
        if (cells == null && isPlainWhereItIsWanted()) {
            return lines.bytes();
        }
        if (cells == null) {
            problems.add(
                    line.number(),
                    problem.orElseGet(() -> Problem.of(ProblemCode.MISQUOTED).with("value", line.text())));
            return null;
        }
        return PlainLine.of(cells);
    }

    /** Whether what is wrong with a line stands in columns that nobody wants, and costs it no comma. */
    private boolean isPlainWhereItIsWanted() {
        byte[] line = lines.bytes();
        boolean good =
                lines.length() <= PhysicalLines.LONGEST && PlainLine.cells(line) == HourColumns.FIXED + wanted.length;
        int from = 0;
        for (int i = -HourColumns.FIXED; good && i < wanted.length; i++) {
            int to = PlainLine.endOfCell(line, from);
            good = (i >= 0 && !wanted[i]) || lines.isPlain(from, to);
            from = to + 1;
        }
        return good;
    }

    private void row(byte[] line) {
        int dateEnd = PlainLine.endOfCell(line, 0);
        int hourEnd = line[dateEnd] == '\n' ? dateEnd : PlainLine.endOfCell(line, dateEnd + 1);
        int typeEnd = line[hourEnd] == '\n' ? hourEnd : PlainLine.endOfCell(line, hourEnd + 1);
        if (line[typeEnd] == '\n') {
            noteWidth(line);
            return;
        }
        if (!Arrays.equals(line, 0, dateEnd, date, 0, date.length)) {
            date = Arrays.copyOf(line, dateEnd);
            epochDay = DayCell.of(PlainLine.text(line, 0, dateEnd));
        }
        if (!Arrays.equals(line, dateEnd, hourEnd, hour, 0, hour.length)) {
            hour = Arrays.copyOfRange(line, dateEnd, hourEnd);
            label = DayCell.hour(PlainLine.text(line, dateEnd + 1, hourEnd));
        }
        HourType type = HourType.of(PlainLine.text(line, hourEnd + 1, typeEnd));
        if (epochDay == DayCell.NONE && label < 0 && type == null && isOfUnits(line)) {
            return;
        }
        if (epochDay == DayCell.NONE || label < 0 || type == null) {
            noteHead(line, dateEnd, hourEnd, typeEnd);
        } else if (sink.wants(type)) {
            values(line, typeEnd + 1, type);
        }
    }

    /** Says what of the three cells before the values cannot be read. */
    private void noteHead(byte[] line, int dateEnd, int hourEnd, int typeEnd) {
        if (epochDay == DayCell.NONE) {
            problems.add(number, "date", DayCell.problem(PlainLine.text(line, 0, dateEnd)));
        }
        if (label < 0) {
            String hour = PlainLine.text(line, dateEnd + 1, hourEnd);
            problems.add(number, "hour", unknown("hour", hour, DayCell.HOURS));
        }
        String type = PlainLine.text(line, hourEnd + 1, typeEnd);
        if (HourType.of(type) == null) {
            problems.add(number, "type", unknown("type", type, HourType.NAMES));
        }
    }

    private void values(byte[] line, int from, HourType type) {
        if (!readValues(line, from)) {
            noteWidth(line);
            return;
        }
        if (unit >= 0 && isInOtherUnit(line, from, type)) {
            return;
        }
        if (!seen.add(epochDay, label, type.label())) {
            problems.add(
                    number,
                    problems.hasRoom()
                            ? Problem.of(ProblemCode.DUPLICATE)
                                    .with("subject", new Text("行", "row"))
                                    .with("value", PlainLine.text(line, 0, from - 1))
                            : ONE_MORE);
        }
        sink.row(epochDay, label, type, values);
    }

    /** Whether a row says that it is in another unit than it is read in, which is noted. */
    private boolean isInOtherUnit(byte[] line, int from, HourType type) {
        int at = from;
        for (int i = 0; i < unit; i++) {
            at = PlainLine.endOfCell(line, at) + 1;
        }
        String cell = PlainLine.text(line, at, PlainLine.endOfCell(line, at));
        Set<Pollutant> whose = type == HourType.AQI ? Set.of() : EnumSet.of(type.measured());
        Set<Pollutant> refused = AirUnits.refused(cell, whose, whose);
        if (!refused.isEmpty()) {
            problems.add(number, unitName, AirUnits.problem(cell, refused));
        }
        return !refused.isEmpty();
    }

    /** Reads a value for each column; false where there are more or fewer cells. */
    private boolean readValues(byte[] line, int from) {
        int at = from;
        for (int column = 0; column < values.length; column++) {
            int start = at;
            if (wanted[column]) {
                int digits = PlainLine.digits(line, at);
                int value = digits == 0 ? 0 : PlainLine.number(line, at, digits);
                at += digits;
                byte b = line[at];
                while (b >= '0' && b <= '9' && at - start < Thousandths.MOST_DIGITS) {
                    value = value * 10 + (b - '0');
                    b = line[++at];
                }
                value *= 1000;
                if (b == '.' && at > start) {
                    b = line[++at];
                    for (int unit = 100; unit > 0 && b >= '0' && b <= '9'; unit /= 10) {
                        value += unit * (b - '0');
                        b = line[++at];
                    }
                }
                if ((b != ',' && b != '\n') || at == start || line[at - 1] == '.') {
                    at = PlainLine.endOfCell(line, at);
                    value = at == start ? Thousandths.MISSING : oddValue(line, start, at, column);
                }
                values[column] = value;
            } else {
                at = PlainLine.endOfCell(line, at);
                values[column] = Thousandths.MISSING;
            }
            boolean last = column == values.length - 1;
            if (line[at] != (last ? '\n' : ',')) {
                return false;
            }
            at++;
        }
        return true;
    }

    private int oddValue(byte[] line, int from, int to, int column) {
        String cell = PlainLine.text(line, from, to);
        int value = Thousandths.of(cell);
        if (value == Thousandths.WRONG) {
            String code = codes.get(column);
            problems.add(number, code, problems.hasRoom() ? Thousandths.problem(cell, code) : ONE_MORE);
            return Thousandths.MISSING;
        }
        return value;
    }

    private static Problem unknown(String subject, String value, String allowed) {
        return Problem.of(ProblemCode.UNKNOWN_WORD)
                .with("subject", subject)
                .with("value", value)
                .with("allowed", allowed);
    }

    /** A comment that is a full row as well is told, and one that speaks of another unit. */
    private void noteComment(byte[] line) {
        if (!speaksOfOtherUnit(line) && PlainLine.cells(line) == HourColumns.FIXED + values.length) {
            problems.add(number, Records.comment(PlainLine.text(line, 0, PlainLine.endOfCell(line, 0))));
        }
    }

    private void noteWidth(byte[] line) {
        int cells = PlainLine.cells(line);
        if (cells > HourColumns.FIXED || !speaksOfOtherUnit(line)) {
            problems.add(number, Records.misfit(cells, HourColumns.FIXED + values.length));
        }
    }

    /** Whether a line that is no row of values holds units; it is noted where they are others. */
    private boolean isOfUnits(byte[] line) {
        return speaksOfOtherUnit(line)
                || (problems.hasRoom()
                        && !ItemHeader.units(PlainLine.text(line, 0, PlainLine.end(line)))
                                .isEmpty());
    }

    /** Whether a line that is no row of values says that they are in another unit than they are read in, which is noted. */
    private boolean speaksOfOtherUnit(byte[] line) {
        String text = PlainLine.text(line, 0, PlainLine.end(line));
        return problems.hasRoom() && AirUnits.contradict(List.of(new Row(number, List.of(text))), problems);
    }
}
