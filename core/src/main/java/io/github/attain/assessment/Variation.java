package io.github.attain.assessment;

import io.github.attain.measurement.Measurement;
import java.util.Optional;

/**
 * What is tried otherwise than it is.
 *
 * @param fill how gaps are filled
 * @param otherMethod true where the other comparison method is tried
 * @param insteadOf the measurement that is to speak for the term; empty for the chosen one
 */
record Variation(Fill fill, boolean otherMethod, Optional<Measurement> insteadOf) {
    static final Variation NONE = new Variation(Fill.AS_MEASURED, false, Optional.empty());
    static final Variation OTHER_METHOD = new Variation(Fill.AS_MEASURED, true, Optional.empty());

    static Variation insteadOf(Measurement other) {
        return new Variation(Fill.AS_MEASURED, false, Optional.of(other));
    }

    Variation filled(Fill with) {
        return new Variation(with, otherMethod, insteadOf);
    }
}
