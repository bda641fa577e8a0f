package io.github.attain.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.attain.indicator.Direction;
import io.github.attain.problem.ProblemsException;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rounding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionTest {
    private static final Trajectory PM =
            Trajectory.linear(Point.of(2020, "35.0 ug/m3"), Point.of(2025, "31.5 ug/m3"), Direction.LOWER);
    private static final Trajectory DAYS = Trajectory.linear(
                    Point.of(2020, "84.3 %"), Point.of(2025, "87.5 %"), Direction.HIGHER)
            .rounded(Rounding.toDecimals(1));
    private static final Trajectory ROOT =
            Trajectory.equalRate(Point.of(2020, "100 t"), Point.of(2022, "50 t"), Direction.LOWER);

    private static String gap(Position position) {
        return position.margin().orElseThrow().amount().display();
    }

    /** 2022: 86.5, 超过时序进度0.9; 2023 dust-deducted: 86.8, 好于年度目标0.6; 2023 PM2.5: 30, 好于近3. */
    @ParameterizedTest
    @CsvSource({"2022, 86.5, 0.9", "2023, 86.8, 0.6", "2024, 86.9, 0.0", "2021, 84.8, -0.1"})
    void officialStatementsComeOutOfTheRoundedLine(int year, String value, String gap) {
        Position position = DAYS.position(Point.of(year, value + " %"));
        assertThat(gap(position)).isEqualTo(gap);
        assertThat(position.margin().orElseThrow().unit().code()).isEqualTo("{pp}");
        int sign = Exact.parse(gap).signum();
        assertThat(position.side())
                .contains(sign > 0 ? Position.Side.AHEAD : sign == 0 ? Position.Side.ON : Position.Side.BEHIND);
    }

    @Test
    void theSideIsExactToTheLastDigit() {
        assertThat(PM.position(Point.of(2023, "32.9 ug/m3")).side()).contains(Position.Side.ON);
        assertThat(PM.position(Point.of(2023, "0.0329 mg/m3")).side()).contains(Position.Side.ON);
        assertThat(PM.position(Point.of(2023, "32.900001 ug/m3")).side()).contains(Position.Side.BEHIND);
        assertThat(PM.position(Point.of(2023, "32.899999 ug/m3")).side()).contains(Position.Side.AHEAD);
        assertThat(gap(PM.position(Point.of(2023, "30 ug/m3")))).isEqualTo("2.9");
    }

    /** 100·√½ = 70.71067811865475244…: no decimal is on it. */
    @Test
    void aRootIsComparedByItsPower() {
        assertThat(ROOT.position(Point.of(2021, "70.7106781186547524 t")).side())
                .contains(Position.Side.AHEAD);
        assertThat(ROOT.position(Point.of(2021, "70.7106781186547525 t")).side())
                .contains(Position.Side.BEHIND);
        assertThat(gap(ROOT.position(Point.of(2021, "71 t")))).isEqualTo("-0.29");
        assertThat(gap(ROOT.position(Point.of(2021, "60 t")))).isEqualTo("10.71");
        assertThat(ROOT.position(Point.of(2021, "71 t")).text().zh()).contains("为≈70.71吨，落后于序时进度0.29吨（0.41 %）");
    }

    @Test
    void progressIsTheShareOfTheWay() {
        assertThat(PM.position(Point.of(2023, "33.6 ug/m3"))
                        .progress()
                        .orElseThrow()
                        .compareTo(Exact.of(40)))
                .isZero();
        // 2025: 28.0, twice the way of 3.5.
        assertThat(PM.position(Point.of(2025, "28.0 ug/m3"))
                        .progress()
                        .orElseThrow()
                        .compareTo(Exact.of(200)))
                .isZero();
        assertThat(PM.position(Point.of(2021, "35.7 ug/m3"))
                        .progress()
                        .orElseThrow()
                        .compareTo(Exact.of(-20)))
                .isZero();
        assertThat(PM.position(Point.of(2019, "36 ug/m3")).progress()).isEmpty();
    }

    @Test
    void whatIsStillNeededIsSpreadOverTheYearsLeft() {
        // 33.5 in 2023: 2.0 in two years.
        assertThat(PM.position(Point.of(2023, "33.5 ug/m3"))
                        .required()
                        .orElseThrow()
                        .amount()
                        .display())
                .isEqualTo("-1");
        Quantity points = DAYS.position(Point.of(2023, "85.5 %")).required().orElseThrow();
        assertThat(points.text().zh()).isEqualTo("1个百分点");
        assertThat(PM.position(Point.of(2023, "30 ug/m3"))
                        .required()
                        .orElseThrow()
                        .amount()
                        .signum())
                .isZero();
        assertThat(PM.position(Point.of(2025, "33 ug/m3")).required()).isEmpty();
    }

    @Test
    void theContinuationIsAStraightLineAndSaysSo() {
        // 34.4 after 3 years: −0.6, a fifth of a unit a year, 34.0 in 2025.
        Position position = PM.position(Point.of(2023, "34.4 ug/m3"));
        assertThat(position.linearContinuation().orElseThrow().amount().display())
                .isEqualTo("34");
        assertThat(position.text().zh()).contains("外推值34微克/立方米（按基准年以来的变化线性外推，仅为模型）");
        assertThat(position.text().en()).contains("a model, no promise");
        assertThat(PM.position(Point.of(2025, "33 ug/m3")).linearContinuation()).isEmpty();
        assertThat(PM.position(Point.of(2020, "35 ug/m3")).linearContinuation()).isEmpty();
    }

    @Test
    void aBaselineBetterThanTheTargetDoesNotInvert() {
        Trajectory path = Trajectory.linear(Point.of(2020, "100 %"), Point.of(2025, "95 %"), Direction.HIGHER);
        Position kept = path.position(Point.of(2023, "97 %"));
        assertThat(kept.side()).contains(Position.Side.AHEAD);
        assertThat(kept.progress()).isEmpty();
        assertThat(kept.required().orElseThrow().amount().signum()).isZero();
        assertThat(kept.text().zh()).contains("基准值已在目标水平，不计完成进度").doesNotContain("完成进度-");
        Position lost = path.position(Point.of(2023, "94 %"));
        assertThat(lost.side()).contains(Position.Side.BEHIND);
        assertThat(lost.progress()).isEmpty();
        assertThat(lost.required().orElseThrow().text().en()).startsWith("0.5 ");
        assertThat(Trajectory.linear(Point.of(2020, "95 %"), Point.of(2025, "95 %"), Direction.HIGHER)
                        .position(Point.of(2023, "95 %"))
                        .progress())
                .isEmpty();
    }

    @Test
    void aYearWithoutAFigureHasNoSide() {
        Trajectory own = Trajectory.yearly(
                Point.of(2020, "35.0 ug/m3"),
                List.of(Point.of(2022, "34 ug/m3"), Point.of(2025, "31.5 ug/m3")),
                Direction.LOWER);
        Position position = own.position(Point.of(2023, "33 ug/m3"));
        assertThat(position.side()).isEmpty();
        assertThat(position.margin()).isEmpty();
        assertThat(position.progress()).isPresent();
        assertThat(position.text().zh()).contains("在该年没有数值");
    }

    @Test
    void theSentenceShowsEveryInput() {
        Position position = PM.position(Point.of(2023, "30 ug/m3"));
        assertThat(position.text().zh())
                .isEqualTo("2023年30微克/立方米；序时进度（线性，2020年35.0微克/立方米（基准）→2025年31.5微克/立方米（目标））"
                        + "为32.9微克/立方米，好于序时进度2.9微克/立方米（8.81 %）；已在目标水平；完成进度142.86 %"
                        + "；2025年外推值≈26.6667微克/立方米（按基准年以来的变化线性外推，仅为模型）");
        assertThat(position.text().en())
                .isEqualTo(
                        "30 µg/m³ in 2023; the path (linear, from 35.0 µg/m³ in 2020 (baseline) to 31.5 µg/m³ in 2025"
                                + " (target)) is at 32.9 µg/m³; ahead of schedule by 2.9 µg/m³ (8.81 %); at target level"
                                + " already; gone of the way: 142.86 %; continued to 2025: ≈26.6667 µg/m³ (the change"
                                + " since the baseline continued in a line; a model, no promise)");
    }

    @Test
    void anotherKindOfUnitIsRefused() {
        assertThatThrownBy(() -> PM.position(Point.of(2023, "30 t"))).isInstanceOf(ProblemsException.class);
    }
}
