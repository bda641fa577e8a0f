package io.github.attain.assessment;

import io.github.attain.judging.Judgement;
import io.github.attain.judging.Promise;
import io.github.attain.judging.Reading;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Measurement;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What is missing where a verdict is undecided.
 *
 * <p>Immutable and thread-safe.
 */
public final class Gap {
    private final List<Measurement> incomplete;
    private final @Nullable Quantity lowest;
    private final @Nullable Quantity highest;

    private Gap(List<Measurement> incomplete, @Nullable Quantity lowest, @Nullable Quantity highest) {
        this.incomplete = incomplete;
        this.lowest = lowest;
        this.highest = highest;
    }

    static Gap of(Judgement judgement) {
        List<Measurement> incomplete = judgement.used().stream()
                .filter(m -> m.completeness().filter(c -> !c.isSufficient()).isPresent())
                .toList();
        Quantity lowest = null;
        Quantity highest = null;
        for (Promise.Within part : judgement.promise().parts()) {
            Reading reading = judgement.reading(part);
            Unit unit = part.subject().measure().unit();
            boolean all = reading.measurements().containsAll(incomplete);
            if (all
                    && unit != null
                    && reading.possible() != null
                    && !part.subject().isPart()) {
                lowest = quantity(reading.possible().extreme(false), unit);
                highest = quantity(reading.possible().extreme(true), unit);
            }
        }
        return new Gap(incomplete, lowest, highest);
    }

    private static @Nullable Quantity quantity(@Nullable Exact amount, Unit unit) {
        return amount == null ? null : new Quantity(amount, unit);
    }

    private int sum(ToIntFunction<Completeness> part) {
        return incomplete.stream()
                .flatMap(m -> m.completeness().stream())
                .mapToInt(part)
                .sum();
    }

    /**
     * Counts what is missing.
     *
     * @return how many observations are missing or invalid, in all incomplete measurements together
     */
    public int missing() {
        return sum(Completeness::missing);
    }

    /**
     * Counts what would settle the verdict.
     *
     * @return how many more valid ones settle it for certain, because every value then counts by its standard
     */
    public int stillRequired() {
        return sum(Completeness::stillRequired);
    }

    /**
     * Returns what is incomplete.
     *
     * @return the measurements that lack valid observations
     */
    public List<Measurement> incomplete() {
        return incomplete;
    }

    /**
     * Returns the lowest value that is still possible.
     *
     * @return the value, or the sum, after the missing observations came out as low as they can; empty where nothing bounds it or
     *     several values are incomplete that are no sum
     */
    public Optional<Quantity> lowest() {
        return Optional.ofNullable(lowest);
    }

    /**
     * Returns the highest value that is still possible.
     *
     * @return as {@link #lowest}, upwards
     */
    public Optional<Quantity> highest() {
        return Optional.ofNullable(highest);
    }
}
