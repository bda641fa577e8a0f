package io.github.attain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TermTest {
    private static final Term IN_2025 = Term.during(ReportingPeriod.ofYear(2025));
    private static final Term BY_END_OF_2023 = Term.by(LocalDate.of(2023, 12, 31));

    @Test
    void thePeriodItselfAnswersForAPeriodAndNothingElse() {
        assertThat(IN_2025.isAnsweredBy(ReportingPeriod.ofYear(2025))).isTrue();
        assertThat(IN_2025.isAnsweredBy(ReportingPeriod.parse("2025-12"))).isFalse();
        assertThat(IN_2025.isAnsweredBy(ReportingPeriod.parse("2021/2025"))).isFalse();
        assertThat(IN_2025.isAnsweredBy(ReportingPeriod.ofYear(2024))).isFalse();
    }

    @Test
    void whateverEndsOnTheDueDateAnswersForADueDate() {
        assertThat(BY_END_OF_2023.isAnsweredBy(ReportingPeriod.parse("2023-12-31")))
                .isTrue();
        assertThat(BY_END_OF_2023.isAnsweredBy(ReportingPeriod.parse("2023-12")))
                .isTrue();
        assertThat(BY_END_OF_2023.isAnsweredBy(ReportingPeriod.ofYear(2023))).isTrue();
        assertThat(BY_END_OF_2023.isAnsweredBy(ReportingPeriod.parse("2023-11")))
                .isFalse();
        assertThat(BY_END_OF_2023.isAnsweredBy(ReportingPeriod.ofYears(2023, 2024)))
                .isFalse();
    }

    @Test
    void isDueOnTheLastDay() {
        assertThat(IN_2025.due()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(BY_END_OF_2023.due()).isEqualTo(LocalDate.of(2023, 12, 31));
    }

    @Test
    void isWrittenAsItIsMeant() {
        assertThat(IN_2025).hasToString("2025");
        assertThat(BY_END_OF_2023).hasToString("by 2023-12-31");
        assertThat(BY_END_OF_2023).isNotEqualTo(Term.during(ReportingPeriod.parse("2023-12-31")));
    }
}
