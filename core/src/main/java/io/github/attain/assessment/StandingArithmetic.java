package io.github.attain.assessment;

import io.github.attain.indicator.Statistic;
import io.github.attain.judging.Bound;
import io.github.attain.judging.Possible;
import io.github.attain.judging.Promise;
import io.github.attain.judging.Reading;
import io.github.attain.judging.Reading.Counting;
import io.github.attain.measurement.Measurement;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes down the arithmetic of a standing, for a reader who checks by hand. */
final class StandingArithmetic {
    private final Standing standing;
    private final Allowances allowances;
    private final List<Step> steps = new ArrayList<>();

    StandingArithmetic(Standing standing) {
        this.standing = standing;
        this.allowances = new Allowances(standing);
    }

    List<Step> steps() {
        allowances.running().forEach(this::write);
        return List.copyOf(steps);
    }

    private void computed(Text text) {
        steps.add(new Step.Other(Step.Kind.COMPUTED, text));
    }

    private void noted(Text text) {
        steps.add(new Step.Other(Step.Kind.NOTED, text));
    }

    private void write(Promise.Within part) {
        Reading data = allowances.data(part);
        String own = standing.judgement().target().indicator().id();
        for (Measurement m : data.measurements()) {
            steps.add(new Step.Measured(m, !m.indicator().equals(own)));
        }
        Possible rest = data.possible();
        if (rest == null) {
            noted(Objects.requireNonNull(data.problem()).detail());
            return;
        }
        Unit unit = part.subject().measure().unit();
        if (unit == null) {
            return;
        }
        if (data.measurements().size() > 1) {
            computed(new Text("之和 = ", "their sum = ").and(new Quantity(rest.amount(), unit).text()));
        }
        if (rest.open() > 0) {
            observations(part, data, rest);
            extreme(rest, false, unit);
            extreme(rest, true, unit);
        }
        for (Bound bound : Objects.requireNonNull(part.accepted()).ends()) {
            noted(new Text("最终值（修约前）须 ", "the final value, before rounding, must be ")
                    .and(Text.same(bound.comparison().symbol() + " "))
                    .and(new Quantity(bound.value(), unit).text()));
        }
        for (Allowance allowance : allowances.of(part)) {
            computed(exact(rest, allowance, part));
        }
    }

    private static Text exact(Possible rest, Allowance allowance, Promise.Within part) {
        Text label = allowance.kind().label().and(new Text("：", ": "));
        if (allowance.kind() == Allowance.Kind.SITES_TO_SPARE) {
            return label.and(Text.same(allowance.quantity().amount().display()));
        }
        if (allowance.kind() != Allowance.Kind.REST_MEAN) {
            return label.and(allowance.quantity().text());
        }
        String line = Objects.requireNonNull(part.accepted()).ends().stream()
                .filter(b -> b.comparison() == allowance.comparison())
                .map(b -> b.value().display())
                .findFirst()
                .orElseThrow();
        String formula = "(" + line + " × " + (rest.valid() + rest.open()) + " − "
                + rest.amount().display() + " × " + rest.valid() + ") / " + rest.open() + " = ";
        return label.and(Text.same(formula)).and(allowance.quantity().text());
    }

    private void observations(Promise.Within part, Reading data, Possible rest) {
        switch (data.counting()) {
            case DAYS, DAYS_ASSUMED_VALID -> {
                boolean assumed = data.counting() == Counting.DAYS_ASSUMED_VALID;
                Text valid = rest.valid() == 0
                        ? Text.none()
                        : new Text(
                                "有效" + rest.valid() + "天" + (assumed ? "（未注明，按全部有效计）" : "") + "，",
                                rest.valid() + " valid days" + (assumed ? " (not stated, all taken as valid)" : "")
                                        + ", ");
                noted(valid.and(new Text("剩余" + rest.open() + "天", rest.open() + " remaining days")));
            }
            case MONTHS ->
                noted(new Text(
                        "有效" + rest.valid() + "个月，剩余" + rest.open() + "个月",
                        rest.valid() + " valid months, " + rest.open() + " remaining"));
            case NONE -> {
                boolean share = part.subject().measure().indicator().statistic() == Statistic.SHARE;
                if (share && allowances.sites(part) == 0) {
                    noted(new Text(
                            "未注明该比例以天数计：给出有效天数和应有天数，即可按剩余天数推算",
                            "nobody says that this is a share of days: with the valid and the expected days"
                                    + " it can be carried on by days"));
                }
                if (!data.missing().isEmpty()) {
                    String years = data.missing().stream()
                            .map(ReportingPeriod::toString)
                            .collect(Collectors.joining(", "));
                    noted(new Text("缺：", "missing: ").and(Text.same(years)));
                }
            }
        }
    }

    /** The end that nothing physically possible can pass, and by what. */
    private void extreme(Possible rest, boolean upwards, Unit unit) {
        Text side = upwards ? new Text("最高可能为 ", "at most it can become ") : new Text("最低可能为 ", "at least it will be ");
        Exact end = rest.extreme(upwards);
        if (end == null) {
            noted(
                    upwards
                            ? new Text("没有物理上限", "nothing bounds it from above")
                            : new Text("没有物理下限", "nothing bounds it from below"));
            return;
        }
        computed(side.and(new Quantity(end, unit).text())
                .and(because(rest, upwards, unit).asRemark()));
    }

    private static Text because(Possible rest, boolean upwards, Unit unit) {
        return switch (rest.how()) {
            case MEAN ->
                new Text("其余各次均为", "with ")
                        .and(new Quantity(Objects.requireNonNull(upwards ? rest.high() : rest.low()), unit).text())
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
