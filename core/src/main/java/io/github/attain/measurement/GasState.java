package io.github.attain.measurement;

import io.github.attain.text.Text;

/** The state of the air to which a concentration of a gas refers. Values in different states are not comparable. */
public enum GasState {
    /** 标准状态: 273 K, 101.325 kPa; GB 3095-2012 until 2018-08-31. */
    STANDARD(new Text("标准状态", "standard state")),
    /** 参比状态: 298.15 K, 1013.25 hPa; for gases since 2018-09-01. */
    REFERENCE(new Text("参比状态", "reference state")),
    /** 实际状态: as sampled; for particles since 2018-09-01. */
    ACTUAL(new Text("实际状态", "actual state")),
    /** Nobody says, or it does not matter. */
    UNSTATED(new Text("状态未注明", "state not stated"));

    private final Text label;

    GasState(Text label) {
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
