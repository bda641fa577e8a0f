package io.github.attain.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.attain.measurement.Completeness;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearlyValuesTest {
    private static final ReportingPeriod FIVE_YEARS = ReportingPeriod.ofYears(2021, 2025);

    private static YearlyValues from(int year, String... values) {
        Map<Integer, Exact> all = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            if (!values[i].isEmpty()) {
                all.put(year + i, Exact.parse(values[i]));
            }
        }
        return new YearlyValues(all);
    }

    @Test
    void fiveYearsAddUpExactly() {
        YearlyValues cuts = from(2020, "9999", "1000.1", "2000.2", "3000.3", "1500.4", "2199.0", "9999");
        assertThat(cuts.sum(FIVE_YEARS))
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo(Exact.parse("9700")));
        assertThat(cuts.completeness(FIVE_YEARS)).isEqualTo(Completeness.lacking(5, 5, 0));
        assertThat(cuts.missing(FIVE_YEARS)).isEmpty();
    }

    @Test
    void aMissingYearIsNamedAndNeverZero() {
        YearlyValues cuts = from(2021, "10", "", "0", "5");
        assertThat(cuts.sum(FIVE_YEARS))
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo(Exact.of(15)));
        assertThat(cuts.completeness(FIVE_YEARS)).isEqualTo(Completeness.lacking(3, 5, 2));
        assertThat(cuts.missing(FIVE_YEARS)).containsExactly(2022, 2025);
        assertThat(new YearlyValues(Map.of()).sum(FIVE_YEARS)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> cuts.sum(ReportingPeriod.parse("2021-H1")));
    }

    /** Roots known from elsewhere: 1.1³ = 1.331, 2^(1/5) = 1.148698355, 3^(1/2) = 1.732050808, 0.8^(1/5) = 0.956352499. */
    @ParameterizedTest
    @CsvSource({
        "1000, 1331, 3, 0, 10",
        "1000, 1331, 3, 6, 10.000000",
        "1, 2, 5, 2, 14.87",
        "1, 2, 5, 4, 14.8698",
        "1, 3, 2, 6, 73.205081",
        "35, 28, 5, 2, -4.36",
        "50, 50, 10, 1, 0.0",
        "50, 50, 100, 1, 0.0",
        "1, 1000000, 1, 0, 99999900",
        "1000000, 1, 1, 2, -100.00",
        "1000, 1005, 1, 0, 0",
        "1000, 1015, 1, 0, 2",
        "1000, 1025, 1, 0, 2",
        "1000, 985, 1, 0, -2",
        "1000, 995, 1, 0, 0"
    })
    void compoundGrowthIsRoundedOnceHalfToEven(String first, String last, int years, int decimals, String percent) {
        YearlyValues values = new YearlyValues(Map.of(2020, Exact.parse(first), 2020 + years, Exact.parse(last)));
        assertThat(values.compoundGrowth(2020, 2020 + years, decimals)).hasValue(Exact.parse(percent));
    }

    @Test
    void arithmeticGrowthIsTheMeanOfTheYearlyRates() {
        // Plus 100 %, minus 50 %: the mean is 25 %, the compound growth 0.
        YearlyValues values = from(2020, "10", "20", "10");
        assertThat(values.arithmeticGrowth(2020, 2022))
                .hasValueSatisfying(g -> assertThat(g).isEqualByComparingTo(Exact.of(25)));
        assertThat(values.compoundGrowth(2020, 2022, 1)).hasValue(Exact.parse("0.0"));
    }

    @Test
    void growthNeedsItsYearsAndPositiveValues() {
        YearlyValues values = from(2020, "10", "", "12", "0", "-1");
        assertThat(values.compoundGrowth(2020, 2022, 1)).isPresent();
        assertThat(values.arithmeticGrowth(2020, 2022)).isEmpty();
        assertThat(values.compoundGrowth(2020, 2021, 1)).isEmpty();
        assertThat(values.compoundGrowth(2020, 2023, 1)).isEmpty();
        assertThat(values.compoundGrowth(2020, 2024, 1)).isEmpty();
        assertThat(values.arithmeticGrowth(2022, 2023))
                .hasValueSatisfying(g -> assertThat(g).isEqualByComparingTo(Exact.of(-100)));
        assertThat(values.arithmeticGrowth(2022, 2024)).isEmpty();
        assertThat(from(2020, "0", "5", "0").compoundGrowth(2020, 2021, 1)).isEmpty();
        assertThat(from(2020, "0", "5", "0").compoundGrowth(2021, 2022, 1)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> values.compoundGrowth(2020, 2020, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> values.compoundGrowth(2020, 2121, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> values.compoundGrowth(2020, 2022, 7));
        assertThatIllegalArgumentException().isThrownBy(() -> values.arithmeticGrowth(2022, 2020));
        assertThatIllegalArgumentException().isThrownBy(() -> values.arithmeticGrowth(-2000000000, 2000000000));
    }
}
