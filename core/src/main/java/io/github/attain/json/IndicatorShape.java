package io.github.attain.json;

import io.github.attain.grammar.Entry;
import io.github.attain.grammar.Forms;
import io.github.attain.grammar.Key;
import io.github.attain.grammar.Parts;
import io.github.attain.grammar.Reading;
import io.github.attain.grammar.Reference;
import io.github.attain.grammar.Shape;
import io.github.attain.grammar.Words;
import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.indicator.Indicator.Scale;
import io.github.attain.indicator.Statistic;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.text.Text;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.GradeScale;
import io.github.attain.value.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Indicators. The unit, the grades and the bounds belong to one scale each. */
final class IndicatorShape extends Shape<Indicator> {
    static final IndicatorShape INDICATOR = new IndicatorShape();

    private final Key<String> id = required("id", Forms.ID);
    private final Key<String> zh = required("zh", Forms.TEXT);
    private final Key<String> en = required("en", Forms.TEXT);
    private final Key<Scale> scale = required("scale", Words.all(Scale.values()));
    private final Key<Unit> unit = optional("unit", Forms.UNIT);
    private final Key<GradeScale> grades = optional("grades", new GradeForm());
    private final Key<Direction> better =
            unless(Direction.NONE, "better", Words.allBut(Direction.NONE, Direction.values()));
    private final Key<Statistic> statistic = unless(Statistic.OTHER, "statistic", Words.all(Statistic.values()));
    private final Key<Integer> decimals = optional("decimals", new Forms.Whole(0, 20, 1));
    private final Key<ComparisonMethod> method = unless(ComparisonMethod.FULL_VALUE, "method", Forms.METHOD);
    private final Key<Exact> lowest = optional("lowest", Forms.NUMBER);
    private final Key<Exact> highest = optional("highest", Forms.NUMBER);
    private final Key<List<Exact>> plausible = optional("plausible", Forms.NUMBER.list());
    private final Key<Integer> minimumDays = optional("minimum-days", new Forms.Whole(1, 366, 324));
    private final Key<Clause> definedBy = optional("defined-by", new ClauseShape());
    private final Key<Text> note = optional("note", Forms.BOTH);

    private IndicatorShape() {
        super(Reading.INDICATOR);
    }

    @Override
    @Nullable
    protected Indicator make(Entry entry) {
        entry.in().indicators.declare(entry, id);
        Scale of = entry.get(scale);
        if (of != null) {
            checkScale(of, entry);
        }
        Exact low = entry.get(lowest);
        Exact high = entry.get(highest);
        if (low != null && high != null && low.compareTo(high) > 0) {
            entry.report(
                    highest,
                    Problem.of(ProblemCode.IMPOSSIBLE_VALUE)
                            .with("subject", highest.name())
                            .with("value", high)
                            .with(
                                    "allowed",
                                    Text.same("≥ " + low)
                                            .and(Text.same("lowest").asRemark())));
        }
        if (!entry.isSound()) {
            return null;
        }
        Indicator.Builder indicator = Indicator.builder()
                .id(entry.the(id))
                .name(new Text(entry.the(zh), entry.the(en)))
                .scale(entry.the(scale))
                .unit(entry.maybe(unit))
                .grades(entry.maybe(grades))
                .better(entry.the(better))
                .statistic(entry.the(statistic))
                .method(entry.the(method))
                .lowest(entry.maybe(lowest))
                .highest(entry.maybe(highest))
                .definedBy(entry.maybe(definedBy))
                .note(entry.maybe(note));
        Integer digits = entry.get(decimals);
        if (digits != null) {
            indicator.decimals(digits);
        }
        Integer days = entry.get(minimumDays);
        if (days != null) {
            indicator.minimumDays(days);
        }
        List<Exact> ends = entry.get(plausible);
        if (ends != null && (ends.size() != 2 || ends.get(0).compareTo(ends.get(1)) > 0)) {
            entry.report(plausible, twoEnds(ends));
            return null;
        } else if (ends != null) {
            indicator.plausible(new Indicator.Range(ends.get(0), ends.get(1)));
        }
        return indicator.build();
    }

    @Override
    protected void take(Indicator indicator, Parts into) {
        into.put(id, indicator.id())
                .put(zh, indicator.name().zh())
                .put(en, indicator.name().en())
                .put(scale, indicator.scale())
                .put(unit, indicator.unit())
                .put(grades, indicator.grades())
                .put(better, indicator.better())
                .put(statistic, indicator.statistic())
                .put(decimals, indicator.decimals())
                .put(method, indicator.method())
                .put(lowest, indicator.lowest())
                .put(highest, indicator.highest())
                .put(plausible, indicator.plausible().map(range -> List.of(range.low(), range.high())))
                .put(minimumDays, indicator.minimumDays())
                .put(definedBy, indicator.definedBy())
                .put(note, indicator.note());
    }

    private void checkScale(Scale of, Entry entry) {
        if (of == Scale.QUANTITY && !entry.has(unit)) {
            entry.miss(unit);
        } else if (of == Scale.CLASS && !entry.has(grades)) {
            entry.miss(grades);
        }
        belongs(unit, Scale.QUANTITY, of, entry);
        belongs(grades, Scale.CLASS, of, entry);
        belongs(lowest, Scale.QUANTITY, of, entry);
        belongs(highest, Scale.QUANTITY, of, entry);
        belongs(plausible, of == Scale.SHARE ? of : Scale.QUANTITY, of, entry);
    }

    /** Reports a key that belongs to another scale. */
    private static void belongs(Key<?> key, Scale owner, Scale scale, Entry entry) {
        if (scale != owner && entry.has(key)) {
            Text only = new Text(
                    key.name() + "仅用于scale为" + Words.of(owner) + "的指标",
                    key.name() + " on the scale " + Words.of(owner) + " only");
            entry.report(
                    key,
                    Problem.of(ProblemCode.UNKNOWN_KEY)
                            .with("value", key.name())
                            .with("allowed", only));
        }
    }

    private static Problem twoEnds(List<Exact> ends) {
        return Problem.of(ProblemCode.IMPOSSIBLE_VALUE)
                .with("subject", "plausible")
                .with("value", ends)
                .with(
                        "allowed",
                        new Text("由小到大两个数：[\"0\", \"2000\"]", "two numbers, the lower first: [\"0\", \"2000\"]"));
    }

    private static final class ClauseShape extends Shape<Clause> {
        private final Key<Document> document = required("document", Reference.DOCUMENT);
        private final Key<String> locator = unless("", "locator", Forms.TEXT);

        ClauseShape() {
            super("{\"document\": \"hj-663-2013\", \"locator\": \"…\"}");
        }

        @Override
        @Nullable
        protected Clause make(Entry entry) {
            return entry.isSound() ? new Clause(entry.the(document), entry.the(locator)) : null;
        }

        @Override
        protected void take(Clause clause, Parts into) {
            into.put(document, clause.document()).put(locator, clause.locator());
        }
    }
}
