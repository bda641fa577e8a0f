package io.github.attain.report;

import io.github.attain.standard.air.AirLevel;
import io.github.attain.standard.air.AirQuality;
import io.github.attain.standard.air.AirStatistics;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Draws the days of a period as a calendar, a leaf a month: the index of each day in its box, in the colours of HJ 633. A week begins
 * on Monday; to the left stands the date of the first day of its row. Days on which something turned have a frame.
 */
final class Calendar {
    private static final int BOX = 24;
    private static final int ROW = 20;
    private static final int GUTTER = 17;
    private static final int HEAD = 30;
    private static final int WEEK = 7;
    /** More than these are no year that one looks at day by day. */
    private static final int MOST_MONTHS = 60;

    private static final Text DAYS = new Text("一二三四五六日", "MTWTFSS");
    private static final Text NO_INDEX = new Text("无有效指数", "no valid index");
    private static final String NONE = "q-none";

    private final Html out;
    private final AirStatistics air;
    private final Set<LocalDate> turns;

    Calendar(Html out, AirStatistics air, Set<LocalDate> turns) {
        this.out = out;
        this.air = air;
        this.turns = turns;
    }

    /** The name of the colour in the style sheet. */
    static String style(AirLevel level) {
        return "q" + level.lowest();
    }

    void draw() {
        legend();
        out.own("<div class='calendar'>\n");
        YearMonth month = YearMonth.from(air.period().first());
        for (int i = 0; i < MOST_MONTHS && !month.atDay(1).isAfter(air.period().last()); i++) {
            month(month);
            month = month.plusMonths(1);
        }
        out.own("</div>\n");
    }

    /** Every level with its range of the index and its number of days. */
    private void legend() {
        Map<AirLevel, Integer> days = new EnumMap<>(AirLevel.class);
        int none = air.period().days();
        for (AirQuality quality : air.qualities().values()) {
            if (quality.level().isPresent()) {
                days.merge(quality.level().get(), 1, Integer::sum);
                none--;
            }
        }
        out.own("<ul class='levels'>");
        AirLevel[] levels = AirLevel.values();
        for (int i = 0; i < levels.length; i++) {
            int lowest = levels[i].lowest();
            String range = i + 1 < levels.length ? lowest + "–" + (levels[i + 1].lowest() - 1) : "> " + (lowest - 1);
            Text name = levels[i].category().and(Text.same(" " + range));
            legend(style(levels[i]), name, days.getOrDefault(levels[i], 0));
        }
        legend(NONE, NO_INDEX, none);
        out.own("</ul>\n");
    }

    private void legend(String style, Text name, int days) {
        out.own("<li><svg class='box' viewBox='0 0 14 14' aria-hidden='true'>").box(style, 0, 0, 14, 14);
        out.own("</svg>{}: <b>{}</b></li>", name, new Text(days + "天", days + " d"));
    }

    private void month(YearMonth month) {
        int blank = month.atDay(1).getDayOfWeek().getValue() - 1;
        int rows = (blank + month.lengthOfMonth() + WEEK - 1) / WEEK;
        out.open("svg class='month' viewBox='0 0 {} {}'", GUTTER + WEEK * BOX, HEAD + rows * ROW);
        out.label("month-name", GUTTER, 11, "start", ReportingPeriod.of(month).text());
        for (int i = 0; i < WEEK; i++) {
            Text day = new Text(DAYS.zh().substring(i, i + 1), DAYS.en().substring(i, i + 1));
            out.label("week-day", GUTTER + i * BOX + 11, HEAD - 4, "middle", day);
        }
        for (int d = 1; d <= month.lengthOfMonth(); d++) {
            int cell = blank + d - 1;
            int y = HEAD + cell / WEEK * ROW;
            if (cell % WEEK == 0 || d == 1) {
                out.label("week", GUTTER - 4, y + 13, "end", Text.same(String.valueOf(d)));
            }
            LocalDate day = month.atDay(d);
            if (air.period().contains(ReportingPeriod.ofDay(day))) {
                day(day, GUTTER + cell % WEEK * BOX, y);
            }
        }
        out.closeLine();
    }

    private void day(LocalDate day, int x, int y) {
        AirQuality quality = air.qualities().get(day);
        AirLevel level = quality == null ? null : quality.level().orElse(null);
        OptionalInt index = quality == null ? OptionalInt.empty() : quality.index();
        box(level == null ? NONE : style(level), x, y);
        String shown = index.isPresent() ? String.valueOf(index.getAsInt()) : "–";
        out.label("index", x + 11, y + 13, "middle", Text.same(shown));
        if (turns.contains(day)) {
            box("turn", x, y);
        }
    }

    private void box(String style, int x, int y) {
        out.box(style, x, y, BOX - 2, ROW - 2);
    }
}
