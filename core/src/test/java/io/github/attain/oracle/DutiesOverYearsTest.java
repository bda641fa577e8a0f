package io.github.attain.oracle;

import static io.github.attain.testing.Facts.BLACK_WATER;
import static io.github.attain.testing.Facts.GOOD_SHARE;
import static io.github.attain.testing.Facts.NOX_CUT;
import static io.github.attain.testing.Facts.RANKING;
import static io.github.attain.testing.Facts.incomplete;
import static io.github.attain.testing.Facts.measured;
import static io.github.attain.testing.Facts.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.assessment.Result;
import io.github.attain.assessment.Standing;
import io.github.attain.assessment.Verdict;
import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.indicator.Statistic;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Measurement;
import io.github.attain.rule.FindingRequired;
import io.github.attain.rule.Limit;
import io.github.attain.rule.RankLimit;
import io.github.attain.rule.Reason;
import io.github.attain.rule.Rule;
import io.github.attain.rule.Total;
import io.github.attain.testing.Facts;
import io.github.attain.time.Term;
import io.github.attain.value.Exact;
import io.github.attain.value.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Promises for several years of which the years are known, amounts by a date, and places in lists with gaps. */
class DutiesOverYearsTest {
    /** Of the new buses of each year, so many were electric (新增公交车全部…); judged by full value. */
    private static final Indicator NEW_BUSES =
            Facts.share("transport.new-buses", Direction.HIGHER).build();

    private static final Indicator BANNED =
            Facts.share("waste.burnt", Direction.LOWER).build();

    /** The values of the years from 2021 on; "-" stands for a year without one. */
    private static Result years(Indicator indicator, Rule rule, String values) {
        List<Measurement> measured = new ArrayList<>();
        String[] each = values.split(";", -1);
        for (int i = 0; i < each.length; i++) {
            if (!each[i].strip().equals("-")) {
                measured.add(measured(indicator, String.valueOf(2021 + i), each[i].strip())
                        .build());
            }
        }
        String term = "2021/" + (2020 + each.length);
        return Asked.of(target(indicator, term, rule).build()).judge(measured.toArray(Measurement[]::new));
    }

    private static void check(Result result, Verdict verdict) {
        assertThat(result.verdict()).isEqualTo(verdict);
        if (verdict == Verdict.NOT_ASSESSABLE) {
            assertThat(result.reason()).contains(Reason.NO_MEASUREMENT);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "50 of 50; 30 of 30; 20 of 20, MET",
        "50 of 50; 49 of 50; 20 of 20, NOT_MET",
        "100 %; 100 %; 100 %, MET",
        "-; 49 of 50; -, NOT_MET",
        "-; 98 %; -, NOT_MET",
        "50 of 50; -; 20 of 20, NOT_ASSESSABLE",
        "-; -; -, NOT_ASSESSABLE"
    })
    void allOfSeveralYearsIsAllOfEach(String values, Verdict verdict) {
        check(years(NEW_BUSES, Limit.atLeast("100 %"), values), verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "0 of 50; 0 of 30, MET",
        "0 of 50; 1 of 30, NOT_MET",
        "1 of 30; -, NOT_MET",
        "0 of 50; -, NOT_ASSESSABLE"
    })
    void noneInSeveralYearsIsNoneInEach(String values, Verdict verdict) {
        check(years(BANNED, Limit.atMost("0 %"), values), verdict);
    }

    /** 40 of 50 and 50 of 50 are 90 of 100; 40 of 50 and 10 of 10 are 50 of 60. */
    @ParameterizedTest
    @CsvSource({
        "90 %, 40 of 50; 50 of 50, MET",
        "90.1 %, 40 of 50; 50 of 50, NOT_MET",
        "90 %, 40 of 50; 10 of 10, NOT_MET",
        "83.3 %, 40 of 50; 10 of 10, MET",
        "90 %, 40 of 50; -, NOT_ASSESSABLE"
    })
    void countsOfTheYearsAreAdded(String limit, String values, Verdict verdict) {
        check(years(NEW_BUSES, Limit.atLeast(limit), values), verdict);
    }

    /** 292 good days of 300 valid ones and 365 of 365: with the 65 filled 657 to 722 of 730, which is 90 to 98.9 %. */
    @ParameterizedTest
    @CsvSource({"90 %, MET", "95 %, UNDECIDED", "99 %, NOT_MET"})
    void theGapOfAYearOfDaysIsFilledInTheSumOfAll(String limit, Verdict verdict) {
        Result result = Asked.of(
                        target(GOOD_SHARE, "2021/2022", Limit.atLeast(limit)).build())
                .judge(
                        measured(GOOD_SHARE, "2021", "292 of 300")
                                .completeness(Completeness.lacking(300, 365, 24))
                                .build(),
                        measured(GOOD_SHARE, "2022", "365 of 365").build());
        check(result, verdict);
    }

    /** By rounded value 999 of 1000 are 100 %, and nobody knows how many came in the other year: 98 % may become 100. */
    @Test
    void aYearBelowAllIsNotLostWhereRoundingMayMakeItGood() {
        Result result = Asked.of(target(NEW_BUSES, "2021/2022", Limit.atLeast("100 %"))
                        .method(io.github.attain.value.ComparisonMethod.ROUNDED_VALUE)
                        .build())
                .judge(measured(NEW_BUSES, "2021", "49 of 50").build());
        check(result, Verdict.NOT_ASSESSABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "yes; yes; yes, MET",
        "yes; no; yes, NOT_MET",
        "-; no; -, NOT_MET",
        "yes; basically; yes, NOT_MET",
        "yes; -; yes, NOT_ASSESSABLE"
    })
    void aFindingOfEachYearDecidesABanOfSeveral(String values, Verdict verdict) {
        check(years(BLACK_WATER, FindingRequired.of(Finding.YES), values), verdict);
    }

    @Test
    void aReadingOfSeveralYearsIsDecidedByTheYearsToo() {
        Rule all = new FindingRequired(Finding.YES, Optional.of(Limit.atLeast("100 %")));
        check(years(NEW_BUSES, all, "50 of 50; 30 of 30"), Verdict.MET);
        check(years(NEW_BUSES, all, "49 of 50; 30 of 30"), Verdict.NOT_MET);
        check(years(NEW_BUSES, all, "-; no"), Verdict.NOT_MET);
    }

    /**
     * A year has 0 to 400 t. With its gap filled the first year has 67 to 400 t: with 68 and 74 t at most 542 t. And 76 to 400 t,
     * 83 t and a year that nobody measured are at most 883 t.
     */
    @ParameterizedTest
    @CsvSource({
        "67, 68, 74, below 542 t, UNDECIDED",
        "67, 68, 74, at most 542 t, MET",
        "67, 68, 74, at least 209 t, MET",
        "76, 83, -, above 883 t, NOT_MET",
        "76, 83, -, at least 883 t, NOT_ASSESSABLE",
        "76, 83, -, at least 159 t, MET"
    })
    void aYearWithAGapHasNoMoreThanAYearCanHave(
            String first, String second, String third, String limit, Verdict verdict) {
        Indicator amount = Facts.quantity("waste.amount", "t", Direction.NONE)
                .statistic(Statistic.TOTAL)
                .lowest(Optional.of(Exact.ZERO))
                .highest(Optional.of(Exact.of(400)))
                .build();
        List<Measurement> measured = new ArrayList<>();
        measured.add(incomplete(amount, "2021", first + " t", 300, 365, 365));
        measured.add(measured(amount, "2022", second + " t").build());
        if (!third.equals("-")) {
            measured.add(measured(amount, "2023", third + " t").build());
        }
        Limit side = limit(limit);
        Result result = Asked.of(target(amount, "2021/2023", new Total(side)).build())
                .judge(measured.toArray(Measurement[]::new));
        assertThat(result.verdict()).isEqualTo(verdict);
    }

    private static Limit limit(String text) {
        String amount = text.replaceFirst("\\D+", "");
        return text.startsWith("below")
                ? Limit.below(amount)
                : text.startsWith("above")
                        ? Limit.above(amount)
                        : text.startsWith("at most") ? Limit.atMost(amount) : Limit.atLeast(amount);
    }

    /** Nobody says since when the amount counts: the last year alone may be a part of it. */
    @Test
    void anAmountByADateIsNotMissedByOneYear() {
        Asked asked = Asked.of(target(NOX_CUT, "2025", Limit.atLeast("100 t"))
                .term(Term.by(LocalDate.of(2025, 12, 31)))
                .build());
        assertThat(asked.judge(measured(NOX_CUT, "2025", "40 t").build()).verdict())
                .isNotEqualTo(Verdict.NOT_MET);
        assertThat(asked.judge(measured(NOX_CUT, "2025", "100 t").build()).verdict())
                .isEqualTo(Verdict.MET);
        assertThat(asked.judge(measured(NOX_CUT, "2021/2025", "140 t").build()).verdict())
                .isEqualTo(Verdict.MET);
    }

    /** 160 of 168 cities have a value: any of the eight others may come before. Places end at 168. */
    @ParameterizedTest
    @CsvSource({
        "148, 140, MET",
        "148, 141, UNDECIDED",
        "148, 148, UNDECIDED",
        "148, 149, NOT_MET",
        "168, 160, MET",
        "1, 1, UNDECIDED",
        "1, 2, NOT_MET"
    })
    void aPlaceInAListWithGapsIsARangeOfPlaces(int worst, int place, Verdict verdict) {
        Asked asked =
                Asked.of(target(RANKING, "2025", new RankLimit(worst, 168)).build());
        assertThat(asked.judge(incomplete(RANKING, "2025", place + " of 168", 160, 168, 168))
                        .verdict())
                .isEqualTo(verdict);
    }

    private static Optional<Standing.State> state(String asOf, Rule rule, String... ofYears) {
        List<Measurement> measured = new ArrayList<>();
        for (String each : ofYears) {
            String[] parts = each.split(": ", -1);
            measured.add(measured(NEW_BUSES, parts[0], parts[1]).build());
        }
        return Facts.assess(asOf, target(NEW_BUSES, "2021/2025", rule).build(), measured.toArray(Measurement[]::new))
                .results()
                .get(0)
                .standing()
                .map(Standing::state);
    }

    /** All of five years is lost with the first year that lost it, from the day on which that year ended; and not won before the last. */
    @Test
    void theYearsThatAreOverSayWhereADutyStands() {
        Rule all = Limit.atLeast("100 %");
        assertThat(state("2024-06-01", all, "2021: 50 of 50", "2022: 49 of 50")).contains(Standing.State.OUT_OF_REACH);
        assertThat(state("2024-06-01", all, "2022: 49 of 50")).contains(Standing.State.OUT_OF_REACH);
        assertThat(state("2024-06-01", all, "2021: 50 of 50", "2022: 60 of 60")).contains(Standing.State.POSSIBLE);
        assertThat(state("2022-12-31", all, "2021: 50 of 50", "2022: 49 of 50")).contains(Standing.State.OUT_OF_REACH);
        assertThat(state("2022-12-30", all, "2021: 50 of 50", "2022: 49 of 50")).contains(Standing.State.POSSIBLE);
        assertThat(state("2024-06-01", Limit.atMost("0 %"), "2021: 1 of 50")).contains(Standing.State.OUT_OF_REACH);
        assertThat(state("2024-06-01", Limit.atMost("0 %"), "2021: 0 of 50")).contains(Standing.State.POSSIBLE);
    }
}
