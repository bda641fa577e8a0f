package io.github.attain.measurement;

import io.github.attain.text.Text;
import java.util.OptionalInt;

/**
 * How complete the observations behind a value are.
 *
 * <p>Immutable and thread-safe.
 *
 * @param valid how many observations were valid
 * @param expected how many the period has, such as 365 days
 * @param moreRequired how many more valid ones the standard requires before the value counts; 0 where it is satisfied, empty where
 *     nobody says how many it requires. Where nobody says, a value of no observation
 *     lacks one and one of all lacks none
 */
public record Completeness(int valid, int expected, OptionalInt moreRequired) {

    /**
     * Creates a completeness.
     *
     * @throws IllegalArgumentException unless 0 ≤ valid ≤ expected and 0 ≤ moreRequired ≤ expected − valid
     */
    public Completeness {
        int lacking = moreRequired.orElse(0);
        if (valid < 0 || valid > expected || lacking < 0 || lacking > expected - valid) {
            throw new IllegalArgumentException(
                    "impossible completeness: " + valid + " of " + expected + ", still required " + lacking);
        }
        if (moreRequired.isEmpty() && (valid == 0 || valid == expected)) {
            moreRequired = OptionalInt.of(valid == expected ? 0 : 1);
        }
    }

    /**
     * A completeness of which nobody says how many observations are required.
     *
     * @param valid how many observations were valid
     * @param expected how many the period has
     * @return the completeness; the value is taken as it stands, and every answer that rests on it says so
     * @throws IllegalArgumentException unless 0 ≤ valid ≤ expected
     */
    public static Completeness of(int valid, int expected) {
        return new Completeness(valid, expected, OptionalInt.empty());
    }

    /**
     * A completeness with what is lacking.
     *
     * @param valid how many observations were valid
     * @param expected how many the period has
     * @param more how many more the standard requires
     * @return the completeness
     * @throws IllegalArgumentException unless the numbers are in order
     */
    public static Completeness lacking(int valid, int expected, int more) {
        return new Completeness(valid, expected, OptionalInt.of(more));
    }

    /**
     * A completeness with a minimum.
     *
     * @param valid how many observations were valid
     * @param expected how many the period has
     * @param minimum how many the standard requires in all
     * @return the completeness
     * @throws IllegalArgumentException unless the numbers are in order
     */
    public static Completeness withMinimum(int valid, int expected, int minimum) {
        return lacking(valid, expected, Math.max(0, minimum - valid));
    }

    /**
     * Tells whether the value counts by its standard.
     *
     * @return true where nothing more is required, or nobody says how many are
     */
    public boolean isSufficient() {
        return stillRequired() == 0;
    }

    /**
     * Counts what is lacking.
     *
     * @return {@link #moreRequired}, and 0 where nobody says
     */
    public int stillRequired() {
        return moreRequired.orElse(0);
    }

    /**
     * Counts the gap.
     *
     * @return how many observations are missing or invalid
     */
    public int missing() {
        return expected - valid;
    }

    /**
     * Says it in words.
     *
     * @return such as {@code 1 of 365 valid}, and that nobody says how many are required where nobody does
     */
    public Text text() {
        Text counts = new Text("应有" + expected + "个，有效" + valid + "个", valid + " of " + expected + " valid");
        return moreRequired.isPresent()
                ? counts
                : counts.and(new Text("，须有多少个未说明", ", how many are required is not stated"));
    }
}
