package io.github.attain.monitoring;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.standard.water.WaterItem;
import io.github.attain.text.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a title or a remark says of units: that of all items, those of some of them (汞：μg/L), and which items are not meant
 * (总磷除外).
 *
 * @param general the units that belong to no item, as they are written; of more than one nobody knows which holds
 * @param own the unit of each item that has one of its own; two where it has two
 * @param named the items of which the text speaks
 * @param excepted the items that are excepted from the general unit, and whose own is not stated
 */
record UnitRemark(
        List<String> general, Map<WaterItem, List<String>> own, Set<WaterItem> named, Set<WaterItem> excepted) {
    private static final Map<String, WaterItem> ITEMS = new HashMap<>();
    private static final Pattern NAMES = names();
    private static final Pattern JOINED = Pattern.compile("[\\s、,;/和与及()]*");
    /** What may stand between items and the unit that is theirs. */
    private static final Pattern LINKED = Pattern.compile("(?:[\\s、,:;()/=的为是以均计用-]|单位|浓度|采用)*");

    private static final Pattern EXCEPTION =
            Pattern.compile("除|不含|不包括|(?<![a-z])(?:except|excluding|but for)", Pattern.CASE_INSENSITIVE);

    /** The Chinese names, and symbols that begin with a capital letter: "as" is no arsenic. */
    private static Pattern names() {
        List<String> names = new ArrayList<>();
        for (WaterItem item : WaterItem.values()) {
            for (String name : item.names()) {
                ITEMS.put(name, item);
                String quoted = Pattern.quote(name);
                names.add(
                        Character.isIdeographic(name.charAt(0))
                                ? quoted
                                : "(?<![A-Za-z])(?=[A-Z])(?i:" + quoted + ")(?![A-Za-z])");
            }
        }
        names.sort((a, b) -> b.length() - a.length());
        return Pattern.compile(String.join("|", names));
    }

    /** Reads a line beside a table. */
    static UnitRemark of(String line) {
        String text = ItemHeader.plain(line);
        Map<String, String> general = new LinkedHashMap<>();
        Map<WaterItem, Map<String, String>> own = new EnumMap<>(WaterItem.class);
        Set<WaterItem> named = EnumSet.noneOf(WaterItem.class);
        Set<WaterItem> run = EnumSet.noneOf(WaterItem.class);
        Matcher name = NAMES.matcher(text);
        Matcher unit = ItemHeader.mention(text);
        boolean isName = name.find();
        int end = 0;
        for (boolean isUnit = unit.find(); isUnit; ) {
            if (isName && name.start() < unit.start()) {
                if (!JOINED.matcher(text.substring(end, name.start())).matches()) {
                    run.clear();
                }
                WaterItem item = ITEMS.get(name.group().toLowerCase(Locale.ROOT));
                run.add(item);
                named.add(item);
                end = name.end();
                isName = name.find();
            } else {
                boolean isOwn = !run.isEmpty()
                        && LINKED.matcher(text.substring(end, unit.start())).matches();
                String as = unit.group().strip();
                for (WaterItem item : isOwn ? run : Set.<WaterItem>of()) {
                    own.computeIfAbsent(item, i -> new LinkedHashMap<>()).putIfAbsent(ItemHeader.code(as), as);
                }
                if (!isOwn) {
                    general.putIfAbsent(ItemHeader.code(as), as);
                }
                run.clear();
                end = unit.end();
                isUnit = unit.find();
            }
        }
        while (isName) {
            named.add(ITEMS.get(name.group().toLowerCase(Locale.ROOT)));
            isName = name.find();
        }
        Set<WaterItem> excepted = EnumSet.noneOf(WaterItem.class);
        if (EXCEPTION.matcher(text).find()) {
            excepted.addAll(named);
            excepted.removeAll(own.keySet());
        }
        Map<WaterItem, List<String>> each = new EnumMap<>(WaterItem.class);
        own.forEach((item, units) -> each.put(item, List.copyOf(units.values())));
        return new UnitRemark(List.copyOf(general.values()), each, named, excepted);
    }

    /** Whether the text speaks of no unit at all. */
    boolean isEmpty() {
        return general.isEmpty() && own.isEmpty();
    }

    /** Whether nobody knows which of several units belongs to what. */
    boolean isInDoubt() {
        return general.size() > 1 || own.values().stream().anyMatch(units -> units.size() > 1);
    }

    /** Says that nobody knows to which items the units of a line belong. */
    static Problem unclear(String line) {
        Text what = new Text(
                "列名中的单位（单位写在别处：“" + line + "”）",
                "the unit in the column names, for it stands elsewhere (\"" + line + "\"),");
        return Problem.of(ProblemCode.MISSING).with("subject", what).with("allowed", "总磷(ug/L)");
    }

    /** Says that a line excepts a column from its unit, and nobody tells in what it is. */
    static Problem excepted(String column, String line) {
        return Problem.of(ProblemCode.MISSING)
                .with("subject", new Text("单位（“" + line + "”）", "the unit (\"" + line + "\")"))
                .with("allowed", column + "(mg/L)");
    }

    /** Says that two lines state two units of all items. */
    static Problem disagreement(String one, String other) {
        return Problem.of(ProblemCode.UNITS_DISAGREE).with("value", one).with("other", other);
    }
}
