package io.github.attain.assessment;

import io.github.attain.indicator.Direction;
import io.github.attain.measurement.Measurement;
import io.github.attain.value.ComparisonMethod;
import java.util.Optional;

/**
 * What is tried otherwise than it is.
 *
 * @param fill how gaps are filled
 * @param good on which side the best filling lies
 * @param method the comparison method for everything; empty for what target and indicators say
 * @param insteadOf the measurement that is to speak for the term; empty for the chosen one
 */
record Variation(Fill fill, Direction good, Optional<ComparisonMethod> method, Optional<Measurement> insteadOf) {
    static final Variation NONE = new Variation(Fill.AS_MEASURED, Direction.NONE, Optional.empty(), Optional.empty());

    static Variation by(ComparisonMethod method) {
        return new Variation(Fill.AS_MEASURED, Direction.NONE, Optional.of(method), Optional.empty());
    }

    static Variation insteadOf(Measurement other) {
        return new Variation(Fill.AS_MEASURED, Direction.NONE, Optional.empty(), Optional.of(other));
    }

    Variation filled(Fill with, Direction side) {
        return new Variation(with, side, method, insteadOf);
    }
}
