package io.github.attain.rule;

import io.github.attain.text.Text;

/** The closed list of reasons why a target cannot be assessed. */
public enum Reason {
    /** Nothing was measured for the term of the target. */
    NO_MEASUREMENT(new Text("无实测值", "no measurement")),
    /** The rule refers to a baseline that nobody has stated. */
    BASELINE_UNKNOWN(new Text("基准值未知", "baseline unknown")),
    /** The value is set by a superior and nobody has said it yet. */
    NOT_ASSIGNED(new Text("目标值尚未下达", "value not assigned yet")),
    /** The promise has no number and no source states whether it was kept. */
    FINDING_MISSING(new Text("无结论性材料", "finding missing")),
    /** The target says "about" and no tolerance is given. */
    TOLERANCE_NOT_STATED(new Text("未给出允许偏差", "tolerance not stated")),
    /** The sources allow more than one answer. */
    AMBIGUOUS(new Text("来源有歧义", "ambiguous in the source")),
    /** The value is in another unit, on another scale or on another basis. */
    NOT_COMPARABLE(new Text("不可比", "not comparable"));

    private final Text label;

    Reason(Text label) {
        this.label = label;
    }

    /** {@return the reason in words, in both languages} */
    public Text label() {
        return label;
    }
}
