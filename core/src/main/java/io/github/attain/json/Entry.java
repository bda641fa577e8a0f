package io.github.attain.json;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One object of a file while it is read. It is {@linkplain #isSound sound} as long as nothing inside it was an error; what
 * is not sound is left out. Used by one thread.
 */
final class Entry {
    private final Json.Members object;
    private final Problems problems;
    private final int errorsBefore;

    private Entry(Json.Members object, Problems problems) {
        this.object = object;
        this.problems = problems;
        this.errorsBefore = problems.errors();
    }

    /**
     * Opens an object and reports the keys that it may not have.
     *
     * @param json the value that should be an object
     * @param subject what it is
     * @param keys the keys that it may have
     * @param problems where problems go
     * @return the entry; empty where the value is no object
     */
    static Optional<Entry> of(Json json, Text subject, List<String> keys, Problems problems) {
        if (!(json instanceof Json.Members object)) {
            String allowed = String.join(", ", keys);
            return Form.refuse(json, subject, new Text("对象：" + allowed, "an object: " + allowed), problems);
        }
        Entry entry = new Entry(object, problems);
        if (!object.clear()) {
            problems.spoil();
        }
        for (Map.Entry<String, Json> member : object.members().entrySet()) {
            if (!keys.contains(member.getKey())) {
                problems.add(
                        member.getValue().spot(),
                        Problem.of(ProblemCode.UNKNOWN_KEY)
                                .with("value", member.getKey())
                                .with("allowed", String.join(", ", keys)));
            }
        }
        return Optional.of(entry);
    }

    /** Reads what stands behind a key that must be there. */
    <T> Optional<T> required(String key, Form<T> form) {
        if (!has(key)) {
            report(Problem.of(ProblemCode.MISSING)
                    .with("subject", key)
                    .with("allowed", "\"" + key + "\": " + form.example()));
        }
        return optional(key, form);
    }

    /** Reads what stands behind a key that may be absent. */
    <T> Optional<T> optional(String key, Form<T> form) {
        Json json = object.members().get(key);
        return json == null ? Optional.empty() : form.read(json, Text.same(key), problems);
    }

    Optional<Json> node(String key) {
        return Optional.ofNullable(object.members().get(key));
    }

    boolean has(String key) {
        return object.members().containsKey(key);
    }

    /** Reports a problem of the object as a whole. */
    void report(Problem problem) {
        problems.add(object.spot(), problem);
    }

    /** Reports a problem of what stands behind a key, or of the object where the key is absent. */
    void report(String key, Problem problem) {
        problems.add(node(key).map(Json::spot).orElse(object.spot()), problem);
    }

    Spot spot() {
        return object.spot();
    }

    Problems problems() {
        return problems;
    }

    boolean isSound() {
        return problems.errors() == errorsBefore;
    }
}
