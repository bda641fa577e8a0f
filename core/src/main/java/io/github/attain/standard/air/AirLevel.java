package io.github.attain.standard.air;

import com.google.common.collect.ImmutableList;
import io.github.attain.text.Text;
import java.util.List;

/**
 * The six levels of the air quality index with their colours (HJ 633-2012 and HJ 633-2026, Table 2 and Appendix A; the
 * same in both editions).
 */
public enum AirLevel {
    /** 优: an index of at most 50. The 2026 edition writes 1–50; air without any pollutant, index 0, is counted here too. */
    EXCELLENT(
            0,
            new Text("一级", "level 1"),
            new Text("优", "excellent"),
            new Text("绿色", "green"),
            ImmutableList.of(0, 228, 0),
            ImmutableList.of(40, 0, 100, 0)),
    /** 良: 51 to 100. */
    GOOD(
            51,
            new Text("二级", "level 2"),
            new Text("良", "good"),
            new Text("黄色", "yellow"),
            ImmutableList.of(255, 255, 0),
            ImmutableList.of(0, 0, 100, 0)),
    /** 轻度污染: 101 to 150. */
    LIGHT(
            101,
            new Text("三级", "level 3"),
            new Text("轻度污染", "light pollution"),
            new Text("橙色", "orange"),
            ImmutableList.of(255, 126, 0),
            ImmutableList.of(0, 52, 100, 0)),
    /** 中度污染: 151 to 200. */
    MODERATE(
            151,
            new Text("四级", "level 4"),
            new Text("中度污染", "moderate pollution"),
            new Text("红色", "red"),
            ImmutableList.of(255, 0, 0),
            ImmutableList.of(0, 100, 100, 0)),
    /** 重度污染: 201 to 300. */
    HEAVY(
            201,
            new Text("五级", "level 5"),
            new Text("重度污染", "heavy pollution"),
            new Text("紫色", "purple"),
            ImmutableList.of(153, 0, 76),
            ImmutableList.of(10, 100, 40, 30)),
    /** 严重污染: above 300. */
    SEVERE(
            301,
            new Text("六级", "level 6"),
            new Text("严重污染", "severe pollution"),
            new Text("褐红色", "maroon"),
            ImmutableList.of(126, 0, 35),
            ImmutableList.of(30, 100, 100, 30));

    private static final ImmutableList<AirLevel> WORST_FIRST =
            ImmutableList.copyOf(values()).reverse();

    private final int lowest;
    private final Text label;
    private final Text category;
    private final Text colour;
    private final ImmutableList<Integer> rgb;
    private final ImmutableList<Integer> cmyk;

    AirLevel(
            int lowest,
            Text label,
            Text category,
            Text colour,
            ImmutableList<Integer> rgb,
            ImmutableList<Integer> cmyk) {
        this.lowest = lowest;
        this.label = label;
        this.category = category;
        this.colour = colour;
        this.rgb = rgb;
        this.cmyk = cmyk;
    }

    /**
     * Returns the level of an index.
     *
     * @param index an index, 0 or more
     * @return its level
     * @throws IllegalArgumentException if the index is negative
     */
    public static AirLevel of(int index) {
        for (AirLevel level : WORST_FIRST) {
            if (index >= level.lowest) {
                return level;
            }
        }
        throw new IllegalArgumentException("an air quality index is at least 0: " + index);
    }

    /**
     * Returns the index at which the level begins.
     *
     * @return the lowest index of the level, included
     */
    public int lowest() {
        return lowest;
    }

    /**
     * Returns the number of the level in words.
     *
     * @return such as 三级, level 3
     */
    public Text label() {
        return label;
    }

    /**
     * Returns how the air is called.
     *
     * @return such as 轻度污染, light pollution
     */
    public Text category() {
        return category;
    }

    /**
     * Returns the name of the colour.
     *
     * @return such as 橙色, orange
     */
    public Text colour() {
        return colour;
    }

    /**
     * Returns the colour for screens.
     *
     * @return red, green and blue, 0 to 255 each
     */
    public List<Integer> rgb() {
        return rgb;
    }

    /**
     * Returns the colour for print.
     *
     * @return cyan, magenta, yellow and black, in percent
     */
    public List<Integer> cmyk() {
        return cmyk;
    }
}
