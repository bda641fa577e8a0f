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
    /** By station and pollutant, so that the order in which they came does not matter. */
    private final Map<String, Found> found = new TreeMap<>();

    private DoubtfulHours(Map<Integer, Map<Pollutant, DayGrid>> days, List<String> codes, HourCheck check) {
        this.days = new TreeMap<>(days);
        this.codes = codes;
        this.check = check;
    }

    /** The hours of a station that are doubted for one reason; hours are counted since 1970. */
    private record Found(int value, long hours, int first, int last, Text why) {
        Found and(Found later) {
            return new Found(value, hours + later.hours, first, later.last, why);
        }
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
        Text tooLarge = reason("应小于", mark, "", "less than ", "");
        Text stuck = reason("同一数值应少于", same, "小时", "fewer than ", " hours of one value");
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
                        add(i, pollutant, now, 1, hour, hour, tooLarge);
                    } else if (now != DayGrid.MISSING) {
                        boolean goesOn = now == value[i] && hour - last[i] <= LONGEST_GAP + 1;
                        if (!goesOn && count[i] >= most) {
                            add(i, pollutant, value[i], count[i], first[i], last[i], stuck);
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
                add(i, pollutant, value[i], count[i], first[i], last[i], stuck);
            }
        }
    }

    private void add(int station, Pollutant pollutant, int value, int hours, int first, int last, Text why) {
        String key = codes.get(station) + " " + pollutant.formula();
        found.merge(key + (hours > 1 ? " =" : " "), new Found(value, hours, first, last, why), Found::and);
        for (int hour = first; check.leavesOut() && hour <= last; hour++) {
            Map<Pollutant, DayGrid> day = days.get(Math.floorDiv(hour, 24));
            DayGrid grid = day == null ? null : day.get(pollutant);
            if (grid != null && grid.get(station, Math.floorMod(hour, 24)) == value) {
                grid.clear(station, Math.floorMod(hour, 24));
            }
        }
    }

    private Text reason(String zh, @Nullable Integer bound, String unit, String en, String what) {
        boolean out = check.leavesOut();
        return new Text(
                zh + bound + unit + (out ? "，已剔除" : "，仍然计入"),
                en + bound + what + " are expected; " + (out ? "left out" : "they count all the same"));
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (Map.Entry<String, Found> entry : found.entrySet()) {
            Found each = entry.getValue();
            if (problems.size() < MOST_LISTED) {
                problems.add(problem(
                        Text.same(entry.getKey().replaceAll(" =?$", "")),
                        StationHours.units(each.value()),
                        each.hours(),
                        time(each.first()) + " – " + time(each.last()),
                        each.why()));
            }
        }
        int more = found.size() - problems.size();
        if (more > 0) {
            Text others = new Text("另有" + more + "项", more + " more");
            problems.add(problem(others, "…", hours(problems.size()), "…", new Text("未逐一列出", "not listed one by one")));
        }
        return problems;
    }

    private long hours(int listed) {
        return found.values().stream().skip(listed).mapToLong(Found::hours).sum();
    }

    private static Problem problem(Text subject, String value, long hours, String period, Text why) {
        return Problem.of(ProblemCode.DOUBTFUL_HOURS)
                .with("subject", subject)
                .with("value", value)
                .with("hours", hours)
                .with("period", period)
                .with("allowed", why);
    }

    private static String time(int hour) {
        return LocalDate.ofEpochDay(Math.floorDiv(hour, 24)) + " " + Math.floorMod(hour, 24) + ":00";
    }
}
