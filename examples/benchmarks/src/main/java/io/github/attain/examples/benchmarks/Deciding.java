package io.github.attain.examples.benchmarks;

import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Assessor;
import io.github.attain.assessment.Result;
import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Measurements;
import io.github.attain.place.Place;
import io.github.attain.rule.Limit;
import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * Judges ten thousand made-up targets, each a limit at a place of its own with one measured value: by a plain
 * program that looks up, rounds and fills a record, by verdicts that know their sources, and with the arithmetic in words. The time is that of one target.
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

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);
    private static final Unit UNIT = Unit.parse("ug/m3");
    private static final Limit LIMIT = Limit.atMost("46 ug/m3");
    private static final Place PROVINCE = Place.of("410000", "河南省", "Henan");
    private static final Clause CLAUSE = new Clause(
            Document.builder().title(new Text("虚构方案", "A made-up plan")).build(), "1.3");
    private static final Indicator PM25 = Indicator.builder()
            .id("air.pm25.annual-mean")
            .name(new Text("PM2.5年均浓度", "annual mean of PM2.5"))
            .scale(Indicator.Scale.QUANTITY)
            .unit(UNIT)
            .better(Direction.LOWER)
            .method(ComparisonMethod.ROUNDED_VALUE)
            .build();

    private final Exact[] values = new Exact[TARGETS];
    private final Map<String, BigDecimal> byPlace = new HashMap<>();
    private final String[] places = new String[TARGETS];
    private final Assessor assessor;
    private final Measurements measurements;

    /** Makes the targets and the values, 36.0 to 55.9 µg/m³. */
    public Deciding() {
        List<Target> targets = new ArrayList<>();
        Measurements.Builder measured = Measurements.builder();
        for (int i = 0; i < TARGETS; i++) {
            Place place = PROVINCE.inside("410000/site-" + i, "点位" + i, "site " + i);
            Exact value = Exact.parse(36 + i % 20 + "." + i % 10);
            values[i] = value;
            places[i] = place.code();
            byPlace.put(place.code(), new BigDecimal(value.toString()));
            targets.add(Target.builder()
                    .id("made-up.pm25-" + i)
                    .place(place)
                    .indicator(PM25)
                    .term(Term.during(ReportingPeriod.ofYear(2025)))
                    .rule(LIMIT)
                    .clause(CLAUSE)
                    .build());
            measured.add(place, PM25.id(), ReportingPeriod.ofYear(2025), new Quantity(values[i], UNIT));
        }
        assessor = Assessor.of(targets);
        measurements = measured.build();
    }

    /** What a plain program keeps of a verdict. */
    private record Kept(String place, BigDecimal value, boolean kept) {}

    /**
     * What somebody would write without a library: looks up by key, rounds half to even, compares, fills a record.
     *
     * @return the records
     */
    @Benchmark
    public List<?> plain() {
        BigDecimal limit = new BigDecimal("46");
        List<Kept> kept = new ArrayList<>(TARGETS);
        for (String place : places) {
            BigDecimal value = Objects.requireNonNull(byPlace.get(place));
            BigDecimal rounded = value.setScale(0, RoundingMode.HALF_EVEN);
            kept.add(new Kept(place, value, rounded.compareTo(limit) <= 0));
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
        return assessor.assess(measurements, AS_OF);
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
        for (Result result : assessor.assess(measurements, AS_OF).results()) {
            steps += result.steps().size();
        }
        return steps;
    }
}
