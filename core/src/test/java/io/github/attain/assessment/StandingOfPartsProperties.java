package io.github.attain.assessment;

import static io.github.attain.testing.Facts.GOOD_DAYS;
import static io.github.attain.testing.Facts.measurement;
import static io.github.attain.testing.Facts.quantity;
import static io.github.attain.testing.Facts.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.assessment.Standing.State;
import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.indicator.Statistic;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.rule.Comparison;
import io.github.attain.rule.EachPart;
import io.github.attain.rule.Limit;
import io.github.attain.rule.Total;
import io.github.attain.target.Target;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.SubPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Promises for each month and totals over years, played to their end and assessed. */
class StandingOfPartsProperties {
    private static final LocalDate END = LocalDate.of(2040, 1, 1);
    private static final ReportingPeriod QUARTER = ReportingPeriod.parse("2024-Q1");

    private static Result assess(Target target, List<Measurement> measurements, LocalDate asOf) {
        return Assessor.of(List.of(target))
                .assess(Measurements.of(measurements), asOf)
                .results()
                .get(0);
    }

    private static State state(Target target, List<Measurement> measurements, LocalDate asOf) {
        return assess(target, measurements, asOf).standing().orElseThrow().state();
    }

    private static Measurement days(LocalDate first, LocalDate last, int good) {
        return measurement(
                        GOOD_DAYS, new ReportingPeriod(first, last).toString(), new Quantity(Exact.of(good), Unit.DAY))
                .build();
    }

    /** The months up to a day, one after another; the month of that day is counted up to it. */
    private static List<Measurement> months(boolean[] good, int passed) {
        List<Measurement> months = new ArrayList<>();
        LocalDate end = QUARTER.first().plusDays(passed - 1L);
        for (ReportingPeriod month : QUARTER.split(SubPeriod.MONTH)) {
            if (!month.first().isAfter(end)) {
                LocalDate last = month.last().isAfter(end) ? end : month.last();
                int count = 0;
                for (LocalDate day = month.first(); !day.isAfter(last); day = day.plusDays(1)) {
                    count += good[day.getDayOfYear() - 1] ? 1 : 0;
                }
                months.add(days(month.first(), last, count));
            }
        }
        return months;
    }

    private static boolean[] followed(boolean[] good, int passed, boolean by) {
        boolean[] all = good.clone();
        Arrays.fill(all, passed, all.length, by);
        return all;
    }

    @Property(tries = 200)
    void aPromiseForEachMonthStandsAsItsEndsSay(
            @ForAll @Size(91) boolean[] good,
            @ForAll @IntRange(min = 1, max = 90) int passed,
            @ForAll @IntRange(min = 0, max = 32) int limit,
            @ForAll Comparison side) {
        EachPart rule = new EachPart(SubPeriod.MONTH, new Limit(side, new Quantity(Exact.of(limit), Unit.DAY)));
        Target target = target(GOOD_DAYS, "2024-Q1", rule).build();
        State state = state(target, months(good, passed), QUARTER.first().plusDays(passed - 1L));
        Verdict played = assess(target, months(good, 91), END).verdict();
        List<Verdict> ends = List.of(
                assess(target, months(followed(good, passed, true), 91), END).verdict(),
                assess(target, months(followed(good, passed, false), 91), END).verdict());
        switch (state) {
            case SECURED -> assertThat(ends).containsOnly(Verdict.MET).contains(played);
            case OUT_OF_REACH -> assertThat(ends).containsOnly(Verdict.NOT_MET).contains(played);
            default -> assertThat(ends).containsExactlyInAnyOrder(Verdict.MET, Verdict.NOT_MET);
        }
    }

    /** Months that follow one another say the same as the days from the beginning in one. */
    @Property(tries = 200)
    void monthsAddUpToTheDaysToDate(
            @ForAll @Size(91) boolean[] good,
            @ForAll @IntRange(min = 1, max = 90) int passed,
            @ForAll @IntRange(min = 0, max = 92) int limit) {
        Target target =
                target(GOOD_DAYS, "2024-Q1", Limit.atLeast(limit + " d")).build();
        LocalDate day = QUARTER.first().plusDays(passed - 1L);
        int count = 0;
        for (int i = 0; i < passed; i++) {
            count += good[i] ? 1 : 0;
        }
        Standing byMonths = assess(target, months(good, passed), day).standing().orElseThrow();
        Standing atOnce = assess(target, List.of(days(QUARTER.first(), day, count)), day)
                .standing()
                .orElseThrow();
        assertThat(byMonths.state()).isEqualTo(atOnce.state());
        assertThat(RunningTerms.allowed(byMonths)).isEqualTo(RunningTerms.allowed(atOnce));
        assertThat(byMonths.through()).contains(day);
    }

    private static Measurement year(Indicator indicator, String period, int tonnes) {
        return measurement(indicator, period, new Quantity(Exact.of(tonnes), Unit.parse("t")))
                .build();
    }

    /** Some of the years before may not be known yet; the end then shows all of them. */
    @Property(tries = 300)
    void aTotalStandsAsItsEndsSay(
            @ForAll @Size(5) List<@IntRange(min = 0, max = 100) Integer> years,
            @ForAll @IntRange(min = 1, max = 4) int passed,
            @ForAll @IntRange(min = 0, max = 4) int unknown,
            @ForAll boolean halfYear,
            @ForAll boolean capped,
            @ForAll @IntRange(min = 0, max = 520) int limit,
            @ForAll Comparison side) {
        Indicator indicator = quantity("x", "t", Direction.HIGHER)
                .statistic(Statistic.TOTAL)
                .highest(capped ? Optional.of(Exact.HUNDRED) : Optional.empty())
                .build();
        Target target = target(
                        indicator,
                        "2021/2025",
                        new Total(new Limit(side, new Quantity(Exact.of(limit), Unit.parse("t")))))
                .build();
        List<Measurement> sofar = new ArrayList<>();
        List<Integer> least = new ArrayList<>();
        List<Integer> most = new ArrayList<>();
        int unbounded = capped ? 100 : 1_000_000;
        for (int i = 0; i < 5; i++) {
            boolean known = i < passed && i != unknown;
            boolean half = i == passed && halfYear;
            int first = known ? years.get(i) : half ? years.get(i) / 2 : 0;
            if (known) {
                sofar.add(year(indicator, String.valueOf(2021 + i), first));
            } else if (half) {
                sofar.add(year(indicator, (2021 + i) + "-01-01/" + (2021 + i) + "-06-30", first));
            }
            least.add(first);
            most.add(known ? first : unbounded);
        }
        State state = state(target, sofar, LocalDate.of(2021 + passed, 7, 1));
        if (sofar.isEmpty()) {
            assertThat(state).isEqualTo(State.UNKNOWN);
            return;
        }
        Verdict low = end(target, indicator, least);
        Verdict high = end(target, indicator, most);
        switch (state) {
            case SECURED ->
                assertThat(List.of(low, high, end(target, indicator, years))).containsOnly(Verdict.MET);
            case OUT_OF_REACH ->
                assertThat(List.of(low, high, end(target, indicator, years))).containsOnly(Verdict.NOT_MET);
            default -> assertThat(low).isNotEqualTo(high);
        }
    }

    private static Verdict end(Target target, Indicator indicator, List<Integer> years) {
        List<Measurement> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(year(indicator, String.valueOf(2021 + i), years.get(i)));
        }
        return assess(target, all, END).verdict();
    }
}
