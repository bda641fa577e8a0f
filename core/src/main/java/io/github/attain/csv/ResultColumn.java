package io.github.attain.csv;

import io.github.attain.assessment.Allowance;
import io.github.attain.assessment.Deciding;
import io.github.attain.assessment.Distance;
import io.github.attain.assessment.Result;
import io.github.attain.assessment.Standing;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Measurement;
import io.github.attain.target.Baseline;
import io.github.attain.text.Code;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.Exact;
import io.github.attain.value.Margin;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rounding;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The columns of a table of results, in their order; what each of them holds stands in the published schema. A column holds one
 * thing: a code, a number without its unit, a date, or words in the reader's language.
 */
enum ResultColumn {
    TARGET_ID(r -> r.target().id()),
    PLACE_CODE(r -> r.target().place().code()),
    PLACE_NAME(r -> r.target().place().name()),
    INDICATOR_ID(r -> r.target().indicator().id()),
    INDICATOR_NAME(r -> r.target().indicator().name()),
    PERIOD_FROM(r -> r.target().term().kind() == Term.Kind.BY
            ? ""
            : r.target().term().period().first()),
    PERIOD_TO(r -> r.target().term().due()),
    COMPARATOR(r -> code(r.comparison())),
    LIMIT(r -> r.limit().flatMap(ValueCells::number)),
    LIMIT_WORD(r -> r.limit().flatMap(ValueCells::word)),
    LIMIT_UNIT(r -> r.limit().flatMap(ValueCells::unit)),
    VALUE(r -> value(r).flatMap(ValueCells::number)),
    VALUE_WORD(r -> value(r).flatMap(ValueCells::word)),
    UNIT(r -> value(r).flatMap(ValueCells::unit)),
    VALUE_COUNT(r -> value(r).flatMap(ValueCells::count)),
    VALUE_OF(r -> value(r).flatMap(ValueCells::total)),
    VALUE_PERIOD(r -> spoken(r).map(Spoken::period)),
    COMPARED_AS(r -> deciding(r)
            .map(Deciding::comparedAs)
            .filter(Quantity.class::isInstance)
            .flatMap(ValueCells::number)),
    BASELINE(r -> baseline(r).flatMap(v -> inUnit(v, value(r).or(r::limit)))),
    CHANGE(r -> deciding(r).flatMap(Deciding::change).flatMap(change -> inUnit(change, r.limit()))),
    MARGIN(r -> r.margin().map(Margin::amount)),
    MARGIN_UNIT(r -> r.margin().map(m -> m.unit().code())),
    MARGIN_PERCENT(r -> r.margin().flatMap(Margin::percent).map(ResultColumn::twoDecimals)),
    VERDICT(r -> Code.of(r.verdict())),
    VERDICT_LABEL(r -> r.verdict().label()),
    REASON(r -> code(r.reason())),
    HANGS_ON(r ->
            r.turningChoices().stream().map(s -> Code.of(s.choice())).distinct().collect(Collectors.joining(" "))),
    STANDING(r -> code(r.standing().map(Standing::state))),
    STANDING_THROUGH(r -> r.standing().flatMap(Standing::through)),
    STANDING_SINCE(r -> r.standing().flatMap(Standing::since)),
    REMAINING_DAYS(r -> r.standing().map(Standing::remainingDays)),
    ALLOWANCE_KIND(r -> code(allowance(r).map(Allowance::kind))),
    ALLOWANCE_COMPARATOR(r -> code(allowance(r).map(Allowance::comparison))),
    ALLOWANCE(r -> allowance(r).map(a -> a.quantity().amount())),
    ALLOWANCE_UNIT(r -> allowance(r).map(a -> a.quantity().unit().code())),
    FURTHER_ALLOWANCES(r -> r.standing().map(s -> Math.max(0, s.allowances().size() - 1))),
    EARLIER_PERIOD(r -> r.distance().map(d -> d.earlier().period())),
    EARLIER_VALUE(r -> r.distance().map(d -> d.earlier().value()).flatMap(ValueCells::number)),
    EARLIER_WORD(r -> r.distance().map(d -> d.earlier().value()).flatMap(ValueCells::word)),
    EARLIER_UNIT(r -> r.distance().map(d -> d.earlier().value()).flatMap(ValueCells::unit)),
    EARLIER_AT_TARGET_LEVEL(r -> r.distance().map(Distance::isAtTargetLevel)),
    EARLIER_MARGIN(r -> r.distance().flatMap(Distance::margin).map(Margin::amount)),
    EARLIER_MARGIN_UNIT(
            r -> r.distance().flatMap(Distance::margin).map(m -> m.unit().code())),
    NEEDED_PERCENT(r -> r.distance().flatMap(Distance::changeNeededPercent).map(ResultColumn::twoDecimals)),
    NEEDED_PER_YEAR(r -> r.distance().flatMap(Distance::perYear).map(Quantity::amount)),
    VALID(r -> completeness(r).map(Completeness::valid)),
    EXPECTED(r -> completeness(r).map(Completeness::expected)),
    STILL_REQUIRED(
            r -> completeness(r).filter(c -> c.moreRequired().isPresent()).map(Completeness::stillRequired)),
    AS_OF(Result::asOf),
    DOCUMENT(r -> r.target()
            .clause()
            .document()
            .number()
            .map(Text::same)
            .orElseGet(() -> r.target().clause().document().title())),
    CLAUSE(r -> r.target().clause().locator()),
    STRENGTH(r -> Code.of(r.target().strength())),
    ATTRIBUTE(r -> Code.of(r.target().attribute())),
    PROMISE(Result::promise),
    SENTENCE(Result::sentence);

    /** What stands there: a text in both languages, or what is written alike for all; an empty optional for nothing. */
    private final Function<Result, Object> content;

    ResultColumn(Function<Result, Object> content) {
        this.content = content;
    }

    /** What stands in the column for a result, harmless to spreadsheets; empty where there is nothing to say. */
    String cell(Result result, Locale locale) {
        Object found = content.apply(result);
        Object cell = found instanceof Optional<?> maybe ? maybe.isPresent() ? maybe.get() : "" : found;
        if (cell instanceof Exact number) {
            return ValueCells.plain(number);
        }
        return AssessmentCsv.harmless(cell instanceof Text text ? text.in(locale) : cell.toString());
    }

    /** The name in the header: the same in every language. */
    @Override
    public String toString() {
        return Code.of(this);
    }

    private static Optional<String> code(Optional<? extends Enum<?>> constant) {
        return constant.map(Code::of);
    }

    /** A value with the period that it is of. */
    private record Spoken(ReportingPeriod period, Value value) {
        static Spoken of(Measurement m) {
            return new Spoken(m.period(), m.value());
        }
    }

    /** The value of the term; else of the part that decides; else the only one to date. */
    private static Optional<Spoken> spoken(Result result) {
        Optional<Spoken> own =
                result.value().map(v -> new Spoken(result.target().term().period(), v));
        return own.or(() -> deciding(result).map(d -> new Spoken(d.period(), d.value())))
                .or(() -> result.standing()
                        .map(Standing::measurements)
                        .filter(to -> to.size() == 1)
                        .map(to -> Spoken.of(to.get(0))));
    }

    /** What decides, where its value is known as a whole. */
    private static Optional<Deciding> deciding(Result result) {
        return result.deciding().filter(d -> d.missing().isEmpty());
    }

    private static Optional<Value> value(Result result) {
        return spoken(result).map(Spoken::value);
    }

    private static Optional<Value> baseline(Result result) {
        return result.deciding()
                .flatMap(Deciding::baseline)
                .or(() -> result.target().baseline().flatMap(Baseline::value));
    }

    /** A number in the unit of another value, so that one unit stands for both. */
    private static Optional<Exact> inUnit(Value value, Optional<Value> like) {
        Optional<Unit> unit = like.flatMap(Value::asQuantity).map(Quantity::unit);
        return value.asQuantity()
                .filter(q -> unit.filter(q::fits).isPresent())
                .map(q -> q.in(unit.orElseThrow()).amount());
    }

    private static Optional<Allowance> allowance(Result result) {
        return result.standing().flatMap(s -> s.allowances().stream().findFirst());
    }

    /** How complete the only measurement is that the answer rests on. */
    private static Optional<Completeness> completeness(Result result) {
        var used = result.standing().map(Standing::measurements).orElseGet(result::measurements);
        return used.size() == 1 ? used.get(0).completeness() : Optional.empty();
    }

    private static Exact twoDecimals(Exact number) {
        return Rounding.toDecimals(2).round(number);
    }
}
