package io.github.attain.monitoring;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import java.util.BitSet;

/** Which hours of which types or stations have come already; a bit each. */
final class SeenHours {
    /** Hours in one block: some weeks, so that hours far apart cost little. */
    private static final int BLOCK = 1024;

    private final Table<String, Integer, BitSet> seen = HashBasedTable.create();

    /** Notes an hour; false where it was there already. The day is one since 1970. */
    boolean add(int epochDay, int hour, String key) {
        int at = epochDay * 24 + hour;
        BitSet hours = seen.get(key, at / BLOCK);
        if (hours == null) {
            hours = new BitSet();
            seen.put(key, at / BLOCK, hours);
        }
        boolean first = !hours.get(at % BLOCK);
        hours.set(at % BLOCK);
        return first;
    }
}
