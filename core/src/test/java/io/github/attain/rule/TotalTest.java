package io.github.attain.rule;

import static io.github.attain.testing.Facts.NOX_CUT;
import static io.github.attain.testing.Facts.PM25;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.assessment.Result;
import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.testing.Facts;
import io.github.attain.testing.Known;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 焦作 专栏1: NOx [9700] t over 2021–2025. A minus stands for a year without a value. */
class TotalTest {
    private static final Total AT_LEAST_9700 = new Total(Limit.atLeast("9700 t"));
    private static final Total AT_MOST_9700 = new Total(Limit.atMost("9700 t"));

    private static Known years(Indicator indicator, String... tonnes) {
        Known known = Known.nothing(indicator, "2021/2025");
        for (int i = 0; i < tonnes.length; i++) {
            known = tonnes[i].equals("-") ? known : known.and(String.valueOf(2021 + i), tonnes[i] + " t");
        }
        return known;
    }

    @ParameterizedTest
    @CsvSource({
        "2000, 2000, 2000, 2000, 1700, met, met",
        "2000, 2000, 2000, 2000, 1699, not met, met",
        "2000, 2000, 2000, 2000, 1701, met, not met",
        "2000, 2000, 2000, 2000, 1699.5, not met, met",
        // 8000 so far: the missing year may bring it there or not; it is still below a ceiling or not.
        "2000, 2000, 2000, 2000, -, NO_MEASUREMENT, NO_MEASUREMENT",
        // Reached without the missing year, which can only add: settled.
        "5000, 4700, -, -, -, met, NO_MEASUREMENT",
        "5000, 4701, -, -, -, met, not met",
        "-, -, -, -, 9699, NO_MEASUREMENT, NO_MEASUREMENT",
        "-, -, -, -, -, NO_MEASUREMENT, NO_MEASUREMENT"
    })
    void theYearsAreAddedUpAndMissingOnesNeverCountAsZero(
            String a, String b, String c, String d, String e, String atLeast, String atMost) {
        Known evidence = years(NOX_CUT, a, b, c, d, e);
        assertThat(evidence.by(AT_LEAST_9700)).isEqualTo(atLeast);
        assertThat(evidence.by(AT_MOST_9700)).isEqualTo(atMost);
    }

    @Test
    void aSumIsRoundedOnceAndNotYearByYear() {
        // Year by year these round to 1940 each, 9700 in all; the sum is 9698.
        Known evidence =
                years(NOX_CUT, "1939.6", "1939.6", "1939.6", "1939.6", "1939.6").rounded();
        assertThat(evidence.by(AT_LEAST_9700)).isEqualTo("not met");
        Known near =
                years(NOX_CUT, "1939.9", "1939.9", "1939.9", "1939.9", "1939.9").rounded();
        assertThat(near.by(AT_LEAST_9700)).isEqualTo("met");
        assertThat(near.margin(AT_LEAST_9700).amount().signum()).isZero();
    }

    @Test
    void theSumMeasuredAsSuchDecides() {
        Known evidence = years(NOX_CUT, "1", "1", "1", "1", "1").and("2021/2025", "9700 t");
        assertThat(evidence.by(AT_LEAST_9700)).isEqualTo("met");
        assertThat(years(NOX_CUT, "9700", "1", "1", "1", "1")
                        .disputed("2021/2025", "9700 t", "9704 t")
                        .by(AT_LEAST_9700))
                .isEqualTo("AMBIGUOUS");
    }

    @Test
    void whereValuesMayBeNegativeAMissingYearSettlesNothing() {
        Indicator balance = Indicator.builder()
                .from(Facts.quantity("x", "t", Direction.HIGHER).build())
                .lowest(java.util.Optional.empty())
                .build();
        assertThat(years(balance, "5000", "5000", "-", "-", "-").by(AT_LEAST_9700))
                .isEqualTo("NO_MEASUREMENT");
        assertThat(years(balance, "5000", "5000", "0", "0", "-301").by(AT_LEAST_9700))
                .isEqualTo("not met");
    }

    @Test
    void unitsAreConverted() {
        Known evidence = years(NOX_CUT, "2000", "2000", "2000", "2000").and("2025", "0.17万吨");
        assertThat(evidence.by(AT_LEAST_9700)).isEqualTo("met");
    }

    @Test
    void aYearStatedTwiceIsAmbiguousAndNotMissing() {
        Known evidence = years(NOX_CUT, "2000", "2000", "2000", "2000").disputed("2025", "1700 t", "1800 t");
        assertThat(evidence.by(AT_LEAST_9700)).isEqualTo("AMBIGUOUS");
        Quantity area = Quantity.parse("1 km2");
        assertThat(years(NOX_CUT, "2000", "2000", "2000", "2000")
                        .and("2025", area)
                        .by(AT_LEAST_9700))
                .isEqualTo("NOT_COMPARABLE");
    }

    @Test
    void whatIsSettledBeyondAGapSaysSo() {
        assertThat(years(NOX_CUT, "5000", "4700").steps(AT_LEAST_9700))
                .containsExactly(
                        "sum of the years = 9700 t",
                        "9700 ≥ 9700 t: true (full-value comparison)",
                        "missing: 2023, 2024, 2025; nothing there could turn the answer");
        Result open = years(NOX_CUT, "5000", "4700").result(AT_MOST_9700);
        assertThat(open.detail().orElseThrow().en())
                .contains("2023", "2024", "2025")
                .doesNotContain("2021");
    }

    @Test
    void aSingleYearHasNoParts() {
        assertThat(Known.of(NOX_CUT, "9700 t").by(AT_LEAST_9700)).isEqualTo("met");
        assertThat(Known.nothing(NOX_CUT, "2025").by(AT_LEAST_9700)).isEqualTo("NO_MEASUREMENT");
    }

    /** Of a term that is no number of years too, what lies inside it counts. */
    @Test
    void aYearInsideATermIsAPartOfIt() {
        Known evidence = Known.nothing(NOX_CUT, "2021-07-01/2025-06-30");
        assertThat(evidence.and("2022", "9700 t").by(AT_LEAST_9700)).isEqualTo("met");
        assertThat(evidence.and("2022", "9699 t").by(AT_LEAST_9700)).isEqualTo("NO_MEASUREMENT");
        assertThat(evidence.and("2021", "9700 t").by(AT_LEAST_9700)).isEqualTo("NO_MEASUREMENT");
    }

    @Test
    void marginStrictnessAndWords() {
        assertThat(years(NOX_CUT, "2000", "2000", "2000", "2000", "1600")
                        .margin(AT_LEAST_9700)
                        .amount())
                .isEqualByComparingTo(Exact.of(-100));
        assertThat(AT_LEAST_9700.otherStrictness(Facts.NOX_CUT, Facts.TERM)).contains(new Total(Limit.above("9700 t")));
        assertThat(AT_LEAST_9700.describe(NOX_CUT)).isEqualTo(new Text("累计不少于9700吨", "at least 9700 t in total"));
        assertThat(AT_LEAST_9700.misfits(NOX_CUT, Facts.TERM)).isEmpty();
        assertThat(AT_LEAST_9700.misfits(PM25, Facts.TERM))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNIT_MISMATCH);
    }
}
