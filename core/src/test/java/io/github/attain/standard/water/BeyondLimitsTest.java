package io.github.attain.standard.water;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.indicator.Direction;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Measurement;
import io.github.attain.place.Place;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Grade;
import io.github.attain.value.GradeScale;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What lies beyond what a method detects or measures, and what could not be read: means, classes, and how sure they are. */
class BeyondLimitsTest {
    private static final SurfaceWaterStandard SURFACE = SurfaceWaterStandard.GB_3838_2002;
    private static final GroundwaterStandard GROUND = GroundwaterStandard.GB_T_14848_2017;
    private static final Place PLACE = Place.of("410108/section", "某断面", "a section");
    private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2025);

    private static WaterSample sample(WaterItem item, String reading) {
        return WaterSample.builder().put(item, reading).build();
    }

    private static SectionMean section(String cod, int months) {
        Map<YearMonth, WaterSample> samples = new HashMap<>();
        for (int month = 1; month <= months; month++) {
            samples.put(YearMonth.of(2025, month), sample(WaterItem.COD, cod));
        }
        return SectionMean.of(PLACE, WaterBody.RIVER, YEAR, samples, SectionMean.MONTHS_OF_A_YEAR);
    }

    @ParameterizedTest
    @CsvSource({
        "COD, >200, 100, >150",
        "COD, 100, >200, >150",
        "COD, <4, 8, 5",
        "COD, 10, 20, 15",
        // Oxygen below a limit is less than it, and above one no worse.
        "DISSOLVED_OXYGEN, <2, 6, <4",
        "DISSOLVED_OXYGEN, 6, <2, <4",
        "DISSOLVED_OXYGEN, >20, 10, 15"
    })
    void aMeanIsBeyondALimitWhereAnyPartOfItIs(WaterItem item, String one, String other, String mean) {
        WaterSample both = WaterSample.mean(List.of(sample(item, one), sample(item, other)));
        assertThat(both.reading(item).orElseThrow()).hasToString(mean);
    }

    @Test
    void whatIsUnreadInOneSampleIsSoInTheMean() {
        WaterSample unread = WaterSample.builder()
                .put(WaterItem.COD, "12")
                .unread(WaterItem.BOD5)
                .build();
        assertThat(WaterSample.mean(List.of(unread, sample(WaterItem.COD, "14")))
                        .unread())
                .containsExactly(WaterItem.BOD5);
        assertThat(WaterSample.mean(List.of(sample(WaterItem.COD, "14"))).unread())
                .isEmpty();
    }

    /** Table 1: COD 15, 15, 20, 30, 40; dissolved oxygen 7.5, 6, 5, 3, 2. A limit belongs to the better class. */
    @ParameterizedTest
    @CsvSource({
        "COD, 20, Ⅲ, false",
        "COD, >20, Ⅳ, true",
        "COD, >30, Ⅴ, true",
        "COD, >40, 劣Ⅴ, false",
        "DISSOLVED_OXYGEN, 5, Ⅲ, false",
        "DISSOLVED_OXYGEN, <5, Ⅳ, true",
        "DISSOLVED_OXYGEN, >5, Ⅲ, false",
        "DISSOLVED_OXYGEN, <2, 劣Ⅴ, false"
    })
    void whatIsBeyondALimitIsWorseThanItAndMayBeWorseStill(
            WaterItem item, String reading, String label, boolean canBeWorse) {
        WaterClass<WaterItem> classified = SURFACE.classify(sample(item, reading), WaterBody.RIVER);
        assertThat(classified.grade()).hasValue(GradeScale.SURFACE_WATER.grade(label));
        assertThat(classified.uncertain()).isEqualTo(canBeWorse ? List.of(item) : List.of());
        assertThat(classified.canBeWorse()).isEqualTo(canBeWorse);
    }

    @ParameterizedTest
    @CsvSource({"12, true", "39, true", "99, false"})
    void anUnreadItemLeavesTheClassOpenUnlessItIsTheWorstAlready(String cod, boolean canBeWorse) {
        WaterSample sample = WaterSample.builder()
                .put(WaterItem.COD, cod)
                .unread(WaterItem.BOD5)
                .build();
        WaterClass<WaterItem> classified = SURFACE.classify(sample, WaterBody.RIVER);
        assertThat(classified.uncertain()).containsExactly(WaterItem.BOD5);
        assertThat(classified.canBeWorse()).isEqualTo(canBeWorse);
        String open = "; the class may be worse, not known: biochemical oxygen demand";
        assertThat(classified.basis().en()).isEqualTo("limits of rivers, unrounded" + (canBeWorse ? open : ""));
    }

    @Test
    void withoutAnyNumberTheClassIsOpenWhereSomethingWasMeasured() {
        WaterSample unread = WaterSample.builder().unread(WaterItem.BOD5).build();
        assertThat(SURFACE.classify(unread, WaterBody.RIVER).canBeWorse()).isTrue();
        assertThat(SURFACE.classify(WaterSample.builder().build(), WaterBody.RIVER)
                        .canBeWorse())
                .isFalse();
    }

    /** Table 1: hardness 150, 300, 450, 650. */
    @ParameterizedTest
    @CsvSource({"450, Ⅲ, false", ">450, Ⅳ, true", ">650, Ⅴ, false", "<300, Ⅰ, false"})
    void groundwaterBeyondALimitIsWorseThanItToo(String hardness, String label, boolean canBeWorse) {
        WaterClass<GroundwaterItem> classified = GROUND.classify(
                Map.of(GroundwaterItem.HARDNESS, Reading.read(hardness).orThrow()));
        assertThat(classified.grade()).hasValue(GradeScale.GROUNDWATER.grade(label));
        assertThat(classified.uncertain()).isEqualTo(canBeWorse ? List.of(GroundwaterItem.HARDNESS) : List.of());
        assertThat(classified.canBeWorse()).isEqualTo(canBeWorse);
        String open = "; the class may be worse, not known: total hardness";
        assertThat(classified.basis().en()).isEqualTo("unrounded" + (canBeWorse ? open : ""));
    }

    @ParameterizedTest
    @CsvSource({"15, Ⅰ", "15.01, Ⅲ", "20, Ⅲ", "40, Ⅴ", "40.01, 劣Ⅴ"})
    void aTableOfLimitsIncludesThem(String value, String label) {
        ClassLimits<WaterItem> limits =
                ClassLimits.of(GradeScale.SURFACE_WATER, Map.of(WaterItem.COD, "15 15 20 30 40"));
        assertThat(limits.grade(WaterItem.COD, Exact.parse(value), false))
                .hasValue(GradeScale.SURFACE_WATER.grade(label));
        assertThat(limits.limit(WaterItem.COD, GradeScale.SURFACE_WATER.grade("Ⅲ")))
                .hasValue(Exact.of(20));
    }

    @ParameterizedTest
    @CsvSource({"7.5, Ⅰ", "7.49, Ⅱ", "6, Ⅱ", "2, Ⅴ", "1.99, 劣Ⅴ"})
    void alsoWhereMoreIsBetter(String value, String label) {
        ClassLimits<WaterItem> limits =
                ClassLimits.of(GradeScale.SURFACE_WATER, Map.of(WaterItem.DISSOLVED_OXYGEN, "7.5 6 5 3 2"));
        Optional<Grade> grade = limits.grade(WaterItem.DISSOLVED_OXYGEN, Exact.parse(value), true);
        assertThat(grade).hasValue(GradeScale.SURFACE_WATER.grade(label));
    }

    @ParameterizedTest
    @EnumSource(
            value = WaterItem.class,
            names = {"WATER_TEMPERATURE"},
            mode = EnumSource.Mode.EXCLUDE)
    void lessIsBetterExceptOfOxygenAndNothingOfPh(WaterItem item) {
        Direction better = item == WaterItem.PH
                ? Direction.NONE
                : item == WaterItem.DISSOLVED_OXYGEN ? Direction.HIGHER : Direction.LOWER;
        assertThat(WaterIndicators.annualMean(item).better()).isEqualTo(better);
    }

    @ParameterizedTest
    @CsvSource({"25, false", ">25, true", "<25, false"})
    void anAnnualMeanSaysWhereTheTruthIsWorse(String cod, boolean worse) {
        List<Measurement> all = WaterIndicators.of(section(cod, 12), SURFACE);
        assertThat(all)
                .filteredOn(m -> m.indicator().equals("water.surface.cod.annual-mean"))
                .singleElement()
                .satisfies(mean -> {
                    String said = mean.note().orElseThrow().en();
                    assertThat(said.endsWith("; in truth it is worse than this"))
                            .isEqualTo(worse);
                });
    }

    /** Two sections are sure, two may be worse; of those with too few months, or without any, no class is asked. */
    @Test
    void theSharesOfAnAreaSayHowManyClassesMayBeWorse() {
        List<SectionMean> sections = List.of(
                section("12", 12),
                section("99", 12),
                section(">25", 12),
                section(">10", 12),
                section(">25", 3),
                section("12", 11),
                section("12", 0));
        List<Measurement> all = WaterIndicators.of(PLACE, YEAR, sections, SURFACE);
        assertThat(all).hasSize(2).allSatisfy(share -> {
            assertThat(share.note().orElseThrow().zh()).isEqualTo("参评断面4个，月数不足2个，无数据1个，类别可能更差2个");
            assertThat(share.completeness()).hasValue(Completeness.lacking(4, 6, 2));
        });
        List<Measurement> sure = WaterIndicators.of(PLACE, YEAR, sections.subList(0, 2), SURFACE);
        assertThat(sure)
                .hasSize(2)
                .allSatisfy(share -> assertThat(share.note().orElseThrow().en())
                        .isEqualTo("sections evaluated: 2, with too few months: 0, without data: 0"));
    }
}
