package io.github.attain.rule;

import static io.github.attain.testing.Facts.NOX_CUT;
import static io.github.attain.testing.Facts.WATER_CLASS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.testing.Facts;
import io.github.attain.testing.Known;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AverageGrowthTest {
    private static final ReportingPeriod BASE = ReportingPeriod.ofYear(2020);
    private static final AverageGrowth AT_LEAST_15 = new AverageGrowth(Limit.atLeast("15 %"), BASE);
    private static final AverageGrowth ZERO = new AverageGrowth(Limit.atMost("0 %"), BASE);

    /** 1.15⁵ = 2.0113571875; by rounded value 14.5 % still rounds to 14, and 1.145⁵ = 1.9680109…. */
    @ParameterizedTest
    @CsvSource({
        "201.13571875, met, met",
        "201.13571874, not met, met",
        "202, met, met",
        "196.9, not met, met",
        "196.8, not met, not met",
        "100, not met, not met"
    })
    void fifteenPercentAYearOverFiveYearsIsCompound(String measured, String full, String rounded) {
        Known evidence = Known.of(NOX_CUT, measured + " t").and("2020", "100 t");
        assertThat(evidence.by(AT_LEAST_15)).isEqualTo(full);
        assertThat(evidence.rounded().by(AT_LEAST_15)).isEqualTo(rounded);
    }

    @Test
    void strictGrowthExcludesTheLimit() {
        Known exactly = Known.of(NOX_CUT, "201.13571875 t").and("2020", "100 t");
        assertThat(exactly.by(new AverageGrowth(Limit.above("15 %"), BASE))).isEqualTo("not met");
        assertThat(AT_LEAST_15.otherStrictness(Facts.PM25, Facts.TERM))
                .contains(new AverageGrowth(Limit.above("15 %"), BASE));
    }

    @Test
    void zeroGrowthIsAtMostTheBaseline() {
        assertThat(Known.of(NOX_CUT, "100 t").and("2020", "100 t").by(ZERO)).isEqualTo("met");
        assertThat(Known.of(NOX_CUT, "99 t").and("2020", "100 t").by(ZERO)).isEqualTo("met");
        assertThat(Known.of(NOX_CUT, "100.001 t").and("2020", "100 t").by(ZERO)).isEqualTo("not met");
    }

    @Test
    void theMarginIsTheDistanceFromTheValueThatTheGrowthAsksFor() {
        var margin = Known.of(NOX_CUT, "0.2 10*3.t").and("2020", "100 t").margin(AT_LEAST_15);
        assertThat(margin.amount()).isEqualByComparingTo(Exact.parse("-1.13571875"));
        assertThat(margin.unit()).isEqualTo(Unit.parse("t"));
    }

    @Test
    void theBaselineLiesOneToAHundredYearsBefore() {
        Known evidence = Known.of(NOX_CUT, "100 t")
                .and("2025", "100 t")
                .and("2026", "100 t")
                .and("1800", "1 t");
        assertThat(evidence.by(new AverageGrowth(Limit.atLeast("0 %"), ReportingPeriod.ofYear(2025))))
                .isEqualTo("REFUSED");
        assertThat(evidence.by(new AverageGrowth(Limit.atLeast("0 %"), ReportingPeriod.ofYear(2026))))
                .isEqualTo("REFUSED");
        assertThat(evidence.by(new AverageGrowth(Limit.atLeast("0 %"), ReportingPeriod.ofYear(1800))))
                .isEqualTo("REFUSED");
        assertThat(evidence.by(new AverageGrowth(Limit.atLeast("0 %"), ReportingPeriod.ofYear(1))))
                .isEqualTo("REFUSED");
    }

    @Test
    void nothingGrowsFromNothing() {
        assertThat(Known.of(NOX_CUT, "5 t").and("2020", "0 t").by(AT_LEAST_15)).isEqualTo("NOT_COMPARABLE");
        assertThat(Known.of(NOX_CUT, "5 t").by(AT_LEAST_15)).isEqualTo("BASELINE_UNKNOWN");
        assertThat(Known.nothing(NOX_CUT, "2025").and("2020", "5 t").by(AT_LEAST_15))
                .isEqualTo("NO_MEASUREMENT");
        assertThat(Known.of(WATER_CLASS, "Ⅲ").and("2020", "Ⅳ").by(AT_LEAST_15)).isEqualTo("REFUSED");
    }

    @Test
    void growthIsAPercentageAboveMinusHundred() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AverageGrowth(Limit.atLeast("15 t"), BASE));
        assertThatIllegalArgumentException().isThrownBy(() -> new AverageGrowth(Limit.atLeast("0.15"), BASE));
        assertThatIllegalArgumentException().isThrownBy(() -> new AverageGrowth(Limit.atLeast("-100 %"), BASE));
        assertThat(new AverageGrowth(Limit.atLeast("-99.9 %"), BASE).limit().limit())
                .isEqualTo(Quantity.parse("-99.9 %"));
    }

    @Test
    void isDescribedInBothLanguages() {
        assertThat(AT_LEAST_15.describe(NOX_CUT))
                .isEqualTo(new Text("自2020年起年均增长15 %以上", "an average yearly growth since 2020 of at least 15 %"));
        assertThat(new AverageGrowth(Limit.atMost("-2 %"), BASE).describe(NOX_CUT))
                .isEqualTo(new Text("自2020年起年均下降2 %以上", "an average yearly fall since 2020 of at least 2 %"));
        assertThat(new AverageGrowth(Limit.above("-2 %"), BASE).describe(NOX_CUT))
                .isEqualTo(new Text("自2020年起年均下降不足2 %", "an average yearly fall since 2020 of less than 2 %"));
        assertThat(AT_LEAST_15.misfits(NOX_CUT, Facts.TERM)).isEmpty();
        assertThat(AT_LEAST_15.misfits(WATER_CLASS, Facts.TERM))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.WRONG_SCALE);
    }
}
