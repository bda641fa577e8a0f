package io.github.attain.assessment;

import static io.github.attain.testing.Facts.BLACK_WATER;
import static io.github.attain.testing.Facts.GOOD_DAYS;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.judge;
import static io.github.attain.testing.Facts.measured;
import static io.github.attain.testing.Facts.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Measurement;
import io.github.attain.rule.AllOf;
import io.github.attain.rule.Arm;
import io.github.attain.rule.Change;
import io.github.attain.rule.EachPart;
import io.github.attain.rule.EitherOf;
import io.github.attain.rule.FindingRequired;
import io.github.attain.rule.Limit;
import io.github.attain.rule.Rule;
import io.github.attain.rule.Trend;
import io.github.attain.testing.Facts;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.SubPeriod;
import io.github.attain.value.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which part of a promise, which arm, year or month decided, and with which value. */
class DecidingTest {
    private static final Indicator NEW_BUSES =
            Facts.share("transport.new-buses", Direction.HIGHER).build();
    private static final Indicator PM10 =
            Facts.quantity("air.pm10.annual-mean", "ug/m3", Direction.LOWER).build();

    /** Written as period, value, what it was compared as, and the promise. */
    private static String of(Indicator indicator, String term, Rule rule, Measurement... measured) {
        return judge(target(indicator, term, rule).build(), measured)
                .deciding()
                .map(d -> d.period() + " " + d.value().written() + " = "
                        + d.comparedAs().written() + ", " + d.promise().en())
                .orElse("none");
    }

    @Test
    void ofALimitItIsTheLimit() {
        assertThat(of(
                        PM25,
                        "2025",
                        Limit.atMost("58 ug/m3"),
                        measured(PM25, "2025", "58.5 ug/m3").build()))
                .isEqualTo("2025 58.5 ug/m3 = 58 ug/m3, at most 58 µg/m³");
    }

    /** 48 misses 46 by 2 and 20 by 28; 30 keeps both of two limits, and lies nearer to 35 than to 46. */
    @Test
    void ofLimitsToOneValueItIsTheNearest() {
        Rule either = new EitherOf(List.of(Arm.of(Limit.atMost("20 ug/m3")), Arm.of(Limit.atMost("46 ug/m3"))));
        Rule all = new AllOf(List.of(Arm.of(Limit.atMost("46 ug/m3")), Arm.of(Limit.atMost("35 ug/m3"))));
        assertThat(of(PM25, "2025", either, measured(PM25, "2025", "48 ug/m3").build()))
                .isEqualTo("2025 48 ug/m3 = 48 ug/m3, at most 46 µg/m³");
        assertThat(of(PM25, "2025", all, measured(PM25, "2025", "30 ug/m3").build()))
                .isEqualTo("2025 30 ug/m3 = 30 ug/m3, at most 35 µg/m³");
    }

    @Test
    void ofTwoIndicatorsItIsTheOneThatDecidesAlone() {
        Rule all = new AllOf(List.of(
                Arm.of(Limit.atMost("46 ug/m3")), new Arm(java.util.Optional.of(PM10), Limit.atMost("80 ug/m3"))));
        Measurement fine = measured(PM25, "2025", "40 ug/m3").build();
        assertThat(of(
                        PM25,
                        "2025",
                        all,
                        fine,
                        measured(PM10, "2025", "81 ug/m3").build()))
                .isEqualTo("2025 81 ug/m3 = 81 ug/m3, at most 80 µg/m³");
        assertThat(of(
                        PM25,
                        "2025",
                        all,
                        fine,
                        measured(PM10, "2025", "79 ug/m3").build()))
                .isEqualTo("none");
    }

    @Test
    void ofMonthsItIsTheOneThatFailed() {
        Rule monthly = new EachPart(SubPeriod.MONTH, Limit.atLeast("20 d"));
        assertThat(of(
                        GOOD_DAYS,
                        "2025-01/2025-02",
                        monthly,
                        measured(GOOD_DAYS, "2025-01", "21 d").build(),
                        measured(GOOD_DAYS, "2025-02", "19 d").build()))
                .isEqualTo("2025-02 19 d = 19 d, at least 20 d");
    }

    /** What is promised for all of several years is lost in one of them; counts are added once all years are known. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100 % | 50 of 50; 49 of 50 | 2021/2022 99 of 100 = 99 %, at least 100 %",
                "100 % | 100 %; 98 %        | 2022 98 % = 98 %, at least 100 %",
                "90 %  | 91 %; 97 %         | 2021 91 % = 91 %, at least 90 %",
                "90 %  | 81 %; 87 %         | 2022 87 % = 87 %, at least 90 %"
            })
    void ofADutyOverYearsItIsAYearUnlessTheyAddUp(String limit, String values, String expected) {
        String first = values.substring(0, values.indexOf(';'));
        String second = values.substring(values.indexOf(';') + 1);
        assertThat(of(
                        NEW_BUSES,
                        "2021/2022",
                        Limit.atLeast(limit),
                        measured(NEW_BUSES, "2021", first).build(),
                        measured(NEW_BUSES, "2022", second.strip()).build()))
                .isEqualTo(expected);
    }

    @Test
    void ofABanOverYearsItIsTheYearOfTheNo() {
        assertThat(of(
                        BLACK_WATER,
                        "2021/2023",
                        FindingRequired.of(Finding.YES),
                        measured(BLACK_WATER, "2021", "yes").build(),
                        measured(BLACK_WATER, "2022", "no").build()))
                .isEqualTo("2022 no = no, a finding that it is achieved");
    }

    /** 50, 48, 49: worse in 2024 than in 2023, whatever 2025 brings. */
    @Test
    void ofATrendItIsTheYearThatBrokeItOrTheLast() {
        Rule trend = new Trend(Trend.Reading.EVERY_YEAR_BETTER, ReportingPeriod.ofYear(2022));
        Measurement[] years = {
            measured(PM25, "2022", "50 ug/m3").build(),
            measured(PM25, "2023", "48 ug/m3").build(),
            measured(PM25, "2024", "49 ug/m3").build(),
            measured(PM25, "2025", "40 ug/m3").build()
        };
        assertThat(of(PM25, "2025", trend, years)).startsWith("2024 49 ug/m3 = 49 ug/m3, ");
        years[2] = measured(PM25, "2024", "47 ug/m3").build();
        assertThat(of(PM25, "2025", trend, years)).startsWith("2025 40 ug/m3 = 40 ug/m3, ");
        Deciding last =
                judge(target(PM25, "2025", trend).build(), years).deciding().orElseThrow();
        assertThat(last.baseline().orElseThrow().written()).isEqualTo("47 ug/m3");
    }

    @Test
    void anArmOnATrendWhoseEarlierYearsAreUnknownDecidesNothing() {
        Rule either = new EitherOf(List.of(
                Arm.of(Limit.atMost("46 ug/m3")),
                Arm.of(new Trend(Trend.Reading.EVERY_YEAR_BETTER, ReportingPeriod.ofYear(2022)))));
        assertThat(of(PM25, "2025", either, measured(PM25, "2025", "40 ug/m3").build()))
                .startsWith("2025 40 ug/m3 = 40 ug/m3, ");
        Result missed = judge(
                target(PM25, "2025", either).build(),
                measured(PM25, "2025", "50 ug/m3").build());
        assertThat(missed.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(missed.sentence().zh()).contains("2022");
    }

    @Test
    void ofAChangeItIsTheChangeReached() {
        Rule down = new Change(Limit.atMost("-4 %"), ReportingPeriod.ofYear(2015));
        Deciding deciding = judge(
                        target(PM25, "2025", down).build(),
                        measured(PM25, "2015", "60 ug/m3").build(),
                        measured(PM25, "2025", "57 ug/m3").build())
                .deciding()
                .orElseThrow();
        assertThat(deciding.change().orElseThrow()).hasToString("-5 %");
        assertThat(deciding.baseline().orElseThrow().written()).isEqualTo("60 ug/m3");
    }
}
