package io.github.attain.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.testing.Given;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** Arithmetic held against {@link BigInteger} and {@link BigDecimal}. A fraction is a pair {numerator, denominator}. */
class ExactProperties {

    @Provide
    Arbitrary<BigInteger[]> fractions() {
        return Given.fractions();
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Given.decimals();
    }

    @Provide
    Arbitrary<Exact> numbers() {
        return Given.numbers();
    }

    private static Exact exact(BigInteger[] fraction) {
        return Given.number(fraction[0]).dividedBy(Given.number(fraction[1]));
    }

    private static void assertIs(Exact actual, BigInteger numerator, BigInteger denominator) {
        assertThat(actual.numerator().multiply(denominator)).isEqualTo(numerator.multiply(actual.denominator()));
        assertThat(actual.denominator().signum()).isPositive();
        assertThat(actual.numerator().gcd(actual.denominator())).isEqualTo(BigInteger.ONE);
    }

    @Property
    void fractionsAddMultiplyAndDivideExactly(
            @ForAll("fractions") BigInteger[] a, @ForAll("fractions") BigInteger[] b) {
        BigInteger both = a[1].multiply(b[1]);
        assertIs(exact(a).plus(exact(b)), a[0].multiply(b[1]).add(b[0].multiply(a[1])), both);
        assertIs(exact(a).minus(exact(b)), a[0].multiply(b[1]).subtract(b[0].multiply(a[1])), both);
        assertIs(exact(a).times(exact(b)), a[0].multiply(b[0]), both);
        if (b[0].signum() != 0) {
            assertIs(exact(a).dividedBy(exact(b)), a[0].multiply(b[1]), a[1].multiply(b[0]));
        }
    }

    /** Cross products by hand, with the signs of the denominators worked in: the path with and without 64 bits. */
    @Property
    void fractionsCompareAsTheirCrossProducts(
            @ForAll("fractions") BigInteger[] a, @ForAll("fractions") BigInteger[] b) {
        int signs = a[1].signum() * b[1].signum();
        int expected = a[0].multiply(b[1]).compareTo(b[0].multiply(a[1])) * signs;
        assertThat(Integer.signum(exact(a).compareTo(exact(b)))).isEqualTo(Integer.signum(expected));
        assertThat(exact(a).signum()).isEqualTo(a[0].signum() * a[1].signum());
    }

    @Property
    void decimalsAddSubtractAndMultiplyAsBigDecimalDoes(
            @ForAll("decimals") BigDecimal a, @ForAll("decimals") BigDecimal b) {
        assertThat(Exact.of(a).plus(Exact.of(b))).isEqualTo(Exact.of(a.add(b)));
        assertThat(Exact.of(a).minus(Exact.of(b))).isEqualTo(Exact.of(a.subtract(b)));
        assertThat(Exact.of(a).times(Exact.of(b))).isEqualTo(Exact.of(a.multiply(b)));
        assertThat(Exact.of(a).negate()).isEqualTo(Exact.of(a.negate()));
        assertThat(Exact.of(a).abs()).isEqualTo(Exact.of(a.abs()));
        assertThat(Integer.signum(Exact.of(a).compareTo(Exact.of(b)))).isEqualTo(Integer.signum(a.compareTo(b)));
    }

    @Property
    void powersAreRepeatedProducts(@ForAll("decimals") BigDecimal a) {
        Exact number = Exact.of(a);
        assertThat(number.pow(3)).isEqualByComparingTo(number.times(number).times(number));
    }

    @Property
    void whatIsWrittenReadsBackEqual(@ForAll("decimals") BigDecimal decimal) {
        Exact number = Exact.of(decimal);
        assertThat(number).hasToString(decimal.toPlainString());
        assertThat(Exact.parse(number.toString())).isEqualTo(number);
    }

    /** Within the digits that are read. */
    @Property
    void fractionsReadBackEqual(@ForAll("fractions") BigInteger[] fraction) {
        Exact number = exact(fraction);
        boolean isShort =
                number.numerator().bitLength() < 100 && number.denominator().bitLength() < 100;
        if (isShort) {
            // One that is whole reads back as the whole number, as it is written.
            boolean isWhole = number.denominator().equals(BigInteger.ONE);
            assertThat(Exact.parse(number.numerator() + "/" + number.denominator()))
                    .isEqualTo(isWhole ? Exact.of(new BigDecimal(number.numerator())) : number);
        }
    }

    @Property
    void equalNumbersHaveEqualHashesAndCompareAsZero(@ForAll("numbers") Exact a, @ForAll("numbers") Exact b) {
        Exact way = a.plus(b).minus(b);
        assertThat(way).isEqualByComparingTo(a);
        if (way.equals(a)) {
            assertThat(way).hasSameHashCodeAs(a);
        }
    }

    @Property
    void shortestDecimalsOfDoublesReadBackAsTheSameDouble(@ForAll @DoubleRange(min = -1e20, max = 1e20) double value) {
        BigDecimal decimal = new BigDecimal(Exact.fromDouble(value).toString());
        // Minus zero is zero.
        assertThat(decimal.doubleValue()).isEqualTo(value + 0.0);
    }

    @Example
    void comparingSmallNumbersAllocatesNothing() {
        List<Exact> numbers = List.of(
                Exact.parse("46.5"),
                Exact.ratio(700, 9),
                Exact.of(1L << 61),
                Exact.ratio(1, (1L << 61) - 1),
                Exact.of(-3));
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        compareAll(numbers);
        long before = threads.getThreadAllocatedBytes(thread);
        int sum = compareAll(numbers);
        long allocated = threads.getThreadAllocatedBytes(thread) - before;
        assertThat(sum).isZero();
        // One boxed number for each of the 500,000 comparisons would be 8 MB.
        assertThat(allocated).isLessThan(100_000);
    }

    private static int compareAll(List<Exact> numbers) {
        int sum = 0;
        for (int round = 0; round < 20_000; round++) {
            for (int i = 0; i < 5; i++) {
                for (int j = 0; j < 5; j++) {
                    sum += Integer.signum(numbers.get(i).compareTo(numbers.get(j)));
                }
            }
        }
        return sum;
    }
}
