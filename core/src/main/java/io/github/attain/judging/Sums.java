package io.github.attain.judging;

import io.github.attain.indicator.Statistic;
import io.github.attain.judging.Coverage.Chain;
import io.github.attain.judging.Reading.Counting;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Measurement;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import java.util.ArrayList;
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

    /**
     * The sum up to every day on which one ends.
     *
     * @param filled whether missing observations of the pieces may still have been anything
     */
    List<Reading> all(boolean filled) {
        List<Reading> all = new ArrayList<>();
        for (Chain chain : coverage.all()) {
            all.add(entry(chain.pieces(), chain.missing(), filled));
        }
        return all;
    }

    /** The sum of a term that is over; null where nothing was measured. */
    @Nullable
    Reading whole() {
        List<Reading> all = all(true);
        Chain end = coverage.furthest();
        if (all.isEmpty()) {
            return null;
        }
        Reading last = entry(end.pieces(), end.missing(), true);
        return last.measurements().isEmpty() ? null : last;
    }

    private Reading entry(List<Measurement> pieces, List<ReportingPeriod> missing, boolean filled) {
        Exact sum = Exact.ZERO;
        int days = term.days();
        int invalid = 0;
        for (Measurement m : pieces) {
            Open problem = course.problem(m);
            Exact amount = measure.amount(m);
            if (problem != null || amount == null) {
                return Reading.problem(
                        pieces,
                        null,
                        problem == null ? Open.notComparable(m.value().text()) : problem);
            }
            sum = pieces.size() == 1 ? amount : sum.plus(amount);
            days -= m.period().days();
            invalid += filled
                    ? m.completeness()
                            .filter(c -> !c.isSufficient())
                            .map(Completeness::missing)
                            .orElse(0)
                    : 0;
        }
        Unit unit = Objects.requireNonNull(measure.unit());
        return new Reading(
                List.copyOf(pieces),
                new Quantity(sum, unit),
                true,
                possible(pieces, missing, sum, days, invalid),
                null,
                counting(pieces),
                lacking(pieces, missing, filled),
                pieces.isEmpty() ? null : pieces.get(pieces.size() - 1).period().last());
    }

    /** What nobody measured: years on the way and, of a term that is over, what comes after the last piece. */
    private List<ReportingPeriod> lacking(List<Measurement> pieces, List<ReportingPeriod> missing, boolean over) {
        if (!over || pieces.isEmpty() || years > 1) {
            return missing;
        }
        var last = pieces.get(pieces.size() - 1).period().last();
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
        if (measure.countsDays()) {
            Possible counted = Possible.of(Statistic.COUNT, sum, 0, days + invalid, null, null);
            return years > 1 ? bounded(counted, missing.isEmpty()) : counted;
        }
        Possible total = invalid == 0 ? total(pieces, sum) : unsure(sum);
        return years > 1 ? bounded(total, missing.isEmpty()) : total;
    }

    /** A piece with missing observations may have been anything: a sum of what is not negative is at least what was seen. */
    private Possible unsure(Exact sum) {
        return Possible.of(Statistic.TOTAL, sum, 0, 1, measure.grows() ? sum : null, null);
    }

    /** Every open year lies between the lowest and the highest value of a year, and a sum of what is not negative grows. */
    private Possible total(List<Measurement> pieces, Exact sum) {
        Exact known = Exact.ZERO;
        int open = years;
        for (Measurement m : pieces) {
            ReportingPeriod p = m.period();
            boolean wholeYears = p.equals(
                    ReportingPeriod.ofYears(p.first().getYear(), p.last().getYear()));
            if (years > 1 && wholeYears) {
                known = known.plus(Objects.requireNonNull(measure.amount(m)));
                open -= p.years();
            }
        }
        Exact low = measure.grows() ? sum : end(measure.lowest(), known, open);
        return Possible.of(Statistic.TOTAL, sum, 0, 1, low, end(measure.highest(), known, open));
    }

    private static @Nullable Exact end(@Nullable Exact ofEach, Exact known, int open) {
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
        return Possible.of(rest.how(), rest.amount(), 0, rest.open(), least, most);
    }
}
