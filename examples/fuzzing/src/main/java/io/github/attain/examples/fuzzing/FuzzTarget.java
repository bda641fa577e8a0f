package io.github.attain.examples.fuzzing;

import org.jspecify.annotations.Nullable;

/** Where Jazzer comes in; the names of the methods are its own. */
public final class FuzzTarget {
    private static @Nullable Target target;

    private FuzzTarget() {}

    /**
     * Chooses the target.
     *
     * @param arguments its name
     */
    public static void fuzzerInitialize(String[] arguments) {
        target = Targets.all().get(arguments[0]);
    }

    /**
     * Tries one input.
     *
     * @param input any bytes
     */
    public static void fuzzerTestOneInput(byte[] input) {
        if (target == null) {
            throw new IllegalStateException("no target was chosen");
        }
        target.feed(input);
    }
}
