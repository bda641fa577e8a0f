package io.github.attain.rule;

import static io.github.attain.testing.Facts.share;
import static io.github.attain.testing.Facts.target;
import static io.github.attain.testing.YearlyBounds.BALANCE;
import static io.github.attain.testing.YearlyBounds.CUT;
import static io.github.attain.testing.YearlyBounds.DAYS;
import static io.github.attain.testing.YearlyBounds.YEARS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.indicator.Statistic;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.target.Baseline;
import io.github.attain.target.Target;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.SubPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What bounds a year bounds limits on five years five times: 2021 to 2025 have 1826 days. */
class LimitsOfYearsTest {
    private static List<ProblemCode> misfits(Indicator indicator, Rule rule) {
        return codes(target(indicator, YEARS, rule).build());
    }

    private static List<ProblemCode> codes(Target target) {
        return target.misfits().stream().map(Problem::code).toList();
    }

    @Test
    void limitsOnYearsAreHeldAgainstWhatYearsCanHave() {
        assertThat(misfits(DAYS, Limit.atLeast("1826 d"))).isEmpty();
        assertThat(misfits(DAYS, Limit.atLeast("1827 d"))).containsExactly(ProblemCode.LIMIT_OUT_OF_REACH);
        assertThat(misfits(DAYS, new Total(Limit.atLeast("1500 d")))).isEmpty();
        assertThat(misfits(BALANCE, new Total(Limit.atMost("-400 t")))).isEmpty();
        assertThat(misfits(BALANCE, new Total(Limit.atMost("-501 t")))).containsExactly(ProblemCode.LIMIT_OUT_OF_REACH);
        assertThat(misfits(BALANCE, Limit.atMost("-400 t"))).isEmpty();
        assertThat(misfits(BALANCE, Limit.atMost("-501 t"))).containsExactly(ProblemCode.IMPOSSIBLE_VALUE);
        assertThat(misfits(CUT, new Total(Limit.atLeast("-1 t")))).containsExactly(ProblemCode.IMPOSSIBLE_VALUE);
        assertThat(misfits(CUT, new Total(Limit.atLeast("500 t")))).isEmpty();
        assertThat(misfits(CUT, new Total(Limit.atLeast("501 t")))).containsExactly(ProblemCode.LIMIT_OUT_OF_REACH);
    }

    @ParameterizedTest
    @CsvSource({"2023, 365, true", "2023, 366, false", "2024, 366, true", "2023-02, 29, false", "2016/2020, 1827, true"
    })
    void aBaselineHasNoMoreDaysThanItsPeriod(String period, int days, boolean isPossible) {
        Target target = target(DAYS, "2025", Limit.atLeast("300 d"))
                .baseline(Baseline.stated(ReportingPeriod.parse(period), Quantity.parse(days + " d")))
                .build();

        assertThat(codes(target))
                .containsExactlyElementsOf(isPossible ? List.of() : List.of(ProblemCode.IMPOSSIBLE_VALUE));
    }

    /** A promise of a total says itself that its values add up. */
    @Test
    void aTotalOfWhatDoesNotSayThatItAddsUpIsBoundedLikewise() {
        Indicator silent =
                Indicator.builder().from(CUT).statistic(Statistic.OTHER).build();

        assertThat(misfits(silent, new Total(Limit.atLeast("500 t")))).isEmpty();
        assertThat(misfits(silent, new Total(Limit.atLeast("501 t")))).containsExactly(ProblemCode.LIMIT_OUT_OF_REACH);
        // A limit on its value is none on a sum.
        assertThat(misfits(silent, Limit.atLeast("101 t"))).containsExactly(ProblemCode.IMPOSSIBLE_VALUE);
    }

    @Test
    void aChangeBetweenYearsIsHeldAgainstWhatYearsCanHave() {
        ReportingPeriod before = ReportingPeriod.parse("2016/2020");

        Indicator load = Indicator.builder().from(CUT).better(Direction.LOWER).build();

        assertThat(misfits(load, new Change(Limit.atMost("-500 t"), before))).isEmpty();
        assertThat(misfits(load, new Change(Limit.atMost("-501 t"), before)))
                .containsExactly(ProblemCode.LIMIT_OUT_OF_REACH);
        // From 450 t in five years to 90 t in one, but not from one year to another.
        assertThat(target(load, "2025", new Change(Limit.atMost("-210 t"), before))
                        .build()
                        .misfits())
                .isEmpty();
        assertThat(target(load, "2025", new Change(Limit.atMost("-210 t"), ReportingPeriod.ofYear(2020)))
                        .build()
                        .misfits())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.LIMIT_OUT_OF_REACH);
    }

    /** Between 10 t and 90 t are believed of a year, between 10 t and 450 t of five. */
    @Test
    void aLimitIsDoubtedByWhatIsBelievedOfItsTerm() {
        Indicator doubtful = Indicator.builder()
                .from(CUT)
                .better(Direction.LOWER)
                .plausible(new Indicator.Range(Exact.of(10), Exact.of(90)))
                .build();

        assertThat(misfits(doubtful, Limit.atMost("450 t"))).isEmpty();
        assertThat(misfits(doubtful, Limit.atMost("451 t"))).containsExactly(ProblemCode.IMPLAUSIBLE_VALUE);
        assertThat(misfits(doubtful, new EachPart(SubPeriod.YEAR, Limit.atMost("90 t"))))
                .isEmpty();
        assertThat(misfits(doubtful, new EachPart(SubPeriod.YEAR, Limit.atMost("91 t"))))
                .containsExactly(ProblemCode.IMPLAUSIBLE_VALUE);
    }

    /** By a date; nobody says from when on it adds up, but less than nothing comes together of nothing negative. */
    @Test
    void anAmountByADateIsBoundedByNoYear() {
        assertThat(misfitsByDate(CUT, Limit.atLeast("500 t"))).isEmpty();
        assertThat(misfitsByDate(CUT, Limit.atLeast("-1 t"))).containsExactly(ProblemCode.IMPOSSIBLE_VALUE);
        assertThat(misfitsByDate(BALANCE, Limit.atMost("-900 t"))).isEmpty();
        Indicator mean = Indicator.builder().from(CUT).statistic(Statistic.MEAN).build();
        assertThat(misfitsByDate(mean, Limit.atLeast("101 t"))).containsExactly(ProblemCode.IMPOSSIBLE_VALUE);
        Indicator falling =
                Indicator.builder().from(BALANCE).highest(Optional.empty()).build();
        assertThat(misfitsByDate(falling, Limit.atMost("-900 t"))).isEmpty();
    }

    private static List<ProblemCode> misfitsByDate(Indicator indicator, Rule rule) {
        return codes(target(indicator, "2025", rule)
                .term(Term.by(LocalDate.of(2025, 12, 31)))
                .build());
    }

    @Test
    void aChangeOfAShareIsBoundedInPercentagePoints() {
        Indicator share = share("s", Direction.LOWER).build();
        ReportingPeriod before = ReportingPeriod.ofYear(2020);

        assertThat(codes(target(share, "2025", new Change(Limit.atMost("-100 {pp}"), before))
                        .build()))
                .isEmpty();
        assertThat(codes(target(share, "2025", new Change(Limit.atMost("-101 {pp}"), before))
                        .build()))
                .containsExactly(ProblemCode.LIMIT_OUT_OF_REACH);
    }
}
