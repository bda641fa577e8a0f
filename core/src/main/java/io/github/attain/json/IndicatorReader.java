package io.github.attain.json;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads indicators. */
final class IndicatorReader {
    private static final List<String> KEYS = List.of(
            "id",
            "zh",
            "en",
            "scale",
            "unit",
            "grades",
            "better",
            "statistic",
            "decimals",
            "method",
            "lowest",
            "highest",
            "plausible",
            "minimum-days",
            "defined-by",
            "note");

    static final Form<ComparisonMethod> METHOD = Forms.word(Words.all(ComparisonMethod.class));

    private static final Form<Scale> SCALE = Forms.word(Words.all(Scale.class));
    private static final Form<Direction> BETTER = Forms.word(Words.allBut(Direction.NONE));
    private static final Form<Statistic> STATISTIC = Forms.word(Words.all(Statistic.class));
    private static final Form<Integer> DECIMALS = Forms.whole(0, 20, 1);
    private static final Form<Integer> MINIMUM_DAYS = Forms.whole(1, 366, 324);

    private final Register<Indicator> indicators;
    private final Form<Clause> clause;
    private final Problems problems;

    IndicatorReader(Register<Indicator> indicators, Register<Document> documents, Problems problems) {
        this.indicators = indicators;
        this.problems = problems;
        this.clause = clause(documents.reference("hj-663-2013"));
    }

    /** Reads all indicators of all files; the sound ones come back in the order of the data. */
    List<Indicator> read(List<Json> all) {
        List<Indicator> read = new ArrayList<>();
        for (Json json : all) {
            Entry.of(json, new Text("指标", "indicator"), KEYS, problems)
                    .flatMap(this::indicator)
                    .ifPresent(read::add);
        }
        read.forEach(i -> indicators.keep(i.id(), i));
        return List.copyOf(read);
    }

    private Optional<Indicator> indicator(Entry entry) {
        Indicator.Builder indicator = Indicator.builder();
        indicators.declare(entry, "id", Forms.ID).ifPresent(indicator::id);
        Forms.both(entry).ifPresent(indicator::name);
        Optional<Scale> scale = entry.required("scale", SCALE);
        scale.ifPresent(s -> readScale(entry, s, indicator));
        entry.optional("better", BETTER).ifPresent(indicator::better);
        entry.optional("statistic", STATISTIC).ifPresent(indicator::statistic);
        entry.optional("decimals", DECIMALS).ifPresent(indicator::decimals);
        entry.optional("method", METHOD).ifPresent(indicator::method);
        entry.optional("minimum-days", MINIMUM_DAYS).ifPresent(indicator::minimumDays);
        indicator.definedBy(entry.optional("defined-by", clause));
        indicator.note(entry.optional("note", Forms.BOTH));
        return entry.isSound() ? Optional.of(indicator.build()) : Optional.empty();
    }

    /** Reads the unit, the grades and the bounds, which belong to one scale each. */
    private static void readScale(Entry entry, Scale scale, Indicator.Builder indicator) {
        indicator.scale(scale);
        Optional<Unit> unit = belongs("unit", Scale.QUANTITY, scale, entry).flatMap(k -> entry.required(k, Forms.UNIT));
        Optional<GradeScale> grades =
                belongs("grades", Scale.CLASS, scale, entry).flatMap(k -> entry.required(k, GradeForm.GRADES));
        indicator.unit(unit);
        indicator.grades(grades);
        readBounds(entry, scale, indicator);
    }

    private static void readBounds(Entry entry, Scale scale, Indicator.Builder indicator) {
        Optional<Exact> lowest =
                belongs("lowest", Scale.QUANTITY, scale, entry).flatMap(k -> entry.optional(k, Forms.NUMBER));
        Optional<Exact> highest =
                belongs("highest", Scale.QUANTITY, scale, entry).flatMap(k -> entry.optional(k, Forms.NUMBER));
        indicator.lowest(lowest);
        indicator.highest(highest);
        if (lowest.isPresent() && highest.isPresent() && lowest.get().compareTo(highest.get()) > 0) {
            entry.report(
                    "highest",
                    Problem.of(ProblemCode.IMPOSSIBLE_VALUE)
                            .with("subject", "highest")
                            .with("value", highest.get())
                            .with(
                                    "allowed",
                                    Text.same("≥ " + lowest.get())
                                            .and(Text.same("lowest").asRemark())));
        }
        belongs("plausible", scale == Scale.SHARE ? scale : Scale.QUANTITY, scale, entry)
                .flatMap(k -> entry.optional(k, Forms.NUMBER.list()))
                .filter(ends -> entry.isSound())
                .ifPresent(ends -> {
                    if (ends.size() == 2 && ends.get(0).compareTo(ends.get(1)) <= 0) {
                        indicator.plausible(new Indicator.Range(ends.get(0), ends.get(1)));
                    } else {
                        entry.report("plausible", twoEnds(ends));
                    }
                });
    }

    private static Problem twoEnds(List<Exact> ends) {
        return Problem.of(ProblemCode.IMPOSSIBLE_VALUE)
                .with("subject", "plausible")
                .with("value", ends)
                .with(
                        "allowed",
                        new Text("由小到大两个数：[\"0\", \"2000\"]", "two numbers, the lower first: [\"0\", \"2000\"]"));
    }

    /** The key where it belongs to the scale; elsewhere it is reported. */
    private static Optional<String> belongs(String key, Scale owner, Scale scale, Entry entry) {
        boolean belongs = scale == owner;
        if (!belongs && entry.has(key)) {
            entry.report(
                    key,
                    Problem.of(ProblemCode.UNKNOWN_KEY)
                            .with("value", key)
                            .with(
                                    "allowed",
                                    new Text(
                                            key + "仅用于scale为" + Words.of(owner) + "的指标",
                                            key + " on the scale " + Words.of(owner) + " only")));
        }
        return belongs ? Optional.of(key) : Optional.empty();
    }

    private static Form<Clause> clause(Form<Document> reference) {
        return new Form<>(
                "{\"document\": \"hj-663-2013\", \"locator\": \"…\"}",
                (json, subject, problems) -> Entry.of(json, subject, List.of("document", "locator"), problems)
                        .flatMap(entry -> {
                            Optional<Document> document = entry.required("document", reference);
                            Optional<String> locator = entry.optional("locator", Forms.TEXT);
                            return document.map(d -> new Clause(d, locator.orElse("")));
                        }));
    }
}
