package io.github.attain.assessment;

import io.github.attain.assessment.Allowance.Kind;
import io.github.attain.indicator.Statistic;
import io.github.attain.judging.Bound;
import io.github.attain.judging.Certainty;
import io.github.attain.judging.Possible;
import io.github.attain.judging.Promise;
import io.github.attain.judging.Reading;
import io.github.attain.judging.WholeNumbers;
import io.github.attain.measurement.Measurement;
import io.github.attain.rule.Comparison;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        return running().stream()
                .flatMap(part -> data(part).measurements().stream())
                .distinct()
                .toList();
    }

    Reading data(Promise.Within part) {
        return Objects.requireNonNull(standing.running().reading(part, standing.day()));
    }

    List<Allowance> all() {
        return running().stream().flatMap(part -> of(part).stream()).toList();
    }

    /** What one part allows: nothing unless it is still possible and its term, or its part of the term, is running. */
    List<Allowance> of(Promise.Within part) {
        List<Allowance> all = new ArrayList<>(2);
        Reading data = data(part);
        LocalDate last = part.subject().period().last();
        Possible rest = data.possible();
        if (rest != null
                && part.accepted() != null
                && rest.within(part.accepted()) == Certainty.CONTINGENT
                && standing.running().at(part, standing.day()).certainty() == Certainty.CONTINGENT
                && Objects.requireNonNull(data.through()).isBefore(last)
                && !standing.day().isAfter(last)) {
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

    private static Allowance allowance(
            Kind kind, Comparison comparison, Quantity quantity, @Nullable Quantity robust, int valid) {
        return new Allowance(kind, comparison, quantity, Optional.ofNullable(robust), valid, Optional.empty());
    }

    /** How many of the valid days of the past have the property of which a share is taken. */
    private static Exact count(Possible rest) {
        return rest.amount().times(Exact.of(rest.valid())).dividedBy(Exact.HUNDRED);
    }

    private static Allowance mean(Promise.Within part, Possible rest, Bound bound) {
        // line × (valid + open) = amount × valid + x × open
        Exact line = bound.value();
        Exact lack = line.minus(rest.amount()).times(Exact.of(rest.valid()));
        Quantity mean = new Quantity(line.plus(lack.dividedBy(Exact.of(rest.open()))), unit(part));
        boolean kept = bound.accepts(rest.amount());
        Exact best = bound.comparison().isUpper() ? rest.low() : rest.high();
        int needed = kept ? 0 : best == null ? 1 : whole(lack.dividedBy(best.minus(line)), bound);
        return allowance(Kind.REST_MEAN, bound.comparison(), mean, kept ? mean : null, needed);
    }

    private static int whole(Exact least, Bound bound) {
        return WholeNumbers.atLeast(least, bound.comparison().isStrict())
                .numerator()
                .intValueExact();
    }

    /** So many more days with the property bring the value onto the line. */
    private static void days(Exact wanted, Possible rest, Bound bound, Unit unit, List<Allowance> into) {
        boolean upper = bound.comparison().isUpper();
        boolean strict = bound.comparison().isStrict();
        int valid = validNeeded(wanted, rest, bound);
        Exact needed = WholeNumbers.atLeast(wanted, strict);
        Exact spare = upper
                ? WholeNumbers.atMost(wanted, strict)
                : Exact.of(rest.open()).minus(needed);
        Exact free = robust(rest, bound);
        Quantity robust = free == null ? null : new Quantity(free.compareTo(spare) < 0 ? free : spare, unit);
        Kind kind = upper ? Kind.DAYS_TO_COME : Kind.DAYS_TO_LOSE;
        into.add(allowance(kind, Comparison.AT_MOST, new Quantity(spare, unit), robust, valid));
        if (!upper) {
            Quantity won = new Quantity(needed, unit);
            into.add(allowance(Kind.DAYS_NEEDED, Comparison.AT_LEAST, won, won, valid));
        }
    }

    /** How many days may go wrong if no other day of the rest is valid; null where the value does not keep the line now. */
    private static @Nullable Exact robust(Possible rest, Bound bound) {
        if (!bound.accepts(rest.amount())) {
            return null;
        }
        boolean upper = bound.comparison().isUpper();
        boolean strict = bound.comparison().isStrict();
        if (rest.how() == Statistic.COUNT) {
            // A day that is not valid is not counted: harmless below a ceiling; kept already above a floor.
            Exact all = upper ? bound.value().minus(rest.amount()) : Exact.of(rest.open());
            return WholeNumbers.atMost(all, upper && strict);
        }
        Exact part = bound.value().dividedBy(Exact.HUNDRED);
        Exact off = part.times(Exact.of(rest.valid())).minus(count(rest));
        Exact each = upper ? Exact.ONE.minus(part) : part.negate();
        return each.signum() == 0 ? Exact.of(rest.open()) : WholeNumbers.atMost(off.dividedBy(each), strict);
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
        Exact rest = bound.value().minus(sofar.amount());
        Quantity quantity = new Quantity(rest, unit(part));
        Exact months = months(
                Objects.requireNonNull(data.through()), part.subject().period().last());
        Quantity each = data.missing().isEmpty() ? new Quantity(rest.dividedBy(months), unit(part)) : null;
        return new Allowance(
                Kind.AMOUNT, bound.comparison(), quantity, Optional.of(quantity), 0, Optional.ofNullable(each));
    }

    /** The calendar months that remain; of a begun one, the part that its remaining days are. */
    private static Exact months(LocalDate through, LocalDate last) {
        Exact months = Exact.ZERO;
        LocalDate next = through.plusDays(1);
        while (!next.isAfter(last)) {
            LocalDate end = YearMonth.from(next).atEndOfMonth();
            int days = (end.isAfter(last) ? last : end).getDayOfMonth() - next.getDayOfMonth() + 1;
            months = months.plus(Exact.ratio(days, end.getDayOfMonth()));
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
        boolean upper = bound.comparison().isUpper();
        Exact spare = upper ? WholeNumbers.atMost(line, strict) : all.minus(WholeNumbers.atLeast(line, strict));
        Quantity quantity = new Quantity(spare, Unit.COUNT);
        return spare.signum() < 0 || spare.compareTo(all) > 0
                ? Optional.empty()
                : Optional.of(allowance(Kind.SITES_TO_SPARE, Comparison.AT_MOST, quantity, quantity, 0));
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
