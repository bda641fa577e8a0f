package io.github.attain.examples.benchmarks;

import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Assessor;
import io.github.attain.measurement.Measurements;
import io.github.attain.pack.RulePack;
import io.github.attain.rules.henan.HenanPlaces;
import io.github.attain.rules.henan.HenanRules;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Locale;

/**
 * Assesses one city in fresh JVMs, each of which does only that: with the part of the pack of Henan that speaks of the city, and with
 * the whole pack. By turns with them run JVMs that do nothing. Prints the medians from start to end and of the processor time, and the
 * smallest, which other programs disturbed least. A program on the command line pays this. An option for the JVMs is given as {@code -Dcold.options=-XX:SharedArchiveFile=…}.
 */
public final class ColdLoad {
    private static final int TIMES = 11;
    private static final String NOTHING = "nothing";
    private static final String PART = "part";
    private static final String WHOLE = "whole";

    private ColdLoad() {}

    /**
     * Runs the program.
     *
     * @param args how often, by default 11
     * @throws Exception if a JVM cannot be started or fails
     */
    public static void main(String[] args) throws Exception {
        String first = args.length > 0 ? args[0] : String.valueOf(TIMES);
        switch (first) {
            case NOTHING -> tellProcessorTime();
            case PART -> {
                assess(HenanRules.load(HenanPlaces.JIAOZUO));
                tellProcessorTime();
            }
            case WHOLE -> {
                assess(HenanRules.load());
                tellProcessorTime();
            }
            default -> measure(Integer.parseInt(first));
        }
    }

    private static void assess(RulePack pack) {
        Measurements measured = Measurements.builder()
                .add(HenanPlaces.JIAOZUO, "air.pm25.annual-mean", Year.of(2025), "42.6 ug/m3")
                .build();
        Assessment assessment =
                Assessor.of(pack.targets()).assess(HenanPlaces.JIAOZUO, measured, LocalDate.of(2026, 1, 31));
        if (assessment.results().isEmpty()) {
            throw new IllegalStateException("no targets");
        }
    }

    private static void tellProcessorTime() {
        Duration taken = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(taken.toNanos());
    }

    private static void measure(int times) throws IOException, InterruptedException {
        long[][] nothing = new long[2][times];
        long[][] part = new long[2][times];
        long[][] whole = new long[2][times];
        for (int i = 0; i < times; i++) {
            start(NOTHING, nothing, i);
            start(PART, part, i);
            start(WHOLE, whole, i);
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (int i = 0; i < 2; i++) {
            Arrays.sort(nothing[i]);
            Arrays.sort(part[i]);
            Arrays.sort(whole[i]);
            String how = i == 0 ? "by the clock" : "by processor";
            for (int rank : new int[] {times / 2, 0}) {
                String which = how + (rank == 0 ? ", smallest" : ", median of " + times);
                print(out, which, "the city's plans", nothing[i][rank], part[i][rank]);
                print(out, which, "the whole pack", nothing[i][rank], whole[i][rank]);
            }
        }
    }

    private static void print(PrintStream out, String which, String what, long nothing, long assess) {
        out.println(String.format(
                Locale.ROOT,
                "%-26s a JVM that loads %-16s and assesses %d ms, one that does nothing %d ms; ratio %.2f",
                which,
                what,
                assess / 1_000_000,
                nothing / 1_000_000,
                (double) assess / nothing));
    }

    /** Starts a JVM like this one and waits for its end; notes nanoseconds by the clock and of the processor. */
    private static void start(String what, long[][] taken, int index) throws IOException, InterruptedException {
        String options = System.getProperty("cold.options", "-Xshare:auto");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        options,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ColdLoad.class.getName(),
                        what)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        taken[0][index] = System.nanoTime() - start;
        if (status != 0) {
            throw new IllegalStateException("a JVM that does " + what + " ended with status " + status);
        }
        taken[1][index] = Long.parseLong(told);
    }
}
