package io.github.attain.standard.water;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.value.Exact;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Readings that are possible and hardly meant, and those that are impossible. */
class DoubtfulReadingsTest {
    private static Reading reading(String text) {
        return Reading.read(text).orThrow();
    }

    private static String allowed(Optional<Problem> problem) {
        return problem.map(p -> p.attributes().getOrDefault("allowed", "")).orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "COD, 1000.1, 1 … 1000 mg/L",
        "COD, >1001, 1 … 1000 mg/L",
        "MERCURY, 0.11, 0 … 0.1 mg/L",
        "DISSOLVED_OXYGEN, 30.1, 0 … 30 mg/L",
        "PH, 2.99, 3 … 12",
        "PH, 12.01, 3 … 12",
        "WATER_TEMPERATURE, -2.1, -2 … 45 ℃",
        "WATER_TEMPERATURE, 45.1, -2 … 45 ℃"
    })
    void readingsOutsideOfTheirRangeAreDoubtedWithIt(WaterItem item, String reading, String range) {
        Optional<Problem> doubt = item.doubt(reading(reading));
        assertThat(doubt).hasValueSatisfying(d -> assertThat(d.code()).isEqualTo(ProblemCode.IMPLAUSIBLE_VALUE));
        assertThat(allowed(doubt).strip()).isEqualTo(range);
    }

    @ParameterizedTest
    @CsvSource({
        "COD, 1000",
        "COD, 1",
        "COD, 0", // next to nothing may be measured once
        "COD, <4",
        "DISSOLVED_OXYGEN, 30",
        "DISSOLVED_OXYGEN, 5",
        "DISSOLVED_OXYGEN, <2", // the worst class, however little it is
        "DISSOLVED_OXYGEN, <0.5",
        "DISSOLVED_OXYGEN, >20",
        "PH, 3",
        "PH, 7",
        "PH, 12",
        "WATER_TEMPERATURE, -2",
        "WATER_TEMPERATURE, 20",
        "WATER_TEMPERATURE, 45"
    })
    void readingsWithinAreNot(WaterItem item, String reading) {
        assertThat(item.doubt(reading(reading))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<2.01", "<5"})
    void oxygenBelowALimitThatLeavesItsClassOpenIsDoubted(String oxygen) {
        assertThat(allowed(WaterItem.DISSOLVED_OXYGEN.doubt(reading(oxygen)))).startsWith("a number; less than one");
    }

    @ParameterizedTest
    @CsvSource({"COD, -0.1, ≥ 0", "PH, -0.1, 0 … 14", "PH, 14.01, 0 … 14", "PH, >9, 0 … 14", "WATER_TEMPERATURE, <1, ℃"
    })
    void whatIsImpossibleIsToldWithWhatIsNot(WaterItem item, String reading, String allowed) {
        assertThat(allowed(item.misfit(reading(reading)))).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"COD, 0", "COD, >200", "PH, 0", "PH, 14", "WATER_TEMPERATURE, -1"})
    void whatIsPossibleIsNoMisfit(WaterItem item, String reading) {
        assertThat(item.misfit(reading(reading))).isEmpty();
    }

    /** 2.8 mg/L at 101 − 1 %, 16 mg/L at 99 + 1 %, and a tenth for rounding. */
    @ParameterizedTest
    @CsvSource({
        "2.69, 101, true",
        "2.7, 101, false",
        "<2.69, 101, true",
        ">2.69, 101, false",
        "16.11, 99, true",
        "16.1, 99, false",
        ">16.11, 99, true",
        "<16.11, 99, false",
        "8, 90, false",
        "0, 0, false"
    })
    void oxygenThatDoesNotGoWithItsSaturationIsDoubted(String oxygen, String percent, boolean doubted) {
        WaterSample sample = WaterSample.builder()
                .put(WaterItem.DISSOLVED_OXYGEN, oxygen)
                .oxygenSaturation(Exact.parse(percent))
                .build();
        assertThat(sample.doubt().isPresent()).isEqualTo(doubted);
        assertThat(sample.doubt().stream().toList())
                .allSatisfy(d -> assertThat(d.message().en())
                        .contains("oxygen at " + percent + " % of saturation", oxygen + " mg/L"));
    }

    @Test
    void oneOfBothAloneIsNotDoubted() {
        assertThat(WaterSample.builder()
                        .put(WaterItem.DISSOLVED_OXYGEN, "29")
                        .build()
                        .doubt())
                .isEmpty();
        assertThat(WaterSample.builder().oxygenSaturation(Exact.of(1)).build().doubt())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"<0, the detection limit", "0L, the detection limit", ">0, the limit of measurement"})
    void aLimitThatIsNotAboveZeroIsNamed(String text, String subject) {
        assertThat(Reading.read(text).problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message().en()).startsWith(subject + " "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "<<1", "1/2", "7/21"})
    void whatIsNoReadingIsToldWithTheFormsOfOne(String text) {
        assertThat(Reading.read(text).problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message().en()).contains("0.102, <0.05, 0.05L, >200"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"砷(As)", "汞（Hg）", "pH(无量纲)", "五日生化需氧量(BOD5,mg/L)", "氟化物(以F-计)", "Arsenic (as As)"})
    void aSymbolInParenthesesGoesWithoutSaying(String header) {
        assertThat(WaterItem.named(header)).isPresent();
    }

    @Test
    void namesAreThoseByWhichItIsFound() {
        assertThat(WaterItem.PH.names()).containsExactly("ph值", "ph", "ph", "酸碱度");
        for (WaterItem item : WaterItem.values()) {
            assertThat(item.names())
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(WaterItem.named(name)).hasValue(item));
        }
    }
}
