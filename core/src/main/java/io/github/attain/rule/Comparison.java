package io.github.attain.rule;

import io.github.attain.text.Text;
import io.github.attain.value.Unit;

/** On which side of a limit a value must lie, and whether the limit itself will do. */
public enum Comparison {
    /** At most: the limit is included (不高于, 不超过, 以下, 以内, 控制在…以下). */
    AT_MOST("≤", "不超过", new Text("不高于", "at most")),
    /** At least: the limit is included (不低于, 以上, 达到, 不少于). */
    AT_LEAST("≥", "不少于", new Text("不低于", "at least")),
    /** Below: strict, the limit is excluded (低于). */
    BELOW("<", "少于", new Text("低于", "below")),
    /** Above: strict, the limit is excluded (高于, 超过). */
    ABOVE(">", "超过", new Text("高于", "above"));

    private final String symbol;
    private final String ofAmounts;
    private final Text words;

    Comparison(String symbol, String ofAmounts, Text words) {
        this.symbol = symbol;
        this.ofAmounts = ofAmounts;
        this.words = words;
    }

    /** {@return the mathematical sign: ≤, ≥, &lt; or &gt;} */
    public String symbol() {
        return symbol;
    }

    /** {@return the words in both languages} */
    public Text words() {
        return words;
    }

    /**
     * {@return the words in both languages, as they stand before so much of something: 不少于 and 不超过 of amounts (days, tonnes,
     * firms, hectares), 不低于 and 不高于 of levels (concentrations, percentages, indices)}
     *
     * @param unit the unit of the limit
     */
    public Text words(Unit unit) {
        return unit.isAmount() ? new Text(ofAmounts, words.en()) : words;
    }

    /** {@return whether the limit bounds from above: true for at most and below} */
    public boolean isUpper() {
        return this == AT_MOST || this == BELOW;
    }

    /** {@return whether the limit itself is excluded: true for below and above} */
    public boolean isStrict() {
        return this == BELOW || this == ABOVE;
    }

    /** {@return the same side with the other strictness: at most for below, and so on} */
    public Comparison otherStrictness() {
        return of(isUpper(), !isStrict());
    }

    /** The other side with the same strictness: what holds for a number holds so for its negative. */
    Comparison mirrored() {
        return of(!isUpper(), isStrict());
    }

    private static Comparison of(boolean upper, boolean strict) {
        return upper ? (strict ? BELOW : AT_MOST) : (strict ? ABOVE : AT_LEAST);
    }

    /**
     * {@return whether a value keeps the limit}
     *
     * @param order negative, zero or positive, as {@code value.compareTo(limit)}
     */
    public boolean holds(int order) {
        return order == 0 ? !isStrict() : (order < 0) == isUpper();
    }
}
