package io.github.attain.judging;

import io.github.attain.rule.Reason;
import io.github.attain.text.Text;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How a promise stands over the days of its term: the same relation along the values to date. */
public final class Running {
    private final Promise resolved;
    private final Promise merged;
    private final boolean hasChoices;
    private final Map<Subject, NavigableMap<LocalDate, Reading>> toDate = new HashMap<>();
    private final NavigableSet<LocalDate> days = new TreeSet<>();
    private final Text term;

    Running(Evidence evidence, Promise resolved) {
        this.term = evidence.target().term().text();
        this.resolved = resolved;
        this.hasChoices = resolved.parts().stream()
                .anyMatch(part -> part.subject().measure().isFinding());
        this.merged = resolved.merged();
        for (Promise.Within part : resolved.parts()) {
            days.addAll(toDate.computeIfAbsent(part.subject(), s -> ValuesToDate.of(evidence, s))
                    .keySet());
        }
        resolved.settled().forEach(settled -> days.add(settled.from()));
    }

    /** The promise as it is read by a day: by a finding once one is stated, and by numbers until then. */
    private Promise promise(LocalDate day) {
        return resolved.chosen(stated -> {
            Reading found = reading(stated.finding(), day);
            return found != null && found.problem() == null ? stated.finding() : stated.reading();
        });
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
        Map.Entry<LocalDate, Reading> last =
                Objects.requireNonNull(toDate.get(part.subject())).floorEntry(day);
        return last == null ? null : last.getValue();
    }

    /** The parts that are measured by a day. */
    public List<Promise.Within> measured(LocalDate day) {
        return promise(day).parts().stream()
                .filter(part -> part.accepted() != null && reading(part, day) != null)
                .toList();
    }

    /** How the whole promise stands with the data up to a day. */
    public Answer at(LocalDate day) {
        Promise promise = hasChoices ? promise(day) : resolved;
        Answer answer = at(hasChoices ? promise.merged() : merged, day);
        // What is possible beforehand says nothing of a term of which nothing at all is measured.
        boolean settled = promise.settled().stream().anyMatch(s -> !day.isBefore(s.from()));
        return settled || answer.certainty() == Certainty.UNKNOWN || hasData(promise, day)
                ? answer
                : Answer.unknown(Open.unmeasured(term));
    }

    /** What cannot speak is measured too. */
    private boolean hasData(Promise promise, LocalDate day) {
        for (Promise.Within part : promise.parts()) {
            Reading reading = reading(part, day);
            if (reading != null
                    && (reading.problem() == null || !reading.problem().isUnmeasured())) {
                return true;
            }
        }
        return false;
    }

    /** How one part stands with the data up to a day. */
    public Answer at(Promise part, LocalDate day) {
        return Answer.of(part, new Answer.Parts() {
            @Override
            public Answer answer(Promise.Within within) {
                return within(within, day);
            }

            @Override
            public Answer answer(Promise.Settled settled) {
                Open before = Open.unmeasured(settled.by().subject().term().text());
                return day.isBefore(settled.from())
                        ? Answer.unknown(before, Certainty.CONTINGENT)
                        : Answer.of(settled.certainty());
            }
        });
    }

    private Answer within(Promise.Within part, LocalDate day) {
        Text wanted = part.subject().term().text();
        Reading reading = reading(part, day);
        if (reading != null && part.accepted() != null) {
            return Judgement.held(part, reading);
        }
        if (part.open() != null) {
            return Answer.unknown(part.open());
        }
        if (part.subject().measure().isFinding()) {
            return Answer.unknown(new Open(Reason.FINDING_MISSING, wanted));
        }
        Possible beforehand = part.subject().beforehand();
        return Answer.unknown(Open.unmeasured(wanted), beforehand.within(Objects.requireNonNull(part.accepted())));
    }
}
