package io.github.attain.examples.commandline.listing;

import io.github.attain.indicator.Indicator;
import io.github.attain.target.Baseline;
import io.github.attain.target.Plan;
import io.github.attain.target.Target;
import io.github.attain.text.Code;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.Term;
import io.github.attain.value.Grade;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rank;
import io.github.attain.value.Share;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The columns of the table, in their order; those that a table of results has too are called as there. */
enum Column {
    /** The id of the target. */
    TARGET_ID((target, part) -> target.id()),
    /** The id of the plan. */
    PLAN_ID((target, part) -> target.plan().map(Plan::id).orElse("")),
    /** Section, item or row of the document. */
    CLAUSE((target, part) -> target.clause().locator()),
    /** The GB/T 2260 code, with a site behind a slash. */
    PLACE_CODE((target, part) -> target.place().code()),
    /** The Chinese name of the place. */
    PLACE_NAME((target, part) -> target.place().name().zh()),
    /** The id of the indicator: that of the arm, where the arm has its own. */
    INDICATOR_ID((target, part) -> part.indicator().id()),
    /** Its Chinese name. */
    INDICATOR_NAME((target, part) -> part.indicator().name().zh()),
    /** The form of the rule; see {@link Part}. */
    FORM((target, part) -> part.form()),
    /** One of the closed list of {@link Parts}. */
    COMPARATOR((target, part) -> part.comparator()),
    /** A plain number, or a place in a ranking. */
    LIMIT((target, part) -> isNumber(part.value()) ? part.value() : ""),
    /** A class. */
    LIMIT_WORD((target, part) -> isNumber(part.value()) ? "" : part.value()),
    /** The UCUM code. */
    LIMIT_UNIT((target, part) -> part.unit()),
    /** The first day; empty where the target holds by a date. */
    PERIOD_FROM(
            (target, part) -> firstDay(target.term()).map(LocalDate::toString).orElse("")),
    /** The last day, or the due date. */
    PERIOD_TO((target, part) -> target.term().due().toString()),
    /** {@code must} or {@code strive}. */
    STRENGTH((target, part) -> Code.of(target.strength())),
    /** {@code binding}, {@code anticipatory} or {@code unstated}. */
    ATTRIBUTE((target, part) -> Code.of(target.attribute())),
    /** The period of the baseline. */
    BASELINE_PERIOD((target, part) ->
            baselinePeriod(target, part).map(ReportingPeriod::toString).orElse("")),
    /** The stated value of the baseline as a plain number in the unit of the indicator. */
    BASELINE((target, part) -> baselineValue(target, part)
            .map(value -> plain(value, part.indicator()))
            .orElse("")),
    /** {@code kind:target}, joined by semicolons. */
    RELATIONS((target, part) -> target.relations().stream()
            .map(r -> Code.of(r.kind()) + ":" + r.target())
            .collect(Collectors.joining(";")));

    private final BiFunction<Target, Part, String> cell;

    Column(BiFunction<Target, Part, String> cell) {
        this.cell = cell;
    }

    /** What stands in this column for a part of a target; empty where there is nothing to say. */
    String cell(Target target, Part part) {
        return cell.apply(target, part);
    }

    private static boolean isNumber(String value) {
        return value.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** The name in the header. */
    @Override
    public String toString() {
        return Code.of(this);
    }

    private static Optional<LocalDate> firstDay(Term term) {
        return term.kind() == Term.Kind.DURING ? Optional.of(term.period().first()) : Optional.empty();
    }

    /** The baseline of the target speaks of its own indicator, not of that of another arm. */
    private static Optional<Baseline> baseline(Target target, Part part) {
        return target.baseline().filter(b -> part.indicator().equals(target.indicator()));
    }

    private static Optional<ReportingPeriod> baselinePeriod(Target target, Part part) {
        return part.from().or(() -> baseline(target, part).map(Baseline::period));
    }

    private static Optional<Value> baselineValue(Target target, Part part) {
        return baseline(target, part)
                .filter(b -> part.from().isEmpty() || part.from().get().equals(b.period()))
                .flatMap(Baseline::value);
    }

    private static String plain(Value value, Indicator indicator) {
        if (value instanceof Quantity quantity) {
            Unit unit = indicator.unit().orElse(quantity.unit());
            return (quantity.fits(unit) ? quantity.in(unit) : quantity).amount().toString();
        }
        if (value instanceof Share share && !share.isCounted()) {
            return share.percent().toString();
        }
        if (value instanceof Rank rank) {
            return String.valueOf(rank.place());
        }
        return value instanceof Grade grade ? grade.label() : value.written();
    }
}
