package io.github.attain.judging;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a promise comes to.
 *
 * @param certainty how what is possible lies to what is accepted
 * @param open why nothing can be said; null where something can
 * @param beforehand how it lies by what is physically possible alone, where nothing was measured
 */
public record Answer(Certainty certainty, @Nullable Open open, Certainty beforehand) {
    private static final Map<Certainty, Answer> ALONE = new EnumMap<>(Certainty.class);

    static {
        for (Certainty each : Certainty.values()) {
            ALONE.put(each, new Answer(each, null, each));
        }
    }

    static Answer of(Certainty certainty) {
        return Objects.requireNonNull(ALONE.get(certainty));
    }

    static Answer unknown(Open open) {
        return unknown(open, Certainty.UNKNOWN);
    }

    static Answer unknown(Open open, Certainty beforehand) {
        return new Answer(Certainty.UNKNOWN, open, beforehand);
    }

    /** What knows the answers for the parts of a tree. */
    interface Parts {
        Answer answer(Promise.Within part);

        Answer answer(Promise.Settled before);
    }

    /** Answers for a tree in which every choice is made, by the answers for its parts. */
    static Answer of(Promise promise, Parts parts) {
        if (promise instanceof Promise.Within part) {
            return parts.answer(part);
        }
        if (promise instanceof Promise.Settled before) {
            return parts.answer(before);
        }
        if (promise instanceof Promise.Joined joined) {
            List<Answer> arms = new ArrayList<>();
            for (Promise arm : joined.arms()) {
                arms.add(of(arm, parts));
            }
            return join(joined.all(), arms);
        }
        return unknown(((Promise.Unresolved) promise).open());
    }

    private boolean waits() {
        return open != null && open.isUnmeasured() && beforehand != Certainty.UNKNOWN;
    }

    /** What is not measured yet counts by what is possible beforehand, as soon as another arm is measured. */
    private Certainty known() {
        return waits() ? beforehand : certainty;
    }

    private static Answer join(boolean all, List<Answer> arms) {
        List<Certainty> beforehand = new ArrayList<>();
        List<Certainty> known = new ArrayList<>();
        boolean allWait = true;
        for (Answer arm : arms) {
            beforehand.add(arm.beforehand);
            known.add(arm.known());
            allWait &= arm.waits();
        }
        Certainty joinedBefore = Certainty.join(all, beforehand);
        Certainty joined = Certainty.join(all, known);
        return allWait || joined == Certainty.UNKNOWN
                ? unknown(reason(arms), joinedBefore)
                : new Answer(joined, null, joinedBefore);
    }

    /** The first reason that is more than that nothing was measured; else the first. */
    private static Open reason(List<Answer> arms) {
        Open first = null;
        for (Answer arm : arms) {
            if (arm.certainty == Certainty.UNKNOWN && arm.open != null && (first == null || first.isUnmeasured())) {
                first = first != null && arm.open.isUnmeasured() ? first : arm.open;
            }
        }
        return Objects.requireNonNull(first);
    }
}
