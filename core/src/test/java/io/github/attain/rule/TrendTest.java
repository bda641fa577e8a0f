package io.github.attain.rule;

import static io.github.attain.testing.Facts.BLACK_WATER;
import static io.github.attain.testing.Facts.FIRMS;
import static io.github.attain.testing.Facts.INDEX;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.WATER_CLASS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.testing.Facts;
import io.github.attain.testing.Known;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Finding;
import io.github.attain.value.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendTest {
    private static final ReportingPeriod FROM = ReportingPeriod.ofYear(2022);
    private static final Trend KEEPS_IMPROVING = new Trend(Trend.Reading.EVERY_YEAR_BETTER, FROM);
    private static final Trend STEADY = new Trend(Trend.Reading.NEVER_WORSE_AND_BETTER, FROM);

    @ParameterizedTest
    @CsvSource({
        "1, 2, 3, 4, met, met",
        "1, 2, 2, 4, not met, met",
        "1, 1, 1, 2, not met, met",
        "2, 2, 2, 2, not met, not met",
        "1, 3, 2, 4, not met, not met",
        "4, 3, 2, 1, not met, not met",
        "1, 1.0, 1.00, 1.001, not met, met"
    })
    void moreIsBetter(String a, String b, String c, String d, String keepsImproving, String steady) {
        Known evidence = Known.of(INDEX, d).and("2022", a).and("2023", b).and("2024", c);
        assertThat(evidence.by(KEEPS_IMPROVING)).isEqualTo(keepsImproving);
        assertThat(evidence.by(STEADY)).isEqualTo(steady);
    }

    @Test
    void lessIsBetterForAConcentrationAndUnitsAreConverted() {
        Known evidence = Known.of(PM25, "43 ug/m3")
                .and("2022", "46 ug/m3")
                .and("2023", "0.045 mg/m3")
                .and("2024", "44 ug/m3");
        assertThat(evidence.by(KEEPS_IMPROVING)).isEqualTo("met");
        assertThat(evidence.and("2023", "0.043 mg/m3").by(KEEPS_IMPROVING)).isEqualTo("not met");
    }

    @Test
    void aMissingYearLeavesItOpen() {
        Known evidence = Known.of(INDEX, "4").and("2022", "1").and("2024", "3");
        assertThat(evidence.by(KEEPS_IMPROVING)).isEqualTo("NO_MEASUREMENT");
        assertThat(evidence.by(STEADY)).isEqualTo("NO_MEASUREMENT");
        assertThat(evidence.result(STEADY).detail().orElseThrow().en())
                .contains("2023")
                .doesNotContain("2022", "2024");
        assertThat(Known.nothing(INDEX, "2025")
                        .and("2022", "1")
                        .and("2023", "2")
                        .and("2024", "3")
                        .by(STEADY))
                .isEqualTo("NO_MEASUREMENT");
    }

    @Test
    void aYearStatedTwiceIsAmbiguousAndNotMissing() {
        Known evidence = Known.of(INDEX, "4")
                .and("2022", "1")
                .disputed("2023", "2", "2.5")
                .and("2024", "3");
        assertThat(evidence.by(KEEPS_IMPROVING)).isEqualTo("AMBIGUOUS");
    }

    @Test
    void aYearInAnotherUnitIsNotComparableAndNotMissing() {
        Quantity tonnes = Quantity.parse("2 t");
        Known evidence =
                Known.of(INDEX, "4").and("2022", "1").and("2023", tonnes).and("2024", "3");
        assertThat(evidence.by(KEEPS_IMPROVING)).isEqualTo("NOT_COMPARABLE");
    }

    @Test
    void aSeriesOfOneYearIsNoTrend() {
        Known evidence = Known.of(INDEX, "4");
        assertThat(evidence.by(new Trend(Trend.Reading.EVERY_YEAR_BETTER, ReportingPeriod.ofYear(2025))))
                .isEqualTo("REFUSED");
        assertThat(evidence.by(new Trend(Trend.Reading.EVERY_YEAR_BETTER, ReportingPeriod.ofYear(2026))))
                .isEqualTo("REFUSED");
    }

    @Test
    void whatASourceStatesInWordsDecides() {
        assertThat(Known.of(INDEX, Finding.YES).by(KEEPS_IMPROVING)).isEqualTo("met");
        assertThat(Known.of(INDEX, Finding.BASICALLY).by(KEEPS_IMPROVING)).isEqualTo("not met");
        assertThat(Known.of(BLACK_WATER, Finding.NO).by(KEEPS_IMPROVING)).isEqualTo("not met");
    }

    @Test
    void whereNothingCanBeComparedAFindingIsNeeded() {
        assertThat(Known.of(FIRMS, "4 {firm}").by(STEADY)).isEqualTo("REFUSED");
        assertThat(Known.nothing(BLACK_WATER, "2025").by(STEADY)).isEqualTo("FINDING_MISSING");
        assertThat(STEADY.misfits(FIRMS, Facts.TERM))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.SENSELESS_RULE);
        assertThat(STEADY.misfits(INDEX, Facts.TERM)).isEmpty();
        assertThat(STEADY.misfits(BLACK_WATER, Facts.TERM)).isEmpty();
        assertThat(STEADY.misfits(WATER_CLASS, Facts.TERM)).isNotEmpty();
    }

    @Test
    void theReadingIsNamedAndTheOtherOneIsTheOtherStrictness() {
        assertThat(KEEPS_IMPROVING.otherStrictness(Facts.PM25, Facts.TERM)).contains(STEADY);
        assertThat(STEADY.otherStrictness(Facts.PM25, Facts.TERM)).contains(KEEPS_IMPROVING);
        Known evidence = Known.of(INDEX, "4").and("2022", "1").and("2023", "2").and("2024", "3");
        assertThat(evidence.steps(STEADY))
                .anyMatch(s -> s.contains("1 → 2 → 3 → 4"))
                .anyMatch(s -> s.contains("no year worse"));
        assertThat(STEADY.describe(INDEX).en()).contains("steady", "2022");
        assertThat(STEADY.describe(INDEX).zh()).contains("稳中向好", "2022年");
    }
}
