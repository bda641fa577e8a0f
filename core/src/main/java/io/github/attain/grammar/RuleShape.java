package io.github.attain.grammar;

import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Checked;
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
import io.github.attain.rule.Comparison;
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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The table of one form of rule, or of the object behind its key. A new form is an entry of the table, with a line in {@link
 * #rule} and one in {@link #take}, and the record that it stands for.
 */
public final class RuleShape extends Shape<Rule> {
    private static final Form<Integer> COUNT = new Forms.Whole(0, 100_000_000, 9);
    private static final Form<Integer> RANKED = new Forms.Whole(1, 100_000_000, 168);
    static final Comparison[] COMPARISONS = Comparison.values();
    private static final String ENDS = "[\"1 {count}\", \"2 {count}\"]";

    private static final RuleShape LIMIT = new RuleShape("limit", Limit.class).withLimit();

    private static final RuleShape BETWEEN =
            new RuleShape("between", Between.class, "两端须单位相同，由小到大", "{\"between\": " + ENDS + "}");
    static final Key<List<Quantity>> BETWEEN_ENDS = BETWEEN.required("between", Forms.QUANTITY.list());

    private static final RuleShape ABOUT = new RuleShape("about", About.class);
    static final Key<Quantity> ABOUT_VALUE = ABOUT.required("about", Forms.QUANTITY);

    private static final RuleShape SHARE = new RuleShape(
                    "share of",
                    CountedShare.class,
                    "须有以%计的限值、个数和总数",
                    "{\"at-most\": \"22.22 %\", \"count\": 2, \"of\": 9}")
            .withLimit();
    static final Key<Integer> SHARE_COUNT = SHARE.required("count", COUNT);
    static final Key<Integer> SHARE_OF = SHARE.required("of", RANKED);

    private static final RuleShape CLASS = new RuleShape("class", ClassLimit.class);
    static final Key<String> CLASS_WORST = CLASS.required("class-at-least", new TextForm("Ⅲ"));

    private static final RuleShape RANK = new RuleShape("rank of", RankLimit.class, "名次须在参加排名的个数之内", "1 … of");
    static final Key<Integer> RANK_AT_MOST = RANK.optional("at-most", COUNT);
    static final Key<Integer> RANK_LAST = RANK.optional("out-of-last", COUNT);
    static final Key<Integer> RANK_OF = RANK.required("of", RANKED);

    private static final RuleShape TOTAL = new RuleShape("total of", Total.class).withLimit();

    private static final String SINCE = "增速须以%计，且高于-100 %";
    private static final String SINCE_EXAMPLE = "{\"at-least\": \"15 %\", \"from\": \"2021\"}";
    private static final RuleShape CHANGE = new RuleShape("change of", Change.class, SINCE, SINCE_EXAMPLE).withLimit();
    static final Key<ReportingPeriod> CHANGE_FROM = CHANGE.required("from", Forms.PERIOD);

    private static final RuleShape GROWTH =
            new RuleShape("growth of", AverageGrowth.class, SINCE, SINCE_EXAMPLE).withLimit();
    static final Key<ReportingPeriod> GROWTH_FROM = GROWTH.required("from", Forms.PERIOD);

    private static final RuleShape NO_WORSE = new RuleShape("no worse", NoWorse.class);
    static final Key<ReportingPeriod> NO_WORSE_THAN = NO_WORSE.required("no-worse-than", Forms.PERIOD);

    private static final RuleShape TREND = new RuleShape("trend", Trend.class);
    static final Key<Trend.Reading> TREND_READING = TREND.required("trend", Words.all(Trend.Reading.values()));
    static final Key<ReportingPeriod> TREND_FROM = TREND.required("from", Forms.PERIOD);

    private static final RuleShape FINDING = new RuleShape("finding", FindingRequired.class);
    static final Key<Finding> FINDING_LEAST = FINDING.required("finding", Words.allBut(Finding.NO, Finding.values()));
    static final Key<Rule> FINDING_READING = FINDING.optional("reading", RuleForm.RULE);

    private static final RuleShape EACH = new RuleShape("each", EachPart.class);
    static final Key<SubPeriod> EACH_PART = EACH.required("each", Words.all(SubPeriod.values()));
    static final Key<Rule> EACH_RULE = EACH.required("rule", RuleForm.RULE);

    private static final RuleShape EITHER = ofArms("either", EitherOf.class, "either-of");
    static final Key<List<Arm>> EITHER_ARMS = EITHER.required("either-of", RuleForm.ARM.list());

    private static final RuleShape ALL = ofArms("all", AllOf.class, "all-of");
    static final Key<List<Arm>> ALL_ARMS = ALL.required("all-of", RuleForm.ARM.list());

    private static final RuleShape ASSIGNED = new RuleShape("assigned", Assigned.class);
    static final Key<Text> ASSIGNED_BY = ASSIGNED.required("assigned-by", Forms.BOTH);

    /** The forms, by the keys that say them. */
    public static final Map<String, RuleShape> BY_SIGN = bySign(List.of(
            LIMIT,
            BETWEEN,
            ABOUT,
            new RuleShape("share", SHARE),
            CLASS,
            new RuleShape("rank", RANK),
            new RuleShape("total", TOTAL),
            new RuleShape("change", CHANGE),
            new RuleShape("average-growth", GROWTH),
            NO_WORSE,
            TREND,
            FINDING,
            EACH,
            EITHER,
            ALL,
            ASSIGNED));

    public final Class<? extends Rule> type;
    /** The four comparators, which exclude one another, where the form has a limit among its keys. */
    final List<Key<Quantity>> limits = new ArrayList<>();

    private final String name;
    private final String need;
    /** The rule that stands as an object behind the only key; null where the keys themselves say it. */
    public final @Nullable Key<Rule> inside;

    /** What the rule itself refuses is reported: {@code need} says in Chinese what the rule says in English. */
    private RuleShape(String name, Class<? extends Rule> type, String need, String example) {
        super(example);
        this.name = name;
        this.type = type;
        this.need = need;
        this.inside = null;
    }

    private RuleShape(String name, Class<? extends Rule> type) {
        this(name, type, "", "{…}");
    }

    private RuleShape(String sign, RuleShape shape) {
        super("{…}");
        this.name = sign;
        this.type = shape.type;
        this.need = "";
        this.inside = required(sign, shape);
    }

    private static RuleShape ofArms(String name, Class<? extends Rule> type, String sign) {
        return new RuleShape(name, type, "至少须有两项", "{\"" + sign + "\": [{\"at-least\": \"70 %\"}, {…}, …]}");
    }

    private RuleShape withLimit() {
        for (Comparison comparison : COMPARISONS) {
            limits.add(optional(Words.of(comparison), Forms.QUANTITY));
        }
        return this;
    }

    private static Map<String, RuleShape> bySign(List<RuleShape> forms) {
        Map<String, RuleShape> bySign = new LinkedHashMap<>();
        for (RuleShape form : forms) {
            for (Key<?> key : form == LIMIT ? form.limits : form.keys().subList(0, 1)) {
                bySign.put(key.name(), form);
            }
        }
        return bySign;
    }

    /** The keys of its limit, of which one stands; empty where the form has none. */
    public List<Key<Quantity>> limits() {
        return Collections.unmodifiableList(limits);
    }

    /** Writes a rule into an object, which may hold something already. */
    static Json writeInto(Json into, Rule rule, Writing out) {
        for (RuleShape form : BY_SIGN.values()) {
            if (form.type == rule.getClass()) {
                return form.write(rule, into, out);
            }
        }
        throw new IllegalStateException("no form is known of " + rule);
    }

    @Override
    @Nullable
    protected Rule make(Entry entry) {
        check(entry);
        if (!entry.isSound()) {
            return null;
        }
        try {
            return inside == null ? rule(entry) : entry.the(inside);
        } catch (IllegalArgumentException senseless) {
            entry.report(Problem.of(ProblemCode.SENSELESS_RULE)
                    .with("value", new Text(need, String.valueOf(senseless.getMessage())))
                    .with("allowed", example()));
            return null;
        }
    }

    /** Makes the rule of a sound entry. */
    private Rule rule(Entry entry) {
        return switch (name) {
            case "limit" -> limit(entry);
            case "between" ->
                new Between(
                        entry.the(BETWEEN_ENDS).get(0), entry.the(BETWEEN_ENDS).get(1));
            case "about" -> new About(entry.the(ABOUT_VALUE));
            case "share of" -> new CountedShare(limit(entry), entry.the(SHARE_COUNT), entry.the(SHARE_OF));
            case "class" -> new ClassLimit(grade(entry).orThrow());
            case "rank of" ->
                entry.has(RANK_LAST)
                        ? RankLimit.outOfLast(entry.the(RANK_LAST), entry.the(RANK_OF))
                        : new RankLimit(entry.the(RANK_AT_MOST), entry.the(RANK_OF));
            case "total of" -> new Total(limit(entry));
            case "change of" -> new Change(limit(entry), entry.the(CHANGE_FROM));
            case "growth of" -> new AverageGrowth(limit(entry), entry.the(GROWTH_FROM));
            case "no worse" -> new NoWorse(entry.the(NO_WORSE_THAN));
            case "trend" -> new Trend(entry.the(TREND_READING), entry.the(TREND_FROM));
            case "finding" -> new FindingRequired(entry.the(FINDING_LEAST), entry.maybe(FINDING_READING));
            case "each" -> new EachPart(entry.the(EACH_PART), entry.the(EACH_RULE));
            case "either" -> new EitherOf(entry.the(EITHER_ARMS));
            case "all" -> new AllOf(entry.the(ALL_ARMS));
            case "assigned" -> new Assigned(entry.the(ASSIGNED_BY));
            default -> throw new IllegalStateException(name);
        };
    }

    @Override
    protected void take(Rule rule, Parts into) {
        if (inside != null) {
            into.put(inside, rule);
        } else {
            rule.accept(new RuleParts(this, into));
        }
    }

    /** The limit of a sound entry. */
    private Limit limit(Entry entry) {
        int index = 0;
        while (!entry.has(limits.get(index))) {
            index++;
        }
        return new Limit(COMPARISONS[index], entry.the(limits.get(index)));
    }

    private static Checked<Grade> grade(Entry entry) {
        Indicator own = Objects.requireNonNull(entry.in().indicator);
        return own.grades().orElseThrow().read(entry.the(CLASS_WORST));
    }

    /** Reports what does not fit together and the rule itself cannot know. */
    private void check(Entry entry) {
        if (!limits.isEmpty()) {
            checkLimits(entry);
        }
        if (this == BETWEEN && entry.isSound() && entry.the(BETWEEN_ENDS).size() != 2) {
            entry.report(
                    BETWEEN_ENDS,
                    Problem.of(ProblemCode.WRONG_TYPE)
                            .with("subject", BETWEEN_ENDS.name())
                            .with("value", "[…] (" + entry.the(BETWEEN_ENDS).size() + ")")
                            .with("allowed", new Text("列表：" + ENDS, "a list: " + ENDS)));
        } else if (this == SHARE) {
            checkShare(entry);
        } else if (this == CLASS && entry.isSound()) {
            checkClass(entry, entry.in().indicator);
        } else if (this == RANK && entry.has(RANK_AT_MOST) && entry.has(RANK_LAST)) {
            entry.report(Problem.of(ProblemCode.SENSELESS_RULE)
                    .with("value", "at-most + out-of-last")
                    .with("allowed", "{\"at-most\": 148, \"of\": 168}, {\"out-of-last\": 20, \"of\": 168}"));
        } else if (this == RANK && !entry.has(RANK_AT_MOST) && !entry.has(RANK_LAST)) {
            entry.miss(RANK_AT_MOST);
        }
    }

    private void checkLimits(Entry entry) {
        List<String> there = new ArrayList<>(1);
        for (Key<Quantity> key : limits) {
            if (entry.has(key)) {
                there.add(key.name());
            }
        }
        if (there.size() > 1) {
            entry.report(Problem.of(ProblemCode.SENSELESS_RULE)
                    .with("value", String.join(" + ", there))
                    .with("allowed", new Text("只能有一个限值，多个写在all-of中", "one limit; several stand in all-of")));
        } else if (there.isEmpty()) {
            limits.forEach(key -> there.add(key.name()));
            Text all = Text.same(String.join(", ", there)).asRemark();
            entry.report(Problem.of(ProblemCode.MISSING)
                    .with("subject", new Text("限值", "limit"))
                    .with("allowed", Text.same("\"at-most\": \"46 ug/m3\"").and(all)));
        }
    }

    private void checkShare(Entry entry) {
        for (Key<Quantity> key : limits) {
            Quantity limit = entry.get(key);
            if (limit != null && !limit.unit().equals(Unit.PERCENT)) {
                entry.report(
                        key,
                        Problem.of(ProblemCode.UNIT_MISMATCH)
                                .with("subject", "share")
                                .with("value", limit.unit())
                                .with("allowed", Unit.PERCENT));
            }
        }
        Integer count = entry.get(SHARE_COUNT);
        Integer of = entry.get(SHARE_OF);
        if (count != null && of != null && count > of) {
            entry.report(Problem.of(ProblemCode.SENSELESS_RULE)
                    .with("value", new Text(of + "个中的" + count + "个", count + " of " + of))
                    .with("allowed", "count ≤ of"));
        }
    }

    private static void checkClass(Entry entry, @Nullable Indicator own) {
        if (own == null) {
            // Its classes are not known, for a reason that is told where it stands.
            entry.in().spoil();
        } else if (own.grades().isEmpty()) {
            String scale = Words.of(own.scale());
            entry.report(
                    CLASS_WORST,
                    Problem.of(ProblemCode.WRONG_SCALE)
                            .with("value", entry.the(CLASS_WORST))
                            .with("subject", own.id())
                            .with("allowed", new Text("其scale为" + scale, "its scale is " + scale)));
        } else {
            entry.in().accept(grade(entry), entry.json(CLASS_WORST));
        }
    }
}
