package io.github.attain.json;

import io.github.attain.target.Attribute;
import io.github.attain.target.Baseline;
import io.github.attain.target.Hedge;
import io.github.attain.target.Plan;
import io.github.attain.target.Relation;
import io.github.attain.target.Strength;
import io.github.attain.target.Target;
import io.github.attain.time.Term;
import io.github.attain.value.Value;
import java.util.Arrays;
import java.util.List;

/** Writes plans with their targets. */
final class TargetWriter {
    private TargetWriter() {}

    static Json write(Plan plan, List<Target> targets) {
        Block block = new Block()
                .put("id", plan.id())
                .put("document", DocumentWriter.write(plan.document()))
                .put("place", plan.place().code())
                .put("period", plan.period().toString());
        if (!plan.replaces().isEmpty()) {
            block.put(
                    "replaces",
                    Block.list(plan.replaces().stream().map(Block::text).toList()));
        }
        return block.put(
                        "targets",
                        Block.list(targets.stream().map(t -> write(t, plan)).toList()))
                .build();
    }

    private static Json write(Target target, Plan plan) {
        Block block = new Block()
                .put("id", target.id())
                .put("indicator", target.indicator().id());
        if (!target.place().equals(plan.place())) {
            block.put("place", target.place().code());
        }
        term(target.term(), block);
        block.put("rule", RuleWriter.write(target.rule()));
        target.method().ifPresent(method -> block.putWord("method", method));
        target.dust().ifPresent(dust -> block.putWord("dust", dust));
        target.baseline().ifPresent(baseline -> block.put("baseline", baseline(baseline)));
        target.outOf().ifPresent(sites -> block.put("out-of", sites));
        block.putWordUnless("strength", target.strength(), Strength.MUST);
        block.putWordUnless("attribute", target.attribute(), Attribute.UNSTATED);
        List<Json> hedges = Arrays.stream(Hedge.values())
                .filter(target.hedges()::contains)
                .map(hedge -> Block.text(Words.of(hedge)))
                .toList();
        if (!hedges.isEmpty()) {
            block.put("hedges", Block.list(hedges));
        }
        if (target.limitsBetterSide()) {
            block.put("limits-better-side", true);
        }
        block.putBoth("scope", target.scope());
        block.putBoth("exception", target.exception());
        block.putBoth("set-by", target.setBy());
        block.put("clause", target.clause().locator());
        block.putBoth("gist", target.gist());
        block.putBoth("note", target.note());
        if (!target.relations().isEmpty()) {
            block.put(
                    "relations",
                    Block.list(target.relations().stream()
                            .map(TargetWriter::relation)
                            .toList()));
        }
        return block.build();
    }

    static void term(Term term, Block block) {
        switch (term.kind()) {
            case DURING -> block.put("during", term.period().toString());
            case BY -> block.put("by", term.due().toString());
        }
    }

    private static Json baseline(Baseline baseline) {
        return new Block()
                .put("period", baseline.period().toString())
                .putText("value", baseline.value().map(Value::written))
                .build();
    }

    private static Json relation(Relation relation) {
        return new Block()
                .putWord("kind", relation.kind())
                .put("target", relation.target())
                .putBoth("note", relation.note())
                .build();
    }
}
