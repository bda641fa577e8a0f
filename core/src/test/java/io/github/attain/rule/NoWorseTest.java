package io.github.attain.rule;

import static io.github.attain.testing.Facts.BLACK_WATER;
import static io.github.attain.testing.Facts.FIRMS;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.RANKING;
import static io.github.attain.testing.Facts.WATER_CLASS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.testing.Facts;
import io.github.attain.testing.Known;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Finding;
import io.github.attain.value.Grade;
import io.github.attain.value.GradeScale;
import io.github.attain.value.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoWorseTest {
    private static final Indicator RED_LINE =
            Facts.quantity("land.red-line", "har", Direction.HIGHER).build();
    private static final NoWorse RULE = new NoWorse(ReportingPeriod.ofYear(2020));

    /** 生态保护红线面积不减少: 36288.22 hectares. */
    @ParameterizedTest
    @CsvSource({
        "36288.22, met, met",
        "36288.23, met, met",
        "36288.219, not met, met",
        "36288.21, not met, not met",
        "36288.215, not met, met",
        "362.8822 km2, met, met"
    })
    void equalWillDo(String measured, String full, String rounded) {
        String text = measured.contains("km2") ? measured : measured + " har";
        Known evidence = Known.of(RED_LINE, text).and("2020", "36288.22 har");
        assertThat(evidence.by(RULE)).isEqualTo(full);
        assertThat(evidence.rounded().by(RULE)).isEqualTo(rounded);
    }

    @Test
    void whichWayIsWorseIsSaidByTheIndicator() {
        assertThat(Known.of(PM25, "45 ug/m3").and("2020", "46 ug/m3").by(RULE)).isEqualTo("met");
        assertThat(Known.of(PM25, "47 ug/m3").and("2020", "46 ug/m3").by(RULE)).isEqualTo("not met");
        assertThat(Known.of(FIRMS, "1 {firm}").and("2020", "1 {firm}").by(RULE)).isEqualTo("REFUSED");
    }

    @Test
    void classesAndRanksAreComparedByTheirOrder() {
        assertThat(Known.of(WATER_CLASS, "Ⅲ").and("2020", "Ⅲ").by(RULE)).isEqualTo("met");
        assertThat(Known.of(WATER_CLASS, "Ⅱ").and("2020", "Ⅲ").by(RULE)).isEqualTo("met");
        assertThat(Known.of(WATER_CLASS, "Ⅳ").and("2020", "Ⅲ").by(RULE)).isEqualTo("not met");
        assertThat(Known.of(RANKING, "140 of 168").and("2020", "148 of 168").by(RULE))
                .isEqualTo("met");
        assertThat(Known.of(RANKING, "149 of 168").and("2020", "148 of 168").by(RULE))
                .isEqualTo("not met");
        assertThat(Known.of(RANKING, "140 of 169").and("2020", "148 of 168").by(RULE))
                .isEqualTo("NOT_COMPARABLE");
    }

    @Test
    void whatASourceStatesInWordsDecides() {
        assertThat(Known.of(PM25, Finding.YES).by(RULE)).isEqualTo("met");
        assertThat(Known.of(PM25, Finding.BASICALLY).by(RULE)).isEqualTo("met");
        assertThat(Known.of(PM25, Finding.NO).and("2020", "46 ug/m3").by(RULE)).isEqualTo("not met");
    }

    @Test
    void nothingIsDecidedWithoutTheBaselineOrTheValue() {
        assertThat(Known.of(PM25, "45 ug/m3").by(RULE)).isEqualTo("BASELINE_UNKNOWN");
        assertThat(Known.nothing(PM25, "2025").and("2020", "46 ug/m3").by(RULE)).isEqualTo("NO_MEASUREMENT");
        assertThat(Known.nothing(PM25, "2025").by(RULE)).isIn("BASELINE_UNKNOWN", "NO_MEASUREMENT");
    }

    @Test
    void valuesOfDifferentKindsAreNotComparable() {
        Quantity tonnes = Quantity.parse("46 t");
        assertThat(Known.of(PM25, "45 ug/m3").and("2020", tonnes).by(RULE)).isEqualTo("NOT_COMPARABLE");
        Grade grade = GradeScale.SURFACE_WATER.grade("Ⅲ");
        assertThat(Known.of(PM25, "45 ug/m3").and("2020", grade).by(RULE)).isEqualTo("NOT_COMPARABLE");
        assertThat(Known.of(WATER_CLASS, "Ⅲ").and("2020", Quantity.parse("3")).by(RULE))
                .isEqualTo("NOT_COMPARABLE");
    }

    @Test
    void theMarginAndTheStepsAreThoseOfALimitAtTheBaseline() {
        Known evidence = Known.of(PM25, "47 ug/m3").and("2020", "46 ug/m3");
        assertThat(evidence.margin(RULE).amount()).isEqualTo(Exact.of(-1));
        assertThat(evidence.steps(RULE))
                .containsExactly("2020: 46 µg/m³", "47 ≤ 46 µg/m³: false (full-value comparison)");
    }

    @Test
    void needsAnIndicatorThatSaysWhichWayIsBetter() {
        assertThat(RULE.misfits(PM25, Facts.TERM)).isEmpty();
        assertThat(RULE.misfits(WATER_CLASS, Facts.TERM)).isEmpty();
        assertThat(RULE.misfits(RANKING, Facts.TERM)).isEmpty();
        assertThat(RULE.misfits(BLACK_WATER, Facts.TERM)).isEmpty();
        assertThat(RULE.misfits(FIRMS, Facts.TERM))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.SENSELESS_RULE);
        assertThat(RULE.describe(PM25)).isEqualTo(new Text("不差于2020年", "no worse than in 2020"));
    }
}
