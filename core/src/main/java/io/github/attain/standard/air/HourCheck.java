package io.github.attain.standard.air;

import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;

/**
 * What hourly values are doubted for. Networks write 9999 or 99999 where they have none, and an instrument that is stuck repeats
 * its last value for days; neither can be told from a measurement with certainty. Doubted hours are told, one warning for a station
 * and pollutant, and count all the same; {@link #leavingOut} makes them missing.
 *
 * <p>Immutable and thread-safe.
 *
 * @param marks from what concentration on, in the {@linkplain Pollutant#unit unit} of the pollutant, a value is doubted to be
 *     one; a pollutant that is not there has no such bound
 * @param sameHours how many hours of one value in a row are doubted, hours without a value not counted; more than six of these
 *     together end the row. A pollutant that is not there may stand still
 * @param leavesOut whether doubted hours are missing
 */
public record HourCheck(Map<Pollutant, Integer> marks, Map<Pollutant, Integer> sameHours, boolean leavesOut) {
    /**
     * Doubts 9999 and more, for CO 100 and more, and the same value over 24 hours, for CO over 48 and for SO2 over 72, which both
     * lie at a few units of their last digit for long. In 2019 the hours of 13 stations of two cities stood still for at most 8
     * (PM10), 9 (NO2), 15 (PM2.5), 17 (O3), 34 (CO) and 76 hours (SO2). Analysers of CO measure some tens of mg/m³: what is far
     * above that is a mark, or was written in µg/m³. No standard sets the bounds.
     */
    public static final HourCheck USUAL = new HourCheck(bounds(9999, 100, 9999), bounds(24, 48, 72), false);

    /** Doubts nothing. */
    public static final HourCheck NONE = new HourCheck(Map.of(), Map.of(), false);

    /**
     * Creates a check.
     *
     * @throws IllegalArgumentException if a bound is less than 1, or a single hour is said to stand still
     */
    public HourCheck {
        marks = Maps.immutableEnumMap(marks);
        sameHours = Maps.immutableEnumMap(sameHours);
        atLeast(1, marks);
        atLeast(2, sameHours);
    }

    private static Map<Pollutant, Integer> bounds(int usual, int carbonMonoxide, int sulphurDioxide) {
        Map<Pollutant, Integer> bounds = new EnumMap<>(Pollutant.class);
        for (Pollutant pollutant : Pollutant.values()) {
            bounds.put(pollutant, usual);
        }
        bounds.put(Pollutant.CO, carbonMonoxide);
        bounds.put(Pollutant.SO2, sulphurDioxide);
        return bounds;
    }

    private static void atLeast(int least, Map<Pollutant, Integer> bounds) {
        for (int bound : bounds.values()) {
            if (bound < least) {
                throw new IllegalArgumentException("a bound is at least " + least + ": " + bounds);
            }
        }
    }

    /**
     * Makes doubted hours missing, beside telling them.
     *
     * @return such a check
     */
    public HourCheck leavingOut() {
        return new HourCheck(marks, sameHours, true);
    }
}
