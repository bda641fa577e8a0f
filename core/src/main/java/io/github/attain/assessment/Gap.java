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

/**
 * What is missing where a verdict is undecided.
 *
 * <p>Immutable and thread-safe.
 */
public final class Gap {
    private final Judgement judgement;
    private final List<Measurement> incomplete;

    Gap(Judgement judgement) {
        this.judgement = judgement;
        this.incomplete = judgement.used().stream()
                .filter(m -> m.completeness().filter(c -> !c.isSufficient()).isPresent())
                .toList();
    }

    private Optional<Quantity> extreme(boolean highest) {
        Quantity extreme = null;
        for (Promise.Within part : judgement.promise().parts()) {
            Reading reading = judgement.reading(part);
            Unit unit = part.subject().measure().unit();
            boolean whole = !part.subject().isPart() && reading.measurements().containsAll(incomplete);
            if (whole && unit != null && reading.possible() != null) {
                Exact amount = reading.possible().extreme(highest);
                extreme = amount == null ? null : new Quantity(amount, unit);
            }
        }
        return Optional.ofNullable(extreme);
    }

    private int sum(ToIntFunction<Completeness> part) {
        return incomplete.stream()
                .flatMap(m -> m.completeness().stream())
                .mapToInt(part)
                .sum();
    }

    /** {@return how many observations are missing or invalid, in all incomplete measurements together} */
    public int missing() {
        return sum(Completeness::missing);
    }

    /** {@return how many more valid ones settle the verdict for certain, because every value then counts by its standard} */
    public int stillRequired() {
        return sum(Completeness::stillRequired);
    }

    /** {@return the measurements that lack valid observations} */
    public List<Measurement> incomplete() {
        return incomplete;
    }

    /**
     * {@return the value, or the sum, after the missing observations came out as low as they can; empty where nothing bounds
     * it or several values are incomplete that are no sum}
     */
    public Optional<Quantity> lowest() {
        return extreme(false);
    }

    /** {@return as {@link #lowest}, upwards} */
    public Optional<Quantity> highest() {
        return extreme(true);
    }
}
