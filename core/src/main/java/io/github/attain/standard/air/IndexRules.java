package io.github.attain.standard.air;

import static io.github.attain.standard.air.AirItem.CO_DAY;
import static io.github.attain.standard.air.AirItem.CO_HOUR;
import static io.github.attain.standard.air.AirItem.NO2_DAY;
import static io.github.attain.standard.air.AirItem.NO2_HOUR;
import static io.github.attain.standard.air.AirItem.O3_EIGHT_HOURS;
import static io.github.attain.standard.air.AirItem.O3_HOUR;
import static io.github.attain.standard.air.AirItem.PM10_DAY;
import static io.github.attain.standard.air.AirItem.PM25_DAY;
import static io.github.attain.standard.air.AirItem.SO2_DAY;
import static io.github.attain.standard.air.AirItem.SO2_HOUR;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.attain.text.Text;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What an edition of HJ 633 writes. */
final class IndexRules {
    static final IndexRules HJ_633_2012 = new IndexRules(
            "HJ 633-2012",
            new Text(
                    "《环境空气质量指数（AQI）技术规定（试行）》（HJ 633—2012）",
                    "Technical regulation on ambient air quality index (on trial) (HJ 633-2012)"),
            LocalDate.of(2016, 1, 1),
            Optional.of(LocalDate.of(2026, 2, 28)),
            columns(150, 75),
            List.of(PM25_DAY, PM10_DAY, SO2_DAY, NO2_DAY, CO_DAY, O3_EIGHT_HOURS, O3_HOUR),
            List.of(PM25_DAY, PM10_DAY, SO2_HOUR, NO2_HOUR, CO_HOUR, O3_EIGHT_HOURS, O3_HOUR),
            false);

    static final IndexRules HJ_633_2026 = new IndexRules(
            "HJ 633-2026",
            new Text(
                    "《环境空气质量指数（AQI）技术规定》（HJ 633—2026）",
                    "Technical regulation on ambient air quality index (HJ 633-2026)"),
            LocalDate.of(2026, 3, 1),
            Optional.empty(),
            columns(120, 60),
            List.of(PM25_DAY, PM10_DAY, SO2_DAY, NO2_DAY, CO_DAY, O3_EIGHT_HOURS),
            List.of(PM25_DAY, PM10_DAY, SO2_HOUR, NO2_HOUR, CO_HOUR, O3_HOUR),
            true);

    final String id;
    final Text title;
    /** The first day in force. */
    final LocalDate from;
    /** The last day in force. */
    final Optional<LocalDate> until;
    /** The breakpoints of each item (Table 1). */
    final ImmutableMap<AirItem, Breakpoints> columns;
    /** The items of the daily report. */
    final List<AirItem> daily;
    /** The items of the hourly report. */
    final List<AirItem> hourly;
    /**
     * Whether concentrations are rounded before the formula, a concentration above the last row of a short column has the sub-index
     * of that row rather than none, and an index of at most 100 is published only where no pollutant is missing.
     */
    final boolean isOf2026;

    private IndexRules(
            String id,
            Text title,
            LocalDate from,
            Optional<LocalDate> until,
            ImmutableMap<AirItem, Breakpoints> columns,
            List<AirItem> daily,
            List<AirItem> hourly,
            boolean isOf2026) {
        this.id = id;
        this.title = title;
        this.from = from;
        this.until = until;
        this.columns = columns;
        this.daily = daily;
        this.hourly = hourly;
        this.isOf2026 = isOf2026;
    }

    /** Table 1: the editions differ in the concentrations of the particles at the index 100 alone. */
    private static ImmutableMap<AirItem, Breakpoints> columns(int pm10, int pm25) {
        Map<AirItem, Breakpoints> columns = new EnumMap<>(AirItem.class);
        columns.put(SO2_DAY, new Breakpoints(0, 50, 150, 475, 800, 1600, 2100, 2620));
        columns.put(SO2_HOUR, new Breakpoints(0, 150, 500, 650, 800));
        columns.put(NO2_DAY, new Breakpoints(0, 40, 80, 180, 280, 565, 750, 940));
        columns.put(NO2_HOUR, new Breakpoints(0, 100, 200, 700, 1200, 2340, 3090, 3840));
        columns.put(CO_DAY, new Breakpoints(0, 2, 4, 14, 24, 36, 48, 60));
        columns.put(CO_HOUR, new Breakpoints(0, 5, 10, 35, 60, 90, 120, 150));
        columns.put(O3_EIGHT_HOURS, new Breakpoints(0, 100, 160, 215, 265, 800));
        columns.put(O3_HOUR, new Breakpoints(0, 160, 200, 300, 400, 800, 1000, 1200));
        columns.put(PM10_DAY, new Breakpoints(0, 50, pm10, 250, 350, 420, 500, 600));
        columns.put(PM25_DAY, new Breakpoints(0, 35, pm25, 115, 150, 250, 350, 500));
        return Maps.immutableEnumMap(columns);
    }

    Breakpoints column(AirItem item) {
        return Objects.requireNonNull(columns.get(item));
    }
}
