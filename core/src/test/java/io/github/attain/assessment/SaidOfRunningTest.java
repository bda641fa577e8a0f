package io.github.attain.assessment;

import static io.github.attain.testing.Facts.BLACK_WATER;
import static io.github.attain.testing.Facts.GOOD_DAYS;
import static io.github.attain.testing.Facts.GOOD_SECTIONS;
import static io.github.attain.testing.Facts.GOOD_SHARE;
import static io.github.attain.testing.Facts.NOX_CUT;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.assess;
import static io.github.attain.testing.Facts.incomplete;
import static io.github.attain.testing.Facts.judge;
import static io.github.attain.testing.Facts.measured;
import static io.github.attain.testing.Facts.measurement;
import static io.github.attain.testing.Facts.quantity;
import static io.github.attain.testing.Facts.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.assessment.Standing.State;
import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.indicator.Statistic;
import io.github.attain.measurement.Measurement;
import io.github.attain.rule.About;
import io.github.attain.rule.AllOf;
import io.github.attain.rule.Arm;
import io.github.attain.rule.Assigned;
import io.github.attain.rule.CountedShare;
import io.github.attain.rule.EitherOf;
import io.github.attain.rule.FindingRequired;
import io.github.attain.rule.Limit;
import io.github.attain.rule.Reason;
import io.github.attain.rule.Rule;
import io.github.attain.rule.Total;
import io.github.attain.rule.Trend;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Finding;
import io.github.attain.value.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a promise that runs, and why nothing can be said of one of several parts. */
class SaidOfRunningTest {
    private static final String ASSUMED = "valid days not stated";
    private static final Trend BETTER_EACH_YEAR =
            new Trend(Trend.Reading.EVERY_YEAR_BETTER, ReportingPeriod.ofYear(2021));
    private static final Indicator DUST = quantity("air.dust", "ug/m3", Direction.LOWER)
            .statistic(Statistic.MEAN)
            .build();

    private static Standing standing(String asOf, Target target, Measurement... measured) {
        return assess(asOf, target, measured).results().get(0).standing().orElseThrow();
    }

    private static Rule all(Arm... arms) {
        return new AllOf(List.of(arms));
    }

    private static Target ofDays(String limit, int count) {
        return target(GOOD_SHARE, "2025", new CountedShare(Limit.atLeast(limit), count, 365))
                .build();
    }

    /** Nothing measured of the first, two statements of the second, no share of the third: the first that is more than nothing. */
    @Test
    void theFirstReasonThatIsMoreThanNothingMeasuredIsTold() {
        Rule rule = all(
                Arm.of(Limit.atMost("46 ug/m3")),
                new Arm(Optional.of(GOOD_DAYS), Limit.atLeast("200 d")),
                new Arm(Optional.of(GOOD_SHARE), Limit.atLeast("60 %")));
        Result result = judge(
                target(PM25, "2025", rule).build(),
                measured(GOOD_DAYS, "2025", "210 d").build(),
                measured(GOOD_DAYS, "2025", "211 d").build(),
                measurement(GOOD_SHARE, "2025", Quantity.parse("0.66")).build());
        assertThat(result.reason()).contains(Reason.AMBIGUOUS);
    }

    @Test
    void aTargetAwaitsWhatItsRuleAsksForAndNothingElse() {
        Target about = target(GOOD_SHARE, "2025", new About(Quantity.parse("20 %")))
                .id("about")
                .build();
        Target assigned = target(PM25, "2025", new Assigned(new Text("省", "the province")))
                .id("assigned")
                .build();
        Target plain =
                target(PM25, "2025", Limit.atMost("46 ug/m3")).id("plain").build();
        Assessor assessor = Assessor.of(List.of(about, assigned, plain));
        assertThat(assessor.awaits("about")).containsExactly(Reason.TOLERANCE_NOT_STATED);
        assertThat(assessor.awaits("assigned")).containsExactly(Reason.NOT_ASSIGNED);
        assertThat(assessor.awaits("plain")).isEmpty();
    }

    /** 50, 51: the trend is broken at the end of 2022, and before that nothing was lost, be the dust known or not. */
    @ParameterizedTest
    @CsvSource({"0", "181"})
    void aTrendThatIsBrokenLaterLosesNothingBefore(int valid) {
        Rule rule = all(Arm.of(BETTER_EACH_YEAR), new Arm(Optional.of(DUST), Limit.atMost("70 ug/m3")));
        Standing standing = standing(
                "2023-06-01",
                target(PM25, "2021/2025", rule).build(),
                measured(PM25, "2021", "50 ug/m3").build(),
                measured(PM25, "2022", "51 ug/m3").build(),
                incomplete(DUST, "2021-H1", "60 ug/m3", valid, 181, 160));
        assertThat(standing.state()).isEqualTo(State.OUT_OF_REACH);
        assertThat(standing.since()).contains(LocalDate.of(2022, 12, 31));
    }

    /** Five years have 1826 days; that no more can come is said once anything is measured, which is at the end of 2021. */
    @Test
    void whatIsCertainBeforehandIsSaidOnceAnythingIsMeasured() {
        Rule rule = new EitherOf(List.of(
                Arm.of(BETTER_EACH_YEAR),
                new Arm(Optional.of(DUST), Limit.atMost("70 ug/m3")),
                new Arm(Optional.of(GOOD_DAYS), Limit.atMost("1826 d"))));
        Standing standing = standing(
                "2023-06-01",
                target(PM25, "2021/2025", rule).build(),
                measured(PM25, "2021", "50 ug/m3").build(),
                measured(PM25, "2022", "51 ug/m3").build(),
                incomplete(DUST, "2021-H1", "60 ug/m3", 0, 181, 160));
        assertThat(standing.state()).isEqualTo(State.SECURED);
        assertThat(standing.since()).contains(LocalDate.of(2021, 12, 31));
    }

    /** What must hold together is not told as a choice. */
    @Test
    void onlyAnEitherOfIsToldAsAChoice() {
        Arm mean = Arm.of(Limit.atMost("46 ug/m3"));
        Arm days = new Arm(Optional.of(GOOD_DAYS), Limit.atLeast("215 d"));
        Measurement fine = measured(PM25, "2025-H1", "45 ug/m3").build();
        Measurement good = measured(GOOD_DAYS, "2025-H1", "100 d").build();
        Target both = target(PM25, "2025", all(mean, days)).build();
        Target any = target(PM25, "2025", new EitherOf(List.of(mean, days))).build();
        assertThat(standing("2025-07-01", both, fine, good).sentence().en()).doesNotContain("; or ");
        assertThat(standing("2025-07-01", any, fine, good).sentence().en()).contains("; or ");
    }

    /** 100 t came in the second year alone: kept, although nobody measured the whole term. */
    @Test
    void aTermWithAMissingYearIsNotWhollyMeasured() {
        Target target =
                target(NOX_CUT, "2024/2025", new Total(Limit.atLeast("100 t"))).build();
        Measurement first = measured(NOX_CUT, "2024", "10 t").build();
        Measurement second = measured(NOX_CUT, "2025", "100 t").build();
        Standing without = standing("2025-12-31", target, second);
        assertThat(without.state()).isEqualTo(State.SECURED);
        assertThat(without.sentence().en()).doesNotContain("the whole term is measured");
        assertThat(standing("2025-12-31", target, first, second).sentence().en())
                .contains("the whole term is measured");
    }

    @Test
    void daysOfWhichNobodySaysHowManyWereValidAreToldAsAssumed() {
        Target target = target(GOOD_DAYS, "2025", Limit.atLeast("215 d")).build();
        Measurement january = measured(GOOD_DAYS, "2025-01", "20 d").build();
        Measurement counted = incomplete(GOOD_DAYS, "2025-01", "20 d", 31, 31, 27);
        Measurement february = incomplete(GOOD_DAYS, "2025-02", "20 d", 28, 28, 25);
        assertThat(standing("2025-03-01", target, january, february).sentence().en())
                .contains(ASSUMED);
        assertThat(standing("2025-03-01", target, counted, february).sentence().en())
                .doesNotContain(ASSUMED);
    }

    /** 91 of the 181 days until June are 50.3 %: as a percentage alone, with their number beside it, or as a count of them. */
    @ParameterizedTest
    @CsvSource({"50.3 %, 0, true", "50 %, 180, false", "90 of 180, 0, false"})
    void ofAShareOfDaysTheNumberIsAssumedWhereNobodySaysIt(String value, int valid, boolean isAssumed) {
        Measurement half = valid == 0
                ? measured(GOOD_SHARE, "2025-H1", value).build()
                : incomplete(GOOD_SHARE, "2025-H1", value, valid, 181, 160);
        String sentence =
                standing("2025-07-01", ofDays("60 %", 219), half).sentence().en();
        assertThat(sentence.contains(ASSUMED)).isEqualTo(isAssumed);
    }

    /** 80 good ones of 170 valid days until June: with 184 more 264 of 354, which is 74.6 %. */
    @ParameterizedTest
    @CsvSource({"80 %, 292, OUT_OF_REACH", "60 %, 219, POSSIBLE"})
    void aCountOfDaysIsCarriedOnByItsOwnNumberOfThem(String limit, int count, State state) {
        Measurement half = measured(GOOD_SHARE, "2025-H1", "80 of 170").build();
        assertThat(standing("2025-07-01", ofDays(limit, count), half).state()).isEqualTo(state);
    }

    @Test
    void aShareOfNoValidDayIsNotCarriedOnByDays() {
        Target target = target(GOOD_SHARE, "2025", Limit.atLeast("60 %")).build();
        Standing standing = standing("2025-07-01", target, incomplete(GOOD_SHARE, "2025-H1", "0 %", 0, 181, 160));
        assertThat(standing.state()).isEqualTo(State.POSSIBLE);
        assertThat(standing.allowances()).isEmpty();
    }

    /** Of ten days, of which none was valid, a share is a whole number of tenths, whatever was published. */
    @Test
    void aShareOfAFewDaysHasFewValues() {
        Rule between = all(Arm.of(Limit.above("31 %")), Arm.of(Limit.below("39 %")));
        Rule around = all(Arm.of(Limit.above("31 %")), Arm.of(Limit.below("41 %")));
        String ten = "2025-01-01/2025-01-10";
        Measurement none = incomplete(GOOD_SHARE, ten, "30 %", 0, 10, 8);
        assertThat(judge(target(GOOD_SHARE, ten, between).build(), none).verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(judge(target(GOOD_SHARE, ten, around).build(), none).verdict())
                .isEqualTo(Verdict.UNDECIDED);
    }

    /** Neither year before is known: that of 2025 cannot be held against anything. */
    @Test
    void everyYearThatATrendLacksIsNamed() {
        Trend trend = new Trend(Trend.Reading.EVERY_YEAR_BETTER, ReportingPeriod.ofYear(2023));
        Result result = judge(
                target(PM25, "2025", trend).build(),
                measured(PM25, "2025", "47 ug/m3").build());
        assertThat(result.reason()).contains(Reason.NO_MEASUREMENT);
        assertThat(result.detail().orElseThrow().en()).isEqualTo("missing: 2023, 2024");
    }

    /** Findings and shares of single years do not add up to anything; each is named with its year. */
    @Test
    void yearsThatDoNotAddUpAreNamedOneByOne() {
        Measurement first = measured(BLACK_WATER, "2021", "yes").build();
        Measurement second = measured(BLACK_WATER, "2022", "basically").build();
        Target held = target(BLACK_WATER, "2021/2025", FindingRequired.of(Finding.YES))
                .build();
        assertThat(standing("2023-09-21", held, first, second).state()).isEqualTo(State.OUT_OF_REACH);
        Target basically = target(BLACK_WATER, "2021/2025", FindingRequired.of(Finding.BASICALLY))
                .build();
        Standing open = standing("2023-09-21", basically, first, second);
        assertThat(open.state()).isEqualTo(State.POSSIBLE);
        assertThat(open.sentence().en()).contains("through 2022-12-31 by year it is yes (2021), basically (2022)");
        assertThat(open.sentence().zh()).contains("截至2022年12月31日各年为是（2021年）、基本（2022年）");

        Target share = target(GOOD_SECTIONS, "2021/2025", Limit.atLeast("70 %")).build();
        Standing shares = standing(
                "2023-09-21",
                share,
                measured(GOOD_SECTIONS, "2021", "60 %").build(),
                measured(GOOD_SECTIONS, "2022", "80 %").build());
        assertThat(shares.sentence().en()).contains("through 2022-12-31 by year it is 60 % (2021), 80 % (2022)");
        assertThat(shares.steps()).extracting(s -> s.text().en()).noneMatch(step -> step.contains("sum"));
    }
}
