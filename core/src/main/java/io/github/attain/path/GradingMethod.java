package io.github.attain.path;

import io.github.attain.text.Text;

/**
 * Ways of grading progress towards a target. There is no best one and no default: they are chosen, named, and give different
 * words for the same figures.
 */
public enum GradingMethod {
    /** 序时进度: ahead of, on or behind the figure of the year, whatever the distance. */
    SCHEDULE(new Text("序时进度法", "schedule")),
    /**
     * The method of Eurostat's monitoring reports on sustainable development for indicators with a target value: the compound
     * annual growth rate since the baseline over the rate required from the baseline to the target. From 95 % significant, from
     * 60 % moderate, from 0 % insufficient, below it movement away. The thresholds are not confirmed for any particular edition
     * of the report; Open SDG, which says that it follows Eurostat, documents the same. Not graded where the baseline is at
     * target level already: the ratio would invert.
     */
    EUROSTAT(new Text("欧盟统计局方法", "Eurostat")),
    /**
     * The method of Open SDG, as its page on the progress methodology and its program document it: the same ratio with the same
     * thresholds under other names, after a first question whether the target is achieved now. Where a baseline at target level
     * was left again, its ratio is below 0 %. Not followed are the replacement of a base or target of zero by 0.001 and the
     * defaults for base year, target year and direction.
     */
    OPEN_SDG(new Text("Open SDG方法", "Open SDG"));

    private final Text label;

    GradingMethod(Text label) {
        this.label = label;
    }

    /** {@return the name in both languages} */
    public Text label() {
        return label;
    }

    /**
     * {@return the grade of a position, with everything that went into it}
     *
     * @param position the value and the path; of the path, the two methods by growth rates use the base and the target only
     */
    public Grading grade(Position position) {
        return this == SCHEDULE ? Growth.schedule(position) : new Growth(position).grade(this);
    }
}
