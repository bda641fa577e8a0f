package io.github.attain.examples.benchmarks;

import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Assessor;
import io.github.attain.measurement.Measurements;
import io.github.attain.place.Place;
import io.github.attain.target.Target;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Judges the ten targets of one place out of a thousand places, as a service does that keeps one assessor for everybody. The time
 * is that of the place.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class OnePlace {
    private static final int PLACES = 1000;
    private static final int FIRST_YEAR = 2016;
    private static final int LAST_YEAR = 2025;

    private final Place place = Scene.site(PLACES / 2);
    private final Assessor shared;
    private final Assessor own;
    private final Measurements measurements;

    /** Makes the targets and the values, each for ten years. */
    public OnePlace() {
        List<Target> targets = new ArrayList<>();
        Measurements.Builder measured = Measurements.builder();
        for (int i = 0; i < PLACES; i++) {
            Place site = Scene.site(i);
            for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                targets.add(Scene.target(site, year));
                Exact value = Exact.of(BigDecimal.valueOf(Scene.tenths(i + year), 1));
                measured.add(site, Scene.PM25.id(), ReportingPeriod.ofYear(year), new Quantity(value, Scene.UNIT));
            }
        }
        shared = Assessor.of(targets);
        own = Assessor.of(targets.stream().filter(t -> t.place().equals(place)).toList());
        measurements = measured.build();
    }

    /**
     * Judges all targets of an assessor that has no others.
     *
     * @return the verdicts
     */
    @Benchmark
    public Assessment alone() {
        return own.assess(measurements, Scene.AS_OF);
    }

    /**
     * Judges the targets of the place out of all.
     *
     * @return the verdicts
     */
    @Benchmark
    @Against("alone")
    public Assessment outOfThousand() {
        return shared.assess(place, measurements, Scene.AS_OF);
    }
}
