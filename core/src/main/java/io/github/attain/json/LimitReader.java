package io.github.attain.json;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.rule.Comparator;
import io.github.attain.rule.Limit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads a limit: one of the four comparators with its quantity, alone or among other keys. */
final class LimitReader {
    private static final Words<Comparator> WORDS = Words.all(Comparator.class);
    static final List<String> KEYS = WORDS.all();

    private static final String EXAMPLE = "\"at-most\": \"46 ug/m3\"";

    private LimitReader() {}

    /** The keys of an entry that holds a limit and more. */
    static List<String> keysAnd(String... more) {
        List<String> keys = new ArrayList<>(KEYS);
        keys.addAll(Arrays.asList(more));
        return keys;
    }

    /** Reads the limit among the keys of an entry. */
    static Optional<Limit> read(Entry entry) {
        List<String> present = new ArrayList<>(1);
        for (String key : KEYS) {
            if (entry.has(key)) {
                present.add(key);
            }
        }
        if (present.isEmpty()) {
            entry.report(Problem.of(ProblemCode.MISSING)
                    .with("subject", "limit")
                    .with("allowed", EXAMPLE + " (" + String.join(", ", KEYS) + ")"));
            return Optional.empty();
        }
        if (present.size() > 1) {
            entry.report(Problem.of(ProblemCode.SENSELESS_RULE)
                    .with("value", present)
                    .with("allowed", "one limit; several stand in all-of"));
            return Optional.empty();
        }
        Comparator comparator = WORDS.find(present.get(0)).orElseThrow();
        return entry.required(present.get(0), Forms.QUANTITY).map(q -> new Limit(comparator, q));
    }
}
