package io.github.attain.assessment;

import io.github.attain.assessment.Rows.Row;
import io.github.attain.assessment.ToDate.Counting;
import io.github.attain.indicator.Statistic;
import io.github.attain.measurement.Measurement;
import io.github.attain.rule.Outcome;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds up the rows of what follows one another, and says how high and how low the sum of the whole term can still become. */
final class Sums {
    private final Series series;
    private final Gauge gauge;
    private final ReportingPeriod term;
    private final boolean grows;
    /** What the sum of the whole term is at least, and at most, by all that is known so far. */
    private Optional<Exact> least = Optional.empty();

    private Optional<Exact> most = Optional.empty();

    Sums(Series series, Gauge gauge, ReportingPeriod term) {
        this.series = series;
        this.gauge = gauge;
        this.term = term;
        this.grows = gauge.countsDays()
                || gauge.indicator().lowest().filter(l -> l.signum() >= 0).isPresent();
    }

    void addTo(Map<ReportingPeriod, Measurement> chosen) {
        boolean yearly = gauge.years() > 1;
        for (Row row : new Rows(term, chosen, this::isUnsure, yearly).all()) {
            series.put(entry(row, row.pieces(), row.missing()));
        }
    }

    private boolean isUnsure(Measurement m) {
        return series.problem(m, gauge.amount(m.value())).isPresent();
    }

    private ToDate entry(Row row, List<Measurement> pieces, List<ReportingPeriod> missing) {
        Exact sum = Exact.ZERO;
        for (Measurement m : pieces) {
            Optional<Exact> amount = gauge.amount(m.value());
            Optional<Outcome.Open> problem = series.problem(m, amount);
            if (problem.isPresent()) {
                return series.closed(pieces, problem.get());
            }
            sum = pieces.size() == 1 ? amount.get() : sum.plus(amount.get());
        }
        Rest rest = rest(pieces, missing, sum);
        return new ToDate(row.last(), List.copyOf(pieces), rest, counting(pieces), missing, Optional.empty());
    }

    private Counting counting(List<Measurement> pieces) {
        if (!gauge.countsDays()) {
            return Counting.NONE;
        }
        boolean stated = pieces.stream().allMatch(m -> m.completeness().isPresent());
        return stated ? Counting.DAYS : Counting.DAYS_ASSUMED_VALID;
    }

    /** Once the whole term is measured nothing is open: what its invalid days might have been is for the verdict. */
    private Rest rest(List<Measurement> pieces, List<ReportingPeriod> missing, Exact sum) {
        int open = term.days();
        for (Measurement m : pieces) {
            open -= m.period().days();
        }
        if (open == 0) {
            return new Rest(gauge.indicator().statistic(), sum, 0, 0, Optional.empty(), Optional.empty());
        }
        Rest rest = gauge.countsDays() ? Rest.ofDays(sum, open) : total(pieces, sum);
        return gauge.years() > 1 ? bounded(rest, missing.isEmpty()) : rest;
    }

    /** Every open year lies between the lowest and the highest value of a year, and a sum of what is not negative grows. */
    private Rest total(List<Measurement> pieces, Exact sum) {
        Exact known = Exact.ZERO;
        int open = gauge.years();
        for (Measurement m : pieces) {
            if (gauge.years() > 1 && isWholeYears(m.period())) {
                known = known.plus(gauge.amount(m.value()).orElseThrow());
                open -= m.period().years();
            }
        }
        Optional<Exact> low = grows ? Optional.of(sum) : end(gauge.indicator().lowest(), known, open);
        return new Rest(Statistic.TOTAL, sum, 0, 1, low, end(gauge.indicator().highest(), known, open));
    }

    private static Optional<Exact> end(Optional<Exact> ofEach, Exact known, int open) {
        return ofEach.map(each -> known.plus(each.times(Exact.of(open))));
    }

    private static boolean isWholeYears(ReportingPeriod period) {
        return period.equals(
                ReportingPeriod.ofYears(period.first().getYear(), period.last().getYear()));
    }

    /**
     * What earlier rows said of the years holds beside what this one says: it may leave out a year of which something was known.
     * Only a sum without a gap says itself how much there is. Where two say different things the later one is believed.
     */
    private Rest bounded(Rest rest, boolean gapless) {
        Optional<Exact> low = rest.extreme(false);
        Optional<Exact> high = rest.extreme(true);
        least = grows && gapless ? low : Rest.tighter(low, least, true);
        most = Rest.tighter(high, most, false);
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            least = low;
            most = high;
        }
        return new Rest(rest.how(), rest.amount(), 0, rest.open(), least, most);
    }
}
