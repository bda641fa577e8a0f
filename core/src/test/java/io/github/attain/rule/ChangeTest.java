package io.github.attain.rule;

import static io.github.attain.testing.Facts.GOOD_SHARE;
import static io.github.attain.testing.Facts.NOX_CUT;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.WATER_CLASS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.testing.Facts;
import io.github.attain.testing.Known;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {
    private static final ReportingPeriod BASE = ReportingPeriod.ofYear(2020);
    private static final Change DOWN_4 = new Change(Limit.atMost("-4 %"), BASE);
    private static final Change UP_5_POINTS = new Change(Limit.atLeast("5 {pp}"), BASE);
    private static final Change UP_800 = new Change(Limit.atLeast("800 10*4.t"), BASE);

    /** 较2015年下降4 %: 48 of 50 is exactly −4 %. */
    @ParameterizedTest
    @CsvSource({
        "48, met, met",
        "47.9, met, met",
        "48.1, not met, met",
        "48.25, not met, met",
        "48.26, not met, not met",
        "50, not met, not met",
        "52, not met, not met"
    })
    void aFallInPercentOfTheBaseline(String measured, String full, String rounded) {
        Known evidence = Known.of(PM25, measured + " ug/m3").and("2020", "50 ug/m3");
        assertThat(evidence.by(DOWN_4)).isEqualTo(full);
        assertThat(evidence.rounded().by(DOWN_4)).isEqualTo(rounded);
    }

    /** The changes on the year before that the communiqués announce, from the figures as published. */
    @ParameterizedTest
    @CsvSource({
        "28.0, 29.3, -4.4",
        "29, 30, -3.3",
        "30, 33, -9.1",
        "16, 17, -5.9",
        "31, 33, -6.1",
        "135, 140, -3.6",
        "14, 15, -6.7",
        "0.7, 0.8, -12.5"
    })
    void announcedChangesComeOutAtTheirPrecision(String now, String before, String announced) {
        Known evidence =
                Known.of(PM25, now + " ug/m3").and("2020", before + " ug/m3").rounded();
        assertThat(evidence.by(new Change(Limit.atMost(announced + " %"), BASE)))
                .isEqualTo("met");
        assertThat(evidence.by(new Change(Limit.atLeast(announced + " %"), BASE)))
                .isEqualTo("met");
    }

    @ParameterizedTest
    @CsvSource({
        "60 %, 65 %, met",
        "60 %, 64.9 %, not met",
        "2 of 5, 3 of 5, met",
        "58/89, 63/89, met",
        "0 %, 5 %, met",
        "0 %, 4 %, not met"
    })
    void aRiseInPercentagePoints(String before, String now, String answer) {
        assertThat(Known.of(GOOD_SHARE, now).and("2020", before).by(UP_5_POINTS))
                .isEqualTo(answer);
    }

    @Test
    void pointsAndPercentAreDifferentThings() {
        Known evidence = Known.of(GOOD_SHARE, "63 %").and("2020", "60 %");
        assertThat(evidence.by(new Change(Limit.atLeast("5 %"), BASE))).isEqualTo("met");
        assertThat(evidence.by(UP_5_POINTS)).isEqualTo("not met");
    }

    /** 较2021年增加800万吨. */
    @ParameterizedTest
    @CsvSource({
        "2000万吨, met, met",
        "20000000 t, met, met",
        "19999999 t, not met, met",
        "19995000 t, not met, met",
        "19994999 t, not met, not met"
    })
    void anAmountInItsOwnUnit(String measured, String full, String rounded) {
        Known evidence = Known.of(NOX_CUT, measured).and("2020", "1200万吨");
        assertThat(evidence.by(UP_800)).isEqualTo(full);
        assertThat(evidence.rounded().by(UP_800)).isEqualTo(rounded);
    }

    @Test
    void theLimitOnAChangeMayBeStrict() {
        Known evidence = Known.of(PM25, "48 ug/m3").and("2020", "50 ug/m3");
        assertThat(evidence.by(new Change(Limit.below("-4 %"), BASE))).isEqualTo("not met");
        assertThat(DOWN_4.otherStrictness(Facts.PM25, Facts.TERM)).contains(new Change(Limit.below("-4 %"), BASE));
    }

    @Test
    void thereIsNoChangeInPercentFromNothing() {
        assertThat(Known.of(NOX_CUT, "5 t").and("2020", "0 t").by(DOWN_4)).isEqualTo("NOT_COMPARABLE");
        assertThat(Known.of(NOX_CUT, "0 t").and("2020", "0 t").by(DOWN_4)).isEqualTo("NOT_COMPARABLE");
        assertThat(Known.of(NOX_CUT, "8000000 t").and("2020", "0 t").by(UP_800)).isEqualTo("met");
    }

    @Test
    void aMissingBaselineAndAMissingValueAreDifferentReasons() {
        assertThat(Known.of(PM25, "48 ug/m3").by(DOWN_4)).isEqualTo("BASELINE_UNKNOWN");
        assertThat(Known.of(PM25, "48 ug/m3").and("2019", "50 ug/m3").by(DOWN_4))
                .isEqualTo("BASELINE_UNKNOWN");
        assertThat(Known.nothing(PM25, "2025").and("2020", "50 ug/m3").by(DOWN_4))
                .isEqualTo("NO_MEASUREMENT");
        assertThat(Known.of(PM25, "48 ug/m3")
                        .disputed("2020", "50 ug/m3", "51 ug/m3")
                        .by(DOWN_4))
                .isEqualTo("AMBIGUOUS");
    }

    @Test
    void valuesOfOtherKindsAreNotComparable() {
        assertThat(Known.of(PM25, "48 ug/m3").and("2020", "50 ug/m3").by(UP_800))
                .isEqualTo("REFUSED");
        assertThat(Known.of(PM25, "48 ug/m3").and("2020", "50 ug/m3").by(UP_5_POINTS))
                .isEqualTo("REFUSED");
        assertThat(Known.of(WATER_CLASS, "Ⅲ").and("2020", "Ⅳ").by(DOWN_4)).isEqualTo("REFUSED");
        Known mixed = Known.of(PM25, "48 ug/m3").and("2020", Quantity.parse("50 t"));
        assertThat(mixed.by(DOWN_4)).isEqualTo("NOT_COMPARABLE");
    }

    @Test
    void theStepsCanBeCheckedByHand() {
        Known evidence = Known.of(PM25, "0.0481 mg/m3").and("2020", "50 ug/m3");
        assertThat(evidence.steps(DOWN_4))
                .containsExactly(
                        "2020: 50 µg/m³",
                        "0.0481 mg/m³ → 48.1000 µg/m³",
                        "(48.1000 − 50) / 50 = -3.8 %",
                        "-3.8 ≤ -4 %: false (full-value comparison)");
        assertThat(evidence.margin(DOWN_4).amount()).isEqualByComparingTo(Exact.parse("-0.2"));
    }

    @Test
    void aFallIsSaidAsAFall() {
        assertThat(DOWN_4.describe(PM25)).isEqualTo(new Text("较2020年下降4 %以上", "a fall of at least 4 % since 2020"));
        assertThat(UP_5_POINTS.describe(GOOD_SHARE))
                .isEqualTo(new Text("较2020年提高5个百分点以上", "a rise of at least 5 percentage points since 2020"));
        assertThat(new Change(Limit.below("-4 %"), BASE).describe(PM25).en()).contains("more than 4 %");
        assertThat(new Change(Limit.atLeast("-5 %"), BASE).describe(PM25).en())
                .isEqualTo("a fall of at most 5 % since 2020");
        assertThat(new Change(Limit.atMost("5 %"), BASE).describe(PM25).en())
                .isEqualTo("a rise of at most 5 % since 2020");
    }

    @Test
    void whatCannotWorkIsFoundBeforehand() {
        assertThat(DOWN_4.misfits(PM25, Facts.TERM)).isEmpty();
        assertThat(DOWN_4.misfits(GOOD_SHARE, Facts.TERM)).isEmpty();
        assertThat(UP_5_POINTS.misfits(GOOD_SHARE, Facts.TERM)).isEmpty();
        assertThat(UP_800.misfits(NOX_CUT, Facts.TERM)).isEmpty();
        assertThat(UP_5_POINTS.misfits(PM25, Facts.TERM))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNIT_MISMATCH);
        assertThat(UP_800.misfits(PM25, Facts.TERM))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNIT_MISMATCH);
        assertThat(DOWN_4.misfits(WATER_CLASS, Facts.TERM)).hasSize(1);
        assertThat(new Change(Limit.atMost("-0.04"), BASE).misfits(GOOD_SHARE, Facts.TERM))
                .hasSize(1);
    }
}
