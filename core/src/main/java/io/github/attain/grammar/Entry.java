package io.github.attain.grammar;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was read of one object, by the keys of its shape. It is {@linkplain #isSound sound} as long as nothing inside it was an
 * error; what is not sound is left out. Used by one thread.
 */
public final class Entry {
    private final Json json;
    private final @Nullable Json[] there;
    private final @Nullable Object[] values;
    private final Reading in;
    private final int errorsBefore;

    /** An entry of which nothing is read yet; {@code unsaid} is what holds behind each key where it is absent. */
    Entry(Json json, @Nullable Json[] there, @Nullable Object[] unsaid, Reading in) {
        this.json = json;
        this.there = there;
        this.values = unsaid.clone();
        this.in = in;
        this.errorsBefore = in.errors();
    }

    /** Reads what stands behind a key. */
    void read(Key<?> key, Json value) {
        values[key.index()] = key.form().read(value, in);
    }

    /** Reports that a key is missing. */
    public void miss(Key<?> key) {
        report(Problem.of(ProblemCode.MISSING)
                .with("subject", key.name())
                .with("allowed", "\"" + key.name() + "\": " + key.form().example()));
    }

    /** What was read, or what is meant where the key is absent; null where there is neither. */
    @SuppressWarnings("unchecked")
    public <V> @Nullable V get(Key<V> key) {
        return (V) values[key.index()];
    }

    /** What was read behind a required key of a sound entry. */
    public <V> V the(Key<V> key) {
        return Objects.requireNonNull(get(key), key.name());
    }

    public <V> Optional<V> maybe(Key<V> key) {
        return Optional.ofNullable(get(key));
    }

    /** Whether something stands behind a key, be it good or bad. */
    public boolean has(Key<?> key) {
        return there[key.index()] != null;
    }

    /** The value behind a key; the object where there is none. */
    public Json json(Key<?> key) {
        Json value = there[key.index()];
        return value == null ? json : value;
    }

    public Json json() {
        return json;
    }

    public Reading in() {
        return in;
    }

    /** Reports a problem of the object as a whole. */
    public void report(Problem problem) {
        in.add(json, problem);
    }

    /** Reports a problem of what stands behind a key, or of the object where the key is absent. */
    public void report(Key<?> key, Problem problem) {
        in.add(json(key), problem);
    }

    public boolean isSound() {
        return in.errors() == errorsBefore;
    }
}
