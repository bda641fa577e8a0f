package io.github.attain.standard.water;

import com.google.common.collect.ImmutableSortedMap;
import io.github.attain.value.Exact;
import io.github.attain.value.Grade;
import io.github.attain.value.GradeScale;
import io.github.attain.value.Rounding;
import io.github.attain.value.Share;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How many sections, or groundwater points, are of which class. Shares are of those that were evaluated and are known as n of
 * N; a share of several classes is counted, never added up from rounded shares.
 *
 * <p>Immutable and thread-safe.
 *
 * @param counts how many are of each class that occurs, the best first
 * @param notEvaluated how many were not evaluated: dry, without data, with too few months
 */
public record ClassShares(Map<Grade, Integer> counts, int notEvaluated) {
    private static final Exact GOOD_FROM = Exact.of(75);
    private static final Exact EXCELLENT_FROM = Exact.of(90);
    private static final Exact MODERATE_FROM = Exact.of(20);
    private static final Exact HEAVY_FROM = Exact.of(40);

    /**
     * Creates the counts.
     *
     * @throws IllegalArgumentException if a number is negative or classes of several scales are mixed
     */
    public ClassShares {
        counts = ImmutableSortedMap.copyOf(counts);
        if (notEvaluated < 0 || counts.values().stream().anyMatch(n -> n < 0)) {
            throw new IllegalArgumentException("no counts: " + counts + ", not evaluated " + notEvaluated);
        }
    }

    /**
     * Counts classes.
     *
     * @param grades the class of each section evaluated, all of one scale
     * @param notEvaluated how many were not evaluated
     * @return the counts
     * @throws IllegalArgumentException if the number is negative or classes of several scales are mixed
     */
    public static ClassShares of(Collection<Grade> grades, int notEvaluated) {
        Map<Grade, Integer> counts = new TreeMap<>();
        grades.forEach(grade -> counts.merge(grade, 1, Integer::sum));
        return new ClassShares(counts, notEvaluated);
    }

    /**
     * Counts the classes of sections by their means.
     *
     * @param sections the sections; those with too few months are not evaluated
     * @param standard the edition
     * @return the counts
     */
    public static ClassShares of(Collection<SectionMean> sections, SurfaceWaterStandard standard) {
        List<Grade> grades = new ArrayList<>();
        for (SectionMean section : sections) {
            if (section.isEvaluated()) {
                section.classify(standard).grade().ifPresent(grades::add);
            }
        }
        return of(grades, sections.size() - grades.size());
    }

    /**
     * Returns how many were evaluated.
     *
     * @return the denominator of all shares
     */
    public int evaluated() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Returns the share of one class.
     *
     * @param grade the class
     * @return n of N; empty where nothing was evaluated
     */
    public Optional<Share> share(Grade grade) {
        return of(counts.getOrDefault(grade, 0));
    }

    /**
     * Returns the share of a class or better.
     *
     * @param grade the class
     * @return n of N; empty where nothing was evaluated
     * @throws IllegalArgumentException if the class is of another scale than those counted
     */
    public Optional<Share> atLeast(Grade grade) {
        int n = 0;
        for (Map.Entry<Grade, Integer> count : counts.entrySet()) {
            n += count.getKey().isAtLeast(grade) ? count.getValue() : 0;
        }
        return of(n);
    }

    private Optional<Share> of(int n) {
        int all = evaluated();
        return all == 0 ? Optional.empty() : Optional.of(Share.of(n, all));
    }

    /**
     * Returns the share of class Ⅲ or better (优良水体比例).
     *
     * @return n of N; empty where nothing was evaluated
     */
    public Optional<Share> classOneToThree() {
        return atLeast(GradeScale.SURFACE_WATER.grade("Ⅲ"));
    }

    /**
     * Returns the share worse than class Ⅴ (劣Ⅴ类水体比例).
     *
     * @return n of N; empty where nothing was evaluated
     */
    public Optional<Share> worseThanFive() {
        return share(GradeScale.SURFACE_WATER.grade("劣Ⅴ"));
    }

    /**
     * Says the state of a river or basin in words (环办〔2011〕22号): with at least 90 % of class Ⅲ or better excellent, from 75 %
     * good; below, with less than 20 % worse than Ⅴ lightly polluted, from 20 % moderately, from 40 % heavily.
     *
     * @param rounding how shares are rounded before, such as to tenths; empty holds them against the bounds unrounded. Which
     *     of them the method means is not confirmed
     * @return the words; empty where nothing was evaluated
     */
    public Optional<WaterQuality> quality(Optional<Rounding> rounding) {
        return classOneToThree().map(good -> {
            Exact best = judged(good, rounding);
            if (best.compareTo(GOOD_FROM) >= 0) {
                return best.compareTo(EXCELLENT_FROM) >= 0 ? WaterQuality.EXCELLENT : WaterQuality.GOOD;
            }
            Exact worst = judged(worseThanFive().orElseThrow(), rounding);
            if (worst.compareTo(MODERATE_FROM) < 0) {
                return WaterQuality.LIGHTLY_POLLUTED;
            }
            return worst.compareTo(HEAVY_FROM) < 0 ? WaterQuality.MODERATELY_POLLUTED : WaterQuality.HEAVILY_POLLUTED;
        });
    }

    private static Exact judged(Share share, Optional<Rounding> rounding) {
        return rounding.map(r -> r.round(share.percent())).orElse(share.percent());
    }
}
