package io.github.attain.standard.water;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Measurement;
import io.github.attain.place.Place;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Grade;
import io.github.attain.value.GradeScale;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rounding;
import io.github.attain.value.Share;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sections, rivers and areas; all values are made up. */
class SectionMeanTest {
    private static final SurfaceWaterStandard STANDARD = SurfaceWaterStandard.GB_3838_2002;
    private static final Place SECTION = Place.of("410108/section", "某断面", "a section");
    private static final Place AREA = Place.of("410800", "焦作市", "Jiaozuo");
    private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2025);

    private static Grade grade(String label) {
        return GradeScale.SURFACE_WATER.grade(label);
    }

    private static WaterSample cod(String value) {
        return WaterSample.builder().put(WaterItem.COD, value).build();
    }

    private static Map<YearMonth, WaterSample> months(String... values) {
        Map<YearMonth, WaterSample> months = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            if (!values[i].isEmpty()) {
                months.put(YearMonth.of(2025, i + 1), cod(values[i]));
            }
        }
        return months;
    }

    private static SectionMean year(Map<YearMonth, WaterSample> months) {
        return SectionMean.of(SECTION, WaterBody.RIVER, YEAR, months, SectionMean.MONTHS_OF_A_YEAR);
    }

    /** A section of a whole year whose class follows from one value of COD. */
    private static SectionMean section(String cod) {
        return year(months(cod, cod, cod, cod, cod, cod, cod, cod, cod, cod, cod, cod));
    }

    private static List<SectionMean> sections(String... cods) {
        List<SectionMean> sections = new ArrayList<>();
        for (String cod : cods) {
            sections.add(section(cod));
        }
        return sections;
    }

    @Test
    void theClassOfTheYearIsThatOfTheMeanAndNotOfTheMonths() {
        // Eleven months of class Ⅱ and one of 130: (11 × 14 + 130) / 12 = 23.67, class Ⅳ.
        SectionMean section = year(months("14", "14", "14", "14", "14", "14", "14", "14", "14", "14", "14", "130"));
        assertThat(section.mean().counted(WaterItem.COD))
                .hasValueSatisfying(m -> assertThat(m).isEqualByComparingTo(Exact.parse("71/3")));
        assertThat(section.classify(STANDARD).grade()).hasValue(grade("Ⅳ"));
        assertThat(section.completeness()).isEqualTo(Completeness.lacking(12, 12, 0));
    }

    @Test
    void aMeanIsRoundedNowhereOnItsWay() {
        // The sum is 240.001: the mean is above 20 by less than a ten-thousandth.
        SectionMean section = year(months("20", "20", "20", "20", "20", "20", "20", "20", "20", "20", "20", "20.001"));
        assertThat(section.classify(STANDARD).grade()).hasValue(grade("Ⅳ"));
        assertThat(section.classify(STANDARD.roundingTo(Map.of(WaterItem.COD, 1)))
                        .grade())
                .hasValue(grade("Ⅲ"));
    }

    @ParameterizedTest
    @CsvSource({"12, 1, 11", "8, 0, 11", "11, 0, 11"})
    void aMonthWithoutDataIsMissing(int required, int stillRequired, int valid) {
        Map<YearMonth, WaterSample> months = months("1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "");
        months.put(
                YearMonth.of(2025, 12),
                WaterSample.builder().put(WaterItem.TOTAL_NITROGEN, "1").build());
        months.put(YearMonth.of(2024, 12), cod("1"));
        SectionMean section = SectionMean.of(SECTION, WaterBody.RIVER, YEAR, months, required);
        assertThat(section.completeness()).isEqualTo(Completeness.lacking(valid, 12, stillRequired));
        assertThat(section.isEvaluated()).isEqualTo(stillRequired == 0);
    }

    @Test
    void otherPeriodsAreAveragedToo() {
        Map<YearMonth, WaterSample> months = months("10", "20", "", "90");
        SectionMean quarter = SectionMean.of(SECTION, WaterBody.RIVER, ReportingPeriod.parse("2025-Q1"), months, 2);
        assertThat(quarter.mean().counted(WaterItem.COD))
                .hasValueSatisfying(m -> assertThat(m).isEqualByComparingTo(Exact.of(15)));
        assertThat(quarter.isEvaluated()).isTrue();
        SectionMean april = SectionMean.of(SECTION, WaterBody.RIVER, ReportingPeriod.parse("2025-04"), months, 1);
        assertThat(april.classify(STANDARD).grade()).hasValue(grade("劣Ⅴ"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SectionMean.of(
                        SECTION, WaterBody.RIVER, ReportingPeriod.parse("2025-04-01/2025-04-02"), months, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SectionMean.of(SECTION, WaterBody.RIVER, YEAR, months, 13));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SectionMean.of(SECTION, WaterBody.RIVER, YEAR, months, 0));
    }

    @Test
    void meansTakeHalfOfADetectionLimitAndOnlyWhatWasMeasured() {
        WaterSample mean = WaterSample.mean(List.of(
                WaterSample.builder()
                        .put(WaterItem.PETROLEUM, "<0.02")
                        .put(WaterItem.DISSOLVED_OXYGEN, "6")
                        .oxygenSaturation(Exact.of(80))
                        .build(),
                WaterSample.builder().put(WaterItem.PETROLEUM, "0.05").build(),
                WaterSample.builder()
                        .put(WaterItem.DISSOLVED_OXYGEN, "7")
                        .oxygenSaturation(Exact.of(101))
                        .build()));
        assertThat(mean.counted(WaterItem.PETROLEUM))
                .hasValueSatisfying(m -> assertThat(m).isEqualByComparingTo(Exact.parse("0.03")));
        assertThat(mean.counted(WaterItem.DISSOLVED_OXYGEN))
                .hasValueSatisfying(m -> assertThat(m).isEqualByComparingTo(Exact.parse("6.5")));
        assertThat(mean.oxygenSaturation())
                .hasValueSatisfying(m -> assertThat(m).isEqualByComparingTo(Exact.parse("90.5")));
        assertThat(mean.reading(WaterItem.COD)).isEmpty();
        assertThat(WaterSample.mean(List.of()).readings()).isEmpty();
    }

    @Test
    void aSaturationKnownForSomeSamplesOnlyIsNotAveraged() {
        WaterSample with = WaterSample.builder()
                .put(WaterItem.DISSOLVED_OXYGEN, "7")
                .oxygenSaturation(Exact.of(95))
                .build();
        WaterSample without =
                WaterSample.builder().put(WaterItem.DISSOLVED_OXYGEN, "7").build();
        assertThat(WaterSample.mean(List.of(with, without)).oxygenSaturation()).isEmpty();
    }

    /** k sections of class Ⅲ and w worse than Ⅴ, of n. */
    @ParameterizedTest
    @CsvSource({
        "9, 0, 10, EXCELLENT",
        "10, 0, 10, EXCELLENT",
        "89, 11, 100, GOOD",
        "3, 1, 4, GOOD",
        "75, 25, 100, GOOD",
        "74, 19, 100, LIGHTLY_POLLUTED",
        "74, 20, 100, MODERATELY_POLLUTED",
        "60, 39, 100, MODERATELY_POLLUTED",
        "60, 40, 100, HEAVILY_POLLUTED",
        "0, 0, 5, LIGHTLY_POLLUTED",
        "0, 5, 5, HEAVILY_POLLUTED"
    })
    void sharesDecideTheStateOfABasin(int good, int worst, int all, WaterQuality quality) {
        Map<Grade, Integer> counts = Map.of(grade("Ⅲ"), good, grade("Ⅳ"), all - good - worst, grade("劣Ⅴ"), worst);
        assertThat(new ClassShares(counts, 0).quality(Optional.empty())).hasValue(quality);
    }

    @Test
    void whetherSharesAreRoundedBeforeIsTheCallersChoice() {
        // 1499 of 2000 is 74.95 %, which tenths show as 75.0 (half to even: 74.95 lies between 74.9 and 75.0).
        ClassShares shares = new ClassShares(Map.of(grade("Ⅲ"), 1499, grade("Ⅳ"), 501), 0);
        assertThat(shares.quality(Optional.empty())).hasValue(WaterQuality.LIGHTLY_POLLUTED);
        assertThat(shares.quality(Optional.of(Rounding.toDecimals(1)))).hasValue(WaterQuality.GOOD);
    }

    @Test
    void sharesAreCountsOfThoseEvaluated() {
        List<SectionMean> sections = new ArrayList<>(sections("12", "15", "18", "18", "25", "35", "99", "20", "20"));
        sections.add(year(months("9")));
        ClassShares shares = ClassShares.of(sections, STANDARD);
        assertThat(shares.evaluated()).isEqualTo(9);
        assertThat(shares.notEvaluated()).isEqualTo(1);
        assertThat(shares.classOneToThree()).hasValue(Share.of(6, 9));
        assertThat(shares.worseThanFive()).hasValue(Share.of(1, 9));
        assertThat(shares.share(grade("Ⅴ"))).hasValue(Share.of(1, 9));
        assertThat(shares.atLeast(grade("Ⅰ"))).hasValue(Share.of(2, 9));
    }

    @Test
    void nothingEvaluatedHasNoShareAndNoState() {
        ClassShares none = ClassShares.of(List.of(), 3);
        assertThat(none.classOneToThree()).isEmpty();
        assertThat(none.worseThanFive()).isEmpty();
        assertThat(none.quality(Optional.empty())).isEmpty();
        assertThat(Basin.of(List.of(year(months("9"))), STANDARD).quality()).isEmpty();
    }

    @Test
    void sharesOfGroundwaterPointsAreCountedAlike() {
        Grade five = GradeScale.GROUNDWATER.grade("Ⅴ");
        ClassShares shares = ClassShares.of(List.of(five, GradeScale.GROUNDWATER.grade("Ⅲ"), five), 0);
        assertThat(shares.share(five)).hasValue(Share.of(2, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> ClassShares.of(List.of(five, grade("Ⅲ")), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> ClassShares.of(List.of(five), -1));
    }

    @Test
    void ofFewerThanFiveSectionsTheMeanIsClassified() {
        // The mean of 10, 10, 10 and 98 is 32: class Ⅴ, although three of four are of class Ⅰ.
        Basin basin = Basin.of(sections("10", "10", "10", "98"), STANDARD);
        assertThat(basin.quality()).hasValue(WaterQuality.MODERATELY_POLLUTED);
        assertThat(basin.average().orElseThrow().grade()).hasValue(grade("Ⅴ"));
        assertThat(basin.shares().classOneToThree()).hasValue(Share.of(3, 4));
        assertThat(basin.mainPollutants()).containsExactly(WaterItem.COD);
    }

    @Test
    void ofFiveSectionsTheSharesDecideUnlessTheCallerReadsItOtherwise() {
        List<SectionMean> five = sections("10", "10", "10", "10", "98");
        Basin shares = Basin.of(five, STANDARD);
        assertThat(shares.quality()).hasValue(WaterQuality.GOOD);
        assertThat(shares.average()).isEmpty();
        // The mean is 27.6, class Ⅳ.
        Basin mean = Basin.of(five, STANDARD, 6, Optional.empty());
        assertThat(mean.quality()).hasValue(WaterQuality.LIGHTLY_POLLUTED);
    }

    @Test
    void theMainPollutantsOfManySectionsAreThoseThatExceedInMost() {
        ReportingPeriod month = ReportingPeriod.parse("2025-01");
        List<SectionMean> sections = new ArrayList<>();
        // Worse than Ⅲ: ammonia in 3 of 5, BOD5 in 2, COD and phosphorus in 1 each; COD stands first in the standard.
        for (String row : List.of("9 1.2 5 0.1", "9 1.2 5 0.1", "25 1.2 2 0.1", "9 0.1 2 0.25", "9 0.1 2 0.1")) {
            List<String> values = List.of(row.split(" ", -1));
            WaterSample sample = WaterSample.builder()
                    .put(WaterItem.COD, values.get(0))
                    .put(WaterItem.AMMONIA_NITROGEN, values.get(1))
                    .put(WaterItem.BOD5, values.get(2))
                    .put(WaterItem.TOTAL_PHOSPHORUS, values.get(3))
                    .build();
            sections.add(SectionMean.of(SECTION, WaterBody.RIVER, month, Map.of(YearMonth.of(2025, 1), sample), 1));
        }
        assertThat(Basin.of(sections, STANDARD).mainPollutants())
                .containsExactly(WaterItem.AMMONIA_NITROGEN, WaterItem.BOD5, WaterItem.COD);
    }

    @Test
    void riversAndLakesAreNotAveragedTogether() {
        SectionMean lake = SectionMean.of(SECTION, WaterBody.LAKE, ReportingPeriod.parse("2025-01"), months("9"), 1);
        SectionMean river = SectionMean.of(SECTION, WaterBody.RIVER, ReportingPeriod.parse("2025-01"), months("9"), 1);
        assertThatIllegalArgumentException().isThrownBy(() -> Basin.of(List.of(lake, river), STANDARD));
    }

    @Test
    void measurementsOfASectionNameItsClassItsMeansAndTheEdition() {
        Map<YearMonth, WaterSample> months = months("12", "12", "12", "12", "12", "12", "12", "12", "12", "12", "12");
        months.put(
                YearMonth.of(2025, 12),
                WaterSample.builder()
                        .put(WaterItem.AMMONIA_NITROGEN, "0.8")
                        .put(WaterItem.WATER_TEMPERATURE, "3")
                        .build());
        List<Measurement> all = WaterIndicators.of(year(months), STANDARD);
        assertThat(all)
                .extracting(Measurement::indicator)
                .containsExactly(
                        "water.surface.section-class",
                        "water.surface.cod.annual-mean",
                        "water.surface.ammonia-nitrogen.annual-mean");
        Measurement first = all.get(0);
        assertThat(first.value()).isEqualTo(grade("Ⅲ"));
        assertThat(first.place()).isEqualTo("410108/section");
        assertThat(first.period()).isEqualTo(YEAR);
        assertThat(first.completeness()).hasValue(Completeness.lacking(12, 12, 0));
        assertThat(first.edition()).contains("GB 3838-2002");
        assertThat(first.source().orElseThrow().citation().en()).isEqualTo("GB 3838-2002 表1");
        assertThat(first.note().orElseThrow().zh())
                .startsWith("河流限值，未修约；决定项目：氨氮；月数不足：化学需氧量、氨氮；未监测：pH值、溶解氧、高锰酸盐指数、五日生化需氧量、总磷、铜");
        assertThat(first.note().orElseThrow().en())
                .startsWith("limits of rivers, unrounded; decided by ammonia nitrogen; of too few months: chemical"
                        + " oxygen demand, ammonia nitrogen; not measured: pH, dissolved oxygen");
        assertThat(all.get(1).value().asQuantity())
                .hasValueSatisfying(
                        q -> assertThat(q.in(Quantity.parse("1 mg/L").unit()).amount())
                                .isEqualByComparingTo(Exact.of(12)));
        assertThat(all.get(1).completeness()).hasValue(Completeness.lacking(11, 12, 1));
        assertThat(WaterIndicators.sectionClass().misfit(first.value())).isEmpty();
        assertThat(WaterIndicators.annualMean(WaterItem.COD).misfit(all.get(1).value()))
                .isEmpty();
    }

    @Test
    void anAnnualMeanIsOfAYearAndNoOtherPeriod() {
        SectionMean month = SectionMean.of(SECTION, WaterBody.RIVER, ReportingPeriod.parse("2025-01"), months("9"), 1);
        assertThat(WaterIndicators.of(month, STANDARD))
                .extracting(Measurement::indicator)
                .containsExactly("water.surface.section-class");
        assertThat(WaterIndicators.of(year(Map.of()), STANDARD)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> WaterIndicators.annualMean(WaterItem.WATER_TEMPERATURE));
    }

    @Test
    void sharesOfAnAreaKnowWhichSectionsAreMissing() {
        List<SectionMean> sections = new ArrayList<>(sections("12", "25"));
        sections.add(year(months("9", "9")));
        sections.add(year(Map.of()));
        List<Measurement> all = WaterIndicators.of(AREA, YEAR, sections, STANDARD);
        assertThat(all)
                .extracting(Measurement::indicator)
                .containsExactly("water.surface.class-1-3-share", "water.surface.worse-than-5-share");
        assertThat(all.get(0).value()).isEqualTo(Share.of(1, 2));
        assertThat(all.get(1).value()).isEqualTo(Share.of(0, 2));
        assertThat(all.get(0).completeness()).hasValue(Completeness.lacking(2, 3, 1));
        assertThat(all.get(0).note().orElseThrow().zh()).isEqualTo("参评断面2个，月数不足1个，无数据1个");
        assertThat(WaterIndicators.of(AREA, YEAR, List.of(), STANDARD)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WaterIndicators.of(AREA, ReportingPeriod.ofYear(2024), sections, STANDARD));
    }

    @Test
    void indicatorsAreDefinedAsPlansUseThem() {
        assertThat(WaterIndicators.classOneToThreeShare().id()).isEqualTo("water.surface.class-1-3-share");
        assertThat(WaterIndicators.worseThanFiveShare().id()).isEqualTo("water.surface.worse-than-5-share");
        assertThat(WaterIndicators.annualMean(WaterItem.COD).name().zh()).isEqualTo("化学需氧量（COD）年平均浓度");
        assertThat(WaterIndicators.annualMean(WaterItem.COD).name().en())
                .isEqualTo("annual mean of chemical oxygen demand");
    }
}
