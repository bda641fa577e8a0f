package io.github.attain.json;

import io.github.attain.grammar.Entry;
import io.github.attain.grammar.Forms;
import io.github.attain.grammar.Json;
import io.github.attain.grammar.Key;
import io.github.attain.grammar.Parts;
import io.github.attain.grammar.Reading;
import io.github.attain.grammar.Reference;
import io.github.attain.grammar.RuleForm;
import io.github.attain.grammar.Shape;
import io.github.attain.grammar.TermKeys;
import io.github.attain.grammar.TextForm;
import io.github.attain.grammar.Words;
import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Dust;
import io.github.attain.place.Place;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.rule.Arm;
import io.github.attain.rule.Rule;
import io.github.attain.source.Clause;
import io.github.attain.target.Attribute;
import io.github.attain.target.Baseline;
import io.github.attain.target.Hedge;
import io.github.attain.target.OtherReading;
import io.github.attain.target.Plan;
import io.github.attain.target.Relation;
import io.github.attain.target.Strength;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Targets of the plan that is being read; without one, which could not be read, only their problems are found. */
final class TargetShape extends Shape<Target> {
    static final TargetShape TARGET = new TargetShape();

    private final Key<String> id = required("id", Forms.ID);
    private final Key<Indicator> indicator = required("indicator", Reference.INDICATOR);
    private final Key<Place> place = optional("place", Reference.PLACE);
    private final TermKeys term = new TermKeys(this);
    private final Key<Rule> rule = required("rule", RuleForm.RULE);
    private final Key<ComparisonMethod> method = optional("method", Forms.METHOD);
    private final Key<Dust> dust = optional("dust", Words.allBut(Dust.UNSTATED, Dust.values()));
    private final Key<Baseline> baseline = optional("baseline", new BaselineShape());
    private final Key<Integer> outOf = optional("out-of", new Forms.Whole(1, 10_000, 9));
    private final Key<Strength> strength = unless(Strength.MUST, "strength", Words.all(Strength.values()));
    private final Key<Attribute> attribute =
            unless(Attribute.UNSTATED, "attribute", Words.allBut(Attribute.UNSTATED, Attribute.values()));
    private final Key<List<Hedge>> hedges =
            unless(List.of(), "hedges", Words.all(Hedge.values()).distinct(new Text("限定语", "hedge")));
    private final Key<Boolean> limitsBetterSide = unless(false, "limits-better-side", Forms.FLAG);
    private final Key<Text> scope = optional("scope", Forms.BOTH);
    private final Key<Text> exception = optional("exception", Forms.BOTH);
    private final Key<Text> setBy = optional("set-by", Forms.BOTH);
    private final Key<String> clause = required("clause", new TextForm("专栏1第1行"));
    private final Key<Text> gist = optional("gist", Forms.BOTH);
    private final Key<Text> note = optional("note", Forms.BOTH);
    private final Key<List<OtherReading>> otherReadings =
            unless(List.of(), "other-readings", new OtherReadingShape().list());
    private final Key<List<Relation>> relations = unless(List.of(), "relations", new RelationShape().list());

    private TargetShape() {
        super(Reading.TARGET);
    }

    @Override
    @Nullable
    public Target read(Json json, Reading in) {
        in.indicator = null;
        return super.read(json, in);
    }

    @Override
    @Nullable
    protected Target make(Entry entry) {
        Plan plan = entry.in().plan;
        entry.in().targets.declare(entry, id);
        term.checkRequired(entry);
        checkOutOf(entry);
        if (plan == null || !entry.isSound()) {
            return null;
        }
        Target.Builder target = Target.builder()
                .id(entry.the(id))
                .plan(plan)
                .indicator(entry.the(indicator))
                .place(entry.maybe(place).orElse(plan.place()))
                .term(Objects.requireNonNull(term.of(entry)))
                .rule(entry.the(rule))
                .clause(new Clause(plan.document(), entry.the(clause)))
                .method(entry.maybe(method))
                .dust(entry.maybe(dust))
                .baseline(entry.maybe(baseline))
                .strength(entry.the(strength))
                .attribute(entry.the(attribute))
                .hedges(entry.the(hedges))
                .limitsBetterSide(entry.the(limitsBetterSide))
                .scope(entry.maybe(scope))
                .exception(entry.maybe(exception))
                .setBy(entry.maybe(setBy))
                .gist(entry.maybe(gist))
                .note(entry.maybe(note))
                .otherReadings(entry.the(otherReadings))
                .relations(entry.the(relations));
        Integer sites = entry.get(outOf);
        if (sites != null) {
            target.outOf(sites);
        }
        return target.build();
    }

    @Override
    protected void take(Target target, Parts into) {
        PackWriting.of(into).enter(target.id());
        Optional<Place> issuer = target.plan().map(Plan::place);
        into.put(id, target.id())
                .put(indicator, target.indicator())
                .put(place, Optional.of(target.place()).filter(p -> !issuer.equals(Optional.of(p))));
        TermKeys.put(target.term(), into.object());
        into.put(rule, target.rule())
                .put(method, target.method())
                .put(dust, target.dust())
                .put(baseline, target.baseline())
                .put(outOf, target.outOf())
                .put(strength, target.strength())
                .put(attribute, target.attribute())
                .put(hedges, target.hedges().isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(target.hedges())))
                .put(limitsBetterSide, target.limitsBetterSide())
                .put(scope, target.scope())
                .put(exception, target.exception())
                .put(setBy, target.setBy())
                .put(clause, target.clause().locator())
                .put(gist, target.gist())
                .put(note, target.note())
                .put(otherReadings, target.otherReadings())
                .put(relations, target.relations());
    }

    private void checkOutOf(Entry entry) {
        Indicator of = entry.get(indicator);
        if (of != null
                && entry.has(outOf)
                && of.scale() != Indicator.Scale.SHARE
                && !of.unit().equals(Optional.of(Unit.PERCENT))) {
            entry.report(
                    outOf,
                    Problem.of(ProblemCode.UNKNOWN_KEY)
                            .with("value", outOf.name())
                            .with("allowed", new Text("out-of仅用于以%计的指标", "out-of in % only")));
        }
    }

    private static final class BaselineShape extends Shape<Baseline> {
        private final Key<ReportingPeriod> period = required("period", Forms.PERIOD);
        private final Key<String> value = optional("value", new TextForm("58 ug/m3"));

        BaselineShape() {
            super("{\"period\": \"2020\"}");
        }

        @Override
        @Nullable
        protected Baseline make(Entry entry) {
            String written = entry.get(value);
            ReportingPeriod over = entry.get(period);
            Indicator of = entry.in().indicator;
            // As the indicator of the target writes it.
            Value read = written == null || of == null
                    ? null
                    : entry.in().accept((over == null ? of : of.over(over)).read(written), entry.json(value));
            return entry.isSound() ? new Baseline(entry.the(period), Optional.ofNullable(read)) : null;
        }

        @Override
        protected void take(Baseline baseline, Parts into) {
            into.put(period, baseline.period()).put(value, baseline.value().map(Value::written));
        }
    }

    private static final class OtherReadingShape extends Shape<OtherReading> {
        private final Key<Text> words = required("words", Forms.BOTH);
        private final Key<Arm> rule = required("rule", RuleForm.ARM);
        private final TermKeys term = new TermKeys(this);

        OtherReadingShape() {
            super("{\"words\": …, \"rule\": {…}}");
        }

        @Override
        @Nullable
        protected OtherReading make(Entry entry) {
            term.checkOne(entry);
            return entry.isSound()
                    ? new OtherReading(entry.the(words), entry.the(rule), Optional.ofNullable(term.of(entry)))
                    : null;
        }

        @Override
        protected void take(OtherReading other, Parts into) {
            into.put(words, other.words()).put(rule, other.arm());
            other.term().ifPresent(t -> TermKeys.put(t, into.object()));
        }
    }

    private static final class RelationShape extends Shape<Relation> {
        private final Key<Relation.Kind> kind = required("kind", Words.all(Relation.Kind.values()));
        private final Key<String> target = required("target", Forms.ID);
        private final Key<Text> note = optional("note", Forms.BOTH);

        RelationShape() {
            super("{\"kind\": \"restates\", \"target\": \"…\"}");
        }

        @Override
        @Nullable
        protected Relation make(Entry entry) {
            return entry.isSound() ? new Relation(entry.the(kind), entry.the(target), entry.maybe(note)) : null;
        }

        @Override
        protected void take(Relation relation, Parts into) {
            into.put(kind, relation.kind()).put(target, relation.target()).put(note, relation.note());
        }
    }
}
