package io.github.attain.standard.air;

import static io.github.attain.standard.air.MadeUp.DAY;
import static io.github.attain.standard.air.MadeUp.STANDARDS;
import static io.github.attain.standard.air.MadeUp.hoursOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.attain.measurement.Dust;
import io.github.attain.measurement.Measurement;
import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.testing.Facts;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Share;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExcludedHoursTest {
    private static final Text STORM = new Text("沙尘天气", "dust storm");
    private static final Clause NOTICE = Clause.of(
            Document.builder().title(new Text("沙尘认定通知", "notice on dust")).build());
    private static final ReportingPeriod MONTH = ReportingPeriod.parse("2019-05");

    private static ExcludedHours dust(LocalDateTime from, LocalDateTime until) {
        return ExcludedHours.of(List.of(ExcludedHours.Entry.dust(from, until, STORM, NOTICE)));
    }

    private static ExcludedHours dust(String days) {
        return ExcludedHours.of(List.of(ExcludedHours.Entry.dust(ReportingPeriod.parse(days), STORM, NOTICE)));
    }

    private static AirStandards turning() {
        AirEvaluation turns = AirEvaluation.HJ_663_2013
                .derived("turns", Text.same("turns"))
                .dustDay(AirEvaluation.DustDay.TURNS_GOOD)
                .build();
        return new AirStandards(STANDARDS.limits(), STANDARDS.index(), turns);
    }

    @Test
    void anHourThatTheSpanTouchesIsOutAndItsNeighboursAreNot() {
        ExcludedHours ledger = dust(DAY.atTime(5, 30), DAY.atTime(7, 0));
        assertThat(ledger.excludes(DAY, 4, Pollutant.PM10)).isFalse();
        assertThat(ledger.excludes(DAY, 5, Pollutant.PM10)).isTrue();
        assertThat(ledger.excludes(DAY, 6, Pollutant.PM10)).isTrue();
        assertThat(ledger.excludes(DAY, 7, Pollutant.PM10)).isFalse();
        assertThat(ledger.excludes(DAY, 6, Pollutant.O3)).isFalse();
        assertThat(ledger.touches(DAY.plusDays(1), Pollutant.PM10)).isFalse();
        assertThat(dust("2019-07-01").excludes(DAY, 23, Pollutant.PM25)).isTrue();
    }

    @Test
    void aDayKeepsItsMeanWhereTwentyHoursAreLeft() {
        int[] values = hoursOf(50, 24);
        for (int slot = 0; slot < 5; slot++) {
            values[slot] = 900;
        }
        StationHours hours = MadeUp.hours(Pollutant.PM10, values);
        ReportingPeriod day = ReportingPeriod.ofDay(DAY);
        Set<String> stations = Set.of("1001A");
        CityDays four = CityDays.of(hours, stations, day, STANDARDS, dust(DAY.atTime(0, 0), DAY.atTime(4, 0)));
        CityDays five = CityDays.of(hours, stations, day, STANDARDS, dust(DAY.atTime(0, 0), DAY.atTime(5, 0)));
        assertThat(four.on(DAY).orElseThrow().value(Pollutant.PM10).orElseThrow())
                .isEqualByComparingTo(Exact.ratio(900 + 19 * 50, 20));
        assertThat(five.on(DAY)).isEmpty();
        assertThat(five.dust()).isEqualTo(Dust.DEDUCTED);
        assertThat(CityDays.of(hours, stations, day, STANDARDS).dust()).isEqualTo(Dust.INCLUDED);
    }

    /** 31 days, of which 3 dusty ones at 200 µg/m³ and 28 at 30. */
    @Test
    void bothFiguresStandBesideEachOther() {
        CityDays raw = dusty();
        CityDays deducted = raw.without(dust("2019-05-01/2019-05-03"));
        AirStatistics with = AirStatistics.of(raw, MONTH, STANDARDS);
        AirStatistics without = AirStatistics.of(deducted, MONTH, STANDARDS);
        assertThat(with.of(Pollutant.PM25).mean().orElseThrow())
                .isEqualByComparingTo(Exact.ratio(3 * 200 + 28 * 30, 31));
        assertThat(without.of(Pollutant.PM25).mean().orElseThrow()).isEqualByComparingTo(Exact.of(30));
        assertThat(without.of(Pollutant.SO2).completeness().valid()).isEqualTo(31);
        assertThat(with.excludedDays()).isEmpty();
        assertThat(without.excludedDays())
                .containsExactly(LocalDate.of(2019, 5, 1), LocalDate.of(2019, 5, 2), LocalDate.of(2019, 5, 3));
        assertThat(with.dust()).isEqualTo(Dust.INCLUDED);
        assertThat(without.dust()).isEqualTo(Dust.DEDUCTED);
    }

    @Test
    void theMeasurementSaysWhatWasExcludedAndWhatBecameOfIt() {
        CityDays deducted = dusty().without(dust("2019-05-01/2019-05-03"));
        Measurement leaves = AirStatistics.of(deducted, MONTH, STANDARDS)
                .measurements(Facts.CITY)
                .all()
                .get(0);
        Measurement turns = AirStatistics.of(deducted, MONTH, turning())
                .measurements(Facts.CITY)
                .all()
                .get(0);
        assertThat(leaves.basis().dust()).isEqualTo(Dust.DEDUCTED);
        assertThat(leaves.note().orElseThrow().zh()).endsWith("其中3天有剔除时段，因此没有AQI的不计入有效天数");
        assertThat(turns.note().orElseThrow().en())
                .contains("turns, HJ 633-2012")
                .endsWith("count as good");
    }

    @Test
    void aDustDayLeavesTheShareOrTurnsGoodAsTheEvaluationSays() {
        CityDays deducted = dusty().without(dust("2019-05-01/2019-05-03"));
        assertThat(AirStatistics.of(dusty(), MONTH, STANDARDS).goodDayShare()).contains(Share.of(28, 31));
        assertThat(AirStatistics.of(deducted, MONTH, STANDARDS).goodDayShare()).contains(Share.of(28, 28));
        assertThat(AirStatistics.of(deducted, MONTH, turning()).goodDayShare()).contains(Share.of(31, 31));
        // Without a ledger the parameter changes nothing.
        assertThat(AirStatistics.of(dusty(), MONTH, turning()).goodDayShare()).contains(Share.of(28, 31));
    }

    @Test
    void aDustDayWithBadOzoneOrAnotherGapDoesNotTurnGood() {
        CityDay ozone = with(Pollutant.O3, Optional.of(Exact.of(200)));
        CityDay gap = with(Pollutant.SO2, Optional.empty());
        for (CityDay day : List.of(ozone, gap)) {
            CityDays one = CityDays.of(List.of(day)).orThrow().without(dust("2019-05-01"));
            assertThat(AirStatistics.of(one, ReportingPeriod.ofDay(day.date()), turning())
                            .indexDays()
                            .valid())
                    .isZero();
        }
    }

    private static CityDay with(Pollutant changed, Optional<Exact> value) {
        CityDay day = MadeUp.day(LocalDate.of(2019, 5, 1), "200");
        java.util.Map<AirItem, Exact> values = new java.util.EnumMap<>(day.values());
        values.remove(CityDay.item(changed));
        value.ifPresent(v -> values.put(CityDay.item(changed), v));
        return new CityDay(day.date(), values);
    }

    /** Good days, a gap, bad days, dust on some of them: every part of the period comes out as if it were evaluated alone. */
    @Test
    void theYearToDateOfEveryDayIsWhatThatPartOfTheYearGivesAlone() {
        List<CityDay> some = new java.util.ArrayList<>();
        ReportingPeriod spring = ReportingPeriod.parse("2019-03-20/2019-05-10");
        for (LocalDate day = LocalDate.of(2019, 3, 22); day.isBefore(LocalDate.of(2019, 5, 8)); day = day.plusDays(1)) {
            if (day.getDayOfMonth() % 7 != 0) {
                some.add(MadeUp.day(day, day.getDayOfMonth() % 3 == 0 ? "200" : "30"));
            }
        }
        CityDays days = CityDays.of(some).orThrow().without(dust("2019-04-02/2019-04-11"));
        for (AirStandards standards : List.of(STANDARDS, turning(), AirStandards.SINCE_2026_03)) {
            List<AirStatistics> toDate = AirStatistics.toDate(days, spring, standards);
            assertThat(toDate).hasSize(52);
            for (AirStatistics part : toDate) {
                AirStatistics alone = AirStatistics.of(days, part.period(), standards);
                assertThat(part.measurements(Facts.CITY)).isEqualTo(alone.measurements(Facts.CITY));
                assertThat(part.qualities()).isEqualTo(alone.qualities());
                assertThat(part.excludedDays()).isEqualTo(alone.excludedDays());
                assertThat(part.indexDays()).isEqualTo(alone.indexDays());
            }
            assertThat(toDate.get(0).period()).isEqualTo(ReportingPeriod.parse("2019-03-20/2019-03-20"));
            assertThat(toDate.get(51).period()).isEqualTo(spring);
            assertThat(toDate.get(51).excludedDays()).hasSize(10);
        }
    }

    @Test
    void anotherEventIsNoDust() {
        ExcludedHours event = ExcludedHours.of(List.of(new ExcludedHours.Entry(
                DAY.atTime(0, 0),
                DAY.atTime(9, 0),
                Set.of(Pollutant.O3),
                ExcludedHours.Cause.EXCEPTIONAL_EVENT,
                new Text("例外事件", "exceptional event"),
                Optional.empty())));
        CityDays days = CityDays.of(List.of(MadeUp.day(DAY, "30"))).orThrow().without(event);
        assertThat(days.dust()).isEqualTo(Dust.INCLUDED);
        assertThat(days.on(DAY).orElseThrow().value(Pollutant.O3)).isEmpty();
        assertThat(days.without(dust("2019-07-01")).excluded().entries()).hasSize(2);
    }

    @Test
    void anEmptySpanIsRefused() {
        assertThatThrownBy(() -> dust(DAY.atTime(5, 0), DAY.atTime(5, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("needs a span");
    }

    private static CityDays dusty() {
        List<CityDay> days = new java.util.ArrayList<>();
        for (int i = 1; i <= 31; i++) {
            days.add(MadeUp.day(LocalDate.of(2019, 5, i), i <= 3 ? "200" : "30"));
        }
        return CityDays.of(days).orThrow();
    }
}
