package io.github.attain.examples.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import io.github.attain.monitoring.StationHoursCsv;
import io.github.attain.problem.Checked;
import io.github.attain.standard.air.HourLabel;
import io.github.attain.standard.air.StationHours;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * Reads a made-up national year once, as a program would that needs it: 1,600 stations, 8,760 hours, fifteen types.
 * Prints what it took, beside FastCSV finding the cells of the same file in the same JVM, and deletes the file.
 */
public final class NationalYear {
    private static final int STATIONS = 1600;
    private static final int DAYS = 365;
    private static final double SECOND = 1e9;

    private NationalYear() {}

    /** What a piece of work took, in nanoseconds: by the clock, and of processors as {@link ProcessorTime} counts. */
    private record Taken<T>(T result, long clock, long processor) {
        private static <T> Taken<T> by(Callable<T> work) throws Exception {
            OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
            long clock = System.nanoTime();
            long processor = system.getProcessCpuTime();
            T result = work.call();
            return new Taken<>(result, System.nanoTime() - clock, system.getProcessCpuTime() - processor);
        }

        private String text() {
            return String.format(Locale.ROOT, "%.1f s (%.1f s of processor)", clock / SECOND, processor / SECOND);
        }
    }

    /**
     * Runs the program.
     *
     * @param args a folder with room for the file; by default that for temporary files
     * @throws Exception if the file cannot be written or read
     */
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = args.length > 0 ? Path.of(args[0]) : Path.of(System.getProperty("java.io.tmpdir"));
        Path file = Files.createTempFile(folder, "attain-national-year", ".csv");
        try {
            HourFile.write(file, STATIONS, DAYS);
            measure(file, out);
        } finally {
            Files.delete(file);
        }
    }

    private static void measure(Path file, PrintStream out) throws Exception {
        line(
                out,
                "file                  %d MB, %d stations × %d hours × 15 types",
                megabytes(Files.size(file)),
                STATIONS,
                DAYS * 24);
        Taken<Long> cells = Taken.by(() -> FastCsv.countCells(file));
        line(out, "FastCSV finds cells   %s, %d cells", cells.text(), cells.result());
        Taken<Checked<StationHours>> read =
                Taken.by(() -> StationHoursCsv.of(HourLabel.END_OF_HOUR).read(file));
        Checked<StationHours> hours = read.result();
        line(
                out,
                "read                  %s, %d problems",
                read.text(),
                hours.problems().size());
        line(
                out,
                "ratio                 %.2f (%.2f of processor)",
                (double) read.clock() / cells.clock(),
                (double) read.processor() / cells.processor());
        line(
                out,
                "heap in use           %d MB of %d MB",
                heapInUse(hours),
                megabytes(Runtime.getRuntime().maxMemory()));
    }

    private static void line(PrintStream out, String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }

    /** What is left when all garbage is gone, the hours among it. */
    private static long heapInUse(Object hours) {
        try {
            System.gc();
            Runtime now = Runtime.getRuntime();
            return megabytes(now.totalMemory() - now.freeMemory());
        } finally {
            Reference.reachabilityFence(hours);
        }
    }

    private static long megabytes(long bytes) {
        return bytes / 1_000_000;
    }
}
