package io.github.attain.path;

import io.github.attain.indicator.Direction;
import io.github.attain.rule.AverageGrowth;
import io.github.attain.rule.Change;
import io.github.attain.rule.Comparison;
import io.github.attain.rule.CountedShare;
import io.github.attain.rule.Limit;
import io.github.attain.rule.NoWorse;
import io.github.attain.rule.Rule;
import io.github.attain.target.Baseline;
import io.github.attain.target.Target;
import io.github.attain.time.Term;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import java.time.LocalDate;
import java.util.Optional;

/** The level that a target asks for at the end of a year, and on which side of it is better. */
record Level(Point point, Direction better) {

    /** Empty where the rule has no single level, refers to another baseline, or its term is not one year or its end. */
    static Optional<Level> of(Target target, Baseline baseline, Point base) {
        Term term = target.term();
        int year = term.due().getYear();
        boolean endOfYear = term.due().equals(LocalDate.of(year, 12, 31));
        boolean oneYear = term.kind() == Term.Kind.BY || term.period().first().equals(LocalDate.of(year, 1, 1));
        int years = year - base.year();
        if (!endOfYear || !oneYear || years < 1 || years > 100) {
            return Optional.empty();
        }
        Direction better = side(target.rule()).orElse(target.indicator().better());
        return level(target.rule(), baseline, base.value(), years)
                .filter(level -> better != Direction.NONE && base.value().fits(level.unit()))
                .map(level -> new Level(new Point(year, level), better));
    }

    private static Optional<Quantity> level(Rule rule, Baseline baseline, Quantity from, int years) {
        if (rule instanceof Limit limit) {
            return Optional.of(limit.limit());
        }
        if (rule instanceof CountedShare share) {
            return Optional.of(share.limit().limit());
        }
        if (rule instanceof Change change && change.from().equals(baseline.period())) {
            return changed(from, change.limit().limit());
        }
        if (rule instanceof AverageGrowth growth && growth.from().equals(baseline.period())) {
            Exact factor = factor(growth.limit().limit()).pow(years);
            return Optional.of(new Quantity(from.amount().times(factor), from.unit()));
        }
        boolean same = rule instanceof NoWorse worse && worse.from().equals(baseline.period());
        return same ? Optional.of(from) : Optional.empty();
    }

    /** Which way a limit bounds; a rule without one leaves it to the indicator. */
    private static Optional<Direction> side(Rule rule) {
        if (rule instanceof Limit limit) {
            return Optional.of(side(limit.comparator()));
        }
        if (rule instanceof CountedShare share) {
            return side(share.limit());
        }
        if (rule instanceof Change change) {
            return side(change.limit());
        }
        return rule instanceof AverageGrowth growth ? side(growth.limit()) : Optional.empty();
    }

    private static Direction side(Comparison comparator) {
        return comparator.isUpper() ? Direction.LOWER : Direction.HIGHER;
    }

    private static Exact factor(Quantity percent) {
        return Exact.ONE.plus(percent.amount().dividedBy(Exact.HUNDRED));
    }

    private static Optional<Quantity> changed(Quantity from, Quantity change) {
        if (change.unit().equals(Unit.PERCENT)) {
            return Optional.of(new Quantity(from.amount().times(factor(change)), from.unit()));
        }
        boolean points =
                change.unit().equals(Unit.PERCENTAGE_POINT) && from.unit().equals(Unit.PERCENT);
        if (!points && !change.fits(from.unit())) {
            return Optional.empty();
        }
        Exact amount = points ? change.amount() : change.in(from.unit()).amount();
        return Optional.of(new Quantity(from.amount().plus(amount), from.unit()));
    }
}
