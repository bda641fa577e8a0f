package io.github.attain.assessment;

import io.github.attain.measurement.Completeness;
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
 * Which measurement speaks, where several could: what was known on the date of assessment; on the dust basis that the target
 * asks for, and else deducted before not stated before included; final before not stated before provisional; the shortest
 * period; what became known last. Where two of equal standing disagree, neither speaks.
 */
record Selection(Measurements measurements, LocalDate asOf) {
    private static final List<Dust> DUST = List.of(Dust.DEDUCTED, Dust.UNSTATED, Dust.INCLUDED);
    private static final List<Status> STATUS = List.of(Status.FINAL, Status.UNSTATED, Status.PROVISIONAL);
    private static final Comparator<Measurement> AFTER_DUST = Comparator.comparingInt(
                    (Measurement m) -> STATUS.indexOf(m.basis().status()))
            .thenComparingInt(m -> m.period().days())
            .thenComparing(m -> m.knownFrom().orElse(LocalDate.MIN), Comparator.reverseOrder());
    /** Only so that the order of input never matters: the more incomplete first, then whatever tells two apart. */
    private static final Comparator<Measurement> TIE_BREAK = Comparator.comparingInt((Measurement m) ->
                    m.completeness().map(Completeness::stillRequired).orElse(0))
            .reversed()
            .thenComparing(m -> m.value().written())
            .thenComparing(Measurement::toString);

    /**
     * What was found.
     *
     * @param known what answers and was known, best standing first
     * @param chosen what speaks; empty where nothing is known or nothing fits the basis that the target asks for
     * @param rival what has the same standing and disagrees
     */
    record Choice(List<Measurement> known, Optional<Measurement> chosen, Optional<Measurement> rival) {}

    Choice choose(Target target, String indicator, Predicate<Period> answers) {
        Comparator<Measurement> standing = standing(target);
        List<Measurement> known = measurements.of(target.place().code(), indicator).stream()
                .filter(m -> answers.test(m.period()) && m.isKnownOn(asOf))
                .sorted(standing.thenComparing(TIE_BREAK))
                .toList();
        Optional<Measurement> chosen =
                known.stream().filter(m -> fitsDust(target, m)).findFirst();
        Optional<Measurement> rival = chosen.flatMap(first -> known.stream()
                .filter(m -> fitsDust(target, m) && standing.compare(first, m) == 0 && !first.agreesWith(m))
                .findFirst());
        return new Choice(known, chosen, rival);
    }

    private static Comparator<Measurement> standing(Target target) {
        Optional<Dust> wanted = target.dust();
        return Comparator.comparingInt(
                        (Measurement m) -> wanted.isPresent() && m.basis().dust() == wanted.get()
                                ? -1
                                : DUST.indexOf(m.basis().dust()))
                .thenComparing(AFTER_DUST);
    }

    private static boolean fitsDust(Target target, Measurement m) {
        return target.dust().isEmpty()
                || m.basis().dust() == Dust.UNSTATED
                || m.basis().dust() == target.dust().get();
    }
}
