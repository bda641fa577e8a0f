package io.github.attain.csv;

import io.github.attain.AttainStyle;
import io.github.attain.assessment.Assessor;
import io.github.attain.assessment.Assignment;
import io.github.attain.assessment.Result;
import io.github.attain.assessment.Verdict;
import io.github.attain.measurement.Measurements;
import io.github.attain.problem.Location;
import io.github.attain.rule.Limit;
import io.github.attain.rule.Reason;
import io.github.attain.source.Clause;
import io.github.attain.source.Document;
import io.github.attain.target.Target;
import io.github.attain.text.Text;
import io.github.attain.value.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One row of a file of golden cases: a situation, and the verdict that the document gives it. {@link GoldenCases} reads them.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@AttainStyle
public abstract class GoldenCase {
    private static final Clause SUPPOSED = Clause.of(Document.builder()
            .title(new Text("判例中假定的文件", "supposed in the case"))
            .build());

    GoldenCase() {}

    /** Starts a case; only a reader makes them. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the target that is tried.
     *
     * @return the target of the pack
     */
    public abstract Target target();

    /**
     * Returns the situation.
     *
     * @return the words of the file, such as 恰在限值
     */
    public abstract String situation();

    /**
     * Returns what was measured in it.
     *
     * @return the values, all at the place of the target; none where nothing was measured
     */
    public abstract Measurements measured();

    /**
     * Returns the date of assessment.
     *
     * @return the date
     */
    public abstract LocalDate asOf();

    /**
     * Returns the verdict that the document gives.
     *
     * @return the expected verdict
     */
    public abstract Verdict verdict();

    /**
     * Returns why the target is not assessable.
     *
     * @return the expected reason; empty for every other verdict
     */
    public abstract Optional<Reason> reason();

    /**
     * Returns how far from an "about" still counts in this case.
     *
     * @return the tolerance; empty where none is supposed
     */
    public abstract Optional<Quantity> tolerance();

    /**
     * Returns what a superior assigned in this case.
     *
     * @return the assigned limit; empty where none is supposed
     */
    public abstract Optional<Limit> assigned();

    /**
     * Returns where the case stands.
     *
     * @return the file and the line
     */
    public abstract Location location();

    /**
     * Assesses the target in this situation, and no other target.
     *
     * @return the answer of the library, whatever the file expects
     */
    public Result assess() {
        return assess(target());
    }

    /**
     * Tells whether the library gives the verdict of the document.
     *
     * @return true where verdict and reason are the expected ones
     */
    public boolean isAgreed() {
        return isAgreedBy(assess());
    }

    boolean isAgreedBy(Result result) {
        return result.verdict() == verdict() && result.reason().equals(reason());
    }

    /** Assesses a target of the same id in this situation, such as one arm of the rule by itself. */
    Result assess(Target variant) {
        Assessor assessor = Assessor.of(List.of(variant));
        if (tolerance().isPresent()) {
            assessor = assessor.withTolerance(variant.id(), tolerance().get());
        }
        if (assigned().isPresent() && assessor.awaits(variant.id()).contains(Reason.NOT_ASSIGNED)) {
            assessor = assessor.withAssignment(
                    new Assignment(variant.id(), assigned().get(), SUPPOSED));
        }
        return assessor.assess(measured(), asOf()).of(variant.id()).orElseThrow();
    }

    /** The verdict as files write it: with the reason where nothing could be judged. */
    static String written(Verdict verdict, Optional<Reason> reason) {
        return verdict + reason.map(r -> " " + r).orElse("");
    }

    /**
     * Names the case.
     *
     * @return such as {@code cases.csv: line 2: jiaozuo-2022-77.box1-01, 恰在限值: MET}
     */
    @Override
    public String toString() {
        return location() + ": " + target().id() + ", " + situation() + ": " + written(verdict(), reason());
    }

    /** Builds a {@link GoldenCase}. */
    static final class Builder extends ImmutableGoldenCase.Builder {
        Builder() {}
    }
}
