package io.github.attain.json;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.rule.Comparison;
import io.github.attain.rule.Limit;
import io.github.attain.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads a limit: one of the four comparators with its quantity, alone or among other keys. */
final class LimitReader {
    private static final Words<Comparison> WORDS = Words.all(Comparison.class);
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
                    .with("subject", new Text("限值", "limit"))
                    .with(
                            "allowed",
                            Text.same(EXAMPLE)
                                    .and(Text.same(String.join(", ", KEYS)).asRemark())));
            return Optional.empty();
        }
        if (present.size() > 1) {
            entry.report(Problem.of(ProblemCode.SENSELESS_RULE)
                    .with("value", String.join(" + ", present))
                    .with("allowed", new Text("只能有一个限值，多个写在all-of中", "one limit; several stand in all-of")));
            return Optional.empty();
        }
        Comparison comparator = WORDS.find(present.get(0)).orElseThrow();
        return entry.required(present.get(0), Forms.QUANTITY).map(q -> new Limit(comparator, q));
    }
}
