package io.github.attain.judging;

import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
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
import org.jspecify.annotations.Nullable;

/**
 * The one place that knows what a form of rule means: turns a rule into the sets of values that keep it.
 *
 * @param indicator of what the rule speaks: the target's own indicator, or that of an arm
 * @param term when: the target's term, or a part of it
 * @param isPart whether it is a part
 */
record Resolver(Target target, Options options, Earlier earlier, Indicator indicator, Term term, boolean isPart)
        implements Rule.Visitor<Promise> {

    Resolver(Target target, Options options, Earlier earlier) {
        this(target, options, earlier, target.indicator(), target.term(), false);
    }

    private Resolver on(Indicator other, Term during, boolean part) {
        return new Resolver(target, options, earlier, other, during, part);
    }

    Promise resolve(Rule rule) {
        return rule.accept(this);
    }

    private Subject subject(Measure measure) {
        return new Subject(measure, term, isPart, measure.adds() && isOfYears(), false);
    }

    private boolean isOfYears() {
        return term.period().split(SubPeriod.YEAR).size() > 1;
    }

    private Subject subject() {
        return subject(Measure.of(indicator));
    }

    private ComparisonMethod method() {
        return method(indicator.method());
    }

    /** The standard of an indicator says how its values are rounded, and nothing of changes in them. */
    private ComparisonMethod method(ComparisonMethod otherwise) {
        return options.method() != null ? options.method() : target.method().orElse(otherwise);
    }

    /** A limit on the value itself. */
    private Promise.Within limit(Limit limit, Subject subject, Rule rule) {
        Quantity written = limit.limit();
        Line line = new Line(limit.comparison(), written, method(), null);
        return Promise.Within.of(
                subject, rule, line, Bound.of(limit.comparison(), written.amount(), method()), written.unit());
    }

    @Override
    public Promise limit(Limit rule) {
        return limit(rule, subject(), rule);
    }

    @Override
    public Promise total(Total rule) {
        Measure own = Measure.of(indicator);
        // A year's amount is the same promised as a total or not.
        Subject total = new Subject(own, term, isPart, isOfYears() || !own.adds(), false);
        return limit(rule.limit(), total, rule).cumulative();
    }

    @Override
    public Promise countedShare(CountedShare rule) {
        Comparison side = rule.limit().comparison();
        Quantity count = new Quantity(Exact.of(rule.count()), Unit.COUNT);
        Line counted = new Line(side, count, ComparisonMethod.FULL_VALUE, null);
        if (options.byCount()) {
            Subject counts = subject(new Measure(indicator, Measure.Reading.COUNT, rule.of()));
            return Promise.Within.of(counts, rule, counted, new Bound(count.amount(), side), Unit.COUNT);
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
            // Both are in units of one kind.
            return low;
        }
        Acceptance accepted = lowCounts && highCounts
                ? low.accepted().join(true, high.accepted())
                : lowCounts ? low.accepted() : high.accepted();
        List<Line> lines = List.of(
                new Line(Comparison.AT_LEAST, range.low(), method(), null, lowCounts, method()),
                new Line(Comparison.AT_MOST, range.high(), method(), null, highCounts, method()));
        return Promise.Within.of(subject(), rule, accepted, lines);
    }

    @Override
    public Promise about(About rule) {
        if (options.tolerance() == null) {
            Text needed = rule.describe(indicator).and(new Text("：须给出允许偏差", ": a tolerance is needed"));
            return new Promise.Unresolved(new Open(Reason.TOLERANCE_NOT_STATED, needed));
        }
        Unit own = rule.value().unit();
        String allowed = (own.equals(Unit.PERCENT) ? Unit.PERCENTAGE_POINT : own).code();
        Between range = rule.within(options.tolerance()).orElse(null);
        return range == null ? new Promise.Unresolved(Open.notComparable(Text.same(allowed))) : between(range, rule);
    }

    @Override
    public Promise classLimit(ClassLimit rule) {
        return grade(rule, rule.worst(), null);
    }

    @Override
    public Promise rankLimit(RankLimit rule) {
        return rank(rule, new Rank(rule.worst(), rule.of()), null);
    }

    private Promise.Within grade(Rule rule, Grade worst, Line.@Nullable Base base) {
        return worst.scale().equals(indicator.grades().orElse(null))
                ? Promise.Within.whole(subject(), rule, Comparison.AT_MOST, worst, Exact.of(worst.index()), base)
                : Promise.Within.open(subject(), rule, Open.notComparable(worst.text()));
    }

    private Promise.Within rank(Rule rule, Rank worst, Line.@Nullable Base base) {
        Subject ranked = subject(new Measure(indicator, Measure.Reading.VALUE, worst.of()));
        return Promise.Within.whole(ranked, rule, Comparison.AT_MOST, worst, Exact.of(worst.place()), base);
    }

    /** What is made of the value of an earlier period; where it is not known, nothing can be said but why. */
    private Promise.Within since(Earlier.Known known, Rule rule, Promise.@Nullable Within made) {
        Value before = known.value();
        if (before == null) {
            return Promise.Within.open(subject(), rule, Objects.requireNonNull(known.open()));
        }
        if (made == null) {
            String en = "this change cannot be computed from the baseline {}";
            return Promise.Within.open(subject(), rule, Open.notComparable("基准值{}不能用于计算该变化", en, before.text()));
        }
        return made.accepted() == null ? made : made.from(known.measured());
    }

    @Override
    public Promise change(Change rule) {
        Earlier.Known known = earlier.at(indicator, rule.from());
        Quantity before = known.number();
        return since(known, rule, before == null ? null : change(rule, before));
    }

    /** Null where the change cannot be computed. */
    private Promise.@Nullable Within change(Change rule, Quantity before) {
        Quantity limit = rule.limit().limit();
        boolean percent = limit.unit().equals(Unit.PERCENT);
        boolean points =
                limit.unit().equals(Unit.PERCENTAGE_POINT) && before.unit().equals(Unit.PERCENT);
        if (percent ? before.amount().signum() <= 0 : !points && !before.fits(limit.unit())) {
            return null;
        }
        Bound bound = Bound.of(rule.limit().comparison(), limit.amount(), method(ComparisonMethod.FULL_VALUE));
        Exact by = points || percent
                ? bound.value()
                : new Quantity(bound.value(), limit.unit()).in(before.unit()).amount();
        Exact more = percent ? before.amount().times(by).dividedBy(Exact.HUNDRED) : by;
        Line.Kind kind = percent ? Line.Kind.PERCENT : Line.Kind.DIFFERENCE;
        Line.Base base = new Line.Base(rule.from(), before, kind, Text.none());
        Line line = new Line(rule.limit().comparison(), limit, method(ComparisonMethod.FULL_VALUE), base);
        Bound end = new Bound(before.amount().plus(more), bound.comparison());
        return Promise.Within.of(subject(), rule, line, end, before.unit());
    }

    @Override
    public Promise averageGrowth(AverageGrowth rule) {
        int years = rule.yearsTo(term.period());
        if (years == 0) {
            String en = "the baseline {} must lie 1 to 100 years before {}";
            Open wrong = Open.notComparable("基准年{}须早于{}1至100年", en, rule.from(), term.period());
            return Promise.Within.open(subject(), rule, wrong);
        }
        Earlier.Known known = earlier.at(indicator, rule.from());
        Quantity before = known.number();
        return since(known, rule, before == null || before.amount().signum() <= 0 ? null : growth(rule, before, years));
    }

    private Promise.Within growth(AverageGrowth rule, Quantity before, int years) {
        ComparisonMethod method = method(ComparisonMethod.FULL_VALUE);
        Bound bound = Bound.of(rule.limit().comparison(), rule.limit().limit().amount(), method);
        Exact factor = Exact.ONE.plus(bound.value().dividedBy(Exact.HUNDRED)).pow(years);
        Quantity end = new Quantity(before.amount().times(factor), before.unit());
        Line.Base base = Line.Base.growing(rule.from(), before, bound.value(), years, end);
        Line line = new Line(bound.comparison(), end, ComparisonMethod.FULL_VALUE, base, true, method);
        return Promise.Within.of(subject(), rule, line, new Bound(end.amount(), bound.comparison()), end.unit());
    }

    @Override
    public Promise noWorse(NoWorse rule) {
        Earlier.Known known = earlier.at(indicator, rule.from());
        Value before = known.value();
        Promise.Within reading = since(known, rule, before == null ? null : noWorse(rule, before));
        return new Promise.Stated(stated(Finding.BASICALLY, rule), reading, false);
    }

    private Promise.@Nullable Within noWorse(NoWorse rule, Value before) {
        Line.Base base = new Line.Base(rule.from(), before, Line.Kind.SAME, Text.none());
        if (before instanceof Grade grade) {
            return grade(rule, grade, base);
        }
        if (before instanceof Rank rank) {
            return rank(rule, rank, base);
        }
        // Of a number that has no better direction nobody can promise this: such a rule is refused.
        Quantity number = before.asQuantity().orElse(null);
        if (number == null) {
            return null;
        }
        Comparison side = indicator.better() == Direction.LOWER ? Comparison.AT_MOST : Comparison.AT_LEAST;
        Line line = new Line(side, number, method(), base);
        return Promise.Within.of(subject(), rule, line, Bound.of(side, number.amount(), method()), number.unit());
    }

    private Promise.Within stated(Finding atLeast, Rule rule) {
        Subject finding = subject(new Measure(indicator, Measure.Reading.FINDING, 0));
        Exact strength = Exact.of(Measure.index(atLeast));
        return Promise.Within.whole(finding, rule, Comparison.AT_LEAST, atLeast, strength, null);
    }

    @Override
    public Promise findingRequired(FindingRequired rule) {
        Promise reading = rule.reading().isPresent() ? rule.reading().get().accept(this) : complete(rule);
        return new Promise.Stated(stated(rule.atLeast(), rule), reading, true);
    }

    /** Without a reading only what is complete to the last is basically so by itself: 50 of 50, or 0 of 5 where less is better. */
    private Promise complete(FindingRequired rule) {
        Subject counted = subject(new Measure(indicator, Measure.Reading.COUNTED, 0));
        Open missing = new Open(Reason.FINDING_MISSING, rule.describe(indicator));
        boolean isShare = indicator.scale() == Indicator.Scale.SHARE && indicator.better() != Direction.NONE;
        if (rule.atLeast() != Finding.BASICALLY || !isShare) {
            return Promise.Within.open(counted, rule, missing);
        }
        boolean all = indicator.better() == Direction.HIGHER;
        Comparison side = all ? Comparison.AT_LEAST : Comparison.AT_MOST;
        Quantity last = new Quantity(all ? Exact.HUNDRED : Exact.ZERO, Unit.PERCENT);
        return Promise.Within.whole(counted, rule, side, last, last.amount(), null)
                .unlessCertain(missing);
    }

    @Override
    public Promise trend(Trend rule) {
        return new Promise.Stated(stated(Finding.YES, rule), new TrendLine(rule, subject(), earlier).promise(), false);
    }

    @Override
    public Promise eachPart(EachPart rule) {
        List<Promise> parts = new ArrayList<>();
        for (ReportingPeriod part : term.period().split(rule.part())) {
            parts.add(rule.each().accept(on(indicator, Term.during(part), true)));
        }
        if (parts.isEmpty()) {
            String en = "{} does not consist of whole units of a {}";
            Text unit = rule.part().label();
            return new Promise.Unresolved(Open.notComparable("{}不能按{}划分", en, term.period(), unit));
        }
        return new Promise.Joined(true, parts);
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
            promises.add(arm.rule().accept(on(arm.on(indicator), term, isPart)));
        }
        return new Promise.Joined(all, promises);
    }

    @Override
    public Promise assigned(Assigned rule) {
        return options.assigned() == null
                ? new Promise.Unresolved(new Open(Reason.NOT_ASSIGNED, Text.of("须由{}下达", "to be set by {}", rule.by())))
                : options.assigned()
                        .accept(new Resolver(target, options.assigning(null), earlier, indicator, term, isPart));
    }
}
