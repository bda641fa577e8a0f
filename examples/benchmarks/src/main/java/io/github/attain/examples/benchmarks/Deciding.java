package io.github.attain.examples.benchmarks;

import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Assessor;
import io.github.attain.assessment.Result;
import io.github.attain.measurement.Measurements;
import io.github.attain.place.Place;
import io.github.attain.target.Target;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Judges ten thousand made-up targets, each a limit at a place of its own with one measured value: by verdicts that know their
 * sources against a plain program, and in words. The time is that of one target.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Deciding.TARGETS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class Deciding {
    static final int TARGETS = 10_000;
    static final int SENTENCES = 100;

    private static final int YEAR = 2025;
    private static final BigDecimal LIMIT = new BigDecimal("46");

    private final String[] keys = new String[TARGETS];
    private final Map<String, BigDecimal> plainValues = new HashMap<>();
    private final Assessor assessor;
    private final Measurements measurements;
    private final List<Result> results;

    /** What a plain program keeps of a verdict. */
    private record Kept(String key, BigDecimal value, BigDecimal limit, boolean kept) {}

    /** Makes the targets and the values. */
    public Deciding() {
        List<Target> targets = new ArrayList<>();
        Measurements.Builder measured = Measurements.builder();
        for (int i = 0; i < TARGETS; i++) {
            Place site = Scene.site(i);
            BigDecimal value = BigDecimal.valueOf(Scene.tenths(i), 1);
            keys[i] = site.code() + "|" + Scene.PM25.id();
            plainValues.put(keys[i], value);
            targets.add(Scene.target(site, YEAR));
            measured.add(
                    site, Scene.PM25.id(), ReportingPeriod.ofYear(YEAR), new Quantity(Exact.of(value), Scene.UNIT));
        }
        assessor = Assessor.of(targets);
        measurements = measured.build();
        results = assessor.assess(measurements, Scene.AS_OF).results().subList(0, SENTENCES);
    }

    /**
     * Does what one would write without a library: looks the value up, rounds it, compares it, fills a record.
     *
     * @return the records
     */
    @Benchmark
    public List<?> plain() {
        List<Kept> kept = new ArrayList<>(TARGETS);
        for (String key : keys) {
            BigDecimal value = plainValues.get(key);
            if (value != null) {
                boolean isKept = value.setScale(0, RoundingMode.HALF_EVEN).compareTo(LIMIT) <= 0;
                kept.add(new Kept(key, value, LIMIT, isKept));
            }
        }
        return kept;
    }

    /**
     * Gives verdicts: finds the measurement, looks at its completeness, judges.
     *
     * @return the verdicts
     */
    @Benchmark
    @Against("plain")
    public Assessment assess() {
        return assessor.assess(measurements, Scene.AS_OF);
    }

    /**
     * Gives verdicts and explains each of them, step by step in both languages.
     *
     * @return the number of steps
     */
    @Benchmark
    @Against("assess")
    public int assessAndExplain() {
        int steps = 0;
        for (Result result : assessor.assess(measurements, Scene.AS_OF).results()) {
            steps += result.steps().size();
        }
        return steps;
    }

    /**
     * Says verdicts that are there in one sentence each, in both languages.
     *
     * @return the number of characters
     */
    @Benchmark
    @OperationsPerInvocation(SENTENCES)
    @Against("assess")
    public int sentence() {
        int characters = 0;
        for (Result result : results) {
            characters += result.sentence().zh().length();
        }
        return characters;
    }
}
