package io.github.attain.standard.air;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompositeIndexTest {
    private static final CompositeIndex ROUNDED = CompositeIndex.GB_3095_2012;
    private static final CompositeIndex EXACT = ROUNDED.withRoundedSubIndices(false);

    private static Map<Pollutant, Exact> values(
            String so2, String no2, String pm10, String pm25, String co, String o3) {
        Map<Pollutant, Exact> values = new EnumMap<>(Pollutant.class);
        values.put(Pollutant.SO2, Exact.parse(so2));
        values.put(Pollutant.NO2, Exact.parse(no2));
        values.put(Pollutant.PM10, Exact.parse(pm10));
        values.put(Pollutant.PM25, Exact.parse(pm25));
        values.put(Pollutant.CO, Exact.parse(co));
        values.put(Pollutant.O3, Exact.parse(o3));
        return values;
    }

    /** Heyuan, February 2022, as announced: 1.73. Sum: 0.05 + 0.325 + 0.22857… + 0.37142… + 0.225 + 0.54375 = 1.74375. */
    @Test
    void anAnnouncedIndexComesOutWithRoundedSubIndices() {
        Map<Pollutant, Exact> heyuan = values("3", "13", "16", "13", "0.9", "87");
        CompositeIndex.Result rounded = ROUNDED.of(heyuan);
        assertThat(rounded.index()).contains(Exact.parse("1.73"));
        assertThat(rounded.subIndices())
                .containsEntry(Pollutant.SO2, Exact.parse("0.05"))
                .containsEntry(Pollutant.NO2, Exact.parse("0.32"))
                .containsEntry(Pollutant.PM10, Exact.parse("0.23"))
                .containsEntry(Pollutant.PM25, Exact.parse("0.37"))
                .containsEntry(Pollutant.CO, Exact.parse("0.22"))
                .containsEntry(Pollutant.O3, Exact.parse("0.54"));
        assertThat(rounded.largest()).containsExactly(Pollutant.O3);
        CompositeIndex.Result exact = EXACT.of(heyuan);
        assertThat(exact.index()).contains(Exact.parse("1.74"));
        assertThat(exact.subIndices()).containsEntry(Pollutant.PM25, Exact.ratio(13, 35));
        assertThat(exact.by().roundsSubIndices()).isFalse();
    }

    @Test
    void everyPollutantAtItsLimitAddsOne() {
        Map<Pollutant, Exact> limits = values("60", "40", "70", "35", "4", "160");
        assertThat(ROUNDED.of(limits).index()).contains(Exact.parse("6.00"));
        assertThat(ROUNDED.of(limits).largest()).containsExactly(Pollutant.values());
        assertThat(CompositeIndex.by(AmbientLimits.GB_3095_2026_FINAL)
                        .of(values("20", "30", "50", "25", "4", "160"))
                        .index())
                .contains(Exact.parse("6.00"));
    }

    /** 60/60 + 40/40 + 70/60 + 35/30 + 4/4 + 160/160 = 6.333…, and 6.34 with 1.17 twice. */
    @Test
    void otherLimitsGiveAnotherIndex() {
        Map<Pollutant, Exact> values = values("60", "40", "70", "35", "4", "160");
        CompositeIndex by2026 = CompositeIndex.by(AmbientLimits.GB_3095_2026_TRANSITIONAL);
        assertThat(by2026.of(values).index()).contains(Exact.parse("6.34"));
        assertThat(by2026.withRoundedSubIndices(false).of(values).index()).contains(Exact.parse("6.33"));
        assertThat(by2026.of(values).largest()).containsExactly(Pollutant.PM25, Pollutant.PM10);
        assertThat(by2026.limits()).isSameAs(AmbientLimits.GB_3095_2026_TRANSITIONAL);
    }

    /** 1 + 2·1 + 1 + 3·1 + 1 + 2·1. */
    @Test
    void weightsMultiplySubIndices() {
        Map<Pollutant, Exact> weights =
                Map.of(Pollutant.PM25, Exact.of(3), Pollutant.NO2, Exact.of(2), Pollutant.O3, Exact.of(2));
        CompositeIndex weighted = ROUNDED.withWeights(weights);
        assertThat(weighted.of(values("60", "40", "70", "35", "4", "160")).index())
                .contains(Exact.parse("10.00"));
        assertThat(weighted.weights()).isEqualTo(weights);
        // The largest is that of the sub-indices, whatever their weights.
        assertThat(weighted.of(values("90", "40", "70", "35", "4", "160")).largest())
                .containsExactly(Pollutant.SO2);
        assertThat(weighted.withWeights(Map.of(Pollutant.SO2, Exact.ZERO))
                        .of(values("90", "40", "70", "35", "4", "160"))
                        .index())
                .contains(Exact.parse("5.00"));
    }

    @Test
    void aMissingPollutantLeavesNoIndex() {
        Map<Pollutant, Exact> five = values("6", "20", "35", "14", "1", "80");
        five.remove(Pollutant.CO);
        CompositeIndex.Result result = ROUNDED.of(five);
        assertThat(result.index()).isEmpty();
        assertThat(result.missing()).containsExactly(Pollutant.CO);
        assertThat(result.largest()).isEmpty();
        assertThat(result.subIndices()).hasSize(5).containsEntry(Pollutant.PM25, Exact.parse("0.40"));
    }

    @Test
    void cleanAirHasTheIndexZero() {
        assertThat(ROUNDED.of(values("0", "0", "0", "0", "0", "0")).index()).contains(Exact.parse("0.00"));
    }

    @Test
    void negativeNumbersAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ROUNDED.of(values("-1", "0", "0", "0", "0", "0")))
                .withMessageContaining("SO2 -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ROUNDED.withWeights(Map.of(Pollutant.PM25, Exact.of(-1))))
                .withMessageContaining("weight");
    }

    @Test
    void theLimitsOfThisIndexCanBeStricter() {
        AmbientLimits stricter = AmbientLimits.GB_3095_2026_FINAL
                .derived("made-up", Text.same("made up"))
                .limit(Pollutant.O3, Averaging.EIGHT_HOURS, AreaClass.II, Exact.of(80))
                .build();
        assertThat(CompositeIndex.by(stricter)
                        .of(values("20", "30", "50", "25", "4", "160"))
                        .index())
                .contains(Exact.parse("7.00"));
    }
}
