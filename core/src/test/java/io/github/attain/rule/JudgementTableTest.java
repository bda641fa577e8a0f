package io.github.attain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.testing.Facts;
import io.github.attain.testing.Known;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Quantity;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Table 2 of GB/T 8170-2008: measured values judged by both methods. + conforms, - does not. */
class JudgementTableTest {

    private static void assertJudged(Rule rule, String unit, String measured, String full, String rounded) {
        Indicator indicator = Facts.quantity("x", unit, Direction.NONE).build();
        Known evidence = Known.of(indicator, measured + " " + unit);
        assertThat(evidence.by(rule)).as("full value").isEqualTo(full.equals("+") ? "met" : "not met");
        assertThat(evidence.by(ComparisonMethod.ROUNDED_VALUE).by(rule))
                .as("rounded value")
                .isEqualTo(rounded.equals("+") ? "met" : "not met");
    }

    /** 14 hundreds: tonnes stand for the megapascals of the standard. */
    @ParameterizedTest
    @CsvSource({"1349, -, -", "1351, -, +", "1400, +, +", "1402, +, +"})
    void tensileStrengthOfAtLeastFourteenHundreds(String measured, String full, String rounded) {
        assertJudged(Limit.atLeast("14 10*2.t"), "t", measured, full, rounded);
    }

    @ParameterizedTest
    @CsvSource({"97.01, +, +", "97.00, +, +", "96.96, -, +", "96.94, -, -"})
    void sodiumHydroxideOfAtLeast97Point0Percent(String measured, String full, String rounded) {
        assertJudged(Limit.atLeast("97.0 %"), "%", measured, full, rounded);
    }

    @ParameterizedTest
    @CsvSource({"0.452, +, +", "0.500, +, +", "0.549, -, +", "0.551, -, -"})
    void siliconOfAtMostPoint5Percent(String measured, String full, String rounded) {
        assertJudged(Limit.atMost("0.5 %"), "%", measured, full, rounded);
    }

    @ParameterizedTest
    @CsvSource({"1.151, -, +", "1.200, +, +", "1.649, -, +", "1.651, -, -"})
    void manganeseBetween1Point2And1Point6Percent(String measured, String full, String rounded) {
        assertJudged(new Between(Quantity.parse("1.2 %"), Quantity.parse("1.6 %")), "%", measured, full, rounded);
    }

    @ParameterizedTest
    @CsvSource({"9.89, -, +", "9.85, -, -", "10.10, +, +", "10.16, -, -"})
    void diameterOfTenWithinATenth(String measured, String full, String rounded) {
        assertJudged(new Between(Quantity.parse("9.9 mm"), Quantity.parse("10.1 mm")), "mm", measured, full, rounded);
        About about = new About(Quantity.parse("10.0 mm"));
        Known evidence = Known.of(Facts.quantity("x", "mm", Direction.NONE).build(), measured + " mm")
                .tolerating("0.1 mm");
        assertThat(evidence.by(about)).isEqualTo(full.equals("+") ? "met" : "not met");
        assertThat(evidence.rounded().by(about)).isEqualTo(rounded.equals("+") ? "met" : "not met");
    }

    @ParameterizedTest
    @CsvSource({"9.94, +, -", "9.96, +, +", "10.06, +, -", "10.05, +, +"})
    void diameterOfTenWithinATenthBothEndsExcluded(String measured, String full, String rounded) {
        assertJudged(both(Limit.above("9.9 mm"), Limit.below("10.1 mm")), "mm", measured, full, rounded);
    }

    @ParameterizedTest
    @CsvSource({"9.94, +, +", "9.86, -, +", "10.06, +, -", "10.05, +, +"})
    void diameterOfTenWithinATenthUpperEndExcluded(String measured, String full, String rounded) {
        assertJudged(both(Limit.atLeast("9.9 mm"), Limit.below("10.1 mm")), "mm", measured, full, rounded);
    }

    @ParameterizedTest
    @CsvSource({"9.94, +, -", "9.86, -, -", "10.06, +, +", "10.05, +, +"})
    void diameterOfTenWithinATenthLowerEndExcluded(String measured, String full, String rounded) {
        assertJudged(both(Limit.above("9.9 mm"), Limit.atMost("10.1 mm")), "mm", measured, full, rounded);
    }

    private static AllOf both(Limit low, Limit high) {
        return new AllOf(List.of(Arm.of(low), Arm.of(high)));
    }
}
