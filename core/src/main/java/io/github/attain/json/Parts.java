package io.github.attain.json;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The parts of a value while it is written: what is absent, or meant where nothing is said, is left out. */
record Parts(Json object, Writing out) {

    <V> Parts put(Key<V> key, @Nullable V value) {
        if (value != null && !value.equals(key.unsaid())) {
            object.put(key.name(), key.form().write(value, out));
        }
        return this;
    }

    <V> Parts put(Key<V> key, Optional<V> value) {
        return put(key, value.orElse(null));
    }

    Parts put(Key<Integer> key, OptionalInt value) {
        return value.isPresent() ? put(key, value.getAsInt()) : this;
    }
}
