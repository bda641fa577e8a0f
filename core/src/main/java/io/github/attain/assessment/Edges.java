package io.github.attain.assessment;

import io.github.attain.indicator.Direction;
import io.github.attain.rule.About;
import io.github.attain.rule.Arm;
import io.github.attain.rule.AverageGrowth;
import io.github.attain.rule.Between;
import io.github.attain.rule.Bound;
import io.github.attain.rule.Change;
import io.github.attain.rule.Comparison;
import io.github.attain.rule.CountedShare;
import io.github.attain.rule.Evidence;
import io.github.attain.rule.Fact;
import io.github.attain.rule.FindingRequired;
import io.github.attain.rule.Limit;
import io.github.attain.rule.NoWorse;
import io.github.attain.rule.Rule;
import io.github.attain.rule.Total;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines at which the answer to a measured number can turn, in one unit and with the rounding of the comparison worked in:
 * of a junction those of all its arms on the same indicator. A rule that does not hang on the number of the term alone has none
 * here.
 */
record Edges(Evidence evidence, Unit unit) {

    List<Bound> of(Rule rule) {
        if (rule instanceof Limit limit) {
            return one(limit.comparator(), limit.limit());
        }
        if (rule instanceof CountedShare share) {
            return of(share.limit());
        }
        if (rule instanceof Total total) {
            return of(total.limit());
        }
        if (rule instanceof Between range) {
            return of(range);
        }
        if (rule instanceof About about) {
            return about(about);
        }
        if (rule instanceof FindingRequired finding && finding.reading().isPresent()) {
            return of(finding.reading().get());
        }
        if (rule instanceof NoWorse same) {
            Comparison side =
                    evidence.indicator().better() == Direction.LOWER ? Comparison.AT_MOST : Comparison.AT_LEAST;
            return number(same.from()).map(base -> one(side, base)).orElse(List.of());
        }
        if (rule instanceof Change change) {
            return number(change.from()).map(base -> change(change, base)).orElse(List.of());
        }
        if (rule instanceof AverageGrowth growth) {
            return number(growth.from()).map(base -> growth(growth, base)).orElse(List.of());
        }
        List<Bound> ofArms = new ArrayList<>();
        for (Arm arm : rule.arms()) {
            if (arm.indicator().isEmpty()) {
                ofArms.addAll(of(arm.rule()));
            }
        }
        return ofArms;
    }

    private List<Bound> one(Comparison side, Quantity limit) {
        return List.of(inUnit(Bound.of(side, limit.amount(), evidence.method()), limit.unit()));
    }

    private Bound inUnit(Bound bound, Unit from) {
        return new Bound(new Quantity(bound.value(), from).in(unit).amount(), bound.comparator());
    }

    private List<Bound> of(Between range) {
        return switch (evidence.indicator().better()) {
            case HIGHER -> one(Comparison.AT_LEAST, range.low());
            case LOWER -> one(Comparison.AT_MOST, range.high());
            case NONE ->
                List.of(
                        one(Comparison.AT_LEAST, range.low()).get(0),
                        one(Comparison.AT_MOST, range.high()).get(0));
        };
    }

    private List<Bound> about(About about) {
        Optional<Quantity> tolerance = evidence.tolerance().flatMap(about::inUnitOfValue);
        if (tolerance.isEmpty()) {
            return List.of();
        }
        Exact middle = about.value().amount();
        Exact band = tolerance.get().amount().abs();
        Unit of = about.value().unit();
        return of(new Between(new Quantity(middle.minus(band), of), new Quantity(middle.plus(band), of)));
    }

    private List<Bound> change(Change change, Quantity base) {
        Bound line = change.limit().bound(evidence.methodForChanges());
        Unit by = change.limit().limit().unit();
        Exact from = base.in(unit).amount();
        if (by.equals(Unit.PERCENT)) {
            return List.of(new Bound(from.times(factor(line.value())), line.comparator()));
        }
        Exact difference = by.equals(Unit.PERCENTAGE_POINT)
                ? line.value()
                : new Quantity(line.value(), by).in(unit).amount();
        return List.of(new Bound(from.plus(difference), line.comparator()));
    }

    private List<Bound> growth(AverageGrowth growth, Quantity base) {
        Bound line = growth.limit().bound(evidence.methodForChanges());
        int years = evidence.period().last().getYear() - growth.from().last().getYear();
        Exact value = base.in(unit).amount().times(factor(line.value()).pow(years));
        return List.of(new Bound(value, line.comparator()));
    }

    private static Exact factor(Exact percent) {
        return Exact.ONE.plus(percent.dividedBy(Exact.HUNDRED));
    }

    private Optional<Quantity> number(ReportingPeriod from) {
        return evidence.baseline(from) instanceof Fact.Known known
                ? known.value().asQuantity()
                : Optional.empty();
    }
}
