package io.github.attain.judging;

import io.github.attain.indicator.Indicator;
import io.github.attain.indicator.Statistic;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.SubPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.Exact;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Of what a promise speaks: one quantity for one term. Promises on the same subject are one set of accepted values. Equality is
 * written out, as in other small types that are compared in every start: what records generate is linked slowly.
 *
 * @param measure the indicator and how its values become numbers
 * @param term the term, or the part of it
 * @param isPart whether it is a part of the target's term
 * @param isTotal whether the promise is a total of years
 * @param isOfDays whether the promise itself says that a share is one of days
 */
public record Subject(Measure measure, Term term, boolean isPart, boolean isTotal, boolean isOfDays)
        implements Predicate<ReportingPeriod> {

    /** Whether a value of a period is one of the whole term. */
    @Override
    public boolean test(ReportingPeriod measured) {
        return term.isAnsweredBy(measured);
    }

    public ReportingPeriod period() {
        return term.period();
    }

    /** Of how many years a total is made; 1 for everything else. */
    int years() {
        return isTotal ? Math.max(1, period().split(SubPeriod.YEAR).size()) : 1;
    }

    /** How many years the term of a sum spans, the last of them begun: the highest and the lowest value are those of a year. */
    int span() {
        return adds() ? period().yearsBegun() : 1;
    }

    /** Whether the value is added up where nobody measured it as such. */
    boolean adds() {
        return (measure.adds() || isTotal) && measure.reading() == Measure.Reading.VALUE;
    }

    /** Whether the values of single years say something of the whole: of a share and a finding over several years. */
    boolean isOfYears() {
        boolean kind = measure.isFinding() || measure.indicator().scale() == Indicator.Scale.SHARE;
        return kind
                && term.kind() == Term.Kind.DURING
                && period().split(SubPeriod.YEAR).size() > 1;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Subject that
                && isPart == that.isPart
                && isTotal == that.isTotal
                && isOfDays == that.isOfDays
                && term.kind() == that.term.kind()
                && term.period().equals(that.term.period())
                && measure.reading() == that.measure.reading()
                && measure.things() == that.measure.things()
                && measure.indicator().equals(that.measure.indicator());
    }

    @Override
    public int hashCode() {
        return Objects.hash(measure.indicator().id(), term.period());
    }

    /** What the value can be before anything is measured. */
    Possible beforehand() {
        if (measure.countsDays() && term.kind() == Term.Kind.DURING) {
            return Possible.of(Statistic.COUNT, Exact.ZERO, 0, period().days(), Stretch.ALL);
        }
        Indicator own = isTotal ? measure.indicator().adding() : measure.indicator();
        return measure.with(own.over(term)).free(Exact.ZERO, 1);
    }
}
