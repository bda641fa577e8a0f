package io.github.attain.standard.air;

import com.google.common.math.LongMath;
import io.github.attain.value.Exact;
import java.util.Optional;

/**
 * The hours of one pollutant on one natural day, of one station or as the means of several. Sums stay whole numbers, so that
 * every mean is an exact fraction.
 */
final class DayHours {
    private static final int HOURS = 24;
    private static final int EIGHT = 8;
    private static final int NONE = -1;
    private static final long THOUSANDTHS = 1000;
    /** Up to this common multiple, sums of 24 scaled hours of 31 bits, times 24, stay well inside 63 bits. */
    private static final long LARGEST_SCALE = 1 << 20;

    private final long[] sums = new long[HOURS];
    private final int[] stations = new int[HOURS];

    void add(int slot, int thousandths) {
        sums[slot] += thousandths;
        stations[slot]++;
    }

    /** Drops the hours in which too few stations have a value. */
    void requireStations(int least) {
        for (int slot = 0; slot < HOURS; slot++) {
            if (stations[slot] < least) {
                stations[slot] = 0;
            }
        }
    }

    /** The mean of the day; empty with too few hours. */
    Optional<Exact> mean(AirEvaluation evaluation) {
        return valid(0, HOURS) < evaluation.minimumHours() ? Optional.empty() : Optional.of(mean(0, HOURS));
    }

    /** The largest hour; empty with too few hours. */
    Optional<Exact> largestHour(AirEvaluation evaluation) {
        return valid(0, HOURS) < evaluation.minimumHours() ? Optional.empty() : largest(1, 1);
    }

    /**
     * The largest mean of eight hours within the day; empty with too few such means, unless the largest, rounded as a value of
     * the day is, exceeds the limit.
     */
    Optional<Exact> largestEightHours(AirEvaluation evaluation, Optional<Exact> limit) {
        Optional<Exact> largest = largest(EIGHT, evaluation.minimumHoursOfEight());
        boolean rounds = evaluation.roundsShortOzone();
        return !isShort(evaluation) || exceeds(largest, limit, rounds, evaluation) ? largest : Optional.empty();
    }

    /** Whether a largest mean of too few exceeds the limit before rounding and not after it, or the reverse. */
    boolean hangsOnRounding(AirEvaluation evaluation, Optional<Exact> limit) {
        Optional<Exact> largest = largest(EIGHT, evaluation.minimumHoursOfEight());
        return isShort(evaluation)
                && exceeds(largest, limit, true, evaluation) != exceeds(largest, limit, false, evaluation);
    }

    private static boolean exceeds(
            Optional<Exact> value, Optional<Exact> limit, boolean rounds, AirEvaluation evaluation) {
        if (value.isEmpty() || limit.isEmpty()) {
            return false;
        }
        Exact held = rounds ? evaluation.roundedDay(Pollutant.O3, value.get()) : value.get();
        return held.compareTo(limit.get()) > 0;
    }

    /** Whether there are too few means of eight hours. */
    private boolean isShort(AirEvaluation evaluation) {
        int means = 0;
        for (int end = EIGHT; end <= HOURS; end++) {
            means += valid(end - EIGHT, end) >= evaluation.minimumHoursOfEight() ? 1 : 0;
        }
        return means < evaluation.minimumEightHourMeans();
    }

    /** The largest mean of so many hours in a row of which at least some are valid; empty where there is none. */
    private Optional<Exact> largest(int length, int least) {
        long scale = scale();
        int best = NONE;
        for (int end = length; end <= HOURS; end++) {
            boolean counts = valid(end - length, end) >= least;
            if (counts && (best == NONE || compare(end, best, length, scale) > 0)) {
                best = end;
            }
        }
        return best == NONE ? Optional.empty() : Optional.of(mean(best - length, best));
    }

    private int compare(int end, int other, int length, long scale) {
        int from = end - length;
        int otherFrom = other - length;
        return scale > LARGEST_SCALE
                ? mean(from, end).compareTo(mean(otherFrom, other))
                : Long.compare(
                        scaledSum(from, end, scale) * valid(otherFrom, other),
                        scaledSum(otherFrom, other, scale) * valid(from, end));
    }

    /** The least common multiple of the numbers of stations; anything above the largest where it lies above. */
    private long scale() {
        long scale = 1;
        for (int slot = 0; slot < HOURS && scale <= LARGEST_SCALE; slot++) {
            int count = Math.max(stations[slot], 1);
            scale *= count / LongMath.gcd(scale, count);
        }
        return scale;
    }

    private long scaledSum(int from, int to, long scale) {
        long sum = 0;
        for (int slot = from; slot < to; slot++) {
            sum += stations[slot] == 0 ? 0 : sums[slot] * (scale / stations[slot]);
        }
        return sum;
    }

    private int valid(int from, int to) {
        int valid = 0;
        for (int slot = from; slot < to; slot++) {
            valid += stations[slot] > 0 ? 1 : 0;
        }
        return valid;
    }

    /** The mean of the valid hours from one to before another, each hour the mean of its stations; at least one is valid. */
    private Exact mean(int from, int to) {
        Exact sum = Exact.ZERO;
        for (int slot = from; slot < to; slot++) {
            if (stations[slot] > 0 && isFirstOfItsCount(from, slot)) {
                sum = sum.plus(Exact.ratio(sumOfCount(stations[slot], slot, to), stations[slot]));
            }
        }
        return sum.dividedBy(Exact.of(valid(from, to) * THOUSANDTHS));
    }

    private boolean isFirstOfItsCount(int from, int slot) {
        int first = from;
        while (stations[first] != stations[slot]) {
            first++;
        }
        return first == slot;
    }

    private long sumOfCount(int count, int from, int to) {
        long sum = 0;
        for (int slot = from; slot < to; slot++) {
            sum += stations[slot] == count ? sums[slot] : 0;
        }
        return sum;
    }
}
