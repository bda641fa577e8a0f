package io.github.attain.json;

import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.rule.About;
import io.github.attain.rule.AllOf;
import io.github.attain.rule.Arm;
import io.github.attain.rule.Assigned;
import io.github.attain.rule.AverageGrowth;
import io.github.attain.rule.Between;
import io.github.attain.rule.Change;
import io.github.attain.rule.ClassLimit;
import io.github.attain.rule.CountedShare;
import io.github.attain.rule.EachPart;
import io.github.attain.rule.EitherOf;
import io.github.attain.rule.FindingRequired;
import io.github.attain.rule.Limit;
import io.github.attain.rule.NoWorse;
import io.github.attain.rule.RankLimit;
import io.github.attain.rule.Rule;
import io.github.attain.rule.Total;
import io.github.attain.rule.Trend;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.SubPeriod;
import io.github.attain.value.Finding;
import io.github.attain.value.Grade;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads rules: objects whose keys say the form. */
final class RuleReader {
    private static final Form<Integer> COUNT = Forms.whole(0, 100_000_000, 9);
    private static final Form<Integer> RANKED = Forms.whole(1, 100_000_000, 168);
    private static final Form<Trend.Reading> TREND = Forms.word(Words.all(Trend.Reading.class));
    private static final Form<Finding> FINDING = Forms.word(Words.allBut(Finding.NO));
    private static final Form<SubPeriod> PART = Forms.word(Words.all(SubPeriod.class));

    private final Form<Indicator> indicator;

    RuleReader(Register<Indicator> indicators) {
        this.indicator = indicators.reference("air.pm25.annual-mean");
    }

    /** The form of a rule on an indicator; the indicator is empty where it could not be read. */
    Form<Rule> on(Optional<Indicator> own) {
        return new Form<>(
                "{\"at-most\": \"46 ug/m3\"}",
                (json, subject, problems) ->
                        RuleForm.open(json, subject, false, problems).flatMap(found -> rule(found, own)));
    }

    private Form<Arm> armOn(Optional<Indicator> own) {
        return new Form<>(
                "{\"at-least\": \"70 %\"}",
                (json, subject, problems) -> RuleForm.open(json, subject, true, problems)
                        .flatMap(found -> {
                            Optional<Indicator> other = found.entry().optional("indicator", indicator);
                            boolean isOwn = !found.entry().has("indicator");
                            return rule(found, isOwn ? own : other).map(rule -> new Arm(other, rule));
                        }));
    }

    private Optional<Rule> rule(RuleForm.Found found, Optional<Indicator> own) {
        Entry entry = found.entry();
        Optional<? extends Rule> rule = switch (found.key()) {
            case "between" -> entry.required("between", Forms.QUANTITY.list()).flatMap(ends -> between(ends, entry));
            case "about" -> entry.required("about", Forms.QUANTITY).map(About::new);
            case "share" -> entry.required("share", inside(this::share, LimitReader.keysAnd("count", "of")));
            case "class-at-least" -> classAtLeast(entry, own);
            case "rank" -> entry.required("rank", inside(this::rank, List.of("at-most", "out-of-last", "of")));
            case "total" ->
                entry.required("total", inside(e -> LimitReader.read(e).map(Total::new), LimitReader.KEYS));
            case "change" -> entry.required("change", inside(e -> since(e, Change::new), LimitReader.keysAnd("from")));
            case "average-growth" ->
                entry.required(
                        "average-growth", inside(e -> since(e, AverageGrowth::new), LimitReader.keysAnd("from")));
            case "no-worse-than" ->
                entry.required("no-worse-than", Forms.PERIOD).map(NoWorse::new);
            case "trend" -> trend(entry);
            case "finding" -> finding(entry, own);
            case "each" -> each(entry, own);
            case "either-of" -> arms("either-of", EitherOf::new, entry, own);
            case "all-of" -> arms("all-of", AllOf::new, entry, own);
            case "assigned-by" -> entry.required("assigned-by", Forms.BOTH).map(Assigned::new);
            default -> LimitReader.read(entry);
        };
        return entry.isSound() ? rule.map(r -> r) : Optional.empty();
    }

    /** The form of an object behind the key of a rule. */
    private static Form<Rule> inside(Function<Entry, Optional<? extends Rule>> reading, List<String> keys) {
        return new Form<>(
                "{…}",
                (json, subject, problems) -> Entry.of(json, subject, keys, problems)
                        .flatMap(e -> reading.apply(e).map(r -> r)));
    }

    private static Optional<Rule> between(List<Quantity> ends, Entry entry) {
        if (!entry.isSound()) {
            return Optional.empty();
        }
        if (ends.size() != 2) {
            entry.report(
                    "between",
                    Problem.of(ProblemCode.WRONG_TYPE)
                            .with("subject", "between")
                            .with("value", "[…] (" + ends.size() + ")")
                            .with(
                                    "allowed",
                                    new Text(
                                            "列表：[\"1 {count}\", \"2 {count}\"]",
                                            "a list: [\"1 {count}\", \"2 {count}\"]")));
            return Optional.empty();
        }
        return make(
                entry,
                "两端须单位相同，由小到大",
                "{\"between\": [\"1 {count}\", \"2 {count}\"]}",
                () -> new Between(ends.get(0), ends.get(1)));
    }

    private Optional<Rule> share(Entry entry) {
        Optional<Limit> limit = LimitReader.read(entry);
        Optional<Integer> count = entry.required("count", COUNT);
        Optional<Integer> of = entry.required("of", RANKED);
        limit.filter(l -> !l.limit().unit().equals(Unit.PERCENT))
                .ifPresent(l -> entry.report(
                        Words.of(l.comparison()),
                        Problem.of(ProblemCode.UNIT_MISMATCH)
                                .with("subject", "share")
                                .with("value", l.limit().unit())
                                .with("allowed", Unit.PERCENT)));
        if (count.isPresent() && of.isPresent() && count.get() > of.get()) {
            entry.report(Problem.of(ProblemCode.SENSELESS_RULE)
                    .with("value", new Text(of.get() + "个中的" + count.get() + "个", count.get() + " of " + of.get()))
                    .with("allowed", "count ≤ of"));
        }
        return make(
                entry,
                "须有以%计的限值、个数和总数",
                "{\"at-most\": \"22.22 %\", \"count\": 2, \"of\": 9}",
                () -> new CountedShare(limit.orElseThrow(), count.orElseThrow(), of.orElseThrow()));
    }

    private static Optional<Rule> classAtLeast(Entry entry, Optional<Indicator> own) {
        Optional<String> label = entry.required("class-at-least", Forms.text("Ⅲ"));
        if (own.isEmpty() || label.isEmpty()) {
            return Optional.empty();
        }
        if (own.get().grades().isEmpty()) {
            entry.report(
                    "class-at-least",
                    Problem.of(ProblemCode.WRONG_SCALE)
                            .with("value", label.get())
                            .with("subject", own.get().id())
                            .with(
                                    "allowed",
                                    new Text(
                                            "其scale为" + Words.of(own.get().scale()),
                                            "its scale is " + Words.of(own.get().scale()))));
            return Optional.empty();
        }
        Form<Grade> grade = Forms.written("Ⅲ", own.get().grades().get()::read);
        return entry.required("class-at-least", grade).map(ClassLimit::new);
    }

    private Optional<Rule> rank(Entry entry) {
        boolean last = entry.has("out-of-last");
        if (last && entry.has("at-most")) {
            entry.report(Problem.of(ProblemCode.SENSELESS_RULE)
                    .with("value", "at-most + out-of-last")
                    .with("allowed", "{\"at-most\": 148, \"of\": 168}, {\"out-of-last\": 20, \"of\": 168}"));
        }
        Optional<Integer> place = entry.required(last ? "out-of-last" : "at-most", COUNT);
        Optional<Integer> of = entry.required("of", RANKED);
        return make(entry, "名次须在参加排名的个数之内", "1 … of", () -> {
            int number = place.orElseThrow();
            int ranked = of.orElseThrow();
            return last ? RankLimit.outOfLast(number, ranked) : new RankLimit(number, ranked);
        });
    }

    private static Optional<Rule> since(Entry entry, BiFunction<Limit, ReportingPeriod, Rule> rule) {
        Optional<Limit> limit = LimitReader.read(entry);
        Optional<ReportingPeriod> from = entry.required("from", Forms.PERIOD);
        return make(
                entry,
                "增速须以%计，且高于-100 %",
                "{\"at-least\": \"15 %\", \"from\": \"2021\"}",
                () -> rule.apply(limit.orElseThrow(), from.orElseThrow()));
    }

    private static Optional<Rule> trend(Entry entry) {
        Optional<Trend.Reading> reading = entry.required("trend", TREND);
        Optional<ReportingPeriod> from = entry.required("from", Forms.PERIOD);
        return reading.flatMap(r -> from.map(f -> new Trend(r, f)));
    }

    private Optional<Rule> finding(Entry entry, Optional<Indicator> own) {
        Optional<Finding> finding = entry.required("finding", FINDING);
        Optional<Rule> reading = entry.optional("reading", on(own));
        return finding.map(f -> new FindingRequired(f, reading));
    }

    private Optional<Rule> each(Entry entry, Optional<Indicator> own) {
        Optional<SubPeriod> part = entry.required("each", PART);
        Optional<Rule> rule = entry.required("rule", on(own));
        return part.flatMap(p -> rule.map(r -> new EachPart(p, r)));
    }

    private Optional<Rule> arms(String key, Function<List<Arm>, Rule> rule, Entry entry, Optional<Indicator> own) {
        Optional<List<Arm>> arms = entry.required(key, armOn(own).list());
        return make(
                entry,
                "至少须有两项",
                "{\"" + key + "\": [{\"at-least\": \"70 %\"}, {…}, …]}",
                () -> rule.apply(new ArrayList<>(arms.orElseThrow())));
    }

    /**
     * Makes a rule of sound parts; what the rule itself refuses becomes a problem. Its own words are in English: {@code need}
     * says in Chinese what this form of rule needs.
     */
    private static Optional<Rule> make(Entry entry, String need, String allowed, Supplier<Rule> rule) {
        if (!entry.isSound()) {
            return Optional.empty();
        }
        try {
            return Optional.of(rule.get());
        } catch (IllegalArgumentException senseless) {
            entry.report(Problem.of(ProblemCode.SENSELESS_RULE)
                    .with("value", new Text(need, String.valueOf(senseless.getMessage())))
                    .with("allowed", allowed));
            return Optional.empty();
        }
    }
}
