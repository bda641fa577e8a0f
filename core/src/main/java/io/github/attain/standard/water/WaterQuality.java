package io.github.attain.standard.water;

import io.github.attain.text.Text;
import io.github.attain.value.Grade;
import io.github.attain.value.GradeScale;

/** The state of a section, a river or a basin in words (环办〔2011〕22号). */
public enum WaterQuality {
    /** Classes Ⅰ and Ⅱ, 优. */
    EXCELLENT(new Text("优", "excellent")),
    /** Class Ⅲ, 良好. */
    GOOD(new Text("良好", "good")),
    /** Class Ⅳ, 轻度污染. */
    LIGHTLY_POLLUTED(new Text("轻度污染", "lightly polluted")),
    /** Class Ⅴ, 中度污染. */
    MODERATELY_POLLUTED(new Text("中度污染", "moderately polluted")),
    /** Worse than class Ⅴ, 重度污染. */
    HEAVILY_POLLUTED(new Text("重度污染", "heavily polluted"));

    private final Text label;

    WaterQuality(Text label) {
        this.label = label;
    }

    /**
     * Says the class of a section in words.
     *
     * @param grade the class
     * @return the words
     * @throws IllegalArgumentException if the class is not one of surface water
     */
    public static WaterQuality of(Grade grade) {
        if (!grade.scale().equals(GradeScale.SURFACE_WATER)) {
            throw new IllegalArgumentException(
                    "not a class of surface water: " + grade.scale().id());
        }
        return switch (grade.index()) {
            case 0, 1 -> EXCELLENT;
            case 2 -> GOOD;
            case 3 -> LIGHTLY_POLLUTED;
            case 4 -> MODERATELY_POLLUTED;
            default -> HEAVILY_POLLUTED;
        };
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
