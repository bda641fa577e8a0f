package io.github.attain.standard.air;

import com.google.common.collect.ImmutableList;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The same days under two sets of editions: what moved only because the standards did.
 *
 * <p>Immutable and thread-safe.
 *
 * @param first the statistics by the first set
 * @param second the statistics by the second set
 * @param days the days whose index, level or primary pollutants differ, in order
 * @param figures the figures of the period that differ
 */
public record EditionComparison(
        AirStatistics first, AirStatistics second, List<MovedDay> days, List<MovedFigure> figures) {

    /**
     * A day whose index, level or primary pollutants differ.
     *
     * <p>Immutable and thread-safe.
     *
     * @param date the day
     * @param first its index by the first set
     * @param second its index by the second set
     */
    public record MovedDay(LocalDate date, AirQuality first, AirQuality second) {
        /**
         * Tells whether the day belongs to another level.
         *
         * @return true where the levels differ, or only one set publishes an index
         */
        public boolean movesLevel() {
            return !first.level().equals(second.level());
        }
    }

    /**
     * A figure of the period that differs.
     *
     * <p>Immutable and thread-safe.
     *
     * @param name what it is
     * @param first what the first set makes of it
     * @param second what the second set makes of it
     */
    public record MovedFigure(Text name, Text first, Text second) {}

    /** Creates a comparison. */
    public EditionComparison {
        days = ImmutableList.copyOf(days);
        figures = ImmutableList.copyOf(figures);
    }

    /**
     * Holds the days of a period under two sets of editions.
     *
     * @param days the days of a city, made once
     * @param period a month, a year or any other days
     * @param first one set of editions
     * @param second the other
     * @return the comparison
     */
    public static EditionComparison of(CityDays days, ReportingPeriod period, AirStandards first, AirStandards second) {
        AirStatistics before = AirStatistics.of(days, period, first);
        AirStatistics after = AirStatistics.of(days, period, second);
        List<MovedDay> moved = new ArrayList<>();
        before.qualities().forEach((date, quality) -> {
            AirQuality other = after.qualities().getOrDefault(date, quality);
            if (!quality.index().equals(other.index()) || !quality.primary().equals(other.primary())) {
                moved.add(new MovedDay(date, quality, other));
            }
        });
        return new EditionComparison(before, after, moved, moved(figures(before), figures(after)));
    }

    private static List<MovedFigure> moved(Map<Text, Text> before, Map<Text, Text> after) {
        List<MovedFigure> moved = new ArrayList<>();
        before.forEach((name, value) -> {
            Text other = after.getOrDefault(name, value);
            if (!other.equals(value)) {
                moved.add(new MovedFigure(name, value, other));
            }
        });
        return moved;
    }

    private static Map<Text, Text> figures(AirStatistics air) {
        Map<Text, Text> all = new LinkedHashMap<>();
        all.put(
                new Text("AQI有效天数", "days with a valid AQI"),
                Text.same(String.valueOf(air.indexDays().valid())));
        all.put(new Text("优良天数比率", "share of good days"), share(air.goodDayShare()));
        all.put(new Text("重度及以上污染天数比例", "share of heavily polluted days"), share(air.heavyDayShare()));
        for (Pollutant pollutant : Pollutant.values()) {
            PollutantStatistics each = air.of(pollutant);
            all.put(name(pollutant, "平均值", "mean"), reported(each, each.mean()));
            all.put(name(pollutant, "百分位数", "percentile"), reported(each, each.percentile()));
            all.put(name(pollutant, "日达标率", "share of days within the limit"), share(each.complianceRate()));
            all.put(name(pollutant, "达标情况", "meets the standard"), verdict(each.meets()));
        }
        all.put(new Text("城市达标情况", "the city meets the standard"), verdict(air.meets()));
        return all;
    }

    private static Text name(Pollutant pollutant, String zh, String en) {
        return new Text(pollutant.formula() + zh, pollutant.formula() + " " + en);
    }

    private static Text share(Optional<Share> share) {
        return share.map(Share::text).orElse(Text.same("—"));
    }

    private static Text reported(PollutantStatistics each, Optional<Exact> value) {
        return Text.same(value.map(exact -> each.reported(exact).toString()).orElse("—"));
    }

    private static Text verdict(Optional<Boolean> meets) {
        return meets.map(met -> met ? new Text("达标", "yes") : new Text("不达标", "no"))
                .orElse(new Text("有效天数不足", "too few valid days"));
    }
}
