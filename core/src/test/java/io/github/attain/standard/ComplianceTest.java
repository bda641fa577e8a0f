package io.github.attain.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.attain.standard.NoiseStandard.Time;
import io.github.attain.standard.NoiseStandard.Zone;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.Share;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ComplianceTest {
    private static final NoiseStandard NOISE = NoiseStandard.GB_3096_2008;

    private static void assertRate(Compliance compliance, String percent) {
        assertThat(compliance.share().orElseThrow().percent().toDecimal(1)).isEqualTo(new BigDecimal(percent));
    }

    /** Dazhou, third quarter of 2015, as announced by zone. */
    @Test
    void zonesArePooledByTheirPointTimes() {
        Compliance day = new Compliance(1, 1)
                .and(new Compliance(4, 6))
                .and(new Compliance(9, 13))
                .and(new Compliance(1, 1))
                .and(new Compliance(7, 8));
        assertThat(day.share()).hasValue(Share.of(22, 29));
        assertRate(day, "75.9");
    }

    /** Announced rates: Dazhou 2015 and Hunan 2021, day and night apart. */
    @ParameterizedTest
    @CsvSource({
        "22, 29, 75.9",
        "21, 29, 72.4",
        "151, 156, 96.8",
        "139, 156, 89.1",
        "15, 18, 83.3",
        "14, 18, 77.8",
        "7, 9, 77.8",
        "17, 19, 89.5",
        "1, 16, 6.2",
        "3, 16, 18.8"
    })
    void announcedRatesComeOutOfTheirCounts(long complying, long assessed, String percent) {
        assertRate(new Compliance(complying, assessed), percent);
    }

    @Test
    void resultsAreCountedAndNothingHasNoRate() {
        assertThat(Compliance.of(List.of(true, false, true))).isEqualTo(new Compliance(2, 3));
        assertThat(Compliance.NONE.share()).isEmpty();
        assertThat(Compliance.NONE.and(new Compliance(1, 2)).share()).hasValue(Share.of(1, 2));
    }

    @Test
    void volumesGiveAnExactShare() {
        assertThat(Compliance.byVolume(Exact.parse("2.5"), Exact.parse("7.5")).percent())
                .isEqualByComparingTo(Exact.ratio(100, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> Compliance.byVolume(Exact.of(2), Exact.of(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Compliance.byVolume(Exact.ZERO, Exact.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> Compliance.byVolume(Exact.of(-1), Exact.of(1)));
    }

    @Test
    void impossibleCountsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Compliance(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Compliance(-1, 1));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/io/github/attain/standard/gb-3096-2008-table-1.csv", numLinesToSkip = 2)
    void zonesKeepThePrintedLimits(String name, String day, String night) {
        Zone zone = Stream.of(Zone.values())
                .filter(z -> z.label().zh().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(NOISE.limit(zone, Time.DAY)).isEqualTo(Exact.parse(day));
        assertThat(NOISE.limit(zone, Time.NIGHT)).isEqualTo(Exact.parse(night));
        for (Time time : Time.values()) {
            Exact limit = Exact.parse(time == Time.DAY ? day : night);
            Exact above = limit.plus(Exact.parse("0.1"));
            assertThat(NOISE.complies(zone, time, limit, ComparisonMethod.FULL_VALUE))
                    .isTrue();
            assertThat(NOISE.complies(zone, time, above, ComparisonMethod.FULL_VALUE))
                    .isFalse();
            assertThat(NOISE.complies(zone, time, above, ComparisonMethod.ROUNDED_VALUE))
                    .isTrue();
            assertThat(NOISE.complies(zone, time, limit.plus(Exact.parse("0.6")), ComparisonMethod.ROUNDED_VALUE))
                    .isFalse();
        }
    }

    @Test
    void thereAreSixZones() {
        assertThat(Zone.values()).hasSize(6);
        assertThat(NOISE.table().citation().zh()).isEqualTo("GB 3096-2008 表1");
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, 50.0, 1, 68.0, 1",
        "DAY, 50.1, 2, 68.1, 2",
        "DAY, 55.0, 2, 70.0, 2",
        "DAY, 55.1, 3, 70.1, 3",
        "DAY, 60.0, 3, 72.0, 3",
        "DAY, 60.1, 4, 72.1, 4",
        "DAY, 65.0, 4, 74.0, 4",
        "DAY, 65.1, 5, 74.1, 5",
        "DAY, 99.9, 5, 99.9, 5",
        "NIGHT, 40.0, 1, 58.0, 1",
        "NIGHT, 40.1, 2, 58.1, 2",
        "NIGHT, 45.0, 2, 60.0, 2",
        "NIGHT, 50.0, 3, 62.0, 3",
        "NIGHT, 55.0, 4, 64.0, 4",
        "NIGHT, 55.1, 5, 64.1, 5"
    })
    void townsAreGradedByTheirMeanLevels(Time time, String area, int areaLevel, String road, int roadLevel) {
        assertThat(NoiseStandard.areaLevel(time, Exact.parse(area))).isEqualTo(areaLevel);
        assertThat(NoiseStandard.roadLevel(time, Exact.parse(road))).isEqualTo(roadLevel);
    }
}
