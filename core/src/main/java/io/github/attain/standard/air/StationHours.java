package io.github.attain.standard.air;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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

    private final ImmutableMap<Integer, Map<Pollutant, DayGrid>> days;
    private final ImmutableMap<String, Integer> numbers;
    private final ImmutableList<String> stations;

    private StationHours(Map<Integer, Map<Pollutant, DayGrid>> days, Map<String, Integer> numbers) {
        this.days = ImmutableMap.copyOf(days);
        this.numbers = ImmutableMap.copyOf(numbers);
        this.stations = ImmutableList.copyOf(new TreeSet<>(numbers.keySet()));
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
        DayGrid grid = grid(day, pollutant);
        int value = grid == null ? DayGrid.MISSING : grid.get(number(station), slot);
        return value == DayGrid.MISSING ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** The hours of a day at all stations; null where there are none. */
    @Nullable
    DayGrid grid(LocalDate day, Pollutant pollutant) {
        Map<Pollutant, DayGrid> grids = days.get((int) day.toEpochDay());
        return grids == null ? null : grids.get(pollutant);
    }

    /** The number of a station in the grids, beyond all of them where nobody named it. */
    int number(String station) {
        return numbers.getOrDefault(station, Integer.MAX_VALUE);
    }

    /** Thousandths as a value without zeros at its end. */
    static String units(int thousandths) {
        BigDecimal value = BigDecimal.valueOf(thousandths, 3).stripTrailingZeros();
        return Exact.of(value).toString();
    }

    private static void checkSlot(int slot) {
        if (slot < 0 || slot > 23) {
            throw new IllegalArgumentException("the hours of a day are 0 to 23: " + slot);
        }
    }

    /** Collects hours in any order; not thread-safe. It is spent once it has built. */
    public static final class Builder {
        private static final int LARGEST = Integer.MAX_VALUE - 2;

        private final Map<Integer, Map<Pollutant, DayGrid>> days = new HashMap<>();
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> codes = new ArrayList<>();
        private final Conflicts conflicts = new Conflicts();
        private final long mostBytes;
        private HourCheck check = HourCheck.USUAL;
        private long bytes;
        private long leftOut;
        private boolean spent;
        // The grid of the last hour: tables come by day and pollutant.
        private int lastDay;
        private @Nullable Pollutant lastPollutant;
        private @Nullable DayGrid last;

        private Builder(long mostBytes) {
            this.mostBytes = mostBytes;
        }

        /**
         * Chooses what hours are doubted for; where nobody chooses, it is {@link HourCheck#USUAL}.
         *
         * @param doubts the check
         * @return this builder
         */
        public Builder checking(HourCheck doubts) {
            check = doubts;
            return this;
        }

        /**
         * Names a station.
         *
         * @param code its code, such as {@code 1316A}
         * @return its number for {@link #put}; the same for the same code
         */
        public int station(String code) {
            Integer known = numbers.putIfAbsent(code, codes.size());
            if (known != null) {
                return known;
            }
            codes.add(code);
            return codes.size() - 1;
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
            if (spent || station < 0 || station >= codes.size() || thousandths < 0 || thousandths > LARGEST) {
                throw new IllegalArgumentException("no hour can be added: station number " + station + ", "
                        + thousandths + " thousandths" + (spent ? ", after the grid was built" : ""));
            }
            DayGrid grid = last;
            if (grid == null || epochDay != lastDay || pollutant != lastPollutant || station >= grid.stations()) {
                grid = open(epochDay, pollutant, station);
                last = grid;
                lastDay = epochDay;
                lastPollutant = pollutant;
            }
            if (grid == null || (grid.isTooFine(thousandths) && !canWiden(grid))) {
                leftOut++;
                return;
            }
            int before = grid.put(station, slot, thousandths);
            if (before != DayGrid.MISSING) {
                conflict(station, epochDay, slot, pollutant, before, thousandths);
            }
        }

        /**
         * Adds one hour of many stations, as {@link #put(int, int, int, Pollutant, int)} adds it of each.
         *
         * @param stations the numbers of the stations
         * @param epochDay the natural day, as {@link LocalDate#toEpochDay} counts
         * @param slot the hour at which it begins, 0 to 23
         * @param pollutant the pollutant
         * @param thousandths for each of them the concentration in thousandths of the pollutant's unit; negative where there is none
         * @throws IllegalArgumentException if these are not as many as stations, the slot is out of range, or nobody named a station
         */
        public void put(int[] stations, int epochDay, int slot, Pollutant pollutant, int[] thousandths) {
            checkSlot(slot);
            if (stations.length != thousandths.length) {
                throw new IllegalArgumentException(
                        "there are " + stations.length + " stations and " + thousandths.length + " values");
            }
            int at = 0;
            while (at < stations.length) {
                if (thousandths[at] >= 0) {
                    put(stations[at], epochDay, slot, pollutant, thousandths[at]);
                }
                at++;
                // Nearly all are the first value of their hour, and go there without a question about each.
                if (last != null && epochDay == lastDay && pollutant == lastPollutant) {
                    at = last.putFirst(at, stations, slot, thousandths);
                }
            }
        }

        /** The grid of a day with room for a station; null where there is no memory for it. */
        private @Nullable DayGrid open(int epochDay, Pollutant pollutant, int station) {
            Map<Pollutant, DayGrid> ofDay = days.computeIfAbsent(epochDay, d -> new EnumMap<>(Pollutant.class));
            DayGrid grid = ofDay.get(pollutant);
            if (grid == null && canTake(DayGrid.bytes(codes.size(), false))) {
                grid = new DayGrid(pollutant, codes.size());
                ofDay.put(pollutant, grid);
            } else if (grid != null && station >= grid.stations()) {
                // By half at least, so that stations that come one by one are not copied each time.
                int more = Math.max(codes.size(), grid.stations() + grid.stations() / 2);
                if (!canTake(DayGrid.bytes(more, grid.isWide()) - grid.bytes())) {
                    return null;
                }
                grid.grow(more);
            }
            return grid;
        }

        private boolean canWiden(DayGrid grid) {
            boolean can = canTake(DayGrid.bytes(grid.stations(), true) - grid.bytes());
            if (can) {
                grid.widen();
            }
            return can;
        }

        /** Whether there is memory for so many bytes more, which are then counted. */
        private boolean canTake(long more) {
            boolean can = bytes + more <= mostBytes;
            bytes += can ? more : 0;
            return can;
        }

        private void conflict(int station, int epochDay, int slot, Pollutant pollutant, int before, int now) {
            if (conflicts.hasRoom()) {
                LocalDate day = LocalDate.ofEpochDay(epochDay);
                String hour = codes.get(station) + " " + pollutant.formula() + " " + day + " " + slot + ":00";
                conflicts.add(hour, units(before), units(now));
            } else {
                conflicts.count();
            }
        }

        /**
         * Finishes the grid. The builder gives its memory away and takes nothing more.
         *
         * @return the hours; with a problem for each hour that was given with different values (the first hundred are
         *     listed and the rest counted), a warning for stations whose codes differ in capitals only, one where hours were left
         *     out because the grid had grown too large, and one for each station and pollutant whose hours are {@linkplain
         *     HourCheck doubted}
         */
        public Checked<StationHours> build() {
            spent = true;
            List<Problem> problems = conflicts.problems();
            if (leftOut > 0) {
                problems.add(Problem.of(ProblemCode.TOO_LARGE)
                        .with("subject", new Text("站点小时值", "the table of station hours"))
                        .with("value", new Text("多出" + leftOut + "小时", "+" + leftOut + " h"))
                        .with("allowed", mostBytes / 1_000_000 + " MB"));
            }
            Map<String, String> plain = new HashMap<>();
            for (String code : codes) {
                String other = plain.putIfAbsent(code.toUpperCase(Locale.ROOT), code);
                if (other != null) {
                    problems.add(Problem.of(ProblemCode.CAPITALS)
                            .with("subject", new Text("站点", "station"))
                            .with("value", code)
                            .with("other", other));
                }
            }
            problems.addAll(DoubtfulHours.find(days, codes, check));
            return Checked.of(new StationHours(days, numbers), problems);
        }
    }
}
