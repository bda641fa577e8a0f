package io.github.attain.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Assessor;
import io.github.attain.assessment.Result;
import io.github.attain.assessment.VerdictColumns;
import io.github.attain.csv.MeasurementCsv;
import io.github.attain.exchange.AssessmentWriter;
import io.github.attain.exchange.MeasurementJson;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.monitoring.StationHoursCsv;
import io.github.attain.pack.RulePack;
import io.github.attain.problem.Checked;
import io.github.attain.problem.Problem;
import io.github.attain.rule.Limit;
import io.github.attain.standard.air.AirStandards;
import io.github.attain.standard.air.AirStatistics;
import io.github.attain.standard.air.HourLabel;
import io.github.attain.standard.air.StationHours;
import io.github.attain.target.Target;
import io.github.attain.text.RowSource;
import io.github.attain.time.ReportingPeriod;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On a cluster of two executors comes out, byte for byte, what comes out in one process of the same rows, bad ones among them. */
final class SparkTest {
    private static final String PACK = "henan";
    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);
    private static final Verdicts VERDICTS = new Verdicts(PACK, AS_OF, "zh");
    private static final RulePack HENAN = Judge.by(PACK).pack;
    private static final Assessor ASSESSOR = Judge.by(PACK).assessor;

    @SuppressWarnings("NullAway.Init")
    private static SparkSession spark;

    @BeforeAll
    static void start() throws IOException {
        spark = Cluster.start();
        assertThat(spark.sparkContext().isLocal()).isFalse();
    }

    @AfterAll
    static void stop() throws IOException {
        spark.close();
    }

    @Test
    void measuredValuesAreJudgedAsInOneProcess() {
        List<String> columns = List.of("place", "indicator", "period", "value", "unit");
        List<List<@Nullable String>> rows = new ArrayList<>();
        for (Target target : HENAN.targets()) {
            target.rule()
                    .ownLimit()
                    .map(Limit::limit)
                    .ifPresent(limit -> rows.add(Arrays.asList(
                            rows.size() % 2 == 0
                                    ? target.place().code()
                                    : target.place().name().zh(),
                            target.indicator().id(),
                            target.term().period().toString(),
                            limit.text().en(),
                            "")));
        }
        assertThat(rows).hasSizeGreaterThan(100);
        rows.addAll(List.of(
                Arrays.asList("火星", "air.pm25.annual-mean", "2025", "40", "ug/m3"),
                Arrays.asList(null, "air.pm25.annual-mean", "2025", "40", "ug/m3"),
                Arrays.asList("410800", "air.no-such-thing", "2025", "40", "ug/m3"),
                Arrays.asList("410800", "air.pm25.annual-mean", "2025", "forty", "ug/m3"),
                Arrays.asList("410800", "air.pm25.annual-mean", "2025-13", "40", "ug/m3"),
                Arrays.asList("410800", "air.pm25.annual-mean", "2025", "40", "kg"),
                Arrays.asList("410800", "air.pm25.annual-mean", "2025", null, "ug/m3"),
                Arrays.asList("410800", "air.pm25.annual-mean", "2031", "40", "ug/m3"),
                Arrays.asList("410800", "air.pm25.annual-mean", "2025", "99", "ug/m3"),
                Arrays.asList("410800", "air.pm10.annual-mean", "2024", "-7", "ug/m3")));

        Answers answers = VERDICTS.ofMeasurements(table(columns, rows));

        Checked<Measurements> read = MeasurementCsv.of(HENAN.indicators(), HENAN.places())
                .read("measured", RowSource.of(under(columns, rows)));
        assertSame(answers, ASSESSOR.assess(read, AS_OF), Stream.of());
        assertThat(answers.problems().count()).isGreaterThan(8);
        assertThat(answers.unused().count()).isPositive();
    }

    @Test
    void hoursOfStationsAreJudgedAsInOneProcess() {
        List<String> columns = List.of("time", "station", "PM2.5", "PM10", "O3");
        Map<String, String> cities = Map.of("1A", "410800", "2A", "410800", "3A", "410100", "4A", "410100");
        List<List<@Nullable String>> rows = new ArrayList<>();
        for (int hour = 1; hour <= 24 * 20; hour++) {
            for (int station = 1; station <= 5; station++) {
                int n = hour * 31 + station * 17;
                rows.add(List.of(
                        time(hour), station + "A", n % 23 == 0 ? "" : n % 97 + ".5", n % 151 + "", n % 170 + ""));
            }
        }
        rows.add(Arrays.asList(time(500), "1A", "forty", "-3", null));
        rows.add(Arrays.asList("2025-02-30 01:00", "2A", "1", "2", "3"));
        rows.add(Arrays.asList(time(7), "3A", "1", "2", "3"));
        rows.add(Arrays.asList(time(501), null, "1", "2", "3"));

        Answers answers = VERDICTS.ofHours(table(columns, rows), 2025, cities);

        Checked<StationHours> read =
                StationHoursCsv.of(HourLabel.END_OF_HOUR).read("hours", RowSource.of(under(columns, rows)));
        List<Measurement> measured = new ArrayList<>();
        for (String city : List.of("410100", "410800")) {
            List<String> codes = cities.keySet().stream()
                    .filter(code -> city.equals(cities.get(code)))
                    .toList();
            AirStatistics year = AirStatistics.of(
                    read.value().orElseThrow(), codes, ReportingPeriod.ofYear(2025), AirStandards.on(AS_OF));
            measured.addAll(year.measurements(HENAN.place(city).orElseThrow()).all());
        }
        Checked<Measurements> all = Checked.of(Measurements.of(measured), read.problems());
        assertSame(answers, ASSESSOR.assess(all, AS_OF), Stream.of(" unknown-word error 站点不能是“5A”；允许：已知其城市的站点"));
        assertThat(answers.verdicts()
                        .where("verdict = 'undecided' or verdict like '%met'")
                        .count())
                .isPositive();
    }

    @Test
    void oneMeasuredValueIsShort() {
        Answers answers = VERDICTS.ofMeasurements(table(
                List.of("place", "indicator", "period", "value"),
                List.of(List.of("焦作", "air.pm25.annual-mean", "2025", "42.6 ug/m3"))));
        List<String> json = texts(answers.verdicts()
                .where("place = '410800' and verdict like '%met'")
                .select("json"));
        assertThat(json).hasSize(1);
        assertThat(json.get(0).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1500);
    }

    @Test
    void numbersAreJudgedAsInOneProcessAndNoRowIsLost() {
        List<Target> targets = HENAN.targets();
        VerdictColumns columns = ASSESSOR.columns(1);
        List<Row> rows = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        List<String> codes = List.of("not-assessable", "met", "not-met", "undecided");
        for (int i = 0; i < 20_000; i++) {
            int target = i % targets.size();
            int missing = i % 31;
            long tenths = i * 7919L % 1000;
            rows.add(RowFactory.create(
                    (long) i, targets.get(target).id(), BigDecimal.valueOf(tenths, 1), 365 - missing, missing));
            byte[] verdict = new byte[1];
            columns.judge(
                    new int[] {target}, new long[] {tenths}, new int[] {365 - missing}, new int[] {missing}, verdict);
            expected.add(i + " " + codes.get(verdict[0]) + " " + (columns.isPrepared(target) ? null : "not-prepared"));
        }
        String one = IntStream.range(0, targets.size())
                .filter(columns::isPrepared)
                .mapToObj(i -> targets.get(i).id())
                .findFirst()
                .orElseThrow();
        List<@Nullable Object[]> bad = List.of(
                new @Nullable Object[] {"no-such-target", BigDecimal.ONE, 365, 0, "unknown-target"},
                new @Nullable Object[] {null, BigDecimal.ONE, 365, 0, "unknown-target"},
                new @Nullable Object[] {one, null, 365, 0, "no-value"},
                new @Nullable Object[] {one, new BigDecimal("0.25"), 365, 0, "too-many-decimals"},
                new @Nullable Object[] {one, new BigDecimal("1e20"), 365, 0, "too-large"},
                new @Nullable Object[] {one, BigDecimal.ONE, -1, 0, "no-observations"},
                new @Nullable Object[] {one, BigDecimal.ONE, Integer.MAX_VALUE, 1, "no-observations"},
                new @Nullable Object[] {one, BigDecimal.ONE, 365, null, "no-observations"});
        for (@Nullable Object[] row : bad) {
            expected.add(rows.size() + " not-assessable " + row[4]);
            rows.add(RowFactory.create((long) rows.size(), row[0], row[1], row[2], row[3]));
        }
        StructType schema = new StructType()
                .add("id", DataTypes.LongType)
                .add("target", DataTypes.StringType)
                .add("value", DataTypes.createDecimalType(30, 2))
                .add("valid", DataTypes.IntegerType)
                .add("missing", DataTypes.IntegerType);

        Dataset<Row> judged = new PreparedVerdicts(PACK, 1)
                .of(spark.createDataFrame(rows, schema).repartition(3))
                .orderBy("id");

        assertThat(judged.collectAsList().stream()
                        .map(row -> row.getLong(0) + " " + row.getString(1) + " " + row.getString(2))
                        .toList())
                .isEqualTo(expected);
        assertThat(expected.toString()).contains(" met ", " not-met ", " undecided ");
    }

    private static void assertSame(Answers answers, Assessment expected, Stream<String> moreProblems) {
        answers.all().cache();
        AssessmentWriter writer = AssessmentWriter.compact(Locale.CHINA);
        String lines = expected.results().stream()
                .map((Result result) -> writer.write(result))
                .collect(Collectors.joining());
        List<String> json = texts(answers.verdicts().orderBy("number").select("json"));
        assertThat((String.join("\n", json) + "\n").getBytes(StandardCharsets.UTF_8))
                .isEqualTo(lines.getBytes(StandardCharsets.UTF_8));
        assertThat(texts(answers.problems().selectExpr("concat_ws(' ', '', problem, severity, message)")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(expected.problems().stream().map(SparkTest::text), moreProblems)
                                .toList());
        assertThat(texts(answers.unused().select("json")))
                .containsExactlyInAnyOrderElementsOf(expected.unused().stream()
                        .map(unused -> MeasurementJson.write(Measurements.of(List.of(unused)))
                                .strip())
                        .toList());
    }

    private static String text(Problem problem) {
        return " " + problem.code().name().toLowerCase(Locale.ROOT).replace('_', '-') + " "
                + problem.severity().name().toLowerCase(Locale.ROOT) + " " + problem.message(Locale.CHINA);
    }

    private static String time(int hour) {
        return LocalDateTime.of(2025, 1, 1, 0, 0)
                .plusHours(hour)
                .format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT));
    }

    /** A header and the rows, as a file would have them. */
    private static List<List<String>> under(List<String> columns, List<List<@Nullable String>> rows) {
        List<List<String>> all = new ArrayList<>(List.of(columns));
        for (List<@Nullable String> row : rows) {
            all.add(row.stream()
                    .map(cell -> Optional.ofNullable(cell).orElse(""))
                    .toList());
        }
        return all;
    }

    /** The same as a data frame in several partitions; the header is row 1. */
    private static Dataset<Row> table(List<String> columns, List<List<@Nullable String>> rows) {
        StructType schema = new StructType().add("row", DataTypes.LongType);
        for (String column : columns) {
            schema = schema.add(column, DataTypes.StringType);
        }
        List<Row> all = new ArrayList<>();
        for (List<@Nullable String> row : rows) {
            List<@Nullable Object> cells = new ArrayList<>(row);
            cells.add(0, all.size() + 2L);
            all.add(RowFactory.create(cells.toArray()));
        }
        return spark.createDataFrame(all, schema).repartition(5);
    }

    private static List<String> texts(Dataset<Row> one) {
        return one.collectAsList().stream().map(row -> row.getString(0)).toList();
    }
}
