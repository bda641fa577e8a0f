package io.github.attain.report;

import io.github.attain.assessment.Assignment;
import io.github.attain.assessment.Deciding;
import io.github.attain.assessment.Distance;
import io.github.attain.assessment.Gap;
import io.github.attain.assessment.Result;
import io.github.attain.assessment.Step;
import io.github.attain.measurement.Measurement;
import io.github.attain.rule.Limit;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a result that can be drawn on one axis: a value and what it is held against.
 *
 * @param value the value before it was rounded, in the unit of the limits: as measured, or the change that was computed
 * @param compared the value as it was compared
 * @param limits the limits, one or two, in one unit
 * @param isFinal whether the value decided; else it is one to date, an earlier or an incomplete one
 * @param reach what an incomplete value can still be, from lowest to highest; else nothing
 */
record Gauge(Exact value, Exact compared, List<Limit> limits, boolean isFinal, List<Exact> reach) {

    /** Null where the promise is none about one number, or there is no number. */
    static @Nullable Gauge of(Result result) {
        Deciding deciding = result.deciding().orElse(null);
        if (deciding == null) {
            return open(result);
        }
        if (!deciding.missing().isEmpty()) {
            return null;
        }
        return deciding.comparedAs() instanceof Quantity compared ? decided(result, deciding, compared) : null;
    }

    private static @Nullable Gauge decided(Result result, Deciding deciding, Quantity compared) {
        List<Limit> limits = new ArrayList<>();
        for (Step step : result.steps()) {
            if (step instanceof Step.Compared held
                    && held.value().equals(compared)
                    && held.limit() instanceof Quantity limit
                    && !limits.contains(new Limit(held.comparison(), limit))) {
                limits.add(new Limit(held.comparison(), limit));
            }
        }
        // Of several arms with one value nobody could tell which limit is whose.
        boolean single = result.target().rule().arms().isEmpty() || limits.size() == 1;
        if (limits.isEmpty() || !single) {
            return null;
        }
        Quantity value = deciding.change()
                .or(() -> deciding.value().asQuantity())
                .filter(q -> q.fits(compared.unit()))
                .orElse(compared);
        return new Gauge(value.in(compared.unit()).amount(), compared.amount(), limits, true, List.of());
    }

    private static @Nullable Gauge open(Result result) {
        Limit limit = ownLimit(result).orElse(null);
        Quantity value = value(result).flatMap(Value::asQuantity).orElse(null);
        if (limit == null || value == null || !value.fits(limit.limit().unit())) {
            return null;
        }
        Unit unit = limit.limit().unit();
        List<Exact> reach = new ArrayList<>();
        Gap gap = result.gap().orElse(null);
        Quantity lowest = gap == null ? null : gap.lowest().orElse(null);
        Quantity highest = gap == null ? null : gap.highest().orElse(null);
        if (lowest != null && highest != null && lowest.fits(unit) && highest.fits(unit)) {
            reach.addAll(List.of(lowest.in(unit).amount(), highest.in(unit).amount()));
        }
        Exact amount = value.in(unit).amount();
        return new Gauge(amount, amount, List.of(limit), false, reach);
    }

    /** The limit to the value of the indicator itself, be it assigned. */
    static Optional<Limit> ownLimit(Result result) {
        return result.assignment()
                .map(Assignment::rule)
                .orElse(result.target().rule())
                .ownLimit();
    }

    /** The earlier value, the one to date, or the incomplete one. */
    private static Optional<Value> value(Result result) {
        Optional<Measurement> earlier = result.distance().map(Distance::earlier);
        if (earlier.isEmpty() && result.standing().isPresent()) {
            String own = result.target().indicator().id();
            for (Measurement m : result.standing().get().measurements()) {
                earlier = m.indicator().equals(own) ? Optional.of(m) : earlier;
            }
        }
        return earlier.map(Measurement::value).or(result::value);
    }

    Unit unit() {
        return limits.get(0).limit().unit();
    }

    /** Every number that the axis must hold: a bar begins at zero. */
    List<Exact> numbers() {
        List<Exact> numbers = new ArrayList<>(reach);
        numbers.addAll(List.of(Exact.ZERO, value, compared));
        for (Limit limit : limits) {
            numbers.add(limit.limit().amount());
        }
        return numbers;
    }

    /** The value as measured and, where that differs, as compared. */
    String label() {
        String measured = value.display();
        return value.compareTo(compared) == 0 ? measured : measured + " → " + compared.display();
    }
}
