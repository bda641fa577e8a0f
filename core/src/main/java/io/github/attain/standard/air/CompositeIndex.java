package io.github.attain.standard.air;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.attain.value.Exact;
import io.github.attain.value.Rounding;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The composite index of ambient air (环境空气质量综合指数), by which cities are ranked (城市环境空气质量排名技术规定): the
 * sum of six sub-indices, each the value of a pollutant in the period divided by its limit for class II
 * areas. For SO2, NO2, PM10 and PM2.5 that is the mean by the limit of the year, for CO the 95th percentile of the days by
 * the limit of the day, for O3 the 90th percentile of the largest 8-hour means by their limit. A month or a quarter is
 * held against the same limits. Lower is better. The index that HJ 663-2013, Appendix C, is said to define also looks at
 * percentiles of SO2, NO2 and particles; it is not this one.
 *
 * <p>The index is rounded half to even to two decimals. Whether the sub-indices are rounded to two decimals before they
 * are added is not confirmed: published indices are reproduced with rounding in one case and with neither reading in
 * another. It is a choice here, and sub-indices are rounded unless {@link #withRoundedSubIndices} says otherwise; the
 * readings differ by 0.03 at most where weights are 1.
 *
 * <p>Immutable and thread-safe.
 */
public final class CompositeIndex {
    /** By the limits of GB 3095-2012: 60, 40, 70, 35 µg/m³ for SO2, NO2, PM10, PM2.5, 4 mg/m³ for CO, 160 µg/m³ for O3. */
    public static final CompositeIndex GB_3095_2012 = by(AmbientLimits.GB_3095_2012_AMENDED_2018);

    private static final Rounding TWO_DECIMALS = Rounding.toDecimals(2);

    private final AmbientLimits limits;
    private final Map<Pollutant, Exact> weights;
    private final boolean roundsSubIndices;

    private CompositeIndex(AmbientLimits limits, Map<Pollutant, Exact> weights, boolean roundsSubIndices) {
        this.limits = limits;
        this.weights = Maps.immutableEnumMap(weights);
        this.roundsSubIndices = roundsSubIndices;
    }

    /**
     * The index by other limits, each pollutant with the weight 1. Which limits and weights hold since GB 3095-2026 and HJ
     * 663-2026 is not confirmed, so the caller names them.
     *
     * @param limits an edition of the limits, with those named above
     * @return the index
     * @throws IllegalArgumentException if one of the six limits is not there
     */
    public static CompositeIndex by(AmbientLimits limits) {
        for (Pollutant pollutant : Pollutant.values()) {
            limit(limits, pollutant);
        }
        return new CompositeIndex(limits, Map.of(), true);
    }

    /**
     * Chooses weights by which sub-indices are multiplied before they are added.
     *
     * @param factors the weights, 0 or more; a pollutant that is not there has 1
     * @return the same index with these weights
     * @throws IllegalArgumentException if a weight is negative
     */
    public CompositeIndex withWeights(Map<Pollutant, Exact> factors) {
        factors.forEach((pollutant, weight) -> requireNotNegative("weight", pollutant, weight));
        return new CompositeIndex(limits, factors, roundsSubIndices);
    }

    /**
     * Chooses whether each sub-index is rounded to two decimals, half to even, before it is weighted and added.
     *
     * @param rounded true to round them, false to add exact fractions
     * @return the same index with that reading
     */
    public CompositeIndex withRoundedSubIndices(boolean rounded) {
        return new CompositeIndex(limits, weights, rounded);
    }

    /**
     * Computes the index of a place in a period.
     *
     * @param values the values named above, in the {@linkplain Pollutant#unit units} of the pollutants, 0 or more, as
     *     precise as they are to enter; a pollutant that is not there is missing
     * @return the index, or what is missing for it
     * @throws IllegalArgumentException if a value is negative
     */
    public Result of(Map<Pollutant, Exact> values) {
        Map<Pollutant, Exact> subIndices = new EnumMap<>(Pollutant.class);
        Set<Pollutant> missing = EnumSet.noneOf(Pollutant.class);
        Exact sum = Exact.ZERO;
        for (Pollutant pollutant : Pollutant.values()) {
            Exact value = values.get(pollutant);
            if (value == null) {
                missing.add(pollutant);
            } else {
                requireNotNegative("concentration", pollutant, value);
                Exact ratio = value.dividedBy(limit(limits, pollutant));
                Exact subIndex = roundsSubIndices ? TWO_DECIMALS.round(ratio) : ratio;
                subIndices.put(pollutant, subIndex);
                sum = sum.plus(subIndex.times(weights.getOrDefault(pollutant, Exact.ONE)));
            }
        }
        Optional<Exact> index = missing.isEmpty() ? Optional.of(TWO_DECIMALS.round(sum)) : Optional.empty();
        return new Result(this, index, subIndices, missing);
    }

    private static Exact limit(AmbientLimits limits, Pollutant pollutant) {
        boolean byMean = pollutant != Pollutant.CO && pollutant != Pollutant.O3;
        Averaging averaging = byMean ? Averaging.YEAR : CityDay.dailyAveraging(pollutant);
        return limits.limit(pollutant, averaging, AreaClass.II)
                .orElseThrow(() -> new IllegalArgumentException(
                        limits.id() + " has no limit of " + pollutant.formula() + " for " + averaging));
    }

    private static void requireNotNegative(String what, Pollutant pollutant, Exact number) {
        if (number.signum() < 0) {
            throw new IllegalArgumentException(
                    "a " + what + " is at least 0: " + pollutant.formula() + " " + number.display());
        }
    }

    /**
     * Returns the limits.
     *
     * @return the edition
     */
    public AmbientLimits limits() {
        return limits;
    }

    /**
     * Returns the weights that were chosen.
     *
     * @return the weights; a pollutant that is not there has 1
     */
    public Map<Pollutant, Exact> weights() {
        return weights;
    }

    /**
     * Tells whether sub-indices are rounded before they are added.
     *
     * @return true where they are
     */
    public boolean roundsSubIndices() {
        return roundsSubIndices;
    }

    /**
     * The index of one place in one period.
     *
     * <p>Immutable and thread-safe.
     *
     * @param by the limits and choices that made it
     * @param index the index with two decimals; empty where a pollutant is missing
     * @param subIndices value by limit for each pollutant that is there, before weighting; with two decimals where
     *     sub-indices are rounded, exact otherwise
     * @param missing the pollutants without a value
     */
    public record Result(
            CompositeIndex by, Optional<Exact> index, Map<Pollutant, Exact> subIndices, Set<Pollutant> missing) {

        /** Creates a result. */
        public Result {
            subIndices = Maps.immutableEnumMap(subIndices);
            missing = Sets.immutableEnumSet(missing);
        }

        /**
         * Returns the pollutants with the largest sub-index, before weighting: the primary pollutants of the period.
         *
         * @return the pollutants, several where they tie; none where a pollutant is missing
         */
        public List<Pollutant> largest() {
            if (!missing.isEmpty()) {
                return List.of();
            }
            Exact most = Exact.ZERO;
            List<Pollutant> largest = new ArrayList<>();
            for (Map.Entry<Pollutant, Exact> entry : subIndices.entrySet()) {
                int order = entry.getValue().compareTo(most);
                if (order > 0) {
                    largest.clear();
                    most = entry.getValue();
                }
                if (order >= 0) {
                    largest.add(entry.getKey());
                }
            }
            return ImmutableList.copyOf(largest);
        }
    }
}
