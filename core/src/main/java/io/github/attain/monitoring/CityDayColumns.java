package io.github.attain.monitoring;

import io.github.attain.input.ProblemList;
import io.github.attain.input.Records.Row;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.spelling.Blanks;
import io.github.attain.standard.air.AirItem;
import io.github.attain.standard.air.Averaging;
import io.github.attain.standard.air.Pollutant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a table of city days stands where.
 *
 * @param names the names of all columns, for messages
 * @param city where the city is; {@link TableHeader#NONE} where it has no column, as of the others
 * @param date where the day is
 * @param aqi where the index is
 * @param level where the level of the index is, in words
 * @param ozone where O3 is of which nobody says over what time it was averaged
 * @param items where the concentrations are
 * @param units where the units of these stand
 */
record CityDayColumns(
        List<String> names,
        int city,
        int date,
        int aqi,
        int level,
        int ozone,
        Map<Integer, AirItem> items,
        StatedUnits units) {
    static final CityDayColumns WITHOUT_HEADER = new CityDayColumns(
            List.of("city", "date", "AQI", "min~max", "level", "PM2.5", "PM10", "SO2", "CO", "NO2", "O3", "rank"),
            0,
            1,
            2,
            4,
            10,
            Map.of(5, AirItem.PM25_DAY, 6, AirItem.PM10_DAY, 7, AirItem.SO2_DAY, 8, AirItem.CO_DAY, 9, AirItem.NO2_DAY),
            new StatedUnits());

    /** The names of the column of the city, what names it best first. */
    private static final String[] CITIES = {
        "城市(?:名称?)?|city|cityname|area",
        "(?:县市区|市县区|区县|县区)(?:名称?)?",
        "[区县](?:名称?)?|county",
        "地[区市](?:名称?)?|市(?:名称?)?|place|region",
        "行政区划?(?:名称?)?"
    };

    private static final String ITEMS = "PM2.5, PM10, SO2, NO2, CO, O3_8h, O3_1h";
    private static final String INDICES = "aqi(?:指数|值)?|空气质量指数(?:[（(]?aqi[）)]?)?";

    private static final String LEVELS =
            "(?:空气)?(?:质量|aqi|污染)?(?:指数)?(?:等级|级别|类别|状况)|空气质量|(?:aqi|airquality)?(?:level|category|grade|class)|quality";

    /** What may be the index of the day by another name, and is not its range, its place or that of one pollutant. */
    private static final Pattern MAYBE_INDEX = Pattern.compile(
            "^(?!.*(?:iaqi|分指数|排[名序]|rank|范围|min|max|[等级类]别|level)).*(?:aqi|空气质量指数)", Pattern.CASE_INSENSITIVE);

    /** Whether a row names columns: one is the day, and another what was measured. */
    static boolean isHeader(Row row) {
        ProblemList unheard = new ProblemList("");
        TableHeader header = new TableHeader(row, unheard);
        CityDayColumns columns = read(header, unheard);
        return date(header) >= 0
                && (columns == null || columns.aqi >= 0 || !columns.items.isEmpty() || columns.ozone >= 0);
    }

    /** Whether a row names columns as a header does, be it that none of them can be used. */
    static boolean isMeantAsHeader(Row row) {
        ProblemList unheard = new ProblemList("");
        TableHeader header = new TableHeader(row, unheard);
        boolean namesDay = header.isGood() && date(header) >= 0;
        read(header, unheard);
        boolean namesValue = !unheard.all().isEmpty() || header.column(INDICES) >= 0;
        for (int i = 0; i < header.width(); i++) {
            namesValue |= StatedUnits.pollutant(header.name(i)) != null;
        }
        return header.width() > 1 && (namesDay || namesValue);
    }

    private static int date(TableHeader header) {
        return header.column("日期|监测日期|date|day", "时间|监测时间|time|timepoint");
    }

    /** Finds the columns, and notes those that cannot be used; null where a day or any value cannot be found, or one stands there twice. */
    static @Nullable CityDayColumns read(TableHeader header, ProblemList problems) {
        List<String> names = new ArrayList<>();
        Map<Integer, AirItem> items = new TreeMap<>();
        StatedUnits units = new StatedUnits();
        int ozone = TableHeader.NONE;
        int city = header.column(CITIES);
        int date = date(header);
        int aqi = header.column(INDICES);
        for (int i = 0; i < header.width(); i++) {
            String name = header.name(i);
            names.add(name);
            if (units.take(i, name)) {
                continue;
            }
            boolean maybeIndex =
                    aqi == TableHeader.NONE && MAYBE_INDEX.matcher(name).find();
            HourType type = maybeIndex ? null : HourType.ofDay(name, header.line(), problems);
            AirItem item = type == null ? null : item(type, name);
            boolean isOzone = type == HourType.O3 && item == null;
            if (isOzone ? ozone >= 0 : item != null && items.containsValue(item)) {
                header.noteTwice(name);
            } else if (isOzone) {
                ozone = i;
                units.has(Pollutant.O3);
                problems.add(
                        header.line(),
                        name,
                        Problem.of(ProblemCode.AVERAGING_UNSTATED)
                                .with("value", name)
                                .with("subject", "O3_8h")
                                .with("allowed", "O3_8h, O3_1h"));
            } else if (item != null) {
                items.put(i, item);
                units.has(item.pollutant());
            } else if (maybeIndex) {
                problems.add(
                        header.line(),
                        name,
                        Problem.of(ProblemCode.UNKNOWN_KEY).with("value", name).with("allowed", "AQI"));
            } else if (type != null && type != HourType.AQI) {
                problems.add(
                        header.line(),
                        name,
                        Problem.of(ProblemCode.UNKNOWN_KEY).with("value", name).with("allowed", ITEMS));
            }
        }
        return date < 0 || !header.isGood()
                ? null
                : new CityDayColumns(names, city, date, aqi, header.column(LEVELS), ozone, items, units);
    }

    /** What the value of a day is that a column has; null where it is none, or O3 over an unknown time. */
    private static @Nullable AirItem item(HourType type, String name) {
        boolean isEight = type == HourType.O3_8H;
        boolean isHour = HourType.isOfOneHour(name);
        Averaging over = isEight ? Averaging.EIGHT_HOURS : isHour ? Averaging.HOUR : Averaging.DAY;
        Pollutant pollutant = isEight ? Pollutant.O3 : type.pollutant().orElse(null);
        for (AirItem item : AirItem.values()) {
            // Of the others an hour is no value of a day, and no more is the largest.
            if (item.pollutant() == pollutant
                    && item.averaging() == over
                    && (pollutant == Pollutant.O3 || !HourType.isOfPartOfDay(name))) {
                return item;
            }
        }
        return null;
    }

    /**
     * Looks at a row below the names that holds units.
     *
     * @return the columns that are in the units in which they are read; null where the row is no such one
     */
    @Nullable
    CityDayColumns checkedBy(Row row, ProblemList problems) {
        if (date < 0 || DayCell.atMidnight(Blanks.plain(row.cells().get(date))) != DayCell.NONE) {
            return null;
        }
        Map<Integer, AirItem> good = new TreeMap<>(items);
        boolean isOne = false;
        for (Map.Entry<Integer, AirItem> item : items.entrySet()) {
            int i = item.getKey();
            Optional<Boolean> own =
                    AirUnits.own(row, row.cells().get(i), item.getValue().pollutant(), name(i), problems);
            isOne |= own.isPresent();
            own.filter(is -> !is).ifPresent(other -> good.remove(i));
        }
        int goodOzone = ozone;
        if (ozone != TableHeader.NONE) {
            Optional<Boolean> own = AirUnits.own(row, row.cells().get(ozone), Pollutant.O3, name(ozone), problems);
            isOne |= own.isPresent();
            goodOzone = own.orElse(true) ? ozone : TableHeader.NONE;
        }
        return isOne ? new CityDayColumns(names, city, date, aqi, level, goodOzone, good, units) : null;
    }

    int width() {
        return names.size();
    }

    String name(int column) {
        return names.get(column);
    }
}
