package io.github.attain.json;

import com.google.common.collect.ImmutableMap;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells by the keys of an object which form of rule it is. */
final class RuleForm {
    /** The key that says the form, with the keys that may stand beside it. */
    private static final ImmutableMap<String, List<String>> FORMS = ImmutableMap.<String, List<String>>builder()
            .put("at-most", List.of())
            .put("at-least", List.of())
            .put("below", List.of())
            .put("above", List.of())
            .put("between", List.of())
            .put("about", List.of())
            .put("share", List.of())
            .put("class-at-least", List.of())
            .put("rank", List.of())
            .put("total", List.of())
            .put("change", List.of())
            .put("average-growth", List.of())
            .put("no-worse-than", List.of())
            .put("trend", List.of("from"))
            .put("finding", List.of("reading"))
            .put("each", List.of("rule"))
            .put("either-of", List.of())
            .put("all-of", List.of())
            .put("assigned-by", List.of())
            .build();

    private RuleForm() {}

    /** A rule of which the form is known and the rest is still to be read. */
    record Found(String key, Entry entry) {}

    /**
     * Opens a rule.
     *
     * @param json the value that should be a rule
     * @param subject the key that it stands behind
     * @param isArm whether it may name an indicator of its own
     * @param problems where problems go
     * @return the rule; empty where it is no object, or of no form, or of more than one
     */
    static Optional<Found> open(Json json, Text subject, boolean isArm, Problems problems) {
        if (!(json instanceof Json.Members object)) {
            String example = "{\"at-most\": \"46 ug/m3\"}";
            return Form.refuse(json, subject, new Text("对象：" + example, "an object: " + example), problems);
        }
        List<String> forms = new ArrayList<>(1);
        for (String key : object.members().keySet()) {
            if (FORMS.containsKey(key)) {
                forms.add(key);
            }
        }
        if (forms.size() == 1) {
            return Entry.of(json, subject, keys(forms.get(0), isArm), problems)
                    .map(entry -> new Found(forms.get(0), entry));
        }
        if (forms.size() > 1) {
            problems.add(
                    json.spot(),
                    Problem.of(ProblemCode.SENSELESS_RULE)
                            .with("value", String.join(" + ", forms))
                            .with(
                                    "allowed",
                                    new Text(
                                            "只能有一种规则形式，多种写在all-of或either-of中",
                                            "one form of rule; several stand in all-of or either-of")));
            return Optional.empty();
        }
        String allForms = String.join(", ", FORMS.keySet());
        boolean isUnknown = false;
        for (String key : object.members().keySet()) {
            boolean known = (isArm && key.equals("indicator"))
                    || FORMS.values().stream().anyMatch(beside -> beside.contains(key));
            if (!known) {
                isUnknown = true;
                Json value = object.members().getOrDefault(key, json);
                problems.add(
                        value.spot(),
                        Problem.of(ProblemCode.UNKNOWN_KEY).with("value", key).with("allowed", allForms));
            }
        }
        if (!isUnknown) {
            problems.add(
                    json.spot(),
                    Problem.of(ProblemCode.MISSING)
                            .with("subject", new Text(subject.zh() + "的规则形式", "the form of the " + subject.en()))
                            .with("allowed", allForms));
        }
        return Optional.empty();
    }

    private static List<String> keys(String form, boolean isArm) {
        List<String> keys = new ArrayList<>();
        if (isArm) {
            keys.add("indicator");
        }
        keys.add(form);
        keys.addAll(FORMS.getOrDefault(form, List.of()));
        return keys;
    }
}
