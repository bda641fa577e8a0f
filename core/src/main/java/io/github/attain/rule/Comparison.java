package io.github.attain.rule;

import io.github.attain.text.Text;

/** On which side of a limit a value must lie, and whether the limit itself will do. */
public enum Comparison {
    /** At most: the limit is included (不高于, 不超过, 以下, 以内, 控制在…以下). */
    AT_MOST("≤", new Text("不高于", "at most")),
    /** At least: the limit is included (不低于, 以上, 达到, 不少于). */
    AT_LEAST("≥", new Text("不低于", "at least")),
    /** Below: strict, the limit is excluded (低于). */
    BELOW("<", new Text("低于", "below")),
    /** Above: strict, the limit is excluded (高于, 超过). */
    ABOVE(">", new Text("高于", "above"));

    private final String symbol;
    private final Text words;

    Comparison(String symbol, Text words) {
        this.symbol = symbol;
        this.words = words;
    }

    /**
     * Returns the mathematical sign.
     *
     * @return ≤, ≥, &lt; or &gt;
     */
    public String symbol() {
        return symbol;
    }

    /**
     * Returns the words.
     *
     * @return the words in both languages
     */
    public Text words() {
        return words;
    }

    /**
     * Tells whether the limit bounds from above.
     *
     * @return true for at most and below
     */
    public boolean isUpper() {
        return this == AT_MOST || this == BELOW;
    }

    /**
     * Tells whether the limit itself is excluded.
     *
     * @return true for below and above
     */
    public boolean isStrict() {
        return this == BELOW || this == ABOVE;
    }

    /**
     * Returns the same side with the other strictness.
     *
     * @return at most for below, and so on
     */
    public Comparison otherStrictness() {
        return switch (this) {
            case AT_MOST -> BELOW;
            case AT_LEAST -> ABOVE;
            case BELOW -> AT_MOST;
            case ABOVE -> AT_LEAST;
        };
    }

    /**
     * Returns the other side with the same strictness: what holds for a number holds so for its negative.
     *
     * @return at least for at most, and so on
     */
    public Comparison mirrored() {
        return switch (this) {
            case AT_MOST -> AT_LEAST;
            case AT_LEAST -> AT_MOST;
            case BELOW -> ABOVE;
            case ABOVE -> BELOW;
        };
    }

    /**
     * Judges the result of a comparison.
     *
     * @param order negative, zero or positive, as {@code value.compareTo(limit)}
     * @return true where the value keeps the limit
     */
    public boolean holds(int order) {
        return switch (this) {
            case AT_MOST -> order <= 0;
            case AT_LEAST -> order >= 0;
            case BELOW -> order < 0;
            case ABOVE -> order > 0;
        };
    }
}
