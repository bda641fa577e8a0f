package io.github.attain.assessment;

import io.github.attain.indicator.Direction;
import io.github.attain.rule.Bound;
import io.github.attain.rule.Comparison;
import io.github.attain.rule.Fact;
import io.github.attain.rule.Reason;
import io.github.attain.rule.Trend;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a trend asks of its last year: to be better than the year before. A year that broke it before leaves no line at all. */
final class TrendLine {
    private final Trend trend;
    private final Lookup evidence;
    private final boolean lower;
    private final boolean everyYear;
    private @Nullable Exact first;
    private @Nullable Exact latest;
    private @Nullable LocalDate measured;
    private @Nullable LocalDate broken;
    private boolean isWaiting;
    private Optional<ReportingPeriod> missing = Optional.empty();

    TrendLine(Trend trend, Lookup evidence) {
        this.trend = trend;
        this.evidence = evidence;
        this.lower = evidence.indicator().better() == Direction.LOWER;
        this.everyYear = trend.reading() == Trend.Reading.EVERY_YEAR_BETTER;
    }

    /** The day on which a year ended that broke the trend. */
    Optional<LocalDate> broken() {
        return Optional.ofNullable(broken);
    }

    /** The day on which the last year ended that is measured, where a later one before the last is not over yet. */
    Optional<LocalDate> waiting() {
        return isWaiting && missing.isEmpty() ? Optional.ofNullable(measured) : Optional.empty();
    }

    /** Reads the years before the last one, and finds the line for that. */
    Optional<Corridor> corridor(Corridors corridors, LocalDate asOf) {
        Gauge gauge = new Gauge(evidence.indicator(), 0);
        int last = evidence.period().last().getYear();
        int from = trend.from().last().getYear();
        if (evidence.indicator().better() == Direction.NONE || gauge.unit().isEmpty() || from >= last) {
            boolean series = from < last;
            return corridors.fail(
                    series ? Reason.FINDING_MISSING : Reason.NOT_COMPARABLE, trend.describe(evidence.indicator()));
        }
        for (int year = from; year < last; year++) {
            read(ReportingPeriod.ofYear(year), gauge, asOf);
        }
        if (missing.isPresent() || first == null || latest == null || isWaiting) {
            return corridors.fail(
                    Reason.BASELINE_UNKNOWN, missing.orElse(trend.from()).text());
        }
        return corridors.inOwnUnit(line(first, latest), gauge.unit().get());
    }

    private void read(ReportingPeriod year, Gauge gauge, LocalDate asOf) {
        if (!year.isOverOn(asOf)) {
            isWaiting = true;
            return;
        }
        Fact fact = evidence.baseline(year);
        Optional<Exact> amount = fact instanceof Fact.Known known ? gauge.amount(known.value()) : Optional.empty();
        if (amount.isEmpty()) {
            missing = Optional.of(year);
            return;
        }
        measured = year.last();
        next(amount.get());
    }

    private void next(Exact amount) {
        if (first == null || latest == null) {
            first = amount;
        } else {
            int gain = lower ? latest.compareTo(amount) : amount.compareTo(latest);
            if (broken == null && (gain < 0 || (gain == 0 && everyYear))) {
                broken = measured;
            }
        }
        latest = amount;
    }

    private Bound line(Exact begin, Exact before) {
        boolean strict = everyYear || begin.compareTo(before) == 0;
        Comparison side = lower
                ? (strict ? Comparison.BELOW : Comparison.AT_MOST)
                : (strict ? Comparison.ABOVE : Comparison.AT_LEAST);
        return new Bound(before, side);
    }
}
