package io.github.attain.assessment;

import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.target.Target;
import io.github.attain.value.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What would change if something were otherwise: another measured value, another target, an assigned value, a tolerance, another
 * edition of a standard. What is given stays untouched; every step makes a new question.
 *
 * <pre>{@code
 * List<VerdictChange> changes = WhatIf.of(assessor, measurements, asOf).with(measurement).with(target).changes();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class WhatIf {
    private final Assessor assessor;
    private final Measurements measurements;
    private final LocalDate asOf;
    private final Assessment before;

    private WhatIf(Assessor assessor, Measurements measurements, LocalDate asOf, Assessment before) {
        this.assessor = assessor;
        this.measurements = measurements;
        this.asOf = asOf;
        this.before = before;
    }

    /**
     * Starts from what is.
     *
     * @param assessor the targets with what is supplied for them
     * @param measurements what was measured
     * @param asOf the date of assessment, of both sides
     * @return the question, nothing in it changed yet
     */
    public static WhatIf of(Assessor assessor, Measurements measurements, LocalDate asOf) {
        return new WhatIf(assessor, measurements, asOf, assessor.assess(measurements, asOf));
    }

    private WhatIf with(Assessor other) {
        return new WhatIf(other, measurements, asOf, before);
    }

    private WhatIf with(List<Measurement> others) {
        return new WhatIf(assessor, Measurements.of(others), asOf, before);
    }

    /**
     * Puts a measurement in the place of all that speak of the same place, indicator and period, on whatever basis.
     *
     * @param measurement the measurement; one that became known after the date of assessment is not seen
     * @return the question with it
     */
    public WhatIf with(Measurement measurement) {
        List<Measurement> others = new ArrayList<>();
        for (Measurement m : measurements.all()) {
            boolean same = m.place().equals(measurement.place())
                    && m.indicator().equals(measurement.indicator())
                    && m.period().equals(measurement.period());
            if (!same) {
                others.add(m);
            }
        }
        others.add(measurement);
        return with(others);
    }

    /**
     * Adds a measurement beside those that are there, such as one on another basis; which of them speaks is decided as always.
     *
     * @param measurement the measurement
     * @return the question with it
     */
    public WhatIf add(Measurement measurement) {
        List<Measurement> others = new ArrayList<>(measurements.all());
        others.add(measurement);
        return with(others);
    }

    /**
     * Puts a target in the place of the one with the same id, or adds it where there is none.
     *
     * @param target the target
     * @return the question with it
     */
    public WhatIf with(Target target) {
        return with(assessor.with(target));
    }

    /**
     * Supplies an assigned value; see {@link Assessor#bind}.
     *
     * @param assignment the assigned rule with its document
     * @return the question with it
     * @throws io.github.attain.problem.ProblemsException as {@link Assessor#bind} does
     */
    public WhatIf bind(Assignment assignment) {
        return with(assessor.bind(assignment));
    }

    /**
     * Supplies a tolerance; see {@link Assessor#tolerate}.
     *
     * @param target the id of the target
     * @param tolerance the tolerance
     * @return the question with it
     * @throws io.github.attain.problem.ProblemsException as {@link Assessor#tolerate} does
     */
    public WhatIf tolerate(String target, Quantity tolerance) {
        return with(assessor.tolerate(target, tolerance));
    }

    /**
     * Takes other editions of standards; see {@link Assessor#byEditions}. Values by them must be among the measurements, or be
     * {@linkplain #add added}.
     *
     * @param editions the editions, the preferred first
     * @return the question with them
     */
    public WhatIf byEditions(String... editions) {
        return with(assessor.byEditions(editions));
    }

    /**
     * Returns what is.
     *
     * @return the assessment from which the question started
     */
    public Assessment before() {
        return before;
    }

    /**
     * Works out what would be.
     *
     * @return the assessment with everything that was changed
     */
    public Assessment after() {
        return assessor.assess(measurements, asOf);
    }

    /**
     * Works out what would be otherwise.
     *
     * @return the targets whose verdict or reason differs; empty where none does
     */
    public List<VerdictChange> changes() {
        return VerdictChange.between(before, after());
    }
}
