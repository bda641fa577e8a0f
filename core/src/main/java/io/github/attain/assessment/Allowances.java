package io.github.attain.assessment;

import io.github.attain.assessment.Allowance.Kind;
import io.github.attain.indicator.Statistic;
import io.github.attain.judging.Bound;
import io.github.attain.judging.Certainty;
import io.github.attain.judging.Possible;
import io.github.attain.judging.Promise;
import io.github.attain.judging.Reading;
import io.github.attain.judging.Whole;
import io.github.attain.measurement.Measurement;
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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Solves the ends of what is accepted for what is still to come. */
final class Allowances {
    private final Standing standing;

    Allowances(Standing standing) {
        this.standing = standing;
    }

    /** The parts that have a value by now; those of a part of the term that is over or has not begun say nothing of the rest. */
    List<Promise.Within> running() {
        return standing.running().measured(standing.day());
    }

    List<Measurement> measurements() {
        Set<Measurement> all = new LinkedHashSet<>();
        running().forEach(part -> all.addAll(data(part).measurements()));
        return List.copyOf(all);
    }

    Reading data(Promise.Within part) {
        return Objects.requireNonNull(standing.running().reading(part, standing.day()));
    }

    List<Allowance> all() {
        List<Allowance> all = new ArrayList<>();
        running().forEach(part -> all.addAll(of(part)));
        return List.copyOf(all);
    }

    /** What one part allows: nothing unless it is still possible and its term, or its part of the term, is running. */
    List<Allowance> of(Promise.Within part) {
        List<Allowance> all = new ArrayList<>(2);
        Reading data = data(part);
        ReportingPeriod term = part.subject().period();
        Possible rest = data.possible();
        if (rest != null
                && part.accepted() != null
                && rest.within(part.accepted()) == Certainty.CONTINGENT
                && standing.running().at(part, standing.day()).certainty() == Certainty.CONTINGENT
                && Objects.requireNonNull(data.through()).isBefore(term.last())
                && !standing.day().isAfter(term.last())) {
            for (Bound bound : part.accepted().ends()) {
                if (!isKeptAnyway(bound, rest)) {
                    of(part, data, rest, bound, all);
                }
            }
        }
        return all;
    }

    /** Whether no continuation can cross the end; of a band the other end is then the one that matters. */
    private static boolean isKeptAnyway(Bound bound, Possible rest) {
        Exact high = rest.extreme(true);
        Exact low = rest.extreme(false);
        return high != null && bound.accepts(high) && low != null && bound.accepts(low);
    }

    static Unit unit(Promise.Within part) {
        return Objects.requireNonNull(part.subject().measure().unit());
    }

    private void of(Promise.Within part, Reading data, Possible rest, Bound bound, List<Allowance> into) {
        switch (rest.how()) {
            case MEAN -> into.add(mean(part, rest, bound));
            case COUNT -> days(bound.value().minus(rest.amount()), rest, bound, unit(part), into);
            case SHARE -> {
                Exact all = Exact.of((long) rest.valid() + rest.open());
                Exact wanted = bound.value().times(all).dividedBy(Exact.HUNDRED).minus(count(rest));
                days(wanted, rest, bound, Unit.DAY, into);
            }
            case TOTAL -> into.add(amount(part, data, rest, bound));
            case OTHER -> sites(part, bound).ifPresent(into::add);
        }
    }

    /** How many of the valid days of the past have the property of which a share is taken. */
    private static Exact count(Possible rest) {
        return rest.amount().times(Exact.of(rest.valid())).dividedBy(Exact.HUNDRED);
    }

    private static Allowance mean(Promise.Within part, Possible rest, Bound bound) {
        Exact line = bound.value();
        Exact valid = Exact.of(rest.valid());
        // line × (valid + open) = amount × valid + x × open
        Exact over = line.minus(rest.amount()).times(valid).dividedBy(Exact.of(rest.open()));
        Quantity mean = new Quantity(line.plus(over), unit(part));
        boolean kept = bound.accepts(rest.amount());
        Optional<Exact> best = Optional.ofNullable(bound.comparison().isUpper() ? rest.low() : rest.high());
        int needed = kept
                ? 0
                : best.map(b -> whole(rest.amount().minus(line).times(valid).dividedBy(line.minus(b)), bound))
                        .orElse(1);
        return new Allowance(
                Kind.REST_MEAN,
                bound.comparison(),
                mean,
                kept ? Optional.of(mean) : Optional.empty(),
                needed,
                Optional.empty());
    }

    private static int whole(Exact least, Bound bound) {
        return Whole.atLeast(least, bound.comparison().isStrict()).numerator().intValueExact();
    }

    /** So many more days with the property bring the value onto the line. */
    private static void days(Exact wanted, Possible rest, Bound bound, Unit unit, List<Allowance> into) {
        boolean strict = bound.comparison().isStrict();
        Optional<Exact> free = robust(rest, bound);
        int valid = validNeeded(wanted, rest, bound);
        if (bound.comparison().isUpper()) {
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
    private static Optional<Exact> robust(Possible rest, Bound bound) {
        if (!bound.accepts(rest.amount())) {
            return Optional.empty();
        }
        boolean upper = bound.comparison().isUpper();
        boolean strict = bound.comparison().isStrict();
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
    private static int validNeeded(Exact wanted, Possible rest, Bound bound) {
        if (bound.accepts(rest.amount())) {
            return 0;
        }
        if (rest.how() == Statistic.COUNT) {
            return whole(wanted, bound);
        }
        Exact part = bound.value().dividedBy(Exact.HUNDRED);
        Exact off = part.times(Exact.of(rest.valid())).minus(count(rest)).abs();
        return whole(off.dividedBy(bound.comparison().isUpper() ? part : Exact.ONE.minus(part)), bound);
    }

    private static Allowance amount(Promise.Within part, Reading data, Possible sofar, Bound bound) {
        Unit unit = unit(part);
        Quantity rest = new Quantity(bound.value().minus(sofar.amount()), unit);
        Optional<Quantity> perMonth = data.missing().isEmpty()
                ? Optional.of(new Quantity(
                        rest.amount()
                                .dividedBy(months(
                                        Objects.requireNonNull(data.through()),
                                        part.subject().period())),
                        unit))
                : Optional.empty();
        return new Allowance(Kind.AMOUNT, bound.comparison(), rest, Optional.of(rest), 0, perMonth);
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
    private Optional<Allowance> sites(Promise.Within part, Bound bound) {
        if (sites(part) == 0 || !unit(part).equals(Unit.PERCENT)) {
            return Optional.empty();
        }
        Exact all = Exact.of(sites(part));
        Exact line = bound.value().times(all).dividedBy(Exact.HUNDRED);
        boolean strict = bound.comparison().isStrict();
        Exact spare =
                bound.comparison().isUpper() ? Whole.atMost(line, strict) : all.minus(Whole.atLeast(line, strict));
        boolean sensible = spare.signum() >= 0 && spare.compareTo(all) <= 0;
        Quantity quantity = new Quantity(spare, Unit.COUNT);
        return sensible
                ? Optional.of(new Allowance(
                        Kind.SITES_TO_SPARE, Comparison.AT_MOST, quantity, Optional.of(quantity), 0, Optional.empty()))
                : Optional.empty();
    }

    /** Of how many sites the value is a share; 0 where nobody says, or where it is one of days. */
    int sites(Promise.Within part) {
        if (part.subject().isOfDays() || part.subject().measure().unit() == null) {
            return 0;
        }
        return part.sites() > 0
                ? part.sites()
                : standing.judgement().target().outOf().orElse(0);
    }
}
