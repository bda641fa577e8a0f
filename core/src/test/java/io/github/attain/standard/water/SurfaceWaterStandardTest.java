package io.github.attain.standard.water;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.attain.problem.ProblemCode;
import io.github.attain.problem.ProblemsException;
import io.github.attain.value.Exact;
import io.github.attain.value.Grade;
import io.github.attain.value.GradeScale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurfaceWaterStandardTest {
    private static final SurfaceWaterStandard STANDARD = SurfaceWaterStandard.GB_3838_2002;
    private static final Grade THREE = grade("Ⅲ");

    private static Grade grade(String label) {
        return GradeScale.SURFACE_WATER.grade(label);
    }

    private static WaterSample.Builder good() {
        return WaterSample.builder()
                .put(WaterItem.PH, "7.5")
                .put(WaterItem.DISSOLVED_OXYGEN, "8")
                .put(WaterItem.COD, "12");
    }

    @Test
    void theWorstItemDecidesAndIsNamed() {
        WaterClass<WaterItem> classified = STANDARD.classify(
                good().put(WaterItem.AMMONIA_NITROGEN, "1.2")
                        .put(WaterItem.BOD5, "5")
                        .build(),
                WaterBody.RIVER);
        assertThat(classified.grade()).hasValue(grade("Ⅳ"));
        assertThat(classified.deciding()).containsExactly(WaterItem.BOD5, WaterItem.AMMONIA_NITROGEN);
        assertThat(classified.worseThan(THREE)).containsExactly(WaterItem.BOD5, WaterItem.AMMONIA_NITROGEN);
        assertThat(classified.grades()).containsEntry(WaterItem.COD, grade("Ⅰ")).hasSize(5);
        assertThat(classified.missing())
                .hasSize(16)
                .contains(WaterItem.TOTAL_PHOSPHORUS)
                .doesNotContain(WaterItem.TOTAL_NITROGEN);
        assertThat(classified.standard().citation().zh()).isEqualTo("GB 3838-2002 表1");
        assertThat(classified.basis().zh()).isEqualTo("河流限值，未修约");
    }

    @Test
    void nothingMeasuredHasNoClassAndNamesAll21Items() {
        WaterClass<WaterItem> classified =
                STANDARD.classify(WaterSample.builder().build(), WaterBody.RIVER);
        assertThat(classified.grade()).isEmpty();
        assertThat(classified.deciding()).isEmpty();
        assertThat(classified.missing()).hasSize(21);
    }

    @Test
    void temperatureTotalNitrogenAndColiformDecideNothing() {
        WaterSample sample = good().put(WaterItem.WATER_TEMPERATURE, "-1.5")
                .put(WaterItem.TOTAL_NITROGEN, "9")
                .put(WaterItem.FAECAL_COLIFORM, "100000")
                .build();
        assertThat(STANDARD.classify(sample, WaterBody.LAKE).grade()).hasValue(grade("Ⅰ"));
        assertThat(STANDARD.grade(WaterItem.TOTAL_NITROGEN, WaterBody.LAKE, Exact.of(9)))
                .hasValue(grade("劣Ⅴ"));
    }

    @Test
    void phosphorusIsGradedByTheKindOfWater() {
        WaterSample sample = good().put(WaterItem.TOTAL_PHOSPHORUS, "0.2").build();
        assertThat(STANDARD.classify(sample, WaterBody.RIVER).grade()).hasValue(grade("Ⅲ"));
        assertThat(STANDARD.classify(sample, WaterBody.LAKE).grade()).hasValue(grade("Ⅴ"));
    }

    @Test
    void aPhOutsideItsRangeIsWorseThanFive() {
        WaterClass<WaterItem> classified =
                STANDARD.classify(good().put(WaterItem.PH, "9.01").build(), WaterBody.RIVER);
        assertThat(classified.grade()).hasValue(grade("劣Ⅴ"));
        assertThat(classified.deciding()).containsExactly(WaterItem.PH);
    }

    @ParameterizedTest
    @CsvSource({"89.9, Ⅱ", "90, Ⅰ", "120, Ⅰ"})
    void saturationCanReplaceTheOxygenOfClassOne(String percent, String expected) {
        WaterSample sample = WaterSample.builder()
                .put(WaterItem.DISSOLVED_OXYGEN, "6.9")
                .oxygenSaturation(Exact.parse(percent))
                .build();
        assertThat(STANDARD.classify(sample, WaterBody.RIVER).grade()).hasValue(grade(expected));
    }

    @Test
    void saturationAloneIsNoMeasuredOxygen() {
        WaterSample sample =
                WaterSample.builder().oxygenSaturation(Exact.of(95)).build();
        assertThat(STANDARD.classify(sample, WaterBody.RIVER).grade()).isEmpty();
    }

    @Test
    void belowDetectionCountsHalfTheLimit() {
        WaterSample sample =
                WaterSample.builder().put(WaterItem.PETROLEUM, "<0.1").build();
        assertThat(STANDARD.classify(sample, WaterBody.RIVER).grade()).hasValue(grade("Ⅰ"));
    }

    @Test
    void aChosenRoundingComesBeforeTheLimitAndIsNamed() {
        WaterSample sample =
                WaterSample.builder().put(WaterItem.TOTAL_PHOSPHORUS, "0.2004").build();
        SurfaceWaterStandard rounding = STANDARD.roundingTo(Map.of(WaterItem.TOTAL_PHOSPHORUS, 3));
        assertThat(STANDARD.classify(sample, WaterBody.RIVER).grade()).hasValue(grade("Ⅳ"));
        assertThat(rounding.classify(sample, WaterBody.RIVER).grade()).hasValue(grade("Ⅲ"));
        assertThat(rounding.classify(sample, WaterBody.RIVER).basis().en())
                .isEqualTo("limits of rivers, rounded before");
        Exact half = Exact.parse("0.2005");
        assertThat(rounding.grade(WaterItem.TOTAL_PHOSPHORUS, WaterBody.RIVER, half))
                .as("half to even")
                .hasValue(grade("Ⅲ"));
        assertThat(rounding.exceedance(WaterItem.TOTAL_PHOSPHORUS, WaterBody.RIVER, half, THREE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "COD, RIVER, 25, Ⅲ, 1/4",
        "COD, RIVER, 25, Ⅱ, 2/3",
        "TOTAL_PHOSPHORUS, LAKE, 0.2, Ⅲ, 3",
        "TOTAL_PHOSPHORUS, RIVER, 0.5, Ⅲ, 3/2",
        "AMMONIA_NITROGEN, RIVER, 1.8, Ⅲ, 4/5"
    })
    void multiplesAreExact(WaterItem item, WaterBody body, String value, String target, String multiple) {
        assertThat(STANDARD.exceedance(item, body, Exact.parse(value), grade(target)))
                .hasValueSatisfying(m -> assertThat(m).isEqualByComparingTo(Exact.parse(multiple)));
    }

    @ParameterizedTest
    @CsvSource({
        "COD, 20, Ⅲ",
        "COD, 3, Ⅲ",
        "COD, 99, 劣Ⅴ",
        "PH, 12, Ⅲ",
        "DISSOLVED_OXYGEN, 0.5, Ⅲ",
        "WATER_TEMPERATURE, 40, Ⅲ",
        "TOTAL_NITROGEN, 9, Ⅲ"
    })
    void thereIsNoMultipleOfWhatKeepsItsLimitOrHasNone(WaterItem item, String value, String target) {
        assertThat(STANDARD.exceedance(item, WaterBody.RIVER, Exact.parse(value), grade(target)))
                .isEmpty();
    }

    @Test
    void mainPollutantsAreOrderedByClassThenMultipleAndAreThreeAtMost() {
        WaterSample sample = WaterSample.builder()
                .put(WaterItem.DISSOLVED_OXYGEN, "2.5") // Ⅴ, without a multiple
                .put(WaterItem.COD, "39") // Ⅴ, 0.95
                .put(WaterItem.AMMONIA_NITROGEN, "1.99") // Ⅴ, 0.99
                .put(WaterItem.BOD5, "5.9") // Ⅳ, 0.475
                .put(WaterItem.TOTAL_PHOSPHORUS, "0.9") // 劣Ⅴ, 3.5
                .put(WaterItem.ARSENIC, "0.01")
                .build();
        assertThat(STANDARD.mainPollutants(sample, WaterBody.RIVER))
                .containsExactly(WaterItem.TOTAL_PHOSPHORUS, WaterItem.AMMONIA_NITROGEN, WaterItem.COD);
        WaterSample fewer = WaterSample.builder()
                .put(WaterItem.DISSOLVED_OXYGEN, "2.5")
                .put(WaterItem.BOD5, "5.9")
                .build();
        assertThat(STANDARD.mainPollutants(fewer, WaterBody.RIVER))
                .containsExactly(WaterItem.DISSOLVED_OXYGEN, WaterItem.BOD5);
        assertThat(STANDARD.mainPollutants(good().build(), WaterBody.RIVER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0.102, 0.102, 0.102",
        "<0.05, <0.05, 1/40",
        "＜0.05, <0.05, 1/40",
        "0.05L, <0.05, 1/40",
        "' 7 ', 7, 7",
        "-1.5, -1.5, -3/2"
    })
    void readingsAreReadWithTheirDetectionLimit(String text, String written, String counted) {
        Reading reading = Reading.read(text).orThrow();
        assertThat(reading).hasToString(written);
        assertThat(reading.counted()).isEqualByComparingTo(Exact.parse(counted));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<", "L", "--", "0.05LL", "<<1", "<0", "0L", "<-1", "-1L", "NaN", "1,2", "未检出"})
    void otherTextIsNoReading(String text) {
        assertThat(Reading.read(text).value()).isEmpty();
        assertThat(Reading.read(text).problems()).singleElement().satisfies(p -> {
            assertThat(p.message().zh()).contains(text).doesNotContain("?");
            assertThat(p.message().en()).contains(text).doesNotContain("?");
        });
    }

    @ParameterizedTest
    @CsvSource({"COD, -0.1", "PH, -1", "PH, 14.01", "PH, <6", "WATER_TEMPERATURE, <1", "DISSOLVED_OXYGEN, -0.001"})
    void impossibleReadingsMakeNoSample(WaterItem item, String reading) {
        WaterSample.Builder builder = WaterSample.builder().put(item, reading);
        assertThatThrownBy(builder::build)
                .isInstanceOfSatisfying(
                        ProblemsException.class,
                        e -> assertThat(e.problems().get(0).code()).isEqualTo(ProblemCode.IMPOSSIBLE_VALUE));
    }

    @Test
    void wrongArgumentsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Reading(Exact.ZERO, true));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        WaterSample.builder().oxygenSaturation(Exact.of(-1)).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.classify(good().build(), WaterBody.RIVER)
                        .worseThan(GradeScale.GROUNDWATER.grade("Ⅲ")));
    }

    @Test
    void groundwaterIsClassifiedByItsWorstItem() {
        WaterClass<GroundwaterItem> classified = GroundwaterStandard.GB_T_14848_2017.classify(Map.of(
                GroundwaterItem.PH, Reading.of(Exact.parse("8.6")),
                GroundwaterItem.NITRATE_NITROGEN, Reading.of(Exact.parse("4.9")),
                GroundwaterItem.BENZENE, Reading.read("<1").orThrow()));
        assertThat(classified.grade()).hasValue(GradeScale.GROUNDWATER.grade("Ⅳ"));
        assertThat(classified.deciding()).containsExactly(GroundwaterItem.PH);
        assertThat(classified.grades()).containsEntry(GroundwaterItem.BENZENE, GradeScale.GROUNDWATER.grade("Ⅰ"));
        assertThat(classified.missing()).hasSize(19);
        assertThat(classified.standard().citation().en()).isEqualTo("GB/T 14848-2017 表1");
    }

    @ParameterizedTest
    @CsvSource({
        "Ⅰ, EXCELLENT",
        "Ⅱ, EXCELLENT",
        "Ⅲ, GOOD",
        "Ⅳ, LIGHTLY_POLLUTED",
        "Ⅴ, MODERATELY_POLLUTED",
        "劣Ⅴ, HEAVILY_POLLUTED"
    })
    void classesHaveTheirWords(String label, WaterQuality quality) {
        assertThat(WaterQuality.of(grade(label))).isEqualTo(quality);
    }
}
