package io.github.attain.json;

import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.indicator.Indicator.Scale;
import io.github.attain.rule.About;
import io.github.attain.rule.AllOf;
import io.github.attain.rule.Arm;
import io.github.attain.rule.Assigned;
import io.github.attain.rule.AverageGrowth;
import io.github.attain.rule.Between;
import io.github.attain.rule.Change;
import io.github.attain.rule.ClassLimit;
import io.github.attain.rule.Comparison;
import io.github.attain.rule.CountedShare;
import io.github.attain.rule.EachPart;
import io.github.attain.rule.EitherOf;
import io.github.attain.rule.FindingRequired;
import io.github.attain.rule.Limit;
import io.github.attain.rule.NoWorse;
import io.github.attain.rule.RankLimit;
import io.github.attain.rule.Rule;
import io.github.attain.rule.Total;
import io.github.attain.rule.Trend;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.SubPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Finding;
import io.github.attain.value.Grade;
import io.github.attain.value.GradeScale;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rank;
import io.github.attain.value.Rounding;
import io.github.attain.value.Share;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of values and of rules of every kind that make sense for an indicator. */
final class RuleArbitraries {
    private RuleArbitraries() {}

    /** A rule that makes sense for an indicator; arms may speak of others. */
    static Arbitrary<Rule> rules(Indicator own, List<Indicator> all) {
        return rules(own, all, 2);
    }

    /** A value that an indicator's baseline can have. */
    static Arbitrary<Value> values(Indicator indicator) {
        return switch (indicator.scale()) {
            case QUANTITY -> quantities(indicator).map(q -> q);
            case SHARE -> shares().map(s -> s);
            case CLASS -> grades(indicator.grades().orElseThrow()).map(g -> g);
            case RANK -> ranks().map(r -> r);
            case FINDING -> Arbitraries.of(Finding.values()).map(f -> f);
        };
    }

    private static Arbitrary<Rule> rules(Indicator own, List<Indicator> all, int depth) {
        List<Arbitrary<? extends Rule>> kinds = new ArrayList<>();
        kinds.add(RulePackArbitraries.texts().map(Assigned::new));
        kinds.add(Arbitraries.of(Finding.YES, Finding.BASICALLY).map(FindingRequired::of));
        switch (own.scale()) {
            case QUANTITY -> addOfQuantity(own, kinds);
            case SHARE -> addOfShare(kinds);
            case CLASS -> kinds.add(grades(own.grades().orElseThrow()).map(ClassLimit::new));
            case RANK -> kinds.add(ranks().map(r -> new RankLimit(r.place(), r.of())));
            case FINDING -> kinds.add(trends());
        }
        boolean isNumber = own.scale() == Scale.QUANTITY || own.scale() == Scale.SHARE;
        if (!isNumber || own.better() != Direction.NONE) {
            kinds.add(baselines().map(NoWorse::new));
        }
        if (isNumber && own.better() != Direction.NONE) {
            kinds.add(trends());
        }
        if (depth > 0) {
            addOfRules(own, all, depth - 1, kinds);
        }
        return Arbitraries.oneOf(kinds).map(r -> r);
    }

    private static void addOfQuantity(Indicator own, List<Arbitrary<? extends Rule>> kinds) {
        Arbitrary<Quantity> quantities = quantities(own);
        kinds.add(limits(quantities));
        kinds.add(limits(quantities).map(Total::new));
        kinds.add(quantities.map(About::new));
        kinds.add(ranges(quantities));
        kinds.add(changes(quantities));
        kinds.add(changes(percents(-100, 1000)));
        kinds.add(growths());
    }

    private static void addOfShare(List<Arbitrary<? extends Rule>> kinds) {
        Arbitrary<Quantity> percents = percents(0, 100);
        kinds.add(limits(percents));
        kinds.add(percents.map(About::new));
        kinds.add(ranges(percents));
        kinds.add(changes(percents(-100, 100)));
        kinds.add(changes(numbers(-100, 100).map(n -> new Quantity(n, Unit.PERCENTAGE_POINT))));
        kinds.add(growths());
        kinds.add(Combinators.combine(limits(percents), ranks())
                .as((limit, rank) -> new CountedShare(
                        new Limit(limit.comparison(), new Quantity(percent(rank), Unit.PERCENT)),
                        rank.place(),
                        rank.of())));
    }

    private static void addOfRules(
            Indicator own, List<Indicator> all, int depth, List<Arbitrary<? extends Rule>> kinds) {
        Arbitrary<Rule> inner = Arbitraries.lazy(() -> rules(own, all, depth));
        kinds.add(inner.map(r -> new FindingRequired(Finding.BASICALLY, Optional.of(r))));
        kinds.add(Combinators.combine(Arbitraries.of(SubPeriod.values()), inner).as(EachPart::new));
        Arbitrary<Arm> otherArms =
                Arbitraries.of(all).flatMap(other -> rules(other, all, depth).map(r -> new Arm(Optional.of(other), r)));
        Arbitrary<List<Arm>> arms = Arbitraries.oneOf(inner.map(Arm::of), otherArms)
                .list()
                .ofMinSize(2)
                .ofMaxSize(3);
        kinds.add(arms.map(EitherOf::new));
        kinds.add(arms.map(AllOf::new));
    }

    private static Arbitrary<Limit> limits(Arbitrary<Quantity> quantities) {
        return Combinators.combine(Arbitraries.of(Comparison.values()), quantities)
                .as(Limit::new);
    }

    private static Arbitrary<Between> ranges(Arbitrary<Quantity> quantities) {
        return Combinators.combine(quantities, quantities)
                .as((a, b) -> a.in(b.unit()).amount().compareTo(b.amount()) < 0 ? List.of(a, b) : List.of(b, a))
                .filter(ends -> !ends.get(0).equals(ends.get(1)))
                .map(ends -> new Between(ends.get(0), ends.get(1)));
    }

    private static Arbitrary<Change> changes(Arbitrary<Quantity> quantities) {
        return Combinators.combine(limits(quantities), baselines()).as(Change::new);
    }

    private static Arbitrary<AverageGrowth> growths() {
        return Combinators.combine(limits(percents(-99, 1000)), baselines()).as(AverageGrowth::new);
    }

    private static Arbitrary<Trend> trends() {
        Arbitrary<ReportingPeriod> years =
                Arbitraries.integers().between(2000, 2019).map(ReportingPeriod::ofYear);
        return Combinators.combine(Arbitraries.of(Trend.Reading.values()), years)
                .as(Trend::new);
    }

    /** Amounts in the indicator's unit, or in one that converts to it. */
    private static Arbitrary<Quantity> quantities(Indicator indicator) {
        Unit own = indicator.unit().orElseThrow();
        List<Unit> units = RulePackArbitraries.UNITS.stream()
                .map(Unit::parse)
                .filter(own::isCommensurableWith)
                .toList();
        return Combinators.combine(numbers(0, 100_000), Arbitraries.of(units)).as(Quantity::new);
    }

    private static Arbitrary<Quantity> percents(int low, int high) {
        return numbers(low, high).map(n -> new Quantity(n, Unit.PERCENT));
    }

    /** Decimals as they are written, trailing zeros included, and now and then a fraction. */
    static Arbitrary<Exact> numbers(int low, int high) {
        Arbitrary<Exact> decimals = Arbitraries.integers()
                .between(0, 4)
                .flatMap(scale -> Arbitraries.bigDecimals()
                        .between(BigDecimal.valueOf(low), BigDecimal.valueOf(high))
                        .ofScale(scale)
                        .map(d -> Exact.of(d.setScale(scale))));
        Arbitrary<Exact> fractions =
                Arbitraries.integers().between(0, 98).filter(n -> n % 7 != 0).map(n -> Exact.ratio(n, 7));
        return Arbitraries.frequencyOf(Tuple.of(9, decimals), Tuple.of(high < 20 ? 0 : 1, fractions));
    }

    private static Arbitrary<Share> shares() {
        return Arbitraries.oneOf(numbers(0, 100).map(Share::ofPercent), ranks().map(r -> Share.of(r.place(), r.of())));
    }

    private static Arbitrary<Rank> ranks() {
        return Arbitraries.integers()
                .between(1, 500)
                .flatMap(of -> Arbitraries.integers().between(1, of).map(place -> new Rank(place, of)));
    }

    private static Arbitrary<Grade> grades(GradeScale scale) {
        return Arbitraries.integers().between(0, scale.labels().size() - 1).map(i -> new Grade(scale, i));
    }

    /** What the counts give, in two decimals. */
    private static Exact percent(Rank rank) {
        return Rounding.toDecimals(2).round(Share.of(rank.place(), rank.of()).percent());
    }

    /** Periods that lie before the terms of most targets. */
    private static Arbitrary<ReportingPeriod> baselines() {
        return Combinators.combine(
                        Arbitraries.integers().between(2000, 2019),
                        Arbitraries.integers().between(1, 13))
                .as((year, month) ->
                        month > 12 ? ReportingPeriod.ofYear(year) : ReportingPeriod.of(YearMonth.of(year, month)));
    }
}
