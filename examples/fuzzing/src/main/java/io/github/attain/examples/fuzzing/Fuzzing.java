package io.github.attain.examples.fuzzing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tries targets one after the other, each in a JVM of its own, and tells what each reached. Ends with 1 where one fell. */
public final class Fuzzing {
    private static final Pattern DONE = Pattern.compile("Done (\\d+) runs in (\\d+) second");
    private static final Pattern REACHED = Pattern.compile("cov: (\\d+) ft: (\\d+) corp: (\\d+)/");
    private static final int SECONDS_OF_ONE_INPUT = 20;

    private final int seconds;
    private final Path corpus;
    private final Path work;

    private Fuzzing(int seconds, Path corpus, Path work) {
        this.seconds = seconds;
        this.corpus = corpus;
        this.work = work;
    }

    /**
     * Runs.
     *
     * @param arguments seconds for each target, targets set apart by commas or {@code all}, whether to keep what was learnt, the
     *     folder of the corpus, and one for what is found
     * @throws IOException if a folder cannot be written
     * @throws InterruptedException if it is broken off
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Fuzzing fuzzing = new Fuzzing(Integer.parseInt(arguments[0]), Path.of(arguments[3]), Path.of(arguments[4]));
        List<String> names =
                arguments[1].equals("all") ? List.copyOf(Targets.all().keySet()) : List.of(arguments[1].split(",", -1));
        boolean keep = Boolean.parseBoolean(arguments[2]);
        List<String> fell = new ArrayList<>();
        out.println("target                  runs  a second  edges  inputs kept  outcome");
        for (String name : names) {
            if (!fuzzing.run(name, out)) {
                fell.add(name);
            } else if (keep) {
                Corpus.keep(fuzzing.work.resolve(name + "-corpus"), fuzzing.corpus.resolve(name + ".txt"));
            }
        }
        if (!fell.isEmpty()) {
            out.println("fell: " + fell + "; what did it, and where, stands in " + fuzzing.work);
            System.exit(1);
        }
    }

    private boolean run(String name, PrintStream out) throws IOException, InterruptedException {
        Path learnt = work.resolve(name + "-corpus");
        Corpus.unpack(corpus.resolve(name + ".txt"), learnt);
        Path log = work.resolve(name + ".log");
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + FuzzTarget.class.getName(),
                "--target_args=" + name,
                // Edges of our own code alone are counted, and nothing is looked for such as injected commands: else
                // Jazzer changes the code of Guava, Jackson and the JDK too, and each class costs milliseconds.
                "--instrumentation_includes=io.github.attain.**",
                "--custom_hook_includes=nothing.**",
                "--trace=cov:cmp",
                "--reproducer_path=" + work,
                "-artifact_prefix=" + work + "/" + name + "-",
                "-max_total_time=" + seconds,
                "-timeout=" + SECONDS_OF_ONE_INPUT,
                "-max_len=4096",
                "-print_final_stats=1",
                learnt.toString()));
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        tell(name, Files.readString(log, StandardCharsets.ISO_8859_1), status, out);
        return status == 0;
    }

    private static void tell(String name, String log, int status, PrintStream out) {
        String runs = "?";
        long each = 0;
        Matcher done = DONE.matcher(log);
        if (done.find()) {
            runs = done.group(1);
            each = Long.parseLong(runs) / Math.max(1, Long.parseLong(done.group(2)));
        }
        String edges = "?";
        String kept = "?";
        Matcher reached = REACHED.matcher(log);
        while (reached.find()) {
            edges = reached.group(1);
            kept = reached.group(3);
        }
        out.println(String.format(
                Locale.ROOT,
                "%-20s %8s %9d %6s %12s  %s",
                name,
                runs,
                each,
                edges,
                kept,
                status == 0 ? "nothing" : "FELL"));
    }
}
