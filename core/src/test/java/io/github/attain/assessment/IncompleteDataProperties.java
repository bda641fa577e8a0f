package io.github.attain.assessment;

import static io.github.attain.testing.Facts.GOOD_DAYS;
import static io.github.attain.testing.Facts.GOOD_SHARE;
import static io.github.attain.testing.Facts.NOX_CUT;
import static io.github.attain.testing.Facts.PM25;
import static io.github.attain.testing.Facts.judge;
import static io.github.attain.testing.Facts.measurement;
import static io.github.attain.testing.Facts.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Measurement;
import io.github.attain.rule.AllOf;
import io.github.attain.rule.Arm;
import io.github.attain.rule.Comparison;
import io.github.attain.rule.EitherOf;
import io.github.attain.rule.Limit;
import io.github.attain.rule.Rule;
import io.github.attain.target.Target;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rounding;
import io.github.attain.value.Share;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Every filling tried one by one: a verdict stands where all of them agree, and only there. */
class IncompleteDataProperties {

    private static Verdict verdict(Indicator indicator, Limit limit, ComparisonMethod method, Measurement measurement) {
        Target target = target(indicator, "2025", limit).method(method).build();
        return judge(target, measurement).verdict();
    }

    private static Measurement thin(Indicator indicator, Value value, int valid, int missing) {
        return measurement(indicator, "2025", value)
                .completeness(Completeness.lacking(valid, valid + missing, missing))
                .build();
    }

    private static Verdict expected(Stream<Exact> fillings, Limit limit, ComparisonMethod method) {
        Exact line = limit.limit().amount();
        boolean[] kept = fillings.map(f -> method == ComparisonMethod.FULL_VALUE
                        ? f
                        : Rounding.likeWritten(line).round(f))
                .map(f -> limit.comparison().holds(f.compareTo(line)))
                .distinct()
                .collect(() -> new boolean[2], (seen, k) -> seen[k ? 1 : 0] = true, (a, b) -> {});
        return kept[0] && kept[1] ? Verdict.UNDECIDED : kept[1] ? Verdict.MET : Verdict.NOT_MET;
    }

    @Property(tries = 400)
    void aCountIsDecidedWhereAllFillingsAgree(
            @ForAll @IntRange(min = 0, max = 40) int good,
            @ForAll @IntRange(min = 0, max = 20) int bad,
            @ForAll @IntRange(min = 1, max = 12) int missing,
            @ForAll @IntRange(min = 0, max = 60) int limit,
            @ForAll Comparison comparator,
            @ForAll ComparisonMethod method) {
        Limit rule = new Limit(comparator, new Quantity(Exact.of(limit), Unit.DAY));
        Stream<Exact> fillings = IntStream.rangeClosed(0, missing).mapToObj(more -> Exact.of(good + more));
        Measurement measurement = thin(GOOD_DAYS, new Quantity(Exact.of(good), Unit.DAY), good + bad, missing);
        assertThat(verdict(GOOD_DAYS, rule, method, measurement)).isEqualTo(expected(fillings, rule, method));
    }

    @Property(tries = 400)
    void aShareIsDecidedWhereAllFillingsAgree(
            @ForAll @IntRange(min = 0, max = 20) int good,
            @ForAll @IntRange(min = 1, max = 20) int bad,
            @ForAll @IntRange(min = 1, max = 12) int missing,
            @ForAll @IntRange(min = 0, max = 100) int limit,
            @ForAll Comparison comparator,
            @ForAll ComparisonMethod method) {
        Limit rule = new Limit(comparator, new Quantity(Exact.of(limit), Unit.PERCENT));
        int all = good + bad + missing;
        Stream<Exact> fillings = IntStream.rangeClosed(0, missing)
                .mapToObj(more -> Share.of(good + more, all).percent());
        Measurement measurement = thin(GOOD_SHARE, Share.of(good, good + bad), good + bad, missing);
        assertThat(verdict(GOOD_SHARE, rule, method, measurement)).isEqualTo(expected(fillings, rule, method));
    }

    /** What else was counted than the observations may have become all or nothing of it. */
    @Property(tries = 400)
    void aShareOfOtherThingsIsDecidedOnlyByAllAndNothing(
            @ForAll @IntRange(min = 0, max = 20) int good,
            @ForAll @IntRange(min = 1, max = 20) int bad,
            @ForAll @IntRange(min = 1, max = 30) int valid,
            @ForAll @IntRange(min = 1, max = 12) int missing,
            @ForAll @IntRange(min = 0, max = 100) int limit,
            @ForAll Comparison comparator,
            @ForAll ComparisonMethod method) {
        Assume.that(valid != good + bad);
        Limit rule = new Limit(comparator, new Quantity(Exact.of(limit), Unit.PERCENT));
        Measurement measurement = thin(GOOD_SHARE, Share.of(good, good + bad), valid, missing);
        assertThat(verdict(GOOD_SHARE, rule, method, measurement))
                .isEqualTo(expected(Stream.of(Exact.ZERO, Exact.HUNDRED), rule, method));
    }

    /** Zeros are the best filling of a concentration; there is no worst one, so it is never met. */
    @Property(tries = 400)
    void aMeanIsLostWhereEvenZerosDoNotSaveIt(
            @ForAll @IntRange(min = 0, max = 200) int halves,
            @ForAll @IntRange(min = 1, max = 30) int valid,
            @ForAll @IntRange(min = 1, max = 30) int missing,
            @ForAll @IntRange(min = 1, max = 90) int limit,
            @ForAll boolean strict,
            @ForAll ComparisonMethod method) {
        Limit rule = new Limit(
                strict ? Comparison.BELOW : Comparison.AT_MOST, new Quantity(Exact.of(limit), Unit.parse("ug/m3")));
        Exact zeros = Exact.ratio((long) halves * valid, 2L * (valid + missing));
        boolean lost = expected(Stream.of(zeros), rule, method) == Verdict.NOT_MET;
        Measurement measurement = thin(PM25, new Quantity(Exact.ratio(halves, 2), Unit.parse("ug/m3")), valid, missing);
        assertThat(verdict(PM25, rule, method, measurement)).isEqualTo(lost ? Verdict.NOT_MET : Verdict.UNDECIDED);
    }

    @Property(tries = 400)
    void theUnitOfAnIncompleteValueDoesNotMatter(
            @ForAll @IntRange(min = 0, max = 60) int amount,
            @ForAll @IntRange(min = 1, max = 30) int valid,
            @ForAll @IntRange(min = 1, max = 30) int missing,
            @ForAll @IntRange(min = 0, max = 60) int limit,
            @ForAll ComparisonMethod method) {
        for (Object[] of : new Object[][] {
            {GOOD_DAYS, "d", "wk", Comparison.AT_LEAST},
            {PM25, "ug/m3", "mg/m3", Comparison.AT_MOST},
            {NOX_CUT, "t", "10*4.t", Comparison.AT_LEAST}
        }) {
            Indicator indicator = (Indicator) of[0];
            Quantity own = new Quantity(Exact.of(amount), Unit.parse((String) of[1]));
            Limit rule = new Limit((Comparison) of[3], new Quantity(Exact.of(limit), own.unit()));
            Measurement inOwn = thin(indicator, own, valid, missing);
            Measurement inOther = thin(indicator, own.in(Unit.parse((String) of[2])), valid, missing);
            assertThat(verdict(indicator, rule, method, inOther)).isEqualTo(verdict(indicator, rule, method, inOwn));
        }
    }

    /** Two or three limits on one number of days, all of them or any: what is decided, every filling gives. */
    @Property(tries = 400)
    void whatAJunctionDecidesEveryFillingGives(
            @ForAll @Size(min = 2, max = 3) List<@IntRange(min = 0, max = 50) Integer> limits,
            @ForAll @Size(3) List<Comparison> comparators,
            @ForAll boolean all,
            @ForAll Direction better,
            @ForAll @IntRange(min = 0, max = 30) int days,
            @ForAll @IntRange(min = 1, max = 20) int missing) {
        List<Arm> arms = new ArrayList<>();
        for (int i = 0; i < limits.size(); i++) {
            arms.add(Arm.of(new Limit(comparators.get(i), new Quantity(Exact.of(limits.get(i)), Unit.DAY))));
        }
        Rule rule = all ? new AllOf(arms) : new EitherOf(arms);
        Indicator indicator = Indicator.builder().from(GOOD_DAYS).better(better).build();
        Target target = target(indicator, "2025", rule).build();
        Value value = new Quantity(Exact.of(days), Unit.DAY);
        Set<Verdict> fillings = EnumSet.noneOf(Verdict.class);
        for (int more = 0; more <= missing; more++) {
            Quantity filled = new Quantity(Exact.of(days + more), Unit.DAY);
            fillings.add(judge(target, measurement(indicator, "2025", filled).build())
                    .verdict());
        }
        Verdict verdict = judge(target, thin(indicator, value, days, missing)).verdict();
        if (verdict != Verdict.UNDECIDED) {
            assertThat(fillings).containsExactly(verdict);
        }
        boolean oneSided = comparators.subList(0, limits.size()).stream()
                        .map(Comparison::isUpper)
                        .distinct()
                        .count()
                == 1;
        if (oneSided && fillings.size() == 1) {
            assertThat(verdict).isIn(fillings);
        }
    }

    /** What would decide with a gap decides the same way without one. */
    @Property(tries = 400)
    void aDecidedVerdictIsTheOneThatTheValueItselfGives(
            @ForAll @IntRange(min = 0, max = 60) int days,
            @ForAll @IntRange(min = 1, max = 12) int missing,
            @ForAll @IntRange(min = 0, max = 60) int limit) {
        Limit rule = new Limit(Comparison.AT_LEAST, new Quantity(Exact.of(limit), Unit.DAY));
        Quantity value = new Quantity(Exact.of(days), Unit.DAY);
        Verdict withGap = verdict(GOOD_DAYS, rule, ComparisonMethod.FULL_VALUE, thin(GOOD_DAYS, value, 60, missing));
        Verdict without = verdict(
                GOOD_DAYS,
                rule,
                ComparisonMethod.FULL_VALUE,
                measurement(GOOD_DAYS, "2025", value).build());
        assertThat(withGap == Verdict.UNDECIDED || withGap == without).isTrue();
    }
}
