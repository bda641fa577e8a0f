package io.github.attain.exchange;

import io.github.attain.assessment.Allowance;
import io.github.attain.assessment.Distance;
import io.github.attain.assessment.Result;
import io.github.attain.assessment.Sensitivity;
import io.github.attain.assessment.Standing;
import io.github.attain.assessment.Step;
import io.github.attain.grammar.Json;
import io.github.attain.grammar.RuleForm;
import io.github.attain.grammar.TermKeys;
import io.github.attain.grammar.Words;
import io.github.attain.grammar.Writing;
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
    private final boolean isCompact;

    ResultWriter(Locale locale, MeasurementWriter measurements, boolean isCompact) {
        this.locale = locale;
        this.measurements = measurements;
        this.isCompact = isCompact;
    }

    Json write(Result result) {
        Json block = Json.object();
        target(result.target(), block);
        block.put("as-of", result.asOf().toString())
                .putWord("verdict", result.verdict())
                .put("label", measurements.in(result.verdict().label()));
        result.reason().ifPresent(reason -> block.putWord("reason", reason));
        if (!isCompact) {
            block.putText("detail", result.detail().map(measurements::in));
        }
        result.value().ifPresent(value -> block.put("value", value(value)));
        result.deciding().ifPresent(deciding -> {
            if (deciding.missing().isEmpty()) {
                block.put("compared-as", value(deciding.comparedAs()));
                deciding.change().ifPresent(change -> block.put("change", value(change)));
            }
            deciding.baseline().ifPresent(baseline -> block.put("baseline", value(baseline)));
        });
        result.margin().ifPresent(margin -> block.put("margin", margin(margin)));
        result.gap()
                .ifPresent(gap -> block.put(
                        "gap", Json.object().put("missing", gap.missing()).put("still-required", gap.stillRequired())));
        result.distance().ifPresent(distance -> block.put("distance", distance(distance)));
        result.standing().ifPresent(standing -> block.put("standing", standing(standing)));
        List<Sensitivity> turning = result.turningChoices();
        if (!turning.isEmpty()) {
            block.put(
                    "hangs-on",
                    Json.list(turning.stream()
                            .map(s -> Words.of(s.choice()))
                            .distinct()
                            .map(Json::text)
                            .toList()));
        }
        if (!isCompact) {
            explained(result, turning, block);
        }
        return block.put("sentence", result.sentence(locale))
                .put("clause", measurements.clause(result.target().clause(), isCompact));
    }

    private void explained(Result result, List<Sensitivity> turning, Json block) {
        if (!result.contradictions().isEmpty()) {
            block.put(
                    "contradicts",
                    Json.list(result.contradictions().stream()
                            .map(other -> Json.text(other.id()))
                            .toList()));
        }
        block.put("measurements", measured(result.measurements()));
        block.put("steps", Json.list(result.steps().stream().map(this::step).toList()));
        block.put(
                "sensitivities",
                Json.list(result.sensitivities().stream()
                        .map(s -> sensitivity(s, turning.contains(s)))
                        .toList()));
    }

    private void target(Target target, Json block) {
        block.put("target", target.id());
        if (!isCompact) {
            block.putText("plan", target.plan().map(Plan::id));
        }
        block.put(
                "place",
                named(target.place().code(), measurements.in(target.place().name())));
        block.put(
                "indicator",
                named(
                        target.indicator().id(),
                        measurements.in(target.indicator().name())));
        TermKeys.put(target.term(), block);
        block.putWord("strength", target.strength());
        block.putWordUnless("attribute", target.attribute(), Attribute.UNSTATED);
        block.put("promise", measurements.in(target.promise()));
        if (!isCompact) {
            block.put("rule", RuleForm.RULE.write(target.rule(), new Writing()));
        }
    }

    private static Json named(String id, String name) {
        return Json.object().put("id", id).put("name", name);
    }

    private Json value(Value value) {
        return Json.object().put("written", value.written()).put("shown", measurements.shown(value));
    }

    private Json margin(Margin margin) {
        return Json.object()
                .put("amount", margin.amount().toString())
                .put("unit", margin.unit().code())
                .putText("percent", margin.percent())
                .put("shown", measurements.in(margin.text()));
    }

    private Json distance(Distance distance) {
        Json block = Json.object()
                .put("earlier", measurements.write(distance.earlier()))
                .put("at-target-level", distance.isAtTargetLevel());
        distance.margin().ifPresent(margin -> block.put("margin", margin(margin)));
        distance.changeNeeded().ifPresent(change -> block.put("change-needed", value(change)));
        block.putText("change-needed-percent", distance.changeNeededPercent());
        block.put("years", distance.years());
        distance.perYear().ifPresent(change -> block.put("per-year", value(change)));
        return block;
    }

    private Json standing(Standing standing) {
        Json block = Json.object().putWord("state", standing.state());
        standing.reason().ifPresent(reason -> block.putWord("reason", reason));
        block.putText("through", standing.through());
        block.putText("since", standing.since());
        block.put("remaining-days", standing.remainingDays());
        block.put(
                "allowances",
                Json.list(standing.allowances().stream().map(this::allowance).toList()));
        return block.put("sentence", measurements.in(standing.sentence()));
    }

    private Json allowance(Allowance allowance) {
        return Json.object()
                .putWord("kind", allowance.kind())
                .putWord("comparator", allowance.comparison())
                .put("quantity", value(allowance.quantity()));
    }

    private Json measured(List<Measurement> measured) {
        return Json.list(measured.stream().map(measurements::write).toList());
    }

    private Json step(Step step) {
        return Json.object().putWord("kind", step.kind()).put("text", measurements.in(step.text()));
    }

    private Json sensitivity(Sensitivity sensitivity, boolean turns) {
        Json block = Json.object()
                .putWord("choice", sensitivity.choice())
                .put("otherwise", measurements.in(sensitivity.otherwise()))
                .putWord("verdict", sensitivity.verdict());
        sensitivity.standing().ifPresent(state -> block.putWord("standing", state));
        return block.put("turns", turns);
    }
}
