package io.github.attain.examples.commandline.city;

import io.github.attain.measurement.Completeness;
import io.github.attain.standard.air.AirStatistics;
import io.github.attain.standard.air.CityDays;
import io.github.attain.standard.air.CompositeIndex;
import io.github.attain.standard.air.Pollutant;
import io.github.attain.standard.air.PollutantStatistics;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.SubPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Share;
import io.github.attain.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The table of indicator values: each with what it was before rounding, its valid days, and whether it counts. */
final class Figures {
    static final List<Text> HEADINGS = List.of(
            new Text("指标", "figure"),
            new Text("数值", "value"),
            new Text("修约前", "before rounding"),
            new Text("有效天数", "valid days"),
            new Text("天数不足的月份", "months that fall short"),
            new Text("是否有效", "counts"));

    private static final Text NOTHING = Text.same("—");
    private static final int MOST_MONTHS = 3;

    private final AirStatistics year;
    private final List<AirStatistics> months;

    private Figures(AirStatistics year, List<AirStatistics> months) {
        this.year = year;
        this.months = months;
    }

    /** The figures of a year by the editions that made it; the months are evaluated beside it to see which fall short. */
    static Figures of(AirStatistics year, CityDays days) {
        return new Figures(
                year,
                year.period().split(SubPeriod.MONTH).stream()
                        .map(month -> AirStatistics.of(days, month, year.standards()))
                        .toList());
    }

    /** The rows of the table. */
    List<List<Text>> rows() {
        List<List<Text>> rows = new ArrayList<>();
        for (Pollutant pollutant : Pollutant.values()) {
            PollutantStatistics each = year.of(pollutant);
            if (hasLimitOfYear(pollutant)) {
                rows.add(concentration(new Text("年平均值", "annual mean"), each, each.mean()));
            }
            Integer percent = year.standards().evaluation().percentiles().get(pollutant);
            if (percent != null) {
                rows.add(concentration(
                        new Text("第" + percent + "百分位数", "percentile " + percent), each, each.percentile()));
            }
        }
        rows.add(ofDays(new Text("优良天数", "good days"), days(year.goodDays()), NOTHING));
        rows.add(share(new Text("优良天数比率", "share of good days"), year.goodDayShare()));
        rows.add(ofDays(new Text("重度及以上污染天数", "heavily polluted days"), days(year.heavyDays()), NOTHING));
        rows.add(share(new Text("重度及以上污染天数比例", "share of heavily polluted days"), year.heavyDayShare()));
        rows.add(compositeIndex());
        return rows;
    }

    /** CO and O3 have none: their percentile is all that a year is judged by. */
    private static boolean hasLimitOfYear(Pollutant pollutant) {
        return pollutant != Pollutant.CO && pollutant != Pollutant.O3;
    }

    private List<Text> concentration(Text name, PollutantStatistics each, Optional<Exact> exact) {
        Pollutant pollutant = each.pollutant();
        return row(
                new Text(pollutant.formula() + name.zh(), pollutant.formula() + " " + name.en()),
                exact.map(value -> new Quantity(each.reported(value), pollutant.unit()).text())
                        .orElse(NOTHING),
                exact.map(value -> decimals(value, pollutant.decimals() + 2)).orElse(NOTHING),
                month -> month.of(pollutant).completeness());
    }

    private static Text days(int count) {
        return new Quantity(Exact.of(count), Unit.parse("d")).text();
    }

    private List<Text> share(Text name, Optional<Share> share) {
        return ofDays(
                name,
                share.map(s -> decimals(s.percent(), 1).and(Text.same(" %"))).orElse(NOTHING),
                share.map(s -> decimals(s.percent(), 2)).orElse(NOTHING));
    }

    private List<Text> ofDays(Text name, Text value, Text unrounded) {
        return row(name, value, unrounded, AirStatistics::indexDays);
    }

    private List<Text> row(Text name, Text value, Text unrounded, Function<AirStatistics, Completeness> completeness) {
        Completeness days = completeness.apply(year);
        return List.of(
                name,
                value,
                unrounded,
                new Text(days.valid() + "/" + days.expected(), days.valid() + " of " + days.expected()),
                shortMonths(completeness),
                counts(days));
    }

    /** Which months have how many of the days that they need. */
    private Text shortMonths(Function<AirStatistics, Completeness> completeness) {
        List<Text> all = months.stream()
                .flatMap(month -> shortMonth(month.period(), completeness.apply(month)))
                .toList();
        Text shown = all.stream()
                .limit(MOST_MONTHS)
                .reduce((one, other) -> one.and(new Text("；", "; ")).and(other))
                .orElse(Text.none());
        return all.size() <= MOST_MONTHS
                ? shown
                : shown.and(new Text("等" + all.size() + "个月", "; " + (all.size() - MOST_MONTHS) + " more"));
    }

    private static Stream<Text> shortMonth(ReportingPeriod month, Completeness days) {
        int required = days.valid() + days.stillRequired();
        return days.isSufficient()
                ? Stream.empty()
                : Stream.of(new Text(
                        month + "：" + days.valid() + "/" + required, month + ": " + days.valid() + " of " + required));
    }

    private static Text counts(Completeness days) {
        int more = days.stillRequired();
        return days.isSufficient()
                ? new Text("是", "yes")
                : new Text("否，还需" + more + "天", "no, " + more + " more required");
    }

    /** The index by the limits of the year's editions; it counts where all of its pollutants do. */
    private List<Text> compositeIndex() {
        CompositeIndex.Result index =
                CompositeIndex.by(year.standards().limits()).of(year.compositeValues());
        boolean sufficient = Stream.of(Pollutant.values())
                .allMatch(pollutant -> year.of(pollutant).completeness().isSufficient());
        return List.of(
                new Text("综合指数", "composite index"),
                index.index().map(value -> Text.same(value.toString())).orElse(NOTHING),
                NOTHING,
                NOTHING,
                Text.none(),
                sufficient ? new Text("是", "yes") : new Text("否，有污染物天数不足", "no, a pollutant has too few days"));
    }

    private static Text decimals(Exact value, int decimals) {
        return Text.same(value.toDecimal(decimals).toPlainString());
    }
}
