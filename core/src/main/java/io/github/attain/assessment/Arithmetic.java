package io.github.attain.assessment;

import io.github.attain.judging.Certainty;
import io.github.attain.judging.Judgement;
import io.github.attain.judging.Line;
import io.github.attain.judging.Promise;
import io.github.attain.judging.Reading;
import io.github.attain.measurement.Measurement;
import io.github.attain.value.Margin;
import io.github.attain.value.Value;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A walk over a resolved promise with the values as they were measured: which part decides, and how far its value lies off. */
final class Arithmetic {
    private final Judgement judgement;
    private final Held whole;

    Arithmetic(Judgement judgement) {
        this.judgement = judgement;
        this.whole = held(judgement.promise());
    }

    /** How far the value lies from the limit; of several parts the best of those that keep any, the worst of those that miss all. */
    Optional<Margin> margin() {
        return whole.margin;
    }

    /** What was compared in the part that decides alone; of several limits to one value, in the nearest. */
    Optional<Deciding> deciding() {
        return Optional.ofNullable(whole.deciding);
    }

    /** What was compared in a part, how far it lies from the limit, and how the part was judged. */
    private record Held(@Nullable Deciding deciding, Optional<Margin> margin, Certainty kept) {
        private static final Held UNKNOWN = new Held(null, Optional.empty(), Certainty.UNKNOWN);
    }

    private Held held(Promise of) {
        if (of instanceof Promise.Joined joined) {
            return join(joined);
        }
        if (of instanceof Promise.Settled settled) {
            return new Held(Deciding.broken(settled), Optional.empty(), settled.certainty());
        }
        return of instanceof Promise.Within part ? held(part) : Held.UNKNOWN;
    }

    private Held held(Promise.Within part) {
        Reading reading = judgement.reading(part);
        Certainty kept = judgement.certainty(part);
        Value value = reading.value();
        if (value == null) {
            return reading.isSum() ? new Held(year(part, reading), Optional.empty(), kept) : Held.UNKNOWN;
        }
        Reading partial = reading.missing().isEmpty() ? null : reading;
        if (part.series() != null) {
            Deciding last = part.accepted() == null ? null : Deciding.last(part, value, partial);
            return new Held(last, Optional.empty(), kept);
        }
        Deciding nearest = null;
        for (Line line : part.lines()) {
            nearest = nearer(nearest, Deciding.of(part, line, part.subject().period(), value, partial), false);
        }
        return new Held(nearest, Optional.ofNullable(nearest).flatMap(Deciding::margin), kept);
    }

    /** Of a duty over years the worst year; where even the best of them misses, that one. */
    private static @Nullable Deciding year(Promise.Within part, Reading reading) {
        Deciding worst = null;
        Deciding best = null;
        for (Line line : part.lines()) {
            for (Measurement m : reading.measurements()) {
                Deciding year = Deciding.of(part, line, m.period(), m.value(), null);
                worst = nearer(worst, year, false);
                best = nearer(best, year, true);
            }
        }
        return best != null && !best.isKept() ? best : worst;
    }

    private static @Nullable Deciding nearer(@Nullable Deciding one, @Nullable Deciding other, boolean best) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        int order = other.difference().compareTo(one.difference());
        return (best ? order > 0 : order < 0) ? other : one;
    }

    /** An arm that misses an "all" decides it, and one that keeps an "any"; without such a one, every arm has its share in it. */
    private Held join(Promise.Joined joined) {
        boolean all = joined.all();
        List<Held> arms = joined.arms().stream().map(this::held).toList();
        Certainty kept = Certainty.join(all, arms.stream().map(Held::kept).toList());
        List<Held> deciding = arms.stream()
                .filter(arm -> arm.kept == (all ? Certainty.IMPOSSIBLE : Certainty.CERTAIN))
                .toList();
        if (deciding.isEmpty()) {
            boolean complete = arms.stream().allMatch(arm -> arm.margin.isPresent());
            Held extreme = complete ? extreme(arms, !all) : Held.UNKNOWN;
            boolean isOfOne = joined.merged() instanceof Promise.Within;
            return new Held(isOfOne ? extreme.deciding : null, extreme.margin, kept);
        }
        List<Held> measured =
                deciding.stream().filter(arm -> arm.margin.isPresent()).toList();
        Held extreme = extreme(measured, !all);
        return new Held(extreme.deciding == null ? deciding.get(0).deciding : extreme.deciding, extreme.margin, kept);
    }

    /** The best of several by their margins, or the worst; unknown where there are none or the units differ. */
    private static Held extreme(List<Held> of, boolean best) {
        Comparator<Held> order =
                Comparator.comparing(held -> held.margin.orElseThrow().amount());
        boolean oneUnit = of.stream()
                        .map(held -> held.margin.orElseThrow().unit())
                        .distinct()
                        .count()
                == 1;
        return oneUnit ? of.stream().max(best ? order : order.reversed()).orElseThrow() : Held.UNKNOWN;
    }
}
