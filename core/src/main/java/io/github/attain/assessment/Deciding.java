package io.github.attain.assessment;

import io.github.attain.indicator.Indicator;
import io.github.attain.judging.Judgement;
import io.github.attain.judging.Line;
import io.github.attain.judging.Measure;
import io.github.attain.judging.Promise;
import io.github.attain.text.Text;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Finding;
import io.github.attain.value.Grade;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rank;
import io.github.attain.value.Value;
import java.util.Optional;

/**
 * The part of a promise that decides, and what was compared there.
 *
 * <p>Immutable and thread-safe.
 */
public final class Deciding {
    private final Promise.Within part;
    private final Line line;
    private final Line.Held held;

    private Deciding(Promise.Within part, Line line, Line.Held held) {
        this.part = part;
        this.line = line;
        this.held = held;
    }

    /** The only part or the one that decides; of a band the nearer end, or the one that is missed. */
    static Optional<Deciding> of(Judgement judgement) {
        Promise.Within part = judgement.promise() instanceof Promise.Within only
                ? only
                : judgement.answer().decides();
        Value value = part == null ? null : judgement.reading(part).value();
        if (part == null || value == null) {
            return Optional.empty();
        }
        Deciding nearest = null;
        for (Line line : part.lines()) {
            Line.Held held = line.isDeciding() ? line.hold(value, part.subject().measure()) : null;
            if (held != null && (nearest == null || held.difference().compareTo(nearest.held.difference()) < 0)) {
                nearest = new Deciding(part, line, held);
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** {@return the indicator that decides: the target's own, or that of an arm} */
    public Indicator indicator() {
        return part.subject().measure().indicator();
    }

    /** {@return the term, or the month, quarter or year that decides} */
    public ReportingPeriod period() {
        return part.subject().period();
    }

    /** {@return the promise of that part in words} */
    public Text promise() {
        return part.rule().describe(indicator());
    }

    /**
     * {@return the value as it was compared, such as 58 µg/m³ for 58.5 µg/m³ against 58 µg/m³: converted, turned into a change,
     * rounded; a class, a place or a finding as it is}
     */
    public Value comparedAs() {
        Exact compared = held.compared();
        int index = compared.numerator().intValue();
        if (line.limit() instanceof Grade grade) {
            return new Grade(grade.scale(), index);
        }
        if (line.limit() instanceof Rank rank) {
            return new Rank(index, rank.of());
        }
        return line.limit() instanceof Finding
                ? Measure.finding(compared)
                : new Quantity(compared, ((Quantity) line.limit()).unit());
    }

    /** {@return the change from the baseline that was compared, before rounding; empty where no change is promised} */
    public Optional<Quantity> change() {
        return Optional.ofNullable(held.change());
    }

    /** {@return the earlier value that the promise refers to; empty where it refers to none} */
    public Optional<Value> baseline() {
        return Optional.ofNullable(line.base()).map(Line.Base::value);
    }
}
