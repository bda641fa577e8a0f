package io.github.attain.target;

import io.github.attain.AttainStyle;
import io.github.attain.place.Place;
import io.github.attain.source.Document;
import io.github.attain.time.ReportingPeriod;
import java.util.List;
import org.immutables.value.Value;

/**
 * An issued document that sets targets.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@AttainStyle
public abstract class Plan {

    Plan() {}

    /**
     * Starts a plan; id, document, place and period are required.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the id.
     *
     * @return the id, such as {@code jiaozuo-2022-77}
     */
    public abstract String id();

    /**
     * Returns the document.
     *
     * @return the document with its number, issuer and dates
     */
    public abstract Document document();

    /**
     * Returns the jurisdiction that issued it.
     *
     * @return the place
     */
    public abstract Place place();

    /**
     * Returns the years for which it was made.
     *
     * @return the period
     */
    public abstract ReportingPeriod period();

    /**
     * Returns the plans that it replaces.
     *
     * @return their ids, possibly none
     */
    public abstract List<String> replaces();

    /**
     * Returns what a log needs.
     *
     * @return the id
     */
    @Override
    public String toString() {
        return id();
    }

    /** Builds a {@link Plan}. */
    public static final class Builder extends ImmutablePlan.Builder {
        Builder() {}
    }
}
