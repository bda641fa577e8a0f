package io.github.attain.assessment;

import io.github.attain.indicator.Indicator;
import io.github.attain.measurement.Measurement;
import io.github.attain.measurement.Measurements;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.target.Baseline;
import io.github.attain.target.Target;
import io.github.attain.time.ReportingPeriod;
import io.github.attain.time.SubPeriod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rounding;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Measured values that something else contradicts which counts in their place: a value of a baseline's period beside that of the plan,
 * and the values of all parts of a period beside that of the whole. Numbers agree as far as rounding to their last digits explains the
 * difference.
 */
final class Disagreements {
    private static final Exact HALF = Exact.of(1).dividedBy(Exact.of(2));

    private final Measurements known;
    private final List<Problem> found = new ArrayList<>();

    private Disagreements(Measurements known) {
        this.known = known;
    }

    /** What disagrees among values that are known, with each other and with the baselines of targets. */
    static List<Problem> of(Measurements known, Map<String, Indicator> indicators, List<Result> results) {
        Disagreements all = new Disagreements(known);
        for (Result result : results) {
            all.baseline(result.target());
        }
        for (Measurement whole : known.all()) {
            Indicator indicator = indicators.get(whole.indicator());
            Quantity value = whole.value().asQuantity().orElse(null);
            if (indicator != null && indicator.addsUp() && value != null && isComplete(whole)) {
                for (SubPeriod unit : SubPeriod.values()) {
                    all.parts(whole, value, unit);
                }
            }
        }
        return all.found;
    }

    private void baseline(Target target) {
        Baseline base = target.baseline().orElse(null);
        Value stated = base == null ? null : base.value().orElse(null);
        if (base == null || stated == null) {
            return;
        }
        for (Measurement m : known.of(target.place().code(), target.indicator().id())) {
            if (m.period().equals(base.period()) && !agree(m.value(), stated)) {
                found.add(Problem.of(ProblemCode.BASELINE_DISAGREES)
                        .with("subject", subject(m))
                        .with("value", m.value().written())
                        .with("other", stated.written()));
            }
        }
    }

    private static boolean agree(Value measured, Value stated) {
        Optional<Quantity> mine = measured.asQuantity();
        Optional<Quantity> theirs = stated.asQuantity();
        if (mine.isEmpty() || theirs.isEmpty()) {
            // A number and a finding are not held against each other.
            return mine.isPresent() != theirs.isPresent() || measured.equals(stated);
        }
        Quantity own = theirs.get();
        if (!mine.get().fits(own.unit())) {
            return false;
        }
        // The finer of both may have been rounded to the coarser.
        Exact fine = slack(mine.get(), own.unit());
        Exact coarse = slack(own, own.unit());
        return isWithin(fine.compareTo(coarse) > 0 ? fine : coarse, mine.get(), own.amount(), own.unit());
    }

    private void parts(Measurement whole, Quantity value, SubPeriod unit) {
        List<ReportingPeriod> periods = whole.period().split(unit);
        Exact sum = Exact.ZERO;
        Exact slack = slack(value, value.unit());
        for (ReportingPeriod period : periods) {
            Quantity part = part(whole, period, value.unit());
            if (part == null) {
                return;
            }
            sum = sum.plus(part.in(value.unit()).amount());
            slack = slack.plus(slack(part, value.unit()));
        }
        if (periods.size() > 1 && !isWithin(slack, value, sum, value.unit())) {
            found.add(Problem.of(ProblemCode.PARTS_DISAGREE)
                    .with("subject", subject(whole))
                    .with("value", value.written())
                    .with("other", new Quantity(sum, value.unit()).written()));
        }
    }

    /** The one complete value of a part that was measured as the whole was; null where there is none, or more than one. */
    private @Nullable Quantity part(Measurement whole, ReportingPeriod period, Unit unit) {
        Quantity only = null;
        for (Measurement m : known.of(whole.place(), whole.indicator())) {
            Quantity value = m.value().asQuantity().orElse(null);
            boolean isAlike = m.period().equals(period)
                    && m.basis().equals(whole.basis())
                    && m.edition().equals(whole.edition());
            if (isAlike) {
                if (only != null || value == null || !value.fits(unit) || !isComplete(m)) {
                    return null;
                }
                only = value;
            }
        }
        return only;
    }

    static String subject(Measurement m) {
        return m.place() + " " + m.indicator() + " " + m.period();
    }

    private static boolean isComplete(Measurement m) {
        return m.completeness().isEmpty() || m.completeness().get().missing() == 0;
    }

    private static boolean isWithin(Exact slack, Quantity value, Exact other, Unit unit) {
        Exact difference = value.in(unit).amount().minus(other);
        return (difference.signum() < 0 ? difference.negate() : difference).compareTo(slack) <= 0;
    }

    /** By how much a number may differ from what it was rounded from, by its last digit; what is counted is not rounded. */
    private static Exact slack(Quantity value, Unit unit) {
        String code = value.unit().code();
        boolean isCounted = value.unit().equals(Unit.DAY) || (code.startsWith("{") && code.endsWith("}"));
        if (isCounted || !value.amount().isWritten()) {
            return Exact.ZERO;
        }
        Exact half = Rounding.likeWritten(value.amount()).step().times(HALF);
        return new Quantity(half, value.unit()).in(unit).amount();
    }
}
