package io.github.attain.standard.air;

import com.google.common.collect.ImmutableList;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.value.Exact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Hourly concentrations of many stations, compactly: a year of the six pollutants at all 1,600 stations of the national
 * network takes some 170 MB. Every value is kept exactly, in thousandths of the pollutant's unit.
 *
 * <p>An hour is a slot of the natural day: slot 0 is the hour from 0:00 to 1:00, slot 23 the one that ends the day.
 *
 * <p>Immutable and thread-safe.
 */
public final class StationHours {
    /** What the hours of a builder may take where nobody says otherwise, in megabytes. */
    private static final int MOST_MEGABYTES = 400;

    private final Map<String, StationChunks> byCode;
    private final ImmutableList<String> stations;

    private StationHours(Map<String, StationChunks> byCode) {
        this.byCode = byCode;
        this.stations = ImmutableList.copyOf(new TreeSet<>(byCode.keySet()));
    }

    /**
     * Starts a grid that takes at most 400 MB.
     *
     * @return a builder
     */
    public static Builder builder() {
        return builder(MOST_MEGABYTES);
    }

    /**
     * Starts a grid with a limit of one's own. What would go beyond is left out and reported.
     *
     * @param mostMegabytes how much memory the hours may take
     * @return a builder
     */
    public static Builder builder(int mostMegabytes) {
        return new Builder(mostMegabytes * 1_000_000L);
    }

    /**
     * Returns which stations there are.
     *
     * @return the codes in order, those without any value included
     */
    public List<String> stations() {
        return stations;
    }

    /**
     * Looks up an hour.
     *
     * @param station the code of the station
     * @param day the natural day
     * @param slot the hour at which it begins, 0 to 23
     * @param pollutant the pollutant
     * @return the concentration in thousandths of the pollutant's unit; empty where none is known, where different ones were
     *     given, and for a station that nobody named
     */
    public OptionalInt thousandths(String station, LocalDate day, int slot, Pollutant pollutant) {
        checkSlot(slot);
        HourChunk chunk = chunk(station, month(day), pollutant);
        int value = chunk == null ? HourChunk.MISSING : chunk.get(cell(day, slot));
        return value == HourChunk.MISSING ? OptionalInt.empty() : OptionalInt.of(value);
    }

    @Nullable
    HourChunk chunk(String station, int month, Pollutant pollutant) {
        StationChunks chunks = byCode.get(station);
        return chunks == null ? null : chunks.find(month, pollutant);
    }

    static int month(LocalDate day) {
        return day.getYear() * 12 + day.getMonthValue() - 1;
    }

    static int cell(LocalDate day, int slot) {
        return (day.getDayOfMonth() - 1) * 24 + slot;
    }

    private static void checkSlot(int slot) {
        if (slot < 0 || slot > 23) {
            throw new IllegalArgumentException("the hours of a day are 0 to 23: " + slot);
        }
    }

    /** Collects hours in any order; not thread-safe. It is spent once it has built. */
    public static final class Builder {
        private static final int LARGEST = Integer.MAX_VALUE - 2;

        private final Map<String, StationChunks> byCode = new HashMap<>();
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<StationChunks> stations = new ArrayList<>();
        private final Conflicts conflicts = new Conflicts();
        private final long mostBytes;
        private long bytes;
        private long leftOut;
        private boolean spent;
        // The day of the last hour: tables come by the day, and the calendar is asked once.
        private LocalDate day = LocalDate.EPOCH;
        private long epochDayOfLast;
        private int month = month(day);
        private int firstCell = cell(day, 0);

        private Builder(long mostBytes) {
            this.mostBytes = mostBytes;
        }

        /**
         * Names a station.
         *
         * @param code its code, such as {@code 1316A}
         * @return its number for {@link #put}; the same for the same code
         */
        public int station(String code) {
            Integer known = numbers.putIfAbsent(code, stations.size());
            if (known != null) {
                return known;
            }
            StationChunks chunks = new StationChunks(code);
            byCode.put(code, chunks);
            stations.add(chunks);
            return stations.size() - 1;
        }

        /**
         * Adds an hour. The same value twice counts once; different values for one hour leave it missing, whatever comes
         * after, and are reported.
         *
         * @param station the number of the station
         * @param epochDay the natural day, as {@link LocalDate#toEpochDay} counts
         * @param slot the hour at which it begins, 0 to 23
         * @param pollutant the pollutant
         * @param thousandths the concentration in thousandths of the pollutant's unit, not negative
         * @throws IllegalArgumentException if the slot or the concentration is out of range, or nobody named the station
         */
        public void put(int station, int epochDay, int slot, Pollutant pollutant, int thousandths) {
            checkSlot(slot);
            if (spent || station < 0 || station >= stations.size() || thousandths < 0 || thousandths > LARGEST) {
                throw new IllegalArgumentException("no hour can be added: station number " + station + ", "
                        + thousandths + " thousandths" + (spent ? ", after the grid was built" : ""));
            }
            if (epochDay != epochDayOfLast) {
                day = LocalDate.ofEpochDay(epochDay);
                epochDayOfLast = epochDay;
                month = month(day);
                firstCell = cell(day, 0);
            }
            StationChunks chunks = stations.get(station);
            boolean isFull = bytes + HourChunk.bytes() > mostBytes;
            if (isFull && chunks.find(month, pollutant) == null) {
                leftOut++;
                return;
            }
            Map<Pollutant, HourChunk> open = chunks.open(month);
            HourChunk chunk = open.get(pollutant);
            if (chunk == null) {
                chunk = new HourChunk(pollutant);
                open.put(pollutant, chunk);
                bytes += HourChunk.bytes();
            }
            boolean wasWide = chunk.isWide();
            int before = chunk.put(firstCell + slot, thousandths);
            if (!wasWide && chunk.isWide()) {
                bytes += HourChunk.bytes();
            }
            if (before != HourChunk.MISSING) {
                conflict(chunks.code(), slot, pollutant, before, thousandths);
            }
        }

        private void conflict(String code, int slot, Pollutant pollutant, int before, int now) {
            if (conflicts.hasRoom()) {
                String hour = code + " " + pollutant.formula() + " " + day + " " + slot + ":00";
                conflicts.add(hour, units(before), units(now));
            } else {
                conflicts.count();
            }
        }

        private static String units(int thousandths) {
            BigDecimal value = BigDecimal.valueOf(thousandths, 3).stripTrailingZeros();
            return Exact.of(value).toString();
        }

        /**
         * Finishes the grid. The builder gives its memory away and takes nothing more.
         *
         * @return the hours; with a problem for each hour that was given with different values (the first hundred are
         *     listed and the rest counted), and one where hours were left out because the grid had grown too large
         */
        public Checked<StationHours> build() {
            spent = true;
            List<Problem> problems = conflicts.problems();
            if (leftOut > 0) {
                problems.add(Problem.of(ProblemCode.TOO_LARGE)
                        .with("subject", "StationHours")
                        .with("value", "+" + leftOut + " h")
                        .with("allowed", mostBytes / 1_000_000 + " MB"));
            }
            return Checked.of(new StationHours(Map.copyOf(byCode)), problems);
        }
    }
}
