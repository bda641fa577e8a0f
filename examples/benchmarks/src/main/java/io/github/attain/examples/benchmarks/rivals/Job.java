package io.github.attain.examples.benchmarks.rivals;

/**
 * What all have to do: judge made-up values of a thousand targets, round after round, one value of each target a round. A quarter
 * of the targets each is at most, at least, less than and more than a limit. Values and limits have one decimal, so that nobody has
 * to round and all must agree; one value of two hundred lies on its limit, one of twenty is missing.
 */
final class Job {
    static final int TARGETS = 1000;
    static final long MISSING = Long.MIN_VALUE;

    /** What comes out, in the codes of all. */
    static final byte NOT_ASSESSABLE = 0;

    static final byte MET = 1;
    static final byte NOT_MET = 2;

    private static final long LEAST_TENTHS = 360;
    private static final int SPREAD = 200;

    /** How a value has to lie to its limit. */
    enum Side {
        AT_MOST("<="),
        AT_LEAST(">="),
        LESS_THAN("<"),
        MORE_THAN(">");

        final String sign;

        Side(String sign) {
            this.sign = sign;
        }
    }

    private Job() {}

    static String id(int target) {
        return "target-" + target;
    }

    static Side side(int target) {
        return Side.values()[target % 4];
    }

    static long limitTenths(int target) {
        return LEAST_TENTHS + scattered(-1 - target) % SPREAD;
    }

    static int target(int value) {
        return value % TARGETS;
    }

    /** A value in tenths, scattered so that no processor guesses the next verdict, or {@link #MISSING}. */
    static long tenths(int value) {
        long scattered = scattered(value);
        return scattered / SPREAD % 20 == 0 ? MISSING : LEAST_TENTHS + scattered % SPREAD;
    }

    private static long scattered(int number) {
        return (number * 0x9E3779B97F4A7C15L) >>> 40;
    }

    /** The verdicts in one number (FNV-1a). */
    static long hash(byte[] verdicts) {
        long hash = 0xcbf29ce484222325L;
        for (byte verdict : verdicts) {
            hash = (hash ^ verdict) * 0x100000001b3L;
        }
        return hash;
    }
}
