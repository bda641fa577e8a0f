package io.github.attain.standard.air;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionComparisonTest {
    private static final ReportingPeriod TWO_DAYS = ReportingPeriod.parse("2026-03-01/2026-03-02");

    private static CityDays days(String first, String second) {
        return CityDays.of(List.of(MadeUp.day(TWO_DAYS.first(), first), MadeUp.day(TWO_DAYS.last(), second)))
                .orThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2016-01-01, GB 3095-2012, HJ 633-2012, HJ 663-2013, GB 3095-2012",
        "2018-08-31, GB 3095-2012, HJ 633-2012, HJ 663-2013, GB 3095-2012",
        "2018-09-01, GB 3095-2012/XG1-2018, HJ 633-2012, HJ 663-2013, GB 3095-2012/XG1-2018",
        "2026-02-28, GB 3095-2012/XG1-2018, HJ 633-2012, HJ 663-2013, GB 3095-2012/XG1-2018",
        "2026-03-01, GB 3095-2026 transitional, HJ 633-2026, HJ 663-2026, GB 3095-2026过渡阶段限值",
        "2030-12-31, GB 3095-2026 transitional, HJ 633-2026, HJ 663-2026, GB 3095-2026过渡阶段限值",
        "2031-01-01, GB 3095-2026, HJ 633-2026, HJ 663-2026, GB 3095-2026"
    })
    void theDayEvaluatedChoosesTheEditions(
            LocalDate day, String limits, String index, String evaluation, String inChinese) {
        AirStandards standards = AirStandards.on(day);
        assertThat(standards.limits().id()).isEqualTo(limits);
        assertThat(standards.index().id()).isEqualTo(index);
        assertThat(standards.evaluation().id()).isEqualTo(evaluation);
        assertThat(standards.names().zh()).isEqualTo(evaluation + "、" + index + "、" + inChinese);
        assertThat(standards.names().en()).isEqualTo(evaluation + ", " + index + ", " + limits);
    }

    @Test
    void beforeTheFirstEditionTheCallerNamesOne() {
        assertThatThrownBy(() -> AirStandards.on(LocalDate.of(2015, 12, 31)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AirEvaluation.on(LocalDate.of(2013, 9, 30)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2013-10-01");
        assertThat(AirEvaluation.on(LocalDate.of(2013, 10, 1))).isSameAs(AirEvaluation.HJ_663_2013);
    }

    /** PM2.5 of 75 has the index 100 in 2012 and 114 in 2026; 35 has 50 in both. */
    @Test
    void whatMovedIsListedWithBothFigures() {
        EditionComparison comparison = EditionComparison.of(
                days("75", "35"), TWO_DAYS, AirStandards.SINCE_2018_09, AirStandards.SINCE_2026_03);
        assertThat(comparison.days()).hasSize(1);
        EditionComparison.MovedDay moved = comparison.days().get(0);
        assertThat(moved.date()).isEqualTo(TWO_DAYS.first());
        assertThat(moved.first().index()).hasValue(100);
        assertThat(moved.second().index()).hasValue(114);
        assertThat(moved.movesLevel()).isTrue();
        assertThat(comparison.figures()).anySatisfy(figure -> {
            assertThat(figure.name().en()).isEqualTo("share of good days");
            assertThat(figure.first())
                    .isEqualTo(Text.same("100 %").and(Text.same("2/2").asRemark()));
            assertThat(figure.second())
                    .isEqualTo(Text.same("50 %").and(Text.same("1/2").asRemark()));
        });
        assertThat(comparison.figures()).noneMatch(figure -> figure.name().en().startsWith("SO2 share"));
    }

    /** From 2031 the daily limit of PM2.5 is 50, and the index is the same as before. */
    @Test
    void from2031TheIndexStaysAndTheLimitsMove() {
        EditionComparison comparison =
                EditionComparison.of(days("55", "20"), TWO_DAYS, AirStandards.SINCE_2026_03, AirStandards.SINCE_2031);
        assertThat(comparison.days()).isEmpty();
        assertThat(comparison.figures())
                .extracting(figure -> figure.name().en())
                .containsExactly("PM2.5 share of days within the limit");
    }

    @Test
    void anEditionHeldAgainstItselfMovesNothing() {
        EditionComparison same = EditionComparison.of(
                days("75", "35"), TWO_DAYS, AirStandards.SINCE_2026_03, AirStandards.SINCE_2026_03);
        assertThat(same.days()).isEmpty();
        assertThat(same.figures()).isEmpty();
    }

    @Test
    void aParameterThatCannotBeIsRefused() {
        AirEvaluation.Builder wrong =
                AirEvaluation.HJ_663_2013.derived("wrong", Text.same("wrong")).minimumHours(25);
        assertThatThrownBy(wrong::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("minimumHours lies between 1 and 24");
    }
}
