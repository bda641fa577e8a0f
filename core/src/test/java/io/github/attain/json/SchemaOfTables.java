package io.github.attain.json;

import io.github.attain.grammar.Form;
import io.github.attain.grammar.Forms;
import io.github.attain.grammar.Json;
import io.github.attain.grammar.Key;
import io.github.attain.grammar.ListForm;
import io.github.attain.grammar.Reference;
import io.github.attain.grammar.RuleForm;
import io.github.attain.grammar.RuleShape;
import io.github.attain.grammar.Shape;
import io.github.attain.grammar.TextForm;
import io.github.attain.grammar.Words;
import io.github.attain.rule.AverageGrowth;
import io.github.attain.rule.CountedShare;
import io.github.attain.rule.RankLimit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The schema as the tables give it: the keys of each type, which of them are required, and what stands behind them. Added are
 * the patterns of single values and what holds between several keys, which tables do not say; descriptions are left out.
 */
final class SchemaOfTables {
    private static final String NUMBER = "^\\s*[+−-]?[0-9.]+";
    private static final String YEAR = "[0-9]{4}(-([Hh][12]|[Qq][1-4]|[0-9]{2}(-[0-9]{2})?))?";

    /** The forms that stand under a name of their own. */
    private static final Map<Form<?>, String> NAMES = names();

    private SchemaOfTables() {}

    private static Map<Form<?>, String> names() {
        Map<Form<?>, String> names = new LinkedHashMap<>();
        names.put(Forms.ID, "id");
        names.put(Forms.TEXT, "text");
        names.put(Forms.BOTH, "both");
        names.put(Forms.DATE, "date");
        names.put(Forms.PERIOD, "period");
        names.put(Forms.NUMBER, "number");
        names.put(Forms.QUANTITY, "quantity");
        names.put(Forms.CODE, "place-code");
        names.put(Forms.METHOD, "method");
        names.put(DocumentShape.INSIDE, "document");
        names.put(DocumentShape.WITH_ID, "document-with-id");
        names.put(PlaceShape.PLACE, "place");
        names.put(IndicatorShape.INDICATOR, "indicator");
        names.put(PlanShape.PLAN, "plan");
        names.put(TargetShape.TARGET, "target");
        names.put(RuleForm.RULE, "rule");
        names.put(RuleForm.ARM, "arm");
        return names;
    }

    static Json schema() {
        Json schema = Json.object()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:attain:rule-pack")
                .put("title", "Attain rule pack");
        Json properties = Json.object();
        FileShape.FIRST.keys().forEach(key -> properties.put(key.name(), key(FileShape.FIRST, key)));
        object(schema).put("properties", properties);
        Json together = Json.object();
        List.of("id", "version", "title", "files", "left-out")
                .forEach(key -> together.put(
                        key,
                        texts(FileShape.FIRST.keys().stream()
                                .filter(Key::isRequired)
                                .map(Key::name)
                                .filter(name -> !name.equals(key))
                                .toList())));
        Json defs = Json.object();
        NAMES.forEach((form, name) -> defs.put(name, definition(form)));
        defs.put("percentage", text().put("maxLength", 160).put("pattern", NUMBER + "[^%％]*[%％]\\s*$"));
        return schema.put("dependentRequired", together).put("$defs", defs);
    }

    private static Json form(Form<?> form) {
        String name = NAMES.get(form);
        if (form instanceof Reference<?>) {
            name = form == Reference.PLACE ? "place-code" : "id";
        } else if (form == Forms.UNIT || (form instanceof TextForm text && text.allows("…"))) {
            name = "text";
        }
        return name == null ? definition(form) : ref(name);
    }

    private static Json definition(Form<?> form) {
        if (form instanceof Forms.Whole whole) {
            return Json.object()
                    .put("type", "integer")
                    .put("minimum", whole.least)
                    .put("maximum", whole.most);
        } else if (form instanceof Words<?> words) {
            return Json.object().put("enum", texts(words.words));
        } else if (form instanceof Forms.Later later) {
            return form(later.entry);
        } else if (form instanceof ListForm<?> list) {
            Json array = Json.object().put("type", "array");
            return (list.distinct != null ? array.put("uniqueItems", true) : array).put("items", form(list.item));
        } else if (form instanceof GradeForm grades) {
            Json known = Json.object().put("enum", texts(GradeForm.KNOWN));
            return Json.object().put("oneOf", Json.list(List.of(known, shape(grades.own, false))));
        } else if (form == RuleForm.RULE || form == RuleForm.ARM) {
            List<Json> forms = RuleShape.BY_SIGN.values().stream()
                    .distinct()
                    .map(shape -> shape(shape, form == RuleForm.ARM))
                    .toList();
            return Json.object().put("type", "object").put("oneOf", Json.list(forms));
        } else if (form instanceof Shape<?> shape) {
            return shape(shape, false);
        } else if (form == Forms.FLAG) {
            return Json.object().put("type", "boolean");
        }
        return single(form);
    }

    private static Json single(Form<?> form) {
        if (form == Forms.ID) {
            return text().put("maxLength", 100).put("pattern", "^[a-z0-9]+([._-][a-z0-9]+)*$");
        } else if (form == Forms.FILE) {
            return text().put("maxLength", 100).put("pattern", "^[A-Za-z0-9][A-Za-z0-9._-]*\\.json$");
        } else if (form == Forms.VERSION) {
            return text().put("maxLength", 40).put("pattern", "^[0-9]+(\\.[0-9]+)*(-[0-9A-Za-z]+(\\.[0-9A-Za-z]+)*)?$");
        } else if (form == Forms.URL) {
            return text().put("pattern", "^https?://[^\\s]+$");
        } else if (form == Forms.CODE) {
            return text().put("maxLength", 60).put("pattern", "^[0-9]{6}(/[a-z0-9]+(-[a-z0-9]+)*)?$");
        } else if (form == Forms.DATE) {
            return text().put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
        } else if (form == Forms.PERIOD) {
            return text().put("pattern", "^\\s*" + YEAR + "(/" + YEAR + ")?\\s*$");
        } else if (form == Forms.NUMBER) {
            return text().put("pattern", NUMBER + "([eE][+-]?[0-9]+)?(/[0-9]+)?\\s*$");
        } else if (form == Forms.QUANTITY) {
            return text().put("maxLength", 160).put("pattern", NUMBER);
        }
        return text().put("pattern", "\\S");
    }

    private static Json shape(Shape<?> shape, boolean isArm) {
        Json object = object(Json.object());
        List<String> required =
                shape.keys().stream().filter(Key::isRequired).map(Key::name).toList();
        if (!required.isEmpty()) {
            object.put("required", texts(required));
        }
        Json properties = Json.object();
        if (isArm) {
            properties.put(RuleForm.INDICATOR, form(Reference.INDICATOR));
        }
        shape.keys().forEach(key -> properties.put(key.name(), key(shape, key)));
        object.put("properties", properties);
        if (shape instanceof RuleShape rule && !rule.limits().isEmpty()) {
            object.put("oneOf", oneOf(rule.limits().stream().map(Key::name).toList()));
        } else if (shape instanceof RuleShape rule && rule.type == RankLimit.class && rule.inside == null) {
            object.put("oneOf", oneOf(List.of("at-most", "out-of-last")));
        } else if (shape == TargetShape.TARGET) {
            object.put("oneOf", oneOf(List.of("during", "by")));
        } else if (hasKey(shape, "by")) {
            object.put("not", require("during", "by"));
        } else if (shape == IndicatorShape.INDICATOR) {
            object.put("allOf", scales());
        }
        return object;
    }

    private static boolean hasKey(Shape<?> shape, String name) {
        return shape.keys().stream().anyMatch(key -> key.name().equals(name));
    }

    /** What stands behind a key, with what tables do not say of it. */
    private static Json key(Shape<?> shape, Key<?> key) {
        boolean isPercent = shape instanceof RuleShape rule
                && !rule.limits().isEmpty()
                && (rule.type == CountedShare.class || rule.type == AverageGrowth.class);
        if (isPercent && key.form() == Forms.QUANTITY) {
            return ref("percentage");
        }
        Json form = form(key.form());
        return switch (key.name()) {
            case "plausible", "between" -> form.put("minItems", 2).put("maxItems", 2);
            case "either-of", "all-of" -> form.put("minItems", 2).put("maxItems", 240);
            case "labels" -> form.put("minItems", 2).put("maxItems", GradeForm.MOST);
            case "files" -> form.put("uniqueItems", true);
            case "at-most" ->
                shape instanceof RuleShape rule && rule.type == RankLimit.class
                        ? form.put("not", Json.object().put("const", Json.of(Json.Kind.NUMBER, "0")))
                        : form;
            default ->
                key.name().equals("id") && hasKey(shape, "labels")
                        ? form.put("not", Json.object().put("enum", texts(GradeForm.KNOWN)))
                        : form;
        };
    }

    private static Json scales() {
        return Json.list(List.of(
                when(List.of("quantity")).put("then", require("unit")).put("else", forbid("unit", "lowest", "highest")),
                when(List.of("class", "rank", "finding")).put("then", forbid("plausible")),
                when(List.of("class")).put("then", require("grades")).put("else", forbid("grades"))));
    }

    private static Json when(List<String> scales) {
        Json scale = Json.object().put("scale", Json.object().put("enum", texts(scales)));
        return Json.object().put("if", Json.object().put("properties", scale).put("required", texts(List.of("scale"))));
    }

    private static Json forbid(String... keys) {
        Json none = Json.object();
        for (String key : keys) {
            none.put(key, false);
        }
        return Json.object().put("properties", none);
    }

    private static Json require(String... keys) {
        return Json.object().put("required", texts(List.of(keys)));
    }

    private static Json oneOf(List<String> keys) {
        return Json.list(keys.stream().map(SchemaOfTables::require).toList());
    }

    private static Json object(Json into) {
        return into.put("type", "object").put("additionalProperties", false);
    }

    private static Json text() {
        return Json.object().put("type", "string");
    }

    private static Json ref(String name) {
        return Json.object().put("$ref", "#/$defs/" + name);
    }

    private static Json texts(List<String> texts) {
        return Json.list(texts.stream().map(Json::text).toList());
    }
}
