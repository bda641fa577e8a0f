package io.github.attain.assessment;

import io.github.attain.judging.Judgement;
import io.github.attain.judging.Possible;
import io.github.attain.judging.Reading;
import io.github.attain.measurement.Measurement;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.source.Document;
import io.github.attain.target.Baseline;
import io.github.attain.text.Text;
import io.github.attain.value.Exact;
import io.github.attain.value.Finding;
import io.github.attain.value.Quantity;
import io.github.attain.value.Rank;
import io.github.attain.value.Rounding;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Measured values that something else contradicts: that of a baseline's period by the plan, and that of a term by all its parts, added
 * up as they are where the term is not measured as such. What speaks is held against the other, by the same order as everywhere; numbers
 * agree as far as rounding to their last digits explains the difference.
 */
final class Disagreements {
    private Disagreements() {}

    /** What disagrees with the target of a result or with the value of its term. */
    static List<Problem> of(Result result) {
        List<Problem> found = new ArrayList<>();
        Baseline base = result.target().baseline().orElse(null);
        if (base != null && base.value().isPresent()) {
            addBaseline(result.judgement(), base, base.value().get(), found);
        }
        addParts(result.judgement(), found);
        return found;
    }

    static String subject(Measurement m) {
        return m.place() + " " + m.indicator() + " " + m.period();
    }

    private static void addBaseline(Judgement judgement, Baseline base, Value stated, List<Problem> into) {
        Reading measured = judgement.measured(base.period());
        Value value = measured.value();
        if (value == null || !measured.isComplete() || agree(measured, value, stated)) {
            return;
        }
        Measurement first = measured.measurements().get(0);
        Document plan = judgement.target().clause().document();
        into.add(Problem.of(ProblemCode.BASELINE_DISAGREES)
                .with("subject", first.place() + " " + first.indicator() + " " + base.period())
                .with("value", value.written())
                .with("other", Text.same(stated.written()).and(plan.citation().asRemark())));
    }

    private static boolean agree(Reading measured, Value value, Value stated) {
        Optional<Quantity> mine = value.asQuantity();
        Optional<Quantity> theirs = stated.asQuantity();
        if (mine.isPresent() && theirs.isPresent()) {
            Unit unit = theirs.get().unit();
            if (!mine.get().fits(unit)) {
                return true;
            }
            Exact ofMeasured = slack(measured, unit);
            Exact ofStated = slack(theirs.get(), unit);
            // One value and the stated one are the same, the finer of both rounded to the coarser.
            Exact larger = ofMeasured.compareTo(ofStated) > 0 ? ofMeasured : ofStated;
            Exact allowed = measured.isSum() ? ofMeasured.plus(ofStated) : larger;
            Exact difference = mine.get().in(unit).amount().minus(theirs.get().amount());
            return difference.abs().compareTo(allowed) <= 0;
        }
        if (value instanceof Finding != stated instanceof Finding) {
            // A number is not held against a finding.
            return true;
        }
        boolean otherList = value instanceof Rank rank && stated instanceof Rank other && rank.of() != other.of();
        return otherList || value.equals(stated);
    }

    private static void addParts(Judgement judgement, List<Problem> into) {
        Reading parts = judgement.parts();
        if (parts == null) {
            return;
        }
        Reading whole = judgement.own();
        Possible possible = whole.possible();
        if (possible == null || possible.open() > 0) {
            return;
        }
        Unit unit = judgement.target().indicator().unit().orElse(Unit.PERCENT);
        Exact difference =
                possible.amount().minus(Objects.requireNonNull(parts.possible()).amount());
        if (difference.abs().compareTo(slack(whole, unit).plus(slack(parts, unit))) > 0) {
            into.add(Problem.of(ProblemCode.PARTS_DISAGREE)
                    .with("subject", subject(whole.measurements().get(0)))
                    .with("value", Objects.requireNonNull(whole.value()).written())
                    .with("other", Objects.requireNonNull(parts.value()).written()));
        }
    }

    /** By how much what was read may differ from what its values were rounded from. */
    private static Exact slack(Reading reading, Unit unit) {
        Exact slack = Exact.ZERO;
        for (Measurement m : reading.measurements()) {
            Optional<Quantity> value = m.value().asQuantity();
            if (value.isPresent() && value.get().fits(unit)) {
                slack = slack.plus(slack(value.get(), unit));
            }
        }
        return slack;
    }

    /** Half of the last digit; nothing of a whole number of days or things, which is counted and not rounded. */
    private static Exact slack(Quantity value, Unit unit) {
        Exact amount = value.amount();
        boolean isOfThings =
                value.unit().equals(Unit.DAY) || value.unit().code().startsWith("{");
        if (!amount.isWritten() || (isOfThings && amount.decimals() == 0)) {
            return Exact.ZERO;
        }
        Exact half = Rounding.likeWritten(amount).step().dividedBy(Exact.of(2));
        return new Quantity(half, value.unit()).in(unit).amount();
    }
}
