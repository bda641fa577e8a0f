package io.github.attain.monitoring;

import com.google.common.base.Splitter;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.spelling.Blanks;
import io.github.attain.standard.water.WaterItem;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import io.github.attain.value.Unit;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a column means whose name begins with a water item: understood to the last character, or refused. Behind the item may
 * stand other names of it, its unit, and remarks that are known to change nothing: that it is a concentration or a mean, of
 * which year, as what it is counted (以P计).
 *
 * @param item the item
 * @param factor what leads from the unit of the column to that of the item
 * @param isSaturation whether the column is how saturated the water is with oxygen, in percent
 * @param hasUnit whether the name states the unit, or the item is not counted in milligrams per litre
 * @param problem what is not understood; empty where all is
 */
record ItemHeader(WaterItem item, Exact factor, boolean isSaturation, boolean hasUnit, Optional<Problem> problem) {
    private static final Pattern GAPS = Pattern.compile("[\\s_]+");
    private static final String TRADITIONAL = "總鹽類鉛鋅銅鎘鉻價揮發陰離劑糞腸數溫質濃單羣學斷稱監測時間別飽檢結實錳無綱計標週點";
    private static final String SIMPLIFIED = "总盐类铅锌铜镉铬价挥发阴离剂粪肠数温质浓单群学断称监测时间别饱检结实锰无纲计标周点";

    private static final Pattern REMARKS = Pattern.compile(
            "(?:(?:19|20)\\d\\d年)?\\d{1,2}月?[-~至]\\d{1,2}月份?|自动|手工|人工|现场|实验室|[年月日季周](?:平均|均)|平均|均值|(?:质量)?浓度|含量|[监实检]测|测定|结果|数[值据]|值|(?<!无)单位|全年|年度|[上下]半年"
                    + "|(?:19|20)\\d\\d(?:年度?)?(?:[-./]?\\d{1,2}月?(?:[-./]?\\d{1,2}(?![\\d月])日?)?)?(?![\\d/])|\\d{1,2}月份?(?:\\d{1,2}日)?"
                    + "|第?[1-4一二三四]季度?|(?<![a-z])(?:q[1-4]|(?:annual|monthly|daily|mean|average|avg|conc|concentration|"
                    + "content|levels?|values?|results?|units?)(?![a-z])\\.?)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SATURATION =
            Pattern.compile("饱和(?:度|率|百分[率比])?|saturation|(?<![a-z])sat(?![a-z])\\.?", Pattern.CASE_INSENSITIVE);
    /** Where a remark about what is counted begins or ends. */
    private static final Pattern BASIS = Pattern.compile("(?=[以按])|(?<=计)|(?<![a-z])(?=as )", Pattern.CASE_INSENSITIVE);

    private static final Pattern BETWEEN = Pattern.compile("[,;:、|(){}\\[\\]【】〔〕「」『』<>《》~至]+");
    private static final Pattern EDGES = Pattern.compile("^[\\s*.#'\"/-]+|[\\s*.#'\"/-]+$");
    private static final Pattern BEFORE = Pattern.compile("^(?:[^\\p{L}]+|[cρ] ?\\(|水质|项目|指标|参数)");
    /** What else may stand behind an item and is no unit: as what it is counted, or that it has none. */
    private static final String SYMBOLS =
            " total-phosphorus:p ammonia-nitrogen:n total-nitrogen:n fluoride:f cyanide:cn cyanide:cn- sulphide:s"
                    + " sulphide:s2- permanganate-index:o2 cod:o2 bod5:o2 volatile-phenol:苯酚 chromium-6:cr ph:无量纲"
                    + " ph:dimensionless ph:unitless ph:无单位 total-phosphorus:磷 ammonia-nitrogen:氮 total-nitrogen:氮"
                    + " sulphide:s2 temperature:°c temperature:c temperature:degc temperature:摄氏度 temperature:度 ";

    /** How names begin that do not say for certain which item they mean. */
    private static final Map<WaterItem, Pattern> NEAR = Map.ofEntries(
            begins(WaterItem.AMMONIA_NITROGEN, "ammoni(?:a|um)(?![a-z])|nh[34](?![a-z])|[氨铵](?!\\p{IsHan})"),
            begins(WaterItem.TOTAL_PHOSPHORUS, "(?:total |tot )?phosphorus|磷(?!\\p{IsHan})"),
            begins(WaterItem.TOTAL_NITROGEN, "(?:total |tot )?nitrogen|氮(?!\\p{IsHan})"),
            begins(WaterItem.DISSOLVED_OXYGEN, "oxygen|氧(?!化)"),
            begins(WaterItem.COD, "化学耗氧量|chemical oxygen"),
            begins(WaterItem.BOD5, "生化耗氧量|biochemical"),
            begins(WaterItem.PERMANGANATE_INDEX, "耗氧量|高锰酸|permanganate"),
            begins(WaterItem.CHROMIUM_6, "chromium|cr(?![a-z])|铬(?! ?\\p{L})"),
            begins(WaterItem.FLUORIDE, "氟(?!\\p{IsHan})|氟离子"),
            begins(WaterItem.CYANIDE, "氰(?!\\p{IsHan})|cn(?![a-z])"),
            begins(WaterItem.SULPHIDE, "硫(?!\\p{IsHan})|s2-"),
            begins(WaterItem.VOLATILE_PHENOL, "苯?酚(?!\\p{IsHan})|phenols?(?![a-z])"),
            begins(WaterItem.PETROLEUM, "石油|油类?(?!\\p{IsHan})|oil(?![a-z])"),
            begins(WaterItem.ANIONIC_SURFACTANT, "阴离子|表面活性剂|洗涤剂|surfactants?(?![a-z])"));

    private static final Pattern UNIT_MENTION = Pattern.compile(
            "(?<![a-z])(?:[uμnpkm]?g|mcg|[unμm]?mol) ?(?:[/·.*]|per)?"
                    + " ?(?:dm|m)?(?:l|升|m(?=\\^?-?3|³)|kg)(?:\\^?-?[13])?(?![a-z])|[毫微纳千]?克 ?[/每]"
                    + " ?(?:升|立方米|l|m3)|(?<![a-z])pp[bm](?![a-z])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNIT_CELL = Pattern.compile(
            "[^\\p{L}\\p{N}]*(?:单位)?[^\\p{L}\\p{N}]*(?:无量纲|/|-|(?:" + UNIT_MENTION + "|(?:个|mpn|cfu)/.*|°?c|℃|摄氏度|%)"
                    + "[^\\p{L}\\p{N}]*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNITS =
            Pattern.compile("(?:(?<!无)单位|(?<![a-z])units?)[^\\p{L}]*$", Pattern.CASE_INSENSITIVE);

    private static Map.Entry<WaterItem, Pattern> begins(WaterItem item, String names) {
        return Map.entry(item, Pattern.compile(names, Pattern.CASE_INSENSITIVE));
    }

    /** The units of mass in a volume, or of what nobody can convert, of which a text speaks, each as it first stands there. */
    static List<String> units(String text) {
        Map<String, String> units = new LinkedHashMap<>();
        Matcher mention = UNIT_MENTION.matcher(plain(text));
        while (mention.find()) {
            String unit = mention.group().strip();
            units.putIfAbsent(code(unit), unit);
        }
        return List.copyOf(units.values());
    }

    /** Finds where a text, which is {@linkplain #plain plain}, speaks of a unit. */
    static Matcher mention(String plain) {
        return UNIT_MENTION.matcher(plain);
    }

    /** The code of a unit as it is mentioned; the mention itself where it has none. */
    static String code(String mention) {
        return Unit.read(spelled(mention)).value().map(Unit::code).orElse(mention);
    }

    /** Whether a cell is a unit, or that there is none, and no value. */
    static boolean isUnit(String cell) {
        return UNIT_CELL.matcher(plain(cell)).matches();
    }

    /**
     * Whose units a column holds: those of an item, or of all; nobody's where it holds none.
     */
    static Set<WaterItem> unitsOf(String header) {
        String name = plain(header);
        String before = UNITS.matcher(name).replaceFirst("");
        if (before.length() == name.length()) {
            return EnumSet.noneOf(WaterItem.class);
        }
        boolean ofAll = REMARKS.matcher(before)
                .replaceAll("")
                .replaceAll("[^\\p{L}]|计量|项目|指标", "")
                .isEmpty();
        ItemHeader of = ofAll ? null : read(before);
        if (ofAll) {
            return EnumSet.allOf(WaterItem.class);
        }
        return of == null ? EnumSet.noneOf(WaterItem.class) : EnumSet.of(of.item);
    }

    /** Reads the name of a column; null where no item is in it. */
    static @Nullable ItemHeader read(String header) {
        String name = plain(header);
        ItemHeader found = beginning(name);
        for (String rest = name; found == null; ) {
            // Numbers, stars and the year or the mean may come before as well.
            String before = rest;
            rest = REMARKS.matcher(rest).lookingAt() ? REMARKS.matcher(rest).replaceFirst("") : rest;
            rest = BEFORE.matcher(rest).replaceFirst("");
            if (rest.equals(before)) {
                return within(name);
            }
            found = beginning(rest);
        }
        return found;
    }

    /** A name that holds the Chinese name of an item and means nobody knows what; null where it holds none. */
    private static @Nullable ItemHeader within(String name) {
        for (WaterItem item : WaterItem.values()) {
            for (String called : item.names()) {
                int at = Character.isIdeographic(called.charAt(0)) ? name.indexOf(called) : -1;
                int end = at + called.length();
                // "溶解性铜(mg/L)" speaks of copper; a single character within a word need not.
                if (at >= 0 && (called.length() > 1 || end == name.length() || !Character.isLetter(name.charAt(end)))) {
                    return refused(item, unknown(item, name.substring(0, at), name));
                }
            }
        }
        return near(name);
    }

    /** A name that may well mean an item and is none of its names; null where it is not near to one. */
    private static @Nullable ItemHeader near(String name) {
        for (Map.Entry<WaterItem, Pattern> near : NEAR.entrySet()) {
            if (near.getValue().matcher(name).lookingAt()) {
                return refused(near.getKey(), unknown(near.getKey(), name, name));
            }
        }
        return null;
    }

    /** A name in simplified characters of usual width, with single blanks. */
    static String plain(String header) {
        String normal = Normalizer.normalize(Blanks.plain(header), Normalizer.Form.NFKC);
        StringBuilder plain = new StringBuilder(normal.length());
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            int traditional = TRADITIONAL.indexOf(c);
            boolean dash = (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
            plain.append(traditional >= 0 ? SIMPLIFIED.charAt(traditional) : dash ? '-' : c);
        }
        return GAPS.matcher(plain).replaceAll(" ").strip();
    }

    private static @Nullable ItemHeader beginning(String name) {
        WaterItem item = null;
        int length = 0;
        int end = 0;
        for (WaterItem candidate : WaterItem.values()) {
            for (String called : candidate.names()) {
                int to = called.length() > length ? end(name, called) : 0;
                if (to > 0) {
                    item = candidate;
                    length = called.length();
                    end = to;
                }
            }
        }
        if (item == null) {
            return null;
        }
        ItemHeader read = understood(item, name.substring(end), name);
        boolean withinWord = end < name.length() && isLatin(name.charAt(end - 1)) && isLatin(name.charAt(end));
        // "CODmg/L" is COD; "domain" is not dissolved oxygen.
        return withinWord && read.problem.isPresent() ? null : read;
    }

    /** Where an item's name ends with which a text begins, whatever the blanks in between; 0 where it does not. */
    private static int end(String text, String called) {
        int at = 0;
        for (int i = 0; i < called.length(); i++, at++) {
            while (i > 0 && at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            if (at >= text.length() || Character.toLowerCase(text.charAt(at)) != called.charAt(i)) {
                return 0;
            }
        }
        return at;
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static ItemHeader understood(WaterItem item, String behind, String name) {
        boolean saturation =
                item == WaterItem.DISSOLVED_OXYGEN && SATURATION.matcher(behind).find();
        String rest = saturation ? SATURATION.matcher(behind).replaceAll(",") : behind;
        rest = BASIS.matcher(REMARKS.matcher(rest).replaceAll(",")).replaceAll(",");
        Unit unit = null;
        for (String part : Splitter.on(BETWEEN).split(rest)) {
            String word = EDGES.matcher(part).replaceAll("");
            if (!word.isEmpty() && !isKnown(item, word)) {
                Checked<Unit> read = Unit.read(spelled(word));
                if (read.hasErrors()) {
                    return refused(
                            item,
                            word.indexOf('/') < 0
                                    ? unknown(item, word, name)
                                    : read.problems().get(0));
                }
                if (unit != null && !unit.equals(read.orThrow())) {
                    return refused(item, disagreement(unit, read.orThrow()));
                }
                unit = read.orThrow();
            }
        }
        boolean percent = unit != null && unit.equals(Unit.PERCENT);
        if (saturation || (percent && item == WaterItem.DISSOLVED_OXYGEN)) {
            // Of a saturation without a sign nobody knows whether 0.95 or 95 is full.
            return percent
                    ? new ItemHeader(item, Exact.ONE, true, true, Optional.empty())
                    : refused(item, unknown(item, "饱和度", name));
        }
        Optional<Unit> required = item.unit();
        if (unit == null) {
            boolean only = required.filter(u -> u.code().equals("mg/L")).isEmpty();
            return new ItemHeader(item, Exact.ONE, false, only, Optional.empty());
        }
        return required.isPresent() && unit.isCommensurableWith(required.get())
                ? new ItemHeader(item, unit.factorTo(required.get()), false, true, Optional.empty())
                : refused(
                        item,
                        Problem.of(ProblemCode.UNIT_MISMATCH)
                                .with("value", unit)
                                .with("allowed", required.map(Unit::code).orElse("℃"))
                                .with("subject", name));
    }

    private static boolean isKnown(WaterItem item, String word) {
        String plain = word.replaceAll("^[以按]|^(?i:as )|计$| ", "").toLowerCase(Locale.ROOT);
        return SYMBOLS.contains(" " + item.key() + ":" + plain + " ")
                || item.names().contains(plain);
    }

    /** Units as headers write them: {@code ug L-1}, {@code ug per L}, {@code MPN/100mL}. */
    static String spelled(String unit) {
        return unit.replaceAll("\\s*(?:/|(?<![a-zA-Z])per(?![a-zA-Z]))\\s*", "/")
                .replaceAll("(?i)mpn|cfu", "个")
                .replaceAll("(?<=/)100 ?(?=m[lL]$)", "100·")
                .replace(' ', '.');
    }

    private static ItemHeader refused(WaterItem item, Problem problem) {
        return new ItemHeader(item, Exact.ONE, false, true, Optional.of(problem));
    }

    private static Problem unknown(WaterItem item, String word, String name) {
        String label = item.label().zh();
        String forms = label
                + item.unit()
                        .map(u -> "(" + u.symbol().en() + ")")
                        .orElse("(℃)")
                        .replace("()", "");
        String more = item == WaterItem.DISSOLVED_OXYGEN ? ", 溶解氧饱和度(%)" : "";
        return Problem.of(ProblemCode.UNKNOWN_WORD)
                .with("subject", new Text("列名“" + name + "”所附的说明", "what is added to the column name \"" + name + "\""))
                .with("value", word)
                .with("allowed", forms + more);
    }

    private static Problem disagreement(Unit one, Unit other) {
        return Problem.of(ProblemCode.UNITS_DISAGREE).with("value", one).with("other", other);
    }
}
