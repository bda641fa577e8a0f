package io.github.attain.judging;

import io.github.attain.measurement.Measurement;
import io.github.attain.rule.Rule;
import io.github.attain.value.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A rule that is resolved: baselines, rounding and counts worked into sets of accepted values, joined by "all" and "any". */
public sealed interface Promise {

    /**
     * One quantity must lie within what is accepted.
     *
     * @param subject of what it speaks
     * @param accepted the accepted values; null where they cannot be worked out
     * @param open why they cannot; null where they are known
     * @param rule the rule that says so
     * @param lines the limits as they are written, by which a reader checks the answer
     * @param series of a trend, the values of the years before, the first of them first; null for all others
     * @param measured the measurements that were worked into it: baselines and years of a trend
     * @param sites of how many things a share is taken, where the promise says so; else 0
     * @param count the count that is written beside a share; else null
     * @param isCumulative whether it is promised as a total, of which no earlier value says how far it lies
     */
    record Within(
            Subject subject,
            @Nullable Acceptance accepted,
            @Nullable Open open,
            Rule rule,
            List<Line> lines,
            @Nullable List<Quantity> series,
            List<Measurement> measured,
            int sites,
            @Nullable Line count,
            boolean isCumulative)
            implements Promise {
        /** Whether it says no more than which values are accepted. */
        private boolean isOneSet() {
            return accepted != null && open == null;
        }

        /** Whether counts are compared and not the share that they make. */
        public boolean isOfCounts() {
            return subject.measure().reading() == Measure.Reading.COUNT;
        }

        /** The same, promised as a total. */
        Within cumulative() {
            return new Within(subject, accepted, open, rule, lines, series, measured, sites, count, true);
        }

        /** The same as a share of so many things, with the count that is written beside it. */
        Within of(int things, Line counted) {
            return new Within(subject, accepted, open, rule, lines, series, measured, things, counted, isCumulative);
        }
    }

    /**
     * Decided by what a source states or, where a number is measured, by reading it as one.
     *
     * @param finding what must be stated
     * @param reading the reading as a number
     * @param isInterpretation whether the reading only stands in for a finding
     */
    record Stated(Within finding, Promise reading, boolean isInterpretation) implements Promise {}

    /**
     * Several promises of which all must be kept, or any.
     *
     * @param all true where all must be
     * @param arms the promises, at least one
     */
    record Joined(boolean all, List<Promise> arms) implements Promise {}

    /** Settled by what was before the term, from a day on. */
    record Settled(Certainty certainty, LocalDate from, Within by) implements Promise {}

    /** Cannot be resolved. */
    record Unresolved(Open open) implements Promise {}

    /** Hands on every part that speaks of a quantity, findings before their readings. */
    default void each(Consumer<Within> to) {
        if (this instanceof Within within) {
            to.accept(within);
        } else if (this instanceof Stated stated) {
            to.accept(stated.finding);
            stated.reading.each(to);
        } else if (this instanceof Joined joined) {
            joined.arms.forEach(arm -> arm.each(to));
        } else if (this instanceof Settled settled) {
            to.accept(settled.by);
        }
    }

    default List<Within> parts() {
        List<Within> parts = new ArrayList<>();
        each(parts::add);
        return parts;
    }

    /** The first reason for which a part cannot be resolved, whatever is measured; null where there is none. */
    default @Nullable Open unresolved() {
        if (this instanceof Unresolved unresolved) {
            return unresolved.open;
        }
        if (this instanceof Joined joined) {
            for (Promise arm : joined.arms) {
                Open open = arm.unresolved();
                if (open != null) {
                    return open;
                }
            }
        }
        return null;
    }

    /** Whether a finding or a number may decide a part of it. */
    default boolean hasChoices() {
        return this instanceof Stated
                || (this instanceof Joined joined && joined.arms.stream().anyMatch(Promise::hasChoices));
    }

    /** The same with every choice between a finding and its reading made. */
    default Promise chosen(Function<Stated, Promise> choice) {
        if (this instanceof Stated stated) {
            return choice.apply(stated).chosen(choice);
        }
        if (this instanceof Joined joined) {
            return new Joined(
                    joined.all,
                    joined.arms.stream().map(arm -> arm.chosen(choice)).toList());
        }
        return this;
    }

    /** The same with promises on one subject taken together: both sets of accepted values for all, either for any. */
    default Promise merged() {
        if (!(this instanceof Joined joined)) {
            return this;
        }
        List<Promise> merged = new ArrayList<>();
        for (Promise arm : joined.arms) {
            add(arm.merged(), joined.all, merged);
        }
        return merged.size() == 1 ? merged.get(0) : new Joined(joined.all, merged);
    }

    private static void add(Promise arm, boolean all, List<Promise> merged) {
        if (arm instanceof Joined inner && inner.all == all) {
            inner.arms.forEach(a -> add(a, all, merged));
            return;
        }
        for (int i = 0; i < merged.size() && arm instanceof Within; i++) {
            if (merged.get(i) instanceof Within first
                    && arm instanceof Within second
                    && first.subject.equals(second.subject)
                    && first.isOneSet()
                    && second.isOneSet()) {
                List<Measurement> measured = new ArrayList<>(first.measured);
                measured.addAll(second.measured);
                Acceptance joint =
                        Objects.requireNonNull(first.accepted).join(all, Objects.requireNonNull(second.accepted));
                merged.set(
                        i,
                        new Within(
                                first.subject,
                                joint,
                                null,
                                first.rule,
                                List.of(),
                                null,
                                List.copyOf(measured),
                                0,
                                null,
                                false));
                return;
            }
        }
        merged.add(arm);
    }
}
