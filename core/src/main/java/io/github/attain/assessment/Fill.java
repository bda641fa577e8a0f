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

    /** The value of a measurement, with its gap filled towards the good side or away from it if it is too incomplete to count. */
    Fact value(Measurement measured, Indicator indicator, Direction good) {
        Optional<Completeness> gap = measured.completeness().filter(c -> !c.isSufficient());
        if (this == AS_MEASURED || gap.isEmpty()) {
            return new Fact.Known(measured.value());
        }
        // In the indicator's own unit an observation counts one: a day in days.
        Optional<Quantity> quantity = measured.value()
                .asQuantity()
                .map(q -> indicator.unit().map(q::in).orElse(q));
        if (quantity.isEmpty() || good == Direction.NONE) {
            return new Fact.Boundless(this == BEST);
        }
        boolean upwards = (good == Direction.HIGHER) == (this == BEST);
        boolean better = indicator.better() == Direction.NONE
                ? this == BEST
                : upwards == (indicator.better() == Direction.HIGHER);
        Completeness data = gap.get();
        Optional<Exact> filled =
                Rest.of(indicator, quantity.get().amount(), measured, data).extreme(upwards);
        return filled.<Fact>map(amount ->
                        new Fact.Known(new Quantity(amount, quantity.get().unit())))
                .orElse(new Fact.Boundless(better));
    }
}
