package io.github.attain.judging;

import io.github.attain.indicator.Statistic;
import io.github.attain.rule.Comparison;
import io.github.attain.time.Term;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One set of accepted numbers for values that are whole steps of a decimal: what {@link Possible} says, in longs. */
public final class ScaledPromise {
    private final Measure measure;
    private final Acceptance accepted;
    private final int decimals;
    private final long stepsPerWhole;
    /** The lowest and the highest possible value, then the first and the last value of each accepted stretch. */
    private final long[] steps;
    /** The same ends exactly, in parts of a step; the outermost long where there is none. */
    private final long[] ends;
    /** Which of the ends will not do themselves. */
    private final boolean[] strict;
    /** How many parts a step has; 0 where the ends do not fit in 64 bits. */
    private final long parts;

    private ScaledPromise(Measure measure, Acceptance accepted, int decimals) {
        this.measure = measure;
        this.accepted = accepted;
        this.decimals = decimals;
        this.stepsPerWhole = BigInteger.TEN.pow(decimals).longValueExact();
        List<@Nullable Bound> bounds = new ArrayList<>();
        bounds.add(measure.lowest() == null ? null : new Bound(measure.lowest(), Comparison.AT_LEAST));
        bounds.add(measure.highest() == null ? null : new Bound(measure.highest(), Comparison.AT_MOST));
        for (Stretch stretch : accepted.stretches()) {
            bounds.add(stretch.low());
            bounds.add(stretch.high());
        }
        this.steps = new long[bounds.size()];
        this.ends = new long[bounds.size()];
        this.strict = new boolean[bounds.size()];
        BigInteger common = BigInteger.ONE;
        for (int i = 0; i < steps.length; i++) {
            // The outermost longs are no values, so that nothing reaches an end beyond them.
            steps[i] = i % 2 == 0 ? Long.MIN_VALUE + 1 : Long.MAX_VALUE - 1;
            Bound bound = bounds.get(i);
            if (bound != null) {
                Exact end = bound.value().times(Exact.of(stepsPerWhole));
                strict[i] = bound.comparison().isStrict();
                steps[i] = i % 2 == 0
                        ? Math.max(steps[i], clamped(WholeNumbers.atLeast(end, strict[i])))
                        : Math.min(steps[i], clamped(WholeNumbers.atMost(end, strict[i])));
                common = common.divide(common.gcd(end.denominator())).multiply(end.denominator());
            }
        }
        boolean fits = common.bitLength() < Integer.SIZE;
        Exact partsPerWhole = Exact.of(new BigDecimal(common)).times(Exact.of(stepsPerWhole));
        for (int i = 0; i < ends.length; i++) {
            Bound bound = bounds.get(i);
            ends[i] = bound != null
                    ? clamped(bound.value().times(partsPerWhole))
                    : i % 2 == 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
            fits &= bound == null || !isEndless(ends[i]);
        }
        this.parts = fits ? common.longValueExact() : 0;
    }

    private static long clamped(Exact whole) {
        BigInteger number = whole.numerator();
        long outermost = number.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
        return number.bitLength() < Long.SIZE ? number.longValue() : outermost;
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
                || (subject.term().kind() == Term.Kind.BY && measure.indicator().addsUp());
        return isNumber && isOwn && !isSum
                ? new ScaledPromise(measure.with(measure.indicator().over(subject.term())), within.accepted(), decimals)
                : null;
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
        Statistic how = measure.indicator().statistic();
        // Of days and shares single steps alone are possible; a gap in what is accepted may tell them from the stretch
        // they span.
        boolean isStretch = (how != Statistic.COUNT && how != Statistic.SHARE) || accepted.isHalfLine();
        try {
            return parts > 0 && isStretch ? scaled(how, value, valid, missing) : exactly(value, valid, missing);
        } catch (ArithmeticException beyondLong) {
            return exactly(value, valid, missing);
        }
    }

    private Certainty exactly(long value, int valid, int missing) {
        Exact amount = Exact.of(BigDecimal.valueOf(value, decimals));
        Quantity stated = new Quantity(amount, Objects.requireNonNull(measure.unit()));
        return Possible.incomplete(measure, stated, amount, valid, missing).within(accepted);
    }

    private Certainty scaled(Statistic how, long value, int valid, int missing) {
        long there = Math.multiplyExact(value, parts);
        long whole = Math.multiplyExact(stepsPerWhole, parts);
        long all = (long) valid + missing;
        return switch (how) {
            case MEAN -> held(sum(there, valid, ends[0], missing), sum(there, valid, ends[1], missing), all);
            case COUNT -> held(there, Math.min(ends[1], sum(there, 1, whole, missing)), 1);
            case SHARE -> {
                // A published percentage says nothing of the observations where it can be of no number of them, or of
                // several.
                long twice = Math.multiplyExact(value, 2L * valid);
                long count = Math.floorDiv(Math.addExact(twice, 100 * stepsPerWhole), 200 * stepsPerWhole);
                boolean isOnly = rounds(count, value, valid)
                        && !rounds(count - 1, value, valid)
                        && !rounds(count + 1, value, valid);
                long hundred = Math.multiplyExact(100, whole);
                long counted = isOnly ? Math.multiplyExact(count, hundred) : 0;
                yield held(counted, sum(counted, 1, hundred, missing), isOnly ? all : missing);
            }
            // A sum of what is not negative is at least what was seen.
            case TOTAL -> held(ends[0] >= 0 ? there : ends[0], ends[1], 1);
            case OTHER -> held(ends[0], ends[1], 1);
        };
    }

    /** Whether so many of the valid observations make the percentage, rounded half to even. */
    private boolean rounds(long count, long value, int valid) {
        long away = 2 * Math.abs(count * 100 * stepsPerWhole - value * valid);
        return away < valid || (away == valid && value % 2 == 0);
    }

    /** What was seen and what is still open; endless where the latter is. */
    private static long sum(long seen, long times, long open, int missing) {
        return isEndless(open)
                ? open
                : Math.addExact(Math.multiplyExact(seen, times), Math.multiplyExact(open, (long) missing));
    }

    private static boolean isEndless(long end) {
        return end == Long.MIN_VALUE || end == Long.MAX_VALUE;
    }

    /** Everything between two sums, divided by a number of observations, against what is accepted. */
    private Certainty held(long low, long high, long of) {
        boolean met = false;
        for (int i = 2; i < ends.length; i += 2) {
            if (keeps(i, low, of) && keeps(i + 1, high, of)) {
                return Certainty.CERTAIN;
            }
            met |= keeps(i, high, of) && keeps(i + 1, low, of);
        }
        return met ? Certainty.CONTINGENT : Certainty.IMPOSSIBLE;
    }

    private boolean keeps(int i, long sum, long of) {
        boolean isEndless = isEndless(ends[i]) || isEndless(sum);
        int side = Long.compare(sum, isEndless ? ends[i] : Math.multiplyExact(ends[i], of));
        return side == 0 ? !strict[i] : side > 0 == (i % 2 == 0);
    }
}
