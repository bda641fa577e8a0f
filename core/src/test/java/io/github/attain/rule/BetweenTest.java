package io.github.attain.rule;

import static io.github.attain.testing.Facts.FIRMS;
import static io.github.attain.testing.Facts.GOOD_DAYS;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.RANKING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.testing.Facts;
import io.github.attain.testing.Known;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BetweenTest {
    private static final Between ONE_TO_TWO = new Between(Quantity.parse("1 {firm}"), Quantity.parse("2 {firm}"));
    private static final Between DAYS = new Between(Quantity.parse("200 d"), Quantity.parse("220 d"));
    private static final Between DUST = new Between(Quantity.parse("40 ug/m3"), Quantity.parse("46 ug/m3"));

    @ParameterizedTest
    @CsvSource({"0, not met", "1, met", "2, met", "3, not met"})
    void whereNeitherWayIsBetterTheValueLiesInside(String firms, String answer) {
        assertThat(Known.of(FIRMS, firms + " {firm}").by(ONE_TO_TWO)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"199, not met", "200, met", "210, met", "220, met", "221, met"})
    void whereMoreIsBetterOnlyTheLowerEndCanBeMissed(String days, String answer) {
        assertThat(Known.of(GOOD_DAYS, days + " d").by(DAYS)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"39, met", "40, met", "46, met", "46.1, not met"})
    void whereLessIsBetterOnlyTheUpperEndCanBeMissed(String dust, String answer) {
        assertThat(Known.of(PM25, dust + " ug/m3").by(DUST)).isEqualTo(answer);
    }

    @Test
    void eachEndIsRoundedToItsOwnLastDigit() {
        Between range = new Between(Quantity.parse("1.0 {firm}"), Quantity.parse("2 {firm}"));
        assertThat(Known.of(FIRMS, "0.95 {firm}").rounded().by(range)).isEqualTo("met");
        assertThat(Known.of(FIRMS, "0.94 {firm}").rounded().by(range)).isEqualTo("not met");
        assertThat(Known.of(FIRMS, "2.5 {firm}").rounded().by(range)).isEqualTo("met");
        assertThat(Known.of(FIRMS, "2.5 {firm}").by(range)).isEqualTo("not met");
    }

    @Test
    void theEndsMayStandInOtherUnits() {
        Between range = new Between(Quantity.parse("0.040 mg/m3"), Quantity.parse("46 ug/m3"));
        assertThat(Known.of(PM25, "46 ug/m3").by(range)).isEqualTo("met");
        assertThat(Known.of(PM25, "0.047 mg/m3").by(range)).isEqualTo("not met");
    }

    /** Standing on either end is standing on the limit. */
    @Test
    void insideTheMarginIsTheDistanceToTheNearerEnd() {
        assertThat(Known.of(FIRMS, "1 {firm}").margin(ONE_TO_TWO).amount().signum())
                .isZero();
        assertThat(Known.of(FIRMS, "2 {firm}").margin(ONE_TO_TWO).amount().signum())
                .isZero();
        Between wide = new Between(Quantity.parse("10 {firm}"), Quantity.parse("20 {firm}"));
        assertThat(Known.of(FIRMS, "12 {firm}").margin(wide).amount()).isEqualByComparingTo(Exact.of(2));
        assertThat(Known.of(FIRMS, "19 {firm}").margin(wide).amount()).isEqualByComparingTo(Exact.ONE);
    }

    @Test
    void outsideTheMarginIsTheDistanceToTheEndThatIsMissed() {
        Between wide = new Between(Quantity.parse("10 {firm}"), Quantity.parse("20 {firm}"));
        assertThat(Known.of(FIRMS, "7 {firm}").margin(wide).amount()).isEqualTo(Exact.of(-3));
        assertThat(Known.of(FIRMS, "25 {firm}").margin(wide).amount()).isEqualTo(Exact.of(-5));
    }

    @Test
    void beyondTheGoodEndTheResultSaysSo() {
        assertThat(Known.of(GOOD_DAYS, "230 d").steps(DAYS)).anyMatch(s -> s.contains("better than the stated range"));
        assertThat(Known.of(GOOD_DAYS, "210 d").steps(DAYS)).noneMatch(s -> s.contains("better than the stated range"));
    }

    @Test
    void otherKindsOfValuesAreNotComparable() {
        assertThat(Known.of(RANKING, "1 of 2").by(ONE_TO_TWO)).isEqualTo("REFUSED");
        assertThat(Known.of(FIRMS, Quantity.parse("1 t")).by(ONE_TO_TWO)).isEqualTo("NOT_COMPARABLE");
        assertThat(Known.nothing(FIRMS, "2025").by(ONE_TO_TWO)).isEqualTo("NO_MEASUREMENT");
    }

    @Test
    void aRangeRunsUpwardsInUnitsOfOneKind() {
        Quantity two = Quantity.parse("2 {firm}");
        assertThatIllegalArgumentException().isThrownBy(() -> new Between(two, Quantity.parse("1 {firm}")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Between(two, Quantity.parse("3 t")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Between(Quantity.parse("1 mg/m3"), Quantity.parse("46 ug/m3")));
    }

    @Test
    void aRangeOfOnePointIsNoRange() {
        Between point = new Between(Quantity.parse("2 {firm}"), Quantity.parse("2 {firm}"));
        assertThat(point.misfits(FIRMS, Facts.TERM))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.SENSELESS_RULE);
        Between written = new Between(Quantity.parse("2 {firm}"), Quantity.parse("2.0 {firm}"));
        assertThat(written.misfits(FIRMS, Facts.TERM))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.SENSELESS_RULE);
        assertThat(ONE_TO_TWO.misfits(FIRMS, Facts.TERM)).isEmpty();
        assertThat(ONE_TO_TWO.misfits(PM25, Facts.TERM))
                .extracting(Problem::code)
                .containsOnly(ProblemCode.UNIT_MISMATCH);
    }

    @Test
    void isDescribedInBothLanguages() {
        assertThat(ONE_TO_TWO.describe(FIRMS)).isEqualTo(new Text("1至2家", "1 to 2 firms"));
    }
}
