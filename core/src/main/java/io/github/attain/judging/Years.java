package io.github.attain.judging;

import io.github.attain.indicator.Statistic;
import io.github.attain.judging.Precedence.Choice;
import io.github.attain.judging.Reading.Counting;
import io.github.attain.measurement.Measurement;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.SubPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Finding;
import io.github.attain.value.Share;
import io.github.attain.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the values of single years say of a duty over all of them: counts are added, percentages bound the whole between the
 * lowest and the highest of them, and the weakest finding is that of the whole.
 */
final class Years {
    private final Subject subject;
    private final Measure measure;
    private final Evidence evidence;
    private final List<ReportingPeriod> all;

    Years(Subject subject, Evidence evidence) {
        this.subject = subject;
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
            ReportingPeriod year = all.get(i - 1);
            boolean passed = !year.last().isAfter(evidence.precedence().asOf());
            Reading upTo = passed ? upTo(i) : null;
            if (upTo != null && year.last().equals(upTo.through())) {
                standings.add(upTo);
            }
        }
        return standings;
    }

    private @Nullable Reading upTo(int years) {
        List<Measurement> known = new ArrayList<>();
        List<ReportingPeriod> missing = new ArrayList<>();
        for (ReportingPeriod year : all.subList(0, years)) {
            Choice choice = evidence.choose(subject, year::equals);
            if (choice.chosen() == null) {
                missing.add(year);
                continue;
            }
            known.add(choice.chosen());
            Open problem = evidence.problem(choice, subject);
            if (problem != null) {
                return Reading.problem(List.copyOf(known), null, problem);
            }
        }
        if (known.isEmpty()) {
            return null;
        }
        boolean isComplete = known.size() == all.size();
        Possible possible =
                measure.reading() == Measure.Reading.FINDING ? findings(known, isComplete) : shares(known, isComplete);
        return new Reading(
                List.copyOf(known),
                value(known, possible, isComplete),
                true,
                possible,
                null,
                Counting.NONE,
                missing,
                known.get(known.size() - 1).period().last());
    }

    private Possible findings(List<Measurement> known, boolean isComplete) {
        int weakest = Measure.index(Finding.YES);
        for (Measurement m : known) {
            weakest = Math.min(weakest, Measure.index((Finding) m.value()));
        }
        return isComplete ? Possible.only(Exact.of(weakest)) : Possible.steps(Exact.of(weakest), 0, weakest);
    }

    private Possible shares(List<Measurement> known, boolean isComplete) {
        Share sum = isComplete ? sum(known) : null;
        if (sum != null) {
            return Possible.only(sum.percent());
        }
        Exact low = isComplete ? Exact.HUNDRED : Exact.ZERO;
        Exact high = isComplete ? Exact.ZERO : Exact.HUNDRED;
        boolean lowShared = true;
        boolean highShared = true;
        for (Measurement m : known) {
            Possible year = evidence.possible(m, measure);
            Exact least = Objects.requireNonNull(year.extreme(false));
            Exact most = Objects.requireNonNull(year.extreme(true));
            low = least.compareTo(low) < 0 ? least : low;
            high = most.compareTo(high) > 0 ? most : high;
        }
        for (Measurement m : known) {
            // A year that is better than the worst lifts the whole above it, however small it is.
            Possible year = evidence.possible(m, measure);
            lowShared &= Objects.requireNonNull(year.extreme(false)).compareTo(low) == 0;
            highShared &= Objects.requireNonNull(year.extreme(true)).compareTo(high) == 0;
        }
        Exact amount = Objects.requireNonNull(measure.amount(known.get(known.size() - 1)));
        return low.compareTo(high) == 0
                ? Possible.only(low)
                : new Possible(Statistic.OTHER, amount, 0, 1, low, high, false, !lowShared, !highShared);
    }

    /** The counts of the years together; null where one is not counted or too incomplete. */
    private static @Nullable Share sum(List<Measurement> known) {
        long count = 0;
        long total = 0;
        for (Measurement m : known) {
            boolean thin = m.completeness().filter(c -> !c.isSufficient()).isPresent();
            if (thin || !(m.value() instanceof Share share) || !share.isCounted()) {
                return null;
            }
            count += share.count().getAsLong();
            total += share.total().getAsLong();
        }
        return Share.of(count, total);
    }

    private @Nullable Value value(List<Measurement> known, Possible possible, boolean isComplete) {
        if (!isComplete || possible.open() > 0) {
            return null;
        }
        if (measure.reading() == Measure.Reading.FINDING) {
            return Measure.finding(possible.amount());
        }
        Share sum = sum(known);
        return sum != null ? sum : Share.ofPercent(possible.amount());
    }
}
