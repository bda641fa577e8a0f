package io.github.attain.standard.air;

import com.google.common.collect.ImmutableList;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Measurement;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Rounding;
import io.github.attain.value.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One pollutant of a city over a month, a year or any other days. The numbers exist wherever a single day is valid; whether
 * they count is said beside them by {@link #completeness}.
 *
 * <p>Immutable and thread-safe.
 */
public final class PollutantStatistics {
    private final Pollutant pollutant;
    private final AirStandards standards;
    private final ImmutableList<Exact> ascending;
    private final Completeness completeness;

    PollutantStatistics(Pollutant pollutant, List<EvaluatedDay> days, ReportingPeriod period, AirStandards standards) {
        this.pollutant = pollutant;
        this.standards = standards;
        List<Exact> values = new ArrayList<>();
        List<LocalDate> valid = new ArrayList<>();
        for (EvaluatedDay day : days) {
            Exact value = day.value(pollutant);
            if (value != null) {
                values.add(value);
                valid.add(day.date());
            }
        }
        this.ascending = ImmutableList.sortedCopyOf(values);
        this.completeness = DataMinima.of(standards.evaluation(), period, valid);
    }

    /**
     * Returns of what.
     *
     * @return the pollutant
     */
    public Pollutant pollutant() {
        return pollutant;
    }

    /**
     * Returns the mean of the daily values, each rounded to the digits of a day before. For O3 that is the mean of the daily
     * largest 8-hour means, which has no limit.
     *
     * @return the exact mean in the {@linkplain Pollutant#unit unit} of the pollutant; empty without a valid day
     */
    public Optional<Exact> mean() {
        Exact sum = Exact.ZERO;
        for (Exact value : ascending) {
            sum = sum.plus(value);
        }
        return ascending.isEmpty() ? Optional.empty() : Optional.of(sum.dividedBy(Exact.of(ascending.size())));
    }

    /**
     * Returns the percentile of the daily values that the evaluation names for the pollutant (HJ 663, Table 1).
     *
     * @return the exact percentile; empty without a valid day, and where the evaluation names none
     */
    public Optional<Exact> percentile() {
        Integer percent = standards.evaluation().percentiles().get(pollutant);
        return percent == null ? Optional.empty() : percentile(percent);
    }

    /**
     * Returns a percentile of the daily values, each rounded to the digits of a day before: at position k = 1 + (n − 1)·p of
     * the valid days in ascending order (HJ 663-2013, Appendix A).
     *
     * @param percent the percentage, 0 to 100
     * @return the exact percentile; empty without a valid day
     * @throws IllegalArgumentException if the percentage is outside 0 to 100
     */
    public Optional<Exact> percentile(int percent) {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("a percentile lies between 0 and 100: " + percent);
        }
        return ascending.isEmpty() ? Optional.empty() : Optional.of(Percentile.of(ascending, percent));
    }

    /**
     * Rounds a mean or percentile to the digits in which the edition reports it.
     *
     * @param exact the exact statistic
     * @return the rounded one
     */
    public Exact reported(Exact exact) {
        return standards.evaluation().roundedStatistic(pollutant, exact);
    }

    /**
     * Returns how complete the days are: of the whole months and years in the period each needs its minimum; with no whole
     * month in it, one valid day.
     *
     * @return the valid and expected days and how many more are required
     */
    public Completeness completeness() {
        return completeness;
    }

    /**
     * Returns on how many of the valid days the daily limit was kept (达标率).
     *
     * @return the share of the valid days; empty without a valid day, and where there is no daily limit
     */
    public Optional<Share> complianceRate() {
        Optional<Exact> limit = dailyLimit();
        if (ascending.isEmpty() || limit.isEmpty()) {
            return Optional.empty();
        }
        int kept = 0;
        for (Exact value : ascending) {
            kept += value.compareTo(limit.get()) <= 0 ? 1 : 0;
        }
        return Optional.of(Share.of(kept, ascending.size()));
    }

    /**
     * Returns by what part of the annual limit the mean exceeds it (超标倍数): (C − S)/S, of the mean as it is judged, to two
     * decimals.
     *
     * @return the multiple; empty where the limit is kept or there is none, and without a valid day
     */
    public Optional<Exact> exceedanceOfMean() {
        return exceedance(mean(), annualLimit());
    }

    /**
     * Returns by what part of the daily limit the percentile exceeds it: (C − S)/S, of the percentile as it is judged, to two
     * decimals.
     *
     * @return the multiple; empty where the limit is kept or there is none, and without a valid day
     */
    public Optional<Exact> exceedanceOfPercentile() {
        return exceedance(percentile(), dailyLimit());
    }

    private Optional<Exact> exceedance(Optional<Exact> statistic, Optional<Exact> limit) {
        if (statistic.isEmpty() || limit.isEmpty()) {
            return Optional.empty();
        }
        Exact above = judged(statistic.get()).minus(limit.get());
        return above.signum() <= 0
                ? Optional.empty()
                : Optional.of(Rounding.toDecimals(2).round(above.dividedBy(limit.get())));
    }

    /**
     * Tells whether the pollutant meets the standard: the mean the annual limit and the percentile the daily limit, where
     * there are such limits, each rounded to the digits of the judgement first.
     *
     * @return true or false; empty where too few days are valid for either
     */
    public Optional<Boolean> meets() {
        if (!completeness.isSufficient()) {
            return Optional.empty();
        }
        boolean percentileCounts = standards.evaluation().judgesPercentileBesideMean()
                || annualLimit().isEmpty();
        boolean meanKept = exceedanceIsNone(mean(), annualLimit());
        return Optional.of(meanKept && (!percentileCounts || exceedanceIsNone(percentile(), dailyLimit())));
    }

    private boolean exceedanceIsNone(Optional<Exact> statistic, Optional<Exact> limit) {
        return statistic.isEmpty() || limit.isEmpty() || judged(statistic.get()).compareTo(limit.get()) <= 0;
    }

    /**
     * Says what was held against what, one sentence a statistic, and whether the days suffice.
     *
     * @return the sentences in both languages
     */
    public List<Text> reasons() {
        List<Text> reasons = new ArrayList<>();
        reason(new Text("平均值", "mean"), mean(), annualLimit()).ifPresent(reasons::add);
        Integer percent = standards.evaluation().percentiles().get(pollutant);
        if (percent != null) {
            reason(
                            new Text("日评价第" + percent + "百分位数", "percentile " + percent + " of the days"),
                            percentile(),
                            dailyLimit())
                    .ifPresent(reasons::add);
        }
        int required = completeness.stillRequired();
        if (required > 0) {
            reasons.add(new Text(
                    pollutant.formula() + "有效天数" + completeness.valid() + "天，至少还需" + required + "天",
                    pollutant.formula() + ": " + completeness.valid() + " valid days, at least " + required
                            + " more are required"));
        }
        return List.copyOf(reasons);
    }

    private Optional<Text> reason(Text name, Optional<Exact> statistic, Optional<Exact> limit) {
        if (statistic.isEmpty() || limit.isEmpty()) {
            return Optional.empty();
        }
        Exact judged = judged(statistic.get());
        boolean kept = judged.compareTo(limit.get()) <= 0;
        Text unit = pollutant.unit().symbol();
        Text edition = Measurement.editionName(standards.limits().id()).asRemark();
        return Optional.of(new Text(
                        pollutant.formula() + name.zh() + judged + " " + unit.zh() + (kept ? "，不超过限值" : "，超过限值")
                                + limit.get(),
                        pollutant.formula() + " " + name.en() + " " + judged + " " + unit.en()
                                + (kept ? " keeps the limit " : " exceeds the limit ") + limit.get())
                .and(edition));
    }

    private Exact judged(Exact exact) {
        return standards.evaluation().roundedJudgement(pollutant, exact);
    }

    private Optional<Exact> annualLimit() {
        return standards
                .limits()
                .limit(pollutant, Averaging.YEAR, standards.evaluation().area());
    }

    private Optional<Exact> dailyLimit() {
        Averaging averaging = CityDay.dailyAveraging(pollutant);
        return standards
                .limits()
                .limit(pollutant, averaging, standards.evaluation().area());
    }
}
