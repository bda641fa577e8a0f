package io.github.attain.assessment;

import static io.github.attain.testing.Facts.FIRMS;
import static io.github.attain.testing.Facts.GOOD_DAYS;
import static io.github.attain.testing.Facts.GOOD_SHARE;
import static io.github.attain.testing.Facts.INDEX;
import static io.github.attain.testing.Facts.NOX_CUT;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.WATER_CLASS;
import static io.github.attain.testing.Facts.incomplete;
import static io.github.attain.testing.Facts.judge;
import static io.github.attain.testing.Facts.measured;
import static io.github.attain.testing.Facts.quantity;
import static io.github.attain.testing.Facts.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.indicator.Statistic;
import io.github.attain.measurement.Measurement;
import io.github.attain.rule.AllOf;
import io.github.attain.rule.Arm;
import io.github.attain.rule.Between;
import io.github.attain.rule.ClassLimit;
import io.github.attain.rule.CountedShare;
import io.github.attain.rule.EachPart;
import io.github.attain.rule.EitherOf;
import io.github.attain.rule.Limit;
import io.github.attain.rule.Rule;
import io.github.attain.rule.Total;
import io.github.attain.rule.Trend;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.SubPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.GradeScale;
import io.github.attain.value.Quantity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a gap in the data can do to a verdict; every case worked out by hand. */
class IncompleteDataTest {

    /** 347 of 365 days are valid: 18 days more may be good or not. 197 + 18 = 215. */
    @ParameterizedTest
    @CsvSource({
        "177, NOT_MET",
        "196, NOT_MET",
        "197, UNDECIDED",
        "200, UNDECIDED",
        "214, UNDECIDED",
        "215, MET",
        "216, MET"
    })
    void aCountCanOnlyGrowByTheMissingDays(int days, Verdict verdict) {
        Target target = target(GOOD_DAYS, "2025", Limit.atLeast("215 d")).build();
        Result result = judge(target, incomplete(GOOD_DAYS, "2025", days + " d", 347, 365, 360));
        assertThat(result.verdict()).isEqualTo(verdict);
        if (verdict == Verdict.UNDECIDED) {
            Gap gap = result.gap().orElseThrow();
            assertThat(gap.missing()).isEqualTo(18);
            assertThat(gap.stillRequired()).isEqualTo(13);
            assertThat(gap.incomplete()).isEqualTo(result.measurements());
            assertThat(gap.lowest()).contains(Quantity.parse(days + " d"));
            assertThat(gap.highest()).contains(Quantity.parse(days + 18 + " d"));
            assertThat(result.sentence().en()).contains("18 valid values are missing", "13 more");
            assertThat(result.margin()).isEmpty();
        } else {
            assertThat(result.gap()).isEmpty();
            assertThat(result.sentence().en()).contains("no filling of the gap could turn this");
        }
    }

    @Test
    void sufficientDataAreTakenAsTheyStand() {
        Target target = target(GOOD_DAYS, "2025", Limit.atLeast("215 d")).build();
        Result result = judge(target, incomplete(GOOD_DAYS, "2025", "200 d", 347, 365, 324));
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(result.sentence().en()).doesNotContain("gap");
    }

    /** 300 of 365 days: with zeros for the other 65 days a mean of 100 falls to 82.19, one of 50 to 41.10. */
    @ParameterizedTest
    @CsvSource({"100, NOT_MET", "56, UNDECIDED", "57, NOT_MET", "50, UNDECIDED", "10, UNDECIDED", "0, UNDECIDED"})
    void aMeanCanFallTowardsZeroAndRiseWithoutEnd(int mean, Verdict verdict) {
        Target target = target(PM25, "2025", Limit.atMost("46 ug/m3")).build();
        Result result = judge(target, incomplete(PM25, "2025", mean + " ug/m3", 300, 365, 324));
        assertThat(result.verdict()).isEqualTo(verdict);
    }

    /** 56.575 × 300 / 365 is exactly 46.5, which rounds to 46. */
    @ParameterizedTest
    @CsvSource({"56.575, UNDECIDED", "56.5751, NOT_MET"})
    void theFilledMeanIsRoundedOnce(String mean, Verdict verdict) {
        Target target = target(PM25, "2025", Limit.atMost("46 ug/m3")).build();
        assertThat(judge(target, incomplete(PM25, "2025", mean + " ug/m3", 300, 365, 324))
                        .verdict())
                .isEqualTo(verdict);
    }

    /** With at most 1000 in the 65 missing days a mean of 10 rises to 186.30. */
    @Test
    void aMeanWithAHighestPossibleValueMayBeSecured() {
        Indicator capped = quantity("x", "ug/m3", Direction.LOWER)
                .statistic(Statistic.MEAN)
                .highest(Exact.of(1000))
                .build();
        Measurement ten = incomplete(capped, "2025", "10 ug/m3", 300, 365, 324);
        assertThat(judge(target(capped, "2025", Limit.atMost("187 ug/m3")).build(), ten)
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(judge(target(capped, "2025", Limit.atMost("186 ug/m3")).build(), ten)
                        .verdict())
                .isEqualTo(Verdict.UNDECIDED);
    }

    /** 5000 t of the first year belong to the total, whatever the second still brings. */
    @Test
    void theFilledTotalIsThatOfAllYears() {
        Target target =
                target(NOX_CUT, "2024/2025", new Total(Limit.atLeast("9700 t"))).build();
        Result result = judge(
                target, measured(NOX_CUT, "2024", "5000 t").build(), incomplete(NOX_CUT, "2025", "4000 t", 6, 12, 12));
        assertThat(result.sentence().en()).contains("6 valid values are missing (2025)", "at least 9000 t");
        assertThat(result.sentence().zh()).contains("缺6个有效值（2025年）", "补齐后最低9000吨");
    }

    /** 240 of 300 valid days; with 65 more the share lies between 240/365 = 65.75 % and 305/365 = 83.56 %. */
    @ParameterizedTest
    @CsvSource({"65, MET", "65.7, MET", "65.8, UNDECIDED", "80, UNDECIDED", "83.5, UNDECIDED", "83.6, NOT_MET"})
    void aShareIsFilledInItsCountAndItsTotal(String limit, Verdict verdict) {
        Target target = target(GOOD_SHARE, "2025", Limit.atLeast(limit + " %")).build();
        assertThat(judge(target, incomplete(GOOD_SHARE, "2025", "240 of 300", 300, 365, 324))
                        .verdict())
                .isEqualTo(verdict);
    }

    /** In the missing month any of nine sections may have changed: nothing between 0 and 100 % is impossible. */
    @ParameterizedTest
    @CsvSource({"5 of 9, 0.1, UNDECIDED", "5 of 9, 80, UNDECIDED", "9 of 9, 100, UNDECIDED", "5 of 9, 0, MET"})
    void aShareOfSectionsIsNotFilledAsIfMonthsWereSections(String value, String limit, Verdict verdict) {
        Target target = target(GOOD_SHARE, "2025", Limit.atLeast(limit + " %")).build();
        assertThat(judge(target, incomplete(GOOD_SHARE, "2025", value, 11, 12, 12))
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"9699, UNDECIDED", "9700, MET", "0, UNDECIDED"})
    void aTotalCanOnlyGrow(int tonnes, Verdict verdict) {
        Target target = target(NOX_CUT, "2025", Limit.atLeast("9700 t")).build();
        assertThat(judge(target, incomplete(NOX_CUT, "2025", tonnes + " t", 6, 12, 12))
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void anIncompleteYearOfATotalIsFilledAsWell() {
        Target target =
                target(NOX_CUT, "2024/2025", new Total(Limit.atLeast("9700 t"))).build();
        Measurement whole = measured(NOX_CUT, "2024", "5000 t").build();
        assertThat(judge(target, whole, incomplete(NOX_CUT, "2025", "4000 t", 6, 12, 12))
                        .verdict())
                .isEqualTo(Verdict.UNDECIDED);
        assertThat(judge(target, whole, incomplete(NOX_CUT, "2025", "4700 t", 6, 12, 12))
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void aGapCanDoAnythingToOtherStatistics() {
        Target target = target(INDEX, "2025", Limit.atLeast("60")).build();
        assertThat(judge(target, incomplete(INDEX, "2025", "99", 11, 12, 12)).verdict())
                .isEqualTo(Verdict.UNDECIDED);
        assertThat(judge(target, incomplete(INDEX, "2025", "1", 11, 12, 12)).verdict())
                .isEqualTo(Verdict.UNDECIDED);
        Target section = target(WATER_CLASS, "2025", new ClassLimit(GradeScale.SURFACE_WATER.grade("Ⅳ")))
                .build();
        assertThat(judge(section, incomplete(WATER_CLASS, "2025", "Ⅰ", 7, 12, 8))
                        .verdict())
                .isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void insideABandNothingIsDecidedByTheEnds() {
        Target target = target(FIRMS, "2025", new Between(Quantity.parse("1 {firm}"), Quantity.parse("2 {firm}")))
                .build();
        assertThat(judge(target, incomplete(FIRMS, "2025", "5 {firm}", 6, 12, 12))
                        .verdict())
                .isEqualTo(Verdict.UNDECIDED);
        assertThat(judge(target, incomplete(FIRMS, "2025", "1 {firm}", 6, 12, 12))
                        .verdict())
                .isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void anIncompleteLastYearLeavesATrendUndecided() {
        Target target = target(INDEX, "2025", new Trend(Trend.Reading.EVERY_YEAR_BETTER, ReportingPeriod.ofYear(2023)))
                .build();
        Measurement before = measured(INDEX, "2023", "1").build();
        Measurement between = measured(INDEX, "2024", "2").build();
        Result result = judge(target, before, between, incomplete(INDEX, "2025", "3", 6, 12, 12));
        assertThat(result.verdict()).isEqualTo(Verdict.UNDECIDED);
        Measurement worse = measured(INDEX, "2024", "0").build();
        assertThat(judge(target, before, worse, incomplete(INDEX, "2025", "3", 6, 12, 12))
                        .verdict())
                .isNotEqualTo(Verdict.MET);
    }

    @Test
    void oneBrokenPartDecidesWhateverTheIncompleteOneBrings() {
        Target target = target(GOOD_SHARE, "2025", new EachPart(SubPeriod.HALF_YEAR, Limit.atLeast("25 %")))
                .build();
        Measurement thin = incomplete(GOOD_SHARE, "2025-H2", "10 of 20", 20, 184, 160);
        assertThat(judge(target, measured(GOOD_SHARE, "2025-H1", "24 %").build(), thin)
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(judge(target, measured(GOOD_SHARE, "2025-H1", "25 %").build(), thin)
                        .verdict())
                .isEqualTo(Verdict.UNDECIDED);
    }

    /** 9.2 % of 173 valid days are 15.916, which can only be 16 of them; of all 183 days that is at least 8.74… %. */
    @ParameterizedTest
    @CsvSource({"8.7 %, MET", "8.8 %, UNDECIDED"})
    void aPublishedPercentageStandsForTheNextWholeNumberOfDays(String limit, Verdict verdict) {
        String term = "2025-01-01/2025-07-02";
        Measurement thin = incomplete(GOOD_SHARE, term, "9.2 %", 173, 183, 180);
        assertThat(judge(target(GOOD_SHARE, term, Limit.atLeast(limit)).build(), thin)
                        .verdict())
                .isEqualTo(verdict);
    }

    /** 40 to 70 days are never at most 45 and at least 65, though one of the two stands inside with something else. */
    @Test
    void allOfSeveralInsideAllOfOthersIsAllOfThem() {
        Arm few = new Arm(Optional.of(GOOD_DAYS), Limit.atMost("45 d"));
        Arm many = new Arm(Optional.of(GOOD_DAYS), Limit.atLeast("65 d"));
        Arm mean = Arm.of(Limit.atMost("46 ug/m3"));
        Rule inside = new AllOf(List.of(Arm.of(new AllOf(List.of(mean, few))), many));
        Measurement fine = measured(PM25, "2025", "46 ug/m3").build();
        Measurement days = incomplete(GOOD_DAYS, "2025", "40 d", 335, 365, 360);
        assertThat(judge(target(PM25, "2025", inside).build(), fine, days).verdict())
                .isEqualTo(Verdict.NOT_MET);
        Rule either = new AllOf(List.of(Arm.of(new EitherOf(List.of(Arm.of(Limit.atMost("20 ug/m3")), few))), mean));
        Measurement known = measured(GOOD_DAYS, "2025", "45 d").build();
        assertThat(judge(target(PM25, "2025", either).build(), fine, known).verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void undecidedHangsOnChoicesToo() {
        Target target = target(PM25, "2025", Limit.atMost("46 ug/m3")).build();
        Result result = judge(target, incomplete(PM25, "2025", "56.5 ug/m3", 300, 365, 324));
        assertThat(result.verdict()).isEqualTo(Verdict.UNDECIDED);
        // By full value 56.5 × 300 / 365 = 46.44 is above 46 already.
        assertThat(result.turningChoices())
                .filteredOn(s -> s.choice() == Sensitivity.Choice.METHOD)
                .extracting(Sensitivity::verdict)
                .containsExactly(Verdict.NOT_MET);
    }

    /** A ceiling on something of which more is better: what can only grow can still break it. */
    @ParameterizedTest
    @CsvSource({"9000, UNDECIDED", "9700, UNDECIDED", "9701, NOT_MET"})
    void aCeilingOnWhatCanOnlyGrowIsNeverSecured(int tonnes, Verdict verdict) {
        Target target = target(NOX_CUT, "2025", Limit.atMost("9700 t")).build();
        assertThat(judge(target, incomplete(NOX_CUT, "2025", tonnes + " t", 6, 12, 12))
                        .verdict())
                .isEqualTo(verdict);
    }

    /** 6 and 2 months are missing; one year alone would not settle it. */
    @Test
    void theGapsOfAllYearsAreCountedTogetherAndNamed() {
        Target target =
                target(NOX_CUT, "2024/2025", new Total(Limit.atLeast("9700 t"))).build();
        Result result = judge(
                target,
                incomplete(NOX_CUT, "2024", "4000 t", 6, 12, 12),
                incomplete(NOX_CUT, "2025", "4000 t", 10, 12, 11));
        Gap gap = result.gap().orElseThrow();
        assertThat(gap.missing()).isEqualTo(8);
        assertThat(gap.stillRequired()).isEqualTo(7);
        // What was cut stays cut, and nobody knows how much more the missing months bring.
        assertThat(gap.lowest()).contains(Quantity.parse("8000 t"));
        assertThat(gap.highest()).isEmpty();
        assertThat(result.sentence().zh()).contains("缺8个有效值（2024年、2025年），再有7个即可判定");
    }

    /** 240 of 300 valid days; with 65 more between 240/365 and 305/365. */
    @Test
    void theBestAndTheWorstFillingAreShown() {
        Target target = target(GOOD_SHARE, "2025", Limit.atLeast("80 %")).build();
        Gap gap = judge(target, incomplete(GOOD_SHARE, "2025", "240 of 300", 300, 365, 324))
                .gap()
                .orElseThrow();
        assertThat(gap.lowest().orElseThrow().amount()).isEqualByComparingTo(Exact.ratio(24_000, 365));
        assertThat(gap.highest().orElseThrow().amount()).isEqualByComparingTo(Exact.ratio(30_500, 365));
    }

    @Test
    void theSentenceOfUndecidedIsSaidInBothLanguages() {
        Target target = target(GOOD_DAYS, "2025", Limit.atLeast("215 d")).build();
        Text sentence = judge(target, incomplete(GOOD_DAYS, "2025", "200 d", 347, 365, 360))
                .sentence();
        assertThat(sentence.zh()).contains("数据不足", "缺18个", "再有13个", "200天");
    }

    /** 225 good days of 350, and 16 of which nothing is known: 235 of them may be good, or not. */
    @Test
    void theCountBesideAShareSaysNothingOfAGapThatMayFillIt() {
        Target target = target(GOOD_SHARE, "2024", new CountedShare(Limit.atLeast("64.2 %"), 235, 366))
                .build();
        Result thin = judge(target, incomplete(GOOD_SHARE, "2024", "225 of 350", 350, 366, 355));
        assertThat(thin.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(thin.steps()).noneMatch(step -> step.text().en().startsWith("by the count"));
        Result whole = judge(target, incomplete(GOOD_SHARE, "2024", "225 of 350", 350, 366, 324));
        assertThat(whole.steps()).anyMatch(step -> step.text().en().endsWith("at least 235/366 → not met"));
    }
}
