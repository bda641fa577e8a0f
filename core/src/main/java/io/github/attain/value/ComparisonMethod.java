package io.github.attain.value;

import io.github.attain.text.Text;

/**
 * The two ways of GB/T 8170-2008 to hold a measured value against a limit. Which one applies is said by the standard that
 * defines the indicator, or by the target; where nothing is said it is {@link #FULL_VALUE}.
 */
public enum ComparisonMethod {
    /** 全数值比较法: the exact value is compared; any exceedance, however small, counts. */
    FULL_VALUE(new Text("全数值比较法", "full-value comparison")),
    /** 修约值比较法: the value is first rounded to the last digit that the limit writes, then compared. */
    ROUNDED_VALUE(new Text("修约值比较法", "rounded-value comparison"));

    private final Text label;

    ComparisonMethod(Text label) {
        this.label = label;
    }

    /**
     * Returns the name of the method.
     *
     * @return the name in both languages
     */
    public Text label() {
        return label;
    }

    /**
     * Returns the other of the two methods.
     *
     * @return the other method
     */
    public ComparisonMethod other() {
        return this == FULL_VALUE ? ROUNDED_VALUE : FULL_VALUE;
    }
}
