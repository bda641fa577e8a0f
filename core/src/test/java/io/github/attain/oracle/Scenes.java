package io.github.attain.oracle;

import io.github.attain.indicator.Direction;
import io.github.attain.oracle.Thing.Kind;
import io.github.attain.rule.About;
import io.github.attain.rule.Assigned;
import io.github.attain.rule.Rule;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Draws scenes by chance: a promise of any form, and data of any completeness. */
final class Scenes {
    private static final int FIRST_YEAR_BEFORE = 3;

    private final Random random;
    private final Layout layout;

    private Scenes(Random random) {
        this.random = random;
        this.layout = any(Layout.values());
    }

    static Scene draw(Random random) {
        return new Scenes(random).draw();
    }

    private Scene draw() {
        Thing own = thing("own");
        List<Thing> others = List.of(thing("one"), thing("two"));
        boolean over = random.nextBoolean();
        LocalDate asOf = over
                ? layout.last.plusDays(1L + random.nextInt(40))
                : layout.first.plusDays(random.nextInt(layout.days()));
        if (!over && random.nextInt(6) == 0) {
            asOf = layout.last;
        }
        List<Datum> data = new ArrayList<>();
        List<Thing> all = new ArrayList<>(others);
        all.add(own);
        Optional<Datum> baseline = Optional.empty();
        int year = layout.last.getYear();
        for (Thing thing : all) {
            Readings readings = new Readings(random, layout, thing);
            data.addAll(readings.all(asOf));
            for (int back = 1; back <= FIRST_YEAR_BEFORE && layout != Layout.YEARS; back++) {
                if (random.nextInt(15) != 0) {
                    data.add(readings.ofYear(year - back));
                }
            }
            if (thing.equals(own) && layout != Layout.YEARS && random.nextInt(4) == 0) {
                baseline = Optional.of(readings.ofYear(year - 1 - random.nextInt(2)))
                        .map(d -> new Datum(own, d.first(), d.last(), d.said(), Optional.empty()));
            }
        }
        Rules rules = new Rules(random, layout, own, others, data);
        Rule rule = rules.draw();
        Optional<Rule> assigned =
                awaits(rule) && random.nextInt(6) != 0 ? Optional.of(rules.assigned()) : Optional.empty();
        boolean about = contains(rule, About.class)
                || assigned.map(a -> contains(a, About.class)).orElse(false);
        Optional<Quantity> tolerance = about && random.nextInt(6) != 0 ? Optional.of(tolerance(own)) : Optional.empty();
        Optional<ComparisonMethod> method = random.nextInt(3) == 0 ? Optional.of(method()) : Optional.empty();
        return new Scene(
                own, others, layout.first, layout.last, asOf, rule, method, tolerance, assigned, baseline, data);
    }

    private static boolean awaits(Rule rule) {
        return contains(rule, Assigned.class);
    }

    static boolean contains(Rule rule, Class<? extends Rule> form) {
        return form.isInstance(rule) || Rules.inside(rule).stream().anyMatch(r -> contains(r, form));
    }

    private Thing thing(String id) {
        List<Kind> kinds = List.copyOf(layout.kinds);
        Kind kind = kinds.get(random.nextInt(kinds.size()));
        Direction better = any(Direction.values());
        boolean ranked = kind == Kind.CLASS || kind == Kind.RANK;
        boolean free = kind == Kind.MEAN || kind == Kind.INDEX;
        Optional<Integer> lowest = Optional.empty();
        Optional<Integer> highest = Optional.empty();
        if (free) {
            lowest = List.of(Optional.<Integer>empty(), Optional.of(0), Optional.of(5))
                    .get(random.nextInt(3));
            highest = random.nextBoolean() ? Optional.of(100) : Optional.empty();
        } else if (kind == Kind.TOTAL) {
            lowest = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(0);
            highest = random.nextBoolean() ? Optional.of(400) : Optional.empty();
        } else if (kind == Kind.DAYS) {
            lowest = Optional.of(0);
        }
        return new Thing(id, kind, ranked ? Direction.LOWER : better, method(), lowest, highest);
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private ComparisonMethod method() {
        return random.nextBoolean() ? ComparisonMethod.ROUNDED_VALUE : ComparisonMethod.FULL_VALUE;
    }

    private Quantity tolerance(Thing own) {
        if (own.kind().isShare()) {
            return new Quantity(Exact.of(BigDecimal.valueOf(random.nextInt(100), 1)), Unit.PERCENTAGE_POINT);
        }
        boolean percent = random.nextInt(3) == 0;
        return percent
                ? new Quantity(Exact.of(1 + random.nextInt(20)), Unit.PERCENT)
                : new Quantity(
                        Exact.of(BigDecimal.valueOf(random.nextInt(60), random.nextInt(2))),
                        Unit.parse(own.kind().unit));
    }
}
