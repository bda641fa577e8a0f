package io.github.attain.grammar;

import org.jspecify.annotations.Nullable;

/**
 * One line of the table of a type.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <V> what stands behind the key
 * @param index its place in the table
 * @param name the key
 * @param form what may stand behind it
 * @param isRequired whether it must be there
 * @param unsaid what holds where it is absent, and is not written; null where nothing does
 */
public record Key<V>(
        int index,
        String name,
        Form<V> form,
        boolean isRequired,
        @Nullable V unsaid) {}
