package io.github.attain.assessment;

import io.github.attain.assessment.Standing.State;
import io.github.attain.rule.Outcome;
import io.github.attain.rule.Reason;
import io.github.attain.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One value that must keep one pair of lines over one term.
 *
 * @param gauge how the values become numbers
 * @param term the term, or the part of it of which the promise speaks
 * @param corridor the lines
 * @param sites of how many sites the value is a share; 0 where nobody says
 * @param series what was measured
 * @param unmeasured what the value can be before anything is measured
 */
record Strand(Gauge gauge, ReportingPeriod term, Corridor corridor, int sites, Series series, Rest unmeasured)
        implements Course {

    @Override
    public State at(LocalDate day) {
        Optional<ToDate> data = series.at(day);
        return data.isEmpty() || data.get().problem().isPresent()
                ? State.UNKNOWN
                : corridor.state(data.get().rest());
    }

    @Override
    public State beforehand() {
        return corridor.state(unmeasured);
    }

    @Override
    public Outcome.Open reason(LocalDate day) {
        return series.at(day)
                .flatMap(ToDate::problem)
                .orElseGet(() -> new Outcome.Open(Reason.NO_MEASUREMENT, term.text()));
    }

    @Override
    public void days(Set<LocalDate> into) {
        into.addAll(series.days());
    }

    @Override
    public void strands(Consumer<Strand> to) {
        to.accept(this);
    }
}
