package io.github.attain.assessment;

import static io.github.attain.testing.Facts.BAD_SECTIONS;
import static io.github.attain.testing.Facts.GOOD_SECTIONS;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.judge;
import static io.github.attain.testing.Facts.measured;
import static io.github.attain.testing.Facts.measurement;
import static io.github.attain.testing.Facts.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Measurement;
import io.github.attain.rule.AllOf;
import io.github.attain.rule.Arm;
import io.github.attain.rule.AverageGrowth;
import io.github.attain.rule.Between;
import io.github.attain.rule.Change;
import io.github.attain.rule.Comparison;
import io.github.attain.rule.EitherOf;
import io.github.attain.rule.Limit;
import io.github.attain.rule.NoWorse;
import io.github.attain.rule.Rule;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Share;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The turning value turns the verdict when it is assessed, and nothing between it and the measured value does. */
class TurningValueProperties {
    private static final ReportingPeriod BASE = ReportingPeriod.ofYear(2020);
    private static final Measurement BEFORE =
            measured(PM25, "2020", "50.0 ug/m3").build();

    private static Exact decimal(int unscaled, int decimals) {
        return Exact.of(BigDecimal.valueOf(unscaled, decimals));
    }

    @Provide
    Arbitrary<Rule> rules() {
        Arbitrary<Comparison> sides = Arbitraries.of(Comparison.class);
        Arbitrary<Rule> limits = Combinators.combine(
                        sides,
                        Arbitraries.integers().between(1, 900),
                        Arbitraries.integers().between(0, 1))
                .as((side, n, decimals) -> new Limit(side, ug(decimal(n, decimals))));
        Arbitrary<Rule> changes = Combinators.combine(
                        sides, Arbitraries.integers().between(-300, 300), Arbitraries.of("%", "ug/m3"))
                .as((side, n, unit) ->
                        new Change(new Limit(side, new Quantity(decimal(n, 1), Unit.parse(unit))), BASE));
        Arbitrary<Rule> growths = Combinators.combine(
                        sides, Arbitraries.integers().between(-20, 20))
                .as((side, n) -> new AverageGrowth(new Limit(side, new Quantity(Exact.of(n), Unit.PERCENT)), BASE));
        Arbitrary<Rule> ranges = Combinators.combine(
                        Arbitraries.integers().between(1, 400),
                        Arbitraries.integers().between(1, 400))
                .as((low, width) -> new Between(ug(decimal(low, 1)), ug(decimal(low + width, 1))));
        Arbitrary<Rule> simple =
                Arbitraries.oneOf(limits, changes, growths, ranges, Arbitraries.just(new NoWorse(BASE)));
        Arbitrary<List<Arm>> arms = simple.map(Arm::of).list().ofMinSize(2).ofMaxSize(3);
        return Arbitraries.oneOf(simple, simple, arms.map(EitherOf::new), arms.map(AllOf::new));
    }

    private static Quantity ug(Exact amount) {
        return new Quantity(amount, Unit.parse("ug/m3"));
    }

    private static Result assess(Indicator indicator, Rule rule, ComparisonMethod method, Value value) {
        return judge(
                target(indicator, "2025", rule).method(method).build(),
                measurement(indicator, "2025", value).build(),
                BEFORE);
    }

    @Property(tries = 300)
    void inReportedDecimalsItTurnsAndTheStepBeforeDoesNot(
            @ForAll("rules") Rule rule,
            @ForAll ComparisonMethod method,
            @ForAll @IntRange(min = 0, max = 2) int decimals,
            @ForAll @IntRange(min = 0, max = 1200) int measured) {
        Indicator indicator = Indicator.builder().from(PM25).decimals(decimals).build();
        Exact now = decimal(measured, 1);
        Result result = assess(indicator, rule, method, ug(now));
        Optional<TurningValue> turning = result.turningValue();
        if (turning.isPresent()) {
            Exact turned = ((Quantity) turning.get().value()).amount();
            assertThat(turned.decimals()).isEqualTo(decimals);
            assertThat(assess(indicator, rule, method, ug(turned)).verdict()).isNotEqualTo(result.verdict());
            Exact step = decimal(1, decimals);
            Exact before = turning.get().isUpwards() ? turned.minus(step) : turned.plus(step);
            boolean between = turning.get().isUpwards() ? before.compareTo(now) > 0 : before.compareTo(now) < 0;
            assertThat(assess(indicator, rule, method, ug(between ? before : now))
                            .verdict())
                    .isEqualTo(result.verdict());
            assertThat(now.plus(turning.get().difference().amount()).compareTo(turned))
                    .isZero();
        }
    }

    @Property(tries = 300)
    void withoutDecimalsItIsTheLineItself(
            @ForAll("rules") Rule rule,
            @ForAll ComparisonMethod method,
            @ForAll @IntRange(min = 0, max = 1200) int measured) {
        Result result = assess(PM25, rule, method, ug(decimal(measured, 1)));
        Optional<TurningValue> turning = result.turningValue();
        if (turning.isPresent()) {
            Exact line = ((Quantity) turning.get().value()).amount();
            Exact hair = Exact.parse("0.0000000001");
            Exact outside = turning.get().isUpwards() ? line.plus(hair) : line.minus(hair);
            Exact inside = turning.get().isUpwards() ? line.minus(hair) : line.plus(hair);
            boolean turnsAt = assess(PM25, rule, method, ug(line)).verdict() != result.verdict();
            boolean turnsBeyond = assess(PM25, rule, method, ug(outside)).verdict() != result.verdict();
            // "Up or down" leaves out one value and no more, "at least and at most" the same value leaves one alone:
            // there it turns,
            // and beyond it turns back.
            boolean isOneValue = turnsAt && (rule instanceof EitherOf || rule instanceof AllOf);
            assertThat(turnsBeyond || isOneValue).isTrue();
            assertThat(turning.get().isIncluded()).isEqualTo(turnsAt);
            boolean distant = turning.get().difference().amount().signum() != 0;
            if (distant) {
                assertThat(assess(PM25, rule, method, ug(inside)).verdict()).isEqualTo(result.verdict());
            }
        }
    }

    /**
     * All values as far above as there are below: where none is found, there is none so near; and none is nearer than the one
     * found.
     */
    @Property(tries = 60)
    void noNearerValueTurnsTheVerdict(
            @ForAll("rules") Rule rule,
            @ForAll ComparisonMethod method,
            @ForAll @IntRange(min = 0, max = 300) int measured) {
        Indicator indicator = Indicator.builder().from(PM25).decimals(0).build();
        Result result = assess(indicator, rule, method, ug(Exact.of(measured)));
        int nearest = Integer.MAX_VALUE;
        for (int other = 0; other <= 600; other++) {
            Verdict verdict =
                    assess(indicator, rule, method, ug(Exact.of(other))).verdict();
            if (verdict != result.verdict()) {
                nearest = Math.min(nearest, Math.abs(other - measured));
            }
        }
        Optional<TurningValue> turning = result.turningValue();
        if (nearest < Integer.MAX_VALUE) {
            assertThat(turning.orElseThrow().difference().amount().abs().compareTo(Exact.of(nearest)))
                    .isZero();
        } else {
            turning.ifPresent(t -> assertThat(((Quantity) t.value()).amount().compareTo(Exact.of(600)))
                    .isPositive());
        }
    }

    @Property(tries = 100)
    void countsTurnAtACountAndNotAtTheOneBefore(
            @ForAll @IntRange(min = 1, max = 40) int total,
            @ForAll @IntRange(min = 0, max = 40) int some,
            @ForAll @IntRange(min = 0, max = 1000) int limit,
            @ForAll Comparison side,
            @ForAll ComparisonMethod method) {
        int count = some % (total + 1);
        Indicator indicator = side.isUpper() ? BAD_SECTIONS : GOOD_SECTIONS;
        Rule rule = new Limit(side, new Quantity(decimal(limit, 1), Unit.PERCENT));
        Result result = assess(indicator, rule, method, Share.of(count, total));
        Optional<TurningValue> turning = result.turningValue();
        boolean any = false;
        for (int other = 0; other <= total; other++) {
            any |= assess(indicator, rule, method, Share.of(other, total)).verdict() != result.verdict();
        }
        assertThat(turning.isPresent()).isEqualTo(any);
        if (any) {
            long turned = ((Share) turning.orElseThrow().value()).count().orElseThrow();
            long before = turned + (turning.get().isUpwards() ? -1 : 1);
            assertThat(assess(indicator, rule, method, Share.of(turned, total)).verdict())
                    .isNotEqualTo(result.verdict());
            assertThat(assess(indicator, rule, method, Share.of(before, total)).verdict())
                    .isEqualTo(result.verdict());
        }
    }
}
