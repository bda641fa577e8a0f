package io.github.attain.judging;

import io.github.attain.indicator.Direction;
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
        boolean ordered = subject.measure().indicator().better() != Direction.NONE
                && subject.measure().unit() != null;
        int first = trend.from().last().getYear();
        int last = subject.period().last().getYear();
        if (!ordered) {
            return new Promise.Unresolved(new Open(Reason.FINDING_MISSING, new Text("须有结论性材料", "a finding is needed")));
        }
        if (first >= last) {
            return open(Open.notComparable(new Text(
                    "起始年" + trend.from() + "须早于" + subject.period(),
                    trend.from() + " must lie before " + subject.period())));
        }
        for (int year = first; year < last; year++) {
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
        return new Promise.Within(subject, null, why, trend, List.of(), List.copyOf(series), List.of(), 0, null, false);
    }

    private Promise.Within within(Acceptance accepted) {
        return new Promise.Within(
                subject, accepted, null, trend, List.of(), List.copyOf(series), List.copyOf(measured), 0, null, false);
    }

    private void read(ReportingPeriod year) {
        if (!earlier.isOver(year)) {
            isWaiting = true;
            return;
        }
        Earlier.Known known = earlier.at(subject.measure().indicator(), year);
        if (known.open() != null && !isMissing(known.open())) {
            open = known.open();
            return;
        }
        Exact amount = known.value() == null ? null : subject.measure().amount(known.value());
        if (known.value() != null && amount == null) {
            open = Open.notComparable(known.value().text());
        } else if (amount == null) {
            missing.add(year);
        } else {
            next(year, amount);
            if (known.measured() != null) {
                measured.add(known.measured());
            }
        }
    }

    private static boolean isMissing(Open open) {
        return open.reason() == Reason.BASELINE_UNKNOWN || open.isUnmeasured();
    }

    private void next(ReportingPeriod year, Exact amount) {
        if (!series.isEmpty() && broken == null) {
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
        Comparison same = lower ? Comparison.AT_MOST : Comparison.AT_LEAST;
        Acceptance line = Acceptance.of(new Bound(before, everyYear ? better : same));
        return everyYear ? line : line.join(true, Acceptance.of(new Bound(first, better)));
    }
}
