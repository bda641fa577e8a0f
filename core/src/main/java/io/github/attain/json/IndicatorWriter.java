package io.github.attain.json;

import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.indicator.Statistic;
import io.github.attain.source.Clause;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.GradeScale;
import java.util.List;

/** Writes indicators. */
final class IndicatorWriter {
    private final DocumentWriter documents;

    IndicatorWriter(DocumentWriter documents) {
        this.documents = documents;
    }

    Json write(Indicator indicator) {
        Block block = new Block()
                .put("id", indicator.id())
                .put("zh", indicator.name().zh())
                .put("en", indicator.name().en())
                .putWord("scale", indicator.scale());
        if (indicator.scale() == Indicator.Scale.QUANTITY) {
            block.putText("unit", indicator.unit());
        }
        indicator.grades().ifPresent(grades -> block.put("grades", grades(grades)));
        block.putWordUnless("better", indicator.better(), Direction.NONE);
        block.putWordUnless("statistic", indicator.statistic(), Statistic.OTHER);
        indicator.decimals().ifPresent(decimals -> block.put("decimals", decimals));
        block.putWordUnless("method", indicator.method(), ComparisonMethod.FULL_VALUE);
        block.putText("lowest", indicator.lowest());
        block.putText("highest", indicator.highest());
        indicator
                .plausible()
                .ifPresent(range -> block.put(
                        "plausible",
                        Block.list(List.of(
                                Block.text(range.low().toString()),
                                Block.text(range.high().toString())))));
        indicator.minimumDays().ifPresent(days -> block.put("minimum-days", days));
        indicator.definedBy().ifPresent(clause -> block.put("defined-by", clause(clause)));
        return block.putBoth("note", indicator.note()).build();
    }

    private static Json grades(GradeScale grades) {
        if (GradeScale.named(grades.id()).filter(grades::equals).isPresent()) {
            return Block.text(grades.id());
        }
        return new Block()
                .put("id", grades.id())
                .put(
                        "labels",
                        Block.list(grades.labels().stream().map(Block::text).toList()))
                .build();
    }

    private Json clause(Clause clause) {
        Block block = new Block().put("document", documents.id(clause.document()));
        return (clause.locator().isEmpty() ? block : block.put("locator", clause.locator())).build();
    }
}
