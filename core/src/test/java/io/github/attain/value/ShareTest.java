package io.github.attain.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {

    @ParameterizedTest
    @ValueSource(strings = {"7 of 9", "7/9", "7 / 9", "7／9", "7of9", " 7 of 9 "})
    void countsAreKeptAsCounts(String text) {
        Share share = Share.read(text).orThrow();
        assertThat(share).isEqualTo(Share.of(7, 9));
        assertThat(share.count()).hasValue(7);
        assertThat(share.total()).hasValue(9);
        assertThat(share.percent()).isEqualTo(Exact.ratio(700, 9));
        assertThat(share.written()).isEqualTo("7 of 9");
        assertThat(share.text()).isEqualTo(new Text("≈77.7778 %（7/9）", "≈77.7778 % (7/9)"));
    }

    @ParameterizedTest
    @CsvSource({"66.5 %, 66.5", "66.5%, 66.5", "66.50 ％, 66.50", "0 %, 0", "100 %, 100", "100.0 %, 100.0", "1/3 %, 1/3"
    })
    void percentagesAreKeptAsTheyAreWritten(String text, String percent) {
        Share share = Share.read(text).orThrow();
        assertThat(share.percent()).isEqualTo(Exact.parse(percent));
        assertThat(share.isCounted()).isFalse();
        assertThat(share.count()).isEmpty();
        assertThat(share.total()).isEmpty();
        assertThat(Share.read(share.written()).orThrow()).isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.665          | FRACTION_FOR_PERCENT
            66.5           | FRACTION_FOR_PERCENT
            1              | FRACTION_FOR_PERCENT
            66.5 of        | NOT_A_NUMBER
            sixty          | NOT_A_NUMBER
            NaN            | NOT_A_NUMBER
            NaN %          | NOT_A_NUMBER
            %              | NOT_A_NUMBER
            66.5 %%        | NOT_A_NUMBER
            -1 %           | IMPOSSIBLE_VALUE
            100.01 %       | IMPOSSIBLE_VALUE
            10 of 9        | IMPOSSIBLE_VALUE
            0 of 0         | IMPOSSIBLE_VALUE
            1e999999999 %  | NUMBER_OUT_OF_RANGE
            """)
    void refusesWhatIsNoShare(String text, ProblemCode code) {
        assertThat(Share.read(text).value()).isEmpty();
        assertThat(Share.read(text).problems()).extracting(Problem::code).containsExactly(code);
    }

    @Test
    void aBareNumberIsRefusedWithTheFormsThatAreRead() {
        assertThat(Share.read("0.665").problems().get(0).message().en()).contains("0.665", "66.5 %", "7 of 9");
    }

    @Test
    void countsOutsideAShareAreAProgrammingError() {
        assertThatIllegalArgumentException().isThrownBy(() -> Share.of(10, 9));
        assertThatIllegalArgumentException().isThrownBy(() -> Share.of(-1, 9));
        assertThatIllegalArgumentException().isThrownBy(() -> Share.of(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Share.ofPercent(Exact.parse("100.1")));
        assertThatIllegalArgumentException().isThrownBy(() -> Share.ofPercent(Exact.parse("-0.1")));
    }

    @Test
    void largeCountsDoNotOverflow() {
        Share share = Share.of(Long.MAX_VALUE - 1, Long.MAX_VALUE);
        assertThat(share.percent()).isLessThan(Exact.HUNDRED).isGreaterThan(Exact.parse("99.999999"));
    }

    @Test
    void equalPercentagesFromOtherCountsAreOtherShares() {
        assertThat(Share.of(2, 4)).isNotEqualTo(Share.of(1, 2));
        assertThat(Share.of(1, 2)).isNotEqualTo(Share.ofPercent(Exact.of(50)));
        assertThat(Share.of(1, 2)).isEqualTo(Share.of(1, 2)).hasSameHashCodeAs(Share.of(1, 2));
        assertThat(Share.of(0, 3)).isNotEqualTo(Share.ofPercent(Exact.ZERO));
    }

    @Test
    void isAQuantityInPercent() {
        assertThat(Share.of(235, 366).asQuantity()).contains(new Quantity(Exact.ratio(23500, 366), Unit.PERCENT));
    }

    @Test
    void noneOfOneAndOneOfOneAreShares() {
        assertThat(Share.of(0, 1).percent()).isEqualByComparingTo(Exact.ZERO);
        assertThat(Share.of(1, 1).percent()).isEqualByComparingTo(Exact.HUNDRED);
        assertThat(Share.read("9 of 9").orThrow()).isEqualTo(Share.of(9, 9)).hasToString("9 of 9");
        assertThat(Share.read("0 of 9").orThrow()).isEqualTo(Share.of(0, 9));
        assertThat(Share.ofPercent(Exact.parse("66.5"))).hasToString("66.5 %");
    }
}
