package io.github.attain.judging;

import io.github.attain.rule.Reason;
import io.github.attain.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How a promise stands over the days of its term: the same relation along the values to date. */
public final class Running {
    private final Promise resolved;
    private final Promise merged;
    private final boolean hasChoices;
    private final Map<Subject, Course> courses = new HashMap<>();
    private final NavigableSet<LocalDate> days = new TreeSet<>();
    private final Text term;

    Running(Evidence evidence, Promise resolved) {
        this.term = evidence.target().term().text();
        resolved.each(part -> courses.computeIfAbsent(part.subject(), s -> Course.of(evidence, s)));
        this.resolved = resolved;
        this.hasChoices = resolved.hasChoices();
        this.merged = resolved.merged();
        resolved.each(part -> days.addAll(course(part).days()));
        addSettled(resolved);
    }

    private void addSettled(Promise of) {
        if (of instanceof Promise.Settled settled) {
            days.add(settled.from());
        } else if (of instanceof Promise.Joined joined) {
            joined.arms().forEach(this::addSettled);
        } else if (of instanceof Promise.Stated stated) {
            addSettled(stated.reading());
        }
    }

    /** The promise as it is read by a day: by a finding once one is stated, and by numbers until then. */
    private Promise promise(LocalDate day) {
        return hasChoices
                ? resolved.chosen(stated -> {
                    Reading found = reading(stated.finding(), day);
                    return found != null && found.problem() == null ? stated.finding() : stated.reading();
                })
                : resolved;
    }

    private Course course(Promise.Within part) {
        return Objects.requireNonNull(courses.get(part.subject()));
    }

    /** The days on which something became known. */
    public NavigableSet<LocalDate> days() {
        return days;
    }

    /** Whether any of several promises will do. */
    public boolean isAnyOf() {
        return resolved instanceof Promise.Joined joined && !joined.all();
    }

    /** What is known of a part with the data up to a day; null where nothing is. */
    public @Nullable Reading reading(Promise.Within part, LocalDate day) {
        return course(part).at(day);
    }

    /** The parts that are measured by a day. */
    public List<Promise.Within> measured(LocalDate day) {
        List<Promise.Within> measured = new ArrayList<>();
        for (Promise.Within part : promise(day).parts()) {
            if (part.accepted() != null && reading(part, day) != null) {
                measured.add(part);
            }
        }
        return measured;
    }

    /** How the whole promise stands with the data up to a day. */
    public Answer at(LocalDate day) {
        Promise promise = promise(day);
        Answer answer = at(hasChoices ? promise.merged() : merged, day);
        boolean measured = hasData(promise, day);
        return measured || answer.certainty() == Certainty.UNKNOWN ? answer : Answer.unknown(Open.unmeasured(term));
    }

    /** What is possible beforehand says nothing of a term of which nothing at all is measured. */
    private boolean hasData(Promise of, LocalDate day) {
        if (of instanceof Promise.Joined joined) {
            return joined.arms().stream().anyMatch(arm -> hasData(arm, day));
        }
        if (of instanceof Promise.Settled settled) {
            return !day.isBefore(settled.from());
        }
        Reading reading = of instanceof Promise.Within part ? reading(part, day) : null;
        return reading != null && reading.problem() == null;
    }

    /** How one part stands with the data up to a day. */
    public Answer at(Promise part, LocalDate day) {
        if (part instanceof Promise.Within within) {
            Reading reading = reading(within, day);
            if (within.accepted() == null) {
                return Answer.unknown(Objects.requireNonNull(within.open()));
            }
            if (reading == null && within.subject().measure().reading() == Measure.Reading.FINDING) {
                return Answer.unknown(
                        new Open(Reason.FINDING_MISSING, within.subject().term().text()));
            }
            return reading == null ? beforehand(within) : Judgement.held(within, reading);
        }
        if (part instanceof Promise.Joined joined) {
            List<Answer> arms = new ArrayList<>();
            joined.arms().forEach(arm -> arms.add(at(arm, day)));
            return Answer.join(joined.all(), arms);
        }
        if (part instanceof Promise.Settled settled) {
            return day.isBefore(settled.from())
                    ? new Answer(
                            Certainty.UNKNOWN,
                            Open.unmeasured(settled.by().subject().term().text()),
                            settled.certainty(),
                            null)
                    : Answer.of(settled.certainty(), settled.by());
        }
        return Answer.unknown(((Promise.Unresolved) part).open());
    }

    private static Answer beforehand(Promise.Within part) {
        if (part.open() != null) {
            return Answer.unknown(part.open());
        }
        Certainty possible = part.subject().beforehand().within(Objects.requireNonNull(part.accepted()));
        return new Answer(
                Certainty.UNKNOWN, Open.unmeasured(part.subject().term().text()), possible, null);
    }
}
