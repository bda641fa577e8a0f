package io.github.attain.measurement;

/**
 * How complete the observations behind a value are.
 *
 * <p>Immutable and thread-safe.
 *
 * @param valid how many observations were valid
 * @param expected how many the period has, such as 365 days
 * @param stillRequired how many more valid ones the standard requires before the value counts; 0 where it is satisfied
 */
public record Completeness(int valid, int expected, int stillRequired) {

    /**
     * Creates a completeness.
     *
     * @throws IllegalArgumentException unless 0 ≤ valid ≤ expected and 0 ≤ stillRequired ≤ expected − valid
     */
    public Completeness {
        if (valid < 0 || valid > expected || stillRequired < 0 || stillRequired > expected - valid) {
            throw new IllegalArgumentException(
                    "impossible completeness: " + valid + " of " + expected + ", still required " + stillRequired);
        }
    }

    /**
     * A completeness with a minimum.
     *
     * @param valid how many observations were valid
     * @param expected how many the period has
     * @param required how many the standard requires
     * @return the completeness
     * @throws IllegalArgumentException unless the numbers are in order
     */
    public static Completeness of(int valid, int expected, int required) {
        return new Completeness(valid, expected, Math.max(0, required - valid));
    }

    /**
     * Tells whether the value counts by its standard.
     *
     * @return true where nothing more is required
     */
    public boolean isSufficient() {
        return stillRequired == 0;
    }

    /**
     * Counts the gap.
     *
     * @return how many observations are missing or invalid
     */
    public int missing() {
        return expected - valid;
    }
}
