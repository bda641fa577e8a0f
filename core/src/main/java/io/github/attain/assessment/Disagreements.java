package io.github.attain.assessment;

import io.github.attain.judging.Judgement;
import io.github.attain.judging.Possible;
import io.github.attain.judging.Reading;
import io.github.attain.measurement.Measurement;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.source.Document;
import io.github.attain.target.Baseline;
import io.github.attain.target.Target;
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
import org.jspecify.annotations.Nullable;

/**
 * Measured values that something else contradicts: that of a baseline's period by the plan, and that of a term by its parts, added up
 * as they are where the term is not measured as such. What speaks is held against the other, by the same order as everywhere; numbers
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
        Target target = judgement.target();
        Measurement measured = judgement
                .precedence()
                .choose(target, target.indicator().id(), base.period())
                .chosen();
        boolean counts = measured != null
                && (measured.completeness().isEmpty()
                        || measured.completeness().get().isSufficient());
        if (measured != null && counts && !agree(measured.value(), stated)) {
            Document plan = target.clause().document();
            into.add(Problem.of(ProblemCode.BASELINE_DISAGREES)
                    .with("subject", subject(measured))
                    .with("value", measured.value().written())
                    .with(
                            "other",
                            Text.same(stated.written()).and(plan.citation().asRemark())));
        }
    }

    private static boolean agree(Value measured, Value stated) {
        Optional<Quantity> mine = measured.asQuantity();
        Optional<Quantity> theirs = stated.asQuantity();
        if (mine.isPresent() && theirs.isPresent()) {
            Unit unit = theirs.get().unit();
            if (!mine.get().fits(unit)) {
                return true;
            }
            // The finer of both may have been rounded to the coarser.
            Exact fine = slack(mine.get(), unit);
            Exact coarse = slack(theirs.get(), unit);
            Exact difference = mine.get().in(unit).amount().minus(theirs.get().amount());
            return difference.abs().compareTo(fine.compareTo(coarse) > 0 ? fine : coarse) <= 0;
        }
        if (measured instanceof Finding != stated instanceof Finding) {
            // A number is not held against a finding.
            return true;
        }
        boolean otherList = measured instanceof Rank rank && stated instanceof Rank other && rank.of() != other.of();
        return otherList || measured.equals(stated);
    }

    private static void addParts(Judgement judgement, List<Problem> into) {
        Reading parts = judgement.parts();
        Reading whole = parts == null ? null : judgement.own();
        if (parts == null
                || whole == null
                || whole.problem() != null
                || whole.value() == null
                || parts.value() == null) {
            return;
        }
        Exact slack = slack(whole, whole.value()).plus(slack(parts, whole.value()));
        if (isBelow(whole, parts, slack) || isBelow(parts, whole, slack)) {
            into.add(Problem.of(ProblemCode.PARTS_DISAGREE)
                    .with("subject", subject(whole.measurements().get(0)))
                    .with("value", whole.value().written())
                    .with("other", parts.value().written()));
        }
    }

    /** Whether one lies below the other however the gaps of both are filled. */
    private static boolean isBelow(Reading one, Reading other, Exact slack) {
        Exact most = end(one.possible(), true);
        Exact least = end(other.possible(), false);
        return most != null && least != null && most.plus(slack).compareTo(least) < 0;
    }

    private static @Nullable Exact end(@Nullable Possible possible, boolean upwards) {
        return Objects.requireNonNull(possible).extreme(upwards);
    }

    /** By how much what was read may differ from what its values were rounded from. */
    private static Exact slack(Reading reading, Value like) {
        Exact slack = Exact.ZERO;
        for (Measurement m : reading.measurements()) {
            Optional<Quantity> value = m.value().asQuantity();
            Optional<Quantity> unit = like.asQuantity();
            if (value.isPresent()
                    && unit.isPresent()
                    && value.get().fits(unit.get().unit())) {
                slack = slack.plus(slack(value.get(), unit.get().unit()));
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
