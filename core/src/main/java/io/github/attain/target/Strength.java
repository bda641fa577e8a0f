package io.github.attain.target;

import io.github.attain.text.Text;

/** How firmly a target is promised. Two strengths on one indicator are two targets, never one. */
public enum Strength {
    /** To be reached. */
    MUST(new Text("应达", "must")),
    /** To be striven for: 力争, 争取. */
    STRIVE(new Text("力争", "strive"));

    private final Text label;

    Strength(Text label) {
        this.label = label;
    }

    /**
     * Returns the word.
     *
     * @return the word in both languages
     */
    public Text label() {
        return label;
    }
}
