package io.github.attain.examples.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.google.common.collect.ImmutableList;
import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Assessor;
import io.github.attain.measurement.Measurements;
import io.github.attain.pack.RulePack;
import io.github.attain.rules.henan.HenanPlaces;
import io.github.attain.rules.henan.HenanRules;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * Assesses one city in fresh JVMs, each of which does only that: with the part of the pack of Henan that speaks of the city, and with
 * the whole pack. By turns with them run JVMs whose program is empty. All have the same class path: the program, in a jar as programs are
 * given to others or in a folder as they lie while they are written, and the jars that it needs. Each is measured from outside, from its
 * start to its end, by the {@code time} of bash. A program on the command line pays this. An option for the JVMs is given as {@code
 * -Dcold.options=-XX:SharedArchiveFile=…}.
 */
public final class ColdLoad {
    private static final int TIMES = 11;
    private static final List<Kind> KINDS = List.of(
            new Kind("that is empty", Nothing.class),
            new Kind("with the city's plans", City.class),
            new Kind("with the whole pack", Pack.class));

    private ColdLoad() {}

    private record Kind(String name, Class<?> program) {}

    /** Does nothing. */
    static final class Nothing {
        private Nothing() {}

        public static void main(String[] args) {}
    }

    /** Assesses a city by its own plans. */
    static final class City {
        private City() {}

        public static void main(String[] args) {
            assess(HenanRules.load(HenanPlaces.JIAOZUO));
        }

        static void assess(RulePack pack) {
            Measurements measured = Measurements.builder()
                    .add(HenanPlaces.JIAOZUO, "air.pm25.annual-mean", Year.of(2025), "42.6 ug/m3")
                    .build();
            Assessment assessment =
                    Assessor.of(pack.targets()).assess(HenanPlaces.JIAOZUO, measured, LocalDate.of(2026, 1, 31));
            if (assessment.results().isEmpty()) {
                throw new IllegalStateException("no targets");
            }
        }
    }

    /** Assesses a city by the whole pack. */
    static final class Pack {
        private Pack() {}

        public static void main(String[] args) {
            City.assess(HenanRules.load());
        }
    }

    /**
     * Runs the program.
     *
     * @param args how often, by default 11
     * @throws Exception if a JVM cannot be started or fails
     */
    public static void main(String[] args) throws Exception {
        int times = args.length > 0 ? Integer.parseInt(args[0]) : TIMES;
        Path programs = Files.createTempDirectory("cold");
        try {
            Path classes = programs.resolve("classes");
            Path jar = programs.resolve("programs.jar");
            copy(classes, jar);
            measure("jar", times, classPath(jar));
            measure("folder", times, classPath(classes));
        } finally {
            delete(programs);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /** Copies the programs into a folder and into a jar of their own, for this jar names those of all benchmarks. */
    private static void copy(Path folder, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Kind kind : KINDS) {
                String file = kind.program().getName().replace('.', '/') + ".class";
                Path copy = folder.resolve(file);
                Files.createDirectories(Objects.requireNonNull(copy.getParent()));
                try (InputStream in = ColdLoad.class.getResourceAsStream("/" + file)) {
                    Files.copy(Objects.requireNonNull(in), copy);
                }
                out.putNextEntry(new JarEntry(file));
                Files.copy(copy, out);
            }
        }
    }

    private static String classPath(Path programs) throws URISyntaxException {
        List<String> path = new ArrayList<>(List.of(programs.toString()));
        for (Class<?> one : List.of(Assessor.class, HenanRules.class, ImmutableList.class, JsonFactory.class)) {
            path.add(Path.of(one.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
        }
        return String.join(File.pathSeparator, path);
    }

    private static void measure(String where, int times, String classPath) throws IOException, InterruptedException {
        double[][] clock = new double[KINDS.size()][times];
        double[][] processor = new double[KINDS.size()][times];
        for (int i = 0; i < times; i++) {
            for (int kind = 0; kind < KINDS.size(); kind++) {
                double[] taken = start(KINDS.get(kind).program(), classPath);
                clock[kind][i] = taken[0];
                processor[kind][i] = taken[1] + taken[2];
            }
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (int kind = 0; kind < KINDS.size(); kind++) {
            out.println(String.format(
                    Locale.ROOT,
                    "program in a %-6s  a JVM %-21s  clock %3.0f ms, ratio %5.2f; processor %3.0f ms, ratio %5.2f",
                    where,
                    KINDS.get(kind).name(),
                    1000 * median(clock[kind]),
                    median(clock[kind]) / median(clock[0]),
                    1000 * median(processor[kind]),
                    median(processor[kind]) / median(processor[0])));
        }
    }

    private static double median(double[] all) {
        double[] sorted = all.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Starts a JVM like this one and waits for its end; gives seconds by the clock, of its own and of the system for it. */
    private static double[] start(Class<?> program, String classPath) throws IOException, InterruptedException {
        ProcessBuilder timed = new ProcessBuilder(
                        "bash",
                        "-c",
                        "TIMEFORMAT='%3R %3U %3S'; time \"$@\"",
                        "bash",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        System.getProperty("cold.options", "-Xshare:auto"),
                        "-cp",
                        classPath,
                        program.getName())
                .redirectErrorStream(true);
        timed.environment().put("LC_ALL", "C");
        Process process = timed.start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(program.getSimpleName() + " failed: " + told);
        }
        String last = told.substring(told.lastIndexOf('\n') + 1);
        return Arrays.stream(last.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
