package io.github.attain.measurement;

import io.github.attain.text.Text;

/** How settled a value is. */
public enum Status {
    /** May still be restated. */
    PROVISIONAL(new Text("初步", "provisional")),
    /** Audited. */
    FINAL(new Text("最终", "final")),
    /** Nobody says. */
    UNSTATED(new Text("状态未注明", "status not stated"));

    private final Text label;

    Status(Text label) {
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
