package io.github.attain.assessment;

import io.github.attain.assessment.ToDate.Counting;
import io.github.attain.indicator.Statistic;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Measurement;
import io.github.attain.rule.Outcome;
import io.github.attain.time.Period;
import io.github.attain.value.Exact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Adds up what follows one another: the first five months, or four years and the first quarter of the fifth. Of a total over
 * years a missing year is left open; anything else has to be without a gap.
 */
final class Sums {
    private final Series series;
    private final Gauge gauge;
    private final Period term;
    private final boolean yearly;
    /** By first day and then by last day. */
    private final Map<LocalDate, NavigableMap<LocalDate, Measurement>> pieces = new HashMap<>();

    Sums(Series series, Gauge gauge, Period term, boolean yearly) {
        this.series = series;
        this.gauge = gauge;
        this.term = term;
        this.yearly = yearly;
    }

    void addTo(Map<Period, Measurement> chosen) {
        TreeSet<LocalDate> ends = new TreeSet<>();
        chosen.forEach((period, m) -> {
            pieces.computeIfAbsent(period.first(), f -> new TreeMap<>()).put(period.last(), m);
            ends.add(period.last());
        });
        for (LocalDate end : ends) {
            add(end);
        }
    }

    /** The longest pieces first, each beginning where the one before ends. */
    private void add(LocalDate end) {
        List<Measurement> row = new ArrayList<>(1);
        List<Period> missing = new ArrayList<>(0);
        LocalDate next = term.first();
        while (!next.isAfter(end)) {
            NavigableMap<LocalDate, Measurement> from = pieces.get(next);
            Map.Entry<LocalDate, Measurement> longest = from == null ? null : from.floorEntry(end);
            if (longest != null) {
                row.add(longest.getValue());
                next = longest.getKey().plusDays(1);
            } else if (yearly) {
                missing.add(Period.ofYear(next.getYear()));
                next = LocalDate.of(next.getYear() + 1, 1, 1);
            } else {
                return;
            }
        }
        boolean reached =
                !row.isEmpty() && row.get(row.size() - 1).period().last().equals(end);
        if (reached) {
            series.put(entry(end, row, missing));
        }
    }

    private ToDate entry(LocalDate end, List<Measurement> row, List<Period> missing) {
        Exact sum = Exact.ZERO;
        for (Measurement m : row) {
            Optional<Exact> amount = gauge.amount(m.value());
            Optional<Outcome.Open> problem = series.problem(m, amount);
            if (problem.isPresent()) {
                return series.closed(row, problem.get());
            }
            sum = row.size() == 1 ? amount.get() : sum.plus(amount.get());
        }
        Rest rest =
                gauge.indicator().statistic() == Statistic.TOTAL ? total(end, row, missing, sum) : count(end, row, sum);
        return new ToDate(end, List.copyOf(row), rest, counting(row), List.copyOf(missing), Optional.empty());
    }

    private Counting counting(List<Measurement> row) {
        if (!gauge.countsDays()) {
            return Counting.NONE;
        }
        boolean stated = row.stream().allMatch(m -> m.completeness().isPresent());
        return stated ? Counting.DAYS : Counting.DAYS_ASSUMED_VALID;
    }

    private Rest count(LocalDate end, List<Measurement> row, Exact sum) {
        int left = end.equals(term.last()) ? missing(row) : new Period(end.plusDays(1), term.last()).days();
        return new Rest(Statistic.COUNT, sum, 0, left, Optional.empty(), Optional.empty());
    }

    /** What a finished term still lacks, where it is too incomplete to count. */
    private static int missing(List<Measurement> row) {
        return row.stream()
                .flatMap(m -> m.completeness().stream())
                .filter(c -> !c.isSufficient())
                .mapToInt(Completeness::missing)
                .sum();
    }

    /** Every open year lies between the lowest and the highest value of a year, and a sum of what is not negative grows. */
    private Rest total(LocalDate end, List<Measurement> row, List<Period> missing, Exact sum) {
        boolean over = end.equals(term.last()) && missing.isEmpty();
        if (over && missing(row) == 0) {
            return new Rest(Statistic.TOTAL, sum, 0, 0, Optional.empty(), Optional.empty());
        }
        Optional<Exact> lowest = gauge.indicator().lowest();
        boolean grows = lowest.filter(l -> l.signum() >= 0).isPresent();
        if (over) {
            return new Rest(Statistic.TOTAL, sum, 0, 1, grows ? Optional.of(sum) : Optional.empty(), Optional.empty());
        }
        Exact known = Exact.ZERO;
        int open = 1;
        if (yearly) {
            open = term.years();
            for (Measurement m : row) {
                if (isWholeYears(m.period())) {
                    known = known.plus(gauge.amount(m.value()).orElseThrow());
                    open -= m.period().years();
                }
            }
        }
        Optional<Exact> low = grows ? Optional.of(sum) : end(lowest, known, open);
        Optional<Exact> high = end(gauge.indicator().highest(), known, open);
        return new Rest(Statistic.TOTAL, sum, 0, 1, low, high);
    }

    private static boolean isWholeYears(Period period) {
        return period.equals(
                Period.ofYears(period.first().getYear(), period.last().getYear()));
    }

    private static Optional<Exact> end(Optional<Exact> ofEach, Exact known, int open) {
        return ofEach.map(each -> known.plus(each.times(Exact.of(open))));
    }
}
