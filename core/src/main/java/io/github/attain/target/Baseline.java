package io.github.attain.target;

import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Value;
import java.util.Optional;

/**
 * The earlier value that a target starts from or refers to.
 *
 * <p>Immutable and thread-safe.
 *
 * @param period the earlier period
 * @param value the value stated in the plan; empty where the plan states none and a measurement must supply it
 */
public record Baseline(ReportingPeriod period, Optional<Value> value) {

    /**
     * A baseline that the plan states.
     *
     * @param period the period
     * @param value the stated value
     * @return the baseline
     */
    public static Baseline stated(ReportingPeriod period, Value value) {
        return new Baseline(period, Optional.of(value));
    }

    /**
     * A baseline of which the plan states only the period.
     *
     * @param period the period
     * @return the baseline
     */
    public static Baseline unknown(ReportingPeriod period) {
        return new Baseline(period, Optional.empty());
    }
}
