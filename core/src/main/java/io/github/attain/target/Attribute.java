package io.github.attain.target;

import io.github.attain.text.Text;

/** The attribute that a plan gives a target. */
public enum Attribute {
    /** 约束性: the government answers for it. */
    BINDING(new Text("约束性", "binding")),
    /** 预期性: expected to come about. */
    ANTICIPATORY(new Text("预期性", "anticipatory")),
    /** The plan gives none. */
    UNSTATED(new Text("未注明", "unstated"));

    private final Text label;

    Attribute(Text label) {
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
