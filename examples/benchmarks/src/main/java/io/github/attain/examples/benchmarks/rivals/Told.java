package io.github.attain.examples.benchmarks.rivals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a fresh JVM tells of its work: times in nanoseconds for all values, the heap that judging took in bytes, the most memory in
 * kilobytes, and how many milliseconds after its start the first pass was over.
 */
record Told(
        long hash,
        long load,
        long judge,
        long tell,
        long processor,
        long allocated,
        long peakKilobytes,
        long firstMillis) {
    private static final Path STATUS = Path.of("/proc/self/status");

    /** Starts a JVM and waits for what it tells. */
    static Told by(Class<?> program, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+IgnoreUnrecognizedVMOptions",
                "--enable-native-access=ALL-UNNAMED",
                // The heap grows only as far as it has to, so that the most memory says something of the program.
                "-XX:+UseSerialGC",
                "-Xms32m",
                "-Xmx4g",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        if (status != 0) {
            throw new IllegalStateException(String.join(" ", args) + " ended with status " + status);
        }
        long[] n = Arrays.stream(line.strip().split(" "))
                .mapToLong(Long::parseLong)
                .toArray();
        return new Told(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7]);
    }

    String line() {
        return hash + " " + load + " " + judge + " " + tell + " " + processor + " " + allocated + " " + peakKilobytes
                + " " + firstMillis;
    }

    /** The most that this process ever had in memory, whoever took it; 0 where the system does not say so. */
    static long peakOfThisProcess() throws IOException {
        if (!Files.exists(STATUS)) {
            return 0;
        }
        return Files.readAllLines(STATUS, StandardCharsets.ISO_8859_1).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .findFirst()
                .orElse(0);
    }
}
