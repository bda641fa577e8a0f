package io.github.attain.value;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The closed table of words that stand for units: UCUM codes, symbols and Chinese names, in exact case.
 *
 * <p>Immutable and thread-safe.
 */
final class UnitNames {
    private static final UnitTerm HOUR = UnitTerm.of(UnitAtom.HOUR);
    private static final Map<String, Map<UnitTerm, Integer>> ALL = new UnitNames().build();

    // Refuses a word that stands for two things.
    private final Map<String, Map<UnitTerm, Integer>> names = new HashMap<>(1024);

    private UnitNames() {}

    /**
     * Looks a word up.
     *
     * @param word one word without operators
     * @return the units whose product it is, with their exponents; null where the table does not have it
     */
    static @Nullable Map<UnitTerm, Integer> find(String word) {
        return ALL.get(word);
    }

    private Map<String, Map<UnitTerm, Integer>> build() {
        for (UnitAtom atom : UnitAtom.values()) {
            if (atom.isMetric()) {
                addPrefixed(atom);
            } else {
                add(UnitTerm.of(atom), atom.code(), atom.zh(), atom.en());
            }
        }
        add(new UnitTerm(UnitPrefix.KILO, UnitAtom.GRAM), "公斤");
        add(UnitTerm.KILOMETRE, "公里");
        put("平方公里", power(UnitTerm.KILOMETRE, 2));
        put("立方公里", power(UnitTerm.KILOMETRE, 3));
        // UCUM has no "ha", only har; and its "mu", a thousandth of a dalton, is not read here.
        add(UnitTerm.HECTARE, "公顷", "ha");
        add(UnitTerm.of(UnitAtom.DAY), "日");
        add(UnitTerm.of(UnitAtom.PERCENTAGE_POINT), "百分点", "pp");
        add(UnitTerm.of(UnitAtom.TONNE_OF_COAL), "吨标煤");
        return names;
    }

    private void addPrefixed(UnitAtom atom) {
        for (UnitPrefix prefix : UnitPrefix.values()) {
            UnitTerm term = new UnitTerm(prefix, atom);
            String zh = prefix.zh() + atom.zh();
            add(term, term.code(), zh);
            if (atom == UnitAtom.METRE) {
                put("平方" + zh, power(term, 2));
                put("立方" + zh, power(term, 3));
            } else if (atom == UnitAtom.LITRE) {
                add(term, prefix.code() + "l");
            } else if (atom == UnitAtom.WATT) {
                put(term.code() + "h", Map.of(term, 1, HOUR, 1));
                put(zh + "时", Map.of(term, 1, HOUR, 1));
            }
        }
    }

    private void add(UnitTerm term, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!Arrays.asList(words).subList(0, i).contains(words[i])) {
                put(words[i], power(term, 1));
            }
        }
    }

    private void put(String word, Map<UnitTerm, Integer> units) {
        if (names.put(word, units) != null) {
            throw new IllegalStateException(word);
        }
    }

    private static Map<UnitTerm, Integer> power(UnitTerm term, int exponent) {
        return Map.of(term, exponent);
    }
}
