package io.github.attain.judging;

import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Measurement;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.value.Quantity;
import io.github.attain.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows the values of earlier periods to which rules refer. */
interface Earlier {
    /** An earlier value and the measurements that say so, none where the plan does; or why the value is not known. */
    record Known(
            @Nullable Value value,
            List<Measurement> measured,
            @Nullable Open open) {
        static Known of(Value value, List<Measurement> measured) {
            return new Known(value, measured, null);
        }

        static Known not(Open open) {
            return new Known(null, List.of(), open);
        }

        /** The value as a number; null where it is not known, or is none. */
        @Nullable
        Quantity number() {
            return value == null ? null : value.asQuantity().orElse(null);
        }
    }

    /** Of what an earlier value is asked for, and when. */
    record Asked(Indicator indicator, ReportingPeriod period) {}

    Known at(Indicator indicator, ReportingPeriod period);

    /** Whether a period is over by the date of assessment. */
    boolean isOver(ReportingPeriod period);
}
