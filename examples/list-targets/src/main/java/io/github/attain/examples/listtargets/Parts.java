package io.github.attain.examples.listtargets;

import io.github.attain.indicator.Indicator;
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
import io.github.attain.target.Target;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Finding;
import io.github.attain.value.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Takes rules apart. The comparator of a part is one of {@code <= < >= > = about class-at-least rank-at-most change-<=
 * change->= no-worse trend finding assigned}.
 *
 * <p>A range gives two parts, one for each end. A strict change ("rises") has the comparator of the one that includes its
 * limit, and its form says {@code (strict)}. {@code =} is left to packs of other kinds: no rule promises exactly a value.
 */
final class Parts {
    private Parts() {}

    /** The parts of a target's rule, in the order of the rule; at least one. */
    static List<Part> of(Target target) {
        return parts("", target.indicator(), target.rule());
    }

    private static List<Part> parts(String around, Indicator indicator, Rule rule) {
        if (rule instanceof EitherOf either) {
            return arms(around + "either-of/", indicator, either.arms());
        }
        if (rule instanceof AllOf all) {
            return arms(around + "all-of/", indicator, all.arms());
        }
        if (rule instanceof EachPart each) {
            return parts(around + "each-" + word(each.part()) + "/", indicator, each.each());
        }
        if (rule instanceof Between range) {
            return List.of(
                    limit(indicator, around + "range", new Limit(Comparison.AT_LEAST, range.low())),
                    limit(indicator, around + "range", new Limit(Comparison.AT_MOST, range.high())));
        }
        return List.of(part(around, indicator, rule));
    }

    private static List<Part> arms(String around, Indicator own, List<Arm> arms) {
        return arms.stream()
                .flatMap(arm -> parts(around, arm.indicator().orElse(own), arm.rule()).stream())
                .toList();
    }

    private static Part part(String around, Indicator indicator, Rule rule) {
        if (rule instanceof Limit limit) {
            return limit(indicator, around + "limit", limit);
        }
        if (rule instanceof Total total) {
            return limit(indicator, around + "total", total.limit());
        }
        if (rule instanceof CountedShare share) {
            String form = "counted-share (" + share.count() + " of " + share.of() + ")";
            return limit(indicator, around + form, share.limit());
        }
        if (rule instanceof Change change) {
            return change(indicator, around + "change", change.limit(), change.from());
        }
        if (rule instanceof AverageGrowth growth) {
            return change(indicator, around + "average-growth", growth.limit(), growth.from());
        }
        if (rule instanceof About about) {
            Limit value = new Limit(Comparison.AT_LEAST, about.value());
            return Part.of(indicator, around + "about", "about", value, Optional.empty());
        }
        return wordy(around, indicator, rule);
    }

    /** A promise without a number of the indicator's unit. */
    private static Part wordy(String around, Indicator indicator, Rule rule) {
        if (rule instanceof ClassLimit limit) {
            String label = limit.worst().label();
            return new Part(indicator, around + "class-limit", "class-at-least", label, "", Optional.empty());
        }
        if (rule instanceof RankLimit limit) {
            String form = around + "rank-limit (of " + limit.of() + ")";
            return new Part(indicator, form, "rank-at-most", String.valueOf(limit.worst()), "", Optional.empty());
        }
        if (rule instanceof FindingRequired finding) {
            String form = finding.atLeast() == Finding.BASICALLY ? "finding (basically)" : "finding";
            return new Part(indicator, around + form, "finding", "", "", Optional.empty());
        }
        if (rule instanceof NoWorse noWorse) {
            return new Part(
                    indicator, around + "no-worse", "no-worse", "", unit(indicator), Optional.of(noWorse.from()));
        }
        if (rule instanceof Trend trend) {
            String form = around + "trend (" + word(trend.reading()) + ")";
            return new Part(indicator, form, "trend", "", unit(indicator), Optional.of(trend.from()));
        }
        if (rule instanceof Assigned) {
            return new Part(indicator, around + "assigned", "assigned", "", unit(indicator), Optional.empty());
        }
        throw new IllegalArgumentException("a rule of another form: " + rule);
    }

    private static Part limit(Indicator indicator, String form, Limit limit) {
        String sign = switch (limit.comparison()) {
            case AT_MOST -> "<=";
            case AT_LEAST -> ">=";
            case BELOW -> "<";
            case ABOVE -> ">";
        };
        return Part.of(indicator, form, sign, limit, Optional.empty());
    }

    private static Part change(Indicator indicator, String form, Limit limit, ReportingPeriod from) {
        String strict = limit.comparison().isStrict() ? " (strict)" : "";
        String sign = limit.comparison().isUpper() ? "change-<=" : "change->=";
        return Part.of(indicator, form + strict, sign, limit, Optional.of(from));
    }

    private static String unit(Indicator indicator) {
        return indicator.scale() == Indicator.Scale.SHARE
                ? Unit.PERCENT.code()
                : indicator.unit().map(Unit::code).orElse("");
    }

    /** A constant as the table writes it: {@code half-year}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
