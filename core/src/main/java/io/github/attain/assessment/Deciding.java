package io.github.attain.assessment;

import io.github.attain.indicator.Indicator;
import io.github.attain.judging.Line;
import io.github.attain.judging.Promise;
import io.github.attain.judging.Reading;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Finding;
import io.github.attain.value.Margin;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The part of a promise that decides, and what was compared there.
 *
 * <p>Immutable and thread-safe.
 */
public final class Deciding {
    private final Promise.Within part;
    private final ReportingPeriod period;
    private final Value value;
    private final @Nullable Value before;
    private final @Nullable ReportingPeriod from;
    private final @Nullable Line line;
    private final Line.@Nullable Held held;
    /** What is known of a sum in part; null where the value is that of the whole period. */
    private final @Nullable Reading partial;

    private Deciding(
            Promise.Within part,
            ReportingPeriod period,
            Value value,
            @Nullable Value before,
            @Nullable ReportingPeriod from,
            @Nullable Line line,
            Line.@Nullable Held held,
            @Nullable Reading partial) {
        this.part = part;
        this.period = period;
        this.value = value;
        this.before = before;
        this.from = from;
        this.line = line;
        this.held = held;
        this.partial = partial;
    }

    /** A value held against one limit; null where that cannot be done, or the limit cannot be missed. */
    static @Nullable Deciding of(
            Promise.Within part, Line line, ReportingPeriod period, Value value, @Nullable Reading partial) {
        Line.Held held = line.isDeciding() ? line.hold(value, part.subject().measure()) : null;
        Value before = line.base() == null ? null : line.base().value();
        return held == null ? null : new Deciding(part, period, value, before, null, line, held, partial);
    }

    /** The last year of a trend, held against the one before. */
    static Deciding last(Promise.Within part, Value value, @Nullable Reading partial) {
        return trend(part, part.subject().period(), value, Objects.requireNonNull(part.series()), partial);
    }

    /** Where years are missing between, only the first year of a trend is known to be the one that it is. */
    private static Deciding trend(
            Promise.Within part, ReportingPeriod year, Value value, Promise.Series before, @Nullable Reading partial) {
        boolean isWhole = before.isWholeBefore(year);
        Value known = isWhole || before.values().size() == 1 ? before.last() : null;
        return new Deciding(part, year, value, known, isWhole ? null : before.from(), null, null, partial);
    }

    /** The year that broke a trend. */
    static Deciding broken(Promise.Settled settled) {
        Promise.Series series = Objects.requireNonNull(settled.by().series());
        ReportingPeriod year = ReportingPeriod.ofYear(settled.from().getYear());
        return trend(settled.by(), year, series.last(), series.earlier(), null);
    }

    /** Whether a plain limit bounds from above; empty for ranges, classes, places, findings and trends. */
    Optional<Boolean> isUpperLimit() {
        return line != null && line.limit() instanceof Quantity && part.lines().size() == 1
                ? Optional.of(line.comparison().isUpper())
                : Optional.empty();
    }

    /** The period of the earlier value; empty where the limit refers to none, and for a trend. */
    Optional<ReportingPeriod> since() {
        return Optional.ofNullable(line).map(Line::base).map(Line.Base::from);
    }

    /** The limit as it is written; empty for a trend. */
    Optional<Line> line() {
        return Optional.ofNullable(line);
    }

    boolean isKept() {
        return held != null && held.kept();
    }

    /** How far it lies on the good side, for what is held against the same limit. */
    Exact difference() {
        return Objects.requireNonNull(held).difference();
    }

    /** The margin; a finding has none, nor has a trend, nor what is known of a sum in part. */
    Optional<Margin> margin() {
        if (line == null || held == null || line.limit() instanceof Finding || partial != null) {
            return Optional.empty();
        }
        return Optional.of(
                line.limit() instanceof Quantity limit
                        ? Margin.of(
                                held.compared(),
                                limit.amount(),
                                line.comparison().isUpper(),
                                limit.unit())
                        : new Margin(held.difference(), Unit.COUNT, Optional.empty()));
    }

    /** {@return the indicator that decides: the target's own, or that of an arm} */
    public Indicator indicator() {
        return part.subject().measure().indicator();
    }

    /** {@return the term, or the month, quarter or year that decides: of a trend the year that broke it, or the last} */
    public ReportingPeriod period() {
        return period;
    }

    /** {@return the promise of that part in words} */
    public Text promise() {
        return part.rule().describe(indicator());
    }

    /**
     * {@return the value that decides, as it was measured or added up; where something is {@linkplain #missing missing}, what is
     * known of it}
     */
    public Value value() {
        return value;
    }

    /** {@return what is missing of a sum that decides whatever it was; empty where the value is that of the whole period} */
    public List<ReportingPeriod> missing() {
        return partial == null ? List.of() : List.copyOf(partial.missing());
    }

    /** The value in words, and what is missing of it. */
    Text known() {
        return partial == null
                ? value.text()
                : Text.of(
                        "已知{}{}", "{} known{}", value.text(), partial.lacking().asRemark());
    }

    /**
     * {@return the value as it was compared, such as 58 µg/m³ for 58.5 µg/m³ against 58 µg/m³: converted, turned into a change,
     * rounded; a class, a place, a finding or the year of a trend as it is}
     */
    public Value comparedAs() {
        return line != null && held != null && line.limit() instanceof Quantity limit
                ? new Quantity(held.compared(), limit.unit())
                : value;
    }

    /** {@return the change from the baseline that was compared, before rounding; empty where no change is promised} */
    public Optional<Quantity> change() {
        return Optional.ofNullable(held).map(Line.Held::change);
    }

    /** The first year of a trend, where the earlier value is that one's and not that of the year before. */
    Optional<ReportingPeriod> from() {
        return Optional.ofNullable(from);
    }

    /**
     * {@return the earlier value that the promise refers to, of a trend the year before or, where years between are missing, the first;
     * empty where it refers to none}
     */
    public Optional<Value> baseline() {
        return Optional.ofNullable(before);
    }
}
