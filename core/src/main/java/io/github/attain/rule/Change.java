package io.github.attain.rule;

import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import java.util.List;
import java.util.Optional;

/**
 * A change from a baseline. The unit of the limit says of which kind: percent (of the baseline, 较2015年下降4 %), percentage
 * points (the difference of two percentages, 提高5个百分点), or an amount (较2021年增加800万吨). A fall is negative: "down by
 * 4 %" is at most −4 %.
 *
 * <p>The change is computed exactly from the two values as they stand. A change in percent of a baseline that is zero or
 * negative does not exist and is not comparable.
 *
 * @param limit the limit on the signed change; in percent, not below −100 %
 * @param from the period of the baseline, which ends before the term
 */
public record Change(Limit limit, ReportingPeriod from) implements Rule {

    /**
     * Creates a change.
     *
     * @throws IllegalArgumentException if the limit is below −100 %: nothing falls by more than all of it
     */
    public Change {
        Quantity by = limit.limit();
        if (by.unit().equals(Unit.PERCENT) && by.amount().compareTo(Exact.of(-100)) < 0) {
            throw new IllegalArgumentException("a fall is at most -100 %: " + by);
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.change(this);
    }

    @Override
    public Optional<Comparison> side() {
        return Optional.of(limit.comparison());
    }

    @Override
    public Text describe(Indicator indicator) {
        boolean down = limit.isOfFall();
        Text way = new Text(verb(limit.limit().unit(), down), down ? "fall" : "rise");
        return Text.of("较{0}{2}{3}", "a {2} of {3} since {1}", from.text(), from, way, limit.ofChange());
    }

    private static String verb(Unit unit, boolean down) {
        if (unit.isAmount()) {
            return down ? "减少" : "增加";
        }
        return down ? "下降" : unit.equals(Unit.PERCENT) ? "增长" : "提高";
    }

    @Override
    public Optional<Rule> otherStrictness(Indicator indicator, Term term) {
        return Misfits.otherStrictness(limit, extremes(indicator, term)).map(other -> new Change(other, from));
    }

    private Extremes extremes(Indicator indicator, Term term) {
        boolean since = from.yearsBegun() > term.period().yearsBegun();
        Indicator ofTheLonger = since ? indicator.over(from) : indicator.over(term);
        return Extremes.ofChange(ofTheLonger, limit.limit().unit());
    }

    @Override
    public List<Problem> misfits(Indicator indicator, Term term) {
        Unit unit = limit.limit().unit();
        Unit measured = indicator.unit().orElse(null);
        boolean percentage = indicator.scale() == Indicator.Scale.SHARE || Unit.PERCENT.equals(measured);
        boolean kind = unit.equals(Unit.PERCENT)
                || (unit.equals(Unit.PERCENTAGE_POINT) && percentage)
                || (measured != null && unit.isCommensurableWith(measured));
        boolean fits = kind && Misfits.isNumber(indicator);
        String own = percentage ? Unit.PERCENTAGE_POINT.code() : measured == null ? "?" : measured.code();
        return new Misfits()
                .unfit(fits, ProblemCode.UNIT_MISMATCH, indicator, unit.code(), Text.same("%, " + own))
                .baseline(from, term)
                .possible(limit, extremes(indicator, term))
                .list();
    }
}
