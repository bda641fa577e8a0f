package io.github.attain.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attain.testing.Given;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PeriodProperties {

    @Provide
    Arbitrary<ReportingPeriod> periods() {
        return Given.periods();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Given.days();
    }

    @Property
    void whatIsWrittenReadsBackEqual(@ForAll("periods") ReportingPeriod period) {
        assertThat(ReportingPeriod.parse(period.toString())).isEqualTo(period);
    }

    @Property
    void theWrittenFormIsShorterThanTwoDaysExceptWhereNothingElseFits(@ForAll("periods") ReportingPeriod period) {
        String days = period.first() + "/" + period.last();
        assertThat(period.toString().length()).isLessThanOrEqualTo(days.length());
    }

    @Property
    void aPeriodIsOverFromTheDayAfterItsLast(@ForAll("periods") ReportingPeriod period, @ForAll("days") LocalDate day) {
        assertThat(period.isOverOn(day)).isEqualTo(day.isAfter(period.last()));
        assertThat(period.isOverOn(period.last())).isFalse();
        assertThat(period.isOverOn(period.last().plusDays(1))).isTrue();
    }

    @Property(tries = 200)
    void thePartsOfASplitFollowOneAnotherAndFillThePeriod(
            @ForAll("periods") ReportingPeriod period, @ForAll SubPeriod unit) {
        ReportingPeriod years = ReportingPeriod.ofYears(
                period.first().getYear(), Math.min(9999, period.first().getYear() + 5));
        for (ReportingPeriod whole : List.of(period.days() < 4000 ? period : years, years)) {
            List<ReportingPeriod> parts = whole.split(unit);
            if (!parts.isEmpty()) {
                assertThat(parts.get(0).first()).isEqualTo(whole.first());
                assertThat(parts.get(parts.size() - 1).last()).isEqualTo(whole.last());
                for (int i = 1; i < parts.size(); i++) {
                    assertThat(parts.get(i).first())
                            .isEqualTo(parts.get(i - 1).last().plusDays(1));
                }
                assertThat(parts).allMatch(p -> p.split(unit).equals(List.of(p)));
            }
        }
        assertThat(years.split(unit)).hasSize(years.years() * 12 / unit.months());
    }

    @Property
    void theOrderIsThatOfTheFirstAndThenOfTheLastDay(
            @ForAll("periods") ReportingPeriod a, @ForAll("periods") ReportingPeriod b) {
        int byFirst = a.first().compareTo(b.first());
        int expected = byFirst != 0 ? byFirst : a.last().compareTo(b.last());
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(Integer.signum(expected));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    }

    @Property
    void onePeriodContainsAnotherWhereBothItsEndsLieInside(
            @ForAll("periods") ReportingPeriod a, @ForAll("periods") ReportingPeriod b) {
        boolean inside = !b.first().isBefore(a.first()) && !a.last().isBefore(b.last());
        assertThat(a.contains(b)).isEqualTo(inside);
    }
}
