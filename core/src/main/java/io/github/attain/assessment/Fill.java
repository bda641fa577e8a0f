package io.github.attain.assessment;

import io.github.attain.indicator.Direction;
import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Completeness;
import io.github.attain.measurement.Measurement;
import io.github.attain.rule.Fact;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import java.util.Optional;

/** How the gaps of an incomplete measurement are filled: not at all, as well as possible, as badly as possible. */
enum Fill {
    AS_MEASURED,
    BEST,
    WORST;

    /** The value of a measurement, with its gap filled if it is too incomplete to count. */
    Fact value(Measurement measured, Indicator indicator) {
        Optional<Completeness> gap = measured.completeness().filter(c -> !c.isSufficient());
        if (this == AS_MEASURED || gap.isEmpty()) {
            return new Fact.Known(measured.value());
        }
        // In the indicator's own unit an observation counts one: a day in days.
        Optional<Quantity> quantity = measured.value()
                .asQuantity()
                .map(q -> indicator.unit().map(q::in).orElse(q));
        Fact boundless = new Fact.Boundless(this == BEST);
        if (quantity.isEmpty() || indicator.better() == Direction.NONE) {
            return boundless;
        }
        boolean upwards = (indicator.better() == Direction.HIGHER) == (this == BEST);
        Optional<Exact> filled = filled(quantity.get(), gap.get(), indicator, upwards);
        return filled.<Fact>map(amount ->
                        new Fact.Known(new Quantity(amount, quantity.get().unit())))
                .orElse(boundless);
    }

    /** The value after every missing observation came out as high, or as low, as it physically can. */
    private static Optional<Exact> filled(Quantity measured, Completeness data, Indicator indicator, boolean upwards) {
        Exact valid = Exact.of(data.valid());
        Exact missing = Exact.of(data.missing());
        Exact expected = Exact.of(data.expected());
        return switch (indicator.statistic()) {
            case MEAN ->
                extreme(indicator, upwards)
                        .map(e -> measured.amount()
                                .times(valid)
                                .plus(e.times(missing))
                                .dividedBy(expected));
            case COUNT -> Optional.of(upwards ? measured.amount().plus(missing) : measured.amount());
            case SHARE -> {
                Exact count = measured.amount().times(valid).dividedBy(Exact.HUNDRED);
                Exact most = upwards ? count.plus(missing) : count;
                yield Optional.of(most.times(Exact.HUNDRED).dividedBy(expected));
            }
            case TOTAL ->
                indicator.lowest().filter(low -> !upwards && low.signum() >= 0).map(low -> measured.amount());
            case OTHER -> Optional.empty();
        };
    }

    private static Optional<Exact> extreme(Indicator indicator, boolean upwards) {
        if (indicator.scale() == Indicator.Scale.SHARE) {
            return Optional.of(upwards ? Exact.HUNDRED : Exact.ZERO);
        }
        return upwards ? indicator.highest() : indicator.lowest();
    }
}
