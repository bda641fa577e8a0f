package io.github.attain.examples.benchmarks;

import io.github.attain.monitoring.StationHoursCsv;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.standard.air.HourLabel;
import io.github.attain.standard.air.StationHours;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Reads the wide table of station hours, against FastCSV finding its cells. The time is that of the whole file. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadingHours {
    /** The number of stations; the national network has some 1,600. */
    @Param("1600")
    int stations;

    /** The number of days; 365 make a national year. */
    @Param("5")
    int days;

    private final StationHoursCsv csv = StationHoursCsv.of(HourLabel.END_OF_HOUR);
    private Path folder = Path.of("");
    private Path file = Path.of("");

    /** Makes the benchmark. */
    public ReadingHours() {}

    /**
     * Writes the table.
     *
     * @throws IOException if it cannot be written
     */
    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("attain-hours");
        file = folder.resolve("hours.csv");
        HourFile.write(file, stations, days);
    }

    /**
     * Deletes the table.
     *
     * @throws IOException if it cannot be deleted
     */
    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
        Files.delete(folder);
    }

    /**
     * FastCSV finds the cells.
     *
     * @return the number of cells
     * @throws IOException if the file cannot be read
     */
    @Benchmark
    public long fastCsvCells() throws IOException {
        return FastCsv.countCells(file);
    }

    /**
     * FastCSV makes records of strings.
     *
     * @return the number of cells
     * @throws IOException if the file cannot be read
     */
    @Benchmark
    public long fastCsvRecords() throws IOException {
        return FastCsv.countInRecords(file);
    }

    /**
     * Shows every row of all fifteen types, each cell as a checked number.
     *
     * @return a sum of values
     */
    @Benchmark
    @Against({"fastCsvCells", "fastCsvRecords"})
    public long visit() {
        long[] sum = new long[1];
        List<Problem> problems = csv.visit(file, row -> sum[0] += row.thousandths(0));
        expectNone(problems);
        return sum[0];
    }

    /**
     * Reads the six pollutants into a grid of hours.
     *
     * @return the grid
     */
    @Benchmark
    @Against({"fastCsvCells", "fastCsvRecords"})
    public StationHours read() {
        Checked<StationHours> hours = csv.read(file);
        expectNone(hours.problems());
        return hours.orThrow();
    }

    /** A file that is refused would be read in no time. */
    private static void expectNone(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.toString());
        }
    }
}
