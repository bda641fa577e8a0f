package io.github.attain.indicator;

import static io.github.attain.testing.Facts.BLACK_WATER;
import static io.github.attain.testing.Facts.GOOD_SHARE;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.RANKING;
import static io.github.attain.testing.Facts.WATER_CLASS;
import static io.github.attain.testing.Facts.quantity;
import static io.github.attain.testing.Facts.share;
import static io.github.attain.testing.YearlyBounds.BALANCE;
import static io.github.attain.testing.YearlyBounds.CUT;
import static io.github.attain.testing.YearlyBounds.DAYS;
import static io.github.attain.testing.YearlyBounds.YEARS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.Finding;
import io.github.attain.value.GradeScale;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rank;
import io.github.attain.value.Share;
import io.github.attain.value.Unit;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorTest {
    private static final Map<String, Indicator> BY_NAME = Map.of(
            "quantity",
            PM25,
            "share",
            GOOD_SHARE,
            "class",
            WATER_CLASS,
            "rank",
            RANKING,
            "finding",
            BLACK_WATER,
            "percentage",
            quantity("x.percentage", "%", Direction.NONE).highest(Exact.HUNDRED).build());

    @Test
    void readsValuesOfItsScale() {
        assertThat(PM25.read("42.6 ug/m3").orThrow()).isEqualTo(Quantity.parse("42.6 ug/m3"));
        assertThat(PM25.read("0.0426 mg/m3").orThrow()).isEqualTo(Quantity.parse("0.0426 mg/m3"));
        assertThat(GOOD_SHARE.read("66.5 %").orThrow()).isEqualTo(Share.ofPercent(Exact.parse("66.5")));
        assertThat(GOOD_SHARE.read("7/9").orThrow()).isEqualTo(Share.of(7, 9));
        assertThat(WATER_CLASS.read("III类").orThrow()).isEqualTo(GradeScale.SURFACE_WATER.grade("Ⅲ"));
        assertThat(RANKING.read("148 of 168").orThrow()).isEqualTo(new Rank(148, 168));
        assertThat(BLACK_WATER.read("basically").orThrow()).isEqualTo(Finding.BASICALLY);
    }

    @ParameterizedTest
    @CsvSource({
        "quantity, 42.6, UNIT_MISMATCH",
        "quantity, 42.6 t, UNIT_MISMATCH",
        "quantity, -1 ug/m3, IMPOSSIBLE_VALUE",
        "quantity, NaN ug/m3, NOT_A_NUMBER",
        "quantity, 1e999999999 ug/m3, NUMBER_OUT_OF_RANGE",
        "quantity, '', NOT_A_NUMBER",
        "quantity, 46 oranges, UNKNOWN_UNIT",
        "percentage, 0.35, FRACTION_FOR_PERCENT",
        "percentage, 100.1 %, IMPOSSIBLE_VALUE",
        "percentage, 5 {pp}, UNIT_MISMATCH",
        "share, 0.665, FRACTION_FOR_PERCENT",
        "share, 100.1 %, IMPOSSIBLE_VALUE",
        "share, -0.1 %, IMPOSSIBLE_VALUE",
        "share, 46 ug/m3, NOT_A_NUMBER",
        "class, Ⅵ, UNKNOWN_CLASS",
        "rank, 169 of 168, IMPOSSIBLE_VALUE",
        "finding, perhaps, UNKNOWN_WORD"
    })
    void refusesEverythingElseWithAProblem(String indicator, String text, ProblemCode code) {
        assertThat(indicator(indicator).read(text).value()).isEmpty();
        assertThat(indicator(indicator).read(text).problems())
                .extracting(Problem::code)
                .containsExactly(code);
    }

    private static Indicator indicator(String name) {
        return java.util.Objects.requireNonNull(BY_NAME.get(name));
    }

    @Test
    void valuesOfOtherScalesDoNotFit() {
        assertThat(PM25.misfit(Share.of(1, 2)).map(Problem::code)).contains(ProblemCode.WRONG_SCALE);
        assertThat(PM25.misfit(new Rank(1, 2)).map(Problem::code)).contains(ProblemCode.WRONG_SCALE);
        assertThat(GOOD_SHARE.misfit(new Rank(1, 2)).map(Problem::code)).contains(ProblemCode.WRONG_SCALE);
        assertThat(GOOD_SHARE.misfit(Quantity.parse("0.5")).map(Problem::code))
                .contains(ProblemCode.FRACTION_FOR_PERCENT);
        assertThat(GOOD_SHARE.misfit(Quantity.parse("5 {pp}")).map(Problem::code))
                .contains(ProblemCode.UNIT_MISMATCH);
        assertThat(GOOD_SHARE.misfit(Quantity.parse("101 %")).map(Problem::code))
                .contains(ProblemCode.IMPOSSIBLE_VALUE);
        assertThat(GOOD_SHARE.misfit(Quantity.parse("50 %"))).isEmpty();
        assertThat(WATER_CLASS.misfit(GradeScale.GROUNDWATER.grade("Ⅲ")).map(Problem::code))
                .contains(ProblemCode.WRONG_SCALE);
        assertThat(BLACK_WATER.misfit(Quantity.parse("1")).map(Problem::code)).contains(ProblemCode.WRONG_SCALE);
    }

    @Test
    void aFindingFitsEverywhereBecauseASourceMayStateAnyOutcomeInWords() {
        BY_NAME.values().forEach(i -> assertThat(i.misfit(Finding.NO)).isEmpty());
    }

    @Test
    void theBoundsOfThePossibleAreIncludedAndHoldInEveryUnit() {
        Indicator bounded =
                quantity("x", "ug/m3", Direction.LOWER).highest(Exact.of(1000)).build();
        assertThat(bounded.misfit(Quantity.parse("0 ug/m3"))).isEmpty();
        assertThat(bounded.misfit(Quantity.parse("1 mg/m3"))).isEmpty();
        assertThat(bounded.misfit(Quantity.parse("1.001 mg/m3"))).isPresent();
        assertThat(bounded.misfit(Quantity.parse("-0.001 mg/m3"))).isPresent();
        String message = bounded.misfit(Quantity.parse("1.001 mg/m3"))
                .orElseThrow()
                .message()
                .en();
        assertThat(message).contains("1.001 mg/m3", "0 … 1000 ug/m3");
    }

    @Test
    void aPeriodHasNoMoreDaysThanItHas() {
        ReportingPeriod year = ReportingPeriod.ofYear(2025);

        assertThat(DAYS.misfit(Quantity.parse("365 d"), year)).isEmpty();
        assertThat(DAYS.misfit(Quantity.parse("366 d"), ReportingPeriod.ofYear(2024)))
                .isEmpty();
        assertThat(DAYS.misfit(Quantity.parse("1826 d"), ReportingPeriod.parse(YEARS)))
                .isEmpty();
        String message = DAYS.misfit(Quantity.parse("366 d"), year)
                .orElseThrow()
                .message()
                .en();
        assertThat(message).contains("366 d", "whole numbers from 0 to 365");
        assertThat(DAYS.misfit(Quantity.parse("365.5 d"), year)).isPresent();
        assertThat(CUT.misfit(Quantity.parse("100 t"), ReportingPeriod.ofDay(LocalDate.of(2025, 1, 1))))
                .isEmpty();
    }

    @Test
    void messagesNameTheIndicatorAndBothUnits() {
        assertThat(PM25.read("46 t").problems().get(0).message().en()).contains(PM25.id(), "t", "ug/m3");
        assertThat(GOOD_SHARE.read("0.665").problems().get(0).message().en()).contains("0.665", "%");
    }

    @Test
    void unitsAndClassesBelongToTheirScales() {
        Indicator.Builder noUnit =
                Indicator.builder().id("x").name(Text.same("x")).scale(Indicator.Scale.QUANTITY);
        assertThatIllegalStateException().isThrownBy(noUnit::build);
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> share("x", Direction.LOWER).unit(Unit.parse("t")).build());
        Indicator.Builder rank =
                Indicator.builder().id("x").name(Text.same("x")).scale(Indicator.Scale.RANK);
        assertThatIllegalStateException().isThrownBy(() -> rank.unit(Unit.ONE).build());
        Indicator.Builder noGrades =
                Indicator.builder().id("x").name(Text.same("x")).scale(Indicator.Scale.CLASS);
        assertThatIllegalStateException().isThrownBy(noGrades::build);
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        share("x", Direction.LOWER).grades(GradeScale.LETTERS).build());
    }

    @Test
    void isComparedByFullValueWhereNothingIsStated() {
        Indicator plain = share("x", Direction.HIGHER).build();
        assertThat(plain.method()).isEqualTo(ComparisonMethod.FULL_VALUE);
        assertThat(plain.statistic()).isEqualTo(Statistic.OTHER);
        assertThat(RANKING.definedBy()).isEmpty();
        assertThat(Indicator.builder()
                        .id("x")
                        .name(Text.same("x"))
                        .scale(Indicator.Scale.FINDING)
                        .build()
                        .better())
                .isEqualTo(Direction.NONE);
    }

    @Test
    void aTermBoundsWhatAddsUpByItsYearsAndADateByNone() {
        ReportingPeriod years = ReportingPeriod.parse(YEARS);
        Term byDate = Term.by(LocalDate.of(2025, 12, 31));

        assertThat(CUT.over(Term.during(years)).highest()).contains(Exact.of(500));
        assertThat(BALANCE.over(Term.during(years)).lowest()).contains(Exact.of(-500));
        assertThat(BALANCE.over(byDate).lowest()).isEmpty();
        assertThat(BALANCE.over(byDate).highest()).isEmpty();
        assertThat(CUT.over(byDate).lowest()).contains(Exact.ZERO);
        assertThat(CUT.over(byDate).highest()).isEmpty();
        Indicator mean = Indicator.builder().from(CUT).statistic(Statistic.MEAN).build();
        assertThat(mean.over(byDate)).isSameAs(mean);
        assertThat(mean.over(Term.during(years))).isSameAs(mean);
        assertThat(mean.adding()).isEqualTo(CUT);
        assertThat(DAYS.adding()).isSameAs(DAYS);
    }

    /** What a year brings at the least, years bring at the least; what it loses at the least, they lose at the least. */
    @Test
    void endsThatLieBeyondZeroStayThoseOfAYear() {
        Indicator gain = Indicator.builder()
                .from(CUT)
                .lowest(Exact.of(10))
                .plausible(new Indicator.Range(Exact.of(20), Exact.of(80)))
                .build();
        Indicator loss = Indicator.builder()
                .from(BALANCE)
                .highest(Exact.of(-10))
                .plausible(new Indicator.Range(Exact.of(-80), Exact.of(-20)))
                .build();
        ReportingPeriod years = ReportingPeriod.parse(YEARS);

        assertThat(gain.over(years).lowest()).contains(Exact.of(10));
        assertThat(gain.over(years).plausible()).contains(new Indicator.Range(Exact.of(20), Exact.of(400)));
        assertThat(loss.over(years).highest()).contains(Exact.of(-10));
        assertThat(loss.over(years).plausible()).contains(new Indicator.Range(Exact.of(-400), Exact.of(-20)));
    }
}
