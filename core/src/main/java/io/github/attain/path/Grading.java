package io.github.attain.path;

import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import java.util.Optional;

/**
 * The grade of a position by a named method, with its inputs.
 *
 * <p>Immutable and thread-safe.
 *
 * @param method the method
 * @param mark the grade
 * @param position the value and the path that were graded
 * @param actual the growth a year since the baseline, compound, in percent with two decimals; empty where the method has no use
 *     for it or it does not exist
 * @param required the growth a year from the baseline to the target, likewise
 * @param ratio actual over required in percent, cut to two decimals, so that it never seems to reach a threshold that it does
 *     not reach; the grade itself is decided exactly. Empty where there is none
 */
public record Grading(
        GradingMethod method,
        Mark mark,
        Position position,
        Optional<Exact> actual,
        Optional<Exact> required,
        Optional<Exact> ratio) {

    /** The grades of all methods. */
    public enum Mark {
        /** {@link GradingMethod#SCHEDULE}: better than the figure of the year. */
        AHEAD(Position.Side.AHEAD.label()),
        /** {@link GradingMethod#SCHEDULE}: exactly the figure of the year. */
        ON_SCHEDULE(Position.Side.ON.label()),
        /** {@link GradingMethod#SCHEDULE}: worse than the figure of the year. */
        BEHIND(Position.Side.BEHIND.label()),
        /** {@link GradingMethod#EUROSTAT}: 95 % of the required rate or more. */
        SIGNIFICANT_PROGRESS(new Text("显著进展", "significant progress")),
        /** {@link GradingMethod#EUROSTAT}: 60 % or more, below 95 %. */
        MODERATE_PROGRESS(new Text("中等进展", "moderate progress")),
        /** {@link GradingMethod#EUROSTAT}: 0 % or more, below 60 %. */
        INSUFFICIENT_PROGRESS(new Text("进展不足", "insufficient progress")),
        /** {@link GradingMethod#EUROSTAT}: below 0 %. */
        MOVEMENT_AWAY(new Text("背离目标", "movement away from the target")),
        /** {@link GradingMethod#OPEN_SDG}: the value is at target level. */
        TARGET_ACHIEVED(new Text("已达目标", "target achieved")),
        /** {@link GradingMethod#OPEN_SDG}: 95 % of the required rate or more. */
        ON_TRACK(new Text("进展符合要求", "on track")),
        /** {@link GradingMethod#OPEN_SDG}: 60 % or more, below 95 %. */
        ACCELERATION_NEEDED(new Text("有进展但须加快", "progress made but acceleration needed")),
        /** {@link GradingMethod#OPEN_SDG}: 0 % or more, below 60 %. */
        LIMITED_PROGRESS(new Text("进展有限", "limited progress")),
        /** {@link GradingMethod#OPEN_SDG}: below 0 %. */
        DETERIORATION(new Text("恶化", "deterioration")),
        /** The path has no figure for the year. */
        NO_FIGURE(new Text("该年没有序时进度值，不评级", "not graded: the path has no figure for the year")),
        /** The baseline is at target level, and a ratio to the way there would invert. */
        AT_TARGET_ALREADY(new Text("基准值已在目标水平，不评级", "not graded: the baseline is at target level already")),
        /** There is no growth rate from or to these values, or no year between. */
        NO_RATE(new Text("无法计算年均变化率，不评级", "not graded: there is no growth rate between these values"));

        private final Text label;

        Mark(Text label) {
            this.label = label;
        }

        /** {@return the grade in words, in both languages} */
        public Text label() {
            return label;
        }
    }

    /** {@return the grade with the method and its inputs, as a sentence in both languages} */
    public Text text() {
        Text inputs = Text.of(
                "{}；{}", "{}; {}", position.now().text(), position.path().text());
        return Text.of("{}：{}", "{}: {}", method.label(), mark.label())
                .and(rate("；实际年均变化{} %", "; actual growth a year {} %", actual))
                .and(rate("，须年均变化{} %", ", required growth a year {} %", required))
                .and(rate("，比值{} %", ", ratio {} %", ratio))
                .and(inputs.asRemark());
    }

    private static Text rate(String zh, String en, Optional<Exact> percent) {
        return percent.map(p -> Text.of(zh, en, p)).orElse(Text.none());
    }
}
