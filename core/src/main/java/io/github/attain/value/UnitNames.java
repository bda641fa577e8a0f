package io.github.attain.value;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The closed table of words that stand for units: UCUM codes, symbols and Chinese names, in exact case.
 *
 * <p>Immutable and thread-safe.
 */
final class UnitNames {
    private static final UnitTerm HOUR = UnitTerm.of(UnitAtom.HOUR);
    private static final ImmutableMap<String, ImmutableMap<UnitTerm, Integer>> ALL = new UnitNames().build();

    // Refuses a word that stands for two things.
    private final ImmutableMap.Builder<String, ImmutableMap<UnitTerm, Integer>> names = ImmutableMap.builder();

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

    private ImmutableMap<String, ImmutableMap<UnitTerm, Integer>> build() {
        for (UnitAtom atom : UnitAtom.values()) {
            if (atom.isMetric()) {
                addPrefixed(atom);
            } else {
                add(UnitTerm.of(atom), atom.code(), atom.zh(), atom.en());
            }
        }
        add(new UnitTerm(UnitPrefix.KILO, UnitAtom.GRAM), "公斤");
        add(UnitTerm.KILOMETRE, "公里");
        names.put("平方公里", power(UnitTerm.KILOMETRE, 2)).put("立方公里", power(UnitTerm.KILOMETRE, 3));
        // UCUM has no "ha", only har; and its "mu", a thousandth of a dalton, is not read here.
        add(UnitTerm.HECTARE, "公顷", "ha");
        add(UnitTerm.of(UnitAtom.DAY), "日");
        add(UnitTerm.of(UnitAtom.PERCENTAGE_POINT), "百分点", "pp");
        add(UnitTerm.of(UnitAtom.TONNE_OF_COAL), "吨标煤");
        return names.buildOrThrow();
    }

    private void addPrefixed(UnitAtom atom) {
        for (UnitPrefix prefix : UnitPrefix.values()) {
            UnitTerm term = new UnitTerm(prefix, atom);
            String zh = prefix.zh() + atom.zh();
            add(term, term.code(), zh);
            if (atom == UnitAtom.METRE) {
                names.put("平方" + zh, power(term, 2)).put("立方" + zh, power(term, 3));
            } else if (atom == UnitAtom.LITRE) {
                add(term, prefix.code() + "l");
            } else if (atom == UnitAtom.WATT) {
                names.put(term.code() + "h", ImmutableMap.of(term, 1, HOUR, 1))
                        .put(zh + "时", ImmutableMap.of(term, 1, HOUR, 1));
            }
        }
    }

    private void add(UnitTerm term, String... words) {
        for (String word : ImmutableSet.copyOf(words)) {
            names.put(word, power(term, 1));
        }
    }

    private static ImmutableMap<UnitTerm, Integer> power(UnitTerm term, int exponent) {
        return ImmutableMap.of(term, exponent);
    }
}
