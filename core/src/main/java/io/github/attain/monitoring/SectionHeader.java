package io.github.attain.monitoring;

import io.github.attain.input.ProblemList;
import io.github.attain.input.Records;
import io.github.attain.input.Records.Row;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.standard.water.WaterItem;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import io.github.attain.value.Unit;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which column of a table of water sections stands where. */
final class SectionHeader {

    /** The columns that hold no measured value. */
    enum Column {
        PROVINCE("省份", "province"),
        BASIN("流域", "basin"),
        SECTION("断面名称", "断面", "section"),
        TIME("监测时间", "time"),
        CLASS("水质类别", "class");

        private final List<String> names;

        Column(String... names) {
            this.names = List.of(names);
        }
    }

    /** A column of an item, and what its cells are multiplied by to be in the unit of the item. */
    record ItemColumn(int position, Exact factor) {}

    private final List<String> names;
    private final Map<Column, Integer> positions = new EnumMap<>(Column.class);
    private final Map<WaterItem, ItemColumn> items = new EnumMap<>(WaterItem.class);
    private final Map<String, Integer> others = new LinkedHashMap<>();

    private SectionHeader(List<String> names) {
        this.names = names;
    }

    /** Reads the first row, and notes columns that cannot be used; null where there are no sections or no items. */
    static @Nullable SectionHeader read(Row row, ProblemList problems) {
        SectionHeader header = new SectionHeader(Records.withoutBlankEnd(row.cells()));
        for (int i = 0; i < header.names.size(); i++) {
            String name = header.names.get(i).strip();
            Optional<Problem> refused = header.place(name, i);
            if (refused.isPresent()) {
                problems.add(row.line(), name, refused.get());
            }
        }
        if (!header.positions.containsKey(Column.SECTION) || header.items.isEmpty()) {
            Text what = header.items.isEmpty()
                    ? new Text("水质项目列", "a column of a water item")
                    : new Text("“断面名称”列", "column 断面名称");
            problems.add(
                    row.line(),
                    Problem.of(ProblemCode.MISSING)
                            .with("subject", what)
                            .with("allowed", "断面名称, pH, 溶解氧(mg/L), 高锰酸盐指数(mg/L), 氨氮(mg/L), 总磷(mg/L) …"));
            return null;
        }
        return header;
    }

    /** Whether a row is a header and no title. */
    static boolean isOne(Row row) {
        return row.cells().stream().anyMatch(name -> Column.SECTION.names.contains(name.toLowerCase(Locale.ROOT)));
    }

    private Optional<Problem> place(String name, int position) {
        for (Column column : Column.values()) {
            if (column.names.contains(name.toLowerCase(Locale.ROOT))) {
                return positions.putIfAbsent(column, position) == null ? Optional.empty() : twice(name);
            }
        }
        Optional<WaterItem> item = WaterItem.named(name);
        if (item.isEmpty()) {
            return others.putIfAbsent(name, position) == null ? Optional.empty() : twice(name);
        }
        Checked<Exact> factor = factor(name, item.get());
        if (factor.hasErrors()) {
            return Optional.of(factor.problems().get(0));
        }
        ItemColumn column = new ItemColumn(position, factor.orThrow());
        return items.putIfAbsent(item.get(), column) == null ? Optional.empty() : twice(name);
    }

    private static Optional<Problem> twice(String name) {
        return Optional.of(Problem.of(ProblemCode.DUPLICATE)
                .with("subject", new Text("列", "column"))
                .with("value", name));
    }

    /**
     * What leads from the unit in the parentheses of a name to the unit of the item. Without parentheses the unit is the
     * item's; what stands there and is no unit, such as 以P计 or 无量纲, is a remark unless it has a bar.
     */
    private static Checked<Exact> factor(String name, WaterItem item) {
        String half = name.replace('\uFF08', '(').replace('\uFF09', ')');
        int open = half.lastIndexOf('(');
        int close = half.lastIndexOf(')');
        Optional<Unit> required = item.unit();
        if (open < 0 || close < open || required.isEmpty()) {
            return Checked.of(Exact.ONE);
        }
        String written = half.substring(open + 1, close);
        Checked<Unit> unit = Unit.read(written);
        if (unit.hasErrors()) {
            return written.indexOf('/') < 0 ? Checked.of(Exact.ONE) : Checked.failed(unit.problems());
        }
        return unit.orThrow().isCommensurableWith(required.get())
                ? Checked.of(unit.orThrow().factorTo(required.get()))
                : Checked.failed(Problem.of(ProblemCode.UNIT_MISMATCH)
                        .with("value", written)
                        .with("allowed", required.get().code())
                        .with("subject", name));
    }

    int width() {
        return names.size();
    }

    Map<WaterItem, ItemColumn> items() {
        return items;
    }

    Map<String, Integer> others() {
        return others;
    }

    /** A cell without the blanks around it; empty where the column is not there. */
    String cell(Row row, Column column) {
        Integer position = positions.get(column);
        return position == null ? "" : row.cells().get(position).strip();
    }

    /** What the file itself calls a column. */
    String name(int position) {
        return names.get(position).strip();
    }

    /** What the file itself calls a column. */
    String name(Column column) {
        Integer position = positions.get(column);
        return position == null ? column.names.get(0) : name(position);
    }
}
