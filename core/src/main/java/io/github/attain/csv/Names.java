package io.github.attain.csv;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.attain.spelling.Blanks;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds things by any of their names. Case, width of letters, subscripts and blanks around do not matter; a name that belongs
 * to two things is none.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the things
 */
final class Names<T> {
    private static final int LONGEST = 100;
    private static final int SUGGESTIONS = 3;

    private final ImmutableListMultimap<String, T> byName;
    /** The names of each id. */
    private final ImmutableSetMultimap<String, String> ids;

    private final Function<T, String> id;

    private Names(
            ImmutableListMultimap<String, T> byName, ImmutableSetMultimap<String, String> ids, Function<T, String> id) {
        this.byName = byName;
        this.ids = ids;
        this.id = id;
    }

    /** Things with their id and their other names. */
    static <T> Names<T> of(Collection<T> things, Function<T, String> id, Function<T, List<String>> others) {
        ImmutableListMultimap.Builder<String, T> byName = ImmutableListMultimap.builder();
        ImmutableSetMultimap.Builder<String, String> ids = ImmutableSetMultimap.builder();
        for (T thing : ImmutableSet.copyOf(things)) {
            Set<String> names = others.apply(thing).stream().map(Names::plain).collect(Collectors.toSet());
            names.add(plain(id.apply(thing)));
            names.stream().sorted().forEach(name -> byName.put(name, thing));
            ids.putAll(id.apply(thing), names);
        }
        return new Names<>(byName.build(), ids.build(), id);
    }

    /** The things of that name: one where all is well. */
    List<T> find(String name) {
        return name.length() > LONGEST ? List.of() : byName.get(plain(name));
    }

    /** The ids to choose from: those of a name that several things share, else the nearest ones. */
    String suggestions(String name) {
        List<T> several = find(name);
        if (!several.isEmpty()) {
            return several.stream().map(id).collect(Collectors.joining(" | "));
        }
        String plain = name.length() > LONGEST ? "" : plain(name);
        // Once for each, not whenever two are compared: a table may ask a thousand times, of thousands.
        Map<String, Integer> distances = new HashMap<>();
        ids.asMap().forEach((one, names) -> distances.put(one, distance(plain, names)));
        String near = distances.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(SUGGESTIONS)
                .collect(Collectors.joining(", "));
        return ids.keySet().size() > SUGGESTIONS ? near + ", …" : near;
    }

    /** How far a text is from the nearest of some names: not at all where one holds it, and far from those with which it shares nothing. */
    private static int distance(String text, Collection<String> names) {
        int nearest = Integer.MAX_VALUE;
        for (String name : names) {
            int distance = !text.isEmpty() && name.contains(text) ? 0 : distance(text, name);
            boolean isAlike = distance < Math.max(text.length(), name.length());
            nearest = Math.min(nearest, isAlike ? distance : LONGEST + distance);
        }
        return nearest;
    }

    /** A name without what does not matter. */
    static String plain(String name) {
        return Normalizer.normalize(Blanks.plain(name), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** How many letters have to be changed, put in or left out to make one text of the other. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
