package io.github.attain.standard.air;

import org.jspecify.annotations.Nullable;

/**
 * The hours of one pollutant on one day at all stations, one hour after the other, as tables list them: adding a row of a table
 * goes straight through memory. Two bytes a value while all of them are written in the pollutant's own digits and not absurdly
 * large; otherwise four, in thousandths, so that nothing is ever rounded.
 */
final class DayGrid {
    static final int MISSING = -1;

    private static final int HOURS = 24;
    private static final int LARGEST_SHORT = 0xffff - 2;
    private static final int CONFLICT = -2;
    /** What a grid takes beside its values: itself, its array, its place in the map of the day. */
    private static final int OVERHEAD = 80;

    private final int step;
    private int stations;
    private int largest;
    private short[] narrow;
    private int @Nullable [] wide;

    /** A grid with room for so many stations. */
    DayGrid(Pollutant pollutant, int stations) {
        this.step = pollutant.decimals() == 1 ? 100 : 1000;
        this.stations = stations;
        this.narrow = new short[HOURS * stations];
    }

    /** How much memory a grid of that many stations takes. */
    static long bytes(int stations, boolean isWide) {
        return OVERHEAD + (long) HOURS * stations * (isWide ? Integer.BYTES : Short.BYTES);
    }

    long bytes() {
        return bytes(stations, isWide());
    }

    boolean isWide() {
        return wide != null;
    }

    /** For how many stations there is room. */
    int stations() {
        return stations;
    }

    /** Whether a value needs the wide form. */
    boolean isTooFine(int thousandths) {
        int steps = steps(thousandths);
        return wide == null && (steps * step != thousandths || steps > LARGEST_SHORT);
    }

    /** Divides by a constant, which is a multiplication for the machine: a year of the nation has eighty million hours. */
    private int steps(int thousandths) {
        return step == 1000 ? thousandths / 1000 : thousandths / 100;
    }

    /** The thousandths of an hour, or MISSING: never given, or given with different values. */
    int get(int station, int slot) {
        return station < stations ? Math.max(raw(slot * stations + station), MISSING) : MISSING;
    }

    /** What stood there where a different value is already known; MISSING where all is well. */
    int put(int station, int slot, int thousandths) {
        int cell = slot * stations + station;
        int before = raw(cell);
        if (before == thousandths || before == CONFLICT) {
            return MISSING;
        }
        set(cell, before == MISSING ? thousandths : CONFLICT);
        if (thousandths > largest) {
            largest = thousandths;
        }
        return before;
    }

    /**
     * Puts values, none for the negative ones, as long as each is the first of its hour and can be held without widening or growing.
     *
     * @return the index of the one that it stopped at, or how many there are
     */
    int putFirst(int from, int[] numbers, int slot, int[] thousandths) {
        int at = from;
        for (; wide == null && at < numbers.length; at++) {
            int value = thousandths[at];
            int number = numbers[at];
            if (value < 0) {
                continue;
            }
            int cell = slot * stations + number;
            if (number < 0 || number >= stations || isTooFine(value) || narrow[cell] != 0) {
                break;
            }
            narrow[cell] = (short) (steps(value) + 2);
            largest = Math.max(largest, value);
        }
        return at;
    }

    // A cell holds 0 for missing, 1 for a conflict, and values from 2 on.
    private int raw(int cell) {
        if (wide != null) {
            return wide[cell] < 2 ? -1 - wide[cell] : wide[cell] - 2;
        }
        int held = narrow[cell] & 0xffff;
        return held < 2 ? -1 - held : (held - 2) * step;
    }

    /** No value lies above. */
    int largest() {
        return largest;
    }

    private void set(int cell, int value) {
        if (wide != null) {
            wide[cell] = value < 0 ? -1 - value : value + 2;
        } else {
            narrow[cell] = (short) (value < 0 ? -1 - value : steps(value) + 2);
        }
    }

    /** Makes an hour missing. */
    void clear(int station, int slot) {
        set(slot * stations + station, MISSING);
    }

    /** Changes to the wide form. */
    void widen() {
        int[] copy = new int[narrow.length];
        for (int cell = 0; cell < copy.length; cell++) {
            int value = raw(cell);
            copy[cell] = value < 0 ? -1 - value : value + 2;
        }
        wide = copy;
        narrow = new short[0];
    }

    /** Makes room for more stations. */
    void grow(int more) {
        if (wide == null) {
            short[] copy = new short[HOURS * more];
            for (int slot = 0; slot < HOURS; slot++) {
                System.arraycopy(narrow, slot * stations, copy, slot * more, stations);
            }
            narrow = copy;
        } else {
            int[] copy = new int[HOURS * more];
            for (int slot = 0; slot < HOURS; slot++) {
                System.arraycopy(wide, slot * stations, copy, slot * more, stations);
            }
            wide = copy;
        }
        stations = more;
    }
}
