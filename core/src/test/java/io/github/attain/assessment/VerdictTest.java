package io.github.attain.assessment;

import static io.github.attain.testing.Facts.BAD_SECTIONS;
import static io.github.attain.testing.Facts.CLAUSE;
import static io.github.attain.testing.Facts.GOOD_DAYS;
import static io.github.attain.testing.Facts.GOOD_SECTIONS;
import static io.github.attain.testing.Facts.GOOD_SHARE;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.assess;
import static io.github.attain.testing.Facts.judge;
import static io.github.attain.testing.Facts.measured;
import static io.github.attain.testing.Facts.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Measurement;
import io.github.attain.rule.Comparison;
import io.github.attain.rule.CountedShare;
import io.github.attain.rule.Limit;
import io.github.attain.rule.Reason;
import io.github.attain.target.Target;
import io.github.attain.time.Term;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
    private static final Target AT_MOST_58 =
            target(PM25, "2019", Limit.atMost("58 ug/m3")).build();
    private static final Measurement MEASURED_58 =
            measured(PM25, "2019", "58 ug/m3").build();

    /** 郑州 2019: PM2.5 58 against 不高于58 is met, exactly at the limit. */
    @Test
    void exactlyAtAnInclusiveLimitIsMet() {
        Result result = judge(AT_MOST_58, MEASURED_58);
        assertThat(result.verdict()).isEqualTo(Verdict.MET);
        assertThat(result.margin().orElseThrow().amount().signum()).isZero();
        assertThat(result.reason()).isEmpty();
        assertThat(result.detail()).isEmpty();
        assertThat(result.gap()).isEmpty();
        assertThat(result.distance()).isEmpty();
        assertThat(result.measurements()).containsExactly(MEASURED_58);
        assertThat(result.target().clause()).isEqualTo(CLAUSE);
        assertThat(result.sentence().en()).contains("exactly at the limit");
    }

    /** 郑州 2019: 177 good days against 215. */
    @Test
    void shortOfTheLimitIsNotMet() {
        Result result = judge(
                target(GOOD_DAYS, "2019", Limit.atLeast("215 d")).build(),
                measured(GOOD_DAYS, "2019", "177 d").build());
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(result.margin().orElseThrow().amount()).isEqualTo(Exact.of(-38));
        assertThat(result.sentence().en()).contains("177", "215", "38");
    }

    @ParameterizedTest
    @CsvSource({
        "2018-06-01, PENDING",
        "2019-12-30, PENDING",
        "2019-12-31, PENDING",
        "2020-01-01, MET",
        "2030-01-01, MET"
    })
    void thePeriodIsNotOverOnItsLastDay(String asOf, Verdict verdict) {
        Result result = assess(asOf, AT_MOST_58, MEASURED_58).results().get(0);
        assertThat(result.verdict()).isEqualTo(verdict);
        assertThat(result.asOf()).isEqualTo(LocalDate.parse(asOf));
        assertThat(result.reason()).isEmpty();
    }

    @Test
    void pendingHasNoMarginAndWithoutAStandingHangsOnNoChoice() {
        assertThat(assess("2019-12-31", AT_MOST_58, MEASURED_58)
                        .results()
                        .get(0)
                        .margin())
                .isEmpty();
        Result unknown = assess("2019-12-31", AT_MOST_58).results().get(0);
        assertThat(unknown.sensitivities()).isEmpty();
        assertThat(unknown.turningChoices()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, PENDING", "2024-01-01, MET"})
    void aDueDatePassesAsWell(String asOf, Verdict verdict) {
        Target byEndOf2023 = target(GOOD_SHARE, "2023", Limit.atLeast("80 %"))
                .term(Term.by(LocalDate.of(2023, 12, 31)))
                .build();
        Measurement state = measured(GOOD_SHARE, "2023-12", "80 %").build();
        assertThat(assess(asOf, byEndOf2023, state).results().get(0).verdict()).isEqualTo(verdict);
    }

    @Test
    void whatBecameKnownLaterIsNotSeen() {
        Measurement published = measured(PM25, "2019", "58 ug/m3")
                .knownFrom(LocalDate.of(2020, 1, 20))
                .build();
        Result before = assess("2020-01-19", AT_MOST_58, published).results().get(0);
        assertThat(before.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(before.reason()).contains(Reason.NO_MEASUREMENT);
        assertThat(assess("2020-01-20", AT_MOST_58, published).results().get(0).verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void aRestatedValueSpeaksFromTheDayOfItsRestatement() {
        Measurement restated = measured(PM25, "2019", "59 ug/m3")
                .knownFrom(LocalDate.of(2020, 6, 1))
                .build();
        assertThat(assess("2020-05-31", AT_MOST_58, MEASURED_58, restated)
                        .results()
                        .get(0)
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(assess("2020-06-01", AT_MOST_58, MEASURED_58, restated)
                        .results()
                        .get(0)
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    /** 2/9, 6/9 and 7/9 are met by rounded value; the result says that full value would turn them. */
    @ParameterizedTest
    @CsvSource({"2 of 9, 22.22 %, AT_MOST", "6 of 9, 66.67 %, AT_LEAST", "7 of 9, 77.78 %, AT_LEAST"})
    void sharesOfNineSectionsHangOnTheMethod(String sections, String percent, Comparison comparator) {
        Indicator indicator = comparator.isUpper() ? BAD_SECTIONS : GOOD_SECTIONS;
        Limit limit = new Limit(comparator, Quantity.parse(percent));
        Measurement measurement = measured(indicator, "2025", sections).build();
        Result result = judge(target(indicator, "2025", limit).build(), measurement);
        assertThat(result.verdict()).isEqualTo(Verdict.MET);
        assertThat(result.turningChoices())
                .contains(new Sensitivity(
                        Sensitivity.Choice.METHOD,
                        ComparisonMethod.FULL_VALUE.label(),
                        Verdict.NOT_MET,
                        Optional.empty()));
        assertThat(result.sentence().en()).contains("full-value comparison it would be not met");
        assertThat(result.sentence().zh()).contains("全数值比较法");
    }

    @Test
    void theCountsBesideAPercentageAreAnotherChoice() {
        CountedShare good = new CountedShare(Limit.atLeast("64.2 %"), 235, 366);
        Target target = target(GOOD_SHARE, "2024", good).build();
        Result met = judge(target, measured(GOOD_SHARE, "2024", "235 of 366").build());
        assertThat(met.verdict()).isEqualTo(Verdict.MET);
        assertThat(met.sensitivities())
                .anyMatch(s -> s.choice() == Sensitivity.Choice.COUNT && s.verdict() == Verdict.MET);
        // Of 360 valid days 232 are 64.4 %, and fewer than 235.
        Result fewer = judge(target, measured(GOOD_SHARE, "2024", "232 of 360").build());
        assertThat(fewer.verdict()).isEqualTo(Verdict.MET);
        assertThat(fewer.turningChoices()).extracting(Sensitivity::choice).containsExactly(Sensitivity.Choice.COUNT);
    }

    /** 70 of 90 sections are 77.78 % as 7 of 9 are; 70 against 7 says nothing. */
    @Test
    void aCountOutOfMoreThingsIsNoCountOutOfThese() {
        CountedShare seven = new CountedShare(Limit.atLeast("77.78 %"), 7, 9);
        Result result = judge(
                target(GOOD_SECTIONS, "2025", seven).build(),
                measured(GOOD_SECTIONS, "2025", "70 of 90").build());
        assertThat(result.verdict()).isEqualTo(Verdict.MET);
        assertThat(result.sensitivities()).noneMatch(s -> s.choice() == Sensitivity.Choice.COUNT);
        assertThat(result.steps()).noneMatch(s -> s.text().en().contains("by the count"));
    }

    @ParameterizedTest
    @CsvSource({"46, 46.5, MET", "47, 47.5, NOT_MET"})
    void halfADigitOverGoesToTheEvenNeighbour(String limit, String measured, Verdict verdict) {
        Target target = target(PM25, "2025", Limit.atMost(limit + " ug/m3")).build();
        assertThat(judge(target, measured(PM25, "2025", measured + " ug/m3").build())
                        .verdict())
                .isEqualTo(verdict);
    }

    /** 平顶山: 低于41. */
    @Test
    void belowFortyOneFailsAtFortyOneAndSaysThatStrictnessTurnsIt() {
        Target target = target(PM25, "2025", Limit.below("41 ug/m3")).build();
        Result at41 = judge(target, measured(PM25, "2025", "41 ug/m3").build());
        assertThat(at41.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(at41.turningChoices())
                .extracting(Sensitivity::choice)
                .containsExactly(Sensitivity.Choice.STRICTNESS);
        assertThat(at41.sentence().en()).contains("read as at most 41 µg/m³ it would be met");
    }

    @Test
    void belowFortyOneFailsJustUnderItByRoundedValueAndSaysThatFullValueTurnsIt() {
        Target target = target(PM25, "2025", Limit.below("41 ug/m3")).build();
        Result result = judge(target, measured(PM25, "2025", "40.6 ug/m3").build());
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(result.turningChoices())
                .extracting(Sensitivity::choice)
                .containsExactly(Sensitivity.Choice.METHOD, Sensitivity.Choice.STRICTNESS);
        Target full = target(PM25, "2025", Limit.below("41 ug/m3"))
                .method(ComparisonMethod.FULL_VALUE)
                .build();
        assertThat(judge(full, measured(PM25, "2025", "40.6 ug/m3").build()).verdict())
                .isEqualTo(Verdict.MET);
    }
}
