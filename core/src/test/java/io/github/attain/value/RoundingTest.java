package io.github.attain.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of GB/T 8170-2008. */
class RoundingTest {

    /** Number of decimals kept; negative ones are digits before the point. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12.1498  |  0 | 12
            12.1498  |  1 | 12.1
            1268     | -2 | 1300
            10.5002  |  0 | 11
            1.050    |  1 | 1.0
            0.35     |  1 | 0.4
            8.53459  |  2 | 8.53
            2500     | -3 | 2000
            3500     | -3 | 4000
            -0.0365  |  3 | -0.036
            -355     | -1 | -360
            -325     | -1 | -320
            97.46    |  0 | 97
            15.4546  |  0 | 15
            """)
    void theTableOfTheStandardHolds(String value, int decimals, String rounded) {
        assertThat(Rounding.toDecimals(decimals).round(Exact.parse(value))).hasToString(rounded);
    }

    /** The values that the standard passes on with one digit more, and the unrounded ones behind them. */
    @ParameterizedTest
    @CsvSource({"16.5203, 17", "15.4546, 15", "17.5, 18", "-16.5203, -17", "-15.4546, -15", "-17.5, -18"})
    void theUnroundedValueIsRoundedOnce(String value, String rounded) {
        assertThat(Rounding.toDecimals(0).round(Exact.parse(value))).hasToString(rounded);
    }

    /** Statistics of the air are judged in whole units: HJ 663. */
    @ParameterizedTest
    @CsvSource({"30.4, 30", "30.5, 30", "31.5, 32", "35.5, 36", "34.5, 34", "46.5, 46", "47.5, 48", "60.5, 60"})
    void concentrationsGoHalfToEven(String value, String rounded) {
        assertThat(Rounding.toDecimals(0).round(Exact.parse(value))).hasToString(rounded);
    }

    @ParameterizedTest
    @CsvSource({"60.25, 60.0", "60.38, 60.5", "60.28, 60.5", "-60.75, -61.0", "0.25, 0.0", "0.75, 1.0", "-0.25, 0.0"})
    void halfUnitRoundingAsInTheStandard(String value, String rounded) {
        assertThat(Rounding.toHalves(0).round(Exact.parse(value))).hasToString(rounded);
    }

    @ParameterizedTest
    @CsvSource({"830, 840", "842, 840", "832, 840", "-930, -920", "850, 840", "870, 880"})
    void fifthUnitRoundingAtTheHundredsAsInTheStandard(String value, String rounded) {
        assertThat(Rounding.toFifths(-2).round(Exact.parse(value))).hasToString(rounded);
    }

    @Test
    void unitsOfHalvesAndFifthsMoveWithTheDigit() {
        assertThat(Rounding.toHalves(1).step()).hasToString("0.05");
        assertThat(Rounding.toHalves(-1).step()).hasToString("5");
        assertThat(Rounding.toFifths(0).step()).hasToString("0.2");
        assertThat(Rounding.toFifths(1).round(Exact.parse("1.03"))).hasToString("1.04");
    }

    @Test
    void aFractionIsRoundedFromTheFractionAndNotFromADecimalOfIt() {
        // 0.13499999999 has 0.1350000 as its seven-digit decimal, which would go up to 0.14.
        Exact mean = Exact.ratio(13_499_999_999L, 100_000_000_000L);
        assertThat(Rounding.toDecimals(2).round(mean)).hasToString("0.13");
        assertThat(Rounding.toDecimals(2).round(Exact.ratio(700, 9))).hasToString("77.78");
        assertThat(Rounding.toDecimals(2).round(Exact.ratio(200, 9))).hasToString("22.22");
        assertThat(Rounding.toDecimals(2).round(Exact.ratio(600, 9))).hasToString("66.67");
    }

    @Test
    void aBinaryNumberIsRoundedFromItsDecimal() {
        assertThat(Rounding.toDecimals(1).round(Exact.fromDouble(0.35))).hasToString("0.4");
        assertThat(Rounding.toDecimals(0).round(Exact.fromDouble(34.5))).hasToString("34");
    }

    @ParameterizedTest
    @CsvSource({"46, 46.4, 46", "46.0, 46.04, 46.0", "0.50, 0.5049, 0.50", "1e2, 100.4, 100", "77.78, 77.777777, 77.78"
    })
    void aLimitIsRoundedToTheLastDigitThatItWrites(String limit, String value, String rounded) {
        assertThat(Rounding.likeWritten(Exact.parse(limit)).round(Exact.parse(value)))
                .hasToString(rounded);
    }

    @Test
    void aFractionHasNoLastDigit() {
        assertThatIllegalArgumentException().isThrownBy(() -> Rounding.likeWritten(Exact.ratio(7, 9)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rounding(Exact.ratio(1, 3)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rounding(Exact.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rounding(Exact.of(-1)));
    }

    @Test
    void zeroHasNoSign() {
        assertThat(Rounding.toDecimals(0).round(Exact.parse("-0.5"))).hasToString("0");
        assertThat(Rounding.toDecimals(1).round(Exact.parse("-0.04"))).hasToString("0.0");
    }

    /** Numbers that no long holds are rounded by the same rule. */
    @ParameterizedTest
    @CsvSource({
        "12345678901234567890123456788.5, 12345678901234567890123456788",
        "12345678901234567890123456789.5, 12345678901234567890123456790",
        "12345678901234567890123456788.51, 12345678901234567890123456789",
        "12345678901234567890123456788.49, 12345678901234567890123456788",
        "-12345678901234567890123456788.5, -12345678901234567890123456788",
        "-12345678901234567890123456789.5, -12345678901234567890123456790",
        "-12345678901234567890123456789.49, -12345678901234567890123456789"
    })
    void longNumbersTooAreRoundedHalfToEven(String number, String rounded) {
        assertThat(Rounding.toDecimals(0).round(Exact.parse(number))).hasToString(rounded);
    }

    @Test
    void theFarthestDigitsCanBeNamed() {
        assertThat(Rounding.toDecimals(1000).round(Exact.ONE)).isEqualByComparingTo(Exact.ONE);
        assertThat(Rounding.toDecimals(-1000).round(Exact.ONE).signum()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> Rounding.toDecimals(1001));
        assertThatIllegalArgumentException().isThrownBy(() -> Rounding.toDecimals(-1001));
    }
}
