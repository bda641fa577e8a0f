package io.github.attain.grammar;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The parts of a value while it is written: what is absent, or meant where nothing is said, is left out. */
public record Parts(Json object, Writing out) {

    public <V> Parts put(Key<V> key, @Nullable V value) {
        if (value != null && !value.equals(key.unsaid())) {
            object.put(key.name(), key.form().write(value, out));
        }
        return this;
    }

    public <V> Parts put(Key<V> key, Optional<V> value) {
        return put(key, value.orElse(null));
    }

    public Parts put(Key<Integer> key, OptionalInt value) {
        return value.isPresent() ? put(key, value.getAsInt()) : this;
    }
}
