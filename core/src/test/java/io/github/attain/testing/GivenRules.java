package io.github.attain.testing;

import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.rule.About;
import io.github.attain.rule.AllOf;
import io.github.attain.rule.Arm;
import io.github.attain.rule.Assigned;
import io.github.attain.rule.AverageGrowth;
import io.github.attain.rule.Between;
import io.github.attain.rule.Change;
import io.github.attain.rule.Comparison;
import io.github.attain.rule.EitherOf;
import io.github.attain.rule.Limit;
import io.github.attain.rule.NoWorse;
import io.github.attain.rule.Rule;
import io.github.attain.rule.Total;
import io.github.attain.rule.Trend;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of rules with the evidence that they need. */
public final class GivenRules {
    private GivenRules() {}

    /** A rule on a number with everything that it needs but the value itself. */
    public record Case(Rule rule, Known evidence) {
        /** Judges a value in 2025. */
        public String judge(Quantity value) {
            return evidence.and("2025", value).by(rule);
        }
    }

    /** Every kind of rule on a number, on the side on which the indicator is better; a limit, a baseline, a change. */
    public static Arbitrary<Case> cases(Indicator indicator) {
        boolean lower = indicator.better() == Direction.LOWER;
        Arbitrary<Comparison> sides = lower
                ? Arbitraries.of(Comparison.AT_MOST, Comparison.BELOW)
                : Arbitraries.of(Comparison.AT_LEAST, Comparison.ABOVE);
        Arbitrary<Exact> limits = Given.levels();
        Arbitrary<Exact> changes = Arbitraries.integers().between(-40, 40).map(n -> Exact.of(n));
        Unit unit = indicator.unit().orElseThrow();
        return Combinators.combine(
                        sides,
                        limits,
                        Given.levels().filter(b -> b.signum() > 0),
                        changes,
                        Given.methods(),
                        Arbitraries.integers().between(0, 12))
                .as((side, level, base, change, method, kind) -> {
                    Known evidence = Known.nothing(indicator, "2025").by(method).tolerating("2 " + unit.code());
                    for (int year = 2021; year < 2025; year++) {
                        evidence = evidence.and(
                                String.valueOf(year),
                                new Quantity(base.plus(Exact.of(lower ? 2023 - year : year - 2023)), unit));
                    }
                    Rule rule = rule(kind, side, new Quantity(level, unit), change);
                    boolean open = rule instanceof Assigned;
                    return new Case(
                            rule, open ? evidence.assigning(new Limit(side, new Quantity(level, unit))) : evidence);
                });
    }

    private static Rule rule(int kind, Comparison side, Quantity level, Exact change) {
        Limit limit = new Limit(side, level);
        ReportingPeriod base = ReportingPeriod.ofYear(2021);
        Quantity wide = new Quantity(level.amount().plus(Exact.of(3)), level.unit());
        Limit percent = new Limit(side, new Quantity(change, Unit.PERCENT));
        return switch (kind) {
            case 0 -> new Between(level, wide);
            case 1 -> new About(level);
            case 2 -> new Total(limit);
            case 3 -> new Change(percent, base);
            case 4 -> new Change(new Limit(side, new Quantity(change, level.unit())), base);
            case 5 -> new AverageGrowth(percent, base);
            case 6 -> new NoWorse(base);
            case 7 -> new Trend(Trend.Reading.EVERY_YEAR_BETTER, ReportingPeriod.ofYear(2022));
            case 8 -> new Trend(Trend.Reading.NEVER_WORSE_AND_BETTER, ReportingPeriod.ofYear(2022));
            case 9 -> new EitherOf(List.of(Arm.of(limit), Arm.of(new Change(percent, base))));
            case 10 -> new AllOf(List.of(Arm.of(limit), Arm.of(new NoWorse(base))));
            case 11 -> new Assigned(Text.same("x"));
            default -> limit;
        };
    }
}
