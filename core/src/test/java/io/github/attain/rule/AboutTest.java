package io.github.attain.rule;

import static io.github.attain.testing.Facts.FIRMS;
import static io.github.attain.testing.Facts.GOOD_SHARE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.problem.ProblemsException;
import io.github.attain.testing.Facts;
import io.github.attain.testing.Known;
import io.github.attain.text.Text;
import io.github.attain.value.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AboutTest {
    private static final About ABOUT_20 = new About(Quantity.parse("20 %"));
    private static final About ABOUT_300 = new About(Quantity.parse("300 {firm}"));

    @Test
    void withoutAToleranceNothingIsDecided() {
        assertThat(Known.of(GOOD_SHARE, "20 %").by(ABOUT_20)).isEqualTo("TOLERANCE_NOT_STATED");
        assertThat(Known.nothing(GOOD_SHARE, "2025").by(ABOUT_20)).isNotEqualTo("met");
    }

    @ParameterizedTest
    @CsvSource({"289, not met", "290, met", "300, met", "310, met", "311, not met"})
    void bothEndsAreIncluded(String firms, String answer) {
        assertThat(Known.of(FIRMS, firms + " {firm}").tolerating("10 {firm}").by(ABOUT_300))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"17.9, not met", "18, met", "20, met", "22, met", "35, met"})
    void whereMoreIsBetterOnlyTheLowerEndCanBeMissed(String percent, String answer) {
        assertThat(Known.of(GOOD_SHARE, percent + " %").tolerating("2 {pp}").by(ABOUT_20))
                .isEqualTo(answer);
    }

    @Test
    void theToleranceMayStandInAnotherUnitOfTheSameKind() {
        About days = new About(Quantity.parse("300 {firm}"));
        assertThat(Known.of(FIRMS, "310 {firm}").tolerating("0.1 10*2.{firm}").by(days))
                .isEqualTo("met");
        assertThat(Known.of(FIRMS, "311 {firm}").tolerating("0.1 10*2.{firm}").by(days))
                .isEqualTo("not met");
    }

    @Test
    void aToleranceOfAnotherKindIsRefused() {
        Known evidence = Known.of(FIRMS, "300 {firm}").tolerating("10 t");
        ProblemsException refused = catchThrowableOfType(ProblemsException.class, () -> evidence.result(ABOUT_300));
        assertThat(refused.problems()).extracting(Problem::code).containsExactly(ProblemCode.UNIT_MISMATCH);
        assertThat(refused.problems().get(0).message().en()).contains("{firm}");
        Known share = Known.of(GOOD_SHARE, "20 %").tolerating("10 t");
        ProblemsException points = catchThrowableOfType(ProblemsException.class, () -> share.result(ABOUT_20));
        assertThat(points.problems().get(0).message().en()).contains("{pp}");
        AllOf twice = new AllOf(List.of(Arm.of(ABOUT_300), Arm.of(Limit.atLeast("1 {firm}"))));
        assertThat(evidence.by(twice)).isEqualTo("REFUSED");
    }

    @Test
    void withAToleranceAndNoValueTheMeasurementIsMissing() {
        assertThat(Known.nothing(FIRMS, "2025").tolerating("10 {firm}").by(ABOUT_300))
                .isEqualTo("NO_MEASUREMENT");
    }

    @Test
    void theEndsRoundAsTheValueAndTheToleranceAreWritten() {
        Known evidence = Known.of(FIRMS, "289.5 {firm}");
        assertThat(evidence.tolerating("10 {firm}").rounded().by(ABOUT_300)).isEqualTo("met");
        assertThat(evidence.tolerating("10.0 {firm}").rounded().by(ABOUT_300)).isEqualTo("not met");
    }

    @Test
    void isDescribedInBothLanguages() {
        assertThat(ABOUT_20.describe(GOOD_SHARE)).isEqualTo(new Text("20 %左右", "about 20 %"));
        assertThat(ABOUT_20.misfits(FIRMS, Facts.TERM))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNIT_MISMATCH);
        assertThat(ABOUT_300.misfits(FIRMS, Facts.TERM)).isEmpty();
    }
}
