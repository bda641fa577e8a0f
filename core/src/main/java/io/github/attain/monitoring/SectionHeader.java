package io.github.attain.monitoring;

import io.github.attain.input.ProblemList;
import io.github.attain.input.Records;
import io.github.attain.input.Records.Row;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.standard.water.WaterItem;
import io.github.attain.text.Text;
import io.github.attain.value.GradeScale;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    /** What may be the published class by another name, and is not that which is wanted, or of another time. */
    private static final Pattern MAYBE_CLASS = Pattern.compile(
            "(?!.*(?:目标|考核|规划|功能|上[年月季期]|去年|同期)).*(?:(?:水质|现状|实测|评价)(?:类别|级别)|水质现状|水质状况)(?: ?\\(.*\\))?");

    /** Names of other columns that say when a sample was taken, and of which of several waters, places or depths. */
    private static final Pattern WHEN_OR_WHERE = Pattern.compile(
            "[年月季周日期次]$|[年月]份|[年季月]度|时[间段]|date|time|year|month|quarter|week"
                    + "|河流|水体|湖|城市|[市县区]$|点位|测点|垂线|深度|层|编[码号]|river|lake|city|code",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_UNITS = Pattern.compile("单位|unit|项目|指标", Pattern.CASE_INSENSITIVE);

    private final long headerLine;
    private final List<String> names;
    private final Map<Column, Integer> positions = new EnumMap<>(Column.class);
    private final Map<Integer, ItemHeader> items = new LinkedHashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> others = new LinkedHashMap<>();
    /** Columns of units, with the items to which they belong: one, or all. */
    private final Map<Integer, Set<WaterItem>> units = new LinkedHashMap<>();
    /** What a column is where its unit stands beside the value, by position and unit. */
    private final Map<String, ItemHeader> withUnits = new HashMap<>();

    /** The unit of all items that a line beside the table stated, by position: that of an item alone goes before it. */
    private final Map<Integer, String> ofAll = new HashMap<>();

    private final Set<Integer> stating = new TreeSet<>();
    private boolean isInDoubt;
    /** The first line that speaks of items in another unit and not of the others, which another line may do. */
    private @Nullable Row ofOne;

    private final Map<Integer, WaterItem> refused = new LinkedHashMap<>();

    /** Columns that may be the class by another name, until a class stands in them. */
    private final Set<String> maybeClass = new LinkedHashSet<>();

    private SectionHeader(Row row) {
        this.headerLine = row.line();
        this.names = Records.withoutBlankEnd(row.cells());
    }

    /** Reads the first row, and notes columns that cannot be used; null where there are no sections or no items. */
    static @Nullable SectionHeader read(Row row, ProblemList problems) {
        SectionHeader header = new SectionHeader(row);
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
        if (!header.positions.containsKey(Column.CLASS)) {
            header.others.keySet().stream()
                    .filter(name -> MAYBE_CLASS.matcher(ItemHeader.plain(name)).matches())
                    .forEach(header.maybeClass::add);
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
        Set<WaterItem> unitsOf = ItemHeader.unitsOf(name);
        if (!unitsOf.isEmpty()) {
            units.put(position, unitsOf);
        }
        ItemHeader read = unitsOf.isEmpty() ? ItemHeader.read(name) : null;
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

    /**
     * Takes the units of which a title or remark speaks for the items that state none: that of an item goes before that of all.
     * Where nobody knows which of several belongs to what, they are in doubt, which is noted.
     *
     * @return whether the line speaks of units
     */
    boolean takeUnit(Row beside, ProblemList problems) {
        long line = beside.line();
        String text = String.join(" ", beside.cells());
        UnitRemark said = UnitRemark.of(text);
        if (said.isEmpty()) {
            return false;
        }
        boolean ofSome = said.own().isEmpty()
                && said.excepted().isEmpty()
                && items.values().stream().anyMatch(item -> said.named().contains(item.item()))
                && items.values().stream()
                        .anyMatch(item -> !item.hasUnit() && !said.named().contains(item.item()));
        if (said.isInDoubt() || (ofSome && isOther(said.general().get(0)))) {
            doubt(line, text, problems);
            return true;
        }
        Map<Integer, String> taken = new LinkedHashMap<>();
        Map<Integer, Problem> left = new LinkedHashMap<>();
        items.forEach((position, item) -> {
            String before = ofAll.get(position);
            if (item.hasUnit() && before == null) {
                return;
            }
            List<String> own = said.own().getOrDefault(item.item(), List.of());
            if (!own.isEmpty()) {
                taken.put(position, own.get(0));
                ofAll.remove(position);
            } else if (said.excepted().contains(item.item())) {
                left.put(position, UnitRemark.excepted(name(position), text));
            } else if (!said.general().isEmpty()) {
                String now = said.general().get(0);
                if (before == null || ItemHeader.code(before).equals(ItemHeader.code(now))) {
                    taken.put(position, now);
                    ofAll.put(position, now);
                } else {
                    left.put(position, UnitRemark.disagreement(before, now));
                }
            }
        });
        left.forEach((position, problem) -> {
            refused.put(position, Objects.requireNonNull(items.remove(position)).item());
            problems.add(line, name(position), problem);
        });
        take(line, taken, text, problems);
        if (ofOne == null && said.general().isEmpty() && taken.values().stream().anyMatch(SectionHeader::isOther)) {
            ofOne = beside;
        }
        return true;
    }

    /** Notes what no other line beside the table has made clear: all of them were read. */
    void settle(ProblemList problems) {
        if (ofOne != null) {
            doubt(ofOne.line(), String.join(" ", ofOne.cells()), problems);
        }
    }

    /** Takes the units that stand below or above the names, and tells whether the row holds them instead of values. */
    boolean takeUnits(Row row, ProblemList problems) {
        Map<Integer, String> found = new LinkedHashMap<>();
        boolean isDoubtful = false;
        if (!isNamedAsUnits(row)) {
            return false;
        }
        for (Map.Entry<Integer, ItemHeader> item : items.entrySet()) {
            int position = item.getKey();
            String cell = position < row.cells().size() ? row.cells().get(position) : "";
            if (WaterSectionsCsv.isNothing(cell)) {
                isDoubtful |= !item.getValue().hasUnit();
                continue;
            }
            boolean isUnit = ItemHeader.isUnit(cell);
            if (!isUnit
                    && (Character.isDigit(cell.charAt(0))
                            || ItemHeader.units(cell).isEmpty()
                            // A title with commas in it speaks of items, each in its own words.
                            || !UnitRemark.of(cell).named().isEmpty())) {
                return false;
            }
            found.put(position, cell);
            isDoubtful |= !isUnit;
        }
        boolean others = found.values().stream()
                .anyMatch(cell -> ItemHeader.units(cell).stream().anyMatch(SectionHeader::isOther));
        if (isDoubtful && others) {
            doubt(row.line(), String.join(" ", row.cells()), problems);
        } else {
            take(row.line(), found, String.join(" ", row.cells()).strip(), problems);
        }
        return !found.isEmpty();
    }

    /** Whether a row has no section, or says that it holds units: what is of a section is a row of values. */
    private boolean isNamedAsUnits(Row row) {
        int position = Objects.requireNonNull(positions.get(Column.SECTION));
        String section = position < row.cells().size() ? row.cells().get(position) : "";
        return section.isEmpty() || OF_UNITS.matcher(section).find();
    }

    private static boolean isOther(String unit) {
        return !unit.equalsIgnoreCase("mg/l");
    }

    /** Reads columns as if their names stated their units; one that states another is refused. */
    private void take(long line, Map<Integer, String> found, String text, ProblemList problems) {
        boolean isTold = false;
        for (Map.Entry<Integer, String> unit : found.entrySet()) {
            int position = unit.getKey();
            ItemHeader before = Objects.requireNonNull(items.get(position));
            ItemHeader with = with(position, unit.getValue());
            if (with.problem().isPresent()) {
                items.remove(position);
                refused.put(position, with.item());
                problems.add(line, name(position), with.problem().get());
            } else {
                isTold |= !with.factor().equals(before.factor());
                items.put(position, with);
            }
        }
        if (isTold) {
            problems.add(line, Problem.of(ProblemCode.UNIT_TAKEN).with("value", text));
        }
    }

    private ItemHeader with(int position, String unit) {
        String name = name(position) + "(" + unit + ")";
        return withUnits.computeIfAbsent(name, n -> Objects.requireNonNull(ItemHeader.read(n)));
    }

    /** Notes, once, that nobody knows to which items the units belong: from there on none without its own is read. */
    private void doubt(long line, String text, ProblemList problems) {
        if (!isInDoubt && items.values().stream().anyMatch(i -> !i.hasUnit())) {
            isInDoubt = true;
            problems.add(line, UnitRemark.unclear(text));
        }
    }

    /** Looks which columns of units hold units indeed, for 监测单位 may be who measured; a class by another name is noted. */
    void look(Row row, ProblemList problems) {
        units.keySet().stream()
                .filter(position -> ItemHeader.isUnit(row.cells().get(position)))
                .forEach(stating::add);
        maybeClass.removeIf(name -> {
            String cell = row.cells().get(Objects.requireNonNull(others.get(name)));
            boolean isClass = !GradeScale.SURFACE_WATER.read(cell).hasErrors();
            if (isClass) {
                Problem other = Problem.of(ProblemCode.UNKNOWN_KEY);
                problems.add(headerLine, name, other.with("value", name).with("allowed", "水质类别"));
            }
            return isClass;
        });
    }

    /**
     * What a column is in a row, which may state its unit in a column of units.
     *
     * @return null where its unit is in doubt, which is noted
     */
    @Nullable
    ItemHeader column(Row row, int position, ProblemList problems) {
        ItemHeader column = Objects.requireNonNull(items.get(position));
        for (int of : stating) {
            Set<WaterItem> whose = Objects.requireNonNull(units.get(of));
            boolean isMeant = whose.size() == 1 ? whose.contains(column.item()) : !column.hasUnit();
            String cell = row.cells().get(of);
            if (isMeant && ItemHeader.isUnit(cell)) {
                return with(position, cell);
            } else if (isMeant && !column.hasUnit()) {
                problems.add(
                        row.line(),
                        name(of),
                        Problem.of(ProblemCode.MISSING)
                                .with("subject", new Text("单位", "the unit"))
                                .with("allowed", "mg/L, ug/L"));
                return null;
            }
        }
        return isInDoubt && !column.hasUnit() ? null : column;
    }

    /** The columns that say where and when a sample was taken: rows that have them alike are of one sample, or do not say. */
    List<Integer> placeAndTime() {
        Stream<Integer> named = positions.entrySet().stream()
                .filter(column -> column.getKey() != Column.CLASS)
                .map(Map.Entry::getValue);
        Stream<Integer> other = others.entrySet().stream()
                .filter(column ->
                        WHEN_OR_WHERE.matcher(ItemHeader.plain(column.getKey())).find())
                .map(Map.Entry::getValue);
        return Stream.concat(named, other).toList();
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
