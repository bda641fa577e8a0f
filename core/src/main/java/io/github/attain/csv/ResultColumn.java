package io.github.attain.csv;

import io.github.attain.assessment.Allowance;
import io.github.attain.assessment.Distance;
import io.github.attain.assessment.Result;
import io.github.attain.assessment.Standing;
import io.github.attain.measurement.Measurement;
import io.github.attain.rule.Reason;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import io.github.attain.value.Grade;
import io.github.attain.value.Margin;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rounding;
import io.github.attain.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of a table of results, in their order. */
enum ResultColumn {
    VERDICT("verdict", "结论", Kind.TEXT, r -> r.verdict().label()),
    REASON("reason", "原因", Kind.TEXT, r -> r.reason().map(Reason::label).orElse(Text.none())),
    PLACE_CODE("place-code", "地区代码", Kind.TEXT, r -> same(r.target().place().code())),
    PLACE("place", "地区", Kind.TEXT, r -> r.target().place().name()),
    PERIOD("period", "时段", Kind.TEXT, r -> same(r.target().term().toString())),
    INDICATOR_ID(
            "indicator-id", "指标代码", Kind.TEXT, r -> same(r.target().indicator().id())),
    INDICATOR("indicator", "指标", Kind.TEXT, r -> r.target().indicator().name()),
    VALUE("value", "数值", Kind.OURS, r -> same(values(r))),
    PROMISE("promise", "目标", Kind.TEXT, Result::promise),
    MARGIN("margin", "差距", Kind.OURS, r -> number(r.margin().map(Margin::amount))),
    MARGIN_UNIT("margin-unit", "差距单位", Kind.OURS, r -> unit(r.margin())),
    MARGIN_PERCENT("margin-percent", "差距百分比", Kind.OURS, r -> number(percent(r.margin()))),
    STRENGTH("strength", "力度", Kind.TEXT, r -> r.target().strength().label()),
    ATTRIBUTE("attribute", "属性", Kind.TEXT, r -> r.target().attribute().label()),
    TURNING_CHOICES("turning-choices", "左右结论的选择", Kind.TEXT, ResultColumn::turningChoices),
    CLAUSE("clause", "依据", Kind.TEXT, r -> r.target().clause().citation()),
    TARGET_ID("target-id", "目标代码", Kind.TEXT, r -> same(r.target().id())),
    SENTENCE("sentence", "说明", Kind.TEXT, Result::sentence),
    EARLIER_PERIOD(
            "earlier-period", "早期时段", Kind.TEXT, r -> earlier(r, m -> m.period().toString())),
    EARLIER_VALUE("earlier-value", "早期数值", Kind.OURS, r -> earlier(r, m -> written(m.value()))),
    AT_TARGET_LEVEL("at-target-level", "已在目标水平", Kind.TEXT, ResultColumn::atTargetLevel),
    GAP("gap", "距目标", Kind.OURS, r -> number(gap(r).map(Margin::amount))),
    GAP_UNIT("gap-unit", "距目标单位", Kind.OURS, r -> unit(gap(r))),
    CHANGE_NEEDED_PERCENT(
            "change-needed-percent",
            "尚须变化百分比",
            Kind.OURS,
            r -> number(r.distance().flatMap(Distance::changeNeededPercent).map(ResultColumn::twoDecimals))),
    CHANGE_PER_YEAR(
            "change-per-year",
            "平均每年变化",
            Kind.OURS,
            r -> number(r.distance().flatMap(Distance::perYear).map(Quantity::amount))),
    STANDING(
            "standing",
            "进展",
            Kind.TEXT,
            r -> r.standing().map(s -> s.state().label()).orElse(Text.none())),
    ALLOWANCE("allowance", "剩余可容纳", Kind.TEXT, ResultColumn::allowance),
    COMPLETENESS("completeness", "完整程度", Kind.TEXT, ResultColumn::completeness);

    /** Where the content of a column comes from. */
    private enum Kind {
        /** Words, some of them from elsewhere. */
        TEXT,
        /** Numbers, units and values, written by this library. */
        OURS
    }

    private final Text label;
    private final Kind kind;
    private final Function<Result, Text> content;

    ResultColumn(String en, String zh, Kind kind, Function<Result, Text> content) {
        this.label = new Text(zh, en);
        this.kind = kind;
        this.content = content;
    }

    /** The name of the column. */
    Text label() {
        return label;
    }

    /** Whether the column holds words that may come from elsewhere. */
    boolean isText() {
        return kind == Kind.TEXT;
    }

    /** What stands in the column for a result; empty where there is nothing to say. */
    Text cell(Result result) {
        return content.apply(result);
    }

    private static Text same(String text) {
        return Text.same(text);
    }

    /** The value of the term, or all values that the answer rests on. */
    private static String values(Result result) {
        return result.value()
                .map(ResultColumn::written)
                .orElseGet(() -> result.measurements().stream()
                        .map(m -> m.period() + ": " + m.value().written())
                        .collect(Collectors.joining("; ")));
    }

    /** A class has a label that somebody else gave it. */
    private static String written(Value value) {
        return value instanceof Grade ? AssessmentCsv.harmless(value.written()) : value.written();
    }

    private static Optional<Margin> gap(Result result) {
        return result.distance().flatMap(Distance::gap);
    }

    private static Text unit(Optional<Margin> margin) {
        return same(margin.map(m -> m.unit().code()).orElse(""));
    }

    private static Optional<Exact> percent(Optional<Margin> margin) {
        return margin.flatMap(Margin::percent).map(ResultColumn::twoDecimals);
    }

    private static Exact twoDecimals(Exact number) {
        return Rounding.toDecimals(2).round(number);
    }

    /** A decimal as it is, a fraction in six decimals. */
    private static Text number(Optional<Exact> number) {
        return same(number.map(n -> n.isWritten() ? n.toString() : plain(n)).orElse(""));
    }

    private static String plain(Exact fraction) {
        var decimal = fraction.toDecimal(6).stripTrailingZeros();
        return decimal.signum() == 0 ? "0" : decimal.toPlainString();
    }

    private static Text turningChoices(Result result) {
        return result.turningChoices().stream()
                .map(s -> s.otherwise().and(new Text("：", ": ")).and(s.answer()))
                .reduce((one, other) -> one.and(new Text("；", "; ")).and(other))
                .orElse(Text.none());
    }

    private static Text earlier(Result result, Function<Measurement, String> part) {
        return same(result.distance().map(d -> part.apply(d.earlier())).orElse(""));
    }

    private static Text allowance(Result result) {
        return result.standing().map(Standing::allowances).orElse(List.of()).stream()
                .map(Allowance::text)
                .reduce((one, other) -> one.and(new Text("；", "; ")).and(other))
                .orElse(Text.none());
    }

    private static Text completeness(Result result) {
        return result.measurements().stream()
                .flatMap(m -> m.completeness().stream()
                        .map(c -> Text.same(m.period() + ": ").and(c.text())))
                .reduce((one, other) -> one.and(new Text("；", "; ")).and(other))
                .orElse(Text.none());
    }

    private static Text atTargetLevel(Result result) {
        return result.distance()
                .map(d -> d.isAtTargetLevel() ? new Text("是", "yes") : new Text("否", "no"))
                .orElse(Text.none());
    }
}
