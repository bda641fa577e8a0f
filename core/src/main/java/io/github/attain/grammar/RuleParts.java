package io.github.attain.grammar;

import io.github.attain.rule.About;
import io.github.attain.rule.AllOf;
import io.github.attain.rule.Assigned;
import io.github.attain.rule.AverageGrowth;
import io.github.attain.rule.Between;
import io.github.attain.rule.Change;
import io.github.attain.rule.ClassLimit;
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
import java.util.Arrays;
import java.util.List;

/** Takes each form of rule apart, into the keys of its shape. */
record RuleParts(RuleShape shape, Parts parts) implements Rule.Visitor<Parts> {
    @Override
    public Parts limit(Limit limit) {
        return parts.put(
                shape.limits.get(Arrays.asList(RuleShape.COMPARISONS).indexOf(limit.comparison())), limit.limit());
    }

    @Override
    public Parts between(Between rule) {
        return parts.put(RuleShape.BETWEEN_ENDS, List.of(rule.low(), rule.high()));
    }

    @Override
    public Parts about(About rule) {
        return parts.put(RuleShape.ABOUT_VALUE, rule.value());
    }

    @Override
    public Parts countedShare(CountedShare rule) {
        return limit(rule.limit()).put(RuleShape.SHARE_COUNT, rule.count()).put(RuleShape.SHARE_OF, rule.of());
    }

    @Override
    public Parts classLimit(ClassLimit rule) {
        return parts.put(RuleShape.CLASS_WORST, rule.worst().label());
    }

    @Override
    public Parts rankLimit(RankLimit rule) {
        return parts.put(RuleShape.RANK_AT_MOST, rule.worst()).put(RuleShape.RANK_OF, rule.of());
    }

    @Override
    public Parts total(Total rule) {
        return limit(rule.limit());
    }

    @Override
    public Parts change(Change rule) {
        return limit(rule.limit()).put(RuleShape.CHANGE_FROM, rule.from());
    }

    @Override
    public Parts averageGrowth(AverageGrowth rule) {
        return limit(rule.limit()).put(RuleShape.GROWTH_FROM, rule.from());
    }

    @Override
    public Parts noWorse(NoWorse rule) {
        return parts.put(RuleShape.NO_WORSE_THAN, rule.from());
    }

    @Override
    public Parts trend(Trend rule) {
        return parts.put(RuleShape.TREND_READING, rule.reading()).put(RuleShape.TREND_FROM, rule.from());
    }

    @Override
    public Parts findingRequired(FindingRequired rule) {
        return parts.put(RuleShape.FINDING_LEAST, rule.atLeast()).put(RuleShape.FINDING_READING, rule.reading());
    }

    @Override
    public Parts eachPart(EachPart rule) {
        return parts.put(RuleShape.EACH_PART, rule.part()).put(RuleShape.EACH_RULE, rule.each());
    }

    @Override
    public Parts eitherOf(EitherOf rule) {
        return parts.put(RuleShape.EITHER_ARMS, rule.arms());
    }

    @Override
    public Parts allOf(AllOf rule) {
        return parts.put(RuleShape.ALL_ARMS, rule.arms());
    }

    @Override
    public Parts assigned(Assigned rule) {
        return parts.put(RuleShape.ASSIGNED_BY, rule.by());
    }
}
