package io.github.attain.judging;

import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Measurement;
import io.github.attain.rule.About;
import io.github.attain.rule.AllOf;
import io.github.attain.rule.Arm;
import io.github.attain.rule.Assigned;
import io.github.attain.rule.AverageGrowth;
import io.github.attain.rule.Between;
import io.github.attain.rule.Change;
import io.github.attain.rule.ClassLimit;
import io.github.attain.rule.Comparison;
import io.github.attain.rule.CountedShare;
import io.github.attain.rule.EachPart;
import io.github.attain.rule.EitherOf;
import io.github.attain.rule.FindingRequired;
import io.github.attain.rule.Limit;
import io.github.attain.rule.NoWorse;
import io.github.attain.rule.RankLimit;
import io.github.attain.rule.Reason;
import io.github.attain.rule.Rule;
import io.github.attain.rule.Total;
import io.github.attain.rule.Trend;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.SubPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.Finding;
import io.github.attain.value.Grade;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rank;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The one place that knows what a form of rule means: turns a rule into the sets of values that keep it. */
final class Resolver implements Rule.Visitor<Promise> {
    private final Target target;
    private final Options options;
    private final Earlier earlier;
    private final Indicator indicator;
    private final Term term;
    private final boolean isPart;

    Resolver(Target target, Options options, Earlier earlier) {
        this(target, options, earlier, target.indicator(), target.term(), false);
    }

    private Resolver(Target target, Options options, Earlier earlier, Indicator indicator, Term term, boolean isPart) {
        this.target = target;
        this.options = options;
        this.earlier = earlier;
        this.indicator = indicator;
        this.term = term;
        this.isPart = isPart;
    }

    Promise resolve(Rule rule) {
        return rule.accept(this);
    }

    private Subject subject(Measure measure) {
        boolean addsYears =
                measure.adds() && term.period().split(SubPeriod.YEAR).size() > 1;
        return new Subject(measure, term, isPart, addsYears, false);
    }

    private Subject subject() {
        return subject(Measure.of(indicator));
    }

    private ComparisonMethod method() {
        return options.method() != null ? options.method() : target.method().orElse(indicator.method());
    }

    /** The standard of an indicator says how its values are rounded, and nothing of changes in them. */
    private ComparisonMethod methodForChanges() {
        return options.method() != null ? options.method() : target.method().orElse(ComparisonMethod.FULL_VALUE);
    }

    private static Promise.Within within(
            Subject subject, Rule rule, Acceptance accepted, List<Line> lines, @Nullable Measurement measured) {
        List<Measurement> used = measured == null ? List.of() : List.of(measured);
        return new Promise.Within(subject, accepted, null, rule, lines, null, used, 0, null, false);
    }

    private static Promise.Within open(Subject subject, Rule rule, Open open) {
        return new Promise.Within(subject, null, open, rule, List.of(), null, List.of(), 0, null, false);
    }

    /** A limit on the value itself. */
    private Promise.Within limit(Limit limit, Subject subject, Rule rule) {
        Quantity written = limit.limit();
        Line line = new Line(limit.comparison(), written, method(), null, true);
        return bounded(subject, rule, line, Bound.of(limit.comparison(), written.amount(), method()), written.unit());
    }

    /** A line with its end in some unit; the end is worked into the unit of the subject. */
    private static Promise.Within bounded(Subject subject, Rule rule, Line line, Bound bound, Unit unit) {
        Unit own = subject.measure().unit();
        if (own == null || !unit.isCommensurableWith(own)) {
            return open(subject, rule, mismatch(own, unit));
        }
        Exact end = new Quantity(bound.value(), unit).in(own).amount();
        return within(subject, rule, Acceptance.of(new Bound(end, bound.comparison())), List.of(line), null);
    }

    private static Open mismatch(@Nullable Unit own, Unit unit) {
        return Open.notComparable(
                own == null
                        ? new Text("指标没有单位", "the indicator has no unit")
                        : new Text(
                                "单位" + own.code() + "与" + unit.code() + "不可换算",
                                "the units " + own.code() + " and " + unit.code() + " cannot be converted"));
    }

    @Override
    public Promise limit(Limit rule) {
        return limit(rule, subject(), rule);
    }

    @Override
    public Promise total(Total rule) {
        boolean ofYears = term.period().split(SubPeriod.YEAR).size() > 1;
        Measure own = Measure.of(indicator);
        // A year's amount is the same promised as a total or not.
        boolean isTotal = ofYears || !own.adds();
        return limit(rule.limit(), new Subject(own, term, isPart, isTotal, false), rule)
                .cumulative();
    }

    @Override
    public Promise countedShare(CountedShare rule) {
        Comparison side = rule.limit().comparison();
        Quantity count = new Quantity(Exact.of(rule.count()), Unit.COUNT);
        Line counted = new Line(side, count, ComparisonMethod.FULL_VALUE, null, true);
        if (options.byCount()) {
            Subject counts = subject(new Measure(indicator, Measure.Reading.COUNT, 0));
            return bounded(counts, rule, counted, new Bound(count.amount(), side), Unit.COUNT);
        }
        boolean ofDays = rule.of() == term.period().days();
        Subject share = new Subject(Measure.of(indicator), term, isPart, false, ofDays);
        return limit(rule.limit(), share, rule).of(rule.of(), counted);
    }

    @Override
    public Promise between(Between rule) {
        return between(rule, rule);
    }

    private Promise.Within between(Between range, Rule rule) {
        boolean lowCounts = indicator.better() != Direction.LOWER;
        boolean highCounts = indicator.better() != Direction.HIGHER;
        Promise.Within low = limit(new Limit(Comparison.AT_LEAST, range.low()), subject(), rule);
        Promise.Within high = limit(new Limit(Comparison.AT_MOST, range.high()), subject(), rule);
        if (low.accepted() == null || high.accepted() == null) {
            return low.accepted() == null ? low : high;
        }
        Acceptance accepted = lowCounts && highCounts
                ? low.accepted().join(true, high.accepted())
                : lowCounts ? low.accepted() : high.accepted();
        List<Line> lines = List.of(
                new Line(Comparison.AT_LEAST, range.low(), method(), null, lowCounts),
                new Line(Comparison.AT_MOST, range.high(), method(), null, highCounts));
        return within(subject(), rule, accepted, lines, null);
    }

    @Override
    public Promise about(About rule) {
        if (options.tolerance() == null) {
            return new Promise.Unresolved(new Open(
                    Reason.TOLERANCE_NOT_STATED,
                    rule.describe(indicator).and(new Text("：须给出允许偏差", ": a tolerance is needed"))));
        }
        Unit own = rule.value().unit();
        return rule.within(options.tolerance())
                .<Promise>map(range -> between(range, rule))
                .orElseGet(() -> new Promise.Unresolved(Open.notComparable(
                        Text.same(own.equals(Unit.PERCENT) ? Unit.PERCENTAGE_POINT.code() : own.code()))));
    }

    @Override
    public Promise classLimit(ClassLimit rule) {
        Grade worst = rule.worst();
        return indicator.grades().filter(worst.scale()::equals).isPresent()
                ? atMost(subject(), rule, worst, worst.index(), null, null)
                : open(subject(), rule, Open.notComparable(worst.text()));
    }

    @Override
    public Promise rankLimit(RankLimit rule) {
        return rank(rule, new Rank(rule.worst(), rule.of()), null, null);
    }

    private Promise.Within rank(Rule rule, Rank worst, Line.@Nullable Base base, @Nullable Measurement measured) {
        Subject ranked = subject(new Measure(indicator, Measure.Reading.VALUE, worst.of()));
        return atMost(ranked, rule, worst, worst.place(), base, measured);
    }

    private static Promise.Within atMost(
            Subject subject,
            Rule rule,
            Value worst,
            int index,
            Line.@Nullable Base base,
            @Nullable Measurement measured) {
        Line line = new Line(Comparison.AT_MOST, worst, ComparisonMethod.FULL_VALUE, base, true);
        Bound bound = new Bound(Exact.of(index), Comparison.AT_MOST);
        return within(subject, rule, Acceptance.of(bound), List.of(line), measured);
    }

    /** Makes a promise of the value of an earlier period; where it is not known, nothing can be said but why. */
    private Promise.Within since(ReportingPeriod from, Rule rule, Function<Earlier.Known, Promise.Within> made) {
        Earlier.Known known = earlier.at(indicator, from);
        return known.open() == null ? made.apply(known) : open(subject(), rule, known.open());
    }

    private Promise.Within sinceNumber(
            ReportingPeriod from, Rule rule, Function<Quantity, Promise.@Nullable Within> made) {
        return since(from, rule, known -> {
            Quantity before = value(known).asQuantity().orElse(null);
            Promise.Within within = before == null ? null : made.apply(before);
            if (within == null) {
                return open(
                        subject(),
                        rule,
                        Open.notComparable(new Text(
                                "基准值" + value(known).text().zh() + "不能用于计算该变化",
                                "this change cannot be computed from the baseline "
                                        + value(known).text().en())));
            }
            return known.measured() == null || within.accepted() == null
                    ? within
                    : within(subject(), rule, within.accepted(), within.lines(), known.measured());
        });
    }

    private static Value value(Earlier.Known known) {
        return Objects.requireNonNull(known.value());
    }

    @Override
    public Promise change(Change rule) {
        return sinceNumber(rule.from(), rule, before -> {
            Unit unit = rule.limit().limit().unit();
            boolean percent = unit.equals(Unit.PERCENT);
            boolean points = unit.equals(Unit.PERCENTAGE_POINT) && before.unit().equals(Unit.PERCENT);
            if (percent ? before.amount().signum() <= 0 : !points && !before.fits(unit)) {
                return null;
            }
            Comparison side = rule.limit().comparison();
            Bound bound = Bound.of(side, rule.limit().limit().amount(), methodForChanges());
            Exact by = percent
                    ? before.amount().times(bound.value()).dividedBy(Exact.HUNDRED)
                    : points
                            ? bound.value()
                            : new Quantity(bound.value(), unit)
                                    .in(before.unit())
                                    .amount();
            Line.Kind kind = percent ? Line.Kind.PERCENT : Line.Kind.DIFFERENCE;
            Line.Base base = new Line.Base(rule.from(), before, kind, Text.none());
            Line line = new Line(side, rule.limit().limit(), methodForChanges(), base, true);
            Bound end = new Bound(before.amount().plus(by), bound.comparison());
            return bounded(subject(), rule, line, end, before.unit());
        });
    }

    @Override
    public Promise averageGrowth(AverageGrowth rule) {
        int years = rule.yearsTo(term.period());
        if (years == 0) {
            return open(
                    subject(),
                    rule,
                    Open.notComparable(new Text(
                            "基准年" + rule.from() + "须早于" + term.period() + "1至100年",
                            "the baseline " + rule.from() + " must lie 1 to 100 years before " + term.period())));
        }
        return sinceNumber(rule.from(), rule, before -> {
            if (before.amount().signum() <= 0) {
                return null;
            }
            Bound bound =
                    Bound.of(rule.limit().comparison(), rule.limit().limit().amount(), methodForChanges());
            Exact factor =
                    Exact.ONE.plus(bound.value().dividedBy(Exact.HUNDRED)).pow(years);
            Quantity end = new Quantity(before.amount().times(factor), before.unit());
            Text words = Text.same(before.amount().display() + " × (1 + "
                            + bound.value().display() + " %)^" + years + " = ")
                    .and(end.text());
            Line.Base base = new Line.Base(rule.from(), before, Line.Kind.GROWTH, words);
            Line line = new Line(bound.comparison(), end, ComparisonMethod.FULL_VALUE, base, true, methodForChanges());
            return bounded(subject(), rule, line, new Bound(end.amount(), bound.comparison()), end.unit());
        });
    }

    @Override
    public Promise noWorse(NoWorse rule) {
        Promise.Within reading = since(rule.from(), rule, known -> {
            Value before = value(known);
            Line.Base base = new Line.Base(rule.from(), before, Line.Kind.SAME, Text.none());
            if (before instanceof Grade grade) {
                return indicator.grades().filter(grade.scale()::equals).isPresent()
                        ? atMost(subject(), rule, grade, grade.index(), base, known.measured())
                        : open(subject(), rule, Open.notComparable(grade.text()));
            }
            if (before instanceof Rank rank) {
                return rank(rule, rank, base, known.measured());
            }
            if (indicator.better() == Direction.NONE) {
                return open(
                        subject(),
                        rule,
                        Open.notComparable(new Text("指标未规定优劣方向", "the indicator does not say which way is better")));
            }
            return sinceNumber(rule.from(), rule, number -> {
                Line line = new Line(side(), number, method(), base, true);
                Bound bound = Bound.of(side(), number.amount(), method());
                return bounded(subject(), rule, line, bound, number.unit());
            });
        });
        return new Promise.Stated(stated(Finding.BASICALLY, rule), reading, false);
    }

    private Comparison side() {
        return indicator.better() == Direction.LOWER ? Comparison.AT_MOST : Comparison.AT_LEAST;
    }

    private Promise.Within stated(Finding atLeast, Rule rule) {
        Subject finding = subject(new Measure(indicator, Measure.Reading.FINDING, 0));
        Line line = new Line(Comparison.AT_LEAST, atLeast, ComparisonMethod.FULL_VALUE, null, true);
        Bound bound = new Bound(Exact.of(Measure.index(atLeast)), Comparison.AT_LEAST);
        return within(finding, rule, Acceptance.of(bound), List.of(line), null);
    }

    @Override
    public Promise findingRequired(FindingRequired rule) {
        Promise reading = rule.reading().map(r -> r.accept(this)).orElseGet(() -> complete(rule));
        return new Promise.Stated(stated(rule.atLeast(), rule), reading, true);
    }

    /** Without a reading only what is complete to the last is basically so by itself: 50 of 50, or 0 of 5 where less is better. */
    private Promise complete(FindingRequired rule) {
        Subject counted = subject(new Measure(indicator, Measure.Reading.COUNTED, 0));
        Open missing = new Open(Reason.FINDING_MISSING, rule.describe(indicator));
        boolean isBasically = rule.atLeast() == Finding.BASICALLY && indicator.scale() == Indicator.Scale.SHARE;
        if (!isBasically || indicator.better() == Direction.NONE) {
            return open(counted, rule, missing);
        }
        boolean all = indicator.better() == Direction.HIGHER;
        Quantity last = new Quantity(all ? Exact.HUNDRED : Exact.ZERO, Unit.PERCENT);
        Comparison side = all ? Comparison.AT_LEAST : Comparison.AT_MOST;
        Line line = new Line(side, last, ComparisonMethod.FULL_VALUE, null, true);
        // What is not complete decides nothing: the reason stands beside the accepted values.
        return new Promise.Within(
                counted,
                Acceptance.of(new Bound(last.amount(), side)),
                missing,
                rule,
                List.of(line),
                null,
                List.of(),
                0,
                null,
                false);
    }

    @Override
    public Promise trend(Trend rule) {
        return new Promise.Stated(stated(Finding.YES, rule), new TrendLine(rule, subject(), earlier).promise(), false);
    }

    @Override
    public Promise eachPart(EachPart rule) {
        List<Promise> parts = new ArrayList<>();
        for (ReportingPeriod part : term.period().split(rule.part())) {
            Resolver inside = new Resolver(target, options, earlier, indicator, Term.during(part), true);
            parts.add(rule.each().accept(inside));
        }
        return parts.isEmpty()
                ? new Promise.Unresolved(Open.notComparable(new Text(
                        term.period() + "不能按" + rule.part().label().zh() + "划分",
                        term.period() + " does not consist of whole units of a "
                                + rule.part().label().en())))
                : new Promise.Joined(true, List.copyOf(parts));
    }

    @Override
    public Promise eitherOf(EitherOf rule) {
        return joined(false, rule.arms());
    }

    @Override
    public Promise allOf(AllOf rule) {
        return joined(true, rule.arms());
    }

    private Promise joined(boolean all, List<Arm> arms) {
        List<Promise> promises = new ArrayList<>();
        for (Arm arm : arms) {
            Resolver of = arm.indicator().isEmpty()
                    ? this
                    : new Resolver(target, options, earlier, arm.indicator().get(), term, isPart);
            promises.add(arm.rule().accept(of));
        }
        return new Promise.Joined(all, List.copyOf(promises));
    }

    @Override
    public Promise assigned(Assigned rule) {
        return options.assigned() == null
                ? new Promise.Unresolved(new Open(
                        Reason.NOT_ASSIGNED,
                        new Text(
                                "须由" + rule.by().zh() + "下达",
                                "to be set by " + rule.by().en())))
                : options.assigned()
                        .accept(new Resolver(target, options.assigning(null), earlier, indicator, term, isPart));
    }
}
