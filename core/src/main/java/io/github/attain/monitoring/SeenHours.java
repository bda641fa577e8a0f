package io.github.attain.monitoring;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Which hours of which types or stations have come already; a bit each. */
final class SeenHours {
    /** Hours in one block: some weeks, so that hours far apart cost little. */
    private static final int BLOCK = 1024;

    private final Map<String, BitSet> seen = new HashMap<>();

    /** Notes an hour; false where it was there already. The day is one since 1970. */
    boolean add(int epochDay, int hour, String key) {
        int at = epochDay * 24 + hour;
        String block = key + " " + at / BLOCK;
        BitSet hours = seen.getOrDefault(block, new BitSet());
        seen.put(block, hours);
        boolean first = !hours.get(at % BLOCK);
        hours.set(at % BLOCK);
        return first;
    }
}
