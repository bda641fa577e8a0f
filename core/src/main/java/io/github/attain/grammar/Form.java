package io.github.attain.grammar;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What may stand behind a key: how it is read and written. The forms of single values are in {@link Forms}, those of objects
 * are {@linkplain Shape shapes}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> what is read
 */
public abstract class Form<T> {
    private final String example;

    /** A form; {@code example} shows it in messages, as JSON. */
    public Form(String example) {
        this.example = example;
    }

    final String example() {
        return example;
    }

    /** Reads a value; null where it is to be left out, which is known or reported. */
    public abstract @Nullable T read(Json json, Reading in);

    /** Writes a value so that reading gives it back. */
    public abstract Json write(T value, Writing out);

    /** A list of values of this form. */
    public final ListForm<T> list() {
        return new ListForm<>(this, null);
    }

    /** A list of values of this form, none of them twice; {@code what} names one of them. */
    public final ListForm<T> distinct(Text what) {
        return new ListForm<>(this, what);
    }

    /** What a message about a value speaks of: the key that it stands behind. */
    Text subject(Json json) {
        return json.subject();
    }

    /** Reports a value of another type than the one required; returns null. */
    final @Nullable T refuse(Json json, Text allowed, Reading in) {
        return report(ProblemCode.WRONG_TYPE, json, json.shown(), allowed, in);
    }

    /** Reports a word that is not among those that are allowed; returns null. */
    public final @Nullable T refuseWord(Json json, Text allowed, Reading in) {
        return report(ProblemCode.UNKNOWN_WORD, json, json.said, allowed, in);
    }

    /** Reports a value with what is allowed; returns null. */
    public final @Nullable T report(ProblemCode code, Json json, Object value, Text allowed, Reading in) {
        in.add(
                json,
                Problem.of(code)
                        .with("subject", subject(json))
                        .with("value", value)
                        .with("allowed", allowed));
        return null;
    }
}
