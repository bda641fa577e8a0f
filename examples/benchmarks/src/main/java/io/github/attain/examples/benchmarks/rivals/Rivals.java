package io.github.attain.examples.benchmarks.rivals;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Has each contender judge a thousand to ten million values, each number of values in fresh JVMs, compares the verdicts, and then
 * prints what all took, as two tables for a page in Markdown, and draws how it grows.
 */
public final class Rivals {
    private static final List<String> CONTENDERS =
            List.of("plain-loop", "attain-columns", "duckdb", "plain-records", "attain-assess", "dmn");
    /** The engine of DMN looks at every row of its table for every value. */
    private static final int MOST_OF_DMN = 10_000;

    private static final int LEAST = 1000;
    private static final int MIDDLE = 1_000_000;
    private static final double MEGA = 1e6;

    private Rivals() {}

    /**
     * Runs the program.
     *
     * @param args how many fresh JVMs for each contender and number of values, by default 3; how many values at most, by default ten
     *     million; where the picture goes, by default nowhere
     * @throws Exception if a JVM cannot be started or fails
     */
    public static void main(String[] args) throws Exception {
        int times = args.length > 0 ? Integer.parseInt(args[0]) : 3;
        int most = args.length > 1 ? Integer.parseInt(args[1]) : 10_000_000;
        Map<Integer, Map<String, List<Told>>> told = new LinkedHashMap<>();
        List<Told> nothing = new ArrayList<>();
        for (int time = 1; time <= times; time++) {
            nothing.add(start("nothing", LEAST));
            for (int size = LEAST; size <= most; size *= 10) {
                for (String name : CONTENDERS) {
                    if (!name.equals("dmn") || size <= MOST_OF_DMN) {
                        System.err.println("round " + time + " of " + times + ": " + name + ", " + size + " values");
                        told.computeIfAbsent(size, s -> new LinkedHashMap<>())
                                .computeIfAbsent(name, n -> new ArrayList<>())
                                .add(start(name, size));
                    }
                }
            }
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        told.forEach((size, all) -> out.println(agreed(size, all)));
        printContest(told, nothing, Math.min(MIDDLE, most), out);
        printGrowth(told, out);
        if (args.length > 2) {
            Files.writeString(Path.of(args[2]), GrowthPlot.svg(medians(told)), StandardCharsets.UTF_8);
        }
    }

    /** One hash for all, or no time is told. */
    private static String agreed(int size, Map<String, List<Told>> all) {
        long expected = all.values().iterator().next().get(0).hash();
        all.forEach((name, times) -> times.forEach(one -> {
            if (one.hash() != expected) {
                throw new IllegalStateException(String.format(
                        Locale.ROOT,
                        "%s judges %d values differently from %s: hash %016x instead of %016x; no time is told",
                        name,
                        size,
                        all.keySet().iterator().next(),
                        one.hash(),
                        expected));
            }
        }));
        return String.format(Locale.ROOT, "%d values, %d contenders, verdicts %016x", size, all.size(), expected);
    }

    private static void printContest(
            Map<Integer, Map<String, List<Told>>> told, List<Told> nothing, int middle, PrintStream out) {
        out.println("\n| contender | values | taking over, ns a value | judging, ns | of processors, ns | telling, ns"
                + " | heap of judging, B | most memory, MB | first 1000 verdicts, ms after start |");
        out.println("|---|---|---|---|---|---|---|---|---|");
        for (String name : CONTENDERS) {
            int size = name.equals("dmn") ? Math.min(MOST_OF_DMN, middle) : middle;
            List<Told> all = of(told, size, name);
            row(
                    out,
                    name,
                    String.valueOf(size),
                    spread(all, t -> (double) t.load() / size),
                    spread(all, t -> (double) t.judge() / size),
                    spread(all, t -> (double) t.processor() / size),
                    spread(all, t -> (double) t.tell() / size),
                    spread(all, t -> (double) t.allocated() / size),
                    spread(all, t -> t.peakKilobytes() / 1e3),
                    spread(of(told, LEAST, name), Told::firstMillis));
        }
        String peak = spread(nothing, t -> t.peakKilobytes() / 1e3);
        row(out, "a JVM that judges nothing", "", "", "", "", "", "", peak, spread(nothing, Told::firstMillis));
    }

    private static List<Told> of(Map<Integer, Map<String, List<Told>>> told, int size, String name) {
        return told.getOrDefault(size, Map.of()).getOrDefault(name, List.of());
    }

    private static void printGrowth(Map<Integer, Map<String, List<Told>>> told, PrintStream out) {
        out.println("\n| judging, ms; most memory, MB | "
                + String.join(" | ", told.keySet().stream().map(String::valueOf).toList()) + " |");
        out.println("|---" + "|---".repeat(told.size()) + "|");
        for (String name : CONTENDERS) {
            List<String> cells = new ArrayList<>(List.of(name));
            told.forEach((size, all) -> {
                List<Told> own = all.getOrDefault(name, List.of());
                cells.add(
                        own.isEmpty()
                                ? "–"
                                : number(median(own, t -> t.judge() / MEGA)) + "; "
                                        + number(median(own, t -> t.peakKilobytes() / 1e3)));
            });
            row(out, cells.toArray(String[]::new));
        }
    }

    /** By contender, for each number of values: milliseconds of judging and megabytes. */
    private static Map<String, Map<Integer, double[]>> medians(Map<Integer, Map<String, List<Told>>> told) {
        Map<String, Map<Integer, double[]>> medians = new LinkedHashMap<>();
        told.forEach((size, all) ->
                all.forEach((name, times) -> medians.computeIfAbsent(name, n -> new LinkedHashMap<>())
                        .put(size, new double[] {
                            median(times, t -> t.judge() / MEGA), median(times, t -> t.peakKilobytes() / 1e3)
                        })));
        return medians;
    }

    private static void row(PrintStream out, String... cells) {
        out.println("| " + String.join(" | ", cells) + " |");
    }

    private static double median(List<Told> all, ToDoubleFunction<Told> figure) {
        return all.stream().mapToDouble(figure).sorted().toArray()[all.size() / 2];
    }

    /** The median, and the lowest and the highest. */
    private static String spread(List<Told> all, ToDoubleFunction<Told> figure) {
        double least = all.stream().mapToDouble(figure).min().orElse(Double.NaN);
        double most = all.stream().mapToDouble(figure).max().orElse(Double.NaN);
        return number(median(all, figure)) + " (" + number(least) + "–" + number(most) + ")";
    }

    /** Two digits that count, and all before the point. */
    private static String number(double value) {
        int decimals = value >= 10 || value == 0 ? 0 : value >= 1 ? 1 : value >= 0.1 ? 2 : 3;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    private static Told start(String name, int size) throws IOException, InterruptedException {
        return Told.by(Contest.class, name, String.valueOf(size), String.valueOf(System.currentTimeMillis()));
    }
}
