package io.github.attain.rule;

import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
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
 * negative does not exist and is not comparable. Immutable and thread-safe.
 *
 * @param limit the limit on the signed change
 * @param from the period of the baseline
 */
public record Change(Limit limit, ReportingPeriod from) implements Rule {

    @Override
    public Outcome judge(Evidence evidence, Trace trace) {
        return Holding.withBaseline(
                evidence,
                limit.comparator(),
                from,
                trace,
                (measured, baseline) -> change(measured, baseline, trace)
                        .map(c ->
                                Holding.hold(c, limit.comparator(), limit.limit(), evidence.methodForChanges(), trace))
                        .orElseGet(() -> Holding.notComparable(new Text(
                                "基准值" + baseline.text().zh() + "不能用于计算该变化",
                                "this change cannot be computed from the baseline "
                                        + baseline.text().en()))));
    }

    private Optional<Quantity> change(Quantity measured, Quantity baseline, Trace trace) {
        Unit unit = limit.limit().unit();
        Exact difference = measured.amount().minus(baseline.amount());
        if (unit.equals(Unit.PERCENT)) {
            if (baseline.amount().signum() <= 0) {
                return Optional.empty();
            }
            Quantity percent = new Quantity(difference.times(Exact.HUNDRED).dividedBy(baseline.amount()), Unit.PERCENT);
            trace.step(
                    Step.Kind.COMPUTED,
                    () -> Text.same("(" + measured.amount().display() + " − "
                                    + baseline.amount().display() + ") / "
                                    + baseline.amount().display() + " = ")
                            .and(percent.text()));
            return Optional.of(percent);
        }
        boolean points = unit.equals(Unit.PERCENTAGE_POINT) && baseline.unit().equals(Unit.PERCENT);
        if (!points && !baseline.fits(unit)) {
            return Optional.empty();
        }
        Quantity amount = new Quantity(difference, points ? unit : baseline.unit());
        trace.step(
                Step.Kind.COMPUTED,
                () -> Text.same(measured.amount().display() + " − "
                                + baseline.amount().display() + " = ")
                        .and(amount.text()));
        return Optional.of(amount);
    }

    @Override
    public Text describe(Indicator indicator) {
        boolean down = limit.limit().amount().signum() < 0;
        Quantity size = new Quantity(limit.limit().amount().abs(), limit.limit().unit());
        // "At most −4 %" reads "a fall of at least 4 %"; an upper limit on a rise stays an upper limit.
        Comparison words = down ? mirrored(limit.comparator()) : limit.comparator();
        return new Text(
                "较" + from.text().zh() + (down ? "下降" : "增长") + words.words().zh()
                        + size.text().zh(),
                (down ? "a fall of " : "a rise of ") + words.words().en() + " "
                        + size.text().en() + " since " + from);
    }

    private static Comparison mirrored(Comparison comparator) {
        return switch (comparator) {
            case AT_MOST -> Comparison.AT_LEAST;
            case AT_LEAST -> Comparison.AT_MOST;
            case BELOW -> Comparison.ABOVE;
            case ABOVE -> Comparison.BELOW;
        };
    }

    @Override
    public Optional<Rule> otherStrictness() {
        return Optional.of(new Change(new Limit(limit.comparator().otherStrictness(), limit.limit()), from));
    }

    @Override
    public List<Problem> misfits(Indicator indicator) {
        Unit unit = limit.limit().unit();
        boolean percentage = indicator.scale() == Indicator.Scale.SHARE
                || indicator.unit().filter(Unit.PERCENT::equals).isPresent();
        boolean number = percentage || indicator.scale() == Indicator.Scale.QUANTITY;
        boolean fits = unit.equals(Unit.PERCENT)
                || (unit.equals(Unit.PERCENTAGE_POINT) && percentage)
                || indicator.unit().filter(unit::isCommensurableWith).isPresent();
        return number && fits
                ? List.of()
                : List.of(Problem.of(ProblemCode.UNIT_MISMATCH)
                        .with("subject", indicator.id())
                        .with("value", unit.code())
                        .with(
                                "allowed",
                                percentage
                                        ? "%, " + Unit.PERCENTAGE_POINT.code()
                                        : "%, "
                                                + indicator
                                                        .unit()
                                                        .map(Unit::code)
                                                        .orElse("?")));
    }
}
