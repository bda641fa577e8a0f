package io.github.attain.assessment;

import io.github.attain.indicator.Indicator;
import io.github.attain.judging.Bound;
import io.github.attain.judging.Judgement;
import io.github.attain.judging.Promise;
import io.github.attain.judging.Reading;
import io.github.attain.judging.Whole;
import io.github.attain.measurement.Measurement;
import io.github.attain.value.Exact;
import io.github.attain.value.Grade;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rank;
import io.github.attain.value.Share;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.math.BigDecimal;
import java.util.Optional;

/** Finds the nearest value that turns a verdict: the nearest end of what is accepted, confirmed by judging it. */
final class Turning {
    /** Far smaller than anybody measures: what lies just beyond an end. */
    private static final Exact HAIR = Exact.of(BigDecimal.ONE.movePointLeft(12));

    private final Judgement judgement;
    private final boolean met;
    private final Measurement measured;
    private final Value value;
    private Optional<TurningValue> nearest = Optional.empty();

    private Turning(Judgement judgement, boolean met, Reading own) {
        this.judgement = judgement;
        this.met = met;
        this.value = own.value() == null ? own.measurements().get(0).value() : own.value();
        this.measured = own.isSum()
                ? Measurement.builder()
                        .from(own.measurements().get(0))
                        .period(judgement.target().term().period())
                        .value(value)
                        .build()
                : own.measurements().get(0);
    }

    static Optional<TurningValue> of(Judgement judgement, boolean met) {
        Reading own = judgement.own();
        boolean thin = judgement.used().stream()
                .anyMatch(m -> m.completeness().filter(c -> !c.isSufficient()).isPresent());
        // With a gap the verdict hangs on what fills it, and not on the value alone.
        boolean one =
                own.problem() == null && own.value() != null && own.missing().isEmpty();
        return thin || !one ? Optional.empty() : new Turning(judgement, met, own).find();
    }

    private Optional<TurningValue> find() {
        String own = judgement.target().indicator().id();
        judgement.promise().merged().parts().forEach(part -> {
            boolean about = part.subject().measure().indicator().id().equals(own)
                    && !part.subject().isPart()
                    && part.series() == null
                    && part.accepted() != null;
            Exact now = about ? part.subject().measure().amount(value) : null;
            if (now != null && part.accepted() != null) {
                for (Bound end : part.accepted().ends()) {
                    turn(part, now, end);
                }
            }
        });
        return nearest;
    }

    private void turn(Promise.Within part, Exact now, Bound end) {
        // From an end one can leave what is accepted or come into it: which of both turns the verdict is tried.
        boolean inside = end.accepts(now);
        boolean upwards = end.comparison().isUpper() == inside;
        boolean included = end.comparison().isStrict() == inside;
        if (value instanceof Grade grade) {
            step(
                    first(0, end.value(), upwards, included),
                    now,
                    upwards,
                    grade.scale().labels().size() - 1,
                    0,
                    i -> new Grade(grade.scale(), i));
        } else if (value instanceof Rank rank) {
            step(first(0, end.value(), upwards, included), now, upwards, rank.of(), 1, i -> new Rank(i, rank.of()));
        } else if (value instanceof Share share && share.isCounted()) {
            long total = share.total().getAsLong();
            Exact count = end.value().times(Exact.of(total)).dividedBy(Exact.HUNDRED);
            Exact counted = Exact.of(share.count().getAsLong());
            step(first(0, count, upwards, included), counted, upwards, total, 0, n -> Share.of(n, total));
        } else if (part.subject().measure().unit() != null) {
            number(now, end, upwards, included);
        }
    }

    private interface Steps {
        Value at(int index);
    }

    private void step(Exact turned, Exact now, boolean upwards, long last, int first, Steps steps) {
        if (turned.compareTo(Exact.of(first)) < 0 || turned.compareTo(Exact.of(last)) > 0) {
            return;
        }
        Value other = steps.at(turned.numerator().intValueExact());
        offer(new TurningValue(other, true, upwards, new Quantity(turned.minus(now), Unit.COUNT)), other);
    }

    private void number(Exact now, Bound end, boolean upwards, boolean included) {
        Indicator indicator = judgement.target().indicator();
        boolean reported = indicator.decimals().isPresent();
        Exact turned = reported
                ? first(indicator.decimals().getAsInt(), end.value(), upwards, included)
                : end.value().asDecimal();
        boolean exact = reported || included;
        Exact probe = exact ? turned : upwards ? turned.plus(HAIR) : turned.minus(HAIR);
        Unit unit = indicator.unit().orElse(Unit.PERCENT);
        Unit difference = unit.equals(Unit.PERCENT) ? Unit.PERCENTAGE_POINT : unit;
        offer(
                new TurningValue(
                        new Quantity(turned, unit), exact, upwards, new Quantity(turned.minus(now), difference)),
                new Quantity(probe, unit));
    }

    /** The first decimal on the other side of an end. */
    private static Exact first(int decimals, Exact end, boolean upwards, boolean included) {
        Exact cut = Whole.cut(end, decimals, !upwards);
        if (included || cut.compareTo(end) != 0) {
            return cut;
        }
        Exact step = Exact.of(BigDecimal.ONE.movePointLeft(decimals).setScale(decimals));
        return upwards ? cut.plus(step) : cut.minus(step);
    }

    /** Takes a value that turns the verdict; a value that is impossible, such as a share above 100 %, turns nothing. */
    private void offer(TurningValue found, Value probe) {
        boolean nearer = nearest.isEmpty()
                || found.difference()
                                .amount()
                                .abs()
                                .compareTo(nearest.get().difference().amount().abs())
                        < 0;
        Measurement instead = Measurement.builder().from(measured).value(probe).build();
        if (nearer && Assessor.verdict(judgement.with(instead)) == (met ? Verdict.NOT_MET : Verdict.MET)) {
            nearest = Optional.of(found);
        }
    }
}
