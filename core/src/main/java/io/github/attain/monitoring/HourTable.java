package io.github.attain.monitoring;

import com.google.common.collect.ImmutableList;
import io.github.attain.input.PhysicalLines;
import io.github.attain.input.PhysicalLines.Line;
import io.github.attain.input.ProblemList;
import io.github.attain.input.Records;
import io.github.attain.input.Records.Row;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the header of station hours, which tells how the rows below it are to be read. */
final class HourTable {
    /** How many comments before the header are looked at. */
    private static final int MOST_REMARKS = 100;

    private HourTable() {}

    /** Reads the header; empty where there is none that can be understood, which is then noted. */
    static Optional<HourRows> of(PhysicalLines lines, ProblemList problems, SeenHours seen, HourSink sink)
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
                if (cells != null && HourColumns.isOne(cells)) {
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
                return of(records, lines, problems, seen, sink);
            } else if (remarks.size() < MOST_REMARKS) {
                remarks.add(new Row(line.number(), List.of(line.text())));
            }
        }
        problems.add(Problem.of(ProblemCode.EMPTY_FILE).with("allowed", HourColumns.FORM));
        return Optional.empty();
    }

    /** Looks for the header of rows of cells; empty where there is none, which is then noted. */
    static Optional<HourRows> of(
            Records records, PhysicalLines lines, ProblemList problems, SeenHours seen, HourSink sink)
            throws IOException {
        List<Row> titles = new ArrayList<>();
        Row header = records.header(
                row -> HourColumns.isOne(row.cells())
                        || HourColumns.isCounted(row.cells())
                        || LongRows.of(row, new ProblemList(""), seen, sink) != null,
                titles);
        if (header == null) {
            problems.add(Problem.of(ProblemCode.EMPTY_FILE).with("allowed", HourColumns.FORM));
            return Optional.empty();
        }
        if (AirUnits.contradict(titles, problems) || AirUnits.contradict(records.remarks(), problems)) {
            return Optional.empty();
        }
        records.passOver(titles);
        if (HourColumns.isCounted(header.cells())) {
            problems.add(
                    header.line(),
                    Objects.requireNonNull(Records.index(header.cells().get(0), 0)));
            records.dropFirst();
            header = new Row(
                    header.line(), header.cells().subList(1, header.cells().size()));
        }
        LongRows rows = HourColumns.isOne(header.cells()) ? null : LongRows.of(header, problems, seen, sink);
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
        ImmutableList<String> codes = HourColumns.read(header.line(), header.cells(), problems, sink::wants);
        if (codes == null) {
            return Optional.empty();
        }
        if (records != null) {
            records.expect(header.cells().size());
        }
        return Optional.of(new HourRows(lines, records, problems, seen, sink, codes, null));
    }

    private static boolean isRemark(String text) {
        return text.isBlank() || text.startsWith("#");
    }
}
