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
        return rule.accept(new Into(block));
    }

    /** Writes each form into a block. */
    private record Into(Block block) implements Rule.Visitor<Block> {
        @Override
        public Block limit(Limit limit) {
            return block.put(Words.of(limit.comparison()), limit.limit().written());
        }

        @Override
        public Block between(Between range) {
            return block.put(
                    "between",
                    Block.list(List.of(
                            Block.text(range.low().written()),
                            Block.text(range.high().written()))));
        }

        @Override
        public Block about(About about) {
            return block.put("about", about.value().written());
        }

        @Override
        public Block countedShare(CountedShare share) {
            Block inside = new Block().putAll(write(share.limit()));
            return block.put(
                    "share",
                    inside.put("count", share.count()).put("of", share.of()).build());
        }

        @Override
        public Block classLimit(ClassLimit limit) {
            return block.put("class-at-least", limit.worst().label());
        }

        @Override
        public Block rankLimit(RankLimit limit) {
            return block.put(
                    "rank",
                    new Block()
                            .put("at-most", limit.worst())
                            .put("of", limit.of())
                            .build());
        }

        @Override
        public Block total(Total total) {
            return block.put("total", write(total.limit()));
        }

        @Override
        public Block change(Change change) {
            return block.put("change", since(change.limit(), change.from()));
        }

        @Override
        public Block averageGrowth(AverageGrowth growth) {
            return block.put("average-growth", since(growth.limit(), growth.from()));
        }

        @Override
        public Block noWorse(NoWorse noWorse) {
            return block.put("no-worse-than", noWorse.from().toString());
        }

        @Override
        public Block trend(Trend trend) {
            return block.putWord("trend", trend.reading())
                    .put("from", trend.from().toString());
        }

        @Override
        public Block findingRequired(FindingRequired finding) {
            block.putWord("finding", finding.atLeast());
            finding.reading().ifPresent(reading -> block.put("reading", write(reading)));
            return block;
        }

        @Override
        public Block eachPart(EachPart each) {
            return block.putWord("each", each.part()).put("rule", write(each.each()));
        }

        @Override
        public Block eitherOf(EitherOf either) {
            return block.put("either-of", arms(either.arms()));
        }

        @Override
        public Block allOf(AllOf all) {
            return block.put("all-of", arms(all.arms()));
        }

        @Override
        public Block assigned(Assigned assigned) {
            return block.put("assigned-by", Block.both(assigned.by()));
        }
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
