package io.github.attain.standard.air;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.assessment.Assessor;
import io.github.attain.assessment.Verdict;
import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Completeness;
import io.github.attain.rule.Limit;
import io.github.attain.target.Target;
import io.github.attain.testing.Facts;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** 2019 of two cities against what an independent program got from the same hours. */
class RealYearTest {
    private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2019);
    private static StationHours hours;

    @BeforeAll
    static void readTheHours() throws IOException {
        hours = RealHours.read(HourLabel.END_OF_HOUR);
    }

    private static AirStatistics year(Set<String> stations) {
        CityDays days = CityDays.of(hours, stations, YEAR, AirStandards.SINCE_2018_09);
        return AirStatistics.of(days, YEAR, AirStandards.SINCE_2018_09);
    }

    private static String mean(AirStatistics year, Pollutant pollutant) {
        return year.of(pollutant).mean().orElseThrow().toDecimal(2).toPlainString();
    }

    @Test
    void zhengzhouComesOutToAllDigits() {
        AirStatistics year = year(RealHours.ZHENGZHOU);
        assertThat(mean(year, Pollutant.PM25)).isEqualTo("59.27");
        assertThat(mean(year, Pollutant.PM10)).isEqualTo("105.29");
        assertThat(year.indexDays().valid()).isEqualTo(347);
        assertThat(year.goodDays()).isEqualTo(176);
        assertThat(year.heavyDays()).isEqualTo(25);
    }

    @Test
    void jiaozuoComesOutToAllDigits() {
        AirStatistics year = year(RealHours.JIAOZUO);
        assertThat(mean(year, Pollutant.PM25)).isEqualTo("64.00");
        assertThat(mean(year, Pollutant.PM10)).isEqualTo("115.17");
        assertThat(year.indexDays().valid()).isEqualTo(348);
        assertThat(year.goodDays()).isEqualTo(156);
        assertThat(year.heavyDays()).isEqualTo(26);
    }

    /** By a script with exact fractions, over the same hours: 95 and not 89, 98 and not 95, 123 and not 121. */
    @Test
    void theDaysOnWhichTheHourOfOzoneDecidedAreTold() {
        AirStatistics zhengzhou = year(RealHours.ZHENGZHOU);
        assertThat(zhengzhou.ozoneHourDays()).containsExactly(LocalDate.of(2019, 7, 26), LocalDate.of(2019, 8, 14));
        assertThat(year(RealHours.JIAOZUO).ozoneHourDays()).containsExactly(LocalDate.of(2019, 7, 31));
        assertThat(zhengzhou.shortOzoneDays()).isEmpty();
        AirStandards without = new AirStandards(
                AmbientLimits.GB_3095_2012_AMENDED_2018,
                AirIndex.HJ_633_2012.withOzoneHour(OzoneHour.LEFT_OUT),
                AirEvaluation.HJ_663_2013);
        AirStatistics left = AirStatistics.of(hours, RealHours.ZHENGZHOU, YEAR, without);
        assertThat(left.qualities())
                .hasEntrySatisfying(
                        LocalDate.of(2019, 7, 26),
                        quality -> assertThat(quality.index()).hasValue(89));
        assertThat(left.qualities())
                .hasEntrySatisfying(
                        LocalDate.of(2019, 8, 14),
                        quality -> assertThat(quality.index()).hasValue(95));
        assertThat(left.goodDays()).isEqualTo(176);
        assertThat(left.ozoneHourDays()).isEmpty();
        assertThat(zhengzhou
                        .measurements(Facts.CITY)
                        .all()
                        .get(0)
                        .note()
                        .orElseThrow()
                        .zh())
                .endsWith("；其中2天的AQI由臭氧1小时最大值决定");
    }

    @Test
    void theYearIsNotValidByItsMonthsAlthoughTheMeansExist() {
        AirStatistics zhengzhou = year(RealHours.ZHENGZHOU);
        Completeness days = zhengzhou.of(Pollutant.PM25).completeness();
        assertThat(days.valid()).isGreaterThan(324);
        assertThat(days.expected()).isEqualTo(365);
        // August and September have 25 valid days each and need 27.
        assertThat(days.stillRequired()).isEqualTo(4);
        assertThat(zhengzhou.of(Pollutant.PM25).meets()).isEmpty();
        assertThat(year(RealHours.JIAOZUO).of(Pollutant.PM25).completeness().isSufficient())
                .isFalse();
    }

    /** By a script with exact fractions, over the same hours. */
    @Test
    void thePercentilesOfTheYearAreExact() {
        AirStatistics zhengzhou = year(RealHours.ZHENGZHOU);
        assertThat(zhengzhou.of(Pollutant.SO2).percentile().orElseThrow()).isEqualByComparingTo(Exact.parse("22"));
        assertThat(zhengzhou.of(Pollutant.NO2).percentile().orElseThrow()).isEqualByComparingTo(Exact.parse("84"));
        assertThat(zhengzhou.of(Pollutant.PM10).percentile().orElseThrow()).isEqualByComparingTo(Exact.parse("222.4"));
        assertThat(zhengzhou.of(Pollutant.PM25).percentile().orElseThrow()).isEqualByComparingTo(Exact.parse("177.1"));
        assertThat(zhengzhou.of(Pollutant.CO).percentile().orElseThrow()).isEqualByComparingTo(Exact.parse("1.6"));
        assertThat(zhengzhou.of(Pollutant.O3).percentile().orElseThrow()).isEqualByComparingTo(Exact.parse("192.8"));
        assertThat(year(RealHours.JIAOZUO).of(Pollutant.SO2).percentile().orElseThrow())
                .isEqualByComparingTo(Exact.parse("28.06"));
        assertThat(zhengzhou.of(Pollutant.O3).completeness().valid()).isEqualTo(353);
    }

    /** 176 good days and 18 missing ones are at most 194; the mean of PM2.5 may still be 56.3 if the missing days are clean. */
    @Test
    void theTargetsOfTheYearAreDecidedOnlyWhereTheGapCannotTurnThem() {
        assertThat(verdict("air.good-days", Limit.atLeast("215 d"))).isEqualTo(Verdict.NOT_MET);
        assertThat(verdict("air.good-days", Limit.atLeast("190 d"))).isEqualTo(Verdict.UNDECIDED);
        assertThat(verdict("air.pm25.annual-mean", Limit.atMost("58 ug/m3"))).isEqualTo(Verdict.UNDECIDED);
        assertThat(verdict("air.pm25.annual-mean", Limit.atMost("55 ug/m3"))).isEqualTo(Verdict.NOT_MET);
    }

    private static Verdict verdict(String id, Limit limit) {
        Indicator indicator = AirStatistics.indicators().stream()
                .filter(i -> i.id().equals(id))
                .findFirst()
                .orElseThrow();
        Target target = Facts.target(indicator, "2019", limit).build();
        return Assessor.of(List.of(target))
                .assess(year(RealHours.ZHENGZHOU).measurements(Facts.CITY), LocalDate.of(2020, 3, 1))
                .results()
                .get(0)
                .verdict();
    }

    /** By a script with exact fractions, over the same hours. */
    @Test
    void theSameHoursUnderTheEditionOf2026LoseGoodDays() {
        CityDays days = CityDays.of(hours, RealHours.ZHENGZHOU, YEAR, AirStandards.SINCE_2018_09);
        EditionComparison comparison =
                EditionComparison.of(days, YEAR, AirStandards.SINCE_2018_09, AirStandards.SINCE_2026_03);
        assertThat(comparison.second().indexDays().valid()).isEqualTo(353);
        assertThat(comparison.second().goodDays()).isEqualTo(144);
        assertThat(comparison.second().heavyDays()).isEqualTo(25);
        assertThat(comparison
                        .second()
                        .measurements(Facts.CITY)
                        .all()
                        .get(0)
                        .note()
                        .orElseThrow()
                        .en())
                .contains("HJ 633-2026", "the days by HJ 663-2013");
    }

    @Test
    void readingTheLabelAsTheBeginningGivesOtherFigures() throws IOException {
        StationHours shifted = RealHours.read(HourLabel.START_OF_HOUR);
        CityDays days = CityDays.of(shifted, RealHours.ZHENGZHOU, YEAR, AirStandards.SINCE_2018_09);
        AirStatistics year = AirStatistics.of(days, YEAR, AirStandards.SINCE_2018_09);
        assertThat(year.goodDays()).isEqualTo(174);
        assertThat(year.heavyDays()).isEqualTo(26);
    }

    /** By a script with exact fractions, over the same hours. */
    @Test
    void theDaysOfStationsAndThreeQuartersOfThemGiveFewerDays() {
        AirEvaluation strict = AirEvaluation.HJ_663_2013
                .derived("strict", Text.same("75 %"))
                .cityValue(AirEvaluation.CityValue.STATION_DAYS)
                .stationPercent(75)
                .build();
        AirStandards standards =
                new AirStandards(AmbientLimits.GB_3095_2012_AMENDED_2018, AirIndex.HJ_633_2012, strict);
        CityDays days = CityDays.of(hours, RealHours.ZHENGZHOU, YEAR, standards);
        AirStatistics year = AirStatistics.of(days, YEAR, standards);
        assertThat(year.of(Pollutant.PM25).completeness().valid()).isEqualTo(338);
        assertThat(year.of(Pollutant.PM10).completeness().valid()).isEqualTo(306);
        assertThat(year.indexDays().valid()).isEqualTo(298);
        assertThat(year.goodDays()).isEqualTo(152);
    }
}
