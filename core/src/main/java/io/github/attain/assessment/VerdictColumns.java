package io.github.attain.assessment;

import io.github.attain.judging.Case;
import io.github.attain.judging.Certainty;
import io.github.attain.judging.ScaledPromise;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Targets prepared for values that come in columns, as a data frame holds them: arrays in, codes of verdicts out. The verdict is
 * the one that {@link Assessor#assess} gives of the same value for a term that is over.
 *
 * <p>Prepared is a target whose promise is one set of numbers of its own indicator that no measurement changes: limits, ranges,
 * counted shares, the numeric reading of a finding, changes from a baseline that the plan states, and either-of and all-of of such.
 * All others are left to {@code assess}: classes, ranks and findings as such, trends, promises for each part of the term, totals
 * over years, amounts by a date, what refers to a baseline that has to be measured or to a second indicator.
 *
 * <p>A value is a whole number of steps of 10 to the power of minus {@code decimals} in the unit of the indicator, of a share in
 * percent: with one decimal 466 is 46.6 µg/m³ or 46.6 %. It is the value of the whole term; {@link Long#MIN_VALUE} and {@link
 * Long#MAX_VALUE} are no values.
 *
 * <p>Immutable and thread-safe, as long as no two threads write to the same array of verdicts.
 */
public final class VerdictColumns {
    /** The target is not prepared, or its indicator cannot have the value. */
    public static final byte NOT_ASSESSABLE = 0;
    /** {@link Verdict#MET}. */
    public static final byte MET = 1;
    /** {@link Verdict#NOT_MET}. */
    public static final byte NOT_MET = 2;
    /** {@link Verdict#UNDECIDED}; only where observations are missing. */
    public static final byte UNDECIDED = 3;

    private static final int MOST_DECIMALS = 12;

    private final @Nullable ScaledPromise[] promises;
    /** The first accepted value of each target. */
    private final long[] first;
    /** How far the last one lies from there, less 2⁶³: one signed comparison tells whether a value lies between. */
    private final long[] width;
    /** Which targets these do not describe: not prepared, or not exactly one stretch of values is accepted. */
    private final boolean[] isOther;

    private boolean hasOthers;
    /** Between these a value is possible of every target, so that most values need no look at what their own allows. */
    private long lowest = Long.MIN_VALUE + 1;

    private long highest = Long.MAX_VALUE - 1;

    VerdictColumns(List<Case> cases, int decimals) {
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException(decimals + " decimals are outside 0 to " + MOST_DECIMALS);
        }
        promises = cases.stream().map(one -> ScaledPromise.of(one, decimals)).toArray(ScaledPromise[]::new);
        first = new long[promises.length];
        width = new long[promises.length];
        isOther = new boolean[promises.length];
        for (int t = 0; t < promises.length; t++) {
            ScaledPromise promise = promises[t];
            if (promise != null && promise.isOneStretch()) {
                lowest = Math.max(lowest, promise.step(0));
                highest = Math.min(highest, promise.step(1));
                first[t] = promise.step(2) + Long.MIN_VALUE;
                width[t] = promise.step(3) - promise.step(2) + Long.MIN_VALUE;
            } else {
                isOther[t] = true;
                hasOthers = true;
            }
        }
    }

    /**
     * Tells whether values of a target can be judged here.
     *
     * @param target the place of the target in {@link Assessor#targets}, from 0
     * @return false where every value comes out as {@link #NOT_ASSESSABLE}
     * @throws IndexOutOfBoundsException if there is no such target
     */
    public boolean isPrepared(int target) {
        return promises[target] != null;
    }

    /**
     * Judges values. Missing observations are filled as well and as badly as they can be, by what the indicator counts (a mean,
     * days, a share, a total) and what is physically possible: undecided is what can then come out either way. A share is taken as
     * published with as many decimals, not as a fraction.
     *
     * <p>Allocates nothing, but for two kinds of values with missing observations: days and shares that are held against more than
     * one end, and numbers whose products go beyond 64 bits.
     *
     * @param targets of each value, the place of its target in {@link Assessor#targets}, from 0
     * @param values the values in steps
     * @param valid how many observations were valid, such as 300 days; does not matter where none is missing
     * @param missing how many were not, such as 65 days; 0 where the value counts by its standard as if it was complete
     * @param verdicts receives a code for each value
     * @throws IllegalArgumentException if the arrays differ in length, or a number of observations is negative, or both together are
     *     more than an {@code int} can count
     * @throws IndexOutOfBoundsException if there is no such target
     */
    public void judge(int[] targets, long[] values, int[] valid, int[] missing, byte[] verdicts) {
        int size = values.length;
        if (targets.length != size || valid.length != size || missing.length != size || verdicts.length != size) {
            throw new IllegalArgumentException("the arrays differ in length");
        }
        long low = lowest;
        long high = highest;
        long[] from = first;
        long[] wide = width;
        for (int i = 0; i < size; i++) {
            int target = targets[i];
            long value = values[i];
            verdicts[i] = missing[i] != 0 || value < low || value > high
                    ? judge(target, value, valid[i], missing[i])
                    : value - from[target] <= wide[target] ? MET : NOT_MET;
        }
        for (int i = 0; i < size && hasOthers; i++) {
            verdicts[i] = isOther[targets[i]] ? judge(targets[i], values[i], valid[i], missing[i]) : verdicts[i];
        }
    }

    private byte judge(int target, long value, int valid, int missing) {
        if (missing != 0 && (valid < 0 || missing < 0 || valid + missing < 0)) {
            throw new IllegalArgumentException(valid + " valid and " + missing + " missing observations");
        }
        ScaledPromise promise = promises[target];
        Certainty certainty = promise == null
                ? Certainty.UNKNOWN
                : missing == 0 ? promise.complete(value) : promise.incomplete(value, valid, missing);
        return switch (certainty) {
            case CERTAIN -> MET;
            case IMPOSSIBLE -> NOT_MET;
            case CONTINGENT -> UNDECIDED;
            case UNKNOWN -> NOT_ASSESSABLE;
        };
    }
}
