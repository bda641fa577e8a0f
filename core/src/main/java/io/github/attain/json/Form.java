package io.github.attain.json;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What may stand behind a key, and how it is read.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> what is read
 * @param example the form as an example, for messages
 * @param reading how it is read
 */
record Form<T>(String example, Reading<T> reading) {

    /** Reads one JSON value. */
    interface Reading<T> {

        /**
         * Reads a value.
         *
         * @param json the value
         * @param subject the key that it stands behind
         * @param problems where problems go
         * @return what was read; empty where a problem was added
         */
        Optional<T> read(Json json, Text subject, Problems problems);
    }

    Optional<T> read(Json json, Text subject, Problems problems) {
        return reading.read(json, subject, problems);
    }

    /** A list of values of this form, none of them refused for another's sake. */
    Form<List<T>> list() {
        return new Form<>("[" + example + ", …]", (json, subject, problems) -> {
            if (!(json instanceof Json.Items list)) {
                String allowed = "[" + example + ", …]";
                return refuse(json, subject, new Text("列表：" + allowed, "a list: " + allowed), problems);
            }
            List<T> read = new ArrayList<>();
            for (Json item : list.items()) {
                read(item, subject, problems).ifPresent(read::add);
            }
            return Optional.of(read);
        });
    }

    /** A list of values of this form, none of them twice; {@code what} names one of them. */
    Form<List<T>> distinct(Text what) {
        Form<List<T>> list = list();
        return new Form<>(list.example(), (json, subject, problems) -> {
            Optional<List<T>> read = list.read(json, subject, problems);
            List<T> seen = new ArrayList<>();
            for (T value : read.orElse(List.of())) {
                if (seen.contains(value)) {
                    problems.add(
                            json.spot(),
                            Problem.of(ProblemCode.DUPLICATE)
                                    .with("subject", what)
                                    .with("value", value instanceof Enum<?> word ? Words.of(word) : value));
                } else {
                    seen.add(value);
                }
            }
            return read.map(all -> seen);
        });
    }

    /** Reports a value of another type than the one required. */
    static <T> Optional<T> refuse(Json json, Text subject, Text allowed, Problems problems) {
        problems.add(
                json.spot(),
                Problem.of(ProblemCode.WRONG_TYPE)
                        .with("subject", subject)
                        .with("value", json.shown())
                        .with("allowed", allowed));
        return Optional.empty();
    }
}
