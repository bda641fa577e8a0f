package io.github.attain.assessment;

import io.github.attain.assessment.Allowance.Kind;
import io.github.attain.assessment.Standing.State;
import io.github.attain.indicator.Statistic;
import io.github.attain.measurement.Measurement;
import io.github.attain.rule.Bound;
import io.github.attain.rule.Comparison;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Solves the lines of a promise for what is still to come. */
final class Allowances {
    private final Standing standing;

    Allowances(Standing standing) {
        this.standing = standing;
    }

    /** The strands that have a value by now; those of a part that is over or has not begun say nothing of the rest. */
    List<Strand> running() {
        List<Strand> running = new ArrayList<>();
        standing.course().strands(s -> {
            if (s.series().at(standing.day()).isPresent()) {
                running.add(s);
            }
        });
        return running;
    }

    List<Measurement> measurements() {
        Set<Measurement> all = new LinkedHashSet<>();
        running().forEach(s -> all.addAll(data(s).measurements()));
        return List.copyOf(all);
    }

    ToDate data(Strand strand) {
        return strand.series().at(standing.day()).orElseThrow();
    }

    List<Allowance> all() {
        List<Allowance> all = new ArrayList<>();
        running().forEach(s -> all.addAll(of(s)));
        return List.copyOf(all);
    }

    /** What one strand allows: nothing unless it is still possible and its term, or its part of the term, is running. */
    List<Allowance> of(Strand strand) {
        List<Allowance> all = new ArrayList<>(2);
        ToDate data = data(strand);
        if (strand.at(standing.day()) == State.POSSIBLE
                && data.through().isBefore(strand.term().last())
                && !standing.day().isAfter(strand.term().last())) {
            for (Bound bound : strand.corridor().bounds()) {
                if (!isKeptAnyway(bound, data.rest())) {
                    of(strand, data, bound, all);
                }
            }
        }
        return all;
    }

    /** Whether no end can cross the line; of a band the other line is then the one that matters. */
    private static boolean isKeptAnyway(Bound bound, Rest rest) {
        return rest.extreme(true).filter(bound::accepts).isPresent()
                && rest.extreme(false).filter(bound::accepts).isPresent();
    }

    private static void of(Strand strand, ToDate data, Bound bound, List<Allowance> into) {
        Rest rest = data.rest();
        switch (rest.how()) {
            case MEAN -> into.add(mean(strand, rest, bound));
            case COUNT ->
                days(
                        bound.value().minus(rest.amount()),
                        rest,
                        bound,
                        strand.gauge().unit().get(),
                        into);
            case SHARE -> {
                Exact all = Exact.of((long) rest.valid() + rest.open());
                Exact wanted = bound.value().times(all).dividedBy(Exact.HUNDRED).minus(count(rest));
                days(wanted, rest, bound, Unit.DAY, into);
            }
            case TOTAL -> into.add(amount(strand, data, bound));
            case OTHER -> sites(strand, bound).ifPresent(into::add);
        }
    }

    /** How many of the valid days of the past have the property of which a share is taken. */
    private static Exact count(Rest rest) {
        return rest.amount().times(Exact.of(rest.valid())).dividedBy(Exact.HUNDRED);
    }

    private static Allowance mean(Strand strand, Rest rest, Bound bound) {
        Exact line = bound.value();
        Exact valid = Exact.of(rest.valid());
        // line × (valid + open) = amount × valid + x × open
        Exact over = line.minus(rest.amount()).times(valid).dividedBy(Exact.of(rest.open()));
        Quantity mean = new Quantity(line.plus(over), strand.gauge().unit().get());
        boolean kept = bound.accepts(rest.amount());
        Optional<Exact> best = bound.comparator().isUpper() ? rest.low() : rest.high();
        int needed = kept
                ? 0
                : best.map(b -> whole(rest.amount().minus(line).times(valid).dividedBy(line.minus(b)), bound))
                        .orElse(1);
        return new Allowance(
                Kind.REST_MEAN,
                bound.comparator(),
                mean,
                kept ? Optional.of(mean) : Optional.empty(),
                needed,
                Optional.empty());
    }

    private static int whole(Exact least, Bound bound) {
        return Whole.atLeast(least, bound.comparator().isStrict()).numerator().intValueExact();
    }

    /** So many more days with the property bring the value onto the line. */
    private static void days(Exact wanted, Rest rest, Bound bound, Unit unit, List<Allowance> into) {
        boolean strict = bound.comparator().isStrict();
        Optional<Exact> free = robust(rest, bound);
        int valid = validNeeded(wanted, rest, bound);
        if (bound.comparator().isUpper()) {
            Exact spare = Whole.atMost(wanted, strict);
            into.add(allowance(Kind.DAYS_TO_COME, spare, unit, free.map(f -> smaller(f, spare)), valid));
            return;
        }
        Exact needed = Whole.atLeast(wanted, strict);
        Exact spare = Exact.of(rest.open()).minus(needed);
        into.add(allowance(Kind.DAYS_TO_LOSE, spare, unit, free.map(f -> smaller(f, spare)), valid));
        into.add(new Allowance(
                Kind.DAYS_NEEDED,
                Comparison.AT_LEAST,
                new Quantity(needed, unit),
                Optional.of(new Quantity(needed, unit)),
                valid,
                Optional.empty()));
    }

    private static Allowance allowance(Kind kind, Exact days, Unit unit, Optional<Exact> free, int valid) {
        return new Allowance(
                kind,
                Comparison.AT_MOST,
                new Quantity(days, unit),
                free.map(f -> new Quantity(f, unit)),
                valid,
                Optional.empty());
    }

    private static Exact smaller(Exact one, Exact other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** How many days may go wrong if no other day of the rest is valid; empty where the value does not keep the line now. */
    private static Optional<Exact> robust(Rest rest, Bound bound) {
        if (!bound.accepts(rest.amount())) {
            return Optional.empty();
        }
        boolean upper = bound.comparator().isUpper();
        boolean strict = bound.comparator().isStrict();
        if (rest.how() == Statistic.COUNT) {
            // A day that is not valid is not counted: harmless below a ceiling; kept already above a floor.
            Exact all = upper ? bound.value().minus(rest.amount()) : Exact.of(rest.open());
            return Optional.of(Whole.atMost(all, upper && strict));
        }
        Exact part = bound.value().dividedBy(Exact.HUNDRED);
        Exact valid = Exact.of(rest.valid());
        Exact off = part.times(valid).minus(count(rest));
        Exact each = upper ? Exact.ONE.minus(part) : part.negate();
        return Optional.of(each.signum() == 0 ? Exact.of(rest.open()) : Whole.atMost(off.dividedBy(each), strict));
    }

    /** The fewest valid days with which the best end still keeps the line. */
    private static int validNeeded(Exact wanted, Rest rest, Bound bound) {
        if (bound.accepts(rest.amount())) {
            return 0;
        }
        if (rest.how() == Statistic.COUNT) {
            return whole(wanted, bound);
        }
        Exact part = bound.value().dividedBy(Exact.HUNDRED);
        Exact off = part.times(Exact.of(rest.valid())).minus(count(rest)).abs();
        return whole(off.dividedBy(bound.comparator().isUpper() ? part : Exact.ONE.minus(part)), bound);
    }

    private static Allowance amount(Strand strand, ToDate data, Bound bound) {
        Unit unit = strand.gauge().unit().get();
        Quantity rest = new Quantity(bound.value().minus(data.rest().amount()), unit);
        Optional<Quantity> perMonth = data.missing().isEmpty()
                ? Optional.of(new Quantity(rest.amount().dividedBy(months(data.through(), strand.term())), unit))
                : Optional.empty();
        return new Allowance(Kind.AMOUNT, bound.comparator(), rest, Optional.of(rest), 0, perMonth);
    }

    /** The calendar months that remain; of a begun one, the part that its remaining days are. */
    private static Exact months(LocalDate through, ReportingPeriod term) {
        Exact months = Exact.ZERO;
        LocalDate next = through.plusDays(1);
        while (!next.isAfter(term.last())) {
            YearMonth month = YearMonth.from(next);
            LocalDate end = month.atEndOfMonth().isAfter(term.last()) ? term.last() : month.atEndOfMonth();
            int days = new ReportingPeriod(next, end).days();
            months = months.plus(Exact.ratio(days, month.lengthOfMonth()));
            next = end.plusDays(1);
        }
        return months;
    }

    /** How many of a known number of sites may fail. */
    private static Optional<Allowance> sites(Strand strand, Bound bound) {
        if (strand.sites() == 0 || !strand.gauge().unit().equals(Optional.of(Unit.PERCENT))) {
            return Optional.empty();
        }
        Exact all = Exact.of(strand.sites());
        Exact line = bound.value().times(all).dividedBy(Exact.HUNDRED);
        boolean strict = bound.comparator().isStrict();
        Exact spare =
                bound.comparator().isUpper() ? Whole.atMost(line, strict) : all.minus(Whole.atLeast(line, strict));
        boolean sensible = spare.signum() >= 0 && spare.compareTo(all) <= 0;
        Quantity quantity = new Quantity(spare, Unit.COUNT);
        return sensible
                ? Optional.of(new Allowance(
                        Kind.SITES_TO_SPARE, Comparison.AT_MOST, quantity, Optional.of(quantity), 0, Optional.empty()))
                : Optional.empty();
    }
}
