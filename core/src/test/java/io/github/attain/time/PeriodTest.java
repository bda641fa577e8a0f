package io.github.attain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025                    | 2025-01-01 | 2025-12-31 | 2025
            2021/2025               | 2021-01-01 | 2025-12-31 | 2021/2025
            2025-H1                 | 2025-01-01 | 2025-06-30 | 2025-H1
            2025-h2                 | 2025-07-01 | 2025-12-31 | 2025-H2
            2025-Q1                 | 2025-01-01 | 2025-03-31 | 2025-Q1
            2024-q2                 | 2024-04-01 | 2024-06-30 | 2024-Q2
            2025-Q3                 | 2025-07-01 | 2025-09-30 | 2025-Q3
            2025-Q4                 | 2025-10-01 | 2025-12-31 | 2025-Q4
            2024-02                 | 2024-02-01 | 2024-02-29 | 2024-02
            2025-02                 | 2025-02-01 | 2025-02-28 | 2025-02
            2025-03-31              | 2025-03-31 | 2025-03-31 | 2025-03-31
            2024-10-01/2025-03-31   | 2024-10-01 | 2025-03-31 | 2024-10-01/2025-03-31
            2025-01/2025-12         | 2025-01-01 | 2025-12-31 | 2025
            2025-Q1/2025-Q2         | 2025-01-01 | 2025-06-30 | 2025-H1
            2025-01-01/2025-03      | 2025-01-01 | 2025-03-31 | 2025-Q1
            2025-02-01/2025-04-30   | 2025-02-01 | 2025-04-30 | 2025-02-01/2025-04-30
            2024-10/2025-03         | 2024-10-01 | 2025-03-31 | 2024-10-01/2025-03-31
            2000-02-29              | 2000-02-29 | 2000-02-29 | 2000-02-29
            0001                    | 0001-01-01 | 0001-12-31 | 0001
            9999-12                 | 9999-12-01 | 9999-12-31 | 9999-12
            ' 2025 '                | 2025-01-01 | 2025-12-31 | 2025
            """)
    void readsTheWrittenFormsAndWritesTheShortest(String text, LocalDate first, LocalDate last, String written) {
        ReportingPeriod period = ReportingPeriod.parse(text);
        assertThat(period).isEqualTo(new ReportingPeriod(first, last)).hasToString(written);
        assertThat(ReportingPeriod.parse(written)).isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "25",
                "20250",
                "2025-13",
                "2025-00",
                "2025-1",
                "2025-02-30",
                "2025-02-29",
                "1900-02-29",
                "2025-04-31",
                "2025-06-31",
                "2025-01-00",
                "2025-01-32",
                "2025-Q5",
                "2025-Q0",
                "2025-H3",
                "2025-H0",
                "2025Q1",
                "2025/2021",
                "2025-03-31/2025-03-30",
                "2025/",
                "/2025",
                "/",
                "2021/2022/2023",
                "2021-2025",
                "0000",
                "0000/2025",
                "-2025",
                "+2025",
                "२०२५",
                "2025年",
                "2025-W01",
                "2025-03-31T00:00",
                "2025-Q1-01",
                "2025-03-1",
                "2025--03",
                "2024-10-01/2025-03-31x",
                "10000",
                "2025-ı1"
            })
    void refusesWhatIsNoPeriod(String text) {
        assertThat(ReportingPeriod.read(text).value()).isEmpty();
        assertThat(ReportingPeriod.read(text).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.NOT_A_PERIOD);
    }

    @Test
    void theProblemSaysWhatWasWrittenAndWhatIsRead() {
        assertThat(ReportingPeriod.read("2025-02-30")
                        .problems()
                        .get(0)
                        .message()
                        .en())
                .contains("2025-02-30", "2025-Q3", "2021/2025", "2024-10-01/2025-03-31");
    }

    @Test
    void isMadeFromTheTypesOfTheJdk() {
        assertThat(ReportingPeriod.of(Year.of(2024)))
                .isEqualTo(ReportingPeriod.ofYear(2024))
                .isEqualTo(ReportingPeriod.parse("2024"));
        assertThat(ReportingPeriod.of(YearMonth.of(2024, 2))).isEqualTo(ReportingPeriod.parse("2024-02"));
        assertThat(ReportingPeriod.ofYears(2021, 2025)).isEqualTo(ReportingPeriod.parse("2021/2025"));
        assertThat(ReportingPeriod.ofDay(LocalDate.of(2024, 2, 29))).isEqualTo(ReportingPeriod.parse("2024-02-29"));
    }

    @Test
    void doesNotEndBeforeItBeginsAndStaysWithinFourDigits() {
        LocalDate day = LocalDate.of(2025, 1, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> new ReportingPeriod(day, day.minusDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> ReportingPeriod.ofYears(2025, 2021));
        assertThatIllegalArgumentException().isThrownBy(() -> ReportingPeriod.ofYear(0));
        assertThatIllegalArgumentException().isThrownBy(() -> ReportingPeriod.ofYear(10_000));
        assertThatIllegalArgumentException().isThrownBy(() -> ReportingPeriod.of(Year.of(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> ReportingPeriod.ofDay(LocalDate.MAX));
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 366, 1",
        "2025, 365, 1",
        "1900, 365, 1",
        "2000, 366, 1",
        "2024-02, 29, 1",
        "2021/2025, 1826, 5",
        "2024-10-01/2025-03-31, 182, 2",
        "2025-03-31, 1, 1",
        "2025-H1, 181, 1",
        "2024-H1, 182, 1"
    })
    void countsDaysAndYears(String period, int days, int years) {
        assertThat(ReportingPeriod.parse(period).days()).isEqualTo(days);
        assertThat(ReportingPeriod.parse(period).years()).isEqualTo(years);
    }

    /** Of twelve months from the first day on, the last of them begun. */
    @ParameterizedTest
    @CsvSource({
        "2024, 1",
        "2021/2025, 5",
        "2024-10-01/2025-03-31, 1",
        "2024-10-01/2025-09-30, 1",
        "2024-10-01/2025-10-01, 2",
        "2024-01/2025-01, 2",
        "2024-02-29/2025-02-27, 1",
        "2024-02-29/2025-02-28, 1",
        "2024-02-29/2025-03-01, 2",
        "2025-03-31, 1"
    })
    void countsTheYearsBegun(String period, int years) {
        assertThat(ReportingPeriod.parse(period).yearsBegun()).isEqualTo(years);
    }

    @ParameterizedTest
    @CsvSource({
        "2024, true",
        "2024-01-01/2024-12-31, true",
        "2024-01-01/2024-12-30, false",
        "2024-01-02/2024-12-31, false",
        "2024-07/2025-06, false",
        "2021/2025, false",
        "2025-01-01, false"
    })
    void isACalendarYearOrNone(String period, boolean year) {
        assertThat(ReportingPeriod.parse(period).isYear()).isEqualTo(year);
    }

    @Test
    void isNotOverOnItsLastDay() {
        ReportingPeriod year = ReportingPeriod.ofYear(2025);
        assertThat(year.isOverOn(LocalDate.of(2025, 12, 30))).isFalse();
        assertThat(year.isOverOn(LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(year.isOverOn(LocalDate.of(2026, 1, 1))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025      | MONTH     | 2025-01 2025-02 2025-03 2025-04 2025-05 2025-06 2025-07 2025-08 2025-09 2025-10 2025-11 2025-12
            2025      | QUARTER   | 2025-Q1 2025-Q2 2025-Q3 2025-Q4
            2025      | HALF_YEAR | 2025-H1 2025-H2
            2021/2023 | YEAR      | 2021 2022 2023
            2025      | YEAR      | 2025
            2024-02   | MONTH     | 2024-02
            2024-10-01/2025-03-31 | QUARTER | 2024-Q4 2025-Q1
            2024-10-01/2025-03-31 | HALF_YEAR | ''
            2025-H1   | YEAR      | ''
            2025-H2   | QUARTER   | 2025-Q3 2025-Q4
            2025-02-01/2025-04-30 | QUARTER | ''
            2025-01-02/2025-12-31 | MONTH | ''
            2025-01-01/2025-12-30 | MONTH | ''
            2025-03-31 | MONTH    | ''
            9999      | QUARTER   | 9999-Q1 9999-Q2 9999-Q3 9999-Q4
            """)
    void splitsIntoWholeCalendarUnitsOrNotAtAll(String period, SubPeriod unit, String parts) {
        List<ReportingPeriod> split = ReportingPeriod.parse(period).split(unit);
        assertThat(split.stream().map(ReportingPeriod::toString).collect(Collectors.joining(" ")))
                .isEqualTo(parts);
    }

    @Test
    void containsItselfAndWhatLiesInside() {
        ReportingPeriod plan = ReportingPeriod.parse("2021/2025");
        assertThat(plan.contains(plan)).isTrue();
        assertThat(plan.contains(ReportingPeriod.ofYear(2021))).isTrue();
        assertThat(plan.contains(ReportingPeriod.ofYear(2020))).isFalse();
        assertThat(plan.contains(ReportingPeriod.parse("2020-12-31/2021-01-01")))
                .isFalse();
        assertThat(ReportingPeriod.ofYear(2021).contains(plan)).isFalse();
    }
}
