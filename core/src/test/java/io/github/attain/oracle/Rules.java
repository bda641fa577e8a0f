package io.github.attain.oracle;

import io.github.attain.indicator.Direction;
import io.github.attain.oracle.Thing.Kind;
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
import io.github.attain.value.Exact;
import io.github.attain.value.Finding;
import io.github.attain.value.Grade;
import io.github.attain.value.GradeScale;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Draws promises that make sense for what is measured, with limits near the data. */
final class Rules {
    private static final int DEPTH = 3;
    private static final Comparison[] INCLUSIVE = {Comparison.AT_MOST, Comparison.AT_LEAST};

    private final Random random;
    private final Layout layout;
    private final Thing own;
    private final List<Thing> others;
    private final List<Datum> data;
    private boolean mayAwait = true;

    Rules(Random random, Layout layout, Thing own, List<Thing> others, List<Datum> data) {
        this.random = random;
        this.layout = layout;
        this.own = own;
        this.others = List.copyOf(others);
        this.data = List.copyOf(data);
    }

    /** The rules that a rule is made of. */
    static List<Rule> inside(Rule rule) {
        if (rule instanceof EitherOf either) {
            return either.arms().stream().map(Arm::rule).toList();
        }
        if (rule instanceof AllOf all) {
            return all.arms().stream().map(Arm::rule).toList();
        }
        if (rule instanceof EachPart each) {
            return List.of(each.each());
        }
        return rule instanceof FindingRequired finding
                ? finding.reading().map(List::of).orElse(List.of())
                : List.of();
    }

    /** What a promise speaks of. */
    static Set<Thing> things(Scene scene) {
        Set<Thing> things = new HashSet<>(Set.of(scene.own()));
        scene.assigned().ifPresent(rule -> addThings(rule, scene, things));
        addThings(scene.rule(), scene, things);
        return things;
    }

    private static void addThings(Rule rule, Scene scene, Set<Thing> into) {
        List<Arm> arms =
                rule instanceof EitherOf either ? either.arms() : rule instanceof AllOf all ? all.arms() : List.of();
        arms.forEach(arm -> arm.indicator().ifPresent(i -> into.add(scene.thing(i.id()))));
        inside(rule).forEach(r -> addThings(r, scene, into));
    }

    Rule draw() {
        return rule(own, DEPTH, false, false);
    }

    Rule assigned() {
        mayAwait = false;
        return rule(own, 1, true, true);
    }

    /**
     * Draws a rule.
     *
     * @param alone whether its arms may speak of nothing else
     * @param ofPart whether it is about a part already
     */
    private Rule rule(Thing thing, int depth, boolean alone, boolean ofPart) {
        int dice = random.nextInt(10);
        if (depth > 0 && dice < 4) {
            return junction(thing, depth, alone, ofPart);
        }
        if (depth > 0 && dice == 4) {
            Finding degree = random.nextBoolean() ? Finding.YES : Finding.BASICALLY;
            return new FindingRequired(degree, Optional.of(rule(thing, depth - 1, true, ofPart)));
        }
        if (depth > 0 && dice == 5 && !ofPart && layout.part.isPresent()) {
            return new EachPart(layout.part.get(), rule(thing, depth - 1, alone, true));
        }
        if (dice == 6 && mayAwait && thing.equals(own)) {
            return new Assigned(new Text("省", "the province"));
        }
        if (dice == 7 && random.nextInt(3) == 0) {
            return FindingRequired.of(random.nextBoolean() ? Finding.YES : Finding.BASICALLY);
        }
        return single(thing);
    }

    private Rule junction(Thing thing, int depth, boolean alone, boolean ofPart) {
        List<Arm> arms = new ArrayList<>();
        int count = 2 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            boolean other = !alone && random.nextInt(3) == 0;
            Thing of = other ? others.get(random.nextInt(others.size())) : thing;
            Rule rule = rule(of, depth - 1 - random.nextInt(depth), alone, ofPart);
            arms.add(of.equals(thing) ? Arm.of(rule) : new Arm(Optional.of(of.indicator()), rule));
        }
        return random.nextBoolean() ? new AllOf(arms) : new EitherOf(arms);
    }

    private Rule single(Thing thing) {
        return switch (thing.kind()) {
            case CLASS ->
                random.nextInt(3) == 0
                        ? new NoWorse(before(1 + random.nextInt(2)))
                        : new ClassLimit(new Grade(GradeScale.SURFACE_WATER, random.nextInt(6)));
            case RANK ->
                random.nextInt(3) == 0
                        ? new NoWorse(before(1 + random.nextInt(2)))
                        : new RankLimit(1 + random.nextInt(Evidence.CITIES), Evidence.CITIES);
            case FINDING ->
                random.nextInt(4) == 0
                        ? trend()
                        : FindingRequired.of(random.nextBoolean() ? Finding.YES : Finding.BASICALLY);
            default -> layout == Layout.YEARS ? total(thing) : number(thing);
        };
    }

    private Rule number(Thing thing) {
        boolean ordered = thing.better() != Direction.NONE;
        return switch (random.nextInt(12)) {
            case 0 -> range(thing);
            case 1 -> thing.equals(own) ? new About(quantity(thing)) : limit(thing);
            case 2, 3 -> change(thing);
            case 4 -> new AverageGrowth(percent(-15, 30), before(1 + random.nextInt(2)));
            case 5 -> ordered ? new NoWorse(before(1 + random.nextInt(2))) : limit(thing);
            case 6 -> ordered ? trend() : range(thing);
            case 7 -> thing.kind().isShare() ? counted() : limit(thing);
            case 8 -> thing.kind().adds() ? total(thing) : limit(thing);
            default -> limit(thing);
        };
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private ReportingPeriod before(int years) {
        return ReportingPeriod.ofYear(layout.last.getYear() - years);
    }

    private Comparison side() {
        return any(Comparison.values());
    }

    /** Below the lowest value and above the highest there is nothing to promise. */
    private Limit limit(Thing thing) {
        Quantity quantity = quantity(thing);
        Fraction amount = Fraction.of(new BigDecimal(quantity.amount().toString()));
        boolean atAnEnd =
                thing.floor().equals(Optional.of(amount)) || thing.ceiling().equals(Optional.of(amount));
        return new Limit(atAnEnd ? any(INCLUSIVE) : side(), quantity);
    }

    /** A limit near a sum of some of what was measured, and of some years at their highest; it may lie above what a year can be. */
    private Rule total(Thing thing) {
        if (random.nextBoolean()) {
            return new Total(limit(thing));
        }
        int full = layout == Layout.YEARS && random.nextBoolean() ? 1 + random.nextInt(2) : 0;
        double off = random.nextInt(3) == 0 ? 0 : random.nextGaussian() * 20;
        double about =
                sum(thing) + full * thing.ceiling().map(Fraction::asDouble).orElse(0.0) + off;
        double low = thing.floor().map(Fraction::asDouble).orElse(-100.0);
        BigDecimal amount =
                BigDecimal.valueOf(Math.max(low, about)).setScale(random.nextInt(2), RoundingMode.HALF_EVEN);
        boolean atAnEnd = thing.floor().equals(Optional.of(Fraction.of(amount)));
        return new Total(new Limit(atAnEnd ? any(INCLUSIVE) : side(), quantity(thing, amount)));
    }

    private double sum(Thing thing) {
        return data.stream()
                .filter(d -> d.thing().equals(thing) && !d.first().isBefore(layout.first))
                .filter(d -> random.nextInt(4) != 0)
                .flatMap(d -> d.number().stream())
                .mapToDouble(Fraction::asDouble)
                .sum();
    }

    private Quantity quantity(Thing thing) {
        return quantity(thing, number(thing, random.nextInt(3) == 0 ? 1 : 0));
    }

    private static Quantity quantity(Thing thing, BigDecimal amount) {
        return new Quantity(Exact.of(amount), Unit.parse(thing.kind().unit));
    }

    /** A number near one that was measured, within what is possible. */
    private BigDecimal number(Thing thing, int decimals) {
        List<Fraction> near = data.stream()
                .filter(d -> d.thing().equals(thing))
                .flatMap(d -> d.number().stream())
                .toList();
        double about = near.isEmpty() || random.nextInt(4) == 0
                ? random.nextInt(101)
                : thing.kind().adds() && random.nextInt(3) == 0
                        ? sum(thing)
                        : near.get(random.nextInt(near.size())).asDouble();
        double scale = thing.kind() == Kind.DAYS ? layout.days() * 0.3 : thing.kind() == Kind.TOTAL ? 60 : 8;
        double off = random.nextInt(3) == 0 ? 0 : random.nextGaussian() * scale;
        double low = thing.floor().map(Fraction::asDouble).orElse(-100.0);
        double high = thing.ceiling().map(Fraction::asDouble).orElse(2000.0);
        double inside = Math.max(low, Math.min(high, about + off));
        return BigDecimal.valueOf(inside).setScale(decimals, RoundingMode.HALF_EVEN);
    }

    private Rule range(Thing thing) {
        int decimals = random.nextInt(2);
        BigDecimal one = number(thing, decimals);
        BigDecimal other = number(thing, decimals);
        return one.compareTo(other) == 0
                ? limit(thing)
                : new Between(quantity(thing, one.min(other)), quantity(thing, one.max(other)));
    }

    private Limit percent(int from, int to) {
        int decimals = random.nextInt(2);
        int tenth = decimals == 0 ? 1 : 10;
        int amount = from * tenth + random.nextInt((to - from) * tenth + 1);
        return new Limit(side(), new Quantity(Exact.of(BigDecimal.valueOf(amount, decimals)), Unit.PERCENT));
    }

    private Rule change(Thing thing) {
        Limit percent = percent(-60, 60);
        if (random.nextBoolean()) {
            return new Change(percent, before(1 + random.nextInt(2)));
        }
        Unit unit = thing.kind().isShare() ? Unit.PERCENTAGE_POINT : Unit.parse(thing.kind().unit);
        Quantity amount = new Quantity(percent.limit().amount(), unit);
        return new Change(new Limit(percent.comparison(), amount), before(1 + random.nextInt(2)));
    }

    private Rule trend() {
        Trend.Reading reading = any(Trend.Reading.values());
        return new Trend(reading, before(1 + random.nextInt(3)));
    }

    /** A percentage with the count that it stands for: of nine sections. */
    private Rule counted() {
        int count = random.nextInt(10);
        BigDecimal percent = BigDecimal.valueOf(100L * count)
                .divide(BigDecimal.valueOf(9), random.nextInt(3), RoundingMode.HALF_EVEN);
        Comparison side = count == 0 || count == 9 ? any(INCLUSIVE) : side();
        return new CountedShare(new Limit(side, new Quantity(Exact.of(percent), Unit.PERCENT)), count, 9);
    }
}
