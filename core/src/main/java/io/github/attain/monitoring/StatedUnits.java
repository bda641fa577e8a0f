package io.github.attain.monitoring;

import io.github.attain.input.ProblemList;
import io.github.attain.input.Records.Row;
import io.github.attain.spelling.Blanks;
import io.github.attain.standard.air.Pollutant;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table of air that state the units of others: 单位, unit, PM2.5_unit. Where a row is in another unit than the table is
 * read in, what it concerns is noted and not read.
 */
final class StatedUnits {
    private static final Pattern NOISE = Pattern.compile("[\\s_.()\\[\\]:-]");
    private static final Pattern NAME = Pattern.compile("(.*?)的?(?:units?|uom|单位)|(?:units?of|单位)(.+)");
    /** What may stand before the word where the unit is that of all: 监测单位 is who measured. */
    private static final Pattern OF_ALL = Pattern.compile(
            "(?:计量|浓度|质量浓度|数值|数据|值|污染物|测量|value|data|concentration|conc|measurement|measure|pollutant|the)*");

    private static final Pattern OF_ONE =
            Pattern.compile("(pm25|pm10|so2|no2|o3|co)(?:1h|8h|24h|日均|浓度|均值|concentration|conc)*");
    private static final Map<String, Pollutant> CHINESE = Map.of(
            "细颗粒物", Pollutant.PM25,
            "可吸入颗粒物", Pollutant.PM10,
            "二氧化硫", Pollutant.SO2,
            "二氧化氮", Pollutant.NO2,
            "臭氧", Pollutant.O3,
            "一氧化碳", Pollutant.CO);

    /** Whose unit each column states, by position. */
    private final Map<Integer, Set<Pollutant>> columns = new LinkedHashMap<>();

    private final Set<Pollutant> there = EnumSet.noneOf(Pollutant.class);

    /**
     * Whose unit a column or a field states by its name: one pollutant's, or that of all.
     *
     * @return null where the name is that of no unit
     */
    static @Nullable Set<Pollutant> of(String name) {
        Matcher unit = NAME.matcher(plain(name));
        if (!unit.matches()) {
            return null;
        }
        String whose = unit.group(1) == null ? unit.group(2) : unit.group(1);
        Pollutant one = pollutant(whose);
        if (one != null) {
            return EnumSet.of(one);
        }
        return OF_ALL.matcher(whose).matches() ? EnumSet.allOf(Pollutant.class) : null;
    }

    /** The pollutant that a name without its unit is of; null where it is of none. */
    static @Nullable Pollutant pollutant(String name) {
        String plain = plain(name);
        Matcher one = OF_ONE.matcher(plain);
        return one.matches() ? Pollutant.valueOf(one.group(1).toUpperCase(Locale.ROOT)) : CHINESE.get(plain);
    }

    private static String plain(String name) {
        String plain = Normalizer.normalize(Blanks.plain(name), Normalizer.Form.NFKC);
        return NOISE.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** Takes a column if its name is that of a unit; false where it is none. */
    boolean take(int position, String name) {
        Set<Pollutant> whose = of(name);
        if (whose != null) {
            columns.put(position, whose);
        }
        return whose != null;
    }

    /** Takes notice that the table has values of a pollutant. */
    void has(Pollutant pollutant) {
        there.add(pollutant);
    }

    /** The pollutants whose values in a row are in a unit in which they are not read, which is noted. */
    Set<Pollutant> refused(Row row, IntFunction<String> names, ProblemList problems) {
        Set<Pollutant> refused = EnumSet.noneOf(Pollutant.class);
        columns.forEach((position, whose) -> {
            String cell = row.cells().get(position);
            Set<Pollutant> other = AirUnits.refused(cell, whose, there);
            if (!other.isEmpty()) {
                problems.add(row.line(), names.apply(position), AirUnits.problem(cell, other));
            }
            refused.addAll(other);
        });
        return refused;
    }
}
