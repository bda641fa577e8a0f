package io.github.attain.assessment;

import static io.github.attain.testing.Facts.judge;
import static io.github.attain.testing.Facts.measurement;
import static io.github.attain.testing.Facts.target;
import static io.github.attain.testing.YearlyBounds.BALANCE;
import static io.github.attain.testing.YearlyBounds.CUT;
import static io.github.attain.testing.YearlyBounds.DAYS;
import static io.github.attain.testing.YearlyBounds.YEARS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Measurement;
import io.github.attain.rule.Comparison;
import io.github.attain.rule.Limit;
import io.github.attain.rule.Rule;
import io.github.attain.target.Target;
import io.github.attain.time.Term;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What bounds a year bounds five years five times: 2021 to 2025 have 1826 days. */
class ValuesOverYearsTest {
    private static Result judged(Indicator indicator, Rule rule, String value, Completeness data) {
        Measurement.Builder measured = measurement(indicator, YEARS, Quantity.parse(value));
        return judge(
                target(indicator, YEARS, rule).build(),
                data == null ? measured.build() : measured.completeness(data).build());
    }

    /** Of 1826 days 1700 are valid and 1800 required: the gap can bring anything between five times the least and the most. */
    @ParameterizedTest
    @CsvSource({"-450, -300, UNDECIDED", "450, 200, UNDECIDED", "-450, 500, MET"})
    void aGapInYearsIsFilledByWhatYearsCanHave(int value, int limit, Verdict verdict) {
        Rule rule = new Limit(
                Comparison.AT_MOST, new Quantity(Exact.of(limit), BALANCE.unit().orElseThrow()));

        assertThat(judged(BALANCE, rule, value + " t", Completeness.withMinimum(1700, 1826, 1800))
                        .verdict())
                .isEqualTo(verdict);
    }

    /** 1500 good days and 126 that nobody measured are 1626 at most. */
    @ParameterizedTest
    @CsvSource({"1500, MET", "1501, UNDECIDED", "1626, UNDECIDED", "1627, NOT_MET"})
    void missingDaysOfYearsAreDays(int limit, Verdict verdict) {
        Result result = judged(DAYS, Limit.atLeast(limit + " d"), "1500 d", Completeness.withMinimum(1700, 1826, 1800));

        assertThat(result.verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"1500, MET", "300, MET", "299, NOT_MET", "1826, MET", "1827, NOT_ASSESSABLE"})
    void aLimitOnDaysOfYearsIsOneOnTheirSum(int value, Verdict verdict) {
        Target target = target(DAYS, YEARS, Limit.atLeast("300 d")).build();

        assertThat(judge(
                                target,
                                measurement(DAYS, YEARS, Quantity.parse(value + " d"))
                                        .build())
                        .verdict())
                .isEqualTo(verdict);
        assertThat(Assessor.of(List.of(target)).columns(0).isPrepared(0)).isFalse();
    }

    /** 60 t are known of the last year; how much there was before, and from when on it counts, nobody says. */
    @Test
    void oneYearOfAnAmountByADateIsBoundedByNothing() {
        Target target = target(CUT, "2025", Limit.atLeast("500 t"))
                .term(Term.by(LocalDate.of(2025, 12, 31)))
                .build();

        assertThat(judge(
                                target,
                                measurement(CUT, "2025", Quantity.parse("60 t")).build())
                        .verdict())
                .isNotIn(Verdict.MET, Verdict.NOT_MET);
    }
}
