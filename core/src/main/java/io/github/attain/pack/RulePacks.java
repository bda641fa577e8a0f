package io.github.attain.pack;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** Finds the packs that are there. */
public final class RulePacks {
    private RulePacks() {}

    /**
     * Finds the packs beside this library, on the class path or the module path.
     *
     * @return the providers, ordered by id; none is loaded yet
     */
    public static List<RulePackProvider> discover() {
        return discover(RulePacks.class.getClassLoader());
    }

    /**
     * Finds the packs that a class loader sees.
     *
     * @param loader the class loader
     * @return the providers, ordered by id; none is loaded yet
     */
    public static List<RulePackProvider> discover(ClassLoader loader) {
        return ServiceLoader.load(RulePackProvider.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(RulePackProvider::id))
                .toList();
    }
}
