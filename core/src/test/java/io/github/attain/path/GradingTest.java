package io.github.attain.path;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.indicator.Direction;
import io.github.attain.value.Exact;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradingTest {
    /** 100 → 64 in two years is −20 % a year; in one year, x % less is a ratio of x / 20. */
    private static final Trajectory DOWN =
            Trajectory.linear(Point.of(2020, "100 t"), Point.of(2022, "64 t"), Direction.LOWER);
    /** 100 → 144 in two years is +20 % a year. */
    private static final Trajectory UP =
            Trajectory.equalRate(Point.of(2020, "100 t"), Point.of(2022, "144 t"), Direction.HIGHER);
    /** 100 → 50 in two years: −29.289… % a year; 95 % of it lead to 72.17514…, 60 % to 82.42640… */
    private static final Trajectory ROOT =
            Trajectory.linear(Point.of(2020, "100 t"), Point.of(2022, "50 t"), Direction.LOWER);

    private static Grading.Mark mark(GradingMethod method, Trajectory path, int year, String value) {
        return method.grade(path.position(Point.of(year, value + " t"))).mark();
    }

    @ParameterizedTest
    @CsvSource({
        "80, SIGNIFICANT_PROGRESS, ON_TRACK",
        "81, SIGNIFICANT_PROGRESS, ON_TRACK",
        "81.0000000001, MODERATE_PROGRESS, ACCELERATION_NEEDED",
        "88, MODERATE_PROGRESS, ACCELERATION_NEEDED",
        "88.0000000001, INSUFFICIENT_PROGRESS, LIMITED_PROGRESS",
        "100, INSUFFICIENT_PROGRESS, LIMITED_PROGRESS",
        "100.0000000001, MOVEMENT_AWAY, DETERIORATION",
        "64, SIGNIFICANT_PROGRESS, TARGET_ACHIEVED",
        "64.0000000001, SIGNIFICANT_PROGRESS, ON_TRACK"
    })
    void bothMethodsGradeByTheRatioAtTheEdges(String now, Grading.Mark eurostat, Grading.Mark open) {
        assertThat(mark(GradingMethod.EUROSTAT, DOWN, 2021, now)).isEqualTo(eurostat);
        assertThat(mark(GradingMethod.OPEN_SDG, DOWN, 2021, now)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "119, SIGNIFICANT_PROGRESS",
        "118.9999999999, MODERATE_PROGRESS",
        "112, MODERATE_PROGRESS",
        "111.9999999999, INSUFFICIENT_PROGRESS",
        "100, INSUFFICIENT_PROGRESS",
        "99.9999999999, MOVEMENT_AWAY"
    })
    void theOtherDirectionMirrorsTheEdges(String now, Grading.Mark eurostat) {
        assertThat(mark(GradingMethod.EUROSTAT, UP, 2021, now)).isEqualTo(eurostat);
    }

    /** 5 + 95·√½ = 72.17514421272201…, 40 + 60·√½ = 82.42640687119285… */
    @ParameterizedTest
    @CsvSource({
        "72.175144212722, SIGNIFICANT_PROGRESS",
        "72.175144212723, MODERATE_PROGRESS",
        "82.426406871192, MODERATE_PROGRESS",
        "82.426406871193, INSUFFICIENT_PROGRESS"
    })
    void irrationalEdgesAreDecidedExactly(String now, Grading.Mark eurostat) {
        assertThat(mark(GradingMethod.EUROSTAT, ROOT, 2021, now)).isEqualTo(eurostat);
    }

    /** 0.81² = 0.6561: after two of three years, against −20 % a year in three. */
    @Test
    void growthIsCompoundOverTheYearsGone() {
        Trajectory three = Trajectory.linear(Point.of(2020, "100 t"), Point.of(2023, "51.2 t"), Direction.LOWER);
        assertThat(mark(GradingMethod.EUROSTAT, three, 2022, "65.61")).isEqualTo(Grading.Mark.SIGNIFICANT_PROGRESS);
        assertThat(mark(GradingMethod.EUROSTAT, three, 2022, "65.6101")).isEqualTo(Grading.Mark.MODERATE_PROGRESS);
        Grading grading = GradingMethod.EUROSTAT.grade(three.position(Point.of(2022, "65.61 t")));
        assertThat(grading.actual()).contains(Exact.parse("-19.00"));
        assertThat(grading.required()).contains(Exact.parse("-20.00"));
        assertThat(grading.ratio()).contains(Exact.parse("95.00"));
        Grading below = GradingMethod.EUROSTAT.grade(three.position(Point.of(2022, "65.6101 t")));
        assertThat(below.ratio()).contains(Exact.parse("94.99"));
    }

    @Test
    void theScheduleKnowsNothingOfRates() {
        assertThat(mark(GradingMethod.SCHEDULE, DOWN, 2021, "82")).isEqualTo(Grading.Mark.ON_SCHEDULE);
        assertThat(mark(GradingMethod.SCHEDULE, DOWN, 2021, "81")).isEqualTo(Grading.Mark.AHEAD);
        assertThat(mark(GradingMethod.SCHEDULE, DOWN, 2021, "83")).isEqualTo(Grading.Mark.BEHIND);
        assertThat(mark(GradingMethod.SCHEDULE, DOWN, 2023, "60")).isEqualTo(Grading.Mark.NO_FIGURE);
        assertThat(GradingMethod.SCHEDULE
                        .grade(DOWN.position(Point.of(2021, "83 t")))
                        .ratio())
                .isEmpty();
    }

    @Test
    void aBaselineAtTargetLevelIsNotGradedByARatioThatInverts() {
        Trajectory path = Trajectory.linear(Point.of(2020, "100 t"), Point.of(2025, "95 t"), Direction.HIGHER);
        for (String now : List.of("97", "101", "94")) {
            assertThat(mark(GradingMethod.EUROSTAT, path, 2022, now)).isEqualTo(Grading.Mark.AT_TARGET_ALREADY);
        }
        assertThat(mark(GradingMethod.OPEN_SDG, path, 2022, "97")).isEqualTo(Grading.Mark.TARGET_ACHIEVED);
        assertThat(mark(GradingMethod.OPEN_SDG, path, 2022, "94")).isEqualTo(Grading.Mark.DETERIORATION);
        Trajectory flat = Trajectory.linear(Point.of(2020, "95 t"), Point.of(2025, "95 t"), Direction.HIGHER);
        assertThat(mark(GradingMethod.OPEN_SDG, flat, 2022, "94")).isEqualTo(Grading.Mark.AT_TARGET_ALREADY);
    }

    @Test
    void nothingIsReplacedByASmallNumber() {
        Trajectory fromZero = Trajectory.linear(Point.of(2020, "0 t"), Point.of(2025, "95 t"), Direction.HIGHER);
        assertThat(mark(GradingMethod.EUROSTAT, fromZero, 2022, "10")).isEqualTo(Grading.Mark.NO_RATE);
        assertThat(mark(GradingMethod.OPEN_SDG, fromZero, 2022, "10")).isEqualTo(Grading.Mark.NO_RATE);
        assertThat(mark(GradingMethod.EUROSTAT, DOWN, 2020, "100")).isEqualTo(Grading.Mark.NO_RATE);
        assertThat(mark(GradingMethod.EUROSTAT, DOWN, 2021, "-1")).isEqualTo(Grading.Mark.NO_RATE);
        // To zero is −100 % a year: half of it is not 60 %.
        Trajectory toZero = Trajectory.linear(Point.of(2020, "100 t"), Point.of(2025, "0 t"), Direction.LOWER);
        assertThat(mark(GradingMethod.EUROSTAT, toZero, 2021, "50")).isEqualTo(Grading.Mark.INSUFFICIENT_PROGRESS);
        assertThat(mark(GradingMethod.EUROSTAT, toZero, 2021, "40")).isEqualTo(Grading.Mark.MODERATE_PROGRESS);
    }

    @Test
    void aGradeNamesItsMethodAndShowsItsInputs() {
        Grading grading = GradingMethod.EUROSTAT.grade(DOWN.position(Point.of(2021, "88 t")));
        assertThat(grading.text().zh())
                .isEqualTo("欧盟统计局方法：中等进展；实际年均变化-12.00 %，须年均变化-20.00 %，比值60.00 %"
                        + "（2021年88吨；线性，2020年100吨（基准）→2022年64吨（目标））");
        assertThat(grading.text().en())
                .isEqualTo(
                        "Eurostat: moderate progress; actual growth a year -12.00 %, required growth a year -20.00 %,"
                                + " ratio 60.00 % (88 t in 2021; linear, from 100 t in 2020 (baseline) to 64 t in 2022 (target))");
    }
}
