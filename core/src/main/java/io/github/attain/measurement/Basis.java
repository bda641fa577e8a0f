package io.github.attain.measurement;

import org.jspecify.annotations.Nullable;

/**
 * On what basis a value was made.
 *
 * <p>Immutable and thread-safe.
 *
 * @param dust whether dust storms are in it
 * @param status how settled it is
 * @param gasState the state of the air to which a concentration refers
 */
public record Basis(Dust dust, Status status, GasState gasState) {
    /** Nobody says anything. */
    public static final Basis UNSTATED = new Basis(Dust.UNSTATED, Status.UNSTATED, GasState.UNSTATED);

    /**
     * Tells whether two concentrations refer to states that are known to differ.
     *
     * @param other the basis of the other value
     * @return true where both states are stated and differ
     */
    public boolean clashesWith(Basis other) {
        return gasState != GasState.UNSTATED && other.gasState != GasState.UNSTATED && gasState != other.gasState;
    }

    // What a record would generate, without the time that linking it takes.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Basis that && dust == that.dust && status == that.status && gasState == that.gasState;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * dust.hashCode() + status.hashCode()) + gasState.hashCode();
    }
}
