package io.github.attain.judging;

import io.github.attain.target.Target;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was added up last, of a term and of an earlier period, for whoever asks the same next: the sentence after the verdict, and other
 * targets on the same sum. Pieces may cover a term in many ways, so that finding the best costs more than everything else. A race costs
 * a repetition.
 *
 * @param <T> the sum of a whole term, or those up to each of its days
 */
final class Recent<T> {
    private @Nullable Known<T> last;
    private @Nullable Known<T> before;

    private record Known<T>(Subject subject, Target target, T sum) {
        /** Whether all is the same on which a sum hangs, beside the measurements. */
        boolean isOf(Subject otherSubject, Target other) {
            return subject.equals(otherSubject)
                    && target.place().code().equals(other.place().code())
                    && target.dust().equals(other.dust());
        }
    }

    T of(Evidence evidence, Subject subject, Supplier<T> sum) {
        Target target = evidence.target();
        Known<T> known = last;
        if (known != null && known.isOf(subject, target)) {
            return known.sum;
        }
        Known<T> other = before;
        before = known;
        known = other != null && other.isOf(subject, target) ? other : new Known<>(subject, target, sum.get());
        last = known;
        return known.sum;
    }
}
