package io.github.attain.examples.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attain.assessment.Assessor;
import io.github.attain.assessment.Result;
import io.github.attain.indicator.Indicator;
import io.github.attain.json.PackReader;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.pack.RulePack;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Locale;

/** Promises held against what was measured, and plain limits. */
final class Promises {
    private static final String PLACE = "410800";
    private static final String TARGET = "t";

    private Promises() {}

    static JsonNode limit(JsonNode given) {
        Exact value = Exact.parse(given.get("value").asText());
        Exact limit = Exact.parse(given.get("limit").asText());
        ComparisonMethod method = given.get("method").asText().equals("full-value")
                ? ComparisonMethod.FULL_VALUE
                : ComparisonMethod.ROUNDED_VALUE;
        ObjectNode asked = JsonNodeFactory.instance.objectNode();
        asked.put("indicator", "length").put("during", "2025").put("as-of", "2026-01-31");
        asked.set(
                "rule",
                JsonNodeFactory.instance
                        .objectNode()
                        .put(given.get("comparison").asText(), limit + " m"));
        asked.put("method", method == ComparisonMethod.FULL_VALUE ? "full-value" : "rounded-value");
        asked.set(
                "measured",
                JsonNodeFactory.instance
                        .arrayNode()
                        .add(JsonNodeFactory.instance
                                .objectNode()
                                .put("period", "2025")
                                .put("value", value + " m")));
        String verdict = judge(asked).get("verdict").asText();
        return JsonNodeFactory.instance.objectNode().put("kept", verdict.equals("met"));
    }

    static JsonNode judge(JsonNode given) {
        RulePack pack = pack(given);
        Measurements.Builder measured = Measurements.builder();
        given.get("measured").forEach(m -> measured.add(measurement(m, given, pack)));
        Assessor assessor = Assessor.of(pack.targets());
        if (given.has("tolerance")) {
            assessor = assessor.withTolerance(
                    TARGET, Quantity.parse(given.get("tolerance").asText()));
        }
        Result result = assessor.assess(
                        measured.build(), LocalDate.parse(given.get("as-of").asText()))
                .of(TARGET)
                .orElseThrow();
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("verdict", code(result.verdict()));
        result.standing().ifPresent(standing -> answer.put("standing", code(standing.state())));
        return answer;
    }

    private static String code(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Measurement measurement(JsonNode said, JsonNode given, RulePack pack) {
        String id = said.has("indicator")
                ? said.get("indicator").asText()
                : given.get("indicator").asText();
        Indicator indicator = pack.indicators().stream()
                .filter(i -> i.id().equals(id))
                .findFirst()
                .orElseThrow();
        Measurement.Builder measurement = Measurement.builder()
                .place(PLACE)
                .indicator(id)
                .period(ReportingPeriod.parse(said.get("period").asText()))
                .value(indicator.read(said.get("value").asText()).orThrow());
        if (said.has("valid")) {
            measurement.completeness(Completeness.lacking(
                    said.get("valid").asInt(),
                    said.get("expected").asInt(),
                    said.get("still-required").asInt()));
        }
        return measurement.build();
    }

    /** A pack of the one target, in the grammar of packs, which the vectors use. */
    private static RulePack pack(JsonNode given) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        ObjectNode target = make.objectNode().put("id", TARGET).put("clause", "1");
        for (String key : new String[] {"indicator", "during", "by", "rule", "method", "baseline"}) {
            if (given.has(key)) {
                target.set(key, given.get(key));
            }
        }
        ObjectNode document = make.objectNode().put("number", "1");
        document.set("title", both(make));
        ObjectNode plan =
                make.objectNode().put("id", "plan").put("place", PLACE).put("period", "2021/2025");
        plan.set("document", document);
        plan.set("targets", make.arrayNode().add(target));
        ObjectNode pack = make.objectNode().put("id", "conformance").put("version", "1");
        pack.set("title", both(make));
        pack.set(
                "places",
                make.arrayNode()
                        .add(make.objectNode()
                                .put("code", PLACE)
                                .put("zh", "某市")
                                .put("en", "a city")));
        pack.set("indicators", indicators());
        pack.set("plans", make.arrayNode().add(plan));
        byte[] bytes = pack.toString().getBytes(StandardCharsets.UTF_8);
        return PackReader.read("vector", new ByteArrayInputStream(bytes)).orThrow();
    }

    private static ObjectNode both(JsonNodeFactory make) {
        return make.objectNode().put("zh", "规划").put("en", "plan");
    }

    private static ArrayNode indicators() {
        try {
            return (ArrayNode) Vectors.json(Files.readString(Vectors.FOLDER.resolve("indicators.json")));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
