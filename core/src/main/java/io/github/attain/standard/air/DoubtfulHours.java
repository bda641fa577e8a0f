package io.github.attain.standard.air;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Looks through the hours of all stations for what an {@link HourCheck} doubts. */
final class DoubtfulHours {
    private static final int MOST_LISTED = 100;
    /** What goes beyond is told together, under the first of its values and reasons. */
    private static final String OTHERS = "…  ";
    /** An instrument that is looked after for some hours and goes on with its old value still stands still. */
    private static final int LONGEST_GAP = 6;
    /** Of so many hours one is looked at first. */
    private static final int BLOCK = 4;

    private final TreeMap<Integer, Map<Pollutant, DayGrid>> days;
    private final List<String> codes;
    private final HourCheck check;
    /**
     * By station, pollutant and bound, so that the order in which they came does not matter: a value, the number of hours, the
     * first and the last of them counted since 1970, and the bound, below zero for one of hours.
     */
    private final Map<String, long[]> found = new TreeMap<>();

    private DoubtfulHours(Map<Integer, Map<Pollutant, DayGrid>> days, List<String> codes, HourCheck check) {
        this.days = new TreeMap<>(days);
        this.codes = codes;
        this.check = check;
    }

    /** Finds them; where the check says so, they are missing afterwards. */
    static List<Problem> find(Map<Integer, Map<Pollutant, DayGrid>> days, List<String> codes, HourCheck check) {
        DoubtfulHours all = new DoubtfulHours(days, codes, check);
        for (Pollutant pollutant : Pollutant.values()) {
            Integer mark = check.marks().get(pollutant);
            Integer same = check.sameHours().get(pollutant);
            if (mark != null || same != null) {
                all.find(pollutant, mark, same);
            }
        }
        return all.problems();
    }

    private void find(Pollutant pollutant, @Nullable Integer mark, @Nullable Integer same) {
        int bound = mark == null ? Integer.MAX_VALUE : (int) Math.min(Integer.MAX_VALUE, mark * 1000L);
        int most = same == null ? Integer.MAX_VALUE : same;
        boolean[] candidates = candidates(pollutant, bound, (most - BLOCK + 1) / BLOCK);
        for (int i = 0; i < candidates.length; i++) {
            if (candidates[i]) {
                find(i, pollutant, bound, most);
            }
        }
    }

    private void find(int station, Pollutant pollutant, int bound, int most) {
        int value = DayGrid.MISSING;
        int hours = 0;
        int first = 0;
        int last = 0;
        for (Map.Entry<Integer, Map<Pollutant, DayGrid>> day : days.entrySet()) {
            DayGrid grid = day.getValue().get(pollutant);
            for (int slot = 0; grid != null && slot < 24; slot++) {
                int hour = day.getKey() * 24 + slot;
                int now = grid.get(station, slot);
                if (now >= bound) {
                    add(station, pollutant, now, 1, hour, hour, bound / 1000);
                } else if (now >= 0) {
                    if (now != value || hour - last > LONGEST_GAP + 1) {
                        add(station, pollutant, value, hours, first, last, -most);
                        value = now;
                        first = hour;
                        hours = 0;
                    }
                    hours++;
                    last = hour;
                }
            }
        }
        add(station, pollutant, value, hours, first, last, -most);
    }

    /**
     * The stations worth a closer look: those with a value that large, and those whose blocks of hours, by the first value of each,
     * repeat themselves as often as so many hours in a row would have it. A year of the nation has eighty million hours.
     */
    private boolean[] candidates(Pollutant pollutant, int bound, int few) {
        boolean[] candidates = new boolean[codes.size()];
        int[] value = new int[codes.size()];
        int[] same = new int[codes.size()];
        int[] missing = new int[codes.size()];
        for (Map<Pollutant, DayGrid> day : days.values()) {
            DayGrid grid = day.get(pollutant);
            for (int slot = 0; grid != null && slot < 24; slot += BLOCK) {
                block(grid, slot, few, candidates, value, same, missing);
            }
            if (grid != null && grid.largest() >= bound) {
                for (int i = 0; i < 24 * candidates.length; i++) {
                    candidates[i / 24] |= grid.get(i / 24, i % 24) >= bound;
                }
            }
        }
        return candidates;
    }

    private static void block(
            DayGrid grid, int from, int few, boolean[] candidates, int[] value, int[] same, int[] missing) {
        for (int i = candidates.length - 1; i >= 0; i--) {
            int now = grid.get(i, from);
            for (int slot = from + 1; now < 0 && slot < from + BLOCK; slot++) {
                now = grid.get(i, slot);
            }
            if (now < 0) {
                missing[i]++;
            } else {
                boolean goesOn = now == value[i] && missing[i] * BLOCK <= LONGEST_GAP;
                same[i] = goesOn ? same[i] + missing[i] + 1 : Math.min(missing[i], LONGEST_GAP / BLOCK) + 1;
                value[i] = now;
                missing[i] = 0;
                candidates[i] |= same[i] >= few;
            }
        }
    }

    private void add(int station, Pollutant pollutant, int value, int hours, int first, int last, long bound) {
        if (hours < -bound) {
            return;
        }
        String name = codes.get(station) + " " + pollutant.formula() + (bound < 0 ? " =" : "  ");
        String key = found.size() < MOST_LISTED || found.containsKey(name) ? name : OTHERS;
        long[] all = found.getOrDefault(key, new long[] {value, 0, first, last, bound});
        found.put(key, all);
        all[1] += hours;
        all[3] = last;
        for (int hour = first; check.leavesOut() && hour <= last; hour++) {
            Map<Pollutant, DayGrid> day = days.get(Math.floorDiv(hour, 24));
            DayGrid grid = day == null ? null : day.get(pollutant);
            if (grid != null && grid.get(station, Math.floorMod(hour, 24)) == value) {
                grid.clear(station, Math.floorMod(hour, 24));
            }
        }
    }

    private Text why(long bound) {
        Text expected = bound < 0
                ? new Text("同一数值应少于" + -bound + "小时", "fewer than " + -bound + " hours of one value are expected")
                : new Text("应小于" + bound, "less than " + bound + " is expected");
        return expected.and(
                check.leavesOut() ? new Text("，已剔除", "; left out") : new Text("，仍然计入", "; they count all the same"));
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (Map.Entry<String, long[]> entry : found.entrySet()) {
            long[] each = entry.getValue();
            problems.add(Problem.of(ProblemCode.DOUBTFUL_HOURS)
                    .with("subject", entry.getKey().replaceFirst(" .$", "").strip())
                    .with("value", StationHours.units((int) each[0]))
                    .with("hours", each[1])
                    .with("period", time(each[2]) + " – " + time(each[3]))
                    .with("allowed", why(each[4])));
        }
        return problems;
    }

    private static String time(long hour) {
        return LocalDate.ofEpochDay(Math.floorDiv(hour, 24)) + " " + Math.floorMod(hour, 24) + ":00";
    }
}
