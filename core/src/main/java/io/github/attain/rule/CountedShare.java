package io.github.attain.rule;

import io.github.attain.indicator.Indicator;
import io.github.attain.problem.Problem;
import io.github.attain.problem.ProblemCode;
import io.github.attain.text.Text;
import io.github.attain.value.ComparisonMethod;
import io.github.attain.value.Exact;
import io.github.attain.value.Quantity;
import io.github.attain.value.Share;
import io.github.attain.value.Unit;
import io.github.attain.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A share with the counts that it stands for: 64.2 % (235天) of the 366 days of 2024, or 22.22 % of nine sections, which is 2
 * of 9. The percentage decides, by the method of the evidence; the counts are noted, and {@link #byCount} gives the other
 * reading.
 *
 * <p>Immutable and thread-safe.
 *
 * @param limit the limit on the percentage, as written
 * @param count how many the percentage stands for
 * @param of of how many
 */
public record CountedShare(Limit limit, int count, int of) implements Rule {

    /**
     * Creates a share with its counts.
     *
     * @throws IllegalArgumentException if the limit is not in percent or the counts are no share
     */
    public CountedShare {
        if (!limit.limit().unit().equals(Unit.PERCENT) || of < 1 || count < 0 || count > of) {
            throw new IllegalArgumentException("not a share with counts: " + limit + " " + count + " of " + of);
        }
    }

    @Override
    public Outcome judge(Evidence evidence, Trace trace) {
        Outcome byPercent = limit.judge(evidence, trace);
        Outcome byCount = byCount(evidence);
        if (byCount instanceof Outcome.Decided d) {
            trace.step(
                    Step.Kind.NOTED,
                    () -> new Text("按所附数量：", "by the count written beside it: ")
                            .and(limit.comparator().words())
                            .and(Text.same(" " + count + "/" + of + " → "))
                            .and(d.met() ? new Text("达到", "met") : new Text("未达到", "not met")));
        }
        return byPercent;
    }

    /**
     * Judges by the counts alone: n of N measured against the count written beside the percentage.
     *
     * @param evidence what is known
     * @return the answer; not comparable where the measured share is not known by its counts
     */
    public Outcome byCount(Evidence evidence) {
        return Holding.withValue(
                evidence.value(),
                value -> countOf(value)
                        .<Outcome>map(n -> new Outcome.Decided(
                                limit.comparator().holds(n.compareTo(Exact.of(count))),
                                Optional.of(Margin.of(
                                        n, Exact.of(count), limit.comparator().isUpper(), Unit.COUNT))))
                        .orElseGet(
                                () -> Holding.notComparable(new Text("实测值没有数量", "the measured share has no counts"))));
    }

    private static Optional<Exact> countOf(Value value) {
        return value instanceof Share share && share.count().isPresent()
                ? Optional.of(Exact.of(share.count().getAsLong()))
                : Optional.empty();
    }

    /**
     * Tells whether the counts produce the written percentage.
     *
     * @return true where count of {@code of}, rounded to the digits of the limit, is the limit
     */
    public boolean isConsistent() {
        Quantity exact = new Quantity(Share.of(count, of).percent(), Unit.PERCENT);
        Limit atMost = new Limit(Comparison.AT_MOST, limit.limit());
        Limit atLeast = new Limit(Comparison.AT_LEAST, limit.limit());
        return holds(exact, atMost) && holds(exact, atLeast);
    }

    private static boolean holds(Quantity value, Limit limit) {
        return limit.bound(ComparisonMethod.ROUNDED_VALUE).accepts(value.amount());
    }

    @Override
    public Text describe(Indicator indicator) {
        return limit.describe(indicator).and(new Text(count + "/" + of, count + " of " + of).asRemark());
    }

    @Override
    public Optional<Rule> otherStrictness() {
        return Optional.of(new CountedShare(new Limit(limit.comparator().otherStrictness(), limit.limit()), count, of));
    }

    @Override
    public List<Problem> misfits(Indicator indicator) {
        List<Problem> problems = new ArrayList<>(limit.misfits(indicator));
        if (!isConsistent()) {
            problems.add(Problem.of(ProblemCode.SHARE_COUNT_MISMATCH)
                    .with("value", limit.limit())
                    .with("other", new Text(of + "个中的" + count + "个", count + " of " + of))
                    .with("subject", indicator.id()));
        }
        return List.copyOf(problems);
    }
}
