package io.github.attain.measurement;

import io.github.attain.indicator.Indicator;
import io.github.attain.place.Place;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Quantity;
import io.github.attain.value.Share;
import io.github.attain.value.Value;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A set of measurements. The order in which they were added does not matter to any answer.
 *
 * <p>Immutable and thread-safe.
 */
public final class Measurements {
    private final List<Measurement> all;
    /** Whether nobody says of some how many observations are required. */
    private final boolean isUnsure;
    /** By place and by indicator: looking one up makes no key. */
    private final Map<String, Map<String, List<Measurement>>> byPlace = new HashMap<>();
    /** What {@link #requiring} gave last, for who assesses one place after another. A race costs a repetition. */
    private @Nullable Required required;

    private record Required(Map<String, Indicator> by, Measurements measurements) {}

    private Measurements(Iterable<Measurement> all) {
        List<Measurement> list = new ArrayList<>();
        boolean unsure = false;
        for (Measurement m : all) {
            list.add(m);
            unsure |= isUnsure(m);
            // Plain steps, as on all the way to a verdict: a lambda is a class more that a program makes when it
            // starts.
            Map<String, List<Measurement>> here = byPlace.get(m.place());
            if (here == null) {
                here = new HashMap<>();
                byPlace.put(m.place(), here);
            }
            List<Measurement> same = here.get(m.indicator());
            if (same == null) {
                same = new ArrayList<>(1);
                here.put(m.indicator(), same);
            }
            same.add(m);
        }
        // Most places have one value of an indicator: the small forms of the JDK are found with fewer steps through
        // memory.
        for (Map.Entry<String, Map<String, List<Measurement>>> place : byPlace.entrySet()) {
            for (Map.Entry<String, List<Measurement>> same : place.getValue().entrySet()) {
                same.setValue(List.copyOf(same.getValue()));
            }
            place.setValue(Map.copyOf(place.getValue()));
        }
        this.all = List.copyOf(list);
        this.isUnsure = unsure;
    }

    /**
     * Starts an empty set.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Collects measurements.
     *
     * @param all the measurements; the same one twice counts once
     * @return the set
     */
    public static Measurements of(Iterable<Measurement> all) {
        LinkedHashSet<Measurement> distinct = new LinkedHashSet<>();
        all.forEach(distinct::add);
        return new Measurements(distinct);
    }

    /**
     * Returns all of them.
     *
     * @return the measurements in the order in which they were added
     */
    public List<Measurement> all() {
        return all;
    }

    /**
     * Returns those of one indicator at one place.
     *
     * @param place the code of the place
     * @param indicator the id of the indicator
     * @return the measurements of all periods, possibly none
     */
    public List<Measurement> of(String place, String indicator) {
        Map<String, List<Measurement>> here = byPlace.get(place);
        List<Measurement> same = here == null ? null : here.get(indicator);
        return same == null ? List.of() : same;
    }

    /**
     * Leaves out what became known later.
     *
     * @param date the date of knowing
     * @return those that were known on that date, in the same order
     */
    public Measurements knownOn(LocalDate date) {
        List<Measurement> known = new ArrayList<>();
        for (Measurement m : all) {
            if (m.isKnownOn(date)) {
                known.add(m);
            }
        }
        return known.size() == all.size() ? this : new Measurements(known);
    }

    /**
     * Says how many observations are required where the measurements do not and the standards of the indicators do: of the days of
     * a calendar year, the {@linkplain Indicator#minimumDays minimum}. What it asks of single months the number of a year cannot tell.
     *
     * @param indicators the indicators by their ids
     * @return the same measurements in the same order, with what is required where it is known now
     */
    public Measurements requiring(Map<String, Indicator> indicators) {
        if (!isUnsure) {
            return this;
        }
        // Of a map that cannot change this is the map itself, so that an assessor's is known again at once.
        Map<String, Indicator> by = Map.copyOf(indicators);
        Required known = required;
        if (known == null || !known.by.equals(by)) {
            known = new Required(
                    by,
                    of(all.stream()
                            .map(m -> requiring(m, by.get(m.indicator())))
                            .toList()));
            required = known;
        }
        return known.measurements;
    }

    private static boolean isUnsure(Measurement m) {
        return m.completeness().isPresent()
                && m.completeness().get().moreRequired().isEmpty();
    }

    private static Measurement requiring(Measurement m, @Nullable Indicator indicator) {
        int days = m.period().days();
        if (indicator == null
                || indicator.minimumDays().isEmpty()
                || !m.period().isYear()
                || !isUnsure(m)) {
            return m;
        }
        Completeness data = m.completeness().orElseThrow();
        int minimum = Math.min(indicator.minimumDays().getAsInt(), days);
        return data.expected() == days
                ? Measurement.builder()
                        .from(m)
                        .completeness(Completeness.withMinimum(data.valid(), days, minimum))
                        .build()
                : m;
    }

    /**
     * Finds measurements that state the same thing, on the same basis, by the same edition
     * and known from the same date, with different values.
     *
     * @return a problem for each value that differs from the first one, by place, indicator, period and then the values as they are
     *     written, whatever the order of the measurements; possibly none
     */
    public List<Problem> conflicts() {
        List<Problem> conflicts = new ArrayList<>();
        forEachConflict((differing, problem) -> conflicts.add(problem));
        return List.copyOf(conflicts);
    }

    /**
     * Finds {@linkplain #conflicts conflicts} for those who know where a measurement stands.
     *
     * @param told is told of the later one of each two that differ, and the problem, in the same order
     */
    public void forEachConflict(BiConsumer<? super Measurement, ? super Problem> told) {
        Map<Measurement, List<Measurement>> same = new LinkedHashMap<>();
        all.forEach(m ->
                same.computeIfAbsent(withoutValue(m), k -> new ArrayList<>(1)).add(m));
        same.entrySet().stream()
                .filter(e -> e.getValue().size() > 1)
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(Measurement::subject).thenComparing(Measurement::toString)))
                .forEach(e -> tell(e.getValue(), told));
    }

    private static void tell(List<Measurement> same, BiConsumer<? super Measurement, ? super Problem> told) {
        Map<String, Integer> byWords = new TreeMap<>();
        for (int i = 0; i < same.size(); i++) {
            byWords.putIfAbsent(same.get(i).value().written(), i);
        }
        int firstAt = byWords.values().iterator().next();
        Measurement first = same.get(firstAt);
        byWords.forEach((words, at) -> {
            if (!first.agreesWith(same.get(at))) {
                told.accept(
                        same.get(Math.max(firstAt, at)),
                        Problem.of(ProblemCode.CONFLICTING_MEASUREMENTS)
                                .with("subject", first.subject())
                                .with("value", first.value().written())
                                .with("other", words));
            }
        });
    }

    /** What a measurement is about, as a measurement with a value that says nothing. */
    private static Measurement withoutValue(Measurement m) {
        return Measurement.builder()
                .place(m.place())
                .indicator(m.indicator())
                .period(m.period())
                .basis(m.basis())
                .edition(m.edition())
                .knownFrom(m.knownFrom())
                .value(io.github.attain.value.Finding.NO)
                .build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Measurements that && all.equals(that.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return all.toString();
    }

    /** Collects measurements; not thread-safe. */
    public static final class Builder {
        private final LinkedHashSet<Measurement> all = new LinkedHashSet<>();

        Builder() {}

        /**
         * Adds a measurement.
         *
         * @param measurement the measurement
         * @return this builder
         */
        public Builder add(Measurement measurement) {
            all.add(measurement);
            return this;
        }

        /**
         * Adds a value.
         *
         * @param place where
         * @param indicator the id of the indicator
         * @param period for when
         * @param value the value
         * @return this builder
         */
        public Builder add(Place place, String indicator, ReportingPeriod period, Value value) {
            return add(Measurement.builder()
                    .place(place.code())
                    .indicator(indicator)
                    .period(period)
                    .value(value)
                    .build());
        }

        /**
         * Adds a value of a year.
         *
         * @param place where
         * @param indicator the id of the indicator
         * @param year for when
         * @param value the value
         * @return this builder
         */
        public Builder add(Place place, String indicator, Year year, Value value) {
            return add(place, indicator, ReportingPeriod.of(year), value);
        }

        /**
         * Adds a number of a year.
         *
         * @param place where
         * @param indicator the id of the indicator
         * @param year for when
         * @param value a number with its unit, such as {@code 42.6 ug/m3}, or a share such as {@code 2 of 5}
         * @return this builder
         * @throws io.github.attain.problem.ProblemsException if the text is neither
         */
        public Builder add(Place place, String indicator, Year year, String value) {
            boolean counts = value.contains(" of ");
            return add(
                    place,
                    indicator,
                    year,
                    counts ? Share.read(value).orThrow() : Quantity.read(value).orThrow());
        }

        /**
         * Finishes the set.
         *
         * @return the measurements
         */
        public Measurements build() {
            return new Measurements(all);
        }
    }
}
