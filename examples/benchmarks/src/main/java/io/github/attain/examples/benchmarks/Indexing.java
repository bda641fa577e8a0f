package io.github.attain.examples.benchmarks;

import io.github.attain.standard.air.AirIndex;
import io.github.attain.standard.air.AirItem;
import io.github.attain.value.Exact;
import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Computes sub-indices of the air quality index from concentrations in thousandths, against the same concentrations
 * as exact numbers, which are made beforehand. The time is that of one sub-index.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Indexing.VALUES)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class Indexing {
    static final int VALUES = 1000;

    /** The year of the edition of HJ 633; that of 2026 rounds concentrations first. */
    @Param({"2012", "2026"})
    int edition;

    private AirIndex index = AirIndex.HJ_633_2026;
    private final AirItem[] items = new AirItem[VALUES];
    private final long[] thousandths = new long[VALUES];
    private final Exact[] exact = new Exact[VALUES];

    /** Makes the concentrations: 0 to 299.7 of the items in turn, with one decimal; of CO a hundredth of that. */
    public Indexing() {
        AirItem[] all = AirItem.values();
        for (int i = 0; i < VALUES; i++) {
            items[i] = all[i % all.length];
            boolean isCo = items[i] == AirItem.CO_DAY || items[i] == AirItem.CO_HOUR;
            thousandths[i] = isCo ? i * 3L : i * 300L;
            exact[i] = Exact.of(BigDecimal.valueOf(thousandths[i], 3));
        }
    }

    /** Takes the edition. */
    @Setup
    public void choose() {
        index = edition == 2012 ? AirIndex.HJ_633_2012 : AirIndex.HJ_633_2026;
    }

    /**
     * From thousandths.
     *
     * @return the sum of the sub-indices
     */
    @Benchmark
    public int thousandths() {
        int sum = 0;
        for (int i = 0; i < VALUES; i++) {
            sum += index.subIndex(items[i], thousandths[i]);
        }
        return sum;
    }

    /**
     * From exact numbers.
     *
     * @return the sum of the sub-indices
     */
    @Benchmark
    @Against("thousandths")
    public int exact() {
        int sum = 0;
        for (int i = 0; i < VALUES; i++) {
            sum += index.subIndex(items[i], exact[i]).orElse(-1);
        }
        return sum;
    }
}
