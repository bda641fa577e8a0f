package io.github.attain.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.indicator.Direction;
import io.github.attain.oracle.Datum.Counted;
import io.github.attain.oracle.Datum.Decimal;
import io.github.attain.oracle.Datum.Gaps;
import io.github.attain.oracle.Node.Certainty;
import io.github.attain.oracle.Node.Subject;
import io.github.attain.rule.AllOf;
import io.github.attain.rule.Arm;
import io.github.attain.rule.Comparison;
import io.github.attain.rule.EitherOf;
import io.github.attain.rule.FindingRequired;
import io.github.attain.rule.Limit;
import io.github.attain.rule.Rule;
import io.github.attain.rule.Total;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The oracle itself, against a few figures worked out by hand. */
class OracleTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 1, 10);
    private static final Thing DAYS = thing(Thing.Kind.DAYS);

    private static Thing thing(Thing.Kind kind) {
        return new Thing("own", kind, Direction.HIGHER, ComparisonMethod.FULL_VALUE, Optional.of(0), Optional.empty());
    }

    private static Scene scene(Thing thing, LocalDate asOf, Rule rule, Datum... data) {
        return new Scene(
                thing,
                List.of(),
                FIRST,
                LAST,
                asOf,
                rule,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(data));
    }

    private static Datum days(int count, LocalDate last, int valid, int required) {
        int all = (int) (last.toEpochDay() - FIRST.toEpochDay()) + 1;
        return new Datum(
                DAYS, FIRST, last, new Decimal(BigDecimal.valueOf(count)), Optional.of(new Gaps(valid, all, required)));
    }

    private static Rule all(Rule... arms) {
        return new AllOf(Stream.of(arms).map(Arm::of).toList());
    }

    @ParameterizedTest
    @CsvSource({"46.5, 0, 46", "47.5, 0, 48", "-46.5, 0, -46", "-0.5, 0, 0", "0.25, 1, 0.2", "0.35, 1, 0.4", "7, 2, 7"})
    void roundsHalfToEven(BigDecimal exact, int decimals, BigDecimal rounded) {
        assertThat(Fraction.of(exact).rounded(decimals)).isEqualTo(Fraction.of(rounded));
    }

    @Test
    void reducesAndCompares() {
        assertThat(Fraction.of(6, -4)).isEqualTo(Fraction.of(-3, 2));
        assertThat(Fraction.of(1, 3).plus(Fraction.of(1, 6))).isEqualTo(Fraction.of(1, 2));
        assertThat(Fraction.of(1, 3)).isLessThan(Fraction.of(34, 100));
    }

    /** 110.25 from 100 in two years is 5 % a year; 4.5 % would be 109.2025, which rounds half to even to 4 %. */
    @ParameterizedTest
    @CsvSource({"109.2025, false, false", "109.2026, false, true", "110.25, true, true", "110.2499, false, true"})
    void findsTheYearlyGrowth(BigDecimal value, boolean full, boolean rounded) {
        BigDecimal five = BigDecimal.valueOf(5);
        assertThat(new Line.Growth(Comparison.AT_LEAST, five, false, Fraction.HUNDRED, 2).keeps(Fraction.of(value)))
                .isEqualTo(full);
        assertThat(new Line.Growth(Comparison.AT_LEAST, five, true, Fraction.HUNDRED, 2).keeps(Fraction.of(value)))
                .isEqualTo(rounded);
    }

    /** 3 of 8 valid days of ten that are over: 3 to 5. Running after eight days of which six were valid: 3 to 5 as well. */
    @Test
    void countsWhatIsPossible() {
        Subject whole = new Subject(DAYS, FIRST, LAST, false);
        Rule any = Limit.atLeast("4 d");
        Scene over = scene(DAYS, LAST.plusDays(1), any, days(3, LAST, 8, 9));
        assertThat(new Evidence(over).of(whole)).isEqualTo(Possible.whole(3, 5));
        Scene running = scene(DAYS, LAST.minusDays(2), any, days(3, LAST.minusDays(2), 6, 0));
        assertThat(new Evidence(running).of(whole)).isEqualTo(Possible.whole(3, 5));
        Scene enough = scene(DAYS, LAST.plusDays(1), any, days(3, LAST, 8, 8));
        assertThat(new Evidence(enough).of(whole)).isEqualTo(Possible.whole(3, 3));
    }

    /** 1 of 2, and a day that may be invalid, bad or good: 1 of 2, 1 of 3, 2 of 3. Over, it was one of the last two. */
    @Test
    void countsSharesOfDays() {
        Thing share = thing(Thing.Kind.SHARE);
        Subject whole = new Subject(share, FIRST, LAST, false);
        Datum nine = new Datum(share, FIRST, LAST.minusDays(1), new Counted(1, 2), Optional.of(new Gaps(2, 9, 0)));
        Rule rule = Limit.atLeast("50 %");
        assertThat(new Evidence(scene(share, LAST.minusDays(1), rule, nine))
                        .of(whole)
                        .points())
                .containsExactly(Fraction.of(100, 3), Fraction.of(50), Fraction.of(200, 3));
        Datum ten = new Datum(share, FIRST, LAST, new Counted(1, 9), Optional.of(new Gaps(9, 10, 10)));
        assertThat(new Evidence(scene(share, LAST.plusDays(1), rule, ten))
                        .of(whole)
                        .points())
                .containsExactly(Fraction.of(10), Fraction.of(20));
    }

    /** 91 and 96 are 187 already: 155 is missed, whatever the year between was, and at least 187 is kept. */
    @Test
    void addsTheYearsOnBothSidesOfOneThatIsMissing() {
        Thing total = thing(Thing.Kind.TOTAL);
        List<Datum> known = List.of(year(total, 2021, 91), year(total, 2023, 96));
        assertThat(Oracle.answers(overYears(total, new Total(Limit.atMost("155 t")), known)))
                .containsExactly(Certainty.IMPOSSIBLE);
        assertThat(Oracle.answers(overYears(total, new Total(Limit.atMost("187 t")), known)))
                .containsExactly(Certainty.UNKNOWN);
        assertThat(Oracle.answers(overYears(total, new Total(Limit.atLeast("187 t")), known)))
                .containsExactly(Certainty.CERTAIN);
    }

    private static Datum year(Thing thing, int year, int amount) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return new Datum(
                thing,
                first,
                first.plusYears(1).minusDays(1),
                new Decimal(BigDecimal.valueOf(amount)),
                Optional.empty());
    }

    private static Scene overYears(Thing thing, Rule rule, List<Datum> data) {
        return new Scene(
                thing,
                List.of(),
                LocalDate.of(2021, 1, 1),
                LocalDate.of(2023, 12, 31),
                LocalDate.of(2024, 1, 15),
                rule,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                data);
    }

    /** Of 3 to 5: at least 3 and at most 5 is certain, 4 is not, 2 and 6 are impossible; the same joined. */
    @Test
    void answersWhatAllFillingsAgreeOn() {
        Datum thin = days(3, LAST, 8, 9);
        LocalDate later = LAST.plusDays(1);
        assertThat(Oracle.answers(scene(DAYS, later, all(Limit.atLeast("3 d"), Limit.atMost("5 d")), thin)))
                .containsExactly(Certainty.CERTAIN);
        assertThat(Oracle.answers(scene(DAYS, later, all(Limit.atLeast("4 d"), Limit.atMost("4 d")), thin)))
                .containsExactly(Certainty.CONTINGENT);
        assertThat(Oracle.answers(scene(DAYS, later, all(Limit.above("4 d"), Limit.below("5 d")), thin)))
                .containsExactly(Certainty.IMPOSSIBLE);
        Rule bare = FindingRequired.of(Finding.YES);
        Rule either = new EitherOf(List.of(Arm.of(bare), Arm.of(Limit.atLeast("4 d"))));
        assertThat(Oracle.answers(scene(DAYS, later, either, thin))).containsExactly(Certainty.CONTINGENT);
        assertThat(Oracle.answers(scene(DAYS, later, all(bare, Limit.atLeast("4 d")), thin)))
                .containsExactly(Certainty.UNKNOWN);
        assertThat(Oracle.answers(scene(DAYS, later, all(bare, Limit.atLeast("6 d")), thin)))
                .containsExactly(Certainty.IMPOSSIBLE);
    }
}
