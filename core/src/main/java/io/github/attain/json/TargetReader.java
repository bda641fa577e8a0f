package io.github.attain.json;

import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Dust;
import io.github.attain.place.Place;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.source.Clause;
import io.github.attain.target.Attribute;
import io.github.attain.target.Baseline;
import io.github.attain.target.Hedge;
import io.github.attain.target.Plan;
import io.github.attain.target.Relation;
import io.github.attain.target.Strength;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads the targets of plans. */
final class TargetReader {
    private static final List<String> KEYS = List.of(
            "id",
            "indicator",
            "during",
            "by",
            "rule",
            "clause",
            "place",
            "strength",
            "attribute",
            "hedges",
            "limits-better-side",
            "scope",
            "exception",
            "set-by",
            "baseline",
            "out-of",
            "method",
            "dust",
            "gist",
            "note",
            "relations");

    private static final Form<Strength> STRENGTH = Forms.word(Words.all(Strength.class));
    private static final Form<Attribute> ATTRIBUTE = Forms.word(Words.allBut(Attribute.UNSTATED));
    private static final Form<List<Hedge>> HEDGES =
            Forms.word(Words.all(Hedge.class)).distinct(new Text("限定语", "hedge"));
    private static final Form<Dust> DUST = Forms.word(Words.allBut(Dust.UNSTATED));
    private static final Form<Integer> OUT_OF = Forms.whole(1, 10_000, 9);
    private static final Form<String> LOCATOR = Forms.text("专栏1第1行");
    private static final Text TERM = new Text("时限", "term");
    private static final Form<Relation.Kind> KIND = Forms.word(Words.all(Relation.Kind.class));
    private static final Form<Relation> RELATION =
            new Form<>("{\"kind\": \"restates\", \"target\": \"…\"}", TargetReader::relation);

    private final Register<Target> targets;
    private final Form<Indicator> indicator;
    private final Form<Place> place;
    private final RuleReader rules;

    TargetReader(Register<Target> targets, Register<Indicator> indicators, Register<Place> places) {
        this.targets = targets;
        this.indicator = indicators.reference("air.pm25.annual-mean");
        this.place = places.reference("410800");
        this.rules = new RuleReader(indicators);
    }

    /** Reads a target; without its plan, which could not be read, only to find its problems. */
    Optional<Target> read(Json json, Optional<Plan> plan, Problems problems) {
        return Entry.of(json, new Text("目标", "target"), KEYS, problems).flatMap(entry -> target(entry, plan));
    }

    private Optional<Target> target(Entry entry, Optional<Plan> plan) {
        Target.Builder target = Target.builder().plan(plan);
        targets.declare(entry, "id", Forms.ID).ifPresent(target::id);
        Optional<Indicator> own = entry.required("indicator", indicator);
        own.ifPresent(target::indicator);
        term(entry).ifPresent(target::term);
        entry.required("rule", rules.on(own)).ifPresent(target::rule);
        entry.required("clause", LOCATOR)
                .ifPresent(locator -> plan.ifPresent(p -> target.clause(new Clause(p.document(), locator))));
        entry.optional("place", place).or(() -> plan.map(Plan::place)).ifPresent(target::place);
        entry.optional("strength", STRENGTH).ifPresent(target::strength);
        entry.optional("attribute", ATTRIBUTE).ifPresent(target::attribute);
        entry.optional("hedges", HEDGES).ifPresent(target::hedges);
        entry.optional("limits-better-side", Forms.FLAG).ifPresent(target::limitsBetterSide);
        target.scope(entry.optional("scope", Forms.BOTH));
        target.exception(entry.optional("exception", Forms.BOTH));
        target.setBy(entry.optional("set-by", Forms.BOTH));
        target.baseline(entry.optional("baseline", baselineOf(own)));
        outOf(entry, own).ifPresent(target::outOf);
        target.method(entry.optional("method", IndicatorReader.METHOD));
        target.dust(entry.optional("dust", DUST));
        target.gist(entry.optional("gist", Forms.BOTH));
        target.note(entry.optional("note", Forms.BOTH));
        entry.optional("relations", RELATION.list()).ifPresent(target::relations);
        return plan.isPresent() && entry.isSound() ? Optional.of(target.build()) : Optional.empty();
    }

    private static Optional<Term> term(Entry entry) {
        Optional<ReportingPeriod> during = entry.optional("during", Forms.PERIOD);
        Optional<LocalDate> by = entry.optional("by", Forms.DATE);
        if (entry.has("during") && entry.has("by")) {
            entry.report(Forms.unknownWord("during + by", TERM, new Text("during、by之一", "one of during, by")));
        }
        if (!entry.has("during") && !entry.has("by")) {
            entry.report(Problem.of(ProblemCode.MISSING)
                    .with("subject", TERM)
                    .with("allowed", "\"during\": \"2025\", \"by\": \"2025-12-31\""));
        }
        return during.map(Term::during).or(() -> by.map(Term::by));
    }

    private static Optional<Integer> outOf(Entry entry, Optional<Indicator> own) {
        boolean share = own.map(i -> i.scale() == Indicator.Scale.SHARE
                        || i.unit().filter(Unit.PERCENT::equals).isPresent())
                .orElse(true);
        if (!share && entry.has("out-of")) {
            entry.report(
                    "out-of",
                    Problem.of(ProblemCode.UNKNOWN_KEY)
                            .with("value", "out-of")
                            .with("allowed", new Text("out-of仅用于以%计的指标", "out-of in % only")));
        }
        return entry.optional("out-of", OUT_OF);
    }

    private static Form<Baseline> baselineOf(Optional<Indicator> own) {
        return new Form<>(
                "{\"period\": \"2020\"}",
                (json, subject, problems) -> Entry.of(json, subject, List.of("period", "value"), problems)
                        .flatMap(entry -> {
                            Optional<ReportingPeriod> period = entry.required("period", Forms.PERIOD);
                            Optional<Value> value = entry.optional("value", valueOf(own));
                            return period.map(p -> new Baseline(p, value));
                        }));
    }

    private static Form<Value> valueOf(Optional<Indicator> own) {
        Form<String> text = Forms.text("58 ug/m3");
        Form<Value> value = new Form<>(
                text.example(),
                (json, subject, problems) -> text.read(json, subject, problems).flatMap(t -> Optional.empty()));
        return own.map(i -> Forms.<Value>written("58 ug/m3", t -> i.read(t).map(v -> v)))
                .orElse(value);
    }

    private static Optional<Relation> relation(Json json, Text subject, Problems problems) {
        return Entry.of(json, subject, List.of("kind", "target", "note"), problems)
                .flatMap(entry -> {
                    Optional<Relation.Kind> kind = entry.required("kind", KIND);
                    Optional<String> target = entry.required("target", Forms.ID);
                    Optional<Text> note = entry.optional("note", Forms.BOTH);
                    return kind.flatMap(k -> target.map(t -> new Relation(k, t, note)));
                });
    }
}
