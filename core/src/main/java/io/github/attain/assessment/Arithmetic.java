package io.github.attain.assessment;

import io.github.attain.judging.Judgement;
import io.github.attain.judging.Line;
import io.github.attain.judging.Measure;
import io.github.attain.judging.Promise;
import io.github.attain.judging.Reading;
import io.github.attain.measurement.Measurement;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Finding;
import io.github.attain.value.Grade;
import io.github.attain.value.Margin;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rank;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A walk over a resolved promise with the values as they were measured: the steps, the margin, what decided. */
final class Arithmetic {
    private final Judgement judgement;
    private final Promise promise;

    Arithmetic(Judgement judgement) {
        this.judgement = judgement;
        this.promise = judgement.promise();
    }

    /** A part of the promise with the value held against one of its lines. */
    record Comparing(Promise.Within part, Line line, Line.Held held) {
        Margin margin() {
            if (!(line.limit() instanceof Quantity limit)) {
                Exact steps = line.limit() instanceof Finding ? Exact.ZERO : held.difference();
                return new Margin(steps, Unit.COUNT, Optional.empty());
            }
            return Margin.of(held.compared(), limit.amount(), line.comparison().isUpper(), limit.unit());
        }
    }

    /** The line that decides a part: of a band the nearer end, or the one that is missed; null where the value is no such. */
    @Nullable
    Comparing comparing(Promise.Within part, @Nullable Value value) {
        Comparing nearest = null;
        for (Line line : part.lines()) {
            Line.Held held = value == null || !line.isDeciding() ? null : line.hold(value, measure(part));
            if (held != null && (nearest == null || held.difference().compareTo(nearest.held.difference()) < 0)) {
                nearest = new Comparing(part, line, held);
            }
        }
        return nearest;
    }

    private static Measure measure(Promise.Within part) {
        return part.subject().measure();
    }

    /** How far the value lies from the limit; of several parts the best of those that keep any, the worst of those that miss all. */
    Optional<Margin> margin() {
        return margin(promise, null);
    }

    /** The same with an earlier value in the place of the term's own. */
    Optional<Margin> margin(Promise of, @Nullable Value instead) {
        if (of instanceof Promise.Within part) {
            Value value = instead != null ? instead : judgement.reading(part).value();
            Comparing comparing =
                    part.subject().measure().reading() == Measure.Reading.FINDING ? null : comparing(part, value);
            return Optional.ofNullable(comparing).map(Comparing::margin);
        }
        if (!(of instanceof Promise.Joined joined)) {
            return Optional.empty();
        }
        List<Margin> kept = new ArrayList<>();
        List<Margin> missed = new ArrayList<>();
        int without = 0;
        for (Promise arm : joined.arms()) {
            Optional<Margin> margin = margin(arm, instead);
            Boolean met = isKept(arm, instead);
            if (margin.isEmpty() && (met == null || met == joined.all())) {
                without++;
            }
            margin.ifPresent(m -> (Boolean.TRUE.equals(met) ? kept : missed).add(m));
        }
        List<Margin> deciding = joined.all() ? (missed.isEmpty() ? kept : missed) : (kept.isEmpty() ? missed : kept);
        boolean everyArm = joined.all() ? missed.isEmpty() : kept.isEmpty();
        return everyArm && without > 0 ? Optional.empty() : extreme(deciding, !joined.all());
    }

    /** The best of several margins in one unit, or the worst; empty where there are none or the units differ. */
    private static Optional<Margin> extreme(List<Margin> margins, boolean best) {
        boolean oneUnit = margins.stream().map(Margin::unit).distinct().count() == 1;
        Comparator<Margin> order = Comparator.comparing(Margin::amount);
        return oneUnit ? margins.stream().max(best ? order : order.reversed()) : Optional.empty();
    }

    /** Whether a part is kept by the value as measured; null where that cannot be said. */
    private @Nullable Boolean isKept(Promise of, @Nullable Value instead) {
        if (of instanceof Promise.Within part) {
            Value value = instead != null ? instead : judgement.reading(part).value();
            Exact amount = value == null ? null : measure(part).amount(value);
            if (amount == null || part.accepted() == null) {
                return null;
            }
            return part.accepted().contains(amount);
        }
        if (!(of instanceof Promise.Joined joined)) {
            return null;
        }
        boolean unknown = false;
        for (Promise arm : joined.arms()) {
            Boolean kept = isKept(arm, instead);
            if (kept != null && kept != joined.all()) {
                return kept;
            }
            unknown |= kept == null;
        }
        return unknown ? null : (Boolean) joined.all();
    }

    /** The steps from what was measured to what was compared. */
    List<Step> steps(Optional<Assignment> assignment) {
        List<Step> steps = new ArrayList<>();
        String own = judgement.target().indicator().id();
        for (Measurement m : judgement.used()) {
            steps.add(new Step.Measured(m, !m.indicator().equals(own)));
        }
        assignment.ifPresent(a -> steps.add(new Step.Assigned(a)));
        if (judgement.isInterpreted()) {
            steps.add(new Step.Other(
                    Step.Kind.NOTED, new Text("按数值解读：", "read as a number (an interpretation): ").and(words(promise))));
        }
        steps(promise, false, steps);
        return List.copyOf(steps);
    }

    private Text words(Promise of) {
        return of.parts().stream()
                .map(p -> Wording.promise(p, judgement.target()))
                .distinct()
                .reduce((a, b) -> a.and(new Text("；", "; ")).and(b))
                .orElse(Text.none());
    }

    private void steps(Promise of, boolean named, List<Step> into) {
        if (of instanceof Promise.Joined joined) {
            joined.arms().forEach(arm -> steps(arm, true, into));
        } else if (of instanceof Promise.Within part) {
            if (named) {
                Text words = part.subject().isPart()
                        ? Text.same(part.subject().period().toString())
                        : Wording.promise(part, judgement.target());
                into.add(new Step.Other(Step.Kind.NOTED, words));
            }
            part(part, into);
        } else if (of instanceof Promise.Settled settled) {
            series(settled.by(), null, into);
        }
    }

    private void part(Promise.Within part, List<Step> into) {
        Reading reading = judgement.reading(part);
        Value value = reading.value();
        if (value == null || reading.problem() != null || part.accepted() == null) {
            return;
        }
        if (reading.isSum()) {
            boolean years = reading.measurements().stream().allMatch(m -> isYear(m.period()));
            into.add(new Step.Summed(value, years));
        }
        if (part.series() != null) {
            series(part, value, into);
            return;
        }
        boolean beyond = false;
        boolean kept = false;
        for (Line line : part.lines()) {
            Line.Held held = line.hold(value, measure(part));
            if (held != null) {
                line(line, held, value, into);
                beyond |= !held.kept() && !line.isDeciding();
                kept |= held.kept() && line.isDeciding();
            }
        }
        missing(reading, into);
        counted(part, value).ifPresent(into::add);
        if (beyond && kept) {
            into.add(new Step.Other(
                    Step.Kind.NOTED, new Text("优于所述范围，视为达到", "better than the stated range: counts as met")));
        }
    }

    private void missing(Reading reading, List<Step> into) {
        if (reading.isSum()
                && !reading.missing().isEmpty()
                && judgement.answer().open() == null) {
            String names =
                    reading.missing().stream().map(ReportingPeriod::toString).collect(Collectors.joining(", "));
            into.add(new Step.Other(
                    Step.Kind.NOTED,
                    new Text(
                            "缺" + names.replace(", ", "、") + "，不影响结论",
                            "missing: " + names + "; nothing there could turn the answer")));
        }
    }

    /** What the counts written beside a share would give. */
    private Optional<Step> counted(Promise.Within part, Value value) {
        if (part.count() == null) {
            return Optional.empty();
        }
        Line line = part.count();
        Measure counts = new Measure(measure(part).indicator(), Measure.Reading.COUNT, 0);
        Line.Held held = line.hold(value, counts);
        return held == null
                ? Optional.empty()
                : Optional.of(new Step.Other(
                        Step.Kind.NOTED,
                        new Text("按所附数量：", "by the count written beside it: ")
                                .and(line.comparison().words())
                                .and(Text.same(" " + ((Quantity) line.limit()).amount() + "/" + part.sites() + " → "))
                                .and(held.kept() ? new Text("达到", "met") : new Text("未达到", "not met"))));
    }

    private static boolean isYear(ReportingPeriod period) {
        return period.equals(ReportingPeriod.ofYear(period.first().getYear()));
    }

    private static void line(Line line, Line.Held held, Value value, List<Step> into) {
        if (line.limit() instanceof Finding required) {
            into.add(new Step.Stated((Finding) value, required, held.kept()));
            return;
        }
        if (line.base() != null) {
            into.add(new Step.Baseline(line.base().from(), line.base().value()));
        }
        Value compared = value;
        if (line.limit() instanceof Quantity limit) {
            compared = numbers(line, held, value, limit, into);
        }
        into.add(new Step.Compared(compared, line.comparison(), line.limit(), line.method(), held.kept()));
    }

    private static Value numbers(Line line, Line.Held held, Value value, Quantity limit, List<Step> into) {
        Quantity measured = value.asQuantity().orElseThrow();
        Quantity full = held.converted() == null ? new Quantity(held.compared(), limit.unit()) : held.converted();
        if (held.converted() != null && !full.unit().equals(measured.unit())) {
            into.add(new Step.Converted(measured, full));
        }
        if (line.base() != null && line.base().kind() == Line.Kind.GROWTH) {
            into.add(new Step.Other(Step.Kind.COMPUTED, line.base().words()));
        }
        if (held.change() != null) {
            Quantity before = line.base() == null
                    ? full
                    : line.base().value().asQuantity().orElseThrow();
            into.add(new Step.Changed(
                    full,
                    before,
                    held.change(),
                    line.base() != null && line.base().kind() == Line.Kind.PERCENT));
            full = held.change();
        }
        if (held.converted() != null && !full.unit().equals(limit.unit())) {
            into.add(new Step.Converted(full, full.in(limit.unit())));
            full = full.in(limit.unit());
        }
        Quantity compared = new Quantity(held.compared(), limit.unit());
        if (!compared.amount().equals(full.amount())) {
            into.add(new Step.Rounded(full, compared));
        }
        return compared;
    }

    private static void series(Promise.Within part, @Nullable Value last, List<Step> into) {
        List<Quantity> before = Objects.requireNonNull(part.series());
        List<Exact> all = before.stream().map(Quantity::amount).collect(Collectors.toList());
        Exact end = last == null ? null : measure(part).amount(last);
        if (end != null) {
            all.add(end);
        }
        Unit unit = before.get(0).unit();
        into.add(new Step.Other(
                Step.Kind.COMPARED,
                Text.same(all.stream().map(Exact::display).collect(Collectors.joining(" → ")) + " ")
                        .and(unit.symbol())));
        into.add(new Step.Other(
                Step.Kind.NOTED,
                new Text("读法：", "read as: ")
                        .and(part.rule().describe(measure(part).indicator()))));
    }

    /** The single comparison behind the answer: that of the only part, or of the part that decides. */
    Optional<Comparing> deciding() {
        Promise.Within decides = promise instanceof Promise.Within only
                ? only
                : judgement.answer().decides();
        if (decides == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(comparing(decides, judgement.reading(decides).value()));
    }

    /** A number as a value of the kind that the line has. */
    static Value asValue(Line line, Exact compared) {
        if (line.limit() instanceof Grade grade) {
            return new Grade(grade.scale(), compared.numerator().intValueExact());
        }
        if (line.limit() instanceof Rank rank) {
            return new Rank(compared.numerator().intValueExact(), rank.of());
        }
        if (line.limit() instanceof Finding) {
            return Measure.finding(compared);
        }
        return new Quantity(compared, ((Quantity) line.limit()).unit());
    }
}
