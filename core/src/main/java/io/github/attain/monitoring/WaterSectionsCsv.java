package io.github.attain.monitoring;

import io.github.attain.input.MissingMarks;
import io.github.attain.input.ProblemList;
import io.github.attain.input.Records;
import io.github.attain.input.Records.Row;
import io.github.attain.monitoring.SectionHeader.Column;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.standard.water.Reading;
import io.github.attain.standard.water.WaterItem;
import io.github.attain.standard.water.WaterSample;
import io.github.attain.text.RowSource;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import io.github.attain.value.Grade;
import io.github.attain.value.GradeScale;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads tables of water sections as the national network publishes them: a header, then a row for each section with its
 * published class and one column an item.
 *
 * <p>Columns stand in any order. 断面名称 is required; 省份, 流域, 监测时间 and 水质类别 are read where they are; a column
 * that begins with a {@link WaterItem} is its concentration, in the unit that its name states ({@code 总磷(μg/L)}), or, as
 * 溶解氧饱和度(%), how saturated the water is with oxygen. What else a name with an item says, before it or behind, must be known
 * to change nothing (年均值, 以P计, 2025年): else the column is a problem and the item {@linkplain WaterSample#unread() unread} in
 * every row that has it. So are both of two columns of one item. Where a unit stands elsewhere, in a title, a
 * remark under the table, a column 单位 or a row of units above or below the names, items without a unit in their names have that one, or the one
 * that is given to the item alone (mg/L（汞：μg/L）); where several units stand there and nobody knows which belongs to which, or an item
 * is excepted (总磷除外), those items are unread. All other columns are kept as text.
 *
 * <p>A cell that is empty or a dash says nothing: the item was not measured, or the class not published. Readings below
 * detection are {@code <0.05} or {@code 0.05L}, those above the limit of measurement {@code >200}. Of a cell that cannot be read the
 * item is unread as well, and the class says that it may be worse. Oxygen and its saturation that {@linkplain WaterSample#doubt no water}
 * can have together are read as they stand, and told.
 *
 * <p>Text is UTF-8 or GB18030; the bytes decide. A cell that cannot be read is a problem with its line and column and costs no
 * other cell; a row without a section, or with more or fewer cells than the header, costs no other row. Of rows that are the same in
 * every cell one counts, and the others are told; rows of one section that differ are all kept, for it may have been sampled often. That
 * is told once of a section where neither a time nor a place parts them. At most a thousand problems are kept; a last one counts the rest.
 * A path may also name a packed file, an archive or a folder, as with {@link StationHoursCsv}.
 *
 * <p>The kind of water does not stand in such tables: whether a section lies in a lake is for the caller to say, or to
 * {@linkplain WaterSectionRow#likelyBody guess}.
 */
public final class WaterSectionsCsv {
    private static final Exact MOST_SATURATED = Exact.of(300);

    private static final String COLUMNS = "断面名称, 水质类别, pH, 溶解氧(mg/L) …";

    private WaterSectionsCsv() {}

    /**
     * Reads what a path names.
     *
     * @param path a file, an archive or a folder
     * @return the good rows in their order with the problems of the others; no value where there is no such file, or no
     *     header that can be understood
     */
    public static Checked<List<WaterSectionRow>> read(Path path) {
        Rows rows = new Rows();
        rows.read(path);
        return rows.checked();
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @param name what problems call it
     * @param in the bytes
     * @return the good rows in their order with the problems of the others; no value where there is no header that can be
     *     understood
     */
    public static Checked<List<WaterSectionRow>> read(String name, InputStream in) {
        Rows rows = new Rows();
        rows.readOnly(name, in);
        return rows.checked();
    }

    /**
     * Reads rows that are cut already, such as a sheet of a workbook.
     *
     * @param name what problems call them
     * @param rows the rows
     * @return what a file of the same cells gives
     */
    public static Checked<List<WaterSectionRow>> read(String name, RowSource rows) {
        Rows good = new Rows();
        good.readOnly(name, rows);
        return good.checked();
    }

    /** The rows under the headers that can be understood. */
    private static final class Rows extends TableRows {
        private final List<WaterSectionRow> good = new ArrayList<>();
        private boolean isUnderstood;

        Checked<List<WaterSectionRow>> checked() {
            return isUnderstood ? Checked.of(List.copyOf(good), problems.all()) : Checked.failed(problems.all());
        }

        @Override
        void read(Records records, String name) throws IOException {
            List<Row> titles = new ArrayList<>();
            Row first = records.header(SectionHeader::isOne, titles);
            if (first == null) {
                problems.add(Problem.of(ProblemCode.EMPTY_FILE).with("allowed", COLUMNS));
                return;
            }
            SectionHeader header = SectionHeader.read(first, problems);
            if (header == null) {
                return;
            }
            isUnderstood = true;
            for (Row title : titles) {
                if (!header.takeUnits(title, problems) && !header.takeUnit(title, problems)) {
                    records.passOver(List.of(title));
                }
            }
            records.expect(header.width());
            List<Row> rows = new ArrayList<>();
            Set<List<String>> seen = new HashSet<>();
            List<Integer> placeAndTime = header.placeAndTime();
            Map<List<String>, Integer> sampled = new HashMap<>();
            try {
                for (Row row = records.next(); row != null; row = records.next()) {
                    if (!header.takeUnits(row, problems) && isOfSection(row, header, seen)) {
                        List<String> cells = row.cells();
                        List<String> sample = placeAndTime.stream()
                                .map(position -> TableHeader.seen(cells.get(position)))
                                .toList();
                        if (sampled.merge(sample, 1, Integer::sum) == 2) {
                            noteSampledAgain(row, header);
                        }
                        header.look(row, problems);
                        rows.add(row);
                    }
                }
            } finally {
                // What stands under the table may say in what unit it is.
                records.remarks().forEach(remark -> header.takeUnit(remark, problems));
                header.settle(problems);
                rows.forEach(row -> good.add(row(row, header, problems)));
            }
        }

        /** Says where other rows are of the same section and time, or none says when. */
        private void noteSampledAgain(Row row, SectionHeader header) {
            problems.add(
                    row.line(),
                    header.name(Column.SECTION),
                    Problem.of(ProblemCode.ROWS_DIFFER)
                            .with("subject", new Text("断面", "section"))
                            .with("value", header.cell(row, Column.SECTION)));
        }

        /** Whether a row is about a section and no other row is the same to the last cell; it is noted where it is not. */
        private boolean isOfSection(Row row, SectionHeader header, Set<List<String>> seen) {
            String section = TableHeader.seen(header.cell(row, Column.SECTION));
            Problem problem = null;
            if (section.isEmpty()) {
                problem = Problem.of(ProblemCode.MISSING)
                        .with("subject", header.name(Column.SECTION))
                        .with("allowed", COLUMNS);
            } else if (Summary.isNamed(section)) {
                problem = Summary.note(section);
            } else if (Column.SECTION.isNamed(section)) {
                problem = Problem.of(ProblemCode.PASSED_OVER)
                        .with("subject", new Text("重复的表头", "the header once more"))
                        .with("value", section);
            } else if (!seen.add(row.cells())) {
                problem = Problem.of(ProblemCode.DUPLICATE)
                        .with("subject", new Text("行", "row"))
                        .with("value", section);
            }
            if (problem != null) {
                problems.add(row.line(), header.name(Column.SECTION), problem);
            }
            return problem == null;
        }
    }

    private static WaterSectionRow row(Row row, SectionHeader header, ProblemList problems) {
        Optional<Grade> published = Optional.empty();
        String grade = header.cell(row, Column.CLASS);
        if (!isNothing(grade)) {
            Checked<Grade> read = GradeScale.SURFACE_WATER.read(grade);
            read.problems().forEach(p -> problems.add(row.line(), header.name(Column.CLASS), p));
            published = read.value();
        }
        Map<String, String> others = new LinkedHashMap<>();
        header.others().forEach((name, position) -> others.put(name, row.cells().get(position)));
        return new WaterSectionRow(
                row.line(),
                TableHeader.seen(header.cell(row, Column.PROVINCE)),
                TableHeader.seen(header.cell(row, Column.BASIN)),
                TableHeader.seen(header.cell(row, Column.SECTION)),
                header.cell(row, Column.TIME),
                published,
                sample(row, header, problems),
                others);
    }

    private static WaterSample sample(Row row, SectionHeader header, ProblemList problems) {
        WaterSample.Builder sample = WaterSample.builder();
        EnumSet<WaterItem> unread = EnumSet.noneOf(WaterItem.class);
        header.refused().forEach((position, item) -> {
            if (!isNothing(row.cells().get(position))) {
                unread.add(item);
            }
        });
        header.items().forEach((position, column) -> {
            String cell = row.cells().get(position);
            WaterItem item = column.item();
            if (isNothing(cell)) {
                return;
            }
            ItemHeader meant = header.column(row, position, problems);
            if (meant == null) {
                unread.add(item);
                return;
            }
            Checked<Reading> read =
                    meant.problem().<Checked<Reading>>map(Checked::failed).orElseGet(() -> reading(meant, cell));
            read.problems().forEach(p -> problems.add(row.line(), header.name(position), p));
            if (read.hasErrors()) {
                unread.add(item);
            } else if (!column.isSaturation()) {
                sample.put(item, read.orThrow());
            } else if (!read.orThrow().isBelowDetection()) {
                // Less than 92 % need not be 90 %: then the concentration decides.
                sample.oxygenSaturation(read.orThrow().amount());
            }
        });
        unread.forEach(sample::unread);
        WaterSample built = sample.build();
        built.doubt().ifPresent(doubt -> problems.add(row.line(), doubt));
        return built;
    }

    private static Checked<Reading> reading(ItemHeader column, String cell) {
        boolean percent = column.isSaturation() && (cell.endsWith("%") || cell.endsWith("\uFF05"));
        Checked<Reading> read = Reading.read(percent ? cell.substring(0, cell.length() - 1) : cell);
        Optional<Problem> misfit = read.value().flatMap(column.item()::misfit);
        if (misfit.isPresent()) {
            return Checked.failed(misfit.get());
        }
        Checked<Reading> converted =
                read.map(r -> new Reading(r.amount().times(column.factor()), r.isBelowDetection(), r.isAboveLimit()));
        Optional<Problem> doubt =
                converted.value().flatMap(column.isSaturation() ? WaterSectionsCsv::doubt : column.item()::doubt);
        return doubt.map(d -> Checked.of(converted.orThrow(), List.of(d))).orElse(converted);
    }

    /** Warns of a saturation that no water has, in percent: 0.95 may be a fraction, and 9500 is written wrong. */
    private static Optional<Problem> doubt(Reading saturation) {
        Exact percent = saturation.amount();
        boolean isDoubtful =
                (percent.compareTo(Exact.ONE) <= 0 && percent.signum() > 0) || percent.compareTo(MOST_SATURATED) > 0;
        return isDoubtful
                ? Optional.of(Problem.of(ProblemCode.IMPLAUSIBLE_VALUE)
                        .with("subject", new Text("溶解氧饱和度", "saturation with oxygen"))
                        .with("value", saturation)
                        .with("allowed", "> 1 … " + MOST_SATURATED + " %"))
                : Optional.empty();
    }

    /** Whether a cell says that there is no value: it is empty, a bar or dashes, or one of the marks of networks. */
    static boolean isNothing(String cell) {
        if (MissingMarks.contain(cell)) {
            return true;
        }
        for (int i = 0; i < cell.length(); i++) {
            if ("-\u2013\u2014\u2212\uFF0D/ ".indexOf(cell.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
