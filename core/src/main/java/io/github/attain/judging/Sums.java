package io.github.attain.judging;

import io.github.attain.indicator.Statistic;
import io.github.attain.judging.Reading.Counting;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Measurement;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.SubPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds up what follows one another, and says how high and how low the sum of the whole term can still become. */
final class Sums {
    private final ValuesToDate values;
    private final Measure measure;
    private final ReportingPeriod term;
    private final int years;
    private final int span;
    private final Coverage coverage;
    /** Chains of whole years, which the best chains may lead past, and which did not bound the whole yet. */
    private final Deque<Coverage.Chain> ofYears;

    private final List<Gaps.Unusable> unusable = new ArrayList<>();

    private final IdentityHashMap<Measurement, Optional<Open>> problems = new IdentityHashMap<>();
    private final IdentityHashMap<Coverage.Chain, Tally> tallies = new IdentityHashMap<>();
    /** What the sum of the whole term is at least, and at most, by all that is known so far. */
    private @Nullable Exact least;

    private @Nullable Exact most;

    Sums(ValuesToDate values, Subject subject) {
        this.values = values;
        this.measure = subject.measure();
        this.term = subject.period();
        this.years = subject.years();
        this.span = subject.span();
        Map<ReportingPeriod, Measurement> chosen = new TreeMap<>(values.chosen(p -> true));
        this.coverage = new Coverage(term, chosen, m -> problem(m) != null);
        Map<ReportingPeriod, Measurement> yearly = new TreeMap<>();
        for (Measurement m : chosen.values()) {
            Open why = problem(m);
            if (why != null) {
                unusable.add(new Gaps.Unusable(m, why));
            } else if (years > 1 && !m.period().split(SubPeriod.YEAR).isEmpty()) {
                yearly.put(m.period(), m);
            }
        }
        this.ofYears = new ArrayDeque<>(new Coverage(term, yearly, m -> false).all());
    }

    /** The sum up to every day on which one ends, without what invalid observations may still have been. */
    List<Reading> toDate() {
        List<Reading> readings = new ArrayList<>();
        for (Coverage.Chain chain : coverage.all()) {
            readings.add(reading(chain, false));
        }
        return readings;
    }

    /** The sum of a term that is over, filled where anything is missing; empty where nothing was measured. */
    Optional<Reading> whole() {
        // What the chains before it say bounds the last one too, so they are looked at first.
        for (Coverage.Chain chain : coverage.all()) {
            Tally tally = tally(chain, true);
            if (tally.problem == null) {
                possible(chain, tally, true);
            }
        }
        Coverage.Chain end = coverage.furthest();
        return end.length() == 0 ? Optional.empty() : Optional.of(reading(end, true));
    }

    private Reading reading(Coverage.Chain chain, boolean filled) {
        List<Measurement> pieces = chain.pieces();
        Tally tally = tally(chain, filled);
        if (tally.problem != null) {
            return Reading.problem(pieces, null, tally.problem);
        }
        Quantity value = new Quantity(tally.sum, Objects.requireNonNull(measure.unit()));
        Possible possible = possible(chain, tally, filled);
        Gaps gaps = chain.gap() == 0 ? Gaps.NONE : new Gaps(pieces, term.first(), chain.next(), unusable);
        return new Reading(pieces, value, true, possible, null, counting(pieces), gaps);
    }

    /**
     * What a chain comes to.
     *
     * @param sum the sum of its pieces
     * @param known the sum of those that are whole years without a gap that is filled
     * @param open how many years are not known
     * @param days how many days are left out
     * @param invalid how many observations may have been anything
     * @param problem why one of the pieces cannot speak; null where all can
     */
    private record Tally(
            Exact sum,
            Exact known,
            int open,
            int days,
            int invalid,
            @Nullable Open problem) {}

    /** Each chain goes on where another ended, so that all of them together cost what their pieces cost. */
    private Tally tally(Coverage.Chain chain, boolean filled) {
        Deque<Coverage.Chain> steps = new ArrayDeque<>();
        Coverage.Chain at = chain;
        while (at.before() != null && !tallies.containsKey(at)) {
            steps.push(at);
            at = at.before();
        }
        Tally tally = tallies.getOrDefault(at, new Tally(Exact.ZERO, Exact.ZERO, span, term.days(), 0, null));
        for (Coverage.Chain step : steps) {
            tally = plus(tally, step, filled);
            tallies.put(step, tally);
        }
        return tally;
    }

    private Tally plus(Tally before, Coverage.Chain step, boolean filled) {
        Measurement m = step.piece();
        Open problem = m == null || before.problem != null ? before.problem : problem(m);
        if (m == null || problem != null) {
            return new Tally(before.sum, before.known, before.open, before.days, before.invalid, problem);
        }
        ReportingPeriod p = m.period();
        int gap = filled ? gap(m) : 0;
        boolean isKnown = years > 1 && gap == 0 && !p.split(SubPeriod.YEAR).isEmpty();
        Exact amount = amount(m);
        return new Tally(
                step.length() == 1 ? amount : before.sum.plus(amount),
                isKnown ? before.known.plus(amount) : before.known,
                isKnown ? before.open - p.years() : before.open,
                before.days - p.days(),
                before.invalid + gap,
                null);
    }

    /** Why a piece cannot speak, which is asked of each of them once; null where it can. */
    private @Nullable Open problem(Measurement m) {
        return problems.computeIfAbsent(m, each -> Optional.ofNullable(values.problem(each)))
                .orElse(null);
    }

    private Exact amount(Measurement m) {
        return Objects.requireNonNull(measure.amount(m));
    }

    private Counting counting(List<Measurement> pieces) {
        if (!measure.countsDays()) {
            return Counting.NONE;
        }
        boolean stated = pieces.stream().allMatch(m -> m.completeness().isPresent());
        return stated ? Counting.DAYS : Counting.DAYS_ASSUMED_VALID;
    }

    private Possible possible(Coverage.Chain chain, Tally tally, boolean filled) {
        if (tally.days == 0 && tally.invalid == 0) {
            return Possible.only(tally.sum);
        }
        boundByYears(chain.next(), filled);
        return bounded(free(tally), chain.gap() == 0 && tally.invalid == 0);
    }

    /** What whole years say holds too where the chain leads past them, over pieces that lie across the turn of a year. */
    private void boundByYears(LocalDate before, boolean filled) {
        while (!ofYears.isEmpty() && !ofYears.peek().next().isAfter(before)) {
            bounded(free(tally(ofYears.poll(), filled)), false);
        }
    }

    private Possible free(Tally tally) {
        return measure.countsDays()
                ? Possible.of(Statistic.COUNT, tally.sum, 0, tally.days + tally.invalid, Stretch.ALL)
                : total(tally);
    }

    /** How many observations are missing, where they are too many for the piece to count. */
    static int gap(Measurement m) {
        return m.completeness()
                .filter(c -> !c.isSufficient())
                .map(Completeness::missing)
                .orElse(0);
    }

    /**
     * Every open year lies between the lowest and the highest value of a year, and a sum of what is not negative grows. A year with
     * a gap is open where the gap is filled.
     */
    private Possible total(Tally tally) {
        Exact low = measure.grows() ? tally.sum : plus(tally.known, measure.lowest(), tally.open);
        Exact high = plus(tally.known, measure.highest(), tally.open);
        return Possible.of(Statistic.TOTAL, tally.sum, 0, 1, Possible.range(low, high));
    }

    private static @Nullable Exact plus(Exact known, @Nullable Exact ofEach, int open) {
        return ofEach == null ? null : known.plus(ofEach.times(Exact.of(open)));
    }

    /**
     * What earlier chains said holds beside what this one says: it may leave out something that they knew. Only a sum without a gap
     * says itself how much there is, and a number of days how many more there can be. Where two say different things the later one is
     * believed.
     */
    private Possible bounded(Possible rest, boolean gapless) {
        Exact low = rest.extreme(false);
        Exact high = rest.extreme(true);
        least = measure.grows() && gapless ? low : Possible.tighter(low, least, true);
        most = measure.countsDays() && gapless ? high : Possible.tighter(high, most, false);
        if (least != null && most != null && least.compareTo(most) > 0) {
            least = low;
            most = high;
        }
        return Possible.of(rest.how(), rest.amount(), 0, rest.open(), Possible.range(least, most));
    }
}
