package io.github.attain.rule;

import static io.github.attain.testing.Facts.NOX_CUT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.testing.Given;
import io.github.attain.testing.Known;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rounding;
import io.github.attain.value.Unit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class AverageGrowthProperties {

    @Provide
    Arbitrary<Exact> baselines() {
        return Given.positive();
    }

    @Provide
    Arbitrary<Exact> halves() {
        return Arbitraries.integers().between(-100, 200).map(n -> Exact.ratio(n, 4));
    }

    @Provide
    Arbitrary<Exact> limits() {
        return Arbitraries.of("-20", "-3", "0", "1", "2.5", "15", "15.0", "16", "33")
                .map(Exact::parse);
    }

    /** A value that grew by g in every year is judged as g itself is. */
    @Property
    void aGrowthIsJudgedAsItsYearlyRateIs(
            @ForAll("baselines") Exact baseline,
            @ForAll("halves") Exact rate,
            @ForAll("limits") Exact limit,
            @ForAll @IntRange(min = 1, max = 12) int years,
            @ForAll Comparison comparator,
            @ForAll ComparisonMethod method) {
        Exact factor = Exact.ONE.plus(rate.dividedBy(Exact.HUNDRED)).pow(years);
        Known evidence = Known.of(NOX_CUT, new Quantity(baseline.times(factor), Unit.parse("t")))
                .and(String.valueOf(2025 - years), new Quantity(baseline, Unit.parse("t")))
                .by(method);
        Exact compared = method == ComparisonMethod.FULL_VALUE
                ? rate
                : Rounding.likeWritten(limit).round(rate);
        boolean expected = comparator.holds(compared.compareTo(limit));
        AverageGrowth rule = new AverageGrowth(
                new Limit(comparator, new Quantity(limit, Unit.PERCENT)), ReportingPeriod.ofYear(2025 - years));
        assertThat(evidence.by(rule)).isEqualTo(expected ? "met" : "not met");
    }
}
