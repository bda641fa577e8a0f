package io.github.attain.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarginTest {

    /** Kept is positive and missed is negative, whether the limit bounds from above or from below. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            98   | 107  | true  | ug/m3   | +9微克/立方米（+8.41 %）       | +9 µg/m³ (+8.41 %)
            116  | 107  | true  | ug/m3   | -9微克/立方米（-8.41 %）       | -9 µg/m³ (-8.41 %)
            116  | 107  | false | ug/m3   | +9微克/立方米（+8.41 %）       | +9 µg/m³ (+8.41 %)
            46   | 46   | true  | ug/m3   | 0微克/立方米（0 %）            | 0 µg/m³ (0 %)
            66.5 | 65   | false | %       | +1.5个百分点（+2.31 %）        | +1.5 percentage points (+2.31 %)
            2    | 4    | true  | {count} | +2（+50.00 %）                 | +2 (+50.00 %)
            2    | 4    | false | 1       | -2（-50.00 %）                 | -2 (-50.00 %)
            1    | 0    | true  | t       | -1吨                           | -1 t
            -7   | -6   | true  | %       | +1个百分点                     | +1 percentage point
            """)
    void isTheDistanceFromTheLimit(String value, String limit, boolean upper, String unit, String zh, String en) {
        Margin margin = Margin.of(Exact.parse(value), Exact.parse(limit), upper, Unit.parse(unit));
        assertThat(margin.text()).isEqualTo(new Text(zh, en));
        assertThat(margin.size()).isEqualTo(new Text(zh.replaceAll("[+-]", ""), en.replaceAll("[+-]", "")));
    }

    /** Two decimals, and more where two would show nothing of what is not zero. */
    @ParameterizedTest
    @CsvSource({
        "1/3, +0.33",
        "1/300, +0.0033",
        "1/30000, +0.000033",
        "1/30000000, +0.00000003",
        "1/3000000000, +0.0000000003",
        "1/300000000000, +0.000000000003",
        "1/30000000000000, +0.000000000000",
        "-1/300, -0.0033"
    })
    void whatIsNotZeroIsShown(String amount, String shown) {
        Margin margin = Margin.of(Exact.parse(amount), Exact.ZERO, false, Unit.ONE);
        assertThat(margin.text()).isEqualTo(Text.same(shown));
    }

    @Test
    void aMarginWithoutPercentHasNone() {
        assertThat(Margin.of(Exact.ONE, Exact.ZERO, true, Unit.ONE).percent()).isEmpty();
        assertThat(Margin.of(Exact.ONE, Exact.of(-1), true, Unit.ONE).percent()).isEmpty();
        assertThat(Margin.of(Exact.ONE, Exact.of(4), true, Unit.ONE).percent().orElseThrow())
                .isEqualByComparingTo(Exact.of(75));
    }
}
