package io.github.attain.assessment;

import io.github.attain.indicator.Indicator;
import io.github.attain.judging.Bound;
import io.github.attain.judging.Judgement;
import io.github.attain.judging.Promise;
import io.github.attain.judging.Reading;
import io.github.attain.judging.WholeNumbers;
import io.github.attain.measurement.Measurement;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Grade;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rank;
import io.github.attain.value.Share;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Finds the nearest value that turns a verdict: the nearest end of what is accepted, confirmed by judging it. */
final class Turning {
    /** Far smaller than anybody measures: what lies just beyond an end. */
    private static final Exact HAIR = Exact.of(BigDecimal.ONE.movePointLeft(12));

    private final Judgement judgement;
    private final Verdict other;
    private final Measurement measured;
    private final Value value;
    private @Nullable TurningValue nearest;

    private Turning(Judgement judgement, boolean met, Reading own, Value value) {
        this.judgement = judgement;
        this.other = met ? Verdict.NOT_MET : Verdict.MET;
        this.value = value;
        Measurement first = own.measurements().get(0);
        ReportingPeriod period = own.isSum() ? judgement.target().term().period() : first.period();
        this.measured = Measurement.builder().from(first).period(period).build();
    }

    static Optional<TurningValue> of(Judgement judgement, boolean met) {
        Reading own = judgement.own();
        Value value = own.value();
        // With a gap the verdict hangs on what fills it, and not on the value alone.
        boolean gap =
                !own.missing().isEmpty() || !new Gap(judgement).incomplete().isEmpty();
        return gap || own.problem() != null || value == null
                ? Optional.empty()
                : new Turning(judgement, met, own, value).find();
    }

    private Optional<TurningValue> find() {
        String own = judgement.target().indicator().id();
        for (Promise.Within part : judgement.promise().merged().parts()) {
            if (part.accepted() != null
                    && part.series() == null
                    && !part.subject().isPart()
                    && part.subject().measure().indicator().id().equals(own)) {
                Exact now = part.subject().measure().amount(value);
                if (now != null) {
                    part.accepted().ends().forEach(end -> turn(part, now, end));
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** From a line on, to one side, the verdict is the other; whether on the line already. */
    record Crossing(Exact line, boolean upwards, boolean included) {
        /** The first decimal on the other side. */
        Exact first(int decimals) {
            Exact cut = WholeNumbers.cut(line, decimals, !upwards);
            if (included || cut.compareTo(line) != 0) {
                return cut;
            }
            Exact step = Exact.of(BigDecimal.ONE.movePointLeft(decimals).setScale(decimals));
            return upwards ? cut.plus(step) : cut.minus(step);
        }
    }

    private void turn(Promise.Within part, Exact now, Bound end) {
        // From an end one can leave what is accepted or come into it: which of both turns the verdict is tried.
        boolean inside = end.accepts(now);
        boolean upwards = end.comparison().isUpper() == inside;
        Crossing crossing = new Crossing(end.value(), upwards, end.comparison().isStrict() == inside);
        if (value instanceof Grade grade) {
            int worst = grade.scale().labels().size() - 1;
            step(crossing, now, 0, worst, place -> new Grade(grade.scale(), (int) place));
        } else if (value instanceof Rank rank) {
            step(crossing, now, 1, rank.of(), place -> new Rank((int) place, rank.of()));
        } else if (value instanceof Share share && share.isCounted()) {
            long total = share.total().getAsLong();
            Exact count = end.value().times(Exact.of(total)).dividedBy(Exact.HUNDRED);
            Crossing counts = new Crossing(count, upwards, crossing.included);
            step(counts, Exact.of(share.count().getAsLong()), 0, total, n -> Share.of(n, total));
        } else if (part.subject().measure().unit() != null) {
            number(crossing, now);
        }
    }

    private void step(Crossing crossing, Exact now, int first, long last, LongFunction<Value> values) {
        Exact turned = crossing.first(0);
        if (turned.compareTo(Exact.of(first)) >= 0 && turned.compareTo(Exact.of(last)) <= 0) {
            Value value = values.apply(turned.numerator().longValueExact());
            offer(new TurningValue(value, true, crossing.upwards, new Quantity(turned.minus(now), Unit.COUNT)), value);
        }
    }

    private void number(Crossing crossing, Exact now) {
        Indicator indicator = judgement.target().indicator();
        boolean reported = indicator.decimals().isPresent();
        Exact turned = reported ? crossing.first(indicator.decimals().getAsInt()) : crossing.line.asDecimal();
        boolean exact = reported || crossing.included;
        Exact probe = exact ? turned : crossing.upwards ? turned.plus(HAIR) : turned.minus(HAIR);
        Unit unit = indicator.unit().orElse(Unit.PERCENT);
        Quantity difference = new Quantity(turned.minus(now), unit.equals(Unit.PERCENT) ? Unit.PERCENTAGE_POINT : unit);
        TurningValue found = new TurningValue(new Quantity(turned, unit), exact, crossing.upwards, difference);
        offer(found, new Quantity(probe, unit));
    }

    /** Takes a value that turns the verdict; a value that is impossible, such as a share above 100 %, turns nothing. */
    private void offer(TurningValue found, Value probe) {
        boolean nearer = nearest == null || size(found).compareTo(size(nearest)) < 0;
        Measurement instead = Measurement.builder().from(measured).value(probe).build();
        if (nearer && Assessor.verdict(judgement.with(instead)) == other) {
            nearest = found;
        }
    }

    private static Exact size(TurningValue turning) {
        return turning.difference().amount().abs();
    }
}
