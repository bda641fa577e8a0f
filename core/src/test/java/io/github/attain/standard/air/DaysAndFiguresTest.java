package io.github.attain.standard.air;

import static io.github.attain.standard.air.MadeUp.DAY;
import static io.github.attain.standard.air.MadeUp.STANDARDS;
import static io.github.attain.standard.air.MadeUp.hoursOf;
import static io.github.attain.testing.Facts.CITY;
import static io.github.attain.testing.Facts.CLAUSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.attain.measurement.Basis;
import io.github.attain.measurement.Dust;
import io.github.attain.measurement.GasState;
import io.github.attain.measurement.Measurements;
import io.github.attain.measurement.Status;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Share;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and the figures of a period made of them; all values are made up. */
class DaysAndFiguresTest {
    private static final LocalDate NEXT = DAY.plusDays(1);
    private static final ReportingPeriod JULY = ReportingPeriod.parse("2019-07");
    private static final Set<String> STATION = Set.of("1001A");

    private static CityDay with(CityDay day, AirItem item, String value) {
        Map<AirItem, Exact> values = new EnumMap<>(day.values());
        values.put(item, Exact.parse(value));
        return new CityDay(day.date(), values);
    }

    private static CityDay without(CityDay day, AirItem item) {
        Map<AirItem, Exact> values = new EnumMap<>(day.values());
        values.remove(item);
        return new CityDay(day.date(), values);
    }

    private static AirStatistics july(CityDay... days) {
        return AirStatistics.of(CityDays.of(List.of(days)).orThrow(), JULY, STANDARDS);
    }

    private static String note(AirStatistics statistics) {
        return statistics.measurements(CITY).all().get(0).note().map(Text::en).orElse("");
    }

    /** HJ 633-2012: 150 µg/m³ of PM2.5 are an index of 200, which is not heavy yet; a day that lacks CO has no valid index. */
    @Test
    void heavyDaysAreThoseAboveTwoHundredWithAValidIndex() {
        AirStatistics statistics = july(
                MadeUp.day(DAY, "160"),
                MadeUp.day(NEXT, "150"),
                without(MadeUp.day(DAY.plusDays(2), "160"), AirItem.CO_DAY),
                MadeUp.day(DAY.plusDays(3), "20"),
                MadeUp.day(DAY.plusDays(4), "300"));
        assertThat(statistics.heavyDays()).isEqualTo(2);
        assertThat(statistics.heavyDayShare()).hasValue(Share.of(2, 4));
        assertThat(statistics.goodDays()).isEqualTo(1);
        assertThat(statistics.daysMadeBy()).isEmpty();
        assertThat(july().heavyDayShare()).isEmpty();
    }

    /** HJ 633-2012: an hour of 250 µg/m³ of O3 is 125, one of 150 at most 50, as are eight hours of 100. */
    @Test
    void theDaysWhoseIndexAnHourOfOzoneDecidedAreNamedAndNoted() {
        CityDay decided = with(with(MadeUp.day(DAY, "20"), AirItem.O3_EIGHT_HOURS, "100"), AirItem.O3_HOUR, "250");
        CityDay other = with(with(MadeUp.day(NEXT, "20"), AirItem.O3_EIGHT_HOURS, "100"), AirItem.O3_HOUR, "150");
        assertThat(july(decided, other).ozoneHourDays()).containsExactly(DAY);
        assertThat(note(july(decided, other)))
                .endsWith("; on 1 of the days the largest hour of O3 decided the AQI")
                .doesNotContain("the days by", "excluded", "rounding");
        assertThat(july(other).ozoneHourDays()).isEmpty();
        assertThat(note(july(other)))
                .startsWith("computed from monitoring data by")
                .doesNotContain(";");
    }

    @Test
    void anHourOfOzoneStandsInForTheEightHoursUnlessNobodyAsksForOzone() {
        CityDay day = with(without(MadeUp.day(DAY, "160"), AirItem.O3_EIGHT_HOURS), AirItem.O3_HOUR, "250");
        AirIndex excused = AirIndex.HJ_633_2012.withoutMonitoring(Set.of(Pollutant.O3));
        assertThat(AirIndex.HJ_633_2012.daily(day.values()).isDecidedByOzoneHour())
                .isTrue();
        assertThat(excused.daily(day.values()).isDecidedByOzoneHour()).isFalse();
        assertThat(excused.unmonitored()).containsExactly(Pollutant.O3);
        assertThat(AirIndex.HJ_633_2012.unmonitored()).isEmpty();
    }

    /** HJ 633-2012: eight hours of 160 µg/m³ of O3 are an index of 100, of 161 one of 101. */
    @ParameterizedTest
    @CsvSource({"160, 1", "161, 0"})
    void aDayOfDustTurnsGoodUpToAnIndexOfOneHundred(String ozone, int good) {
        AirEvaluation turns = AirEvaluation.HJ_663_2013
                .derived("turns", Text.same("turns"))
                .dustDay(AirEvaluation.DustDay.TURNS_GOOD)
                .build();
        CityDay day = with(MadeUp.day(DAY, "200"), AirItem.O3_EIGHT_HOURS, ozone);
        ExcludedHours dust = ExcludedHours.of(
                List.of(ExcludedHours.Entry.dust(ReportingPeriod.ofDay(DAY), new Text("沙尘天气", "dust storm"), CLAUSE)));
        AirStatistics statistics = AirStatistics.of(
                CityDays.of(List.of(day)).orThrow().without(dust),
                JULY,
                new AirStandards(STANDARDS.limits(), STANDARDS.index(), turns));
        assertThat(statistics.goodDays()).isEqualTo(good);
        assertThat(statistics.indexDays().valid()).isEqualTo(good);
    }

    @Test
    void ofTheHoursOfADayOnlyThoseOfOzoneMakeAValueBesideItsMean() {
        StationHours.Builder hours = StationHours.builder();
        for (Pollutant pollutant : Pollutant.values()) {
            MadeUp.put(hours, "1001A", pollutant, hoursOf(20, 20));
        }
        CityDays days = CityDays.of(hours.build().orThrow(), STATION, JULY, STANDARDS);
        assertThat(days.madeBy()).hasValue(STANDARDS);
        assertThat(days.all())
                .singleElement()
                .satisfies(day -> assertThat(day.values())
                        .containsOnlyKeys(
                                AirItem.PM25_DAY,
                                AirItem.PM10_DAY,
                                AirItem.SO2_DAY,
                                AirItem.NO2_DAY,
                                AirItem.CO_DAY,
                                AirItem.O3_EIGHT_HOURS,
                                AirItem.O3_HOUR));
    }

    @Test
    void daysMadeByAnotherEditionThanTheirFiguresAreNoted() {
        CityDays days = CityDays.of(MadeUp.hours(Pollutant.NO2, hoursOf(20, 24)), STATION, JULY, STANDARDS);
        AirStatistics same = AirStatistics.of(days, JULY, STANDARDS);
        AirStatistics later = AirStatistics.of(days, JULY, AirStandards.SINCE_2026_03);
        assertThat(same.daysMadeBy()).hasValue(AirEvaluation.HJ_663_2013);
        assertThat(note(same)).doesNotContain("the days by");
        assertThat(note(later)).contains(", the days by HJ 663-2013");
    }

    /** GB 3095-2012, class II: PM2.5 35 a year and 75 a day; what is at a limit keeps it. */
    @Test
    void whatIsAtALimitKeepsIt() {
        PollutantStatistics at =
                july(MadeUp.day(DAY, "35"), MadeUp.day(NEXT, "35")).of(Pollutant.PM25);
        assertThat(at.exceedanceOfMean()).isEmpty();
        assertThat(at.reasons())
                .extracting(Text::en)
                .anySatisfy(reason ->
                        assertThat(reason).startsWith("PM2.5 mean 35 ").contains(" keeps the limit 35"));
        assertThat(at.reasons()).extracting(Text::zh).anyMatch(reason -> reason.contains("，不超过限值35"));
        PollutantStatistics above =
                july(MadeUp.day(DAY, "75"), MadeUp.day(NEXT, "76")).of(Pollutant.PM25);
        assertThat(above.complianceRate()).hasValue(Share.of(1, 2));
        assertThat(above.reasons()).extracting(Text::en).anyMatch(reason -> reason.contains(" exceeds the limit 35"));
        assertThat(above.reasons()).extracting(Text::zh).anyMatch(reason -> reason.contains("，超过限值35"));
    }

    /** (42 − 35) ÷ 35 and (90 − 75) ÷ 75 are both 0.2. */
    @ParameterizedTest
    @CsvSource({"42, 0.20, ''", "90, 1.57, 0.20"})
    void exceedancesArePartsOfTheLimit(String value, String ofMean, String ofPercentile) {
        PollutantStatistics pm25 = july(MadeUp.day(DAY, value)).of(Pollutant.PM25);
        assertThat(pm25.exceedanceOfMean())
                .hasValueSatisfying(part -> assertThat(part).isEqualByComparingTo(Exact.parse(ofMean)));
        assertThat(pm25.exceedanceOfPercentile().isPresent()).isEqualTo(!ofPercentile.isEmpty());
        assertThat(pm25.exceedanceOfPercentile().stream().toList())
                .allSatisfy(part -> assertThat(part).isEqualByComparingTo(Exact.parse(ofPercentile)));
    }

    /** Of five days three are good: 0, 50 and 100. */
    @Test
    void publishedIndicesFromZeroToFiveHundredAreCounted() {
        Map<LocalDate, Integer> indices =
                Map.of(DAY, 0, NEXT, 50, DAY.plusDays(2), 100, DAY.plusDays(3), 101, DAY.plusDays(4), 500);
        Measurements all = published(indices);
        assertThat(all.of(CITY.code(), "air.good-days"))
                .singleElement()
                .satisfies(days -> assertThat(days.value().written()).isEqualTo("3 d"));
        assertThat(all.of(CITY.code(), "air.heavy-pollution-days"))
                .singleElement()
                .satisfies(days -> assertThat(days.value().written()).isEqualTo("1 d"));
        assertThatIllegalArgumentException().isThrownBy(() -> published(Map.of(DAY, -1)));
        assertThatIllegalArgumentException().isThrownBy(() -> published(Map.of(DAY, 501)));
    }

    private static Measurements published(Map<LocalDate, Integer> indices) {
        Basis basis = new Basis(Dust.INCLUDED, Status.FINAL, GasState.UNSTATED);
        return AirMeasurements.ofPublished(indices, JULY, STANDARDS, CITY, Map.of(), basis, CLAUSE);
    }
}
