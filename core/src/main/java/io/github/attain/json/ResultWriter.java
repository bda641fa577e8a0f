package io.github.attain.json;

import io.github.attain.assessment.Allowance;
import io.github.attain.assessment.Distance;
import io.github.attain.assessment.Result;
import io.github.attain.assessment.Sensitivity;
import io.github.attain.assessment.Standing;
import io.github.attain.assessment.Step;
import io.github.attain.measurement.Measurement;
import io.github.attain.target.Attribute;
import io.github.attain.target.Plan;
import io.github.attain.target.Target;
import io.github.attain.value.Margin;
import io.github.attain.value.Value;
import java.util.List;
import java.util.Locale;

/**
 * Writes the result for one target in one language.
 *
 * <p>Immutable and thread-safe.
 */
final class ResultWriter {
    private final Locale locale;
    private final MeasurementWriter measurements;

    ResultWriter(Locale locale, MeasurementWriter measurements) {
        this.locale = locale;
        this.measurements = measurements;
    }

    Json write(Result result) {
        Block block = new Block();
        target(result.target(), block);
        block.put("as-of", result.asOf().toString())
                .putWord("verdict", result.verdict())
                .put("label", measurements.in(result.verdict().label()));
        result.reason().ifPresent(reason -> block.putWord("reason", reason));
        block.putText("detail", result.detail().map(measurements::in));
        result.value().ifPresent(value -> block.put("value", value(value)));
        result.margin().ifPresent(margin -> block.put("margin", margin(margin)));
        result.gap()
                .ifPresent(gap -> block.put(
                        "gap",
                        new Block()
                                .put("missing", gap.missing())
                                .put("still-required", gap.stillRequired())
                                .build()));
        result.distance().ifPresent(distance -> block.put("distance", distance(distance)));
        result.standing().ifPresent(standing -> block.put("standing", standing(standing)));
        if (!result.contradictions().isEmpty()) {
            block.put(
                    "contradicts",
                    Block.list(result.contradictions().stream()
                            .map(other -> Block.text(other.id()))
                            .toList()));
        }
        block.put("measurements", measured(result.measurements()));
        block.put("steps", Block.list(result.steps().stream().map(this::step).toList()));
        List<Sensitivity> turning = result.turningChoices();
        block.put(
                "sensitivities",
                Block.list(result.sensitivities().stream()
                        .map(s -> sensitivity(s, turning.contains(s)))
                        .toList()));
        return block.put("sentence", result.sentence(locale))
                .put("clause", measurements.clause(result.target().clause()))
                .build();
    }

    private void target(Target target, Block block) {
        block.put("target", target.id());
        block.putText("plan", target.plan().map(Plan::id));
        block.put(
                "place",
                named(target.place().code(), measurements.in(target.place().name())));
        block.put(
                "indicator",
                named(
                        target.indicator().id(),
                        measurements.in(target.indicator().name())));
        TargetWriter.term(target.term(), block);
        block.putWord("strength", target.strength());
        block.putWordUnless("attribute", target.attribute(), Attribute.UNSTATED);
        block.put("promise", measurements.in(target.promise()));
        block.put("rule", RuleWriter.write(target.rule()));
    }

    private static Json named(String id, String name) {
        return new Block().put("id", id).put("name", name).build();
    }

    private Json value(Value value) {
        return new Block()
                .put("written", value.written())
                .put("shown", measurements.shown(value))
                .build();
    }

    private Json margin(Margin margin) {
        return new Block()
                .put("amount", margin.amount().toString())
                .put("unit", margin.unit().code())
                .putText("percent", margin.percent())
                .put("shown", measurements.in(margin.text()))
                .build();
    }

    private Json distance(Distance distance) {
        Block block = new Block()
                .put("earlier", measurements.write(distance.earlier()))
                .put("at-target-level", distance.isAtTargetLevel());
        distance.gap().ifPresent(gap -> block.put("gap", margin(gap)));
        distance.changeNeeded().ifPresent(change -> block.put("change-needed", value(change)));
        block.putText("change-needed-percent", distance.changeNeededPercent());
        block.put("years", distance.years());
        distance.perYear().ifPresent(change -> block.put("per-year", value(change)));
        return block.build();
    }

    private Json standing(Standing standing) {
        Block block = new Block().putWord("state", standing.state());
        standing.reason().ifPresent(reason -> block.putWord("reason", reason));
        block.putText("through", standing.through());
        block.putText("since", standing.since());
        block.put("remaining-days", standing.remainingDays());
        block.put(
                "allowances",
                Block.list(standing.allowances().stream().map(this::allowance).toList()));
        return block.put("sentence", measurements.in(standing.sentence())).build();
    }

    private Json allowance(Allowance allowance) {
        return new Block()
                .putWord("kind", allowance.kind())
                .putWord("comparator", allowance.comparison())
                .put("quantity", value(allowance.quantity()))
                .build();
    }

    private Json measured(List<Measurement> measured) {
        return Block.list(measured.stream().map(measurements::write).toList());
    }

    private Json step(Step step) {
        return new Block()
                .putWord("kind", step.kind())
                .put("text", measurements.in(step.text()))
                .build();
    }

    private Json sensitivity(Sensitivity sensitivity, boolean turns) {
        Block block = new Block()
                .putWord("choice", sensitivity.choice())
                .put("otherwise", measurements.in(sensitivity.otherwise()))
                .putWord("verdict", sensitivity.verdict());
        sensitivity.standing().ifPresent(state -> block.putWord("standing", state));
        return block.put("turns", turns).build();
    }
}
