package io.github.attain.monitoring;

import io.github.attain.input.ProblemList;
import io.github.attain.input.Records;
import io.github.attain.input.Records.Row;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.standard.water.WaterItem;
import io.github.attain.text.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
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

        boolean isNamed(String name) {
            return names.contains(ItemHeader.plain(name).toLowerCase(Locale.ROOT));
        }
    }

    private final List<String> names;
    private final Map<Column, Integer> positions = new EnumMap<>(Column.class);
    private final Map<Integer, ItemHeader> items = new LinkedHashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> others = new LinkedHashMap<>();
    private final List<Integer> units = new ArrayList<>();
    private boolean isUnitElsewhere;
    private final Map<Integer, WaterItem> refused = new LinkedHashMap<>();

    private SectionHeader(List<String> names) {
        this.names = names;
    }

    /** Reads the first row, and notes columns that cannot be used; null where there are no sections or no items. */
    static @Nullable SectionHeader read(Row row, ProblemList problems) {
        SectionHeader header = new SectionHeader(Records.withoutBlankEnd(row.cells()));
        for (int i = 0; i < header.names.size(); i++) {
            String name = header.names.get(i);
            Optional<Problem> refused = header.place(name, i);
            if (refused.isPresent()) {
                problems.add(row.line(), name, refused.get());
            }
        }
        if (!header.positions.containsKey(Column.SECTION) || header.places.isEmpty()) {
            Text what = header.places.isEmpty()
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
        return row.cells().stream().anyMatch(Column.SECTION::isNamed);
    }

    private Optional<Problem> place(String name, int position) {
        for (Column column : Column.values()) {
            if (column.isNamed(name)) {
                return positions.putIfAbsent(column, position) == null ? Optional.empty() : twice(name);
            }
        }
        Problem index = Records.index(name, position);
        if (index != null && name.isEmpty()) {
            return Optional.of(index);
        }
        boolean ofUnits = ItemHeader.isOfUnits(name);
        if (ofUnits) {
            units.add(position);
        }
        ItemHeader read = ofUnits ? null : ItemHeader.read(name);
        if (read == null) {
            return others.putIfAbsent(name, position) == null ? Optional.empty() : twice(name);
        }
        if (read.problem().isPresent()) {
            refused.put(position, read.item());
            return read.problem();
        }
        // Of two columns of one thing nobody knows which holds.
        Integer other = places.putIfAbsent(read.item() + (read.isSaturation() ? "%" : ""), position);
        if (other == null) {
            items.put(position, read);
            return Optional.empty();
        }
        items.remove(other);
        refused.put(other, read.item());
        refused.put(position, read.item());
        return twice(name);
    }

    private static Optional<Problem> twice(String name) {
        return Optional.of(Problem.of(ProblemCode.DUPLICATE)
                .with("subject", new Text("列", "column"))
                .with("value", name));
    }

    /** Notes, once, a unit that stands elsewhere than in the names: from there on nothing without a unit of its own is read. */
    void seek(long line, String text, ProblemList problems) {
        if (!isUnitElsewhere
                && ItemHeader.hasOtherUnit(text)
                && items.values().stream().anyMatch(i -> !i.hasUnit())) {
            isUnitElsewhere = true;
            problems.add(
                    line,
                    Problem.of(ProblemCode.MISSING)
                            .with(
                                    "subject",
                                    new Text(
                                            "列名中的单位（单位写在别处：“" + text + "”）",
                                            "the unit in the column names, for it stands elsewhere (\"" + text
                                                    + "\"),"))
                            .with("allowed", "总磷(ug/L)"));
        }
    }

    /** Looks for units beside the values and below the names, and tells whether the row holds them instead of values. */
    boolean isOfUnits(Row row, ProblemList problems) {
        List<String> cells = row.cells();
        units.forEach(position -> seek(row.line(), cells.get(position), problems));
        boolean found = false;
        for (int position : items.keySet()) {
            boolean unit = ItemHeader.isUnit(cells.get(position));
            if (!unit && cells.get(position).chars().anyMatch(Character::isDigit)) {
                return false;
            }
            found |= unit;
        }
        if (found) {
            // A unit of chlorophyll, or of a column that states its own, leaves the others as they are.
            items.forEach((position, item) -> {
                if (!item.hasUnit()) {
                    seek(row.line(), cells.get(position), problems);
                }
            });
            if (!isUnitElsewhere) {
                problems.add(
                        row.line(),
                        Problem.of(ProblemCode.PASSED_OVER)
                                .with("subject", new Text("单位行", "a row of units"))
                                .with("value", String.join(" ", cells)));
            }
        }
        return found;
    }

    /** Whether the unit of a column is in doubt. */
    boolean isInDoubt(ItemHeader column) {
        return isUnitElsewhere && !column.hasUnit();
    }

    int width() {
        return names.size();
    }

    /** The columns of items, by position. */
    Map<Integer, ItemHeader> items() {
        return items;
    }

    Map<String, Integer> others() {
        return others;
    }

    /** The columns of items that are not understood or stand there twice, by position. */
    Map<Integer, WaterItem> refused() {
        return refused;
    }

    /** A cell; empty where the column is not there. */
    String cell(Row row, Column column) {
        Integer position = positions.get(column);
        return position == null ? "" : row.cells().get(position);
    }

    /** What the file itself calls a column. */
    String name(int position) {
        return names.get(position);
    }

    /** What the file itself calls a column. */
    String name(Column column) {
        Integer position = positions.get(column);
        return position == null ? column.names.get(0) : name(position);
    }
}
