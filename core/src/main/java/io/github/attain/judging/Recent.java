package io.github.attain.judging;

import io.github.attain.measurement.Dust;
import io.github.attain.target.Target;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was added up last, for whoever asks the same next: the sentence after the verdict, and other targets on the same sum. Pieces
 * may cover a term in many ways, so that finding the best costs more than everything else. A race costs a repetition.
 *
 * @param <T> the sum of a whole term, or those up to each of its days
 */
final class Recent<T> {
    private @Nullable Known<T> last;

    /** All on which a sum hangs, beside the measurements. */
    private record Key(Subject subject, String place, Optional<Dust> dust) {}

    private record Known<T>(Key key, T sum) {}

    T of(Evidence evidence, Subject subject, Supplier<T> sum) {
        Target target = evidence.target();
        Key key = new Key(subject, target.place().code(), target.dust());
        Known<T> known = last;
        if (known == null || !known.key.equals(key)) {
            known = new Known<>(key, sum.get());
            last = known;
        }
        return known.sum;
    }
}
