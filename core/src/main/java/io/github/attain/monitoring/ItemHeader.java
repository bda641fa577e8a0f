package io.github.attain.monitoring;

import com.google.common.base.Splitter;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.standard.water.WaterItem;
import io.github.attain.text.Blanks;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import io.github.attain.value.Unit;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
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
    private static final String TRADITIONAL = "總鹽類鉛鋅銅鎘鉻價揮發陰離劑糞腸數溫質濃單羣學斷稱監測時間別飽檢結實錳無綱計標週點";
    private static final String SIMPLIFIED = "总盐类铅锌铜镉铬价挥发阴离剂粪肠数温质浓单群学断称监测时间别饱检结实锰无纲计标周点";

    private static final Pattern REMARKS = Pattern.compile(
            "[年月日季周]均|平均|均值|(?:质量)?浓度|含量|[监实检]测|测定|结果|数[值据]|值|单位|全年|年度|[上下]半年"
                    + "|(?:19|20)\\d\\d(?:年度?)?(?:[-./]?\\d{1,2}月?(?:[-./]?\\d{1,2}(?![\\d月])日?)?)?(?![\\d/])|\\d{1,2}月份?(?:\\d{1,2}日)?"
                    + "|第?[1-4一二三四]季度?|(?<![a-z])(?:q[1-4]|(?:annual|monthly|daily|mean|average|avg|conc|concentration|"
                    + "content|levels?|values?|results?|units?)(?![a-z])\\.?)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SATURATION =
            Pattern.compile("饱和(?:度|率|百分[率比])?|saturation|(?<![a-z])sat(?![a-z])\\.?", Pattern.CASE_INSENSITIVE);
    /** Where a remark about what is counted begins or ends. */
    private static final Pattern BASIS = Pattern.compile("(?=[以按])|(?<=计)|(?<![a-z])(?=as )", Pattern.CASE_INSENSITIVE);

    private static final Pattern BETWEEN = Pattern.compile("[,;:、|()\\[\\]【】〔〕<>《》~至]+");
    private static final Pattern EDGES = Pattern.compile("^[\\s*.#'\"/-]+|[\\s*.#'\"/-]+$");
    private static final Pattern BEFORE = Pattern.compile("^(?:[^\\p{L}]+|水质|项目|指标|参数)");
    /** What else may stand behind an item and is no unit: as what it is counted, or that it has none. */
    private static final String SYMBOLS =
            " total-phosphorus:p ammonia-nitrogen:n total-nitrogen:n fluoride:f cyanide:cn cyanide:cn- sulphide:s"
                    + " sulphide:s2- permanganate-index:o2 cod:o2 bod5:o2 volatile-phenol:苯酚 chromium-6:cr ph:无量纲"
                    + " ph:dimensionless ph:unitless temperature:°c temperature:c temperature:degc temperature:摄氏度"
                    + " temperature:度 ";

    private static final String OTHER =
            "(?<![a-z])(?:(?:[uμnpk]?g|mcg|[unμm]?mol) ?[/·.*]? ?(?:l|m|dm|升|per)|mg ?/ ?[mk]|ppb)"
                    + "|[微纳千]克|(?<!毫)克 ?[/每]";
    private static final Pattern OTHER_UNIT = Pattern.compile(OTHER, Pattern.CASE_INSENSITIVE);
    private static final Pattern UNIT_CELL = Pattern.compile(
            "[^\\p{L}\\p{N}]*(?:单位)?[^\\p{L}\\p{N}]*(?:mg ?[/·.]? ?l|毫克|无量纲|" + OTHER + ").*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNITS =
            Pattern.compile("(?:单位|(?<![a-z])units?)[^\\p{L}]*$", Pattern.CASE_INSENSITIVE);

    /** Whether a text speaks of another unit of mass than milligrams per litre. */
    static boolean hasOtherUnit(String text) {
        return OTHER_UNIT.matcher(plain(text)).find();
    }

    /** Whether a cell is a unit and no value. */
    static boolean isUnit(String cell) {
        return UNIT_CELL.matcher(plain(cell)).matches();
    }

    /** Whether a column may hold the units of an item, or of all. */
    static boolean isOfUnits(String header) {
        String name = plain(header);
        String before = UNITS.matcher(name).replaceFirst("");
        return before.length() < name.length()
                && (REMARKS.matcher(before)
                                .replaceAll("")
                                .replaceAll("[^\\p{L}]|计量|项目|指标", "")
                                .isEmpty()
                        || read(before) != null);
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
        return plain.toString().replaceAll("[\\s_]+", " ").strip();
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
    private static String spelled(String unit) {
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
