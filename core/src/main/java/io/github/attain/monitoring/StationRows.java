package io.github.attain.monitoring;

import io.github.attain.input.MissingMarks;
import io.github.attain.input.Records;
import io.github.attain.input.Records.Row;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the rows of lists of stations. */
final class StationRows extends TableRows {
    private static final String CONTROL = "对照点";
    private static final Set<String> YES = Set.of("y", "yes", "true", "1", "是");
    private static final Set<String> NO = Set.of("", "n", "no", "false", "0", "否");

    private final Map<String, Station> stations = new LinkedHashMap<>();
    private Map<StationColumn, Integer> columns = Map.of();
    private boolean understood;

    /** What was read. */
    Checked<Stations> stations() {
        return understood ? Checked.of(Stations.of(stations.values()), problems.all()) : Checked.failed(problems.all());
    }

    @Override
    void read(Records rows) throws IOException {
        Row header = rows.next();
        if (header == null) {
            problems.add(Problem.of(ProblemCode.EMPTY_FILE).with("allowed", StationColumn.FORM));
            return;
        }
        if (!readHeader(header)) {
            return;
        }
        understood = true;
        int width = header.cells().size();
        rows.expect(width);
        for (Row row = rows.next(); row != null; row = rows.next()) {
            if (row.cells().size() == width) {
                read(row);
            } else {
                problems.add(row.line(), Records.misfit(row.cells().size(), width));
            }
        }
    }

    private boolean readHeader(Row header) {
        columns = new EnumMap<>(StationColumn.class);
        boolean good = true;
        for (StationColumn column : StationColumn.values()) {
            for (int i = 0; i < header.cells().size(); i++) {
                if (column.isNamed(header.cells().get(i)) && columns.putIfAbsent(column, i) != null) {
                    problems.add(
                            header.line(),
                            Problem.of(ProblemCode.DUPLICATE)
                                    .with("subject", new Text("列", "column"))
                                    .with("value", column.label()));
                    good = false;
                }
            }
        }
        for (StationColumn column : List.of(StationColumn.CODE, StationColumn.CITY)) {
            if (!columns.containsKey(column)) {
                problems.add(header.line(), missing(column));
                good = false;
            }
        }
        return good;
    }

    private void read(Row row) {
        String code = cell(row, StationColumn.CODE);
        if (code.isEmpty()) {
            problems.add(row.line(), missing(StationColumn.CODE));
            return;
        }
        String name = cell(row, StationColumn.NAME);
        String city = cell(row, StationColumn.CITY);
        if (city.isEmpty()) {
            problems.add(row.line(), missing(StationColumn.CITY));
        }
        Station station = new Station(
                code,
                name,
                city,
                degrees(row, StationColumn.LONGITUDE, 180),
                degrees(row, StationColumn.LATITUDE, 90),
                isControl(row, name));
        Station before = stations.get(code);
        if (before != null) {
            problems.add(
                    row.line(),
                    Problem.of(ProblemCode.DUPLICATE)
                            .with("subject", new Text("站点", "station"))
                            .with("value", code));
        }
        stations.put(code, before == null ? station : agreed(before, station));
    }

    private String cell(Row row, StationColumn column) {
        Integer index = columns.get(column);
        return index == null ? "" : row.cells().get(index).strip();
    }

    private Optional<Exact> degrees(Row row, StationColumn column, int most) {
        String cell = cell(row, column);
        if (MissingMarks.contain(cell)) {
            return Optional.empty();
        }
        Checked<Exact> read = Exact.read(cell);
        read.problems().forEach(problem -> problems.add(row.line(), column.label(), problem));
        Optional<Exact> value = read.value();
        if (value.isPresent() && value.get().abs().compareTo(Exact.of(most)) > 0) {
            problems.add(
                    row.line(),
                    column.label(),
                    Problem.of(ProblemCode.IMPOSSIBLE_VALUE)
                            .with("subject", column.label())
                            .with("value", cell)
                            .with("allowed", "−" + most + " – " + most));
            return Optional.empty();
        }
        return value;
    }

    private boolean isControl(Row row, String name) {
        String cell = cell(row, StationColumn.CONTROL).toLowerCase(Locale.ROOT);
        if (!YES.contains(cell) && !NO.contains(cell)) {
            problems.add(
                    row.line(),
                    StationColumn.CONTROL.label(),
                    Problem.of(ProblemCode.UNKNOWN_WORD)
                            .with("subject", StationColumn.CONTROL.label())
                            .with("value", cell)
                            .with("allowed", "Y, N, 是, 否, 1, 0"));
        }
        return YES.contains(cell) || name.contains(CONTROL);
    }

    /** What two rows of one station agree on; a control station where one of them says so. */
    private static Station agreed(Station a, Station b) {
        return new Station(
                a.code(),
                a.name().compareTo(b.name()) <= 0 ? a.name() : b.name(),
                a.city().equals(b.city()) ? a.city() : "",
                a.longitude().equals(b.longitude()) ? a.longitude() : Optional.empty(),
                a.latitude().equals(b.latitude()) ? a.latitude() : Optional.empty(),
                a.isControl() || b.isControl());
    }

    private static Problem missing(StationColumn column) {
        return Problem.of(ProblemCode.MISSING).with("subject", column.label()).with("allowed", StationColumn.FORM);
    }
}
