package io.github.attain.standard.air;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.value.Exact;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What holds for every concentration. Expected sub-indices are worked on big fractions from Table 1 as it stands in the file.
 */
class AirIndexProperties {
    private static final List<AirIndex> EDITIONS = List.of(
            AirIndex.HJ_633_2012,
            AirIndex.HJ_633_2012.withRounding(true),
            AirIndex.HJ_633_2026,
            AirIndex.HJ_633_2026.withRounding(false));

    @Provide
    Arbitrary<AirIndex> editions() {
        return Arbitraries.of(EDITIONS);
    }

    /** Concentrations in thousandths, many of them at a row of the table, half way between two digits, or a hair beside. */
    @Provide
    Arbitrary<Long> thousandths() {
        Arbitrary<Long> rows = Combinators.combine(
                        Arbitraries.of(Table1.ALL_CONCENTRATIONS),
                        Arbitraries.of(
                                0L, 1L, -1L, 49L, 50L, 51L, 499L, 500L, 501L, -499L, -500L, -501L, 1000L, -1000L))
                .as((row, off) -> Math.max(0, row * 1000L + off));
        Arbitrary<Long> halves = Arbitraries.longs().between(0, 80_000).map(n -> n * 50);
        Arbitrary<Long> low = Arbitraries.longs().between(0, 60_000);
        return Arbitraries.oneOf(rows, halves, low, Arbitraries.longs().between(0, 4_000_000));
    }

    /** Means of up to 24 such concentrations. */
    @Provide
    Arbitrary<Exact> means() {
        return Combinators.combine(thousandths(), Arbitraries.longs().between(1, 24))
                .as((sum, n) -> Exact.ratio(sum, 1000 * n));
    }

    @Provide
    Arbitrary<Map<AirItem, Exact>> reports() {
        return Arbitraries.maps(Arbitraries.of(AirItem.class), means());
    }

    @Property
    void everySubIndexIsThatOfTheTableRoundedUp(
            @ForAll("editions") AirIndex edition, @ForAll AirItem item, @ForAll("means") Exact concentration) {
        assertThat(edition.subIndex(item, concentration)).isEqualTo(Table1.subIndex(edition, item, concentration));
    }

    @Property
    void thousandthsGiveTheSameAsExactNumbers(
            @ForAll("editions") AirIndex edition, @ForAll AirItem item, @ForAll("thousandths") long thousandths) {
        OptionalInt exact = edition.subIndex(item, Exact.ratio(thousandths, 1000));
        assertThat(edition.subIndex(item, thousandths)).isEqualTo(exact.orElse(-1));
    }

    /** Whole µg/m³ and tenths of mg/m³, all that the tables hold. */
    @Example
    void everyPublishedConcentrationHasTheSubIndexOfTheTable() {
        for (AirIndex edition : List.of(AirIndex.HJ_633_2012, AirIndex.HJ_633_2026)) {
            for (AirItem item : AirItem.values()) {
                long step = item.pollutant().decimals() == 0 ? 1000 : 100;
                for (long c = 0; c <= 1600 * step; c += step) {
                    OptionalInt expected = Table1.subIndex(edition, item, Exact.ratio(c, 1000));
                    assertThat(edition.subIndex(item, c)).isEqualTo(expected.orElse(-1));
                }
            }
        }
    }

    @Property
    void aHigherConcentrationNeverHasALowerSubIndex(
            @ForAll("editions") AirIndex edition,
            @ForAll AirItem item,
            @ForAll("means") Exact one,
            @ForAll("means") Exact other) {
        Exact lower = one.compareTo(other) <= 0 ? one : other;
        Exact higher = one.compareTo(other) <= 0 ? other : one;
        OptionalInt above = edition.subIndex(item, higher);
        if (above.isPresent()) {
            assertThat(edition.subIndex(item, lower).orElseThrow()).isLessThanOrEqualTo(above.getAsInt());
        } else {
            assertThat(higher).isGreaterThan(Exact.of(800));
        }
    }

    /** No gap between 50 and 51 or anywhere: the steepest line rises 25 for one unit, CO 24 h. */
    @Property
    void neighbouringThousandthsDifferByOneAtMost(@ForAll AirItem item, @ForAll("thousandths") long thousandths) {
        for (AirIndex edition : List.of(AirIndex.HJ_633_2012, AirIndex.HJ_633_2026.withRounding(false))) {
            int here = edition.subIndex(item, thousandths);
            int next = edition.subIndex(item, thousandths + 1);
            assertThat(next < 0 || next - here == 0 || next - here == 1).isTrue();
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theIndexIsTheLargestSubIndexOfItsItems(
            @ForAll("editions") AirIndex edition, @ForAll("reports") Map<AirItem, Exact> values) {
        for (AirQuality quality : List.of(edition.daily(values), edition.hourly(values))) {
            quality.items().forEach((item, index) -> {
                assertThat(edition.subIndex(item, requireNonNull(values.get(item))))
                        .hasValue(index);
                assertThat(quality.subIndices().get(item.pollutant())).isGreaterThanOrEqualTo(index);
            });
            if (quality.index().isPresent()) {
                int index = quality.index().getAsInt();
                assertThat(quality.items().values()).contains(index).allMatch(i -> i <= index);
                assertThat(quality.primary().isEmpty()).isEqualTo(index <= 50);
                assertThat(quality.primary())
                        .allMatch(p -> requireNonNull(quality.subIndices().get(p)) == index);
                assertThat(quality.level().orElseThrow().lowest()).isLessThanOrEqualTo(index);
            }
        }
    }

    /** HJ 633-2026, 5.3.1. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void withAMissingPollutantTheIndexOf2026IsAbove100(@ForAll("reports") Map<AirItem, Exact> values) {
        for (AirQuality quality : List.of(AirIndex.HJ_633_2026.daily(values), AirIndex.HJ_633_2026.hourly(values))) {
            boolean above = quality.subIndices().values().stream().anyMatch(i -> i > 100);
            boolean whole = quality.missing().isEmpty();
            assertThat(quality.index().isPresent()).isEqualTo(whole || above);
            assertThat(quality.missing()).noneMatch(quality.subIndices()::containsKey);
            assertThat(quality.missing().size() + quality.subIndices().size()).isEqualTo(6);
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheItemsDoesNotMatter(
            @ForAll("editions") AirIndex edition,
            @ForAll("reports") Map<AirItem, Exact> values,
            @ForAll Random random) {
        List<AirItem> order = values.keySet().stream().collect(Collectors.toList());
        Collections.shuffle(order, random);
        Map<AirItem, Exact> shuffled = new LinkedHashMap<>();
        order.forEach(item -> shuffled.put(item, values.get(item)));
        assertThat(edition.daily(shuffled)).isEqualTo(edition.daily(values));
        assertThat(edition.hourly(shuffled)).isEqualTo(edition.hourly(values));
    }

    @Property
    void concentrationsTooLongForThousandthsAreTakenExactly(
            @ForAll AirItem item, @ForAll("thousandths") long thousandths) {
        BigInteger part = BigInteger.TEN.pow(30);
        Exact hair = Exact.ONE.dividedBy(Exact.of(new BigDecimal(part)));
        for (AirIndex edition : EDITIONS) {
            Exact beside = Exact.ratio(thousandths, 1000).plus(hair);
            assertThat(edition.subIndex(item, beside)).isEqualTo(Table1.subIndex(edition, item, beside));
        }
    }
}
