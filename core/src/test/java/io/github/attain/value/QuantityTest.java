package io.github.attain.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.problem.ProblemsException;
import io.github.attain.text.Text;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            42.6 ug/m3       | 42.6 | ug/m3
            42.6ug/m3        | 42.6 | ug/m3
            58微克/立方米    | 58   | ug/m3
            58 µg/m³         | 58   | ug/m3
            58 μg/m³         | 58   | ug/m3
            66.5 %           | 66.5 | %
            66.5%            | 66.5 | %
            -4 %             | -4   | %
            −4 %             | -4   | %
            5个百分点        | 5    | {pp}
            800万吨          | 800  | 10*4.t
            9700 t           | 9700 | t
            1.2e3 t          | 1200 | t
            7/9 %            | 7/9  | %
            36288.22公顷    | 36288.22 | har
            12               | 12   | 1
            """)
    void readsANumberWithItsUnit(String text, String amount, String unit) {
        Quantity quantity = Quantity.parse(text);
        assertThat(quantity.amount()).isEqualTo(Exact.parse(amount));
        assertThat(quantity.unit()).isEqualTo(Unit.parse(unit));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 100",
                "5 100",
                "42 1",
                "1 000 t",
                "1,200 t",
                "1，200 t",
                "42,6 ug/m3",
                "42.6 ug/m3 7",
                "42.6 ug/m3, 7 t",
                "NaN t",
                "Infinity t",
                "1e999999999 t",
                "ug/m3",
                "",
                "t 5",
                "5 ug/xx",
                "1/0 t",
                "--5 t",
                "5 %%"
            })
    void refusesWhatCouldBeMisread(String text) {
        assertThat(Quantity.read(text).value()).isEmpty();
        assertThat(Quantity.read(text).problems()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            46 oranges      | UNKNOWN_UNIT
            forty-six t     | NOT_A_NUMBER
            1e99 t          | NUMBER_OUT_OF_RANGE
            1.2.3 t         | NOT_A_NUMBER
            """)
    void saysWhetherTheNumberOrTheUnitIsWrong(String text, ProblemCode code) {
        assertThat(Quantity.read(text).problems()).extracting(Problem::code).containsExactly(code);
    }

    @Test
    void convertsExactly() {
        assertThat(Quantity.parse("0.046 mg/m3").in(Unit.parse("ug/m3")).amount())
                .isEqualByComparingTo(Exact.of(46));
        assertThat(Quantity.parse("1 [mu]").in(Unit.parse("har")).amount()).isEqualTo(Exact.ratio(1, 15));
        assertThat(Quantity.parse("800万吨").in(Unit.parse("t")).amount()).isEqualByComparingTo(Exact.of(8_000_000));
        assertThat(Quantity.parse("46.0 ug/m3").in(Unit.parse("ug/m3"))).isEqualTo(Quantity.parse("46.0 ug/m3"));
    }

    @Test
    void refusesToConvertIntoAnotherDimensionAndNamesBothUnits() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Quantity.parse("46 ug/m3").in(Unit.PERCENT))
                .withMessageContaining("ug/m3")
                .withMessageContaining("%");
        assertThat(Quantity.parse("35 %").fits(Unit.ONE)).isFalse();
        assertThat(Quantity.parse("35 %").fits(Unit.PERCENTAGE_POINT)).isFalse();
    }

    @Test
    void isShownInBothLanguages() {
        assertThat(Quantity.parse("58 ug/m3").text()).isEqualTo(new Text("58微克/立方米", "58 µg/m³"));
        assertThat(Quantity.parse("1.0").text()).isEqualTo(Text.same("1.0"));
        assertThat(new Quantity(Exact.ratio(1, 3), Unit.parse("t")).text())
                .isEqualTo(new Text("≈0.3333吨", "≈0.3333 t"));
    }

    @Test
    void isMadeFromADecimalAndAUnit() {
        assertThat(Quantity.of(new BigDecimal("46.0"), "ug/m3")).isEqualTo(Quantity.parse("46.0 ug/m3"));
        assertThatExceptionOfType(ProblemsException.class).isThrownBy(() -> Quantity.of(BigDecimal.ONE, "oranges"));
    }

    @Test
    void aParsedQuantityThrowsAllItsProblems() {
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> Quantity.parse("46 oranges"))
                .withMessageContaining("oranges");
    }

    @Test
    void isEqualWhereNumberAndUnitAre() {
        Quantity limit = Quantity.parse("46 ug/m3");
        assertThat(limit).isEqualTo(Quantity.parse("46微克/立方米")).hasToString("46 ug/m3");
        assertThat(limit.asQuantity()).containsSame(limit);
        assertThat(limit)
                .isNotEqualTo(Quantity.parse("46.0 ug/m3"))
                .isNotEqualTo(Quantity.parse("46 mg/m3"))
                .isNotEqualTo(Quantity.parse("47 ug/m3"))
                .isNotEqualTo("46 ug/m3");
        assertThat(limit.fits(Unit.parse("mg/m3"))).isTrue();
        assertThat(limit.fits(Unit.parse("t"))).isFalse();
    }

    /** 160 characters are read, 161 are not, in the usual form as in every other. */
    @Test
    void aTextHasABound() {
        for (String unit : new String[] {"t", "吨"}) {
            String longest = "0".repeat(158 - unit.length()) + "7 " + unit;
            assertThat(Quantity.read(longest).value()).isEmpty();
            assertThat(Quantity.read("0".repeat(60) + "7 " + unit).value()).contains(Quantity.parse("7 t"));
        }
        assertThat(Quantity.read("7" + " ".repeat(158) + "t").value()).contains(Quantity.parse("7 t"));
        assertThat(Quantity.read("7" + " ".repeat(159) + "t").value()).isEmpty();
    }

    @Test
    void whatCannotBeSeenIsPartOfWhatWasWritten() {
        assertThat(Quantity.read("46\u200b ug/xx").problems().get(0).attributes())
                .containsEntry("value", "46<U+200B> ug/xx");
        assertThat(Quantity.read("46 ug/xx").problems().get(0).attributes()).containsEntry("value", "ug/xx");
    }

    /** English takes the singular behind 1 alone; what is per something keeps its plural where it stands. */
    @ParameterizedTest
    @CsvSource({
        "1 {household}, 1户, 1 household",
        "-1 {household}, -1户, -1 household",
        "2 {household}, 2户, 2 households",
        "1.0 {household}, 1.0户, 1.0 households",
        "1 {item}/d, 1项/天, 1 item/d",
        "2 {item}/d, 2项/天, 2 items/d",
        "1 {head}, 1只, 1 head",
        "1 s, 1秒, 1 s",
        "1 t, 1吨, 1 t"
    })
    void oneIsSingular(String quantity, String zh, String en) {
        assertThat(Quantity.parse(quantity).text()).isEqualTo(new Text(zh, en));
    }
}
