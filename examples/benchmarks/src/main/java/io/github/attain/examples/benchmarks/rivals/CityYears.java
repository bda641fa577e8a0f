package io.github.attain.examples.benchmarks.rivals;

import com.sun.management.OperatingSystemMXBean;
import io.github.attain.examples.benchmarks.HourFile;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes the statistics of a year of all cities from a made-up file of station hours, by Attain and by DuckDB, each in fresh JVMs;
 * compares them line by line; and then prints what both took. The file is deleted at the end.
 */
public final class CityYears {
    private static final List<String> NAMES = List.of("attain", "duckdb");
    private static final double SECOND = 1e9;

    private CityYears() {}

    /**
     * Runs the program.
     *
     * @param args how many fresh JVMs each, by default 3; how many stations, by default 1,600; how many days, by default 365
     * @throws Exception if the file cannot be written, or a JVM cannot be started or fails
     */
    public static void main(String[] args) throws Exception {
        if (args.length > 0 && NAMES.contains(args[0])) {
            work(args[0], Integer.parseInt(args[1]), Path.of(args[2]), Path.of(args[3]));
            return;
        }
        int times = args.length > 0 ? Integer.parseInt(args[0]) : 3;
        int stations = args.length > 1 ? Integer.parseInt(args[1]) : 1600;
        int days = args.length > 2 ? Integer.parseInt(args[2]) : 365;
        Path hours = Files.createTempFile("attain-hours", ".csv");
        Path made = Files.createTempFile("attain-years", ".txt");
        try {
            HourFile.write(hours, stations, days);
            compete(times, stations, hours, made);
        } finally {
            Files.delete(hours);
            Files.delete(made);
        }
    }

    private static void compete(int times, int stations, Path hours, Path made) throws Exception {
        List<String> expected = List.of();
        List<String> told = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            for (String name : NAMES) {
                System.err.println("round " + (time + 1) + " of " + times + ": " + name);
                Told one = Told.by(CityYears.class, name, String.valueOf(stations), hours.toString(), made.toString());
                List<String> lines = Files.readAllLines(made, StandardCharsets.UTF_8);
                expected = expected.isEmpty() ? lines : expected;
                requireSame(expected, lines, name);
                told.add(String.format(
                        Locale.ROOT,
                        "%-8s reading %.1f s, statistics %.1f s, together %.1f s of processors; most memory %d MB",
                        name,
                        one.load() / SECOND,
                        one.judge() / SECOND,
                        one.processor() / SECOND,
                        one.peakKilobytes() / 1000));
            }
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(String.format(
                Locale.ROOT,
                "%d MB, %d stations, %d lines of statistics, the same of all, such as: %s",
                Files.size(hours) / 1_000_000,
                stations,
                expected.size(),
                expected.get(0)));
        told.forEach(out::println);
    }

    private static void requireSame(List<String> expected, List<String> lines, String name) {
        if (!lines.equals(expected)) {
            List<String> more = new ArrayList<>(lines);
            more.removeAll(expected);
            List<String> less = new ArrayList<>(expected);
            less.removeAll(lines);
            throw new IllegalStateException(name + " has " + lines.size() + " lines and the first " + expected.size()
                    + "; no time is told. Only here: " + more.stream().limit(5).toList()
                    + "; only there: " + less.stream().limit(5).toList());
        }
    }

    private static void work(String name, int stations, Path hours, Path made) throws Exception {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        try (YearsOfCities years = name.equals("duckdb") ? new DuckDbYears(stations) : new AttainYears(stations)) {
            long start = System.nanoTime();
            years.read(hours);
            long read = System.nanoTime();
            List<String> lines = years.statistics();
            long done = System.nanoTime();
            write(made, lines);
            System.out.println(new Told(
                            lines.hashCode(),
                            read - start,
                            done - read,
                            0,
                            system.getProcessCpuTime(),
                            0,
                            Told.peakOfThisProcess(),
                            0)
                    .line());
        }
    }

    private static void write(Path made, List<String> lines) throws IOException {
        Files.write(made, lines, StandardCharsets.UTF_8);
    }
}
