package io.github.attain.standard.air;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AirIndexTest {
    private static final AirIndex ROUNDED_2012 = AirIndex.HJ_633_2012.withRounding(true);

    private static String subIndex(AirIndex edition, AirItem item, String concentration) {
        OptionalInt index = edition.subIndex(item, Exact.parse(concentration));
        return index.isPresent() ? String.valueOf(index.getAsInt()) : "-";
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "sub-indices.csv", useHeadersInDisplayName = true)
    void subIndicesAreThoseOfTheTable(
            AirItem item, String concentration, String as2012, String rounded2012, String as2026, String why) {
        assertThat(subIndex(AirIndex.HJ_633_2012, item, concentration)).as(why).isEqualTo(as2012);
        assertThat(subIndex(ROUNDED_2012, item, concentration)).as(why).isEqualTo(rounded2012);
        assertThat(subIndex(AirIndex.HJ_633_2026, item, concentration)).as(why).isEqualTo(as2026);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvFileSource(resources = "reports.csv", useHeadersInDisplayName = true)
    void reportsGiveIndexLevelAndPrimaryPollutants(
            int edition,
            String report,
            @Nullable String concentrations,
            String index,
            @Nullable AirLevel level,
            @Nullable String primary,
            @Nullable String missing,
            @Nullable String why) {
        AirIndex rules = edition == 2012 ? AirIndex.HJ_633_2012 : AirIndex.HJ_633_2026;
        Map<AirItem, Exact> values = new EnumMap<>(AirItem.class);
        for (String value : words(concentrations)) {
            int sign = value.indexOf('=');
            values.put(AirItem.valueOf(value.substring(0, sign)), Exact.parse(value.substring(sign + 1)));
        }
        AirQuality quality = report.equals("daily") ? rules.daily(values) : rules.hourly(values);
        OptionalInt expected = index.equals("NA") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(index));
        assertThat(quality.index()).as(why).isEqualTo(expected);
        assertThat(quality.level().orElse(null)).as(why).isEqualTo(level);
        assertThat(quality.primary()).as(why).extracting(Pollutant::name).containsExactlyElementsOf(words(primary));
        assertThat(quality.missing())
                .as(why)
                .extracting(Pollutant::name)
                .containsExactlyInAnyOrderElementsOf(words(missing));
        assertThat(quality.isGood()).isEqualTo(level == AirLevel.EXCELLENT || level == AirLevel.GOOD);
        assertThat(quality.isHeavy()).isEqualTo(level == AirLevel.HEAVY || level == AirLevel.SEVERE);
        assertThat(quality.edition()).isEqualTo(rules);
    }

    private static Set<String> words(@Nullable String cell) {
        return cell == null ? Set.of() : new LinkedHashSet<>(Splitter.on(' ').splitToList(cell));
    }

    @Test
    void subIndicesStayWhereNoIndexIsPublished() {
        AirQuality quality = AirIndex.HJ_633_2026.daily(Map.of(AirItem.PM25_DAY, Exact.of(40)));
        assertThat(quality.index()).isEmpty();
        assertThat(quality.level()).isEmpty();
        assertThat(quality.primary()).isEmpty();
        assertThat(quality.isGood()).isFalse();
        assertThat(quality.subIndices()).containsExactly(Map.entry(Pollutant.PM25, 60));
        assertThat(quality.text()).isEqualTo(Text.same("AQI NA"));
    }

    @Test
    void bothSubIndicesOfOzoneStandBesideTheLarger() {
        AirQuality quality = AirIndex.HJ_633_2012.daily(
                Map.of(AirItem.O3_EIGHT_HOURS, Exact.of(100), AirItem.O3_HOUR, Exact.of(250)));
        assertThat(quality.items())
                .containsExactly(Map.entry(AirItem.O3_EIGHT_HOURS, 50), Map.entry(AirItem.O3_HOUR, 125));
        assertThat(quality.subIndices()).containsExactly(Map.entry(Pollutant.O3, 125));
    }

    /** HJ 633-2026, 5.3.2. */
    @Test
    void pollutantsThatNobodyMonitorsDoNotHoldTheIndexBack() {
        AirIndex withoutCo = AirIndex.HJ_633_2026.withoutMonitoring(Set.of(Pollutant.CO));
        Map<AirItem, Exact> five = new EnumMap<>(AirItem.class);
        five.put(AirItem.PM25_DAY, Exact.of(40));
        five.put(AirItem.PM10_DAY, Exact.of(40));
        five.put(AirItem.SO2_DAY, Exact.of(10));
        five.put(AirItem.NO2_DAY, Exact.of(10));
        five.put(AirItem.O3_EIGHT_HOURS, Exact.of(80));
        assertThat(AirIndex.HJ_633_2026.daily(five).index()).isEmpty();
        assertThat(withoutCo.daily(five).index()).hasValue(60);
        assertThat(withoutCo.daily(five).missing()).isEmpty();
        five.remove(AirItem.SO2_DAY);
        assertThat(withoutCo.daily(five).index()).isEmpty();
        assertThat(withoutCo.daily(five).missing()).containsExactly(Pollutant.SO2);
        five.put(AirItem.SO2_DAY, Exact.of(10));
        five.put(AirItem.CO_DAY, Exact.of(14));
        assertThat(withoutCo.daily(five).index()).hasValue(150);
        assertThat(AirIndex.HJ_633_2026
                        .withoutMonitoring(Set.of(Pollutant.values()))
                        .daily(Map.of())
                        .index())
                .isEmpty();
    }

    @Test
    void theDayEvaluatedChoosesTheEdition() {
        assertThat(AirIndex.on(LocalDate.parse("2016-01-01"))).isSameAs(AirIndex.HJ_633_2012);
        assertThat(AirIndex.on(LocalDate.parse("2026-02-28"))).isSameAs(AirIndex.HJ_633_2012);
        assertThat(AirIndex.on(LocalDate.parse("2026-03-01"))).isSameAs(AirIndex.HJ_633_2026);
        assertThat(AirIndex.on(LocalDate.parse("2035-01-01"))).isSameAs(AirIndex.HJ_633_2026);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AirIndex.on(LocalDate.parse("2015-12-31")))
                .withMessageContaining("2016-01-01");
        assertThat(AirIndex.HJ_633_2012.until()).contains(LocalDate.parse("2026-02-28"));
        assertThat(AirIndex.HJ_633_2026.until()).isEmpty();
    }

    @Test
    void theEditionSaysWhatWasChosen() {
        assertThat(ROUNDED_2012.id()).isEqualTo("HJ 633-2012");
        assertThat(ROUNDED_2012.rounds()).isTrue();
        assertThat(ROUNDED_2012.title().zh()).endsWith("（HJ 633—2012）（浓度先修约）");
        assertThat(ROUNDED_2012).hasToString(ROUNDED_2012.title().en()).isNotEqualTo(AirIndex.HJ_633_2012);
        assertThat(ROUNDED_2012.withRounding(false))
                .isEqualTo(AirIndex.HJ_633_2012)
                .hasSameHashCodeAs(AirIndex.HJ_633_2012);
        AirIndex unrounded2026 = AirIndex.HJ_633_2026.withRounding(false);
        assertThat(unrounded2026.title().en()).endsWith("(concentrations not rounded)");
        assertThat(subIndex(unrounded2026, AirItem.PM25_DAY, "35.4")).isEqualTo("51");
        assertThat(AirIndex.HJ_633_2026.title().zh()).endsWith("（HJ 633—2026）");
    }

    /** Means are fractions: 106.5/3 is rounded from 35.5, and 106.499…/3 from what lies below it. */
    @ParameterizedTest
    @CsvSource({
        "71/2, 51, 52", // 35.5
        "106499999999/3000000000, 51, 50", // 35.4999…
        "34999999999999/1000000000000, 50, 50",
        "35000000000001/1000000000000, 51, 50",
        "121/2, 82, 100", // 60.5
        "60500000000001/1000000000000, 82, 101",
        "1/3, 1, 0",
        "1/1000000000000000000000000, 1, 0"
    })
    void fractionsAreTakenExactly(String concentration, String as2012, String as2026) {
        assertThat(subIndex(AirIndex.HJ_633_2012, AirItem.PM25_DAY, concentration))
                .isEqualTo(as2012);
        assertThat(subIndex(AirIndex.HJ_633_2026, AirItem.PM25_DAY, concentration))
                .isEqualTo(as2026);
    }

    @Test
    void whatLiesFarAboveTheTableIsTheHighestIndex() {
        Exact huge = Exact.of(new BigDecimal(BigInteger.TEN.pow(900)));
        for (AirIndex edition : new AirIndex[] {AirIndex.HJ_633_2012, AirIndex.HJ_633_2026}) {
            assertThat(edition.subIndex(AirItem.PM25_DAY, huge)).hasValue(500);
            assertThat(edition.subIndex(AirItem.CO_HOUR, Long.MAX_VALUE)).isEqualTo(500);
            assertThat(edition.subIndex(AirItem.PM10_DAY, Long.MAX_VALUE - 400)).isEqualTo(500);
        }
        assertThat(AirIndex.HJ_633_2026.subIndex(AirItem.SO2_HOUR, huge)).hasValue(200);
        assertThat(AirIndex.HJ_633_2012.subIndex(AirItem.SO2_HOUR, huge)).isEmpty();
        assertThat(AirIndex.HJ_633_2012.subIndex(AirItem.O3_EIGHT_HOURS, 800_001))
                .isEqualTo(-1);
        assertThat(AirIndex.HJ_633_2026.subIndex(AirItem.O3_EIGHT_HOURS, 800_501))
                .isEqualTo(300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-0.0001", "-1/3000000", "-1e50"})
    void negativeConcentrationsAreRefused(String concentration) {
        Exact negative = Exact.parse(concentration);
        for (AirIndex edition : new AirIndex[] {AirIndex.HJ_633_2012, AirIndex.HJ_633_2026}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> edition.daily(Map.of(AirItem.PM25_DAY, negative)))
                    .withMessageContaining("at least 0")
                    .withMessageContaining("PM25_DAY");
            assertThatIllegalArgumentException().isThrownBy(() -> edition.subIndex(AirItem.PM25_DAY, -1L));
            assertThatIllegalArgumentException().isThrownBy(() -> edition.subIndex(AirItem.CO_DAY, Long.MIN_VALUE));
        }
    }

    @Test
    void theWordsNameLevelAndPrimaryPollutants() {
        Map<AirItem, Exact> values = Map.of(AirItem.PM25_DAY, Exact.of(75), AirItem.PM10_DAY, Exact.of(150));
        assertThat(AirIndex.HJ_633_2012.daily(values).text())
                .isEqualTo(new Text("AQI 100，良，首要污染物PM2.5、PM10", "AQI 100, good, primary pollutant PM2.5, PM10"));
        assertThat(AirIndex.HJ_633_2012.daily(Map.of(AirItem.PM25_DAY, Exact.of(35))))
                .hasToString("AQI 50, excellent");
    }

    @Test
    void equalReportsAreEqual() {
        Map<AirItem, Exact> values = Map.of(AirItem.PM25_DAY, Exact.of(75));
        AirQuality one = AirIndex.HJ_633_2012.daily(values);
        assertThat(one)
                .isEqualTo(AirIndex.HJ_633_2012.daily(values))
                .hasSameHashCodeAs(AirIndex.HJ_633_2012.daily(values));
        assertThat(one).isNotEqualTo(AirIndex.HJ_633_2026.daily(values));
        assertThat(one).isNotEqualTo(AirIndex.HJ_633_2012.daily(Map.of(AirItem.PM25_DAY, Exact.of(80))));
        assertThat(one)
                .isNotEqualTo(AirIndex.HJ_633_2012
                        .withoutMonitoring(Set.of(Pollutant.CO))
                        .daily(values));
    }

    private static Map<AirItem, Exact> items(String ozoneHour, String eightHours) {
        Map<AirItem, Exact> items = new EnumMap<>(AirItem.class);
        for (AirItem item : List.of(AirItem.PM25_DAY, AirItem.PM10_DAY, AirItem.SO2_DAY, AirItem.NO2_DAY)) {
            items.put(item, Exact.of(10));
        }
        items.put(AirItem.CO_DAY, Exact.of(1));
        if (!ozoneHour.isEmpty()) {
            items.put(AirItem.O3_HOUR, Exact.parse(ozoneHour));
        }
        if (!eightHours.isEmpty()) {
            items.put(AirItem.O3_EIGHT_HOURS, Exact.parse(eightHours));
        }
        return items;
    }

    /** By Table 1: an hour of 201 is 101, of 100 is 32; 8 hours of 160 are 100, of 850 none; CO 1 is 25. */
    @ParameterizedTest
    @CsvSource({
        "201, 160, COUNTS, 101, true",
        "201, 160, BESIDE_EIGHT_HOURS, 101, true",
        "201, 160, LEFT_OUT, 100, false",
        "100, 160, COUNTS, 100, false",
        "100, '', COUNTS, 32, true",
        "100, '', BESIDE_EIGHT_HOURS, 25, false",
        "100, '', LEFT_OUT, 25, false",
        "900, 850, COUNTS, 350, true",
        "900, 850, BESIDE_EIGHT_HOURS, 350, true",
        "900, 850, LEFT_OUT, 25, false",
        "'', 160, COUNTS, 100, false"
    })
    void theHourOfOzoneIsAChoiceAndTellsWhereItDecides(
            String hour, String eightHours, OzoneHour choice, int index, boolean decided) {
        AirQuality quality = AirIndex.HJ_633_2012.withOzoneHour(choice).daily(items(hour, eightHours));

        assertThat(quality.index()).hasValue(index);
        assertThat(quality.isDecidedByOzoneHour()).isEqualTo(decided);
        // Without a valid 8-hour mean, and without the hour instead, O3 is missing.
        assertThat(quality.missing().contains(Pollutant.O3)).isEqualTo(index == 25);
    }

    @Test
    void theChoiceOfTheHourOfOzoneIsNamedAndTouchesNoOtherIndex() {
        AirIndex without = AirIndex.HJ_633_2012.withOzoneHour(OzoneHour.LEFT_OUT);

        assertThat(without)
                .isNotEqualTo(AirIndex.HJ_633_2012)
                .isEqualTo(AirIndex.HJ_633_2012.withOzoneHour(OzoneHour.LEFT_OUT));
        assertThat(AirIndex.HJ_633_2012.withOzoneHour(OzoneHour.COUNTS)).isEqualTo(AirIndex.HJ_633_2012);
        assertThat(without.title().zh()).endsWith("（不计臭氧1小时）");
        assertThat(without.title().en()).endsWith(" (without the hour of O3)");
        assertThat(without.withRounding(true).title().en())
                .contains("concentrations rounded first", "without the hour");
        assertThat(without.hourly(items("201", "")).index())
                .isEqualTo(AirIndex.HJ_633_2012.hourly(items("201", "")).index());
        assertThat(AirIndex.HJ_633_2026
                        .withOzoneHour(OzoneHour.COUNTS)
                        .daily(items("201", "160"))
                        .index())
                .hasValue(100);
    }
}
