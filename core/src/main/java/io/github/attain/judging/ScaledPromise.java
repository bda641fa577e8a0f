package io.github.attain.judging;

import io.github.attain.indicator.Statistic;
import io.github.attain.time.Term;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One set of accepted numbers for values that are whole steps of a decimal, compared in longs. */
public final class ScaledPromise {
    private final Measure measure;
    private final Acceptance accepted;
    private final int decimals;
    /** The lowest and the highest possible value, then the first and the last value of each accepted stretch. */
    private final long[] steps;

    private ScaledPromise(Measure measure, Acceptance accepted, int decimals) {
        this.measure = measure;
        this.accepted = accepted;
        this.decimals = decimals;
        List<Acceptance.Stretch> stretches = accepted.stretches();
        this.steps = new long[2 + 2 * stretches.size()];
        steps[0] = step(measure.lowest(), false, true);
        steps[1] = step(measure.highest(), false, false);
        for (int i = 2; i < steps.length; i++) {
            Acceptance.Stretch stretch = stretches.get(i / 2 - 1);
            Bound end = i % 2 == 0 ? stretch.low() : stretch.high();
            steps[i] = end == null
                    ? step(null, false, i % 2 == 0)
                    : step(end.value(), end.comparison().isStrict(), i % 2 == 0);
        }
    }

    /** The first or the last step that keeps to an end; the outermost longs are no values, and stand for ends that none reaches. */
    private long step(@Nullable Exact end, boolean strict, boolean isLow) {
        long all = isLow ? Long.MIN_VALUE + 1 : Long.MAX_VALUE - 1;
        if (end == null) {
            return all;
        }
        Exact scaled = end.times(Exact.of(BigDecimal.TEN.pow(decimals)));
        BigInteger whole = (isLow ? Whole.atLeast(scaled, strict) : Whole.atMost(scaled, strict)).numerator();
        long step = whole.bitLength() < Long.SIZE
                ? whole.longValue()
                : whole.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
        return isLow ? Math.max(all, step) : Math.min(all, step);
    }

    /**
     * Prepares a promise that is one set of accepted numbers of the target's own indicator, which no measurement changes; null
     * where it is not. What was measured of an amount by a date decides only together with its period.
     */
    public static @Nullable ScaledPromise of(Case one, int decimals) {
        Promise promise = one.fixed();
        Promise numeric =
                promise == null ? null : promise.chosen(Promise.Stated::reading).merged();
        if (!(numeric instanceof Promise.Within within) || within.accepted() == null || within.open() != null) {
            return null;
        }
        Subject subject = within.subject();
        Measure measure = subject.measure();
        boolean isNumber = measure.reading() == Measure.Reading.VALUE && measure.unit() != null;
        boolean isOwn = measure.indicator().equals(one.target().indicator()) && !subject.isPart();
        boolean isSum = subject.isTotal()
                || (subject.term().kind() == Term.Kind.BY && measure.indicator().statistic() == Statistic.TOTAL);
        return isNumber && isOwn && !isSum ? new ScaledPromise(measure, within.accepted(), decimals) : null;
    }

    /** Whether exactly one stretch of values is accepted, as nearly always. */
    public boolean isOneStretch() {
        return steps.length == 4 && steps[2] <= steps[3];
    }

    /** The lowest and the highest possible value, then the first and the last accepted value of each stretch. */
    public long step(int which) {
        return steps[which];
    }

    /** How a complete value lies to what is accepted; unknown where the indicator cannot have it. */
    public Certainty complete(long value) {
        boolean kept = false;
        for (int i = 2; i < steps.length; i += 2) {
            kept |= value >= steps[i] && value <= steps[i + 1];
        }
        boolean isPossible = value >= steps[0] && value <= steps[1];
        return !isPossible ? Certainty.UNKNOWN : kept ? Certainty.CERTAIN : Certainty.IMPOSSIBLE;
    }

    /** The same for everything that is left open by a value of which at least one observation is missing. */
    public Certainty incomplete(long value, int valid, int missing) {
        if (complete(value) == Certainty.UNKNOWN) {
            return Certainty.UNKNOWN;
        }
        Exact amount = Exact.of(BigDecimal.valueOf(value, decimals));
        Quantity stated = new Quantity(amount, Objects.requireNonNull(measure.unit()));
        return Possible.incomplete(measure, stated, amount, valid, missing).within(accepted);
    }
}
