package io.github.attain.assessment;

import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Measurement;
import io.github.attain.rule.About;
import io.github.attain.rule.AverageGrowth;
import io.github.attain.rule.Between;
import io.github.attain.rule.Bound;
import io.github.attain.rule.Change;
import io.github.attain.rule.ClassLimit;
import io.github.attain.rule.Comparison;
import io.github.attain.rule.CountedShare;
import io.github.attain.rule.Fact;
import io.github.attain.rule.Limit;
import io.github.attain.rule.NoWorse;
import io.github.attain.rule.Outcome;
import io.github.attain.rule.RankLimit;
import io.github.attain.rule.Reason;
import io.github.attain.rule.Rule;
import io.github.attain.rule.Total;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.Grade;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rank;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns a promise into lines for the final value itself: a fall of 4 % from a known baseline is a limit, and so is growth over
 * some years. The lines carry the rounding of the final comparison.
 */
final class Corridors {
    private static final int MOST_YEARS = 100;

    private final Lookup evidence;
    private final Indicator indicator;
    private Outcome.@Nullable Open open;
    private @Nullable Value baselineValue;
    private @Nullable Measurement baseline;

    Corridors(Lookup evidence) {
        this.evidence = evidence;
        this.indicator = evidence.indicator();
    }

    /** Why there are no lines; only after {@link #of} found none. */
    Outcome.Open open() {
        return Objects.requireNonNull(open);
    }

    /** The measured baseline that the lines come from. */
    Optional<Measurement> baseline() {
        return Optional.ofNullable(baseline);
    }

    /** The value of the baseline that the lines come from. */
    Optional<Value> baselineValue() {
        return Optional.ofNullable(baselineValue);
    }

    Optional<Corridor> of(Rule rule) {
        if (rule instanceof Limit limit) {
            return limit(limit, evidence.method());
        }
        if (rule instanceof CountedShare share) {
            return limit(share.limit(), evidence.method());
        }
        if (rule instanceof Total total) {
            return limit(total.limit(), evidence.method());
        }
        if (rule instanceof Between range) {
            return range(range);
        }
        if (rule instanceof ClassLimit limit) {
            return grade(limit.worst());
        }
        if (rule instanceof RankLimit limit) {
            return atMost(Exact.of(limit.worst()));
        }
        if (rule instanceof Change change) {
            return baseline(change.from()).flatMap(b -> quantity(b)).flatMap(b -> change(change.limit(), b));
        }
        if (rule instanceof AverageGrowth growth) {
            return baseline(growth.from()).flatMap(b -> quantity(b)).flatMap(b -> growth(growth, b));
        }
        if (rule instanceof NoWorse same) {
            return baseline(same.from()).flatMap(this::noWorse);
        }
        return fail(Reason.NOT_COMPARABLE, rule.describe(indicator));
    }

    /** An "about" with its tolerance; empty where the tolerance does not fit the value. */
    static Optional<Rule> range(About about, Lookup evidence) {
        return evidence.tolerance().flatMap(about::inUnitOfValue).map(tolerance -> {
            Exact band = tolerance.amount().abs();
            Quantity value = about.value();
            return new Between(
                    new Quantity(value.amount().minus(band), value.unit()),
                    new Quantity(value.amount().plus(band), value.unit()));
        });
    }

    /** Notes why there are no lines. */
    Optional<Corridor> fail(Reason reason, Text detail) {
        open = new Outcome.Open(reason, detail);
        return Optional.empty();
    }

    private Optional<Corridor> limit(Limit limit, ComparisonMethod method) {
        return inOwnUnit(limit.bound(method), limit.limit().unit());
    }

    /** A line in the indicator's own unit. */
    Optional<Corridor> inOwnUnit(Bound bound, Unit unit) {
        Optional<Unit> own = new Gauge(indicator, 0).unit();
        if (own.isEmpty() || !new Quantity(bound.value(), unit).fits(own.get())) {
            return fail(
                    Reason.NOT_COMPARABLE,
                    own.map(u -> Text.same(unit.code() + " ≠ " + u.code()))
                            .orElseGet(() -> new Text("指标没有单位", "the indicator has no unit")));
        }
        Exact line = new Quantity(bound.value(), unit).in(own.get()).amount();
        return Optional.of(Corridor.of(new Bound(line, bound.comparator())));
    }

    private Optional<Corridor> range(Between range) {
        Optional<Corridor> low = limit(new Limit(Comparison.AT_LEAST, range.low()), evidence.method());
        Optional<Corridor> high = limit(new Limit(Comparison.AT_MOST, range.high()), evidence.method());
        return switch (indicator.better()) {
            case HIGHER -> low;
            case LOWER -> high;
            case NONE -> low.flatMap(l -> high.map(h -> new Corridor(l.low(), h.high())));
        };
    }

    private Optional<Corridor> grade(Grade worst) {
        return indicator.grades().filter(worst.scale()::equals).isPresent()
                ? atMost(Exact.of(worst.index()))
                : fail(Reason.NOT_COMPARABLE, worst.text());
    }

    private static Optional<Corridor> atMost(Exact last) {
        return Optional.of(Corridor.of(new Bound(last, Comparison.AT_MOST)));
    }

    private Optional<Value> baseline(ReportingPeriod from) {
        Fact fact = evidence.baseline(from);
        if (fact instanceof Fact.Known known) {
            baselineValue = known.value();
            baseline = evidence.measuredBaseline(from).orElse(null);
            return Optional.of(known.value());
        }
        Fact.Unknown unknown = (Fact.Unknown) fact;
        fail(unknown.reason() == Reason.NO_MEASUREMENT ? Reason.BASELINE_UNKNOWN : unknown.reason(), unknown.detail());
        return Optional.empty();
    }

    private Optional<Quantity> quantity(Value value) {
        if (value.asQuantity().isEmpty()) {
            fail(Reason.NOT_COMPARABLE, new Text("基准值不是数值", "the baseline is no number"));
        }
        return value.asQuantity();
    }

    private Optional<Corridor> change(Limit limit, Quantity before) {
        Unit unit = limit.limit().unit();
        Bound bound = limit.bound(evidence.methodForChanges());
        boolean points = unit.equals(Unit.PERCENTAGE_POINT) && before.unit().equals(Unit.PERCENT);
        boolean percent = unit.equals(Unit.PERCENT);
        if (percent ? before.amount().signum() <= 0 : !points && !before.fits(unit)) {
            return fail(
                    Reason.NOT_COMPARABLE,
                    new Text("基准值不能用于计算该变化", "this change cannot be computed from the baseline"));
        }
        Exact by = bound.value();
        if (percent) {
            by = before.amount().times(by).dividedBy(Exact.HUNDRED);
        } else if (!points) {
            by = new Quantity(by, unit).in(before.unit()).amount();
        }
        return inOwnUnit(new Bound(before.amount().plus(by), bound.comparator()), before.unit());
    }

    private Optional<Corridor> growth(AverageGrowth growth, Quantity before) {
        int years = evidence.period().last().getYear() - growth.from().last().getYear();
        if (years < 1 || years > MOST_YEARS || before.amount().signum() <= 0) {
            return fail(Reason.NOT_COMPARABLE, growth.describe(indicator));
        }
        Bound bound = growth.limit().bound(evidence.methodForChanges());
        Exact factor = Exact.ONE.plus(bound.value().dividedBy(Exact.HUNDRED)).pow(years);
        return inOwnUnit(new Bound(before.amount().times(factor), bound.comparator()), before.unit());
    }

    private Optional<Corridor> noWorse(Value before) {
        if (before instanceof Grade grade) {
            return grade(grade);
        }
        if (before instanceof Rank rank) {
            return atMost(Exact.of(rank.place()));
        }
        if (indicator.better() == Direction.NONE) {
            return fail(Reason.NOT_COMPARABLE, new Text("指标未规定优劣方向", "the indicator does not say which way is better"));
        }
        Comparison side = indicator.better() == Direction.LOWER ? Comparison.AT_MOST : Comparison.AT_LEAST;
        return quantity(before).flatMap(q -> inOwnUnit(Bound.of(side, q.amount(), evidence.method()), q.unit()));
    }
}
