package io.github.attain.assessment;

import static io.github.attain.testing.Facts.measurement;
import static io.github.attain.testing.Facts.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.indicator.Statistic;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.problem.Severity;
import io.github.attain.rule.AllOf;
import io.github.attain.rule.Arm;
import io.github.attain.rule.AverageGrowth;
import io.github.attain.rule.Between;
import io.github.attain.rule.Change;
import io.github.attain.rule.EitherOf;
import io.github.attain.rule.FindingRequired;
import io.github.attain.rule.Limit;
import io.github.attain.rule.Rule;
import io.github.attain.target.Baseline;
import io.github.attain.testing.Facts;
import io.github.attain.testing.Given;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.Finding;
import io.github.attain.value.Quantity;
import io.github.attain.value.Share;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The verdict out of columns is the verdict of {@code assess}, whatever is promised and however much is missing. */
class VerdictColumnsProperties {
    private static final ReportingPeriod BEFORE = ReportingPeriod.ofYear(2015);
    private static final List<String> MASSES = List.of("ug/m3", "mg/m3");

    /** A value in steps, with so many decimals, and its observations. */
    record Row(int decimals, long value, int valid, int missing, boolean isSufficient) {
        Exact exact() {
            return Exact.of(BigDecimal.valueOf(value, decimals));
        }
    }

    /** An indicator with a rule on it. */
    record Promised(Indicator indicator, Rule rule, ComparisonMethod method) {}

    @Property(tries = 6000)
    void theVerdictOutOfColumnsIsTheVerdictOfAssess(
            @ForAll("promises") Promised promised, @ForAll("rows") List<Row> rows) {
        Indicator indicator = promised.indicator();
        Assessor assessor = Assessor.of(List.of(target(indicator, "2025", promised.rule())
                .method(promised.method())
                .baseline(baseline(indicator))
                .build()));
        for (Row row : rows) {
            VerdictColumns columns = assessor.columns(row.decimals());
            assertThat(columns.isPrepared(0)).isTrue();
            byte[] incomplete = new byte[1];
            columns.judge(
                    new int[1],
                    new long[] {row.value()},
                    new int[] {row.valid()},
                    new int[] {row.isSufficient() ? 0 : row.missing()},
                    incomplete);
            assertThat(verdict(incomplete[0])).as("%s", row).isEqualTo(assessed(assessor, indicator, row));
            byte[] complete = new byte[1];
            columns.judge(new int[1], new long[] {row.value()}, new int[1], new int[1], complete);
            Row whole = new Row(row.decimals(), row.value(), 365, 0, true);
            assertThat(verdict(complete[0])).as("%s", whole).isEqualTo(assessed(assessor, indicator, whole));
        }
    }

    private static Optional<Baseline> baseline(Indicator indicator) {
        return indicator.scale() == Indicator.Scale.SHARE
                ? Optional.empty()
                : Optional.of(Baseline.stated(BEFORE, new Quantity(Exact.of(42), unit(indicator))));
    }

    private static Verdict assessed(Assessor assessor, Indicator indicator, Row row) {
        Exact amount = row.exact();
        boolean isShare = indicator.scale() == Indicator.Scale.SHARE
                && amount.signum() >= 0
                && amount.compareTo(Exact.HUNDRED) <= 0;
        Value value = isShare ? Share.ofPercent(amount) : new Quantity(amount, unit(indicator));
        int required = row.isSufficient() ? 0 : row.missing();
        Measurement measured = measurement(indicator, "2025", value)
                .completeness(Completeness.lacking(row.valid(), row.valid() + row.missing(), required))
                .build();
        return assessor.assess(Measurements.of(List.of(measured)), LocalDate.of(2040, 1, 1))
                .results()
                .get(0)
                .verdict();
    }

    private static Verdict verdict(byte code) {
        return switch (code) {
            case VerdictColumns.MET -> Verdict.MET;
            case VerdictColumns.NOT_MET -> Verdict.NOT_MET;
            case VerdictColumns.UNDECIDED -> Verdict.UNDECIDED;
            case VerdictColumns.NOT_ASSESSABLE -> Verdict.NOT_ASSESSABLE;
            default -> throw new AssertionError(code);
        };
    }

    private static Unit unit(Indicator indicator) {
        return indicator.unit().orElse(Unit.PERCENT);
    }

    /** Values around the limits, shares that stand for whole numbers of observations, and the ends of what a long can hold. */
    @Provide
    Arbitrary<List<Row>> rows() {
        Arbitrary<Integer> decimals = Arbitraries.integers().between(0, 3);
        Arbitrary<Integer> valid = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(0, 60)),
                Tuple.of(1, Arbitraries.integers().between(0, 1_000_000_000)));
        Arbitrary<Long> near = Arbitraries.longs().between(-100, 120_000);
        Arbitrary<Long> far = Arbitraries.of(
                Long.MAX_VALUE - 1, Long.MIN_VALUE + 1, Long.MAX_VALUE / 3, -(1L << 61), 1L << 62, (1L << 53) + 1);
        Arbitrary<Long> values = Arbitraries.frequencyOf(Tuple.of(20, near), Tuple.of(1, far));
        Arbitrary<Integer> missing = Arbitraries.integers().between(1, 40);
        return Combinators.combine(
                        decimals, values, valid, missing, Arbitraries.integers().between(0, 9))
                .as((scale, value, there, gap, kind) -> {
                    boolean isNear = Math.abs(value) <= 120_000;
                    long scaled = isNear ? value % (long) (110 * Math.pow(10, scale)) : value;
                    boolean isCounted = isNear && kind < 4 && there > 0;
                    long counted = isCounted ? share(Math.abs(value) % (there + 1), there, scale) : scaled;
                    return new Row(scale, counted, there, gap, kind == 9);
                })
                .list()
                .ofSize(8);
    }

    private static long share(long count, long of, int decimals) {
        return Exact.ratio(count, of)
                .times(Exact.HUNDRED)
                .toDecimal(decimals)
                .unscaledValue()
                .longValueExact();
    }

    @Provide
    Arbitrary<Promised> promises() {
        return Combinators.combine(indicators(), Given.methods())
                .flatAs((indicator, method) -> rules(indicator, 2)
                        .filter(rule -> makesSense(rule, indicator))
                        .map(rule -> new Promised(indicator, rule, method)));
    }

    private static boolean makesSense(Rule rule, Indicator indicator) {
        return rule.misfits(indicator, Facts.TERM).stream().noneMatch(p -> p.severity() == Severity.ERROR);
    }

    private static Arbitrary<Indicator> indicators() {
        Arbitrary<Integer> lowest = Arbitraries.of(-1000, -5, 0, 3);
        Arbitrary<Integer> highest = Arbitraries.of(90, 100, 1000);
        return Combinators.combine(
                        Arbitraries.of(Statistic.class),
                        Arbitraries.of("ug/m3", "d", "%", "share"),
                        Arbitraries.of(Direction.class),
                        lowest,
                        highest)
                .as((statistic, unit, better, low, high) -> {
                    Indicator.Builder builder = unit.equals("share")
                            ? Facts.share("made-up", better)
                            : Facts.quantity("made-up", unit, better)
                                    .lowest(Optional.of(Exact.of(low)).filter(e -> low > -1000))
                                    .highest(Optional.of(Exact.of(high)).filter(e -> high < 1000));
                    return builder.statistic(statistic).build();
                });
    }

    private static Arbitrary<Rule> rules(Indicator indicator, int depth) {
        Arbitrary<Rule> plain = Arbitraries.oneOf(limits(indicator), ranges(indicator), ofBaseline(indicator));
        if (depth == 0) {
            return plain;
        }
        Arbitrary<List<Arm>> arms =
                rules(indicator, depth - 1).map(Arm::of).list().ofMinSize(2).ofMaxSize(3);
        Arbitrary<Rule> either = arms.map(EitherOf::new);
        Arbitrary<Rule> all = arms.map(AllOf::new);
        Arbitrary<Rule> finding = plain.map(reading -> new FindingRequired(Finding.YES, Optional.of(reading)));
        return Arbitraries.oneOf(plain, either, all, finding);
    }

    /** Limits of up to two decimals or seventh parts, in the unit of the indicator or another. */
    private static Arbitrary<Rule> limits(Indicator indicator) {
        return Combinators.combine(
                        Given.comparators(),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(MASSES))
                .as((side, level, form, unit) -> new Limit(side, quantity(indicator, level, form, unit)));
    }

    private static Quantity quantity(Indicator indicator, int level, int form, String mass) {
        Exact amount = form == 3 ? Exact.ratio(level, 7) : Exact.of(BigDecimal.valueOf(level, form));
        boolean isMass = unit(indicator).equals(Unit.parse("ug/m3"));
        boolean isSmall = isMass && mass.equals("mg/m3");
        return isSmall
                ? new Quantity(amount.times(Exact.parse("0.001")), Unit.parse(mass))
                : new Quantity(amount, unit(indicator));
    }

    private static Arbitrary<Rule> ranges(Indicator indicator) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(1, 40))
                .as((low, width) -> new Between(
                        new Quantity(Exact.of(low), unit(indicator)),
                        new Quantity(Exact.of(low + width), unit(indicator))));
    }

    /** Changes from the baseline of 42; growth over ten years has ends that fit no long. */
    private static Arbitrary<Rule> ofBaseline(Indicator indicator) {
        if (indicator.scale() == Indicator.Scale.SHARE) {
            return limits(indicator);
        }
        return Combinators.combine(
                        Given.comparators(), Arbitraries.integers().between(-60, 60), Arbitraries.of(true, false))
                .as((side, tenths, isGrowth) -> {
                    Limit limit = new Limit(side, new Quantity(Exact.of(BigDecimal.valueOf(tenths, 1)), Unit.PERCENT));
                    return isGrowth ? new AverageGrowth(limit, BEFORE) : new Change(limit, BEFORE);
                });
    }
}
