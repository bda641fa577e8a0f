package io.github.attain.standard.water;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.value.Exact;
import io.github.attain.value.Grade;
import io.github.attain.value.GradeScale;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WaterLawsProperties {
    private static final SurfaceWaterStandard STANDARD = SurfaceWaterStandard.GB_3838_2002;

    /** Values around the limits of most items, in ten-thousandths; pH and the rest stay possible. */
    @Provide
    Arbitrary<Exact> values() {
        return Arbitraries.longs().between(0, 140_000).map(n -> Exact.ratio(n, 10_000));
    }

    @Provide
    Arbitrary<WaterSample> samples() {
        Arbitrary<Map<WaterItem, Reading>> readings = Arbitraries.maps(
                        Arbitraries.of(WaterItem.class), values().map(Reading::of))
                .ofMaxSize(8);
        return readings.map(r -> new WaterSample(r, Optional.empty()));
    }

    @Provide
    Arbitrary<WaterBody> bodies() {
        return Arbitraries.of(WaterBody.class);
    }

    @Property(tries = 300)
    void theWorstItemDecides(@ForAll("samples") WaterSample sample, @ForAll("bodies") WaterBody body) {
        WaterClass<WaterItem> classified = STANDARD.classify(sample, body);
        Grade worst = null;
        for (WaterItem item : sample.readings().keySet()) {
            Optional<Grade> grade =
                    STANDARD.grade(item, body, sample.counted(item).orElseThrow());
            if (item.isAssessed() && (worst == null || grade.orElseThrow().compareTo(worst) > 0)) {
                worst = grade.orElseThrow();
            }
        }
        assertThat(classified.grade()).isEqualTo(Optional.ofNullable(worst));
        assertThat(classified.grades().size() + classified.missing().size()).isEqualTo(21);
    }

    @Property(tries = 300)
    void anotherItemNeverMakesTheClassBetter(
            @ForAll("samples") WaterSample sample,
            @ForAll WaterItem added,
            @ForAll("values") Exact value,
            @ForAll("bodies") WaterBody body) {
        if (sample.reading(added).isPresent()) {
            return;
        }
        Map<WaterItem, Reading> more = new EnumMap<>(WaterItem.class);
        more.putAll(sample.readings());
        more.put(added, Reading.of(value));
        Optional<Grade> before = STANDARD.classify(sample, body).grade();
        Optional<Grade> after =
                STANDARD.classify(new WaterSample(more, Optional.empty()), body).grade();
        before.ifPresent(b -> assertThat(after.orElseThrow()).isGreaterThanOrEqualTo(b));
    }

    @Property(tries = 300)
    void moreOfAPollutantIsNeverBetterAndMoreOxygenNeverWorse(
            @ForAll WaterItem item,
            @ForAll("values") Exact one,
            @ForAll("values") Exact other,
            @ForAll("bodies") WaterBody body) {
        if (item == WaterItem.PH) {
            return;
        }
        boolean ordered = one.compareTo(other) <= 0;
        Optional<Grade> less = STANDARD.grade(item, body, ordered ? one : other);
        Optional<Grade> more = STANDARD.grade(item, body, ordered ? other : one);
        assertThat(less.isPresent()).isEqualTo(more.isPresent());
        if (less.isPresent()) {
            int order = less.get().compareTo(more.orElseThrow());
            assertThat(item == WaterItem.DISSOLVED_OXYGEN ? -order : order).isLessThanOrEqualTo(0);
        }
    }

    @Property(tries = 300)
    void lakesAreNeverGradedBetterThanRivers(@ForAll("samples") WaterSample sample) {
        Optional<Grade> river = STANDARD.classify(sample, WaterBody.RIVER).grade();
        Optional<Grade> lake = STANDARD.classify(sample, WaterBody.LAKE).grade();
        river.ifPresent(r -> assertThat(lake.orElseThrow()).isGreaterThanOrEqualTo(r));
    }

    @Property(tries = 200)
    void anItemExceedsItsTargetExactlyWhereItIsWorseThanTheTarget(
            @ForAll WaterItem item, @ForAll("values") Exact value, @ForAll("bodies") WaterBody body) {
        if (item == WaterItem.PH || item == WaterItem.DISSOLVED_OXYGEN) {
            return;
        }
        for (int i = 0; i < 5; i++) {
            Grade target = new Grade(GradeScale.SURFACE_WATER, i);
            boolean worse = STANDARD.grade(item, body, value)
                    .map(g -> !g.isAtLeast(target))
                    .orElse(false);
            assertThat(STANDARD.exceedance(item, body, value, target).isPresent())
                    .isEqualTo(worse);
        }
    }

    @Property(tries = 200)
    void aMeanLiesBetweenItsValuesWhateverTheirOrder(
            @ForAll("values") Exact a, @ForAll("values") Exact b, @ForAll("values") Exact c) {
        List<WaterSample> samples = List.of(cod(a), cod(b), cod(c));
        Exact mean = WaterSample.mean(samples).counted(WaterItem.COD).orElseThrow();
        Exact reversed = WaterSample.mean(List.of(cod(c), cod(b), cod(a)))
                .counted(WaterItem.COD)
                .orElseThrow();
        assertThat(mean).isEqualByComparingTo(reversed);
        assertThat(mean.times(Exact.of(3))).isEqualByComparingTo(a.plus(b).plus(c));
    }

    private static WaterSample cod(Exact value) {
        return new WaterSample(Map.of(WaterItem.COD, Reading.of(value)), Optional.empty());
    }

    @Provide
    Arbitrary<ClassShares> shares() {
        Arbitrary<Integer> n = Arbitraries.integers().between(0, 50);
        return Combinators.combine(n, n, n)
                .as((good, four, worst) -> new ClassShares(
                        Map.of(
                                new Grade(GradeScale.SURFACE_WATER, 2), good,
                                new Grade(GradeScale.SURFACE_WATER, 3), four,
                                new Grade(GradeScale.SURFACE_WATER, 5), worst),
                        0));
    }

    @Property(tries = 300)
    void oneMoreGoodSectionNeverMakesABasinWorse(@ForAll("shares") ClassShares shares) {
        Map<Grade, Integer> more = new HashMap<>(shares.counts());
        more.merge(new Grade(GradeScale.SURFACE_WATER, 0), 1, Integer::sum);
        Optional<WaterQuality> before = shares.quality(Optional.empty());
        WaterQuality after = new ClassShares(more, 0).quality(Optional.empty()).orElseThrow();
        before.ifPresent(b -> assertThat(after).isLessThanOrEqualTo(b));
    }
}
