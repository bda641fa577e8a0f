package io.github.attain.monitoring;

import io.github.attain.input.MissingMarks;
import io.github.attain.input.ProblemList;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.spelling.Blanks;
import io.github.attain.standard.air.Pollutant;
import io.github.attain.value.Exact;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes an hour of a station of the fields of one feature. */
final class NationalHourFields {
    private static final Exact TOO_LARGE = Exact.of(100_000);
    private static final Map<String, Pollutant> PRIMARY = Map.of(
            "细颗粒物(PM2.5)", Pollutant.PM25,
            "细颗粒物", Pollutant.PM25,
            "PM2.5", Pollutant.PM25,
            "颗粒物(PM10)", Pollutant.PM10,
            "可吸入颗粒物", Pollutant.PM10,
            "PM10", Pollutant.PM10,
            "二氧化硫", Pollutant.SO2,
            "二氧化氮", Pollutant.NO2,
            "一氧化碳", Pollutant.CO);
    private static final Pattern MEASURED = Pattern.compile(
            "^(?:(?:pm25|pm10|[sn]o2|o3|co(?:[mu]g|pp[mb]|(?!2$|[a-z])))(?!.*iaqi)|aqi$|ozone|细颗粒物|可吸入颗粒物|二氧化[硫氮]|臭氧|一氧化碳)");
    private static final Pattern KNOWN = Pattern.compile("(?:pm25|pm10|[sn]o2|o3|co)(?:24h)?|o38h(?:24h)?|aqi");
    private static final Exact LARGEST_AQI = Exact.of(500);

    /** By their plain names, what the file calls them and what they hold. */
    private final Map<String, Map.Entry<String, String>> fields;

    private final String path;
    private final ProblemList problems;

    NationalHourFields(Map<String, Map.Entry<String, String>> fields, String path, ProblemList problems) {
        this.fields = fields;
        this.path = path;
        this.problems = problems;
    }

    /**
     * A name without what tells one form of the file from another: {@code PM2_5_24h} and {@code pm2.5_24h} are pm2524h, and {@code
     * o3_1h} is o3.
     */
    static String plain(String name) {
        return Normalizer.normalize(Blanks.plain(name), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("_1h$|[_. ]", "");
    }

    /** Whether a plain name begins as that of a concentration does, or is the index. */
    static boolean isMeasured(String plain) {
        return MEASURED.matcher(plain).find();
    }

    /** Notes fields that begin as concentrations do and are none, but for those that were told already. */
    void noteUnknown(Set<String> told) {
        for (String plain : fields.keySet()) {
            if (isMeasured(plain) && !KNOWN.matcher(plain).matches() && told.add(plain)) {
                note(
                        plain,
                        Problem.of(ProblemCode.UNKNOWN_KEY)
                                .with("value", field(plain).getKey())
                                .with("allowed", "pm2_5, pm2_5_24h, …, o3, o3_24h, o3_8h, o3_8h_24h"));
            }
        }
    }

    /** The hour; null where station or time is not known, which is then noted. */
    @Nullable
    NationalHour hour() {
        String station = text("stationcode");
        LocalDateTime time = time();
        if (station.isEmpty()) {
            note(
                    "stationcode",
                    Problem.of(ProblemCode.MISSING)
                            .with("subject", "stationcode")
                            .with("allowed", "1001A"));
        }
        if (station.isEmpty() || time == null) {
            return null;
        }
        String when = station + " " + time;
        String quality = text("quality");
        OptionalInt aqi = aqi();
        aqi.ifPresent(
                index -> LevelWord.check(quality, index, false, when).ifPresent(misfit -> note("quality", misfit)));
        return new NationalHour(
                station,
                text("positionname"),
                text("area"),
                time,
                values("", 1, when),
                values("24h", 24, when),
                concentration(Pollutant.O3, "o38h", 8, when),
                concentration(Pollutant.O3, "o38h24h", 8, when),
                aqi,
                MissingMarks.contain(quality) ? Optional.empty() : Optional.of(quality),
                primary());
    }

    private Map.Entry<String, String> field(String field) {
        return fields.getOrDefault(field, Map.entry(field, ""));
    }

    private String text(String field) {
        return Blanks.plain(field(field).getValue());
    }

    private @Nullable LocalDateTime time() {
        String text = text("timepoint");
        LocalDateTime time = PointOfTime.of(text);
        if (time == null) {
            note(
                    "timepoint",
                    Problem.of(ProblemCode.NOT_A_DATE).with("value", text).with("allowed", PointOfTime.FORMS));
        }
        return time;
    }

    private Map<Pollutant, Exact> values(String suffix, int hours, String when) {
        Map<Pollutant, Exact> values = new EnumMap<>(Pollutant.class);
        for (Pollutant pollutant : Pollutant.values()) {
            // What is published of O3 for a day is its largest hour.
            int over = pollutant == Pollutant.O3 ? 1 : hours;
            concentration(pollutant, pollutant.name().toLowerCase(Locale.ROOT) + suffix, over, when)
                    .ifPresent(value -> values.put(pollutant, value));
        }
        return values;
    }

    private Optional<Exact> concentration(Pollutant pollutant, String field, int hours, String when) {
        Optional<Exact> value = value(field, TOO_LARGE);
        value.flatMap(v -> DoubtfulValue.of(pollutant, hours, v, when)).ifPresent(doubt -> note(field, doubt));
        return value;
    }

    private Optional<Exact> value(String field, Exact bound) {
        String text = text(field);
        if (MissingMarks.contain(text)) {
            return Optional.empty();
        }
        Checked<Exact> read = Exact.read(text);
        if (read.hasErrors()) {
            read.problems().forEach(problem -> note(field, problem));
            return Optional.empty();
        }
        Exact value = read.orThrow();
        if (value.signum() < 0 || value.compareTo(bound) > 0) {
            note(
                    field,
                    Problem.of(ProblemCode.IMPOSSIBLE_VALUE)
                            .with("subject", field(field).getKey())
                            .with("value", text)
                            .with("allowed", "0 – " + bound));
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private OptionalInt aqi() {
        Exact aqi = value("aqi", LARGEST_AQI).orElse(null);
        if (aqi == null) {
            return OptionalInt.empty();
        }
        BigDecimal whole = aqi.toDecimal(0);
        if (Exact.of(whole).compareTo(aqi) != 0) {
            note(
                    "aqi",
                    Problem.of(ProblemCode.IMPOSSIBLE_VALUE)
                            .with("subject", "aqi")
                            .with("value", aqi)
                            .with("allowed", "0, 1, … " + LARGEST_AQI));
            return OptionalInt.empty();
        }
        return OptionalInt.of(whole.intValueExact());
    }

    /** The names are those of the pollutants with a formula behind some of them, such as 颗粒物(PM10),细颗粒物(PM2.5). */
    private Set<Pollutant> primary() {
        Set<Pollutant> primary = EnumSet.noneOf(Pollutant.class);
        String text = text("primarypollutant");
        for (int from = 0, to; from < text.length(); from = to + 1) {
            int comma = text.indexOf(',', from);
            to = comma < 0 ? text.length() : comma;
            String name = text.substring(from, to).strip();
            Pollutant pollutant = name.startsWith("臭氧") ? Pollutant.O3 : PRIMARY.get(name);
            if (pollutant != null) {
                primary.add(pollutant);
            } else if (!MissingMarks.contain(name)) {
                note(
                        "primarypollutant",
                        Problem.of(ProblemCode.UNKNOWN_WORD)
                                .with("subject", "primarypollutant")
                                .with("value", name)
                                .with("allowed", "细颗粒物(PM2.5), 颗粒物(PM10), 二氧化硫, 二氧化氮, 一氧化碳, 臭氧1小时, 臭氧8小时"));
            }
        }
        return primary;
    }

    private void note(String field, Problem problem) {
        problems.addAt(path + "/" + field(field).getKey(), problem);
    }
}
