package io.github.attain.path;

import io.github.attain.indicator.Direction;
import io.github.attain.judging.Case;
import io.github.attain.target.Baseline;
import io.github.attain.target.Target;
import io.github.attain.time.Term;
import io.github.attain.value.Quantity;
import java.time.LocalDate;
import java.util.Optional;

/** The level that a target asks for at the end of a year, and on which side of it is better. */
record Level(Point point, Direction better) {

    /** Empty where the rule has no single level, refers to another baseline, or its term is not one year or its end. */
    static Optional<Level> of(Target target, Baseline baseline, Point base) {
        Term term = target.term();
        int year = term.due().getYear();
        boolean endOfYear = term.due().equals(LocalDate.of(year, 12, 31));
        boolean oneYear = term.kind() == Term.Kind.BY || term.period().first().equals(LocalDate.of(year, 1, 1));
        int years = year - base.year();
        if (!endOfYear || !oneYear || years < 1 || years > 100) {
            return Optional.empty();
        }
        // The level is where the promise turns by full value, from the base that the path starts from.
        Target from = Target.builder()
                .from(target)
                .baseline(Baseline.stated(baseline.period(), base.value()))
                .build();
        return Case.of(from)
                .level()
                .filter(line -> base.value().fits(line.unit()))
                .map(line -> {
                    Direction better = line.isUpper() ? Direction.LOWER : Direction.HIGHER;
                    return new Level(new Point(year, new Quantity(line.amount(), line.unit())), better);
                });
    }
}
