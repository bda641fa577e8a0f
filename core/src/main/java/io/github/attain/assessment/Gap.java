package io.github.attain.assessment;

import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Measurement;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import java.util.List;
import java.util.Optional;

/**
 * What is missing where a verdict is undecided.
 *
 * <p>Immutable and thread-safe.
 *
 * @param missing how many observations are missing or invalid, in all incomplete measurements together
 * @param stillRequired how many more valid ones settle it for certain, because every value then counts by its standard
 * @param incomplete the measurements that lack them
 * @param lowest the value after the missing observations came out as low as they can, exact; empty where it has no bound, is
 *     no number, or more than one measurement is incomplete
 * @param highest the same upwards
 */
public record Gap(
        int missing,
        int stillRequired,
        List<Measurement> incomplete,
        Optional<Quantity> lowest,
        Optional<Quantity> highest) {

    /**
     * Creates a gap.
     */
    public Gap {
        incomplete = List.copyOf(incomplete);
    }

    /** The gap of all measurements that are too incomplete to count. */
    static Gap of(List<Measurement> incomplete, Indicator indicator) {
        int missing = 0;
        int stillRequired = 0;
        for (Measurement m : incomplete) {
            Completeness data = m.completeness().orElseThrow();
            missing += data.missing();
            stillRequired += data.stillRequired();
        }
        return new Gap(
                missing,
                stillRequired,
                incomplete,
                end(incomplete, indicator, false),
                end(incomplete, indicator, true));
    }

    private static Optional<Quantity> end(List<Measurement> incomplete, Indicator indicator, boolean upwards) {
        Measurement only = incomplete.get(0);
        Gauge gauge = new Gauge(indicator, 0);
        boolean own = incomplete.size() == 1 && only.indicator().equals(indicator.id());
        Optional<Exact> amount = own && gauge.unit().isPresent() ? gauge.amount(only.value()) : Optional.empty();
        Completeness data = only.completeness().orElseThrow();
        return amount.flatMap(
                        a -> Rest.of(indicator, a, data.valid(), data.missing()).extreme(upwards))
                .map(end -> new Quantity(end, gauge.unit().orElseThrow()));
    }
}
