package io.github.attain.json;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import io.github.attain.value.GradeScale;
import java.util.List;
import java.util.Optional;

/** The form of a scale of classes: the id of a known one, or an id with labels. */
final class GradeForm {
    private static final String KNOWN = "surface-water, groundwater, letters, {\"id\": \"…\", \"labels\": [\"…\", …]}";
    private static final int MOST = 50;

    static final Form<GradeScale> GRADES = new Form<>("\"surface-water\"", GradeForm::read);

    private GradeForm() {}

    private static Optional<GradeScale> read(Json json, Text subject, Problems problems) {
        if (json instanceof Json.Text id) {
            Optional<GradeScale> known = GradeScale.named(id.value());
            if (known.isEmpty()) {
                problems.add(id.spot(), Forms.unknownWord(id.value(), subject, Text.same(KNOWN)));
            }
            return known;
        }
        return Entry.of(json, subject, List.of("id", "labels"), problems).flatMap(GradeForm::scale);
    }

    private static Optional<GradeScale> scale(Entry entry) {
        Optional<String> id = entry.required("id", Forms.ID);
        Optional<List<String>> labels = entry.required("labels", Forms.text("Ⅰ").distinct(new Text("标签", "label")));
        if (id.flatMap(GradeScale::named).isPresent()) {
            entry.report(
                    "id",
                    Problem.of(ProblemCode.DUPLICATE)
                            .with("subject", new Text("等级体系", "grade scale"))
                            .with("value", id.orElseThrow()));
        }
        if (!entry.isSound()) {
            return Optional.empty();
        }
        int size = labels.orElseThrow().size();
        if (size < 2 || size > MOST) {
            entry.report(
                    "labels",
                    Problem.of(ProblemCode.WRONG_TYPE)
                            .with("subject", "labels")
                            .with("value", "[…] (" + size + ")")
                            .with("allowed", new Text("2至" + MOST + "项的列表", "a list of 2 to " + MOST)));
            return Optional.empty();
        }
        GradeScale scale = new GradeScale(id.orElseThrow(), labels.orElseThrow());
        for (int i = 0; i < scale.labels().size(); i++) {
            // Labels that are read alike (III and Ⅲ) cannot be told apart in a rule.
            int index = i;
            if (scale.read(scale.labels().get(i))
                    .value()
                    .filter(g -> g.index() == index)
                    .isEmpty()) {
                entry.report(
                        "labels",
                        Problem.of(ProblemCode.UNKNOWN_CLASS)
                                .with("value", scale.labels().get(i))
                                .with(
                                        "allowed",
                                        new Text(
                                                "不超过20个字符、读作不同等级的标签",
                                                "labels of at most 20 characters that are read as different classes")));
            }
        }
        return entry.isSound() ? Optional.of(scale) : Optional.empty();
    }
}
