package io.github.attain.measurement;

import io.github.attain.AttainStyle;
import io.github.attain.source.Clause;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A value of an indicator at a place for a period.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@AttainStyle
public abstract class Measurement {

    Measurement() {}

    /**
     * Starts a measurement; place, indicator, period and value are required.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns where.
     *
     * @return the code of the place
     */
    public abstract String place();

    /**
     * Returns what.
     *
     * @return the id of the indicator
     */
    public abstract String indicator();

    /**
     * Returns for when.
     *
     * @return the period
     */
    public abstract ReportingPeriod period();

    /**
     * Returns the value.
     *
     * @return the value
     */
    public abstract io.github.attain.value.Value value();

    /**
     * Returns on what basis it was made.
     *
     * @return the basis; unstated where nobody says
     */
    @Value.Default
    public Basis basis() {
        return Basis.UNSTATED;
    }

    /**
     * Returns by which edition of a standard it was computed: the same observations may give other values by another edition.
     *
     * @return such as {@code HJ 663-2013}; empty where nobody says
     */
    public abstract Optional<String> edition();

    /**
     * Returns how complete the observations are.
     *
     * @return the completeness; empty where nobody says, and the value is then taken as it stands
     */
    public abstract Optional<Completeness> completeness();

    /**
     * Returns who says so.
     *
     * @return the source; empty where none is given
     */
    public abstract Optional<Clause> source();

    /**
     * Returns since when the value was known. An assessment as of an earlier date does not see it.
     *
     * @return the date; empty where it was always known
     */
    public abstract Optional<LocalDate> knownFrom();

    /**
     * Returns what a reader should know.
     *
     * @return the note
     */
    public abstract Optional<Text> note();

    /**
     * Tells whether the value was known on a date.
     *
     * @param date the date
     * @return true where it was
     */
    public boolean isKnownOn(LocalDate date) {
        return !knownFrom().orElse(date).isAfter(date);
    }

    /**
     * Tells whether another measurement states the same thing with the same number.
     *
     * @param other the other measurement
     * @return true where the values agree, however they are written: 46 and 46.0 agree, 2 of 5 and 40 % agree
     */
    public boolean agreesWith(Measurement other) {
        var mine = value().asQuantity();
        var theirs = other.value().asQuantity();
        if (mine.isPresent() && theirs.isPresent()) {
            return theirs.get().fits(mine.get().unit())
                    && mine.get()
                                    .amount()
                                    .compareTo(
                                            theirs.get().in(mine.get().unit()).amount())
                            == 0;
        }
        return value().equals(other.value());
    }

    /** Builds a {@link Measurement}. */
    public static final class Builder extends ImmutableMeasurement.Builder {
        Builder() {}
    }
}
