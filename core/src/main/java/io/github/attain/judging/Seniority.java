package io.github.attain.judging;

import io.github.attain.measurement.Basis;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Dust;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Status;
import io.github.attain.target.Target;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order of several measurements that could all speak for a target, the best first. Made only where there are several, which is
 * seldom.
 *
 * @param target the target
 * @param editions the preferred editions, the first before the second
 * @param basis a basis that goes before every other; null for none
 */
record Seniority(
        Target target, List<String> editions, @Nullable Basis basis) {
    static final List<Dust> DUST = List.of(Dust.DEDUCTED, Dust.UNSTATED, Dust.INCLUDED);
    private static final List<Status> STATUS = List.of(Status.FINAL, Status.UNSTATED, Status.PROVISIONAL);
    /** Only so that the order of input never matters: the more incomplete first, then whatever tells two apart. */
    private static final Comparator<Measurement> TIE_BREAK = Comparator.comparingInt((Measurement m) ->
                    m.completeness().map(Completeness::stillRequired).orElse(0))
            .reversed()
            .thenComparing(m -> m.value().written())
            .thenComparing(Measurement::toString);

    Comparator<Measurement> order() {
        return Comparator.comparing((Measurement m) -> !m.basis().equals(basis))
                .thenComparingInt(this::dust)
                .thenComparingInt(this::edition)
                .thenComparingInt(m -> STATUS.indexOf(m.basis().status()))
                .thenComparingInt(m -> m.period().days())
                .thenComparing(m -> m.knownFrom().orElse(LocalDate.MIN), Comparator.reverseOrder());
    }

    Comparator<Measurement> andTieBreak() {
        return order().thenComparing(TIE_BREAK);
    }

    /** The place of its edition among the preferred ones, and after them all others. */
    int edition(Measurement m) {
        int place = m.edition().map(editions::indexOf).orElse(-1);
        return place < 0 ? editions.size() : place;
    }

    /** The place of its dust basis: first the one that the target asks for. */
    int dust(Measurement m) {
        Dust dust = m.basis().dust();
        return target.dust().filter(dust::equals).isPresent() ? -1 : DUST.indexOf(dust);
    }
}
