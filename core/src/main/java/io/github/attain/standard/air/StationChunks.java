package io.github.attain.standard.air;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The months of one station, made when the first value of a month comes. */
final class StationChunks {
    private final String code;
    private final Map<Integer, Map<Pollutant, HourChunk>> months = new HashMap<>();
    // The month of the last hour added: tables come by the day. Only adding looks here; readers may be many at once.
    private int lastMonth;
    private @Nullable Map<Pollutant, HourChunk> last;

    StationChunks(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    @Nullable
    HourChunk find(int month, Pollutant pollutant) {
        Map<Pollutant, HourChunk> chunks = months.get(month);
        return chunks == null ? null : chunks.get(pollutant);
    }

    /** The chunks of a month to add to, by pollutant. */
    Map<Pollutant, HourChunk> open(int month) {
        Map<Pollutant, HourChunk> open = last;
        if (open == null || month != lastMonth) {
            open = months.computeIfAbsent(month, m -> new EnumMap<>(Pollutant.class));
            last = open;
            lastMonth = month;
        }
        return open;
    }
}
