package io.github.attain.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExactTest {

    @ParameterizedTest
    @CsvSource({
        "42.6, 42.6, 1",
        "' 42.60 ', 42.60, 2",
        "46, 46, 0",
        "-0.5, -0.5, 1",
        "−0.5, -0.5, 1",
        "+7, 7, 0",
        ".5, 0.5, 1",
        "007, 7, 0",
        "1.2e3, 1200, 0",
        "1.25E1, 12.5, 1",
        "12e-1, 1.2, 1",
        "0, 0, 0",
        "-0.00, 0.00, 2"
    })
    void readsDecimalsAndKeepsTheirDecimals(String text, String written, int decimals) {
        Exact number = Exact.parse(text);
        assertThat(number).hasToString(written);
        assertThat(number.decimals()).isEqualTo(decimals);
    }

    @ParameterizedTest
    @CsvSource({"0/5, 0", "9/9, 1", "-6/3, -2", "99999999999999999999/99999999999999999999, 1"})
    void aFractionThatComesOutWholeIsReadAsThatNumber(String text, String whole) {
        assertThat(Exact.parse(text)).isEqualTo(Exact.parse(whole)).hasToString(whole);
    }

    @ParameterizedTest
    @CsvSource({"7/9, 7/9", "14/18, 7/9", "-6/4, -3/2", "−1/3, -1/3", "10/04, 5/2"})
    void readsFractionsInLowestTermsAndWithoutWrittenDecimals(String text, String written) {
        Exact number = Exact.parse(text);
        assertThat(number).hasToString(written);
        assertThat(number.isWritten()).isFalse();
        assertThat(number.decimals()).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "NaN",
                "Infinity",
                "-Infinity",
                "0x10",
                "1,200",
                "1 200",
                "1.2.3",
                "5.",
                ".",
                "-",
                "+-5",
                "--5",
                "1e",
                "e5",
                "1/0",
                "1/00",
                "1/-2",
                "1.5/2",
                "1/2/3",
                "４６,",
                "4 6",
                "४६",
                "46 ug/m3",
                "46%",
                "1_000",
                "12f",
                "1d",
                "٤٦",
                "1\u00002",
                "null",
                "十二"
            })
    void refusesWhatIsNoPlainNumber(String text) {
        assertThat(Exact.read(text).value()).isEmpty();
        assertThat(Exact.read(text).problems()).extracting(Problem::code).containsExactly(ProblemCode.NOT_A_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999999999",
                "-1e999999999",
                "1e-999999999",
                "1e61",
                "1e-61",
                "1e99999999999999999999",
                "1234567890123456789012345678901234567890123456789012345678901",
                "0.1234567890123456789012345678901234567890123456789012345678901",
                "1234567890123456789012345678901234567890123456789012345678901/7",
                "1/1234567890123456789012345678901234567890123456789012345678901"
            })
    void refusesWhatIsTooLongToBeMeasured(String text) {
        assertThat(Exact.read(text).value()).isEmpty();
        assertThat(Exact.read(text).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.NUMBER_OUT_OF_RANGE);
    }

    @Test
    void readsSixtyDigitsAndAnExponentOfSixty() {
        String sixty = "123456789012345678901234567890123456789012345678901234567890";
        assertThat(Exact.parse(sixty)).hasToString(sixty);
        assertThat(Exact.parse("-" + sixty)).hasToString("-" + sixty);
        assertThat(Exact.parse("1e-60").decimals()).isEqualTo(60);
        assertThat(Exact.parse("1e59")).isEqualByComparingTo(Exact.of(BigDecimal.TEN.pow(59)));
    }

    /** Sixty digits above the bar and sixty below, whatever the sign: it is no digit. */
    @Test
    void aSignIsNoDigit() {
        String sixty = "123456789012345678901234567890123456789012345678901234567890";
        for (String sign : new String[] {"", "-", "+", "−"}) {
            Exact read = Exact.parse(sign + sixty + "/7");
            assertThat(read.times(Exact.of(7)).abs()).isEqualByComparingTo(Exact.parse(sixty));
            assertThat(Exact.read(sign + sixty + "1/7").value()).isEmpty();
            assertThat(Exact.read(sign + "1e+0059").value()).contains(Exact.parse(sign + "1e59"));
        }
        assertThat(Exact.read("-1/" + sixty).value()).isPresent();
    }

    @Test
    void takesTheShortestDecimalOfADouble() {
        assertThat(Exact.fromDouble(0.35)).isEqualTo(Exact.parse("0.35"));
        assertThat(Exact.fromDouble(-42.6)).isEqualTo(Exact.parse("-42.6"));
        assertThat(Exact.fromDouble(0.1 + 0.2)).hasToString("0.30000000000000004");
        assertThat(Exact.fromDouble(1e20)).isEqualTo(Exact.of(BigDecimal.TEN.pow(20)));
        assertThat(Exact.fromDouble(-0.0).signum()).isZero();
    }

    /** A binary number knows nothing of written decimals, however large it is. */
    @Test
    void aDoubleHasNoTrailingZeros() {
        assertThat(Exact.fromDouble(46.0)).isEqualTo(Exact.of(46));
        assertThat(Exact.fromDouble(1e7)).isEqualTo(Exact.of(10_000_000));
        assertThat(Exact.fromDouble(42.50).decimals()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e21, -1e22})
    void refusesADoubleThatIsNoNumber(double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Exact.fromDouble(value));
    }

    @Test
    void noDoorLeadsToNumbersWithoutEnd() {
        assertThatIllegalArgumentException().isThrownBy(() -> Exact.of(new BigDecimal("1e999999999")));
        assertThatIllegalArgumentException().isThrownBy(() -> Exact.of(new BigDecimal("1e-999999999")));
        assertThatIllegalArgumentException().isThrownBy(() -> Exact.of(new BigDecimal("9".repeat(5000))));
        assertThatIllegalArgumentException().isThrownBy(() -> Rounding.toDecimals(2_000_000_000));
        assertThatIllegalArgumentException().isThrownBy(() -> Rounding.toDecimals(-2_000_000_000));
        assertThatIllegalArgumentException().isThrownBy(() -> Rounding.toHalves(Integer.MAX_VALUE));
        assertThatIllegalArgumentException().isThrownBy(() -> Rounding.toFifths(Integer.MIN_VALUE));
        assertThatIllegalArgumentException().isThrownBy(() -> Exact.ONE.toDecimal(2_000_000_000));
    }

    @Test
    void equalValuesWithOtherDecimalsCompareAsEqualAndAreNotEqual() {
        assertThat(Exact.parse("46")).isEqualByComparingTo(Exact.parse("46.0")).isNotEqualTo(Exact.parse("46.0"));
        assertThat(Exact.ratio(92, 2)).isEqualByComparingTo(Exact.of(46)).isNotEqualTo(Exact.of(46));
        assertThat(Exact.ratio(14, 18)).isEqualTo(Exact.ratio(7, 9)).hasSameHashCodeAs(Exact.ratio(7, 9));
    }

    @Test
    void theSignOfAFractionStandsInTheNumerator() {
        assertThat(Exact.ratio(7, -9)).isEqualTo(Exact.ratio(-7, 9)).hasToString("-7/9");
        assertThat(Exact.ratio(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualByComparingTo(Exact.ONE);
        assertThat(Exact.ratio(Long.MIN_VALUE, -1)).hasToString("9223372036854775808");
        assertThat(Exact.ratio(1, Long.MIN_VALUE)).hasToString("-1/9223372036854775808");
    }

    @Test
    void nothingIsDividedByZero() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Exact.ratio(1, 0));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Exact.ONE.dividedBy(Exact.parse("0.00")));
    }

    @Test
    void sumsAndProductsKeepTheirDecimalsAndQuotientsHaveNone() {
        assertThat(Exact.parse("1.50").plus(Exact.parse("2.5"))).hasToString("4.00");
        assertThat(Exact.parse("1.5").minus(Exact.parse("2"))).hasToString("-0.5");
        assertThat(Exact.parse("1.5").times(Exact.parse("0.20"))).hasToString("0.300");
        assertThat(Exact.of(6).dividedBy(Exact.of(3)).isWritten()).isFalse();
        assertThat(Exact.of(6).dividedBy(Exact.of(3))).hasToString("2");
        assertThat(Exact.parse("-4.60").abs()).hasToString("4.60");
        assertThat(Exact.ratio(1, 3).plus(Exact.ONE)).hasToString("4/3");
    }

    @Test
    void raisesToPowersUpToTwoHundred() {
        assertThat(Exact.parse("1.15").pow(5)).isEqualByComparingTo(Exact.parse("2.0113571875"));
        assertThat(Exact.parse("-2").pow(3)).isEqualByComparingTo(Exact.of(-8));
        assertThat(Exact.ZERO.pow(0)).isEqualByComparingTo(Exact.ONE);
        assertThatIllegalArgumentException().isThrownBy(() -> Exact.ONE.pow(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Exact.ONE.pow(201));
    }

    @ParameterizedTest
    @CsvSource({
        "46.0, 46.0",
        "7/9, ≈0.7778",
        "200/9, ≈22.2222",
        "1/8, 0.125",
        "1/64, 0.015625",
        "1/128, ≈0.0078",
        "18/3, 6",
        "-200/9, ≈-22.2222",
        "1000/1, 1000"
    })
    void showsComputedNumbersInFullWhereTheyAreShort(String number, String shown) {
        assertThat(Exact.parse(number).display()).isEqualTo(shown);
    }

    @Test
    void aDecimalIsTakenOutRoundedHalfToEven() {
        assertThat(Exact.ratio(1, 8).toDecimal(2)).isEqualTo(new BigDecimal("0.12"));
        assertThat(Exact.ratio(3, 8).toDecimal(2)).isEqualTo(new BigDecimal("0.38"));
        assertThat(Exact.ratio(-200, 9).toDecimal(3)).isEqualTo(new BigDecimal("-22.222"));
        assertThat(Exact.of(5).toDecimal(2)).isEqualTo(new BigDecimal("5.00"));
    }

    /** The last that is taken and the first that is not. */
    @Test
    void theBoundsThemselvesAreTaken() {
        assertThat(Exact.of(new BigDecimal("1e-1000")).decimals()).isEqualTo(1000);
        assertThat(Exact.of(new BigDecimal("9".repeat(1000)))).hasToString("9".repeat(1000));
        assertThatIllegalArgumentException().isThrownBy(() -> Exact.of(new BigDecimal("1e-1001")));
        assertThatIllegalArgumentException().isThrownBy(() -> Exact.of(new BigDecimal("9".repeat(1001))));
        assertThat(Exact.ONE.pow(200)).isEqualByComparingTo(Exact.ONE);
        assertThat(Exact.parse("0".repeat(66) + "42.6")).hasToString("42.6");
        assertThat(Exact.read("0".repeat(67) + "42.6").value()).isEmpty();
    }

    /** A comma may be a decimal comma or a mark of thousands; what is allowed is said with the digits that were meant. */
    @ParameterizedTest
    @CsvSource({
        "'1,20', , 1.20",
        "'1,200', 1200, 1.200",
        "'-1,200', -1200, -1.200",
        "'0,123', , 0.123",
        "'1,2345', , 1.2345",
        "'1,234,567', 1234567, ",
        "'1,234.5', 1234.5, ",
        "'1.234,567', , 1234.567",
        "'1.234,5', , 1234.5"
    })
    void aCommaIsToldWithWhatItMayHaveMeant(String text, String thousands, String decimal) {
        String message = Exact.read(text).problems().get(0).message(Locale.ENGLISH);
        String withoutMarks = "a thousands mark is left out: " + thousands;
        String withPoint = "a decimal comma is written as a point: " + decimal;
        assertThat(message.contains("thousands mark")).isEqualTo(thousands != null);
        assertThat(message.contains("decimal comma")).isEqualTo(decimal != null);
        assertThat(message)
                .contains(
                        thousands == null
                                ? withPoint
                                : decimal == null ? withoutMarks : withoutMarks + "; " + withPoint);
    }

    @Test
    void aComputedNumberIsWrittenWhereSixDecimalsSuffice() {
        assertThat(Exact.ratio(93, 2).asDecimal()).isEqualTo(Exact.parse("46.5"));
        assertThat(Exact.ratio(1, 64).asDecimal()).isEqualTo(Exact.parse("0.015625"));
        assertThat(Exact.ratio(1, 128).asDecimal()).isEqualTo(Exact.ratio(1, 128));
        assertThat(Exact.ratio(1, 3).asDecimal()).isEqualTo(Exact.ratio(1, 3));
        assertThat(Exact.parse("46.50").asDecimal()).hasToString("46.50");
    }
}
