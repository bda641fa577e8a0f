package io.github.attain.examples.benchmarks;

import io.github.attain.pack.RulePack;
import io.github.attain.rules.henan.HenanRules;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * Loads the pack of Henan in fresh JVMs, each of which does only that, by turns with JVMs that do nothing, and prints
 * the medians from start to end, and the fastest, which other programs disturbed least. A program on the command line
 * pays this.
 */
public final class ColdLoad {
    private static final int TIMES = 11;
    private static final String NOTHING = "nothing";
    private static final String LOAD = "load";

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
            case NOTHING -> {}
            case LOAD -> load();
            default -> measure(Integer.parseInt(first));
        }
    }

    private static void load() {
        RulePack henan = HenanRules.load();
        if (henan.targets().isEmpty()) {
            throw new IllegalStateException("no targets");
        }
    }

    private static void measure(int times) throws IOException, InterruptedException {
        long[] nothing = new long[times];
        long[] load = new long[times];
        for (int i = 0; i < times; i++) {
            nothing[i] = start(NOTHING);
            load[i] = start(LOAD);
        }
        Arrays.sort(nothing);
        Arrays.sort(load);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        print(out, "median of " + times, nothing[times / 2], load[times / 2]);
        print(out, "fastest", nothing[0], load[0]);
    }

    private static void print(PrintStream out, String which, long nothing, long load) {
        out.println(String.format(
                Locale.ROOT,
                "%-14s a JVM that loads the pack %d ms, one that does nothing %d ms; difference %d ms, ratio %.2f",
                which,
                load / 1_000_000,
                nothing / 1_000_000,
                (load - nothing) / 1_000_000,
                (double) load / nothing));
    }

    /** Starts a JVM like this one and waits for its end; returns nanoseconds. */
    private static long start(String what) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int status = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ColdLoad.class.getName(),
                        what)
                .inheritIO()
                .start()
                .waitFor();
        if (status != 0) {
            throw new IllegalStateException("a JVM that does " + what + " ended with status " + status);
        }
        return System.nanoTime() - start;
    }
}
