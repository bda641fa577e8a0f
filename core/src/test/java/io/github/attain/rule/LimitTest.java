package io.github.attain.rule;

import static io.github.attain.testing.Facts.GOOD_DAYS;
import static io.github.attain.testing.Facts.GOOD_SHARE;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.WATER_CLASS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.attain.assessment.Result;
import io.github.attain.problem.ProblemsException;
import io.github.attain.testing.Facts;
import io.github.attain.testing.Known;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import io.github.attain.value.Finding;
import io.github.attain.value.Margin;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitTest {

    /** The limit 46 by all four comparators: what is measured, then the answer by full value and by rounded value. */
    @ParameterizedTest
    @CsvSource({
        "AT_MOST, 45.4, +, +",
        "AT_MOST, 46, +, +",
        "AT_MOST, 46.0, +, +",
        "AT_MOST, 46.1, -, +",
        "AT_MOST, 46.5, -, +",
        "AT_MOST, 46.51, -, -",
        "AT_MOST, 47, -, -",
        "BELOW, 45.4, +, +",
        "BELOW, 45.5, +, -",
        "BELOW, 45.9, +, -",
        "BELOW, 46, -, -",
        "BELOW, 46.4, -, -",
        "AT_LEAST, 45.4, -, -",
        "AT_LEAST, 45.5, -, +",
        "AT_LEAST, 45.9, -, +",
        "AT_LEAST, 46, +, +",
        "AT_LEAST, 47, +, +",
        "ABOVE, 46, -, -",
        "ABOVE, 46.4, +, -",
        "ABOVE, 46.5, +, -",
        "ABOVE, 46.51, +, +",
        "ABOVE, 47, +, +"
    })
    void holdsByItsSideItsStrictnessAndTheMethod(Comparison comparator, String measured, String full, String rounded) {
        Limit limit = new Limit(comparator, Quantity.parse("46 ug/m3"));
        Known evidence = Known.of(PM25, measured + " ug/m3");
        assertThat(evidence.by(limit)).isEqualTo(full.equals("+") ? "met" : "not met");
        assertThat(evidence.rounded().by(limit)).isEqualTo(rounded.equals("+") ? "met" : "not met");
    }

    /** 46.5 rounds to the even 46 and 47.5 to the even 48; 40.6 rounds to 41, which is not below 41. */
    @ParameterizedTest
    @CsvSource({
        "at most 46, 46.5, +",
        "at most 47, 47.5, -",
        "below 41, 41, -",
        "below 41, 40.6, -",
        "below 41, 40.5, +",
        "at most 30, 30.5, +",
        "at most 30, 30.4, +",
        "at most 31, 31.5, -"
    })
    void theCasesOfTheRoundedValueHold(String limit, String measured, String rounded) {
        String number = limit.replaceAll("[a-z ]+", "") + " ug/m3";
        Limit rule = limit.startsWith("below") ? Limit.below(number) : Limit.atMost(number);
        assertThat(Known.of(PM25, measured + " ug/m3").rounded().by(rule))
                .isEqualTo(rounded.equals("+") ? "met" : "not met");
    }

    @Test
    void theLastWrittenDigitOfTheLimitDecidesHowFarTheValueIsRounded() {
        Known evidence = Known.of(PM25, "46.04 ug/m3").rounded();
        assertThat(evidence.by(Limit.atMost("46 ug/m3"))).isEqualTo("met");
        assertThat(evidence.by(Limit.atMost("46.0 ug/m3"))).isEqualTo("met");
        assertThat(evidence.by(Limit.atMost("46.00 ug/m3"))).isEqualTo("not met");
        assertThat(Known.of(PM25, "0.549 ug/m3").rounded().by(Limit.atMost("0.5 ug/m3")))
                .isEqualTo("met");
        assertThat(Known.of(PM25, "0.549 ug/m3").rounded().by(Limit.atMost("0.50 ug/m3")))
                .isEqualTo("not met");
    }

    /** Shares of nine sections against the percentages that stand for them. */
    @ParameterizedTest
    @CsvSource({"2, 22.22, AT_MOST", "6, 66.67, AT_LEAST", "7, 77.78, AT_LEAST"})
    void aPercentageOfNineSectionsIsMetByRoundedValueOnly(int sections, String percent, Comparison comparator) {
        Limit limit = new Limit(comparator, Quantity.parse(percent + " %"));
        Known evidence = Known.of(GOOD_SHARE, sections + " of 9");
        assertThat(evidence.rounded().by(limit)).isEqualTo("met");
        assertThat(evidence.by(limit)).isEqualTo("not met");
    }

    @Test
    void theUnitOfTheValueIsConverted() {
        Limit limit = Limit.atMost("46 ug/m3");
        assertThat(Known.of(PM25, "0.046 mg/m3").by(limit)).isEqualTo("met");
        assertThat(Known.of(PM25, "0.0461 mg/m3").by(limit)).isEqualTo("not met");
        assertThat(Known.of(PM25, "0.0465 mg/m3").rounded().by(limit)).isEqualTo("met");
        assertThat(Known.of(PM25, "0.0465 mg/m3").rounded().steps(limit))
                .containsExactly(
                        "0.0465 mg/m³ → 46.5000 µg/m³",
                        "46.5000 µg/m³ → 46 µg/m³",
                        "46 ≤ 46 µg/m³: true (rounded-value comparison)");
    }

    @Test
    void whatIsNoNumberOfThatKindIsNotComparable() {
        assertThat(Known.of(PM25, Quantity.parse("46 t")).by(Limit.atMost("46 ug/m3")))
                .isEqualTo("NOT_COMPARABLE");
        assertThat(Known.of(PM25, Quantity.parse("0.35")).by(Limit.atMost("35 %")))
                .isEqualTo("REFUSED");
        assertThat(Known.of(PM25, Quantity.parse("5 {pp}")).by(Limit.atMost("35 %")))
                .isEqualTo("REFUSED");
        assertThat(Known.of(WATER_CLASS, "Ⅲ").by(Limit.atMost("3"))).isEqualTo("REFUSED");
        assertThat(Known.of(PM25, Finding.YES).by(Limit.atMost("46 ug/m3"))).isEqualTo("NOT_COMPARABLE");
        Result result = Known.of(PM25, Quantity.parse("46 t")).result(Limit.atMost("46 ug/m3"));
        assertThat(result.detail().orElseThrow().en()).contains("ug/m3").contains("t");
    }

    @Test
    void nothingIsDecidedFromNothing() {
        assertThat(Known.nothing(PM25, "2025").by(Limit.atMost("46 ug/m3"))).isEqualTo("NO_MEASUREMENT");
        assertThat(Known.nothing(PM25, "2025").and("2024", "46 ug/m3").by(Limit.atMost("46 ug/m3")))
                .isEqualTo("NO_MEASUREMENT");
    }

    /** A mean of 60 over half the year is at least 30 over the whole, and may be anything above. */
    @ParameterizedTest
    @CsvSource({
        "AT_MOST, 29, not met",
        "AT_MOST, 30, undecided",
        "AT_MOST, 100000, undecided",
        "AT_LEAST, 30, met",
        "AT_LEAST, 31, undecided",
        "AT_LEAST, 100000, undecided"
    })
    void aValueWithoutBoundDecidesByItsSide(Comparison comparator, String limit, String answer) {
        Known evidence = Known.nothing(PM25, "2025").and(Facts.incomplete(PM25, "2025", "60 ug/m3", 180, 360, 324));
        assertThat(evidence.by(new Limit(comparator, Quantity.parse(limit + " ug/m3"))))
                .isEqualTo(answer);
    }

    /** 13.3 points more than the fall that was asked for; 222 % of a fall by 6 % mean nothing. */
    @Test
    void ofALimitBelowZeroThereIsNoMarginInPercent() {
        var margin = Margin.of(Exact.parse("-19.3"), Exact.of(-6), true, Unit.PERCENT);
        assertThat(margin.percent()).isEmpty();
        assertThat(margin.text()).isEqualTo(new Text("+13.3个百分点", "+13.3 percentage points"));
    }

    @Test
    void theMarginIsSignedFromTheValueAsCompared() {
        Limit limit = Limit.atMost("107 ug/m3");
        var margin = Known.of(PM25, "98 ug/m3").margin(limit);
        assertThat(margin.amount()).isEqualTo(Exact.of(9));
        assertThat(margin.percent()).contains(Exact.ratio(900, 107));
        assertThat(margin.unit()).isEqualTo(Unit.parse("ug/m3"));
        assertThat(margin.text()).isEqualTo(new Text("+9微克/立方米（+8.41 %）", "+9 µg/m³ (+8.41 %)"));
        assertThat(Known.of(PM25, "46.5 ug/m3")
                        .rounded()
                        .margin(Limit.atMost("46 ug/m3"))
                        .amount()
                        .signum())
                .isZero();
        assertThat(Known.of(PM25, "46.5 ug/m3").margin(Limit.atMost("46 ug/m3")).amount())
                .isEqualTo(Exact.parse("-0.5"));
        assertThat(Known.of(GOOD_DAYS, "177 d")
                        .margin(Limit.atLeast("215 d"))
                        .text()
                        .en())
                .isEqualTo("-38 d (-17.67 %)");
        assertThat(Known.of(GOOD_SHARE, "66 %")
                        .margin(Limit.atLeast("66.5 %"))
                        .text()
                        .en())
                .isEqualTo("-0.5 percentage points (-0.75 %)");
        assertThat(Known.of(PM25, "1 ug/m3").margin(Limit.atMost("0 ug/m3")).percent())
                .isEmpty();
    }

    @Test
    void theOtherStrictnessIsTheOtherStrictness() {
        assertThat(Limit.atMost("46 ug/m3").otherStrictness(Facts.PM25, Facts.TERM))
                .contains(Limit.below("46 ug/m3"));
        assertThat(Limit.above("46 ug/m3").otherStrictness(Facts.PM25, Facts.TERM))
                .contains(Limit.atLeast("46 ug/m3"));
        assertThat(Limit.atLeast("46 ug/m3").otherStrictness(Facts.PM25, Facts.TERM))
                .contains(Limit.above("46 ug/m3"));
    }

    @Test
    void isDescribedInBothLanguages() {
        assertThat(Limit.atMost("58 ug/m3").describe(PM25)).isEqualTo(new Text("不高于58微克/立方米", "at most 58 µg/m³"));
        assertThat(Limit.above("30 %").describe(GOOD_SHARE)).isEqualTo(new Text("高于30 %", "above 30 %"));
    }

    @Test
    void aLimitThatIsNoQuantityIsRefused() {
        assertThatExceptionOfType(ProblemsException.class).isThrownBy(() -> Limit.atMost("46 oranges"));
        assertThatExceptionOfType(ProblemsException.class).isThrownBy(() -> Limit.below(""));
    }
}
