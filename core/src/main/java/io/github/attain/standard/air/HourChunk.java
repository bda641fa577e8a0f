package io.github.attain.standard.air;

import org.jspecify.annotations.Nullable;

/**
 * The hours of one pollutant at one station in one month. Two bytes a value while all of them are written in the pollutant's
 * own digits and not absurdly large; otherwise four, in thousandths, so that nothing is ever rounded.
 */
final class HourChunk {
    static final int MISSING = -1;

    private static final int CELLS = 31 * 24;
    private static final int LARGEST_SHORT = 0xffff - 2;
    private static final int CONFLICT = -2;

    private final int step;
    private short @Nullable [] narrow = new short[CELLS];
    private int @Nullable [] wide;

    HourChunk(Pollutant pollutant) {
        this.step = pollutant.decimals() == 1 ? 100 : 1000;
    }

    static int bytes() {
        return CELLS * Short.BYTES;
    }

    boolean isWide() {
        return wide != null;
    }

    /** The thousandths in a cell, or MISSING: never given, or given with different values. */
    int get(int cell) {
        return Math.max(raw(cell), MISSING);
    }

    /** What stood in the cell where a different value is already there; MISSING where all is well. */
    int put(int cell, int thousandths) {
        int before = raw(cell);
        if (before == thousandths || before == CONFLICT) {
            return MISSING;
        }
        set(cell, before == MISSING ? thousandths : CONFLICT);
        return before;
    }

    // A cell holds 0 for missing, 1 for a conflict, and values from 2 on.
    private int raw(int cell) {
        if (wide != null) {
            return wide[cell] < 2 ? -1 - wide[cell] : wide[cell] - 2;
        }
        int held = narrow == null ? 0 : narrow[cell] & 0xffff;
        return held < 2 ? -1 - held : (held - 2) * step;
    }

    private void set(int cell, int value) {
        if (wide == null && value != CONFLICT && (value % step != 0 || value / step > LARGEST_SHORT)) {
            widen();
        }
        if (wide != null) {
            wide[cell] = value == CONFLICT ? 1 : value + 2;
        } else if (narrow != null) {
            narrow[cell] = (short) (value == CONFLICT ? 1 : value / step + 2);
        }
    }

    private void widen() {
        int[] copy = new int[CELLS];
        for (int cell = 0; cell < CELLS; cell++) {
            int value = raw(cell);
            copy[cell] = value < 0 ? -1 - value : value + 2;
        }
        wide = copy;
        narrow = null;
    }
}
