package io.github.attain.judging;

import io.github.attain.judging.Precedence.Choice;
import io.github.attain.measurement.Measurement;
import io.github.attain.rule.Comparison;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.SubPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Finding;
import io.github.attain.value.Share;
import io.github.attain.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the values of single years say of a duty over all of them: counts are added, percentages bound the whole between the
 * lowest and the highest of them, and the weakest finding is that of the whole.
 */
final class Years {
    private final Measure measure;
    private final Evidence evidence;
    private final List<ReportingPeriod> all;

    Years(Subject subject, Evidence evidence) {
        this.measure = subject.measure();
        this.evidence = evidence;
        this.all = subject.period().split(SubPeriod.YEAR);
    }

    /** The whole term by all years that were measured; null where none was. */
    @Nullable
    Reading whole() {
        return upTo(all.size());
    }

    /** What was known at the end of every year that was measured. */
    List<Reading> standings() {
        List<Reading> standings = new ArrayList<>();
        for (int i = 1; i <= all.size(); i++) {
            LocalDate end = all.get(i - 1).last();
            Reading upTo = end.isAfter(evidence.precedence().asOf()) ? null : upTo(i);
            if (upTo != null && end.equals(upTo.through())) {
                standings.add(upTo);
            }
        }
        return standings;
    }

    private @Nullable Reading upTo(int years) {
        List<Measurement> known = new ArrayList<>();
        List<ReportingPeriod> missing = new ArrayList<>();
        for (ReportingPeriod year : all.subList(0, years)) {
            Choice choice = evidence.precedence()
                    .choose(evidence.target(), measure.indicator().id(), year);
            if (choice.chosen() == null) {
                missing.add(year);
                continue;
            }
            known.add(choice.chosen());
            Open problem = evidence.problem(choice, measure);
            if (problem != null) {
                return Reading.problem(List.copyOf(known), null, problem);
            }
        }
        if (known.isEmpty()) {
            return null;
        }
        boolean isComplete = known.size() == all.size();
        Share sum = isComplete ? sum(known) : null;
        Possible possible = measure.isFinding()
                ? findings(known, isComplete)
                : sum != null ? counts(sum, known) : shares(known, isComplete);
        Value value = sum;
        if (sum == null && possible.open() == 0) {
            value = measure.isFinding() ? Measure.finding(possible.amount()) : Share.ofPercent(possible.amount());
        }
        return new Reading(List.copyOf(known), value, true, possible, null, Reading.Counting.NONE, new Gaps(missing));
    }

    /** The weakest year is that of the whole; one with too incomplete data may have been anything. */
    private Possible findings(List<Measurement> known, boolean isComplete) {
        int low = Measure.index(Finding.YES);
        int high = low;
        for (Measurement m : known) {
            Possible year = possible(m);
            low = Math.min(low, end(year, false).numerator().intValue());
            high = Math.min(high, end(year, true).numerator().intValue());
        }
        return isComplete && low == high
                ? Possible.only(Exact.of(low))
                : Possible.steps(Exact.of(high), isComplete ? low : 0, high);
    }

    private Possible possible(Measurement m) {
        return measure.possible(m, Objects.requireNonNull(measure.amount(m)));
    }

    /** Between the lowest and the highest year: one that is better than the worst lifts the whole above it, however small it is. */
    private Possible shares(List<Measurement> known, boolean isComplete) {
        List<Possible> years = known.stream().map(this::possible).toList();
        List<Exact> lows = years.stream().map(year -> end(year, false)).toList();
        List<Exact> highs = years.stream().map(year -> end(year, true)).toList();
        Exact low = isComplete ? Collections.min(lows) : Exact.ZERO;
        Exact high = isComplete ? Collections.max(highs) : Exact.HUNDRED;
        return low.compareTo(high) == 0
                ? Possible.only(low)
                : Possible.between(
                        years.get(years.size() - 1).amount(),
                        new Stretch(end(Comparison.AT_LEAST, lows, low), end(Comparison.AT_MOST, highs, high)));
    }

    private static Exact end(Possible year, boolean upwards) {
        return Objects.requireNonNull(year.extreme(upwards));
    }

    /** An end that not every year reaches cannot be reached by all of them together. */
    private static Bound end(Comparison side, List<Exact> years, Exact end) {
        boolean reached = years.stream().allMatch(year -> year.compareTo(end) == 0);
        return new Bound(end, reached ? side : side.otherStrictness());
    }

    /** The counts of the years together, with every gap filled in all ways. */
    private Possible counts(Share sum, List<Measurement> years) {
        int missing = years.stream().mapToInt(Sums::gap).sum();
        return missing == 0
                ? Possible.only(sum.percent())
                : Possible.incomplete(
                        measure, sum, sum.percent(), (int) sum.total().getAsLong(), missing);
    }

    /** The counts of the years together; null where one is not counted, or is too incomplete and counts something else. */
    private static @Nullable Share sum(List<Measurement> known) {
        long count = 0;
        long total = 0;
        for (Measurement m : known) {
            if (!(m.value() instanceof Share share) || !share.isCounted()) {
                return null;
            }
            boolean counted = m.completeness()
                    .filter(c -> c.valid() == share.total().getAsLong())
                    .isPresent();
            if (Sums.gap(m) > 0 && !counted) {
                return null;
            }
            count += share.count().getAsLong();
            total += share.total().getAsLong();
        }
        return Share.of(count, total);
    }
}
