package io.github.attain.standard.air;

import static io.github.attain.standard.air.MadeUp.STANDARDS;
import static io.github.attain.testing.Facts.CITY;
import static io.github.attain.testing.Facts.CLAUSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.attain.assessment.Assessor;
import io.github.attain.assessment.Result;
import io.github.attain.assessment.Sensitivity;
import io.github.attain.assessment.Verdict;
import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Basis;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Dust;
import io.github.attain.measurement.GasState;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.measurement.Status;
import io.github.attain.rule.Limit;
import io.github.attain.rule.Reason;
import io.github.attain.target.Target;
import io.github.attain.testing.Facts;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AirMeasurementsTest {
    private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2019);

    private static boolean all(LocalDate day) {
        return true;
    }

    /** 31 July and the last eight days of August are missing: 356 days, August has 23. */
    private static boolean shortAugust(LocalDate day) {
        boolean lastOfJuly = day.getMonthValue() == 7 && day.getDayOfMonth() == 31;
        return !lastOfJuly && (day.getMonthValue() != 8 || day.getDayOfMonth() <= 23);
    }

    private static AirStatistics year(String pm25, Predicate<LocalDate> admitted) {
        return AirStatistics.of(MadeUp.days(YEAR, pm25, admitted), YEAR, STANDARDS);
    }

    private static Measurement only(Measurements all, String indicator) {
        List<Measurement> found = all.of(CITY.code(), indicator);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static Indicator indicator(String id) {
        for (Indicator indicator : AirStatistics.indicators()) {
            if (indicator.id().equals(id)) {
                return indicator;
            }
        }
        throw new AssertionError("no indicator " + id);
    }

    private static Verdict verdict(AirStatistics year, String id, Limit limit) {
        Target target = Facts.target(indicator(id), "2019", limit).build();
        return Assessor.of(List.of(target))
                .assess(year.measurements(CITY), LocalDate.of(2020, 3, 1))
                .results()
                .get(0)
                .verdict();
    }

    /** 2019-06-01 is no day of the period; of the other four two are good and one is heavy, for 200 is not heavy yet. */
    @Test
    void daysOfWhichOnlyThePublishedIndexIsKnownAreCounted() {
        ReportingPeriod may = ReportingPeriod.of(YearMonth.of(2019, 5));
        Map<LocalDate, Integer> indices = Map.of(
                LocalDate.of(2019, 5, 1), 100,
                LocalDate.of(2019, 5, 2), 200,
                LocalDate.of(2019, 5, 3), 201,
                LocalDate.of(2019, 5, 31), 37,
                LocalDate.of(2019, 6, 1), 500);
        Basis basis = new Basis(Dust.DEDUCTED, Status.FINAL, GasState.UNSTATED);
        Measurements all = AirMeasurements.ofPublished(
                indices, may, STANDARDS, CITY, Map.of("air.good-days", "city.good-days"), basis, CLAUSE);

        assertThat(all.all())
                .extracting(Measurement::indicator, m -> m.value().written())
                .containsExactlyInAnyOrder(
                        tuple("city.good-days", "2 d"),
                        tuple("air.good-day-share", "2 of 4"),
                        tuple("air.heavy-pollution-days", "1 d"),
                        tuple("air.heavy-pollution-day-share", "1 of 4"));
        for (Measurement measurement : all.all()) {
            assertThat(measurement.source()).hasValue(CLAUSE);
            assertThat(measurement.basis()).isEqualTo(basis);
            // A month needs 27 days.
            assertThat(measurement.completeness()).contains(Completeness.lacking(4, 31, 23));
            assertThat(measurement.note().orElseThrow())
                    .isEqualTo(new Text("按已公布的AQI统计", "counted by the AQI as published"));
        }
        assertThat(AirMeasurements.ofPublished(Map.of(), may, STANDARDS, CITY, Map.of(), basis, CLAUSE)
                        .all())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AirMeasurements.ofPublished(
                        Map.of(LocalDate.of(2019, 5, 1), 501), may, STANDARDS, CITY, Map.of(), basis, CLAUSE));
    }

    @Test
    void everyFigureHasItsIndicatorAndFitsIt() {
        Measurements all = year("20", AirMeasurementsTest::all).measurements(CITY);
        assertThat(all.all()).hasSize(AirStatistics.indicators().size());
        for (Measurement measurement : all.all()) {
            assertThat(indicator(measurement.indicator()).misfit(measurement.value()))
                    .as(measurement.indicator())
                    .isEmpty();
            assertThat(measurement.period()).isEqualTo(YEAR);
            assertThat(measurement.completeness()).contains(Completeness.lacking(365, 365, 0));
            assertThat(measurement.edition()).contains("HJ 663-2013 + HJ 633-2012 + GB 3095-2012/XG1-2018");
            assertThat(measurement.note().orElseThrow().en())
                    .contains("HJ 663-2013", "HJ 633-2012", "GB 3095-2012/XG1-2018");
        }
        assertThat(only(all, "air.good-day-share").value().written()).isEqualTo("365 of 365");
        assertThat(only(all, "air.good-days").value().written()).isEqualTo("365 d");
        assertThat(only(all, "air.heavy-pollution-days").value().written()).isEqualTo("0 d");
        assertThat(only(all, "air.co.p95").value().written()).isEqualTo("1/2 mg/m3");
    }

    @Test
    void theBasisSaysDustStateAndStatus() {
        Measurements all =
                year("20", AirMeasurementsTest::all).measurements(CITY, Map.of(), Status.FINAL, Optional.of(CLAUSE));
        assertThat(only(all, "air.no2.annual-mean").basis().gasState()).isEqualTo(GasState.REFERENCE);
        assertThat(only(all, "air.pm25.annual-mean").basis().gasState()).isEqualTo(GasState.ACTUAL);
        assertThat(only(all, "air.good-days").basis().gasState()).isEqualTo(GasState.UNSTATED);
        assertThat(only(all, "air.good-days").basis().dust()).isEqualTo(Dust.INCLUDED);
        assertThat(only(all, "air.good-days").basis().status()).isEqualTo(Status.FINAL);
        assertThat(only(all, "air.good-days").source()).contains(CLAUSE);
    }

    /** An index of 100 is 75 µg/m³ of PM2.5 by HJ 633-2012 and 60 by HJ 633-2026: 70 is a good day only by the former. */
    @Test
    void twoEditionsOfOneYearStandSideBySideAndTheCallerSaysWhichOneCounts() {
        CityDays days = MadeUp.days(YEAR, "70", AirMeasurementsTest::all);
        AirStandards later = AirStandards.SINCE_2026_03;
        List<Measurement> both = new ArrayList<>();
        both.addAll(AirStatistics.of(days, YEAR, STANDARDS).measurements(CITY).all());
        both.addAll(AirStatistics.of(days, YEAR, later).measurements(CITY).all());
        Assessor assessor = Assessor.of(List.of(Facts.target(indicator("air.good-days"), "2019", Limit.atLeast("300 d"))
                .build()));
        Result now = judge(assessor.withEditions(STANDARDS.edition()), both);
        assertThat(now.verdict()).isEqualTo(Verdict.MET);
        assertThat(now.turningChoices())
                .extracting(Sensitivity::choice, Sensitivity::verdict)
                .containsExactly(tuple(Sensitivity.Choice.EDITION, Verdict.NOT_MET));
        assertThat(judge(assessor.withEditions(later.edition()), both).verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(judge(assessor, both).reason()).contains(Reason.AMBIGUOUS);
    }

    private static Result judge(Assessor assessor, List<Measurement> all) {
        return assessor.assess(Measurements.of(all), LocalDate.of(2020, 3, 1))
                .results()
                .get(0);
    }

    @Test
    void aCallerMayUseOtherIds() {
        Measurements all = year("20", AirMeasurementsTest::all)
                .measurements(CITY, Map.of("air.good-days", "x.days"), Status.FINAL, Optional.empty());
        assertThat(all.of(CITY.code(), "air.good-days")).isEmpty();
        assertThat(only(all, "x.days").value().written()).isEqualTo("365 d");
    }

    @Test
    void withoutDaysThereIsNothingToState() {
        assertThat(year("20", day -> false).measurements(CITY).all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"40, MET", "50, NOT_MET"})
    void aCompleteYearIsJudged(String pm25, Verdict verdict) {
        assertThat(verdict(year(pm25, AirMeasurementsTest::all), "air.pm25.annual-mean", Limit.atMost("46 ug/m3")))
                .isEqualTo(verdict);
    }

    /** 356 of 365 days at 47: with zero on the missing days the mean is 45.8, which rounds to 46. At 48 it is 46.8. */
    @ParameterizedTest
    @CsvSource({"47, UNDECIDED", "48, NOT_MET", "40, UNDECIDED"})
    void anIncompleteYearIsDecidedOnlyWhereNoFillingCanTurnIt(String pm25, Verdict verdict) {
        assertThat(year(pm25, AirMeasurementsTest::shortAugust)
                        .of(Pollutant.PM25)
                        .completeness())
                .isEqualTo(Completeness.lacking(356, 365, 4));
        assertThat(verdict(
                        year(pm25, AirMeasurementsTest::shortAugust), "air.pm25.annual-mean", Limit.atMost("46 ug/m3")))
                .isEqualTo(verdict);
    }

    /** 356 good days of 356: the nine missing ones leave at least 356 and at most 365. */
    @ParameterizedTest
    @CsvSource({"356, MET", "357, UNDECIDED", "365, UNDECIDED"})
    void goodDaysOfAnIncompleteYearCanOnlyGrow(String least, Verdict verdict) {
        assertThat(verdict(year("20", AirMeasurementsTest::shortAugust), "air.good-days", Limit.atLeast(least + " d")))
                .isEqualTo(verdict);
    }
}
