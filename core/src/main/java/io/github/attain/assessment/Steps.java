package io.github.attain.assessment;

import io.github.attain.indicator.Statistic;
import io.github.attain.judging.Bound;
import io.github.attain.judging.Judgement;
import io.github.attain.judging.Line;
import io.github.attain.judging.Measure;
import io.github.attain.judging.Possible;
import io.github.attain.judging.Promise;
import io.github.attain.judging.Reading;
import io.github.attain.judging.Reading.Counting;
import io.github.attain.measurement.Measurement;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import io.github.attain.value.Finding;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes down the arithmetic behind a result and behind a standing, for a reader who checks by hand. */
final class Steps {
    private final Judgement judgement;
    private final List<Step> steps = new ArrayList<>();

    private Steps(Judgement judgement) {
        this.judgement = judgement;
    }

    /** The steps from what was measured to what was compared. */
    static List<Step> of(Judgement judgement, Optional<Assignment> assignment) {
        Steps steps = new Steps(judgement);
        steps.measured(judgement.used());
        assignment.ifPresent(a -> steps.steps.add(new Step.Assigned(a)));
        Promise promise = judgement.promise();
        if (judgement.isInterpreted()) {
            steps.noted("按数值解读：{}", "read as a number (an interpretation): {}", Wording.parts(judgement));
        }
        steps.promise(promise, false);
        return List.copyOf(steps.steps);
    }

    /** What the rest of a running term can bring. */
    static List<Step> of(Standing standing) {
        Steps steps = new Steps(standing.judgement());
        Allowances allowances = new Allowances(standing);
        allowances.running().forEach(part -> steps.running(part, allowances));
        return List.copyOf(steps.steps);
    }

    private void measured(List<Measurement> measured) {
        String own = judgement.target().indicator().id();
        measured.forEach(m -> steps.add(new Step.Measured(m, !m.indicator().equals(own))));
    }

    private void noted(Text text) {
        steps.add(new Step.Other(Step.Kind.NOTED, text));
    }

    private void noted(String zh, String en, Object... parts) {
        noted(Text.of(zh, en, parts));
    }

    private void computed(String zh, String en, Object... parts) {
        steps.add(new Step.Other(Step.Kind.COMPUTED, Text.of(zh, en, parts)));
    }

    private static Measure measure(Promise.Within part) {
        return part.subject().measure();
    }

    private void promise(Promise of, boolean named) {
        if (of instanceof Promise.Joined joined) {
            joined.arms().forEach(arm -> promise(arm, true));
        } else if (of instanceof Promise.Within part && judgement.isMeasured(part)) {
            if (named) {
                noted(
                        part.subject().isPart()
                                ? Text.same(part.subject().period().toString())
                                : Wording.promise(part, judgement.target()));
            }
            part(part);
        } else if (of instanceof Promise.Settled settled) {
            series(settled.by(), null);
        }
    }

    private void part(Promise.Within part) {
        Reading reading = judgement.reading(part);
        Value value = reading.value();
        if (value == null || part.accepted() == null) {
            return;
        }
        if (reading.isSum()) {
            boolean years =
                    reading.measurements().stream().allMatch(m -> m.period().isYear());
            steps.add(new Step.Summed(value, years));
        }
        if (part.series() != null) {
            series(part, value);
            return;
        }
        Line.Base base = part.lines().isEmpty() ? null : part.lines().get(0).base();
        if (base != null && part.measured().size() > 1) {
            computed(
                    "{}各时段之和 = {}",
                    "sum of the parts of {} = {}",
                    base.from(),
                    base.value().text());
        }
        boolean beyond = false;
        boolean kept = false;
        for (Line line : part.lines()) {
            Line.Held held = line.hold(value, measure(part));
            if (held != null) {
                line(line, held, value);
                beyond |= !held.kept() && !line.isDeciding();
                kept |= held.kept() && line.isDeciding();
            }
        }
        if (reading.isSum()
                && !reading.missing().isEmpty()
                && judgement.answer().open() == null) {
            noted("{}，不影响结论", "{}; nothing there could turn the answer", reading.lacking());
        }
        Possible possible = reading.possible();
        if (possible != null && possible.open() == 0) {
            counted(part, value);
        }
        if (beyond && kept) {
            noted("优于所述范围，视为达到", "better than the stated range: counts as met");
        }
    }

    /** What the counts written beside a share would give. */
    private void counted(Promise.Within part, Value value) {
        Line line = part.count();
        Measure counts = new Measure(measure(part).indicator(), Measure.Reading.COUNT, part.sites());
        Line.Held held = line == null ? null : line.hold(value, counts);
        if (line != null && held != null) {
            noted(
                    "按所附数量：{} {}/{} → {}",
                    "by the count written beside it: {} {}/{} → {}",
                    line.comparison().words(Unit.COUNT),
                    ((Quantity) line.limit()).amount(),
                    part.sites(),
                    (held.kept() ? Verdict.MET : Verdict.NOT_MET).label());
        }
    }

    private void line(Line line, Line.Held held, Value value) {
        if (line.limit() instanceof Finding required) {
            steps.add(new Step.Stated((Finding) value, required, held.kept()));
            return;
        }
        if (line.base() != null) {
            steps.add(new Step.Baseline(line.base().from(), line.base().value()));
        }
        Value compared = line.limit() instanceof Quantity limit ? numbers(line, held, value, limit.unit()) : value;
        steps.add(new Step.Compared(compared, line.comparison(), line.limit(), line.method(), held.kept()));
    }

    private Quantity numbers(Line line, Line.Held held, Value value, Unit unit) {
        Quantity compared = new Quantity(held.compared(), unit);
        Quantity full = held.converted() == null
                ? compared
                : converted(value.asQuantity().orElseThrow(), held.converted().unit());
        Line.Base base = line.base();
        if (base != null && base.kind() == Line.Kind.GROWTH) {
            steps.add(new Step.Other(Step.Kind.COMPUTED, base.words()));
        }
        if (base != null && held.change() != null) {
            Quantity before = base.value().asQuantity().orElseThrow();
            steps.add(new Step.Changed(full, before, held.change(), base.kind() == Line.Kind.PERCENT));
            full = held.change();
        }
        full = converted(full, unit);
        if (!compared.amount().equals(full.amount())) {
            steps.add(new Step.Rounded(full, compared));
        }
        return compared;
    }

    private Quantity converted(Quantity from, Unit unit) {
        if (from.unit().equals(unit)) {
            return from;
        }
        Quantity to = from.in(unit);
        steps.add(new Step.Converted(from, to));
        return to;
    }

    private void series(Promise.Within part, @Nullable Value last) {
        List<Quantity> before = Objects.requireNonNull(part.series()).values();
        String amounts = before.stream().map(q -> q.amount().display()).collect(Collectors.joining(" → "));
        Exact end = last == null ? null : measure(part).amount(last);
        String all = end == null ? amounts : amounts + " → " + end.display();
        Text series = Text.same(all + " ").and(before.get(0).unit().symbol());
        steps.add(new Step.Other(Step.Kind.COMPARED, series));
        noted("读法：{}", "read as: {}", part.rule().describe(measure(part).indicator()));
    }

    private void running(Promise.Within part, Allowances allowances) {
        Reading data = allowances.data(part);
        measured(data.measurements());
        Possible rest = data.possible();
        Unit unit = measure(part).unit();
        if (rest == null) {
            noted(Objects.requireNonNull(data.problem()).detail());
        } else if (unit != null) {
            if (data.measurements().size() > 1 && StandingWording.addsUp(part)) {
                computed("之和 = {}", "their sum = {}", new Quantity(rest.amount(), unit).text());
            }
            if (rest.open() > 0) {
                observations(part, data, rest, allowances.sites(part) > 0);
                extreme(rest, false, unit);
                extreme(rest, true, unit);
            }
            for (Bound bound : Objects.requireNonNull(part.accepted()).ends()) {
                Text line = StandingWording.line(bound, unit);
                noted("最终值（修约前）须 {}", "the final value, before rounding, must be {}", line);
            }
            for (Allowance allowance : allowances.of(part)) {
                computed("{}：{}", "{}: {}", allowance.kind().label(), exact(rest, allowance, part));
            }
        }
    }

    private static Text exact(Possible rest, Allowance allowance, Promise.Within part) {
        Quantity quantity = allowance.quantity();
        return switch (allowance.kind()) {
            case SITES_TO_SPARE -> Text.same(quantity.amount().display());
            case REST_MEAN -> {
                Bound line = Objects.requireNonNull(part.accepted()).ends().stream()
                        .filter(b -> b.comparison() == allowance.comparison())
                        .findFirst()
                        .orElseThrow();
                String formula = "(" + line.value().display() + " × " + (rest.valid() + rest.open()) + " − "
                        + rest.amount().display() + " × " + rest.valid() + ") / " + rest.open() + " = ";
                yield Text.same(formula).and(quantity.text());
            }
            default -> quantity.text();
        };
    }

    private void observations(Promise.Within part, Reading data, Possible rest, boolean ofSites) {
        switch (data.counting()) {
            case DAYS, DAYS_ASSUMED_VALID -> {
                Text assumed = data.counting() == Counting.DAYS_ASSUMED_VALID
                        ? new Text("（未注明，按全部有效计）", " (not stated, all taken as valid)")
                        : Text.none();
                Text valid = Text.of("有效{}天{}，", "{} valid days{}, ", rest.valid(), assumed);
                boolean gap = !data.missing().isEmpty();
                noted(
                        gap ? "{}剩余和缺测{}天" : "{}剩余{}天",
                        gap ? "{}{} days left or missing" : "{}{} remaining days",
                        rest.valid() == 0 ? Text.none() : valid,
                        rest.open());
                missing(data);
            }
            case MONTHS -> noted("有效{}个月，剩余{}个月", "{} valid months, {} remaining", rest.valid(), rest.open());
            case NONE -> {
                boolean share = measure(part).indicator().statistic() == Statistic.SHARE;
                if (share && !ofSites) {
                    noted(
                            "未注明该比例以天数计：给出有效天数和应有天数，即可按剩余天数推算",
                            "nobody says that this is a share of days: with the valid and the expected days"
                                    + " it can be carried on by days");
                }
                missing(data);
            }
        }
    }

    private void missing(Reading data) {
        if (!data.missing().isEmpty()) {
            noted("{}", "{}", data.lacking());
        }
    }

    /** The end that nothing physically possible can pass, and by what. */
    private void extreme(Possible rest, boolean upwards, Unit unit) {
        Exact end = rest.extreme(upwards);
        if (end == null) {
            noted(
                    upwards ? "没有物理上限" : "没有物理下限",
                    upwards ? "nothing bounds it from above" : "nothing bounds it from below");
            return;
        }
        computed(
                upwards ? "最高可能为 {}{}" : "最低可能为 {}{}",
                upwards ? "at most it can become {}{}" : "at least it will be {}{}",
                new Quantity(end, unit).text(),
                because(rest, upwards, unit).asRemark());
    }

    private static Text because(Possible rest, boolean upwards, Unit unit) {
        return switch (rest.how()) {
            case MEAN -> {
                Exact each = Objects.requireNonNull(upwards ? rest.high() : rest.low());
                yield Text.of("其余各次均为{}", "with {} each time", new Quantity(each, unit).text());
            }
            case COUNT, SHARE ->
                upwards
                        ? new Text("其余各天全部计入", "if every remaining day counts")
                        : new Text("其余各天均不计入", "if no remaining day counts");
            case TOTAL ->
                upwards
                        ? new Text("其余均为最高可能值", "with the highest possible values")
                        : new Text("其余均为最低可能值", "with the lowest possible values");
            case OTHER ->
                unit.equals(Unit.PERCENT)
                        ? new Text("比例在0与100 %之间", "a share lies within 0 and 100 %")
                        : new Text("指标的物理界限", "the physical bound of the indicator");
        };
    }
}
