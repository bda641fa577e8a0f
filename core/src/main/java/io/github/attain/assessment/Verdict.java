package io.github.attain.assessment;

import io.github.attain.judging.Certainty;
import io.github.attain.text.Text;
import java.util.List;

/** The five answers. */
public enum Verdict {
    /** The term is over and the data say that the promise was kept. */
    MET(new Text("达到", "met")),
    /** The term is over and the data say that the promise was not kept. */
    NOT_MET(new Text("未达到", "not met")),
    /** The term is not over; the {@linkplain Result#standing standing} says where the promise stands. */
    PENDING(new Text("未到期", "pending")),
    /**
     * The data are too incomplete: filling the gaps in different ways gives different answers. Each missing observation of a
     * number, a share or a mean is filled as well and as badly as it can be; a counted share whose total is not the number of
     * valid observations (5 of 9 sections in 11 of 12 months) may then be anything from 0 to 100 %.
     */
    UNDECIDED(new Text("数据不足，无法判定", "undecided")),
    /** There is nothing to judge by; the {@linkplain Result#reason reason} says why. */
    NOT_ASSESSABLE(new Text("不可评", "not assessable"));

    /**
     * All of them, the one first that matters most where several are told as one: a place of which one promise was not kept is told
     * as not met, whatever became of the others.
     */
    public static final List<Verdict> BY_URGENCY = List.of(NOT_MET, UNDECIDED, PENDING, MET, NOT_ASSESSABLE);

    private final Text label;

    Verdict(Text label) {
        this.label = label;
    }

    /** {@return the verdict in words} */
    public Text label() {
        return label;
    }

    /** Whether the data say that the promise was kept or that it was not. */
    boolean isDecided() {
        return this == MET || this == NOT_MET;
    }

    static Verdict of(Certainty certainty) {
        return switch (certainty) {
            case CERTAIN -> MET;
            case IMPOSSIBLE -> NOT_MET;
            case CONTINGENT -> UNDECIDED;
            case UNKNOWN -> NOT_ASSESSABLE;
        };
    }
}
