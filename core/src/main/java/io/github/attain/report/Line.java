package io.github.attain.report;

import io.github.attain.assessment.Allowance;
import io.github.attain.assessment.Deciding;
import io.github.attain.assessment.Distance;
import io.github.attain.assessment.Result;
import io.github.attain.assessment.Standing;
import io.github.attain.assessment.Verdict;
import io.github.attain.measurement.Measurement;
import io.github.attain.rule.Reason;
import io.github.attain.target.Strength;
import io.github.attain.text.Text;
import io.github.attain.value.Margin;
import io.github.attain.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the table says of one result: the cells of a line, in the order of the {@linkplain #HEADINGS headings}. */
final class Line {
    /** The names of the columns, without that of the number in front. */
    static final List<Text> HEADINGS = List.of(
            new Text("结论", "verdict"),
            new Text("地区", "place"),
            new Text("时段", "period"),
            new Text("指标", "indicator"),
            new Text("数值", "value"),
            new Text("目标", "limit"),
            new Text("差距", "margin"),
            new Text("依据", "clause"));

    /** Stands behind a verdict that hangs on a choice. */
    static final String CHOICE = "*";

    private static final int MOST_VALUES = 3;

    private final Result result;

    Line(Result result) {
        this.result = result;
    }

    /** The cells of the line. */
    List<String> cells(Sources sources, Locale locale) {
        return List.of(
                        verdict(),
                        result.target().place().name(),
                        result.target().term().text(),
                        result.target().indicator().name(),
                        value(),
                        promise(),
                        margin(),
                        sources.cite(result.target().clause()))
                .stream()
                .map(text -> Plain.text(text.in(locale)))
                .toList();
    }

    /** Whether there is no verdict but a distance. */
    boolean isDistance() {
        return result.verdict() == Verdict.NOT_ASSESSABLE && result.distance().isPresent();
    }

    private Text verdict() {
        if (isDistance()) {
            return result.distance().orElseThrow().isAtTargetLevel()
                    ? new Text("已在目标水平", "at target level")
                    : new Text("距目标", "distance");
        }
        Text label = result.verdict().label();
        Optional<Standing> standing = standing();
        if (standing.isPresent()) {
            label = label.and(new Text("，", ", ")).and(standing.get().state().label());
        }
        return result.turningChoices().isEmpty() ? label : label.and(Text.same(CHOICE));
    }

    /** Where a running term stands, where that can be said. */
    private Optional<Standing> standing() {
        return result.standing().filter(s -> s.state() != Standing.State.UNKNOWN);
    }

    private Text promise() {
        Text promise = result.promise();
        return result.target().strength() == Strength.STRIVE ? new Text("力争", "strive for ").and(promise) : promise;
    }

    /**
     * The value of the term; else those that the answer or the standing rests on, of many the one that decides; else the earlier one;
     * else why there is none.
     */
    private Text value() {
        List<Measurement> used = standing().map(Standing::measurements).orElse(result.measurements());
        Optional<Measurement> own = used.stream()
                .filter(m -> m.indicator().equals(result.target().indicator().id())
                        && result.target().term().isAnsweredBy(m.period()))
                .findFirst();
        Optional<Value> value = own.map(Measurement::value).or(result::value);
        if (value.isPresent()) {
            return own.map(Line::withCompleteness).orElseGet(value.get()::text);
        }
        if (standing().isEmpty() && result.distance().isPresent()) {
            return withPeriod(result.distance().get().earlier());
        }
        if (used.size() > MOST_VALUES) {
            return result.deciding()
                    .filter(d -> d.indicator().equals(result.target().indicator()))
                    .map(Line::ofMany)
                    .orElse(new Text(used.size() + "个值", used.size() + " values"));
        }
        return used.stream()
                .map(Line::withPeriod)
                .reduce((one, other) -> one.and(new Text("；", "; ")).and(other))
                .orElse(result.reason().map(Reason::label).orElse(Text.none()));
    }

    private static Text ofMany(Deciding deciding) {
        Text value = deciding.value().text();
        Text known = deciding.missing().isEmpty() ? value : Text.of("已知{}", "{} known", value);
        return known.and(Text.same(deciding.period().toString()).asRemark());
    }

    /** The value, and of how many observations nobody says whether they suffice. */
    private static Text withCompleteness(Measurement m) {
        return m.completeness()
                .filter(c -> c.moreRequired().isEmpty())
                .map(c -> m.value().text().and(c.text().asRemark()))
                .orElseGet(m.value()::text);
    }

    private static Text withPeriod(Measurement m) {
        return withCompleteness(m).and(Text.same(m.period().toString()).asRemark());
    }

    /** The margin; of a running term what the rest of it may bring. */
    private Text margin() {
        if (standing().isPresent()) {
            return standing().get().allowances().stream()
                    .map(Allowance::text)
                    .reduce((one, other) -> one.and(new Text("；", "; ")).and(other))
                    .orElse(Text.none());
        }
        Optional<Margin> margin = result.margin().isPresent()
                ? result.margin()
                : result.distance().flatMap(Distance::margin);
        return margin.map(Line::margin).orElse(Text.none());
    }

    /** A margin; nothing in percent where it is nothing. */
    static Text margin(Margin margin) {
        boolean none = margin.amount().signum() == 0;
        return none ? new Margin(margin.amount(), margin.unit(), Optional.empty()).text() : margin.text();
    }
}
