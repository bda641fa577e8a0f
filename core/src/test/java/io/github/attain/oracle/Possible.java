package io.github.attain.oracle;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The final values that are still possible: single ones, or everything between two ends of which either may be missing.
 *
 * @param kind what is known
 * @param points the single values; empty where everything between the ends is possible
 * @param low the lower end, included
 * @param high the upper end, included
 * @param word what was found instead of a number
 */
record Possible(Kind kind, List<Fraction> points, Optional<Fraction> low, Optional<Fraction> high, int word) {
    private static final Fraction HAIR = Fraction.of(1, 1_000_000_000L);
    private static final Fraction FAR = Fraction.of(1_000_000_000L);

    /** What is known of a value. */
    enum Kind {
        /** Something was measured. */
        MEASURED,
        /** Something, but a part is missing without which nobody gives a verdict unless it cannot matter. */
        WITH_HOLES,
        /** Nothing was measured; only nature bounds it. */
        UNMEASURED,
        /** A source states a finding. */
        STATED,
        /** What was measured cannot speak. */
        UNFIT
    }

    Possible {
        points = List.copyOf(points);
    }

    static Possible of(Fraction value) {
        return of(List.of(value));
    }

    static Possible of(Collection<Fraction> values) {
        List<Fraction> sorted = List.copyOf(new TreeSet<>(values));
        return new Possible(
                Kind.MEASURED, sorted, Optional.of(sorted.get(0)), Optional.of(sorted.get(sorted.size() - 1)), 0);
    }

    static Possible between(Optional<Fraction> low, Optional<Fraction> high) {
        return low.isPresent() && low.equals(high)
                ? of(low.get())
                : new Possible(Kind.MEASURED, List.of(), low, high, 0);
    }

    static Possible whole(int from, int to) {
        List<Fraction> all = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            all.add(Fraction.of(i));
        }
        return of(all);
    }

    static Possible stated(int word) {
        return new Possible(Kind.STATED, List.of(), Optional.empty(), Optional.empty(), word);
    }

    static Possible unfit() {
        return new Possible(Kind.UNFIT, List.of(), Optional.empty(), Optional.empty(), 0);
    }

    Possible as(Kind other) {
        return new Possible(other, points, low, high, word);
    }

    boolean isNumber() {
        return kind != Kind.STATED && kind != Kind.UNFIT;
    }

    boolean isOnly(Fraction value) {
        return points.equals(List.of(value));
    }

    /** The sums of one value of each. */
    Possible plus(Possible other) {
        if (!isNumber() || !other.isNumber()) {
            return unfit();
        }
        if (points.isEmpty() || other.points.isEmpty()) {
            return between(sum(low, other.low), sum(high, other.high));
        }
        if (isWhole() && other.isWhole()) {
            return whole(
                    first().plus(other.first()).over().intValueExact(),
                    last().plus(other.last()).over().intValueExact());
        }
        TreeSet<Fraction> sums = new TreeSet<>();
        for (Fraction mine : points) {
            for (Fraction its : other.points) {
                sums.add(mine.plus(its));
            }
        }
        return of(sums);
    }

    private Fraction first() {
        return points.get(0);
    }

    private Fraction last() {
        return points.get(points.size() - 1);
    }

    /** Every whole number between two. */
    private boolean isWhole() {
        return points.stream().allMatch(p -> p.under().equals(BigInteger.ONE))
                && last().minus(first()).equals(Fraction.of(points.size() - 1L));
    }

    private static Optional<Fraction> sum(Optional<Fraction> one, Optional<Fraction> other) {
        return one.flatMap(a -> other.map(a::plus));
    }

    /** Enough values to meet everything that may happen: the ends, and both sides of every edge. */
    List<Fraction> samples(Collection<Fraction> edges) {
        if (!points.isEmpty()) {
            return points;
        }
        TreeSet<Fraction> samples = new TreeSet<>();
        low.ifPresent(samples::add);
        high.ifPresent(samples::add);
        samples.add(Fraction.ZERO);
        for (Fraction edge : edges) {
            samples.add(edge);
            samples.add(edge.minus(HAIR));
            samples.add(edge.plus(HAIR));
        }
        Fraction lowest = samples.first().minus(FAR);
        Fraction highest = samples.last().plus(FAR);
        samples.add(lowest);
        samples.add(highest);
        samples.removeIf(s -> low.map(l -> s.compareTo(l) < 0).orElse(false)
                || high.map(h -> s.compareTo(h) > 0).orElse(false));
        return List.copyOf(samples);
    }
}
