package io.github.attain.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lists of entries that may stand in any file of a pack, joined over the files in their order. */
final class Sections {
    static final String DOCUMENTS = "documents";
    static final String PLACES = "places";
    static final String INDICATORS = "indicators";
    static final String PLANS = "plans";

    /** The keys of a file that is not the first one; {@code $schema} is for editors. */
    static final List<String> KEYS = List.of("$schema", DOCUMENTS, PLACES, INDICATORS, PLANS);

    /** A list of entries of any kind, each read later. */
    static final Form<List<Json>> ENTRIES = unread("{…}").list();

    private final Map<String, List<Json>> entries = new LinkedHashMap<>();

    /** A value that is read later. */
    static Form<Json> unread(String example) {
        return new Form<>(example, (json, subject, problems) -> Optional.of(json));
    }

    /** Adds the lists of a file. */
    void add(Entry file) {
        file.optional("$schema", Forms.TEXT);
        for (String key : KEYS.subList(1, KEYS.size())) {
            Optional<List<Json>> more = file.optional(key, ENTRIES);
            entries.computeIfAbsent(key, k -> new ArrayList<>()).addAll(more.orElse(List.of()));
            if (more.isEmpty() && file.has(key)) {
                file.problems().miss();
            }
        }
    }

    /** The entries of a kind, possibly none. */
    List<Json> of(String key) {
        return entries.getOrDefault(key, List.of());
    }
}
