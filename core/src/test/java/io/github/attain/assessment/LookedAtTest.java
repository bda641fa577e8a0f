package io.github.attain.assessment;

import static io.github.attain.testing.Facts.GOOD_DAYS;
import static io.github.attain.testing.Facts.GOOD_SHARE;
import static io.github.attain.testing.Facts.NOX_CUT;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.assess;
import static io.github.attain.testing.Facts.judge;
import static io.github.attain.testing.Facts.measured;
import static io.github.attain.testing.Facts.measurement;
import static io.github.attain.testing.Facts.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.measurement.Basis;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Dust;
import io.github.attain.measurement.GasState;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Status;
import io.github.attain.rule.AllOf;
import io.github.attain.rule.Arm;
import io.github.attain.rule.Change;
import io.github.attain.rule.Limit;
import io.github.attain.rule.Reason;
import io.github.attain.rule.Total;
import io.github.attain.rule.Trend;
import io.github.attain.target.Baseline;
import io.github.attain.target.Target;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which measurements speak, which stand behind an answer, and which were of no use. */
class LookedAtTest {
    private static final Limit LIMIT = Limit.atMost("46 ug/m3");
    private static final ReportingPeriod IN_2020 = ReportingPeriod.ofYear(2020);
    private static final Target FALL =
            target(PM25, "2025", new Change(Limit.atMost("-4 %"), IN_2020)).build();
    private static final Measurement OWN = measured(PM25, "2025", "46 ug/m3").build();

    private static Measurement on(Dust dust, String period, String value) {
        return measured(PM25, period, value)
                .basis(new Basis(dust, Status.UNSTATED, GasState.UNSTATED))
                .build();
    }

    /** Two values of the baseline year disagree, so neither is built on; both were looked at, and one of 2010 was not. */
    @Test
    void bothStatementsOfABaselineAreLookedAtAndNoOtherYear() {
        Measurement before = measured(PM25, "2020", "50 ug/m3").build();
        Measurement rival = measured(PM25, "2020", "52 ug/m3").build();
        Measurement stray = measured(PM25, "2010", "90 ug/m3").build();
        assertThat(assess("2026-01-01", FALL, OWN, before, rival, stray).unused())
                .containsExactly(stray);
        assertThat(assess("2026-01-01", FALL, OWN, before, stray).unused()).containsExactly(stray);
    }

    @Test
    void aBaselineAloneIsNothingThatAnAnswerRestsOn() {
        Measurement before = measured(PM25, "2020", "50 ug/m3").build();
        assertThat(judge(FALL, before).measurements()).isEmpty();
        assertThat(judge(FALL, before, OWN).measurements()).containsExactly(OWN, before);
    }

    /** 50, 51: broken in 2024, whatever comes; the answer rests on the two years that say so. */
    @Test
    void aTrendThatIsBrokenRestsOnTheYearsBefore() {
        Trend trend = new Trend(Trend.Reading.EVERY_YEAR_BETTER, ReportingPeriod.ofYear(2023));
        Measurement first = measured(PM25, "2023", "50 ug/m3").build();
        Measurement worse = measured(PM25, "2024", "51 ug/m3").build();
        Assessment assessment = assess("2026-01-01", target(PM25, "2025", trend).build(), first, worse);
        assertThat(assessment.results().get(0).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(assessment.results().get(0).measurements()).containsExactly(first, worse);
        assertThat(assessment.unused()).isEmpty();
    }

    /** The first year stands in the plan and is no measurement: 50, 48, 47. */
    @Test
    void aTrendMayBeginWithWhatThePlanStates() {
        Trend trend = new Trend(Trend.Reading.EVERY_YEAR_BETTER, ReportingPeriod.ofYear(2023));
        Target target = target(PM25, "2025", trend)
                .baseline(Baseline.stated(ReportingPeriod.ofYear(2023), Quantity.parse("50 ug/m3")))
                .build();
        Measurement second = measured(PM25, "2024", "48 ug/m3").build();
        Measurement last = measured(PM25, "2025", "47 ug/m3").build();
        Result result = judge(target, second, last);
        assertThat(result.verdict()).isEqualTo(Verdict.MET);
        assertThat(result.measurements()).containsExactly(last, second);
    }

    /** 20 days of the other indicator come first in the promise, and are not the value of the target. */
    @Test
    void theValueIsThatOfTheTargetWhicheverArmComesFirst() {
        AllOf rule = new AllOf(List.of(new Arm(Optional.of(GOOD_DAYS), Limit.atLeast("20 d")), Arm.of(LIMIT)));
        Measurement days = measured(GOOD_DAYS, "2025", "20 d").build();
        Result result = judge(target(PM25, "2025", rule).build(), days, OWN);
        assertThat(result.value()).contains(Quantity.parse("46 ug/m3"));
        assertThat(result.measurements()).containsExactly(OWN, days);
    }

    /** Half a year says nothing of a year that is over; beside the year it is what the year was when half of it had passed. */
    @Test
    void aValueToDateIsOfUseBesideTheValueOfTheTermAlone() {
        Target target = target(PM25, "2025", LIMIT).build();
        Measurement half = measured(PM25, "2025-H1", "45 ug/m3").build();
        assertThat(assess("2026-01-01", target, half).unused()).containsExactly(half);
        assertThat(assess("2026-01-01", target, half, OWN).unused()).isEmpty();
    }

    /** Of a share of three years each of them says something, of a mean none does. */
    @Test
    void singleYearsAreOfUseToAShareOfThem() {
        Measurement second = measured(GOOD_SHARE, "2022", "80 %").build();
        Measurement third = measured(GOOD_SHARE, "2023", "82 %").build();
        Measurement quarter = measured(GOOD_SHARE, "2022-Q2", "80 %").build();
        Target share = target(GOOD_SHARE, "2021/2023", Limit.atLeast("75 %")).build();
        assertThat(assess("2024-01-01", share, second, third, quarter).unused()).containsExactly(quarter);
        Measurement mean = measured(PM25, "2022", "40 ug/m3").build();
        Target ofMean = target(PM25, "2021/2023", LIMIT).build();
        assertThat(assess("2024-01-01", ofMean, mean).unused()).containsExactly(mean);
    }

    @Test
    void ofTwoStatementsNeitherIsTheValue() {
        Measurement other = measured(PM25, "2025", "47 ug/m3").build();
        Target target = target(PM25, "2025", LIMIT).build();
        assertThat(judge(target, OWN, other).reason()).contains(Reason.AMBIGUOUS);
        assertThat(judge(target, OWN, other).value()).isEmpty();
        assertThat(judge(target, OWN).value()).contains(OWN.value());
    }

    /** With dust where it is asked for without: nothing speaks, neither one value nor two. */
    @Test
    void whatIsOnTheWrongBasisIsNotWhatAnAnswerRestsOn() {
        Target target = target(PM25, "2025", LIMIT).dust(Dust.DEDUCTED).build();
        Measurement dusty = on(Dust.INCLUDED, "2025", "45 ug/m3");
        Measurement again = on(Dust.INCLUDED, "2025", "44 ug/m3");
        for (Result result : List.of(judge(target, dusty), judge(target, dusty, again))) {
            assertThat(result.reason()).contains(Reason.NOT_COMPARABLE);
            assertThat(result.value()).isEmpty();
            assertThat(result.measurements()).isEmpty();
        }
    }

    /** 50 valid days of 365 and 360 of them, both with 200 good ones: what 50 days leave open is believed. */
    @Test
    void ofTwoEqualFiguresTheMoreIncompleteOneSpeaks() {
        Target target = target(GOOD_DAYS, "2025", Limit.atLeast("215 d")).build();
        Measurement thin = measured(GOOD_DAYS, "2025", "40 d")
                .completeness(Completeness.withMinimum(50, 365, 324))
                .build();
        Measurement full = measured(GOOD_DAYS, "2025", "40 d")
                .completeness(Completeness.withMinimum(360, 365, 324))
                .build();
        assertThat(judge(target, full).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(judge(target, full, thin).verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(judge(target, thin, full).verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    /** A negative concentration cannot be, and of the days nothing was measured: neither is computed with. */
    @Test
    void whatCannotSpeakIsNotComputedWith() {
        AllOf rule = new AllOf(List.of(Arm.of(LIMIT), new Arm(Optional.of(GOOD_DAYS), Limit.atLeast("215 d"))));
        Measurement negative =
                measurement(PM25, "2025", Quantity.parse("-1 ug/m3")).build();
        Result result = judge(target(PM25, "2025", rule).build(), negative);
        assertThat(result.reason()).contains(Reason.NOT_COMPARABLE);
        assertThat(result.steps()).extracting(Step::kind).containsOnly(Step.Kind.MEASURED);
    }

    /** 363 of 366 days are enough by its standard: it is built on. */
    @Test
    void aBaselineWithEnoughDataIsBuiltOn() {
        Measurement before = measured(PM25, "2020", "50 ug/m3")
                .completeness(Completeness.withMinimum(363, 366, 324))
                .build();
        assertThat(judge(FALL, before, OWN).verdict()).isEqualTo(Verdict.MET);
    }

    /** Half and half, or nine months and three: two values each, and the one with the longer last piece speaks. */
    @Test
    void ofTwoWaysThatAreAsGoodTheOneWithTheLongerLastPieceSpeaks() {
        Measurement half = measured(NOX_CUT, "2025-H1", "10 t").build();
        Measurement rest = measured(NOX_CUT, "2025-H2", "20 t").build();
        Measurement nine = measured(NOX_CUT, "2025-01-01/2025-09-30", "25 t").build();
        Measurement quarter = measured(NOX_CUT, "2025-Q4", "5 t").build();
        Target target = target(NOX_CUT, "2025", Limit.atLeast("30 t")).build();
        assertThat(judge(target, quarter, nine, rest, half).measurements()).containsExactly(half, rest);
    }

    /** The amount as of a day is known; of an amount by that day, that of the year alone is not enough, be it a leap year. */
    @Test
    void anAmountByADayIsKnownAsOfThatDayAndNotByTheYear() {
        Target target = target(NOX_CUT, "2024", Limit.atMost("100 t"))
                .term(Term.by(LocalDate.of(2024, 12, 31)))
                .build();
        assertThat(judge(target, measured(NOX_CUT, "2024-12-31", "80 t").build())
                        .verdict())
                .isEqualTo(Verdict.MET);
        Result year = judge(target, measured(NOX_CUT, "2024", "80 t").build());
        assertThat(year.reason()).contains(Reason.NO_MEASUREMENT);
    }

    /** 60 t and 50 t after 2021 are 110 t: the year of which only a half is known counts with that half. */
    @Test
    void aYearOfWhichSomethingIsKnownCountsWithThat() {
        Target target =
                target(NOX_CUT, "2021/2022", new Total(Limit.atLeast("110 t"))).build();
        Measurement half = measured(NOX_CUT, "2021-H1", "60 t").build();
        Measurement second = measured(NOX_CUT, "2022", "50 t").build();
        Result result = judge(target, half, second);
        assertThat(result.verdict()).isEqualTo(Verdict.MET);
        assertThat(result.measurements()).containsExactly(half, second);
    }
}
