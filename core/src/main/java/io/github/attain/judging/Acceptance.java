package io.github.attain.judging;

import io.github.attain.value.Exact;
import java.util.ArrayList;
import java.util.List;

/**
 * The final, unrounded values that keep a promise. Rounding, strictness, unit, baseline and growth are worked into the ends.
 */
public final class Acceptance {
    /** No value keeps the promise. */
    static final Acceptance NOTHING = new Acceptance(List.of());

    /** From the lowest to the highest; no two touch. */
    private final List<Stretch> stretches;

    private Acceptance(List<Stretch> stretches) {
        this.stretches = stretches;
    }

    /** Everything on the accepted side of one end. */
    static Acceptance of(Bound bound) {
        return new Acceptance(
                List.of(bound.comparison().isUpper() ? new Stretch(null, bound) : new Stretch(bound, null)));
    }

    /** What both accept, or what either accepts. */
    Acceptance join(boolean all, Acceptance other) {
        List<Stretch> joined = new ArrayList<>();
        if (all) {
            for (Stretch one : stretches) {
                for (Stretch another : other.stretches) {
                    if (one.intersects(another)) {
                        joined.add(one.intersection(another));
                    }
                }
            }
        } else {
            joined.addAll(stretches);
            for (Stretch another : other.stretches) {
                add(another, joined);
            }
        }
        return new Acceptance(List.copyOf(joined));
    }

    private static void add(Stretch added, List<Stretch> into) {
        Stretch whole = added;
        int at = 0;
        while (at < into.size() && !whole.isBelow(into.get(at))) {
            if (into.get(at).touches(whole)) {
                whole = into.remove(at).union(whole);
            } else {
                at++;
            }
        }
        into.add(at, whole);
    }

    /** Whether a value is accepted; allocates nothing while the numbers fit in 64 bits. */
    public boolean contains(Exact value) {
        for (int i = 0; i < stretches.size(); i++) {
            if (stretches.get(i).contains(value)) {
                return true;
            }
        }
        return false;
    }

    /** How a stretch of possible values lies to what is accepted. */
    Certainty of(Stretch possible) {
        Certainty certainty = Certainty.IMPOSSIBLE;
        for (Stretch stretch : stretches) {
            if (stretch.encloses(possible)) {
                return Certainty.CERTAIN;
            }
            certainty = stretch.intersects(possible) ? Certainty.CONTINGENT : certainty;
        }
        return certainty;
    }

    /** The stretches of accepted values, from the lowest to the highest; no two touch. */
    List<Stretch> stretches() {
        return stretches;
    }

    /** Whether one end alone bounds what is accepted. */
    boolean isHalfLine() {
        return stretches.size() == 1
                && (stretches.get(0).low() == null || stretches.get(0).high() == null);
    }

    /** Every end, from the lowest to the highest. */
    public List<Bound> ends() {
        List<Bound> ends = new ArrayList<>(2);
        for (Stretch stretch : stretches) {
            if (stretch.low() != null) {
                ends.add(stretch.low());
            }
            if (stretch.high() != null) {
                ends.add(stretch.high());
            }
        }
        return ends;
    }
}
