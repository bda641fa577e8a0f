package io.github.attain.standard.water;

import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.problem.ProblemsException;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was measured in one water: readings by item. An item that was not measured is not there; it is never 0.
 *
 * <p>Immutable and thread-safe.
 *
 * @param readings the readings in the order of the items, each physically possible
 * @param oxygenSaturation how saturated the water is with oxygen, in percent; empty where not known. Where it is given, 90 %
 *     and more make dissolved oxygen class Ⅰ whatever its concentration (GB 3838-2002, Table 1)
 * @param unread the items that were measured and of which no number is known, such as where a cell could not be read
 */
public record WaterSample(Map<WaterItem, Reading> readings, Optional<Exact> oxygenSaturation, Set<WaterItem> unread) {
    private static final Exact LEAST_SATURATED = Exact.parse("2.8");
    private static final Exact MOST_SATURATED = Exact.of(16);
    private static final Exact A_TENTH = Exact.parse("0.1");

    /**
     * Creates a sample.
     *
     * @throws IllegalArgumentException if the saturation is negative
     * @throws ProblemsException if a reading is physically impossible
     */
    public WaterSample {
        readings = Maps.immutableEnumMap(readings);
        unread = Sets.immutableEnumSet(unread);
        readings.forEach((item, reading) -> item.misfit(reading).ifPresent(p -> {
            throw new ProblemsException(List.of(p));
        }));
        if (oxygenSaturation.isPresent() && oxygenSaturation.get().signum() < 0) {
            throw new IllegalArgumentException("a saturation is not negative: " + oxygenSaturation.get());
        }
    }

    /**
     * Creates a sample of which everything is known that was measured.
     *
     * @param readings the readings
     * @param oxygenSaturation the saturation in percent
     * @throws IllegalArgumentException if the saturation is negative
     * @throws ProblemsException if a reading is physically impossible
     */
    public WaterSample(Map<WaterItem, Reading> readings, Optional<Exact> oxygenSaturation) {
        this(readings, oxygenSaturation, Set.of());
    }

    /**
     * Starts an empty sample.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The arithmetic mean of each item over the samples in which it was measured, exactly; below the detection limit counts
     * half the limit (环办监测函〔2020〕82号, item 7). That pH is averaged like the others, and not its hydrogen ions, is a
     * reading that is not confirmed. A mean of which a part is above the limit of measurement is at least what it comes to, one of
     * oxygen of which a part is below a limit less than it; and an item unread in one sample is so in the mean. The saturation is averaged only where every sample with dissolved
     * oxygen has it.
     *
     * @param samples the samples, each of the same weight; possibly none
     * @return the means; an item that no sample has is not there
     */
    public static WaterSample mean(Collection<WaterSample> samples) {
        Map<WaterItem, Reading> means = new EnumMap<>(WaterItem.class);
        Set<WaterItem> unread = EnumSet.noneOf(WaterItem.class);
        samples.forEach(sample -> unread.addAll(sample.unread));
        for (WaterItem item : WaterItem.values()) {
            Exact sum = Exact.ZERO;
            int n = 0;
            boolean beyond = false;
            for (WaterSample sample : samples) {
                Reading reading = sample.readings.get(item);
                if (reading != null) {
                    sum = sum.plus(item.counted(reading));
                    beyond |= item.isBeyond(reading);
                    n++;
                }
            }
            if (n > 0) {
                Exact mean = n == 1 ? sum : sum.dividedBy(Exact.of(n));
                boolean below = beyond && item.isHigherBetter();
                means.put(item, new Reading(mean, below, beyond && !below));
            }
        }
        return new WaterSample(means, meanSaturation(samples), unread);
    }

    private static Optional<Exact> meanSaturation(Collection<WaterSample> samples) {
        Exact sum = Exact.ZERO;
        int n = 0;
        for (WaterSample sample : samples) {
            if (sample.readings.containsKey(WaterItem.DISSOLVED_OXYGEN)) {
                if (sample.oxygenSaturation.isEmpty()) {
                    return Optional.empty();
                }
                sum = sum.plus(sample.oxygenSaturation.get());
                n++;
            }
        }
        return n == 0 ? Optional.empty() : Optional.of(sum.dividedBy(Exact.of(n)));
    }

    /**
     * Returns the reading of an item.
     *
     * @param item the item
     * @return the reading; empty where it was not measured
     */
    public Optional<Reading> reading(WaterItem item) {
        return Optional.ofNullable(readings.get(item));
    }

    /**
     * Returns the number of an item that is averaged and held against limits.
     *
     * @param item the item
     * @return the number, half the limit below detection (of oxygen the limit itself); empty where it was not measured
     */
    public Optional<Exact> counted(WaterItem item) {
        return reading(item).map(item::counted);
    }

    /**
     * Warns where dissolved oxygen and its saturation cannot be of one sample. Fresh water saturated with air at sea level
     * holds 14.6 mg/L at 0 °C and 6.4 mg/L at 40 °C (the solubility of oxygen as EN 25814, ISO 5814, tabulates it). The range is wider by
     * judgement: down to 2.8 mg/L, which leaves room for half the pressure on a plateau and for the salt of the sea, and up to 16
     * mg/L. A tenth of a milligram and one percent are allowed for rounding. Both values stand as they are; the class goes by the
     * letter of the standard.
     *
     * @return the warning; empty where the two can be, or one of them is not known
     */
    public Optional<Problem> doubt() {
        Reading oxygen = readings.get(WaterItem.DISSOLVED_OXYGEN);
        if (oxygen == null || oxygenSaturation.isEmpty()) {
            return Optional.empty();
        }
        Exact percent = oxygenSaturation.get();
        Exact least = LEAST_SATURATED.times(percent.minus(Exact.ONE)).dividedBy(Exact.HUNDRED);
        Exact most = MOST_SATURATED.times(percent.plus(Exact.ONE)).dividedBy(Exact.HUNDRED);
        boolean isTooLittle =
                !oxygen.isAboveLimit() && oxygen.amount().plus(A_TENTH).compareTo(least) < 0;
        boolean isTooMuch =
                !oxygen.isBelowDetection() && oxygen.amount().minus(A_TENTH).compareTo(most) > 0;
        return isTooLittle || isTooMuch
                ? Optional.of(Problem.of(ProblemCode.IMPLAUSIBLE_VALUE)
                        .with("subject", Text.of("饱和度为{} %的溶解氧", "oxygen at {} % of saturation", percent.display()))
                        .with("value", Text.same(oxygen + " mg/L"))
                        .with("allowed", new Text("饱和时2.8 … 16 mg/L", "2.8 … 16 mg/L where saturated")))
                : Optional.empty();
    }

    /**
     * Tells whether anything was measured that can decide a class.
     *
     * @return true where an {@linkplain WaterItem#isAssessed assessed} item is there
     */
    public boolean hasAssessedItem() {
        return readings.keySet().stream().anyMatch(WaterItem::isAssessed);
    }

    /** Collects readings; not thread-safe. */
    public static final class Builder {
        private final Map<WaterItem, Reading> readings = new EnumMap<>(WaterItem.class);
        private final Set<WaterItem> unread = EnumSet.noneOf(WaterItem.class);
        private Optional<Exact> saturation = Optional.empty();

        Builder() {}

        /**
         * Adds a reading; one of the same item is replaced.
         *
         * @param item the item
         * @param reading the reading, in the unit of the item
         * @return this builder
         */
        public Builder put(WaterItem item, Reading reading) {
            readings.put(item, reading);
            return this;
        }

        /**
         * Adds a reading; one of the same item is replaced.
         *
         * @param item the item
         * @param reading the reading as {@link Reading#read} reads it, in the unit of the item
         * @return this builder
         * @throws ProblemsException if the text is no reading
         */
        public Builder put(WaterItem item, String reading) {
            return put(item, Reading.read(reading).orThrow());
        }

        /**
         * Says that an item was measured and that its number is not known.
         *
         * @param item the item
         * @return this builder
         */
        public Builder unread(WaterItem item) {
            unread.add(item);
            return this;
        }

        /**
         * Adds the saturation with oxygen.
         *
         * @param percent the saturation in percent, not negative
         * @return this builder
         */
        public Builder oxygenSaturation(Exact percent) {
            saturation = Optional.of(percent);
            return this;
        }

        /**
         * Finishes the sample.
         *
         * @return the sample
         * @throws ProblemsException if a reading is physically impossible
         */
        public WaterSample build() {
            unread.removeAll(readings.keySet());
            return new WaterSample(readings, saturation, unread);
        }
    }
}
