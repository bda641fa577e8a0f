package io.github.attain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.testing.Facts;
import io.github.attain.testing.Given;
import io.github.attain.testing.Given.Held;
import io.github.attain.testing.Known;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rounding;
import io.github.attain.value.Unit;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

class BoundProperties {

    @Provide
    Arbitrary<Held> held() {
        return Given.held();
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Given.decimals();
    }

    /** The signs of comparison, written out. */
    private static boolean keeps(int order, Comparison comparator) {
        return (order < 0 && comparator.isUpper())
                || (order > 0 && !comparator.isUpper())
                || (order == 0 && !comparator.isStrict());
    }

    @Property(tries = 2000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void theBoundAcceptsWhatRoundingAndThenComparingAccepts(@ForAll("held") Held held) {
        Exact rounded = Rounding.toDecimals(held.limit().decimals()).round(held.value());
        boolean expected = keeps(rounded.compareTo(held.limit()), held.comparator());
        Bound bound = Bound.of(held.comparator(), held.limit(), ComparisonMethod.ROUNDED_VALUE);
        boolean exact = keeps(held.value().compareTo(held.limit()), held.comparator());
        assertThat(bound.accepts(held.value())).isEqualTo(expected);
        // Otherwise the cases would say nothing of the rounding.
        Statistics.label("rounding turns the answer")
                .collect(expected != exact)
                .coverage(cover -> cover.check(true).percentage(turned -> turned > 5));
    }

    /** Against the JDK's own half-even rounding, where the value is a decimal. */
    @Property(tries = 2000)
    void theBoundAgreesWithTheRoundingOfTheJdk(
            @ForAll("decimals") BigDecimal value, @ForAll("decimals") BigDecimal limit, @ForAll Comparison comparator) {
        // Bring the value near the limit, or nothing would ever tie.
        BigDecimal near = limit.add(value.movePointLeft(Math.max(0, value.precision() - 1) + limit.scale()));
        BigDecimal rounded = near.setScale(limit.scale(), RoundingMode.HALF_EVEN);
        boolean expected = keeps(rounded.compareTo(limit), comparator);
        assertThat(Bound.of(comparator, Exact.of(limit), ComparisonMethod.ROUNDED_VALUE)
                        .accepts(Exact.of(near)))
                .isEqualTo(expected);
    }

    @Property
    void byFullValueTheBoundIsTheLimit(@ForAll("held") Held held) {
        Bound bound = Bound.of(held.comparator(), held.limit(), ComparisonMethod.FULL_VALUE);
        assertThat(bound).isEqualTo(new Bound(held.limit(), held.comparator()));
        assertThat(bound.accepts(held.value()))
                .isEqualTo(keeps(held.value().compareTo(held.limit()), held.comparator()));
    }

    @Property
    void aLimitThatWasNeverWrittenIsComparedInFull(@ForAll("held") Held held) {
        Exact fraction = held.limit().dividedBy(Exact.of(7));
        Bound bound = Bound.of(held.comparator(), fraction, ComparisonMethod.ROUNDED_VALUE);
        assertThat(bound).isEqualTo(new Bound(fraction, held.comparator()));
    }

    @Property
    void theRuleAnswersAsItsBoundDoes(@ForAll("held") Held held, @ForAll ComparisonMethod method) {
        Limit limit = new Limit(held.comparator(), new Quantity(held.limit(), Unit.parse("ug/m3")));
        Known evidence = Known.of(Facts.PM25, new Quantity(held.value(), Unit.parse("ug/m3")))
                .by(method);
        boolean accepted = limit.bound(method).accepts(held.value());
        assertThat(evidence.by(limit)).isEqualTo(accepted ? "met" : "not met");
    }

    @Property
    void theMarginIsNeverOnTheWrongSide(@ForAll("held") Held held, @ForAll ComparisonMethod method) {
        Limit limit = new Limit(held.comparator(), new Quantity(held.limit(), Unit.parse("ug/m3")));
        Known evidence = Known.of(Facts.PM25, new Quantity(held.value(), Unit.parse("ug/m3")))
                .by(method);
        int sign = evidence.margin(limit).amount().signum();
        boolean met = evidence.by(limit).equals("met");
        assertThat(sign == 0 ? met != held.comparator().isStrict() : met == sign > 0)
                .isTrue();
    }

    @Example
    void acceptingAllocatesNothing() {
        Bound bound = Limit.atMost("46 ug/m3").bound(ComparisonMethod.ROUNDED_VALUE);
        List<Exact> values = List.of(Exact.parse("46.5"), Exact.parse("46.500001"), Exact.ratio(140, 3));
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        count(bound, values);
        long before = threads.getThreadAllocatedBytes(thread);
        int accepted = count(bound, values);
        long allocated = threads.getThreadAllocatedBytes(thread) - before;
        assertThat(accepted).isEqualTo(100_000);
        // One object for each of the 300,000 comparisons would be 5 MB.
        assertThat(allocated).isLessThan(100_000);
    }

    private static int count(Bound bound, List<Exact> values) {
        int accepted = 0;
        for (int round = 0; round < 100_000; round++) {
            for (int i = 0; i < 3; i++) {
                accepted += bound.accepts(values.get(i)) ? 1 : 0;
            }
        }
        return accepted;
    }
}
