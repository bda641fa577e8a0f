package io.github.attain.standard.air;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.attain.source.Clause;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The ledger of hours whose values are left out of an evaluation: dust storms (环办监测〔2016〕120号) and other exceptional events
 * (HJ 663-2026). Time and area of dust are decided by the national centre, not by the city, so that an entry cites who says so.
 * Nothing is deleted: the same data are evaluated with and without.
 *
 * <p>Immutable and thread-safe.
 */
public final class ExcludedHours {
    /** Nothing is excluded. */
    public static final ExcludedHours NONE = new ExcludedHours(List.of());

    /** Why hours are excluded. */
    public enum Cause {
        /** A dust storm, 沙尘天气. */
        DUST,
        /** Another exceptional event, 例外事件; which ones HJ 663-2026 admits is not confirmed. */
        EXCEPTIONAL_EVENT
    }

    /**
     * A span of time in which the values of some pollutants do not count.
     *
     * <p>Immutable and thread-safe.
     *
     * @param from the beginning, included
     * @param until the end, not included; an hour that the span touches is excluded as a whole
     * @param pollutants whose values are excluded, at least one
     * @param cause why
     * @param reason what happened
     * @param source who says so; empty where nobody is named
     */
    public record Entry(
            LocalDateTime from,
            LocalDateTime until,
            Set<Pollutant> pollutants,
            Cause cause,
            Text reason,
            Optional<Clause> source) {

        /**
         * Creates an entry.
         *
         * @throws IllegalArgumentException if the span is empty or no pollutant is named
         */
        public Entry {
            pollutants = Sets.immutableEnumSet(pollutants);
            if (!from.isBefore(until) || pollutants.isEmpty()) {
                throw new IllegalArgumentException(
                        "an exclusion needs a span and a pollutant: " + from + " to " + until + ", " + pollutants);
            }
        }

        /**
         * A span of dust: the particles PM2.5 and PM10 are excluded, gases stay.
         *
         * @param from the beginning, included
         * @param until the end, not included
         * @param reason what happened
         * @param source who says so
         * @return the entry
         * @throws IllegalArgumentException if the span is empty
         */
        public static Entry dust(LocalDateTime from, LocalDateTime until, Text reason, Clause source) {
            return new Entry(
                    from, until, Set.of(Pollutant.PM25, Pollutant.PM10), Cause.DUST, reason, Optional.of(source));
        }

        /**
         * Whole days of dust: the particles PM2.5 and PM10 are excluded, gases stay.
         *
         * @param days the days
         * @param reason what happened
         * @param source who says so
         * @return the entry
         */
        public static Entry dust(ReportingPeriod days, Text reason, Clause source) {
            return dust(days.first().atStartOfDay(), days.last().plusDays(1).atStartOfDay(), reason, source);
        }

        private boolean touches(LocalDateTime start, LocalDateTime end) {
            return from.isBefore(end) && until.isAfter(start);
        }
    }

    private final ImmutableList<Entry> entries;

    private ExcludedHours(Collection<Entry> entries) {
        this.entries = ImmutableList.copyOf(entries);
    }

    /**
     * Keeps a ledger.
     *
     * @param entries the entries; they may overlap
     * @return the ledger
     */
    public static ExcludedHours of(Collection<Entry> entries) {
        return new ExcludedHours(entries);
    }

    /**
     * Joins two ledgers.
     *
     * @param more the other ledger
     * @return the entries of both
     */
    public ExcludedHours and(ExcludedHours more) {
        return new ExcludedHours(ImmutableList.<Entry>builder()
                .addAll(entries)
                .addAll(more.entries)
                .build());
    }

    /**
     * Returns the entries.
     *
     * @return the entries in the order given
     */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * Tells whether dust is deducted.
     *
     * @return true where an entry is of dust
     */
    public boolean deductsDust() {
        for (Entry entry : entries) {
            if (entry.cause() == Cause.DUST) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells whether an hour is excluded.
     *
     * @param day the natural day
     * @param slot the hour at which it begins, 0 to 23
     * @param pollutant the pollutant
     * @return true where an entry touches the hour
     */
    public boolean excludes(LocalDate day, int slot, Pollutant pollutant) {
        return touches(day.atTime(slot, 0), day.atTime(slot, 0).plus(1, ChronoUnit.HOURS), pollutant);
    }

    /**
     * Tells whether any hour of a day is excluded.
     *
     * @param day the natural day
     * @param pollutant the pollutant
     * @return true where an entry touches the day
     */
    public boolean touches(LocalDate day, Pollutant pollutant) {
        return touches(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), pollutant);
    }

    private boolean touches(LocalDateTime start, LocalDateTime end, Pollutant pollutant) {
        for (Entry entry : entries) {
            if (entry.pollutants().contains(pollutant) && entry.touches(start, end)) {
                return true;
            }
        }
        return false;
    }
}
