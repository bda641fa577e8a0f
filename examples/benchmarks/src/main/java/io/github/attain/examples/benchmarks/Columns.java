package io.github.attain.examples.benchmarks;

import io.github.attain.assessment.Assessor;
import io.github.attain.assessment.VerdictColumns;
import io.github.attain.place.Place;
import io.github.attain.target.Target;
import java.util.ArrayList;
import java.util.List;
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
 * Judges columns of values, more than a processor can learn by heart, of ten thousand made-up targets: upper limits and, of every
 * third, a lower one. The time is that of one value.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Columns.VALUES)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class Columns {
    static final int VALUES = 400_000;

    private static final int TARGETS = 10_000;
    private static final int YEAR = 2025;

    private final boolean[] isUpper = new boolean[TARGETS];
    private final long[] limits = new long[TARGETS];
    private final int[] indices = new int[VALUES];
    private final long[] tenths = new long[VALUES];
    private final int[] valid = new int[VALUES];
    private final int[] missing = new int[VALUES];
    private final int[] none = new int[VALUES];
    private final byte[] verdicts = new byte[VALUES];
    private final VerdictColumns columns;

    /** Makes the targets and the values; for the incomplete ones a month of the year is missing. */
    public Columns() {
        List<Target> targets = new ArrayList<>();
        for (int t = 0; t < TARGETS; t++) {
            Place site = Scene.site(t);
            isUpper[t] = t % 3 != 0;
            limits[t] = isUpper[t] ? Scene.LIMIT_TENTHS : Scene.SHARE_TENTHS;
            targets.add(isUpper[t] ? Scene.target(site, YEAR) : Scene.share(site, YEAR));
        }
        for (int i = 0; i < VALUES; i++) {
            indices[i] = i % TARGETS;
            tenths[i] = Scene.tenths(i);
            valid[i] = 335;
            missing[i] = 30;
        }
        columns = Assessor.of(targets).columns(1);
    }

    /**
     * Merely compares: knows limit and side of each target, worked out beforehand, and tells a value below zero.
     *
     * @return the codes
     */
    @Benchmark
    public byte[] primitive() {
        boolean[] upper = isUpper;
        long[] lines = limits;
        int[] targets = indices;
        long[] values = tenths;
        byte[] codes = verdicts;
        for (int i = 0; i < values.length; i++) {
            int t = targets[i];
            long value = values[i];
            boolean isKept = upper[t] ? value <= lines[t] : value >= lines[t];
            codes[i] = (byte) (value < 0 ? 0 : isKept ? 1 : 2);
        }
        return codes;
    }

    /**
     * Compares with upper limits alone, which is wrong of every third target: the least that a loop can do.
     *
     * @return the codes
     */
    @Benchmark
    public byte[] upperAlone() {
        long[] lines = limits;
        int[] targets = indices;
        long[] values = tenths;
        byte[] codes = verdicts;
        for (int i = 0; i < values.length; i++) {
            long value = values[i];
            codes[i] = (byte) (value < 0 ? 0 : value <= lines[targets[i]] ? 1 : 2);
        }
        return codes;
    }

    /**
     * Gives verdicts on complete values.
     *
     * @return the codes
     */
    @Benchmark
    @Against({"primitive", "upperAlone"})
    public byte[] complete() {
        columns.judge(indices, tenths, valid, none, verdicts);
        return verdicts;
    }

    /**
     * Gives verdicts on values of which observations are missing.
     *
     * @return the codes
     */
    @Benchmark
    @Against({"primitive", "complete"})
    public byte[] incomplete() {
        columns.judge(indices, tenths, valid, missing, verdicts);
        return verdicts;
    }
}
