package io.github.attain.monitoring;

import com.google.common.collect.ImmutableList;
import io.github.attain.input.PhysicalLines;
import io.github.attain.input.PhysicalLines.Line;
import io.github.attain.input.ProblemList;
import io.github.attain.input.Records;
import io.github.attain.input.Records.Row;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.spelling.Blanks;
import io.github.attain.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The header of station hours, which tells how the rows are read: three fixed columns and then one for each station, or by their names. */
final class HourColumns {
    /** How many comments before the header are looked at. */
    private static final int MOST_REMARKS = 100;
    /** How many columns stand before the first station. */
    static final int FIXED = 3;

    private static final List<String> NAMES = List.of("date", "hour", "type");
    static final String FORM = "date,hour,type,1001A,1002A,…; " + LongRows.FORM;

    private HourColumns() {}

    /** Reads the header; empty where there is none that can be understood, which is then noted. */
    static Optional<HourRows> rows(PhysicalLines lines, ProblemList problems, SeenHours seen, HourSink sink)
            throws IOException {
        List<Row> remarks = new ArrayList<>();
        for (Line line = lines.next(); line != null; line = lines.next()) {
            if (line.problem().isPresent()) {
                problems.add(line.number(), line.problem().get());
                return Optional.empty();
            }
            if (!isRemark(line.text())) {
                List<String> cells = Records.cells(line.text());
                if (AirUnits.contradict(remarks, problems)) {
                    return Optional.empty();
                }
                if (cells != null && isOne(cells)) {
                    return wide(new Row(line.number(), cells), lines, null, problems, seen, sink);
                }
                Records records = new Records(lines, problems);
                records.giveBack(line);
                if (cells == null) {
                    // A header may have several lines; where it does not, that is told, and no other line is one.
                    Row first = records.next();
                    if (first == null || first.line() != line.number()) {
                        return Optional.empty();
                    }
                    records.giveBack(List.of(first));
                }
                return rows(records, lines, problems, seen, sink);
            } else if (remarks.size() < MOST_REMARKS) {
                remarks.add(new Row(line.number(), List.of(line.text())));
            }
        }
        problems.add(Problem.of(ProblemCode.EMPTY_FILE).with("allowed", FORM));
        return Optional.empty();
    }

    /** Looks for the header of rows of cells; empty where there is none, which is then noted. */
    static Optional<HourRows> rows(
            Records records, PhysicalLines lines, ProblemList problems, SeenHours seen, HourSink sink)
            throws IOException {
        List<Row> titles = new ArrayList<>();
        Row header = records.header(
                row -> isOne(row.cells())
                        || isCounted(row.cells())
                        || LongRows.of(row, new ProblemList(""), seen, sink) != null,
                titles);
        if (header == null) {
            problems.add(Problem.of(ProblemCode.EMPTY_FILE).with("allowed", FORM));
            return Optional.empty();
        }
        if (AirUnits.contradict(titles, problems) || AirUnits.contradict(records.remarks(), problems)) {
            return Optional.empty();
        }
        records.passOver(titles);
        if (isCounted(header.cells())) {
            problems.add(
                    header.line(),
                    Objects.requireNonNull(Records.index(header.cells().get(0), 0)));
            records.dropFirst();
            header = new Row(
                    header.line(), header.cells().subList(1, header.cells().size()));
        }
        LongRows rows = isOne(header.cells()) ? null : LongRows.of(header, problems, seen, sink);
        if (rows == null) {
            return wide(header, lines, records, problems, seen, sink);
        }
        if (!rows.readTypes()) {
            return Optional.empty();
        }
        records.expect(rows.width());
        return Optional.of(new HourRows(lines, records, problems, seen, sink, ImmutableList.of(), rows));
    }

    private static Optional<HourRows> wide(
            Row header,
            PhysicalLines lines,
            @Nullable Records records,
            ProblemList problems,
            SeenHours seen,
            HourSink sink) {
        ImmutableList<String> codes = read(header.line(), header.cells(), problems, sink::wants);
        if (codes == null) {
            return Optional.empty();
        }
        if (records != null) {
            records.expect(header.cells().size());
        }
        HourRows rows = new HourRows(lines, records, problems, seen, sink, codes, null);
        for (int i = FIXED; i < header.cells().size(); i++) {
            if (StatedUnits.of(header.cells().get(i)) != null) {
                rows.takeUnits(i - FIXED, header.cells().get(i));
            }
        }
        return Optional.of(rows);
    }

    private static boolean isRemark(String text) {
        return text.isBlank() || text.startsWith("#");
    }

    /** Whether a row is a header whose columns are stations. */
    static boolean isOne(List<String> cells) {
        for (int i = 0; i < FIXED; i++) {
            if (i >= cells.size()
                    || !Blanks.plain(cells.get(i)).toLowerCase(Locale.ROOT).equals(NAMES.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a row is such a header behind a column that only counts the rows. */
    static boolean isCounted(List<String> cells) {
        return !cells.isEmpty() && Records.index(cells.get(0), 0) != null && isOne(cells.subList(1, cells.size()));
    }

    /**
     * Reads the header, and judges what stands above the wanted stations.
     *
     * @return the codes of the stations in the order of their columns, blank where a column has no name; null where it is no such
     *     header, which is then noted
     */
    static @Nullable ImmutableList<String> read(
            long line, List<String> cells, ProblemList problems, Predicate<String> wants) {
        for (int i = 0; i < FIXED; i++) {
            String cell = i < cells.size() ? Blanks.plain(cells.get(i)) : "";
            if (!cell.toLowerCase(Locale.ROOT).equals(NAMES.get(i))) {
                problems.add(
                        line,
                        Problem.of(ProblemCode.UNKNOWN_WORD)
                                .with("subject", new Text("第" + (i + 1) + "列", "column " + (i + 1)))
                                .with("value", cell)
                                .with("allowed", FORM));
                return null;
            }
        }
        if (cells.size() == FIXED) {
            problems.add(
                    line,
                    Problem.of(ProblemCode.MISSING)
                            .with("subject", new Text("站点", "station"))
                            .with("allowed", FORM));
            return null;
        }
        ImmutableList.Builder<String> codes = ImmutableList.builder();
        Set<String> seen = new HashSet<>();
        for (int i = FIXED; i < cells.size(); i++) {
            String code = code(cells.get(i));
            if (wants.test(code) && Summary.isNamed(code)) {
                problems.add(line, Summary.note(code));
                codes.add("");
                continue;
            }
            if (StatedUnits.of(code) != null) {
                codes.add("");
                continue;
            }
            codes.add(code);
            if (!wants.test(code)) {
                continue;
            }
            if (code.isEmpty()) {
                problems.add(
                        line,
                        Problem.of(ProblemCode.MISSING)
                                .with("subject", new Text("第" + (i + 1) + "列的站点", "station of column " + (i + 1)))
                                .with("allowed", FORM));
            } else if (!seen.add(code)) {
                problems.add(
                        line,
                        Problem.of(ProblemCode.DUPLICATE)
                                .with("subject", new Text("站点", "station"))
                                .with("value", code));
            }
        }
        return codes.build();
    }

    /** The code of a station; where its cell has several lines, others may hold its name. */
    private static String code(String cell) {
        String[] lines = Blanks.strip(cell).split("\\R", -1);
        StringBuilder code = new StringBuilder();
        for (String line : lines) {
            String part = Blanks.plain(line);
            if (code.length() == 0 || part.chars().allMatch(c -> c < 0x80)) {
                code.append(part);
            }
        }
        return code.toString();
    }
}
