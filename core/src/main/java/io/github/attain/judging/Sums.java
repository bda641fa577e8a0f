package io.github.attain.judging;

import com.google.common.collect.Range;
import io.github.attain.indicator.Statistic;
import io.github.attain.judging.Reading.Counting;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Measurement;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Adds up what follows one another, and says how high and how low the sum of the whole term can still become. */
final class Sums {
    private final Course course;
    private final Measure measure;
    private final ReportingPeriod term;
    private final int years;
    private final Coverage coverage;
    /** What the sum of the whole term is at least, and at most, by all that is known so far. */
    private @Nullable Exact least;

    private @Nullable Exact most;

    Sums(Course course, Subject subject, Map<ReportingPeriod, Measurement> chosen) {
        this.course = course;
        this.measure = subject.measure();
        this.term = subject.period();
        this.years = subject.years();
        this.coverage = new Coverage(term, chosen, m -> course.problem(m) != null, years > 1);
    }

    /** The sum up to every day on which one ends; filled where missing observations may still have been anything. */
    List<Reading> all(boolean filled) {
        return coverage.all().stream()
                .map(chain -> reading(chain.pieces(), chain.missing(), filled))
                .toList();
    }

    /** The sum of a term that is over; null where nothing was measured. */
    @Nullable
    Reading whole() {
        // What the chains before it say bounds the last one too, so they are read first.
        boolean nothing = all(true).isEmpty();
        Coverage.Chain end = coverage.furthest();
        List<Measurement> pieces = end.pieces();
        return nothing || pieces.isEmpty() ? null : reading(pieces, end.missing(), true);
    }

    private Reading reading(List<Measurement> pieces, List<ReportingPeriod> missing, boolean filled) {
        Exact sum = Exact.ZERO;
        int days = term.days();
        int invalid = 0;
        for (Measurement m : pieces) {
            Open problem = course.problem(m);
            if (problem != null) {
                return Reading.problem(pieces, null, problem);
            }
            sum = pieces.size() == 1 ? amount(m) : sum.plus(amount(m));
            days -= m.period().days();
            invalid += filled ? gap(m) : 0;
        }
        Quantity value = new Quantity(sum, Objects.requireNonNull(measure.unit()));
        return new Reading(
                List.copyOf(pieces),
                value,
                true,
                possible(pieces, missing, sum, days, invalid),
                null,
                counting(pieces),
                filled && years == 1 ? rest(pieces, missing) : missing);
    }

    private Exact amount(Measurement m) {
        return Objects.requireNonNull(measure.amount(m));
    }

    /** What nobody measured of a term that is over: also what comes after the last piece. */
    private List<ReportingPeriod> rest(List<Measurement> pieces, List<ReportingPeriod> missing) {
        LocalDate last = pieces.get(pieces.size() - 1).period().last();
        return last.isBefore(term.last()) ? List.of(new ReportingPeriod(last.plusDays(1), term.last())) : missing;
    }

    private Counting counting(List<Measurement> pieces) {
        if (!measure.countsDays()) {
            return Counting.NONE;
        }
        boolean stated = pieces.stream().allMatch(m -> m.completeness().isPresent());
        return stated ? Counting.DAYS : Counting.DAYS_ASSUMED_VALID;
    }

    private Possible possible(
            List<Measurement> pieces, List<ReportingPeriod> missing, Exact sum, int days, int invalid) {
        if (days == 0 && invalid == 0) {
            return Possible.only(sum);
        }
        Possible rest = measure.countsDays()
                ? Possible.of(Statistic.COUNT, sum, 0, days + invalid, Range.all())
                : total(pieces, sum, invalid > 0);
        return years > 1 ? bounded(rest, missing.isEmpty()) : rest;
    }

    /** How many observations are missing, where they are too many for the piece to count. */
    private static int gap(Measurement m) {
        return m.completeness()
                .filter(c -> !c.isSufficient())
                .map(Completeness::missing)
                .orElse(0);
    }

    /**
     * Every open year lies between the lowest and the highest value of a year, and a sum of what is not negative grows. A year with
     * a gap is open where the gap is filled.
     */
    private Possible total(List<Measurement> pieces, Exact sum, boolean filled) {
        Exact known = Exact.ZERO;
        int open = years;
        for (Measurement m : pieces) {
            ReportingPeriod p = m.period();
            boolean wholeYears = p.equals(
                    ReportingPeriod.ofYears(p.first().getYear(), p.last().getYear()));
            if (years > 1 && wholeYears && (!filled || gap(m) == 0)) {
                known = known.plus(amount(m));
                open -= p.years();
            }
        }
        Exact low = measure.grows() ? sum : plus(known, measure.lowest(), open);
        return Possible.of(Statistic.TOTAL, sum, 0, 1, Possible.range(low, plus(known, measure.highest(), open)));
    }

    private static @Nullable Exact plus(Exact known, @Nullable Exact ofEach, int open) {
        return ofEach == null ? null : known.plus(ofEach.times(Exact.of(open)));
    }

    /**
     * What earlier chains said of the years holds beside what this one says: it may leave out a year of which something was known.
     * Only a sum without a gap says itself how much there is. Where two say different things the later one is believed.
     */
    private Possible bounded(Possible rest, boolean gapless) {
        Exact low = rest.extreme(false);
        Exact high = rest.extreme(true);
        least = measure.grows() && gapless ? low : Possible.tighter(low, least, true);
        most = Possible.tighter(high, most, false);
        if (least != null && most != null && least.compareTo(most) > 0) {
            least = low;
            most = high;
        }
        return Possible.of(rest.how(), rest.amount(), 0, rest.open(), Possible.range(least, most));
    }
}
