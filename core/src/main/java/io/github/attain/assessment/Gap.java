package io.github.attain.assessment;

import io.github.attain.judging.Judgement;
import io.github.attain.judging.Promise;
import io.github.attain.judging.Reading;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Measurement;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rank;
import io.github.attain.value.Unit;
import java.util.List;
import java.util.Optional;

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
        // An earlier value that speaks is complete enough: what fills its gap turns nothing.
        List<Measurement> earlier = judgement.promise().parts().stream()
                .flatMap(part -> part.measured().stream())
                .toList();
        this.incomplete = judgement.used().stream()
                .filter(m -> lacking(m) > 0 && !earlier.contains(m))
                .toList();
    }

    /** How many more must be valid before a value is final; of a place in a list without some of its cities, all of them. */
    private static int lacking(Measurement m) {
        Completeness data = m.completeness().orElse(null);
        if (data == null) {
            return 0;
        }
        boolean isOfShorterList = m.value() instanceof Rank rank && rank.of() == data.valid();
        return isOfShorterList ? data.missing() : data.stillRequired();
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

    /** {@return how many observations are missing or invalid, in all incomplete measurements together} */
    public int missing() {
        return incomplete.stream()
                .flatMap(m -> m.completeness().stream())
                .mapToInt(Completeness::missing)
                .sum();
    }

    /**
     * {@return how many more valid ones settle the verdict for certain, because every value then counts by its standard; of a place in
     * a list that some cities are missing from, all of these}
     */
    public int stillRequired() {
        return incomplete.stream().mapToInt(Gap::lacking).sum();
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
