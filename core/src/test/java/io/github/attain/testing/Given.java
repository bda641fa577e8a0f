package io.github.attain.testing;

import io.github.attain.rule.Comparison;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of what the laws speak of. Ties, edges and equal values are made likely. */
public final class Given {
    private Given() {}

    /** A number held against a limit. */
    public record Held(Exact value, Comparison comparison, Exact limit) {}

    /** Decimals as people write them: up to twelve digits, up to four decimals, of either sign. */
    public static Arbitrary<BigDecimal> decimals() {
        Arbitrary<Long> unscaled = Arbitraries.oneOf(
                Arbitraries.longs().between(-60, 60),
                Arbitraries.longs().between(-100_000, 100_000),
                Arbitraries.longs().between(-999_999_999_999L, 999_999_999_999L));
        return Combinators.combine(unscaled, Arbitraries.integers().between(0, 4))
                .as(BigDecimal::valueOf);
    }

    /** Positive decimals as people write them. */
    public static Arbitrary<Exact> positive() {
        return decimals().map(BigDecimal::abs).filter(d -> d.signum() > 0).map(Exact::of);
    }

    /** Whole numbers around the edges of the types in which they may be kept. */
    public static Arbitrary<BigInteger> edges() {
        Arbitrary<BigInteger> powers = Combinators.combine(
                        Arbitraries.of(0, 1, 31, 32, 61, 62, 63, 64, 65, 127, 128, 129),
                        Arbitraries.integers().between(-3, 3))
                .as((power, off) -> BigInteger.TWO.pow(power).add(BigInteger.valueOf(off)));
        return Arbitraries.oneOf(powers, powers.map(BigInteger::negate), small());
    }

    private static Arbitrary<BigInteger> small() {
        return Arbitraries.longs().between(-1000, 1000).map(BigInteger::valueOf);
    }

    /** Fractions whose terms lie around the edges, and small ones, so that equal values come up. */
    public static Arbitrary<BigInteger[]> fractions() {
        return Combinators.combine(edges(), edges().filter(d -> d.signum() != 0))
                .as((n, d) -> new BigInteger[] {n, d});
    }

    /** Any exact number: decimals and fractions, small and large. */
    public static Arbitrary<Exact> numbers() {
        return Arbitraries.oneOf(
                decimals().map(Exact::of), fractions().map(f -> number(f[0]).dividedBy(number(f[1]))));
    }

    /** A whole number. */
    public static Exact number(BigInteger whole) {
        return Exact.of(new BigDecimal(whole));
    }

    /** The ways of holding a value against a limit. */
    public static Arbitrary<Comparison> comparators() {
        return Arbitraries.of(Comparison.class);
    }

    /** Both comparison methods. */
    public static Arbitrary<ComparisonMethod> methods() {
        return Arbitraries.of(ComparisonMethod.class);
    }

    /** Limits with values near them: on the limit, half a digit away, a little more or less, or anywhere. */
    public static Arbitrary<Held> held() {
        Arbitrary<Exact> nudges = Arbitraries.of(
                        "0", "0", "0", "1/1000000", "-1/1000000", "1/3", "-1/3", "1/10", "-1/10", "1/4", "-1/4")
                .map(Exact::parse);
        Arbitrary<Integer> halves = Arbitraries.integers().between(-5, 5);
        Arbitrary<Held> near = Combinators.combine(decimals(), comparators(), halves, nudges)
                .as((limit, comparator, half, nudge) -> {
                    Exact step = Exact.of(BigDecimal.ONE.movePointLeft(limit.scale()));
                    Exact off = step.times(Exact.ratio(half, 2).plus(nudge));
                    return new Held(Exact.of(limit).plus(off), comparator, Exact.of(limit));
                });
        Arbitrary<Held> anywhere = Combinators.combine(numbers(), comparators(), decimals())
                .as((value, comparator, limit) -> new Held(value, comparator, Exact.of(limit)));
        return Arbitraries.frequencyOf(Tuple.of(4, near), Tuple.of(1, anywhere));
    }

    /** Days of any year that a period may have. */
    public static Arbitrary<LocalDate> days() {
        long first = LocalDate.of(1, 1, 1).toEpochDay();
        long last = LocalDate.of(9999, 12, 31).toEpochDay();
        Arbitrary<LocalDate> any = Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
        Arbitrary<LocalDate> turns = Combinators.combine(
                        Arbitraries.of(1, 999, 1900, 2000, 2023, 2024, 2025, 9999),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.of(true, false))
                .as((year, month, start) -> {
                    LocalDate day = LocalDate.of(year, month, 1);
                    return start ? day : day.withDayOfMonth(day.lengthOfMonth());
                });
        return Arbitraries.oneOf(any, turns);
    }

    /** Periods, many of them whole months, quarters, half-years and years. */
    public static Arbitrary<ReportingPeriod> periods() {
        return Combinators.combine(days(), days())
                .as((a, b) -> a.isAfter(b) ? new ReportingPeriod(b, a) : new ReportingPeriod(a, b));
    }

    /** Texts that come close to values, or are hostile. */
    public static Arbitrary<String> soups() {
        List<String> pieces = List.of(
                "0",
                "1",
                "7",
                "9",
                "42.6",
                "−0.5",
                "-",
                "+",
                ".",
                "e",
                "E9",
                "e999999999",
                "/",
                "／",
                " of ",
                "of",
                "%",
                "％",
                " ",
                "\u3000",
                "ug/m3",
                "t",
                "d",
                "万吨",
                "Ⅲ",
                "III",
                "劣Ⅴ",
                "类",
                "yes",
                "YES",
                "ı",
                "İ",
                "基本",
                "NaN",
                "Infinity",
                "0x10",
                "1,200",
                "１２",
                "२",
                "\u0000",
                "\u001b[31m",
                "\u202e",
                "\ud83d",
                "\ufeff",
                "{}",
                "{",
                "}",
                "2025",
                "-Q3",
                "-H1",
                "-02-30",
                "2021/2025",
                "99999999999999999999",
                "?",
                "null");
        Arbitrary<String> mixed = Arbitraries.of(pieces).list().ofMaxSize(6).map(l -> String.join("", l));
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(40);
        Arbitrary<String> longOnes =
                Arbitraries.of("9", "0.", "/", "a", "Ⅲ", "万", "{", " ").map(s -> s.repeat(30_000));
        return Arbitraries.frequencyOf(Tuple.of(8, mixed), Tuple.of(3, any), Tuple.of(1, longOnes));
    }

    /** Numbers between 0 and 60 with up to two decimals, many of them whole or half. */
    public static Arbitrary<Exact> levels() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 60).map(n -> Exact.of(n)),
                Arbitraries.integers()
                        .between(0, 120)
                        .map(n -> Exact.parse("0.5").times(Exact.of(n))),
                Arbitraries.integers()
                        .between(0, 6000)
                        .map(n -> Exact.parse("0.01").times(Exact.of(n))));
    }
}
