package io.github.attain.monitoring;

import io.github.attain.input.MissingMarks;
import io.github.attain.input.ProblemList;
import io.github.attain.input.Records;
import io.github.attain.input.Records.Row;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.spelling.Blanks;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the rows of lists of stations. */
final class StationRows extends TableRows {
    /** The header as messages show it. */
    static final String FORM = "监测点编码,监测点名称,城市,经度,纬度; code,name,city,longitude,latitude";

    private static final String CODE = "监测点编码|code|station|stationcode";
    private static final String CONTROL = "对照点";
    private static final Set<String> YES = Set.of("y", "yes", "true", "1", "是");
    private static final Set<String> NO = Set.of("", "n", "no", "false", "0", "否");

    private final Map<String, Station> stations = new LinkedHashMap<>();
    /** The codes by what they are in capitals. */
    private final Map<String, String> codes = new HashMap<>();

    private int code;
    private int name;
    private int city;
    private int longitude;
    private int latitude;
    private int control;
    private int type;
    private boolean understood;

    /** What was read. */
    Checked<Stations> stations() {
        return understood ? Checked.of(Stations.of(stations.values()), problems.all()) : Checked.failed(problems.all());
    }

    @Override
    void read(Records rows, String name) throws IOException {
        Row first = rows.header(row -> new TableHeader(row, new ProblemList("")).column(CODE) != TableHeader.NONE);
        if (first == null) {
            problems.add(Problem.of(ProblemCode.EMPTY_FILE).with("allowed", FORM));
            return;
        }
        TableHeader header = new TableHeader(first, problems);
        code = header.required(CODE, FORM);
        city = header.required("城市|city", FORM);
        this.name = header.column("监测点名称|name|stationname");
        longitude = header.column("经度|longitude|lon|lng");
        latitude = header.column("纬度|latitude|lat");
        control = header.column("对照点|control");
        type = header.column("点位类型", "点位类别", "站点类型", "站点类别", "监测点类型", "监测点类别", "stationtype", "sitetype", "type");
        if (!header.isGood()) {
            return;
        }
        understood = true;
        rows.expect(header.width());
        for (Row row = rows.next(); row != null; row = rows.next()) {
            read(row);
        }
    }

    private void read(Row row) {
        String station = Blanks.plain(cell(row, code));
        if (station.isEmpty()) {
            problems.add(row.line(), missing("监测点编码"));
            return;
        }
        String where = cell(row, city);
        if (where.isEmpty()) {
            problems.add(row.line(), missing("城市"));
        }
        Station now = new Station(
                station,
                cell(row, name),
                where,
                degrees(row, longitude, "经度", 180),
                degrees(row, latitude, "纬度", 90),
                isControl(row, cell(row, name)));
        Station before = stations.get(station);
        if (before != null) {
            // Of a station in two cities nobody knows in which it lies.
            boolean isElsewhere = !where.isEmpty() && !before.city().isEmpty() && !where.equals(before.city());
            problems.add(
                    row.line(),
                    Problem.of(isElsewhere ? ProblemCode.CONFLICTING_MEASUREMENTS : ProblemCode.DUPLICATE)
                            .with("subject", isElsewhere ? Text.same(station) : new Text("站点", "station"))
                            .with("value", isElsewhere ? before.city() : station)
                            .with("other", where));
        }
        String other = codes.putIfAbsent(station.toUpperCase(Locale.ROOT), station);
        if (before == null && other != null) {
            problems.add(
                    row.line(),
                    Problem.of(ProblemCode.CAPITALS)
                            .with("subject", new Text("站点", "station"))
                            .with("value", station)
                            .with("other", other));
        }
        stations.put(station, before == null ? now : agreed(before, now));
    }

    private static String cell(Row row, int column) {
        return column == TableHeader.NONE ? "" : TableHeader.seen(row.cells().get(column));
    }

    private Optional<Exact> degrees(Row row, int column, String label, int most) {
        String cell = cell(row, column);
        if (MissingMarks.contain(cell)) {
            return Optional.empty();
        }
        Checked<Exact> read = Exact.read(cell);
        read.problems().forEach(problem -> problems.add(row.line(), label, problem));
        Optional<Exact> value = read.value();
        if (value.isPresent() && value.get().abs().compareTo(Exact.of(most)) > 0) {
            problems.add(
                    row.line(),
                    label,
                    Problem.of(ProblemCode.IMPOSSIBLE_VALUE)
                            .with("subject", label)
                            .with("value", cell)
                            .with("allowed", "−" + most + " – " + most));
            return Optional.empty();
        }
        return value;
    }

    private boolean isControl(Row row, String name) {
        String cell = cell(row, control).toLowerCase(Locale.ROOT);
        boolean isSaid =
                (name + " " + cell + " " + cell(row, type)).replace("非对照", "").contains("对照");
        if (!cell.contains("对照") && !YES.contains(cell) && !NO.contains(cell)) {
            problems.add(
                    row.line(),
                    CONTROL,
                    Problem.of(ProblemCode.UNKNOWN_WORD)
                            .with("subject", CONTROL)
                            .with("value", cell)
                            .with("allowed", "Y, N, 是, 否, 1, 0"));
        }
        return isSaid || YES.contains(cell);
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

    private static Problem missing(String column) {
        return Problem.of(ProblemCode.MISSING).with("subject", column).with("allowed", FORM);
    }
}
