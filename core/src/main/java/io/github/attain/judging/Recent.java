package io.github.attain.judging;

import io.github.attain.measurement.Dust;
import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was added up last, for whoever asks the same next: the sentence after the verdict, and other targets on the same sum. Pieces
 * may cover a term in many ways, so that finding the best costs more than everything else. A race costs a repetition.
 */
final class Recent {
    private @Nullable Whole whole;
    private @Nullable Days days;

    /** All on which a sum hangs, beside the measurements. */
    private record Key(Subject subject, String place, Optional<Dust> dust) {}

    private record Whole(Key key, @Nullable Reading reading) {}

    private record Days(Key key, NavigableMap<LocalDate, Reading> byDay) {}

    private static Key key(Evidence evidence, Subject subject) {
        return new Key(
                subject, evidence.target().place().code(), evidence.target().dust());
    }

    /** The sum of a term that is over; null where nothing is there to add. */
    @Nullable
    Reading whole(Evidence evidence, Subject subject, Supplier<@Nullable Reading> sum) {
        Key key = key(evidence, subject);
        Whole known = whole;
        if (known == null || !known.key.equals(key)) {
            known = new Whole(key, sum.get());
            whole = known;
        }
        return known.reading;
    }

    /** The sums up to each day on which one ends. */
    NavigableMap<LocalDate, Reading> byDay(
            Evidence evidence, Subject subject, Supplier<NavigableMap<LocalDate, Reading>> sums) {
        Key key = key(evidence, subject);
        Days known = days;
        if (known == null || !known.key.equals(key)) {
            known = new Days(key, Collections.unmodifiableNavigableMap(sums.get()));
            days = known;
        }
        return known.byDay;
    }
}
