package io.github.attain.measurement;

import io.github.attain.text.Text;

/**
 * Whether the particulate matter of dust storms is in a value. Targets are judged on the deducted figure since 2017
 * (环办监测〔2016〕120号); information for the public keeps the dust.
 */
public enum Dust {
    /** The dust is in the value. */
    INCLUDED(new Text("未扣除沙尘", "dust included")),
    /** The hours or days of dust were taken out. */
    DEDUCTED(new Text("扣除沙尘", "dust deducted")),
    /** Nobody says. */
    UNSTATED(new Text("沙尘影响未注明", "dust not stated"));

    private final Text label;

    Dust(Text label) {
        this.label = label;
    }

    /**
     * Returns the words.
     *
     * @return the words in both languages
     */
    public Text label() {
        return label;
    }
}
