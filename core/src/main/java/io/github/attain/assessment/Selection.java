package io.github.attain.assessment;

import io.github.attain.measurement.Dust;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.measurement.Status;
import io.github.attain.target.Target;
import io.github.attain.time.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which measurement speaks, where several could: what was known on the date of assessment; on the basis that the target asks
 * for, and else dust deducted before not stated before included; final before not stated before provisional; the shortest
 * period; what became known last. Where two of equal standing disagree, neither speaks.
 */
record Selection(Measurements measurements, LocalDate asOf) {
    private static final List<Dust> DUST = List.of(Dust.DEDUCTED, Dust.UNSTATED, Dust.INCLUDED);
    private static final List<Status> STATUS = List.of(Status.FINAL, Status.UNSTATED, Status.PROVISIONAL);
    private static final Comparator<Measurement> STANDING = Comparator.comparingInt(
                    (Measurement m) -> STATUS.indexOf(m.basis().status()))
            .thenComparingInt(m -> DUST.indexOf(m.basis().dust()))
            .thenComparingInt(m -> m.period().days())
            .thenComparing(m -> m.knownFrom().orElse(LocalDate.MIN), Comparator.reverseOrder());

    /** All measurements that could speak, best standing first; order of input does not matter. */
    List<Measurement> candidates(Target target, String indicator, Predicate<Period> answers) {
        return measurements.of(target.place().code(), indicator).stream()
                .filter(m -> answers.test(m.period()) && m.isKnownOn(asOf))
                .sorted(STANDING.thenComparing(m -> m.value().written()))
                .toList();
    }

    /** Tells whether the target can be judged on the basis of a measurement. */
    static boolean fitsBasis(Target target, Measurement m) {
        return target.dust().isEmpty()
                || m.basis().dust() == Dust.UNSTATED
                || m.basis().dust() == target.dust().get();
    }

    /** The disagreeing measurement of the same standing as the first, if there is one. */
    static Optional<Measurement> rival(List<Measurement> candidates) {
        Measurement first = candidates.get(0);
        return candidates.stream()
                .filter(m -> STANDING.compare(first, m) == 0 && !first.agreesWith(m))
                .findFirst();
    }
}
