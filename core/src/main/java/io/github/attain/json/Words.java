package io.github.attain.json;

import com.google.common.collect.ImmutableMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a file for a closed set of constants: their names in lower case with hyphens.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <E> the constants
 */
final class Words<E extends Enum<E>> {
    private final ImmutableMap<String, E> constants;

    private Words(Set<E> constants) {
        ImmutableMap.Builder<String, E> words = ImmutableMap.builder();
        constants.forEach(c -> words.put(of(c), c));
        this.constants = words.build();
    }

    /** The words for all constants of a type. */
    static <E extends Enum<E>> Words<E> all(Class<E> type) {
        return new Words<>(EnumSet.allOf(type));
    }

    /** The words for all constants but the one that means that nothing is said. */
    static <E extends Enum<E>> Words<E> allBut(E unsaid) {
        return new Words<>(EnumSet.complementOf(EnumSet.of(unsaid)));
    }

    /** The word for a constant. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Finds the constant of a word. */
    Optional<E> find(String word) {
        return Optional.ofNullable(constants.get(word));
    }

    /** All words, in the order of the constants. */
    List<String> all() {
        return constants.keySet().asList();
    }

    /** The first word, as an example. */
    String first() {
        return constants.keySet().iterator().next();
    }

    /** The words as JSON texts to choose from. */
    String choice() {
        return "\"" + String.join("\" | \"", constants.keySet()) + "\"";
    }

    /** The words, for messages. */
    @Override
    public String toString() {
        return String.join(", ", constants.keySet());
    }
}
