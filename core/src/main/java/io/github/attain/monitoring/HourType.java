package io.github.attain.monitoring;

import io.github.attain.input.ProblemList;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.standard.air.Pollutant;
import io.github.attain.value.Unit;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a row of station hours may hold. Only the first six are measured over the hour; the others were computed from them. */
enum HourType {
    PM25("PM2.5", Pollutant.PM25),
    PM10("PM10", Pollutant.PM10),
    SO2("SO2", Pollutant.SO2),
    NO2("NO2", Pollutant.NO2),
    O3("O3", Pollutant.O3),
    CO("CO", Pollutant.CO),
    AQI("AQI", null),
    PM25_24H("PM2.5_24h", null),
    PM10_24H("PM10_24h", null),
    SO2_24H("SO2_24h", null),
    NO2_24H("NO2_24h", null),
    O3_24H("O3_24h", null),
    O3_8H("O3_8h", null),
    O3_8H_24H("O3_8h_24h", null),
    CO_24H("CO_24h", null);

    /** All of them, as messages list them. */
    static final String NAMES = Arrays.stream(values()).map(HourType::label).collect(Collectors.joining(", "));

    /** What in the name of a column tells it from no other. */
    private static final Pattern NOTHING = Pattern.compile("[\\s_.\\p{Cf}]|浓度|1h|1小时|小时值|单位:?");
    /** What the name of a column adds where its values are those of a day. */
    private static final Pattern OF_DAY = Pattern.compile("日|均值|平均|最大|滑动|值|[-–—]|24(?:h|小时)");

    private static final Pattern ONE_HOUR = Pattern.compile("(?<!\\d)1 ?(?:h|小时)");
    /** What is no mean of a day, whatever else the name says. */
    private static final Pattern OF_PART = Pattern.compile("最大|(?<!24 ?)小时");
    /** The pollutants wherever they stand in a name. */
    private static final Pattern NAMES_ONE = Pattern.compile(
            "(?<![a-z])(?:pm25|pm10|so2|no2|o3|co(?![a-z0-9])|mda8|ozone|particulate|sul(?:ph|f)urdioxide|nitrogendioxide|carbonmonoxide)"
                    + "|细颗粒物|可吸入颗粒物|二氧化[硫氮]|臭氧|一氧化碳");

    /** The index of one pollutant, and which of them is the primary one. */
    private static final Pattern INDEX = Pattern.compile("iaqi|^aqi|分指数|首要|primary");

    /** CO with more behind it, as it is written: a code, a county and CO2 begin with the same letters. */
    private static final Pattern CARBON =
            Pattern.compile("^(?:(?i:co)(?:[ _]+(?!2)|(?=[013-9]|[mμu]g|pp[mb]))|CO(?=[a-z]))(?!.*(?i:iaqi|分指数))");
    /** A unit that stands behind a name, in brackets or without. */
    private static final Pattern UNIT = Pattern.compile("[(\\[].*|[mμu]g/m.*");

    private static final HourType[] ALL = values();

    private final String label;
    private final @Nullable Pollutant pollutant;

    HourType(String label, @Nullable Pollutant pollutant) {
        this.label = label;
        this.pollutant = pollutant;
    }

    String label() {
        return label;
    }

    /** Whose hourly mean it is; empty for what is computed from hourly means. */
    Optional<Pollutant> pollutant() {
        return Optional.ofNullable(pollutant);
    }

    /** Whose values it is made of, be they of the hour or computed. The index has no such one. */
    Pollutant measured() {
        String formula = label.replaceFirst("_.*$", "").replace(".", "");
        return pollutant == null ? Pollutant.valueOf(formula) : pollutant;
    }

    /**
     * The type of a column by its name, in any spelling of the formula, with its unit or without: {@code pm2_5_24h}, {@code
     * PM₂.₅（μg/m³）}, {@code CO浓度}. Null where it names none, which is noted where it begins as if it did.
     */
    static @Nullable HourType column(String name, long line, ProblemList problems) {
        return column(name, line, problems, false);
    }

    /** As {@link #column} where the values are those of a day, so that O3_8h is also the largest such mean, and 24h goes without saying. */
    static @Nullable HourType ofDay(String name, long line, ProblemList problems) {
        return column(name, line, problems, true);
    }

    /** Whether the name of a column says that it is the mean of one hour. */
    static boolean isOfOneHour(String name) {
        return ONE_HOUR.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .find();
    }

    /** Whether the name of a column says that it is of an hour of the day, or the largest value of the day, and not its mean. */
    static boolean isOfPartOfDay(String name) {
        return isOfOneHour(name)
                || OF_PART.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                        .find();
    }

    private static @Nullable HourType column(String name, long line, ProblemList problems, boolean isOfDay) {
        String plain = plain(name);
        Matcher unit = UNIT.matcher(plain);
        boolean hasUnit = unit.find();
        String formula = hasUnit ? plain.substring(0, unit.start()) : plain;
        if (isOfDay) {
            formula = OF_DAY.matcher(formula).replaceAll("").replace("8小时", "8h");
        }
        for (HourType type : values()) {
            if (formula.equals(plain(type.label))) {
                boolean isCarbon = type == CO || type == CO_24H;
                Unit own = isCarbon ? Pollutant.CO.unit() : Pollutant.PM25.unit();
                if (!hasUnit
                        || Unit.read(unit.group().replaceAll("^[(\\[]|[)\\]]$", ""))
                                .value()
                                .filter(own::equals)
                                .isPresent()) {
                    return type;
                }
                problems.add(
                        line,
                        name,
                        Problem.of(ProblemCode.UNKNOWN_UNIT).with("value", name).with("allowed", own));
                return null;
            }
        }
        if ((NAMES_ONE.matcher(plain).find() && !INDEX.matcher(plain).find())
                || CARBON.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                        .find()) {
            problems.add(
                    line,
                    name,
                    Problem.of(ProblemCode.UNKNOWN_KEY).with("value", name).with("allowed", NAMES));
        }
        return null;
    }

    private static String plain(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NOTHING.matcher(plain).replaceAll("");
    }

    /** The type that a cell names; null where it names none. */
    static @Nullable HourType of(String cell) {
        for (HourType type : ALL) {
            if (type.label.equals(cell)) {
                return type;
            }
        }
        return null;
    }
}
