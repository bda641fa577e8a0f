package io.github.attain.monitoring;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Which hours of which types or stations have come already; a bit each. */
final class SeenHours {
    /** Hours in one block: some weeks, so that hours far apart cost little. */
    private static final int BLOCK = 1024;

    private final Map<String, Map<Integer, BitSet>> seen = new HashMap<>();

    /** Notes an hour; false where it was there already. The day is one since 1970. */
    boolean add(int epochDay, int hour, String key) {
        int at = epochDay * 24 + hour;
        BitSet hours = seen.computeIfAbsent(key, k -> new HashMap<>()).computeIfAbsent(at / BLOCK, b -> new BitSet());
        boolean first = !hours.get(at % BLOCK);
        hours.set(at % BLOCK);
        return first;
    }
}
