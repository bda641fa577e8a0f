package io.github.attain.assessment;

import io.github.attain.assessment.Standing.State;
import io.github.attain.rule.Outcome;
import io.github.attain.rule.Reason;
import io.github.attain.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** How a promise stands over the days of its term. A tree: what a promise is joined of stands by how its parts do. */
sealed interface Course permits Course.Closed, Course.Fixed, Course.Joined, Strand {

    /** How it stands with the data up to a day. */
    State at(LocalDate day);

    /** Why that is not known. */
    Outcome.Open reason(LocalDate day);

    /** The days on which something became known. */
    void days(Set<LocalDate> into);

    /** Hands on the parts that hold a line. */
    void strands(Consumer<Strand> to);

    /** How it stands before anything is measured, by what is physically possible alone. */
    State beforehand();

    /** Tells whether it is not known for no other reason than that nothing was measured. */
    default boolean isUnmeasured(LocalDate day) {
        return at(day) == State.UNKNOWN && reason(day).reason() == Reason.NO_MEASUREMENT;
    }

    /**
     * Never known.
     *
     * @param open why
     */
    record Closed(Outcome.Open open) implements Course {
        @Override
        public State at(LocalDate day) {
            return State.UNKNOWN;
        }

        @Override
        public State beforehand() {
            return State.UNKNOWN;
        }

        @Override
        public Outcome.Open reason(LocalDate day) {
            return open;
        }

        @Override
        public void days(Set<LocalDate> into) {
            // nothing becomes known
        }

        @Override
        public void strands(Consumer<Strand> to) {
            // there is no line
        }
    }

    /**
     * Known from a day on, whatever the term itself brings: what happened before it decides, or nothing of it has a line yet.
     *
     * @param from the day
     * @param state the state
     */
    record Fixed(LocalDate from, State state) implements Course {
        @Override
        public State at(LocalDate day) {
            return day.isBefore(from) ? State.UNKNOWN : state;
        }

        @Override
        public State beforehand() {
            return state;
        }

        @Override
        public Outcome.Open reason(LocalDate day) {
            return new Outcome.Open(
                    Reason.NO_MEASUREMENT, ReportingPeriod.ofDay(day).text());
        }

        @Override
        public void days(Set<LocalDate> into) {
            into.add(from);
        }

        @Override
        public void strands(Consumer<Strand> to) {
            // there is no line
        }
    }

    /**
     * Several that must all be kept, or of which any will do.
     *
     * @param parts the parts, at least one
     * @param all true where all must be kept
     */
    record Joined(List<Course> parts, boolean all) implements Course {
        @Override
        public State at(LocalDate day) {
            boolean unmeasured = true;
            List<State> states = new ArrayList<>(parts.size());
            for (Course part : parts) {
                boolean waits = part.isUnmeasured(day);
                unmeasured &= waits;
                states.add(waits ? part.beforehand() : part.at(day));
            }
            return unmeasured ? State.UNKNOWN : join(states);
        }

        @Override
        public State beforehand() {
            return join(parts.stream().map(Course::beforehand).toList());
        }

        /** One decides against all, or for any; else what cannot be judged at all leaves a joint promise open. */
        private State join(List<State> states) {
            State deciding = all ? State.OUT_OF_REACH : State.SECURED;
            State opposite = all ? State.SECURED : State.OUT_OF_REACH;
            if (states.contains(deciding)) {
                return deciding;
            }
            boolean possible = states.contains(State.POSSIBLE);
            if (states.contains(State.UNKNOWN) && (all || !possible)) {
                return State.UNKNOWN;
            }
            return possible || states.contains(State.UNKNOWN) ? State.POSSIBLE : opposite;
        }

        @Override
        public Outcome.Open reason(LocalDate day) {
            Course first = null;
            for (Course part : parts) {
                if (part.at(day) == State.UNKNOWN && (first == null || first.isUnmeasured(day))) {
                    first = part;
                }
            }
            return Objects.requireNonNull(first).reason(day);
        }

        @Override
        public void days(Set<LocalDate> into) {
            parts.forEach(p -> p.days(into));
        }

        @Override
        public void strands(Consumer<Strand> to) {
            parts.forEach(p -> p.strands(to));
        }
    }
}
