package io.github.attain.examples.benchmarks;

import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Assessor;
import io.github.attain.measurement.Measurements;
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
 * Loads the pack of Henan and assesses one city in fresh JVMs, each of which does only that, by turns with JVMs that do nothing,
 * and prints the medians from start to end and of the processor time, and the smallest, which other programs disturbed least. A
 * program on the command line pays this. An option for the JVMs is given as {@code -Dcold.options=-XX:SharedArchiveFile=…}.
 */
public final class ColdLoad {
    private static final int TIMES = 11;
    private static final String NOTHING = "nothing";
    private static final String ASSESS = "assess";

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
            case ASSESS -> {
                assess();
                tellProcessorTime();
            }
            default -> measure(Integer.parseInt(first));
        }
    }

    private static void assess() {
        Measurements measured = Measurements.builder()
                .add(HenanPlaces.JIAOZUO, "air.pm25.annual-mean", Year.of(2025), "42.6 ug/m3")
                .build();
        Assessment assessment = Assessor.of(HenanRules.load().targets())
                .assess(HenanPlaces.JIAOZUO, measured, LocalDate.of(2026, 1, 31));
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
        long[][] assess = new long[2][times];
        for (int i = 0; i < times; i++) {
            start(NOTHING, nothing, i);
            start(ASSESS, assess, i);
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (int i = 0; i < 2; i++) {
            Arrays.sort(nothing[i]);
            Arrays.sort(assess[i]);
            String what = i == 0 ? "by the clock" : "by processor";
            print(out, what + ", median of " + times, nothing[i][times / 2], assess[i][times / 2]);
            print(out, what + ", smallest", nothing[i][0], assess[i][0]);
        }
    }

    private static void print(PrintStream out, String which, long nothing, long assess) {
        out.println(String.format(
                Locale.ROOT,
                "%-28s a JVM that loads and assesses %d ms, one that does nothing %d ms; ratio %.2f",
                which,
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
