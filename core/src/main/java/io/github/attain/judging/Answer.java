package io.github.attain.judging;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a promise comes to.
 *
 * @param certainty how what is possible lies to what is accepted
 * @param open why nothing can be said; null where something can
 * @param beforehand how it lies by what is physically possible alone, where nothing was measured
 * @param decides the part that decides it alone; null where no single part does
 */
public record Answer(Certainty certainty, @Nullable Open open, Certainty beforehand, Promise.@Nullable Within decides) {

    static Answer of(Certainty certainty, Promise.Within part) {
        return new Answer(certainty, null, certainty, part);
    }

    static Answer unknown(Open open) {
        return new Answer(Certainty.UNKNOWN, open, Certainty.UNKNOWN, null);
    }

    private boolean waits() {
        return open != null && open.isUnmeasured() && beforehand != Certainty.UNKNOWN;
    }

    /** Joins arms; what is not measured yet counts by what is possible beforehand, as soon as another arm is measured. */
    static Answer join(boolean all, List<Answer> arms) {
        List<Certainty> known = new ArrayList<>(arms.size());
        List<Certainty> beforehand = new ArrayList<>(arms.size());
        boolean waiting = arms.stream().allMatch(Answer::waits);
        for (Answer arm : arms) {
            known.add(arm.waits() ? arm.beforehand : arm.certainty);
            beforehand.add(arm.beforehand);
        }
        Certainty joined = waiting ? Certainty.UNKNOWN : Certainty.join(all, known);
        Open open = joined == Certainty.UNKNOWN ? reason(arms) : null;
        Certainty deciding = all ? Certainty.IMPOSSIBLE : Certainty.CERTAIN;
        Promise.Within decides = null;
        for (int i = 0; i < arms.size() && decides == null && joined == deciding; i++) {
            decides = known.get(i) == deciding ? arms.get(i).decides : null;
        }
        return new Answer(joined, open, Certainty.join(all, beforehand), decides);
    }

    /** The first reason that is more than that nothing was measured; else the first. */
    private static @Nullable Open reason(List<Answer> arms) {
        Open first = null;
        for (Answer arm : arms) {
            if (arm.certainty == Certainty.UNKNOWN && (first == null || first.isUnmeasured())) {
                first = first != null && arm.open != null && arm.open.isUnmeasured() ? first : arm.open;
            }
        }
        return first;
    }
}
