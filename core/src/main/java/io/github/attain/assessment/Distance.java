package io.github.attain.assessment;

import io.github.attain.AttainStyle;
import io.github.attain.measurement.Measurement;
import io.github.attain.value.Exact;
import io.github.attain.value.Margin;
import io.github.attain.value.Quantity;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How far a value of an earlier period lies from a target. It is no verdict: only the value of the target's own term decides.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@AttainStyle
public abstract class Distance {

    Distance() {}

    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the earlier value.
     *
     * @return the measurement, or the baseline of the plan as one
     */
    public abstract Measurement earlier();

    /**
     * Tells whether the earlier value would keep the promise already.
     *
     * @return true where it would
     */
    public abstract boolean isAtTargetLevel();

    /**
     * Returns the signed gap, positive on the good side.
     *
     * @return the gap; empty where the rule has no single limit
     */
    public abstract Optional<Margin> gap();

    /**
     * Returns the change of the value that is still needed, signed; zero where it is at target level.
     *
     * @return the change in the unit of the limit; empty where the value is no number or the rule has no single limit
     */
    public abstract Optional<Quantity> changeNeeded();

    /**
     * Returns the same change in percent of the earlier value.
     *
     * @return the percentage; empty where there is no change to speak of or the earlier value is zero
     */
    public abstract Optional<Exact> changeNeededPercent();

    /**
     * Returns how many years lie between.
     *
     * @return the years from the end of the earlier period to the end of the term, at least 1
     */
    public abstract int years();

    /**
     * Returns the change needed a year, in equal steps.
     *
     * @return the change divided by the years; empty where there is none
     */
    public Optional<Quantity> perYear() {
        return changeNeeded().map(c -> new Quantity(c.amount().dividedBy(Exact.of(years())), c.unit()));
    }

    /** Builds a {@link Distance}. */
    static final class Builder extends ImmutableDistance.Builder {
        Builder() {}
    }
}
