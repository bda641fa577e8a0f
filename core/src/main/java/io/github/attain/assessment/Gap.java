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
 * @param lowest the value, or the sum of the years of a total, after the missing observations came out as low as they can,
 *     exact; empty where it has no bound, is no number, or more than one measurement is incomplete of which none is a sum
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

    /**
     * The gap of all measurements that are too incomplete to count.
     *
     * @param used what the answer rests on
     * @param sum whether the answer is their sum
     */
    static Gap of(List<Measurement> used, List<Measurement> incomplete, Indicator indicator, boolean sum) {
        int missing = 0;
        int stillRequired = 0;
        for (Measurement m : incomplete) {
            Completeness data = m.completeness().orElseThrow();
            missing += data.missing();
            stillRequired += data.stillRequired();
        }
        List<Measurement> counted = sum ? used : incomplete.size() == 1 ? incomplete : List.of();
        return new Gap(
                missing, stillRequired, incomplete, end(counted, indicator, false), end(counted, indicator, true));
    }

    private static Optional<Quantity> end(List<Measurement> counted, Indicator indicator, boolean upwards) {
        Gauge gauge = new Gauge(indicator, 0);
        if (counted.isEmpty() || gauge.unit().isEmpty()) {
            return Optional.empty();
        }
        Exact all = Exact.ZERO;
        for (Measurement m : counted) {
            Optional<Exact> amount = m.indicator().equals(indicator.id()) ? gauge.amount(m.value()) : Optional.empty();
            Optional<Completeness> thin = m.completeness().filter(data -> !data.isSufficient());
            Optional<Exact> end = thin.isEmpty()
                    ? amount
                    : amount.flatMap(a -> Rest.of(indicator, a, m, thin.get()).extreme(upwards));
            if (end.isEmpty()) {
                return Optional.empty();
            }
            all = all.plus(end.get());
        }
        return Optional.of(new Quantity(all, gauge.unit().get()));
    }
}
