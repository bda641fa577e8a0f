package io.github.attain.target;

import io.github.attain.text.Text;

/** A softening word of the plan, kept as data and never turned into a number. */
public enum Hedge {
    /** 基本. */
    BASICALLY(new Text("基本", "basically")),
    /** 原则上. */
    IN_PRINCIPLE(new Text("原则上", "in principle")),
    /** 力争, 争取. */
    STRIVE(new Text("力争", "strive")),
    /** 左右. */
    ABOUT(new Text("左右", "about")),
    /** 约. */
    APPROXIMATELY(new Text("约", "approximately"));

    private final Text label;

    Hedge(Text label) {
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
