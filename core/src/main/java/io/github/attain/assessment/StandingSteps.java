package io.github.attain.assessment;

import io.github.attain.assessment.Allowance.Kind;
import io.github.attain.assessment.ToDate.Counting;
import io.github.attain.indicator.Statistic;
import io.github.attain.measurement.Measurement;
import io.github.attain.rule.Bound;
import io.github.attain.rule.Step;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes down the arithmetic of a standing, for a reader who checks by hand. */
final class StandingSteps {
    private final Standing standing;
    private final Allowances allowances;
    private final List<Step> steps = new ArrayList<>();

    private StandingSteps(Standing standing) {
        this.standing = standing;
        this.allowances = new Allowances(standing);
    }

    static List<Step> of(Standing standing) {
        StandingSteps writing = new StandingSteps(standing);
        writing.allowances.running().forEach(writing::write);
        return List.copyOf(writing.steps);
    }

    private void add(Step.Kind kind, Text text) {
        steps.add(new Step(kind, text));
    }

    private void write(Strand strand) {
        ToDate data = allowances.data(strand);
        for (Measurement m : data.measurements()) {
            add(Step.Kind.MEASURED, Wording.measured(m, standing.judge().target()));
        }
        if (data.problem().isPresent()) {
            add(Step.Kind.NOTED, data.problem().get().detail());
            return;
        }
        Optional<Unit> unit = strand.gauge().unit();
        if (data.measurements().size() > 1 && unit.isPresent()) {
            Text sum = new Quantity(data.rest().amount(), unit.get()).text();
            add(Step.Kind.COMPUTED, new Text("之和 = ", "their sum = ").and(sum));
        }
        if (unit.isPresent() && data.rest().open() > 0) {
            observations(strand, data);
            extreme(strand, data.rest(), false);
            extreme(strand, data.rest(), true);
        }
        for (Bound bound : unit.isPresent() ? strand.corridor().bounds() : List.<Bound>of()) {
            add(
                    Step.Kind.NOTED,
                    new Text("最终值（修约前）须 ", "the final value, before rounding, must be ")
                            .and(Text.same(bound.comparator().symbol() + " "))
                            .and(new Quantity(bound.value(), unit.orElseThrow()).text()));
        }
        for (Allowance allowance : allowances.of(strand)) {
            add(Step.Kind.COMPUTED, exact(data.rest(), allowance, strand.corridor()));
        }
    }

    private static Text exact(Rest rest, Allowance allowance, Corridor corridor) {
        Text label = allowance.kind().label().and(new Text("：", ": "));
        if (allowance.kind() == Kind.SITES_TO_SPARE) {
            return label.and(Text.same(allowance.quantity().amount().display()));
        }
        if (allowance.kind() != Kind.REST_MEAN) {
            return label.and(allowance.quantity().text());
        }
        boolean upper = allowance.comparator().isUpper();
        Exact line = (upper ? corridor.high() : corridor.low()).orElseThrow().value();
        String formula = "(" + line.display() + " × " + (rest.valid() + rest.open()) + " − "
                + rest.amount().display() + " × " + rest.valid() + ") / " + rest.open() + " = ";
        return label.and(Text.same(formula)).and(allowance.quantity().text());
    }

    private void observations(Strand strand, ToDate data) {
        Rest rest = data.rest();
        switch (data.counting()) {
            case DAYS, DAYS_ASSUMED_VALID -> {
                boolean assumed = data.counting() == Counting.DAYS_ASSUMED_VALID;
                Text valid = rest.valid() == 0
                        ? Text.none()
                        : new Text(
                                "有效" + rest.valid() + "天" + (assumed ? "（未注明，按全部有效计）" : "") + "，",
                                rest.valid() + " valid days" + (assumed ? " (not stated, all taken as valid)" : "")
                                        + ", ");
                add(Step.Kind.NOTED, valid.and(new Text("剩余" + rest.open() + "天", rest.open() + " remaining days")));
            }
            case MONTHS ->
                add(
                        Step.Kind.NOTED,
                        new Text(
                                "有效" + rest.valid() + "个月，剩余" + rest.open() + "个月",
                                rest.valid() + " valid months, " + rest.open() + " remaining"));
            case NONE -> {
                if (strand.gauge().indicator().statistic() == Statistic.SHARE && strand.sites() == 0) {
                    add(
                            Step.Kind.NOTED,
                            new Text(
                                    "未注明该比例以天数计：给出有效天数和应有天数，即可按剩余天数推算",
                                    "nobody says that this is a share of days: with the valid and the expected days"
                                            + " it can be carried on by days"));
                }
                if (!data.missing().isEmpty()) {
                    String years = data.missing().stream()
                            .map(ReportingPeriod::toString)
                            .collect(Collectors.joining(", "));
                    add(Step.Kind.NOTED, new Text("缺：", "missing: ").and(Text.same(years)));
                }
            }
        }
    }

    /** The end that nothing physically possible can pass, and by what. */
    private void extreme(Strand strand, Rest rest, boolean upwards) {
        Text side = upwards ? new Text("最高可能为 ", "at most it can become ") : new Text("最低可能为 ", "at least it will be ");
        Optional<Exact> end = rest.extreme(upwards);
        if (end.isEmpty()) {
            add(
                    Step.Kind.NOTED,
                    upwards
                            ? new Text("没有物理上限", "nothing bounds it from above")
                            : new Text("没有物理下限", "nothing bounds it from below"));
            return;
        }
        Unit unit = strand.gauge().unit().orElseThrow();
        add(
                Step.Kind.COMPUTED,
                side.and(new Quantity(end.get(), unit).text())
                        .and(because(rest, upwards, unit).asRemark()));
    }

    private static Text because(Rest rest, boolean upwards, Unit unit) {
        return switch (rest.how()) {
            case MEAN ->
                new Text("其余各次均为", "with ")
                        .and(new Quantity((upwards ? rest.high() : rest.low()).orElseThrow(), unit).text())
                        .and(new Text("", " each time"));
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
