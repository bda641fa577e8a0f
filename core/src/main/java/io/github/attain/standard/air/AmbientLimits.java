package io.github.attain.standard.air;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.github.attain.measurement.GasState;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The limits of ambient air by GB 3095, Table 1, in one edition: what a concentration may be at most, by pollutant, averaging
 * time and class of area. The limit itself is kept. The other items of the standard (TSP, NOx, Pb, BaP) are not held here.
 *
 * <p>A province may set stricter limits: {@link #derived} copies an edition under another name and changes single limits.
 *
 * <p>Immutable and thread-safe.
 */
public final class AmbientLimits {
    /** Each row: pollutant, averaging time, the limits of class I and class II areas. */
    private static final String[] TABLE_2012 = {
        "SO2 YEAR 20 60",
        "SO2 DAY 50 150",
        "SO2 HOUR 150 500",
        "NO2 YEAR 40 40",
        "NO2 DAY 80 80",
        "NO2 HOUR 200 200",
        "CO DAY 4 4",
        "CO HOUR 10 10",
        "O3 EIGHT_HOURS 100 160",
        "O3 HOUR 160 200",
        "PM10 YEAR 40 70",
        "PM10 DAY 50 150",
        "PM25 YEAR 15 35",
        "PM25 DAY 35 75"
    };

    /**
     * GB 3095-2012 as issued, nationwide from 2016-01-01 to 2018-08-31: all concentrations in the standard state, 273 K and
     * 101.325 kPa (3.14).
     */
    public static final AmbientLimits GB_3095_2012 = new Builder(
                    "GB 3095-2012",
                    new Text("《环境空气质量标准》（GB 3095—2012）", "Ambient air quality standards (GB 3095-2012)"))
            .days("2016-01-01", "2018-08-31")
            .rows(TABLE_2012)
            .states(GasState.STANDARD, GasState.STANDARD)
            .build();

    /**
     * GB 3095-2012 with the amendment of 2018, from 2018-09-01 to 2026-02-28: the same limits, but gases in the reference
     * state, 298.15 K and 1013.25 hPa, and particles as sampled (3.14 as amended).
     */
    public static final AmbientLimits GB_3095_2012_AMENDED_2018 = GB_3095_2012
            .derived(
                    "GB 3095-2012/XG1-2018",
                    new Text(
                            "《环境空气质量标准》（GB 3095—2012）及其2018年修改单",
                            "Ambient air quality standards (GB 3095-2012) as amended in 2018"))
            .days("2018-09-01", "2026-02-28")
            .states(GasState.REFERENCE, GasState.ACTUAL)
            .build();

    /** GB 3095-2026, Table 1, transitional limits: from 2026-03-01 to 2030-12-31 (4.4). */
    public static final AmbientLimits GB_3095_2026_TRANSITIONAL = GB_3095_2012_AMENDED_2018
            .derived(
                    "GB 3095-2026 transitional",
                    new Text(
                            "《环境空气质量标准》（GB 3095—2026）过渡阶段浓度限值",
                            "Ambient air quality standards (GB 3095-2026), transitional limits"))
            .days("2026-03-01", "2030-12-31")
            .rows("PM10 YEAR 40 60", "PM10 DAY 50 120", "PM25 YEAR 15 30", "PM25 DAY 35 60")
            .build();

    /** GB 3095-2026, Table 1, final limits: from 2031-01-01 (4.4). */
    public static final AmbientLimits GB_3095_2026_FINAL = GB_3095_2026_TRANSITIONAL
            .derived(
                    "GB 3095-2026",
                    new Text("《环境空气质量标准》（GB 3095—2026）浓度限值", "Ambient air quality standards (GB 3095-2026)"))
            .days("2031-01-01", "")
            .rows("SO2 YEAR 20 20", "SO2 DAY 50 50", "SO2 HOUR 150 150", "NO2 YEAR 30 30", "NO2 DAY 50 50")
            .rows("PM10 YEAR 20 50", "PM10 DAY 50 100", "PM25 YEAR 10 25", "PM25 DAY 25 50")
            .build();

    private static final List<AmbientLimits> EDITIONS =
            List.of(GB_3095_2012, GB_3095_2012_AMENDED_2018, GB_3095_2026_TRANSITIONAL, GB_3095_2026_FINAL);

    /** What a limit is for. */
    private record Cell(Pollutant pollutant, Averaging averaging, AreaClass area) {}

    private final String id;
    private final Text title;
    private final LocalDate from;
    private final @Nullable LocalDate until;
    private final GasState gases;
    private final GasState particles;
    private final ImmutableMap<Cell, Exact> limits;

    private AmbientLimits(Builder builder) {
        this.id = builder.id;
        this.title = builder.title;
        this.from = builder.from;
        this.until = builder.until;
        this.gases = builder.gases;
        this.particles = builder.particles;
        this.limits = ImmutableMap.copyOf(builder.limits);
    }

    /**
     * Finds the edition in force nationwide on a day.
     *
     * @param day the day evaluated
     * @return the edition
     * @throws IllegalArgumentException if the day lies before 2016-01-01: cities took up GB 3095-2012 one after another
     *     before that, so the caller names the edition
     */
    public static AmbientLimits on(LocalDate day) {
        for (AmbientLimits edition : EDITIONS) {
            if (!day.isBefore(edition.from) && (edition.until == null || !day.isAfter(edition.until))) {
                return edition;
            }
        }
        throw new IllegalArgumentException(
                "no edition of GB 3095 held here is in force nationwide on " + day + "; the first is from 2016-01-01");
    }

    /**
     * Finds a limit.
     *
     * @param pollutant the pollutant
     * @param averaging over what time it is averaged
     * @param area the class of the area
     * @return the highest allowed concentration in the {@linkplain Pollutant#unit unit} of the pollutant, itself allowed;
     *     empty where the standard sets none, as for the year means of CO and O3
     */
    public Optional<Exact> limit(Pollutant pollutant, Averaging averaging, AreaClass area) {
        return Optional.ofNullable(limits.get(new Cell(pollutant, averaging, area)));
    }

    /**
     * Returns the name of the edition in files.
     *
     * @return the id, such as {@code GB 3095-2026 transitional}
     */
    public String id() {
        return id;
    }

    /**
     * Returns how the edition is cited.
     *
     * @return the title in both languages
     */
    public Text title() {
        return title;
    }

    /**
     * Returns the first day in force.
     *
     * @return the first day, included
     */
    public LocalDate from() {
        return from;
    }

    /**
     * Returns the last day in force.
     *
     * @return the last day, included; empty where no end is known
     */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    /**
     * Returns the state of the air to which the concentrations of a pollutant refer (3.14).
     *
     * @param pollutant the pollutant
     * @return the state; before the amendment of 2018 the standard state for all, since then the reference state for gases
     *     and the actual state for particles
     */
    public GasState gasState(Pollutant pollutant) {
        return pollutant == Pollutant.PM25 || pollutant == Pollutant.PM10 ? particles : gases;
    }

    /**
     * Starts a copy under another name, in which single limits and the days in force can be changed.
     *
     * @param newId the id of the copy
     * @param newTitle its title
     * @return a builder that holds everything else of this edition
     */
    public Builder derived(String newId, Text newTitle) {
        Builder builder = new Builder(newId, newTitle);
        builder.from = from;
        builder.until = until;
        builder.gases = gases;
        builder.particles = particles;
        builder.limits.putAll(limits);
        return builder;
    }

    /**
     * Returns the id.
     *
     * @return as {@link #id}
     */
    @Override
    public String toString() {
        return id;
    }

    /** A copy of an edition in the making. */
    public static final class Builder {
        private final String id;
        private final Text title;
        private LocalDate from = LocalDate.MIN;
        private @Nullable LocalDate until;
        private GasState gases = GasState.UNSTATED;
        private GasState particles = GasState.UNSTATED;
        private final Map<Cell, Exact> limits = new HashMap<>();

        private Builder(String id, Text title) {
            this.id = id;
            this.title = title;
        }

        /**
         * Sets the days in force.
         *
         * @param first the first day, included
         * @param last the last day, included; null where no end is known
         * @return this builder
         * @throws IllegalArgumentException if the last day lies before the first
         */
        public Builder inForce(LocalDate first, @Nullable LocalDate last) {
            if (last != null && last.isBefore(first)) {
                throw new IllegalArgumentException("in force from " + first + " until " + last);
            }
            this.from = first;
            this.until = last;
            return this;
        }

        /**
         * Sets a limit.
         *
         * @param pollutant the pollutant
         * @param averaging over what time it is averaged
         * @param area the class of the area
         * @param highest the highest allowed concentration in the {@linkplain Pollutant#unit unit} of the pollutant, above 0
         * @return this builder
         * @throws IllegalArgumentException if the limit is not positive
         */
        public Builder limit(Pollutant pollutant, Averaging averaging, AreaClass area, Exact highest) {
            if (highest.signum() <= 0) {
                throw new IllegalArgumentException("a limit lies above 0: " + pollutant.formula() + " " + highest);
            }
            limits.put(new Cell(pollutant, averaging, area), highest);
            return this;
        }

        /**
         * Finishes the copy.
         *
         * @return the limits
         */
        public AmbientLimits build() {
            return new AmbientLimits(this);
        }

        private Builder days(String first, String last) {
            return inForce(LocalDate.parse(first), last.isEmpty() ? null : LocalDate.parse(last));
        }

        private Builder states(GasState ofGases, GasState ofParticles) {
            gases = ofGases;
            particles = ofParticles;
            return this;
        }

        private Builder rows(String... rows) {
            for (String row : rows) {
                List<String> words = Splitter.on(' ').splitToList(row);
                for (AreaClass area : AreaClass.values()) {
                    limit(
                            Pollutant.valueOf(words.get(0)),
                            Averaging.valueOf(words.get(1)),
                            area,
                            Exact.parse(words.get(area == AreaClass.I ? 2 : 3)));
                }
            }
            return this;
        }
    }
}
