package io.github.attain.json;

import io.github.attain.rule.About;
import io.github.attain.rule.AllOf;
import io.github.attain.rule.Arm;
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
import io.github.attain.time.ReportingPeriod;
import java.util.List;

/** Writes rules in the form that {@link RuleReader} reads. */
final class RuleWriter {
    private RuleWriter() {}

    static Json.Members write(Rule rule) {
        return put(rule, new Block()).build();
    }

    private static Block put(Rule rule, Block block) {
        if (rule instanceof Limit limit) {
            return block.put(Words.of(limit.comparator()), limit.limit().written());
        } else if (rule instanceof Between range) {
            return block.put(
                    "between",
                    Block.list(List.of(
                            Block.text(range.low().written()),
                            Block.text(range.high().written()))));
        } else if (rule instanceof About about) {
            return block.put("about", about.value().written());
        } else if (rule instanceof CountedShare share) {
            Block inside = new Block().putAll(write(share.limit()));
            return block.put(
                    "share",
                    inside.put("count", share.count()).put("of", share.of()).build());
        } else if (rule instanceof ClassLimit limit) {
            return block.put("class-at-least", limit.worst().label());
        } else if (rule instanceof RankLimit limit) {
            Block inside = new Block().put("at-most", limit.worst()).put("of", limit.of());
            return block.put("rank", inside.build());
        } else if (rule instanceof Total total) {
            return block.put("total", write(total.limit()));
        } else if (rule instanceof Change change) {
            return block.put("change", since(change.limit(), change.from()));
        } else if (rule instanceof AverageGrowth growth) {
            return block.put("average-growth", since(growth.limit(), growth.from()));
        } else if (rule instanceof NoWorse noWorse) {
            return block.put("no-worse-than", noWorse.from().toString());
        }
        return putOfWords(rule, block);
    }

    private static Block putOfWords(Rule rule, Block block) {
        if (rule instanceof Trend trend) {
            return block.putWord("trend", trend.reading())
                    .put("from", trend.from().toString());
        } else if (rule instanceof FindingRequired finding) {
            block.putWord("finding", finding.atLeast());
            finding.reading().ifPresent(reading -> block.put("reading", write(reading)));
            return block;
        } else if (rule instanceof EachPart each) {
            return block.putWord("each", each.part()).put("rule", write(each.each()));
        } else if (rule instanceof EitherOf either) {
            return block.put("either-of", arms(either.arms()));
        } else if (rule instanceof AllOf all) {
            return block.put("all-of", arms(all.arms()));
        } else if (rule instanceof Assigned assigned) {
            return block.put("assigned-by", Block.both(assigned.by()));
        }
        throw new IllegalStateException("no form for " + rule);
    }

    private static Json since(Limit limit, ReportingPeriod from) {
        return new Block().putAll(write(limit)).put("from", from.toString()).build();
    }

    private static Json arms(List<Arm> arms) {
        return Block.list(arms.stream().map(RuleWriter::arm).toList());
    }

    private static Json arm(Arm arm) {
        Block block = new Block();
        arm.indicator().ifPresent(i -> block.put("indicator", i.id()));
        return put(arm.rule(), block).build();
    }
}
