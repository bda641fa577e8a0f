package io.github.attain.standard.air;

import static io.github.attain.standard.air.MadeUp.STANDARDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.attain.measurement.Completeness;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Rounding;
import io.github.attain.value.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AirStatisticsTest {
    private static Completeness pm25(ReportingPeriod period, Predicate<LocalDate> admitted) {
        CityDays days = MadeUp.days(period, "30", admitted);
        return AirStatistics.of(days, period, STANDARDS).of(Pollutant.PM25).completeness();
    }

    private static CityDays days(ReportingPeriod period, List<String> pm25) {
        List<CityDay> days = new ArrayList<>();
        for (int i = 0; i < pm25.size(); i++) {
            days.add(MadeUp.day(period.first().plusDays(i), pm25.get(i)));
        }
        return CityDays.of(days).orThrow();
    }

    @Test
    void februaryNeedsTwentyFiveDaysInEveryYear() {
        ReportingPeriod february = ReportingPeriod.parse("2019-02");
        assertThat(pm25(february, day -> day.getDayOfMonth() <= 24)).isEqualTo(Completeness.lacking(24, 28, 1));
        assertThat(pm25(february, day -> day.getDayOfMonth() <= 25)).isEqualTo(Completeness.lacking(25, 28, 0));
        assertThat(pm25(ReportingPeriod.parse("2020-02"), day -> day.getDayOfMonth() <= 25))
                .isEqualTo(Completeness.lacking(25, 29, 0));
        assertThat(pm25(ReportingPeriod.parse("2019-04"), day -> day.getDayOfMonth() <= 26))
                .isEqualTo(Completeness.lacking(26, 30, 1));
    }

    /** Twelve months at their minimum have 27 times 11 and 25: 322 days. */
    @Test
    void aYearNeedsThreeHundredAndTwentyFourDaysBesideItsMonths() {
        ReportingPeriod year = ReportingPeriod.ofYear(2019);
        Predicate<LocalDate> least = day -> day.getDayOfMonth() <= (day.getMonthValue() == 2 ? 25 : 27);
        Predicate<LocalDate> oneMore = least.or(day -> day.equals(LocalDate.of(2019, 1, 31)));
        assertThat(pm25(year, least)).isEqualTo(Completeness.lacking(322, 365, 2));
        assertThat(pm25(year, oneMore)).isEqualTo(Completeness.lacking(323, 365, 1));
        assertThat(pm25(year, oneMore.or(day -> day.equals(LocalDate.of(2019, 3, 31)))))
                .isEqualTo(Completeness.lacking(324, 365, 0));
    }

    @Test
    void aLeapYearHasOneMoreDayAndTheSameMinimum() {
        Predicate<LocalDate> least = day -> day.getDayOfMonth() <= (day.getMonthValue() == 2 ? 25 : 27)
                || day.equals(LocalDate.of(2020, 1, 31))
                || day.equals(LocalDate.of(2020, 3, 31));
        assertThat(pm25(ReportingPeriod.ofYear(2020), least)).isEqualTo(Completeness.lacking(324, 366, 0));
        assertThat(pm25(ReportingPeriod.ofYear(2020), day -> true)).isEqualTo(Completeness.lacking(366, 366, 0));
    }

    @Test
    void enoughDaysDoNotHelpWhereOneMonthIsShort() {
        ReportingPeriod year = ReportingPeriod.ofYear(2019);
        Predicate<LocalDate> shortAugust = day -> day.getMonthValue() != 8 || day.getDayOfMonth() <= 20;
        assertThat(pm25(year, shortAugust)).isEqualTo(Completeness.lacking(354, 365, 7));
        AirStatistics statistics = AirStatistics.of(MadeUp.days(year, "30", shortAugust), year, STANDARDS);
        assertThat(statistics.of(Pollutant.PM25).mean().orElseThrow()).isEqualByComparingTo(Exact.of(30));
        assertThat(statistics.of(Pollutant.PM25).meets()).isEmpty();
        assertThat(statistics.of(Pollutant.PM25).reasons()).anyMatch(r -> r.en().contains("at least 7 more"));
    }

    @Test
    void withoutAnyDayNothingIsKnownAndNothingCounts() {
        AirStatistics none =
                AirStatistics.of(CityDays.of(List.of()).orThrow(), ReportingPeriod.parse("2019-03-04"), STANDARDS);
        assertThat(none.of(Pollutant.CO).mean()).isEmpty();
        assertThat(none.of(Pollutant.CO).percentile()).isEmpty();
        assertThat(none.of(Pollutant.CO).completeness()).isEqualTo(Completeness.lacking(0, 1, 1));
        assertThat(none.goodDayShare()).isEmpty();
        assertThat(none.meets()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "365, 90, 328.6", "365, 95, 346.8", "365, 98, 357.72", "366, 90, 329.5", "366, 95, 347.75", "366, 98, 358.7",
        "324, 90, 291.7", "324, 95, 307.85", "324, 98, 317.54", "31, 90, 28.0", "31, 95, 29.5", "31, 98, 30.4",
        "28, 90, 25.3", "28, 95, 26.65", "28, 98, 27.46", "1, 95, 1", "3, 0, 1", "3, 100, 3"
    })
    void percentilesLieBetweenTheirNeighbours(int days, int percent, String expected) {
        List<String> values = new ArrayList<>();
        for (int i = days; i > 0; i--) {
            values.add(String.valueOf(i));
        }
        ReportingPeriod year = ReportingPeriod.ofYear(2020);
        PollutantStatistics pm25 =
                AirStatistics.of(days(year, values), year, STANDARDS).of(Pollutant.PM25);
        assertThat(pm25.percentile(percent).orElseThrow()).isEqualByComparingTo(Exact.parse(expected));
        assertThatThrownBy(() -> pm25.percentile(101)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Shares that Guangdong announced for August 2017; 92.9 % is 26 of 28 and no number of 29, 30 or 31. */
    @ParameterizedTest
    @CsvSource({
        "26, 28, 92.9",
        "27, 31, 87.1",
        "28, 31, 90.3",
        "25, 31, 80.6",
        "24, 31, 77.4",
        "26, 31, 83.9",
        "30, 31, 96.8",
        "29, 31, 93.5"
    })
    void theShareOfGoodDaysIsTakenOverDaysWithAnIndex(int good, int valid, String announced) {
        ReportingPeriod month = ReportingPeriod.parse("2017-08");
        List<String> values = new ArrayList<>();
        for (int i = 0; i < valid; i++) {
            values.add(i < good ? "75" : "76");
        }
        Share share = AirStatistics.of(days(month, values), month, AirStandards.SINCE_2016)
                .goodDayShare()
                .orElseThrow();
        assertThat(share).isEqualTo(Share.of(good, valid));
        assertThat(Rounding.toDecimals(1).round(share.percent()).toString()).isEqualTo(announced);
    }

    @Test
    void aDayWithoutOnePollutantIsNoDayOfTheShareUnlessItsIndexIsPublished() {
        ReportingPeriod day = ReportingPeriod.parse("2019-03-04");
        CityDays polluted = CityDays.of(List.of(CityDay.of(day.first(), Map.of(Pollutant.PM25, Exact.of(80)))))
                .orThrow();
        assertThat(AirStatistics.of(polluted, day, STANDARDS).indexDays().valid())
                .isZero();
        assertThat(AirStatistics.of(polluted, day, AirStandards.SINCE_2026_03)
                        .indexDays()
                        .valid())
                .isEqualTo(1);
        CityDays clean = CityDays.of(List.of(CityDay.of(day.first(), Map.of(Pollutant.PM25, Exact.of(40)))))
                .orThrow();
        assertThat(AirStatistics.of(clean, day, AirStandards.SINCE_2026_03)
                        .indexDays()
                        .valid())
                .isZero();
    }

    /** Every day is rounded, their mean is not, and the judgement rounds once: 30.5 goes to the even 30. */
    @Test
    void theMeanIsJudgedAfterRoundingHalfToEven() {
        ReportingPeriod year = ReportingPeriod.ofYear(2027);
        List<String> values = new ArrayList<>();
        for (int i = 0; i < 364; i++) {
            values.add(i % 2 == 0 ? "30" : "31.4");
        }
        PollutantStatistics pm25 = AirStatistics.of(days(year, values), year, AirStandards.SINCE_2026_03)
                .of(Pollutant.PM25);
        assertThat(pm25.mean().orElseThrow()).isEqualByComparingTo(Exact.parse("30.5"));
        assertThat(pm25.reported(pm25.mean().orElseThrow())).hasToString("30.5");
        assertThat(pm25.meets()).contains(true);
        assertThat(pm25.exceedanceOfMean()).isEmpty();
    }

    @Test
    void aPollutantMeetsTheYearOnlyWithItsMeanAndItsPercentile() {
        ReportingPeriod year = ReportingPeriod.ofYear(2019);
        List<String> values = new ArrayList<>();
        for (int i = 0; i < 365; i++) {
            values.add(i < 30 ? "112.4" : "20");
        }
        CityDays days = days(year, values);
        PollutantStatistics pm25 = AirStatistics.of(days, year, STANDARDS).of(Pollutant.PM25);
        assertThat(pm25.mean().orElseThrow()).isEqualByComparingTo(Exact.ratio(30 * 112 + 335 * 20, 365));
        assertThat(pm25.meets()).contains(false);
        assertThat(pm25.exceedanceOfMean()).isEmpty();
        // (112 - 75) / 75
        assertThat(pm25.exceedanceOfPercentile().orElseThrow()).hasToString("0.49");
        assertThat(pm25.complianceRate()).contains(Share.of(335, 365));
        assertThat(pm25.reasons())
                .extracting(Text::zh)
                .containsExactly(
                        "PM2.5平均值28 微克/立方米，不超过限值35（GB 3095-2012/XG1-2018）",
                        "PM2.5日评价第95百分位数112 微克/立方米，超过限值75（GB 3095-2012/XG1-2018）");
        AirEvaluation byMeans = AirEvaluation.HJ_663_2013
                .derived("means", Text.same("means"))
                .judgesPercentileBesideMean(false)
                .build();
        AirStandards lenient = new AirStandards(STANDARDS.limits(), STANDARDS.index(), byMeans);
        assertThat(AirStatistics.of(days, year, lenient).of(Pollutant.PM25).meets())
                .contains(true);
    }

    @Test
    void theCityFailsWithOnePollutantAndIsOpenWhereOneHasTooFewDays() {
        ReportingPeriod year = ReportingPeriod.ofYear(2019);
        assertThat(AirStatistics.of(MadeUp.days(year, "20", d -> true), year, STANDARDS)
                        .meets())
                .contains(true);
        assertThat(AirStatistics.of(MadeUp.days(year, "90", d -> true), year, STANDARDS)
                        .meets())
                .contains(false);
        assertThat(AirStatistics.of(MadeUp.days(year, "20", d -> d.getMonthValue() > 1), year, STANDARDS)
                        .meets())
                .isEmpty();
    }

    @Test
    void theCompositeIndexIsMadeOfReportedMeansAndPercentiles() {
        ReportingPeriod year = ReportingPeriod.ofYear(2019);
        Map<Pollutant, Exact> values = AirStatistics.of(MadeUp.days(year, "20", d -> true), year, STANDARDS)
                .compositeValues();
        assertThat(values.get(Pollutant.PM25)).hasToString("20");
        assertThat(values.get(Pollutant.CO)).hasToString("0.5");
        assertThat(values).hasSize(6);
    }
}
