package io.github.attain.rule;

import static io.github.attain.testing.Facts.GOOD_SHARE;
import static io.github.attain.testing.Facts.PM25;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.testing.Facts;
import io.github.attain.testing.Known;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.SubPeriod;
import io.github.attain.time.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 每季度25 %. A minus stands for a quarter without a value. */
class EachPartTest {
    private static final EachPart QUARTERLY = new EachPart(SubPeriod.QUARTER, Limit.atLeast("25 %"));

    private static Known quarters(String... percent) {
        Known known = Known.nothing(GOOD_SHARE, "2025");
        for (int i = 0; i < percent.length; i++) {
            known = percent[i].equals("-") ? known : known.and("2025-Q" + (i + 1), percent[i] + " %");
        }
        return known;
    }

    @ParameterizedTest
    @CsvSource({
        "25, 25, 25, 25, met",
        "30, 25, 99, 25, met",
        "25, 24.9, 25, 25, not met",
        "25, 25, 25, 0, not met",
        "25, 25, 25, -, NO_MEASUREMENT",
        "-, 25, 25, 25, NO_MEASUREMENT",
        "-, 24, 25, 25, not met",
        "24, -, -, -, not met",
        "-, -, -, -, NO_MEASUREMENT"
    })
    void onePartThatBreaksItBreaksTheWhole(String a, String b, String c, String d, String answer) {
        assertThat(quarters(a, b, c, d).by(QUARTERLY)).isEqualTo(answer);
    }

    @Test
    void eachPartIsRoundedByItself() {
        assertThat(quarters("24.5", "24.6", "25", "25").rounded().by(QUARTERLY)).isEqualTo("not met");
        assertThat(quarters("24.51", "24.6", "25", "25").rounded().by(QUARTERLY))
                .isEqualTo("met");
    }

    @Test
    void theValueOfTheWholeSaysNothingOfTheParts() {
        assertThat(quarters("-", "-", "-", "-").and("2025", "100 %").by(QUARTERLY))
                .isEqualTo("NO_MEASUREMENT");
    }

    @Test
    void monthsHalfYearsAndYearsAreParts() {
        Known halves = Known.nothing(GOOD_SHARE, "2025").and("2025-H1", "25 %").and("2025-H2", "24 %");
        assertThat(halves.by(new EachPart(SubPeriod.HALF_YEAR, Limit.atLeast("24 %"))))
                .isEqualTo("met");
        assertThat(halves.by(new EachPart(SubPeriod.HALF_YEAR, Limit.atLeast("25 %"))))
                .isEqualTo("not met");
        Known years = Known.nothing(GOOD_SHARE, "2024/2025").and("2024", "25 %").and("2025", "25 %");
        assertThat(years.by(new EachPart(SubPeriod.YEAR, Limit.atLeast("25 %"))))
                .isEqualTo("met");
        Known months = Known.nothing(GOOD_SHARE, "2025-Q1")
                .and("2025-01", "20 %")
                .and("2025-02", "20 %")
                .and("2025-03", "20 %");
        assertThat(months.by(new EachPart(SubPeriod.MONTH, Limit.atLeast("20 %"))))
                .isEqualTo("met");
    }

    @Test
    void aPeriodThatHasNoWholePartsIsRefused() {
        assertThat(Known.nothing(GOOD_SHARE, "2025-12-31").by(QUARTERLY)).isEqualTo("REFUSED");
        assertThat(Known.nothing(GOOD_SHARE, "2025-02").by(QUARTERLY)).isEqualTo("REFUSED");
    }

    @Test
    void theStepsNameTheParts() {
        assertThat(quarters("25", "24", "25", "25").steps(QUARTERLY))
                .contains("2025-Q1", "2025-Q4", "24 ≥ 25 %: false (full-value comparison)");
    }

    /** February 2025 has 28 days and is not the first month. */
    @Test
    void whatTheShortestPartCannotHaveIsToldAndIsNoOtherReading() {
        Term year = Facts.TERM;
        EachPart all = new EachPart(SubPeriod.MONTH, Limit.atLeast("28 d"));
        assertThat(all.misfits(Facts.GOOD_DAYS, year)).isEmpty();
        assertThat(all.otherStrictness(Facts.GOOD_DAYS, year)).isEmpty();
        assertThat(new EachPart(SubPeriod.MONTH, Limit.atLeast("27 d")).otherStrictness(Facts.GOOD_DAYS, year))
                .contains(new EachPart(SubPeriod.MONTH, Limit.above("27 d")));
        assertThat(new EachPart(SubPeriod.MONTH, Limit.atLeast("29 d")).misfits(Facts.GOOD_DAYS, year))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.LIMIT_OUT_OF_REACH);
        assertThat(new EachPart(SubPeriod.MONTH, Limit.atLeast("29 d")).misfits(Facts.GOOD_DAYS, during("2024")))
                .isEmpty();
    }

    private static Term during(String period) {
        return Term.during(ReportingPeriod.parse(period));
    }

    @Test
    void strictnessMisfitsAndWordsAreThoseOfThePart() {
        assertThat(QUARTERLY.otherStrictness(Facts.GOOD_SECTIONS, Facts.TERM))
                .contains(new EachPart(SubPeriod.QUARTER, Limit.above("25 %")));
        assertThat(QUARTERLY.misfits(GOOD_SHARE, Facts.TERM)).isEmpty();
        assertThat(QUARTERLY.misfits(PM25, Facts.TERM))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNIT_MISMATCH);
        assertThat(QUARTERLY.describe(GOOD_SHARE)).isEqualTo(new Text("每季度不低于25 %", "at least 25 % in each quarter"));
    }
}
