package io.github.attain.standard.air;

import com.google.common.collect.ImmutableList;
import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.indicator.Statistic;
import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.text.Text;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** The definitions of the figures of a year, as rule packs have them. */
final class AirIndicators {
    static final String GOOD_DAY_SHARE = "air.good-day-share";
    static final String GOOD_DAYS = "air.good-days";
    static final String HEAVY_DAY_SHARE = "air.heavy-pollution-day-share";
    static final String HEAVY_DAYS = "air.heavy-pollution-days";

    /** GB 3095-2012, of means; of percentiles no such number is confirmed. */
    private static final int DAYS_OF_A_YEAR = 324;

    private static final Clause HJ_663 = Clause.of(Document.builder()
            .number(AirEvaluation.HJ_663_2013.id())
            .title(AirEvaluation.HJ_663_2013.title())
            .build());

    private static final Clause HJ_633 = Clause.of(Document.builder()
            .number(AirIndex.HJ_633_2012.id())
            .title(AirIndex.HJ_633_2012.title())
            .build());

    static final List<Indicator> ALL = ImmutableList.of(
            concentration(Pollutant.PM25, "细颗粒物（PM2.5）", "1", "500"),
            concentration(Pollutant.PM10, "可吸入颗粒物（PM10）", "2", "1000"),
            concentration(Pollutant.NO2, "二氧化氮（NO2）", "1", "300"),
            concentration(Pollutant.SO2, "二氧化硫（SO2）", "1", "500"),
            concentration(Pollutant.CO, "一氧化碳（CO）", "0.1", "20"),
            concentration(Pollutant.O3, "臭氧（O3）", "10", "500"),
            days(GOOD_DAYS, new Text("空气质量优良天数", "number of days with good air"), Direction.HIGHER),
            share(GOOD_DAY_SHARE, new Text("空气质量优良天数比率", "share of days with good air"), Direction.HIGHER),
            days(HEAVY_DAYS, new Text("重度及以上污染天数", "number of heavily polluted days"), Direction.LOWER),
            share(HEAVY_DAY_SHARE, new Text("重度及以上污染天数比例", "share of heavily polluted days"), Direction.LOWER));

    private AirIndicators() {}

    /** CO and O3 have no limit for a year: their percentile is held against the limit of a day. */
    private static boolean byMean(Pollutant pollutant) {
        return pollutant != Pollutant.CO && pollutant != Pollutant.O3;
    }

    static Optional<Exact> valueOfYear(PollutantStatistics each) {
        return byMean(each.pollutant()) ? each.mean() : each.percentile(each.pollutant() == Pollutant.CO ? 95 : 90);
    }

    static String id(Pollutant pollutant) {
        String statistic = pollutant == Pollutant.CO ? ".p95" : pollutant == Pollutant.O3 ? ".p90" : ".annual-mean";
        return "air." + pollutant.name().toLowerCase(Locale.ROOT) + statistic;
    }

    private static Indicator concentration(Pollutant pollutant, String zh, String low, String high) {
        Text name = byMean(pollutant)
                ? new Text(zh + "年平均浓度", "annual mean of " + pollutant.formula())
                : pollutant == Pollutant.CO
                        ? new Text(zh + "日均值第95百分位数浓度", "95th percentile of the daily means of CO")
                        : new Text(
                                zh + "日最大8小时平均值第90百分位数浓度", "90th percentile of the daily largest 8-hour means of O3");
        return Indicator.builder()
                .id(id(pollutant))
                .name(name)
                .scale(Indicator.Scale.QUANTITY)
                .unit(pollutant.unit())
                .better(Direction.LOWER)
                .statistic(byMean(pollutant) ? Statistic.MEAN : Statistic.OTHER)
                .decimals(pollutant.decimals())
                .method(ComparisonMethod.ROUNDED_VALUE)
                .lowest(Exact.ZERO)
                .plausible(new Indicator.Range(Exact.parse(low), Exact.parse(high)))
                .minimumDays(byMean(pollutant) ? OptionalInt.of(DAYS_OF_A_YEAR) : OptionalInt.empty())
                .definedBy(HJ_663)
                .build();
    }

    private static Indicator days(String id, Text name, Direction better) {
        return Indicator.builder()
                .id(id)
                .name(name)
                .scale(Indicator.Scale.QUANTITY)
                .unit(Unit.parse("d"))
                .better(better)
                .statistic(Statistic.COUNT)
                .decimals(0)
                .lowest(Exact.ZERO)
                .highest(Exact.of(366))
                .minimumDays(DAYS_OF_A_YEAR)
                .definedBy(HJ_633)
                .build();
    }

    private static Indicator share(String id, Text name, Direction better) {
        return Indicator.builder()
                .id(id)
                .name(name)
                .scale(Indicator.Scale.SHARE)
                .better(better)
                .statistic(Statistic.SHARE)
                .decimals(1)
                .method(ComparisonMethod.ROUNDED_VALUE)
                .minimumDays(DAYS_OF_A_YEAR)
                .definedBy(HJ_663)
                .note(new Text("占AQI有效天数的比例。", "Among the days with a valid AQI."))
                .build();
    }
}
