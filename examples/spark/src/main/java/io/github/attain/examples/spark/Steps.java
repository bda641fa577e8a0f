package io.github.attain.examples.spark;

import static org.apache.spark.sql.functions.expr;

import io.github.attain.target.Target;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Measures what verdicts cost on the small cluster by steps of ten, of numbers by the prepared form and of station hours with whole
 * answers, and what a billion rows would: the last step, times what is missing to a billion. The rows are made up on the executors;
 * reading them from somewhere comes on top.
 */
public final class Steps {
    private static final String PACK = "henan";
    private static final int YEAR = 2025;
    private static final int HOURS = 8760;
    private static final int LEAST = 100_000;
    private static final double BILLION = 1e9;
    private static final double SECOND = 1e9;
    private static final double HOUR = 3600;

    private Steps() {}

    /**
     * Runs the program.
     *
     * @param args how many rows at most, by default ten million
     * @throws Exception if the cluster cannot be started
     */
    public static void main(String[] args) throws Exception {
        int most = args.length > 0 ? Integer.parseInt(args[0]) : 10_000_000;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (SparkSession spark = Cluster.start()) {
            measure("numbers", most, out, rows -> numbers(spark, rows));
            measure("station hours", most, out, rows -> hours(spark, rows));
        }
    }

    private static void measure(String what, int most, PrintStream out, IntConsumer work) {
        // What happens only once, in the driver and in every executor, is no cost of a row.
        work.accept(LEAST);
        for (int rows = LEAST; rows <= most; rows *= 10) {
            long start = System.nanoTime();
            work.accept(rows);
            double seconds = (System.nanoTime() - start) / SECOND;
            out.println(String.format(
                    Locale.ROOT,
                    "%-14s %,11d rows %7.1f s, %,9.0f rows a second; a billion: %.1f hours",
                    what,
                    rows,
                    seconds,
                    rows / seconds,
                    seconds * BILLION / rows / HOUR));
        }
    }

    private static void numbers(SparkSession spark, int rows) {
        StructType schema = new StructType()
                .add("id", DataTypes.LongType)
                .add("target", DataTypes.StringType)
                .add("value", DataTypes.createDecimalType(9, 1))
                .add("valid", DataTypes.IntegerType)
                .add("missing", DataTypes.IntegerType);
        Dataset<Row> table = spark.range(rows).map((MapFunction<Long, Row>) Steps::number, Encoders.row(schema));
        require(rows, new PreparedVerdicts(PACK, 1).of(table).groupBy("verdict").count());
    }

    private static Row number(Long id) {
        List<Target> targets = Judge.by(PACK).pack.targets();
        String target = targets.get((int) (id % targets.size())).id();
        return RowFactory.create(id, target, BigDecimal.valueOf(id * 7919 % 1000, 1), 335, (int) (id % 31));
    }

    private static void hours(SparkSession spark, int rows) {
        List<String> places = Judge.by(PACK).places();
        Map<String, String> cities = new TreeMap<>();
        for (int station = 0; station <= rows / HOURS; station++) {
            cities.put(station + "A", places.get(station % places.size()));
        }
        Dataset<Row> table = spark.range(rows)
                .select(
                        expr("id + 2 as row"),
                        expr("date_format(timestamp'" + YEAR + "-01-01 01:00:00' + make_interval(0, 0, 0, 0, cast(id % "
                                + HOURS + " as int)), 'yyyy-MM-dd HH:00') as time"),
                        expr("concat(id div " + HOURS + ", 'A') as station"),
                        expr("cast(id * 7919 % 120 as string) as `PM2.5`"),
                        expr("cast(id * 104729 % 200 as string) as PM10"));
        Answers answers = new Verdicts(PACK, LocalDate.of(YEAR + 1, 1, 31), "en").ofHours(table, YEAR, cities);
        require(
                Judge.by(PACK).pack.targets().size(),
                answers.verdicts().groupBy("verdict").count());
    }

    /** Looks at every verdict, and that there are as many as there have to be. */
    private static void require(long expected, Dataset<Row> counts) {
        long sum =
                counts.collectAsList().stream().mapToLong(row -> row.getLong(1)).sum();
        if (sum != expected) {
            throw new IllegalStateException(sum + " verdicts instead of " + expected);
        }
    }
}
