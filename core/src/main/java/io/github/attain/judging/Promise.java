package io.github.attain.judging;

import io.github.attain.measurement.Measurement;
import io.github.attain.rule.Comparison;
import io.github.attain.rule.Rule;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule that is resolved: baselines, rounding and counts worked into sets of accepted values, joined by "all" and "any". */
public sealed interface Promise {

    /**
     * One quantity must lie within what is accepted.
     *
     * @param subject of what it speaks
     * @param accepted the accepted values; null where they cannot be worked out
     * @param open why they cannot, or why nothing but a certain answer counts; null for all others
     * @param rule the rule that says so
     * @param lines the limits as they are written, by which a reader checks the answer
     * @param series of a trend, the years before; null for all others
     * @param measured the measurements that were worked into it: baselines and years of a trend
     * @param sites of how many things a share is taken, where the promise says so; else 0
     * @param count the count that is written beside a share; else null
     * @param isCumulative whether it is promised as a total, of which no earlier value says how far it lies
     */
    record Within(
            Subject subject,
            @Nullable Acceptance accepted,
            @Nullable Open open,
            Rule rule,
            List<Line> lines,
            @Nullable Series series,
            List<Measurement> measured,
            int sites,
            @Nullable Line count,
            boolean isCumulative)
            implements Promise {

        static Within of(Subject subject, Rule rule, Acceptance accepted, List<Line> lines) {
            return new Within(subject, accepted, null, rule, lines, null, List.of(), 0, null, false);
        }

        /** A line with its end in some unit; the end is worked into the unit of the subject. */
        static Within of(Subject subject, Rule rule, Line line, Bound bound, Unit unit) {
            Unit own = subject.measure().unit();
            if (own == null) {
                return open(subject, rule, Open.notComparable("指标没有单位", "the indicator has no unit"));
            }
            if (!unit.isCommensurableWith(own)) {
                String en = "the units {} and {} cannot be converted";
                return open(subject, rule, Open.notComparable("单位{}与{}不可换算", en, own.code(), unit.code()));
            }
            Exact end = new Quantity(bound.value(), unit).in(own).amount();
            return of(subject, rule, Acceptance.of(new Bound(end, bound.comparison())), List.of(line));
        }

        /** A line that rounds nothing, for a class, a place or a finding; its end is the number that this counts as. */
        static Within whole(
                Subject subject, Rule rule, Comparison side, Value limit, Exact end, Line.@Nullable Base base) {
            Line line = new Line(side, limit, ComparisonMethod.FULL_VALUE, base);
            return of(subject, rule, Acceptance.of(new Bound(end, side)), List.of(line));
        }

        static Within open(Subject subject, Rule rule, Open open) {
            return new Within(subject, null, open, rule, List.of(), null, List.of(), 0, null, false);
        }

        /** The same, which only a certain answer decides; else it is open for a reason. */
        Within unlessCertain(Open other) {
            return new Within(subject, accepted, other, rule, lines, series, measured, sites, count, isCumulative);
        }

        /** The same with the measurements that were worked into it. */
        Within from(List<Measurement> earlier) {
            return new Within(subject, accepted, open, rule, lines, series, earlier, sites, count, isCumulative);
        }

        /** The same as the end of a series of years. */
        Within after(Series years) {
            return new Within(subject, accepted, open, rule, lines, years, measured, sites, count, isCumulative);
        }

        /** The same, promised as a total. */
        Within cumulative() {
            return new Within(subject, accepted, open, rule, lines, series, measured, sites, count, true);
        }

        /** The same as a share of so many things, with the count that is written beside it. */
        Within of(int things, Line counted) {
            return new Within(subject, accepted, open, rule, lines, series, measured, things, counted, isCumulative);
        }

        /** Whether counts are compared and not the share that they make. */
        public boolean isOfCounts() {
            return subject.measure().reading() == Measure.Reading.COUNT;
        }

        /** Both as one set of accepted values; null where they speak of different things or say more than a set. */
        private @Nullable Within join(boolean all, Promise other) {
            if (!(other instanceof Within that)
                    || !subject.equals(that.subject)
                    || accepted == null
                    || that.accepted == null
                    || open != null
                    || that.open != null) {
                return null;
            }
            List<Measurement> both = new ArrayList<>(measured);
            both.addAll(that.measured);
            return of(subject, rule, accepted.join(all, that.accepted), List.of())
                    .from(List.copyOf(both));
        }
    }

    /**
     * The years of a trend before the one in question, as far as they are known.
     *
     * @param from the first of them
     * @param values their values in order
     */
    record Series(ReportingPeriod from, List<Quantity> values) {
        /** The same without the last. */
        public Series earlier() {
            return new Series(from, values.subList(0, values.size() - 1));
        }

        /** Whether no year is missing up to one. */
        public boolean isWholeBefore(ReportingPeriod year) {
            return from.last().getYear() + values.size() == year.last().getYear();
        }

        public Quantity last() {
            return values.get(values.size() - 1);
        }
    }

    /**
     * Decided by what a source states or, where a number is measured, by reading it as one.
     *
     * @param finding what must be stated
     * @param reading the reading as a number
     * @param isInterpretation whether the reading only stands in for a finding
     */
    record Stated(Within finding, Promise reading, boolean isInterpretation) implements Promise {}

    /** Several promises, at least one, of which all must be kept, or any. */
    record Joined(boolean all, List<Promise> arms) implements Promise {}

    /** Settled by what was before the term, from a day on. */
    record Settled(Certainty certainty, LocalDate from, Within by) implements Promise {}

    /** Cannot be resolved, whatever is measured. */
    record Unresolved(Open open) implements Promise {}

    /** What it is made of, findings before their readings. */
    private List<? extends Promise> inside() {
        if (this instanceof Stated stated) {
            return List.of(stated.finding, stated.reading);
        }
        if (this instanceof Joined joined) {
            return joined.arms;
        }
        return this instanceof Settled settled ? List.of(settled.by) : List.of();
    }

    private <P extends Promise> List<P> only(Class<P> kind) {
        List<P> only = new ArrayList<>();
        if (kind.isInstance(this)) {
            only.add(kind.cast(this));
        }
        for (Promise each : inside()) {
            only.addAll(each.only(kind));
        }
        return only;
    }

    /** Every part that speaks of a quantity. */
    default List<Within> parts() {
        return this instanceof Within only ? List.of(only) : only(Within.class);
    }

    /** What was settled before. */
    default List<Settled> settled() {
        return only(Settled.class);
    }

    /** The reasons for which parts cannot be resolved. */
    default List<Open> unresolved() {
        return only(Unresolved.class).stream().map(Unresolved::open).toList();
    }

    /** What says whether a finding speaks or the number in its place. */
    interface Choosing {
        Promise spoken(Stated stated);
    }

    /** The same with every choice between a finding and its reading made. */
    default Promise chosen(Choosing choice) {
        if (this instanceof Stated stated) {
            return choice.spoken(stated).chosen(choice);
        }
        if (!(this instanceof Joined joined)) {
            return this;
        }
        List<Promise> chosen = new ArrayList<>();
        for (Promise arm : joined.arms) {
            chosen.add(arm.chosen(choice));
        }
        return new Joined(joined.all, chosen);
    }

    /** The same with promises on one subject taken together: both sets of accepted values for all, either for any. */
    default Promise merged() {
        if (!(this instanceof Joined joined)) {
            return this;
        }
        List<Promise> merged = new ArrayList<>();
        for (Promise arm : joined.arms) {
            add(arm.merged(), joined.all, merged);
        }
        return merged.size() == 1 ? merged.get(0) : new Joined(joined.all, merged);
    }

    private static void add(Promise arm, boolean all, List<Promise> merged) {
        if (arm instanceof Joined inner && inner.all == all) {
            for (Promise each : inner.arms) {
                add(each, all, merged);
            }
            return;
        }
        for (int i = 0; i < merged.size(); i++) {
            Within both = merged.get(i) instanceof Within first ? first.join(all, arm) : null;
            if (both != null) {
                merged.set(i, both);
                return;
            }
        }
        merged.add(arm);
    }
}
