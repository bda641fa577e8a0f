package io.github.attain.assessment;

import io.github.attain.judging.Certainty;
import io.github.attain.judging.Judgement;
import io.github.attain.judging.Line;
import io.github.attain.judging.Promise;
import io.github.attain.value.Exact;
import io.github.attain.value.Finding;
import io.github.attain.value.Margin;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A walk over a resolved promise with the values as they were measured: the margin. */
final class Arithmetic {
    private final Judgement judgement;
    private final Promise promise;

    Arithmetic(Judgement judgement) {
        this.judgement = judgement;
        this.promise = judgement.promise();
    }

    /** How far the value lies from the limit; of several parts the best of those that keep any, the worst of those that miss all. */
    Optional<Margin> margin() {
        return held(promise).margin;
    }

    /** How far a value lies from the limit, and whether it keeps the promise, where that can be said. */
    private record Held(Optional<Margin> margin, Certainty kept) {}

    private Held held(Promise of) {
        if (of instanceof Promise.Joined joined) {
            return join(joined.all(), joined.arms().stream().map(this::held).toList());
        }
        Held unknown = new Held(Optional.empty(), Certainty.UNKNOWN);
        if (!(of instanceof Promise.Within part)) {
            return unknown;
        }
        Value value = judgement.reading(part).value();
        return value == null ? unknown : new Held(margin(part, value), kept(part, value));
    }

    private static Certainty kept(Promise.Within part, Value value) {
        Exact amount = part.subject().measure().amount(value);
        if (amount == null || part.accepted() == null) {
            return Certainty.UNKNOWN;
        }
        return part.accepted().contains(amount) ? Certainty.CERTAIN : Certainty.IMPOSSIBLE;
    }

    /** Of a band the margin from the nearer end, or from the one that is missed; a finding has none. */
    private static Optional<Margin> margin(Promise.Within part, Value value) {
        List<Margin> margins = new ArrayList<>();
        for (Line line : part.lines()) {
            Line.Held held = line.isDeciding() ? line.hold(value, part.subject().measure()) : null;
            if (held != null && line.limit() instanceof Quantity limit) {
                boolean upper = line.comparison().isUpper();
                margins.add(Margin.of(held.compared(), limit.amount(), upper, limit.unit()));
            } else if (held != null && !(line.limit() instanceof Finding)) {
                margins.add(new Margin(held.difference(), Unit.COUNT, Optional.empty()));
            }
        }
        return margins.stream().min(Comparator.comparing(Margin::amount));
    }

    /** An arm that misses an "all" decides it, and one that keeps an "any"; without such a one, every arm has its share in it. */
    private static Held join(boolean all, List<Held> arms) {
        List<Margin> deciding = new ArrayList<>();
        List<Margin> others = new ArrayList<>();
        boolean complete = true;
        for (Held arm : arms) {
            boolean decides = (arm.kept == Certainty.CERTAIN) != all;
            arm.margin.ifPresent((decides ? deciding : others)::add);
            complete &= arm.margin.isPresent() || (decides && arm.kept != Certainty.UNKNOWN);
        }
        List<Margin> margins = deciding.isEmpty() && complete ? others : deciding;
        return new Held(
                extreme(margins, !all),
                Certainty.join(all, arms.stream().map(Held::kept).toList()));
    }

    /** The best of several margins in one unit, or the worst; empty where there are none or the units differ. */
    private static Optional<Margin> extreme(List<Margin> margins, boolean best) {
        boolean oneUnit = margins.stream().map(Margin::unit).distinct().count() == 1;
        Comparator<Margin> order = Comparator.comparing(Margin::amount);
        return oneUnit ? margins.stream().max(best ? order : order.reversed()) : Optional.empty();
    }
}
