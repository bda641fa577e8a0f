package io.github.attain.standard.air;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Looks through the hours of all stations for what an {@link HourCheck} doubts. */
final class DoubtfulHours {
    private static final int MOST_LISTED = 100;
    /** An instrument that is looked after for some hours and goes on with its old value still stands still. */
    private static final int LONGEST_GAP = 6;

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
        long bound = mark == null ? Long.MAX_VALUE : mark * 1000L;
        int most = same == null ? Integer.MAX_VALUE : same;
        int[] value = new int[codes.size()];
        int[] count = new int[codes.size()];
        int[] first = new int[codes.size()];
        int[] last = new int[codes.size()];
        Arrays.fill(value, DayGrid.MISSING);
        for (Map.Entry<Integer, Map<Pollutant, DayGrid>> day : days.entrySet()) {
            DayGrid grid = day.getValue().get(pollutant);
            for (int slot = 0; grid != null && slot < 24; slot++) {
                int hour = day.getKey() * 24 + slot;
                for (int i = Math.min(codes.size(), grid.stations()) - 1; i >= 0; i--) {
                    int now = grid.get(i, slot);
                    if (now >= bound) {
                        add(i, pollutant, now, 1, hour, hour, bound / 1000);
                    } else if (now != DayGrid.MISSING) {
                        boolean goesOn = now == value[i] && hour - last[i] <= LONGEST_GAP + 1;
                        if (!goesOn && count[i] >= most) {
                            add(i, pollutant, value[i], count[i], first[i], last[i], -most);
                        }
                        count[i] = goesOn ? count[i] + 1 : 1;
                        first[i] = goesOn ? first[i] : hour;
                        value[i] = now;
                        last[i] = hour;
                    }
                }
            }
        }
        for (int i = 0; i < codes.size(); i++) {
            if (count[i] >= most) {
                add(i, pollutant, value[i], count[i], first[i], last[i], -most);
            }
        }
    }

    private void add(int station, Pollutant pollutant, int value, int hours, int first, int last, long bound) {
        String key = codes.get(station) + " " + pollutant.formula() + (bound < 0 ? " =" : "  ");
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
        long more = 0;
        for (Map.Entry<String, long[]> entry : found.entrySet()) {
            long[] each = entry.getValue();
            if (problems.size() < MOST_LISTED) {
                String name = entry.getKey();
                problems.add(Problem.of(ProblemCode.DOUBTFUL_HOURS)
                        .with("subject", name.substring(0, name.length() - 1).strip())
                        .with("value", StationHours.units((int) each[0]))
                        .with("hours", each[1])
                        .with("period", time(each[2]) + " – " + time(each[3]))
                        .with("allowed", why(each[4])));
            } else {
                more += each[1];
            }
        }
        if (more > 0) {
            problems.add(Problem.of(ProblemCode.DOUBTFUL_HOURS)
                    .with("subject", "…")
                    .with("value", "…")
                    .with("hours", more)
                    .with("period", "+ " + (found.size() - MOST_LISTED))
                    .with("allowed", new Text("未逐一列出", "not listed one by one")));
        }
        return problems;
    }

    private static String time(long hour) {
        return LocalDate.ofEpochDay(Math.floorDiv(hour, 24)) + " " + Math.floorMod(hour, 24) + ":00";
    }
}
