package io.github.attain.json;

import io.github.attain.grammar.Entry;
import io.github.attain.grammar.Form;
import io.github.attain.grammar.Forms;
import io.github.attain.grammar.Json;
import io.github.attain.grammar.Key;
import io.github.attain.grammar.Parts;
import io.github.attain.grammar.Reading;
import io.github.attain.grammar.Shape;
import io.github.attain.grammar.TextForm;
import io.github.attain.grammar.Writing;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import io.github.attain.value.GradeScale;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A scale of classes: the id of a known one, or an id with labels. */
final class GradeForm extends Form<GradeScale> {
    static final List<String> KNOWN = List.of("surface-water", "groundwater", "letters");
    static final int MOST = 50;

    final Own own = new Own();

    GradeForm() {
        super("\"surface-water\"");
    }

    @Override
    @Nullable
    public GradeScale read(Json json, Reading in) {
        if (json.kind != Json.Kind.TEXT) {
            return own.read(json, in);
        }
        Optional<GradeScale> known = GradeScale.named(json.said);
        String allowed = String.join(", ", KNOWN) + ", {\"id\": \"…\", \"labels\": [\"…\", …]}";
        return known.isPresent() ? known.get() : refuseWord(json, Text.same(allowed), in);
    }

    @Override
    public Json write(GradeScale grades, Writing out) {
        boolean isKnown = GradeScale.named(grades.id()).filter(grades::equals).isPresent();
        return isKnown ? Json.text(grades.id()) : own.write(grades, out);
    }

    private static final class Own extends Shape<GradeScale> {
        private final Key<String> id = required("id", Forms.ID);
        private final Key<List<String>> labels =
                required("labels", new TextForm("Ⅰ").distinct(new Text("标签", "label")));

        Own() {
            super("{…}");
        }

        @Override
        @Nullable
        protected GradeScale make(Entry entry) {
            if (entry.maybe(id).flatMap(GradeScale::named).isPresent()) {
                entry.report(
                        id,
                        Problem.of(ProblemCode.DUPLICATE)
                                .with("subject", new Text("等级体系", "grade scale"))
                                .with("value", entry.the(id)));
            }
            if (entry.isSound()) {
                int size = entry.the(labels).size();
                if (size >= 2 && size <= MOST) {
                    return scale(entry);
                }
                entry.report(
                        labels,
                        Problem.of(ProblemCode.WRONG_TYPE)
                                .with("subject", "labels")
                                .with("value", "[…] (" + size + ")")
                                .with("allowed", new Text("2至" + MOST + "项的列表", "a list of 2 to " + MOST)));
            }
            return null;
        }

        private @Nullable GradeScale scale(Entry entry) {
            GradeScale scale = new GradeScale(entry.the(id), entry.the(labels));
            for (int i = 0; i < scale.labels().size(); i++) {
                // Labels that are read alike (III and Ⅲ) cannot be told apart in a rule.
                int index = i;
                String label = scale.labels().get(i);
                if (scale.read(label).value().filter(g -> g.index() == index).isEmpty()) {
                    Text allowed = new Text(
                            "不超过20个字符、读作不同等级的标签", "labels of at most 20 characters that are read as different classes");
                    entry.report(
                            labels,
                            Problem.of(ProblemCode.UNKNOWN_CLASS)
                                    .with("value", label)
                                    .with("allowed", allowed));
                }
            }
            return entry.isSound() ? scale : null;
        }

        @Override
        protected void take(GradeScale grades, Parts into) {
            into.put(id, grades.id()).put(labels, grades.labels());
        }
    }
}
