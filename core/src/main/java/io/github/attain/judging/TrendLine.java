package io.github.attain.judging;

import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Measurement;
import io.github.attain.rule.Comparison;
import io.github.attain.rule.Reason;
import io.github.attain.rule.Trend;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a trend asks of its last year, by the years before; a year that broke it before leaves nothing to ask. */
final class TrendLine {
    private final Trend trend;
    private final Subject subject;
    private final boolean lower;
    private final boolean everyYear;
    private final Earlier earlier;
    private final List<Quantity> series = new ArrayList<>();
    private final List<Measurement> measured = new ArrayList<>();
    private final List<ReportingPeriod> missing = new ArrayList<>();
    private @Nullable ReportingPeriod latest;
    private @Nullable ReportingPeriod broken;
    private boolean isWaiting;
    private @Nullable Open open;

    TrendLine(Trend trend, Subject subject, Earlier earlier) {
        this.trend = trend;
        this.subject = subject;
        this.earlier = earlier;
        this.lower = subject.measure().indicator().better() == Direction.LOWER;
        this.everyYear = trend.reading() == Trend.Reading.EVERY_YEAR_BETTER;
    }

    Promise promise() {
        Measure measure = subject.measure();
        int first = trend.from().last().getYear();
        int last = subject.period().last().getYear();
        if (measure.indicator().better() == Direction.NONE || measure.unit() == null) {
            return new Promise.Unresolved(new Open(Reason.FINDING_MISSING, new Text("须有结论性材料", "a finding is needed")));
        }
        for (int year = first; year < last && broken == null; year++) {
            read(ReportingPeriod.ofYear(year));
        }
        if (broken != null) {
            return new Promise.Settled(Certainty.IMPOSSIBLE, broken.last(), within(Acceptance.NOTHING));
        }
        if (open != null) {
            return open(open);
        }
        if (isWaiting && missing.isEmpty() && latest != null) {
            return new Promise.Settled(Certainty.CONTINGENT, latest.last(), within(Acceptance.NOTHING));
        }
        if (series.isEmpty() || isWaiting) {
            return open(missing.isEmpty() ? Open.unmeasured(trend.from().text()) : Open.missing(missing));
        }
        Promise end = within(accepted());
        return missing.isEmpty()
                ? end
                : new Promise.Joined(true, List.of(end, new Promise.Unresolved(Open.missing(missing))));
    }

    private Promise.Within open(Open why) {
        return Promise.Within.open(subject, trend, why).after(new Promise.Series(trend.from(), List.copyOf(series)));
    }

    private Promise.Within within(Acceptance accepted) {
        return Promise.Within.of(subject, trend, accepted, List.of())
                .after(new Promise.Series(trend.from(), List.copyOf(series)))
                .from(List.copyOf(measured));
    }

    private void read(ReportingPeriod year) {
        if (!earlier.isOver(year)) {
            isWaiting = true;
            return;
        }
        Indicator indicator = subject.measure().indicator();
        Earlier.Known known = earlier.at(indicator, year);
        Open why = known.open();
        Exact amount = known.value() == null ? null : subject.measure().amount(known.value());
        if (amount != null) {
            next(year, amount);
            measured.addAll(known.measured());
        } else if (known.value() != null) {
            open = Open.notComparable(known.value().text());
        } else if (why != null && why.reason() != Reason.BASELINE_UNKNOWN && !why.isUnmeasured()) {
            open = why;
        } else {
            missing.add(year);
        }
    }

    private void next(ReportingPeriod year, Exact amount) {
        if (!series.isEmpty()) {
            Exact before = series.get(series.size() - 1).amount();
            int gain = lower ? before.compareTo(amount) : amount.compareTo(before);
            broken = gain < 0 || (gain == 0 && everyYear) ? year : null;
        }
        latest = year;
        series.add(new Quantity(amount, Objects.requireNonNull(subject.measure().unit())));
    }

    /** No worse than the year before, and better than the first; or better than the year before. */
    private Acceptance accepted() {
        Exact before = series.get(series.size() - 1).amount();
        Exact first = series.get(0).amount();
        Comparison better = lower ? Comparison.BELOW : Comparison.ABOVE;
        Comparison same = better.otherStrictness();
        return everyYear
                ? Acceptance.of(new Bound(before, better))
                : Acceptance.of(new Bound(before, same)).join(true, Acceptance.of(new Bound(first, better)));
    }
}
