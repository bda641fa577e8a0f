package io.github.attain.rule;

import io.github.attain.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Where a rule writes down its arithmetic, if somebody wants it. {@link #NONE} builds no text at all.
 *
 * <p>A recording trace belongs to one thread.
 */
public final class Trace {
    /** Keeps nothing. */
    public static final Trace NONE = new Trace(false);

    private final boolean recording;
    private final List<Step> steps = new ArrayList<>();

    private Trace(boolean recording) {
        this.recording = recording;
    }

    /**
     * Starts a trace that keeps the steps.
     *
     * @return an empty trace
     */
    public static Trace recording() {
        return new Trace(true);
    }

    /**
     * Notes a step.
     *
     * @param kind what was done
     * @param text the step in words, built only where the trace records
     */
    void step(Step.Kind kind, Supplier<Text> text) {
        if (recording) {
            steps.add(new Step(kind, text.get()));
        }
    }

    /**
     * Returns the steps noted so far.
     *
     * @return the steps in order
     */
    public List<Step> steps() {
        return List.copyOf(steps);
    }
}
