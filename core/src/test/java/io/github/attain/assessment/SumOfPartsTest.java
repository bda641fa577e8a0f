package io.github.attain.assessment;

import static io.github.attain.testing.Facts.GOOD_DAYS;
import static io.github.attain.testing.Facts.NOX_CUT;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.assess;
import static io.github.attain.testing.Facts.incomplete;
import static io.github.attain.testing.Facts.judge;
import static io.github.attain.testing.Facts.measured;
import static io.github.attain.testing.Facts.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.assessment.Standing.State;
import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Basis;
import io.github.attain.measurement.Dust;
import io.github.attain.measurement.GasState;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.measurement.Status;
import io.github.attain.rule.Change;
import io.github.attain.rule.EachPart;
import io.github.attain.rule.Limit;
import io.github.attain.rule.Reason;
import io.github.attain.rule.Rule;
import io.github.attain.rule.Total;
import io.github.attain.rule.Trend;
import io.github.attain.target.Target;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.SubPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verdicts on a term of which only parts were measured; every case worked out by hand. */
class SumOfPartsTest {
    private static final Target GOOD =
            target(GOOD_DAYS, "2025", Limit.atLeast("215 d")).build();

    private static List<Measurement> months(Indicator indicator, String value) {
        List<Measurement> months = new ArrayList<>();
        for (ReportingPeriod month : ReportingPeriod.ofYear(2025).split(SubPeriod.MONTH)) {
            months.add(measured(indicator, month.toString(), value).build());
        }
        return months;
    }

    private static Result judged(Target target, List<Measurement> measured) {
        return judge(target, measured.toArray(Measurement[]::new));
    }

    /** 12 × 20 = 240, 25 more than 215; secured on the last day and met on the next. */
    @Test
    void twelveMonthsAreJudgedAsTheYear() {
        List<Measurement> months = months(GOOD_DAYS, "20 d");
        Measurement[] all = months.toArray(Measurement[]::new);
        Result eve = assess("2025-12-31", GOOD, all).results().get(0);
        assertThat(eve.standing().orElseThrow().state()).isEqualTo(State.SECURED);
        Assessment assessment = assess("2026-01-01", GOOD, all);
        Result result = assessment.results().get(0);
        assertThat(result.verdict()).isEqualTo(Verdict.MET);
        assertThat(result.margin().orElseThrow().amount()).isEqualByComparingTo(Exact.of(25));
        assertThat(result.measurements()).isEqualTo(months);
        assertThat(assessment.unused()).isEmpty();
        assertThat(result.steps()).extracting(s -> s.text().zh()).contains("2025-12: 20天", "各时段之和 = 240天");
        assertThat(result.steps()).extracting(s -> s.text().en()).contains("sum of the parts = 240 d");
        assertThat(result.turningValue().orElseThrow().difference().amount().abs())
                .isEqualByComparingTo(Exact.of(25));
    }

    /** 12 × 17 = 204. */
    @Test
    void tooFewDaysInAllMonthsAreTooFewInTheYear() {
        assertThat(judged(GOOD, months(GOOD_DAYS, "17 d")).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(judged(target(NOX_CUT, "2025", Limit.atMost("203 t")).build(), months(NOX_CUT, "17 t"))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void aMeanIsNoSum() {
        Target target = target(PM25, "2025", Limit.atMost("46 ug/m3")).build();
        assertThat(judged(target, months(PM25, "40 ug/m3")).reason()).contains(Reason.NO_MEASUREMENT);
    }

    @Test
    void aMissingOrADisputedMonthLeavesTheYearWithoutAValueUnlessTheOthersDecide() {
        // Eleven times 19 is 209: the missing month may bring the 215 days or not.
        List<Measurement> months = months(GOOD_DAYS, "19 d");
        Measurement november = months.remove(10);
        assertThat(judged(GOOD, months).reason()).contains(Reason.NO_MEASUREMENT);
        months.add(november);
        months.add(measured(GOOD_DAYS, "2025-11", "29 d").build());
        assertThat(judged(GOOD, months).reason()).contains(Reason.AMBIGUOUS);
        List<Measurement> many = months(GOOD_DAYS, "28 d");
        Measurement december = many.remove(11);
        assertThat(judged(GOOD, many).verdict()).isEqualTo(Verdict.MET);
        many.add(december);
        many.add(measured(GOOD_DAYS, "2025-12", "29 d").build());
        assertThat(judged(GOOD, many).verdict()).isEqualTo(Verdict.MET);
        assertThat(judged(GOOD, many).sentence().en()).contains("known of it 308 d (missing or of no use: 2025-12)");
    }

    /** Wherever they lie: 10 × 28 are 280. */
    @Test
    void aDisputedMonthIsGoneRoundBeforeAndBehindAGap() {
        for (int missing : List.of(0, 5, 11)) {
            for (int disputed : List.of(1, 6, 10)) {
                List<Measurement> months = months(GOOD_DAYS, "28 d");
                String period = months.get(disputed).period().toString();
                months.remove(missing);
                months.add(measured(GOOD_DAYS, period, "29 d").build());

                assertThat(judged(GOOD, months).verdict()).isEqualTo(Verdict.MET);
                Target most = target(GOOD_DAYS, "2025", Limit.atLeast("300 d")).build();
                assertThat(judged(most, months).reason()).contains(Reason.AMBIGUOUS);
            }
        }
    }

    /** 200 d of 300 that are allowed, and a month that is missing: by how much it is kept nobody knows. */
    @Test
    void whatIsKnownInPartHasNoMargin() {
        List<Measurement> months = months(GOOD_DAYS, "20 d");
        months.remove(4);
        Result result = judged(GOOD, months);

        assertThat(result.margin()).isEmpty();
        assertThat(result.deciding().orElseThrow().missing()).containsExactly(ReportingPeriod.parse("2025-05"));
        assertThat(result.sentence().en()).contains("the target is at least 215 d (");
        assertThat(judged(GOOD, months(GOOD_DAYS, "20 d")).margin()).isPresent();
    }

    /** Every other day of a month: 15 gaps, of which twelve are named. */
    @Test
    void ofManyGapsTheFirstAreNamed() {
        List<Measurement> days = new ArrayList<>();
        for (int day = 2; day <= 30; day += 2) {
            days.add(measured(NOX_CUT, String.format(Locale.ROOT, "2025-11-%02d", day), "1 t")
                    .build());
        }
        Target target = target(NOX_CUT, "2025-11", Limit.atLeast("20 t")).build();

        assertThat(judged(target, days).detail().orElseThrow().en())
                .startsWith("missing: 2025-11-01, 2025-11-03, ")
                .endsWith(", 2025-11-23 and 3 more");
    }

    /** January to May had 140 good days; that a value of the half year lacks 100 days takes nothing of it away. */
    @Test
    void aThinValueHidesNothingThatBetterOnesSay() {
        List<Measurement> measured = months(GOOD_DAYS, "28 d").subList(0, 5);
        measured.add(incomplete(GOOD_DAYS, "2025-H1", "81 d", 81, 181, 150));
        Target target = target(GOOD_DAYS, "2025", Limit.atLeast("140 d")).build();

        assertThat(judged(target, measured).verdict()).isEqualTo(Verdict.MET);
    }

    /** 11 months without dust and one with it are no year: 11 × 19 are 209, and twelve would be 228. */
    @Test
    void monthsWithAndWithoutDustAreNoYear() {
        List<Measurement> months = new ArrayList<>();
        for (Measurement m : months(GOOD_DAYS, "19 d")) {
            Dust dust = months.isEmpty() ? Dust.INCLUDED : Dust.DEDUCTED;
            months.add(Measurement.builder()
                    .from(m)
                    .basis(new Basis(dust, Status.UNSTATED, GasState.UNSTATED))
                    .build());
        }
        assertThat(judged(GOOD, months).reason()).contains(Reason.NO_MEASUREMENT);
        months.set(0, measured(GOOD_DAYS, "2025-01", "19 d").build());
        assertThat(judged(GOOD, months).verdict()).isEqualTo(Verdict.MET);
    }

    /** 11 × 20 are 220 of 215; and 11 × 16 are 176, to which 31 more days would add up to 207. */
    @ParameterizedTest
    @CsvSource({"20 d, MET", "16 d, NOT_MET"})
    void aMonthThatIsMissingAnywhereMayBeAnything(String each, Verdict verdict) {
        for (int missing = 0; missing < 12; missing++) {
            List<Measurement> months = months(GOOD_DAYS, each);
            ReportingPeriod period = months.remove(missing).period();
            Result result = judged(GOOD, months);
            assertThat(result.verdict()).as("without %s", period).isEqualTo(verdict);
            assertThat(result.value()).isEmpty();
            assertThat(result.sentence().en())
                    .contains("; known of it ", " d (missing: " + period + "); the target is");
            assertThat(result.steps())
                    .extracting(step -> step.text().en())
                    .contains("missing: " + period + "; nothing there could turn the answer");
        }
    }

    @Test
    void theValueOfTheYearSpeaksBeforeItsMonths() {
        List<Measurement> all = months(GOOD_DAYS, "20 d");
        Measurement year = measured(GOOD_DAYS, "2025", "214 d").build();
        all.add(year);
        Result result = judged(GOOD, all);
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(result.measurements()).containsExactly(year);
    }

    /** 11 × 19 + 5 = 214; in December 21 of 31 days are valid and 25 are required: 10 more may be good, 224 at most. */
    @ParameterizedTest
    @CsvSource({"214, MET", "215, UNDECIDED", "224, UNDECIDED", "225, NOT_MET"})
    void aThinMonthLeavesOpenWhatItsInvalidDaysCanTurn(int limit, Verdict verdict) {
        List<Measurement> months = months(GOOD_DAYS, "19 d");
        Measurement december = incomplete(GOOD_DAYS, "2025-12", "5 d", 21, 31, 25);
        months.set(11, december);
        Result result =
                judged(target(GOOD_DAYS, "2025", Limit.atLeast(limit + " d")).build(), months);
        assertThat(result.verdict()).isEqualTo(verdict);
        if (verdict == Verdict.UNDECIDED) {
            Gap gap = result.gap().orElseThrow();
            assertThat(gap.incomplete()).containsExactly(december);
            assertThat(gap.missing()).isEqualTo(10);
            assertThat(gap.stillRequired()).isEqualTo(4);
            // 11 × 19 + 5 = 214, and ten days are missing.
            assertThat(gap.lowest()).contains(Quantity.parse("214 d"));
            assertThat(gap.highest()).contains(Quantity.parse("224 d"));
            assertThat(result.sentence().zh()).contains("累计214天", "缺10个有效值（2025年12月）");
        }
    }

    /** 9000 + 400 + 300 = 9700. */
    @ParameterizedTest
    @CsvSource({"9700, MET", "9701, NOT_MET"})
    void aTotalIsAddedUpFromSeveralYearsAndOneToo(int limit, Verdict verdict) {
        Target target = target(NOX_CUT, "2021/2025", new Total(Limit.atLeast(limit + " t")))
                .build();
        Result result = judge(
                target,
                measured(NOX_CUT, "2021/2023", "9000 t").build(),
                measured(NOX_CUT, "2024", "400 t").build(),
                measured(NOX_CUT, "2025", "300 t").build());
        assertThat(result.verdict()).isEqualTo(verdict);
        assertThat(result.sentence().en()).contains("in total 9700 t");
    }

    /** 12 × 20 in the last of two years, the first not measured: 240 decide what is reached already, and nothing else. */
    @Test
    void aYearOfATotalMayBeMeasuredInMonths() {
        Target reached =
                target(NOX_CUT, "2024/2025", new Total(Limit.atLeast("240 t"))).build();
        assertThat(judged(reached, months(NOX_CUT, "20 t")).verdict()).isEqualTo(Verdict.MET);
        Target open =
                target(NOX_CUT, "2024/2025", new Total(Limit.atLeast("241 t"))).build();
        assertThat(judged(open, months(NOX_CUT, "20 t")).reason()).contains(Reason.NO_MEASUREMENT);
    }

    /** 3 × 20 in each quarter. */
    @ParameterizedTest
    @CsvSource({"60, MET", "61, NOT_MET"})
    void thePartsOfAPromiseForEachAreAddedUpToo(int limit, Verdict verdict) {
        EachPart rule = new EachPart(SubPeriod.QUARTER, Limit.atLeast(limit + " d"));
        Target target = target(GOOD_DAYS, "2025", rule).build();
        Result result = judged(target, months(GOOD_DAYS, "20 d"));
        assertThat(result.verdict()).isEqualTo(verdict);
        assertThat(result.measurements()).hasSize(12);
    }

    @Test
    void aSumIsConvertedIntoTheUnitOfItsLimit() {
        Target target = target(NOX_CUT, "2025", Limit.atLeast("240000 kg")).build();
        assertThat(judged(target, months(NOX_CUT, "20 t")).verdict()).isEqualTo(Verdict.MET);
    }

    /**
     * Each day of five years and, laid over it, each pair of days and every month: the sum is that of the days, whichever pieces are
     * taken, and 250 targets cost seconds and not minutes.
     */
    @Test
    void overlappingPiecesAreAddedUpOnceForEachTarget() {
        List<Measurement> measured = new ArrayList<>();
        ReportingPeriod years = ReportingPeriod.ofYears(2021, 2025);
        for (int day = 0; day < years.days(); day++) {
            LocalDate first = years.first().plusDays(day);
            measured.add(measured(NOX_CUT, first.toString(), "1 t").build());
            if (day % 2 == 0 && day + 1 < years.days()) {
                measured.add(measured(NOX_CUT, first + "/" + first.plusDays(1), "2 t")
                        .build());
            }
        }
        for (ReportingPeriod month : years.split(SubPeriod.MONTH)) {
            measured.add(
                    measured(NOX_CUT, month.toString(), month.days() + " t").build());
        }
        List<Target> targets = new ArrayList<>();
        for (int n = 0; n < 250; n++) {
            targets.add(target(NOX_CUT, "2021/2025", new Total(Limit.atLeast((1700 + n) + " t")))
                    .id("t" + n)
                    .build());
        }
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Assessment assessment = Assessor.of(targets).assess(Measurements.of(measured), LocalDate.of(2026, 1, 31));
        assertThat(assessment.results())
                .filteredOn(result -> result.verdict() == Verdict.MET)
                .hasSize(1826 - 1700 + 1);
        assertThat(assessment.results().get(0).value()).hasValue(Quantity.parse("1826 t"));
        assertThat(Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin))
                .isLessThan(Duration.ofSeconds(4));
    }

    private static List<Measurement> monthsOf(int year, String value) {
        List<Measurement> months = new ArrayList<>();
        for (ReportingPeriod month : ReportingPeriod.ofYear(year).split(SubPeriod.MONTH)) {
            months.add(measured(NOX_CUT, month.toString(), value).build());
        }
        return months;
    }

    private static Rule down(String percent) {
        return new Change(Limit.atMost(percent), ReportingPeriod.ofYear(2020));
    }

    /** 12 × 10 = 120 in 2020 and 12 × 9 = 108 in 2025, a tenth less. */
    @ParameterizedTest
    @CsvSource({"-10 %, MET", "-10.1 %, NOT_MET"})
    void aBaselineIsAddedUpAsTheTermIs(String change, Verdict verdict) {
        List<Measurement> measured = monthsOf(2020, "10 t");
        measured.addAll(monthsOf(2025, "9 t"));
        Target target = target(NOX_CUT, "2025", down(change)).build();

        Assessment assessment = assess("2026-06-30", target, measured.toArray(Measurement[]::new));
        Result result = assessment.results().get(0);

        assertThat(result.verdict()).isEqualTo(verdict);
        assertThat(result.measurements()).containsAll(measured);
        assertThat(assessment.unused()).isEmpty();
        assertThat(result.sentence().en()).contains("in total 108 t, a fall of 10 % from 120 t in 2020");
        assertThat(result.steps()).extracting(s -> s.text().en()).anyMatch(step -> step.contains("120 t"));
    }

    @Test
    void aBaselineOfWhichAPartIsMissingIsUnknown() {
        List<Measurement> measured = monthsOf(2020, "10 t");
        Measurement lacking = measured.remove(4);
        measured.addAll(monthsOf(2025, "9 t"));
        Target target = target(NOX_CUT, "2025", down("-10 %")).build();

        Result result = judged(target, measured);
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(result.reason()).contains(Reason.BASELINE_UNKNOWN);
        assertThat(result.detail().orElseThrow().en())
                .isEqualTo("2020: the data are too incomplete (missing: 2020-05)");
        assertThat(result.detail().orElseThrow().zh()).isEqualTo("2020年的数据不足（缺2020年5月）");

        measured.add(incomplete(NOX_CUT, "2020-05", "10 t", 10, 31, 27));
        assertThat(judged(target, measured).reason()).contains(Reason.BASELINE_UNKNOWN);
        assertThat(judged(target, measured).detail().orElseThrow().en())
                .isEqualTo("2020: the data are too incomplete (missing or incomplete: 2020-05)");
        measured.set(measured.size() - 1, lacking);
        assertThat(judged(target, measured).verdict()).isEqualTo(Verdict.MET);
    }

    /** 120, 119 and 108 t; a year that was measured as such goes before its months. */
    @Test
    void theYearsOfATrendAreAddedUp() {
        Trend trend = new Trend(Trend.Reading.EVERY_YEAR_BETTER, ReportingPeriod.ofYear(2023));
        Indicator less =
                Indicator.builder().from(NOX_CUT).better(Direction.LOWER).build();
        Target target = target(less, "2025", trend).build();
        List<Measurement> measured = monthsOf(2023, "10 t");
        measured.add(measured(NOX_CUT, "2024", "119 t").build());
        measured.addAll(monthsOf(2024, "1 t"));
        measured.addAll(monthsOf(2025, "9 t"));

        assertThat(judged(target, measured).verdict()).isEqualTo(Verdict.MET);
        measured.set(12, measured(NOX_CUT, "2024", "120 t").build());
        assertThat(judged(target, measured).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    /** A mean has no sum, in whatever year. */
    @Test
    void aBaselineThatDoesNotAddUpStaysUnknown() {
        List<Measurement> measured = months(PM25, "40 ug/m3");
        Target target = target(PM25, "2026", new Change(Limit.atMost("-4 %"), ReportingPeriod.ofYear(2025)))
                .build();
        measured.add(measured(PM25, "2026", "38 ug/m3").build());

        Result result = assess("2027-06-30", target, measured.toArray(Measurement[]::new))
                .results()
                .get(0);
        assertThat(result.reason()).contains(Reason.BASELINE_UNKNOWN);
    }

    private static List<Measurement> of(Dust dust, List<Measurement> all) {
        List<Measurement> with = new ArrayList<>();
        for (Measurement m : all) {
            with.add(Measurement.builder()
                    .from(m)
                    .basis(new Basis(dust, Status.UNSTATED, GasState.UNSTATED))
                    .build());
        }
        return with;
    }

    /** 108 of 120 without dust is a tenth less, and 108 of 108 with it is not. */
    @Test
    void aBaselineIsAddedUpOnTheBasisThatIsTried() {
        List<Measurement> measured = of(Dust.DEDUCTED, monthsOf(2020, "10 t"));
        measured.addAll(of(Dust.INCLUDED, monthsOf(2020, "9 t")));
        List<Measurement> term = List.of(measured(NOX_CUT, "2025", "108 t").build());
        measured.addAll(of(Dust.DEDUCTED, term));
        measured.addAll(of(Dust.INCLUDED, term));
        Target target = target(NOX_CUT, "2025", down("-10 %")).build();

        Result result = judged(target, measured);

        assertThat(result.verdict()).isEqualTo(Verdict.MET);
        assertThat(result.sensitivities())
                .filteredOn(s -> s.choice() == Sensitivity.Choice.BASIS)
                .isNotEmpty()
                .allSatisfy(s -> assertThat(s.verdict()).isEqualTo(Verdict.NOT_MET));
        Target included = Target.builder().from(target).dust(Dust.INCLUDED).build();
        assertThat(judged(included, measured).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    /** Final 120 and provisional 108: what is not settled would turn it, as where 2020 is one value. */
    @Test
    void whatASumOfABaselinePassedOverIsTriedAndLookedAt() {
        List<Measurement> measured = new ArrayList<>();
        for (Measurement m : monthsOf(2020, "10 t")) {
            measured.add(Measurement.builder()
                    .from(m)
                    .basis(new Basis(Dust.UNSTATED, Status.FINAL, GasState.UNSTATED))
                    .build());
        }
        for (Measurement m : monthsOf(2020, "9 t")) {
            measured.add(Measurement.builder()
                    .from(m)
                    .basis(new Basis(Dust.UNSTATED, Status.PROVISIONAL, GasState.UNSTATED))
                    .build());
        }
        measured.add(measured(NOX_CUT, "2025", "108 t").build());
        Target target = target(NOX_CUT, "2025", down("-10 %")).build();

        Assessment assessment = assess("2026-06-30", target, measured.toArray(Measurement[]::new));

        assertThat(assessment.unused()).isEmpty();
        assertThat(assessment.results().get(0).sensitivities())
                .extracting(Sensitivity::choice)
                .contains(Sensitivity.Choice.BASIS);
    }

    /** Eleven months say why the baseline is not known, so they were looked at. */
    @Test
    void partsOfABaselineThatIsNotKnownWereLookedAt() {
        List<Measurement> measured = monthsOf(2020, "10 t");
        measured.remove(4);
        Target target = target(NOX_CUT, "2025", down("-10 %")).build();

        assertThat(assess("2026-06-30", target, measured.toArray(Measurement[]::new))
                        .unused())
                .isEmpty();
    }
}
