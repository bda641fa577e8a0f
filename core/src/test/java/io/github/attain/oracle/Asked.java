package io.github.attain.oracle;

import io.github.attain.assessment.Assessment;
import io.github.attain.assessment.Assessor;
import io.github.attain.assessment.Assignment;
import io.github.attain.assessment.Result;
import io.github.attain.assessment.Standing;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.rule.Rule;
import io.github.attain.target.Target;
import io.github.attain.testing.Facts;
import io.github.attain.value.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A question to the library: one target, with what the caller supplies. All verbs of the assessor that are used stand here. */
record Asked(Target target, Optional<Quantity> tolerance, Optional<Rule> assigned) {
    private static final LocalDate LONG_AFTER = LocalDate.of(2040, 1, 1);

    static Asked of(Target target) {
        return new Asked(target, Optional.empty(), Optional.empty());
    }

    Asked withTolerance(Quantity by) {
        return new Asked(target, Optional.of(by), assigned);
    }

    Asked withAssigned(Rule rule) {
        return new Asked(target, tolerance, Optional.of(rule));
    }

    Assessment assess(LocalDate asOf, List<Measurement> measured) {
        Assessor assessor = Assessor.of(List.of(target));
        if (tolerance.isPresent()) {
            assessor = assessor.withTolerance(target.id(), tolerance.get());
        }
        if (assigned.isPresent()) {
            assessor = assessor.withAssignment(new Assignment(target.id(), assigned.get(), Facts.OTHER_CLAUSE));
        }
        return assessor.assess(Measurements.of(measured), asOf);
    }

    Result judge(Measurement... measured) {
        return assess(LONG_AFTER, List.of(measured)).results().get(0);
    }

    Standing standing(String asOf, Measurement... measured) {
        return assess(LocalDate.parse(asOf), List.of(measured))
                .results()
                .get(0)
                .standing()
                .orElseThrow();
    }
}
