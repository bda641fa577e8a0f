package io.github.attain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.testing.Facts;
import io.github.attain.testing.Given;
import io.github.attain.testing.Given.Held;
import io.github.attain.testing.Known;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rounding;
import io.github.attain.value.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** A value is held against a limit as if it were rounded half to even to the last digit of the limit and then compared. */
class LimitProperties {
    private static final Unit UNIT = Unit.parse("ug/m3");
    /** It may be of either sign. */
    private static final Indicator INDICATOR = Facts.quantity("x", "ug/m3", Direction.LOWER)
            .lowest(Optional.empty())
            .build();

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

    private static Known known(Exact value, ComparisonMethod method) {
        return Known.of(INDICATOR, new Quantity(value, UNIT)).by(method);
    }

    private static Limit limit(Comparison comparison, Exact limit) {
        return new Limit(comparison, new Quantity(limit, UNIT));
    }

    private static String answer(boolean kept) {
        return kept ? "met" : "not met";
    }

    @Property(tries = 2000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void theRoundedValueIsCompared(@ForAll("held") Held held) {
        Exact rounded = Rounding.toDecimals(held.limit().decimals()).round(held.value());
        boolean expected = keeps(rounded.compareTo(held.limit()), held.comparison());
        boolean exact = keeps(held.value().compareTo(held.limit()), held.comparison());
        assertThat(known(held.value(), ComparisonMethod.ROUNDED_VALUE).by(limit(held.comparison(), held.limit())))
                .isEqualTo(answer(expected));
        // Otherwise the cases would say nothing of the rounding.
        Statistics.label("rounding turns the answer")
                .collect(expected != exact)
                .coverage(cover -> cover.check(true).percentage(turned -> turned > 5));
    }

    /** Against the JDK's own half-even rounding, where the value is a decimal. */
    @Property(tries = 2000)
    void theRoundingIsThatOfTheJdk(
            @ForAll("decimals") BigDecimal value, @ForAll("decimals") BigDecimal limit, @ForAll Comparison comparator) {
        // Bring the value near the limit, or nothing would ever tie.
        BigDecimal near = limit.add(value.movePointLeft(Math.max(0, value.precision() - 1) + limit.scale()));
        BigDecimal rounded = near.setScale(limit.scale(), RoundingMode.HALF_EVEN);
        boolean expected = keeps(rounded.compareTo(limit), comparator);
        assertThat(known(Exact.of(near), ComparisonMethod.ROUNDED_VALUE).by(limit(comparator, Exact.of(limit))))
                .isEqualTo(answer(expected));
    }

    @Property
    void byFullValueTheValueItselfIsCompared(@ForAll("held") Held held) {
        assertThat(known(held.value(), ComparisonMethod.FULL_VALUE).by(limit(held.comparison(), held.limit())))
                .isEqualTo(answer(keeps(held.value().compareTo(held.limit()), held.comparison())));
    }

    /** A limit that was worked out, such as a seventh, has no last digit. */
    @Property
    void aLimitThatWasNeverWrittenIsComparedInFull(@ForAll("held") Held held) {
        Exact value = held.value().dividedBy(Exact.of(7));
        Exact fraction = held.limit().dividedBy(Exact.of(7));
        assertThat(known(value, ComparisonMethod.ROUNDED_VALUE).by(limit(held.comparison(), fraction)))
                .isEqualTo(answer(keeps(held.value().compareTo(held.limit()), held.comparison())));
    }

    @Property
    void theMarginIsNeverOnTheWrongSide(@ForAll("held") Held held, @ForAll ComparisonMethod method) {
        Limit limit = limit(held.comparison(), held.limit());
        Known evidence = known(held.value(), method);
        int sign = evidence.margin(limit).amount().signum();
        boolean met = evidence.by(limit).equals("met");
        assertThat(sign == 0 ? met != held.comparison().isStrict() : met == sign > 0)
                .isTrue();
    }
}
