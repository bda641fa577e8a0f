package io.github.attain.oracle;

import io.github.attain.indicator.Direction;
import io.github.attain.oracle.Datum.Counted;
import io.github.attain.oracle.Datum.Decimal;
import io.github.attain.oracle.Datum.InClass;
import io.github.attain.oracle.Datum.Place;
import io.github.attain.oracle.Datum.Word;
import io.github.attain.oracle.Node.Broken;
import io.github.attain.oracle.Node.Certainty;
import io.github.attain.oracle.Node.Complete;
import io.github.attain.oracle.Node.Joined;
import io.github.attain.oracle.Node.Known;
import io.github.attain.oracle.Node.Subject;
import io.github.attain.oracle.Node.Within;
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
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Finding;
import io.github.attain.value.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Understands rules by their data alone. */
final class Reader {
    private static final Known UNKNOWN = new Known(Certainty.UNKNOWN);

    private final Scene scene;
    private final Evidence evidence;

    Reader(Scene scene) {
        this.scene = scene;
        this.evidence = new Evidence(scene);
    }

    Node read() {
        return read(scene.rule(), new Subject(scene.own(), scene.first(), scene.last(), false));
    }

    private Node read(Rule rule, Subject subject) {
        if (rule instanceof EitherOf either) {
            return joined(false, either.arms(), subject);
        }
        if (rule instanceof AllOf all) {
            return joined(true, all.arms(), subject);
        }
        if (rule instanceof EachPart each) {
            return parts(each, subject);
        }
        if (rule instanceof Assigned) {
            return scene.assigned().map(a -> read(a, subject)).orElse(UNKNOWN);
        }
        if (rule instanceof FindingRequired finding) {
            return finding(finding, subject);
        }
        Optional<Integer> word = word(subject);
        if (word.isPresent()) {
            boolean decides = rule instanceof NoWorse || rule instanceof Trend;
            return decides ? decided(word.get() >= (rule instanceof Trend ? 2 : 1)) : UNKNOWN;
        }
        if (rule instanceof Trend trend) {
            return trend(trend, subject);
        }
        if (rule instanceof Total total) {
            boolean ofYears = subject.first().getYear() < subject.last().getYear();
            Subject sum = new Subject(subject.thing(), subject.first(), subject.last(), ofYears);
            return within(sum, limit(total.limit(), method(subject)));
        }
        return line(rule, subject).<Node>map(line -> within(subject, line)).orElse(UNKNOWN);
    }

    private Node joined(boolean all, List<Arm> arms, Subject subject) {
        List<Node> parts = new ArrayList<>();
        for (Arm arm : arms) {
            Thing thing = arm.indicator().map(i -> scene.thing(i.id())).orElse(subject.thing());
            parts.add(read(arm.rule(), new Subject(thing, subject.first(), subject.last(), false)));
        }
        return new Joined(all, parts);
    }

    private Node parts(EachPart each, Subject subject) {
        List<Node> parts = new ArrayList<>();
        LocalDate first = subject.first();
        while (!first.isAfter(subject.last())) {
            LocalDate next = first.plusMonths(each.part().months());
            parts.add(read(each.each(), new Subject(subject.thing(), first, next.minusDays(1), false)));
            first = next;
        }
        return new Joined(true, parts);
    }

    private static Node decided(boolean kept) {
        return new Known(kept ? Certainty.CERTAIN : Certainty.IMPOSSIBLE);
    }

    private Optional<Integer> word(Subject subject) {
        Possible possible = evidence.of(subject);
        return possible.kind() == Possible.Kind.STATED ? Optional.of(possible.word()) : Optional.empty();
    }

    private Node finding(FindingRequired finding, Subject subject) {
        Optional<Integer> word = word(subject);
        if (word.isPresent()) {
            return decided(word.get() >= Word.degree(finding.atLeast()));
        }
        if (finding.reading().isPresent()) {
            return read(finding.reading().get(), subject);
        }
        boolean share = subject.thing().kind().isShare() && subject.thing().better() != Direction.NONE;
        if (share && finding.atLeast() == Finding.BASICALLY) {
            boolean lower = subject.thing().better() == Direction.LOWER;
            return new Complete(subject, lower ? Fraction.ZERO : Fraction.HUNDRED, isCounted(subject));
        }
        return UNKNOWN;
    }

    /** A percentage of 100.0 may have been rounded. */
    private boolean isCounted(Subject subject) {
        return scene.data().stream()
                .filter(d -> d.thing().equals(subject.thing()) && d.covers(subject.first(), subject.last()))
                .allMatch(d -> d.said() instanceof Counted);
    }

    private Node within(Subject subject, Line line) {
        return evidence.of(subject).isNumber() ? new Within(subject, line) : UNKNOWN;
    }

    private boolean method(Subject subject) {
        return scene.method().orElse(subject.thing().method()) == ComparisonMethod.ROUNDED_VALUE;
    }

    /** The standard of an indicator says how its values are rounded, and nothing of changes in them. */
    private boolean methodForChanges() {
        return scene.method().equals(Optional.of(ComparisonMethod.ROUNDED_VALUE));
    }

    private static BigDecimal amount(Quantity quantity) {
        return new BigDecimal(quantity.amount().toString());
    }

    private static Line limit(Limit limit, boolean rounded) {
        return Line.against(limit.comparison(), amount(limit.limit()), rounded);
    }

    private Optional<Line> line(Rule rule, Subject subject) {
        boolean rounded = method(subject);
        if (rule instanceof Limit limit) {
            return Optional.of(limit(limit, rounded));
        }
        if (rule instanceof CountedShare share) {
            return Optional.of(limit(share.limit(), rounded));
        }
        if (rule instanceof Between range) {
            return Optional.of(range(amount(range.low()), amount(range.high()), subject.thing(), rounded));
        }
        if (rule instanceof About about) {
            return about(about, subject, rounded);
        }
        if (rule instanceof ClassLimit limit) {
            return Optional.of(Line.against(
                    Comparison.AT_MOST, BigDecimal.valueOf(limit.worst().index()), false));
        }
        if (rule instanceof RankLimit limit) {
            return limit.of() == Evidence.CITIES && isRankedAmong(subject)
                    ? Optional.of(Line.against(Comparison.AT_MOST, BigDecimal.valueOf(limit.worst()), false))
                    : Optional.empty();
        }
        if (rule instanceof NoWorse same) {
            return baseline(same.from().first(), subject).flatMap(b -> noWorse(b, subject, rounded));
        }
        if (rule instanceof Change change) {
            return baseline(change.from().first(), subject)
                    .flatMap(Datum::number)
                    .flatMap(b -> change(change, b));
        }
        if (rule instanceof AverageGrowth growth) {
            return baseline(growth.from().first(), subject)
                    .flatMap(Datum::number)
                    .filter(b -> b.compareTo(Fraction.ZERO) > 0)
                    .map(b -> new Line.Growth(
                            growth.limit().comparison(),
                            amount(growth.limit().limit()),
                            methodForChanges(),
                            b,
                            subject.last().getYear() - growth.from().last().getYear()));
        }
        throw new IllegalArgumentException("a rule that the oracle does not know: " + rule);
    }

    /** A place in a list of another length cannot be held against the promise. */
    private boolean isRankedAmong(Subject subject) {
        return scene.data().stream()
                .filter(d -> d.thing().equals(subject.thing()))
                .allMatch(d -> !(d.said() instanceof Place place) || place.of() == Evidence.CITIES);
    }

    private static Line range(BigDecimal low, BigDecimal high, Thing thing, boolean rounded) {
        Line above = Line.against(Comparison.AT_LEAST, low, rounded);
        Line below = Line.against(Comparison.AT_MOST, high, rounded);
        return switch (thing.better()) {
            case LOWER -> below;
            case HIGHER -> above;
            case NONE -> new Line.Both(above, below);
        };
    }

    private Optional<Line> about(About about, Subject subject, boolean rounded) {
        return scene.tolerance().map(tolerance -> {
            BigDecimal value = amount(about.value());
            boolean percent = tolerance.unit().code().equals("%");
            BigDecimal by = amount(tolerance);
            if (percent) {
                BigDecimal part = value.abs().multiply(by).movePointLeft(2).stripTrailingZeros();
                by = part.scale() < 0 ? part.setScale(0) : part;
            }
            return range(value.subtract(by), value.add(by), subject.thing(), rounded);
        });
    }

    private Optional<Datum> baseline(LocalDate first, Subject subject) {
        Optional<Datum> stated = scene.baseline()
                .filter(b -> b.first().equals(first) && b.thing().equals(subject.thing()));
        if (stated.isPresent()) {
            return stated;
        }
        return scene.data().stream()
                .filter(d -> d.thing().equals(subject.thing()))
                .filter(d -> d.covers(first, first.plusYears(1).minusDays(1)))
                .filter(d -> !d.isThin())
                .findFirst();
    }

    private static Optional<Line> noWorse(Datum baseline, Subject subject, boolean rounded) {
        if (baseline.said() instanceof InClass c) {
            return Optional.of(Line.against(Comparison.AT_MOST, BigDecimal.valueOf(c.index()), false));
        }
        if (baseline.said() instanceof Place p) {
            return Optional.of(Line.against(Comparison.AT_MOST, BigDecimal.valueOf(p.place()), false));
        }
        boolean lower = subject.thing().better() == Direction.LOWER;
        Comparison side = lower ? Comparison.AT_MOST : Comparison.AT_LEAST;
        if (baseline.said() instanceof Decimal d) {
            return Optional.of(Line.against(side, d.amount(), rounded));
        }
        boolean number = baseline.said() instanceof Counted;
        return number ? Optional.of(new Line.Against(side, baseline.number().orElseThrow(), -1)) : Optional.empty();
    }

    private Optional<Line> change(Change change, Fraction before) {
        Limit limit = change.limit();
        Line line = limit(limit, methodForChanges());
        String unit = limit.limit().unit().code();
        if (!unit.equals("%")) {
            return Optional.of(new Line.Difference(line, before));
        }
        return before.compareTo(Fraction.ZERO) > 0 ? Optional.of(new Line.Percent(line, before)) : Optional.empty();
    }

    /** The last year must come out better than, or not worse than, the one before it, and better than the first. */
    private Node trend(Trend trend, Subject subject) {
        if (!subject.thing().kind().isNumber()) {
            return UNKNOWN;
        }
        boolean every = trend.reading() == Trend.Reading.EVERY_YEAR_BETTER;
        boolean lower = subject.thing().better() == Direction.LOWER;
        List<Fraction> years = new ArrayList<>();
        boolean holes = false;
        for (int year = trend.from().first().getYear(); year < subject.last().getYear(); year++) {
            Optional<Fraction> value =
                    baseline(LocalDate.of(year, 1, 1), subject).flatMap(Datum::number);
            holes |= value.isEmpty();
            value.ifPresent(years::add);
        }
        for (int i = 1; i < years.size(); i++) {
            int gain = (lower ? -1 : 1) * years.get(i).compareTo(years.get(i - 1));
            if (gain < 0 || (every && gain == 0)) {
                return new Broken(subject, holes);
            }
        }
        if (years.isEmpty()) {
            return UNKNOWN;
        }
        Fraction first = years.get(0);
        Fraction before = years.get(years.size() - 1);
        Comparison better = lower ? Comparison.BELOW : Comparison.ABOVE;
        Comparison same = lower ? Comparison.AT_MOST : Comparison.AT_LEAST;
        Line last = new Line.Against(every ? better : same, before, -1);
        Node end = within(subject, new Line.Both(last, new Line.Against(better, first, -1)));
        // Whatever a year between was: a last year that is no better than the last one known breaks the trend.
        return holes ? new Node.Joined(true, List.of(end, UNKNOWN)) : end;
    }
}
