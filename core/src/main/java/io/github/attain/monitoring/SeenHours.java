package io.github.attain.monitoring;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;

/** Which hours of which types have come already; a bit each. */
final class SeenHours {
    private final Map<HourType, BitSet> seen = new EnumMap<>(HourType.class);

    /** Notes an hour; false where it was there already. The day is one since 1970. */
    boolean add(int epochDay, int hour, HourType type) {
        BitSet hours = seen.computeIfAbsent(type, any -> new BitSet());
        int index = epochDay * 24 + hour;
        boolean first = !hours.get(index);
        hours.set(index);
        return first;
    }
}
