package io.github.attain.assessment;

import static io.github.attain.testing.Facts.BLACK_WATER;
import static io.github.attain.testing.Facts.GOOD_DAYS;
import static io.github.attain.testing.Facts.GOOD_SHARE;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.RANKING;
import static io.github.attain.testing.Facts.measured;
import static io.github.attain.testing.Facts.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.rule.Arm;
import io.github.attain.rule.EachPart;
import io.github.attain.rule.EitherOf;
import io.github.attain.rule.FindingRequired;
import io.github.attain.rule.Limit;
import io.github.attain.rule.NoWorse;
import io.github.attain.rule.RankLimit;
import io.github.attain.target.Target;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.SubPeriod;
import io.github.attain.value.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Thin findings, places of shorter lists and disputed values decide no more than they can, and are told. */
class NoMoreThanKnownTest {

    private static Result judge(String asOf, Target target, Measurement... measured) {
        return Assessor.of(List.of(target))
                .assess(Measurements.of(List.of(measured)), LocalDate.parse(asOf))
                .results()
                .get(0);
    }

    /** Three of twelve months looked at: the finding of such a year may have been anything, be the other what it may but "no". */
    @ParameterizedTest
    @CsvSource({"yes, yes, UNDECIDED", "yes, no, UNDECIDED", "no, yes, NOT_MET"})
    void aThinYearOfFindingsIsOpen(String first, String thin, Verdict verdict) {
        Target target = target(BLACK_WATER, "2024/2025", FindingRequired.of(Finding.YES))
                .build();
        Measurement second = measured(BLACK_WATER, "2025", thin)
                .completeness(Completeness.withMinimum(3, 12, 12))
                .build();
        Result result =
                judge("2026-02-01", target, measured(BLACK_WATER, "2024", first).build(), second);
        assertThat(result.verdict()).isEqualTo(verdict);
    }

    /** Place 145 of the 160 with data is place 145 to 153 of 168: not surely 148 or better, whatever a standard asks for. */
    @ParameterizedTest
    @CsvSource({"145 of 160, UNDECIDED", "140 of 160, MET", "149 of 160, NOT_MET"})
    void aPlaceOfAShorterListIsARangeOfPlaces(String place, Verdict verdict) {
        Target target = target(RANKING, "2025", RankLimit.outOfLast(20, 168)).build();
        for (Completeness data : List.of(
                Completeness.of(160, 168),
                Completeness.lacking(160, 168, 0),
                Completeness.withMinimum(160, 168, 168))) {
            Measurement measured =
                    measured(RANKING, "2025", place).completeness(data).build();
            assertThat(judge("2026-02-01", target, measured).verdict()).isEqualTo(verdict);
        }
    }

    @Test
    void aDisputedArmOfARunningPromiseIsSaidInASentence() {
        EitherOf rule = new EitherOf(
                List.of(Arm.of(Limit.atLeast("80 %")), new Arm(Optional.of(GOOD_DAYS), Limit.atLeast("200 d"))));
        Target target = target(GOOD_SHARE, "2025", rule).build();
        Result result = judge(
                "2025-12-31",
                target,
                measured(GOOD_SHARE, "2025", "70 %").build(),
                measured(GOOD_SHARE, "2025", "90 %").build());
        assertThat(result.sentence(Locale.ENGLISH))
                .contains("through 2025-12-31 (2025: the measurement is stated twice), possible");
        assertThat(result.standings())
                .allSatisfy(s -> assertThat(s.sentence().zh()).isNotEmpty());
    }

    /** In each year at most 10 days, read where a finding is asked for: the promise stays one for each year. */
    @Test
    void aReadingForEachYearIsNoReadingOfTheWhole() {
        EachPart rule = new EachPart(
                SubPeriod.YEAR, new FindingRequired(Finding.BASICALLY, Optional.of(Limit.atMost("300 d"))));
        Target target =
                target(GOOD_DAYS, "2024/2025", rule).limitsBetterSide(true).build();
        Result result = judge(
                "2026-02-01",
                target,
                measured(GOOD_DAYS, "2024", "300 d").build(),
                measured(GOOD_DAYS, "2025", "299 d").build());
        assertThat(result.promise().en()).endsWith(" in each year");
        assertThat(result.turningChoices())
                .filteredOn(s -> s.choice() == Sensitivity.Choice.STRICTNESS)
                .extracting(s -> s.otherwise().en())
                .containsExactly("below 300 d");
    }

    @Test
    void equalStandingsHaveEqualHashes() {
        Target target = target(PM25, "2030", Limit.atMost("46 ug/m3")).build();
        Standing one = judge("2025-01-01", target).standing().orElseThrow();
        Standing other = judge("2025-06-01", target).standing().orElseThrow();
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    }

    /** 139 to 145 of 166 against the 140 of an earlier list, which speaks although two cities were not in it. */
    @Test
    void theListOfAnEarlierPlaceLacksNothing() {
        Target target = target(RANKING, "2025", new NoWorse(ReportingPeriod.ofYear(2020)))
                .build();
        Result result = judge(
                "2026-02-01",
                target,
                measured(RANKING, "2020", "140 of 166")
                        .completeness(Completeness.lacking(166, 168, 0))
                        .build(),
                measured(RANKING, "2025", "139 of 166")
                        .completeness(Completeness.lacking(160, 166, 3))
                        .build());
        assertThat(result.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(result.gap().orElseThrow().missing()).isEqualTo(6);
        assertThat(result.gap().orElseThrow().stillRequired()).isEqualTo(3);
    }

    /** Eight cities have no data: until all of them have, each may come before. */
    @Test
    void aPlaceOfAShorterListLacksTheCitiesThatAreNotInIt() {
        Target target = target(RANKING, "2025", RankLimit.outOfLast(20, 168)).build();
        for (Completeness data : List.of(
                Completeness.of(160, 168), Completeness.lacking(160, 168, 0), Completeness.lacking(160, 168, 2))) {
            Result result = judge(
                    "2026-02-01",
                    target,
                    measured(RANKING, "2025", "145 of 160").completeness(data).build());
            assertThat(result.gap().orElseThrow().missing()).isEqualTo(8);
            assertThat(result.gap().orElseThrow().stillRequired()).isEqualTo(8);
            assertThat(result.sentence().en()).contains("8 valid values are missing, and 8 more would settle it");
            assertThat(result.sentence().zh()).contains("缺8个有效值，再有8个即可判定");
        }
    }
}
